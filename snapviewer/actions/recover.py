# SPDX-License-Identifier: Apache-2.0
"""After an interruption: continue the action, or go back as long as no merge has begun.

A VM is named by its work place; where only a root is given, the one VM that was worked on there is
meant. Nothing is looked for in folders above.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.engine import journal as journals
from snapviewer.engine.confine import check_confined
from snapviewer.engine.execute import require_accepted, resume
from snapviewer.engine.fits import back_again, require_fit
from snapviewer.engine.journal import Journal, foreign_words
from snapviewer.engine.step_guards import mixed_disks
from snapviewer.engine.work_lock import another_works
from snapviewer.machines.journal_state import waiting_at, waiting_place
from snapviewer.machines.own_files import OwnFiles
from snapviewer.machines.shared_lock import is_at_work, lock_record
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.held import check_steps
from snapviewer.plans.plan import ActionResult, Change, Forecast, Plan
from snapviewer.plans.rights_lines import lines_back, lines_forward
from snapviewer.plans.space import needs, too_little
from snapviewer.plans.waiting import at_work_text


def interrupted(where: WorkPlace | Path) -> str | None:
    """The title of a VM's interrupted action, or None."""
    waiting = waiting_at(waiting_place(where))
    return waiting.title if waiting is not None and waiting.is_action else None


def recover(
    where: WorkPlace | Path,
    progress: Progress | None = None,
    *,
    back: bool = False,
    accept_foreign: bool = False,
    own: OwnFiles | None = None,
    seen: str = "",
) -> ActionResult:
    """Finish a VM's interrupted action, or with `back` undo it.

    `own` are the VM's files as its configurations name them, None where they cannot be read;
    `seen` is the digest of the journal that the user was shown ("" where none was). Raises
    `RefusedError` where there is none, where going back is no longer possible, or where the journal
    is another's and was not accepted, leaves its bounds, or does not fit the files.
    """
    progress = progress or Progress()
    place = waiting_place(where)
    if is_at_work(place):
        raise another_works(place, lock_record(place, place.lock.name))
    journal = journals.load_active(place)
    if journal is None:
        raise RefusedError(
            tr("there is no interrupted action here"),
            file=place.root,
            code="nothing-to-recover",
            remedy=tr("nothing needs to be done"),
        )
    if seen and journal.digest != seen:
        raise RefusedError(
            tr("the journal has changed since it was looked at"),
            file=place.root,
            code="changed-since-plan",
            remedy=tr("look at the interrupted action again"),
        )
    require_accepted(foreign_words(journal), accept_foreign, place.root)
    if back and not journal.backwards and journal.committed:
        raise RefusedError(
            tr(
                "the merge of this action has begun to write, so it cannot be "
                "taken back; no moment is harmed"
            ),
            file=place.root,
            code="no-way-back",
            remedy=tr("run 'recover' without --back to complete it"),
        )
    check_confined(journal, own)
    require_fit(journal)
    journal.backwards = journal.backwards or back
    return resume(journal, progress, _asked(journal, own))


def _asked(journal: Journal, own: OwnFiles | None) -> list[Path]:
    """The VM's files, of which nobody may hold one: as they are read now, and as the action knew
    them, for a configuration that is held may not be read, and names nothing then.
    """
    return sorted({*journal.guards, *(own.asked if own is not None else ())})


def recovery_plan(
    where: WorkPlace | Path, *, back: bool = False, own: OwnFiles | None = None
) -> Plan:
    """What `recover` would still do, as a plan to show; changes nothing."""
    place = waiting_place(where)
    fault = work_fault(place)
    if fault is None and is_at_work(place):
        return Plan(
            "recover", tr("Recover"), place.machine_id, "", place.root, refusals=[at_work_text()]
        )
    journal = journals.load_active(place) if fault is None else None
    if journal is None:
        return Plan(
            "recover",
            tr("Recover"),
            place.machine_id,
            "",
            place.root,
            refusals=[
                fault.words if fault is not None else tr("There is no interrupted action here.")
            ],
        )
    backwards = back or journal.backwards
    plan = Plan(
        "recover",
        journal.title,
        journal.machine_id,
        journal.machine_name,
        place.root,
        button=tr("Go back") if backwards else tr("Continue"),
        snapshot_id=journal.snapshot_id,
        backwards=backwards,
        foreign=foreign_words(journal),
        seen=journal.digest,
        asked=_asked(journal, own),
    )
    if plan.foreign:
        plan.warnings.append(plan.foreign)
    if backwards and not journal.backwards and journal.committed:
        plan.refusals.append(
            tr(
                "The merge of this action has begun to write, so it cannot be taken back; "
                "no moment is harmed. Continue it instead."
            )
        )
    try:
        check_confined(journal, own)
        require_fit(journal)
    except SnapviewerError as error:
        plan.refusals.append(str(error))
    if backwards:
        plan.steps = journal.steps[: journal.done + 1][::-1]
        plan.hints = lines_back(plan.steps, journal.machine_id)
        plan.consequence = tr("Everything becomes again as it was before the action.")
    else:
        plan.steps = journal.steps[journal.done :]
        plan.hints = lines_forward(journal.steps, journal.machine_id)
        plan.warnings.extend(mixed_disks(journal.steps))
        plan.warnings.extend(
            tr(
                "{name} lies there again, which this action had removed; it is left alone. The VM "
                "does not need it.",
                name=path.name,
            )
            for path in back_again(journal)
        )
        plan.consequence = tr("The action is completed; what was done already is not repeated.")
        writes = sum(step.writes for step in plan.steps)
        plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes)
        # How far an interrupted step came is not known, so this is the most that it can want.
        plan.growth = [Change(step.file, step.writes) for step in plan.steps if step.writes > 0]
        for need in needs(plan.growth):
            if not need.fits:
                plan.warnings.append(too_little(need))
    check_steps(plan)
    return plan
