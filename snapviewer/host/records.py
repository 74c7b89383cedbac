# SPDX-License-Identifier: Apache-2.0
"""A host's answers as frozen records. An answer of another shape ends in `HostError`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from snapviewer.base.words import mark, tr
from snapviewer.host.errors import BAD_ANSWER, HostError
from snapviewer.machines.configuration import normal_guid

MERGING = "MergingDisks"
# Microsoft.HyperV.PowerShell.VMOperationalStatus: an operation under way, but for a merge.
BUSY = {
    "CreatingSnapshot": mark("The host takes a snapshot"),
    "ApplyingSnapshot": mark("The host reverts to a snapshot"),
    "DeletingSnapshot": mark("The host deletes a snapshot"),
    "ExportingVirtualMachine": mark("The host exports the VM"),
    "MigratingVirtualMachine": mark("The host migrates the VM"),
    "MigratingPlannedVm": mark("The host migrates the VM"),
    "BackingUpVirtualMachine": mark("The host backs the VM up"),
    "StorageMigrationPhaseOne": mark("The host moves the VM's storage"),
    "StorageMigrationPhaseTwo": mark("The host moves the VM's storage"),
}
_PERCENT = re.compile(r"(\d{1,3})\s*%")


@dataclass(frozen=True)
class HostDrive:
    """A hard disk drive: its slot ("ide0:0", "scsi0:3", "pmem0:0") and its path on the host."""

    slot: str
    path: str


@dataclass(frozen=True)
class HostSnapshot:
    """One VMSnapshot. `system_size`: SizeOfSystemFiles in bytes, configuration and saved state."""

    id: str
    name: str
    parent: str | None
    created: datetime | None
    type: str
    automatic: bool
    state: str
    notes: str
    path: str
    system_size: int
    drives: tuple[HostDrive, ...]


@dataclass(frozen=True)
class HostStatus:
    """What a VM is doing: State, Status, OperationalStatus and StatusDescriptions, and the ids
    of its snapshots.
    """

    state: str
    status: str
    operational: tuple[str, ...]
    descriptions: tuple[str, ...]
    snapshots: tuple[str, ...] = ()

    @property
    def merging(self) -> bool:
        return MERGING in self.operational

    @property
    def busy(self) -> str:
        """What the host is doing with the VM, other than merging; "" for nothing."""
        return next((tr(BUSY[item]) for item in self.operational if item in BUSY), "")

    @property
    def percent(self) -> int | None:
        """The percentage in the status texts, where there is one."""
        for text in (self.status, *self.descriptions):
            found = _PERCENT.search(text)
            if found is not None and int(found[1]) <= 100:
                return int(found[1])
        return None


@dataclass(frozen=True)
class HostVm:
    """One VirtualMachine. `memory`: MemoryAssigned in bytes, 0 where it has none now."""

    id: str
    name: str
    now: HostStatus
    generation: int
    version: str
    path: str
    notes: str
    parent: str | None
    checkpoint_type: str
    memory: int
    clustered: bool
    drives: tuple[HostDrive, ...]
    snapshots: tuple[HostSnapshot, ...]


@dataclass(frozen=True)
class HostDisk:
    """One VirtualHardDisk, sizes in bytes; `error` is set, and the rest empty, where Get-VHD
    failed.
    """

    path: str
    file_size: int = 0
    size: int = 0
    block_size: int = 0
    format: str = ""
    type: str = ""
    parent: str = ""
    error: str = ""
    windows_code: int | None = None


@dataclass(frozen=True)
class Inventory:
    """Everything `cmdlets.INVENTORY` tells. `allowed`: whether the login may manage Hyper-V."""

    host: str
    allowed: bool
    vms: tuple[HostVm, ...]
    disks: tuple[HostDisk, ...] = field(default_factory=tuple)


def inventory(answer: Any, host: str = "") -> Inventory:
    """The records of an answer. Raises `HostError` (bad-host-answer)."""
    with _Reading(host):
        record = _record(answer)
        return Inventory(
            _text(record, "host"),
            bool(record.get("allowed")),
            tuple(_vm(item) for item in _items(record, "vms")),
            tuple(_disk(item) for item in _items(record, "disks")),
        )


def status(answer: Any, host: str = "") -> HostStatus:
    """The record of `cmdlets.STATUS`. Raises `HostError` (bad-host-answer)."""
    with _Reading(host):
        return _status(_record(answer))


class _WrongShapeError(Exception):
    """Turned into a `HostError` by `_Reading`."""


class _Reading:
    """Turns what a value of the wrong shape causes into `HostError`."""

    def __init__(self, host: str) -> None:
        self._host = host

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, (_WrongShapeError, ValueError, OverflowError, TypeError)):
            raise HostError(
                tr("the host's answer is not as expected: {error}", error=error),
                code=BAD_ANSWER,
                host=self._host,
            ) from error


def _record(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _WrongShapeError(f"an object was expected, not {type(value).__name__}")
    return value


def _items(record: dict[str, Any], key: str) -> Iterable[Any]:
    value = record.get(key)
    if value is None or value == {}:
        return ()
    if isinstance(value, dict) and set(value) == {"value", "Count"}:
        value = value["value"]  # how Windows PowerShell writes an array that carries members
    return value if isinstance(value, list) else (value,)  # a single item may come unwrapped


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None or value == {}:  # how Windows PowerShell writes "no output"
        return ""
    if not isinstance(value, str):
        raise _WrongShapeError(f"'{key}' is no text")
    # No output can encode half a surrogate pair.
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _number(record: dict[str, Any], key: str) -> int:
    value = record.get(key)
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int):
        raise _WrongShapeError(f"'{key}' is no whole number")
    return max(0, value)


def _guid(record: dict[str, Any], key: str = "id") -> str:
    found = normal_guid(_text(record, key))
    if found is None:
        raise _WrongShapeError(f"'{key}' is no GUID")
    return found


def _parent(record: dict[str, Any]) -> str | None:
    return _guid(record, "parent") if _text(record, "parent") else None


def _time(record: dict[str, Any], key: str) -> datetime | None:
    text = _text(record, key)
    if not text:
        return None
    when = datetime.fromisoformat(text)
    return when.astimezone(UTC) if when.tzinfo is not None else when.replace(tzinfo=UTC)


def _texts(record: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(item) for item in _items(record, key) if item is not None)


def _drive(value: Any) -> HostDrive:
    record = _record(value)
    kind = _text(record, "type").casefold() or "scsi"
    slot = f"{kind}{_number(record, 'number')}:{_number(record, 'location')}"
    return HostDrive(slot, _text(record, "path"))


def _snapshot(value: Any) -> HostSnapshot:
    record = _record(value)
    return HostSnapshot(
        id=_guid(record),
        name=_text(record, "name"),
        parent=_parent(record),
        created=_time(record, "created"),
        type=_text(record, "type"),
        automatic=bool(record.get("automatic")),
        state=_text(record, "state"),
        notes=_text(record, "notes"),
        path=_text(record, "path"),
        system_size=_number(record, "system_size"),
        drives=tuple(_drive(item) for item in _items(record, "drives")),
    )


def _status(record: dict[str, Any]) -> HostStatus:
    return HostStatus(
        _text(record, "state"),
        _text(record, "status"),
        _texts(record, "operational"),
        _texts(record, "descriptions"),
        tuple(normal_guid(item) or item for item in _texts(record, "snapshots")),
    )


def _vm(value: Any) -> HostVm:
    record = _record(value)
    snapshots = tuple(_snapshot(item) for item in _items(record, "snapshots"))
    return HostVm(
        id=_guid(record),
        name=_text(record, "name"),
        now=_status({**record, "snapshots": [item.id for item in snapshots]}),
        generation=_number(record, "generation"),
        version=_text(record, "version"),
        path=_text(record, "path"),
        notes=_text(record, "notes"),
        parent=_parent(record),
        checkpoint_type=_text(record, "checkpoint_type"),
        memory=_number(record, "memory"),
        clustered=bool(record.get("clustered")),
        drives=tuple(_drive(item) for item in _items(record, "drives")),
        snapshots=snapshots,
    )


def _disk(value: Any) -> HostDisk:
    record = _record(value)
    number = record.get("hresult")
    return HostDisk(
        path=_text(record, "path"),
        file_size=_number(record, "file_size"),
        size=_number(record, "size"),
        block_size=_number(record, "block_size"),
        format=_text(record, "format"),
        type=_text(record, "type"),
        parent=_text(record, "parent"),
        error=" ".join(_text(record, "error").split()),
        windows_code=number & 0xFFFFFFFF if isinstance(number, int) and number < 0 else None,
    )
