# SPDX-License-Identifier: Apache-2.0
"""Holds that begin in mid-action, or of files that an undo or a recovery takes away; and when a
user is asked whether the host is off.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, RefusedError
from snapviewer.demo.build import build_demo
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.engine.execute import execute
from snapviewer.machines import held_files
from snapviewer.machines.holders import Programs
from snapviewer.machines.holds import Hold, HoldState, Look
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.model import MachineState
from snapviewer.machines.own_files import OwnFiles, own_files
from snapviewer.plans.held import HOST_UNSEEN
from tests.builders_vm import ModelVm
from tests.machines.test_holds import UNSEEN, holder
from tests.plans.test_held import PLANNERS, plan_on
from tests.tree_of_files import Tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks and /proc")


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    vm = ModelVm(tmp_path / "vm")
    for seed in (1, 2):
        vm.scribble(seed)
        vm.take(f"S{seed}")
    return vm


def own_of(vm: ModelVm) -> OwnFiles:
    with vm.open() as library:
        machine = library.machine()
        return own_files(library, machine.id, machine.root)


@pytest.mark.parametrize("action", ["take", "revert"])
@pytest.mark.parametrize("last", [False, True])
def test_a_vm_that_starts_in_mid_action_keeps_its_disk(
    vm: ModelVm, action: str, last: bool
) -> None:
    """On a local volume nothing but our asking stops the next step."""
    plan = plan_on(vm.root, action)
    leaf, before = vm.leaf(), Tree.of(vm.root).entries
    target = [step.file for step in plan.steps if step.file.suffix == ".xml"][-1]
    held = holder(leaf, "rb+")
    begun: list[int] = []

    def start(operation: str, path: Path, *_: object) -> None:
        at_end = operation == "rename" and path == target
        at_begin = operation == "create" and path.name.startswith(plan.steps[0].file.name[:8])
        if not begun and (at_end if last else at_begin or at_end):
            begun.append(held.__enter__())

    try:
        with mutation_hook(start), pytest.raises(RefusedError) as caught:
            execute(plan)
    finally:
        if begun:
            held.__exit__(None, None, None)
    assert begun
    assert caught.value.code == "locked"
    assert not has_journal(vm.place)
    assert Tree.of(vm.root).entries == before
    vm.check()


def test_taking_back_removes_no_disk_that_is_in_use(vm: ModelVm) -> None:
    """The new disk of a take that stopped half way is open in a VM that was started on it."""
    plan = plan_on(vm.root, "take")
    disk = next(step.file for step in plan.steps if step.do == "create-disk")

    def stop(operation: str, path: Path, *_: object) -> None:
        if disk.exists():
            raise OSError(5, "gone")

    with mutation_hook(stop), pytest.raises(InterruptedActionError):
        execute(plan)
    assert disk.exists()
    with holder(disk, "rb") as _, holder(disk, "rb+") as pid:
        refused = recovery_plan(vm.place, back=True)
        assert any(str(pid) in text for text in refused.refusals)
        with pytest.raises(RefusedError):
            recover(vm.place, back=True)
        assert disk.exists()
    recover(vm.place, back=True)
    assert not disk.exists()
    vm.check()


def test_an_undo_and_a_recovery_ask_about_all_files_of_the_vm(vm: ModelVm) -> None:
    plan = plan_on(vm.root, "rename")  # touches no disk
    execute(plan)
    own, leaf = own_of(vm), vm.leaf()
    with holder(leaf, "rb+") as pid:
        assert any(str(pid) in text for text in plan_undo(vm.place, own).refusals)
    undo = plan_undo(vm.place, own)
    assert not undo.refusals
    with holder(leaf, "rb+"), pytest.raises(RefusedError) as caught:
        execute(undo)
    assert caught.value.code == "locked"


def test_a_vms_own_files_are_its_runtime_files_too(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    names = {path.suffix.lower() for path in own_of(vm).own}
    assert names == {".vmcx", ".vmrs", ".vmgs", ".vhd"}


# -- whether the host is off -----------------------------------------------------------------------


@pytest.fixture
def unseen(vm: ModelVm, monkeypatch: pytest.MonkeyPatch) -> ModelVm:
    """The VM, where this user may not see what other programs do."""
    monkeypatch.setattr(Look, "unseen", lambda self, place: "hidden")
    return vm


@pytest.mark.parametrize("name", PLANNERS)
def test_only_what_a_host_could_hold_is_asked_about(unseen: ModelVm, name: str) -> None:
    if name == "merge":
        with unseen.open() as library:
            ids = [each.id for each in library.machine().snapshots]
        plan = unseen.plan_delete(ids[0], merge_now=False)
        plan.host_is_off = True
        execute(plan)
    plan = plan_on(unseen.root, name)
    assert not plan.refusals
    assert bool(plan.host_unseen) is (name != "protect")
    if name == "protect":
        execute(plan)
        undo = plan_undo(unseen.place)
        assert not undo.host_unseen
        execute(undo)


def test_a_trash_without_disks_is_emptied_unasked(unseen: ModelVm) -> None:
    plan = plan_on(unseen.root, "rename")
    plan.host_is_off = True
    execute(plan)
    emptied = plan_empty_trash(unseen.place)
    assert emptied.steps
    assert not emptied.host_unseen
    with unseen.open() as library:
        snapshot = library.machine().snapshots[1].id
    plan = unseen.plan_revert(snapshot)
    plan.host_is_off = True
    execute(plan)
    assert plan_empty_trash(unseen.place).host_unseen  # a guest may write on into that disk


def test_a_folder_of_the_vm_beside_its_root_counts(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    disks = vm.leaf().parent
    monkeypatch.setattr(Look, "unseen", lambda self, place: "NFS" if place == disks else "")
    assert plan_on(vm.root, "rename").host_unseen == "NFS"


def test_what_is_hidden_later_is_asked_about_later(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_on(vm.root, "take")
    monkeypatch.setattr(Look, "unseen", lambda self, place: "smbd runs here")
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == HOST_UNSEEN


def test_a_demo_is_built_by_a_user_who_may_not_see_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Look, "unseen", lambda self, place: "hidden")
    assert build_demo(tmp_path / "demo", generation="2012").is_dir()


@pytest.mark.parametrize("kind", ["fuse.sshfs", "9p", "gfs2", "vboxsf", "nfs4"])
def test_volumes_that_hide_who_uses_a_file(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(Look, "unseen", UNSEEN)
    table = MountTable(
        f"30 21 0:40 / /mnt/x rw - {kind} x rw\n31 21 0:41 / /mnt/y rw - fuse x rw\n"
    )
    assert Look(table, {}, Programs()).unseen(Path("/mnt/x"))
    assert not Look(table, {}, Programs()).unseen(Path("/mnt/y"))


@pytest.mark.parametrize(
    "hold",
    [
        Hold(HoldState.UNKNOWN, proof="refused", doubtful=True),
        Hold(HoldState.UNKNOWN, proof="not asked", not_asked=True),
    ],
)
def test_what_a_share_does_not_tell_is_not_off(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch, hold: Hold
) -> None:
    monkeypatch.setattr(held_files, "state_hold", lambda path: hold)
    with vm.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.UNKNOWN
        assert hold.proof in machine.state_reason
        assert library.chain(machine.snapshots[0], "ide0:0").read(0, 512)  # reading goes on
    assert plan_on(vm.root, "rename").refusals
