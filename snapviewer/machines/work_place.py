# SPDX-License-Identifier: Apache-2.0
"""Where this program keeps what it needs for one VM: `.snapviewer/<VMID>` in the VM's root.

One folder per VM, not per root: in the host's default layout the VMs of a host share one root, and
what is done to one of them must never touch, undo or block another. Earlier versions kept them
in `.snapviewer` itself; those are still read (`old_journal`, `old_trash`, ...), never written.

Nothing below `.snapviewer` is ever reached through a link.
"""

from __future__ import annotations

import functools
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.safe_open import list_folder, read_regular
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.machines.model import Machine
from snapviewer.machines.scan import WORK_FOLDER

SLOTS = ("journal-0", "journal-1")
OLD_JOURNAL = "journal.json"
MANIFEST = "manifest.json"
LOG = "log.jsonl"
_GUID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
_DERIVED = re.compile(r"id-[0-9a-f]{32}|no-vm")


def folder_name(machine_id: str) -> str:
    """The name of a VM's folder: its id, or one derived from an id that is no GUID."""
    name = machine_id.strip("{}").upper()
    if _GUID.fullmatch(name):
        return name
    if not machine_id:
        return "no-vm"
    if _DERIVED.fullmatch(machine_id):
        return machine_id  # a place that was found by its folder
    return "id-" + hashlib.sha256(machine_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def is_folder_name(name: str) -> bool:
    """Whether `folder_name` could have made it."""
    return bool(_GUID.fullmatch(name) or _DERIVED.fullmatch(name))


@dataclass(frozen=True)
class WorkPlace:
    """The places of one VM's work files. `machine_id` is "" for what belongs to no VM."""

    root: Path
    machine_id: str

    @staticmethod
    def of(machine: Machine) -> WorkPlace:
        """The place of a machine."""
        return WorkPlace(machine.root, machine.id)

    @functools.cached_property
    def shared(self) -> Path:
        """`.snapviewer` itself, which the VMs of a root share."""
        return self.root / WORK_FOLDER

    @property
    def name(self) -> str:
        """The name of the VM's own folder."""
        return folder_name(self.machine_id)

    @functools.cached_property
    def folder(self) -> Path:
        """The VM's own folder."""
        return self.shared / self.name

    @property
    def slots(self) -> tuple[Path, Path]:
        """The two files the journal is written to in turn."""
        return self.folder / SLOTS[0], self.folder / SLOTS[1]

    @property
    def trash(self) -> Path:
        return self.folder / "trash"

    @property
    def stage(self) -> Path:
        return self.folder / "stage"

    @property
    def log(self) -> Path:
        return self.folder / LOG

    @property
    def lock(self) -> Path:
        return self.folder / "lock"

    @property
    def counter(self) -> Path:
        """The number of the last action that was begun."""
        return self.folder / "counter"

    @property
    def protection(self) -> Path:
        return self.folder / "protected.json"

    @property
    def old_journal(self) -> Path:
        return self.shared / OLD_JOURNAL

    @property
    def old_trash(self) -> Path:
        return self.shared / "trash"

    @property
    def old_stage(self) -> Path:
        return self.shared / "stage"

    @property
    def old_log(self) -> Path:
        return self.shared / LOG

    @property
    def old_protection(self) -> Path:
        return self.shared / "protected.json"

    def holds(self, path: Path) -> bool:
        """Whether a path lies in the VM's own folder, or in the trash of earlier versions."""
        return path.is_relative_to(self.folder) or path.is_relative_to(self.old_trash)

    def belongs(self, machine_id: str) -> bool:
        """Whether that id is this place's, however it is spelled."""
        return folder_name(machine_id) == self.name

    # -- looking ------------------------------------------------------------------------------

    def read(self, path: Path, limit: int, *, tail: bool = False) -> bytes | None:
        """A work file's bytes, None where there is none. Raises `StorageError`; never waits, and
        never follows a link below the root."""
        return read_work_file(self.root, path, limit, tail=tail)

    def listed(self, path: Path) -> list[tuple[str, int]]:
        """(name, `stat.S_IFMT` kind) of what a work folder holds; empty where there is none.
        Raises `StorageError`."""
        return list_work_folder(self.root, path)


def _linked(error: StorageError) -> StorageError:
    """A link below a work folder has a code of its own."""
    if error.code == "link-in-path":
        error.code = "work-folder-link"
    return error


def read_work_file(root: Path, path: Path, limit: int, *, tail: bool = False) -> bytes | None:
    """See `WorkPlace.read`."""
    try:
        return read_regular(path, root, limit, tail=tail)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise storage_error(error, path, tr("reading")) from error
    except StorageError as error:
        raise _linked(error) from error.__cause__


def list_work_folder(root: Path, path: Path) -> list[tuple[str, int]]:
    """See `WorkPlace.listed`."""
    try:
        return list_folder(path, root)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise storage_error(error, path, tr("listing the folder")) from error
    except StorageError as error:
        raise _linked(error) from error.__cause__


def places_in(root: Path) -> list[WorkPlace]:
    """The VMs that have a work folder in `root`, by name; what has no name of ours is left out.

    The id of a place whose name is derived is not known; its folder is found all the same, because
    such a name derives to itself. Whatever else lies in the place of a folder is told, too:
    `work_fault` says what it is. Raises `StorageError`.
    """
    return [
        WorkPlace(root, _id_of(name))
        for name, _kind in list_work_folder(root, root / WORK_FOLDER)
        if is_folder_name(name)
    ]


def _id_of(name: str) -> str:
    return "" if name == "no-vm" else name
