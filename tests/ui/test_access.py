# SPDX-License-Identifier: Apache-2.0
"""Keys, names and contrast: what everyone needs to work the program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from snapviewer.base.errors import FormatError
from snapviewer.ui.base.catalogue import COMMANDS, TOOLBAR, command
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.theme import BRANCH_COLOURS, apply_scheme, branch_colour, make_palette
from snapviewer.ui.dialogs.close_question import ask_close
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import DeleteDialog, NameDialog, RevertDialog, TextDialog
from snapviewer.ui.window.main_window import MainWindow

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractScrollArea, QComboBox, QLineEdit, QProgressBar,
    QTabBar,
)  # fmt: skip
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)
Idle = Callable[[MainWindow], None]


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        internal = widget.objectName().startswith("qt_") or isinstance(
            widget.parent(), (QComboBox, QTabBar, QLineEdit)
        )
        if not isinstance(widget, CONTROLS) or internal:
            continue
        text = getattr(widget, "text", lambda: "")()
        if not widget.accessibleName() and not text:
            kind = widget.metaObject().className()
            parent = widget.parentWidget()
            found.append(f"{kind} in {type(parent).__name__}")
    return found


def own(names: list[str]) -> list[str]:
    """Without what Qt makes inside its own widgets."""
    foreign = ("QDockWidgetTitleButton", "QTableCornerButton", "QToolBarExtension",
               "QMenuBarExtension", "QComboBoxListView", "CloseButton")  # fmt: skip
    return [name for name in names if not name.startswith(foreign) and "in QDockWidget" not in name]


def test_every_control_of_the_windows_has_a_name(window: MainWindow, idle: Idle) -> None:
    assert own(nameless(window)) == []
    assert window.machine is not None
    compared = window.act.compare(
        window.machine, window.machine.snapshots[0], window.machine.snapshots[1]
    )
    idle(window)
    assert own(nameless(compared)) == []


def test_every_control_of_the_dialogs_has_a_name(window: MainWindow, idle: Idle) -> None:
    assert window.machine is not None
    window.act.plan_delete(window.machine, window.machine.snapshots[0], merge_now=True)
    idle(window)
    shown = window.findChildren(PlanDialog)
    assert shown
    dialogs = [
        *shown, NameDialog(window, "t", "t", "n", "b"), RevertDialog(window, "m", "s", "1", "n"),
        DeleteDialog(window, "m", subtree=True), TextDialog(window, "t", "c", "x", "b"),
    ]  # fmt: skip
    for dialog in dialogs:
        assert own(nameless(dialog)) == []
        dialog.close()


def unlabelled(top: QWidget) -> list[str]:
    """Fields with a caption beside them that is not tied to them."""
    fields = [item for item in top.findChildren(QWidget) if isinstance(item, FIELDS)]
    buddies = {label.buddy() for label in top.findChildren(QLabel)}
    return [
        field.accessibleName()
        for field in fields
        if field not in buddies
        and not getattr(field, "placeholderText", lambda: "")()
        and not field.objectName().startswith("qt_")
        and not isinstance(field.parent(), (QComboBox, QAbstractItemView))
    ]


def test_every_dialog_names_its_controls_and_walks_them_all(
    window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    assert window.machine is not None
    window.snapshots.select_key(window.machine.snapshots[0].id)
    idle(window)
    ids = ("take", "revert", "rename", "notes", "delete", "delete-subtree", "glossary",
           "shortcuts", "explain", "commands", "about")  # fmt: skip
    for key in ids:
        window.act.run(key)
        dialog = window.findChildren(QDialog)[-1]
        assert dialog.isVisible(), key
        assert own(nameless(dialog)) == [], key
        assert unlabelled(dialog) == [], key
        assert dialog.windowTitle(), key
        wanted = {
            item for item in dialog.findChildren(QWidget)
            if isinstance(item, (QAbstractButton, QLineEdit, QPlainTextEdit))
            and item.isVisible() and item.isEnabled()
            and item.focusPolicy() & Qt.FocusPolicy.TabFocus
        }  # fmt: skip
        reached, widget = set(), dialog.nextInFocusChain()
        while widget is not dialog and widget not in reached:
            reached.add(widget)
            widget = widget.nextInFocusChain()
        assert wanted <= reached, key
        # The order of the fields is the order on the screen.
        chain = [item for item in _chain(dialog) if item in wanted and isinstance(item, FIELDS)]
        tops = [item.mapTo(dialog, item.rect().topLeft()).y() for item in chain]
        assert tops == sorted(tops), key
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), key


def test_errors_and_the_question_on_closing_are_named(window: MainWindow, qtbot: QtBot) -> None:
    box = show_error(window, FormatError("the checksum is wrong", file="x.vhdx"), "Opening")
    assert box is not None
    bug = show_error(window, RuntimeError("a bug"), "Working")
    assert bug is not None
    ask_close(window, "Merging", lambda: None)
    question = window.findChildren(QMessageBox)[-1]
    for dialog in (question, bug, box):
        assert own(nameless(dialog)) == []
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def _chain(dialog: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not dialog and widget not in found:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_text_of_a_dialog_is_cut_off(window: MainWindow, idle: Idle, scheme: str) -> None:
    window.set_scheme(scheme)
    assert window.machine is not None
    window.snapshots.select_key(window.machine.snapshots[0].id)
    idle(window)
    for key in ("take", "revert", "delete", "rename", "notes", "explain", "about"):
        window.act.run(key)
        QApplication.processEvents()
        dialog = window.findChildren(QDialog)[-1]
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), (key, label.text())
        for button in dialog.findChildren(QPushButton):
            assert button.width() >= button.minimumSizeHint().width(), (key, button.text())
        dialog.close()
    window.set_scheme("light")


def test_no_two_shortcuts_clash(window: MainWindow) -> None:
    keys: Counter[str] = Counter()
    for action in window.findChildren(QAction):
        for shortcut in action.shortcuts():
            keys[shortcut.toString()] += 1
    assert [key for key, count in keys.items() if count > 1] == []
    assert keys["F5"] == keys["Ctrl+D"] == keys["Shift+Del"] == 1


def test_commands_are_complete() -> None:
    assert len({item.id for item in COMMANDS}) == len(COMMANDS)
    for item in COMMANDS:
        assert item.tip
        assert item.text
    for key in filter(None, TOOLBAR):
        assert command(key).icon
        assert command(key).short
    for key, name in (("delete", "Remove-VMSnapshot"), ("revert", "Restore-VMSnapshot"),
                      ("take", "Checkpoint-VM")):  # fmt: skip
        assert name in command(key).full_tip


def test_mnemonics_are_unique_in_each_menu(window: MainWindow) -> None:
    for top in window.menuBar().actions():
        menu = top.menu()
        letters = Counter(
            text[text.index("&") + 1].lower()
            for action in menu.actions()  # type: ignore[attr-defined]
            if "&" in (text := action.text())
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], top.text()


def test_every_icon_is_there(qapp: object) -> None:
    for name in {item.icon for item in COMMANDS if item.icon} | {
        "error", "warning", "info", "ok", "snapviewer", "close", "swap", "next", "previous",
    }:  # fmt: skip
        assert not icon(name).isNull(), name


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_text_contrast_meets_wcag_aa(scheme: str) -> None:
    palette = make_palette(scheme)
    role = QPalette.ColorRole
    least = 7.0 if scheme == "contrast" else 4.5
    for text, back in (
        (role.Text, role.Base), (role.WindowText, role.Window), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window), (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
    ):  # fmt: skip
        assert contrast(palette.color(text), palette.color(back)) >= least, (text, back)
    base = palette.color(role.Base)
    for number in range(len(BRANCH_COLOURS)):
        if scheme == "light" and number in (3, 4, 5):
            continue  # lighter Okabe-Ito colours; the lines are also told apart by their lane
        assert contrast(branch_colour(number, palette), base) >= 3.0


def test_the_colours_can_be_changed_while_running(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for scheme in ("dark", "contrast", "light"):
        window.set_scheme(scheme)
        window.grab()
        assert window.settings.scheme == scheme
    apply_scheme(app, "light")
