# SPDX-License-Identifier: Apache-2.0
"""The drives a configuration names: hard disks by slot, and what is no file of a known kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from snapviewer.formats.config_tree import ConfigDocument, ConfigNode

_IDE = "_83f8638b-8dca-4152-9eda-2ca8b33039b4_"
_SCSI_DEVICE = "d422512d-2bf2-4752-809d-7b82b5fcb1b4"
DISK_TYPE = "VHD"
_RESERVATIONS = "persistent_reservations_supported"
_KNOWN_TYPES = frozenset({DISK_TYPE, "ISO", "VFD", "NONE", ""})
_PHYSICAL = re.compile(r"[\\/]{2}[.?][\\/]physical", re.IGNORECASE)


@dataclass(frozen=True)
class Drive:
    """One hard disk as a configuration names it. `stored` is the path as written there."""

    slot: str  # "ide0:0", "scsi0:3"
    stored: str
    key: str  # the configuration key that holds the path


@dataclass(frozen=True)
class OtherDrive:
    """A drive that is no file of a known kind: a physical (pass-through) disk, as far as is known.
    How a configuration writes one is not established: every type other than VHD, ISO, VFD and NONE
    counts, and every path of a physical device. `stored` is "" where no path is written.
    """

    slot: str
    type: str
    stored: str


def _controllers(document: ConfigDocument) -> list[tuple[str, str, ConfigNode]]:
    """(slot prefix, key, controller node) for every IDE and SCSI controller."""
    found: list[tuple[str, str, ConfigNode]] = []
    configuration = document.find("/configuration")
    if configuration is None:
        return found
    ide = configuration.child(_IDE)
    if ide is not None:
        for number in range(2):
            node = ide.child(f"controller{number}")
            if node is not None:
                key = f"/configuration/{_IDE}/controller{number}"
                found.append((f"ide{number}", key, node))
    manifest = configuration.child("manifest")
    number = 0
    for device in manifest.children if manifest is not None else []:
        kind, instance = device.child("device"), device.child("instance")
        if kind is None or instance is None or not isinstance(kind.value, str):
            continue
        if kind.value.strip("{}").casefold() != _SCSI_DEVICE:
            continue
        name = f"_{str(instance.value).strip('{}').lower()}_"
        parent = configuration.child(name)
        # Controllers count by the manifest even where their node is absent (no drive yet).
        if parent is not None:
            for node in parent.children:
                if node.name.casefold().startswith("controller"):
                    key = f"/configuration/{name}/{node.name}"
                    found.append((f"scsi{number}", key, node))
                    break
        number += 1
    return found


def _drive_nodes(document: ConfigDocument) -> list[tuple[str, str, str, str]]:
    """(slot, key, type as written, stored path) of every drive that is there."""
    found = []
    for prefix, key, controller in _controllers(document):
        for node in controller.children:
            match = re.fullmatch(r"drive([0-9]{1,4})", node.name, re.IGNORECASE)
            kind, stored = node.child("type"), node.child("pathname")
            if match is None or kind is None:
                continue
            path = stored.value if stored is not None and isinstance(stored.value, str) else ""
            slot = f"{prefix}:{int(match[1])}"
            found.append((slot, f"{key}/{node.name}", str(kind.value or ""), path))
    return found


def images(document: ConfigDocument) -> dict[str, str]:
    """The stored paths of ISO and floppy images by slot."""
    return {
        slot: stored
        for slot, _, kind, stored in _drive_nodes(document)
        if stored and kind.upper() in ("ISO", "VFD")
    }


def hard_disks(document: ConfigDocument) -> dict[str, Drive]:
    """Hard disks by slot, in slot order; empty drives, ISO images, floppies and physical disks
    (`other_drives`) left out.
    """
    drives: dict[str, Drive] = {}
    for slot, key, kind, stored in _drive_nodes(document):
        if stored and kind.upper() == DISK_TYPE and not _PHYSICAL.match(stored):
            # Of siblings of one name the first counts: that is the one a path finds.
            drives.setdefault(slot, Drive(slot, stored, f"{key}/pathname"))
    return dict(sorted(drives.items(), key=lambda item: slot_order(item[0])))


def other_drives(document: ConfigDocument) -> dict[str, OtherDrive]:
    """Drives that are no file of a known kind by slot, in slot order: physical disks."""
    drives: dict[str, OtherDrive] = {}
    for slot, _, kind, stored in _drive_nodes(document):
        if kind.upper() not in _KNOWN_TYPES or _PHYSICAL.match(stored):
            drives.setdefault(slot, OtherDrive(slot, kind, stored))
    return dict(sorted(drives.items(), key=lambda item: slot_order(item[0])))


def shared_disks(document: ConfigDocument) -> list[str]:
    """The slots of hard disks that several VMs use at once (a shared VHDX of 2012 R2: persistent
    reservations are switched on).
    """
    return [
        slot
        for slot, key, kind, _ in _drive_nodes(document)
        if kind.upper() == DISK_TYPE and document.value(f"{key}/{_RESERVATIONS}") is True
    ]


def slot_order(slot: str) -> tuple[str, int, int]:
    """Sort key: ide before scsi, then controller, then location."""
    match = re.fullmatch(r"([a-z]+)(\d+):(\d+)", slot)
    return (match[1], int(match[2]), int(match[3])) if match else (slot, 0, 0)
