# SPDX-License-Identifier: Apache-2.0
"""A VM's or snapshot's configuration, whatever its container: names, drives, saved state.

Key paths are those read in real files (XML version 1280, VMCX versions 9.0 and 12.0). What is not
understood is kept: every setter changes one leaf of the tree below.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from snapviewer.errors import ConfigurationError
from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ValueKind

_IDE = "_83f8638b-8dca-4152-9eda-2ca8b33039b4_"
_SCSI_DEVICE = "d422512d-2bf2-4752-809d-7b82b5fcb1b4"
_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PROPERTIES = "/configuration/properties/"
_SAVED = "/configuration/savedstate"
DISK_TYPE = "VHD"


def normal_guid(text: str) -> str | None:
    """A GUID in upper case without braces, or None where the text is not one."""
    text = text.strip().strip("{}")
    return text.upper() if _GUID.fullmatch(text) else None


def new_guid() -> str:
    """A fresh random GUID in upper case."""
    return str(uuid.uuid4()).upper()


def filetime_to_datetime(ticks: int) -> datetime | None:
    """A FILETIME (100 ns since 1601 UTC); None for 0 and for values no calendar holds."""
    if ticks <= 0:
        return None
    try:
        return _FILETIME_EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def datetime_to_filetime(moment: datetime) -> int:
    """The FILETIME of an aware datetime."""
    delta = moment.astimezone(UTC) - _FILETIME_EPOCH
    return (delta.days * 86_400 + delta.seconds) * 10_000_000 + delta.microseconds * 10


@dataclass(frozen=True)
class Drive:
    """One hard disk as a configuration names it. `stored` is the path as written there."""

    slot: str  # "ide0:0", "scsi0:3"
    stored: str
    key: str  # the configuration key that holds the path


@dataclass(frozen=True)
class SavedStateKeys:
    """What `/configuration/savedstate` says. Paths as stored, "" where absent."""

    memory: str
    devices: str
    type: str
    in_progress: bool


class VmConfiguration:
    """Typed access to one configuration document. Raises `ConfigurationError` where a key that
    must be there is missing; setters change only the document in memory.
    """

    def __init__(self, document: ConfigDocument, path: Path) -> None:
        self.document = document
        self.path = path
        if document.find("/configuration") is None:
            raise ConfigurationError(
                "there is no 'configuration' element, so this is no Hyper-V configuration",
                file=path,
                structure="/configuration",
                code="not-a-configuration",
                remedy="check that this is the right file",
            )

    @property
    def container(self) -> str:
        """ "xml" or "vmcx"."""
        return self.document.container

    def copy(self, path: Path) -> VmConfiguration:
        """An independent copy to be written to `path`."""
        return VmConfiguration(self.document.copy(), path)

    def to_bytes(self) -> bytes:
        """The file's bytes."""
        return self.document.to_bytes()

    # -- identity ---------------------------------------------------------------------------

    def _text(self, key: str) -> str:
        value = self.document.value(key)
        return value if isinstance(value, str) else ""

    def _integer(self, key: str) -> int | None:
        value = self.document.value(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    @property
    def id(self) -> str:
        """`properties/global_id`, or the file name's GUID; "" where neither is one."""
        return (
            normal_guid(self._text(_PROPERTIES + "global_id")) or normal_guid(self.path.stem) or ""
        )

    @property
    def logical_id(self) -> str:
        """`settings/global/logical_id`: of a snapshot the VM's id (inferred), "" where absent."""
        return normal_guid(self._text("/configuration/settings/global/logical_id")) or ""

    @property
    def name(self) -> str:
        return self._text(_PROPERTIES + "name")

    @property
    def notes(self) -> str:
        value = self.document.value(_PROPERTIES + "notes")
        if isinstance(value, str):
            return value
        # Later versions keep notes as a list of strings.
        node = self.document.find(_PROPERTIES + "notes")
        parts = [child.value for child in node.children] if node is not None else []
        return "\n".join(part for part in parts if isinstance(part, str))

    @property
    def type_id(self) -> str:
        return self._text(_PROPERTIES + "type_id")

    @property
    def created(self) -> datetime | None:
        """`properties/creation_time`: an 8-byte little-endian FILETIME; None where absent."""
        value = self.document.value(_PROPERTIES + "creation_time")
        if isinstance(value, bytes) and len(value) == 8:
            return filetime_to_datetime(int.from_bytes(value, "little"))
        if isinstance(value, int) and not isinstance(value, bool):
            return filetime_to_datetime(value)
        return None

    @property
    def version(self) -> str:
        """The configuration version, major.minor; "" where absent."""
        value = self._integer(_PROPERTIES + "version")
        return "" if value is None else f"{value >> 8}.{value & 0xFF}"

    @property
    def generation(self) -> int:
        """1 or 2 (`properties/subtype` 0 or 1; absent before 2012 R2, which knew only 1)."""
        return 2 if self._integer(_PROPERTIES + "subtype") == 1 else 1

    @property
    def merge_pending(self) -> bool:
        """`global_settings/disk_merge_pending`."""
        return self.document.value("/configuration/global_settings/disk_merge_pending") is True

    @property
    def memory_mib(self) -> int | None:
        return self._integer("/configuration/settings/memory/bank/size")

    @property
    def processors(self) -> int | None:
        return self._integer("/configuration/settings/processors/count")

    def parent_hints(self, known: set[str]) -> set[str]:
        """Ids from `known` found under any key whose name speaks of a parent.

        The key that holds a snapshot's parent is not established, so this is a hint only.
        """
        hints = set()
        for path, node in self.document.root.walk():
            if "parent" in node.name.casefold() and isinstance(node.value, str):
                guid = normal_guid(node.value)
                if guid in known and path.casefold() != "/configuration/properties/global_id":
                    hints.add(guid)
        return {hint for hint in hints if hint is not None}

    def set_name(self, name: str) -> None:
        self.document.set_value(_PROPERTIES + "name", name, ValueKind.STRING)

    def set_notes(self, notes: str) -> None:
        node = self.document.find(_PROPERTIES + "notes")
        if node is not None and node.kind is ValueKind.NODE:
            self.document.remove(_PROPERTIES + "notes")
        self.document.set_value(_PROPERTIES + "notes", notes, ValueKind.STRING)

    def set_created(self, moment: datetime) -> None:
        ticks = datetime_to_filetime(moment)
        node = self.document.find(_PROPERTIES + "creation_time")
        if node is not None and node.kind in (ValueKind.INTEGER, ValueKind.UNSIGNED):
            self.document.set_value(_PROPERTIES + "creation_time", ticks)
        else:
            self.document.set_value(
                _PROPERTIES + "creation_time", ticks.to_bytes(8, "little"), ValueKind.BYTES
            )

    def make_snapshot_of(self, vm_id: str, snapshot_id: str) -> None:
        """Turn a copy of the VM's configuration into a snapshot's: id, owner and type."""
        self.document.set_value(_PROPERTIES + "global_id", snapshot_id, ValueKind.STRING)
        self.document.set_value(_PROPERTIES + "type_id", "Snapshots", ValueKind.STRING)
        self.document.set_value(
            "/configuration/settings/global/logical_id", vm_id, ValueKind.STRING
        )

    def make_now_of(self, vm: VmConfiguration) -> None:
        """Turn a copy of a snapshot's configuration into the VM's own: the VM keeps its id,
        name, notes, type and creation time; everything else is the snapshot's.
        """
        self.document.set_value(_PROPERTIES + "global_id", vm.id, ValueKind.STRING)
        self.document.set_value(
            _PROPERTIES + "type_id", vm.type_id or "Virtual Machines", ValueKind.STRING
        )
        self.set_name(vm.name)
        self.set_notes(vm.notes)
        self.document.set_value(
            "/configuration/settings/global/logical_id", vm.logical_id or vm.id, ValueKind.STRING
        )
        if vm.created is not None:
            self.set_created(vm.created)
        else:
            self.document.remove(_PROPERTIES + "creation_time")

    # -- drives -----------------------------------------------------------------------------

    def _controllers(self) -> list[tuple[str, str, ConfigNode]]:
        """(slot prefix, key, controller node) for every IDE and SCSI controller."""
        found: list[tuple[str, str, ConfigNode]] = []
        configuration = self.document.find("/configuration")
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

    @property
    def drives(self) -> dict[str, Drive]:
        """Hard disks by slot, in slot order; empty drives, ISO images and floppies left out."""
        drives = {}
        for prefix, key, controller in self._controllers():
            for node in controller.children:
                match = re.fullmatch(r"drive(\d+)", node.name, re.IGNORECASE)
                kind, stored = node.child("type"), node.child("pathname")
                if match is None or stored is None or not isinstance(stored.value, str):
                    continue
                if not stored.value or kind is None or str(kind.value).upper() != DISK_TYPE:
                    continue
                slot = f"{prefix}:{int(match[1])}"
                drives[slot] = Drive(slot, stored.value, f"{key}/{node.name}/pathname")
        return dict(sorted(drives.items(), key=lambda item: slot_order(item[0])))

    def set_drive(self, slot: str, stored: str) -> None:
        """Point an existing drive at another file."""
        drive = self.drives.get(slot)
        if drive is None:
            raise ConfigurationError(
                f"the configuration has no hard disk at {slot}",
                file=self.path,
                structure=slot,
                code="no-such-slot",
                remedy="check the VM's disks with 'snapviewer inspect'",
            )
        self.document.set_value(drive.key, stored)

    # -- saved state --------------------------------------------------------------------------

    @property
    def saved_state(self) -> SavedStateKeys | None:
        """The saved state's keys, or None where the configuration has none."""
        node = self.document.find(_SAVED)
        if node is None:
            return None
        keys = SavedStateKeys(
            self._text(_SAVED + "/memlocation"),
            self._text(_SAVED + "/vsvlocation"),
            self._text(_SAVED + "/type"),
            self.document.value(_SAVED + "/in_progress") is True,
        )
        return keys if keys.memory or keys.devices else None

    def set_saved_state(self, memory: str, devices: str) -> None:
        """Name the memory and device state files (paths as stored)."""
        if self.document.find(_SAVED + "/in_progress") is None:
            self.document.set_value(_SAVED + "/in_progress", False, ValueKind.BOOL)
        self.document.set_value(_SAVED + "/memlocation", memory, ValueKind.STRING)
        if self.document.find(_SAVED + "/type") is None:
            self.document.set_value(_SAVED + "/type", "Normal", ValueKind.STRING)
        self.document.set_value(_SAVED + "/vsvlocation", devices, ValueKind.STRING)

    def clear_saved_state(self) -> None:
        """Remove the saved state's keys."""
        self.document.remove(_SAVED)


def slot_order(slot: str) -> tuple[str, int, int]:
    """Sort key: ide before scsi, then controller, then location."""
    match = re.fullmatch(r"([a-z]+)(\d+):(\d+)", slot)
    return (match[1], int(match[2]), int(match[3])) if match else (slot, 0, 0)
