# SPDX-License-Identifier: Apache-2.0
"""Alarms that a job of ours makes: while a VM is changed its files are missing, its journal looks
interrupted. They are asked again before they are told, and not told while the job is at work.

Who works is seen in the table of locks and in the lock file's time: looking takes no lock.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.shared_lock import is_at_work
from snapviewer.machines.work_place import WorkPlace, places_in

WORKED_ON: Final = Code.WORKED_ON


def places_at_work(library: Library, since_ns: int) -> list[WorkPlace]:
    """The VMs with alarms that a snapviewer changes, or has begun to change since a time."""
    alarms = [item for item in library.findings if item.severity is Severity.ERROR]
    if not alarms:
        return []
    roots = {machine.root for machine in library.machines} | set(library.roots)
    found: list[WorkPlace] = []
    for root in sorted(roots):
        try:
            places = places_in(root)
        except StorageError:
            continue
        found += [
            place for place in places
            if is_at_work(place, since_ns) and any(_is_of(library, place, item) for item in alarms)
        ]
    return found


def without_alarms(library: Library, places: Iterable[WorkPlace]) -> list[Finding]:
    """The findings without the alarms of these VMs; for each one that says why."""
    places = list(places)
    return [
        *(
            Finding(
                WORKED_ON,
                Severity.WARNING,
                tr("Another snapviewer is changing this VM just now."),
                file=place.root,
                remedy=tr("Wait until it is done, then refresh."),
                proof=tr(
                    "the lock {path} is held, or was taken while the folder was read",
                    path=place.lock,
                ),
                consequence=tr("Until then nobody can tell what is missing or damaged here."),
                machine_key=next(iter(_keys_of(library, place)), None),
                vm_id=place.machine_id or None,
            )
            for place in places
        ),
        *(
            item for item in library.findings
            if item.severity is not Severity.ERROR
            or not any(_is_of(library, place, item) for place in places)
        ),
    ]


def _keys_of(library: Library, place: WorkPlace) -> list[str]:
    """The VMs that are kept in a place."""
    return [
        machine.key
        for machine in library.machines
        if machine.root == place.root and WorkPlace.of(machine).name == place.name
    ]


def _is_of(library: Library, place: WorkPlace, item: Finding) -> bool:
    if item.machine_key is not None:
        return item.machine_key in _keys_of(library, place)
    if item.file is None:
        return False
    path = Path(item.file)
    return path.is_relative_to(place.folder) or library.root_of(path) == place.root
