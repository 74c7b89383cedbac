# SPDX-License-Identifier: Apache-2.0
"""Help: what the selected thing is, the glossary, the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import mark, tr
from snapviewer.figures.glossary import WORDS, Word
from snapviewer.machines.explain.explanation import Explanation
from snapviewer.models.tables import Record, RecordModel, TableColumn
from snapviewer.ui.base.catalogue import COMMANDS, DISK_KEYS, title_of
from snapviewer.ui.base.plain import set_title
from snapviewer.ui.base.widgets import (
    caption,
    fit_columns,
    make_table,
    named,
    note,
    plain,
    search_field,
)

_WIDTH = 480  # pixels the texts are reckoned for
_ROW_PADDING = 8  # pixels that keep wrapped rows apart


class ExplainDialog(QDialog):
    """What is this, may I delete it, what happens if I do. `glossary` opens the glossary."""

    def __init__(
        self, parent: QWidget | None, told: Explanation, glossary: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.told = told
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, tr("What is this? {title}", title=told.title))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 16, 18, 10)
        column.setSpacing(6)
        title = plain(visible(told.title))  # may be a long file name: breaks inside it
        title.setFont(caption(large=True).font())
        title.setMinimumWidth(_WIDTH)
        column.addWidget(title)
        finding = told.is_finding
        parts = (
            (tr("What it is"), told.what),
            (tr("What to do") if finding else tr("May I delete it?"), told.may),
            (tr("If nothing is done") if finding else tr("What happens if I do"), told.then),
        )
        for name, text in parts:
            if not text:
                continue
            column.addSpacing(6)
            column.addWidget(note(name))
            value = plain(text)
            value.setMinimumWidth(_WIDTH)  # its least height is reckoned for its least width
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            named(value, name)
            column.addWidget(value)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        named(scroll, tr("Explanation"))
        buttons = _close_box(self)
        for text, act in ((tr("Glossary"), glossary), (tr("Copy"), self._copy)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            named(button, text)
            button.clicked.connect(lambda _=False, do=act: do())
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(scroll, 1)
        layout.addWidget(_padded(buttons))
        self.resize(QSize(_WIDTH + 70, min(560, inner.sizeHint().height() + 70)))

    def _copy(self) -> None:
        told = self.told
        lines = filter(None, (told.title, told.what, told.may, told.then))
        QGuiApplication.clipboard().setText("\n\n".join(visible(line) for line in lines))


class _SearchableList(QDialog):
    """A table with a field that filters it by any column."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        model: RecordModel[Record],
        widths: dict[int, int],
        *,
        wrap: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        model.setParent(self)
        self.search = search_field(tr("Find in this list"))
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.table = make_table(self.proxy, title)
        fit_columns(self.table, widths)
        if wrap is not None:
            self._wrap(wrap, widths[wrap])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(_close_box(self))
        self.resize(900, 600)
        self.search.setFocus()

    def _wrap(self, column: int, width: int) -> None:
        """Give that column a fixed width and its rows the height its text needs there."""
        self.table.setWordWrap(True)
        self.table.setColumnWidth(column, width)
        header = self.table.verticalHeader()
        header.setMinimumSectionSize(header.defaultSectionSize())
        self.search.textChanged.connect(lambda _: self._fit_rows())
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()
        for row in range(self.proxy.rowCount()):
            self.table.setRowHeight(row, self.table.rowHeight(row) + _ROW_PADDING)


def _hyper_v(row: Word) -> str:
    return tr(row.hyper_v) if row.hyper_v else ""


class GlossaryDialog(_SearchableList):
    """The words used here with Hyper-V's words and the cmdlets."""

    def __init__(self, parent: QWidget | None) -> None:
        model: RecordModel[Word] = RecordModel(
            (
                TableColumn(tr("Word"), lambda row: tr(row.word)),
                TableColumn(
                    tr("Meaning"), lambda row: tr(row.meaning), lambda row: tr(row.meaning)
                ),
                TableColumn(tr("In Hyper-V"), _hyper_v, lambda row: _hyper_v(row) or None),
                TableColumn(
                    tr("PowerShell"), lambda row: row.powershell, lambda row: row.powershell or None
                ),
            )
        )
        model.set_records(WORDS)
        super().__init__(parent, tr("Glossary"), model, {0: 170, 1: 370, 2: 150}, wrap=1)


@dataclass(frozen=True)
class _Key:
    keys: str
    text: str
    where: str


# Keys that are no commands: they belong to one view.
_VIEW_KEYS = (
    _Key("Alt+Up", mark("Go to the parent"), mark("Snapshots")),
    _Key("Alt+Down", mark("Go to the first row below"), mark("Snapshots")),
    _Key("Alt+Left", mark("Go to the branch before"), mark("Snapshots")),
    _Key("Alt+Right", mark("Go to the next branch"), mark("Snapshots")),
    _Key("Home", mark("Go to the first row"), mark("Snapshots")),
    _Key("End", mark("Go to Now"), mark("Snapshots")),
    _Key("Return", mark("Unfold a run"), mark("Snapshots")),
    _Key("Ctrl+C", mark("Copy the selected rows"), mark("Tables")),
    _Key("Esc", mark("Cancel what runs; close a dialog"), mark("Everywhere")),
)


def shortcut_rows() -> list[_Key]:
    """Every key: commands, disk tabs, and those of single views."""
    rows = [
        _Key(item.shortcut, title_of(tr(item.text)), title_of(tr(item.menu)))
        for item in COMMANDS
        if item.shortcut
    ]
    rows.append(_Key(f"{DISK_KEYS[0]} … {len(DISK_KEYS)}", tr("Show that disk"), tr("Disks")))
    rows += [_Key(key.keys, tr(key.text), tr(key.where)) for key in _VIEW_KEYS]
    return rows


class ShortcutsDialog(_SearchableList):
    """Every key in one list."""

    def __init__(self, parent: QWidget | None) -> None:
        model: RecordModel[_Key] = RecordModel(
            (
                TableColumn(tr("Keys"), lambda row: _native(row.keys)),
                TableColumn(tr("Does"), lambda row: row.text),
                TableColumn(tr("In"), lambda row: row.where),
            )
        )
        model.set_records(shortcut_rows())
        super().__init__(parent, tr("Keyboard shortcuts"), model, {0: 200, 1: 420})
        self.resize(680, 600)


def _native(keys: str) -> str:
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text if text and "…" not in keys else keys


def _close_box(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox()
    close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
    named(close, tr("Close"))
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(18, 0, 18, 0)
    layout.addWidget(widget)
    return box


__all__ = ["ExplainDialog", "GlossaryDialog", "ShortcutsDialog", "shortcut_rows"]
