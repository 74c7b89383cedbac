# SPDX-License-Identifier: Apache-2.0
"""The log of a VM's folder as lines for people."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.figures.past_actions import MOST_LINES, past_actions
from tests.builders_vm import ModelVm


def test_actions_are_told_in_order(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    assert past_actions(vm.root) == []
    vm.take("one")
    vm.take("two")
    lines = past_actions(vm.root)
    assert len(lines) == 2
    assert "one" in lines[0] and "done" in lines[0] and "step" in lines[0]
    assert "two" in lines[1]


@settings(max_examples=40, deadline=None)
@given(raw=st.binary(max_size=400))
def test_any_log_is_read(raw: bytes, tmp_path_factory: object) -> None:
    root = tmp_path_factory.mktemp("vm")  # type: ignore[attr-defined]
    (root / ".snapviewer").mkdir()
    (root / ".snapviewer" / "log.jsonl").write_bytes(raw + b'\n[1]\n{"time": 1}\nnull\n')
    lines = past_actions(root)
    assert 3 <= len(lines) <= MOST_LINES
