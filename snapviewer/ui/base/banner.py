# SPDX-License-Identifier: Apache-2.0
"""A band above the content for what wants an answer: an interrupted action, names unknown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from snapviewer.base.words import tr
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel
from snapviewer.ui.base.widgets import named, plain


class Banner(QFrame):
    """Hidden until `show_message`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setAutoFillBackground(True)
        self.sign = TextLabel()
        self.sign.setAccessibleName(tr("Sign"))
        self.text = plain()
        self.text.setMinimumWidth(400)  # its least height is reckoned for its least width
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.addWidget(self.sign)
        self._row.addWidget(self.text, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_message(
        self, sign: str, text: str, buttons: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Show a text with its answers."""
        self.clear()
        self.sign.setPixmap(icon(sign).pixmap(20, 20))
        self.text.setText(text)
        named(self, text)
        for title, answer in buttons:
            button = QPushButton(title)
            button.setAutoDefault(False)
            named(button, title)
            button.clicked.connect(lambda _=False, act=answer: act())
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()

    def clear(self) -> None:
        """Hide, and forget the answers."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons.clear()
        self.hide()
