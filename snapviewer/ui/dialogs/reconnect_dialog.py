# SPDX-License-Identifier: Apache-2.0
"""Find a parent for a differencing disk: ranked candidates, tried in memory before any plan."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr, trn
from snapviewer.figures.text import exact_text, size_text
from snapviewer.guest.tryout import TryOut, try_in_memory
from snapviewer.machines.candidates import Candidate, parent_candidates
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.ui.base.host_folder import HostFolderField
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel, set_tip, set_title
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import caption, fit_columns, make_table, named, note, plain

SHOWN_FILES = 5000
BY_HAND = mark("named by hand")


@dataclass(frozen=True)
class Tried:
    """What a try in memory showed, with files (volume, path, bytes) as the guest would see them."""

    result: TryOut
    files: tuple[tuple[str, str, int], ...]


def try_parent(child: Path, parent: Path, session_index: object, progress: Progress) -> Tried:
    """Compose, check and list; nothing is written. Documented errors end in the result."""
    from snapviewer.chains.chain import Chain
    from snapviewer.chains.resolve import DiskIndex
    from snapviewer.guest.browse import open_file_system
    from snapviewer.guest.volumes import list_volumes

    index = session_index if isinstance(session_index, DiskIndex) else None
    progress.start(tr("Trying the parent in memory"))
    result = try_in_memory(child, parent, index, progress)
    files: list[tuple[str, str, int]] = []
    if not result.fault:
        try:
            with Chain.open_with_parent(child, parent, index, allow_mismatch=True) as chain:
                for volume in list_volumes(chain):
                    if not volume.readable:
                        continue
                    title = f"{volume.index}: {volume.filesystem}"
                    system = open_file_system(chain, volume)
                    for entry in itertools.islice(system.walk(progress), SHOWN_FILES):
                        if not entry.is_dir:
                            files.append((title, entry.path, entry.size))
        except SnapviewerError:
            pass  # the result names what does not open; what was listed so far is shown
    return Tried(result, tuple(files))


def _mark(row: Candidate, yes: bool, *, tried: bool = False) -> str:
    """Yes or no; "?" where nothing is known of a file named by hand (`tried`: a try tells it)."""
    if tr(BY_HAND) in row.reasons and not (tried and len(row.reasons) > 1):
        return "?"
    return tr("yes") if yes else tr("no")


class ReconnectDialog(QDialog):
    """`plan_wanted(parent, certain, windows_folder)` once one is chosen; the last is the parent's
    folder as the host names it, "" where it is to be derived. Nothing here changes anything.
    """

    plan_wanted = Signal(object, bool, str)

    def __init__(self, parent: QWidget | None, session: Session, child: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, tr("Find a parent for {child}", child=child.name))
        self.resize(860, 560)
        self.session, self.child = session, child
        self.tried: Tried | None = None
        self._parent: Path | None = None  # the chosen one, for the worker
        self.model: RecordModel[Candidate] = RecordModel(
            (
                TableColumn(
                    tr("File"), lambda row: row.path.name, lambda row: str(row.path),
                    picture=lambda row: icon("ok" if row.certain else "warning"),
                ),
                TableColumn(tr("Id fits"), lambda row: _mark(row, row.id_matches, tried=True)),
                TableColumn(tr("Same size"), lambda row: _mark(row, row.same_size, tried=True)),
                TableColumn(tr("Name fits"), lambda row: _mark(row, row.name_matches)),
                TableColumn(
                    tr("Overlap"), lambda row: "" if row.overlap is None else f"{row.overlap:.0%}",
                    lambda row: tr("How much of the child's data lies over data of this file"),
                    lambda row: row.overlap or 0.0, number=True,
                ),
                TableColumn(tr("Unchanged since"), lambda row: _mark(row, row.older)),
                TableColumn(
                    tr("Why"), lambda row: "; ".join(row.reasons),
                    lambda row: "\n".join(row.reasons),
                ),
            ),
            self,
        )  # fmt: skip
        self.table = make_table(self.model, tr("Candidates for the parent, best first"))
        self.table.setIconSize(QSize(16, 16))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.state = note(tr("Looking for candidates…"))
        self.outcome = plain("")
        self.outcome.setMinimumWidth(500)
        named(self.outcome, tr("What the try showed"))
        self.files: RecordModel[tuple[str, str, int]] = RecordModel(
            (
                TableColumn(tr("Volume"), lambda row: row[0]),
                TableColumn(tr("File in the guest"), lambda row: row[1], lambda row: row[1]),
                TableColumn(
                    tr("Size"), lambda row: size_text(row[2]), lambda row: exact_text(row[2]),
                    lambda row: row[2], number=True,
                ),
            ),
            self,
        )  # fmt: skip
        self.listing = make_table(self.files, tr("Files the guest would see"))
        self.host = HostFolderField(self, session, self._derive, optional=True)
        self.host.changed.connect(self._check)
        self._lay_out()
        self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(caption(tr("{child} needs a parent", child=self.child.name)))
        column.addWidget(self.state)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.outcome)
        below.addWidget(self.listing, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        named(split, tr("Candidates and what a try shows"))
        split.addWidget(self.table)
        split.addWidget(lower)
        split.setSizes([200, 240])
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)
        label = TextLabel(tr("The parent's folder on the Windows host"))
        label.setBuddy(self.host.line)
        named(self.host.line, label.text())
        self.host.state.setMinimumWidth(500)
        column.addWidget(label)
        column.addWidget(self.host.line)
        column.addWidget(self.host.state)
        row = QHBoxLayout()
        self.other = self._button(
            tr("Other file…"), tr("Add a file as a candidate"), self._ask_file
        )
        self.attempt = self._button(
            tr("Try in memory"),
            tr("Compose the chain without writing and look into it"),
            self.try_chosen,
        )
        row.addWidget(self.other)
        row.addWidget(self.attempt)
        row.addStretch(1)
        buttons = QDialogButtonBox()
        self.plan = self._button(tr("Plan reconnect…"), tr("Shows the plan first"), self._plan)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        named(close, tr("Cancel"))
        close.setDefault(True)
        buttons.addButton(self.plan, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)
        self._chosen(QModelIndex(), QModelIndex())

    def _button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        set_tip(button, tip)
        button.setAutoDefault(False)
        named(button, text.rstrip("…"))
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    # -- candidates ---------------------------------------------------------------------------

    def _look(self) -> None:
        library, child = self.session.library, self.child
        if library is None:
            return
        job = self.session.runner.submit(
            "candidates",
            lambda _: parent_candidates(library, child),
            label=tr("Ranking candidates"),
        )
        job.finished.connect(self._found)
        job.failed.connect(
            lambda error: self.state.setText(tr("None can be named: {error}", error=error))
        )

    def _found(self, candidates: list[Candidate]) -> None:
        self.model.set_records([*candidates, *self.model.records])
        fit_columns(self.table, {0: 240})
        certain = sum(item.certain for item in candidates)
        self.state.setText(
            tr(
                "{candidates}, best first; {certain} with the id and size the child expects.",
                candidates=trn("{n} candidate", "{n} candidates", len(candidates)),
                certain=certain,
            )
            if candidates
            else tr("No disk of this folder can be its parent. Choose another file.")
        )
        if self.model.records:
            self.table.selectRow(0)

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.attempt.setEnabled(current.isValid())
        self._check()
        self._parent = self.candidate.path if self.candidate is not None else None
        self.host.derive()
        self.tried = None
        self.outcome.setText(tr("Try in memory shows what the guest would see with this parent."))
        self.files.set_records([])

    def _check(self) -> None:
        self.plan.setEnabled(self.candidate is not None and self.host.is_valid)

    def _derive(self) -> str:
        """In a worker. Raises what `host_folder` does."""
        from snapviewer.actions.reconnect import host_folder

        library, parent = self.session.library, self._parent
        return "" if library is None or parent is None else host_folder(library, self.child, parent)

    @property
    def candidate(self) -> Candidate | None:
        """The chosen one."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("The parent of {child}", child=self.child.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(self.child.parent))
        dialog.setNameFilters([tr("Disks (*.vhd *.vhdx *.avhd *.avhdx)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.add_file(Path(name)))
        dialog.open()

    def add_file(self, path: Path) -> None:
        """Put a file the user names into the list and try it, which tells whether its id fits."""
        mine = Candidate(path, False, False, False, False, False, None, (tr(BY_HAND),))
        self.model.set_records([*self.model.records, mine])
        fit_columns(self.table, {0: 240})
        self.table.selectRow(len(self.model.records) - 1)
        self.try_chosen()

    # -- trying, planning -----------------------------------------------------------------------

    def try_chosen(self) -> None:
        """Compose child and chosen parent in memory, in the background."""
        library, chosen, child = self.session.library, self.candidate, self.child
        if library is None or chosen is None:
            return
        self.outcome.setText(tr("Trying…"))
        job = self.session.runner.submit(
            "tryout",
            lambda progress: try_parent(child, chosen.path, library.graph.index, progress),
            label=tr("Trying {name} in memory", name=chosen.path.name),
        )
        job.finished.connect(lambda tried: self._show_try(chosen, tried))
        job.failed.connect(
            lambda error: self.outcome.setText(tr("The try failed: {error}", error=error))
        )
        job.cancelled.connect(lambda: self.outcome.setText(tr("Cancelled.")))

    def _show_try(self, chosen: Candidate, tried: Tried) -> None:
        if self.candidate is not chosen:
            return
        result = tried.result
        if tr(BY_HAND) in chosen.reasons and not result.fault:
            # Composing needs one size; only the id was left to be told.
            row = self.table.currentIndex().row()
            fits = tr("its id is the one the child expects") if result.id_matches else (
                tr("its id is another")
            )
            self.model.records[row] = replace(
                chosen, id_matches=result.id_matches, same_size=True, reasons=(tr(BY_HAND), fits)
            )
            end = self.model.index(row, self.model.columnCount() - 1)
            self.model.dataChanged.emit(self.model.index(row, 0), end)
        self.tried = tried
        if result.proved:
            verdict = tr("It opens: the file system is whole.")
        elif result.sound:
            verdict = tr("Nothing speaks against it, but no file system proves it either.")
        else:
            verdict = tr("It does not fit.")
        errors = [error for volume in result.volumes for error in volume.errors][:5]
        self.outcome.setText("\n".join([verdict, *result.words(), *errors]))
        self.files.set_records(tried.files)
        fit_columns(self.listing, {1: 520})

    def _plan(self) -> None:
        chosen = self.candidate
        if chosen is not None:
            self.plan_wanted.emit(chosen.path, chosen.certain, self.host.asked)
            self.accept()
