# SPDX-License-Identifier: Apache-2.0
"""A read-only table model over a list of records and a tuple of columns described as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapviewer.base.shown import visible
from snapviewer.models.plain import tip_text

Index = QModelIndex | QPersistentModelIndex
Record = TypeVar("Record")

RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class TableColumn(Generic[Record]):
    """One column: what it shows, its tooltip, what it sorts by (default: the text)."""

    title: str
    text: Callable[[Record], str]
    tip: Callable[[Record], str | None] | None = None
    sort: Callable[[Record], object] | None = None
    number: bool = False
    header_tip: str = ""
    picture: Callable[[Record], object] | None = None


class RecordModel(QAbstractTableModel, Generic[Record]):
    """Rows of frozen records; replaced as a whole."""

    def __init__(
        self, columns: Sequence[TableColumn[Record]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.records: list[Record] = []

    def set_records(self, records: Sequence[Record]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(column.header_tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return NUMBER if column.number else left
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.records):
            return None
        record, column = self.records[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(column.text(record))
        if role == RECORD_ROLE:
            return record
        if role == SORT_ROLE:
            return column.sort(record) if column.sort is not None else column.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(column.tip(record)) if column.tip is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return NUMBER
        if role == Qt.ItemDataRole.DecorationRole and column.picture is not None:
            return column.picture(record)
        return None
