# SPDX-License-Identifier: Apache-2.0
"""All commands in one list, found by typing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from snapviewer.base.words import tr
from snapviewer.ui.base.catalogue import COMMANDS, title_of
from snapviewer.ui.base.widgets import named, search_field


class CommandList(QDialog):
    """Type to filter, Enter to run; what cannot be used now is greyed with its reason."""

    def __init__(self, parent: QWidget | None, actions: Mapping[str, QAction]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self.resize(520, 380)
        self._actions = actions
        self.field = search_field(tr("Type a command"))
        self.list = QListWidget()
        named(self.list, tr("Commands"))
        self.list.setIconSize(QSize(18, 18))
        empty = QPixmap(18, 18)  # keeps the texts of commands without a picture in line
        empty.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(empty)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.field.returnPressed.connect(lambda: self._run(self.list.currentItem()))
        self._fill("")

    def _fill(self, text: str) -> None:
        self.list.clear()
        for item in COMMANDS:
            title = title_of(tr(item.text))
            known = f"{title} {tr(item.tip)} {title_of(item.text)} {item.powershell}"
            if text.casefold() not in known.casefold():
                continue
            action = self._actions[item.id]
            keys = QKeySequence(item.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            picture = self._blank if action.icon().isNull() else action.icon()
            row = QListWidgetItem(picture, f"{title}    {keys}" if keys else title)
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            row.setToolTip(action.toolTip())
            if not action.isEnabled():
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(row)
        self.list.setCurrentRow(0)

    def _run(self, row: QListWidgetItem | None) -> None:
        if row is None or not row.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        action = self._actions[row.data(Qt.ItemDataRole.UserRole)]
        self.accept()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)
