# SPDX-License-Identifier: Apache-2.0
"""Many virtual machines with many snapshots: configurations copied from one real machine's with
ids, names and paths replaced, disks written by `images`."""

from __future__ import annotations

import uuid
from pathlib import Path

import numpy as np

from tests.benchmarks.images import MIB, Image, write_vhd
from tests.builders_vm import ModelVm


class Template:
    """The texts of one machine's configuration and of one snapshot's, to be filled in."""

    def __init__(self, scratch: Path) -> None:
        vm = ModelVm(scratch, name="TEMPLATE", size=MIB)
        snapshot = vm.take("SNAPSHOT")
        disks = vm.root / "Virtual Hard Disks"
        self._vm_id, self._snapshot_id = vm.id, snapshot
        self._now = vm.config.read_text("utf-16")
        path = vm.root / "Snapshots" / f"{snapshot}.xml"
        self._snapshot = path.read_text("utf-16")
        self._base = "TEMPLATE disk 0.vhd"
        (self._child,) = (p.name for p in disks.iterdir() if p.suffix == ".avhd")

    def write(self, root: Path, name: str, snapshots: int, size: int = 64 * MIB) -> None:
        """Write machine `name` with a line of `snapshots` snapshots below `root`."""
        home = root / name
        disks = home / "Virtual Hard Disks"
        for folder in (disks, home / "Virtual Machines", home / "Snapshots"):
            folder.mkdir(parents=True)
        vm_id = str(uuid.uuid4()).upper()
        parent: Image | None = None
        blocks = np.array([0], np.int64)
        for number in range(snapshots + 1):
            snapshot_id = str(uuid.uuid4()).upper()
            disk = f"{name}_{snapshot_id}.avhd" if parent else f"{name}.vhd"
            parent = write_vhd(disks / disk, size, blocks[:0] if number % 3 else blocks,
                               block_size=65536, parent=parent, seed=1)
            is_now = number == snapshots
            text = self._now if is_now else self._snapshot
            for old, new in (
                (self._child, disk), (self._base, disk), (self._vm_id, vm_id),
                (self._snapshot_id, snapshot_id), ("SNAPSHOT", f"Snapshot {number + 1}"),
                ("TEMPLATE", name),
            ):
                text = text.replace(old, new)
            place = home / ("Virtual Machines" if is_now else "Snapshots")
            path = place / f"{vm_id if is_now else snapshot_id}.xml"
            path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))


def write_root(folder: Path, machines: int, snapshots: int) -> Path:
    """A folder with `machines` machines of `snapshots` snapshots each."""
    scratch = folder / "scratch"
    scratch.mkdir(parents=True)
    template = Template(scratch)
    root = folder / "root"
    for number in range(machines):
        template.write(root, f"VM {number:03}", snapshots)
    return root
