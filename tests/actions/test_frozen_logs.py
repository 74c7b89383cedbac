# SPDX-License-Identifier: Apache-2.0
"""What take and revert freeze has no log left: Hyper-V opens parents read-only."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image, open_writable
from snapviewer.engine.execute import execute
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, killed_at


def is_dirty(path: Path) -> bool:
    with open_image(path) as image:
        return any(note.code == "dirty-log" for note in image.notes)


def leave_a_log(vm: ModelVm, path: Path) -> None:
    """Cut a write of the guest short so that the log still holds some of it."""
    clean = path.read_bytes()
    for at in range(40):
        path.write_bytes(clean)
        try:
            with killed_at(at), open_writable(path) as image:
                image.write(1 << 20, b"n" * 512)
        except Killed:
            pass
        if is_dirty(path):
            return
    raise AssertionError("no kill left a log behind")


def read_now(vm: ModelVm) -> bytearray:
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        with library.chain(now, "ide0:0") as chain:
            return bytearray(chain.read(0, chain.virtual_size))


def leaf(vm: ModelVm) -> Path:
    with vm.open() as library:
        now = library.machine().now
        assert now is not None and now.disks["ide0:0"].path is not None
        return now.disks["ide0:0"].path


def replays(plan: Plan) -> list[Path]:
    return [step.file for step in plan.steps if step.kind == "replay-log"]


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    return ModelVm(tmp_path, size=4 << 20, format=DiskFormat.VHDX, block_size=1 << 20)


def test_a_take_replays_what_it_freezes(vm: ModelVm) -> None:
    disk = leaf(vm)
    assert replays(vm.plan_take("clean")) == []
    leave_a_log(vm, disk)
    vm.now["ide0:0"] = read_now(vm)
    plan = vm.plan_take("one")
    assert replays(plan) == [disk] and plan.steps[0].file == disk
    vm.take("one")
    assert not is_dirty(disk)
    vm.check()
    execute(plan_undo(vm.place))
    vm.content.clear()
    vm.check()
    assert not is_dirty(disk)  # it reads the same, so it stays as it is


def test_a_revert_replays_what_the_snapshot_has_and_what_it_keeps(vm: ModelVm) -> None:
    frozen = leaf(vm)
    one = vm.take("one")
    now = leaf(vm)
    leave_a_log(vm, now)
    vm.now["ide0:0"] = read_now(vm)
    assert replays(vm.plan_revert(one)) == []  # Now's disk is dropped
    assert replays(vm.plan_revert(one, "kept")) == [now]
    with open_image(frozen) as image:
        before = image.link_id
    vm.revert(one, "kept")
    assert not is_dirty(now)
    with open_image(frozen) as image:
        assert image.link_id == before
    vm.check()


def test_a_frozen_disk_with_a_log_is_replayed_by_a_revert(vm: ModelVm) -> None:
    vm.take("base")
    vm.scribble(1)
    frozen = leaf(vm)
    one = vm.take("one")
    content = vm.content[one]
    clean = frozen.read_bytes()
    for at in range(40):
        frozen.write_bytes(clean)
        try:
            with killed_at(at), open_writable(frozen) as image:
                image.write(0, bytes(content["ide0:0"][:512]))  # the same bytes, in a new block
        except Killed:
            pass
        if is_dirty(frozen):
            break
    if not is_dirty(frozen):
        pytest.skip("writing what is there needed no log")
    plan = vm.plan_revert(one)
    if plan.refusals:
        pytest.skip("the snapshot does not count as frozen any more: " + plan.refusals[0])
    assert replays(plan) == [frozen]
    vm.revert(one)
    assert not is_dirty(frozen)
    vm.check()


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("at", [1, 2, 4, 7])
def test_killed_within(vm: ModelVm, at: int, back: bool) -> None:
    disk = leaf(vm)
    leave_a_log(vm, disk)
    vm.now["ide0:0"] = read_now(vm)
    plan = vm.plan_take("one")
    count = 0

    def stop(_operation: str, path: Path, _offset: int, _length: int) -> None:
        nonlocal count
        if ".snapviewer" not in path.parts:
            count += 1
            if count == at:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), mutation_hook(stop):
        execute(plan)
    assert read_now(vm) == vm.now["ide0:0"]
    result = recover(vm.place, back=back)
    if not back:
        assert result.snapshot_id is not None
        vm.content[result.snapshot_id] = dict(vm.now)
        assert not is_dirty(disk)
    vm.check()
