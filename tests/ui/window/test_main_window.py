# SPDX-License-Identifier: Apache-2.0
"""The main window over real folders: content, selection, odd states, actions from plan to end."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.actions.take import plan_take
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.figures.rows import NodeKind
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.opening import open_library
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.error_box import ErrorBox
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import DeleteDialog, NameDialog, RevertDialog, TextDialog
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


def carry_out(qtbot: QtBot, window: MainWindow, idle: Idle) -> None:
    plan = dialog(qtbot, window, PlanDialog)
    assert isinstance(plan, PlanDialog)
    assert not plan.plan.refused, plan.plan.refusals
    with qtbot.waitSignal(window.session.executed, timeout=30_000):
        if plan.typed is not None:
            qtbot.keyClicks(plan.typed, plan.plan.typed_name)
        plan.go.click()
    for box in window.findChildren(QMessageBox):
        box.close()
    idle(window)


def names(window: MainWindow) -> set[str]:
    assert window.machine is not None
    return {moment.name for moment in window.machine.snapshots}


def test_it_shows_the_demo(window: MainWindow) -> None:
    library = window.session.library
    assert library is not None
    assert window.vms.rowCount() == 1
    model = window.snapshots.model
    shown = {model.index(row, Column.NAME).data() for row in range(model.rowCount())}
    assert {moment.name for moment in library.machines[0].moments} <= shown
    node = window.snapshots.current_node()
    assert node is not None
    assert node.kind is NodeKind.NOW
    for row in range(model.rowCount()):
        for column in (Column.WRITTEN, Column.EXCLUSIVE, Column.FREES):
            assert model.index(row, column).data() != "…"
    assert window.disks.bar.count() == len(library.machines[0].slots)
    assert window.disks.view.model.rowCount() > 1
    assert window.disks.view.map.data is not None
    assert window.findings.model.rowCount() == len(library.findings)
    assert str(library.opened) in window.place_label.text()


def test_selection_is_shared(window: MainWindow, idle: Idle) -> None:
    select(window, "Clean install")
    idle(window)
    assert window.details.title.text() == "Clean install"
    assert "Clean install" in window.disks.title.text()
    assert window.disks.view.model.rowCount() == 1
    window.disks.choose(1)
    idle(window)
    select(window, "Now")
    idle(window)
    assert window.disks.bar.currentIndex() == 1, "the chosen disk stays"
    assert window.actions_by_id["delete"].isEnabled() is False


def test_keys_move_along_the_graph(window: MainWindow, qtbot: QtBot) -> None:
    table = window.snapshots.table
    select(window, "Now")
    qtbot.keyClick(table, Qt.Key.Key_Home)
    node = window.snapshots.current_node()
    assert node is not None
    assert node.parent is None
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    below = window.snapshots.current_node()
    assert below is not None
    assert below.parent == node.key
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.snapshots.current_node() == node
    qtbot.keyClick(table, Qt.Key.Key_End)
    now = window.snapshots.current_node()
    assert now is not None
    assert now.kind is NodeKind.NOW


def test_no_key_and_no_double_click_changes_anything(
    window: MainWindow, qtbot: QtBot, root: Path, idle: Idle
) -> None:
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()}
    table = window.snapshots.table
    select(window, "Before updates")
    index = table.currentIndex()
    centre = table.visualRect(index).center()
    for modifier in (
        Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ):  # fmt: skip
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, centre)
        qtbot.keyClick(table, Qt.Key.Key_Return, modifier)
        qtbot.keyClick(table, Qt.Key.Key_Delete, modifier)
        qtbot.keyClick(table, Qt.Key.Key_F2, modifier)
        for opened in window.findChildren(QDialog):
            if opened.isVisible():
                opened.reject()
    idle(window)
    assert before == {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()}


def test_take_revert_rename_delete_and_undo(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    window.act.run("take")
    asked = dialog(qtbot, window, NameDialog)
    assert isinstance(asked, NameDialog)
    assert asked.name.text().startswith("Web server - (")
    asked.name.setText("Taken here")
    asked.notes.setPlainText("why")
    asked.go.click()
    carry_out(qtbot, window, idle)
    assert "Taken here" in names(window)
    node = window.snapshots.current_node()
    assert node is not None
    assert node.name == "Taken here"

    window.act.run("rename")
    text = dialog(qtbot, window, TextDialog)
    assert isinstance(text, TextDialog)
    assert text.line is not None
    text.line.setText("Renamed")
    text.go.click()
    carry_out(qtbot, window, idle)
    assert "Renamed" in names(window)

    select(window, "Clean install")
    window.act.run("revert")
    revert = dialog(qtbot, window, RevertDialog)
    assert isinstance(revert, RevertDialog)
    assert revert.first.isChecked(), "keeping the present state is the default"
    assert revert.cancel.isDefault()
    revert.first.setChecked(False)
    revert.go.click()
    carry_out(qtbot, window, idle)
    assert window.machine is not None
    assert window.machine.now is not None
    clean = next(item for item in window.machine.snapshots if item.name == "Clean install")
    assert window.machine.now.parent == clean.id

    select(window, "Test of new shop")
    window.act.run("delete")
    delete = dialog(qtbot, window, DeleteDialog)
    assert isinstance(delete, DeleteDialog)
    delete.later.setChecked(True)
    delete.go.click()
    carry_out(qtbot, window, idle)
    assert "Test of new shop" not in names(window)

    window.act.run("undo")
    carry_out(qtbot, window, idle)
    assert "Test of new shop" in names(window)


@pytest.mark.parametrize("what", ["delete", "take", "merge"])
def test_the_copied_command_line_makes_the_same_plan(
    window: MainWindow, qtbot: QtBot, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert window.machine is not None
    if what == "delete":
        window.act.plan_delete(window.machine, window.machine.snapshots[0], merge_now=False)
    else:
        window.act.run(what)
    if what == "take":
        asked = dialog(qtbot, window, NameDialog)
        assert isinstance(asked, NameDialog)
        asked.name.setText("A 'quoted' name")
        asked.go.click()
    plan = dialog(qtbot, window, PlanDialog)
    assert isinstance(plan, PlanDialog)
    words = shlex.split(plan.plan.command_line)
    assert words[0] == "snapviewer"
    capsys.readouterr()
    assert main([*words[1:], "--dry-run", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)["plan"]
    assert shown["action"] == plan.plan.action
    assert len(shown["steps"]) == len(plan.plan.steps)
    assert shown["writes_bytes"] == plan.plan.forecast.writes_bytes
    plan.reject()


def test_a_refused_plan_cannot_be_carried_out(window: MainWindow, qtbot: QtBot, root: Path) -> None:
    select(window, "Clean install")
    config = next((root / "Virtual Machines").glob("*.xml"))
    config.write_bytes(config.read_bytes() + b" ")  # the plan's proof no longer holds
    assert window.machine is not None
    moment = window.machine.snapshots[0]
    window.act.plan_delete(window.machine, moment, merge_now=False)
    plan = dialog(qtbot, window, PlanDialog)
    assert isinstance(plan, PlanDialog)
    plan.plan.refusals.append("made so by the test")
    again = PlanDialog(plan.plan, {}, window)
    assert not again.go.isEnabled()
    assert again.cancel.isDefault()
    again.reject()
    plan.reject()


def test_an_error_while_acting_is_shown_and_the_place_read_again(
    window: MainWindow, qtbot: QtBot, root: Path, idle: Idle
) -> None:
    assert window.machine is not None
    window.act.plan_delete(window.machine, window.machine.snapshots[0], merge_now=False)
    plan = dialog(qtbot, window, PlanDialog)
    assert isinstance(plan, PlanDialog)
    for path in root.rglob("*.*"):
        path.touch()  # what was planned on is no longer what is there
    plan.go.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorBox)), timeout=20_000)
    box = window.findChildren(ErrorBox)[-1]
    assert "refused" in box.what.text()
    box.close()
    idle(window)
    assert window.session.library is not None
    assert len(names(window)) == 4


def test_compare_opens_with_two_selected_moments(
    window: MainWindow, qtbot: QtBot, idle: Idle
) -> None:
    window.act.run("compare")
    window.act.run("compare")
    assert len(window.act.compare_windows) == 2
    idle(window)
    window.act.close_windows()
    assert not window.act.compare_windows


# -- odd states -----------------------------------------------------------------------------


def test_the_start_page_offers_what_to_do(empty_window: MainWindow) -> None:
    assert empty_window.pages.currentWidget() is empty_window.start
    assert not empty_window.actions_by_id["take"].isEnabled()
    assert empty_window.actions_by_id["open"].isEnabled()
    assert not empty_window.docks["disks"].isVisible()


def test_a_place_that_cannot_be_read_says_so(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    empty_window.open(tmp_path / "nowhere")
    idle(empty_window)
    assert empty_window.pages.currentWidget() is empty_window.start
    assert "could not be read" in empty_window.start.title.text()
    assert "nowhere" in empty_window.start.text.text()


def test_an_empty_folder_is_not_an_error(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    empty_window.open(folder)
    idle(empty_window)
    assert empty_window.pages.currentWidget() is empty_window.snapshots
    assert empty_window.snapshots.empty_title.text() == "No virtual machine here"


def test_an_unreadable_configuration_never_looks_like_no_snapshots(
    empty_window: MainWindow, idle: Idle, root: Path
) -> None:
    next((root / "Virtual Machines").glob("*.xml")).write_bytes(b"\0" * 100)
    empty_window.open(root)
    idle(empty_window)
    hints = empty_window.snapshots.hint.text.text() + empty_window.snapshots.empty_text.text()
    assert "Now is not known" in hints
    assert "has no snapshots" not in hints
    assert empty_window.findings.model.rowCount() > 0
    assert not empty_window.actions_by_id["take"].isEnabled()


def test_disks_without_configuration_are_announced(
    empty_window: MainWindow, idle: Idle, root: Path
) -> None:
    shutil.rmtree(root / "Virtual Machines")
    shutil.rmtree(root / "Snapshots")
    empty_window.open(root)
    idle(empty_window)
    assert empty_window.banner.isVisible()
    assert "Names unknown" in empty_window.banner.text.text()


@pytest.mark.skipif(os.name == "nt", reason="kinds of files of POSIX")
@pytest.mark.parametrize("kind", ["fifo", "file", "link"])
def test_what_lies_in_the_place_of_the_work_folder_is_no_interrupted_action(
    empty_window: MainWindow, idle: Idle, root: Path, kind: str
) -> None:
    place = root / ".snapviewer"
    shutil.rmtree(place, ignore_errors=True)
    if kind == "fifo":
        os.mkfifo(place)
    elif kind == "file":
        place.write_bytes(b"mine")
    else:
        place.symlink_to(place.name)
    empty_window.open(root)
    idle(empty_window)
    text = empty_window.banner.text.text()
    assert empty_window.banner.isVisible() and empty_window.banner.buttons == []
    assert {"fifo": "A named pipe lies", "file": "A file lies", "link": "A link lies"}[kind] in text
    assert str(place) in text and "interrupted" not in text


def test_an_interrupted_action_offers_both_ways(
    empty_window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    journal = root / ".snapviewer" / "journal.json"
    journal.parent.mkdir(exist_ok=True)
    journal.write_text('{"title": "Delete X"}')
    empty_window.open(root)
    idle(empty_window)
    assert empty_window.banner.isVisible()
    assert [button.text() for button in empty_window.banner.buttons] == ["Continue", "Go back"]
    empty_window.banner.buttons[1].click()  # this journal cannot be read: an error box, no crash
    qtbot.waitUntil(lambda: bool(empty_window.findChildren(ErrorBox)), timeout=20_000)
    for box in empty_window.findChildren(ErrorBox):
        box.close()
    idle(empty_window)


class Killed(BaseException):
    """The process died here."""


@pytest.mark.parametrize("back", [False, True])
def test_a_killed_take_is_finished_or_taken_back(
    empty_window: MainWindow, qtbot: QtBot, idle: Idle, root: Path, back: bool
) -> None:
    left = [20]

    def kill(*_: object) -> None:
        left[0] -= has_journal(root)
        if left[0] < 0:
            raise Killed

    with open_library(root) as library:
        before = {moment.name for moment in library.machines[0].snapshots}
        plan = plan_take(library, library.machines[0], "Half")
    with pytest.raises(Killed), mutation_hook(kill):
        execute(plan)
    assert has_journal(root)
    empty_window.open(root)
    idle(empty_window)
    empty_window.banner.buttons[int(back)].click()
    carry_out(qtbot, empty_window, idle)
    assert names(empty_window) == before | (set() if back else {"Half"})
    assert not empty_window.banner.isVisible()


def test_a_broken_disk_is_shown_with_its_error(
    empty_window: MainWindow, idle: Idle, root: Path
) -> None:
    for path in root.rglob("System.vhdx"):
        path.write_bytes(b"\0" * 4096)
    empty_window.open(root)
    idle(empty_window)
    assert "cannot be read" in empty_window.disks.view.message.text()
    model = empty_window.snapshots.model
    now = model.row_of("now")
    assert now is not None
    assert model.index(now, Column.WRITTEN).data() == "unknown"


def test_a_single_disk_file_opens(empty_window: MainWindow, idle: Idle, root: Path) -> None:
    path = next(root.rglob("System_*.avhdx"))
    empty_window.open(path)
    idle(empty_window)
    assert empty_window.machine is not None
    assert empty_window.disks.view.model.rowCount() >= 2


def test_a_folder_can_be_dropped(empty_window: MainWindow, idle: Idle, root: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(root))])
    empty_window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    idle(empty_window)
    assert empty_window.session.library is not None
