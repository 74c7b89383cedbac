# SPDX-License-Identifier: Apache-2.0
"""Small helpers the views share: tables set up alike, captions, accessible names."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTableView,
    QTreeView,
    QWidget,
)

from snapviewer.base.shown import visible, visible_lines
from snapviewer.base.words import tr
from snapviewer.models.plain import plain_of
from snapviewer.ui.base.plain import TextLabel, button_text, set_tip

ROW_HEIGHT = 26


def named(widget: QWidget, name: str, description: str = "") -> None:
    """Give a control the name a screen reader speaks."""
    widget.setAccessibleName(visible(name))
    if description:
        widget.setAccessibleDescription(visible_lines(description))


def make_table(model: QAbstractItemModel, name: str) -> QTableView:
    """A calm table: whole rows, no grid, last column stretched."""
    table = QTableView()
    table.setModel(model)
    named(table, name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
    copy.setContext(Qt.ShortcutContext.WidgetShortcut)
    copy.activated.connect(partial(copy_rows, table))
    table.verticalHeader().setVisible(False)
    named(table.verticalHeader(), tr("Row numbers of {name}", name=name))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    named(header, tr("Columns of {name}", name=name))
    header.setStretchLastSection(True)
    header.setResizeContentsPrecision(40)  # rows that are measured: tables may be long
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def copy_rows(table: QTableView) -> None:
    """Put the selected rows on the clipboard, tab-separated, full paths where a tip has one."""
    model = table.model()
    lines = []
    for index in table.selectionModel().selectedRows():
        cells = []
        for column in range(model.columnCount()):
            cell = index.siblingAtColumn(column)
            text = str(cell.data() or "")
            tip = plain_of(str(cell.data(Qt.ItemDataRole.ToolTipRole) or "")).split("\n")[0]
            cells.append(tip if text and tip.endswith(text) else text)
        lines.append("\t".join(cells))
    QGuiApplication.clipboard().setText("\n".join(lines))


def fit_columns(table: QTableView, limits: dict[int, int] | None = None, widest: int = 320) -> None:
    """Widen the columns to their content, each at most `widest` or its own limit in pixels."""
    table.resizeColumnsToContents()
    count = table.model().columnCount()
    for column in range(count - 1):
        limit = (limits or {}).get(column, widest)
        table.setColumnWidth(column, min(table.columnWidth(column) + 8, limit))


def make_tree(model: QAbstractItemModel, name: str) -> QTreeView:
    """A tree set up like the tables."""
    tree = QTreeView()
    tree.setModel(model)
    named(tree, name)
    tree.setUniformRowHeights(True)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    named(tree.header(), tr("Columns of {name}", name=name))
    return tree


def caption(text: str = "", *, large: bool = False) -> QLabel:
    """A bold line of text that can be selected."""
    label = TextLabel(text)
    font = QFont(label.font())
    font.setBold(True)
    if large:
        font.setPointSizeF(font.pointSizeF() * 1.3)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def note(text: str = "") -> QLabel:
    """A wrapped line in the faint text colour."""
    label = TextLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


class PlainLabel(QLabel):
    """A wrapped text that may also break inside long file names and ids."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setWordWrap(True)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        # Unicode forbids a break between a hyphen and a digit; file names are full of them.
        super().setText(re.sub(r"([-_/\\.])(?=\w)", "\\1\u200b", visible_lines(text)))

    def text(self) -> str:
        return self._text


def plain(text: str = "") -> PlainLabel:
    """A wrapped line."""
    return PlainLabel(text)


class ElidedLabel(QLabel):
    """A line that shortens its text in the middle to fit; the tooltip has all of it."""

    def __init__(self, text: str, tip: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        set_tip(self, tip or text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def setText(self, text: str) -> None:
        super().setText(visible(text))
        set_tip(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class ElidedButton(QPushButton):
    """A button that shortens its text where there is less room; its tooltip should have it all."""

    def __init__(self, text: str) -> None:
        super().__init__(button_text(text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 120), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideMiddle, self.width() - 12
        )
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


def search_field(placeholder: str) -> QLineEdit:
    """A line to type a filter into."""
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setClearButtonEnabled(True)
    named(field, placeholder)
    return field
