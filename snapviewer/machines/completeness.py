# SPDX-License-Identifier: Apache-2.0
"""Whether all of a VM was seen. What was not seen does not count as not there.

Every VM has places that must have been read: the `Snapshots` and `Virtual Machines` of its folder,
the data roots its configuration names, the folders of its disks. While one of them was not, while
its configuration counts more snapshots than were found, or while a disk of a moment is missing or
ambiguous, nothing below the VM is called superseded or an orphan, and nothing is merged.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import tr, trn, unended
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.binding import Binder
from snapviewer.machines.codes import Code
from snapviewer.machines.discovery import Configurations, MachineFiles
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.kinds import SNAPSHOT_FOLDER, VM_FOLDER
from snapviewer.machines.model import Doubt, Machine
from snapviewer.machines.places import Seen, describe_place, look_at_place
from snapviewer.machines.scan import Scan
from snapviewer.machines.stems import stem_of, stem_of_stored

_PLACE_NAMES = (SNAPSHOT_FOLDER, VM_FOLDER)


def machine_doubts(
    machine: Machine,
    group: MachineFiles,
    graph: DiskGraph,
    found: Scan,
    binder: Binder,
    configurations: Configurations,
) -> list[Doubt]:
    """Everything of this VM that is not known."""
    doubts = [
        Doubt(
            "configuration-unread",
            tr("{name} could not be read", name=unread.path.name),
            tr("Restore the file from a copy, or set it aside if it is not needed."),
        )
        for unread in configurations.unread
        if unread in group.unread or unread.root == machine.root
    ]
    if machine.now is None:
        doubts.append(
            Doubt(
                "now-unknown",
                tr("the VM's own configuration is not known"),
                tr("Bring the VM's configuration back, then refresh."),
            )
        )
    for config, keys in configurations.shared:
        if group.key in keys:
            doubts.append(
                Doubt(
                    Code.SNAPSHOT_OF_TWINS,
                    tr(
                        "the snapshot '{name}' could belong to this VM or to its copy",
                        name=config.name,
                    ),
                    tr("Open the VM without its copy, or move the copy elsewhere."),
                )
            )
    doubts.extend(_counted(machine, sum(unread.snapshot for unread in group.unread)))
    doubts.extend(_unseen(machine, found, binder))
    doubts.extend(_disks(machine))
    doubts.extend(_frozen(machine, graph))
    return doubts


def _counted(machine: Machine, unread: int) -> Iterable[Doubt]:
    counted = machine.config.snapshot_count if machine.config is not None else None
    there = len(machine.snapshots) + unread
    if counted is not None and counted > there:
        yield Doubt(
            Code.SNAPSHOTS_ELSEWHERE,
            trn(
                "its configuration counts {n} snapshot, {found} found here",
                "its configuration counts {n} snapshots, {found} found here",
                counted,
                found=there,
            ),
            tr("Add the folder that holds the other snapshots, then refresh."),
        )


def _unseen(machine: Machine, found: Scan, binder: Binder) -> Iterable[Doubt]:
    folders = {machine.root, *disk_folders(machine)}
    stems = {
        stem_of_stored(disk.stored)
        for moment in machine.moments
        for disk in moment.disks.values()
    }
    for place, reason in found.unseen.items():
        if place.suffix.lower() in DISK_SUFFIXES and stem_of(place) not in stems:
            continue  # one disk, of another name than this VM's
        if any(place.parent == folder or folder in place.parents for folder in folders):
            yield Doubt(
                Code.PLACE_UNSEEN,
                tr("{place} was not read: {reason}", place=place, reason=reason),
                tr("Make that place readable here, or add the folder it leads to, then refresh."),
            )
    for place in _named_places(machine):
        seen = look_at_place(place)
        if seen.seen is not Seen.READ:
            yield Doubt(
                Code.PLACE_UNSEEN,
                unended(describe_place(seen)),
                tr("Mount the volume, then refresh."),
            )
    config = machine.config
    if config is None or machine.snapshots:
        return
    count = config.snapshot_count
    if count is None and _stands_on_snapshots(machine) and not _has_snapshot_folder(machine):
        yield Doubt(
            Code.PLACE_UNSEEN,
            tr("it stands on snapshots' disks, and no folder of snapshots was found"),
            tr("Add the folder that holds the VM's snapshots, then refresh."),
        )
    for stored in config.data_roots:
        if count == 0 or binder.local_folder(machine.key, stored) is not None:
            continue
        if count is None and not _stands_on_snapshots(machine):
            continue
        yield Doubt(
            Code.PLACE_UNSEEN,
            tr("{place}, where its snapshots are kept, is not among the opened folders",
               place=stored),
            tr("Add the folder that {place} is here, then refresh.", place=stored),
        )


def _stands_on_snapshots(machine: Machine) -> bool:
    now = machine.now
    return now is not None and any(
        disk.stored.casefold().endswith((".avhd", ".avhdx")) for disk in now.disks.values()
    )


def _has_snapshot_folder(machine: Machine) -> bool:
    try:
        return any(
            path.name.casefold() == SNAPSHOT_FOLDER and path.is_dir()
            for path in machine.root.iterdir()
        )
    except OSError:
        return False


def _named_places(machine: Machine) -> list[Path]:
    try:
        return [
            path
            for path in machine.root.iterdir()
            if path.name.casefold() in _PLACE_NAMES and path.is_dir() and not any(path.iterdir())
        ]
    except OSError:
        return []


def disk_folders(machine: Machine) -> set[Path]:
    """The folders in which the VM's moments have their disks."""
    return {
        (disk.seen or disk.path).parent
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
    }


def _disks(machine: Machine) -> Iterable[Doubt]:
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            if disk.path is not None:
                continue
            if disk.stored.casefold().endswith(".vhds"):
                yield Doubt(
                    Code.VHD_SET,
                    tr("its disk at {slot} is a VHD set, which is not read here", slot=slot),
                    tr("Look at that disk on the host."),
                    frozenset({slot}),
                )
            elif disk.ambiguous:
                yield Doubt(
                    Code.AMBIGUOUS_DISK,
                    tr(
                        "which file the disk of '{moment}' at {slot} is, is not certain",
                        moment=moment.name,
                        slot=slot,
                    ),
                    tr("Open the VM's own folder alone, or move the copies elsewhere."),
                    frozenset({slot}),
                )
            else:
                yield Doubt(
                    Code.DISK_MISSING,
                    tr(
                        "the disk of '{moment}' at {slot} is missing",
                        moment=moment.name,
                        slot=slot,
                    ),
                    tr("Bring the file back, or add the folder that holds it."),
                    frozenset({slot}),
                )


def _frozen(machine: Machine, graph: DiskGraph) -> Iterable[Doubt]:
    """Now must write to a file of its own: one that nothing stands on."""
    now = machine.now
    for slot, disk in now.disks.items() if now is not None else ():
        file = graph.get(disk.path)
        if file is not None and graph.kept_children(file.path):
            yield Doubt(
                Code.NOW_ON_FROZEN_FILE,
                tr(
                    "Now writes to {name}, on which other disks stand",
                    name=file.path.name,
                ),
                tr("Point Now at its own disk first."),
                frozenset({slot}),
            )
