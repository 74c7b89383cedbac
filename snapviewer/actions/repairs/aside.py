# SPDX-License-Identifier: Apache-2.0
"""Set aside what only stands in the way: empty and damaged files nobody names, left-over records.

Write order: 1 each file is renamed into the trash. A crash between two leaves some in their place;
harmless because nothing names them and the journal completes or takes back.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.repairs.base import Repair, begin_repair, owner_near
from snapviewer.base.errors import StorageError
from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.holding import held_back_by, held_back_by_record, names_of
from snapviewer.machines.kinds import ConfigKind, Record
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine
from snapviewer.plans.building import guarded
from snapviewer.plans.plan import Plan

_RECORDS = (ConfigKind.LEFT_OVER, ConfigKind.PLANNED)
_EMPTY = "empty-file"
MAX_NAMES = 10


def aside_repairs(library: Library, machine: Machine | None, finding: Finding) -> list[Repair]:
    """Set the finding's file aside, where it is damaged or a record, and nothing names it."""
    path = finding.file
    if path is None:
        return []
    title = tr("Set {name} aside (into the trash)", name=path.name)
    if finding.code == Code.RECORD_NOT_MACHINE:
        record = _record(library, path)
        if record is None:
            return []
        return [Repair(title, lambda: plan_set_record_aside(library, machine, record))]
    file = library.graph.get(path)
    error = file.error if file is not None else None
    if error is None or finding.code != error.code or names_of(library, path):
        return []
    if isinstance(error, StorageError) and error.code != _EMPTY:
        return []  # not damaged: it only could not be opened here and now
    return [Repair(title, lambda: plan_set_aside(library, machine, path))]


def _record(library: Library, path: Path) -> Record | None:
    return next(
        (
            record
            for record in library.configurations.records
            if record.path == path and record.kind in _RECORDS
        ),
        None,
    )


def _shown(paths: list[Path]) -> str:
    names = [path.name for path in paths[:MAX_NAMES]]
    return listed([*names, *([tr("others")] if len(paths) > MAX_NAMES else [])])


def plan_set_aside(library: Library, machine: Machine | None, path: Path) -> Plan:
    """Plan moving a disk file that cannot be read to the trash. Refused where anything names it."""
    owner = owner_near(library, machine, path)
    builder = begin_repair(
        library, owner, "set-aside", tr("Set {name} aside", name=path.name), [path]
    )
    plan = builder.plan
    plan.button = tr("Set aside")
    plan.way_back = tr("Undo brings it back, as long as the trash is not emptied.")
    file = library.graph.get(path)
    held = held_back_by(library, path)
    plan.consequence = (
        tr(
            "{name} goes to the trash. As long as it was there it held back {files}: they can be "
            "merged and removed again.",
            name=path.name,
            files=_shown(held),
        )
        if held
        else tr("{name} goes to the trash. It held nothing back.", name=path.name)
    )
    if file is None or file.error is None:
        builder.refuse(tr("{name} can be read; it is not set aside.", name=path.name))
    names = names_of(library, path)
    if names:
        builder.refuse(
            tr("{name} is needed by {names}.", name=path.name, names=listed(names))
        )
    if file is not None and file.size and held:
        builder.warn(
            tr(
                "It is damaged, not empty: what it holds of {files} may still be wanted. Once one "
                "of them is merged or removed, it is of no use any more.",
                files=_shown(held),
            )
        )
    if not plan.refused and file is not None:
        companions = file.companions

        def steps() -> None:
            builder.trash(path, tr("Move {name} to the trash", name=path.name))
            for companion in companions:
                builder.trash(
                    companion, tr("Move the change tracking of {name} with it", name=path.name)
                )

        guarded(builder, steps)
    return builder.finish()


def plan_set_record_aside(library: Library, machine: Machine | None, record: Record) -> Plan:
    """Plan moving a configuration that is no VM and no snapshot to the trash."""
    path = record.path
    owner = owner_near(library, machine, path)
    builder = begin_repair(
        library, owner, "set-aside", tr("Set {name} aside", name=path.name), [path]
    )
    plan = builder.plan
    plan.button = tr("Set aside")
    plan.way_back = tr("Undo brings it back, as long as the trash is not emptied.")
    held = held_back_by_record(library, record)
    plan.consequence = (
        tr(
            "{name} ({kind}) goes to the trash. It names {files}, which it held back from merges "
            "and removals.",
            name=path.name,
            kind=record.text,
            files=_shown(held),
        )
        if held
        else tr(
            "{name} ({kind}) goes to the trash. It held nothing back.",
            name=path.name,
            kind=record.text,
        )
    )
    if record.kind not in _RECORDS:
        builder.refuse(tr("{name} is the host's own and stays.", name=path.name))
    if any(
        moment.config is not None and moment.config.path == path
        for each in library.machines
        for moment in each.moments
    ):
        builder.refuse(tr("{name} is the configuration of a VM here.", name=path.name))
    if record.kind is ConfigKind.PLANNED:
        builder.warn(
            tr("If the host still shows the unfinished import, cancel or finish it there first.")
        )
    if not plan.refused:
        guarded(
            builder,
            lambda: builder.trash(path, tr("Move {name} to the trash", name=path.name)),
        )
    return builder.finish()
