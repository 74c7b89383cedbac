# SPDX-License-Identifier: Apache-2.0
"""Plans that wait: carried out one after another, stopped where one is not what was agreed to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from snapviewer.ui.base.plan_queue import EntryState, same_effect
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_ui import demo_copy

Idle = Callable[[MainWindow], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two VMs below one root."""
    demo_copy(tmp_path / "all")
    shutil.move(demo_copy(tmp_path / "made", "2008"), tmp_path / "all" / "Old server")
    return tmp_path / "all"


def states(window: MainWindow) -> list[EntryState]:
    return [entry.state for entry in window.queue.entries]


def names(root: Path) -> dict[str, set[str]]:
    with open_library(root) as library:
        return {
            machine.id: {item.name for item in machine.snapshots} for machine in library.machines
        }


def delete_plan(window: MainWindow, idle: Idle, vm: int, name: str) -> PlanDialog:
    library = window.session.library
    assert library is not None
    machine = library.machines[vm]
    snapshot = next(item for item in machine.snapshots if item.name == name)
    before = set(window.findChildren(PlanDialog))
    window.act.plan_delete(machine, snapshot, merge_now=True)
    idle(window)
    (dialog,) = set(window.findChildren(PlanDialog)) - before
    return dialog


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def queue_delete(window: MainWindow, qtbot: QtBot, idle: Idle, vm: int, name: str) -> None:
    dialog = delete_plan(window, idle, vm, name)
    assert dialog.later is not None
    press(qtbot, dialog.later)


def carry_out_all(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window.jobs.start)
    box = window.jobs.findChildren(QMessageBox)[-1]
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    go = next(item for item in box.buttons() if item.text() == "Carry out")
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)


def test_nothing_starts_before_it_is_told_to(
    window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    before = names(root)
    queue_delete(window, qtbot, idle, 0, "Test of new shop")
    queue_delete(window, qtbot, idle, 1, "Test of new shop")
    idle(window)
    assert states(window) == [EntryState.WAITING, EntryState.WAITING]
    assert names(root) == before
    assert "2" in window.docks["jobs"].windowTitle()
    carry_out_all(window, qtbot)
    qtbot.waitUntil(lambda: states(window) == [EntryState.DONE] * 2, timeout=30_000)
    idle(window)
    assert all("Test of new shop" not in found for found in names(root).values())
    outcome = window.jobs.model.index(0, 4).data()
    assert outcome.startswith("Done; ") and "changed" in outcome


def test_a_plan_that_would_do_something_else_is_shown_again(
    window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    queue_delete(window, qtbot, idle, 0, "Before updates")
    queue_delete(window, qtbot, idle, 0, "After updates")  # its numbers rest on the first
    carry_out_all(window, qtbot)
    qtbot.waitUntil(lambda: states(window)[1] is EntryState.CHANGED, timeout=30_000)
    idle(window)
    assert states(window)[0] is EntryState.DONE
    shown = window.findChildren(PlanDialog)[-1]
    assert shown.isVisible()
    press(qtbot, shown.go)
    qtbot.waitUntil(lambda: states(window) == [EntryState.DONE] * 2, timeout=30_000)
    idle(window)


def test_one_that_is_refused_by_now_stops_the_rest(
    window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    queue_delete(window, qtbot, idle, 0, "Test of new shop")
    queue_delete(window, qtbot, idle, 0, "Test of new shop")
    queue_delete(window, qtbot, idle, 1, "Test of new shop")
    carry_out_all(window, qtbot)
    qtbot.waitUntil(lambda: states(window)[1] is EntryState.FAILED, timeout=30_000)
    idle(window)
    assert states(window) == [EntryState.DONE, EntryState.FAILED, EntryState.WAITING]
    assert window.queue.entries[1].outcome
    window.queue.forget_ended()
    assert states(window) == [EntryState.WAITING]


def test_what_is_carried_out_at_once_is_listed_too(
    window: MainWindow, qtbot: QtBot, idle: Idle, root: Path
) -> None:
    dialog = delete_plan(window, idle, 0, "Test of new shop")
    press(qtbot, dialog.go)
    qtbot.waitUntil(lambda: states(window) == [EntryState.DONE], timeout=30_000)
    idle(window)


def test_removing_and_showing(window: MainWindow, qtbot: QtBot, idle: Idle, root: Path) -> None:
    queue_delete(window, qtbot, idle, 0, "Test of new shop")
    idle(window)
    window.jobs.table.selectRow(0)
    press(qtbot, window.jobs.show_plan)
    shown = window.findChildren(PlanDialog)[-1]
    assert shown.isVisible() and shown.later is None  # it stands in the queue already
    shown.close()
    window.jobs.table.selectRow(0)
    press(qtbot, window.jobs.remove)
    assert states(window) == []
    assert not window.jobs.start.isEnabled()


def test_the_same_effect(tmp_path: Path) -> None:
    def plan(snapshot: str, consequence: str = "c") -> Plan:
        made = Plan("take", f"Take {snapshot}", "VM", "Web", tmp_path, consequence=consequence)
        made.snapshot_id = snapshot
        return made

    assert same_effect(plan("A-1"), plan("B-2"))
    assert not same_effect(plan("A-1"), plan("B-2", "other"))
