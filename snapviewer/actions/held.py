# SPDX-License-Identifier: Apache-2.0
"""Nobody else may hold a file of the VM, or one that a step touches: asked when a plan is made, and
once more right before its first write.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from snapviewer.actions.as_read import refusals_as_read
from snapviewer.actions.plan import Check, CheckResult, Plan
from snapviewer.actions.steps import Step, StepKind
from snapviewer.errors import RefusedError
from snapviewer.machines.held_files import files_of_machine
from snapviewer.machines.holds import Hold, HoldState, one_look, tried
from snapviewer.words import listed, tr

if TYPE_CHECKING:
    from snapviewer.actions.building import PlanBuilder

HOST_UNSEEN = "host-unseen"

_WRITES = (StepKind.MERGE, StepKind.RELINK, StepKind.FOOTER, StepKind.REPLAY, StepKind.FILL)
_REPLACES = (StepKind.WRITE_FILE, StepKind.TRASH, StepKind.REMOVE)


def files_to_change(steps: Iterable[Step]) -> dict[Path, bool]:
    """The existing files that steps change; True for those written into, False for those replaced,
    renamed or removed.
    """
    found: dict[Path, bool] = {}
    for step in steps:
        if step.kind in _WRITES:
            found[step.file] = True
        elif step.kind in _REPLACES:
            found.setdefault(step.file, False)
    return found


def files_to_read(steps: Iterable[Step]) -> list[Path]:
    """The files that steps read or that what they make stands on."""
    found: list[Path] = []
    for step in steps:
        found.extend(Path(step.data[key]) for key in ("source", "parent") if step.data.get(key))
        found.extend(Path(each) for each in step.data.get("run", ()))
    return list(dict.fromkeys(found))


def check_machine(builder: PlanBuilder) -> bool:
    """Refuse the plan where a file of its VM is held; True where none is."""
    plan = builder.plan
    plan.asked = files_of_machine(builder.library.graph, builder.machine)
    with one_look():
        for path in plan.asked:
            hold = tried(path)
            if hold.held:
                builder.refuse(held_text(path, hold))
                return False
    return True


def check_plan(builder: PlanBuilder) -> None:
    """The last check of a plan: the VM's files, those of its steps, and what cannot be seen."""
    plan = builder.plan
    with one_look() as look:
        if not plan.asked and check_machine(builder):
            builder.passed(
                tr("No other process that can be seen here holds a file of this VM.")
            )
        for text in refusals_as_read(builder.library, builder.machine, plan):
            builder.refuse(text)
        if not plan.refused:
            for problem in _problems(plan):
                builder.refuse(problem)
            for text in _readers(plan):
                builder.warn(text)
        note_host(plan, look.unseen(plan.root))


def check_steps(plan: Plan) -> None:
    """The same for a plan that is made without its VM: an undo, a recovery."""
    with one_look() as look:
        for problem in _problems(plan):
            plan.refusals.append(problem)
            plan.checks.append(Check(problem, CheckResult.FAILED))
        for text in _readers(plan):
            plan.warnings.append(text)
            plan.checks.append(Check(text, CheckResult.WARNING))
        note_host(plan, look.unseen(plan.root))


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
    if plan.host_unseen and not plan.host_is_off:
        raise RefusedError(
            tr("whether a host runs this VM cannot be seen: {reason}", reason=plan.host_unseen),
            file=plan.root,
            code=HOST_UNSEEN,
            remedy=tr("make sure that the VM is off, then say so (--host-is-off)"),
        )
    with one_look():
        for path in plan.asked:
            hold = tried(path)
            if hold.held:
                raise _locked(path, held_text(path, hold))
        for problem in _problems(plan):
            raise _locked(plan.root, problem)


def recheck_steps(root: Path, steps: Iterable[Step]) -> None:
    """Raise `RefusedError` where somebody holds a file that these steps of a recovery still touch:
    better to wait than to stop half way once more.
    """
    plan = Plan("recover", "", "", "", root, steps=list(steps))
    with one_look():
        for problem in _problems(plan):
            raise _locked(root, problem)


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
    changed = files_to_change(plan.steps)
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
        for path in files_to_change(plan.steps)
        if (hold := tried(path)).readers and not hold.held
    ]


def _locked(path: Path, text: str) -> RefusedError:
    return RefusedError(
        text, file=path, code="locked",
        remedy=tr("shut the VM down (or let the program end), then try again"),
    )
