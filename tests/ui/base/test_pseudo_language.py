# SPDX-License-Identifier: Apache-2.0
"""The window in a made-up language: no text of ours stays English, none is cut off."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from snapviewer.base.settings import Settings
from snapviewer.base.words import English, use_language
from snapviewer.machines.work_place import places_in
from snapviewer.models.config_model import ConfigModel
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.language import LANGUAGES, apply_language
from snapviewer.ui.compare.settings_page import SettingsPage
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_language import PseudoLanguage, latin_words

Idle = Callable[[MainWindow], None]

# What is data or a name and stays as it is in every language.
NAMES = re.compile(
    r"[A-Z][a-z]+-VM[A-Za-z]*[^\n]*|[A-Z][a-z]+-VHD[A-Za-z]*[^\n]*|New-VHD[^\n]*"  # cmdlets
    r"|snapviewer|Hyper-V|Windows 1\d|PowerShell|VMware|VirtualBox|Apache License"
    r"|JSON|HTML|CSV|SVG|PNG"
    r"|[KMGT]iB|IDE|SCSI|ide|scsi|XML|-WhatIf|UTC|RAM|A?VHDX?|FAT\d*|NTFS|SHA-256"
    r"|Ctrl|Shift|Alt|Del|Esc|Home|End|Return|Up|Down|Left|Right"
    r"|\.[a-z]{3,5}\b|\*\.\w+|[0-9A-Fa-f]{8}-[0-9A-Fa-f-]+|0x[0-9a-f]+|[0-9A-F]{6,}",
)
DEMO = {
    "Clean", "install", "Before", "updates", "After", "Test", "new", "shop", "Drivers", "Web",
    "server", "System", "Data", "demonstration", "machine", "made", "Now",
}  # fmt: skip


@pytest.fixture
def pseudo() -> Iterator[None]:
    use_language(PseudoLanguage())
    yield
    use_language(English())


@contextmanager
def window_on(root: Path, idle: Idle) -> Iterator[MainWindow]:
    window = MainWindow(Settings())
    window.resize(1280, 800)
    window.show()
    window.open(root)
    idle(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def spoken(pseudo: None, qtbot: QtBot, root: Path, idle: Idle) -> Iterator[MainWindow]:
    with window_on(root, idle) as window:
        yield window


def english_left(text: str, data: set[str]) -> list[str]:
    """The Latin words of a text that are neither data nor a name."""
    for name in sorted(data, key=len, reverse=True):
        text = text.replace(name, "")
    text = NAMES.sub("", text)
    return [word for word in latin_words(text) if word not in DEMO]


def columns_of(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def model_texts(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(columns_of(model, QModelIndex())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), 60)):
            for column in range(columns_of(model, parent)):
                at = model.index(row, column, parent)
                if column == 0:
                    waiting.append(at)
                for role in (
                    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                ):  # fmt: skip
                    yield str(at.data(role) or "")


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """(what it is, its text) of everything below a window that a person reads or hears."""
    for widget in [top, *top.findChildren(QWidget)]:
        kind = type(widget).__name__
        if widget.objectName().startswith("qt_") or _qts_own(widget):
            continue
        yield kind, widget.accessibleName()
        yield kind, widget.accessibleDescription()
        yield f"{kind} tip", widget.toolTip()
        yield f"{kind} title", widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QGroupBox):
            yield kind, widget.title()
        if isinstance(widget, QTabBar):
            for at in range(widget.count()):
                yield f"{kind} tab", widget.tabText(at)
                yield f"{kind} tab tip", widget.tabToolTip(at)
        if isinstance(widget, QComboBox):
            for at in range(widget.count()):
                yield kind, widget.itemText(at)
        if _shows_texts(widget):
            for text in model_texts(widget.model()):
                yield f"{kind} '{widget.accessibleName()}'", text
    for action in top.findChildren(QAction):
        yield "action", action.text()
        yield "action tip", action.toolTip()


def _shows_texts(widget: QWidget) -> bool:
    """A table or tree of ours; the keys of a configuration are data."""
    return (
        isinstance(widget, QAbstractItemView)
        and not isinstance(widget, QHeaderView)
        and widget.model() is not None
        and not isinstance(widget.model(), ConfigModel)
        and not isinstance(widget.parent(), SettingsPage)
    )


def _qts_own(widget: QWidget) -> bool:
    """What Qt makes and names inside its own widgets, or translates itself."""
    parent = widget.parent()
    if isinstance(parent, QDialogButtonBox) and isinstance(widget, QPushButton):
        return parent.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton
    return isinstance(parent, QComboBox | QTabBar | QLineEdit) and not isinstance(widget, QLineEdit)


def offenders(top: QWidget, data: set[str]) -> list[str]:
    found = {
        f"{kind}: {text!r} -> {words}"
        for kind, text in shown_texts(top)
        if text not in LANGUAGES.values()
        and not text.startswith(("snapviewer ", "# The VM is called"))  # commands to copy
        and (words := english_left(text, data))
    }
    return sorted(found)


def data_of(window: MainWindow) -> set[str]:
    """File names, paths, ids and snapshot names of what is open."""
    library = window.session.library
    assert library is not None
    paths: set[Path] = {library.root, library.opened, *library.graph.files}
    for machine in library.machines:
        for moment in machine.moments:
            if moment.config is not None:
                paths.add(moment.config.path)
    found = {str(path) for path in paths} | {path.name for path in paths}
    found |= {path.stem for path in paths}
    found |= {str(path.parent) for path in paths} | {path.parent.name for path in paths}
    (place,) = places_in(library.root)
    for line in place.log.read_text("utf-8").splitlines():
        found.add(json.loads(line)["title"])  # as it was written when it was done
    for machine in library.machines:
        found |= {machine.name, machine.id, *(item.code for item in library.findings)}
        found |= {moment.id for moment in machine.moments}
        found |= {moment.name for moment in machine.snapshots}
        found |= {moment.notes for moment in machine.moments if moment.notes}
        found |= {disk.stored for moment in machine.moments for disk in moment.disks.values()}
    return {item for item in found if len(item) > 2}


def cut_off(top: QWidget) -> Iterable[str]:
    """Labels and buttons that have less room than their text needs."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            if widget.height() < need:
                yield f"label {widget.text()!r}: {widget.height()} of {need}"
        elif isinstance(widget, QPushButton):
            need = widget.minimumSizeHint().width()
            if widget.width() < need:
                yield f"button {widget.text()!r}: {widget.width()} of {need}"
        elif (
            isinstance(widget, QScrollArea)
            and widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        ):
            room, need = widget.viewport().width(), widget.widget().width()
            if need > room:
                yield f"area {widget.accessibleName()!r}: {room} of {need}"


def test_no_text_of_the_main_window_stays_english(spoken: MainWindow, idle: Idle) -> None:
    data = data_of(spoken)
    assert spoken.machine is not None
    for moment in spoken.machine.moments:
        spoken.snapshots.select_key(moment.id)
        idle(spoken)
        details = spoken.details
        assert isinstance(details, QTabWidget)
        for tab in range(details.count()):
            details.setCurrentIndex(tab)
            idle(spoken)
            found = offenders(spoken, data)
            assert found == [], "\n".join(found)


def test_the_columns_have_titles_and_tips_of_their_own(spoken: MainWindow) -> None:
    model = spoken.snapshots.table.model()
    for column in Column:
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        assert title and english_left(title, set()) == []


@pytest.mark.parametrize(
    "key",
    ["take", "revert", "rename", "notes", "delete", "delete-subtree", "glossary", "shortcuts",
     "explain", "commands", "about", "trash"],
)  # fmt: skip
def test_no_dialog_stays_english_or_is_cut_off(spoken: MainWindow, idle: Idle, key: str) -> None:
    assert spoken.machine is not None
    spoken.snapshots.select_key(spoken.machine.snapshots[0].id)
    idle(spoken)
    spoken.act.run(key)
    idle(spoken)
    QApplication.processEvents()
    dialog = spoken.findChildren(QDialog)[-1]
    assert dialog.isVisible()
    found = offenders(dialog, data_of(spoken))
    cut = list(cut_off(dialog))
    dialog.close()
    assert found == [], "\n".join(found)
    assert cut == []


def test_plans_are_translated_and_fit(spoken: MainWindow, idle: Idle) -> None:
    machine = spoken.machine
    assert machine is not None
    spoken.act.plan_delete(machine, machine.snapshots[1], merge_now=True)
    idle(spoken)
    spoken.act.run("merge")
    idle(spoken)
    dialogs = spoken.findChildren(PlanDialog)
    assert len(dialogs) == 2
    QApplication.processEvents()
    for dialog in dialogs:
        found = offenders(dialog, data_of(spoken))
        cut = list(cut_off(dialog))
        assert found == [], "\n".join(found)
        assert cut == []
        dialog.close()


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_our_languages_are_not_cut_off(qtbot: QtBot, root: Path, idle: Idle, code: str) -> None:
    apply_language(code)
    try:
        with window_on(root, idle) as window:
            assert window.machine is not None
            for dock in window.docks.values():
                dock.raise_()
                idle(window)
                assert list(cut_off(window)) == []
            window.act.plan_delete(window.machine, window.machine.snapshots[1], merge_now=True)
            idle(window)
            (dialog,) = window.findChildren(PlanDialog)
            QApplication.processEvents()
            assert list(cut_off(dialog)) == []
            assert dialog.width() <= 1280
            dialog.close()
    finally:
        apply_language("en")


def test_the_comparison_is_translated(spoken: MainWindow, idle: Idle) -> None:
    machine = spoken.machine
    assert machine is not None
    compared = spoken.act.compare(machine, machine.snapshots[0], machine.snapshots[-1])
    idle(spoken)
    tabs = compared.findChild(QTabWidget)
    assert tabs is not None
    found = offenders(compared, data_of(spoken))
    assert found == [], "\n".join(found)


def test_findings_are_translated(spoken: MainWindow) -> None:
    library = spoken.session.library
    assert library is not None and library.findings
    data = data_of(spoken)
    for item in library.findings:
        for text in (item.message, item.remedy, item.proof, item.consequence):
            assert english_left(text, data) == [], text


def test_the_window_is_not_cut_off(spoken: MainWindow, idle: Idle) -> None:
    for dock in spoken.docks.values():
        dock.show()
        dock.raise_()
        idle(spoken)
        assert list(cut_off(spoken)) == []


def test_right_to_left(qtbot: QtBot, pseudo: None, root: Path, idle: Idle) -> None:
    """Nothing of the layout counts on left to right: the window comes up mirrored."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with window_on(root, idle) as window:
            view = window.snapshots
            assert view.filter.geometry().center().x() < view.title.geometry().center().x()
            assert list(cut_off(window)) == []
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def plain_texts(top: QWidget) -> list[str]:
    return [item.toPlainText() for item in top.findChildren(QPlainTextEdit)]


def test_the_log_speaks_the_language(spoken: MainWindow) -> None:
    data = data_of(spoken)
    for text in plain_texts(spoken):
        assert english_left(text, data) == [], text
