# SPDX-License-Identifier: Apache-2.0
"""`data.vmcx`: the host's list of VMs, read as a list and never taken for a VM."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.base.errors import NotFoundError
from snapviewer.demo.runtime import demo_vmrs
from snapviewer.formats.hyperv_storage.container import parse_storage
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm

HOST = r"C:\ProgramData\Microsoft\Windows\Hyper-V"
MISSING = "11111111-2222-3333-4444-555555555555"


def registry(entries: dict[str, str]) -> bytes:
    document = parse_storage(demo_vmrs())
    document.remove("/configuration")
    document.set_value("/Configurations/FormatVersion", 2)
    document.set_value("/Configurations/RegID", "x")
    for vm_id, path in entries.items():
        document.set_value(f"/Configurations/VirtualMachines/_{vm_id}_", path)
        document.set_value(f"/Configurations/VirtualMachinesCache/_{vm_id}_", b"cache")
    return document.to_bytes()


def test_a_listed_vm_below_the_root_is_shown_once(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    one = vm.take("one")
    stored = f"{HOST}\\Virtual Machines\\{vm.id}.vmcx"
    (vm.root / "data.vmcx").write_bytes(registry({vm.id: stored}))
    for opened in (vm.root, vm.root / "data.vmcx"):
        with open_library(opened) as library:
            assert [machine.id for machine in library.machines] == [vm.id]
            assert [snapshot.id for snapshot in library.machine().snapshots] == [one]
            assert not [item for item in library.findings if "regist" in item.code]


def test_a_listed_vm_elsewhere_is_told_and_not_opened(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path / "storage", container="vmcx", slots=("ide0:0", "scsi0:0"))
    one = vm.take("one")
    host = tmp_path / "storage" / "host"
    host.mkdir()
    (host / "data.vmcx").write_bytes(registry({vm.id: f"E:\\{vm.root.name}\\Virtual Machines\\"
                                                      f"{vm.id}.vmcx"}))
    with open_library(host) as library:
        assert library.machines == []
        (finding,) = [item for item in library.findings if item.code == "registered-vm-missing"]
        assert "E:\\" + vm.root.name in finding.remedy
    with open_library([host, vm.root]) as library:
        machine = library.machine(vm.id)
        assert machine.root == vm.root.resolve()
        assert [snapshot.id for snapshot in machine.snapshots] == [one]
        assert "registered-vm-missing" not in {item.code for item in library.findings}


def test_a_listed_vm_that_is_not_there_is_a_finding_and_a_doubt(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    disks = vm.root / "Virtual Hard Disks"
    shutil.copy(disks / "Test VM disk 0.vhd", disks / "left over.vhd")
    with open_library(vm.root) as library:
        roles = {file.path.name: file.role for file in library.graph.files.values()}
        assert roles["left over.vhd"] is FileRole.ORPHAN
    stored = f"F:\\gone\\Virtual Machines\\{MISSING}.vmcx"
    (vm.root / "data.vmcx").write_bytes(registry({MISSING: stored}))
    with open_library(vm.root) as library:
        assert [machine.id for machine in library.machines] == [vm.id]
        (finding,) = [item for item in library.findings if item.code == "registered-vm-missing"]
        assert MISSING in finding.message and stored in finding.message
        roles = {file.path.name: file.role for file in library.graph.files.values()}
        assert roles["left over.vhd"] is FileRole.NOT_PLACED


def test_a_registry_alone_holds_no_vm(tmp_path: Path) -> None:
    (tmp_path / "data.vmcx").write_bytes(registry({}))
    with open_library(tmp_path) as library:
        assert library.machines == []
        with pytest.raises(NotFoundError):
            library.machine()


def test_a_damaged_registry_is_a_finding(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    (vm.root / "Data.vmcx").write_bytes(registry({vm.id: "x"})[:0x2800])
    with open_library(vm.root) as library:
        assert [machine.id for machine in library.machines] == [vm.id]
        assert "registry-unreadable" in {item.code for item in library.findings}


def test_odd_entries_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("no configuration")
    ids = [f"{number:08d}-0000-0000-0000-000000000000" for number in range(5)]
    odd = ["", "\ud800", "nul\0byte.vmcx", str(tmp_path / "secret.txt"), "C:\\" + "x" * 5000]
    (tmp_path / "data.vmcx").write_bytes(registry(dict(zip(ids, odd, strict=True))))
    with open_library(tmp_path) as library:
        assert library.machines == []
        codes = [item.code for item in library.findings]
        assert codes.count("registered-vm-missing") == 5
