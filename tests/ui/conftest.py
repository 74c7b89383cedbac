# SPDX-License-Identifier: Apache-2.0
"""A real main window over a copy of the demo VM."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from snapviewer.base.settings import Settings
from snapviewer.ui.base.theme import apply_scheme
from snapviewer.ui.window.app import make_application, use_present_font
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_ui import demo_copy


@pytest.fixture(autouse=True)
def _look(qapp: object) -> None:
    app = make_application(["snapviewer"])
    use_present_font(app)
    apply_scheme(app, "light")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return demo_copy(tmp_path)


@pytest.fixture
def empty_window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Settings())
    window.show()
    yield window
    if window.session.runner.writing is not None:
        qtbot.waitUntil(lambda: window.session.runner.writing is None, timeout=20_000)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def idle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until no job runs or waits."""

    def wait(window: MainWindow) -> None:
        quiet = [0]

        def done() -> bool:
            quiet[0] = 0 if window.session.runner.busy else quiet[0] + 1
            return quiet[0] > 2

        qtbot.waitUntil(done, timeout=30_000)

    return wait


@pytest.fixture
def window(empty_window: MainWindow, root: Path, idle: Callable[[MainWindow], None]) -> MainWindow:
    empty_window.open(root)
    idle(empty_window)
    assert empty_window.session.library is not None
    return empty_window
