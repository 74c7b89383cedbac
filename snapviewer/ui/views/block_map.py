# SPDX-License-Identifier: Apache-2.0
"""The map of a disk: which layer answers where, or where two moments differ.

One widget and one image, whatever the disk's size: a worker bins the chain's tables into at most
`MAX_BINS` bins, the strongest state winning in each, and the widget draws cells from the bins. A
cell looks like a tile (colour, hatch, gap); all cells are drawn by one numpy expression.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.figures.text import size_text
from snapviewer.models.plain import tip_text
from snapviewer.ui.views.map_data import MapData, States, tile


class BlockMap(QWidget):
    """The map. Wheel zooms at the pointer, dragging pans; arrows, +, - and 0 do the same by key.

    Signals: `range_wanted(start, stop)` asks for bins of another range; `picked(offset)` says
    where was clicked (bytes of disk); `asked(offset, place)` when the pointer rests on a cell,
    answered by `tell`. Offsets are objects: they exceed 32 bits.
    """

    range_wanted = Signal(object, object)
    picked = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: MapData | None = None
        self._size = 0
        self._drawn: tuple[object, ...] | None = None
        self._image: QImage | None = None
        self._pixels: npt.NDArray[np.uint32] | None = None
        self._drag: tuple[QPointF, int, int] | None = None
        self._cursor: int | None = None
        self._name = tr("Block map")
        self.view = (0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 60)
        self.setAccessibleName(visible(self._name))

    # -- content ----------------------------------------------------------------------------

    def set_data(self, data: MapData | None, disk_size: int = 0) -> None:
        """Show bins that a worker fills; call `refresh` while it works."""
        other = disk_size != self._size
        self._data, self._size = data, disk_size
        if data is None:
            self.view = (0, 0)
        elif other or self.view == (0, 0):
            self.view = (data.start, data.stop)
        self._drawn = None
        self.refresh()

    @property
    def data(self) -> MapData | None:
        return self._data

    def refresh(self) -> None:
        """Draw again what is there by now, and renew the spoken summary."""
        self.setAccessibleDescription(visible(self.summary()))
        self.update()

    def summary(self) -> str:
        """The map in words."""
        if self._data is None:
            return tr("No map.")
        parts = [
            f"{look.shown}: {size_text(int(count))}"
            for look, count in zip(self._data.looks, self._data.bytes, strict=True)
            if count
        ]
        start, stop = self.view
        return tr(
            "{start} to {stop} of {size}. {parts}",
            start=size_text(start),
            stop=size_text(stop),
            size=size_text(self._size),
            parts="; ".join(parts),
        )

    def set_cursor(self, offset: int | None) -> None:
        """Mark a place of the disk, scrolling it into view."""
        self._cursor = offset
        if offset is not None and self._data is not None:
            start, stop = self.view
            if not start <= offset < stop:
                self._show(offset - (stop - start) // 2, stop - start)
        self.update()

    def state_text(self, offset: int) -> str:
        """The state of the cell that holds an offset, in words; "" outside of the view."""
        if self._data is None or not self.view[0] <= offset < self.view[1]:
            return ""
        number = (offset - self.view[0]) // self._cells()[1]
        return self._data.looks[int(self.states_of_cells()[number])].shown

    def _cell_text(self, offset: int) -> str:
        end = min(self._size, offset + self._cells()[1])
        return tr(
            "{state}\n{offset:#x} to {end:#x} ({size})",
            state=self.state_text(offset),
            offset=offset,
            end=end,
            size=size_text(end - offset),
        )

    def tell(self, offset: int, place: QPoint, text: str) -> None:
        """Add to the tooltip of a cell, if the pointer still rests on it."""
        if self.offset_at(self.mapFromGlobal(place)) == offset and QToolTip.isVisible():
            QToolTip.showText(place, tip_text(f"{self._cell_text(offset)}\n{text}") or "", self)

    # -- geometry ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, 160)

    def _grid(self) -> tuple[int, int, int]:
        """(cell in pixels, columns, rows): the largest cells that waste no bin."""
        data = self._data
        wide, high = max(1, self.width() - 2), max(1, self.height() - 2)
        bins = data.bins.shape[0] if data is not None else 1
        if data is not None:
            share = (self.view[1] - self.view[0]) / max(1, data.stop - data.start)
            bins = max(1, round(bins * min(1.0, share)))
        for cell in (20, 16, 14, 12, 11):
            if (wide // cell) * (high // cell) >= bins:
                break
        return cell, max(1, wide // cell), max(1, high // cell)

    def _cells(self) -> tuple[int, int]:
        """(number of cells used, bytes per cell) for the present view."""
        assert self._data is not None
        _, columns, rows = self._grid()
        span = max(1, self.view[1] - self.view[0])
        per = -(-span // (columns * rows))
        per = max(self._data.bin_bytes, -(-per // 512) * 512)
        return -(-span // per), per

    @property
    def cell_bytes(self) -> int:
        """Bytes of disk one cell stands for; 0 without data."""
        return self._cells()[1] if self._data is not None else 0

    def offset_at(self, position: QPoint) -> int | None:
        """The disk offset of the cell at a point; None beside the cells."""
        if self._data is None:
            return None
        cell, columns, _ = self._grid()
        count, per = self._cells()
        column, row = (position.x() - 1) // cell, (position.y() - 1) // cell
        number = row * columns + column
        if not 0 <= column < columns or not 0 <= number < count:
            return None
        return self.view[0] + number * per

    def rect_of(self, offset: int) -> QRect | None:
        """The cell that holds an offset."""
        if self._data is None or not self.view[0] <= offset < self.view[1]:
            return None
        cell, columns, _ = self._grid()
        row, column = divmod((offset - self.view[0]) // self._cells()[1], columns)
        return QRect(1 + column * cell, 1 + row * cell, cell - 1, cell - 1)

    def states_of_cells(self) -> States:
        """The strongest state of every cell of the view."""
        data = self._data
        assert data is not None
        bins, _ = data.look()
        count, per = self._cells()
        starts = (self.view[0] - data.start + np.arange(count) * per) // data.bin_bytes
        starts = np.clip(starts, 0, bins.shape[0] - 1)
        end = -(-(self.view[1] - data.start) // data.bin_bytes)
        padded = bins[: max(int(starts[-1]) + 1, min(end, bins.shape[0]))]
        if bool((np.diff(starts) > 0).all()):
            return np.maximum.reduceat(padded, starts).astype(np.int32)
        return padded[starts]

    # -- drawing ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        if self._data is not None:
            key = (
                id(self._data),
                self._data.version,
                self.size().toTuple(),
                self.view,
                palette.cacheKey(),
            )
            if key != self._drawn:
                self._render()
                self._drawn = key
            if self._image is not None:
                painter.drawImage(1, 1, self._image)
            if self._cursor is not None and (rect := self.rect_of(self._cursor)) is not None:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 4))
                painter.drawRect(rect)
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
                painter.drawRect(rect)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(palette.color(role))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _render(self) -> None:
        assert self._data is not None
        cell, columns, _ = self._grid()
        states = self.states_of_cells()
        rows = -(-states.shape[0] // columns)
        tiles = np.stack([tile(look, cell, self.palette()) for look in self._data.looks])
        blank = np.full(
            (1, cell, cell), self.palette().color(QPalette.ColorRole.Base).rgb(), dtype=np.uint32
        )
        every = np.concatenate((tiles, blank))
        grid = np.full(rows * columns, every.shape[0] - 1, dtype=np.int32)
        grid[: states.shape[0]] = np.clip(states, 0, every.shape[0] - 2)
        pixels = every[grid.reshape(rows, columns)].transpose(0, 2, 1, 3)
        self._pixels = np.ascontiguousarray(pixels.reshape(rows * cell, columns * cell))
        self._image = QImage(
            self._pixels.data,
            columns * cell,
            rows * cell,
            columns * cell * 4,
            QImage.Format.Format_RGB32,
        )

    # -- zoom and pan -----------------------------------------------------------------------

    def _show(self, start: int, span: int) -> None:
        if self._data is None or self._size <= 0:
            return
        span = max(min(span, self._size), min(self._size, 1 << 20))
        start = max(0, min(start, self._size - span)) // 4096 * 4096
        view = (start, min(self._size, start + span))
        if view != self.view:
            self.view = view
            self.range_wanted.emit(*view)
            self.refresh()

    def zoom(self, factor: float, at: int | None = None) -> None:
        """Zoom in (factor above 1) around a disk offset, default the middle."""
        start, stop = self.view
        span = stop - start
        middle = (start + stop) // 2 if at is None else at
        wanted = int(span / factor)
        self._show(int(middle - (middle - start) / factor), wanted)

    def show_all(self) -> None:
        """Show the whole disk."""
        self._show(0, self._size)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps and self._data is not None:
            self.zoom(1.5**steps, self.offset_at(event.position().toPoint()))
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = (event.position(), *self.view)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or self._data is None:
            return
        cell, columns, _ = self._grid()
        moved = event.position() - self._drag[0]
        if moved.manhattanLength() < 6:
            return
        steps = round(moved.y() / cell) * columns + round(moved.x() / cell)
        _, start, stop = self._drag
        self._show(start - steps * self._cells()[1], stop - start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or (event.position() - drag[0]).manhattanLength() >= 6:
            return
        offset = self.offset_at(event.position().toPoint())
        if offset is not None:
            self._cursor = offset
            self.update()
            self.picked.emit(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._data is None:
            super().keyPressEvent(event)
            return
        _, columns, _ = self._grid()
        per = self._cells()[1]
        moves = {
            Qt.Key.Key_Left: -per, Qt.Key.Key_Right: per,
            Qt.Key.Key_Up: -per * columns, Qt.Key.Key_Down: per * columns,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            at = self._cursor if self._cursor is not None else self.view[0]
            at = max(0, min(self._size - 1, at + moves[key]))
            self.set_cursor(at)
            self.picked.emit(at)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(2.0, self._cursor)
        elif key is Qt.Key.Key_Minus:
            self.zoom(0.5, self._cursor)
        elif key is Qt.Key.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(event.pos())
            if offset is not None and self._data is not None:
                tip = tip_text(self._cell_text(offset)) or ""
                QToolTip.showText(event.globalPos(), tip, self)
                self.asked.emit(offset, event.globalPos())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
