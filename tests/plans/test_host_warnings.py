# SPDX-License-Identifier: Apache-2.0
"""Plans say what a host will make of them, and refuse what it could not open again."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.rename import plan_rename
from snapviewer.base.errors import RefusedError
from snapviewer.demo.build import build_demo
from snapviewer.engine.execute import execute
from snapviewer.machines import local_host
from snapviewer.machines.opening import open_library
from snapviewer.plans.host_warnings import export_notes
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.machines.findings.test_host import IDE, set_key

TPM = "/configuration/settings/security/"


def disks(vm: ModelVm) -> Path:
    return vm.root / "Virtual Hard Disks"


def plans(vm: ModelVm, snapshot: str) -> dict[str, Plan]:
    """A plan of every kind that changes disks or links."""
    leaf = next(disks(vm).glob("*.avhd*"))
    base = next(path for path in disks(vm).iterdir() if path.suffix in (".vhd", ".vhdx"))
    return {
        "take": vm.plan_take("more"),
        "revert": vm.plan_revert(snapshot),
        "delete": vm.plan_delete(snapshot, merge_now=True),
        "reconnect": plan_reconnect(leaf, base),
    }


def test_every_plan_that_touches_disks_speaks_of_replica(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    one = vm.take("one")
    (disks(vm) / "Test VM disk 0.hrl").write_bytes(b"log")
    for name, plan in plans(vm, one).items():
        assert any("resynchronization" in text for text in plan.warnings), name
    with vm.open() as library:
        machine = library.machine()
        rename = plan_rename(library, machine, machine.snapshot(one), "other")
    assert not any("resynchronization" in text for text in rename.warnings)


def test_the_replica_side_is_not_touched(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    stored = f"D:\\R\\Hyper-V Replica\\Virtual hard disks\\{vm.id}\\Test VM disk 0.vhd"
    set_key(vm, IDE + "controller0/drive0/pathname", stored)
    plan = vm.plan_take("one")
    assert any("replica server" in text for text in plan.refusals)
    with pytest.raises(RefusedError):
        execute(plan)


def test_a_role_of_a_cluster_wants_to_be_said_offline(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, "/configuration/properties/highly_available", True)
    plan = vm.plan_take("one")
    assert "Stop-ClusterGroup" in plan.host_unseen
    with pytest.raises(RefusedError) as raised:
        execute(plan)
    assert raised.value.code == "host-unseen"
    plan.host_is_off = True
    execute(plan)


def test_an_xml_that_the_running_service_registers_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = ModelVm(tmp_path / "vm")
    host = tmp_path / "Hyper-V"
    (host / "Virtual Machines").mkdir(parents=True)
    (host / "Virtual Machines" / vm.config.name).symlink_to(vm.config)
    monkeypatch.setattr(local_host, "host_folder", lambda: host)
    monkeypatch.setattr(local_host, "service_runs", lambda: True)
    plan = vm.plan_take("one")
    assert any("net stop vmms" in text for text in plan.refusals)


def snapshot_files(vm: ModelVm, snapshot: str, suffix: str) -> Path:
    return vm.root / "Snapshots" / f"{snapshot}{suffix}"


def test_guest_state_and_key_protector_stay_together(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    set_key(vm, TPM + "tpm_enabled", True)
    set_key(vm, TPM + "key_protector", b"first protector")
    one = vm.take("one")
    assert vm.plan_revert(one).refusals == []
    snapshot_files(vm, one, ".vmgs").unlink()
    assert any("BitLocker" in text for text in vm.plan_revert(one).refusals)


def test_a_protector_that_the_vm_keeps_must_be_the_snapshots(tmp_path: Path) -> None:
    """Global settings stay the VM's at a revert: a protector there would not fit."""
    vm = ModelVm(tmp_path, container="vmcx")
    key = "/configuration/global_settings/key_protector"
    set_key(vm, key, b"first protector")
    one = vm.take("one")
    assert vm.plan_revert(one).refusals == []
    set_key(vm, key, b"later protector")
    assert any("different moments" in text for text in vm.plan_revert(one).refusals)


def test_without_a_tpm_a_missing_guest_state_is_a_warning(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    one = vm.take("one")
    snapshot_files(vm, one, ".vmgs").unlink()
    plan = vm.plan_revert(one)
    assert plan.refusals == [] and any("guest state" in text for text in plan.warnings)


@pytest.mark.parametrize("tpm", [False, True])
def test_a_take_that_could_not_keep_the_guest_state(tmp_path: Path, tpm: bool) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    if tpm:
        set_key(vm, TPM + "tpm_enabled", True)
    vm.config.with_suffix(".vmgs").unlink()
    assert bool(vm.plan_take("one").refusals) == tpm


def test_a_wrong_ending_is_said_where_a_disk_is_made_over_it(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    disk = next(disks(vm).iterdir())
    disk.rename(disk.with_suffix(".vhdx"))
    set_key(vm, IDE + "controller0/drive0/pathname",
            "D:\\VMs\\Test VM\\Virtual Hard Disks\\Test VM disk 0.vhdx")
    assert any("ending" in text for text in vm.plan_take("one").warnings)


def test_an_image_that_comes_back_by_a_revert_and_is_not_there(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, IDE + "controller1/drive0/type", "ISO")
    set_key(vm, IDE + "controller1/drive0/pathname", "D:\\VMs\\Test VM\\setup.iso")
    one = vm.take("one")
    set_key(vm, IDE + "controller1/drive0/pathname", "")
    assert any("setup.iso" in text for text in vm.plan_revert(one).warnings)
    assert not any("setup.iso" in text for text in vm.plan_take("two").warnings)


def test_what_an_export_says(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, IDE + "controller1/drive0/type", "ISO")
    set_key(vm, IDE + "controller1/drive0/pathname", "D:\\ISO\\setup.iso")
    set_key(vm, "/configuration/settings/processors/count", 16)
    with vm.open() as library:
        machine = library.machine()
        assert machine.now is not None
        notes = " ".join(export_notes(machine, machine.now))
    assert "setup.iso" in notes and "16" in notes and "2012" in notes


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_a_disk_that_several_vms_share_gets_no_snapshot(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    one = vm.take("one")
    key = IDE + "controller0/drive0/persistent_reservations_supported"
    set_key(vm, key, False)
    assert not vm.plan_take("two").refusals
    set_key(vm, key, True)
    assert any("persistent reservations" in text for text in vm.plan_take("two").refusals)
    merge = vm.plan_delete(one, merge_now=True)
    assert not merge.refusals and any("ide0:0 is shared" in text for text in merge.warnings)


def test_an_export_says_where_its_saved_state_resumes(tmp_path: Path) -> None:
    root = build_demo(tmp_path, "2012")
    with open_library(root) as library:
        machine = library.machine()
        for moment in machine.moments:
            said = any("processor like" in text for text in export_notes(machine, moment))
            assert said == moment.has_memory
        assert any(moment.has_memory for moment in machine.moments)
