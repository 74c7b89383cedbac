# SPDX-License-Identifier: Apache-2.0
"""Two moments' bytes side by side, changed bytes marked; scrolls over disks of any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from snapviewer.base.words import tr
from snapviewer.ui.base.theme import fixed_font, is_contrast, is_dark
from snapviewer.ui.base.widgets import named

ROW = 16  # bytes per line
PAGE = 16 << 10  # bytes fetched at once
_STEPS = 1 << 20  # a scroll bar holds 32 bits only

Fetch = Callable[[int, int], None]


class HexView(QAbstractScrollArea):
    """Asks for bytes by `wanted(offset, length)`; the answer comes through `set_bytes`."""

    wanted = Signal(object, object)
    moved = Signal(object)  # the first offset shown

    def __init__(self, parent: QWidget | None = None, *, alone: bool = False) -> None:
        """`alone`: one moment's bytes only, nothing is compared."""
        super().__init__(parent)
        self._alone = alone
        if alone:
            named(self, tr("Bytes of the disk"))
        else:
            named(
                self, tr("Bytes of both moments"), tr("Changed bytes are bold, framed and coloured")
            )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(fixed_font())
        self._size = 0
        self._top = 0
        self._at = 0
        self._a = self._b = b""
        self._asked: tuple[int, int] | None = None
        self._mark: tuple[int, int] | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        named(self.verticalScrollBar(), tr("Place on the disk"))
        self._silent = False
        self._seek = False

    def sizeHint(self) -> QSize:
        return QSize(900, 220)

    # -- content ----------------------------------------------------------------------------

    def set_size(self, size: int) -> None:
        """Another disk of so many bytes; nothing is shown until bytes arrive."""
        self._size, self._top, self._a, self._b, self._at = size, 0, b"", b"", 0
        self._asked, self._mark = None, None
        self._set_bar()
        self._ask()
        self.viewport().update()

    def set_bytes(self, offset: int, a: bytes, b: bytes = b"") -> None:
        """What `wanted` asked for; `b` stays empty where one moment is shown alone."""
        self._at, self._a, self._b = offset, a, b
        self._asked = None
        self._show_first_change()
        self.viewport().update()

    def go_to(self, offset: int, length: int = 0) -> None:
        """Show an offset near the top and mark `length` bytes from it."""
        self._mark = (offset, offset + length) if length else None
        self._seek = bool(length) and not self._alone
        self._set_top(max(0, offset // ROW * ROW - 2 * ROW))
        self._show_first_change()

    def _show_first_change(self) -> None:
        """Ranges are whole sectors: scroll on to the first byte of it that really differs."""
        if not self._seek or self._mark is None:
            return
        first, last = self._mark[0] - self._at, self._mark[1] - self._at
        one, other = self._a[max(0, first) : last], self._b[max(0, first) : last]
        if first < 0 or not (one or other):
            return
        self._seek = False
        unequal = (at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y)
        at = next(unequal, min(len(one), len(other)))
        offset = self._mark[0] + at
        if offset >= self._top + (self._lines - 1) * ROW:
            self._set_top(offset // ROW * ROW - 2 * ROW)

    @property
    def top(self) -> int:
        """The first offset shown."""
        return self._top

    # -- scrolling --------------------------------------------------------------------------

    @property
    def _line(self) -> int:
        return QFontMetrics(self.font()).height() + 3

    @property
    def _lines(self) -> int:
        return max(1, (self.viewport().height() - self._line) // self._line)

    @property
    def _last_top(self) -> int:
        return max(0, (-(-self._size // ROW) - self._lines) * ROW)

    def _set_top(self, top: int) -> None:
        top = max(0, min(self._last_top, top // ROW * ROW))
        if top != self._top:
            self._top = top
            self.moved.emit(top)
        self._set_bar()
        self._ask()
        self.viewport().update()

    def _set_bar(self) -> None:
        bar = self.verticalScrollBar()
        lines = self._last_top // ROW
        self._silent = True
        bar.setRange(0, min(lines, _STEPS))
        bar.setPageStep(max(1, min(self._lines, _STEPS)))
        bar.setValue(
            self._top // ROW if lines <= _STEPS else round(self._top / self._last_top * _STEPS)
        )
        self._silent = False

    def _scrolled(self, value: int) -> None:
        if self._silent:
            return
        lines = self._last_top // ROW
        self._set_top((value if lines <= _STEPS else value * lines // _STEPS) * ROW)

    def _ask(self) -> None:
        """Fetch around the view unless it is here or on its way."""
        if not self._size:
            return
        first, last = self._top, min(self._size, self._top + (self._lines + 1) * ROW)
        if self._at <= first and last <= self._at + max(len(self._a), len(self._b)):
            return
        start = max(0, first // PAGE * PAGE - PAGE)
        length = min(self._size - start, 4 * PAGE)
        if self._asked != (start, length):
            self._asked = (start, length)
            self.wanted.emit(start, length)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._lines * ROW
        moves = {
            Qt.Key.Key_Up: -ROW, Qt.Key.Key_Down: ROW,
            Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self._size, Qt.Key.Key_End: self._size,
        }  # fmt: skip
        step = moves.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self._set_top(self._top + step)

    def wheelEvent(self, event: object) -> None:
        self._set_top(self._top - round(event.angleDelta().y() / 40) * ROW)  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_bar()
        self._ask()

    # -- drawing ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        palette = self.palette()
        painter.fillRect(self.viewport().rect(), palette.color(QPalette.ColorRole.Base))
        if not self._size:
            painter.end()
            return
        metrics = QFontMetrics(self.font())
        char = metrics.horizontalAdvance("0")
        head = palette.color(QPalette.ColorRole.PlaceholderText)
        digits = max(8, len(f"{self._size:x}"))
        left = char * (digits + 3)
        side = char * (ROW * 3 + 2 + ROW + 3)
        painter.setFont(self.font())
        painter.setPen(head)
        base = metrics.ascent() + 3
        painter.drawText(char, base, tr("Offset"))
        painter.drawText(left, base, tr("Bytes") if self._alone else "A")
        if not self._alone:
            painter.drawText(left + side, base, "B")
        painter.drawLine(0, self._line, self.viewport().width(), self._line)
        for line in range(self._lines + 1):
            offset = self._top + line * ROW
            if offset >= self._size:
                break
            y = self._line * (line + 1) + base
            painter.setPen(head)
            painter.drawText(char, y, f"{offset:0{digits}x}")
            if self._mark is not None and offset < self._mark[1] and offset + ROW > self._mark[0]:
                painter.fillRect(
                    QRect(0, y - base + 3, 3, self._line),
                    palette.color(QPalette.ColorRole.Highlight),
                )
            one, other = self._row(self._a, offset), self._row(self._b, offset)
            if self._alone:
                self._draw_row(painter, left, y, one, one, char, metrics)
                continue
            for place, mine, its in ((left, one, other), (left + side, other, one)):
                self._draw_row(painter, place, y, mine, its, char, metrics)
        painter.end()

    def _row(self, data: bytes, offset: int) -> bytes:
        start = offset - self._at
        return data[start : start + ROW] if 0 <= start < len(data) else b""

    def _draw_row(
        self,
        painter: QPainter,
        x: int,
        y: int,
        mine: bytes,
        other: bytes,
        char: int,
        metrics: QFontMetrics,
    ) -> None:
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.Text)
        mark = QColor("#F0803C") if is_dark(palette) else QColor("#B34700")
        if is_contrast(palette):
            mark = ink
        text_at = x + char * (ROW * 3 + 1)
        for number, value in enumerate(mine):
            changed = number >= len(other) or other[number] != value
            at = x + char * (number * 3 + (1 if number >= ROW // 2 else 0))
            shown = chr(value) if 32 <= value < 127 else "·"
            if changed:
                box = QRect(at - 2, y - metrics.ascent() - 1, char * 2 + 4, metrics.height() + 1)
                tint = QColor(mark)
                tint.setAlpha(48)
                painter.fillRect(box, tint)
                painter.setPen(QPen(mark, 1))
                painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
                painter.setPen(mark)
            else:
                painter.setPen(ink if value else palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(at, y, f"{value:02x}")
            painter.drawText(text_at + char * (number + 1), y, shown)
