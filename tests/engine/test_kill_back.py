# SPDX-License-Identifier: Apache-2.0
"""Kills while an action goes back or is taken back, with saved states; torn journal slots."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import SnapviewerError
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal, newest_slot
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, everything, killed_at, points


def scene(folder: Path, container: str) -> tuple[ModelVm, str]:
    """Now and a snapshot have each a memory of their own."""
    vm = ModelVm(folder, size=128 * 1024, container=container)
    vm.scribble(1)
    vm.add_saved_state(b"the snapshot's memory" * 50, b"its devices" * 9)
    saved = vm.take("saved")
    vm.drop_saved_state()
    vm.scribble(2)
    vm.add_saved_state(b"the memory of Now, longer" * 70, b"devices of Now" * 9)
    return vm, saved


def tree(vm: ModelVm) -> dict[str, bytes | str]:
    """Every file but our own."""
    return {k: v for k, v in everything(vm.root).items() if not k.startswith(".snapviewer")}


def until_done(vm: ModelVm, at: int, step: int = 3) -> None:
    """Recover, killed again and again a little later, until it is through."""
    while has_journal(vm.place):
        try:
            with killed_at(at):
                recover(vm.place, back=True)
        except Killed:
            at += step


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_killed_while_going_back_from_a_revert(tmp_path: Path, container: str) -> None:
    """Revert trashes Now's memory and copies the snapshot's to the same path: taking that back
    twice must not remove what the first time restored."""
    vm, saved = scene(tmp_path / "work", container)
    before = tree(vm)
    shutil.copytree(vm.root, tmp_path / "kept")
    total = count_changes(lambda: execute(vm.plan_revert(saved)))
    for forth in points(total, f"forth {container}", 5):
        for back in (1, 4, 7, 10, 13, 17):
            shutil.rmtree(vm.root)
            shutil.copytree(tmp_path / "kept", vm.root)
            with pytest.raises(Killed), killed_at(forth):
                execute(vm.plan_revert(saved))
            until_done(vm, back)
            found = tree(vm)
            over = found.keys() ^ before.keys() or [k for k in before if found[k] != before[k]]
            if found != before:  # killed after everything was done
                assert forth > total - 12, (forth, back, over)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_killed_while_undoing_a_revert(tmp_path: Path, container: str) -> None:
    vm, saved = scene(tmp_path / "work", container)
    before = tree(vm)
    execute(vm.plan_revert(saved))
    shutil.copytree(vm.root, tmp_path / "kept")
    total = count_changes(lambda: execute(plan_undo(vm.place)))
    assert tree(vm) == before
    for at in points(total, f"undo {container}"):
        shutil.rmtree(vm.root)
        shutil.copytree(tmp_path / "kept", vm.root)
        vm_home = plan_undo(vm.place)
        if vm_home.refusals:
            pytest.skip("the copy keeps no times here")
        with pytest.raises(Killed), killed_at(at):
            execute(vm_home)
        if not has_journal(vm.place):
            assert at < total // 2 or at > total - 8
            continue
        until_done(vm, 2, 5)
        assert tree(vm) == before, at


@pytest.mark.parametrize("cut", [0, 1, 40, 200, 900])
def test_a_torn_slot_leaves_the_state_before_it(tmp_path: Path, cut: int) -> None:
    """A crash inside the writing of a slot: its beginning is new, the rest is what was there."""
    vm, saved = scene(tmp_path / "work", "xml")
    before = tree(vm)
    total = count_changes(lambda: execute(vm.plan_revert(saved)))
    execute(plan_undo(vm.place))
    assert tree(vm) == before
    with pytest.raises(Killed), killed_at(total // 2):
        execute(vm.plan_revert(saved))
    newest = newest_slot(vm.place)
    assert newest is not None
    path, document = newest
    other = next(slot for slot in vm.place.slots if slot != path)
    assert other.exists()
    # The next write goes over the older one; it is cut short.
    raw = bytearray(other.read_bytes())
    raw[:cut] = os.urandom(cut)
    other.write_bytes(raw)
    assert newest_slot(vm.place) == (path, document)
    recover(vm.place, back=True)
    assert tree(vm) == before and not has_journal(vm.place)


def test_both_slots_damaged_is_told_and_changes_nothing(tmp_path: Path) -> None:
    vm, saved = scene(tmp_path / "work", "xml")
    with pytest.raises(Killed), killed_at(40):
        execute(vm.plan_revert(saved))
    for slot in vm.place.slots:
        slot.write_bytes(slot.read_bytes()[:-5])
    before = everything(vm.root)
    for back in (False, True):
        with pytest.raises(SnapviewerError) as raised:
            recover(vm.place, back=back)
        assert raised.value.code == "bad-journal"
    assert everything(vm.root) == before and vm.plan_take("x").refused


def test_what_a_copy_made_is_told_by_its_content(tmp_path: Path) -> None:
    """Somebody put another file where the action's copy was to be: it is not removed."""
    vm, saved = scene(tmp_path / "work", "xml")
    folder = vm.config.parent / vm.id
    memory = folder / f"{vm.id}.bin"
    total = count_changes(lambda: execute(vm.plan_revert(saved)))
    execute(plan_undo(vm.place))
    for at in range(20, total):
        with pytest.raises(Killed), killed_at(at):
            execute(vm.plan_revert(saved))
        if memory.exists() and memory.read_bytes().startswith(b"the snapshot's"):
            break
        if has_journal(vm.place):
            recover(vm.place, back=True)
    memory.write_bytes(b"somebody's own work")
    with pytest.raises(SnapviewerError):
        recover(vm.place, back=True)
    assert memory.read_bytes() == b"somebody's own work"
