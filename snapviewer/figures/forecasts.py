# SPDX-License-Identifier: Apache-2.0
"""What deleting a snapshot would cost and give, and whether there is room for a plan. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.plans.plan import Change
from snapviewer.plans.space import needs


@dataclass(frozen=True)
class DeleteForecast:
    """Bytes of file length. `now`, `trash`: freed at once and on emptying the trash if its files
    are merged at once; `later_now`, `later`: at once and afterwards if the merge waits; `refused`
    says why it cannot be deleted at present.
    """

    now: int = 0
    trash: int = 0
    later_now: int = 0
    later: int = 0
    peak: int = 0
    writes: int = 0
    refused: str = ""


def forecast_delete(library: Library, machine: Machine, moment: Moment) -> DeleteForecast:
    """What deleting the moment would cost and give, as its plans say."""
    try:
        at_once = plan_delete(library, machine, moment, merge_now=True)
        waiting = plan_delete(library, machine, moment, merge_now=False)
    except SnapviewerError as error:
        return DeleteForecast(refused=error.message)
    if at_once.refused and waiting.refused:
        return DeleteForecast(refused=" ".join(at_once.refusals))
    one = (waiting if at_once.refused else at_once).forecast
    two = (at_once if waiting.refused else waiting).forecast
    return DeleteForecast(
        one.frees_now_bytes, one.frees_later_bytes, two.frees_now_bytes, two.frees_later_bytes,
        one.peak_extra_bytes, one.writes_bytes,
    )  # fmt: skip


def forecast_deletes(
    library: Library, machine: Machine, progress: Progress
) -> dict[str, int | None]:
    """What deleting each snapshot, merge included, would give back in the end, by id; None where
    the delete is refused at present, be it with the merge at once or later. Each is judged as if
    it were the only one.
    """
    frees: dict[str, int | None] = {}
    for moment in machine.snapshots:
        progress.check()
        frees[moment.id] = None
        try:
            # The second one is asked for only where the first is refused: plans take their time.
            plans = (
                plan_delete(library, machine, moment, merge_now=merge_now)
                for merge_now in (True, False)
            )
            plan = next((each for each in plans if not each.refused), None)
        except SnapviewerError:
            continue
        if plan is not None:
            frees[moment.id] = plan.forecast.frees_now_bytes + plan.forecast.frees_later_bytes
    return frees


def free_space_of(folders: Iterable[Path]) -> dict[Path, int]:
    """Free bytes of every volume the folders lie on, by the first folder of each; volumes whose
    system does not say are left out. Asked the way a plan asks.
    """
    return {
        need.folder: need.room.free
        for need in needs(Change(folder / "x", 0, 0) for folder in folders)
        if need.room.free is not None
    }
