# SPDX-License-Identifier: Apache-2.0
"""The table of all findings, made from the codes and the places that give them.

``python -m tests.machines.findings_table`` writes `resources/docs/findings.md`; a test holds that
file and code agree. Severity, remedy and Windows' number are read off the calls of `Finding`.
"""

from __future__ import annotations

import ast
import inspect
import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import snapviewer
from snapviewer.machines import codes
from snapviewer.machines.codes import Code

PACKAGE: Final = Path(inspect.getfile(snapviewer)).parent
PAGE: Final = PACKAGE.parent / "resources" / "docs" / "findings.md"
_ORDER: Final = ("error", "warning", "info")
# Given by a constant that holds one of several codes, or by a record that carries the code.
_CARRIED: Final = {
    Code.SNAPSHOTS_ELSEWHERE: "doubt.code",
    Code.SNAPSHOT_OF_TWINS: "doubt.code",
    Code.PLACE_UNSEEN: "doubt.code",
    Code.WORK_FOLDER_LINK: "wrong.code",
    Code.WORK_FOLDER_KIND: "wrong.code",
    Code.WORK_FOLDER_UNREADABLE: "wrong.code",
    Code.DOMAIN_CONTROLLER: "code@health.py",
    Code.DATABASE: "code@health.py",
}
_INTRO: Final = """# Findings

What `snapviewer inspect` and `check` and the window's list of findings say, by code. The codes are
part of the JSON and do not change. Every finding in the program names its file, its proof, what
follows from it and what to do; words in braces stand for names and numbers.

This page is made by `python -m tests.machines.findings_table`. A disk that cannot be read, or whose
headers are odd, is told by the code of that fault (`bad-footer`, `truncated`, `dirty-log`, ...),
which the command that reads the disk says too.

| code | severity | what it means | what to do | Windows |
|---|---|---|---|---|
"""


@dataclass
class Told:
    """What the calls that give one code say."""

    severities: set[str] = field(default_factory=set)
    remedies: list[str] = field(default_factory=list)
    windows: set[str] = field(default_factory=set)


def meanings() -> dict[Code, str]:
    """The sentence below each member."""
    tree = ast.parse(inspect.getsource(codes))
    body = next(each for each in tree.body if isinstance(each, ast.ClassDef)).body
    found: dict[Code, str] = {}
    for member, text in itertools.pairwise(body):
        if isinstance(member, ast.Assign) and isinstance(member.targets[0], ast.Name):
            assert isinstance(text, ast.Expr), member.targets[0].id
            assert isinstance(text.value, ast.Constant), member.targets[0].id
            found[Code[member.targets[0].id]] = str(text.value.value)
    return found


def modules() -> dict[Path, ast.Module]:
    """All modules of the package, by path."""
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def told() -> dict[Code, Told]:
    """What is said of each code, read off the calls of `Finding`."""
    trees = modules()
    constants = _constants(trees)
    found: dict[Code, Told] = defaultdict(Told)
    for path, tree in trees.items():
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and ast.unparse(call.func) == "Finding"):
                continue
            keywords = {str(each.arg): each.value for each in call.keywords}
            remedy = keywords.get("remedy", ast.Constant(""))
            number = keywords.get("windows_code", ast.Constant(None))
            for way in ("body", "orelse"):
                first, second = call.args[:2]
                code, severity, text = (
                    _branch(each, first, way) for each in (first, second, remedy)
                )
                for each in _codes_of(code, ast.unparse(severity), path, constants):
                    _note(found[each], severity, _whole(text, tree), number, tree)
    for each in (Code.WORK_FOLDER_LINK, Code.WORK_FOLDER_KIND):
        found[each].severities = {"error"}
    found[Code.WORK_FOLDER_UNREADABLE].severities = {"warning"}
    for each in Code:
        if each.value.startswith(("disk-", "guest-state-")) and each.value.endswith(_NO_HOLES):
            found[each].remedies = found[each].remedies[:1]  # the second fills holes
    return found


def _branch(node: ast.expr, code: ast.expr, way: str) -> ast.expr:
    """What an expression is where the code's own choice goes that way."""
    same = isinstance(node, ast.IfExp) and isinstance(code, ast.IfExp)
    if same and ast.unparse(node.test) == ast.unparse(code.test):  # type: ignore[attr-defined]
        chosen: ast.expr = getattr(node, way)
        return chosen
    return node


def _whole(node: ast.expr, tree: ast.Module) -> ast.AST:
    """What a local name for the remedy was given."""
    if not isinstance(node, ast.Name):
        return node
    given = [
        each.value
        for each in ast.walk(tree)
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == node.id
    ]
    return ast.List(list(given))


def _constants(trees: dict[Path, ast.Module]) -> dict[str, Code]:
    """Names of modules that stand for one code."""
    found: dict[str, Code] = {}
    for tree in trees.values():
        for line in tree.body:
            targets = line.targets if isinstance(line, ast.Assign) else [
                line.target] if isinstance(line, ast.AnnAssign) else []
            for target in targets:
                value = getattr(line, "value", None)
                member = _member(value) if value is not None else None
                if isinstance(target, ast.Name) and member is not None:
                    found[target.id] = member
    return found


def _member(node: ast.AST) -> Code | None:
    if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Code":
        return Code[node.attr]
    return None


def _codes_of(
    node: ast.expr, severity: str, path: Path, constants: dict[str, Code]
) -> list[Code]:
    named = [code for each in ast.walk(node) if (code := _member(each)) is not None]
    if named:
        return named
    text = ast.unparse(node)
    if text in constants:
        return [constants[text]]
    if text == "code" and path.parent.name == "findings" and path.name == "attributes.py":
        # Folders warn, files are errors.
        of_folder = severity == "Severity.WARNING"
        return [
            each for each in Code
            if each.value.endswith(_ATTRIBUTES) and each.value.startswith("folder-") == of_folder
        ]
    return [code for code, by in _CARRIED.items() if by in (text, f"{text}@{path.name}")]


_NO_HOLES: Final = ("-compressed", "-encrypted", "-integrity")
_ATTRIBUTES: Final = ("-sparse", *_NO_HOLES)


def _note(
    told_of: Told, severity: ast.expr, remedy: ast.AST, number: ast.expr, tree: ast.Module
) -> None:
    told_of.severities |= {
        each.attr.lower()
        for each in ast.walk(severity)
        if isinstance(each, ast.Attribute) and ast.unparse(each.value) == "Severity"
    }
    for text in _sentences(remedy):
        if text not in told_of.remedies:
            told_of.remedies.append(text)
    if isinstance(number, ast.Name):
        number = next(
            (each.value for each in tree.body
             if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == number.id),
            number,
        )  # fmt: skip
    if isinstance(number, ast.Constant) and isinstance(number.value, int):
        told_of.windows.add(f"{number.value:#010x}")


def _sentences(node: ast.AST) -> list[str]:
    """The texts that `tr` says in an expression."""
    return [
        str(each.args[0].value)
        for each in ast.walk(node)
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "tr" and each.args
        and isinstance(each.args[0], ast.Constant)
    ]


def page() -> str:
    """The whole page."""
    said, lines = told(), []
    for code, meaning in meanings().items():
        of = said.get(code, Told())
        severity = ", ".join(sorted(of.severities, key=_ORDER.index))
        remedy = " / ".join(of.remedies) or "See the finding."
        cells = (f"`{code}`", severity, meaning, remedy, " ".join(sorted(of.windows)))
        lines.append("| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |\n")
    return _INTRO + "".join(lines)


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), "utf-8")
