# SPDX-License-Identifier: Apache-2.0
"""No action begins on a VM of which anybody holds a file, and a hold that begins in mid-action
leaves what can be read, completed and taken back.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.protect import plan_protect
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, RefusedError, SnapviewerError
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.machines import holds
from snapviewer.machines.held_files import files_of_machine
from snapviewer.machines.holds import Look
from snapviewer.machines.journal_state import has_journal, waiting_place
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.opening import open_library
from snapviewer.machines.own_files import own_files
from snapviewer.plans import held
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.held_share import Share, mounted
from tests.machines.test_holds import QEMU, holder
from tests.tree_of_files import Tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks and /proc")

VHDX = {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20}
Planner = Callable[[Library, Machine], Plan]

PLANNERS: dict[str, Planner] = {
    "take": lambda library, machine: plan_take(library, machine, "new"),
    "revert": lambda library, machine: plan_revert(library, machine, machine.snapshots[0]),
    "delete": lambda library, machine: plan_delete(library, machine, machine.snapshots[0]),
    "merge": plan_merge,
    "rename": lambda library, machine: plan_rename(library, machine, machine.snapshots[0], "x"),
    "protect": lambda library, machine: plan_protect(library, machine, machine.snapshots[0]),
    "undo": lambda library, machine: plan_undo(machine.root),
}


def plan_on(root: Path, name: str) -> Plan:
    with open_library(root) as library:
        return PLANNERS[name](library, library.machine())


def files_on(root: Path) -> list[Path]:
    with open_library(root) as library:
        return files_of_machine(library.graph, library.machine())


def contents(root: Path) -> dict[str, str]:
    """What every moment reads, by its id."""
    with open_library(root) as library:
        found = {}
        for moment in library.machine().moments:
            for slot in moment.disks:
                chain = library.chain(moment, slot)
                data = chain.read(0, chain.virtual_size)
                found[f"{moment.id} {slot}"] = hashlib.sha256(data).hexdigest()
        return found


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    vm = ModelVm(tmp_path / "vm")
    for seed in (1, 2):
        vm.scribble(seed)
        vm.take(f"S{seed}")
    return vm


@pytest.mark.parametrize("name", PLANNERS)
def test_whichever_file_is_held_no_action_begins(vm: ModelVm, name: str) -> None:
    plan = plan_on(vm.root, name)
    before = Tree.of(vm.root).entries
    places = files_on(vm.root)
    if name == "undo":  # it knows the files of its action, and Now's disk is one of them
        places = [step.file for step in plan.steps if step.file.is_file()]
    for path in places:
        with holder(path, "rb", QEMU % (100, 1)) as pid:
            refused = plan_on(vm.root, name)
            assert any(str(pid) in text and path.name in text for text in refused.refusals)
            if plan.steps and not plan.refusals:
                with pytest.raises(RefusedError) as caught:
                    execute(plan)
                assert caught.value.code == "locked"
    after = Tree.of(vm.root).entries
    assert after == before


def test_a_reader_of_a_file_that_a_step_writes_is_told(vm: ModelVm) -> None:
    with open_library(vm.root) as library:
        snapshot = library.machine().snapshots[0]
        base = snapshot.disks["ide0:0"].path
        other = library.machine().snapshots[1].disks["ide0:0"].path
    assert base is not None
    assert other is not None
    with holder(other, "rb") as pid:
        plan = plan_on(vm.root, "delete")
        assert not plan.refusals
        assert any(str(pid) in text for text in plan.warnings)
        assert not any(str(pid) in text for text in plan_on(vm.root, "rename").warnings)


# -- a host's hold that cannot be seen ---------------------------------------------------------


@pytest.fixture
def unseen(vm: ModelVm, monkeypatch: pytest.MonkeyPatch) -> ModelVm:
    """The VM, in a place where a host's hold cannot be seen."""
    monkeypatch.setattr(Look, "unseen", lambda self, place: "smbd runs here")
    return vm


def test_only_the_user_can_say_that_the_host_is_off(unseen: ModelVm) -> None:
    vm = unseen
    plan = plan_on(vm.root, "take")
    assert not plan.refusals
    assert held.HOST_UNSEEN in {check.code for check in plan.checks}
    assert plan.to_json()["host_unseen"] == "smbd runs here"
    before = Tree.of(vm.root).entries
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == held.HOST_UNSEEN
    assert Tree.of(vm.root).entries == before
    plan.host_is_off = True
    execute(plan)


@pytest.mark.parametrize("command", [["take", "--name", "x"], ["undo"], ["rename", "S1", "y"]])
def test_yes_does_not_say_that_the_host_is_off(
    unseen: ModelVm, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    vm = unseen
    words = [command[0], str(vm.root), *command[1:], "--yes"]
    before = Tree.of(vm.root).entries
    assert main(words) == 3
    assert "--host-is-off" in capsys.readouterr().out
    assert Tree.of(vm.root).entries == before
    assert main([*words, "--host-is-off"]) == 0


# -- on a host's share ---------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["read", "none"])
@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_no_action_begins_on_a_share_while_the_vm_runs(
    tmp_path: Path, mode: str, container: str
) -> None:
    vm = ModelVm(tmp_path / "vm", container=container, **VHDX)
    for seed in (1, 2):
        vm.scribble(seed)
        vm.take(f"S{seed}")
    with mounted(tmp_path / "vm", mode) as share:
        plans = {name: plan_on(share.root, name) for name in PLANNERS}
        places = files_on(share.root)
        before = Tree.of(share.source).entries
        for path in places:
            share.hold(path.name)
            for name, plan in plans.items():
                if name == "undo" and path not in held.files_to_change(plan.steps):
                    continue
                assert plan_on(share.root, name).refusals, (name, path)
                if plan.steps and not plan.refusals:
                    with pytest.raises(SnapviewerError):
                        execute(plan)
        assert Tree.of(share.source).entries == before
        share.release()
        execute(plans["take"])


def run_with_a_hold(share: Share, plan: Plan, at: int, name: str) -> bool:
    """Carry a plan out; before its change number `at` the host takes a file. False where the
    action had fewer changes.
    """
    count = 0

    def begin(*_: object) -> None:
        nonlocal count
        if count == at:
            share.hold(name)
        count += 1

    with mutation_hook(begin):
        try:
            execute(plan)
        except SnapviewerError as fault:
            assert isinstance(fault, InterruptedActionError) or fault.code in (
                "locked", "file-exists", "changed-since-plan",
            ), fault
    return count > at


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("action", ["take", "delete", "revert"])
def test_a_hold_that_begins_in_mid_action(tmp_path: Path, action: str, back: bool) -> None:
    vm = ModelVm(tmp_path / "vm", container="vmcx", **VHDX)
    for seed in (1, 2):
        vm.scribble(seed)
        vm.take(f"S{seed}")
    interrupted = 0
    with mounted(tmp_path / "vm", "read") as share:
        root = next(path for path in share.root.iterdir() if path.is_dir())
        for at in range(1, 60, 9):
            before = contents(share.root)
            plan = plan_on(share.root, action)
            assert not plan.refusals, plan.refusals
            names = list(dict.fromkeys(path.name for path in files_on(share.root)))
            if not run_with_a_hold(share, plan, at, names[at % len(names)]):
                share.release()
                break
            if has_journal(root):
                interrupted += 1
                now = contents(share.root)
                assert {key: now[key] for key in before.keys() & now.keys()}.items() <= (
                    before.items() | now.items()
                )
                place = waiting_place(root)
                with open_library(share.root) as library:
                    own = own_files(library, place.machine_id, place.root)
                with pytest.raises(SnapviewerError):
                    recover(place, back=back, own=own)
                share.release()
                goes_back = back and not recovery_plan(root, back=True).refusals
                recover(root, back=goes_back)
            share.release()
            after = contents(share.root)
            for key in before.keys() & after.keys():
                if not key.startswith("now") or action != "revert":
                    assert after[key] == before[key]
            if action != "take" and after.keys() != before.keys():
                vm_take_again(share)


def vm_take_again(share: Share) -> None:
    with open_library(share.root) as library:
        plan = plan_take(library, library.machine(), f"S{os.urandom(3).hex()}")
    execute(plan)


def test_one_look_for_all_files_of_a_plan(vm: ModelVm, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    real = holds.read_programs
    monkeypatch.setattr(holds, "read_programs", lambda: taken.append(1) or real())
    plan_on(vm.root, "take")
    assert len(taken) <= 4
