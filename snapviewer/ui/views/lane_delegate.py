# SPDX-License-Identifier: Apache-2.0
"""Draws the graph column: lines in lanes and a sign for each row.

Now: double circle. Snapshot: circle, filled where memory was saved with it. Recovery: square with
B. Waiting files: small dashed diamond. Loose files: dashed square. Fold: three dots.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from snapviewer.figures.lanes import LaneRow
from snapviewer.figures.rows import GraphNode, NodeKind
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.model import MomentKind
from snapviewer.models.snapshot_model import Role
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.theme import branch_colour

LANE_WIDTH = 18
MARGIN = 13
MAX_LANES = 24  # deeper branches share the last lane; their text says what they hang on
_RADIUS = 5.2

Index = QModelIndex | QPersistentModelIndex


def graph_width(lanes: int) -> int:
    """The pixels a graph of so many lanes needs."""
    return MARGIN * 2 + LANE_WIDTH * (min(lanes, MAX_LANES) - 1) + 8


class LaneDelegate(QStyledItemDelegate):
    """For the graph column only."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        node, lane = index.data(Role.NODE), index.data(Role.LANE)
        if not isinstance(node, GraphNode) or not isinstance(lane, LaneRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        _Row(painter, option, node, lane).draw()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lane = index.data(Role.LANE)
        size = super().sizeHint(option, index)
        size.setWidth(graph_width(lane.lane + 1 if isinstance(lane, LaneRow) else 1))
        return size


class _Row:
    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        node: GraphNode,
        lane: LaneRow[str],
    ) -> None:
        self.painter, self.node, self.lane = painter, node, lane
        self.rect = QRectF(option.rect)
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        self.palette = QApplication.palette()  # a style sheet changes the option's
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        self.ink = palette.color(group, QPalette.ColorRole.HighlightedText)
        role = QPalette.ColorRole.Highlight if self.selected else QPalette.ColorRole.Base
        self.paper = palette.color(group, role)
        self.middle = self.rect.center().y() + 0.5

    def x(self, lane: int) -> float:
        return self.rect.left() + MARGIN + LANE_WIDTH * min(lane, MAX_LANES - 1)

    def colour(self, branch: int) -> QColor:
        return self.ink if self.selected else branch_colour(branch, self.palette)

    def pen(self, branch: int, dashed: bool = False, width: float = 2.0) -> QPen:
        pen = QPen(self.colour(branch), width)
        if dashed:
            pen.setDashPattern([2.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def draw(self) -> None:
        lane = self.lane
        top, bottom = self.rect.top(), self.rect.bottom() + 1
        for number in range(lane.lane):
            self.painter.setPen(self.pen(lane.branches[number]))
            x = self.x(number)
            self.painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        mine = lane.branches[lane.lane]
        x = self.x(lane.lane)
        dashed = self.node.skipped > 0 or self.node.kind in (NodeKind.FOLD, NodeKind.WAITING)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(self.pen(mine, dashed))
        if lane.above:
            self.painter.drawLine(QPointF(x, top), QPointF(x, self.middle))
        if lane.joins:
            start = QPointF(self.x(lane.lane - 1), top)
            path = QPainterPath(start)
            path.cubicTo(
                QPointF(start.x(), self.middle), QPointF(start.x(), self.middle),
                QPointF(x, self.middle),
            )  # fmt: skip
            self.painter.drawPath(path)
        if lane.below:
            self.painter.setPen(self.pen(mine, self.node.kind is NodeKind.FOLD))
            self.painter.drawLine(QPointF(x, self.middle), QPointF(x, bottom))
        self.sign(QPointF(x, self.middle), mine)

    def sign(self, at: QPointF, branch: int) -> None:
        painter, node = self.painter, self.node
        colour = self.colour(branch)
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(QBrush(self.paper))
        if node.kind is NodeKind.NOW:
            painter.drawEllipse(at, _RADIUS + 1.6, _RADIUS + 1.6)
            painter.setBrush(QBrush(colour))
            painter.drawEllipse(at, _RADIUS - 2.6, _RADIUS - 2.6)
        elif node.kind is NodeKind.FOLD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRect(QRectF(at.x() - 4, at.y() - 8, 8, 16))
            painter.setBrush(QBrush(colour))
            for step in (-5, 0, 5):
                painter.drawEllipse(QPointF(at.x(), at.y() + step), 1.7, 1.7)
        elif node.kind is NodeKind.WAITING:
            self.dash(colour)
            size = _RADIUS + 1
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(at.x(), at.y() - size), QPointF(at.x() + size, at.y()),
                        QPointF(at.x(), at.y() + size), QPointF(at.x() - size, at.y()),
                    ]
                )
            )  # fmt: skip
        elif node.kind is NodeKind.LOOSE:
            self.dash(colour)
            painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10))
            painter.setPen(QPen(colour, 1.6))
            self.role_sign(at)
        elif node.moment is not None and node.moment.kind is MomentKind.RECOVERY:
            painter.drawRect(QRectF(at.x() - 6, at.y() - 6, 12, 12))
            font = painter.font()
            font.setPixelSize(9)
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(
                QRectF(at.x() - 6, at.y() - 6, 12, 12), Qt.AlignmentFlag.AlignCenter, "B"
            )
        else:
            if node.moment is not None and node.moment.has_memory:
                painter.setBrush(QBrush(colour))
            painter.drawEllipse(at, _RADIUS, _RADIUS)

    def role_sign(self, at: QPointF) -> None:
        """Inside a loose file's square: orphan a cross, not placed a question mark, set aside a
        bar, deleted a stroke, unknown a point.
        """
        painter, role = self.painter, self.node.role
        low, high = QPointF(-2.5, 2.5), QPointF(2.5, -2.5)
        if role is FileRole.NOT_PLACED:
            font = painter.font()
            font.setPixelSize(9)
            font.setBold(True)
            painter.setFont(font)
            box = QRectF(at.x() - 6, at.y() - 6, 12, 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        elif role is FileRole.SET_ASIDE:
            painter.drawLine(at - QPointF(2.5, 0), at + QPointF(2.5, 0))
        elif role in (FileRole.ORPHAN, FileRole.DELETED):
            painter.drawLine(at + low, at + high)
            if role is FileRole.ORPHAN:
                painter.drawLine(at + QPointF(-2.5, -2.5), at + QPointF(2.5, 2.5))
        else:
            painter.drawPoint(at)

    def dash(self, colour: QColor) -> None:
        pen = QPen(colour, 1.5)
        pen.setDashPattern([2.0, 1.6])
        self.painter.setPen(pen)


class SignDelegate(QStyledItemDelegate):
    """For the findings column: the sign of the worst finding before the count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        severity = index.data(Role.SEVERITY)
        if severity is not None:
            option.icon = icon(str(severity))
            option.decorationSize = QSize(16, 16)
            feature = QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.features |= feature
