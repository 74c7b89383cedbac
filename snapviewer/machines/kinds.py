# SPDX-License-Identifier: Apache-2.0
"""What a configuration file is: a VM, a snapshot, or a record that is neither.

It follows from the folder a host keeps it in and from its `type_id`, then from its ids. A host has
caches (a few keys, so that a name shows while the storage is offline), planned VMs (an import that
is not finished), undo logs and groups beside its VMs: none of them is a second VM.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.upcase import fold
from snapviewer.machines.values import normal_guid


class ConfigKind(enum.StrEnum):
    """What a configuration file is."""

    MACHINE = mark("virtual machine")
    SNAPSHOT = mark("snapshot")
    CACHE = mark("a host's cache of a VM's name")
    PLANNED = mark("a planned VM: an import that was not finished")
    UNDO_LOG = mark("a host's undo log")
    GROUP = mark("a group of VMs")
    LEFT_OVER = mark("a configuration left beside the VM's present one")

    @property
    def is_record(self) -> bool:
        """Whether it is neither a VM nor a snapshot."""
        return self not in (ConfigKind.MACHINE, ConfigKind.SNAPSHOT)


@dataclass(frozen=True)
class Record:
    """A configuration file that is no VM and no snapshot."""

    path: Path
    kind: ConfigKind
    config: VmConfiguration

    @property
    def text(self) -> str:
        return tr(self.kind)


VM_FOLDER = "virtual machines"
SNAPSHOT_FOLDER = "snapshots"
DISK_FOLDER = "virtual hard disks"

_BY_FOLDER = {
    "VIRTUAL MACHINES CACHE": ConfigKind.CACHE,
    "SNAPSHOTS CACHE": ConfigKind.CACHE,
    "PLANNED VIRTUAL MACHINES": ConfigKind.PLANNED,
    "PLANNED VIRTUAL MACHINES CACHE": ConfigKind.CACHE,
    "PLANNED SNAPSHOTS": ConfigKind.PLANNED,
    "PLANNED SNAPSHOTS CACHE": ConfigKind.CACHE,
    "UNDOLOG CONFIGURATION": ConfigKind.UNDO_LOG,
    "UNDOLOG CONFIGURATION CACHE": ConfigKind.UNDO_LOG,
    "GROUPS": ConfigKind.GROUP,
    "GROUPS CACHE": ConfigKind.GROUP,
    "SNAPSHOT GROUPS": ConfigKind.GROUP,
    "SNAPSHOT GROUPS CACHE": ConfigKind.GROUP,
    "RESOURCE TYPES": ConfigKind.GROUP,
}


def kind_of_folder(path: Path) -> ConfigKind | None:
    """What the host's folder names around a configuration say, nearest first; None: nothing."""
    for part in reversed(path.parts[-4:-1]):
        name = fold(part)
        if name in _BY_FOLDER:
            return _BY_FOLDER[name]
        if name in (fold(VM_FOLDER), fold(SNAPSHOT_FOLDER)):
            return None
    return None


def kind_of(config: VmConfiguration) -> ConfigKind:
    """What a configuration is: by the host's folder, by type, by folder, by owner id."""
    by_folder = kind_of_folder(config.path)
    if by_folder is not None:
        return by_folder
    type_id = config.type_id.casefold()
    if "planned" in type_id:
        return ConfigKind.PLANNED
    if "group" in type_id:
        return ConfigKind.GROUP
    if "snapshot" in type_id:
        return ConfigKind.SNAPSHOT
    folder = config.path.parent.name.casefold()
    if folder == SNAPSHOT_FOLDER:
        return ConfigKind.SNAPSHOT
    if folder == VM_FOLDER:
        return ConfigKind.MACHINE
    if bool(config.logical_id) and config.logical_id != config.id:
        return ConfigKind.SNAPSHOT
    return ConfigKind.MACHINE


def machine_root(config_path: Path, roots: tuple[Path, ...]) -> Path:
    """The VM's folder: above `Virtual Machines`, `Snapshots` or the host's other folders, else the
    configuration's own. Below `Snapshots\\<VMID>` too.
    """
    folder = config_path.parent
    inner = (SNAPSHOT_FOLDER, VM_FOLDER)
    if normal_guid(folder.name) and folder.parent.name.casefold() in inner:
        folder = folder.parent
    if folder.name.casefold() in inner or fold(folder.name) in _BY_FOLDER:
        return folder.parent
    if any(folder.is_relative_to(root) for root in roots) or not roots:
        return folder
    return roots[0]
