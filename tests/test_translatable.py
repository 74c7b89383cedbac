# SPDX-License-Identifier: Apache-2.0
"""How the sources call `tr`, `trn` and `mark`: what lupdate and translators depend on."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "snapviewer"
SOURCES = sorted(PACKAGE.rglob("*.py"))
CALLS = {"tr", "trn", "mark"}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield node


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def evaluated_at_import(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls of `tr` and `trn` outside of any function's body."""

    def walk(node: ast.AST) -> Iterator[ast.Call]:
        if isinstance(node, ast.Lambda):
            return
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for default in [*node.args.defaults, *node.args.kw_defaults, *node.decorator_list]:
                if default is not None:
                    yield from walk(default)
            return
        name = node.func if isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call) and isinstance(name, ast.Name) and name.id in ("tr", "trn"):
            yield node
        for child in ast.iter_child_nodes(node):
            yield from walk(child)

    return walk(tree)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_texts_can_be_translated(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    if path.name != "words.py":
        early = [node.lineno for node in evaluated_at_import(tree)]
        assert early == [], "said before the language is known: use mark"
    for node in calls(tree):
        assert isinstance(node.func, ast.Name)
        where = f"{path.name}:{node.lineno}"
        name, keywords = node.func.id, {item.arg for item in node.keywords}
        first = text_of(node.args[0])
        if first is None:
            # What was marked elsewhere comes through a name, an attribute or a table of marks.
            # Pseudonyms say texts again that were said already.
            assert name == "tr" or path.name == "pseudonyms.py", where
            assert isinstance(node.args[0], ast.Name | ast.Attribute | ast.Subscript | ast.Call), (
                f"{where}: a text must be one literal"
            )
            continue
        assert first, f"{where}: an empty text"
        if name == "mark":
            assert not keywords and len(node.args) == 1, where
            continue
        if name == "tr":
            assert len(node.args) <= 2, where
            assert len(node.args) == 1 or text_of(node.args[1]), f"{where}: comment"
            assert fields(first) == keywords, where
            continue
        many = text_of(node.args[1])
        assert many is not None and len(node.args) == 3, where
        assert "n" in fields(many), f"{where}: the number is missing"
        assert fields(many) - {"n"} == keywords - {"n"} == fields(first) - {"n"}, where


def test_the_command_line_speaks_english() -> None:
    """Scripts and people who ask for help read the same words everywhere."""
    for path in PACKAGE.glob("cli*.py"):
        assert "snapviewer.base.words" not in path.read_text("utf-8"), path.name
