# SPDX-License-Identifier: Apache-2.0
"""Texts go to screens through the places that make them plain, checked over the source itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "snapviewer"
MAKERS = {"plain.py", "widgets.py"}  # of snapviewer/ui
CALLS = {"QLabel", "QMessageBox", "QTextBrowser", "QTextEdit"}
# Setters whose texts Qt may read as rich text, as a mnemonic or as lines of their own.
SETTERS = {"setToolTip", "setWindowTitle", "setStatusTip", "setWhatsThis", "setAccessibleName",
           "setAccessibleDescription", "showMessage", "setTabToolTip"}  # fmt: skip


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else (
                node.func.id if isinstance(node.func, ast.Name) else "")  # fmt: skip
            yield name, node


def is_ours(text: ast.expr) -> bool:
    """A text without any value in it, or one that the makers made."""
    if isinstance(text, ast.Constant):
        return True
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute):
        return text.func.attr == "toolTip"  # what was made plain before
    if not isinstance(text, ast.Call) or not isinstance(text.func, ast.Name):
        return isinstance(text, ast.BoolOp) and all(map(is_ours, text.values))
    if text.func.id in ("tip_text", "title_text", "button_text", "visible", "exact_text"):
        return True
    return text.func.id in ("tr", "trn") and not text.keywords


def faults(path: Path) -> list[str]:
    found = []
    for name, node in calls(path):
        where = f"{path.name}:{node.lineno}"
        if name in CALLS:
            found.append(f"{where}: {name}(...); use snapviewer/ui/base/plain.py")
        elif name in SETTERS and node.args and not is_ours(node.args[-1 if "Tab" in name else 0]):
            found.append(f"{where}: {name}(...) with a text that may come from a file")
    return found


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "ui").glob("*.py")), ids=lambda path: path.name
)
def test_the_window(path: Path) -> None:
    if path.name not in MAKERS:
        assert faults(path) == []


@pytest.mark.parametrize(
    "path", sorted([*PACKAGE.glob("*.py"), *PACKAGE.glob("cli/*.py")]), ids=lambda path: path.name
)
def test_the_terminal(path: Path) -> None:
    """Whatever is printed goes through `cli.output`."""
    if path.name != "output.py":
        assert [node.lineno for name, node in calls(path) if name == "print"] == []


def test_only_cli_output_prints() -> None:
    rest = [path for path in PACKAGE.rglob("*.py") if path.parent not in (PACKAGE, PACKAGE / "cli")]
    assert [path.name for path in rest for name, _ in calls(path) if name == "print"] == []
