# SPDX-License-Identifier: Apache-2.0
"""A power loss while a merge moves a VHD's footer: the front copy serves, recover mends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal
from tests.builders_vm import ModelVm
from tests.builders_work import Killed


def test_a_footer_lost_while_the_target_grew_is_put_back(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, size=512 * 1024, block_size=64 * 1024)
    vm.write("ide0:0", 0, b"a" * 512)
    first = vm.take("first")
    vm.write("ide0:0", 256 * 1024, b"b" * 1024)  # a block the base does not have yet
    target = vm.root / "Virtual Hard Disks" / "Test VM disk 0.vhd"
    writes = [0]

    def die_after_the_first_write_to_the_target(
        operation: str, path: Path, _offset: int, _length: int
    ) -> None:
        if path == target and operation == "write":
            writes[0] += 1
            if writes[0] == 2:
                raise Killed

    plan = vm.plan_delete(first, merge_now=True)
    assert any(step.do == "merge" for step in plan.steps)
    with pytest.raises(Killed), mutation_hook(die_after_the_first_write_to_the_target):
        execute(plan)
    assert has_journal(vm.root)
    # The sector that was being written when the power went is lost.
    with target.open("r+b") as out:
        out.seek(-512, 2)
        out.write(bytes(512))
    recover(vm.root)
    del vm.content[first]
    vm.check()
    with vm.open() as library:
        assert not library.findings
