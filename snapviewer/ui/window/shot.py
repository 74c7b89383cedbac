# SPDX-License-Identifier: Apache-2.0
"""Render a view of the real window to a picture, without a screen."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from snapviewer.base.errors import NotFoundError, SnapviewerError, StorageError
from snapviewer.base.settings import Settings
from snapviewer.base.words import listed, tr

VIEWS = ("main", "usage", "diff", "plan", "health", "ready")
PATIENCE = 120.0  # seconds a view may take to fill


def shot(
    place: Path | Sequence[Path],
    out: Path,
    view: str = "main",
    size: tuple[int, int] = (1280, 800),
    scheme: str = "light",
    vm: str | None = None,
    language: str = "en",
) -> None:
    """Write a PNG of `view` of a folder, or of several opened together (of one VM, where named),
    in one of the window's languages. Waits for all jobs.

    Raises `NotFoundError` for an unknown view or where there is nothing to show, `StorageError`
    where `out` cannot be written, and what opening raises.
    """
    if view not in VIEWS:
        raise NotFoundError(
            tr("there is no view '{view}'", view=view),
            remedy=tr("use one of: {views}", views=listed(VIEWS)),
        )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from snapviewer.ui.base.language import apply_language
    from snapviewer.ui.base.theme import apply_scheme
    from snapviewer.ui.window.app import make_application, use_present_font
    from snapviewer.ui.window.main_window import MainWindow

    qInstallMessageHandler(_quiet)
    app = make_application(["snapviewer"])
    before = app.font()
    use_present_font(app)
    apply_language(language)
    apply_scheme(app, scheme)
    window = MainWindow(Settings(scheme=scheme))
    window.store_on_close = False
    try:
        window.resize(QSize(*size))
        window.show()
        window.reset_layout()
        window.open(place)
        _settle(app, lambda: not window.session.runner.busy)
        if window.session.library is None:
            error = window.session.open_error
            if isinstance(error, SnapviewerError):
                raise error
            raise NotFoundError(tr("nothing could be opened"), file=window.session.path)
        if vm is not None:
            window.choose_machine(window.session.library.machine(vm).key)
            _settle(app, lambda: not window.session.runner.busy)
        target = _prepare(app, window, view, size)
        _settle(app, lambda: not window.session.runner.busy)
        picture = target.grab()
        if not picture.save(str(out), "PNG"):
            raise StorageError(tr("the picture could not be written"), file=out)
        if target is not window:
            target.close()
    finally:
        window.close()
        window.deleteLater()
        app.setFont(before)
        apply_language("en")
        qInstallMessageHandler(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _quiet(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Keep the platform's remarks about missing window managers off the terminal."""
    if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
        sys.stderr.write(text + "\n")


def _settle(app: QApplication, done: Callable[[], bool]) -> None:
    """Run the event loop until `done` holds twice in a row, at most `PATIENCE` seconds."""
    end = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        quiet = quiet + 1 if done() else 0
        time.sleep(0.01)


def _prepare(app: QApplication, window: QWidget, view: str, size: tuple[int, int]) -> QWidget:
    from snapviewer.ui.dialogs.plan_dialog import PlanDialog
    from snapviewer.ui.window.main_window import MainWindow

    assert isinstance(window, MainWindow)
    machine = window.machine
    tall = int(size[1] * 0.62)
    if view == "usage":
        window.resizeDocks([window.docks["disks"]], [tall], Qt.Orientation.Vertical)
    elif view in ("health", "ready"):
        window.act.run("check")
        window.health.setCurrentIndex(int(view == "ready"))
        window.resizeDocks([window.docks["findings"]], [tall], Qt.Orientation.Vertical)
    elif view == "diff":
        if machine is None or len(machine.moments) < 2:
            raise NotFoundError(tr("there are no two moments to compare"), file=window.session.path)
        compared = window.act.compare(machine, machine.moments[0], machine.moments[-1])
        compared.resize(QSize(*size))
        return compared
    elif view == "plan":
        if machine is None or not machine.snapshots:
            raise NotFoundError(tr("there is no snapshot to delete"), file=window.session.path)
        model = window.snapshots.model
        dearest = max(machine.snapshots, key=lambda item: model.frees(item.id) or 0)
        window.act.plan_delete(machine, dearest)
        _settle(app, lambda: window.findChild(PlanDialog) is not None)
        dialog = window.findChild(PlanDialog)
        if dialog is None:
            raise NotFoundError(tr("the plan could not be made"), file=window.session.path)
        return dialog
    return window
