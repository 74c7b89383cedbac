# SPDX-License-Identifier: Apache-2.0
"""Empty a VM's trash for good."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import tr, trn
from snapviewer.engine.trash import finished, trashed
from snapviewer.machines.journal_state import the_place
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.held import check_steps
from snapviewer.plans.past import begin_on_trash
from snapviewer.plans.plan import FileStamp, Forecast, Plan
from snapviewer.plans.steps import Step, StepKind


def plan_empty_trash(where: WorkPlace | Path) -> Plan:
    """Plan removing everything in a VM's trash for good."""
    place = the_place(where)
    plan = begin_on_trash(place, "empty-trash", tr("Empty the trash"), tr("Empty trash"))
    done = finished(place)
    names = [journal.title for journal in done]
    if done:
        plan.machine_name = done[0].machine_name
    for path, size in trashed(place):
        plan.stamps.append(FileStamp.of(path))
        plan.steps.append(Step(StepKind.REMOVE, path, size, tr("Remove for good")))
    if work_fault(place) is not None:
        return plan
    freed = sum(step.size for step in plan.steps)
    plan.forecast = Forecast(frees_now_bytes=freed)
    plan.consequence = (
        trn(
            "{n} file is removed for good; these actions can no longer be undone: {actions}.",
            "{n} files are removed for good; these actions can no longer be undone: {actions}.",
            len(plan.steps),
            actions="; ".join(names),
        )
        if plan.steps
        else tr("The trash is empty.")
    )
    check_steps(plan)
    return plan
