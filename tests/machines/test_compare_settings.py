# SPDX-License-Identifier: Apache-2.0
"""What changed in the settings between two moments, on real files and made ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.demo.configuration import demo_configuration
from snapviewer.formats.configuration import load_document
from snapviewer.machines.compare_settings import SettingGroup, compare_settings
from snapviewer.machines.configuration import VmConfiguration
from tests.builders_vm import ModelVm

SAMPLES = Path(__file__).parents[3] / "shared/samples/configs"
VMCX = SAMPLES / "EC04F346-DB96-4700-AF5B-77B3C56C38BD.vmcx"
XML = SAMPLES / "B90AC31B-C6F8-479F-9B91-07B894A6A3F6.xml"
OTHER_XML = SAMPLES / "vm.XML"
needs_samples = pytest.mark.skipif(not VMCX.exists(), reason="no real samples here")


def loaded(path: Path) -> VmConfiguration:
    return VmConfiguration(load_document(path.read_bytes(), path), path)


@needs_samples
def test_every_group_on_the_real_vmcx() -> None:
    before = loaded(VMCX)
    assert compare_settings(before, before.copy(VMCX)) == []
    after = before.copy(VMCX)
    change = after.document.set_value
    change("/configuration/settings/processors/count", 4)
    change("/configuration/settings/memory/bank/size", 4096)
    network = "/configuration/_b8fac769-3ab5-4cdc-b497-8c82aa930c4c_"
    change(f"{network}/SwitchName", "Office")
    scsi = "/configuration/_5ab50e36-f1bc-4a53-9e81-80d1fcc18237_/controller0/drive3"
    change(f"{scsi}/pathname", r"C:\x.vhdx")
    bios = "/configuration/_ac6b8dc1-3257-4a70-b1b2-a9c9215659ad_"
    change(f"{bios}/secure_boot_enabled", True)
    change("/configuration/properties/last_powered_on_time", 133211067586606556)
    change("/configuration/settings/vnuma/enabled", False)
    after.set_drive("ide0:0", r"C:\y.avhdx")
    found = [
        (str(item.group), item.label, item.before_text, item.after_text)
        for item in compare_settings(before, after)
    ]
    assert found == [
        ("processors", "Number of processors", "1", "4"),
        ("memory", "Memory (MiB)", "1024", "4096"),
        ("disks", "SCSI 0:3, file", "", r"C:\x.vhdx"),
        ("disks", "IDE 0:0, file", r"C:\Disks\Default Generation 1.vhdx", r"C:\y.avhdx"),
        ("network", "Network adapter, switch", "", "Office"),
        ("firmware", "Firmware, secure boot", "no", "yes"),
        ("other", "Settings / vnuma / enabled", "yes", "no"),
        ("times and ids", "Last powered on", "never", "2023-02-17 11:25:58 UTC"),
    ]
    mirrored = compare_settings(after, before)
    assert {(item.path, item.after, item.before) for item in mirrored} == {
        (item.path, item.before, item.after) for item in compare_settings(before, after)
    }


@needs_samples
@pytest.mark.parametrize(("one", "two"), [(XML, OTHER_XML), (XML, VMCX)])
def test_other_machines_and_containers(one: Path, two: Path) -> None:
    changes = compare_settings(loaded(one), loaded(two))
    by_label = {item.label: item for item in changes}
    assert by_label["Id"].group is SettingGroup.VOLATILE
    assert by_label["Memory (MiB)"].before == 512
    assert all(item.before != item.after and item.label for item in changes)
    assert {item.group for item in changes} > {SettingGroup.NETWORK, SettingGroup.MEMORY}


def test_siblings_of_one_name_and_number_kinds() -> None:
    data = demo_configuration("5E8B1C34-7A2D-4F90-B6C1-09D3E2F4A875", "VM", {"ide0:0": "C:\\a.vhd"})
    text = data[2:].decode("utf-16-le")
    twin = '<extra><n type="integer">1</n></extra><extra><n type="integer">{}</n></extra>'
    end = "</configuration>"

    def parsed(number: int) -> VmConfiguration:
        changed = text.replace(end, twin.format(number) + end).encode("utf-16-le")
        return VmConfiguration(load_document(b"\xff\xfe" + changed), Path("x.xml"))

    (change,) = compare_settings(parsed(2), parsed(3))
    assert (change.path, change.before, change.after) == ("/configuration/extra[2]/n", 2, 3)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_a_snapshot_against_now(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    one = vm.take("one")
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.now is not None and machine.now.config is not None
        snapshot = machine.snapshot(one).config
        assert snapshot is not None
        changes = compare_settings(snapshot, machine.now.config)
    groups = {item.group for item in changes}
    assert groups == {SettingGroup.DISKS, SettingGroup.OTHER, SettingGroup.VOLATILE} | (
        {SettingGroup.FIRMWARE} if container == "vmcx" else set()
    )
    labels = {item.label for item in changes if item.group is not SettingGroup.VOLATILE}
    assert {"IDE 0:0, file", "Name"} <= labels
