# SPDX-License-Identifier: Apache-2.0
"""The window itself: never blocked, folding, exports, closing, the command list, error boxes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.actions.take import plan_take
from snapviewer.base.errors import FormatError
from snapviewer.base.settings import load_settings
from snapviewer.engine.execute import execute
from snapviewer.figures.rows import NodeKind
from snapviewer.machines.opening import open_library
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.commands.command_list import CommandList
from snapviewer.ui.window.main_window import MainWindow

Idle = Callable[[MainWindow], None]


def select(window: MainWindow, name: str) -> None:
    assert window.machine is not None
    moment = next(item for item in window.machine.moments if item.name == name)
    assert window.snapshots.select_key(moment.id)


def dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)), timeout=20_000)
    found = window.findChildren(kind)[-1]
    assert isinstance(found, QDialog)
    return found


def test_the_event_loop_is_never_blocked_for_long(
    empty_window: MainWindow, idle: Idle, root: Path
) -> None:
    # Time this thread worked, not time that passed: other programs must not fail the test.
    gaps: list[float] = []
    last = [time.thread_time()]
    timer = QTimer()

    def tick() -> None:
        now = time.thread_time()
        gaps.append(now - last[0])
        last[0] = now

    timer.timeout.connect(tick)
    timer.start(5)
    empty_window.open(root)
    idle(empty_window)
    for row in range(empty_window.snapshots.model.rowCount()):
        empty_window.snapshots.select_row(row)
        idle(empty_window)
    timer.stop()
    # Far above the 50 ms we keep to, so that a slow machine passes, and far below what any
    # reading of disks takes. One stretch holds what happens once (fonts, first layout).
    assert sorted(gaps)[-2] < 0.15
    assert max(gaps) < 0.4


def test_a_long_run_folds_and_enter_unfolds_it(
    window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    for number in range(12):
        with open_library(root) as library:
            plan = plan_take(library, library.machines[0], f"Daily {number}")
        execute(plan)
    window.act.run("refresh")
    idle(window)
    model = window.snapshots.model
    row = next(at for at in range(model.rowCount()) if model.node(at).kind is NodeKind.FOLD)
    assert "iB" in model.index(row, Column.NAME).data() or " B" in model.index(row, 1).data()
    hidden = len(model.node(row).folded)
    before = model.rowCount()
    window.snapshots.select_row(row)
    qtbot.keyClick(window.snapshots.table, Qt.Key.Key_Return)
    assert model.rowCount() == before + hidden - 1
    window.act.run("fold")
    assert model.rowCount() == before


def test_an_export_runs_beside_the_window(window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    select(window, "Clean install")
    idle(window)
    moment = window.snapshots.selected_moments()[0]
    window.act.tools.export_disk(moment, window.disks.slot, tmp_path / "out.img")
    assert window.act.reason_against("take") == "an export is running"
    idle(window)
    library = window.session.library
    assert library is not None
    chain = library.chain(moment, window.disks.slot)
    assert (tmp_path / "out.img").stat().st_size == chain.virtual_size
    assert (tmp_path / "out.img").read_bytes()[: 1 << 20] == chain.read(0, 1 << 20)
    assert "Exported" in window.log.toPlainText()


def test_settings_are_kept_on_close(window: MainWindow, root: Path) -> None:
    window.close()
    stored = load_settings()
    assert stored.recent[0] == str(root.resolve())
    assert stored.geometry
    assert stored.layout


def test_closing_while_an_action_runs_asks(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    go = [False]

    def work(progress: object) -> None:
        while not go[0]:
            time.sleep(0.01)

    job = window.session.runner.submit("execute", work, label="Merging", exclusive=True)
    qtbot.waitUntil(lambda: job.state.name == "RUNNING")
    window.close()
    assert window.isVisible()
    box = next(item for item in window.findChildren(QMessageBox) if item.isVisible())
    assert "Merging" in box.text()
    assert box.defaultButton().text() == "Keep running"
    box.defaultButton().click()
    go[0] = True
    idle(window)


def test_the_command_list_finds_by_powershell_name(window: MainWindow, qtbot: QtBot) -> None:
    window.act.run("commands")
    found = dialog(qtbot, window, CommandList)
    assert isinstance(found, CommandList)
    found.field.setText("restore-vmsnapshot")
    assert found.list.count() == 1
    assert found.list.item(0).text().startswith("Revert to")
    found.reject()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_context_menu_has_the_commands(window: MainWindow) -> None:
    select(window, "Clean install")
    window._context_menu(QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = {action.text().replace("&", "") for action in menu.actions()}
    assert {"Take snapshot…", "Revert to…", "Delete snapshot…"} <= texts
    menu.close()


@pytest.mark.parametrize("known", [True, False])
def test_error_boxes_say_what_to_do_and_copy(
    empty_window: MainWindow, known: bool, caplog: pytest.LogCaptureFixture
) -> None:
    error: Exception = ValueError("unexpected")
    if known:
        error = FormatError(
            "bad checksum", file="a.vhdx", structure="header", offset=65536,
            remedy="restore it from a copy", windows_code=0xC03A0009,
        )  # fmt: skip
    box = show_error(empty_window, error, "Opening")
    assert box is not None
    assert show_error(empty_window, error, "Opening") is None, "the same box is not stacked"
    box.copy.click()
    copied = QApplication.clipboard().text()
    if known:
        assert "restore it from a copy" in box.more.text().lower()
        assert "0xc03a0009" in box.more.text().lower()
        assert "a.vhdx" in copied
        assert "Traceback" not in copied
    else:
        assert "ValueError" in copied
        assert "mistake in the program" in box.what.text()
    assert box.isVisible()
    box.close()
