# SPDX-License-Identifier: Apache-2.0
"""Names, notes and paths that look like rich text, menus' letters or commands to a screen: every
widget of the real window shows them and does nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtCore import Qt as QtCoreQt
from PySide6.QtGui import QAction, Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from snapviewer.base.errors import FormatError
from snapviewer.base.settings import Settings
from snapviewer.base.shown import hidden, visible
from snapviewer.disks.image import DiskFormat
from snapviewer.models.plain import plain_of, tip_text
from snapviewer.plans.plan import Check, CheckResult, Plan
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.plain import MessageBox, TextLabel, button_text, set_tip, title_text
from snapviewer.ui.base.widgets import ElidedButton, ElidedLabel, caption, named, note, plain
from snapviewer.ui.commands.export_vm import ExportVmDialog
from snapviewer.ui.commands.plan_flow import tell
from snapviewer.ui.dialogs.close_question import ask_close
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import DeleteDialog, NameDialog, RevertDialog, TextDialog
from snapviewer.ui.dialogs.reconnect_dialog import ReconnectDialog
from snapviewer.ui.window.main_window import MainWindow
from snapviewer.ui.window.start_page import StartPage
from tests.builders_hostile import HARMLESS, NAME, NOTES, TEXTS, rename_all
from tests.builders_vm import ModelVm

Idle = Callable[[MainWindow], None]
Role = QtCoreQt.ItemDataRole
HOSTILE = f"<img src='http://x.example/a.png'> {NAME} &Zap [*]"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    vm = ModelVm(tmp_path, format=DiskFormat.VHD, block_size=64 * 1024, size=256 * 1024)
    vm.write("ide0:0", 0, b"data" * 128)
    vm.take("First")
    vm.write("ide0:0", 4096, b"more" * 128)
    vm.take("Second")
    rename_all(vm, HOSTILE, f"{HOSTILE}\n{NOTES}")
    return vm.root


def model_faults(model: QAbstractItemModel, what: str) -> Iterator[str]:
    """Rich tooltips that show something else than their text, and cells that hide something."""
    waiting = [QModelIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(min(model.rowCount(above), 100)):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
            for column in range(columns):
                at = model.index(row, column, above)
                if column == 0:
                    waiting.append(at)
                tip = str(at.data(Role.ToolTipRole) or "")
                yield from tip_faults(tip, f"{what} {row},{column}")
                for role in (Role.DisplayRole, Role.AccessibleTextRole):
                    text = str(at.data(role) or "")
                    if hidden(text):
                        yield f"{what} {row},{column}: {text!r}"


def tip_faults(tip: str, what: str) -> Iterator[str]:
    if any(hidden(line) for line in tip.split("\n")):
        yield f"tip of {what} hides: {tip!r}"
    if not Qt.mightBeRichText(tip):
        return
    # Rich text of ours shows letters only: what it shows, made a tooltip, is it again.
    if tip != tip_text(plain_of(tip)) or "<img" in tip.lower() or "<b>" in tip.lower():
        yield f"tip of {what} is rich: {tip!r}"


def faults(top: QWidget) -> list[str]:
    """What in a window shows less than its text, or something else."""
    found: list[str] = []
    for widget in [top, *top.findChildren(QWidget)]:
        kind = f"{type(widget).__name__} '{widget.accessibleName()[:40]}' {widget.objectName()}"
        found += tip_faults(widget.toolTip(), kind)
        texts = [widget.accessibleName(), *widget.accessibleDescription().split("\n"),
                 widget.windowTitle()]  # fmt: skip
        if isinstance(widget, QLabel):
            if widget.textFormat() is not QtCoreQt.TextFormat.PlainText and widget.text():
                found.append(f"{kind} is not plain: {widget.text()!r}")
            texts += QLabel.text(widget).replace("\u200b", "").split("\n")
        if isinstance(widget, QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QTabBar):
            for at in range(widget.count()):
                texts.append(widget.tabText(at))
                found += tip_faults(widget.tabToolTip(at), kind)
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(at) for at in range(widget.count())]
        if isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
            texts += widget.toPlainText().split("\n")
        if isinstance(widget, QTextEdit):
            assert "<img" not in QTextDocumentFragment(widget.document()).toHtml()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += model_faults(widget.model(), kind)
        found += [f"{kind} hides: {text!r}" for text in texts if hidden(text)]
        if isinstance(widget, QAbstractButton | QTabBar):
            found += [f"{kind} has a letter: {text!r}" for text in texts
                      if "&Zap" in text.replace("&&", "")]  # fmt: skip
    for action in top.findChildren(QAction):
        found += tip_faults(action.toolTip(), f"action {action.text()}")
        if hidden(action.text()) or "&Zap" in action.text().replace("&&", ""):
            found.append(f"action {action.text()!r}")
    return found


def test_the_whole_window(window: MainWindow, idle: Idle) -> None:
    assert window.machine is not None and window.machine.name == HOSTILE
    for moment in window.machine.moments:
        window.snapshots.select_key(moment.id)
        idle(window)
        for dock in window.docks.values():
            dock.show()
            dock.raise_()
        for tab in range(window.details.count()):
            window.details.setCurrentIndex(tab)
            idle(window)
            assert faults(window) == []
    for row in range(window.snapshots.model.rowCount()):
        window.snapshots.select_row(row)
        idle(window)
        assert faults(window) == []
    window.recent_menu.aboutToShow.emit()
    assert faults(window.recent_menu) == []
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert any("<b>bold</b>" in text for text in shown)


@pytest.mark.parametrize(
    "key",
    ["take", "revert", "rename", "notes", "delete", "delete-subtree", "explain", "trash",
     "glossary", "shortcuts", "commands", "about"],
)  # fmt: skip
def test_dialogs(window: MainWindow, idle: Idle, key: str) -> None:
    assert window.machine is not None
    window.snapshots.select_key(window.machine.snapshots[0].id)
    idle(window)
    window.act.run(key)
    idle(window)
    dialog = window.findChildren(QDialog)[-1]
    assert dialog.isVisible()
    assert faults(dialog) == []
    dialog.close()


def test_plans_and_what_is_done(window: MainWindow, idle: Idle) -> None:
    machine = window.machine
    assert machine is not None
    window.act.plan_delete(machine, machine.snapshots[1], merge_now=True)
    idle(window)
    (dialog,) = window.findChildren(PlanDialog)
    assert faults(dialog) == []
    dialog.go.click()
    idle(window)
    assert faults(window) == []
    assert HOSTILE[:20] in window.log.toPlainText()


def test_a_plan_of_nothing_but_hostile_texts(window: MainWindow) -> None:
    plan = Plan(
        HOSTILE, HOSTILE, HOSTILE, HOSTILE, Path("/x"), consequence=HOSTILE, refusals=[HOSTILE],
        warnings=[HOSTILE], checks=[Check(HOSTILE, CheckResult.WARNING)], way_back=HOSTILE,
        powershell=HOSTILE, command_line=HOSTILE, loses=["a"], typed_name=HOSTILE,
    )  # fmt: skip
    for refusals in ([HOSTILE], []):
        plan.refusals = refusals
        dialog = PlanDialog(plan, {"a": HOSTILE}, window)
        assert faults(dialog) == []
        lines = [QLabel.text(label) for label in dialog.findChildren(QLabel)]
        assert not any(line.startswith("Forged") for text in lines for line in text.split("\n"))
        dialog.close()


@pytest.mark.parametrize("name", [HOSTILE, "Before"])
def test_a_name_that_nobody_can_type(window: MainWindow, name: str) -> None:
    plan = Plan("delete", "t", "i", "m", Path("/x"), typed_name=name)
    dialog = PlanDialog(plan, {}, window)
    assert dialog.typed is not None and not dialog.go.isEnabled()
    dialog.typed.setText(visible(name))
    assert dialog.go.isEnabled()
    dialog.typed.setText(visible(name)[:-1])
    assert not dialog.go.isEnabled()
    dialog.close()


def test_messages(window: MainWindow) -> None:
    boxes: list[QWidget] = [
        NameDialog(window, HOSTILE, HOSTILE, "n", "b"),
        RevertDialog(window, HOSTILE, HOSTILE, "1", "n"),
        DeleteDialog(window, HOSTILE, subtree=True),
        TextDialog(window, HOSTILE, HOSTILE, "x", "b"),
    ]
    error = show_error(window, FormatError(HOSTILE, file=HOSTILE, remedy=HOSTILE), HOSTILE)
    bug = show_error(window, RuntimeError(HOSTILE), HOSTILE)
    assert error is not None and bug is not None
    ask_close(window, HOSTILE, lambda: None)
    tell(window, HOSTILE, HOSTILE)
    boxes += [error, bug, *window.findChildren(QMessageBox)]
    assert len(boxes) == 8
    window.statusBar().clearMessage()
    window.banner.show_message("info", HOSTILE, ())
    window.progress.label.setText(HOSTILE)
    for box in boxes:
        assert faults(box) == []
        box.close()
    assert faults(window) == []


def test_a_message_box(window: MainWindow) -> None:
    box = MessageBox(window, HOSTILE)
    box.setText(HOSTILE)
    box.setInformativeText(HOSTILE)
    box.setDetailedText(HOSTILE)
    box.open()
    QApplication.processEvents()
    assert faults(box) == []
    shown = [label.text() for label in box.findChildren(QLabel) if "<img" in label.text()]
    assert len(shown) == 2
    box.close()


def test_comparison(window: MainWindow, idle: Idle) -> None:
    machine = window.machine
    assert machine is not None
    compared = window.act.compare(machine, machine.snapshots[0], machine.snapshots[-1])
    idle(window)
    for tab in range(compared.tabs.count()):
        compared.tabs.setCurrentIndex(tab)
        idle(window)
        assert faults(compared) == []
    compared.guest.say(HOSTILE)
    assert faults(compared) == []


def test_a_parent_is_looked_for(window: MainWindow, idle: Idle) -> None:
    library = window.session.library
    assert library is not None
    child = next(path for path, file in library.graph.files.items() if file.parent is not None)
    window.act.repairs.find_parent(child)
    idle(window)
    (dialog,) = window.findChildren(ReconnectDialog)
    assert faults(dialog) == []
    dialog.close()


def test_a_moment_is_exported_as_a_vm(window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    machine = window.machine
    assert machine is not None
    window.snapshots.select_key(machine.snapshots[0].id)
    idle(window)
    window.act.run("export-vm")
    (dialog,) = window.findChildren(ExportVmDialog)
    dialog.host.line.setText(HOSTILE)
    assert faults(dialog) == [] and not dialog.go.isEnabled()
    dialog.reject()
    out = tmp_path / "copy"
    window.act.exports.plan(machine, machine.snapshots[0], out, "D:\\Web")
    idle(window)
    shown = window.findChildren(PlanDialog)[-1]
    assert faults(shown) == []
    shown.reject()


def test_places_that_were_open(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    wanted: list[str] = []
    page.place_wanted.connect(wanted.append)
    for error in (FormatError(HOSTILE, remedy=HOSTILE), RuntimeError(HOSTILE), None):
        page.show_error([Path(HOSTILE)], error, [HOSTILE])
        assert faults(page) == []
    page.show_busy([Path(HOSTILE)])
    page.show_welcome([HOSTILE])
    assert faults(page) == []
    page.recent.itemActivated.emit(page.recent.item(0))
    assert wanted == [HOSTILE]  # shown otherwise, opened as it is


def test_recent_places_in_the_menu(empty_window: MainWindow) -> None:
    empty_window.settings.recent[:] = ["/vms/R&D", HOSTILE]
    empty_window.recent_menu.aboutToShow.emit()
    first, second = empty_window.recent_menu.actions()
    assert first.text() == "/vms/R&&D"
    assert not hidden(second.text()) and "&&Zap" in second.text()


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_each_kind_of_widget(qtbot: QtBot, text: str) -> None:
    made: list[QWidget] = [
        TextLabel(text), ElidedLabel(text), ElidedLabel("a", text), ElidedButton(text),
        caption(text), note(text), plain(text), QLineEdit(),
    ]  # fmt: skip
    for widget in made:
        qtbot.addWidget(widget)
        named(widget, text, text)
        set_tip(widget, text)
        assert [item for item in faults(widget) if "hides" in item or "plain" in item] == []
    assert plain_of(tip_text("a\n" + text) or "") == "a\n" + ((tip_text(text) and plain_of(
        tip_text(text) or "")) or "")  # fmt: skip
    for label in (made[0], made[4], made[5], made[6]):
        assert isinstance(label, QLabel)
        label.setText("x")
        label.setText(text)
        assert [item for item in faults(label) if "hides" in item or "plain" in item] == []
    if text in HARMLESS:
        assert made[0].text() == text  # type: ignore[attr-defined]
        assert tip_text(text) == text and title_text(text) == text
        assert button_text(text) == text.replace("&", "&&")


def test_tips() -> None:
    assert tip_text(None) is None and tip_text("") is None
    for text in ("<img src=x>", "a <b>c</b>", "&lt;", "<a href='x'>y</a>\nz", "<!doctype html>"):
        tip = tip_text(text)
        assert tip is not None and Qt.mightBeRichText(tip)
        shown = QTextDocumentFragment.fromHtml(tip).toPlainText()
        assert shown == plain_of(tip) == text
    for text in ("a < b", "x <- y", "<y", "no tag <1>"):
        assert plain_of(tip_text(text) or "") == text


def test_the_walk_notices(window: MainWindow) -> None:
    label = QLabel("<b>x</b>", window)
    assert any("not plain" in item for item in faults(window))
    label.setTextFormat(QtCoreQt.TextFormat.PlainText)
    label.setText("a\x1b")
    assert any("hides" in item for item in faults(window))
    label.setText("")
    label.setToolTip("<img src=x>")
    assert any("is rich" in item for item in faults(window))
    label.deleteLater()
    QToolTip.hideText()


def test_settings_keep_the_places(empty_window: MainWindow) -> None:
    settings = Settings()
    settings.remember(HOSTILE)
    assert settings.recent[0] == HOSTILE
