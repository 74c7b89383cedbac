# SPDX-License-Identifier: Apache-2.0
"""Start the application: style, colours, icons, error handling, the main window."""

from __future__ import annotations

import faulthandler
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from snapviewer import __version__
from snapviewer.base.paths import state_dir
from snapviewer.base.settings import Settings, load_settings
from snapviewer.base.shown import visible_lines
from snapviewer.host.library import HostLibrary
from snapviewer.ui.base.error_box import install_excepthook
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.language import apply_language
from snapviewer.ui.base.theme import apply_scheme
from snapviewer.ui.views import chart_access
from snapviewer.ui.window.main_window import MainWindow

_FONTS = ("Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans", "Liberation Sans")


def make_application(argv: list[str]) -> QApplication:
    """The QApplication with our style; the existing one where there is one already."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(argv)
    app.setApplicationName("snapviewer")
    app.setApplicationDisplayName("snapviewer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("snapviewer")
    app.setStyle("Fusion")
    chart_access.install()
    sys.setswitchinterval(0.002)  # the window gets its turn between a worker's long loops
    return app


def use_present_font(app: QApplication, points: float = 9.0) -> str:
    """Set the application font to the first known family that is installed; "" where none is.

    For pictures that look the same on every machine; the normal start keeps the system's font.
    """
    families = set(QFontDatabase.families())
    name = next((item for item in _FONTS if item in families), "")
    if not name and families:
        name = min(families)
    if name:
        font = QFont(name)
        font.setPointSizeF(points)
        app.setFont(font)
    return name


class _Shown(logging.Formatter):
    """A record with what it quotes from files shown, not obeyed, by the terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return visible_lines(super().format(record))


def _say_faults() -> None:
    """What goes wrong is told on the terminal too, where there is one."""
    logger = logging.getLogger("snapviewer")
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(_Shown())
        logger.addHandler(handler)


class Shell(QObject):
    """Holds the one main window and makes it anew where the language changes."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.window = self._make(settings)

    def _make(self, settings: Settings) -> MainWindow:
        apply_language(settings.language)
        window = MainWindow(settings)
        window.language_changed.connect(self._change)
        install_excepthook(window)
        window.show()
        return window

    @Slot()
    def _change(self) -> None:
        old = self.window
        paths, host = old.session.paths, old.session.host
        self.window = self._make(old.settings)
        old.close_now()
        old.deleteLater()
        if host is not None:
            self.window.open_host(host)
        elif paths:
            self.window.open(paths)


def run(
    place: Path | Sequence[Path] | None, argv: list[str], source: HostLibrary | None = None
) -> int:
    """Open the window on a folder or several together, on the live host `source`, or on the start
    page; returns the exit code. The host's session stays open: whoever opened it closes it
    afterwards.
    """
    app = make_application(argv)
    settings = load_settings()
    apply_scheme(app, settings.scheme)
    app.setWindowIcon(icon("snapviewer"))
    _say_faults()
    log = None
    try:
        state_dir().mkdir(parents=True, exist_ok=True)
        log = (state_dir() / "crash.log").open("w", encoding="utf-8")
        faulthandler.enable(log)
    except OSError:
        log = None
    shell = Shell(settings)
    window = shell.window
    if place is not None:
        window.open(place)
    elif source is not None:
        window.open_host(source)
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        faulthandler.disable()
        if log is not None:
            log.close()
