# SPDX-License-Identifier: Apache-2.0
"""Findings about what a VM's disks share with others: VMs, slots, a replica, physical disks."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, Severity

_REPLICA_LOG = ".hrl"


def sharing_findings(library: Library, machine: Machine) -> Iterable[Finding]:
    """What the VM's disks share with others, each said once."""
    yield from _shared(library, machine)
    yield from _twice(machine)
    yield from _replicated(machine)
    yield from _physical(machine)


# -- disks of several VMs ---------------------------------------------------------------------


def other_users(library: Library, machine: Machine, path: Path) -> list[tuple[Machine, Moment]]:
    """The moments of other VMs that name a file."""
    users = library.users_of(path)
    if all(user.machine_key == machine.key for user in users):
        return []  # spares walking over all VMs for every file
    return [
        (other, moment)
        for other in library.machines
        if other is not machine
        for moment in other.moments
        if any(disk.path == path for disk in moment.disks.values())
    ]


def vm_texts(machines: Iterable[Machine]) -> str:
    """VMs with their folders, each once."""
    return listed(
        dict.fromkeys(
            tr("'{name}' in {folder}", name=machine.name, folder=machine.root)
            for machine in machines
        )
    )


def _shared(library: Library, machine: Machine) -> Iterable[Finding]:
    """Files that more than one VM's moments name; said from each VM's side."""
    reported: set[Path] = set()
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            path = disk.path
            if path is None or path in reported:
                continue
            reported.add(path)
            users = other_users(library, machine, path)
            if not users:
                continue
            others = vm_texts(other for other, _ in users)
            yield Finding(
                Code.SHARED_DISK,
                Severity.WARNING,
                tr(
                    "{disk}, a disk of '{vm}' at {slot}, is a disk of {others} too.",
                    disk=path.name,
                    vm=machine.name,
                    slot=slot,
                    others=others,
                ),
                file=path,
                machine_key=machine.key,
                remedy=tr("Check which VM it belongs to; it is not changed here."),
                proof=tr(
                    "named by '{vm}' in {folder} and by {others}",
                    vm=machine.name,
                    folder=machine.root,
                    others=others,
                ),
                consequence=tr("If both write to it, its content is lost."),
            )


# -- one file on several slots ----------------------------------------------------------------


def files_twice(moment: Moment) -> dict[Path, list[str]]:
    """The files a moment has at more than one slot, with their slots."""
    slots: dict[Path, list[str]] = defaultdict(list)
    for slot, disk in moment.disks.items():
        if disk.path is not None:
            slots[disk.path].append(slot)
    return {path: found for path, found in slots.items() if len(found) > 1}


def _twice(machine: Machine) -> Iterable[Finding]:
    reported: set[tuple[Path, tuple[str, ...]]] = set()
    for moment in reversed(machine.moments):
        for path, slots in files_twice(moment).items():
            if (path, tuple(slots)) in reported:
                continue
            reported.add((path, tuple(slots)))
            yield Finding(
                Code.DISK_AT_TWO_SLOTS,
                Severity.WARNING,
                tr(
                    "'{moment}' has the same file at {slots}: {disk}.",
                    moment=moment.name,
                    slots=listed(slots),
                    disk=path.name,
                ),
                file=path,
                machine_key=machine.key,
                remedy=tr("Detach it from all but one slot in the VM's settings."),
                proof=tr(
                    "{slots}: expected a file each, found {disk} at all of them",
                    slots=listed(slots),
                    disk=path,
                ),
                consequence=tr(
                    "It is one disk, not several: what is written at one slot is read at the "
                    "others."
                ),
            )


# -- Hyper-V Replica --------------------------------------------------------------------------


def replica_logs(machine: Machine) -> list[Path]:
    """Replica logs (`.hrl`) that lie beside the VM's disks and are named after one of them."""
    stems: dict[Path, set[str]] = defaultdict(set)
    for moment in machine.moments:
        for disk in moment.disks.values():
            if disk.path is not None:
                stems[disk.path.parent] |= {disk.path.name, disk.path.stem}
    found = []
    for folder, names in stems.items():
        try:
            with os.scandir(folder) as entries:
                every = [entry.name for entry in entries]
        except OSError:
            continue  # a folder that cannot be listed is a finding of its own
        logs = [name for name in every if name.lower().endswith(_REPLICA_LOG)]
        found += [folder / name for name in logs if name[: -len(_REPLICA_LOG)] in names]
    return sorted(found)


def _replicated(machine: Machine) -> Iterable[Finding]:
    for path in replica_logs(machine):
        yield Finding(
            Code.REPLICA_LOG,
            Severity.INFO,
            tr(
                "'{vm}' seems to be replicated: a log of Hyper-V Replica lies beside its disk.",
                vm=machine.name,
            ),
            file=path,
            machine_key=machine.key,
            remedy=tr("Change this VM through Hyper-V; after any change made here resume "
                      "replication with a resynchronization."),
            proof=tr("found beside the disk: {name}", name=path.name),
            consequence=tr("Changes to its disks made while it is off are not in the log, so the "
                           "replica no longer fits."),
        )  # fmt: skip


# -- physical disks ---------------------------------------------------------------------------


def _physical(machine: Machine) -> Iterable[Finding]:
    reported: set[tuple[str, str]] = set()
    for moment in reversed(machine.moments):
        drives = moment.config.other_drives if moment.config is not None else {}
        for slot, drive in drives.items():
            if (slot, drive.stored) in reported:
                continue
            reported.add((slot, drive.stored))
            yield Finding(
                Code.PASS_THROUGH_DISK,
                Severity.INFO,
                tr(
                    "'{moment}' of '{vm}' has a physical disk at {slot}; no snapshot covers it.",
                    moment=moment.name,
                    vm=machine.name,
                    slot=slot,
                ),
                file=moment.config.path if moment.config is not None else None,
                machine_key=machine.key,
                remedy=tr("Back its content up by other means, or move it into a virtual disk."),
                proof=tr(
                    "{slot}: the drive's type is '{type}', its path '{path}'",
                    slot=slot,
                    type=drive.type,
                    path=drive.stored,
                ),
                consequence=tr(
                    "It is neither read nor compared here, and no action brings it back to what "
                    "it was."
                ),
            )
