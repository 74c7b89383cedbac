# SPDX-License-Identifier: Apache-2.0
"""The snapshot table with its graph column, filter and messages for odd states."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.words import mark, sentences, tr
from snapviewer.figures.costs import MomentCost
from snapviewer.figures.roles import LABELS
from snapviewer.figures.rows import GraphNode, NodeKind
from snapviewer.figures.text import date_text, short_age
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.shown import not_all_found, short_name
from snapviewer.models.snapshot_model import Column, SnapshotModel
from snapviewer.ui.base.banner import Banner
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.widgets import ElidedLabel, caption, make_table, named, note, search_field
from snapviewer.ui.views.lane_delegate import LaneDelegate, SignDelegate, graph_width

_SAMPLES = {
    Column.KIND: (
        LABELS[FileRole.SUPERSEDED], LABELS[FileRole.DELETED], mark("With memory"),
        mark("Snapshot"),
    ),
    Column.WRITTEN: (mark("Written"), "1,023 MiB"),
    Column.EXCLUSIVE: (mark("Exclusive"), "1,023 MiB"),
    Column.FREES: (mark("If deleted"), "1,023 MiB"),
    Column.FILES: (mark("Files"),), Column.FINDINGS: (mark("Findings"),),
}  # fmt: skip
_NAME_WIDTHS = (130, 340)  # pixels: the least, the most that is given unasked
_NOTES_WIDTH = 160


class GraphTable(QTableView):
    """The table; moves along the graph with Alt and the arrow keys."""

    def __init__(self, model: SnapshotModel) -> None:
        super().__init__()
        self._rows = model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if row >= 0:
                self._rows.toggle_fold(row)
            return
        if key == Qt.Key.Key_End and not event.modifiers():
            self.go_to_now()
            return
        if key == Qt.Key.Key_Home and not event.modifiers():
            self._go(0)
            return
        if alt and row >= 0:
            target = self._along(row, key)
            if target is not None:
                self._go(target)
                return
        super().keyPressEvent(event)

    def _along(self, row: int, key: int) -> int | None:
        parent = self._rows.parent_row(row)
        if key == Qt.Key.Key_Up:
            return parent
        if key == Qt.Key.Key_Down:
            return next(iter(self._rows.child_rows(row)), None)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and parent is not None:
            siblings = self._rows.child_rows(parent)
            step = 1 if key == Qt.Key.Key_Right else -1
            return siblings[(siblings.index(row) + step) % len(siblings)]
        return None

    def _go(self, row: int) -> None:
        if 0 <= row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, Column.NAME))

    def go_to_now(self) -> None:
        """Select Now."""
        row = self._rows.row_of("now")
        if row is not None:
            self._go(row)


class SnapshotView(QWidget):
    """Signals: `node_selected(GraphNode | None)`, `menu_wanted(global position)`,
    `selection_changed` (of any kind).
    """

    node_selected = Signal(object)
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SnapshotModel(self, icon)
        self.title = ElidedLabel(tr("Snapshots"))
        bold = QFont(self.title.font())
        bold.setBold(True)
        self.title.setFont(bold)
        self.filter = search_field(tr("Filter snapshots and files"))
        self.filter.setMinimumWidth(190)
        self.filter.setMaximumWidth(260)
        self.filter.textChanged.connect(self._filter_changed)
        self.unfold = QToolButton()
        self.unfold.setText(tr("Fold runs"))
        self.unfold.setCheckable(True)
        self.unfold.setAutoRaise(True)
        self.unfold.setToolTip(tr("Fold long runs without branches into one row"))
        named(self.unfold, tr("Fold long runs"))
        self.files = QToolButton()
        self.files.setText(tr("Files"))
        self.files.setCheckable(True)
        self.files.setAutoRaise(True)
        self.files.setToolTip(
            tr(
                "Show files that belong to no snapshot: waiting for a merge, orphans, unknown, "
                "not placed, set aside, in a recycle bin"
            )
        )
        named(self.files, tr("Show files without a snapshot"))
        for button in (self.unfold, self.files):
            button.setChecked(True)
            button.toggled.connect(self._options_changed)

        self.tree_order = QToolButton()
        self.tree_order.setText(tr("Tree order"))
        self.tree_order.setAutoRaise(True)
        self.tree_order.setToolTip(tr("Back to the graph (Ctrl+T)"))
        named(self.tree_order, tr("Back to tree order"))
        self.tree_order.clicked.connect(lambda: self.set_sort(None))
        self.tree_order.hide()

        self.table = GraphTable(self.model)
        self._set_up_table()
        self.empty_title = caption("", large=True)
        self.empty_text = note()
        for label in (self.empty_title, self.empty_text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        message = QWidget()
        box = QVBoxLayout(message)
        box.setContentsMargins(40, 20, 40, 20)
        box.addStretch(1)
        box.addWidget(self.empty_title)
        box.addWidget(self.empty_text)
        box.addStretch(2)
        self.hint = Banner()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(message)

        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 8, 6)
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.tree_order)
        top.addWidget(self.files)
        top.addWidget(self.unfold)
        top.addWidget(self.filter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addWidget(self.stack, 1)

    def _set_up_table(self) -> None:
        pattern = make_table(self.model, tr("Snapshots"))
        table = self.table
        table.setModel(self.model)
        named(table, tr("Snapshots"), tr("One row per snapshot, Now last in its branch"))
        table.setSelectionBehavior(pattern.selectionBehavior())
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(pattern.editTriggers())
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(pattern.horizontalScrollMode())
        table.verticalHeader().setVisible(False)
        named(table.verticalHeader(), tr("Row numbers of snapshots"))
        table.verticalHeader().setSectionResizeMode(
            pattern.verticalHeader().sectionResizeMode(0)
            if self.model.rowCount()
            else table.verticalHeader().ResizeMode.Fixed
        )
        table.verticalHeader().setDefaultSectionSize(pattern.verticalHeader().defaultSectionSize())
        header = table.horizontalHeader()
        named(header, tr("Columns of snapshots"))
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(pattern.horizontalHeader().defaultAlignment())
        header.setMinimumSectionSize(36)
        header.setSectionsClickable(True)
        header.sectionPressed.disconnect()  # Qt would select every row
        header.sectionEntered.disconnect()
        header.sectionClicked.connect(self._header_clicked)
        pattern.deleteLater()
        table.setIconSize(QSize(14, 14))
        table.setItemDelegateForColumn(Column.GRAPH, LaneDelegate(table))
        table.setItemDelegateForColumn(Column.FINDINGS, SignDelegate(table))
        metrics = table.fontMetrics()
        for column, samples in _SAMPLES.items():
            widest = max(metrics.horizontalAdvance(tr(sample)) for sample in samples)
            table.setColumnWidth(column, widest + 12)
        long_ago = datetime(2028, 5, 28, tzinfo=UTC)
        sample = f"{date_text(long_ago)}, {short_age(long_ago, long_ago + timedelta(days=350))}"
        table.setColumnWidth(Column.TAKEN, metrics.horizontalAdvance(sample) + 12)
        table.setColumnWidth(Column.NAME, _NAME_WIDTHS[0])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(table.viewport().mapToGlobal(at))
        )
        table.doubleClicked.connect(lambda index: self.model.toggle_fold(index.row()))
        table.selectionModel().currentRowChanged.connect(self._current_changed)
        table.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.model.modelReset.connect(self._reset)
        self.model.resort_wanted.connect(self._resort, Qt.ConnectionType.QueuedConnection)

    # -- content ----------------------------------------------------------------------------

    def show_machine(self, library: Library | None, machine: Machine | None) -> None:
        """Show a VM; the selection stays on the same moment where it still exists."""
        before = self.current_node()
        self.filter.blockSignals(True)
        if machine is None or self.model.machine is None or machine.key != self.model.machine.key:
            self.filter.clear()
            self.model.set_filter("")
            before = None
        self.filter.blockSignals(False)
        self.model.set_machine(library, machine)
        text = (
            tr("Snapshots of {machine}", machine=short_name(library.machines, machine))
            if machine is not None and library is not None
            else tr("Snapshots")
        )
        self.title.setText(text)
        self._say_state(machine)
        row = self.model.row_of(before.key) if before is not None else None
        if row is None:
            row = self.model.row_of("now")
        if row is None and self.model.rowCount():
            row = 0
        if row is not None:
            self.select_row(row)
        else:
            self.node_selected.emit(None)

    def _say_state(self, machine: Machine | None) -> None:
        self.hint.clear()
        self.stack.setCurrentIndex(0)
        if machine is None:
            self.say(tr("No virtual machine"), tr("Nothing to show here."))
            return
        if machine.now is None:
            first = next((item for item in machine.findings), None)
            text = first.message if first is not None else machine.state_reason
            if first is not None and first.remedy:
                text = f"{text}\n{tr('What to do: {remedy}', remedy=first.remedy)}"
            if not machine.snapshots:
                self.say(tr("This VM could not be read"), text)
                return
            unseen = not_all_found(machine)
            self.hint.show_message("error", sentences(tr("Now is not known."), text, unseen))
        elif unseen := not_all_found(machine):
            self.hint.show_message("warning", unseen)
        elif not machine.snapshots:
            self.hint.show_message(
                "info", tr("This VM has no snapshots. Take makes the first one.")
            )

    def say(self, title: str, text: str) -> None:
        """Show a message in place of the table."""
        self.empty_title.setText(title)
        self.empty_text.setText(text)
        self.stack.setCurrentIndex(1)

    def set_numbers(self, numbers: dict[str, MomentCost]) -> None:
        """Fill in sizes."""
        self.model.set_numbers(numbers)

    # -- selection --------------------------------------------------------------------------

    def select_row(self, row: int) -> None:
        self.table.selectionModel().setCurrentIndex(
            self.model.index(row, Column.NAME),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    def select_key(self, key: str) -> bool:
        """Select a node by key; False where it is not shown."""
        row = self.model.row_of(key)
        if row is not None:
            self.select_row(row)
        return row is not None

    def current_node(self) -> GraphNode | None:
        row = self.table.currentIndex().row()
        return self.model.node(row) if 0 <= row < self.model.rowCount() else None

    def selected_moments(self) -> list[Moment]:
        """The selected moments in row order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = [self.model.node(row).moment for row in rows]
        return [moment for moment in found if moment is not None]

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.node_selected.emit(self.model.node(current.row()) if current.isValid() else None)

    def set_sort(self, column: Column | None, *, descending: bool = False) -> None:
        """Sort by a column into a flat list; None: back to the graph."""
        self._keep(lambda: self.model.set_sort(column, descending=descending))
        flat = self.model.is_sorted
        self.tree_order.setVisible(flat)
        self.unfold.setEnabled(not flat)
        self.selection_changed.emit()

    def _header_clicked(self, section: int) -> None:
        """Up, down, back to the tree; numbers and dates start with the largest."""
        column = Column(section)
        first = column in (
            Column.TAKEN, Column.WRITTEN, Column.EXCLUSIVE, Column.FREES, Column.FINDINGS
        )  # fmt: skip
        before = self.model.sorting
        if column is Column.GRAPH or before == (column, not first):
            self.set_sort(None)
        elif before == (column, first):
            self.set_sort(column, descending=not first)
        else:
            self.set_sort(column, descending=first)

    def _resort(self) -> None:
        before = self.model.sorting
        if before is not None:
            self._keep(lambda: self.model.set_sort(before[0], descending=before[1]))

    def _filter_changed(self, text: str) -> None:
        self._keep(lambda: self.model.set_filter(text))

    def _options_changed(self) -> None:
        self._keep(
            lambda: self.model.set_options(
                fold=self.unfold.isChecked(), files=self.files.isChecked()
            )
        )

    def _keep(self, change: object) -> None:
        node = self.current_node()
        change()  # type: ignore[operator]
        if node is not None and not self.select_key(node.key) and self.model.rowCount():
            self.select_key("now")

    def _reset(self) -> None:
        self.table.setColumnWidth(Column.GRAPH, max(46, graph_width(self.model.lanes)))
        self.table.clearSpans()
        for row in range(self.model.rowCount()):
            if self.model.node(row).kind is NodeKind.FOLD:
                self.table.setSpan(row, Column.NAME, 1, Column.WRITTEN - Column.NAME)
        self._share_width()

    def _share_width(self) -> None:
        """Give the names what the other columns leave, within reason."""
        others = sum(
            self.table.columnWidth(column)
            for column in Column
            if column not in (Column.NAME, Column.NOTES)
        )
        left = self.table.viewport().width() - others - _NOTES_WIDTH
        self.table.setColumnWidth(Column.NAME, max(_NAME_WIDTHS[0], min(_NAME_WIDTHS[1], left)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()
