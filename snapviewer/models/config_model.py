# SPDX-License-Identifier: Apache-2.0
"""A configuration as a tree of keys, and the settings in which two moments differ as a table."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.figures.text import exact_text
from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ConfigValue, ValueKind
from snapviewer.machines.compare_settings import SettingChange, SettingGroup
from snapviewer.models.plain import tip_text
from snapviewer.models.tables import RecordModel, TableColumn

Index = QModelIndex | QPersistentModelIndex
_SHOWN_BYTES = 48


class ConfigColumn(enum.IntEnum):
    """The columns, left to right."""

    KEY = 0
    VALUE = 1
    TYPE = 2


@dataclass(eq=False)
class ConfigItem:
    """One key in the tree; `row` is its place among its siblings."""

    node: ConfigNode
    parent: ConfigItem | None
    row: int
    children: list[ConfigItem] = field(default_factory=list)

    @property
    def path(self) -> str:
        """The absolute path of the key."""
        names: list[str] = []
        item: ConfigItem | None = self
        while item is not None and item.parent is not None:
            names.append(item.node.name)
            item = item.parent
        return "/" + "/".join(reversed(names))


def value_text(value: ConfigValue, limit: int = _SHOWN_BYTES) -> str:
    """A value as text: bytes in hex, shortened to `limit` bytes."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        shown = value[:limit].hex(" ")
        return f"{shown} … ({exact_text(len(value))})" if len(value) > limit else shown
    return str(value)


def build_items(document: ConfigDocument | None, text: str = "") -> ConfigItem:
    """The items below a virtual root; with `text` only keys whose name or value contains it, and
    those above them. No recursion: hostile depth costs no stack.
    """
    root = ConfigItem(ConfigNode(""), None, 0)
    if document is None:
        return root
    every: list[ConfigItem] = []
    waiting = [(document.root, root)]
    while waiting:
        node, item = waiting.pop()
        for child in node.children:  # asked once: a document may make its nodes when asked
            made = ConfigItem(child, item, len(item.children))
            item.children.append(made)
            every.append(made)
            waiting.append((child, made))
    wanted = text.strip().casefold()
    if not wanted:
        return root
    kept = {id(root)}
    for item in every:
        if wanted in f"{item.node.name}\n{value_text(item.node.value, 4096)}".casefold():
            current: ConfigItem | None = item
            while current is not None and id(current) not in kept:
                kept.add(id(current))
                current = current.parent
    for item in (root, *every):
        item.children = [child for child in item.children if id(child) in kept]
        for row, left in enumerate(item.children):
            left.row = row
    return root


class ConfigModel(QAbstractItemModel):
    """Key, value and type of every key of one document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: ConfigDocument | None = None
        self._text = ""
        self._root = build_items(None)

    def set_document(self, document: ConfigDocument | None) -> None:
        """Show another document, or none."""
        self._document = document
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show only keys whose name or value contains the text, and those above them."""
        self._text = text
        self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._root = build_items(self._document, self._text)
        self.endResetModel()

    def item(self, index: Index) -> ConfigItem:
        """The item behind an index; the virtual root for an invalid one."""
        if index.isValid():
            found = index.internalPointer()
            assert isinstance(found, ConfigItem)
            return found
        return self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if parent.isValid() and parent.column() > 0:
            return QModelIndex()
        above = self.item(parent)
        if not 0 <= row < len(above.children) or not 0 <= column < len(ConfigColumn):
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: Index | None = None) -> QObject | QModelIndex | None:  # type: ignore[override]
        if index is None:
            return super().parent()
        if not index.isValid():
            return QModelIndex()
        above = self.item(index).parent
        if above is None or above.parent is None:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.column() > 0 else len(self.item(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(ConfigColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Key"), tr("Value"), tr("Type"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.item(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == ConfigColumn.KEY:
                return visible(item.node.name)
            if index.column() == ConfigColumn.VALUE:
                return visible(value_text(item.node.value))
            return "" if item.node.kind is ValueKind.NODE else str(item.node.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == ConfigColumn.VALUE and item.node.value is not None:
                return tip_text(value_text(item.node.value, 1024))
            return tip_text(visible(item.path))
        return None


def group_text(group: SettingGroup) -> str:
    """A group's name as a title."""
    name = tr(group)
    return name[:1].upper() + name[1:]


def make_settings_diff_model(parent: QObject | None = None) -> RecordModel[SettingRow]:
    """The model over `setting_rows`; a group's name stands at its first row."""
    return RecordModel(
        (
            TableColumn(
                tr("Group"), lambda row: group_text(row.change.group) if row.first else "",
                lambda row: group_text(row.change.group),
            ),
            TableColumn(tr("Setting"), lambda row: row.change.label, lambda row: row.change.path),
            TableColumn(
                tr("In A"), lambda row: row.change.before_text or "–",
                lambda row: row.change.before_text or tr("not set"),
            ),
            TableColumn(
                tr("In B"), lambda row: row.change.after_text or "–",
                lambda row: row.change.after_text or tr("not set"),
            ),
        ),
        parent,
    )  # fmt: skip


@dataclass(frozen=True)
class SettingRow:
    """A setting that differs; `first` in its group."""

    change: SettingChange
    first: bool


def setting_rows(changes: Sequence[SettingChange]) -> list[SettingRow]:
    """A row per change, which come group by group."""
    before = [None, *(change.group for change in changes)]
    return [
        SettingRow(change, change.group is not above)
        for change, above in zip(changes, before, strict=False)
    ]
