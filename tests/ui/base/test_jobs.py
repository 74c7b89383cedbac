# SPDX-License-Identifier: Apache-2.0
"""The job runner: one terminal signal, replacement, exclusive jobs, cancelling, threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from snapviewer.base.errors import FormatError
from snapviewer.base.progress import Progress
from snapviewer.ui.base.jobs import Job, JobRunner, JobState


@pytest.fixture
def runner(qapp: object) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.stop()


class Ends:
    """Counts the terminal signals of a job."""

    def __init__(self, job: Job) -> None:
        self.seen: list[object] = []
        job.finished.connect(lambda value: self.seen.append(("finished", value)))
        job.failed.connect(lambda error: self.seen.append(("failed", type(error))))
        job.cancelled.connect(lambda: self.seen.append(("cancelled", None)))


def until_cancelled(progress: Progress) -> None:
    progress.start("waiting", 1 << 40)
    while True:
        progress.advance(1)
        time.sleep(0.002)


def test_a_result_beyond_32_bits_arrives_in_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    threads = []
    job = runner.submit("size", lambda _: (1 << 40, QThread.currentThread()))
    ends = Ends(job)
    job.finished.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(runner.job_ended):
        pass
    assert ends.seen[0][1][0] == 1 << 40  # type: ignore[index]
    assert threads == [threading.main_thread()]
    assert job.state is JobState.FINISHED


def test_a_failure_is_delivered_once(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_: Progress) -> None:
        raise FormatError("bad", file="x")

    ends = Ends(runner.submit("fail", work))
    with qtbot.waitSignal(runner.job_ended):
        pass
    qtbot.wait(30)
    assert ends.seen == [("failed", FormatError)]


def test_cancelled_before_it_began_still_ends(qtbot: QtBot, runner: JobRunner) -> None:
    began = []
    job = runner.submit("never", began.append)
    ends = Ends(job)
    job.cancel()
    with qtbot.waitSignal(runner.job_ended):
        pass
    qtbot.wait(30)
    assert ends.seen == [("cancelled", None)]
    assert not began
    assert not runner.busy


def test_cancelling_takes_less_than_a_second(qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.submit("long", until_cancelled)
    ends = Ends(job)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    started = time.monotonic()
    with qtbot.waitSignal(runner.job_ended):
        job.cancel()
    assert time.monotonic() - started < 1
    assert ends.seen == [("cancelled", None)]


def test_a_newer_job_of_a_kind_replaces_the_older(qtbot: QtBot, runner: JobRunner) -> None:
    old = runner.submit("map", until_cancelled)
    old_ends = Ends(old)
    qtbot.waitUntil(lambda: old.state is JobState.RUNNING)
    newer = [runner.submit("map", lambda _, at=at: at) for at in range(5)]
    ends = [Ends(job) for job in newer]
    qtbot.waitUntil(lambda: not runner.busy)
    assert old_ends.seen == [("cancelled", None)]
    assert [item.seen for item in ends] == [[("cancelled", None)]] * 4 + [[("finished", 4)]]


def test_a_finished_but_replaced_reader_delivers_nothing(qtbot: QtBot, runner: JobRunner) -> None:
    go = threading.Event()
    old = runner.submit("map", lambda _: go.wait(5))  # never looks at its progress
    ends = Ends(old)
    qtbot.waitUntil(lambda: old.state is JobState.RUNNING)
    runner.submit("map", lambda _: 1)
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert ends.seen == [("cancelled", None)]


def test_an_exclusive_job_runs_alone(qtbot: QtBot, runner: JobRunner) -> None:
    inside: list[str] = []
    overlaps: list[str] = []

    def reading(progress: Progress) -> None:
        inside.append("r")
        try:
            until_cancelled(progress)
        finally:
            time.sleep(0.05)
            inside.remove("r")

    def writing(_: Progress) -> None:
        overlaps.extend(inside)
        inside.append("w")
        time.sleep(0.05)
        inside.remove("w")

    def later(_: Progress) -> None:
        overlaps.extend(inside)

    readers = [runner.submit(f"r{at}", reading) for at in range(2)]
    qtbot.waitUntil(lambda: len(inside) == 2)
    first = runner.submit("write", writing, exclusive=True)
    second = runner.submit("write", writing, exclusive=True)
    after = Ends(runner.submit("after", later))
    qtbot.waitUntil(lambda: not runner.busy)
    assert overlaps == []
    assert {job.state for job in readers} == {JobState.CANCELLED}
    assert {first.state, second.state} == {JobState.FINISHED}
    assert after.seen == [("finished", None)]


def test_progress_is_polled_not_pushed(qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.submit("long", until_cancelled)
    seen: list[object] = []
    job.progressed.connect(seen.append)
    qtbot.wait(550)
    job.cancel()
    qtbot.waitUntil(lambda: not runner.busy)
    assert 2 <= len(seen) <= 8
    assert seen[-1].total == 1 << 40  # type: ignore[attr-defined]


def test_stopping_ends_every_job_and_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    jobs = [runner.submit(f"long{at}", until_cancelled) for at in range(4)]
    ends = [Ends(job) for job in jobs]
    qtbot.waitUntil(lambda: jobs[0].state is JobState.RUNNING)
    runner.stop()
    assert [item.seen for item in ends] == [[("cancelled", None)]] * 4
    assert not [item for item in threading.enumerate() if item.name.startswith("job-")]
