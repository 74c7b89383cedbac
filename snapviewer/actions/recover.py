# SPDX-License-Identifier: Apache-2.0
"""After an interruption: continue the action, or go back as long as no merge has begun."""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions import journal as journals
from snapviewer.actions.execute import run_journal
from snapviewer.actions.held import check_steps, recheck_steps
from snapviewer.actions.plan import ActionResult, Forecast, Plan
from snapviewer.errors import RefusedError, SnapviewerError
from snapviewer.machines.journal_state import journal_path
from snapviewer.progress import Progress
from snapviewer.words import tr


def interrupted(root: Path) -> str | None:
    """The title of the interrupted action in a VM's root, or None."""
    if not journal_path(root).exists():
        return None
    try:
        journal = journals.load_active(root)
    except SnapviewerError:
        return tr("an action whose journal cannot be read")
    return journal.title if journal is not None else None


def recover(root: Path, progress: Progress | None = None, *, back: bool = False) -> ActionResult:
    """Finish the interrupted action in `root`, or with `back` undo it.

    Raises `RefusedError` where there is none, or where going back is no longer possible.
    """
    progress = progress or Progress()
    with journals.RootLock(root):
        journal = journals.load_active(root)
        if journal is None:
            raise RefusedError(
                tr("there is no interrupted action here"),
                file=root,
                code="nothing-to-recover",
                remedy=tr("nothing needs to be done"),
            )
        backwards = back or journal.backwards
        recheck_steps(
            root,
            journal.steps[: journal.done + 1] if backwards else journal.steps[journal.done :],
        )
        if back and not journal.backwards:
            if journal.committed:
                raise RefusedError(
                    tr(
                        "the merge of this action has begun to write, so it cannot be "
                        "taken back; no moment is harmed"
                    ),
                    file=root,
                    code="no-way-back",
                    remedy=tr("run 'recover' without --back to complete it"),
                )
            journal.backwards = True
            journal.save()
        progress.start(journal.title, sum(step.writes for step in journal.steps[journal.done :]))
        return run_journal(journal, progress)


def recovery_plan(root: Path, *, back: bool = False) -> Plan:
    """What `recover` would still do, as a plan to show; changes nothing."""
    journal = journals.load_active(root)
    if journal is None:
        return Plan(
            "recover",
            tr("Recover"),
            "",
            "",
            root,
            refusals=[tr("There is no interrupted action here.")],
        )
    backwards = back or journal.backwards
    plan = Plan(
        "recover",
        journal.title,
        journal.machine_id,
        journal.machine_name,
        root,
        button=tr("Go back") if backwards else tr("Continue"),
        snapshot_id=journal.snapshot_id,
        backwards=backwards,
    )
    if backwards and not journal.backwards and journal.committed:
        plan.refusals.append(
            tr(
                "The merge of this action has begun to write, so it cannot be taken back; "
                "no moment is harmed. Continue it instead."
            )
        )
    if backwards:
        plan.steps = journal.steps[: journal.done + 1][::-1]
        plan.consequence = tr("Everything becomes again as it was before the action.")
    else:
        plan.steps = journal.steps[journal.done :]
        plan.consequence = tr("The action is completed; what was done already is not repeated.")
        writes = sum(step.writes for step in plan.steps)
        plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes)
    check_steps(plan)
    return plan
