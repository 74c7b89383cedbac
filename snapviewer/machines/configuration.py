# SPDX-License-Identifier: Apache-2.0
"""A VM's or snapshot's configuration, whatever its container: names, drives, saved state.

Key paths are those read in real files (XML version 1280, VMCX versions 9.0 and 12.0). What is not
understood is kept: every setter changes one leaf of the tree below.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from snapviewer.base.errors import ConfigurationError
from snapviewer.base.words import tr
from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ConfigValue, ValueKind
from snapviewer.machines.drives import (
    Drive,
    OtherDrive,
    hard_disks,
    images,
    other_drives,
    slot_order,
)
from snapviewer.machines.values import (
    check_text,
    datetime_to_filetime,
    filetime_to_datetime,
    new_guid,
    normal_guid,
    printable,
)

__all__ = [
    "Drive",
    "OtherDrive",
    "SavedStateKeys",
    "SnapshotPolicy",
    "VmConfiguration",
    "check_text",
    "datetime_to_filetime",
    "filetime_to_datetime",
    "new_guid",
    "normal_guid",
    "slot_order",
]

_PROPERTIES = "/configuration/properties/"
_SAVED = "/configuration/savedstate"
_BIOS = "/configuration/_ac6b8dc1-3257-4a70-b1b2-a9c9215659ad_/"
SNAPSHOT_SETTINGS = "/configuration/global_settings/snapshots"
_GLOBAL = "/configuration/global_settings"
_HOST_ACCOUNT = re.compile(r"S-1-5-21(?:-\d+)+")
_MERGE_PENDING = _GLOBAL + "/disk_merge_pending"
_GENERATION_ID = "generation_id"  # below global_settings/devices in real files
_HEX = re.compile("[0-9a-fA-F]")
_NOT_HEX = re.compile("[^0-9a-fA-F]")
_LOGICAL_ID = "/configuration/settings/global/logical_id"
_STATE_PATH = "StateFilePath"
_NUMBERS = (ValueKind.INTEGER, ValueKind.UNSIGNED)


@dataclass(frozen=True)
class SnapshotPolicy:
    """What the VM's settings say about the snapshots a host makes of it. A hint about the kind of
    existing ones, never a fact: no established key says how a snapshot was made.

    `automatic`: `snapshots/enable_automatic`. `user_type`: `snapshots/user_type`, numbered as
    WMI's UserSnapshotType (2 disabled, 3 production with fallback, 4 production only, 5 standard).
    """

    automatic: bool | None
    user_type: int | None

    @property
    def text(self) -> str:
        """In words; "" where the settings say nothing."""
        kinds = {
            2: tr("snapshots disabled"),
            3: tr("production snapshots, standard where that fails"),
            4: tr("production snapshots only"),
            5: tr("standard snapshots"),
        }
        said = [kinds[self.user_type]] if self.user_type in kinds else []
        if self.automatic:
            said.append(tr("automatic snapshots on"))
        return "; ".join(said)


@dataclass(frozen=True)
class SavedStateKeys:
    """What `/configuration/savedstate` says. Paths as stored, "" where absent."""

    memory: str
    devices: str
    type: str
    in_progress: bool


class VmConfiguration:
    """Typed access to one configuration document; setters change only the document in memory.

    A setter keeps the stored type of an existing key and leaves a key alone that already holds the
    value. It raises `RefusedError` (bad-text) for text no configuration can hold and
    `ConfigurationError` (cannot-change-key) where the key has another type or cannot be made.
    """

    def __init__(self, document: ConfigDocument, path: Path) -> None:
        self.document = document
        self.path = path
        if document.find("/configuration") is None:
            raise ConfigurationError(
                tr("there is no 'configuration' element, so this is no Hyper-V configuration"),
                file=path,
                structure="/configuration",
                code="not-a-configuration",
                remedy=tr("check that this is the right file"),
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
        return printable(self._text(_PROPERTIES + "name"))

    @property
    def notes(self) -> str:
        node = self.document.find(_PROPERTIES + "notes")
        if node is None:
            return ""
        if isinstance(node.value, str):
            return printable(node.value)
        # WMI shows notes as a list of strings; real files hold one string. Read both.
        parts = [child.value for child in node.children]
        return printable("\n".join(part for part in parts if isinstance(part, str)))

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
        return self.document.value(_MERGE_PENDING) in (True, 1)

    @property
    def snapshot_count(self) -> int | None:
        """`global_settings/snapshots/list/size`: how many snapshots the VM counts; None where the
        key is absent.
        """
        return self._integer(_GLOBAL + "/snapshots/list/size")

    @property
    def counts_only(self) -> bool:
        """Whether the list of snapshots is a number alone, without an entry for any."""
        listed = self.document.find(_GLOBAL + "/snapshots/list")
        return listed is not None and [child.name for child in listed.children] == ["size"]

    def set_snapshot_count(self, count: int) -> None:
        """Set `global_settings/snapshots/list/size`; the stored kind of number stays."""
        self._put(_GLOBAL + "/snapshots/list/size", count, ValueKind.INTEGER)

    @property
    def data_roots(self) -> tuple[str, ...]:
        """The stored folders in which the VM's snapshots may lie: that of the snapshots where one
        is named, else that of the VM.
        """
        for key in (_GLOBAL + "/snapshots/data_root", "/configuration/global_settings/data_root"):
            text = self._text(key)
            if text:
                return (text,)
        return ()

    @property
    def memory_mib(self) -> int | None:
        return self._integer("/configuration/settings/memory/bank/size")

    @property
    def processors(self) -> int | None:
        return self._integer("/configuration/settings/processors/count")

    @property
    def secure_boot(self) -> bool | None:
        """`secure_boot_enabled` of the firmware device; None where absent (before 2016)."""
        value = self.document.value(_BIOS + "secure_boot_enabled")
        return value if isinstance(value, bool) else None

    @property
    def snapshot_policy(self) -> SnapshotPolicy:
        """`global_settings/snapshots`; both None before 2016."""
        automatic = self.document.value(SNAPSHOT_SETTINGS + "/enable_automatic")
        return SnapshotPolicy(
            automatic if isinstance(automatic, bool) else None,
            self._integer(SNAPSHOT_SETTINGS + "/user_type"),
        )

    def _guest_state_key(self) -> str | None:
        configuration = self.document.find("/configuration")
        for device in configuration.children if configuration is not None else []:
            node = device.child(_STATE_PATH)
            if node is not None and isinstance(node.value, str):
                return f"/configuration/{device.name}/{node.name}"
        return None

    @property
    def guest_state(self) -> str:
        """The stored path of the `.vmgs` (`StateFilePath` of the guest state device), "" where
        none is named.
        """
        key = self._guest_state_key()
        return self._text(key) if key is not None else ""

    def set_guest_state(self, stored: str) -> None:
        """Name another `.vmgs`; nothing happens where the configuration has no such key."""
        key = self._guest_state_key()
        if key is not None:
            self._put(key, stored, ValueKind.STRING)

    def parent_hints(self, known: set[str]) -> set[str]:
        """Ids from `known` found under any key whose name speaks of a parent.

        The key that holds a snapshot's parent is not established, so this is a hint only.
        """
        hints: set[str | None] = set()
        if not self.document.may_name("parent"):
            return set()
        for path, node in self.document.root.walk():
            if "parent" in node.name.casefold() and isinstance(node.value, str):
                guid = normal_guid(node.value)
                if guid in known and path.casefold() != "/configuration/properties/global_id":
                    hints.add(guid)
        return {hint for hint in hints if hint is not None}

    # -- changes ------------------------------------------------------------------------------

    def _put(self, key: str, value: ConfigValue, kind: ValueKind) -> None:
        """Set one key; see the class for what it keeps and raises."""
        if isinstance(value, str):
            check_text(value, f"'{key.rsplit('/', 1)[-1]}'")
        node = self.document.find(key)
        if node is not None:
            if node.kind is ValueKind.NODE and kind is not ValueKind.NODE and not node.children:
                self.document.remove(key)  # an element without type or content
            elif node.kind is kind and node.value == value:
                return
            elif kind in _NUMBERS and node.kind in _NUMBERS:
                kind = node.kind
            elif kind is ValueKind.BOOL and node.kind in _NUMBERS:
                kind, value = node.kind, int(bool(value))
        try:
            self.document.set_value(key, value, kind)
        except ValueError as error:
            raise ConfigurationError(
                tr("the key cannot be set: {error}", error=error),
                file=self.path,
                structure=key,
                code="cannot-change-key",
                remedy=tr(
                    "the configuration is built in a way this program does not "
                    "know; change it on a Hyper-V host"
                ),
            ) from None

    def take_over(self, other: VmConfiguration, key: str) -> None:
        """Make one key, with everything below it, what it is in `other`, as it is stored there.

        Raises `ConfigurationError` (cannot-change-key) where the containers differ.
        """
        theirs = other.document.node(key)
        if theirs is None:
            self.document.remove(key)
        else:
            self.put_copy(key, theirs)

    def put_copy(self, key: str, like: ConfigNode) -> None:
        """Put a copy of a node of a configuration of the same container at `key`; raises as
        `take_over` does.
        """
        try:
            self.document.put_copy(key, like)
        except ValueError as error:
            raise ConfigurationError(
                tr("the key cannot be kept: {error}", error=error),
                file=self.path,
                structure=key,
                code="cannot-change-key",
                remedy=tr("change it on a Hyper-V host"),
            ) from None

    def put_text(self, key: str, text: str) -> None:
        """Set a string at any key."""
        self._put(key, text, ValueKind.STRING)

    def put_value(self, key: str, value: ConfigValue) -> None:
        """Give an existing leaf another value of its own type."""
        node = self.document.find(key)
        if node is not None:
            self._put(key, value, node.kind)

    def set_name(self, name: str) -> None:
        self._put(_PROPERTIES + "name", name, ValueKind.STRING)

    def set_notes(self, notes: str) -> None:
        """Notes held as a list become one string, as real files have them."""
        check_text(notes, "'notes'")
        node = self.document.find(_PROPERTIES + "notes")
        if node is not None and node.kind is ValueKind.NODE and node.children:
            if self.notes == notes:
                return
            self.document.remove(_PROPERTIES + "notes")
        self._put(_PROPERTIES + "notes", notes, ValueKind.STRING)

    def set_created(self, moment: datetime) -> None:
        """8 bytes, or a number where the configuration has one."""
        key = _PROPERTIES + "creation_time"
        ticks = datetime_to_filetime(moment)
        node = self.document.find(key)
        if node is not None and node.kind in _NUMBERS:
            self._put(key, ticks, ValueKind.INTEGER)
        else:
            self._put(key, ticks.to_bytes(8, "little"), ValueKind.BYTES)

    def set_merge_pending(self, pending: bool) -> None:
        """`global_settings/disk_merge_pending`."""
        self._put(_MERGE_PENDING, pending, ValueKind.BOOL)

    def make_snapshot_of(self, vm_id: str, snapshot_id: str) -> None:
        """Turn a copy of the VM's configuration into a snapshot's: id, owner and type."""
        self._put(_PROPERTIES + "global_id", snapshot_id, ValueKind.STRING)
        self._put(_PROPERTIES + "type_id", "Snapshots", ValueKind.STRING)
        self._put(_LOGICAL_ID, vm_id, ValueKind.STRING)

    def make_now_of(self, vm: VmConfiguration) -> None:
        """Turn a copy of a snapshot's configuration into the VM's own.

        The VM keeps its id, name, notes, type, creation time, guest state path and its
        `global_settings`, exactly as stored; everything else is the snapshot's. Global settings
        (start and stop actions, snapshot folder and list, metrics) "do not change if a new
        snapshot is applied" (Msvm_VirtualSystemGlobalSettingData). A generation id is renewed,
        as Hyper-V does since 2012, so that a guest that knows it (a domain controller) sees that
        it went back in time.
        """
        self._put(_PROPERTIES + "global_id", vm.id, ValueKind.STRING)
        self._put(_PROPERTIES + "type_id", vm.type_id or "Virtual Machines", ValueKind.STRING)
        for key in ("name", "notes", "creation_time"):
            self.take_over(vm, _PROPERTIES + key)
        self._put(_LOGICAL_ID, vm.logical_id or vm.id, ValueKind.STRING)
        self.take_over(vm, _GLOBAL)
        if vm.guest_state:
            self.set_guest_state(vm.guest_state)
        self.renew_generation_id()

    def make_independent(self, new_id: str, name: str) -> None:
        """Turn a copy of a moment's configuration into that of a VM of its own, without
        snapshots: new id, type, name and generation id.
        """
        self.make_snapshot_of(new_id, new_id)
        self._put(_PROPERTIES + "type_id", "Virtual Machines", ValueKind.STRING)
        self.set_name(name)
        listed = self.document.find(SNAPSHOT_SETTINGS + "/list")
        if listed is not None and [child.name for child in listed.children] != ["size"]:
            self.document.remove(SNAPSHOT_SETTINGS + "/list")
        if listed is not None:
            self._put(SNAPSHOT_SETTINGS + "/list/size", 0, ValueKind.INTEGER)
        if self.merge_pending:
            self.set_merge_pending(False)
        self.renew_generation_id()

    def leave_host(self) -> None:
        """Take out what holds on the old host only: accounts of it (``S-1-5-21-...``, which make
        Hyper-V say 0x80070539 elsewhere) and that a cluster owns the VM."""
        settings = self.document.find(_GLOBAL)
        for path, node in list(settings.walk()) if settings is not None else []:
            if isinstance(node.value, str) and _HOST_ACCOUNT.fullmatch(node.value):
                self.document.remove(_GLOBAL + path)
        clustered = self.document.find(_PROPERTIES + "highly_available")
        if clustered is not None and clustered.value:
            self._put(_PROPERTIES + "highly_available", False, clustered.kind)

    def renew_generation_id(self) -> None:
        """A fresh `generation_id` (128 bits) where the global settings have one, in the form of
        the old: 32 hex digits in real files. Nothing is added where there is none.
        """
        settings = self.document.find(_GLOBAL)
        for path, node in list(settings.walk()) if settings is not None else []:
            if node.name.casefold() == _GENERATION_ID:
                fresh = _like_generation_id(node.value)
                if fresh is not None:
                    self._put(_GLOBAL + path, fresh, node.kind)

    # -- drives -----------------------------------------------------------------------------

    @property
    def drives(self) -> dict[str, Drive]:
        """See `drives.hard_disks`."""
        return hard_disks(self.document)

    @property
    def other_drives(self) -> dict[str, OtherDrive]:
        """See `drives.other_drives`."""
        return other_drives(self.document)

    @property
    def images(self) -> dict[str, str]:
        """The stored paths of ISO and floppy images by slot."""
        return images(self.document)

    def set_drive(self, slot: str, stored: str) -> None:
        """Point an existing drive at another file."""
        drive = self.drives.get(slot)
        if drive is None:
            raise ConfigurationError(
                tr("the configuration has no hard disk at {slot}", slot=slot),
                file=self.path,
                structure=slot,
                code="no-such-slot",
                remedy=tr("check the VM's disks with 'snapviewer inspect'"),
            )
        self._put(drive.key, stored, ValueKind.STRING)

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
            self._put(_SAVED + "/in_progress", False, ValueKind.BOOL)
        self._put(_SAVED + "/memlocation", memory, ValueKind.STRING)
        if self.document.find(_SAVED + "/type") is None:
            self._put(_SAVED + "/type", "Normal", ValueKind.STRING)
        self._put(_SAVED + "/vsvlocation", devices, ValueKind.STRING)

    def clear_saved_state(self) -> None:
        """Remove the saved state's keys."""
        self.document.remove(_SAVED)


def _like_generation_id(old: ConfigValue) -> ConfigValue:
    """A random 128-bit value written as `old` is; None where that is no such value."""
    fresh = uuid.uuid4()
    if isinstance(old, bytes):
        return fresh.bytes_le if len(old) == 16 else None
    if not isinstance(old, str) or len(_NOT_HEX.sub("", old)) != 32:
        return None
    digits = iter(fresh.hex if old == old.lower() else fresh.hex.upper())
    return _HEX.sub(lambda _digit: next(digits), old)
