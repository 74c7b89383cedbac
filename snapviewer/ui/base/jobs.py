# SPDX-License-Identifier: Apache-2.0
"""The one place where work leaves the GUI thread.

Work is a plain function ``work(progress) -> result``. Its `Job` lives in the GUI thread and emits
exactly one of `finished`, `failed`, `cancelled`, also when cancelled before it began. A newer job
of the same kind replaces an older one. Exclusive jobs (those that open, close or change the files)
run alone: they cancel the readers, wait for them, and hold back later ones.
"""

from __future__ import annotations

import contextlib
import enum
import queue
import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from snapviewer.base.errors import Cancelled
from snapviewer.base.progress import Progress
from snapviewer.machines.sessions import job_session

POLL_MS = 100
READERS = 2  # reading jobs at a time

Work = Callable[[Progress], Any]


class JobState(enum.Enum):
    """Where a job is in its life."""

    PENDING = enum.auto()
    RUNNING = enum.auto()
    FINISHED = enum.auto()
    CANCELLED = enum.auto()
    FAILED = enum.auto()


class Job(QObject):
    """A handle in the GUI thread. Carried values are objects: sizes exceed 32 bits."""

    finished = Signal(object)  # the result
    failed = Signal(object)  # the exception
    cancelled = Signal()
    progressed = Signal(object)  # ProgressState, every 100 ms while running

    def __init__(self, kind: str, work: Work, label: str, exclusive: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = kind
        self.label = label
        self.exclusive = exclusive
        self.state = JobState.PENDING
        self.progress = Progress()
        self.work: Work | None = work

    @property
    def ended(self) -> bool:
        """Whether the terminal signal was emitted."""
        return self.state not in (JobState.PENDING, JobState.RUNNING)

    def cancel(self) -> None:
        """Ask it to stop; `cancelled` follows unless it finishes first."""
        self.progress.cancel()


class JobRunner(QObject):
    """Runs jobs; lives in the GUI thread and must be stopped before the application ends."""

    changed = Signal()  # a job started or ended
    job_ended = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: list[Job] = []
        self._running: dict[int, tuple[Job, threading.Thread]] = {}
        self._done: queue.SimpleQueue[tuple[int, JobState, Any]] = queue.SimpleQueue()
        self._number = 0
        self._woken.connect(self._collect, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    # -- for callers ------------------------------------------------------------------------

    def submit(self, kind: str, work: Work, *, label: str = "", exclusive: bool = False) -> Job:
        """Queue work; connect to the job's signals before returning to the event loop."""
        job = Job(kind, work, label, exclusive, self)
        if exclusive:
            self.cancel_readers()
        else:
            for older in self._of_kind(kind):
                older.cancel()
        self._pending.append(job)
        QTimer.singleShot(0, self, self._pump)
        return job

    def cancel_readers(self) -> None:
        """Cancel every job that is not exclusive."""
        for job in self.jobs:
            if not job.exclusive:
                job.cancel()

    @property
    def jobs(self) -> list[Job]:
        """Running jobs, then pending ones."""
        return [*(job for job, _ in self._running.values()), *self._pending]

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._running or self._pending)

    @property
    def writing(self) -> Job | None:
        """The exclusive job that runs or waits first."""
        return next((job for job in self.jobs if job.exclusive), None)

    def stop(self, timeout: float = 10.0) -> None:
        """Cancel everything and wait for the threads; at most `timeout` seconds for each."""
        for job in self.jobs:
            job.cancel()
        for _, thread in list(self._running.values()):
            thread.join(timeout)
        while not self._done.empty():
            self._collect()
        self._pump()
        self._timer.stop()

    # -- inside -----------------------------------------------------------------------------

    def _of_kind(self, kind: str) -> list[Job]:
        return [job for job in self.jobs if job.kind == kind and not job.exclusive]

    @Slot()
    def _pump(self) -> None:
        """End cancelled pending jobs and start what may start."""
        for job in [job for job in self._pending if job.progress.cancelled]:
            self._pending.remove(job)
            self._end(job, JobState.CANCELLED, None)
        while self._pending:
            running = [job for job, _ in self._running.values()]
            job = next((item for item in self._pending if item.exclusive), self._pending[0])
            alone = any(item.exclusive for item in running)
            if alone or (job.exclusive and running) or len(running) >= READERS:
                break
            self._pending.remove(job)
            self._start(job)
        if self._running and not self._timer.isActive():
            self._timer.start()

    def _start(self, job: Job) -> None:
        self._number += 1
        number, work = self._number, job.work
        assert work is not None
        job.state, job.work = JobState.RUNNING, None
        thread = threading.Thread(
            target=self._run, args=(number, work, job.progress, job.exclusive),
            name=f"job-{job.kind}", daemon=True,
        )
        self._running[number] = (job, thread)
        thread.start()
        self.changed.emit()

    def _run(self, number: int, work: Work, progress: Progress, exclusive: bool) -> None:
        """In the worker thread: touches no Qt object but the wake-up signal. What only reads, reads
        in a session: see `machines.sessions`.
        """
        try:
            with contextlib.nullcontext() if exclusive else job_session():
                outcome: tuple[int, JobState, Any] = (number, JobState.FINISHED, work(progress))
        except Cancelled:
            outcome = (number, JobState.CANCELLED, None)
        except Exception as error:
            outcome = (number, JobState.FAILED, error)
        self._done.put(outcome)
        try:
            self._woken.emit()
        except RuntimeError:  # the runner is gone: nobody waits for this any more
            return

    @Slot()
    def _collect(self) -> None:
        # One per turn of the event loop: what each starts in the window adds up.
        if not self._done.empty():
            number, state, value = self._done.get()
            job, thread = self._running.pop(number)
            thread.join()
            self._end(job, state, value)
        if not self._done.empty():
            self._woken.emit()
        if not self._running:
            self._timer.stop()
        self._pump()

    def _end(self, job: Job, state: JobState, value: Any) -> None:
        # A reader that was replaced must not deliver a result nobody wants any more.
        if state is JobState.FINISHED and job.progress.cancelled and not job.exclusive:
            state = JobState.CANCELLED
        job.state = state
        job.work = None
        if state is JobState.FINISHED:
            job.finished.emit(value)
        elif state is JobState.FAILED:
            job.failed.emit(value)
        else:
            job.cancelled.emit()
        self.job_ended.emit(job)
        self.changed.emit()
        job.deleteLater()

    @Slot()
    def _poll(self) -> None:
        for job, _ in list(self._running.values()):
            job.progressed.emit(job.progress.state())


def traceback_text(error: BaseException) -> str:
    """The traceback of an error as text."""
    return "".join(traceback.format_exception(error))
