# SPDX-License-Identifier: Apache-2.0
"""Have a host carry out a plan, and watch it.

Order: 1 ask the host again and compare with the plan; 2 run the plan's cmdlets one after the
other; 3 follow the VM's operational status until nothing is under way.
A fault before 2 changes nothing. A fault between two cmdlets leaves the first one done, and the
error says so. What we lose in 2 or 3 (connection, patience) does not stop the host: Hyper-V ends
every operation that it has begun.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from snapviewer.base.errors import Cancelled, RefusedError
from snapviewer.base.progress import Progress
from snapviewer.base.words import listed, sentences, tr
from snapviewer.host import cmdlets
from snapviewer.host.actions import HostPlan, fingerprint
from snapviewer.host.errors import (
    BAD_ANSWER,
    CMDLET_FAILED,
    TIMED_OUT,
    UNREACHABLE,
    HostError,
)
from snapviewer.host.records import HostStatus, inventory, status
from snapviewer.host.transport import Transport
from snapviewer.machines.configuration import normal_guid
from snapviewer.plans.plan import ActionResult
from snapviewer.plans.steps import Step, StepKind

INTERVAL = 2.0  # seconds between two looks at a VM
QUIET_LOOKS = 2  # a merge begins a moment after the cmdlet has returned
STUCK_LOOKS = 15  # idle, and the deleted snapshot is still listed
FAILED_LOOKS = 5  # in a row, before we give up watching
_PASSING = frozenset({UNREACHABLE, TIMED_OUT, BAD_ANSWER})


class WaitingStoppedError(Cancelled):
    """Cancelled after the host had begun: only our waiting has ended. `str` says so."""


def execute_on_host(
    plan: HostPlan,
    transport: Transport,
    progress: Progress | None = None,
    *,
    interval: float = INTERVAL,
) -> ActionResult:
    """Carry out `plan` on the host behind `transport`.

    Raises `RefusedError` (refused, or changed-since-plan), `HostError`; `Cancelled` where nothing
    was begun yet, `WaitingStoppedError` afterwards. Progress counts bytes of the merge's upper
    bound where the host tells a percentage, else no total.
    """
    progress = progress or Progress()
    if plan.refusals:
        raise RefusedError(" ".join(plan.refusals), file=plan.host)
    progress.start(plan.title)
    _check_unchanged(plan, transport, progress)
    begun: list[str] = []
    taken: str | None = None
    try:
        for step in plan.steps:
            if step.kind is not StepKind.ON_HOST:
                continue
            progress.start(step.detail)
            begun.append(step.detail)
            answer = _run(step, plan, transport, progress, begun)
            if step.data["script"] == "take":
                taken = _taken(answer)
        _follow(plan, transport, progress, interval)
    except Cancelled as stop:
        if not begun:
            raise
        rest = sum(step.kind is StepKind.ON_HOST for step in plan.steps) - len(begun)
        text = tr(
            "No longer waiting. The host carries on with what it has begun: {steps}.",
            steps="; ".join(begun),
        )
        if rest:
            text = sentences(text, tr("The rest of the plan was not begun."))
        raise WaitingStoppedError(text) from stop
    changed = {step.file for step in plan.steps if step.file != Path()}
    return ActionResult(plan.action, plan.title, tuple(sorted(changed)), taken)


def _check_unchanged(plan: HostPlan, transport: Transport, progress: Progress) -> None:
    answer = transport.run(cmdlets.INVENTORY, {"vm": plan.machine_id}, wait=progress.check)
    found = [vm for vm in inventory(answer, plan.host).vms if vm.id == plan.machine_id]
    if len(found) != 1 or fingerprint(found[0]) != plan.expects:
        raise RefusedError(
            tr(
                "'{vm}' has changed on the host since the plan was made",
                vm=plan.machine_name,
            ),
            file=plan.host,
            code="changed-since-plan",
            remedy=tr("refresh, look at the new plan, then try again"),
        )


def _run(
    step: Step, plan: HostPlan, transport: Transport, progress: Progress, begun: list[str]
) -> Any:
    try:
        # No limit: writing a large memory takes its time, and the user can stop waiting.
        return transport.run(
            cmdlets.SCRIPTS[step.data["script"]],
            step.data["arguments"],
            timeout=None,
            wait=progress.check,
            abandon=True,
        )
    except HostError as error:
        if len(begun) > 1:
            error.message = tr(
                "{message} (done before that: {steps})",
                message=error.message,
                steps="; ".join(begun[:-1]),
            )
        if error.code in _PASSING:
            error.message = tr(
                "{message} (the host may carry on with it; refresh to see)", message=error.message
            )
        raise


def _taken(answer: Any) -> str | None:
    told = answer.get("snapshot") if isinstance(answer, dict) else None
    return normal_guid(told) if isinstance(told, str) else None


def _follow(plan: HostPlan, transport: Transport, progress: Progress, interval: float) -> None:
    """Watch until the host is idle and what was deleted is no longer listed."""
    quiet, failed, idle = 0, 0, 0
    wanted = QUIET_LOOKS if plan.waits else 1
    shown = (-1, "")
    while True:
        try:
            answer = transport.run(cmdlets.STATUS, {"vm": plan.machine_id}, wait=progress.check)
            now = status(answer, plan.host)
            failed = 0
        except HostError as error:
            failed += 1
            if error.code not in _PASSING or failed >= FAILED_LOOKS:
                error.message = tr(
                    "{message} (the cmdlet was carried out; only watching it failed)",
                    message=error.message,
                )
                raise
            _pause(progress, interval)
            continue
        left = [item for item in plan.gone if item in now.snapshots]
        if now.merging or now.busy:
            quiet = idle = 0
            shown = _show(plan, progress, now, shown)
        elif left:
            idle += 1
            if idle >= STUCK_LOOKS:
                raise HostError(
                    tr("the host is idle but still lists {left}", left=listed(left)),
                    code=CMDLET_FAILED,
                    host=plan.host,
                )
        else:
            quiet += 1
            if quiet >= wanted:
                return
        _pause(progress, interval)


def _show(
    plan: HostPlan, progress: Progress, now: HostStatus, shown: tuple[int, str]
) -> tuple[int, str]:
    """Report what the host does; returns what was reported last, to add only what is new."""
    what = tr("The host merges") if now.merging else now.busy
    done = plan.merge_bytes * now.percent // 100 if now.percent is not None else -1
    total = plan.merge_bytes if done >= 0 else 0
    last, label = shown
    if label != f"{what}/{total}":
        progress.start(what, total)
        last = 0
    if done > last:
        progress.advance(done - last)
        last = done
    return last, f"{what}/{total}"


def _pause(progress: Progress, seconds: float) -> None:
    end = time.monotonic() + seconds
    progress.check()
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(0.1, left))
        progress.check()
