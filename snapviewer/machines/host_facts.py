# SPDX-License-Identifier: Apache-2.0
"""What a VM's files say about its host: cluster, Replica, switches, images, a virtual TPM, places.

The keys of a cluster, of switches and of processors are those of real files. Under which key a
configuration keeps a virtual TPM and its key protector is not established: every key that speaks of
one counts, and what follows is called inferred.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from snapviewer.chains.winpaths import (
    find_below,
    join_windows,
    windows_basename,
    windows_path_parts,
)
from snapviewer.disks.filesystem.room import FAT_TYPES
from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.formats.config_tree import ConfigValue
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import Machine, Moment, MomentDisk
from snapviewer.machines.upcase import fold

_TPM = re.compile(r"(?:^|[^A-Za-z])v?tpm(?![a-z])|Tpm|TPM")
_PROTECTOR = re.compile(r"key_?protector", re.IGNORECASE)
_CLUSTER_FOLDER = "clusterstorage"
_REPLICA_FOLDER = "hyper-v replica"
_IN_ROOT = re.compile(r"(?:[A-Za-z]:[\\/]+|[\\/]{2}[^\\/]+[\\/]+[^\\/]+[\\/]+)[^\\/]+")
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|[\\/]{2}[^\\/]")


# -- cluster and Replica ----------------------------------------------------------------------


def is_cluster_role(machine: Machine) -> bool:
    """Whether the settings say that a cluster owns the VM (`highly_available`)."""
    config = machine.config
    key = "/configuration/properties/highly_available"
    return config is not None and config.document.value(key) in (True, 1)


def cluster_proof(machine: Machine) -> str:
    """What says that the VM is a cluster's role, or that it lies on a cluster's volume and may be
    one; "" where nothing does."""
    if is_cluster_role(machine):
        return "highly_available = True"
    for stored in stored_paths(machine):
        if any(part.casefold() == _CLUSTER_FOLDER for part in windows_path_parts(stored)[:-1]):
            return stored
    return ""


def replica_proof(machine: Machine) -> str:
    """What says that this is the side of Hyper-V Replica that receives: the folder a replica
    server makes for it; "" where nothing does."""
    paths = [*stored_paths(machine), *([str(machine.config_path)] if machine.config_path else [])]
    for stored in paths:
        parts = windows_path_parts(stored)
        if any(part.casefold() == _REPLICA_FOLDER for part in parts[:-1]):
            return stored
    return ""


def stored_paths(machine: Machine) -> Iterator[str]:
    """The paths of its disks as its moments store them, Now's first."""
    for moment in reversed(machine.moments):
        for disk in moment.disks.values():
            yield disk.stored


# -- what an import asks for ------------------------------------------------------------------


def switches(config: VmConfiguration) -> list[str]:
    """The virtual switches that network adapters are connected to, by name where one is stored."""
    found = []
    top = config.document.find("/configuration")
    for device in top.children if top is not None else []:
        for node in [device, *device.children]:
            name = node.child("SwitchName") or node.child("virtual_switch_name")
            if name is None or not isinstance(name.value, str) or not name.value:
                continue
            shown = node.find("Connection/AltSwitchName")
            text = shown.value if shown is not None else ""
            found.append(text if isinstance(text, str) and text else name.value)
    return list(dict.fromkeys(found))


def most_processors(machine: Machine) -> int:
    """The most virtual processors that the VM or one of its snapshots has; 0 where not known."""
    configs = [moment.config for moment in machine.moments if moment.config is not None]
    return max((config.processors or 0 for config in configs), default=0)


@dataclass(frozen=True)
class MissingImage:
    """An ISO or floppy image that a moment names. `looked` is where it was looked for, None where
    its folder is not among those that are opened."""

    moment: Moment
    slot: str
    stored: str
    looked: Path | None


def missing_images(machine: Machine) -> list[MissingImage]:
    """The images that are not where the moments' other paths say they would be, each once."""
    found: dict[str, MissingImage] = {}
    for moment in reversed(machine.moments):
        images = moment.config.images if moment.config is not None else {}
        for slot, stored in images.items():
            if stored in found:
                continue
            place = local_place(machine, stored)
            if place is not None and place.is_file():
                continue
            known = place is not None and place.parent.is_dir()
            found[stored] = MissingImage(moment, slot, stored, place if known else None)
    return list(found.values())


def local_place(machine: Machine, stored: str) -> Path | None:
    """Where a stored path would lie here, after the disks that were found: their stored and local
    folders run in parallel. On Windows the path itself."""
    if os.name == "nt":  # pragma: no cover - exercised on Windows only
        return Path(stored)
    for moment in reversed(machine.moments):
        for disk in moment.disks.values():
            found = _parallel(disk, stored)
            if found is not None:
                return found
    return None


def _parallel(disk: MomentDisk, stored: str) -> Path | None:
    place = disk.place
    if place is None:
        return None
    theirs, folder = disk.stored[: -len(windows_basename(disk.stored))].rstrip("\\/"), place.parent
    while True:
        start = fold(join_windows(theirs, "x"))[:-1]
        if start and fold(stored).startswith(start):
            parts = windows_path_parts(stored[len(start) :])
            above = find_below(folder, parts[:-1])
            if above is None or not parts:
                return folder.joinpath(*parts)
            return find_below(above, parts[-1:]) or above / parts[-1]
        tail = windows_basename(theirs)
        if not tail or fold(tail) != fold(folder.name) or folder == folder.parent:
            return None
        theirs, folder = theirs[: -len(tail)].rstrip("\\/"), folder.parent


# -- a virtual TPM ----------------------------------------------------------------------------


def security_values(config: VmConfiguration) -> dict[str, ConfigValue]:
    """Every key that speaks of a virtual TPM or of a key protector, with its value."""
    document = config.document
    if not (document.may_name("tpm") or document.may_name("protector")):
        return {}
    return {
        path: node.value
        for path, node in document.root.walk()
        if node.value is not None and (_TPM.search(node.name) or _PROTECTOR.search(node.name))
    }


def has_tpm(config: VmConfiguration) -> bool:
    """Whether the settings seem to give the VM a virtual TPM: one is switched on, or there is a key
    protector (Hyper-V shows four zeros where there is none)."""
    for value in security_values(config).values():
        if isinstance(value, bytes) and len(value) > 4 and any(value):
            return True
        if value is True or (isinstance(value, int) and value == 1):
            return True
    return False


# -- places -----------------------------------------------------------------------------------


def in_volume_root(stored: str) -> bool:
    """Whether a path as Windows has it names a file in the root of a drive or share."""
    return _IN_ROOT.fullmatch(stored) is not None


def is_windows_path(stored: str) -> bool:
    """Whether a stored path is one that a host can follow."""
    return _WINDOWS.match(stored) is not None


def fat_folders(machine: Machine) -> list[tuple[Path, str]]:
    """The folders of the VM's configuration and disks that lie on FAT, with the kind of it."""
    table = MountTable.read()
    paths = [machine.config_path] if machine.config_path is not None else []
    paths += [
        disk.path
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
    ]
    found = {}
    for folder in dict.fromkeys(path.parent for path in paths):
        kind = table.volume_of(folder / "x").kind
        if kind in FAT_TYPES:
            found[folder] = kind
    return list(found.items())
