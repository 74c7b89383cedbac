# SPDX-License-Identifier: Apache-2.0
"""Health: the findings, and beside them "Would it start?" of the chosen VM."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import (
    QFormLayout,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.machines.abilities import Can
from snapviewer.machines.model import Machine
from snapviewer.machines.readiness.judge import readiness, situation_of
from snapviewer.machines.readiness.records import Readiness
from snapviewer.machines.readiness.words import verdict
from snapviewer.models.readiness_model import (
    ReadinessRow,
    make_readiness_model,
    readiness_rows,
)
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import fit_columns, make_table, named, note, plain
from snapviewer.ui.views.findings_view import FindingsView

_KIND = "readiness"


class ReadinessView(QWidget):
    """The verdict, every question with its answer, and of the chosen one what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = note()
        self.verdict.setWordWrap(True)
        self.verdict.setContentsMargins(8, 4, 8, 4)
        named(self.verdict, tr("Verdict"))
        self.model = make_readiness_model(icon, self)
        self.table = make_table(self.model, tr("Would it start?"))
        self.table.setIconSize(QSize(16, 16))
        side = QWidget()
        self.title = plain()
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.title)
        column.addLayout(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(side)
        scroll.setMinimumWidth(244)
        named(scroll, tr("Details of the answer"))
        split = QSplitter(Qt.Orientation.Horizontal)
        named(split, tr("Answers and details"))
        split.addWidget(self.table)
        split.addWidget(scroll)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([620, 340])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.verdict)
        layout.addWidget(split, 1)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def show_readiness(self, ready: Readiness | None) -> None:
        """Show a VM's answers, or none; what was found comes first to the eye."""
        rows = readiness_rows(ready) if ready is not None else []
        self.model.set_records(rows)
        self.verdict.setText(verdict(ready) if ready is not None else "")
        fit_columns(self.table, {0: 110, 1: 200})
        self._show(None)
        if rows:
            first = next((at for at, row in enumerate(rows) if row.sign == "error"), 0)
            self.table.selectRow(first)

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show(self.model.records[current.row()] if current.isValid() else None)

    def _show(self, row: ReadinessRow | None) -> None:
        while self.form.rowCount():
            self.form.removeRow(0)
        self.title.setText(visible(row.what) if row is not None else "")
        for name, text in row.parts if row is not None else ():
            if text:
                value = plain(text)
                value.setMinimumWidth(180)
                named(value, name)
                self.form.addRow(note(name), value)


class HealthView(QTabWidget):
    """Findings and readiness as tabs. Follows the window's place and its chosen VM; the answers
    are worked out in the background."""

    def __init__(
        self,
        session: Session,
        findings: FindingsView,
        machine: Callable[[], Machine | None],
        machine_chosen: SignalInstance,
    ) -> None:
        super().__init__()
        self.session = session
        self._machine = machine
        self.ready = ReadinessView()
        self.setDocumentMode(True)
        named(self, tr("Health"))
        named(self.tabBar(), tr("Findings, and whether the VM would start"))
        self.addTab(findings, tr("Findings"))
        self.addTab(self.ready, tr("Would it start?"))
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._refresh)
        session.changed.connect(self._later)
        machine_chosen.connect(self._later)

    def _later(self, *_: object) -> None:
        self._late.start()

    def _refresh(self) -> None:
        session = self.session
        library, machine = session.library, self._machine()
        if library is None or machine is None or Can.START not in library.can:
            self.ready.show_readiness(None)
            return

        def shown(ready: Readiness) -> None:
            if self._machine() is machine and session.library is library:
                self.ready.show_readiness(ready)

        job = session.runner.submit(
            _KIND, lambda _progress: readiness(situation_of(library, machine))
        )
        job.finished.connect(shown)
