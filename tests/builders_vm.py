# SPDX-License-Identifier: Apache-2.0
"""A VM folder with a model beside it: what every moment must read, known by construction."""

from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.demo.configuration import demo_configuration
from snapviewer.demo.runtime import demo_vmcx, demo_vmrs
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, create_fixed, open_writable
from snapviewer.engine.execute import execute
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.machines.library import Library
from snapviewer.machines.opening import open_library
from snapviewer.machines.work_place import SLOTS, WorkPlace
from snapviewer.plans.plan import Plan

SECTOR = 512
WINDOWS_FOLDER = "D:\\VMs\\Test VM\\Virtual Hard Disks"


class ModelVm:
    """Drives a real VM folder through the actions and keeps the expected content of each moment.

    `content[moment id][slot]` is a bytearray of the whole virtual disk.
    """

    def __init__(
        self,
        folder: Path,
        slots: tuple[str, ...] = ("ide0:0",),
        size: int = 256 * 1024,
        format: DiskFormat = DiskFormat.VHD,
        block_size: int = 64 * 1024,
        fixed: bool = False,
        vm_id: str | None = None,
        name: str = "Test VM",
        container: str = "xml",
    ) -> None:
        """`container` "vmcx" builds a VM of 2016 and later: VMCX, VMRS, VMGS, change tracking."""
        self.root = folder / name
        self.id = (vm_id or str(uuid.uuid4())).upper()
        self.slots = slots
        self.container = container
        disks = self.root / "Virtual Hard Disks"
        disks.mkdir(parents=True)
        configs = self.root / "Virtual Machines"
        configs.mkdir()
        stored = {}
        for number, slot in enumerate(slots):
            path = disks / f"{name} disk {number}.{format}"
            if fixed:
                create_fixed(path, size, format)
            else:
                create_dynamic(path, size, format, block_size=block_size)
            stored[slot] = f"D:\\VMs\\{name}\\Virtual Hard Disks\\{path.name}"
            if container == "vmcx":
                for suffix in (".rct", ".mrt"):
                    path.with_name(path.name + suffix).write_bytes(b"tracking" * (9 + number))
        self.config = configs / f"{self.id}.{container}"
        if container == "vmcx":
            created = datetime(2019, 5, 6, 7, 8, 9, tzinfo=UTC)
            guest_state = f"D:\\VMs\\{name}\\Virtual Machines\\{self.id}.vmgs"
            self.config.write_bytes(
                demo_vmcx(self.id, name, stored, created=created, guest_state=guest_state)
            )
            self.config.with_suffix(".VMRS").write_bytes(demo_vmrs())
            self.config.with_suffix(".vmgs").write_bytes(b"firmware variables" * 50)
        else:
            self.config.write_bytes(demo_configuration(self.id, name, stored))
        self.beside: list[Path] = []  # further folders to open with it
        self.now: dict[str, bytearray] = {slot: bytearray(size) for slot in slots}
        self.content: dict[str, dict[str, bytearray]] = {}

    @property
    def place(self) -> WorkPlace:
        """Where the program's files for this VM lie."""
        return WorkPlace(self.root, self.id)

    def open(self) -> Library:
        return open_library([self.root, *self.beside])

    def write(self, slot: str, offset: int, data: bytes) -> None:
        """Write as the guest would, into Now's file."""
        with self.open() as library:
            now = library.machine(self.id).now
            assert now is not None
            path = now.disks[slot].path
        assert path is not None
        with open_writable(path) as image:
            image.write(offset, data)
        self.now[slot][offset : offset + len(data)] = data

    def scribble(self, seed: int, pieces: int = 3) -> None:
        """A few random writes on every slot."""
        source = random.Random(seed)
        for slot in self.slots:
            sectors = len(self.now[slot]) // SECTOR
            for _ in range(pieces):
                start = source.randrange(sectors)
                count = min(source.choice([1, 2, 7, 64, 130]), sectors - start)
                self.write(slot, start * SECTOR, source.randbytes(count * SECTOR))

    def plan_take(self, name: str) -> Plan:
        with self.open() as library:
            return plan_take(library, library.machine(self.id), name)

    def take(self, name: str) -> str:
        result = execute(self.plan_take(name))
        assert result.snapshot_id is not None
        self.content[result.snapshot_id] = {
            slot: bytearray(data) for slot, data in self.now.items()
        }
        return result.snapshot_id

    def plan_revert(self, moment_id: str, take_first: str | None = None) -> Plan:
        with self.open() as library:
            machine = library.machine(self.id)
            return plan_revert(library, machine, machine.snapshot(moment_id), take_first)

    def revert(self, moment_id: str, take_first: str | None = None) -> str | None:
        result = execute(self.plan_revert(moment_id, take_first))
        if result.snapshot_id is not None:
            self.content[result.snapshot_id] = self.now
        self.now = {slot: bytearray(data) for slot, data in self.content[moment_id].items()}
        return result.snapshot_id

    def plan_delete(
        self, moment_id: str, subtree: bool = False, merge_now: bool | None = None
    ) -> Plan:
        with self.open() as library:
            machine = library.machine(self.id)
            return plan_delete(
                library,
                machine,
                machine.snapshot(moment_id),
                subtree=subtree,
                merge_now=merge_now,
            )

    def delete(self, moment_id: str, subtree: bool = False, merge_now: bool | None = None) -> Plan:
        plan = self.plan_delete(moment_id, subtree, merge_now)
        execute(plan)
        for lost in plan.loses:
            del self.content[lost]
        return plan

    def merge(self) -> Plan:
        with self.open() as library:
            plan = plan_merge(library, library.machine(self.id))
        execute(plan)
        return plan

    def check(self) -> None:
        """Every moment reads as the model says, and nothing else is there."""
        with self.open() as library:
            machine = library.machine(self.id)
            assert {snapshot.id for snapshot in machine.snapshots} == set(self.content)
            assert machine.now is not None
            for moment in machine.moments:
                expected = self.now if moment.is_now else self.content[moment.id]
                assert set(moment.disks) == set(expected)
                for slot, data in expected.items():
                    with library.chain(moment, slot) as chain:
                        found = chain.read(0, chain.virtual_size)
                    assert found == bytes(data), f"{moment.name} {slot} differs"

    def leaf(self, slot: str = "ide0:0") -> Path:
        """The file that the guest writes to."""
        with self.open() as library:
            now = library.machine(self.id).now
            assert now is not None
            path = now.disks[slot].path
        assert path is not None
        return path

    def tree(self) -> dict[str, str | None]:
        """Each moment's parent id."""
        with self.open() as library:
            return {moment.id: moment.parent for moment in library.machine(self.id).moments}

    def total_bytes(self) -> int:
        """The file lengths below the root, trash included, our own bookkeeping left out."""
        own = {*SLOTS, "log.jsonl", "manifest.json", "lock", "counter"}
        return sum(
            path.stat().st_size
            for path in self.root.rglob("*")
            if path.is_file() and path.name not in own
        )

    def add_saved_state(self, memory: bytes, devices: bytes) -> None:
        """Give the VM a saved state as its generation of Hyper-V leaves it."""
        if self.container == "vmcx":
            self.config.with_suffix(".VMRS").write_bytes(demo_vmrs(memory, devices))
            return
        folder = self.config.parent / self.id
        folder.mkdir(exist_ok=True)
        (folder / f"{self.id}.bin").write_bytes(memory)
        (folder / f"{self.id}.vsv").write_bytes(devices)
        document = parse_xml(self.config.read_bytes(), self.config)
        base = f"D:\\VMs\\Test VM\\Virtual Machines\\{self.id}\\{self.id}"
        document.set_value("/configuration/savedstate/in_progress", False)
        document.set_value("/configuration/savedstate/memlocation", base + ".bin")
        document.set_value("/configuration/savedstate/type", "Normal")
        document.set_value("/configuration/savedstate/vsvlocation", base + ".vsv")
        self.config.write_bytes(document.to_bytes())

    def drop_saved_state(self) -> None:
        if self.container == "vmcx":
            self.config.with_suffix(".VMRS").write_bytes(demo_vmrs())
            return
        folder = self.config.parent / self.id
        for path in folder.iterdir():
            path.unlink()
        document = parse_xml(self.config.read_bytes(), self.config)
        document.remove("/configuration/savedstate")
        self.config.write_bytes(document.to_bytes())
