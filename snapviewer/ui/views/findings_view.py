# SPDX-License-Identifier: Apache-2.0
"""Findings as a list with the proof, consequence and remedy of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from snapviewer.actions.repairs.by_finding import Repair, repairs_for
from snapviewer.base.shown import visible
from snapviewer.base.words import listed, tr, trn
from snapviewer.machines.abilities import Can
from snapviewer.machines.add_folder import folder_wanted
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity
from snapviewer.models.findings_model import FindingRow, finding_rows, make_findings_model
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import ElidedButton, fit_columns, make_table, named, note, plain

_DETAILS_WIDTH = 244  # pixels: what the texts need at least, and a scroll bar
PARENT_CODES = (Code.PARENT_MISSING, Code.ID_MISMATCH, Code.TWO_PARENTS)


class FindingDetails(QWidget):
    """What, proof, consequence and remedy of one finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain()
        self.title.setMinimumWidth(200)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.title)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(6)
        layout.addLayout(self.buttons)
        layout.addLayout(self.form)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the finding as text"))
        named(self.copy, tr("Copy the finding"))
        self.copy.clicked.connect(self._copy)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._row: FindingRow | None = None
        self.show_finding(None)

    def show_finding(self, row: FindingRow | None) -> None:
        """Show another finding, or none."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self._row = row
        self.copy.setVisible(row is not None)
        if row is None:
            self.title.setText("")
            return
        self.title.setText(visible(row.finding.message))
        for name, text in finding_parts(row):
            if text:
                value = plain(text)
                value.setMinimumWidth(180)
                named(value, name)
                self.form.addRow(note(name), value)

    def show_buttons(self, buttons: list[tuple[str, str, Callable[[], None]]]) -> None:
        """What can be done: (text, tooltip, what to call)."""
        while (item := self.buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, tip, act in buttons:
            button = ElidedButton(text)
            set_tip(button, f"{visible(text)}\n{tip}")
            named(button, text.rstrip("…"))
            button.clicked.connect(lambda _=False, do=act: do())
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _copy(self) -> None:
        if self._row is not None:
            lines = [self._row.finding.message]
            lines += [f"{name}: {text}" for name, text in finding_parts(self._row) if text]
            QGuiApplication.clipboard().setText("\n".join(visible(line) for line in lines))


def finding_parts(row: FindingRow) -> tuple[tuple[str, str], ...]:
    """(name, text) of what is known besides the message; texts may be empty."""
    finding = row.finding
    return (
        (tr("What to do"), finding.remedy),
        (tr("If nothing is done"), finding.consequence),
        (tr("Proof"), finding.proof),
        (tr("File"), str(finding.file) if finding.file is not None else ""),
        (tr("Code"), row.code),
    )


class FindingsView(QWidget):
    """All findings of a place, or of one VM; `machine_wanted(id)` on double-click.

    What can be done about the chosen one stands as buttons below it: `repair_wanted(Repair)`,
    `parent_wanted(child path)`, `orphans_wanted()`, `folder_wanted(folder to add)`,
    `choice_wanted(where to look for one, or None)`.
    """

    machine_wanted = Signal(str)
    repair_wanted = Signal(object)
    parent_wanted = Signal(object)
    orphans_wanted = Signal()
    folder_wanted = Signal(object)
    choice_wanted = Signal(object)

    def __init__(
        self,
        session: Session | None = None,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.compact = compact
        self.repairs: list[Repair] = []
        self.model = make_findings_model(icon, self)
        self.table = make_table(self.model, tr("Findings"))
        self.table.setIconSize(QSize(16, 16))
        self.details = FindingDetails()
        self.summary = note()
        self.summary.setContentsMargins(8, 4, 8, 4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.details)
        scroll.setMinimumWidth(_DETAILS_WIDTH)
        named(scroll, tr("Details of the finding"))
        orientation = Qt.Orientation.Vertical if compact else Qt.Orientation.Horizontal
        self.split = QSplitter(orientation)
        named(self.split, tr("Findings and details"))
        self.split.addWidget(self.table)
        self.split.addWidget(scroll)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([620, 340])
        self.split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.summary)
        layout.addWidget(self.split, 1)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(self._wanted)
        if compact:
            for column in (1, 2):
                self.table.setColumnHidden(column, True)

    def show_findings(self, library: Library | None, findings: list[Finding]) -> None:
        """Show these findings; the first is chosen."""
        self.model.set_records(finding_rows(library, findings) if library is not None else [])
        if not self.compact:
            several = library is not None and len(library.machines) > 1
            self.table.setColumnHidden(1, not several)
        repeated = any(row.repeated for row in self.model.records)
        file = 118 if self.table.width() < 700 else 340
        fit_columns(self.table, {0: 110, 1: 170 if repeated else 104, 2: file})
        self.summary.setText(summary_text(findings))
        if self.model.records:
            self.table.selectRow(0)
        else:
            self.details.show_finding(None)

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.records[current.row()] if current.isValid() else None
        self.details.show_finding(row)
        self._offer(row)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        index = self.table.currentIndex()
        if index.isValid():
            self._offer(self.model.records[index.row()])

    def _offer(self, row: FindingRow | None) -> None:
        """Show what can be done about a finding; repairs are worked out in the background."""
        self.repairs = []
        fixed: list[tuple[str, str, Callable[[], None]]] = self._folder_buttons(row)
        if row is not None and row.finding.file is not None:
            child, code = row.finding.file, row.finding.code
            if code in PARENT_CODES:
                fixed.append(
                    (tr("Find a parent…"), tr("Ranks the candidates and tries them in memory"),
                     lambda: self.parent_wanted.emit(child))
                )  # fmt: skip
            if code == Code.ORPHAN:
                fixed.append(
                    (tr("Orphan files…"),
                     tr("Lists every orphan: inspect, export, move to trash"),
                     lambda: self.orphans_wanted.emit())
                )  # fmt: skip
        self.details.show_buttons(fixed)
        library = self.session.library if self.session is not None else None
        hidden = not self.isVisible() or row is None or row.finding.code in PARENT_CODES
        if self.session is None or library is None or row is None or hidden:
            return
        finding = row.finding

        def ready(repairs: list[Repair]) -> None:
            index = self.table.currentIndex()
            if not index.isValid() or self.model.records[index.row()].finding is not finding:
                return
            self.repairs = repairs
            self.details.show_buttons(
                [
                    *(
                        (f"{item.title}…", tr("Shows the plan first"),
                         partial(self.repair_wanted.emit, item))
                        for item in repairs
                    ),
                    *fixed,
                ]
            )  # fmt: skip

        kind = "repairs-details" if self.compact else "repairs"
        job = self.session.runner.submit(kind, lambda _: repairs_for(library, finding))
        job.finished.connect(ready)

    def _folder_buttons(
        self, row: FindingRow | None
    ) -> list[tuple[str, str, Callable[[], None]]]:
        """To add the folder that would settle a finding; adding only reads."""
        session = self.session
        library = session.library if session is not None else None
        if row is None or library is None or Can.ADD not in library.can:
            return []
        wanted = folder_wanted(library, row.finding)
        if wanted is None:
            return []
        buttons: list[tuple[str, str, Callable[[], None]]] = [
            (
                tr("Add {folder}", folder=folder),
                tr("Opens it together with the others; it only reads"),
                partial(self.folder_wanted.emit, folder),
            )
            for folder in wanted.known
        ]
        choose = partial(self.choice_wanted.emit, wanted.start)
        tip = tr("Opens a further folder together with the others; it only reads")
        return [*buttons, (tr("Add folder…"), tip, choose)]

    def _wanted(self, index: QModelIndex) -> None:
        machine = self.model.records[index.row()].finding.machine_key
        if machine is not None:
            self.machine_wanted.emit(machine)


def summary_text(findings: list[Finding]) -> str:
    """ "1 data at risk, 2 to look at, 3 notes"."""
    count = {level: sum(item.severity is level for item in findings) for level in Severity}
    if not findings:
        return tr("Checked: nothing found.")
    parts = []
    if count[Severity.ERROR]:
        parts.append(trn("{n} with data at risk", "{n} with data at risk", count[Severity.ERROR]))
    if count[Severity.WARNING]:
        parts.append(trn("{n} to look at", "{n} to look at", count[Severity.WARNING]))
    if count[Severity.INFO]:
        parts.append(trn("{n} note", "{n} notes", count[Severity.INFO]))
    return listed(parts)
