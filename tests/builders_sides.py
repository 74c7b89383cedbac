# SPDX-License-Identifier: Apache-2.0
"""VMs whose disks moved, physical disks, full images: what comparing and naming is tried on."""

from __future__ import annotations

from pathlib import Path

from snapviewer.demo.configuration import demo_configuration
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, open_writable
from snapviewer.formats.config_tree import ValueKind
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.machines.model import Machine
from tests.builders_vm import ModelVm

MIB = 1 << 20


def stored_of(vm: ModelVm) -> dict[str, str]:
    """How Now's configuration names its disks, by slot."""
    with vm.open() as library:
        now = library.machine(vm.id).now
        assert now is not None
        return {slot: disk.stored for slot, disk in now.disks.items()}


def reconnected(vm: ModelVm, disks: dict[str, str]) -> None:
    """Write Now's configuration anew with these stored paths by slot."""
    vm.config.write_bytes(demo_configuration(vm.id, vm.root.name, disks))


def moved_vm(folder: Path, name: str = "Moved") -> ModelVm:
    """Snapshot First has disks at ide0:0 and ide0:1; Now has the second one at scsi0:0."""
    vm = ModelVm(folder, slots=("ide0:0", "ide0:1"), name=name)
    vm.write("ide0:0", 0, b"one." * 128)
    vm.write("ide0:1", 0, b"two." * 128)
    vm.take("First")
    vm.write("ide0:1", 64 * 1024, b"late" * 256)
    disks = stored_of(vm)
    reconnected(vm, {"ide0:0": disks["ide0:0"], "scsi0:0": disks["ide0:1"]})
    return vm


def with_drive(config: Path, slot: str, kind: str, stored: str) -> None:
    """Set type and path of an IDE drive in an XML configuration."""
    document = parse_xml(config.read_bytes(), config)
    controller, drive = slot.removeprefix("ide").split(":")
    key = f"/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/controller{controller}"
    document.set_value(f"{key}/drive{drive}/type", kind, ValueKind.STRING)
    document.set_value(f"{key}/drive{drive}/pathname", stored, ValueKind.STRING)
    config.write_bytes(document.to_bytes())


def full_image(path: Path, size: int, pieces: dict[int, bytes]) -> Path:
    """A dynamic disk that stands on no other, with these bytes at these offsets."""
    form = DiskFormat.VHDX if path.suffix == ".vhdx" else DiskFormat.VHD
    path.parent.mkdir(parents=True, exist_ok=True)
    create_dynamic(path, size, form, block_size=MIB if form is DiskFormat.VHDX else 64 * 1024)
    with open_writable(path) as image:
        for offset, data in pieces.items():
            image.write(offset, data)
    return path


def parents(machine: Machine) -> dict[str, str | None]:
    """The name of the moment above each moment."""
    names = {moment.id: moment.name for moment in machine.snapshots}
    return {moment.name: names.get(moment.parent or "") for moment in machine.moments}
