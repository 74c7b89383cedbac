# SPDX-License-Identifier: Apache-2.0
"""The legend of a map: swatches with their texts in one line, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from snapviewer.base.shown import visible
from snapviewer.base.words import listed, tr
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.widgets import named
from snapviewer.ui.views.map_data import Look, swatch

_SWATCH, _GAP, _APART = 14, 6, 18


class Legend(QWidget):
    """Never widens its window: what does not fit is counted, and its tooltip names all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: list[Look] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named(self, tr("Legend of the map"))

    def show_looks(self, looks: list[Look]) -> None:
        """Show these entries, the most important first."""
        self._looks = looks
        text = listed(look.shown for look in looks)
        self.setAccessibleDescription(visible(text))
        set_tip(self, "\n".join(look.shown for look in looks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(_SWATCH, self.fontMetrics().height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def shown(self) -> list[Look]:
        """The entries that fit in the present width."""
        room, used = self.width(), 0
        rest = self.fontMetrics().horizontalAdvance(tr("and {count} more in the table", count=99))
        fitting: list[Look] = []
        for number, look in enumerate(self._looks):
            used += _SWATCH + _GAP + self.fontMetrics().horizontalAdvance(look.shown) + _APART
            last = number == len(self._looks) - 1
            if used + (0 if last else rest) > room and not (last and used - _APART <= room):
                break
            fitting.append(look)
        return fitting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        x, middle = 0, self.height() // 2
        looks = self.shown()
        for look in looks:
            painter.drawPixmap(QPoint(x, middle - _SWATCH // 2), swatch(look, self.palette()))
            x += _SWATCH + _GAP
            width = metrics.horizontalAdvance(look.shown)
            painter.drawText(
                QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, look.shown
            )
            x += width + _APART
        left = len(self._looks) - len(looks)
        if left:
            painter.drawText(
                QRect(x, 0, self.width() - x, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                tr("and {count} more in the table", count=left),
            )
        painter.end()
