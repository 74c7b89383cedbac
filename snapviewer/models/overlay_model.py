# SPDX-License-Identifier: Apache-2.0
"""The rows behind a map: ranges with their state and file, straight from a numpy table."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.disks.extents import NO_OWNER
from snapviewer.figures.text import exact_text, size_text
from snapviewer.models.tables import NUMBER

Index = QModelIndex | QPersistentModelIndex

STATE = np.dtype([("start", "<i8"), ("length", "<i8"), ("state", "<i4"), ("owner", "<i4")])
StateTable = npt.NDArray[np.void]


class StateColumn(enum.IntEnum):
    """The columns, left to right."""

    OFFSET = 0
    LENGTH = 1
    STATE = 2
    FILE = 3
    OWNER = 4


class OverlayModel(QAbstractTableModel):
    """STATE rows; `picture(state)` draws a state's sign."""

    def __init__(
        self, picture: Callable[[int], object] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rows: StateTable = np.empty(0, dtype=STATE)
        self._picture = picture
        self._states: Sequence[str] = ()
        self._files: Sequence[str] = ()
        self._owners: Sequence[str] = ()

    def set_rows(
        self,
        rows: StateTable,
        states: Sequence[str] = (),
        files: Sequence[str] = (),
        owners: Sequence[str] = (),
    ) -> None:
        """Show other rows; `states`, `files` and `owners` (moments) name what they number."""
        self.beginResetModel()
        self.rows = rows
        self._states, self._files, self._owners = states, files, owners
        self.endResetModel()

    def row_at(self, offset: int) -> int:
        """The row that holds `offset`; -1 where none does."""
        row = bisect_right(self.rows["start"], offset) - 1
        if row < 0 or offset >= int(self.rows["start"][row] + self.rows["length"][row]):
            return -1
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else int(self.rows.shape[0])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(StateColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Offset"), tr("Length"), tr("State"), tr("File"), tr("Belongs to"))[
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole and section <= StateColumn.LENGTH:
            return NUMBER
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.rows.shape[0]:
            return None
        row, column = self.rows[index.row()], StateColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            if column is StateColumn.OFFSET:
                return f"{int(row['start']):#014x}"
            if column is StateColumn.LENGTH:
                return size_text(int(row["length"]))
            if column is StateColumn.STATE:
                return _name(self._states, int(row["state"]))
            if int(row["owner"]) == NO_OWNER:
                return tr("nothing stored") if column is StateColumn.FILE else ""
            names = self._files if column is StateColumn.FILE else self._owners
            return _name(names, int(row["owner"]))
        if role == Qt.ItemDataRole.ToolTipRole and column <= StateColumn.LENGTH:
            return exact_text(int(row["start" if column is StateColumn.OFFSET else "length"]))
        if role == Qt.ItemDataRole.TextAlignmentRole and column <= StateColumn.LENGTH:
            return NUMBER
        if role == Qt.ItemDataRole.DecorationRole and column is StateColumn.STATE:
            return self._picture(int(row["state"])) if self._picture is not None else None
        return None


def _name(names: Sequence[str], number: int) -> str:
    return visible(names[number]) if 0 <= number < len(names) else ""
