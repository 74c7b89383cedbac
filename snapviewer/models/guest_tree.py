# SPDX-License-Identifier: Apache-2.0
"""Changed files as a tree, with single folders joined, or flat; sizes summed per folder."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import listed, mark, number_text, tr
from snapviewer.figures.text import exact_text, size_text
from snapviewer.guest.diff import ADDED, CHANGED, MOVED, REMOVED, FileChange
from snapviewer.models.plain import tip_text
from snapviewer.models.tables import NUMBER

Index = QModelIndex | QPersistentModelIndex
_ROW = 24  # pixels: the least for a target
CAUSES = {
    ADDED: mark("+ added"),
    REMOVED: mark("− removed"),
    CHANGED: mark("~ changed"),
    MOVED: mark("→ moved"),
}
_COUNTED = {
    ADDED: mark("{count} added"),
    REMOVED: mark("{count} removed"),
    CHANGED: mark("{count} changed"),
    MOVED: mark("{count} moved"),
}


class FileMode(enum.StrEnum):
    """How the files are arranged."""

    TREE = "tree"
    SIMPLE = "simplified"
    FLAT = "flat"


class FileColumn(enum.IntEnum):
    """The columns, left to right."""

    NAME = 0
    CAUSE = 1
    SIZE_A = 2
    SIZE_B = 3
    GROWTH = 4


@dataclass(frozen=True)
class ChangedFile:
    """A change with the volume it lies on: its title and its first byte on the disk."""

    change: FileChange
    volume: str
    volume_start: int

    @property
    def growth(self) -> int:
        """Bytes B has more than A."""
        return (self.change.size_b or 0) - (self.change.size_a or 0)


@dataclass(eq=False)
class FileNode:
    """A folder (`file` None) or a file; sizes and causes of a folder are those of all below."""

    name: str
    path: str
    parent: FileNode | None = None
    file: ChangedFile | None = None
    children: list[FileNode] = field(default_factory=list)
    size_a: int = 0
    size_b: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    row: int = 0

    @property
    def growth(self) -> int:
        return self.size_b - self.size_a

    def files(self) -> Iterator[ChangedFile]:
        """Every file below, or the file itself."""
        stack = [self]
        while stack:
            node = stack.pop()
            if node.file is not None:
                yield node.file
            stack.extend(reversed(node.children))


def build_tree(files: Sequence[ChangedFile], mode: FileMode) -> FileNode:
    """The root over the files, arranged; several volumes stand at the top as folders."""
    root = FileNode("", "")
    known: dict[tuple[int, str], FileNode] = {}
    titles = {file.volume for file in files}
    for file in files:
        parts = [part for part in file.change.path.split("/") if part]
        if mode is FileMode.FLAT:
            parts = ["/".join(parts)]
        if len(titles) > 1 and mode is not FileMode.FLAT:
            parts = [tr("Volume {number}", number=file.volume), *parts]
        node = root
        for depth, part in enumerate(parts):
            node.size_a += file.change.size_a or 0
            node.size_b += file.change.size_b or 0
            node.causes[file.change.change] += 1
            leaf = depth == len(parts) - 1
            found = None if leaf else known.get((id(node), part))
            if found is None:
                found = FileNode(part, f"{node.path}/{part}", node, file if leaf else None)
                node.children.append(found)
                if not leaf:
                    known[(id(node), part)] = found
            node = found
        node.size_a, node.size_b = file.change.size_a or 0, file.change.size_b or 0
        node.causes[file.change.change] += 1
    if mode is FileMode.SIMPLE:
        _simplify(root)
    return root


def _simplify(root: FileNode) -> None:
    """Join every folder that holds nothing but one folder with that one."""
    stack = list(root.children)
    while stack:
        node = stack.pop()
        while len(node.children) == 1 and node.children[0].file is None:
            only = node.children[0]
            node.name, node.path = f"{node.name}/{only.name}", only.path
            node.children = only.children
            for child in node.children:
                child.parent = node
        stack.extend(node.children)


class GuestTreeModel(QAbstractItemModel):
    """The arranged, filtered, sorted files."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: list[ChangedFile] = []
        self.mode = FileMode.TREE
        self._filter = ""
        self._order = (FileColumn.NAME, False)
        self.root = FileNode("", "")

    def set_files(self, files: Sequence[ChangedFile]) -> None:
        """Show other files."""
        self.files = list(files)
        self._rebuild()

    def set_mode(self, mode: FileMode) -> None:
        """Arrange them otherwise."""
        self.mode = mode
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show only files whose path (old or new) contains the text."""
        self._filter = text.strip().casefold()
        self._rebuild()

    def shown(self) -> list[ChangedFile]:
        """The files that pass the filter."""
        if not self._filter:
            return self.files
        return [
            file
            for file in self.files
            if self._filter in file.change.path.casefold()
            or self._filter in (file.change.old_path or "").casefold()
        ]

    def _rebuild(self) -> None:
        self.beginResetModel()
        self.root = build_tree(self.shown(), self.mode)
        self._sort()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (FileColumn(column), order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        self._sort()
        new = [
            self.createIndex(node.row, index.column(), node)
            for index in old
            if (node := self.node(index)) is not None
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        column, down = self._order

        def key(node: FileNode) -> tuple[object, ...]:
            name = (node.name.casefold(), node.name)
            if column is FileColumn.NAME:
                return name
            if column is FileColumn.CAUSE:
                return (_cause(node), *name)
            amount = {
                FileColumn.SIZE_A: node.size_a, FileColumn.SIZE_B: node.size_b,
                FileColumn.GROWTH: node.growth,
            }[column]  # fmt: skip
            return (amount, *name)

        stack = [self.root]
        while stack:
            node = stack.pop()
            node.children.sort(key=key, reverse=down)
            node.children.sort(key=lambda child: child.file is not None)  # folders first
            for row, child in enumerate(node.children):
                child.row = row
            stack.extend(child for child in node.children if child.children)

    # -- Qt ---------------------------------------------------------------------------------

    def node(self, index: Index) -> FileNode | None:
        """The node of an index; None for the root."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, FileNode) else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self.node(parent) or self.root
        if not 0 <= row < len(above.children) or not 0 <= column < len(FileColumn):
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self.node(index)
        above = node.parent if node is not None else None
        if above is None or above is self.root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if parent.isValid() and parent.column() > 0:
            return 0
        return len((self.node(parent) or self.root).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(FileColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("File"), tr("Cause"), tr("Size in A"), tr("Size in B"), tr("Growth"))[
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= FileColumn.SIZE_A:
            return NUMBER
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if node is None:
            return None
        column = FileColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self._text(node, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is FileColumn.NAME:
                old = node.file.change.old_path if node.file is not None else None
                path = visible(node.path)
                text = tr("{path}\nwas {old}", path=path, old=visible(old)) if old else path
                return tip_text(text)
            if column is FileColumn.CAUSE:
                return _cause(node)
            return exact_text(
                {FileColumn.SIZE_A: node.size_a, FileColumn.SIZE_B: node.size_b}.get(
                    column, node.growth
                )
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= FileColumn.SIZE_A:
            return NUMBER
        if role == Qt.ItemDataRole.SizeHintRole and column is FileColumn.NAME:
            return QSize(0, _ROW)
        return None

    def _text(self, node: FileNode, column: FileColumn) -> str:
        if column is FileColumn.NAME:
            return node.name
        if column is FileColumn.CAUSE:
            return _cause(node)
        if column is FileColumn.GROWTH:
            return f"{'+' if node.growth > 0 else ''}{size_text(node.growth)}"
        change = node.file.change if node.file is not None else None
        absent = change is not None and (
            change.size_a if column is FileColumn.SIZE_A else change.size_b
        ) is None
        amount = node.size_a if column is FileColumn.SIZE_A else node.size_b
        return "" if absent else size_text(amount)


def _cause(node: FileNode) -> str:
    if node.file is not None:
        return CAUSES.get(node.file.change.change, node.file.change.change)
    return listed(
        tr(_COUNTED[cause], count=number_text(number))
        for cause, number in sorted(node.causes.items())
    )
