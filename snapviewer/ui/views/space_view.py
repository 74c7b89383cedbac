# SPDX-License-Identifier: Apache-2.0
"""What the selected moment costs: numbers, its files, what a delete would give back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark, tr
from snapviewer.figures.forecasts import DeleteForecast
from snapviewer.figures.space import (
    HeldFile,
    MomentSpace,
    identical_bytes,
    moment_space,
)
from snapviewer.figures.text import UNKNOWN, exact_text, size_text
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import caption, fit_columns, make_table, named, note, plain

NOT_KNOWN = mark("not known")


class SpaceView(QWidget):
    """Numbers of one moment, worked out in the background once the view is looked at."""

    def __init__(self, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown: tuple[Library, Machine, Moment] | None = None
        self._asked = False
        self.space: MomentSpace | None = None
        self.identical: int | None = None
        self.values: dict[str, QLabel] = {}
        self.message = note()
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(6)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.find_button = QPushButton(tr("Find by reading"))
        self.find_button.setToolTip(
            tr("Reads this moment's own files and their parents to compare")
        )
        named(self.find_button, tr("Find what is identical to the parent by reading"))
        self.find_button.clicked.connect(self._find)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addLayout(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        named(scroll, tr("Space"))
        self.files: RecordModel[HeldFile] = RecordModel(
            (
                TableColumn(tr("File"), lambda row: row.path.name, lambda row: str(row.path)),
                TableColumn(
                    tr("Size"),
                    lambda row: tr(NOT_KNOWN) if row.size is None else size_text(row.size),
                    lambda row: exact_text(row.size), lambda row: row.size or 0, number=True,
                ),
                TableColumn(
                    tr("On the host"),
                    lambda row: (
                        tr(NOT_KNOWN) if row.allocated is None else size_text(row.allocated)
                    ),
                    lambda row: None if row.allocated is None else exact_text(row.allocated),
                    lambda row: row.allocated or 0, number=True,
                    header_tip=tr("What the host's file system really gave the file"),
                ),
                TableColumn(
                    tr("Holds"),
                    lambda row: "" if row.data is None else size_text(row.data),
                    lambda row: None if row.data is None else exact_text(row.data),
                    lambda row: row.data or 0, number=True,
                    header_tip=tr("The disk's data stored in it"),
                ),
                TableColumn(tr("Kind"), lambda row: row.kind),
            ),
            self,
        )  # fmt: skip
        self.table = make_table(self.files, tr("Files of this moment"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        split = QSplitter(Qt.Orientation.Vertical)
        named(split, tr("Numbers and files"))
        split.addWidget(scroll)
        split.addWidget(self.table)
        split.setSizes([430, 180])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    # -- content ----------------------------------------------------------------------------

    def show_moment(
        self, library: Library | None, machine: Machine | None, moment: Moment | None
    ) -> None:
        """Show another moment (or none); the same one again keeps what is known of it."""
        wanted = (
            (library, machine, moment)
            if library is not None and machine is not None and moment is not None
            else None
        )
        same = (
            wanted is not None
            and self._shown is not None
            and all(one is two for one, two in zip(wanted, self._shown, strict=True))
        )
        if same:
            return
        self._shown = wanted
        self.space, self.identical, self._asked = None, None, False
        self.files.set_records([])
        self._fill()
        if self.isVisible():
            self.load()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.load()

    def load(self) -> None:
        """Have the numbers worked out, unless they are or are on their way."""
        if self._shown is None or self._asked or self.session is None:
            return
        self._asked = True
        shown = self._shown
        job = self.session.runner.submit(
            "space",
            lambda progress: moment_space(*shown, progress),
            label=tr("Adding up {name}", name=shown[2].name),
        )
        job.finished.connect(self._ready)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)

    def _cancelled(self) -> None:
        self._asked = False

    def _failed(self, error: BaseException) -> None:
        self.message.setText(tr("This cannot be counted: {error}", error=error))
        self.message.setVisible(True)
        if not isinstance(error, SnapviewerError) and self.session is not None:
            self.session.failed.emit(error, tr("Adding up"))

    def _ready(self, space: MomentSpace) -> None:
        self.space = space
        self.files.set_records(space.files)
        fit_columns(self.table, {0: 106, 1: 64, 2: 84})
        self._fill()

    def _fill(self) -> None:
        self.find_button.setParent(None)
        while self.form.rowCount():
            self.form.removeRow(0)
        self.values = {}
        if self._shown is None:
            self.message.setText(tr("Select a snapshot or Now."))
            self.message.setVisible(True)
            return
        machine, moment, space = self._shown[1], self._shown[2], self.space
        cost = space.cost if space is not None else None
        failed = cost.failed if cost is not None else ""
        missing = UNKNOWN if cost is None else tr(NOT_KNOWN)
        if cost is not None and cost.why:
            self.message.setText(
                tr("A disk could not be counted: {failed}", failed=failed) if failed else cost.why
            )
        self.message.setVisible(bool(cost is not None and cost.why))
        above = next((item.name for item in machine.snapshots if item.id == moment.parent), None)
        self._line(
            tr("Written since {above}", above=above) if above else tr("Written"),
            cost.written if cost else None, key="written", missing=missing,
        )
        self._line(
            tr("Exclusive"), cost.exclusive if cost else None, tr("No other moment reads it"),
            missing=missing,
        )
        self._line(
            tr("Shared"), cost.shared if cost else None, tr("Other moments read it too"),
            missing=missing,
        )
        self._identical_line()
        self._line(
            tr("Length of its files"), space.file_bytes if space else None, key="files",
            missing=missing,
        )
        given = space.allocated_bytes if space else None
        self._line(
            tr("On the host"), given, tr("What the host's file system really gave these files"),
            missing=missing,
        )
        if not moment.is_now:
            self._forecast(space.forecast if space else None)

    def _line(
        self, name: str, amount: int | None, tip: str = "", *, key: str = "",
        missing: str = UNKNOWN,
    ) -> None:  # fmt: skip
        value = plain(missing if amount is None else size_text(amount))
        value.setMinimumWidth(80)
        if amount is not None:
            set_tip(value, exact_text(amount) + (f"\n{tip}" if tip else ""))
        named(value, name)
        self.values[key or name] = value
        label = note(name)
        set_tip(label, tip)
        self.form.addRow(label, value)

    def _identical_line(self) -> None:
        value = plain("" if self.identical is None else size_text(self.identical))
        if self.identical is not None:
            value.setToolTip(exact_text(self.identical))
        named(value, tr("Identical to the parent"))
        self.values["identical"] = value
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        if self.identical is None:
            row.addWidget(self.find_button)
            row.addStretch(1)
        else:
            row.addWidget(value, 1)
        label = note(tr("Identical to the parent"))
        label.setToolTip(tr("Stored here although what lies below reads the same"))
        self.form.addRow(label, box)

    def _forecast(self, cost: DeleteForecast | None) -> None:
        self.form.addRow(caption(tr("If deleted")))
        if cost is not None and cost.refused:
            text = plain(tr("Refused at present: {refused}", refused=cost.refused))
            named(text, tr("Why it cannot be deleted"))
            self.values["refused"] = text
            self.form.addRow(text)
            return
        lines = (
            (tr("Freed at once"), "now", tr("Files are so much shorter when it is done")),
            (tr("On emptying the trash"), "trash", tr("Kept until then for undo")),
            (tr("Extra meanwhile"), "peak", tr("The most the files grow on the way")),
            (tr("Written"), "writes", tr("Data copied by the merge")),
            (tr("Merge later: at once"), "later_now", tr("Freed while the merge waits")),
            (tr("Merge later: then"), "later", tr("Freed by the merge and by emptying the trash")),
        )
        for name, key, tip in lines:
            amount = getattr(cost, key) if cost is not None else None
            self._line(name, amount, tip, key=f"delete {key}")

    # -- reading ----------------------------------------------------------------------------

    def _find(self) -> None:
        if self._shown is None or self.session is None:
            return
        shown = self._shown
        self.find_button.setEnabled(False)
        job = self.session.runner.submit(
            "identical",
            lambda progress: identical_bytes(*shown, progress),
            label=tr("Comparing {name} with what lies below", name=shown[2].name),
        )

        def found(amount: int) -> None:
            if self._shown is shown:
                self.identical = amount
                self._fill()

        job.finished.connect(found)
        job.failed.connect(self._failed)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(lambda *_: self.find_button.setEnabled(True))
