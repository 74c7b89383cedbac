# SPDX-License-Identifier: Apache-2.0
"""Plans of a live host as the window runs and forecasts them. No Qt."""

from __future__ import annotations

from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr
from snapviewer.host.actions import HostPlan, plan_delete
from snapviewer.host.errors import HostError
from snapviewer.host.execute import WaitingStoppedError, execute_on_host
from snapviewer.host.library import HostLibrary
from snapviewer.machines.model import Machine
from snapviewer.plans.plan import ActionResult

NOT_ON_A_HOST = mark("not available on a live host")
NOT_AWAITED = "not-awaited"


def run_on_host(plan: HostPlan, host: HostLibrary, progress: Progress) -> ActionResult:
    """`execute_on_host`; ending the wait for what the host has begun is a `HostError` that says
    so, because it is no cancel.
    """
    try:
        return execute_on_host(plan, host.transport, progress)
    except WaitingStoppedError as stop:
        raise HostError(
            str(stop), code=NOT_AWAITED, host=host.name, remedy=tr("refresh to see how far it is")
        ) from stop


def forecast_on_host(
    host: HostLibrary, machine: Machine, progress: Progress
) -> dict[str, int | None]:
    """What deleting each snapshot gives back in the end, by id: None where it is refused, left out
    where nobody can know it beforehand. Asks the host nothing.
    """
    frees: dict[str, int | None] = {}
    for moment in machine.snapshots:
        progress.check()
        plan = plan_delete(host, machine, moment)
        if plan.refused:
            frees[moment.id] = None
        elif not plan.unknown & {"frees_now_bytes", "frees_later_bytes"}:
            cost = plan.forecast
            frees[moment.id] = cost.frees_now_bytes + cost.frees_later_bytes
    return frees


__all__ = ["NOT_AWAITED", "NOT_ON_A_HOST", "forecast_on_host", "run_on_host"]
