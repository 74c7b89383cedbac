# SPDX-License-Identifier: Apache-2.0
"""Run the pending merges of a VM: superseded files take in their only child."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState
from snapviewer.machines.stand_ins import is_stand_in
from snapviewer.plans.building import PlanBuilder, edited, guarded
from snapviewer.plans.plan import Plan
from snapviewer.plans.release import add_merges, check_runs, pending_runs
from snapviewer.plans.scope_warnings import check_scope


def plan_merge(library: Library, machine: Machine) -> Plan:
    """Plan every pending merge of one VM, one pass a run."""
    builder = PlanBuilder(
        library, machine, "merge", tr("Merge pending disks of {machine}", machine=machine.name)
    )
    plan = builder.plan
    plan.button = tr("Merge")
    plan.consequence = tr(
        "Disks that only one other disk needs take in its data. No moment changes."
    )
    plan.way_back = tr("None once the merge has begun; it changes nothing that can be seen.")
    if machine.config is None and is_stand_in(machine):
        builder.refuse(
            tr(
                "No configuration names these disks, so nothing says which of them are still "
                "needed. Merge one disk by 'merge FILE --into-parent', or export it as one disk "
                "instead."
            )
        )
        return builder.finish()
    builder.check_common()
    builder.check_not_locked()
    if machine.state in (MachineState.SAVED, MachineState.RUNNING):
        builder.refuse(
            tr(
                "The VM is not off ({state_reason}): its disks cannot be merged under it.",
                state_reason=machine.state_reason,
            )
        )
    if not plan.refused:
        guarded(builder, lambda: _steps(builder))
    return builder.finish()


def _steps(builder: PlanBuilder) -> None:
    library, machine = builder.library, builder.machine
    runs = pending_runs(library.graph, machine)
    _note_held(builder)
    configs: dict[Path, VmConfiguration] = {}
    now = machine.now
    if now is not None and now.config is not None and now.config.merge_pending:
        config = edited(now.config)
        config.set_merge_pending(False)
        configs[config.path] = config
    if not runs and not configs:
        builder.plan.consequence = tr("There is nothing to merge.")
        _name_links(builder)
        return
    check_scope(builder, [now])
    if check_runs(builder, runs):
        add_merges(builder, runs, configs, ())


def _name_links(builder: PlanBuilder) -> None:
    """Say of chains that no snapshot made how they can be merged all the same."""
    links = [
        file.path.name
        for file in builder.library.files_of(builder.machine)
        if file.role is FileRole.LINK
    ]
    if links:
        builder.warn(
            tr(
                "A parent that was made by hand, not by a snapshot, is not merged by itself: "
                "{names}. Merge the disk above it by 'merge FILE --into-parent', or export it as "
                "one disk instead.",
                names=listed(links),
            )
        )


def _note_held(builder: PlanBuilder) -> None:
    """Say of each file that would wait for a merge, if all were known, why it does not."""
    graph, machine = builder.library.graph, builder.machine
    below = {
        path
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
        for path in graph.ancestors(disk.path)
    }
    held = [
        path
        for path in sorted(below)
        if graph.files[path].role is FileRole.UNKNOWN and len(graph.files[path].children) == 1
    ]
    for path in held:
        builder.refuse(
            tr("{name} is not merged: {reason}.", name=path.name, reason=graph.files[path].doubt)
        )
    for doubt in machine.doubts if held else ():
        builder.warn(doubt.remedy)
    if held and any(file.error is not None for file in graph.files.values()):
        builder.warn(
            tr(
                "Set aside what cannot be read ('repair' lists it), or open the VM's own folder "
                "alone, then try again."
            )
        )
