# SPDX-License-Identifier: Apache-2.0
"""Rename a snapshot or edit its notes: one configuration, replaced atomically."""

from __future__ import annotations

from collections.abc import Callable

from snapviewer.actions.building import PlanBuilder, check_name, edited, guarded
from snapviewer.actions.plan import Plan
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment


def plan_rename(library: Library, machine: Machine, moment: Moment, name: str) -> Plan:
    """Plan giving a snapshot another name."""
    builder = PlanBuilder(
        library, machine, "rename", f"Rename snapshot '{moment.name}' to '{name}'"
    )
    builder.plan.button = "Rename"
    builder.plan.consequence = f"'{moment.name}' will be called '{name}'. Nothing else changes."
    builder.plan.powershell = (
        f'Rename-VMSnapshot -VMName "{machine.name}" -Name "{moment.name}" -NewName "{name}"'
    )
    why = check_name(name)
    if why is not None:
        builder.refuse(why)
    if any(other.name == name and other.id != moment.id for other in machine.snapshots):
        builder.warn(f"Another snapshot is called '{name}' too.")
    return _edit(builder, moment, lambda config: config.set_name(name), "Write the new name")


def plan_notes(library: Library, machine: Machine, moment: Moment, notes: str) -> Plan:
    """Plan replacing a snapshot's notes."""
    builder = PlanBuilder(library, machine, "edit-notes", f"Edit the notes of '{moment.name}'")
    builder.plan.button = "Save notes"
    builder.plan.consequence = f"The notes of '{moment.name}' are replaced. Nothing else changes."
    return _edit(builder, moment, lambda config: config.set_notes(notes), "Write the new notes")


def _edit(
    builder: PlanBuilder, moment: Moment, change: Callable[[VmConfiguration], None], detail: str
) -> Plan:
    plan = builder.plan
    plan.way_back = "Undo brings the old text back."
    builder.check_common()
    if moment.is_now:
        builder.refuse("Now is no snapshot; rename the VM itself in Hyper-V.")
    if moment.config is None:
        builder.refuse("The snapshot's configuration could not be read.")
    if not plan.refused and moment.config is not None:
        config = edited(moment.config)

        def steps() -> None:
            change(config)
            builder.write(config.path, config.to_bytes(), detail)

        guarded(builder, steps)
    return builder.finish()
