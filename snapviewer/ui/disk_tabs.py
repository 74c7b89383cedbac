# SPDX-License-Identifier: Apache-2.0
"""The disks of the selected moment: one tab each, with the block map and the chain as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from snapviewer.errors import SnapviewerError
from snapviewer.machines.model import Machine, Moment
from snapviewer.models.chain_model import layer_rows, make_chain_model
from snapviewer.models.measure import SlotUsage, slot_usage
from snapviewer.models.text import count_text, exact_text, size_text, slot_text
from snapviewer.progress import Progress, ProgressState
from snapviewer.ui.block_map import BlockMap
from snapviewer.ui.legend import Legend
from snapviewer.ui.map_data import MapData, fill_owner, layer_look, owner_looks, place_text, swatch
from snapviewer.ui.session import Session
from snapviewer.ui.widgets import fit_columns, make_table, named, note

PLACE_HINT = "Click a cell to see what is there. Wheel zooms, dragging pans."


class DiskView(QWidget):
    """One disk at one moment: map, legend, chain table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._machine: Machine | None = None
        self._moment: Moment | None = None
        self._slot = ""
        self.map = BlockMap()
        self.legend = Legend()
        self.place = note(PLACE_HINT)
        self.place.setMinimumHeight(self.place.sizeHint().height())
        self.scale = note()
        self.scale.setWordWrap(False)
        self.model = make_chain_model(
            lambda layer, layers: swatch(layer_look(layer, layers), self.palette()), self
        )
        self.table = make_table(self.model, "Files of the chain")
        self.table.setIconSize(QSize(14, 14))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.message = note()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fit = QPushButton("Whole disk")
        self.fit.setToolTip("Show the whole disk (0). Wheel or + and - zoom, dragging pans.")
        named(self.fit, "Show the whole disk")
        self.fit.clicked.connect(self.map.show_all)
        self.map.range_wanted.connect(lambda *_: self._load_map())
        self.map.picked.connect(self._picked)
        self.table.clicked.connect(self._layer_clicked)

        below = QHBoxLayout()
        below.addWidget(self.legend, 1)
        below.addWidget(self.scale)
        below.addWidget(self.fit)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(6)
        column.addWidget(self.map, 1)
        column.addLayout(below)
        column.addWidget(self.place)
        self.split = QSplitter(Qt.Orientation.Vertical)
        named(self.split, "Map and chain")
        self.split.addWidget(left)
        self.split.addWidget(self.table)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([200, 190])
        self.split.setChildrenCollapsible(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def show_disk(self, machine: Machine | None, moment: Moment | None, slot: str) -> None:
        """Show another disk; both parts arrive by background jobs."""
        self._machine, self._moment, self._slot = machine, moment, slot
        self.map.set_data(None)
        self.model.set_records([])
        self.place.setText(PLACE_HINT)
        self.scale.setText("")
        self.legend.show_looks([])
        if machine is None or moment is None or slot not in moment.disks:
            self._say("This moment has no disk here." if moment is not None else "")
            return
        self.stack.setCurrentIndex(0)
        self.map.setAccessibleName(f"Block map of {slot_text(slot)} at {moment.name}")
        library = self.session.library
        assert library is not None
        job = self.session.runner.submit(
            "usage",
            lambda progress: slot_usage(library, machine, moment, slot, progress),
            label=f"Adding up {slot_text(slot)}",
        )
        job.finished.connect(self._usage_ready)
        job.failed.connect(self._failed)
        self._load_map()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.stack.setCurrentIndex(1)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, SnapviewerError):
            self.session.failed.emit(error, "Reading the disk")
        self._say(f"This disk cannot be read.\n\n{error}")

    def _usage_ready(self, usage: SlotUsage) -> None:
        self.model.set_records(layer_rows(usage))
        fit_columns(self.table, {0: 172 if self.table.width() < 900 else 420, 1: 140})

    # -- map --------------------------------------------------------------------------------

    def _load_map(self) -> None:
        library, machine, moment, slot = (
            self.session.library, self._machine, self._moment, self._slot,
        )  # fmt: skip
        if library is None or machine is None or moment is None:
            return
        view = self.map.view
        from snapviewer.models.measure import file_owner

        made: list[MapData] = []

        def work(progress: Progress) -> tuple[MapData, int]:
            chain = library.chain(moment, slot)
            start, stop = view if view[1] else (0, chain.virtual_size)
            names = [file_owner(library, machine, image.path) for image in chain.layers]
            data = MapData(start, stop, owner_looks(names))
            made.append(data)
            return fill_owner(data, chain, progress), chain.virtual_size

        job = self.session.runner.submit("map", work, label=f"Mapping {slot_text(slot)}")
        size = library.graph.get(moment.disks[slot].path)
        whole = size.virtual_size if size is not None else 0

        def progressed(_: ProgressState) -> None:
            if made and self.map.data is not made[0]:
                self.map.set_data(made[0], whole)
            self.map.refresh()

        job.progressed.connect(progressed)
        job.finished.connect(self._map_ready)
        job.failed.connect(self._failed)

    def _map_ready(self, result: tuple[MapData, int]) -> None:
        data, size = result
        self.map.set_data(data, size)
        self.refresh_legend()

    def refresh_legend(self) -> None:
        """Draw the legend again (other data, other palette)."""
        data = self.map.data
        if data is None:
            return
        used = [look for look, count in zip(data.looks, data.bytes, strict=True) if count]
        self.legend.show_looks(used[::-1])
        self.scale.setText(f"1 cell = {size_text(self.map.cell_bytes)}")

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.map.data is not None:
            self.scale.setText(f"1 cell = {size_text(self.map.cell_bytes)}")

    def _picked(self, offset: int) -> None:
        library, moment, slot = self.session.library, self._moment, self._slot
        if library is None or moment is None:
            return
        job = self.session.runner.submit(
            "place", lambda _: place_text(library.chain(moment, slot), offset)
        )
        job.finished.connect(self.place.setText)

    def _layer_clicked(self, index: QModelIndex) -> None:
        row = self.model.records[index.row()]
        self.place.setText(
            f"{row.usage.path}: {row.format}, "
            f"{count_text(row.usage.blocks_total, 'block')} of {size_text(row.usage.block_size)}"
        )


class DiskTabs(QWidget):
    """Tabs, one per slot of the VM; the chosen slot stays when the moment changes."""

    slot_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        named(self.bar, "Disks")
        self.title = note()
        self.title.setWordWrap(False)
        self.title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.view = DiskView(session)
        self._slots: list[str] = []
        self._machine: Machine | None = None
        self._moment: Moment | None = None
        self.bar.currentChanged.connect(self._changed)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.bar)
        top.addStretch(1)
        top.addWidget(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

    @property
    def slot(self) -> str:
        """The chosen slot, "" where there is none."""
        at = self.bar.currentIndex()
        return self._slots[at] if 0 <= at < len(self._slots) else ""

    def choose(self, number: int) -> None:
        """Choose the tab of that number, from 0."""
        if 0 <= number < self.bar.count():
            self.bar.setCurrentIndex(number)

    def show_moment(self, machine: Machine | None, moment: Moment | None) -> None:
        """Show the disks of another moment."""
        chosen = self.slot
        self._machine, self._moment = machine, moment
        slots = list(machine.slots) if machine is not None else []
        if slots != self._slots:
            self.bar.blockSignals(True)
            while self.bar.count():
                self.bar.removeTab(0)
            self._slots = slots
            for number, slot in enumerate(slots):
                tab = self.bar.addTab(f"Disk {number}: {slot_text(slot)}")
                self.bar.setTabToolTip(tab, f"{slot} (Ctrl+{number + 1})")
            if chosen in slots:
                self.bar.setCurrentIndex(slots.index(chosen))
            self.bar.blockSignals(False)
        self._load()

    def _changed(self) -> None:
        self._load()
        self.slot_changed.emit(self.slot)

    def _load(self) -> None:
        moment, slot = self._moment, self.slot
        text, tip = "", ""
        if moment is not None and slot in moment.disks:
            disk = moment.disks[slot]
            library = self.view.session.library
            file = library.graph.get(disk.path) if library is not None else None
            text = f"at {moment.name}"
            if file is not None and file.virtual_size:
                text += f"  ·  {size_text(file.virtual_size)}"
                tip = exact_text(file.virtual_size)
        self.title.setText(text)
        self.title.setToolTip(tip)
        self.view.show_disk(self._machine, moment, slot)
