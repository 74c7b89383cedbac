# SPDX-License-Identifier: Apache-2.0
"""Error boxes: one for faults the user can act on, one for bugs with the traceback.

Never `exec`: boxes open and go by signals. Identical boxes are not stacked.
"""

from __future__ import annotations

import logging
import sys
import threading
from functools import partial
from types import TracebackType

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from snapviewer.errors import RefusedError, SnapviewerError
from snapviewer.ui.jobs import traceback_text
from snapviewer.ui.widgets import named

MOST_BOXES = 5

_log = logging.getLogger(__name__)
_open: list[QMessageBox] = []


def show_error(parent: QWidget | None, error: BaseException, doing: str = "") -> QMessageBox | None:
    """Open the fitting box and return it; None where the same one is open already."""
    if not isinstance(error, SnapviewerError):
        _log.error("unexpected error while %s", doing or "working", exc_info=error)
    known = isinstance(error, SnapviewerError)
    title = f"{doing} did not work" if doing else "That did not work"
    if isinstance(error, RefusedError):
        title = f"{doing} was refused" if doing else "Refused"
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title if known else "A bug in snapviewer")
    box.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(error, SnapviewerError):
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(f"{title}.\n\n{_sentence(error.message)}")
        box.setInformativeText(_details(error))
        report = f"{title}\n{error}\ncode: {error.code}"
    else:
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(
            f"{title}.\n\nThis is a mistake in the program, not in your files: "
            f"{type(error).__name__}: {error}"
        )
        box.setInformativeText("Please report it with the details below.")
        report = traceback_text(error)
        box.setDetailedText(report)
    _open[:] = [other for other in _open if shiboken6.isValid(other)]
    if any(other.text() == box.text() for other in _open) or len(_open) >= MOST_BOXES:
        box.deleteLater()
        return None
    copy = QPushButton("Copy details")
    named(copy, "Copy details")
    copy.setAutoDefault(False)
    box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # copying must not close the box
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(QMessageBox.StandardButton.Close)
    box.setEscapeButton(close)
    _open.append(box)
    box.finished.connect(partial(_forget, box))
    box.open()
    return box


def _forget(box: QMessageBox, _result: int) -> None:
    if box in _open:
        _open.remove(box)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def _details(error: SnapviewerError) -> str:
    lines = []
    if error.file is not None:
        lines.append(f"File: {error.file}")
    if error.structure is not None:
        place = f" at offset {error.offset:#x}" if error.offset is not None else ""
        lines.append(f"Where: {error.structure}{place}")
    code = error.code
    if error.windows_code is not None:
        code += f" (Windows: {error.windows_code:#010x})"
    lines.append(f"Code: {code}")
    if error.remedy:
        lines.append(f"\nWhat to do: {_sentence(error.remedy)}")
    return "\n".join(lines)


def install_excepthook(parent: QWidget | None = None) -> None:
    """Show a bug box for what reaches the top in the GUI thread; only log elsewhere."""

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, value, trace)
            return
        _log.error("unhandled error", exc_info=(kind, value, trace))
        app = QApplication.instance()
        if app is not None and threading.current_thread() is threading.main_thread():
            show_error(parent, value)

    sys.excepthook = hook
