# SPDX-License-Identifier: Apache-2.0
"""Limits and conditions outside the files' own content: free space, the number of snapshots, locks
of other processes, the trash on another volume, and what was written since an action.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.take import LIMIT
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.disks.filesystem.room import PAUSED_BELOW
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_writable
from snapviewer.engine.execute import execute
from snapviewer.plans.plan import Plan
from tests.builders_guards import carry_out, child_of, interrupted, machine_of, plan_for, steps_of
from tests.builders_layout import (
    Layout,
    add_snapshot,
    build_vm,
    check_truth,
    guid,
    tree_bytes,
    write_now,
)
from tests.builders_vm import ModelVm
from tests.cases.judge import differing

FORMATS = ["vhd", "vhdx"]


def build(tmp_path: Path, format: str, children: int = 2) -> Layout:
    return build_vm(
        tmp_path / "VM1", "VM1", children, snaps=tuple(range(children)), format=format, count=0
    )


# -- space -----------------------------------------------------------------------------------------


def with_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _path: SimpleNamespace(total=1 << 40, used=0, free=free)
    )


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("action", ["take", "revert", "delete"])
@pytest.mark.parametrize("missing", [0, 1])
def test_space_is_enough_when_it_is_exactly_enough(
    tmp_path: Path, format: str, action: str, missing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = build(tmp_path, format)
    name = {"take": "new", "revert": "S1", "delete": "S0"}[action]
    forecast = plan_for(made.root, made, action, name).forecast
    need = forecast.peak_extra_bytes
    assert need > 0
    if forecast.frees_now_bytes < 0:  # what ends longer must leave what a host wants free
        need = max(need, PAUSED_BELOW - forecast.frees_now_bytes)
    before = tree_bytes(made.root)
    with_free(monkeypatch, need - missing)
    plan = plan_for(made.root, made, action, name)
    assert bool(plan.refusals) == bool(missing)
    if missing:
        assert any("only" in text for text in plan.refusals)
        with pytest.raises(RefusedError):
            execute(plan)
        assert not differing(before, tree_bytes(made.root))
    else:
        carry_out(plan, made)


# -- how many snapshots ----------------------------------------------------------------------------


@pytest.mark.parametrize("there", [49, 50, 51])
def test_the_limit_of_snapshots(tmp_path: Path, there: int) -> None:
    assert LIMIT == 50
    made = build(tmp_path, "vhd", 3)
    for number in range(there - 3):
        add_snapshot(made, f"more {number}", {made.slot: made.chain[1]}, container="xml",
                     day=30 + number)
    plan = plan_for(made.root, made, "take")
    assert bool(plan.refusals) == (there >= 50)
    before = tree_bytes(made.root)
    if there >= 50:
        with pytest.raises(RefusedError):
            execute(plan)
        assert not differing(before, tree_bytes(made.root))
        return
    carry_out(plan, made)
    assert plan_for(made.root, made, "take").refusals
    with_one_less = plan_for(made.root, made, "delete", "more 0", merge_now=False)
    carry_out(with_one_less, made)
    assert not plan_for(made.root, made, "take").refusals


# -- locks -----------------------------------------------------------------------------------------


HOLD = (
    "import fcntl, sys\n"
    "handle = open(sys.argv[1], 'r+b')\n"
    "how = sys.argv[2]\n"
    "fcntl.flock(handle, fcntl.LOCK_EX) if how == 'flock' else fcntl.lockf(handle, fcntl.LOCK_EX)\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


class Holder:
    """Another process that holds a file."""

    def __init__(self, path: Path, how: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-S", "-c", HOLD, str(path), how],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )

    def __enter__(self) -> Holder:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == b"held\n"
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate(b"")


needs_flock = pytest.mark.skipif(sys.platform == "win32", reason="flock")


@needs_flock
@pytest.mark.parametrize("how", ["flock", "record lock"])
@pytest.mark.parametrize("held", ["now", "below", "configuration", "another VM's disk"])
def test_what_another_process_holds_is_not_worked_on(
    tmp_path: Path, how: str, held: str
) -> None:
    made = build(tmp_path, "vhd")
    other = build_vm(tmp_path / "VM2", "VM2", 0, format="vhd")
    path = {
        "now": made.chain[2].path, "below": made.chain[1].path, "configuration": made.config,
        "another VM's disk": other.chain[0].path,
    }[held]
    carry_out(plan_for(tmp_path, made, "delete", "S0", merge_now=False), made)
    before = tree_bytes(tmp_path)
    earlier = plan_for(tmp_path, made, "delete", "S1")
    with Holder(path, how):
        plans = [plan_for(tmp_path, made, action, name) for action, name in
                 (("take", "new"), ("revert", "S1"), ("delete", "S1"), ("merge", ""))]
        if held == "another VM's disk":
            assert not any(plan.refusals for plan in plans)
            carry_out(earlier, made)
            return
        assert all(plan.refusals for plan in plans)
        with pytest.raises(SnapviewerError):
            execute(earlier)
        assert not differing(before, tree_bytes(tmp_path))
    carry_out(plan_for(tmp_path, made, "delete", "S1"), made)


def test_two_actions_at_once_in_one_vm(tmp_path: Path) -> None:
    """A second one that begins before the first has written its journal is refused."""
    made = build(tmp_path, "vhd")
    first, second = plan_for(tmp_path, made, "take"), plan_for(tmp_path, made, "take", "other")
    caught: list[BaseException] = []

    def another(operation: str, path: Path, _offset: int, _length: int) -> None:
        if caught or operation == "mkdir" or not path.name.startswith("journal"):
            return
        caught.append(KeyError())  # called again by what the second one does
        try:
            execute(second)
        except SnapviewerError as error:
            caught.append(error)

    with mutation_hook(another):
        execute(first)
    assert len(caught) == 2 and isinstance(caught[1], SnapviewerError)
    check_truth(made)
    assert len(list((made.root / "Snapshots").glob("*.xml"))) == 3


# -- the trash on another volume -------------------------------------------------------------------


@pytest.fixture
def second_volume(tmp_path: Path) -> Iterator[Path]:
    """A folder on another volume than `tmp_path`."""
    for place in ("/dev/shm", "/run", "/var/tmp"):
        if os.access(place, os.W_OK) and Path(place).stat().st_dev != tmp_path.stat().st_dev:
            folder = Path(tempfile.mkdtemp(dir=place)).resolve()
            yield folder
            shutil.rmtree(folder)
            return
    pytest.skip("there is no second volume here")


def leaf_on(made: Layout, folder: Path, format: str) -> Path:
    """A snapshot on a branch of its own whose file lies in another folder."""
    name = f"VM1_{guid('leaf')}.a{format}"
    stored = f"E:\\Fast\\{name}"
    leaf = child_of(made.chain[1], folder / "Fast" / name, stored=stored)
    made.places["E:\\Fast"] = leaf.path.parent
    container = made.config.suffix[1:]
    add_snapshot(made, "side", {made.slot: leaf}, container=container, day=8)
    write_now(made, {made.slot: made.chain[2]}, container=container)
    return leaf.path


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("elsewhere", [True, False])
def test_trash_across_volumes(
    tmp_path: Path, second_volume: Path, format: str, elsewhere: bool
) -> None:
    """What goes to the trash stays on its own volume, and undo brings it back byte by byte."""
    made = build(tmp_path, format)
    folder = second_volume if elsewhere else made.root
    leaf = leaf_on(made, folder, format)
    opened = [made.root, second_volume]
    before = [tree_bytes(root) for root in opened]
    content, names = leaf.read_bytes(), dict(made.content)
    plan = plan_for(opened, made, "delete", "side")
    assert leaf.name in steps_of(plan, "move-to-trash")
    carry_out(plan, made)
    kept = [path for root in opened for path in root.rglob(f"*{leaf.name}")]
    assert len(kept) == 1 and kept[0].read_bytes() == content
    assert kept[0].is_relative_to(folder) and ".snapviewer" in kept[0].parts
    execute(plan_undo(made.root))
    assert before == [tree_bytes(root) for root in opened]
    made.content = names
    check_truth(made)


@pytest.mark.parametrize("format", FORMATS)
def test_a_rename_that_cannot_cross_takes_the_action_back(tmp_path: Path, format: str) -> None:
    """Two mounts of one volume have the same number, and still no rename leads across."""
    made = build(tmp_path, format)
    leaf = leaf_on(made, made.root, format)
    before = tree_bytes(tmp_path)
    plan = plan_for(tmp_path, made, "delete", "side")
    crossed: list[Path] = []

    def crossing(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "rename" and path.name.endswith(leaf.name):
            crossed.append(path)
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(path))

    with pytest.raises(SnapviewerError), mutation_hook(crossing):
        execute(plan)
    assert crossed and not interrupted(made.root)
    assert not differing(before, tree_bytes(tmp_path))
    check_truth(made)


# -- written since ---------------------------------------------------------------------------------


def undo(made: Layout) -> Plan:
    return plan_undo(made.root)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("action", ["take", "revert", "delete"])
@pytest.mark.parametrize("when", ["never", "before the plan", "after the plan"])
def test_undo_of_what_was_written_since(
    tmp_path: Path, format: str, action: str, when: str
) -> None:
    made = build(tmp_path, format)
    names, before = dict(made.content), tree_bytes(tmp_path)
    name = {"take": "new", "revert": "S1", "delete": "S1"}[action]
    carry_out(plan_for(tmp_path, made, action, name, merge_now=False), made)
    made.content = {} if action == "revert" else dict(made.content)
    from snapviewer.machines.opening import open_library

    with open_library(tmp_path) as library:
        now = machine_of(library, made).now
        assert now is not None
        path = now.disks[made.slot].path
    assert path is not None

    def write() -> None:
        with open_writable(path) as image:
            image.write(0, b"written since" + bytes(512 - 13))

    if when == "before the plan":
        write()
    plan = undo(made)
    touched = action != "delete"  # a delete that merges nothing yet leaves Now's file alone
    if when == "after the plan":
        assert not plan.refusals
        write()
    if when == "never":
        execute(plan)
        assert not differing(before, tree_bytes(tmp_path))
        made.content = names
        check_truth(made)
        return
    present = tree_bytes(tmp_path)
    if when == "before the plan" and touched:
        assert plan.refusals
    if touched:
        with pytest.raises(RefusedError):
            execute(plan)
        assert not differing(present, tree_bytes(tmp_path))


@pytest.mark.parametrize("written", [True, False])
def test_undo_of_a_drop_asks_for_what_is_below(tmp_path: Path, written: bool) -> None:
    """The leaf comes back only while what it stands on is as it was."""
    made = build(tmp_path, "vhd")
    leaf = leaf_on(made, made.root, "vhd")
    before = tree_bytes(tmp_path)
    carry_out(plan_for(tmp_path, made, "delete", "side"), made)
    if written:
        with open_writable(made.chain[0].path) as image:
            image.write(0, b"w" * 512)
    plan = plan_undo(made.root)
    assert bool(plan.refusals) == written
    if not written:
        execute(plan)
        assert not differing(before, tree_bytes(tmp_path))
    assert leaf.exists() != written


def test_going_back_never_removes_a_disk_that_was_written_to(tmp_path: Path) -> None:
    """A take is cut short after its new disk, something writes to that: the disk stays."""
    vm = ModelVm(tmp_path, format=DiskFormat.VHD)
    vm.scribble(1)
    plan = vm.plan_take("first")
    new = next(step.file for step in plan.steps if step.do == "create-disk")

    class Killed(BaseException):
        pass

    def die(_operation: str, path: Path, _offset: int, _length: int) -> None:
        if path.name.startswith(vm.config.name) and new.exists():
            raise Killed

    with pytest.raises(Killed), mutation_hook(die):
        execute(plan)
    assert new.exists()
    with open_writable(new) as image:
        image.write(512, b"n" * 512)
    data = new.read_bytes()
    with pytest.raises(SnapviewerError):
        recover(vm.root, back=True)
    assert new.read_bytes() == data


def test_going_back_never_removes_another_disk_of_that_name(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, format=DiskFormat.VHD)
    plan = vm.plan_take("first")
    new = next(step.file for step in plan.steps if step.do == "create-disk")
    stranger = tmp_path / f"{uuid.uuid4()}.vhd"
    shutil.copy(next(vm.root.rglob("*.vhd")), stranger)
    stranger.rename(new)
    data = new.read_bytes()
    with pytest.raises(SnapviewerError):
        execute(plan)
    if interrupted(vm.root):
        with pytest.raises(SnapviewerError):
            recover(vm.root, back=True)
    assert new.read_bytes() == data
