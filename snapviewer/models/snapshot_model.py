# SPDX-License-Identifier: Apache-2.0
"""Snapshots as flat rows with lanes: the model of the main view."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from snapviewer.base.shown import visible
from snapviewer.base.words import listed, mark, tr, trn
from snapviewer.figures.costs import MomentCost, known_sum
from snapviewer.figures.lanes import LaneRow
from snapviewer.figures.roles import moment_label, role_label
from snapviewer.figures.rows import (
    GraphNode,
    NodeKind,
    arrange,
    build_nodes,
    fold_runs,
    keep_matching,
    sorted_rows,
)
from snapviewer.figures.text import (
    UNKNOWN,
    age_text,
    date_text,
    exact_text,
    short_age,
    size_text,
    utc_text,
)
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.models.plain import tip_text

Index = QModelIndex | QPersistentModelIndex


class Column(enum.IntEnum):
    """The columns, left to right."""

    GRAPH = 0
    NAME = 1
    KIND = 2
    TAKEN = 3
    WRITTEN = 4
    EXCLUSIVE = 5
    FREES = 6
    FILES = 7
    FINDINGS = 8
    NOTES = 9


class Role(enum.IntEnum):
    """What the model gives besides Qt's own roles."""

    NODE = Qt.ItemDataRole.UserRole + 1
    LANE = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3


HEADERS = (
    mark("Graph"),
    mark("Name"),
    mark("Kind"),
    mark("Taken"),
    mark("Written"),
    mark("Exclusive"),
    mark("If deleted"),
    mark("Files"),
    mark("Findings"),
    mark("Notes"),
)
HEADER_TIPS = (
    mark("Every snapshot stands below the one it was taken after; Now is the present state"),
    mark("Snapshot (Hyper-V: checkpoint)"),
    mark("Whether memory was saved with it"),
    mark("When the snapshot was taken"),
    mark("Written since the snapshot above: what this snapshot's own files hold"),
    mark("What no other snapshot and not Now reads"),
    mark("How much smaller the files are after deleting it and merging what is left"),
    mark("Disk files named by it"),
    mark("Findings about it or its files"),
    mark("Notes"),
)
_NUMBERS = (Column.WRITTEN, Column.EXCLUSIVE, Column.FREES)


class SnapshotModel(QAbstractTableModel):
    """One VM's snapshots. Sizes arrive later through `set_numbers` and `set_frees`;
    `resort_wanted` says that the column sorted by got new values. `picture` turns a sign's name
    into what Qt can draw.
    """

    resort_wanted = Signal()

    def __init__(
        self, parent: QObject | None = None, picture: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self.library: Library | None = None
        self.machine: Machine | None = None
        self._all: list[GraphNode] = []
        self._rows: list[tuple[GraphNode, LaneRow[str]]] = []
        self._numbers: dict[str, MomentCost] = {}
        self._frees: dict[str, int | None] = {}
        self._opened: set[str] = set()
        self._filter = ""
        self._fold = True
        self._files = True
        self._sort: tuple[Column, bool] | None = None

    # -- content ----------------------------------------------------------------------------

    def set_machine(self, library: Library | None, machine: Machine | None) -> None:
        """Show another VM (or none); all numbers become unknown."""
        self.beginResetModel()
        if machine is None or self.machine is None or machine.key != self.machine.key:
            self._opened.clear()
        self.library, self.machine = library, machine
        self._numbers, self._frees = {}, {}
        self._all = build_nodes(library, machine) if library and machine else []
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows whose name, notes, kind or files contain the text; the graph stays."""
        self._reshape(text=text.strip().casefold())

    def set_options(self, *, fold: bool, files: bool) -> None:
        """Whether long runs fold and whether files without a snapshot are shown."""
        self._reshape(fold=fold, files=files)

    def set_sort(self, column: Column | None, *, descending: bool = False) -> None:
        """Sort by a column into a flat list without lines and folds; None: back to tree order."""
        self._sort = None if column in (None, Column.GRAPH) else (Column(column), descending)
        self._reshape()

    @property
    def is_sorted(self) -> bool:
        """Whether rows stand in a sorted list instead of the tree."""
        return self._sort is not None

    @property
    def sorting(self) -> tuple[Column, bool] | None:
        """(column, descending), or None in tree order."""
        return self._sort

    def toggle_fold(self, row: int) -> None:
        """Open the fold at a row; does nothing on other rows."""
        node = self._rows[row][0]
        if node.kind is NodeKind.FOLD:
            self._opened.add(node.key)
            self._reshape()

    def close_folds(self) -> None:
        """Fold again what the user opened."""
        self._opened.clear()
        self._reshape()

    def _reshape(
        self, *, text: str | None = None, fold: bool | None = None, files: bool | None = None
    ) -> None:
        self.beginResetModel()
        self._filter = self._filter if text is None else text
        self._fold = self._fold if fold is None else fold
        self._files = self._files if files is None else files
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        nodes = self._all
        if not self._files:
            nodes = keep_matching(nodes, lambda node: node.moment is not None)
        if self._filter:
            nodes = keep_matching(nodes, self._matches)
        elif self._fold and self._sort is None:
            nodes = fold_runs(nodes, self._opened)
        self._rows = arrange(nodes)
        if self._sort is not None:
            column, descending = self._sort
            self._rows = sorted_rows(self._rows, lambda node: self._key(node, column), descending)

    def _key(self, node: GraphNode, column: Column) -> float | str | None:
        """What a row sorts by; None (nothing there or not known) stands last."""
        moment = node.moment
        numbers = self._numbers.get(moment.id) if moment is not None else None
        if column is Column.WRITTEN and moment is None:
            return sum(file.size for file in node.files)
        if column is Column.TAKEN:
            if moment is None or moment.created is None:
                return None
            return moment.created.timestamp()
        if column in (Column.WRITTEN, Column.EXCLUSIVE):
            return None if numbers is None else _number(numbers, column)
        if column is Column.FREES:
            return self._frees.get(moment.id) if moment is not None else None
        if column is Column.FILES:
            return len(node.files)
        if column is Column.FINDINGS:
            return len(node.findings)
        return self._text(node, column).casefold() or None

    def _matches(self, node: GraphNode) -> bool:
        parts = [node.name, kind_text(node), *(file.path.name for file in node.files)]
        if node.moment is not None:
            parts += [node.moment.notes, node.moment.id, date_text(node.moment.created)]
        return any(self._filter in part.casefold() for part in parts)

    def set_numbers(self, numbers: Mapping[str, MomentCost]) -> None:
        """Fill in what a background job measured, by moment id."""
        self._numbers = dict(numbers)
        self._touch(Column.WRITTEN, Column.EXCLUSIVE)

    def set_frees(self, frees: Mapping[str, int | None]) -> None:
        """Fill in the forecast of a delete by moment id; None: a delete is refused."""
        self._frees.update(frees)
        self._touch(Column.FREES, Column.FREES)

    def _touch(self, first: Column, last: Column) -> None:
        if self._sort is not None and first <= self._sort[0] <= last:
            self.resort_wanted.emit()
        if self._rows:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._rows) - 1, last))

    # -- looking up -------------------------------------------------------------------------

    def node(self, row: int) -> GraphNode:
        return self._rows[row][0]

    def lane(self, row: int) -> LaneRow[str]:
        return self._rows[row][1]

    @property
    def lanes(self) -> int:
        """How many lanes the widest row uses."""
        return max((row.lane + 1 for _, row in self._rows), default=1)

    def row_of(self, key: str) -> int | None:
        """The row of a node; folds that hide it are not opened."""
        return next((at for at, (node, _) in enumerate(self._rows) if node.key == key), None)

    def numbers(self, moment_id: str) -> MomentCost | None:
        return self._numbers.get(moment_id)

    def unmeasurable(self, moment_id: str) -> bool:
        """Whether its disks could not be counted, so that what needs their content is unknown."""
        numbers = self._numbers.get(moment_id)
        return numbers is not None and bool(numbers.failed)

    def refused(self, moment_id: str) -> bool:
        """Whether deleting the snapshot was found to be refused at present."""
        return moment_id in self._frees and self._frees[moment_id] is None

    def frees(self, moment_id: str) -> int | None:
        """What deleting the snapshot gives back; None where not (yet) known or refused."""
        return self._frees.get(moment_id)

    def parent_row(self, row: int) -> int | None:
        parent = self._rows[row][0].parent
        return None if parent is None else self.row_of(parent)

    def child_rows(self, row: int) -> list[int]:
        key = self._rows[row][0].key
        return [at for at, (node, _) in enumerate(self._rows) if node.parent == key]

    # -- Qt -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            # In the text, because Qt draws its own arrow over a right-aligned one.
            if self._sort is not None and self._sort[0] == section:
                return f"{'▾' if self._sort[1] else '▴'} {tr(HEADERS[section])}"
            return tr(HEADERS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = tr(HEADER_TIPS[section])
            if section == Column.GRAPH:
                return tr("{tip}\nClick: back to the graph", tip=tip)
            return tr("{tip}\nClick: sort", tip=tip)
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (*_NUMBERS, Column.FILES):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        node, lane = self._rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self._text(node, column))
        if role == Role.NODE:
            return node
        if role == Role.LANE:
            return lane
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            return self._picture("lock") if self._picture and is_protected(node) else None
        if role == Role.SEVERITY:
            return node.worst if column is Column.FINDINGS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._tip(node, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return visible(self._spoken(node, lane)) if column is Column.GRAPH else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (*_NUMBERS, Column.FILES):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole:
            return _font(node)
        return None

    def _text(self, node: GraphNode, column: Column) -> str:
        if column is Column.GRAPH:
            return ""
        if column is Column.NAME:
            return self._fold_name(node) if node.kind is NodeKind.FOLD else node.name
        if column is Column.KIND:
            return kind_text(node)
        moment = node.moment
        if column is Column.FILES:
            return str(len(node.files)) if node.files else ""
        if column is Column.FINDINGS:
            return str(len(node.findings)) if node.findings else ""
        if moment is None:
            if column is Column.WRITTEN and node.files:
                return size_text(sum(file.size for file in node.files))
            return ""
        if column is Column.TAKEN:
            age = short_age(moment.created)
            return f"{date_text(moment.created)}, {age}" if age else date_text(moment.created)
        if column is Column.NOTES:
            return "" if moment.is_now else moment.notes.replace("\r\n", " ").replace("\n", " ")
        if column is Column.FREES:
            if moment.is_now:
                return "–"
            if moment.id not in self._frees:
                return tr("unknown") if self.unmeasurable(moment.id) else UNKNOWN
            frees = self._frees[moment.id]
            return tr("refused") if frees is None else size_text(frees)
        numbers = self._numbers.get(moment.id)
        if numbers is None:
            return UNKNOWN
        number = _number(numbers, column)
        return tr("unknown") if number is None else size_text(number)

    def _fold_name(self, node: GraphNode) -> str:
        if not all(key in self._numbers for key in node.folded):
            return node.name
        # A sum of what is known of them would not be the size of the run.
        written = known_sum(self._numbers[key].written for key in node.folded)
        return node.name if written is None else f"{node.name}, {size_text(written)}"

    def _tip(self, node: GraphNode, column: Column) -> str | None:
        moment = node.moment
        numbers = self._numbers.get(moment.id) if moment is not None else None
        if node.kind is NodeKind.FOLD:
            return tr("A run without branches. Enter or double-click unfolds it.")
        if column is Column.NAME and is_protected(node):
            return tr("{name}\nProtected against deletion", name=visible(node.name))
        if column is Column.FINDINGS and node.findings:
            return "\n".join(visible(finding.message) for finding in node.findings)
        if column is Column.FILES or moment is None:
            return "\n".join(visible(str(file.path)) for file in node.files) or None
        if column is Column.TAKEN and not moment.is_now:
            return tr(
                "{age} ago\n{utc}", age=age_text(moment.created), utc=utc_text(moment.created)
            )
        if column is Column.FREES and not moment.is_now:
            if moment.id in self._frees and self._frees[moment.id] is None:
                return tr("Deleting is refused at present; Delete shows why.")
            return exact_text(self._frees.get(moment.id))
        if column in _NUMBERS:
            value = None if numbers is None else _number(numbers, column)
            if numbers is not None and value is None:
                return numbers.why
            return f"{tr(HEADER_TIPS[column])}: {exact_text(value)}"
        if column is Column.NOTES:
            return moment.notes or None
        return None

    def _spoken(self, node: GraphNode, lane: LaneRow[str]) -> str:
        parts = [kind_text(node), node.name, tr("lane {lane}", lane=lane.lane + 1)]
        if is_protected(node):
            parts.append(tr("protected against deletion"))
        if node.findings:
            parts.append(trn("{n} finding", "{n} findings", len(node.findings)))
        return listed(parts)


def _number(cost: MomentCost, column: Column) -> int | None:
    return cost.written if column is Column.WRITTEN else cost.exclusive


def is_protected(node: GraphNode) -> bool:
    """Whether the row is a snapshot that this program refuses to delete."""
    return node.moment is not None and node.moment.protected


def kind_text(node: GraphNode) -> str:
    if node.kind is NodeKind.FOLD:
        return ""
    return role_label(node.role) if node.moment is None else moment_label(node.moment)


def _font(node: GraphNode) -> QFont | None:
    if node.kind is NodeKind.NOW:
        font = QFont()
        font.setBold(True)
        return font
    if node.moment is None:
        font = QFont()
        font.setItalic(True)
        return font
    return None
