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
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.shown import visible, visible_lines
from snapviewer.base.words import tr
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.jobs import traceback_text
from snapviewer.ui.base.plain import TextLabel, set_title
from snapviewer.ui.base.theme import fixed_font
from snapviewer.ui.base.widgets import named, plain

MOST_BOXES = 5

_log = logging.getLogger(__name__)
_open: list[ErrorBox] = []


class ErrorBox(QDialog):
    """A sign, what happened, what to do, and for bugs the traceback. Copying leaves it open."""

    def __init__(self, parent: QWidget | None, sign: str, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        self.setMinimumWidth(480)
        self.what = plain()
        self.more = plain()
        for text in (self.what, self.more):
            text.setMinimumWidth(440)  # else its height is reckoned for a narrow column
        self.report = ""
        picture = TextLabel()
        picture.setPixmap(icon(sign).pixmap(32, 32))
        named(picture, sign)
        self.trace = QPlainTextEdit()
        self.trace.setReadOnly(True)
        self.trace.setFont(fixed_font())
        named(self.trace, tr("Details"))
        self.trace.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        for widget in (self.what, self.more, self.trace):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        self.buttons = QDialogButtonBox()
        self.copy = QPushButton(tr("Copy details"))
        named(self.copy, tr("Copy details"))
        self.copy.setAutoDefault(False)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(visible_lines(self.report))
        )
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        named(close, tr("Close"))
        close.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 12)
        layout.setSpacing(14)
        layout.addLayout(row)
        layout.addWidget(self.buttons)


def show_error(parent: QWidget | None, error: BaseException, doing: str = "") -> ErrorBox | None:
    """Open the fitting box and return it; None where the same one is open already."""
    title = tr("{doing} did not work", doing=doing) if doing else tr("That did not work")
    if isinstance(error, RefusedError):
        title = tr("{doing} was refused", doing=doing) if doing else tr("Refused")
    if isinstance(error, SnapviewerError):
        box = ErrorBox(parent, "warning", title)
        box.what.setText(f"{title}.\n\n{visible(_sentence(error.message))}")
        box.more.setText(_details(error))
        box.report = f"{title}\n{error}\ncode: {error.code}"
    else:
        _log.error("unexpected error while %s", doing or "working", exc_info=error)
        box = ErrorBox(parent, "error", tr("A bug in snapviewer"))
        box.what.setText(
            tr(
                "{title}.\n\nThis is a mistake in the program, not in your files: {name}: {error}",
                title=title,
                name=type(error).__name__,
                error=visible(str(error)),
            )
        )
        box.more.setText(tr("Please report it with the details below."))
        box.report = traceback_text(error)
        box.trace.setPlainText(visible_lines(box.report))
        box.trace.show()
    _open[:] = [other for other in _open if shiboken6.isValid(other)]
    if any(other.report == box.report for other in _open) or len(_open) >= MOST_BOXES:
        box.deleteLater()
        return None
    _open.append(box)
    box.finished.connect(partial(_forget, box))
    box.open()
    return box


def _forget(box: ErrorBox, _result: int) -> None:
    if box in _open:
        _open.remove(box)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def _details(error: SnapviewerError) -> str:
    lines = []
    if error.file is not None:
        lines.append(tr("File: {file}", file=error.file))
    if error.structure is not None and error.offset is not None:
        lines.append(
            tr(
                "Where: {structure} at offset {offset:#x}",
                structure=error.structure,
                offset=error.offset,
            )
        )
    elif error.structure is not None:
        lines.append(tr("Where: {structure}", structure=error.structure))
    if error.windows_code is not None:
        windows = error.windows_code
        lines.append(
            tr("Code: {code} (Windows: {windows:#010x})", code=error.code, windows=windows)
        )
    else:
        lines.append(tr("Code: {code}", code=error.code))
    if error.remedy:
        lines += ["", tr("What to do: {remedy}", remedy=_sentence(error.remedy))]
    return "\n".join(visible(line) for line in lines)


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
