# SPDX-License-Identifier: Apache-2.0
"""Carry out a plan, continue an interrupted one, or go back.

Order of every action:
1. check again that every file is as it was while planning, and that there is room;
2. stage the new configurations and note the action's number, flush;
3. write the journal, flush;
4. carry out each step, then note it as done in the journal;
5. keep the journal as manifest in the trash folder, add a line to the log;
6. remove the journal.

An action without steps changes nothing and is not recorded.
A crash before 3 leaves staged copies nobody refers to; harmless because nothing else was changed.
A crash inside 4 leaves a journal; every step can be carried out again, so continuing completes the
action, and going back undoes it as long as no merge has begun. A crash between 5 and 6 leaves a
journal whose steps are all done; continuing only repeats 5 and 6, which changes nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from snapviewer.base.errors import (
    Cancelled,
    InterruptedActionError,
    RefusedError,
    SnapviewerError,
    StorageError,
)
from snapviewer.base.progress import Progress
from snapviewer.base.words import source_of, tr
from snapviewer.disks.filesystem import files, scope
from snapviewer.disks.filesystem.growth import watched
from snapviewer.disks.filesystem.scope import Scope, opened
from snapviewer.disks.filesystem.security_descriptor import vm_account
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.engine import journal as journals
from snapviewer.engine import journal_files
from snapviewer.engine.counter import write_counter
from snapviewer.engine.handlers import back, forward
from snapviewer.engine.journal import Journal, Origin
from snapviewer.engine.journal_files import FAULTS
from snapviewer.engine.step_context import StepContext, trash_name
from snapviewer.engine.step_guards import MADE_DURING_MERGE, StepGuard, mixed_disks
from snapviewer.engine.trash import numbers
from snapviewer.engine.work_lock import work_lock
from snapviewer.machines.work_place import MANIFEST
from snapviewer.plans.fingerprints import mark_of, same_content
from snapviewer.plans.held import after_steps, before_step, before_step_back, recheck, recheck_steps
from snapviewer.plans.plan import ActionResult, FileStamp, Plan
from snapviewer.plans.reading import require_root
from snapviewer.plans.scope import action_scope
from snapviewer.plans.space import require_space
from snapviewer.plans.steps import StepKind

EMPTY_TRASH = "empty-trash"


def execute(
    plan: Plan, progress: Progress | None = None, *, accept_foreign: bool = False
) -> ActionResult:
    """Carry out `plan`. Close every library over its files first.

    `accept_foreign` says that the user has seen the whole of a plan that goes by a record this user
    did not make here (`Plan.foreign`), and agreed to it.

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
    require_accepted(plan.foreign, accept_foreign, plan.root)
    if not plan.steps:
        return ActionResult(plan.action, plan.title, ())
    with documented(plan.root):
        return _execute(plan, progress)


@contextlib.contextmanager
def documented(root: Path) -> Iterator[None]:
    """A question to the system that fails, and a name that no configuration can hold, come out as
    documented errors."""
    try:
        yield
    except OSError as error:
        name = error.filename
        file = Path(name) if isinstance(name, str) else root
        raise storage_error(error, file, tr("the action")) from error
    except UnicodeError as error:
        raise RefusedError(
            tr("a name is no valid text, so it cannot be written down ({error})", error=str(error)),
            file=root,
            code="name-not-text",
            remedy=tr("rename the file or folder, then try again"),
        ) from error


def _execute(plan: Plan, progress: Progress) -> ActionResult:
    require_root(plan)
    if not plan.place.folder.is_dir():  # the lock would make it: not in a folder of another content
        _check_stamps(plan.stamps)
    draft = journals.load(plan.place, plan.undo_of) if plan.undo_of else Journal.of(plan)
    with opened(_scope(draft)), work_lock(plan.place):
        if journals.load_active(plan.place) is not None:
            raise InterruptedActionError(
                tr("an earlier action was interrupted and must be finished first"),
                file=plan.root,
                remedy=tr("run 'snapviewer recover' on this folder"),
            )
        recheck(plan)
        _check_stamps(plan.stamps)
        if plan.judgement is not None:
            plan.judgement.check()
        if plan.as_read is not None:
            plan.as_read.require()
        require_space(plan.growth)
        number = journal_files.next_number(plan.place, numbers(plan.place))
        if plan.undo_of is not None:
            journal = _undo_journal(plan, number)
        else:
            journal = Journal.of(plan, number)
            journal.before = {step.file: mark_of(step.file) for step in plan.steps}
            journal_files.stage(journal)
        write_counter(plan.place, number)
        progress.start(plan.title, plan.forecast.writes_bytes)
        try:
            journal.save()
        except FAULTS as fault:
            _withdraw(journal, fault)
            raise
        return run_journal(journal, progress, plan.asked)


def _withdraw(journal: Journal, fault: BaseException) -> None:
    """Remove a journal whose first writing failed: no step was begun, so nothing is interrupted.
    Raises `InterruptedActionError` where it lies there and cannot be removed."""
    try:
        for slot in journal.place.slots:
            files.remove_file(slot, missing_ok=True)
    except FAULTS:
        file = fault.file if isinstance(fault, StorageError) else None
        cut = file is not None and str(file).endswith(files.TEMPORARY_SUFFIX)  # not yet its name
        if not cut and not journal_files.is_gone(journal):
            raise InterruptedActionError(
                tr("the action stopped before its first step: {fault}", fault=fault),
                file=journal.root,
                remedy=tr("mend the cause, then run 'snapviewer recover --back' on this folder"),
            ) from fault


def _scope(journal: Journal) -> Scope:
    """What carrying out, going on with, or taking back a journal may change."""
    return action_scope(journal.place, journal.steps, old_place=_is_old(journal))


def _is_old(journal: Journal) -> bool:
    """Whether anything of the place of earlier versions goes with it."""
    old = journal.place.old_trash
    return journal.old_place or any(step.file.is_relative_to(old) for step in journal.steps)


def resume(
    journal: Journal, progress: Progress, asked: Sequence[Path] = ()
) -> ActionResult:
    """Carry on with a journal that was read; the lock is taken here. `asked` are files of the VM
    that nobody may hold.
    """
    with documented(journal.root), opened(_scope(journal)), work_lock(journal.place):
        active = journals.load_active(journal.place)
        if active is None or active.digest != journal.digest:
            raise RefusedError(
                tr("the journal has changed since it was looked at"),
                file=journal.root,
                code="changed-since-plan",
                remedy=tr("look at the interrupted action again"),
            )
        backwards, done = journal.backwards, journal.done
        recheck_steps(
            journal.root,
            journal.steps[: done + 1] if backwards else journal.steps[done:],
            asked,
            back=backwards,
        )
        try:
            journal_files.adopt(journal)
            journal.origin = Origin.OWN
            # Going back, one that ended is begun again.
            write_counter(journal.place, journal.number)
            journal.save()
        except FAULTS as fault:
            raise InterruptedActionError(
                tr("the interrupted action could not be gone on with: {fault}", fault=fault),
                file=journal.root,
                remedy=tr("mend the cause, then run 'snapviewer recover' on this folder"),
            ) from fault
        progress.start(journal.title, sum(step.writes for step in journal.steps[journal.done :]))
        return run_journal(journal, progress, asked)


def require_accepted(foreign: str, accepted: bool, root: Path) -> None:
    """Raise `RefusedError` for a record of others that the user has not agreed to."""
    if foreign and not accepted:
        raise RefusedError(
            foreign,
            file=root,
            code="foreign-journal",
            remedy=tr(
                "look at every step of the plan; if it is what you want, run the command again "
                "with --accept-foreign"
            ),
        )


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


def _undo_journal(plan: Plan, number: int) -> Journal:
    assert plan.undo_of is not None
    journal = journals.load(plan.place, plan.undo_of)
    if journal.digest != plan.seen:
        raise RefusedError(
            tr("the record of the action has changed since the plan was made"),
            file=plan.undo_of,
            code="changed-since-plan",
            remedy=tr("refresh, look at the new plan, then try again"),
        )
    journal.number, journal.origin = number, Origin.OWN
    journal.serial = journal.slot = 0
    journal.source = plan.undo_of
    journal.action, journal.title = plan.action, plan.title
    journal.backwards = True
    return journal


def _context(journal: Journal, progress: Progress) -> StepContext:
    tail = journal.trash.parts[-3 if journal.old_place else -4 :]


    def moved(file: Path) -> Path | None:
        for step in journal.steps[: journal.done]:
            if step.kind is StepKind.TRASH and step.file == file and "trash" in step.saved:
                place = Path(step.saved["trash"])
                return place if place.exists() else None
        return None

    sid = vm_account(journal.machine_id)
    return StepContext(journal.trash, journal.stage, tail, journal.save, progress, moved, sid)


def run_journal(
    journal: Journal, progress: Progress, asked: Sequence[Path] = ()
) -> ActionResult:
    """Carry on with a journal in its direction to the end; the root's lock must be held."""
    if journal.backwards:
        try:
            _run_back(journal, progress)
            return _finish_back(journal)
        except FAULTS as fault:
            raise InterruptedActionError(
                tr("taking back stopped half way: {fault}", fault=fault),
                file=journal.root,
                remedy=tr("mend the cause, then run 'snapviewer recover' on this folder"),
            ) from fault
    try:
        _run_forward(journal, progress, asked)
    except (*FAULTS, Cancelled) as fault:
        if journal.committed:
            raise InterruptedActionError(
                tr("the action stopped half way: {words}", words=_words(fault)),
                file=journal.root,
                remedy=_to_complete(journal, fault),
                code=MADE_DURING_MERGE if _is_mixed(fault) else None,
            ) from fault
        _go_back_after(journal, fault)
        if isinstance(fault, OSError):
            raise storage_error(fault, _file_of(journal, fault), tr("the action")) from fault
        raise
    try:
        return _finish(journal)
    except FAULTS as fault:
        raise InterruptedActionError(
            tr("everything was done, but its record could not be closed: {fault}", fault=fault),
            file=journal.root,
            remedy=tr("mend the cause, then run 'snapviewer recover' on this folder"),
        ) from fault


def _is_mixed(fault: BaseException) -> bool:
    return isinstance(fault, SnapviewerError) and fault.code == MADE_DURING_MERGE


def _to_complete(journal: Journal, fault: BaseException) -> str:
    if _is_mixed(fault):
        return tr("no moment of the VM is harmed; run 'snapviewer recover' to complete the action")
    return tr(
        "no moment is harmed; mend the cause, then run 'snapviewer recover' to complete it"
    )


def _file_of(journal: Journal, fault: OSError) -> Path:
    name = fault.filename
    return Path(name) if isinstance(name, str) else journal.root


def _words(fault: BaseException) -> str:
    return tr("it was cancelled") if isinstance(fault, Cancelled) else str(fault)


def _run_forward(journal: Journal, progress: Progress, asked: Sequence[Path]) -> None:
    context = _context(journal, progress)
    with watched(progress.check):
        _go_forward(journal, context, progress, asked)
    if not journal.committed:
        after_steps(journal.root, journal.steps, asked)


def _go_forward(
    journal: Journal, context: StepContext, progress: Progress, asked: Sequence[Path]
) -> None:
    guard = StepGuard(journal.place, journal.steps)
    context.ask = guard.ask
    while journal.done < len(journal.steps):
        step = journal.steps[journal.done]
        guard.require(step)
        before_step(journal.root, step, asked)
        commits = not step.can_undo and not journal.committed
        if commits:
            progress.check()
            journal.committed = True
            journal.save()
        try:
            guard.carry_out(step, partial(forward, step, journal.done, context))
        except (*FAULTS, Cancelled) as fault:
            if commits and step.kind is StepKind.MERGE and not step.saved.get("begun"):
                journal.committed = False  # the merge has written nothing
            elif _is_mixed(fault):
                with contextlib.suppress(*FAULTS):  # which disk, so that recovery goes on with it
                    journal.save()
            raise
        left = mark_of(scope.require(step.file))  # never of a folder that came in its place
        # Where another has taken a file away meanwhile, nothing says that it is to stay away.
        if left is not None or step.kind in (StepKind.REMOVE, StepKind.TRASH):
            step.saved["left"] = left
        journal.done += 1
        journal.save()


def _run_back(journal: Journal, progress: Progress) -> None:
    context = _context(journal, progress)
    # The step after the last one done may have been carried out in part.
    for number in reversed(range(min(journal.done + 1, len(journal.steps)))):
        step = journal.steps[number]
        # Never twice: what another step's undoing brought back to the same path is not this one's.
        if step.can_undo and not step.saved.get("undone"):
            before_step_back(journal.root, step)
            back(step, number, context)
            step.saved["undone"] = True
        journal.done = number
        journal.save()


def _go_back_after(journal: Journal, fault: BaseException) -> None:
    progress = Progress()  # a cancelled progress would stop the way back too
    try:
        journal.backwards = True
        journal.save()
        _run_back(journal, progress)
        _finish_back(journal)
    except FAULTS as second:
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
    if journal.action != EMPTY_TRASH:
        journal.note_stamps()
        journal_files.keep_manifest(journal)
    else:
        _remove_empty_folders(journal.place.trash)
        if _is_old(journal):
            _remove_empty_folders(journal.place.old_trash)
    _log(journal, "done")
    journal_files.clear(journal)
    kept = journal.trash if journal.action != EMPTY_TRASH else None
    return ActionResult(
        journal.action, journal.title, journal.changed, journal.snapshot_id, kept,
        tuple(mixed_disks(journal.steps)),
    )


def _finish_back(journal: Journal) -> ActionResult:
    """Everything is as before the action: what its trash folder still holds are copies."""
    for path in _leftovers(journal):
        files.remove_file(path, missing_ok=True)
    _remove_empty_folders(journal.trash)
    _log(journal, "undone" if journal.source is not None else "taken back")
    journal_files.clear(journal)
    return ActionResult(journal.action, journal.title, journal.changed)


def _leftovers(journal: Journal) -> list[Path]:
    """The copies an action that was taken back has in its trash, whole and cut short ones."""
    copies = [
        Path(step.saved["trash"])
        for step in journal.steps
        if "trash" in step.saved and Path(step.saved["trash"]).is_file()
    ]
    cut = [journal.trash / MANIFEST]
    for number, step in enumerate(journal.steps):
        if step.kind not in (StepKind.WRITE_FILE, StepKind.REPLAY) or "trash" in step.saved:
            continue
        place = trash_name(journal.trash, step, number)  # perhaps made, and not yet noted
        cut.append(place)
        if step.kind is StepKind.REPLAY or same_content(
            mark_of(place), mark_of(step.file)
        ):
            copies.append(place)
    return [*copies, journal.trash / MANIFEST, *map(files.temporary_of, cut)]


def _remove_empty_folders(folder: Path) -> None:
    if folder.is_dir() and not folder.is_symlink():
        for child in sorted(folder.iterdir()):
            if child.is_dir() and not child.is_symlink():
                _remove_empty_folders(child)
        files.remove_folder_if_empty(folder)


def _log(journal: Journal, result: str) -> None:
    journal_files.log(
        journal.place,
        {
            "action": journal.action,
            "number": journal.number,
            "title": journal.title,
            "text": source_of(journal.title),
            "vm": journal.machine_name,
            "result": result,
            "started": journal.started,
            "steps": [f"{step.do} {step.file}" for step in journal.steps],
            "trash": str(journal.trash),
        },
    )
