# SPDX-License-Identifier: Apache-2.0
"""Another language while the window is open: the same place, said otherwise, nothing lost."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.base.settings import Settings, load_settings
from snapviewer.base.words import language_code
from snapviewer.ui.base.language import LANGUAGES, apply_language
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.app import Shell
from snapviewer.ui.window.main_window import MainWindow

Idle = Callable[[MainWindow], None]


@pytest.fixture
def shell(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    shell = Shell(Settings(language="en"))
    yield shell
    shell.window.close_now()
    shell.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_language("en")


def language_actions(window: MainWindow) -> dict[str, QAction]:
    return {item.text(): item for item in window.findChildren(QAction)
            if item.text() in LANGUAGES.values()}  # fmt: skip


def test_the_same_place_in_another_language(shell: Shell, root: Path, idle: Idle) -> None:
    first = shell.window
    first.open(root)
    idle(first)
    english = first.docks["findings"].windowTitle()
    language_actions(first)["Deutsch"].trigger()
    second = shell.window
    assert second is not first and not first.isVisible() and second.isVisible()
    idle(second)
    assert language_code() == "de"
    assert second.session.path == root and second.session.library is not None
    assert second.docks["findings"].windowTitle() != english
    assert language_actions(second)["Deutsch"].isChecked()
    second.close()
    assert load_settings().language == "de"


def test_plans_that_wait_keep_the_window(
    shell: Shell, root: Path, idle: Idle, qtbot: QtBot
) -> None:
    window = shell.window
    window.open(root)
    idle(window)
    assert window.machine is not None
    window.act.plan_delete(window.machine, window.machine.snapshots[0], merge_now=True)
    idle(window)
    dialog = window.findChildren(PlanDialog)[-1]
    assert dialog.later is not None
    dialog.later.click()
    language_actions(window)["Français"].trigger()
    assert shell.window is window and window.settings.language == "fr"
    window.close()
    box = window.findChildren(QMessageBox)[-1]
    assert window.isVisible() and box.isVisible()
    box.escapeButton().click()
    assert window.isVisible()
