# SPDX-License-Identifier: Apache-2.0
"""Texts that may come from files, given to Qt as plain text: what they hold is shown and does
nothing. Every label, tooltip, message, title and caption with such a text is set through here, or
through the widgets of `widgets.py`, which use it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QStatusBar, QWidget

from snapviewer.base.shown import visible, visible_lines
from snapviewer.models.plain import tip_text


class TextLabel(QLabel):
    """A label that shows its text as it is; line breaks in it are meant."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(visible_lines(text))


class MessageBox(QMessageBox):
    """A message box that shows its texts as they are."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_text(title))
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(visible_lines(text))
        self._keep_plain()

    def setInformativeText(self, text: str) -> None:
        super().setInformativeText(visible_lines(text))
        self._keep_plain()

    def setDetailedText(self, text: str) -> None:
        super().setDetailedText(visible_lines(text))

    def _keep_plain(self) -> None:
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            if label.text():
                label.setWordWrap(True)  # which Qt does for rich text only


def title_text(text: str) -> str:
    """A window's title; Qt takes ``[*]`` in one for the place of its sign of change."""
    return visible(text).replace("[*]", "[*][*]")


def button_text(text: str) -> str:
    """The text of a button, tab or menu's entry; Qt takes a single ``&`` for a mnemonic."""
    return visible(text).replace("&", "&&")


def set_title(window: QWidget, text: str) -> None:
    """Set a window's title."""
    window.setWindowTitle(title_text(text))


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Set a tooltip; line breaks in the text are meant."""
    target.setToolTip(tip_text(text) or "")


def show_status(bar: QStatusBar, text: str, milliseconds: int) -> None:
    """Show a text in a status bar for a while."""
    bar.showMessage(visible(text), milliseconds)
