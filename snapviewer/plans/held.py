# SPDX-License-Identifier: Apache-2.0
"""Nobody else may hold a file of the VM, or one that a step touches: asked when a plan is made,
once more right before its first write, and before every step that changes existing files.

Where a host's hold cannot be seen, only the user can say that the VM is off. That is asked where a
step changes, reads or stands on a file that a host could hold: not where it makes new files alone,
and not for this program's own (its lists, records and unfinished files). A disk in the trash is one
a host could hold: where the VM ran when it was moved there, the guest writes it on.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import listed, tr
from snapviewer.disks.filesystem.files import TEMPORARY_SUFFIX
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.held_files import files_of_machine
from snapviewer.machines.holds import Hold, HoldState, Look, one_look, tried
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.plan import Check, CheckResult, Plan
from snapviewer.plans.reading import refusals_as_read
from snapviewer.plans.steps import Step, StepKind

HOST_UNSEEN = "host-unseen"

_WRITES = (StepKind.MERGE, StepKind.RELINK, StepKind.FOOTER, StepKind.REPLAY, StepKind.FILL)
_REPLACES = (StepKind.WRITE_FILE, StepKind.TRASH, StepKind.REMOVE)
# What an action made (or gave another name) goes when it is taken back.
_GOES_BACK = (
    StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_DISK, StepKind.RENAME_FILE,
    StepKind.WRITE_FILE,
)


def files_to_change(steps: Iterable[Step], *, back: bool = False) -> dict[Path, bool]:
    """The existing files that steps change (with `back`, that taking them back changes); True for
    those written into, False for those replaced, renamed or removed.
    """
    found: dict[Path, bool] = {}
    for step in steps:
        if step.kind in _WRITES:
            found[step.file] = True
        elif step.kind in (_GOES_BACK if back else _REPLACES):
            found.setdefault(step.file, False)
        elif step.kind is StepKind.RENAME_FILE and step.data.get("source"):
            found.setdefault(Path(step.data["source"]), False)
    return found


def files_to_read(steps: Iterable[Step]) -> list[Path]:
    """The files that steps read or that what they make stands on."""
    found: list[Path] = []
    for step in steps:
        found.extend(Path(step.data[key]) for key in ("source", "parent") if step.data.get(key))
        found.extend(Path(each) for each in step.data.get("run", ()))
    return list(dict.fromkeys(found))


def check_machine(draft: PlanDraft) -> bool:
    """Refuse the plan where a file of its VM is held; True where none is."""
    plan = draft.plan
    plan.asked = files_of_machine(draft.library.graph, draft.machine)
    with one_look() as draft.look:
        for path in plan.asked:
            hold = tried(path)
            if hold.held:
                draft.refuse(held_text(path, hold))
                return False
    return True


def check_plan(draft: PlanDraft) -> None:
    """The last check of a plan: the VM's files, those of its steps, and what cannot be seen. By the
    tables of the plan's first look; they are read anew before the first write.
    """
    plan = draft.plan
    with one_look(draft.look) as look:
        if not plan.asked and check_machine(draft):
            draft.passed(
                tr("No other process that can be seen here holds a file of this VM.")
            )
        for text in refusals_as_read(draft.library, draft.machine, plan):
            draft.refuse(text)
        if not plan.refused:
            for problem in _problems(plan):
                draft.refuse(problem)
            for text in _readers(plan):
                draft.warn(text)
        note_host(plan, _unseen(plan, look))


def check_steps(plan: Plan) -> None:
    """The same for a plan that is made without its VM: an undo, a recovery. `plan.asked` are the
    VM's files, where they are known.
    """
    with one_look() as look:
        for problem in _held(plan.asked) or _problems(plan):
            plan.refusals.append(problem)
            plan.checks.append(Check(problem, CheckResult.FAILED))
        for text in _readers(plan):
            plan.warnings.append(text)
            plan.checks.append(Check(text, CheckResult.WARNING))
        note_host(plan, _unseen(plan, look))


def _unseen(plan: Plan, look: Look) -> str:
    """Why a host's hold on what the plan touches could not be seen; "" where it could, or where
    the plan touches nothing that a host could hold.
    """
    touched = [
        path
        for path in (*files_to_change(plan.steps, back=_is_back(plan)), *files_to_read(plan.steps))
        if not _is_ours(path) and os.path.lexists(path)
    ]
    if not touched:
        return ""
    folders = dict.fromkeys([plan.root, *(path.parent for path in (*touched, *plan.asked))])
    return next((text for folder in folders if (text := look.unseen(folder))), "")


def _is_back(plan: Plan) -> bool:
    return plan.backwards or plan.undo_of is not None


def _is_ours(path: Path) -> bool:
    if any(part.endswith(TEMPORARY_SUFFIX) for part in path.parts):
        return True
    return WORK_FOLDER in path.parts and path.suffix.lower() not in DISK_SUFFIXES


def note_host(plan: Plan, reason: str) -> None:
    """Say in the plan that a host's hold cannot be seen, where that is so."""
    if not reason or plan.host:
        return
    plan.host_unseen = reason
    text = tr(
        "Whether a host runs this VM cannot be seen: {reason}. Make sure that the VM is off.",
        reason=reason,
    )
    plan.warnings.append(text)
    plan.checks.append(Check(text, CheckResult.WARNING, HOST_UNSEEN))


def recheck(plan: Plan) -> None:
    """Raise `RefusedError` where somebody has come to hold a file since the plan was made, or where
    only the user can say that the host is off and has not.
    """
    with one_look() as look:
        unseen = "" if plan.host_is_off or plan.host else plan.host_unseen or _unseen(plan, look)
        if unseen:
            raise RefusedError(
                tr("whether a host runs this VM cannot be seen: {reason}", reason=unseen),
                file=plan.root,
                code=HOST_UNSEEN,
                remedy=tr("make sure that the VM is off, then say so (--host-is-off)"),
            )
        for problem in _held(plan.asked) or _problems(plan):
            raise _locked(plan.root, problem)


def recheck_steps(
    root: Path, steps: Iterable[Step], asked: Iterable[Path] = (), *, back: bool = False
) -> None:
    """Raise `RefusedError` where somebody holds a file of the VM (`asked`) or one that these steps
    of a recovery still touch: better to wait than to stop half way once more.
    """
    plan = Plan("recover", "", "", "", root, steps=list(steps), backwards=back)
    with one_look():
        for problem in _held(asked) or _problems(plan):
            raise _locked(root, problem)


def before_step(root: Path, step: Step, asked: Iterable[Path]) -> None:
    """Raise `RefusedError` where somebody has come to hold a file of the VM, or the step's own, in
    mid-action. Steps that only make new files disturb nobody and are not asked about.
    """
    if files_to_change([step]):
        recheck_steps(root, [step], asked)


def before_step_back(root: Path, step: Step) -> None:
    """Raise `RefusedError` where somebody uses what taking the step back changes: where the system
    lets a file that is in use be removed, only this keeps it.
    """
    for problem in _held(files_to_change([step], back=True)):
        raise _locked(root, problem)


def after_steps(root: Path, steps: Iterable[Step], asked: Iterable[Path]) -> None:
    """Raise `RefusedError` where a hold has begun while the last step was at work. A VM that runs
    on what the action made was started after it, and that is right.
    """
    with one_look():
        if any(tried(step.file).held for step in steps if step.kind is StepKind.CREATE_DISK):
            return
        for problem in _held(asked):
            raise _locked(root, problem)


def _held(paths: Iterable[Path]) -> list[str]:
    """The first of these files that somebody holds, in words; empty where nobody holds any."""
    with one_look():
        for path in paths:
            hold = tried(path)
            if hold.held:
                return [held_text(path, hold)]
    return []


def held_text(path: Path, hold: Hold) -> str:
    """That a file is held, by whom and how it is known."""
    if not hold.by:
        return tr(
            "{name} is in use by another process ({proof}): the VM runs, or another program works "
            "with it. Shut the VM down, or let the program end, then try again.",
            name=path.name, proof=hold.proof,
        )
    return tr(
        "{name} is in use by another process, {holder} ({proof}): the VM runs, or another program "
        "works with it. Shut the VM down, or let the program end, then try again.",
        name=path.name, holder=hold.by, proof=hold.proof,
    )


def _problems(plan: Plan) -> list[str]:
    """Why files of the steps and stamps cannot be changed or relied on; the first one suffices."""
    changed = files_to_change(plan.steps, back=_is_back(plan))
    stamped = [stamp.path for stamp in plan.stamps if stamp.size >= 0]
    for path in dict.fromkeys([*changed, *files_to_read(plan.steps), *stamped]):
        hold = tried(path)
        if hold.held:
            return [held_text(path, hold)]
        if hold.state is HoldState.UNKNOWN and not hold.not_asked:
            return [
                tr(
                    "Whether {name} is in use is not known: {proof}.",
                    name=path.name, proof=hold.proof,
                )
            ]
        if hold.state is HoldState.MAY_NOT_WRITE and path in changed and (
            changed[path] or hold.number in (errno.EROFS, errno.EPERM)
        ):
            return [
                tr(
                    "{name} may not be written ({proof}). Allow it, then try again.",
                    name=path.name, proof=hold.proof,
                )
            ]
    return []


def _readers(plan: Plan) -> list[str]:
    return [
        tr(
            "{readers} reads {name}, which this action changes: what it reads may be mixed up.",
            readers=listed(hold.readers), name=path.name,
        )
        for path in files_to_change(plan.steps, back=_is_back(plan))
        if (hold := tried(path)).readers and not hold.held
    ]


def _locked(path: Path, text: str) -> RefusedError:
    return RefusedError(
        text, file=path, code="locked",
        remedy=tr("shut the VM down (or let the program end), then try again"),
    )
