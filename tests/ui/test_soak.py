# SPDX-License-Identifier: Apache-2.0
"""Random steps through the window with a fixed seed: no crash, no Qt warning, no leak.

150 steps by default; 1,000 with SNAPVIEWER_FULL_TESTS set.
"""

from __future__ import annotations

import gc
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.error_box import ErrorBox
from snapviewer.ui.compare.window import CompareWindow
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_ui import demo_copy

STEPS = 1000 if os.environ.get("SNAPVIEWER_FULL_TESTS") else 150
SEED = 20_260_301
MOST_WINDOWS = 3
Idle = Callable[[MainWindow], None]
DIALOGS = (
    "open", "open-file", "take", "revert", "rename", "notes", "delete", "delete-subtree", "merge",
    "undo", "empty-trash", "report", "tree-picture", "export", "glossary", "shortcuts", "explain",
    "commands", "about",
)  # fmt: skip


@pytest.fixture
def two_machines(tmp_path: Path) -> Path:
    """A root with two VMs and an odd file."""
    demo_copy(tmp_path / "all")
    other = tmp_path / "all" / "Old server"
    shutil.move(demo_copy(tmp_path / "made", "2008"), other)
    lone = next(other.rglob("*.vhd"))
    shutil.copy(lone, lone.with_name("Left over.vhd"))
    return tmp_path / "all"


@pytest.fixture
def warnings() -> Iterator[list[str]]:
    """What Qt says from here on, but for a remark of the platform without a screen."""
    found: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            found.append(text)

    before = qInstallMessageHandler(hear)
    yield found
    qInstallMessageHandler(before)


class Walker:
    """Takes steps; each leaves the window usable. The names of the steps taken are kept."""

    def __init__(self, window: MainWindow, qtbot: QtBot, idle: Idle, root: Path) -> None:
        self.window, self.qtbot, self.idle, self.root = window, qtbot, idle, root
        self.dice = random.Random(SEED)
        self.taken: list[str] = []
        self.steps: tuple[tuple[int, Callable[[], None]], ...] = (
            (14, self.select_row), (6, self.select_two), (8, self.filter), (5, self.options),
            (6, self.sort), (5, self.switch_machine), (5, self.detail_tab), (5, self.disk_tab),
            (4, self.lower_tab), (16, self.dialog), (6, self.compare), (4, self.plan),
            (2, self.refresh), (5, self.keys), (2, self.scheme), (2, self.resize), (1, self.layout),
            (3, self.wait), (1, self.nowhere),
        )  # fmt: skip

    def step(self) -> None:
        weights = [weight for weight, _ in self.steps]
        _, act = self.dice.choices(self.steps, weights)[0]
        self.taken.append(act.__name__)
        act()
        QApplication.processEvents()

    def select_row(self) -> None:
        count = self.window.snapshots.model.rowCount()
        if count:
            self.window.snapshots.select_row(self.dice.randrange(count))

    def select_two(self) -> None:
        table, count = self.window.snapshots.table, self.window.snapshots.model.rowCount()
        if count > 1:
            self.select_row()
            index = table.model().index(self.dice.randrange(count), Column.NAME)
            flag = table.selectionModel().SelectionFlag
            table.selectionModel().select(index, flag.Select | flag.Rows)

    def filter(self) -> None:
        self.window.snapshots.filter.setText(self.dice.choice(("", "", "up", "clean", "xyz", "(")))

    def options(self) -> None:
        self.dice.choice((self.window.snapshots.files, self.window.snapshots.unfold)).click()

    def sort(self) -> None:
        column = self.dice.choice((None, *Column))
        self.window.snapshots.set_sort(column, descending=self.dice.random() < 0.5)

    def switch_machine(self) -> None:
        if self.window.vms.rowCount():
            self.window.vm_table.selectRow(self.dice.randrange(self.window.vms.rowCount()))

    def detail_tab(self) -> None:
        self.window.details.setCurrentIndex(self.dice.randrange(self.window.details.count()))

    def disk_tab(self) -> None:
        self.window.choose_disk(self.dice.randrange(3))

    def lower_tab(self) -> None:
        dock = self.window.docks[self.dice.choice(("disks", "findings", "log"))]
        dock.show()
        dock.raise_()

    def dialog(self) -> None:
        key = self.dice.choice(DIALOGS)
        self.taken[-1] = f"dialog {key}"
        if not self.window.act.reason_against(key):
            self.window.actions_by_id[key].trigger()
        if key in ("merge", "undo", "empty-trash"):
            self.idle(self.window)
        self.escape()

    def escape(self) -> None:
        """Close what is open above the window, by Escape, as a user would."""
        QApplication.processEvents()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                assert not isinstance(dialog, ErrorBox), dialog.what.text()
                self.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
                assert not dialog.isVisible(), dialog.windowTitle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def compare(self) -> None:
        windows = self.window.act.compare_windows
        if windows and (len(windows) >= MOST_WINDOWS or self.dice.random() < 0.5):
            self.dice.choice(windows).close()
        elif not self.window.act.reason_against("compare"):
            self.window.act.run("compare")

    def plan(self) -> None:
        machine = self.window.machine
        if machine is not None and machine.snapshots:
            moment = self.dice.choice(machine.snapshots)
            self.window.act.plan_delete(
                machine, moment, subtree=self.dice.random() < 0.3, merge_now=True
            )
            self.idle(self.window)
            self.escape()

    def refresh(self) -> None:
        if not self.window.act.reason_against("refresh"):
            self.window.act.run("refresh")
            if self.dice.random() < 0.7:
                self.idle(self.window)

    def keys(self) -> None:
        key, modifier = self.dice.choice(
            (
                (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
                (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
                (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
                (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
            )
        )
        self.qtbot.keyClick(self.window.snapshots.table, key, modifier)

    def scheme(self) -> None:
        self.window.set_scheme(self.dice.choice(("light", "dark", "contrast")))

    def resize(self) -> None:
        self.window.resize(self.dice.randrange(900, 1700), self.dice.randrange(600, 1100))

    def layout(self) -> None:
        self.window.reset_layout()

    def wait(self) -> None:
        self.idle(self.window)

    def nowhere(self) -> None:
        self.window.open(self.root / "is not there")
        self.idle(self.window)
        assert self.window.session.library is None
        self.window.open(self.root)
        self.idle(self.window)


def alive() -> int:
    """How many widgets there are."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return len(QApplication.allWidgets())


def test_random_steps(
    empty_window: MainWindow,
    two_machines: Path,
    idle: Idle,
    qtbot: QtBot,
    warnings: list[str],
) -> None:
    window = empty_window
    window.open(two_machines)
    idle(window)
    assert window.vms.rowCount() == 2
    walker = Walker(window, qtbot, idle, two_machines)
    for name in ("compare", "about", "glossary"):  # what is made once and kept is made now
        window.act.run(name)
        idle(window)
        walker.escape()
    window.act.close_windows()
    before = alive()
    before_threads = len(window.session.runner.jobs)
    for _ in range(STEPS):
        walker.step()
    idle(window)
    window.act.close_windows()
    walker.escape()
    window.snapshots.set_sort(None)
    window.snapshots.filter.clear()
    window.open(two_machines)
    idle(window)
    assert window.isVisible()
    assert window.session.library is not None
    assert not [item for item in QApplication.topLevelWidgets() if isinstance(item, CompareWindow)]
    assert len(window.session.runner.jobs) == before_threads
    # A few widgets come and go with what is selected; a leak would grow with the steps.
    assert alive() - before < 60, kinds()
    assert warnings == [], walker.taken[-20:]
    assert len(set(walker.taken)) >= 15


def kinds() -> dict[str, int]:
    found: dict[str, int] = {}
    for widget in QApplication.allWidgets():
        assert isinstance(widget, QWidget)
        found[type(widget).__name__] = found.get(type(widget).__name__, 0) + 1
    return found
