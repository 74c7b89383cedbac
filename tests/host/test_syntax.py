# SPDX-License-Identifier: Apache-2.0
"""The scripts are sound PowerShell to an independent grammar (no PowerShell runs these tests)."""

from __future__ import annotations

from typing import Any

import pytest

from snapviewer.host import cmdlets
from snapviewer.host.wire import wrapped

SCRIPTS = {"inventory": cmdlets.INVENTORY, "status": cmdlets.STATUS, **cmdlets.SCRIPTS}


def faults(text: str) -> list[str]:
    """What the grammar could not read."""
    tree_sitter = pytest.importorskip("tree_sitter")
    grammar = pytest.importorskip("tree_sitter_powershell")
    parser = tree_sitter.Parser(tree_sitter.Language(grammar.language()))
    found: list[str] = []
    stack: list[Any] = [parser.parse(text.encode()).root_node]
    while stack:
        node = stack.pop()
        if node.type == "ERROR" or node.is_missing:
            found.append(node.text.decode()[:60])
        stack.extend(node.children)
    return found


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_scripts(name: str) -> None:
    whole = wrapped(SCRIPTS[name])
    assert faults(whole) == []
    assert faults(f"[Console]::Out.Write((& {{\n{whole}\n}} -Request 'QQ=='))") == []


@pytest.mark.parametrize("broken", ["@{ a = }", "if ($x { 1 }", "foreach (x", "$a = @("])
def test_the_grammar_notices(broken: str) -> None:
    assert faults(wrapped(broken)) != []
