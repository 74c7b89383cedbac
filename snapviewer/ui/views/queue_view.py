# SPDX-License-Identifier: Apache-2.0
"""The dock of jobs: plans that wait, run and ended, with bytes, remaining time and outcome."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import mark, sentences, tr, trn
from snapviewer.figures.text import exact_text, size_text
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import MessageBox
from snapviewer.ui.base.plan_queue import ENDED, WAITS, Entry, EntryState, PlanQueue
from snapviewer.ui.base.progress_view import progress_text
from snapviewer.ui.base.widgets import ElidedLabel, fit_columns, make_table, named

_STATES = {
    EntryState.WAITING: mark("Waits"),
    EntryState.CHECKING: mark("Is checked again"),
    EntryState.RUNNING: mark("Runs"),
    EntryState.CHANGED: mark("Look again"),
    EntryState.DONE: mark("Done"),
    EntryState.FAILED: mark("Not done"),
    EntryState.CANCELLED: mark("Cancelled"),
}
_SIGNS = {
    EntryState.WAITING: "info",
    EntryState.CHECKING: "refresh",
    EntryState.RUNNING: "refresh",
    EntryState.CHANGED: "warning",
    EntryState.DONE: "ok",
    EntryState.FAILED: "error",
    EntryState.CANCELLED: "close",
}


class QueueView(QWidget):
    """`show_wanted` with the entry whose plan is to be shown."""

    show_wanted = Signal(object)

    def __init__(self, queue: PlanQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = queue
        self.model: RecordModel[Entry] = RecordModel(
            (
                TableColumn(
                    tr("State"),
                    lambda row: tr(_STATES[row.state]),
                    picture=lambda row: icon(_SIGNS[row.state]),
                ),
                TableColumn(
                    tr("Action"), lambda row: row.plan.title, lambda row: row.plan.consequence
                ),
                TableColumn(
                    tr("Writes"),
                    lambda row: size_text(row.plan.forecast.writes_bytes),
                    lambda row: exact_text(row.plan.forecast.writes_bytes),
                    number=True,
                ),
                TableColumn(
                    tr("Frees now"),
                    lambda row: size_text(row.plan.forecast.frees_now_bytes),
                    lambda row: exact_text(row.plan.forecast.frees_now_bytes),
                    number=True,
                ),
                TableColumn(tr("How far"), progress_or_outcome, progress_or_outcome),
            ),
            self,
        )
        self.table = make_table(self.model, tr("Jobs"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.summary = ElidedLabel("")
        self.start = self._button(tr("Carry out all…"), self._ask_start)
        self.show_plan = self._button(tr("Show the plan…"), self._show)
        self.stop = self._button(tr("Cancel job"), self._cancel)
        self.remove = self._button(tr("Remove"), self._remove)
        self.clear = self._button(tr("Clear ended"), queue.forget_ended)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.summary, 1)
        for button in (self.start, self.show_plan, self.stop, self.remove, self.clear):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        queue.changed.connect(self._fill)
        queue.progressed.connect(self._progressed)
        self._fill()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        named(button, text)
        button.clicked.connect(lambda _=False: act())
        return button

    @property
    def current(self) -> Entry | None:
        """The selected entry."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.records[rows[0].row()] if rows else None

    # -- showing ----------------------------------------------------------------------------

    def _fill(self) -> None:
        kept = self.current
        self.model.set_records(self.queue.entries)
        fit_columns(self.table, {1: 420})
        if kept in self.queue.entries:
            at = self.model.index(self.queue.entries.index(kept), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().select(at, flags.ClearAndSelect | flags.Rows)
        waiting = len(self.queue.waiting)
        text = (
            trn("{n} plan waits.", "{n} plans wait.", waiting)
            if waiting
            else tr("No plan waits. 'Add to the queue' in a plan puts it here.")
        )
        self.summary.setText(text)
        self._update_buttons()

    def _progressed(self, entry: Entry) -> None:
        row = self.queue.entries.index(entry)
        at = self.model.index(row, self.model.columnCount() - 1)
        self.model.dataChanged.emit(at, at, [Qt.ItemDataRole.DisplayRole])

    def _update_buttons(self) -> None:
        entry = self.current
        state = entry.state if entry is not None else None
        ended = any(item.state in ENDED for item in self.queue.entries)
        self.start.setEnabled(bool(self.queue.waiting) and self.queue.active is None)
        self.show_plan.setEnabled(entry is not None)
        self.stop.setEnabled(state in (EntryState.CHECKING, EntryState.RUNNING))
        self.remove.setEnabled(state in WAITS | ENDED)
        self.clear.setEnabled(ended)

    # -- what the buttons do ------------------------------------------------------------------

    def _show(self) -> None:
        if self.current is not None:
            self.show_wanted.emit(self.current)

    def _remove(self) -> None:
        if self.current is not None:
            self.queue.remove(self.current)

    def _cancel(self) -> None:
        entry = self.current
        if entry is not None and entry.job is not None:
            entry.job.cancel()

    def _ask_start(self) -> None:
        plans = [entry.plan for entry in self.queue.waiting]
        box = MessageBox(self, tr("Carry out all plans that wait"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(
            trn(
                "{n} plan is carried out.",
                "{n} plans are carried out, one after another.",
                len(plans),
            )
        )
        frees = sum(plan.forecast.frees_now_bytes for plan in plans)
        writes = sum(plan.forecast.writes_bytes for plan in plans)
        box.setInformativeText(
            sentences(
                tr("Together they write {size}.", size=size_text(writes)),
                tr("The files are {size} smaller afterwards.", size=size_text(frees))
                if frees >= 0
                else tr("The files are {size} larger afterwards.", size=size_text(-frees)),
                tr(
                    "Each is checked again at its turn. If one would do something else by then, "
                    "fails or is cancelled, the rest waits."
                ),
            )
        )
        box.setDetailedText("\n".join(visible(plan.title) for plan in plans))
        go = box.addButton(tr("Carry out"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.finished.connect(lambda _: self.queue.start() if box.clickedButton() is go else None)
        box.open()


def progress_or_outcome(entry: Entry) -> str:
    """Bytes and remaining time of what runs, what came of what ended."""
    if entry.state is EntryState.RUNNING and entry.progress is not None:
        return progress_text(entry.progress)
    return entry.outcome
