# SPDX-License-Identifier: Apache-2.0
"""Repairs that change which file a VM's configurations name, and nothing else.

Write order: 1 each configuration, atomically; its old bytes are kept in the trash. A crash between
two leaves some that name the old file; harmless because the journal completes or takes back.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.repairs.base import Repair, begin_repair, time_of
from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import listed, tr
from snapviewer.chains.winpaths import sibling_windows_path
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, MachineState, MomentDisk
from snapviewer.machines.stems import base_name
from snapviewer.machines.upcase import fold
from snapviewer.plans.building import PlanBuilder, edited, guarded, stored_path_of
from snapviewer.plans.plan import Plan


def now_repairs(library: Library, machine: Machine, finding: Finding) -> list[Repair]:
    """Now on a frozen file: one repair for every leaf that stands on it and nobody names; where
    that is so at several slots, first one for all of them, since disks of different times do not
    fit together.
    """
    now, path = machine.now, finding.file
    if now is None or path is None:
        return []
    frozen = {
        slot: unnamed_leaves(library, disk.path)
        for slot, disk in now.disks.items()
        if disk.path is not None and library.graph.kept_children(disk.path)
    }

    def repair(slot: str, leaf: DiskFile) -> Repair:
        title = tr(
            "Point Now at {name} (last written {time})",
            name=leaf.path.name,
            time=time_of(leaf.modified),
        )
        return Repair(title, lambda: plan_point_now(library, machine, {slot: leaf.path}))

    found = [
        repair(slot, leaf)
        for slot, leaves in frozen.items()
        for leaf in leaves
        if now.disks[slot].path == path
    ]
    if len(frozen) > 1 and all(frozen.values()):
        newest = _one_set(frozen)
        title = tr("Point Now at {names}", names=listed(each.name for each in newest.values()))
        found.insert(
            0, Repair(title, lambda: plan_point_now(library, machine, newest), whole=True)
        )
    return found


def _one_set(frozen: dict[str, list[DiskFile]]) -> dict[str, Path]:
    """A leaf for every slot: those that one snapshot made (its id is in their names) with the
    newest among them, else the newest of each slot.
    """
    tails = [{_tail(file.path) for file in leaves} - {""} for leaves in frozen.values()]
    shared = set.intersection(*tails)
    newest = max(
        (file for leaves in frozen.values() for file in leaves if _tail(file.path) in shared),
        key=lambda file: (file.modified, str(file.path)),
        default=None,
    )
    tail = _tail(newest.path) if newest is not None else None
    return {
        slot: next((file for file in leaves if _tail(file.path) == tail), leaves[0]).path
        for slot, leaves in frozen.items()
    }


def _tail(path: Path) -> str:
    """What a snapshot appended to the name, folded."""
    return fold(path.stem[len(base_name(path)) :])


def unnamed_leaves(library: Library, path: Path) -> list[DiskFile]:
    """The disks above a file on which none stands and that no moment names, newest first."""
    graph = library.graph
    found = [
        graph.files[each]
        for each in graph.descendants(path)
        if not graph.files[each].children and not graph.files[each].users
    ]
    found = [
        file
        for file in found
        if file.error is None and file.deleted_in is None and not file.set_aside
    ]
    return sorted(found, key=lambda file: (-file.modified, str(file.path)))


def plan_point_now(library: Library, machine: Machine, leaves: dict[str, Path]) -> Plan:
    """Plan making `leaves` the disks of Now at their slots. Refused where others need one."""
    names = listed(path.name for path in leaves.values())
    builder = begin_repair(
        library,
        machine,
        "point-now",
        tr("Point {machine} at {name}", machine=machine.name, name=names),
        leaves.values(),
    )
    plan = builder.plan
    plan.button = tr("Point Now at it")
    plan.way_back = tr("Undo brings the old configuration back, as long as the VM was not started.")
    now = machine.now
    config = now.config if now is not None else None
    if now is None or config is None or not set(leaves) <= set(now.disks):
        builder.refuse(tr("{name} cannot be a disk of the VM.", name=names))
        return builder.finish()
    plan.consequence = tr(
        "Now reads and writes {name} again, and no longer {old}. Only the VM's configuration "
        "changes; every snapshot stays as it is.",
        name=names,
        old=listed(now.disks[slot].shown for slot in leaves),
    )
    if machine.state is MachineState.SAVED:
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))
    for slot, leaf in leaves.items():
        _check_leaf(builder, now.disks[slot], leaf)
    if not plan.refused:
        new = edited(config)

        def steps() -> None:
            builder.stamp(new.path)
            for slot, leaf in leaves.items():
                builder.stamp(leaf)
                new.set_drive(slot, stored_path_of(library, machine, leaf))
            builder.write(new.path, new.to_bytes(), tr("Name {name} as the VM's", name=names))

        guarded(builder, steps)
    return builder.finish()


def _check_leaf(builder: PlanBuilder, old: MomentDisk, leaf: Path) -> None:
    library = builder.library
    file = library.graph.get(leaf)
    if file is None or file.error is not None:
        builder.refuse(tr("{name} cannot be a disk of the VM.", name=leaf.name))
        return
    if file.children or file.users:
        builder.refuse(tr("{name} is needed by something else already.", name=leaf.name))
    others = [
        each.path.name
        for each in (unnamed_leaves(library, old.path) if old.path is not None else [])
        if each.path != leaf
    ]
    if others:
        builder.warn(
            tr("Other disks that could be the VM's present one: {names}.", names=listed(others))
        )
    _say_whether_it_reads(builder, leaf)


def _say_whether_it_reads(builder: PlanBuilder, leaf: Path) -> None:
    try:
        builder.library.chain_of(leaf).close()
    except SnapviewerError as error:
        builder.warn(
            tr(
                "{name} cannot be read yet: {message}. Mend that too, before the VM is started.",
                name=leaf.name,
                message=error.message,
            )
        )
    else:
        builder.passed(tr("{name} and all it stands on can be read.", name=leaf.name))


def plan_point_at(library: Library, machine: Machine, stored: str, path: Path) -> Plan:
    """Plan naming the file `path` wherever the VM's configurations name the missing `stored`."""
    builder = begin_repair(
        library,
        machine,
        "point-at",
        tr("Point {machine} at {name}", machine=machine.name, name=path.name),
        [path],
    )
    plan = builder.plan
    plan.button = tr("Point the VM at it")
    plan.consequence = tr(
        "The VM's configurations name {name} instead of {stored}. No disk changes.",
        name=path.name,
        stored=stored,
    )
    plan.way_back = tr("Undo brings the old configurations back.")
    file = library.graph.get(path)
    if file is None or file.error is not None or file.users:
        builder.refuse(tr("{name} is no free disk of the opened folders.", name=path.name))
    if machine.state is MachineState.SAVED:
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))
    if not plan.refused:
        guarded(builder, lambda: _point_steps(builder, stored, path))
    return builder.finish()


def _point_steps(builder: PlanBuilder, stored: str, path: Path) -> None:
    library, machine = builder.library, builder.machine
    new = new_stored(library, machine, stored, path)
    builder.stamp(path)
    for moment in machine.moments:
        slots = [
            slot
            for slot, disk in moment.disks.items()
            if disk.path is None and fold(disk.stored) == fold(stored)
        ]
        if not slots or moment.config is None:
            continue
        config = edited(moment.config)
        builder.stamp(config.path)
        for slot in slots:
            config.set_drive(slot, new)
        builder.write(
            config.path,
            config.to_bytes(),
            tr("Name {name} in '{moment}'", name=path.name, moment=moment.name),
        )
    if not builder.plan.steps:
        builder.refuse(tr("No configuration of the VM names {stored}.", stored=stored))


def new_stored(library: Library, machine: Machine, stored: str, path: Path) -> str:
    """How a configuration names `path` in the place of `stored`."""
    folder = sibling_windows_path(stored, "")
    local = (
        library.binder.local_folder(machine.key, folder) if library.binder is not None else None
    )
    if local is None or local == path.parent:
        return sibling_windows_path(stored, path.name)
    return stored_path_of(library, machine, path)
