# SPDX-License-Identifier: Apache-2.0
"""Rename a snapshot or edit its notes: one configuration, replaced atomically."""

from __future__ import annotations

from collections.abc import Callable

from snapviewer.base.powershell import find_snapshot, find_vm, quote, script
from snapviewer.base.words import tr
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.plans.building import PlanBuilder, check_name, edited, guarded
from snapviewer.plans.link_edits import LinkKeeper
from snapviewer.plans.plan import Plan


def plan_rename(library: Library, machine: Machine, moment: Moment, name: str) -> Plan:
    """Plan giving a snapshot another name."""
    builder = PlanBuilder(
        library,
        machine,
        "rename",
        tr("Rename snapshot '{moment}' to '{name}'", moment=moment.name, name=name),
    )
    builder.plan.button = tr("Rename")
    builder.plan.consequence = tr(
        "'{moment}' will be called '{name}'. Nothing else changes.", moment=moment.name, name=name
    )
    builder.plan.powershell = script(
        find_vm(machine.id, machine.name),
        find_snapshot(moment.id, moment.name),
        [f"Rename-VMSnapshot -VMSnapshot $snapshot -NewName {quote(name)}"],
    )
    why = check_name(name)
    if why is not None:
        builder.refuse(why)
    if any(other.name == name and other.id != moment.id for other in machine.snapshots):
        builder.warn(tr("Another snapshot is called '{name}' too.", name=name))
    return _edit(
        builder, moment, lambda config: config.set_name(name), tr("Write the new name"), name
    )


def plan_notes(library: Library, machine: Machine, moment: Moment, notes: str) -> Plan:
    """Plan replacing a snapshot's notes."""
    builder = PlanBuilder(
        library, machine, "edit-notes", tr("Edit the notes of '{moment}'", moment=moment.name)
    )
    builder.plan.button = tr("Save notes")
    builder.plan.consequence = tr(
        "The notes of '{moment}' are replaced. Nothing else changes.", moment=moment.name
    )
    return _edit(builder, moment, lambda config: config.set_notes(notes), tr("Write the new notes"))


def _edit(
    builder: PlanBuilder,
    moment: Moment,
    change: Callable[[VmConfiguration], None],
    detail: str,
    new_name: str = "",
) -> Plan:
    plan = builder.plan
    plan.way_back = tr("Undo brings the old text back.")
    builder.check_common()
    if moment.is_now:
        builder.refuse(tr("Now is no snapshot; rename the VM itself in Hyper-V."))
    if moment.config is None:
        builder.refuse(tr("The snapshot's configuration could not be read."))
    if not plan.refused and moment.config is not None:
        config = edited(moment.config)

        def steps() -> None:
            change(config)
            edits = {config.path: config}
            if new_name:
                LinkKeeper(builder.machine).rename(moment, new_name, edits)
            for path, each in edits.items():
                builder.write(path, each.to_bytes(), detail)

        guarded(builder, steps)
    return builder.finish()
