# SPDX-License-Identifier: Apache-2.0
"""One disk at one moment: block map with overlays, its files, ranges and bytes, all in step."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import NotFoundError, SnapviewerError
from snapviewer.base.progress import Progress, ProgressState
from snapviewer.base.shown import visible
from snapviewer.base.words import mark, number_text, sentences, tr, trn
from snapviewer.figures.costs import SlotUsage, file_owner, slot_usage
from snapviewer.figures.text import size_text, slot_text
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import slot_at
from snapviewer.models.chain_model import layer_rows, make_chain_model
from snapviewer.models.overlay_model import OverlayModel, StateColumn
from snapviewer.ui.base.jobs import Work
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import fit_columns, make_table, named, note
from snapviewer.ui.views.block_map import BlockMap
from snapviewer.ui.views.hex_view import HexView
from snapviewer.ui.views.legend import Legend
from snapviewer.ui.views.map_data import MapData, layer_look, place_text, swatch
from snapviewer.ui.views.overlays import TIPS, TITLES, Found, Overlaid, Overlay, lay, looks_of

PLACE_HINT = mark("Click a cell to see what is there. Wheel zooms, dragging pans.")


class OverlayChooser(QWidget):
    """What the map shows, and for the difference the other moment. `changed` when chosen anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.other = QComboBox(), QComboBox()
        named(self.kind, tr("What the map shows"))
        named(self.other, tr("The other moment"))
        for overlay in Overlay:
            self.kind.addItem(tr(TITLES[overlay]), overlay)
            self.kind.setItemData(
                self.kind.count() - 1, tr(TIPS[overlay]), Qt.ItemDataRole.ToolTipRole
            )
        self.kind.setToolTip(tr("What the map shows"))
        self.other.setToolTip(tr("The moment to compare with"))
        self.other.setMaximumWidth(150)
        self.other.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.kind)
        row.addWidget(self.other)
        self.kind.activated.connect(self._chosen)
        self.other.activated.connect(lambda _: self.changed.emit())

    @property
    def overlay(self) -> Overlay:
        """The chosen overlay."""
        return Overlay(self.kind.currentData())

    @property
    def other_id(self) -> str:
        """The other moment's id, "" where there is none."""
        return str(self.other.currentData() or "")

    def choose(self, overlay: Overlay, other_id: str = "") -> None:
        """Choose as a user would."""
        self.kind.setCurrentIndex(self.kind.findData(overlay))
        if other_id:
            self.other.setCurrentIndex(self.other.findData(other_id))
        self._chosen()

    def _chosen(self) -> None:
        self.kind.setToolTip(tr(TIPS[self.overlay]))
        self.other.setVisible(self.overlay is Overlay.DIFFERENCE)
        self.changed.emit()

    def set_moments(self, machine: Machine | None, moment: Moment | None, slot: str) -> None:
        """Offer every other moment with this disk; at first the one above, else Now."""
        chosen = self.other_id
        self.other.clear()
        moments = machine.moments if machine is not None else []
        for item in moments:
            if moment is not None and item.id != moment.id and slot in item.disks:
                self.other.addItem(visible(item.name), item.id)
        at = self.other.findData(chosen)
        if at < 0 and moment is not None:
            at = self.other.findData(moment.parent)
        self.other.setCurrentIndex(at if at >= 0 else self.other.count() - 1)


class DiskView(QWidget):
    """One disk at one moment. The map's cursor, the chosen range and the bytes follow each other.

    `chooser` is laid out by whoever owns the view.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._machine: Machine | None = None
        self._moment: Moment | None = None
        self._slot = ""
        self._found: dict[tuple[str, str, str, str], Found] = {}
        self._found_of: Library | None = None
        self._owners: list[str] = []
        self._following = False
        self._size = 0
        self.chooser = OverlayChooser()
        self.chooser.changed.connect(self._overlay_changed)
        self.map = BlockMap()
        self.legend = Legend()
        self.place = note(tr(PLACE_HINT))
        self.place.setMinimumHeight(self.place.sizeHint().height())
        self.scale = note()
        self.scale.setWordWrap(False)
        self.model = make_chain_model(
            lambda layer, layers: swatch(layer_look(layer, layers), self.palette()), self
        )
        self.table = make_table(self.model, tr("Files of the chain"))
        self.ranges = OverlayModel(self._sign, self)
        self.range_table = make_table(self.ranges, tr("Ranges of the map"))
        for table in (self.table, self.range_table):
            table.setIconSize(QSize(14, 14))
            table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.hex = HexView(alone=True)
        self.hex.wanted.connect(self._bytes_wanted)
        self.message = note()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fit = QPushButton(tr("Whole disk"))
        self.fit.setToolTip(tr("Show the whole disk (0). Wheel or + and - zoom, dragging pans."))
        named(self.fit, tr("Show the whole disk"))
        self.fit.clicked.connect(self.map.show_all)
        self.map.range_wanted.connect(lambda *_: self._load_map())
        self.map.picked.connect(self._picked)
        self.map.asked.connect(self._asked)
        self.table.clicked.connect(self._layer_clicked)
        self.range_table.selectionModel().currentRowChanged.connect(self._range_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
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
        self.pages = QTabWidget()
        named(self.pages, tr("Files, ranges and bytes"))
        named(self.pages.tabBar(), tr("Files, ranges or bytes"))
        self.pages.setDocumentMode(True)
        self.pages.addTab(self.table, tr("Files"))
        self.pages.addTab(self.range_table, tr("Ranges"))
        self.pages.addTab(self.hex, tr("Bytes"))
        for tab, tip in enumerate(
            (
                tr("The files of the chain, top first"),
                tr("The map as a table"),
                tr("The bytes at the place chosen in map or table"),
            )
        ):
            self.pages.setTabToolTip(tab, visible(tip))
        self.split = QSplitter(Qt.Orientation.Vertical)
        named(self.split, tr("Map and chain"))
        self.split.addWidget(left)
        self.split.addWidget(self.pages)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([190, 200])
        self.split.setChildrenCollapsible(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _sign(self, state: int) -> object:
        data = self.map.data
        if data is None or not 0 <= state < len(data.looks):
            return None
        return swatch(data.looks[state], self.palette())

    # -- content ----------------------------------------------------------------------------

    def show_disk(self, machine: Machine | None, moment: Moment | None, slot: str) -> None:
        """Show another disk; all parts arrive by background jobs."""
        self._machine, self._moment, self._slot = machine, moment, slot
        self.map.set_data(None)
        self.model.set_records([])
        self.ranges.set_rows(self.ranges.rows[:0])
        self._size = 0
        self.hex.set_size(0)
        self.place.setText(tr(PLACE_HINT))
        self.scale.setText("")
        self.legend.show_looks([])
        self.chooser.set_moments(machine, moment, slot)
        self.chooser.setEnabled(moment is not None and slot in moment.disks)
        if machine is None or moment is None or slot not in moment.disks:
            self._say(tr("This moment has no disk here.") if moment is not None else "")
            return
        self.stack.setCurrentIndex(0)
        named(
            self.map,
            tr("Block map of {slot} at {moment}", slot=slot_text(slot), moment=moment.name),
        )
        library = self.session.library
        assert library is not None
        job = self.session.runner.submit(
            "usage",
            lambda progress: slot_usage(library, machine, moment, slot, progress),
            label=tr("Adding up {slot}", slot=slot_text(slot)),
        )
        job.finished.connect(self._usage_ready)
        job.failed.connect(self._failed)
        self._load_map()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.stack.setCurrentIndex(1)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, SnapviewerError):
            self.session.failed.emit(error, tr("Reading the disk"))
        self._say(tr("This disk cannot be read.\n\n{error}", error=error))

    def _usage_ready(self, usage: SlotUsage) -> None:
        self.model.set_records(layer_rows(usage))
        fit_columns(self.table, {0: 172 if self.table.width() < 900 else 420, 1: 140})

    # -- map --------------------------------------------------------------------------------

    def _overlay_changed(self) -> None:
        self.place.setText(tr(PLACE_HINT))
        self._load_map()

    def _load_map(self) -> None:
        library, machine, moment, slot = (
            self.session.library, self._machine, self._moment, self._slot,
        )  # fmt: skip
        if library is None or machine is None or moment is None or slot not in moment.disks:
            return
        if library is not self._found_of:
            self._found, self._found_of = {}, library
        overlay, view = self.chooser.overlay, self.map.view
        partner = next((item for item in machine.moments if item.id == self.chooser.other_id), None)
        if overlay is Overlay.DIFFERENCE and partner is None:
            overlay = Overlay.OWNER
        other_id = self.chooser.other_id if overlay is Overlay.DIFFERENCE else ""
        key = (str(overlay), moment.id, slot, other_id)
        known = self._found.get(key)
        made: list[MapData] = []

        def work(progress: Progress) -> tuple[Overlaid, list[str]]:
            chain = library.chain(moment, slot)
            start, stop = view if view[1] else (0, chain.virtual_size)
            owners = [file_owner(library, machine, image.path) for image in chain.layers]
            data = MapData(start, stop, looks_of(overlay, owners))
            made.append(data)
            other = None
            if other_id and partner is not None:
                at = slot_at(library, machine, moment, slot, partner)
                if at is None:
                    raise NotFoundError(tr("'{name}' does not have this disk", name=partner.name))
                other = library.chain(partner, at)
            return lay(overlay, chain, other, data, known, progress), owners

        job = self.session.runner.submit(
            "map", work, label=tr("Mapping {slot}", slot=slot_text(slot))
        )
        file = library.graph.get(moment.disks[slot].path)
        whole = file.virtual_size if file is not None else 0

        def progressed(_: ProgressState) -> None:
            if made and self.map.data is not made[0]:
                self.map.set_data(made[0], whole)
            self.map.refresh()

        def ready(result: tuple[Overlaid, list[str]]) -> None:
            if result[0].found is not None:
                self._found[key] = result[0].found
            self._map_ready(*result)

        job.progressed.connect(progressed)
        job.finished.connect(ready)
        job.failed.connect(self._map_failed)

    def _map_failed(self, error: BaseException) -> None:
        if self.chooser.overlay is Overlay.OWNER:
            self._failed(error)
            return
        if not isinstance(error, SnapviewerError):
            self.session.failed.emit(error, tr("Reading the disk"))
        self.place.setText(tr("This cannot be shown: {error}", error=error))

    def _map_ready(self, result: Overlaid, owners: list[str]) -> None:
        self._owners = owners
        self.map.set_data(result.data, result.size)
        self._following = True
        texts = [look.shown for look in result.data.looks]
        self.ranges.set_rows(result.rows, texts, result.names, owners)
        self.pages.setTabText(1, _ranges_title(result))
        for column, width in zip(StateColumn, (130, 80, 170, 230, 120), strict=True):
            self.range_table.setColumnWidth(column, width)
        self._following = False
        if self._size != result.size:
            self._size = result.size
            self.hex.set_size(result.size)
        if result.found is not None and result.found.notes:
            self.place.setText(sentences(*result.found.notes))
        self.refresh_legend()

    def refresh_legend(self) -> None:
        """Draw the legend again (other data, other palette)."""
        data = self.map.data
        if data is None:
            return
        used = [look for look, count in zip(data.looks, data.bytes, strict=True) if count]
        self.legend.show_looks(used[::-1])
        self.scale.setText(tr("1 cell = {size}", size=size_text(self.map.cell_bytes)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.map.data is not None:
            self.scale.setText(tr("1 cell = {size}", size=size_text(self.map.cell_bytes)))

    # -- one place, everywhere ----------------------------------------------------------------

    def _picked(self, offset: int) -> None:
        """The map's cursor moved: the table and the bytes follow."""
        row = self.ranges.row_at(offset)
        self._following = True
        if row >= 0:
            self.range_table.selectRow(row)
            self.range_table.scrollTo(self.ranges.index(row, 0))
        else:
            self.range_table.clearSelection()
        self._following = False
        self.hex.go_to(offset)
        self._describe(offset)

    def _range_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """A row was chosen: the map's cursor and the bytes follow."""
        if self._following or not current.isValid():
            return
        row = self.ranges.rows[current.row()]
        start = int(row["start"])
        self.map.set_cursor(start)
        self.hex.go_to(start, int(row["length"]))
        self._describe(start)

    def _describe(self, offset: int) -> None:
        work = self._place_work(offset)
        if work is not None:
            job = self.session.runner.submit("place", work)
            job.finished.connect(self.place.setText)

    def _asked(self, offset: int, place: QPoint) -> None:
        """The pointer rests on a cell: the tooltip grows once the place is known."""
        work = self._place_work(offset, alone=True)
        if work is not None:
            job = self.session.runner.submit("hover", work)
            job.finished.connect(lambda text: self.map.tell(offset, place, text))

    def _place_work(self, offset: int, *, alone: bool = False) -> Work | None:
        library, moment, slot = self.session.library, self._moment, self._slot
        if library is None or moment is None or slot not in moment.disks:
            return None
        owners = list(self._owners)
        row = self.ranges.row_at(offset)
        state = ""
        if not alone and self.chooser.overlay is not Overlay.OWNER:
            state = (
                str(self.ranges.index(row, StateColumn.STATE).data())
                if row >= 0
                else self.map.state_text(offset)
            )

        def work(_: Progress) -> str:
            return place_text(library.chain(moment, slot), offset, owners, state)

        return work

    def _bytes_wanted(self, offset: int, length: int) -> None:
        library, moment, slot = self.session.library, self._moment, self._slot
        if library is None or moment is None or slot not in moment.disks:
            return
        job = self.session.runner.submit(
            "disk-bytes", lambda _: library.chain(moment, slot).read(offset, length)
        )
        job.finished.connect(lambda data: self.hex.set_bytes(offset, data))

    def _layer_clicked(self, index: QModelIndex) -> None:
        row = self.model.records[index.row()]
        self.place.setText(
            tr(
                "{path}: {format}, {blocks} of {size}",
                path=row.usage.path,
                format=row.format,
                blocks=trn("{n} block", "{n} blocks", row.usage.blocks_total),
                size=size_text(row.usage.block_size),
            )
        )


def _ranges_title(result: Overlaid) -> str:
    number = number_text(result.rows.shape[0])
    return (
        tr("Ranges (first {number})", number=number)
        if result.cut
        else tr("Ranges ({number})", number=number)
    )
