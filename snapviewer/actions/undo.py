# SPDX-License-Identifier: Apache-2.0
"""Undo the last finished action, from what it left in the trash."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark, tr
from snapviewer.engine.confine import check_confined
from snapviewer.engine.fits import misfit
from snapviewer.engine.journal import Journal, foreign_words
from snapviewer.engine.trash import finished
from snapviewer.machines.journal_state import the_place
from snapviewer.machines.own_files import OwnFiles
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import MANIFEST, WorkPlace
from snapviewer.plans.held import check_steps
from snapviewer.plans.past import begin_on_trash
from snapviewer.plans.plan import Check, CheckResult, FileStamp, Forecast, Plan
from snapviewer.plans.rights_lines import lines_back
from snapviewer.plans.steps import Step, StepKind

_UNDONE = {
    StepKind.MAKE_FOLDER: mark("Remove the folder where it is empty"),
    StepKind.CREATE_DISK: mark("Remove the disk the action made"),
    StepKind.COPY_FILE: mark("Remove the copy the action made"),
    StepKind.WRITE_FILE: mark("Bring the file back as it was before"),
    StepKind.TRASH: mark("Bring the file back from the trash"),
    StepKind.RELINK: mark("Bring the disk's old parent link back"),
    StepKind.FOOTER: mark("Bring the footer back as it was"),
    StepKind.REPLAY: mark("Bring the log and what it changed back as it was"),
    StepKind.FILL: mark("Leave the file filled: it reads the same"),
    StepKind.RENAME_FILE: mark("Bring the file back to its old name and place"),
    StepKind.WRITE_DISK: mark("Remove the disk the action wrote"),
}


def plan_undo(where: WorkPlace | Path, own: OwnFiles | None = None) -> Plan:
    """Plan undoing a VM's last finished action. `own` are the VM's files, where they are known:
    the record of an action that this user did not make may touch no others."""
    place = the_place(where)
    done = finished(place)
    last = done[0] if done else None
    plan = begin_on_trash(
        place,
        "undo",
        tr("Undo: {title}", title=last.title) if last else tr("Undo"),
        tr("Undo"),
    )
    if work_fault(place) is not None:  # said already; there may be more than can be seen
        return plan
    if last is None:
        plan.refusals.append(
            tr("There is nothing to undo: no action was taken here, or the trash was emptied.")
        )
        return plan
    plan.machine_name = last.machine_name
    plan.asked = own.asked if own is not None else []
    plan.undo_of = last.trash / MANIFEST
    plan.seen, plan.foreign = last.digest, foreign_words(last)
    if plan.foreign:
        plan.warnings.append(plan.foreign)
    try:
        check_confined(last, own)
    except SnapviewerError as error:
        plan.refusals.append(str(error))
        return plan
    if last.snapshot_id is not None:
        plan.loses = [last.snapshot_id]
    if last.committed or any(not step.can_undo for step in last.steps):
        plan.refusals.append(
            tr(
                "'{title}' merged disks; that cannot be taken back (no other moment changed).",
                title=last.title,
            )
        )
        return plan
    last.stamps = [stamp for stamp in last.stamps if not stamp.path.is_dir()]
    for stamp in last.stamps:
        if FileStamp.of(stamp.path) != stamp:
            plan.refusals.append(
                tr(
                    "{name} has changed since (the VM may have been started, or another "
                    "program wrote to it), so the action cannot be undone.",
                    name=stamp.path.name,
                )
            )
            break
    else:
        _check_fit(plan, last)
    plan.stamps = list(last.stamps)
    plan.consequence = tr("Everything is again as before '{title}'.", title=last.title)
    plan.way_back = tr("Do the action again.")
    plan.hints = lines_back(last.steps, last.machine_id)
    shorter = 0
    for number in reversed(range(len(last.steps))):
        step = last.steps[number]
        size = _size_back(step)
        plan.steps.append(
            Step(step.kind, step.file, size, tr(_UNDONE[step.kind]) if step.kind in _UNDONE else "")
        )
        if step.kind in (
            StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE, StepKind.WRITE_DISK
        ):
            shorter += step.size
    writes = sum(step.size for step in plan.steps if step.kind is StepKind.WRITE_FILE)
    plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes, frees_now_bytes=shorter)
    check_steps(plan)
    return plan


def _check_fit(plan: Plan, last: Journal) -> None:
    """The times say that nothing was changed; so must the contents."""
    try:
        path = misfit(last)
    except SnapviewerError as error:
        plan.refusals.append(str(error))
        return
    if path is None:
        plan.checks.append(Check(tr("Every file is as the action left it."), CheckResult.PASSED))
        return
    plan.refusals.append(
        tr(
            "{name} is not the file the action left: it was changed since, or this folder is a "
            "copy, so the action cannot be undone.",
            name=path.name,
        )
    )


def _size_back(step: Step) -> int:
    if step.kind is StepKind.WRITE_FILE:
        place = step.saved.get("trash")
        return Path(place).stat().st_size if place and Path(place).exists() else 0
    return step.size
