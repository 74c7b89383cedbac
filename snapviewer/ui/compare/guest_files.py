# SPDX-License-Identifier: Apache-2.0
"""The changed files of a guest: tree, simplified or flat; copying out; a file's versions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.shown import visible
from snapviewer.base.words import listed, mark, number_text, sentences, tr, trn
from snapviewer.figures.text import size_text
from snapviewer.guest.diff import ADDED, CHANGED, MOVED, REMOVED, VolumeDiff
from snapviewer.models.guest_tree import ChangedFile, FileColumn, FileMode, GuestTreeModel
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.plain import TextLabel, set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import make_tree, named, note, search_field
from snapviewer.ui.compare.guest_work import (
    Copied,
    MomentVersion,
    check_folder,
    copy_files,
    versions_in_machine,
)
from snapviewer.ui.compare.sides import Sides
from snapviewer.ui.compare.versions_dialog import VersionsDialog

_COUNTED = {
    CHANGED: mark("{count} changed"),
    ADDED: mark("{count} added"),
    REMOVED: mark("{count} removed"),
    MOVED: mark("{count} moved"),
}
_MODES = {
    FileMode.TREE: mark("Tree"),
    FileMode.SIMPLE: mark("Tree, single folders joined"),
    FileMode.FLAT: mark("Flat list"),
}


class GuestFiles(QWidget):
    """Changed files, or why there are none. `sides` says what is compared at present."""

    def __init__(
        self, session: Session, sides: Callable[[], Sides | None], kind: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.session = session
        self._sides = sides
        self._kind = kind
        self.model = GuestTreeModel(self)
        self.tree = make_tree(self.model, tr("Changed files in the guest"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(FileColumn.NAME, Qt.SortOrder.AscendingOrder)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(FileColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((FileColumn.CAUSE, 210), (FileColumn.SIZE_A, 90),
                              (FileColumn.SIZE_B, 90), (FileColumn.GROWTH, 90)):  # fmt: skip
            self.tree.setColumnWidth(column, width)
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.filter = search_field(tr("Filter by path"))
        self.filter.setMaximumWidth(240)
        self.filter.textChanged.connect(self._filtered)
        self.mode = QComboBox()
        named(self.mode, tr("How the files are arranged"))
        for mode, title in _MODES.items():
            self.mode.addItem(tr(title), mode)
        self.mode.activated.connect(lambda _: self.set_mode(FileMode(self.mode.currentData())))
        self.summary = TextLabel()
        self.summary.setWordWrap(True)
        self.status = note()
        self.message = note()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy_a = self._button(tr("Copy out from A…"), tr("Copy what is selected as A has it"),
                                   lambda: self._ask_folder(old=True))  # fmt: skip
        self.copy_b = self._button(tr("Copy out from B…"), tr("Copy what is selected as B has it"),
                                   lambda: self._ask_folder(old=False))  # fmt: skip
        self.versions = self._button(
            tr("Snapshots in which this file changed…"),
            tr("Looks for the file at every moment of the VM"), self._find_versions,
        )  # fmt: skip
        self._lay_out()
        self.say("")
        self._update_buttons()

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        set_tip(button, tip)
        named(button, text.rstrip("…"))
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.addWidget(self.summary, 1)
        top.addWidget(self.mode)
        top.addWidget(self.filter)
        low = QHBoxLayout()
        low.setContentsMargins(12, 4, 12, 10)
        for button in (self.copy_a, self.copy_b, self.versions):
            low.addWidget(button)
        low.addWidget(self.status, 1)
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(low)
        self.stack = QStackedWidget()
        self.stack.addWidget(table)
        self.stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    # -- content ----------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Show a text in place of the files."""
        self.message.setText(text)
        self.stack.setCurrentIndex(1)

    def show_error(self, error: SnapviewerError) -> None:
        """Say why files cannot be shown, and that blocks can."""
        why = tr("File view not possible: {message}.", message=error.message)
        remedy = f"\n{error.remedy}" if error.remedy else ""
        self.say(f"{why}{remedy}\n\n{tr('The block view works.')}")

    def show_volumes(self, volumes: list[VolumeDiff]) -> None:
        """Show the changes of all volumes."""
        files = [
            ChangedFile(change, f"{volume.index}: {volume.filesystem}", volume.start)
            for volume in volumes
            for change in volume.changes
        ]
        reasons = [
            tr(
                "Volume {index} ({filesystem}): {reason}",
                index=volume.index,
                filesystem=volume.filesystem,
                reason=volume.reason,
            )
            for volume in volumes
            if volume.reason
        ]
        self.model.set_files(files)
        if not files and reasons:
            self.say("\n".join([*reasons, "", tr("The block view works.")]))
            return
        if not volumes:
            nothing = tr("No file system was found on this disk.")
            self.say(f"{nothing}\n\n{tr('The block view works.')}")
            return
        self.status.setText(sentences(*(item for each in volumes for item in each.notes))[:300])
        self.stack.setCurrentIndex(0)
        self._expand()
        causes = [file.change.change for file in files]
        parts = [
            tr(_COUNTED[kind], count=number_text(causes.count(kind)))
            for kind in (CHANGED, ADDED, REMOVED, MOVED)
            if kind in causes
        ]
        total = sum(file.growth for file in files)
        text = tr(
            "{files}: {changes}.",
            files=trn("{n} file", "{n} files", len(files)),
            changes=listed(parts) or tr("no file differs"),
        )
        size = size_text(abs(total))
        grown = tr("B holds {size} more.", size=size)
        shrunk = tr("B holds {size} less.", size=size)
        self.summary.setText(sentences(text, grown if total >= 0 else shrunk, *reasons))
        self._update_buttons()

    def set_mode(self, mode: FileMode) -> None:
        """Arrange the files otherwise."""
        self.mode.setCurrentIndex(self.mode.findData(mode))
        self.model.set_mode(mode)
        self.tree.setRootIsDecorated(mode is not FileMode.FLAT)
        self._expand()

    def _filtered(self, text: str) -> None:
        self.model.set_filter(text)
        self._expand()

    def _expand(self) -> None:
        if len(self.model.shown()) <= 500:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)
        self._update_buttons()

    def selected(self) -> list[ChangedFile]:
        """The files of the selection; a folder stands for all below it."""
        found: dict[int, ChangedFile] = {}
        for index in self.tree.selectionModel().selectedRows():
            node = self.model.node(index)
            for file in node.files() if node is not None else ():
                found[id(file)] = file
        return list(found.values())

    def _update_buttons(self) -> None:
        chosen = self.selected()
        self.copy_a.setEnabled(any(file.change.size_a is not None for file in chosen))
        self.copy_b.setEnabled(any(file.change.size_b is not None for file in chosen))
        self.versions.setEnabled(len(chosen) == 1)

    # -- copying out, versions ----------------------------------------------------------------

    def _ask_folder(self, *, old: bool) -> None:
        dialog = QFileDialog(self, tr("Copy the files to a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.copy_out(Path(name), old=old))
        dialog.open()

    def copy_out(self, folder: Path, *, old: bool) -> None:
        """Copy what is selected from A (`old`) or B into `folder`, in the background."""
        sides = self._sides()
        files = [
            file
            for file in self.selected()
            if (file.change.size_a if old else file.change.size_b) is not None
        ]
        if sides is None or not files:
            return
        library, _, moment, slot = sides.at(old=old)

        def work(progress: Progress) -> Copied:
            check_folder(folder)
            with sides.reading():
                return copy_files(library, moment, slot, files, folder, progress, old=old)

        label = tr(
            "Copying {files} from {moment}",
            files=trn("{n} file", "{n} files", len(files)),
            moment=moment.name,
        )
        job = self.session.runner.submit(f"{self._kind}-copy", work, label=label)
        job.finished.connect(lambda done: self._copied(done, folder))
        job.failed.connect(lambda error: show_error(self, error, tr("Copying out")))

    def _copied(self, done: Copied, folder: Path) -> None:
        text = tr(
            "{files} ({size}) copied to {folder}.",
            files=trn("{n} file", "{n} files", done.files),
            size=size_text(done.bytes),
            folder=folder,
        )
        if done.failures:
            text = sentences(
                text,
                tr(
                    "{count} not copied: {first}",
                    count=len(done.failures),
                    first=done.failures[0],
                ),
            )
        if done.renamed:
            altered = trn(
                "{n} name was altered for this computer.",
                "{n} names were altered for this computer.",
                len(done.renamed),
            )
            text = sentences(text, altered)
        self.status.setText(text)
        set_tip(self.status, "\n".join(map(visible, (*done.failures, *done.renamed))))
        self.session.logged.emit("\n".join(map(visible, (text, *done.failures[1:], *done.renamed))))

    def _find_versions(self) -> None:
        sides, chosen = self._sides(), self.selected()
        if sides is None or len(chosen) != 1:
            return
        file = chosen[0]
        library, machine, moment, slot = sides.at(old=not sides.at(old=False)[3])

        def work(progress: Progress) -> list[MomentVersion]:
            with sides.reading():
                return versions_in_machine(library, machine, moment, slot, file, progress)

        job = self.session.runner.submit(
            f"{self._kind}-versions",
            work,
            label=tr("Looking for {path} at every moment", path=file.change.path),
        )
        job.finished.connect(lambda found: self._show_versions(file, found))
        job.failed.connect(lambda error: show_error(self, error, tr("Looking for versions")))

    def _show_versions(self, file: ChangedFile, found: list[MomentVersion]) -> None:
        VersionsDialog(self.window(), file.change.path, found).open()
