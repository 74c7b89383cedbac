# SPDX-License-Identifier: Apache-2.0
"""What a VM's disks share: other VMs, other slots, a replica, physical disks."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import Severity
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_findings import codes, findings, one
from tests.builders_sides import reconnected, stored_of, with_drive
from tests.builders_vm import ModelVm

PHYSICAL = (r"\\.\PHYSICALDRIVE2", "Physical Drive")


def plans(vm: ModelVm) -> dict[str, Plan]:
    with vm.open() as library:
        machine = library.machine(vm.id)
        first = machine.snapshots[0]
        return {
            "take": plan_take(library, machine, "x"),
            "revert": plan_revert(library, machine, first),
            "keep": plan_revert(library, machine, first, "x"),
            "delete": plan_delete(library, machine, first),
        }


def said(plan: Plan) -> str:
    return " ".join([*plan.warnings, *plan.refusals])


@pytest.mark.parametrize(
    ("stored", "kind"),
    [PHYSICAL, ("", "Physical"), (r"\\.\PhysicalDrive0", "VHD"), (r"\\?\physicaldrive11", "NONE")],
)
def test_a_physical_disk_is_shown_and_never_taken(vm: ModelVm, stored: str, kind: str) -> None:
    with_drive(vm.config, "ide0:1", kind, stored)
    with vm.open() as library:
        machine = library.machine()
        assert machine.config is not None
        (drive,) = machine.config.other_drives.values()
        assert (drive.slot, drive.stored, drive.type) == ("ide0:1", stored, kind)
        assert list(machine.config.drives) == ["ide0:0"]
    found = one(vm.root, "pass-through-disk")
    assert found.severity is Severity.INFO
    assert "ide0:1" in found.message
    made = plans(vm)
    for name in ("take", "keep"):
        assert any("physical disk at ide0:1" in text for text in made[name].refusals), name
    for name in ("revert", "delete"):
        assert not made[name].refusals
        assert any("ide0:1 is not covered" in text for text in made[name].warnings), name


@pytest.mark.parametrize(
    ("stored", "kind"), [("", "NONE"), (r"D:\iso\x.iso", "ISO"), ("", "ISO"), ("", "VFD")]
)
def test_other_drives_are_no_physical_disks(vm: ModelVm, stored: str, kind: str) -> None:
    with_drive(vm.config, "ide0:1", kind, stored)
    assert "pass-through-disk" not in codes(vm.root)
    assert not plans(vm)["take"].refusals


def test_a_physical_disk_of_a_snapshot_alone(vm: ModelVm) -> None:
    with vm.open() as library:
        config = find_moment(library.machine(), "one").config
    assert config is not None
    with_drive(config.path, "ide0:1", *reversed(PHYSICAL))
    assert "'one'" in one(vm.root, "pass-through-disk").message
    made = plans(vm)
    assert not made["take"].refusals
    assert "not covered" in said(made["revert"])


def test_one_file_at_two_slots(vm: ModelVm) -> None:
    stored = stored_of(vm)["ide0:0"]
    assert "disk-at-two-slots" not in codes(vm.root)
    reconnected(vm, {"ide0:0": stored, "scsi0:1": stored})
    found = one(vm.root, "disk-at-two-slots")
    assert "ide0:0" in found.message
    assert "scsi0:1" in found.message
    assert "at ide0:0, scsi0:1 at once" in said(plans(vm)["take"])
    assert "at once" not in said(plans(vm)["delete"])


def test_a_disk_of_two_vms_is_told_from_each_side(tmp_path: Path) -> None:
    one_vm, two = ModelVm(tmp_path / "a", name="SAME"), ModelVm(tmp_path / "b", name="SAME")
    one_vm.take("First")
    with one_vm.open() as library:
        now = library.machine().now
        assert now is not None
        path = now.disks["ide0:0"].path
    assert path is not None
    reconnected(two, {"ide0:0": str(path)})
    told = [each for each in findings(tmp_path) if each.code == "shared-disk"]
    assert {each.machine_key for each in told} == {str(one_vm.config), str(two.config)}
    assert len({each.message for each in told}) == 2
    for each, other in ((told[0], told[1]), (told[1], told[0])):
        root = two.root if each.machine_key == str(one_vm.config) else one_vm.root
        assert str(root) in each.message
        assert each.file == other.file == path
    with open_library(tmp_path) as library:
        for vm in (one_vm, two):
            plan = plan_take(library, library.machine(vm.id), "x")
            assert "too. What the other VM writes" in said(plan)


def test_a_vm_that_writes_below_anothers_disk(tmp_path: Path) -> None:
    vm, other = ModelVm(tmp_path / "a", name="A"), ModelVm(tmp_path / "b", name="B")
    vm.take("First")
    vm.scribble(1)
    vm.take("Second")
    with vm.open() as library:
        base = find_moment(library.machine(), "First").disks["ide0:0"].path
    reconnected(other, {"ide0:0": str(base)})
    with open_library(tmp_path) as library:
        machine = library.machine("A")
        plan = plan_take(library, machine, "x")
        assert f"is written to by 'B' in {other.root}" in said(plan)
        machine = library.machine("B")
        assert "written to by" not in said(plan_take(library, machine, "x"))


def test_a_template_of_several_vms_is_no_shared_disk(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, name="A")
    vm.take("First")
    assert not codes(tmp_path) & {"shared-disk", "replica-log", "disk-at-two-slots"}


def test_a_replicas_log(vm: ModelVm) -> None:
    folder = vm.root / "Virtual Hard Disks"
    (folder / "someone else.hrl").write_bytes(b"log")
    assert "replica-log" not in codes(vm.root)
    assert "replicated" not in said(plans(vm)["revert"])
    base = folder / "Test VM disk 0.hrl"
    base.write_bytes(b"log")
    assert one(vm.root, "replica-log").file == base
    for name, plan in plans(vm).items():
        assert base.name in said(plan), name


def test_half_a_saved_state(vm: ModelVm) -> None:
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    assert "saved state" not in said(plans(vm)["take"])
    taken = vm.take("with memory")
    for gone, left in ((".vsv", ".bin"), (".bin", None)):
        for folder in (vm.config.parent / vm.id, vm.root / "Snapshots" / taken):
            (path,) = folder.glob(f"*{gone}")
            path.unlink()
        with vm.open() as library:
            machine = library.machine()
            snapshot = machine.snapshot(taken)
            take = said(plan_take(library, machine, "x"))
            revert = said(plan_revert(library, machine, snapshot))
            state = snapshot.saved_state
            assert state is not None
            assert snapshot.has_memory == state.incomplete == (left is not None)
        assert "saved-state-missing" in codes(vm.root)
        if left is not None:
            assert ".vsv" in take
            assert "half a saved state" in take
            assert "Half of the memory of 'with memory' is gone (.vsv: missing" in revert
        else:
            assert "gets no memory" in take
            assert "The memory of 'with memory' is gone (.bin, .vsv)" in revert
            assert "starts as after a power loss" in revert
            assert "Now's saved state is dropped" not in revert


def test_an_empty_state_file_is_half_a_saved_state_too(vm: ModelVm) -> None:
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    taken = vm.take("with memory")
    for folder in (vm.config.parent / vm.id, vm.root / "Snapshots" / taken):
        (path,) = folder.glob("*.vsv")
        path.write_bytes(b"")
    with vm.open() as library:
        machine = library.machine()
        assert "half a saved state" in said(plan_take(library, machine, "x"))
        snapshot = machine.snapshot(taken)
        assert "Half of the memory" in said(plan_revert(library, machine, snapshot))


def test_a_whole_saved_state_warns_of_nothing(tmp_path: Path) -> None:
    for container in ("xml", "vmcx"):
        vm = ModelVm(tmp_path, name=container, container=container)
        vm.add_saved_state(b"m" * 100, b"d" * 100)
        with vm.open() as library:
            assert "saved state" not in said(plan_take(library, library.machine(), "x"))
