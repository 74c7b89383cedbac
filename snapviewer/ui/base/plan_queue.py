# SPDX-License-Identifier: Apache-2.0
"""The plans of this session: those that wait to be carried out, the one that runs, what came of
the others.

One plan runs at a time. A plan that waited is made anew when its turn comes; where it would now do
anything else than what was shown and agreed to, the queue stops and shows it again. It also stops
where a plan fails or is cancelled: those behind it may have counted on it.
"""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from snapviewer.base.progress import ProgressState
from snapviewer.base.words import tr, trn
from snapviewer.plans.plan import ActionResult, Plan
from snapviewer.ui.base.jobs import Job
from snapviewer.ui.base.session import Executed, Planner, Session


class EntryState(enum.Enum):
    """Where a plan is in its life."""

    WAITING = enum.auto()
    CHECKING = enum.auto()  # made anew before it runs
    RUNNING = enum.auto()
    CHANGED = enum.auto()  # would do something else by now: to be looked at again
    DONE = enum.auto()
    FAILED = enum.auto()
    CANCELLED = enum.auto()


ENDED = frozenset({EntryState.DONE, EntryState.FAILED, EntryState.CANCELLED})
WAITS = frozenset({EntryState.WAITING, EntryState.CHANGED})


@dataclass(eq=False)
class Entry:
    """One plan. `planner` makes it anew, None where that is not possible (going on after an
    interruption); `outcome` says in words what came of it.
    """

    plan: Plan
    planner: Planner | None
    state: EntryState = EntryState.WAITING
    outcome: str = ""
    job: Job | None = None
    progress: ProgressState | None = None


def same_effect(one: Plan, other: Plan) -> bool:
    """Whether two plans do the same to the same files. A new snapshot's id, which is made up for
    each plan, does not count.
    """
    return _effect(one) == _effect(other)


def _effect(plan: Plan) -> str:
    record = plan.to_json()
    del record["checks"]  # they tell the space that is free just now
    del record["judged"]  # what was looked at; what is done says the rest
    text = json.dumps([record, plan.typed_name, plan.machine_key], sort_keys=True)
    return text.replace(plan.snapshot_id, "NEW") if plan.snapshot_id else text


class PlanQueue(QObject):
    """Lives in the GUI thread. `changed` after anything changed but progress, `progressed` then;
    `looked_at_again` with an entry whose new plan must be agreed to.
    """

    changed = Signal()
    progressed = Signal(object)  # Entry
    looked_at_again = Signal(object)  # Entry

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.entries: list[Entry] = []
        self.going = False  # goes on with the next one when one is done

    # -- what there is ----------------------------------------------------------------------

    @property
    def waiting(self) -> list[Entry]:
        """Those that can still be removed."""
        return [entry for entry in self.entries if entry.state in WAITS]

    @property
    def active(self) -> Entry | None:
        """The one that is checked or runs."""
        busy = (EntryState.CHECKING, EntryState.RUNNING)
        return next((entry for entry in self.entries if entry.state in busy), None)

    # -- for the window ---------------------------------------------------------------------

    def add(self, plan: Plan, planner: Planner) -> Entry:
        """Put a plan that was agreed to at the end; nothing starts."""
        entry = Entry(plan, planner)
        self.entries.append(entry)
        self.changed.emit()
        return entry

    def run_now(self, plan: Plan, planner: Planner | None) -> Entry:
        """Carry out a plan that was agreed to just now, before those that wait."""
        entry = Entry(plan, planner)
        at = self.entries.index(self.waiting[0]) if self.waiting else len(self.entries)
        self.entries.insert(at, entry)
        self._run(entry)
        return entry

    def agree(self, entry: Entry) -> None:
        """The new plan of a CHANGED entry was agreed to: carry it out and go on."""
        self.going = True
        self._run(entry)

    def start(self) -> None:
        """Carry out what waits, one after another."""
        self.going = True
        self._next()

    def hold(self) -> None:
        """Let what runs end and start nothing more."""
        self.going = False
        self.changed.emit()

    def remove(self, entry: Entry) -> None:
        """Take away one that waits or has ended."""
        if entry.state in WAITS | ENDED:
            self.entries.remove(entry)
            self.changed.emit()

    def forget_ended(self) -> None:
        """Take away all that have ended."""
        self.entries = [entry for entry in self.entries if entry.state not in ENDED]
        self.changed.emit()

    # -- one after another ------------------------------------------------------------------

    def _next(self) -> None:
        if not self.going or self.active is not None:
            return
        entry = self.waiting[0] if self.waiting else None
        if entry is None:
            self.going = False
            self.changed.emit()
            return
        assert entry.planner is not None
        label = tr("Checking again: {title}", title=entry.plan.title)
        job = self.session.make_plan(label, entry.planner)
        if job is None:
            self._end(entry, EntryState.FAILED, tr("Nothing is open any more."))
            return
        entry.state, entry.job = EntryState.CHECKING, job
        job.finished.connect(lambda plan: self._checked(entry, plan))
        job.failed.connect(lambda error: self._end(entry, EntryState.FAILED, str(error)))
        job.cancelled.connect(lambda: self._back_to_waiting(entry))
        self.changed.emit()

    def _back_to_waiting(self, entry: Entry) -> None:
        entry.state, entry.job, self.going = EntryState.WAITING, None, False
        self.changed.emit()

    def _checked(self, entry: Entry, plan: Plan) -> None:
        entry.job = None
        if plan.refused:
            entry.plan = plan
            self._end(entry, EntryState.FAILED, plan.refusals[0])
        elif same_effect(entry.plan, plan):
            plan.host_is_off = entry.plan.host_is_off
            entry.plan = plan
            self._run(entry)
        else:
            entry.plan, entry.state, self.going = plan, EntryState.CHANGED, False
            entry.outcome = tr("It would do something else by now. Look at it again.")
            self.changed.emit()
            self.looked_at_again.emit(entry)

    def _run(self, entry: Entry) -> None:
        entry.outcome = ""
        job = entry.job = self.session.carry_out(entry.plan)
        entry.state = EntryState.RUNNING
        job.finished.connect(lambda outcome: self._done(entry, outcome))
        job.failed.connect(lambda error: self._end(entry, EntryState.FAILED, str(error)))
        job.cancelled.connect(
            lambda: self._end(entry, EntryState.CANCELLED, tr("Cancelled; nothing was changed."))
        )
        job.progressed.connect(lambda state: self._progressed(entry, state))
        self.changed.emit()

    def _progressed(self, entry: Entry, state: ProgressState) -> None:
        entry.progress = state
        self.progressed.emit(entry)

    def _done(self, entry: Entry, outcome: Executed) -> None:
        self._end(entry, EntryState.DONE, changed_text(outcome.result))

    def _end(self, entry: Entry, state: EntryState, outcome: str) -> None:
        entry.state, entry.outcome = state, outcome
        entry.job = entry.progress = None
        if state is not EntryState.DONE:
            self.going = False
        self.changed.emit()
        self._next()


def changed_text(result: ActionResult) -> str:
    """What an action changed, in words."""
    if not result.changed:
        return tr("Done; no file differs from before.")
    return trn("Done; {n} file changed.", "Done; {n} files changed.", len(result.changed))
