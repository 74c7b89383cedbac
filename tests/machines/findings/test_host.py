# SPDX-License-Identifier: Apache-2.0
"""What a host will say of a VM is found in its files; a sound VM is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.disks.filesystem import volume_kind
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic
from snapviewer.formats.config_tree import ConfigValue
from snapviewer.formats.configuration import load_document
from snapviewer.machines import host_facts, local_host
from snapviewer.machines.findings.host import import_texts
from snapviewer.machines.host_versions import hosts_for, parsed
from snapviewer.machines.model import Finding, Severity
from tests.builders_vm import ModelVm

IDE = "/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/"
MINE = {
    "clustered", "replica-side", "registered-here", "configuration-version-unknown",
    "image-missing", "guest-state-missing", "disk-wrong-suffix", "disk-two-suffixes",
    "large-sectors-on-ide", "in-volume-root", "volume-fat",
}  # fmt: skip


def set_key(vm: ModelVm, key: str, value: ConfigValue, path: Path | None = None) -> None:
    path = path or vm.config
    document = load_document(path.read_bytes(), path)
    document.set_value(key, value)
    path.write_bytes(document.to_bytes())


def found(vm: ModelVm) -> dict[str, Finding]:
    with vm.open() as library:
        return {item.code: item for item in library.findings if item.code in MINE}


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_nothing_is_said_of_a_sound_vm(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    vm.take("one")
    assert found(vm) == {}


def test_a_role_of_a_cluster(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, "/configuration/properties/highly_available", True)
    item = found(vm)["clustered"]
    assert item.severity is Severity.INFO and "role" in item.message
    assert "Stop-ClusterGroup" in item.remedy


def test_a_disk_on_a_clusters_volume(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    name = "Test VM disk 0.vhd"
    set_key(vm, IDE + "controller0/drive0/pathname", f"C:\\ClusterStorage\\Volume1\\a\\{name}")
    assert "lies on a volume of a cluster" in found(vm)["clustered"].message


def test_the_receiving_side_of_a_replication(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    stored = f"D:\\R\\Hyper-V Replica\\Virtual hard disks\\{vm.id}\\Test VM disk 0.vhd"
    set_key(vm, IDE + "controller0/drive0/pathname", stored)
    assert found(vm)["replica-side"].proof == stored


@pytest.mark.parametrize(("number", "unknown"), [(1280, False), (3072, False), (25344, True)])
def test_a_version_that_no_host_takes(tmp_path: Path, number: int, unknown: bool) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    set_key(vm, "/configuration/properties/version", number)
    assert ("configuration-version-unknown" in found(vm)) == unknown


@pytest.mark.parametrize(
    ("version", "hosts"),
    [
        ("5.0", ["2012r2", "2016", "2019"]),
        ("8.0", ["2016", "2019", "win10", "2022", "win11", "2025"]),
        ("9.0", ["2019", "win10", "2022", "win11", "2025"]),
        ("12.0", ["2025"]),
        ("2.0", []),
        ("99.0", []),
    ],
)
def test_which_hosts_take_a_version(version: str, hosts: list[str]) -> None:
    number = parsed(version)
    assert number is not None
    assert [host.key for host in hosts_for(number)] == hosts


def test_what_an_import_asks_for(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    vm.take("one")
    card = "/configuration/_b5996220-9ab5-4a2d-a79d-cbe9c4bc06d6_/"
    set_key(vm, card + "SwitchName", "438B7B13-6180-4155-B7BF-08709CCF234D")
    set_key(vm, card + "Connection/AltSwitchName", "Office LAN")
    snapshot = next((vm.root / "Snapshots").glob("*.vmcx"))
    set_key(vm, "/configuration/settings/processors/count", 48, snapshot)
    with vm.open() as library:
        machine = library.machine()
        texts = " ".join(import_texts(machine))
        assert machine.config is not None
        memory = machine.config.memory_mib
    assert memory
    assert "Office LAN" in texts and "33012" in texts and "48" in texts
    assert f"{memory} MiB" in texts
    assert "Windows Server 2022" in texts


@pytest.mark.parametrize("there", [False, True])
def test_an_image_beside_the_disks(tmp_path: Path, there: bool) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, IDE + "controller1/drive0/type", "ISO")
    set_key(vm, IDE + "controller1/drive0/pathname", "d:\\vms\\Test VM\\Tools\\setup.iso")
    (vm.root / "tools").mkdir()
    if there:
        (vm.root / "tools" / "Setup.ISO").write_bytes(b"CD001")
        assert "image-missing" not in found(vm)
        return
    item = found(vm)["image-missing"]
    assert item.severity is Severity.WARNING and item.windows_code == 0x80070002


def test_an_image_of_which_nothing_is_known_here(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, IDE + "controller1/drive0/type", "ISO")
    set_key(vm, IDE + "controller1/drive0/pathname", "E:\\ISO\\setup.iso")
    assert found(vm)["image-missing"].severity is Severity.INFO


def test_a_guest_state_that_is_gone(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    vm.config.with_suffix(".vmgs").unlink()
    assert found(vm)["guest-state-missing"].file == vm.config


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("settings/security/tpm_enabled", True, True),
        ("_1_/TpmEnabled", True, True),
        ("_1_/TpmEnabled", False, False),
        ("_1_/KeyProtector", bytes(4), False),
        ("_1_/KeyProtector", b"\x01protected", True),
        ("_1_/HttpMode", True, False),
    ],
)
def test_a_virtual_tpm(tmp_path: Path, key: str, value: ConfigValue, expected: bool) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    set_key(vm, "/configuration/" + key, value)
    with vm.open() as library:
        config = library.machine().config
        assert config is not None
        assert host_facts.has_tpm(config) == expected


@pytest.mark.parametrize("form", [DiskFormat.VHD, DiskFormat.VHDX])
def test_a_disk_whose_ending_is_that_of_the_other_format(tmp_path: Path, form: DiskFormat) -> None:
    vm = ModelVm(tmp_path, size=4 << 20, format=form, block_size=1 << 20)
    disk = next((vm.root / "Virtual Hard Disks").iterdir())
    other = ".vhd" if form is DiskFormat.VHDX else ".vhdx"
    disk.rename(disk.with_suffix(other))
    set_key(vm, IDE + "controller0/drive0/pathname",
            f"D:\\VMs\\Test VM\\Virtual Hard Disks\\Test VM disk 0{other}")
    item = found(vm)["disk-wrong-suffix"]
    assert f"Test VM disk 0.{form}" in item.remedy


def test_a_disk_under_two_endings(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    disk = next((vm.root / "Virtual Hard Disks").iterdir())
    disk.with_suffix(".vhdx").symlink_to(disk.name)
    assert "Test VM disk 0.vhdx" in found(vm)["disk-two-suffixes"].message


@pytest.mark.parametrize(("slot", "said"), [("ide0:0", True), ("scsi0:0", False)])
def test_large_sectors_at_ide(tmp_path: Path, slot: str, said: bool) -> None:
    vm = ModelVm(
        tmp_path, (slot,), 8 << 20, DiskFormat.VHDX, block_size=1 << 20, container="vmcx"
    )
    disk = next((vm.root / "Virtual Hard Disks").glob("*.vhdx"))
    disk.unlink()
    create_dynamic(disk, 8 << 20, DiskFormat.VHDX, block_size=1 << 20, sector_size=4096)
    assert ("large-sectors-on-ide" in found(vm)) == said


@pytest.mark.parametrize(
    ("stored", "root"),
    [
        ("D:\\a.vhdx", True),
        ("\\\\server\\share\\a.vhdx", True),
        ("D:\\VM\\a.vhdx", False),
        ("\\\\server\\share\\VM\\a.vhdx", False),
        ("/a.vhdx", False),
    ],
)
def test_files_in_the_root_of_a_volume(stored: str, root: bool) -> None:
    assert host_facts.in_volume_root(stored) == root


def test_a_disk_in_the_root_of_a_volume(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    set_key(vm, IDE + "controller0/drive0/pathname", "D:\\Test VM disk 0.vhd")
    assert "in-volume-root" in found(vm)


def test_a_volume_of_fat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vm = ModelVm(tmp_path)
    table = tmp_path / "mounts"
    table.write_text(f"1 1 0:1 / {vm.root} rw - vfat none rw\n".replace(" VM", "\\040VM"))
    monkeypatch.setattr(volume_kind, "MOUNTINFO", str(table))
    assert found(vm)["volume-fat"].proof.endswith("vfat")


def test_an_xml_that_the_running_service_registers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = ModelVm(tmp_path / "vm")
    host = tmp_path / "Hyper-V"
    (host / "Virtual Machines").mkdir(parents=True)
    monkeypatch.setattr(local_host, "host_folder", lambda: host)
    monkeypatch.setattr(local_host, "service_runs", lambda: True)
    assert "registered-here" not in found(vm)
    (host / "Virtual Machines" / vm.config.name).symlink_to(vm.config)
    assert "net stop vmms" in found(vm)["registered-here"].remedy
    monkeypatch.setattr(local_host, "service_runs", lambda: False)
    assert "registered-here" not in found(vm)
