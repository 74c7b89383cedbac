# SPDX-License-Identifier: Apache-2.0
"""The opened place as the windows see it: opening, refreshing, planning, executing, all in jobs.

One library is open at a time. Exclusive jobs close it before files are changed and hand a fresh
one back, so no view ever reads through a library that is gone.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.shown import visible
from snapviewer.base.words import listed, number_text, tr, trn
from snapviewer.figures.write_rate import WriteRate
from snapviewer.host.actions import HostPlan
from snapviewer.host.library import HostLibrary
from snapviewer.host.running import run_on_host
from snapviewer.machines.abilities import Can
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.opening import open_library
from snapviewer.models.vm_model import VmRow, vm_rows
from snapviewer.plans.plan import ActionResult, Plan
from snapviewer.ui.base.jobs import Job, JobRunner

_log = logging.getLogger(__name__)

Planner = Callable[[Library, Progress], Plan]

_NAMED = 3  # folders the title bar names one by one


@dataclass(frozen=True)
class Opened:
    """A freshly opened library, its VM list, and how long that took."""

    library: Library
    rows: list[VmRow]
    seconds: float


@dataclass(frozen=True)
class Planned:
    """A plan, ready to be shown, and what makes it anew."""

    plan: Plan
    planner: Planner


@dataclass(frozen=True)
class Executed:
    """What an executed plan ended in; `reopened` is the fresh library or why there is none."""

    plan: Plan
    result: ActionResult
    reopened: Opened | SnapviewerError
    seconds: float = 0.0  # how long the action itself took


def show_host(host: HostLibrary) -> Opened:
    """What a host told as a library; the session of `host` stays open."""
    started = time.monotonic()
    return Opened(host, vm_rows(host), time.monotonic() - started)


def open_place(paths: Sequence[Path]) -> Opened:
    """Open folders (or a disk file) together and work out the VM list; for a worker thread.
    Raises what opening raises.
    """
    started = time.monotonic()
    library = open_library(paths)
    return Opened(library, vm_rows(library), time.monotonic() - started)


class Session(QObject):
    """Holds the runner and the library; lives in the GUI thread."""

    changed = Signal()  # another library (or none) is in place
    failed = Signal(object, str)  # an error, what was being done
    planned = Signal(object)  # Planned
    executed = Signal(object)  # Executed
    logged = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = JobRunner(self)
        self.library: Library | None = None
        self.rows: list[VmRow] = []
        self.paths: list[Path] = []  # what the user opened, judged together
        self.open_error: BaseException | None = None
        self.seconds = 0.0
        self.rate = WriteRate()

    @property
    def host(self) -> HostLibrary | None:
        """The live host that is shown; None for a folder."""
        return self.library if isinstance(self.library, HostLibrary) else None

    def can(self, ability: Can) -> bool:
        """Whether what is open has an ability; no where nothing is."""
        return self.library is not None and ability in self.library.can

    @property
    def path(self) -> Path | None:
        """The first of the opened places; None where nothing or a host is open."""
        return self.paths[0] if self.paths else None

    # -- opening ----------------------------------------------------------------------------

    def open(self, place: Path | Sequence[Path]) -> Job:
        """Open other folders, or a disk file; on failure the views show the error, not an empty
        tree.
        """
        old = self.library
        paths = [place] if isinstance(place, Path) else list(place)
        self.paths = paths
        names = listed(path.name or str(path) for path in paths)

        def work(progress: Progress) -> Opened:
            progress.start(tr("Reading {name}", name=names))
            if old is not None:
                old.close()
            return open_place(paths)

        label = tr("Opening {path}", path=listed(str(path) for path in paths))
        job = self.runner.submit("open", work, label=label, exclusive=True)
        job.finished.connect(self._opened)
        job.failed.connect(self._open_failed)
        job.cancelled.connect(lambda: self._open_failed(None))
        return job

    def open_host(self, host: HostLibrary, *, again: bool = False) -> Job:
        """Show a live host; `again` asks it anew. The old picture stays where that fails."""
        old, paths, label = self.library, self.paths, tr("Asking {host}", host=host.name)
        self.paths = []

        def work(progress: Progress) -> Opened:
            progress.start(label)
            shown = show_host(host.refresh() if again else host)
            if old is not None:
                old.close()
            return shown

        def failed(error: BaseException | None) -> None:
            self.paths = paths
            self.changed.emit()
            if error is not None:
                self.failed.emit(error, label)

        job = self.runner.submit("open", work, label=label, exclusive=True)
        job.finished.connect(self._opened)
        job.failed.connect(failed)
        job.cancelled.connect(lambda: failed(None))
        return job

    def refresh(self) -> Job | None:
        """Read the place again."""
        if self.host is not None:
            return self.open_host(self.host, again=True)
        return self.open(self.paths) if self.paths else None

    def _opened(self, result: Opened) -> None:
        self.runner.cancel_readers()  # what still waits would read through a closed library
        self.library, self.rows, self.seconds = result.library, result.rows, result.seconds
        self.open_error = None
        self.logged.emit(
            tr(
                "Read {place}: {vms}, {files} in {seconds} s",
                place=place_text(self),
                vms=trn("{n} VM", "{n} VMs", len(self.library.machines)),
                files=trn("{n} disk file", "{n} disk files", len(self.library.graph.files)),
                seconds=number_text(self.seconds, 1),
            )
        )
        self.changed.emit()

    def _open_failed(self, error: BaseException | None) -> None:
        self.runner.cancel_readers()
        self.library = None
        self.open_error = error
        self.changed.emit()
        if error is not None:
            where = listed(str(path) for path in self.paths)
            text = tr("Could not open {path}: {error}", path=where, error=error)
            self.logged.emit(visible(text))
            if not isinstance(error, SnapviewerError):
                self.failed.emit(error, tr("Opening"))

    # -- acting -----------------------------------------------------------------------------

    def plan(self, label: str, planner: Planner) -> Job | None:
        """Make a plan in the background; `planned` follows."""
        job = self.make_plan(label, planner)
        if job is not None:
            job.finished.connect(lambda plan: self.planned.emit(Planned(plan, planner)))
            job.failed.connect(lambda error: self.failed.emit(error, label))
        return job

    def make_plan(self, label: str, planner: Planner) -> Job | None:
        """Make a plan in the background for whoever connects to the job; None: nothing is open."""
        library = self.library
        if library is None:
            return None

        def work(progress: Progress) -> Plan:
            progress.start(label)
            return planner(library, progress)

        return self.runner.submit("plan", work, label=label)

    def carry_out(self, plan: Plan) -> Job:
        """Execute a plan, or go on after an interruption as it says."""
        if plan.action == "recover":
            return self.recover(plan)
        return self.execute(plan)

    def execute(self, plan: Plan) -> Job:
        """Carry a plan out with every file closed, then open the place again."""
        from snapviewer.engine.execute import execute

        host, paths = self.host, list(self.paths)
        if host is not None:
            assert isinstance(plan, HostPlan)
            return self._change(
                plan,
                plan.title,
                lambda progress: run_on_host(plan, host, progress),
                lambda: show_host(host.refresh()),
            )
        assert paths
        return self._change(
            plan,
            plan.title,
            lambda progress: execute(plan, progress, accept_foreign=plan.accepted),
            lambda: open_place(paths),
        )

    def recover(self, shown: Plan) -> Job:
        """Continue an interrupted action, or go back, as the plan that was shown says."""
        from snapviewer.actions.recover import recover
        from snapviewer.machines.own_files import own_files

        back, place = shown.backwards, shown.place
        title = tr("Going back") if back else tr("Continuing")
        plan = Plan("recover", title, place.machine_id, "", place.root)
        library = self.library
        own = None if library is None else own_files(library, place.machine_id, place.root)
        paths = list(self.paths)
        assert paths
        return self._change(
            plan,
            title,
            lambda progress: recover(
                place, progress, back=back, accept_foreign=shown.accepted, own=own, seen=shown.seen
            ),
            lambda: open_place(paths),
        )

    def _change(
        self,
        plan: Plan,
        label: str,
        act: Callable[[Progress], ActionResult],
        reopen: Callable[[], Opened],
    ) -> Job:
        library = self.library

        def work(progress: Progress) -> Executed:
            if library is not None:
                library.close()
            started = time.monotonic()
            result = act(progress)
            seconds = time.monotonic() - started
            try:
                return Executed(plan, result, reopen(), seconds)
            except SnapviewerError as error:
                return Executed(plan, result, error, seconds)

        job = self.runner.submit("execute", work, label=label, exclusive=True)
        job.finished.connect(self._done)
        job.failed.connect(lambda error: self._not_done(error, label))
        job.cancelled.connect(lambda: self._not_done(None, label))
        return job

    def _done(self, outcome: Executed) -> None:
        self.logged.emit(visible(tr("Done: {title}", title=outcome.plan.title)))
        if not outcome.plan.host:
            self.rate.note(outcome.plan.forecast.writes_bytes, outcome.seconds)
        for hint in outcome.plan.hints:
            self.logged.emit(visible(hint))
        if isinstance(outcome.reopened, Opened):
            self._opened(outcome.reopened)
        else:
            self._open_failed(outcome.reopened)
        self.executed.emit(outcome)

    def _not_done(self, error: BaseException | None, label: str) -> None:
        if error is None:
            self.logged.emit(visible(tr("Cancelled: {label}", label=label)))
        else:
            self.logged.emit(visible(tr("Not done: {label}: {error}", label=label, error=error)))
            self.failed.emit(error, label)
        self.refresh()

    # -- looking up -------------------------------------------------------------------------

    def machine(self, machine_key: str) -> Machine | None:
        """The VM of that `Machine.key` in the present library."""
        if self.library is None:
            return None
        return next((item for item in self.library.machines if item.key == machine_key), None)

    def moment(self, machine_key: str, moment_id: str) -> Moment | None:
        """A moment of a VM in the present library."""
        machine = self.machine(machine_key)
        if machine is None:
            return None
        return next((item for item in machine.moments if item.id == moment_id), None)

    def close(self) -> None:
        """Stop all jobs and close every file."""
        self.runner.stop()
        if self.library is not None:
            self.library.close()
            self.library = None


def place_name(session: Session) -> str:
    """What the title bar calls the opened place: the host's or the folder's name."""
    if session.host is not None:
        return session.host.name
    names = [path.name or str(path) for path in opened_paths(session)]
    if len(names) > _NAMED:
        return trn("{first} and {n} more", "{first} and {n} more", len(names) - 1, first=names[0])
    return listed(names)


def place_text(session: Session) -> str:
    """The opened place in full: the host's name, or every opened path."""
    if session.host is not None:
        return tr("Live host {host}", host=session.host.name)
    return listed(str(path) for path in opened_paths(session))


def opened_paths(session: Session) -> list[Path]:
    """What is open, as it was found: links followed, a folder inside a VM as that VM's."""
    library = session.library
    if library is None or session.host is not None:
        return []
    if library.opened not in library.graph.files:
        return list(library.roots)
    return [library.opened, *(root for root in library.roots if root != library.opened.parent)]
