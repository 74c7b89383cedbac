# SPDX-License-Identifier: Apache-2.0
"""Protect a snapshot against deletion, or stop to: one small file of ours, replaced atomically.

Write order: 1 our folder, where it is missing; 2 the list of protected snapshots.
A crash between 1 and 2 leaves an empty folder; harmless because nothing looks into it.
"""

from __future__ import annotations

from snapviewer.base.words import tr
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.protection import protection_bytes, read_protection
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.building import PlanBuilder
from snapviewer.plans.plan import Plan


def plan_protect(library: Library, machine: Machine, moment: Moment, *, on: bool = True) -> Plan:
    """Plan that `moment` cannot be deleted any more; with `on` False, that it can again."""
    name, vm = moment.name, machine.name
    builder = PlanBuilder(
        library,
        machine,
        "protect" if on else "unprotect",
        tr("Protect snapshot '{name}' of {vm}", name=name, vm=vm)
        if on
        else tr("Remove the protection of '{name}' of {vm}", name=name, vm=vm),
    )
    plan = builder.plan
    plan.button = tr("Protect") if on else tr("Remove protection")
    plan.consequence = (
        tr(
            "snapviewer refuses to delete '{name}' until the protection is removed. Hyper-V itself "
            "knows nothing of it. No disk and no configuration changes.",
            name=name,
        )
        if on
        else tr("'{name}' can be deleted again. Nothing else changes.", name=name)
    )
    plan.way_back = tr("Undo, or the same command again.")
    builder.check_common()
    if moment.is_now:
        builder.refuse(tr("Now is no snapshot; it cannot be deleted anyway."))
    place = WorkPlace.of(machine)
    protection = read_protection(place)
    if protection.fault:
        builder.refuse(
            tr(
                "The list of protected snapshots could not be read ({fault}), so it is not "
                "written over. Bring it back from a copy, or move it away.",
                fault=protection.fault,
            )
        )
    elif not moment.is_now and moment.protected == on:
        builder.refuse(
            tr("'{name}' is protected already.", name=name)
            if on
            else tr("'{name}' is not protected.", name=name)
        )
    if not plan.refused:
        ids = protection.by_machine.get(machine.id, frozenset())
        there = frozenset(snapshot.id for snapshot in machine.snapshots)
        ids = (ids | {moment.id}) & there if on else ids & there - {moment.id}
        builder.stamp(protection.path)
        builder.stamp(place.protection)
        builder.folder(place.folder)
        builder.write(
            place.protection,
            protection_bytes({machine.id: ids}),
            tr("Write the list of protected snapshots"),
        )
    return builder.finish()


def refuse_protected(builder: PlanBuilder, doomed: list[Moment]) -> None:
    """Refuse where one of the snapshots that would go is protected."""
    for moment in doomed:
        if moment.protected:
            builder.refuse(
                tr(
                    "'{name}' is protected against deletion. Remove the protection first.",
                    name=moment.name,
                )
            )
