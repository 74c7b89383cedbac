# SPDX-License-Identifier: Apache-2.0
"""Compare two moments of a VM: blocks, files, settings. Several windows may be open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress, ProgressState
from snapviewer.base.words import listed, number_text, sentences, tr, trn, unended
from snapviewer.figures.text import (
    exact_text,
    size_text,
)
from snapviewer.machines.model import Machine, Moment
from snapviewer.models.ranges_model import RangeColumn, RangesModel
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel, set_tip, set_title, show_status
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import make_table, named, note
from snapviewer.ui.compare.guest_files import GuestFiles
from snapviewer.ui.compare.head import CompareHead
from snapviewer.ui.compare.settings_page import SettingsPage
from snapviewer.ui.compare.sides import Sides
from snapviewer.ui.compare.work import (
    DiskComparison,
    GuestMaps,
    compare_disk,
    compare_files,
    export_csv,
    export_json,
    map_guest,
    map_range,
    read_both,
)
from snapviewer.ui.views.block_map import BlockMap
from snapviewer.ui.views.hex_view import HexView
from snapviewer.ui.views.legend import Legend
from snapviewer.ui.views.map_data import DIFF_LOOKS, MapData

_count = 0


class CompareWindow(QMainWindow):
    """`closed(self)` when it goes. Reads through the session's library, whichever it is."""

    closed = Signal(object)

    def __init__(self, session: Session, machine: Machine, a: Moment, b: Moment, slot: str) -> None:
        super().__init__()
        global _count
        _count += 1
        self._kind = f"compare-{_count}"
        self.session = session
        self._machine_key = machine.key
        self.result: DiskComparison | None = None
        self._files_wanted = False
        self._maps: dict[tuple[str, str, str], GuestMaps] = {}
        self.setWindowIcon(icon("compare"))
        self.resize(1100, 760)
        self.head = CompareHead(session, machine.key, self._kind)
        self.head.changed.connect(self.compare)
        self.head.export.clicked.connect(self._export)
        self.choose_a, self.choose_b = self.head.choose_a, self.head.choose_b
        self.choose_disk, self.swap = self.head.choose_disk, self.head.swap
        self.export = self.head.export
        self.summary = TextLabel()
        self.summary.setContentsMargins(12, 0, 12, 0)
        self._make_blocks()
        self.guest = GuestFiles(session, self.sides, self._kind)
        self.settings_page = SettingsPage()
        self.settings_model = self.settings_page.model
        self.tabs = QTabWidget()
        named(self.tabs, tr("What is compared"))
        named(self.tabs.tabBar(), tr("Blocks, files or settings"))
        self.tabs.addTab(self.blocks, tr("Blocks"))
        self.tabs.addTab(self.guest, tr("Files"))
        self.tabs.addTab(self.settings_page, tr("Settings"))
        self.tabs.currentChanged.connect(self._tab_changed)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.summary)
        column.addWidget(self.tabs, 1)
        self.setCentralWidget(centre)
        for text, keys, step in (
            (tr("Next difference"), "F7", 1),
            (tr("Previous difference"), "Shift+F7", -1),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, by=step: self.step(by))
            self.addAction(action)
        shut = QAction(tr("Close"), self)
        shut.setShortcut(QKeySequence("Ctrl+W"))
        shut.triggered.connect(self.close)
        self.addAction(shut)
        session.changed.connect(self._library_changed)
        set_title(self, tr("Compare {machine}", machine=machine.name))
        self.head.fill(machine, a.id, b.id, slot)
        self.compare()

    # -- building ---------------------------------------------------------------------------

    def _make_blocks(self) -> None:
        self.map = BlockMap()
        self.map.setAccessibleName(tr("Map of the difference"))
        self.map.picked.connect(self._picked)
        self.map.range_wanted.connect(self._map_wanted)
        self.legend = Legend()
        self.scale = note()
        self.scale.setWordWrap(False)
        self.ranges = RangesModel(self)
        self.table = make_table(self.ranges, tr("Changed ranges"))
        self.table.selectionModel().currentRowChanged.connect(self._range_chosen)
        self.hex = HexView()
        self.hex.wanted.connect(self._bytes_wanted)
        self.position = note()
        self.position.setWordWrap(False)
        self.name_files = QPushButton(tr("Name the guest's files"))
        self.name_files.setToolTip(tr("Look up which file of the guest lies in each changed range"))
        named(self.name_files, tr("Name the guest's files"))
        self.name_files.clicked.connect(self.find_guest_files)
        previous, following = QToolButton(), QToolButton()
        for button, name, tip, by in (
            (previous, "previous", tr("Previous difference (Shift+F7)"), -1),
            (following, "next", tr("Next difference (F7)"), 1),
        ):
            button.setIcon(icon(name))
            set_tip(button, tip)
            named(button, tip)
            button.clicked.connect(lambda _=False, step=by: self.step(step))
        line = QHBoxLayout()
        line.addWidget(self.legend, 1)
        line.addWidget(self.scale)
        top = QWidget()
        left = QVBoxLayout(top)
        left.setContentsMargins(12, 8, 12, 4)
        left.addWidget(self.map, 1)
        left.addLayout(line)
        move = QHBoxLayout()
        move.setContentsMargins(12, 0, 12, 0)
        move.addWidget(previous)
        move.addWidget(following)
        move.addWidget(self.position, 1)
        move.addWidget(self.name_files)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(move)
        column.addWidget(self.table, 1)
        self.blocks = QSplitter(Qt.Orientation.Vertical)
        named(self.blocks, tr("Map, ranges and bytes"))
        for part in (top, lists, self.hex):
            self.blocks.addWidget(part)
        self.blocks.setSizes([210, 190, 240])
        self.blocks.setChildrenCollapsible(False)

    # -- choices ----------------------------------------------------------------------------

    @property
    def slot(self) -> str:
        """The chosen slot."""
        return self.head.slot

    def moments(self) -> tuple[Moment, Moment] | None:
        """The chosen moments."""
        return self.head.moments()

    def sides(self) -> Sides | None:
        """What is compared at present; None where there is nothing."""
        return self.head.sides()

    def _library_changed(self) -> None:
        self._maps = {}
        machine = self.session.machine(self._machine_key)
        if machine is None:
            self._clear(tr("The VM is no longer there."))
            return
        set_title(self, tr("Compare {machine}", machine=machine.name))
        self.head.refill(machine)
        self.compare()

    # -- comparing --------------------------------------------------------------------------

    def _clear(self, text: str) -> None:
        self.result = None
        self.summary.setText(text)
        self.map.set_data(None)
        self.ranges.set_ranges(self.ranges.ranges[:0])
        self.hex.set_size(0)
        self.export.setEnabled(False)
        self.position.setText("")
        self.scale.setText("")

    def compare(self) -> None:
        """Compare what is chosen, in the background."""
        sides, chosen = self.sides(), self.moments()
        self._clear(tr("Comparing…"))
        self._files_wanted = True
        if sides is None or chosen is None:
            self._clear(tr("Nothing to compare."))
            return
        a, b = chosen
        self.settings_page.show_difference(a.config, b.config)
        job = self.session.runner.submit(
            self._kind,
            lambda progress: compare_disk(sides, progress),
            label=tr("Comparing {a} with {b}", a=a.name, b=b.name),
        )
        job.finished.connect(self._compared)
        job.failed.connect(self._failed)
        job.progressed.connect(self._progressed)
        self._tab_changed()

    def _progressed(self, state: ProgressState) -> None:
        if state.total:
            self.summary.setText(
                tr(
                    "{label}… {done} of {total}",
                    label=state.label,
                    done=size_text(state.done),
                    total=size_text(state.total),
                )
            )

    def _failed(self, error: BaseException) -> None:
        self._clear(tr("These moments cannot be compared: {error}", error=error))
        if not isinstance(error, SnapviewerError):
            show_error(self, error, tr("Comparing"))

    def _compared(self, result: DiskComparison) -> None:
        self.result = result
        self.export.setEnabled(True)
        number = int(result.ranges.shape[0])
        if number:
            text = tr(
                "{size} differ in {ranges}; {read} of {all} had to be read",
                size=size_text(result.bytes_changed),
                ranges=trn("{n} range", "{n} ranges", number),
                read=size_text(result.bytes_compared),
                all=size_text(result.size),
            )
        else:
            text = tr("Nothing differs: both moments read the same bytes.")
        if result.sizes[0] != result.sizes[1]:
            text = sentences(
                tr("{text}.", text=unended(text)),
                tr(
                    "The disk is {a} in A and {b} in B; what only one has counts as different.",
                    a=size_text(result.sizes[0]),
                    b=size_text(result.sizes[1]),
                ),
            )
        self.summary.setText(text)
        set_tip(self.summary, tr("{exact} differ", exact=exact_text(result.bytes_changed)))
        self.map.set_data(result.map, result.size)
        self.legend.show_looks(list(reversed(DIFF_LOOKS)))
        self._show_scale()
        self.ranges.set_ranges(result.ranges, result.owner_a, result.owner_b, result.names)
        self.table.setColumnWidth(RangeColumn.NUMBER, 70)
        self.table.setColumnWidth(RangeColumn.OFFSET, 140)
        self.table.setColumnWidth(RangeColumn.LENGTH, 90)
        self.table.setColumnWidth(RangeColumn.OWNER_A, 230)
        self.table.setColumnWidth(RangeColumn.OWNER_B, 230)
        self._use_map()
        self.hex.set_size(result.size)
        if number:
            self.table.selectRow(0)
        self.position.setText(self.position.text() or tr("No differences"))

    def _show_scale(self) -> None:
        if self.map.data is not None:
            self.scale.setText(tr("1 cell = {size}", size=size_text(self.map.cell_bytes)))

    def step(self, by: int) -> None:
        """Go to the next or an earlier difference."""
        count = self.ranges.rowCount()
        if not count:
            return
        row = self.table.currentIndex().row() + by
        self.table.selectRow(max(0, min(count - 1, row)))
        self.table.scrollTo(self.ranges.index(self.table.currentIndex().row(), 0))

    def _range_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        row = current.row()
        start = int(self.ranges.ranges["start"][row])
        length = int(self.ranges.ranges["length"][row])
        self.hex.go_to(start, length)
        self.map.set_cursor(start)
        self._show_position()

    def _show_position(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < self.ranges.rowCount():
            return
        start = int(self.ranges.ranges["start"][row])
        length = int(self.ranges.ranges["length"][row])
        inside = self.ranges.guest(row)
        text = tr(
            "Difference {number} of {all}: {size} at {start:#x}",
            number=number_text(row + 1),
            all=number_text(self.ranges.rowCount()),
            size=size_text(length),
            start=start,
        )
        self.position.setText(listed([text, inside]) if inside else text)

    def _picked(self, offset: int) -> None:
        row = self.ranges.row_at(offset + self.map.cell_bytes - 1)
        if row >= 0:
            start = int(self.ranges.ranges["start"][row])
            if start + int(self.ranges.ranges["length"][row]) > offset:
                self.table.selectRow(row)
                return
        self.hex.go_to(offset)

    def _map_wanted(self, start: int, stop: int) -> None:
        sides, result = self.sides(), self.result
        if sides is None or result is None:
            return
        job = self.session.runner.submit(
            f"{self._kind}-map",
            lambda progress: map_range(sides, result.ranges, (start, stop), progress),
        )
        job.finished.connect(self._map_ready)

    def _map_ready(self, data: MapData) -> None:
        if self.result is not None:
            self.map.set_data(data, self.result.size)
            self._show_scale()

    def _bytes_wanted(self, offset: int, length: int) -> None:
        sides = self.sides()
        if sides is None:
            return
        job = self.session.runner.submit(
            f"{self._kind}-bytes", lambda _: read_both(sides, offset, length)
        )
        job.finished.connect(lambda found: self.hex.set_bytes(*found))
        job.failed.connect(self._failed)

    # -- files and settings -------------------------------------------------------------------

    def _map_key(self) -> tuple[str, str, str]:
        return (
            str(self.choose_a.currentData()), str(self.choose_b.currentData()), self.slot,
        )  # fmt: skip

    def _use_map(self) -> None:
        """Name the guest's files in the list where they are known by now."""
        maps = self._maps.get(self._map_key())
        self.ranges.set_guest(maps.name if maps is not None else None)
        self.name_files.setEnabled(maps is None and self.result is not None)
        self._show_position()

    def find_guest_files(self) -> None:
        """Look up where the guest's files lie, in the background; kept while the window lives."""
        sides, key = self.sides(), self._map_key()
        if sides is None:
            return
        self.name_files.setEnabled(False)
        job = self.session.runner.submit(
            f"{self._kind}-names",
            lambda progress: map_guest(sides, progress),
            label=tr("Finding where the guest's files lie"),
        )

        def found(maps: GuestMaps) -> None:
            self._maps[key] = maps
            notes = dict.fromkeys((*maps.b.notes, *maps.a.notes))
            if notes:
                show_status(self.statusBar(), "  ".join(notes), 15_000)
            self._use_map()

        job.finished.connect(found)
        job.failed.connect(lambda error: show_error(self, error, tr("Finding the guest's files")))
        for ended in (job.failed, job.cancelled):
            ended.connect(lambda *_: self._use_map())

    def _tab_changed(self) -> None:
        if self.tabs.currentWidget() is not self.guest or not self._files_wanted:
            return
        sides = self.sides()
        if sides is None:
            return
        self._files_wanted = False
        self.guest.say(tr("Comparing files…"))
        job = self.session.runner.submit(
            f"{self._kind}-files",
            lambda progress: compare_files(sides, progress),
            label=tr("Comparing files"),
        )
        job.finished.connect(self.guest.show_volumes)
        job.failed.connect(self._files_failed)

    def _files_failed(self, error: BaseException) -> None:
        if isinstance(error, SnapviewerError):
            self.guest.show_error(error)
        else:
            self.guest.say(tr("Files could not be compared."))
            show_error(self, error, tr("Comparing files"))

    # -- export, closing ----------------------------------------------------------------------

    def _export(self) -> None:
        dialog = QFileDialog(self, tr("Export the changed ranges"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", "JSON (*.json)"])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, out: Path) -> None:
        """Write the ranges in the background; the suffix chooses the format."""
        result, slot = self.result, self.slot
        if result is None:
            return
        a, b = self.choose_a.currentText(), self.choose_b.currentText()
        guest = self._maps.get(self._map_key())

        def work(_: Progress) -> None:
            if out.suffix.lower() == ".json":
                export_json(result, slot, a, b, out)
            else:
                export_csv(result, out, guest)

        job = self.session.runner.submit(f"{self._kind}-export", work, label=tr("Exporting ranges"))
        job.finished.connect(
            lambda _: show_status(self.statusBar(), tr("Written: {out}", out=out), 8000)
        )
        job.failed.connect(lambda error: show_error(self, error, tr("Exporting")))

    def closeEvent(self, event: QCloseEvent) -> None:
        for job in self.session.runner.jobs:
            if job.kind.startswith(self._kind):
                job.cancel()
        self.session.changed.disconnect(self._library_changed)
        self.closed.emit(self)
        super().closeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(1100, 760)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, self, self._show_scale)
