# SPDX-License-Identifier: Apache-2.0
"""What lies in a VM's trash, and the orphan files of a place: both listed before anything goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.progress import Progress
from snapviewer.base.words import listed, sentences, tr, trn
from snapviewer.engine.journal import Journal
from snapviewer.figures.text import date_text, exact_text, size_text
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.work_place import WorkPlace
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.ui.base.plain import set_tip, set_title
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import fit_columns, make_table, named, note, plain


@dataclass(frozen=True)
class TrashContent:
    """The finished actions, newest first, with the files each put into the trash, and all bytes."""

    actions: tuple[tuple[Journal, tuple[Path, ...]], ...]
    size: int


def look_into_trash(place: WorkPlace, _: Progress) -> TrashContent:
    """What lies in a VM's trash; for a background job."""
    from snapviewer.engine.trash import finished, trash_size

    actions = []
    for journal in finished(place):
        kept = [Path(step.saved["trash"]) for step in journal.steps if "trash" in step.saved]
        actions.append((journal, tuple(path for path in kept if path.is_file())))
    return TrashContent(tuple(actions), trash_size(place))


def _size(files: tuple[Path, ...]) -> int:
    total = 0
    for path in files:
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total


def _when(text: str) -> str:
    try:
        return date_text(datetime.fromisoformat(text))
    except ValueError:
        return text


class _ListDialog(QDialog):
    """A text, a table, buttons; Close is the default."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        self.resize(760, 420)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 12)
        self.column.setSpacing(8)
        self.row = QHBoxLayout()
        self.state = note(tr("Looking…"))

    def _finish(self) -> None:
        self.row.addStretch(1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        named(close, tr("Close"))
        buttons.rejected.connect(self.reject)
        self.row.addWidget(buttons)
        self.column.addLayout(self.row)

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        set_tip(button, tip)
        button.setAutoDefault(False)
        button.setEnabled(False)
        named(button, text.rstrip("…"))
        button.clicked.connect(lambda _=False: act())
        self.row.addWidget(button)
        return button


class TrashDialog(_ListDialog):
    """Finished actions whose files are kept. `undo_wanted` and `empty_wanted` lead to plans."""

    undo_wanted = Signal()
    empty_wanted = Signal()

    def __init__(
        self, parent: QWidget | None, session: Session, place: WorkPlace, name: str
    ) -> None:
        super().__init__(parent, tr("Trash of {name}", name=name))
        self.content: TrashContent | None = None
        self.model: RecordModel[tuple[Journal, tuple[Path, ...]]] = RecordModel(
            (
                TableColumn(tr("Action"), lambda row: row[0].title),
                TableColumn(tr("When"), lambda row: _when(row[0].started)),
                TableColumn(
                    tr("Kept"), lambda row: size_text(_size(row[1])),
                    lambda row: exact_text(_size(row[1])), lambda row: _size(row[1]), number=True,
                ),
                TableColumn(
                    tr("Files"), lambda row: listed(path.name for path in row[1]) or tr("none"),
                    lambda row: "\n".join(str(path) for path in row[1]) or None,
                ),
            ),
            self,
        )  # fmt: skip
        self.table = make_table(self.model, tr("Finished actions, newest first"))
        self.column.addWidget(self.state)
        self.column.addWidget(self.table, 1)
        self.undo = self._button(tr("Undo last…"), tr("Shows the plan first"), self._undo)
        self.empty = self._button(tr("Empty trash…"), tr("Shows the plan first"), self._empty)
        self._finish()
        job = session.runner.submit("trash", lambda progress: look_into_trash(place, progress))
        job.finished.connect(self._ready)
        job.failed.connect(
            lambda error: self.state.setText(tr("It cannot be read: {error}", error=error))
        )

    def _ready(self, content: TrashContent) -> None:
        self.content = content
        self.model.set_records(content.actions)
        fit_columns(self.table, {0: 280})
        number = len(content.actions)
        if number:
            text = tr(
                "{actions}; the trash holds {size}. Only the last can be undone.",
                actions=trn("{n} finished action", "{n} finished actions", number),
                size=size_text(content.size),
            )
        elif content.size:
            text = tr(
                "The trash holds {size}, but nothing can be undone: its actions belong "
                "to another folder, of which this is a copy, or cannot be read.",
                size=size_text(content.size),
            )
        else:
            text = tr("The trash is empty.")
        self.state.setText(text)
        self.state.setToolTip(exact_text(content.size))
        self.undo.setEnabled(bool(number))
        self.empty.setEnabled(bool(number or content.size))

    def _undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()

    def _empty(self) -> None:
        self.accept()
        self.empty_wanted.emit()


def orphan_text(library: Library, file: DiskFile) -> str:
    """What is known of an orphan, a line each."""
    above = library.graph.ancestors(file.path)
    kind = f"{file.format.upper()}, {file.kind}" if file.format else tr("not readable")
    lines = [
        str(file.path),
        tr(
            "{kind}; disk of {size}; made by {creator}",
            kind=kind,
            size=size_text(file.virtual_size),
            creator=file.creator or tr("unknown"),
        ),
        tr("Stands on: {names}", names=listed(path.name for path in above) or tr("nothing")),
        tr("Below it: {names}", names=listed(each.name for each in file.children) or tr("nothing")),
    ]
    if file.link is not None and file.parent is None:
        lines.append(
            tr(
                "Its parent is missing: {path}",
                path=file.link.absolute_path or file.link.name,
            )
        )
    return "\n".join(lines)


class OrphansDialog(_ListDialog):
    """Every proved orphan. Signals carry paths: `trash_wanted([Path])` leads to a plan that lists
    each; `export_wanted(Path)`; `open_wanted(Path)` opens one with its chain."""

    trash_wanted = Signal(object)
    export_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, library: Library) -> None:
        super().__init__(parent, tr("Orphan files"))
        self.library = library
        orphans = [file for file in library.graph.files.values() if file.role is FileRole.ORPHAN]
        doubtful = sum(
            file.role in (FileRole.UNKNOWN, FileRole.NOT_PLACED)
            for file in library.graph.files.values()
        )
        self.model: RecordModel[DiskFile] = RecordModel(
            (
                TableColumn(tr("File"), lambda row: row.path.name, lambda row: str(row.path)),
                TableColumn(
                    tr("Size"), lambda row: size_text(row.size), lambda row: exact_text(row.size),
                    lambda row: row.size, number=True,
                ),
                TableColumn(tr("Chain"), self._chain_text),
                TableColumn(tr("Folder"), lambda row: str(row.path.parent)),
            ),
            self,
        )  # fmt: skip
        self.table = make_table(self.model, tr("Orphan files"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.about = plain("")
        self.about.setMinimumWidth(600)
        named(self.about, tr("About the chosen file"))
        text = (
            tr(
                "{files} of {size} that nothing refers to: every configuration and disk "
                "here was read.",
                files=trn("{n} file", "{n} files", len(orphans)),
                size=size_text(sum(f.size for f in orphans)),
            )
            if orphans
            else tr("No orphan was found.")
        )
        if doubtful:
            text = sentences(
                text,
                trn(
                    "{n} file could not be judged and is never touched.",
                    "{n} files could not be judged and are never touched.",
                    doubtful,
                ),
            )
        self.state.setText(text)
        self.column.addWidget(self.state)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.about)
        self.open_alone = self._button(
            tr("Inspect"), tr("Opens the file with its chain"), self._open
        )
        self.export = self._button(
            tr("Export…"), tr("Writes what it reads to one file"), self._export
        )
        self.trash = self._button(
            tr("Move to trash…"), tr("Shows the plan, which lists each file, first"), self._trash
        )
        self._finish()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.model.set_records(sorted(orphans, key=lambda file: -file.size))
        fit_columns(self.table, {0: 280, 2: 220})
        if orphans:
            self.table.selectRow(0)

    def _chain_text(self, file: DiskFile) -> str:
        above = self.library.graph.ancestors(file.path)
        return (
            " on ".join([file.path.name, *(path.name for path in above)]) if above else tr("alone")
        )

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.about.setText(orphan_text(self.library, self.model.records[current.row()]))

    def selected(self) -> list[Path]:
        """The chosen files."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.records[index.row()].path for index in rows]

    def _update(self) -> None:
        number = len(self.selected())
        self.open_alone.setEnabled(number == 1)
        self.export.setEnabled(number == 1)
        self.trash.setEnabled(number > 0)

    def _open(self) -> None:
        chosen = self.selected()
        self.accept()
        self.open_wanted.emit(chosen[0])

    def _export(self) -> None:
        self.export_wanted.emit(self.selected()[0])

    def _trash(self) -> None:
        chosen = self.selected()
        self.accept()
        self.trash_wanted.emit(chosen)
