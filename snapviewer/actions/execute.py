# SPDX-License-Identifier: Apache-2.0
"""Carry out a plan, continue an interrupted one, or go back.

Order of every action:
1. check again that every file is as it was while planning;
2. stage the new configurations, flush;
3. write the journal, flush;
4. carry out each step, then note it as done in the journal;
5. keep the journal as manifest in the trash folder, add a line to the log;
6. remove the journal.

A crash before 3 leaves staged copies nobody refers to; harmless because nothing else was changed.
A crash inside 4 leaves a journal; every step can be carried out again, so continuing completes the
action, and going back undoes it as long as no merge has begun. A crash between 5 and 6 leaves a
journal whose steps are all done; continuing only repeats 5 and 6, which changes nothing.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions import journal as journals
from snapviewer.actions.held import recheck
from snapviewer.actions.journal import Journal
from snapviewer.actions.plan import ActionResult, FileStamp, Plan
from snapviewer.actions.steps import StepContext, back, forward
from snapviewer.disks import files
from snapviewer.errors import (
    Cancelled,
    InterruptedActionError,
    RefusedError,
    SnapviewerError,
)
from snapviewer.progress import Progress
from snapviewer.words import tr

EMPTY_TRASH = "empty-trash"


def execute(plan: Plan, progress: Progress | None = None) -> ActionResult:
    """Carry out `plan`. Close every library over its files first.

    A fault or a cancel before the first step that cannot be undone goes back at once and raises
    the fault (or `Cancelled`): nothing is changed. After it, `InterruptedActionError` is raised
    and the journal stays: `recover` continues.
    """
    progress = progress or Progress()
    if plan.refusals:
        raise RefusedError(
            " ".join(plan.refusals), file=plan.root, remedy=tr("see the plan for what to do")
        )
    if plan.host:
        raise RefusedError(
            tr(
                "this plan is for the host '{host}' to carry out, not for this program",
                host=plan.host,
            ),
            code="host-plan",
            remedy=tr("run it with --host"),
        )
    with journals.RootLock(plan.root):
        if journals.load_active(plan.root) is not None:
            raise InterruptedActionError(
                tr("an earlier action was interrupted and must be finished first"),
                file=plan.root,
                remedy=tr("run 'snapviewer recover' on this folder"),
            )
        recheck(plan)
        _check_stamps(plan.stamps)
        if plan.judgement is not None:
            plan.judgement.check()
        if plan.undo_of is not None:
            journal = _undo_journal(plan)
        else:
            journal = Journal.of(plan)
            journals.stage(journal)
        progress.start(plan.title, plan.forecast.writes_bytes)
        journal.save()
        return run_journal(journal, progress)


def _check_stamps(stamps: list[FileStamp]) -> None:
    for stamp in stamps:
        if FileStamp.of(stamp.path) != stamp:
            raise RefusedError(
                tr("the file exists now, which it did not when the plan was made")
                if stamp.size < 0
                else tr("the file has changed or is gone since the plan was made"),
                file=stamp.path,
                code="changed-since-plan",
                remedy=tr("refresh, look at the new plan, then try again"),
            )


def _undo_journal(plan: Plan) -> Journal:
    assert plan.undo_of is not None
    journal = journals.load(plan.undo_of)
    journal.source = plan.undo_of
    journal.action, journal.title = plan.action, plan.title
    journal.backwards = True
    return journal


def _context(journal: Journal, progress: Progress) -> StepContext:
    return StepContext(journal.trash, journals.stage_folder(journal.root), journal.save, progress)


def run_journal(journal: Journal, progress: Progress) -> ActionResult:
    """Carry on with a journal in its direction to the end; the root's lock must be held."""
    if journal.backwards:
        try:
            _run_back(journal, progress)
            return _finish_back(journal)
        except SnapviewerError as fault:
            raise InterruptedActionError(
                tr("taking back stopped half way: {fault}", fault=fault),
                file=journal.root,
                remedy=tr("mend the cause, then run 'snapviewer recover' on this folder"),
            ) from fault
    try:
        _run_forward(journal, progress)
    except (SnapviewerError, Cancelled) as fault:
        if journal.committed:
            raise InterruptedActionError(
                tr("the action stopped half way: {words}", words=_words(fault)),
                file=journal.root,
                remedy=tr(
                    "no moment is harmed; mend the cause, then run 'snapviewer "
                    "recover' to complete it"
                ),
            ) from fault
        _go_back_after(journal, fault)
        raise
    try:
        return _finish(journal)
    except SnapviewerError as fault:
        raise InterruptedActionError(
            tr("everything was done, but its record could not be closed: {fault}", fault=fault),
            file=journal.root,
            remedy=tr("mend the cause, then run 'snapviewer recover' on this folder"),
        ) from fault


def _words(fault: BaseException) -> str:
    return tr("it was cancelled") if isinstance(fault, Cancelled) else str(fault)


def _run_forward(journal: Journal, progress: Progress) -> None:
    context = _context(journal, progress)
    while journal.done < len(journal.steps):
        step = journal.steps[journal.done]
        if not step.can_undo and not journal.committed:
            progress.check()
            journal.committed = True
            journal.save()
        forward(step, journal.done, context)
        journal.done += 1
        journal.save()


def _run_back(journal: Journal, progress: Progress) -> None:
    context = _context(journal, progress)
    # The step after the last one done may have been carried out in part.
    for number in reversed(range(min(journal.done + 1, len(journal.steps)))):
        if journal.steps[number].can_undo:
            back(journal.steps[number], number, context)
        journal.done = number
        journal.save()


def _go_back_after(journal: Journal, fault: BaseException) -> None:
    progress = Progress()  # a cancelled progress would stop the way back too
    try:
        journal.backwards = True
        journal.save()
        _run_back(journal, progress)
        _finish_back(journal)
    except SnapviewerError as second:
        raise InterruptedActionError(
            tr(
                "the action stopped ({words}) and could not be taken back: {second}",
                words=_words(fault),
                second=second,
            ),
            file=journal.root,
            remedy=tr("mend the cause, then run 'snapviewer recover --back' on this folder"),
        ) from fault


def _finish(journal: Journal) -> ActionResult:
    kept = None
    if journal.action != EMPTY_TRASH:
        journal.note_stamps()
        journals.keep_manifest(journal)
        kept = journal.trash
    else:
        _remove_empty_folders(journals.trash_folder(journal.root))
    _log(journal, "done")
    journals.clear(journal)
    return ActionResult(journal.action, journal.title, journal.changed, journal.snapshot_id, kept)


def _finish_back(journal: Journal) -> ActionResult:
    """Everything is as before the action: what its trash folder still holds are copies."""
    for path in _leftovers(journal):
        files.remove_file(path, missing_ok=True)
    _remove_empty_folders(journal.trash)
    _log(journal, "undone" if journal.source is not None else "taken back")
    journals.clear(journal)
    return ActionResult(journal.action, journal.title, journal.changed)


def _leftovers(journal: Journal) -> list[Path]:
    copies = [
        Path(step.saved["trash"])
        for step in journal.steps
        if "trash" in step.saved and Path(step.saved["trash"]).is_file()
    ]
    return [*copies, journal.trash / journals.MANIFEST]


def _remove_empty_folders(folder: Path) -> None:
    if folder.is_dir():
        for child in sorted(folder.iterdir()):
            if child.is_dir():
                _remove_empty_folders(child)
        files.remove_folder_if_empty(folder)


def _log(journal: Journal, result: str) -> None:
    journals.log(
        journal.root,
        {
            "action": journal.action,
            "title": journal.title,
            "vm": journal.machine_name,
            "result": result,
            "started": journal.started,
            "steps": [f"{step.do} {step.file}" for step in journal.steps],
            "trash": str(journal.trash),
        },
    )
