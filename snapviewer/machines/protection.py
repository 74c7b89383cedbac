# SPDX-License-Identifier: Apache-2.0
"""Snapshots that somebody protected against deletion: `protected.json` in a VM's work folder.

The file is ours alone; Hyper-V knows nothing of it. One that cannot be read protects every
snapshot of the VM: what it held is unknown, so nothing it could have protected is deleted. Earlier
versions kept one list for all VMs of a root; it counts for a VM that has none of its own yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.model import Finding, Machine, Severity
from snapviewer.machines.work_place import WorkPlace

VERSION = 1
LIMIT = 1 << 20  # bytes; a thousand snapshots take 40 KiB


@dataclass(frozen=True)
class Protection:
    """What a VM's file says: VM id to snapshot ids (GUIDs in upper case). `fault` says why the
    file could not be read, "" where it could or there is none; `path` is the one that was read.
    """

    path: Path
    by_machine: dict[str, frozenset[str]]
    fault: str = ""

    def covers(self, machine_id: str, snapshot_id: str) -> bool:
        """Whether that snapshot must not be deleted."""
        return bool(self.fault) or snapshot_id in self.by_machine.get(machine_id, frozenset())


def read_protection(place: WorkPlace) -> Protection:
    """What is protected of a VM; never raises."""
    found = _read(place, place.protection)
    return found or _read(place, place.old_protection) or Protection(place.protection, {})


def _read(place: WorkPlace, path: Path) -> Protection | None:
    try:
        text = place.read(path, LIMIT)
        if text is None:
            return None
        record = json.loads(text)
        if record["version"] != VERSION:
            raise ValueError(tr("it has the version {version}", version=record["version"]))
        found = {
            _guid(machine): frozenset(_guid(each) for each in _list(snapshots))
            for machine, snapshots in dict(record["protected"]).items()
        }
    except StorageError as error:
        if error.code == "io-error" and isinstance(error.__cause__, NotADirectoryError):
            return None
        return Protection(path, {}, f"{error.code}: {error.message[:200]}")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return Protection(path, {}, f"{type(error).__name__}: {str(error)[:200]}")
    return Protection(path, found)


def protection_bytes(by_machine: dict[str, frozenset[str]]) -> bytes:
    """The file's content; VMs without a protected snapshot are left out."""
    protected = {key: sorted(ids) for key, ids in sorted(by_machine.items()) if ids}
    record = {"version": VERSION, "protected": protected}
    return json.dumps(record, indent=1).encode() + b"\n"


def mark_protected(machines: Iterable[Machine]) -> list[Finding]:
    """Set `protected` of every snapshot; findings for files that could not be read."""
    known: list[tuple[Machine, Protection]] = []
    for machine in machines:
        protection = read_protection(WorkPlace.of(machine))
        known.append((machine, protection))
        for snapshot in machine.snapshots:
            snapshot.protected = protection.covers(machine.id, snapshot.id)
    return [
        Finding(
            Code.PROTECTION_UNREADABLE,
            Severity.WARNING,
            tr("The list of protected snapshots could not be read."),
            file=each.path,
            remedy=tr(
                "Bring the file back from a copy. Only if you are sure that no snapshot needs "
                "protection, move it away."
            ),
            proof=each.fault,
            consequence=tr("No snapshot of this VM can be deleted meanwhile."),
            machine_key=machine.key,
        )
        for machine, each in known
        if each.fault
    ]


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(tr("a list was expected"))
    return value


def _guid(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(tr("an id was expected"))
    return value.strip("{}").upper()
