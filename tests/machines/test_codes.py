# SPDX-License-Identifier: Apache-2.0
"""Each finding's code comes from one list, is explained, and is looked for by a test."""

from __future__ import annotations

import ast
from pathlib import Path

from snapviewer.machines.codes import Code
from tests.machines.findings_table import PAGE, meanings, modules, page, told

_TESTS = Path(__file__).parent.parent
_UNTESTED = {Code.FOLDER_UNREADABLE}  # the rights of the user who tests decide


def test_the_page_of_findings_is_made_from_the_codes() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.machines.findings_table"


def test_each_code_is_explained_and_given_somewhere() -> None:
    assert set(meanings()) == set(Code)
    given = {code for code, each in told().items() if each.severities}
    assert given == set(Code)


def test_no_finding_has_a_literal_for_its_code() -> None:
    values = {code.value for code in Code}
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Finding":
                first = node.args[0]
                assert not isinstance(first, ast.Constant | ast.JoinedStr), (path, node.lineno)
            elif isinstance(node, ast.Compare) and ast.unparse(node.left).endswith("finding.code"):
                words = {
                    each.value for side in node.comparators for each in ast.walk(side)
                    if isinstance(each, ast.Constant)
                }  # fmt: skip
                assert not words & values, (path, node.lineno)


def test_each_code_is_looked_for_by_a_test() -> None:
    texts = "".join(
        path.read_text("utf-8")
        for path in sorted(_TESTS.rglob("*.py"))
        if path.name not in (Path(__file__).name, "findings_table.py")
    )
    missing = {
        code for code in Code if f'"{code.value}"' not in texts and f"Code.{code.name}" not in texts
    }
    assert missing == _UNTESTED
