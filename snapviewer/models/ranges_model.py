# SPDX-License-Identifier: Apache-2.0
"""Changed ranges straight from a numpy table: millions of rows cost nothing but the table."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapviewer.base.shown import visible
from snapviewer.base.words import mark, number_text, tr
from snapviewer.disks.extents import NO_OWNER, RANGE, Int64s, OwnedTable, RangeTable
from snapviewer.figures.text import exact_text, size_text
from snapviewer.models.plain import tip_text
from snapviewer.models.tables import NUMBER

Index = QModelIndex | QPersistentModelIndex
GuestNames = Callable[[int, int], str]  # (start, length) on the disk -> the guest's files there


_TITLES = (
    mark("Number"),
    mark("Offset"),
    mark("Length"),
    mark("File in A"),
    mark("File in B"),
    mark("File in the guest"),
)


class RangeColumn(enum.IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    OFFSET = 1
    LENGTH = 2
    OWNER_A = 3
    OWNER_B = 4
    GUEST = 5


class RangesModel(QAbstractTableModel):
    """RANGE rows with the file that answers for each range's start, on both sides."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ranges: RangeTable = np.empty(0, dtype=RANGE)
        self._owners: tuple[list[str], list[str]] = ([], [])
        self._owner_of: tuple[Int64s, Int64s] | None = None
        self._guest: GuestNames | None = None

    def set_guest(self, guest: GuestNames | None) -> None:
        """Name the guest's files of every range from now on; None: they are not known."""
        self._guest = guest
        if self.rowCount():
            last = self.index(self.rowCount() - 1, RangeColumn.GUEST)
            self.dataChanged.emit(self.index(0, RangeColumn.GUEST), last)

    def guest(self, row: int) -> str:
        """The guest's files in a row's range; "" where they are not known."""
        if self._guest is None:
            return ""
        return self._guest(int(self.ranges["start"][row]), int(self.ranges["length"][row]))

    def set_ranges(
        self,
        ranges: RangeTable,
        owner_a: Int64s | None = None,
        owner_b: Int64s | None = None,
        names: tuple[list[str], list[str]] = ([], []),
    ) -> None:
        """Show other ranges. `owner_a[i]`, `owner_b[i]` index `names[0]` and `names[1]`
        (NO_OWNER: nothing stored).
        """
        self.beginResetModel()
        self.ranges = ranges
        self._owners = names
        known = owner_a is not None and owner_b is not None
        self._owner_of = (owner_a, owner_b) if known else None  # type: ignore[assignment]
        self.endResetModel()

    def row_at(self, offset: int) -> int:
        """The row whose range holds `offset`, else the one before it; -1 before the first."""
        return bisect_right(self.ranges["start"], offset) - 1

    def owner(self, row: int, side: int) -> str:
        """The file that answers for the row's start on side 0 (A) or 1 (B)."""
        if self._owner_of is None:
            return ""
        number = int(self._owner_of[side][row])
        return tr("nothing stored") if number == NO_OWNER else self._owners[side][number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else min(int(self.ranges.shape[0]), 2**31 - 1)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(RangeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return NUMBER if section <= RangeColumn.LENGTH else left
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.ranges.shape[0]:
            return None
        row, column = index.row(), RangeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            if column is RangeColumn.NUMBER:
                return number_text(row + 1)
            if column is RangeColumn.OFFSET:
                return f"{int(self.ranges['start'][row]):#014x}"
            if column is RangeColumn.LENGTH:
                return size_text(int(self.ranges["length"][row]))
            if column is RangeColumn.GUEST:
                return visible(self.guest(row))
            return visible(self.owner(row, column - RangeColumn.OWNER_A))
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is RangeColumn.OFFSET:
                return exact_text(int(self.ranges["start"][row]))
            if column is RangeColumn.LENGTH:
                return exact_text(int(self.ranges["length"][row]))
            if column is RangeColumn.GUEST:
                return tip_text(visible(self.guest(row)))
        if role == Qt.ItemDataRole.TextAlignmentRole and column <= RangeColumn.LENGTH:
            return NUMBER
        return None


def owners_at(table: OwnedTable, starts: Int64s) -> Int64s:
    """The owner of each position, for positions inside a gap-free OWNED table."""
    rows = np.searchsorted(table["start"], starts, side="right") - 1
    return table["owner"][rows].astype(np.int64)
