# SPDX-License-Identifier: Apache-2.0
"""Snapshots that somebody protected against deletion: `.snapviewer/protected.json` in a VM's root.

The file is ours alone; Hyper-V knows nothing of it. One that cannot be read protects every
snapshot of the folder: what it held is unknown, so nothing it could have protected is deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.machines.model import Finding, Machine, Severity
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.words import tr

PROTECTION_NAME = "protected.json"
VERSION = 1
LIMIT = 1 << 20  # bytes; a thousand snapshots take 40 KiB


@dataclass(frozen=True)
class Protection:
    """What a root's file says: VM id to snapshot ids (GUIDs in upper case). `fault` says why the
    file could not be read, "" where it could or there is none.
    """

    path: Path
    by_machine: dict[str, frozenset[str]]
    fault: str = ""

    def covers(self, machine_id: str, snapshot_id: str) -> bool:
        """Whether that snapshot must not be deleted."""
        return bool(self.fault) or snapshot_id in self.by_machine.get(machine_id, frozenset())


def protection_path(root: Path) -> Path:
    """Where a VM's root keeps it."""
    return root / WORK_FOLDER / PROTECTION_NAME


def read_protection(root: Path) -> Protection:
    """What is protected in `root`; never raises."""
    path = protection_path(root)
    try:
        with path.open("rb") as file:
            text = file.read(LIMIT + 1)
        if len(text) > LIMIT:
            raise ValueError(tr("it is larger than {most} bytes", most=LIMIT))
        record = json.loads(text)
        if record["version"] != VERSION:
            raise ValueError(tr("it has the version {version}", version=record["version"]))
        found = {
            _guid(machine): frozenset(_guid(each) for each in _list(snapshots))
            for machine, snapshots in dict(record["protected"]).items()
        }
    except (FileNotFoundError, NotADirectoryError):
        return Protection(path, {})
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        return Protection(path, {}, f"{type(error).__name__}: {str(error)[:200]}")
    return Protection(path, found)


def protection_bytes(by_machine: dict[str, frozenset[str]]) -> bytes:
    """The file's content; VMs without a protected snapshot are left out."""
    protected = {key: sorted(ids) for key, ids in sorted(by_machine.items()) if ids}
    record = {"version": VERSION, "protected": protected}
    return json.dumps(record, indent=1).encode() + b"\n"


def mark_protected(machines: Iterable[Machine]) -> list[Finding]:
    """Set `protected` of every snapshot; findings for files that could not be read."""
    known: dict[Path, Protection] = {}
    for machine in machines:
        root = machine.root
        if root not in known:
            known[root] = read_protection(root)
        for snapshot in machine.snapshots:
            snapshot.protected = known[root].covers(machine.id, snapshot.id)
    return [
        Finding(
            "protection-unreadable",
            Severity.WARNING,
            tr("The list of protected snapshots could not be read."),
            file=each.path,
            remedy=tr(
                "Bring the file back from a copy. Only if you are sure that no snapshot needs "
                "protection, move it away."
            ),
            proof=each.fault,
            consequence=tr("No snapshot of this folder can be deleted meanwhile."),
        )
        for each in known.values()
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
