# SPDX-License-Identifier: Apache-2.0
"""The window reads in sessions: while a job reads nobody of us changes the VM, an idle window holds
nothing, what changed has no result; Now of a VM in use is exported only where that was said.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.base.errors import RefusedError, UnansweredError
from snapviewer.base.progress import Progress
from snapviewer.engine.work_lock import work_lock
from snapviewer.machines.model import MachineState
from snapviewer.machines.work_place import WorkPlace
from snapviewer.ui.window.main_window import MainWindow
from tests.machines.test_holds import holder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks")
Idle = Callable[[MainWindow], None]


def place_of(window: MainWindow) -> WorkPlace:
    assert window.machine is not None
    place = WorkPlace.of(window.machine)
    with work_lock(place):
        return place


def leaf_of(window: MainWindow) -> Path:
    assert window.machine is not None
    assert window.machine.now is not None
    path = next(iter(window.machine.now.disks.values())).path
    assert path is not None
    return path


def read_now(window: MainWindow, then: Callable[[], None]) -> Callable[[Progress], int]:
    """Work that reads Now's first disk."""
    library, machine = window.session.library, window.machine
    assert library is not None
    assert machine is not None
    assert machine.now is not None
    now = machine.now

    def work(_: Progress) -> int:
        chain = library.chain(now, next(iter(now.disks)))
        then()
        return len(chain.read(0, 4096))

    return work


def test_a_job_that_reads_keeps_writers_away_and_an_idle_window_nobody(
    window: MainWindow, qtbot: QtBot, idle: Idle
) -> None:
    place = place_of(window)
    reads, go = threading.Event(), threading.Event()

    def wait() -> None:
        reads.set()
        go.wait(20)

    job = window.session.runner.submit("x", read_now(window, wait))
    qtbot.waitUntil(reads.is_set)
    with pytest.raises(RefusedError) as caught, work_lock(place):
        pass
    assert caught.value.code == "being-read"
    with qtbot.waitSignal(job.finished):
        go.set()
    idle(window)
    with work_lock(place):
        failed: list[object] = []
        job = window.session.runner.submit("x", read_now(window, lambda: None))
        job.failed.connect(failed.append)
        idle(window)
    assert isinstance(failed[0], RefusedError)
    assert failed[0].code == "another-works-here"


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_what_changed_has_no_result(window: MainWindow, idle: Idle, when: str) -> None:
    leaf = leaf_of(window)
    if when == "before":
        os.utime(leaf)
    job = window.session.runner.submit(
        "x", read_now(window, (lambda: os.utime(leaf)) if when == "meanwhile" else lambda: None)
    )
    failed: list[object] = []
    job.failed.connect(failed.append)
    idle(window)
    assert isinstance(failed[0], UnansweredError)
    assert failed[0].file == str(leaf)


def test_now_of_a_vm_in_use_wants_the_box(window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    machine = window.machine
    assert machine is not None
    assert machine.now is not None
    out = tmp_path / "out.img"
    leaf = leaf_of(window)
    with holder(leaf, "rb+"):
        window.act.tools.export_disk(machine.now, window.disks.slot, out)  # begun since the reading
        idle(window)
        assert not out.exists()
        for box in window.findChildren(QMessageBox):
            box.close()
        window.session.refresh()
        idle(window)
        machine = window.machine
        assert machine is not None
        assert machine.now is not None
        assert machine.state is MachineState.RUNNING
        window.snapshots.select_key(machine.now.id)
        idle(window)
        assert window.act.tools.run("export")
        dialog = window.findChildren(QFileDialog)[-1]
        (live,) = [
            each for each in dialog.findChildren(QCheckBox) if "although the VM" in each.text()
        ]
        assert not live.isChecked()
        live.setChecked(True)
        dialog.fileSelected.emit(str(out))
        dialog.close()
        idle(window)
        assert out.exists()
    assert "in use while it was read" in window.log.toPlainText()


def test_a_snapshot_and_a_vm_that_is_off_want_no_box(window: MainWindow, idle: Idle) -> None:
    assert window.machine is not None
    for moment in window.machine.moments:
        window.snapshots.select_key(moment.id)
        idle(window)
        window.act.tools.run("export")
        dialog = window.findChildren(QFileDialog)[-1]
        assert not [each for each in dialog.findChildren(QCheckBox) if "although" in each.text()]
        dialog.close()
