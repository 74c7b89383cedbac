# SPDX-License-Identifier: Apache-2.0
"""Build a real virtual machine folder with snapshots, by the product's own actions.

The machine's configuration and empty disks are created here; every snapshot, revert and delete is
a planned and executed action, and the guest's writes go into the file Now stands on. Everything
but ids and the journal's times is the same in every build.
"""

from __future__ import annotations

import contextlib
import copy
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.base.errors import NotFoundError, RefusedError, StorageError
from snapviewer.base.progress import Progress
from snapviewer.base.words import listed, tr
from snapviewer.demo import story, texts
from snapviewer.demo.configuration import VERSION_2008_R2, VERSION_2012, demo_configuration
from snapviewer.demo.runtime import demo_vmcx, demo_vmrs
from snapviewer.demo.sparse import SparseDisk
from snapviewer.disks.extents import make_ranges
from snapviewer.disks.filesystem.files import (
    make_folder,
    remove_file,
    remove_folder_if_empty,
    write_file,
)
from snapviewer.disks.filesystem.scope import target
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, open_writable
from snapviewer.engine.execute import execute
from snapviewer.machines.configuration import new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import Machine
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan

NAME = "Web server"
GENERATIONS = ("2008", "2012", "2016")
# Whole weeks, so that a Monday stays one: the story in the spring of 2017.
SHIFT_2016 = timedelta(weeks=313)
SYSTEM_SLOT, DATA_SLOT = "ide0:0", "scsi0:0"

_BLOCK = 2 << 20
_TRACKING_BYTES = 8 << 10
_MEMORY_BYTES, _DEVICE_BYTES = 4 << 20, 64 << 10


def build_demo(
    folder: Path, generation: str = "2008", progress: Progress | None = None
) -> Path:
    """Build the machine in `folder` (made where missing) and return its root,
    `folder`/Web server, which must not exist yet.

    `generation` is one of `GENERATIONS`: "2008" (.vhd) and "2012" (.vhdx) with XML configurations,
    "2016" (.vhdx) with a VMCX and runtime state in a VMRS. Raises `StorageError`, `NotFoundError`
    and what the actions raise; an interrupted build leaves a folder that can be removed.
    """
    if generation not in GENERATIONS:
        raise NotFoundError(
            tr("there is no demo of generation '{generation}'", generation=generation),
            remedy=tr("use one of: {names}", names=listed(GENERATIONS)),
            code="unknown-generation",
        )
    root = folder / NAME
    if root.exists():
        raise StorageError(
            tr("the demo's folder exists already"), file=root, code="file-exists",
            remedy=tr("choose another folder, or open this one"),
        )
    with target(root):
        return _Builder(root, generation, progress or Progress()).build()


class _Builder:
    def __init__(self, root: Path, generation: str, progress: Progress) -> None:
        self._root = root
        self._progress = progress
        self._id = new_guid()
        self._format = DiskFormat.VHD if generation == "2008" else DiskFormat.VHDX
        self._version = VERSION_2008_R2 if generation == "2008" else VERSION_2012
        self._is_vmcx = generation == "2016"
        self._shift = SHIFT_2016 if self._is_vmcx else timedelta()
        self._guest = story.Guest(self._shift)

    def build(self) -> Path:
        self._create()
        self._guest.install()
        self._save_guest()
        self._take("Clean install", "Windows and the web server, nothing else", story.INSTALLED)
        self._guest.install_drivers()
        self._save_guest()
        self._take("Drivers", "Integration components", story.DRIVERS)
        self._guest.run_shop()
        self._save_guest()
        self._take("Before updates", "Go back to here if an update fails", story.BEFORE_UPDATES)
        branch = copy.deepcopy(self._guest)
        self._guest.install_updates()
        self._save_guest()
        self._take("After updates", "Four updates and Service Pack 1", story.AFTER_UPDATES)
        trunk, self._guest = self._guest, branch
        self._revert("Before updates")
        self._guest.test_shop()
        self._save_guest()
        self._save_state()
        self._take("Test of new shop", "Taken while the shop was running", story.SHOP_TEST)
        self._drop_state()
        self._guest = trunk
        self._revert("After updates")
        self._guest.work_today()
        self._save_guest()
        self._delete("Drivers")
        return self._root

    # -- the files a host would make ----------------------------------------------------------

    def _create(self) -> None:
        disks = self._root / "Virtual Hard Disks"
        machines = self._root / "Virtual Machines"
        for place in (disks, machines, self._root / "Snapshots"):
            make_folder(place)
        stored = {}
        for slot, name, size in (
            (SYSTEM_SLOT, "System", story.SYSTEM_SIZE),
            (DATA_SLOT, "Data", story.DATA_SIZE),
        ):
            path = disks / f"{name}.{self._format}"
            create_dynamic(path, size, self._format, block_size=_BLOCK)
            stored[slot] = self._stored(path)
        created = self._utc(story.INSTALLED)
        notes = "A demonstration machine made by snapviewer"
        if self._is_vmcx:
            data = demo_vmcx(self._id, NAME, stored, created=created, notes=notes)
            write_file(machines / f"{self._id}.vmcx", data)
            write_file(self._runtime_file, demo_vmrs())
            for path in disks.glob("*.vhdx"):
                # As a backup's change tracking leaves them; what they hold is only filler.
                for number, suffix in enumerate((".rct", ".mrt")):
                    content = texts.noise(700 + number, _TRACKING_BYTES)
                    write_file(path.with_name(path.name + suffix), content)
        else:
            data = demo_configuration(
                self._id, NAME, stored, self._version, created=created, notes=notes
            )
            write_file(machines / f"{self._id}.xml", data)

    def _stored(self, path: Path) -> str:
        """The path as the configuration stores it: Hyper-V's own where this is no Windows."""
        if os.name == "nt":
            return str(path.resolve())
        return "\\".join(("C:", "Hyper-V", NAME, *path.relative_to(self._root).parts))

    def _utc(self, moment: datetime) -> datetime:
        return (moment + self._shift).replace(tzinfo=UTC)

    # -- the guest ----------------------------------------------------------------------------

    def _save_guest(self) -> None:
        """Write what the guest changed into the files Now stands on."""
        with _Opened(self._root) as (_, machine):
            assert machine.now is not None
            paths = {slot: disk.path for slot, disk in machine.now.disks.items()}
        for slot, volume in ((SYSTEM_SLOT, self._guest.system), (DATA_SLOT, self._guest.data)):
            path = paths[slot]
            assert path is not None
            write_changes(path, volume.disk, self._progress)

    def _save_state(self) -> None:
        """Save the machine's memory and devices, as if it had been running."""
        # Most of a guest's memory is zeros.
        content = texts.noise(600, _MEMORY_BYTES // 4).ljust(_MEMORY_BYTES, b"\0")
        device_state = texts.noise(601, _DEVICE_BYTES)
        if self._is_vmcx:
            write_file(self._runtime_file, demo_vmrs(content, device_state))
            return
        with _Opened(self._root) as (_, machine):
            config = machine.config
            assert config is not None
            config = config.copy(config.path)
        memory, devices = self._state_files()
        make_folder(memory.parent)
        write_file(memory, content)
        write_file(devices, device_state)
        config.set_saved_state(self._stored(memory), self._stored(devices))
        write_file(config.path, config.to_bytes())

    def _drop_state(self) -> None:
        if self._is_vmcx:
            write_file(self._runtime_file, demo_vmrs())
            return
        with _Opened(self._root) as (_, machine):
            config = machine.config
            assert config is not None
            config = config.copy(config.path)
        config.clear_saved_state()
        write_file(config.path, config.to_bytes())
        for path in self._state_files():
            remove_file(path, missing_ok=True)
        remove_folder_if_empty(self._state_files()[0].parent)

    @property
    def _runtime_file(self) -> Path:
        return self._root / "Virtual Machines" / f"{self._id}.VMRS"

    def _state_files(self) -> tuple[Path, Path]:
        folder = self._root / "Virtual Machines" / self._id
        return folder / f"{self._id}.bin", folder / f"{self._id}.vsv"

    # -- the actions --------------------------------------------------------------------------

    def _take(self, name: str, notes: str, created: datetime) -> None:
        with _Opened(self._root) as (library, machine):
            plan = plan_take(library, machine, name=name, notes=notes, created=self._utc(created))
        self._execute(plan)

    def _revert(self, name: str) -> None:
        with _Opened(self._root) as (library, machine):
            plan = plan_revert(library, machine, find_moment(machine, name))
        self._execute(plan)

    def _delete(self, name: str) -> None:
        with _Opened(self._root) as (library, machine):
            plan = plan_delete(library, machine, find_moment(machine, name), merge_now=False)
        self._execute(plan)

    def _execute(self, plan: Plan) -> None:
        if plan.refused:
            raise RefusedError(
                tr("the demo could not be built: {reasons}", reasons=" ".join(plan.refusals)),
                file=self._root,
                remedy=tr("try an empty folder on a local disk"),
            )
        # No host can run what is only being made here, whatever this user may not see.
        plan.host_is_off = True
        execute(plan, self._progress)


class _Opened:
    """The machine, read afresh; closed before anything is written."""

    def __init__(self, root: Path) -> None:
        self._library: Library = open_library(root)

    def __enter__(self) -> tuple[Library, Machine]:
        return self._library, self._library.machine()

    def __exit__(self, *_: object) -> None:
        self._library.close()


def write_changes(path: Path, disk: SparseDisk, progress: Progress | None = None) -> int:
    """Write what changed on `disk` since the last call into the image file `path`; returns bytes.

    Order: 1 room for all runs is reserved, 2 the data is put there, 3 published (flush, tables,
    flush). A crash before 3 leaves the image as it was, with unused space.
    """
    runs = disk.take_changes()
    if not runs:
        return 0
    total = sum(len(data) for _, data in runs)
    if progress is not None:
        progress.start(tr("Writing the guest's files"), total)
    ranges = make_ranges([offset for offset, _ in runs], [len(data) for _, data in runs])
    with contextlib.closing(open_writable(path)) as image:
        rows = image.reserve(ranges, ranges[:0])
        for row in rows:
            start, length = int(row["start"]), int(row["length"])
            image.storage.pwrite(int(row["offset"]), disk.read(start, length))
            if progress is not None:
                progress.advance(length)
        image.publish()
    return total
