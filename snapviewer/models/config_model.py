# SPDX-License-Identifier: Apache-2.0
"""A configuration as a tree of keys, and the difference of two configurations as a table."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ConfigValue, ValueKind
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
        return f"{shown} … ({len(value):,} bytes)" if len(value) > limit else shown
    return str(value)


def build_items(document: ConfigDocument | None, text: str = "") -> ConfigItem:
    """The items below a virtual root; with `text` only keys whose name or value contains it, and
    those above them. No recursion: hostile depth costs no stack.
    """
    root = ConfigItem(ConfigNode(""), None, 0)
    if document is None:
        return root
    wanted = text.strip().casefold()
    kept: set[int] | None = None
    if wanted:
        kept = set()
        above: dict[int, ConfigNode] = {}
        stack = [document.root]
        while stack:
            node = stack.pop()
            for child in node.children:
                above[id(child)] = node
                stack.append(child)
            shown = f"{node.name}\n{value_text(node.value, 4096)}".casefold()
            if wanted in shown:
                current: ConfigNode | None = node
                while current is not None and id(current) not in kept:
                    kept.add(id(current))
                    current = above.get(id(current))
    waiting = [(document.root, root)]
    while waiting:
        node, item = waiting.pop()
        for child in node.children:
            if kept is not None and id(child) not in kept:
                continue
            made = ConfigItem(child, item, len(item.children))
            item.children.append(made)
            waiting.append((child, made))
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
            return ("Key", "Value", "Type")[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.item(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == ConfigColumn.KEY:
                return item.node.name
            if index.column() == ConfigColumn.VALUE:
                return value_text(item.node.value)
            return "" if item.node.kind is ValueKind.NODE else str(item.node.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == ConfigColumn.VALUE and item.node.value is not None:
                return value_text(item.node.value, 1024)
            return item.path
        return None


@dataclass(frozen=True)
class SettingChange:
    """A leaf that differs; None where a side does not have it."""

    path: str
    a: ConfigValue
    b: ConfigValue
    change: str  # "added", "removed", "changed"


def settings_diff(a: ConfigDocument | None, b: ConfigDocument | None) -> list[SettingChange]:
    """The leaves in which two configurations differ, in document order. Siblings of one name are
    matched by their order.
    """
    one, other = _leaves(a), _leaves(b)
    result = []
    for path, value in one.items():
        if path not in other:
            result.append(SettingChange(path, value, None, "removed"))
        elif value != other[path] or type(value) is not type(other[path]):
            result.append(SettingChange(path, value, other[path], "changed"))
    result += [
        SettingChange(path, None, value, "added")
        for path, value in other.items()
        if path not in one
    ]
    return result


def _leaves(document: ConfigDocument | None) -> dict[str, ConfigValue]:
    leaves: dict[str, ConfigValue] = {}
    if document is None:
        return leaves
    stack = [("", document.root)]
    while stack:
        prefix, node = stack.pop()
        count: dict[str, int] = {}
        below = []
        for child in node.children:
            number = count[child.name] = count.get(child.name, -1) + 1
            path = f"{prefix}/{child.name}" + (f"[{number + 1}]" if number else "")
            below.append((path, child))
            if child.kind is not ValueKind.NODE:
                leaves[path] = child.value
        stack.extend(reversed(below))
    return leaves


def make_settings_diff_model(parent: QObject | None = None) -> RecordModel[SettingChange]:
    """The model over `settings_diff` rows."""
    return RecordModel(
        (
            TableColumn("Change", lambda row: row.change),
            TableColumn("Key", lambda row: row.path, lambda row: row.path),
            TableColumn(
                "In A", lambda row: value_text(row.a, 16), lambda row: value_text(row.a, 1024)
            ),
            TableColumn(
                "In B", lambda row: value_text(row.b, 16), lambda row: value_text(row.b, 1024)
            ),
        ),
        parent,
    )
