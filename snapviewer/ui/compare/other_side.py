# SPDX-License-Identifier: Apache-2.0
"""Choose what to compare with beyond the VM's own moments: another VM's moment, a disk file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.figures.text import date_text
from snapviewer.machines.model import Machine
from snapviewer.machines.sides import Side
from snapviewer.ui.base.plain import set_tip, set_title
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import named, note
from snapviewer.ui.compare.sides import Choice, open_choice


class OtherSideDialog(QDialog):
    """`chosen(Choice)` when one was chosen. Files and folders outside of what is open are opened
    for reading, in the background.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, tr("Another disk or VM"))
        self.setMinimumWidth(520)
        self.session = session
        self._kind = kind
        self._offers: list[tuple[Machine, Choice]] = []
        self.machines, self.moments = QComboBox(), QComboBox()
        named(self.machines, tr("VM or disk"))
        named(self.moments, tr("Moment"))
        for box in (self.machines, self.moments):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(30)
        self.machines.activated.connect(lambda _: self._fill_moments())
        self.status = note(
            tr("What lies outside of the opened place is opened for reading only.")
        )
        self.status.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("VM or disk"), self.machines)
        form.addRow(tr("Moment"), self.moments)
        line = QHBoxLayout()
        line.addWidget(self._button(tr("Disk file…"), tr("Choose a disk file"), folder=False))
        line.addWidget(self._button(tr("Folder…"), tr("Choose the folder of a VM"), folder=True))
        line.addStretch(1)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addLayout(line)
        column.addWidget(self.status)
        column.addWidget(self.buttons)
        library = session.library
        for machine in library.machines if library is not None else ():
            if machine.moments and library is not None:
                self._offer(Choice(Side(library, machine, machine.moments[-1])))
        self._fill_moments()

    def _button(self, text: str, tip: str, *, folder: bool) -> QPushButton:
        button = QPushButton(text)
        set_tip(button, tip)
        button.setAutoDefault(False)
        named(button, tip)
        button.clicked.connect(lambda _=False: self._ask(folder=folder))
        return button

    def _offer(self, choice: Choice) -> None:
        machine = choice.side.machine
        self._offers.append((machine, choice))
        self.machines.addItem(
            visible(tr("{name} in {folder}", name=machine.name, folder=machine.root))
        )

    def _fill_moments(self) -> None:
        row = self.machines.currentIndex()
        self.moments.clear()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(row >= 0)
        if row < 0:
            return
        for moment in self._offers[row][0].moments:
            taken = "" if moment.is_now else date_text(moment.created)
            self.moments.addItem(visible(f"{moment.name}   {taken}".rstrip()))
        self.moments.setCurrentIndex(self.moments.count() - 1)

    # -- other places -----------------------------------------------------------------------

    def _ask(self, *, folder: bool) -> None:
        dialog = QFileDialog(self, tr("Choose the folder of a VM") if folder
                             else tr("Choose a disk file"))  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters(
                [
                    tr("Disks ({suffixes})", suffixes="*.vhd *.vhdx *.avhd *.avhdx"),
                    tr("All files ({suffixes})", suffixes="*"),
                ]
            )
        dialog.fileSelected.connect(lambda name: self.open_path(Path(name)))
        dialog.open()

    def open_path(self, path: Path) -> None:
        """Open another place in the background and offer what it holds."""
        library = self.session.library
        self.status.setText(tr("Opening {path}", path=path))
        job = self.session.runner.submit(
            f"{self._kind}-other",
            lambda _: open_choice(library, path),
            label=tr("Opening {path}", path=path),
        )
        job.finished.connect(self._opened)
        job.failed.connect(lambda error: self.status.setText(str(error)))
        job.cancelled.connect(lambda: self.status.setText(""))

    def _opened(self, choice: Choice) -> None:
        place = choice.place
        first = len(self._offers)
        if place is None:
            self._offer(choice)
        else:
            for machine in place.library.machines:
                if machine.moments:
                    self._offer(Choice(Side(place.library, machine, machine.moments[-1]), place))
        self.machines.setCurrentIndex(first)
        self._fill_moments()
        self.status.setText("")

    def accept(self) -> None:
        """Hand out what is chosen."""
        row, moment = self.machines.currentIndex(), self.moments.currentIndex()
        if row < 0 or moment < 0:
            return
        machine, choice = self._offers[row]
        side = Side(choice.side.library, machine, machine.moments[moment])
        self.chosen.emit(Choice(side, choice.place))
        super().accept()
