# SPDX-License-Identifier: Apache-2.0
"""The head of a compare window: which two sides, which disk of theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.figures.text import date_text
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import DiskPair
from snapviewer.machines.sides import Side
from snapviewer.models.plain import tip_text
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel, set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import caption, named
from snapviewer.ui.compare.other_side import OtherSideDialog
from snapviewer.ui.compare.sides import Choice, Sides, pair_text, pairs_of

_OTHER = "other"  # the entry that asks for another disk or VM


class CompareHead(QWidget):
    """`changed` when the user chose otherwise. The sides are looked up in the session's library of
    the moment, so that no stale one is ever read.
    """

    changed = Signal()

    def __init__(
        self, session: Session, machine_key: str, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._machine_key, self._kind = machine_key, kind
        self._others: dict[str, Choice] = {}  # by the data of their entries
        self._pairs: list[DiskPair] = []
        self._before = {True: 0, False: 0}  # the entry chosen last, for A and for B
        self.choose_a, self.choose_b, self.choose_disk = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.choose_a, tr("Moment A")), (self.choose_b, tr("Moment B")),
            (self.choose_disk, tr("Disk")),
        ):  # fmt: skip
            named(box, name)
            box.setMinimumWidth(150)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for box, old in ((self.choose_a, True), (self.choose_b, False)):
            box.activated.connect(lambda _, old=old: self._side_chosen(old=old))
        self.choose_disk.activated.connect(lambda _: self.changed.emit())
        self.swap = QToolButton()
        self.swap.setIcon(icon("swap"))
        set_tip(self.swap, tr("Swap A and B"))
        named(self.swap, tr("Swap A and B"))
        self.swap.clicked.connect(self._swap)
        self.export = QPushButton(tr("Export…"))
        named(self.export, tr("Export the changed ranges"))
        set_tip(self.export, tr("Store the list of changed ranges as CSV or JSON"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(caption("A"))
        line.addWidget(self.choose_a)
        line.addWidget(self.swap)
        line.addWidget(caption("B"))
        line.addWidget(self.choose_b)
        line.addSpacing(16)
        line.addWidget(TextLabel(tr("Disk")))
        line.addWidget(self.choose_disk)
        line.addStretch(1)
        line.addWidget(self.export)

    def fill(self, machine: Machine, a: str, b: str, slot: str) -> None:
        """Offer the VM's moments and what was chosen beyond them; `a`, `b` are entries' data."""
        for box, chosen in ((self.choose_a, a), (self.choose_b, b)):
            box.clear()
            for moment in machine.moments:
                taken = "" if moment.is_now else date_text(moment.created)
                box.addItem(visible(f"{moment.name}   {taken}".rstrip()), moment.id)
            for key, choice in self._others.items():
                self._add_other(box, key, choice)
            box.insertSeparator(box.count())
            box.addItem(tr("Another disk or VM…"), _OTHER)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._remember()
        self._fill_disks(slot)

    def _add_other(self, box: QComboBox, key: str, choice: Choice) -> None:
        side = choice.side
        place = side.file.name if side.file is not None else side.machine.name
        name = tr("{moment} of {place}", moment=side.moment.name, place=place)
        at = max(0, box.findData(_OTHER) - 1) if box.findData(_OTHER) >= 0 else box.count()
        box.insertItem(at, visible(place if side.moment.name == place else name), key)
        box.setItemData(at, tip_text(side.title), Qt.ItemDataRole.ToolTipRole)

    def _fill_disks(self, slot: str) -> None:
        """The disks of what is chosen, paired; `slot` stays chosen where either side has it."""
        a, b = self._choice(old=True), self._choice(old=False)
        self._pairs = pairs_of(a.side, b.side) if a is not None and b is not None else []
        self.choose_disk.clear()
        for number, pair in enumerate(self._pairs):
            self.choose_disk.addItem(visible(f"{number}: {pair_text(pair)}"), pair.slot)
        at = self.choose_disk.findData(slot)
        if at < 0:
            at = next((n for n, pair in enumerate(self._pairs) if pair.slot_b == slot), 0)
        self.choose_disk.setCurrentIndex(max(0, at))

    def _remember(self) -> None:
        for old, box in ((True, self.choose_a), (False, self.choose_b)):
            self._before[old] = box.currentIndex()
            choice = self._others.get(str(box.currentData()))
            set_tip(box, choice.side.title if choice is not None else "")

    def _side_chosen(self, *, old: bool) -> None:
        box = self.choose_a if old else self.choose_b
        if box.currentData() == _OTHER:
            box.setCurrentIndex(self._before[old])
            self.ask_other(old=old)
            return
        self._chosen_anew()

    def _chosen_anew(self) -> None:
        self._remember()
        self._fill_disks(self.slot)
        self.changed.emit()

    def ask_other(self, *, old: bool) -> OtherSideDialog:
        """Ask for another disk or VM for A (`old`) or B."""
        dialog = OtherSideDialog(self.session, self._kind, self)
        dialog.chosen.connect(lambda choice: self.set_other(choice, old=old))
        dialog.open()
        return dialog

    def set_other(self, choice: Choice, *, old: bool) -> None:
        """Compare with something beyond the VM's own moments."""
        key = f"{_OTHER}-{len(self._others) + 1}"
        self._others[key] = choice
        for box in (self.choose_a, self.choose_b):
            self._add_other(box, key, choice)
        box = self.choose_a if old else self.choose_b
        box.setCurrentIndex(box.findData(key))
        self._chosen_anew()

    @property
    def pair(self) -> DiskPair | None:
        """The chosen disk."""
        at = self.choose_disk.currentIndex()
        return self._pairs[at] if 0 <= at < len(self._pairs) else None

    @property
    def slot(self) -> str:
        """The chosen slot."""
        return str(self.choose_disk.currentData() or "")

    def _choice(self, *, old: bool) -> Choice | None:
        """What is chosen on a side, in the present library."""
        key = str((self.choose_a if old else self.choose_b).currentData())
        if key in self._others:
            return self._others[key]
        library, machine = self.session.library, self.session.machine(self._machine_key)
        moment = self.session.moment(self._machine_key, key)
        if library is None or machine is None or moment is None:
            return None
        return Choice(Side(library, machine, moment))

    def moments(self) -> tuple[Moment, Moment] | None:
        """The chosen moments."""
        a, b = self._choice(old=True), self._choice(old=False)
        return None if a is None or b is None else (a.side.moment, b.side.moment)

    def sides(self) -> Sides | None:
        """What is compared at present; None where there is nothing."""
        a, b, pair = self._choice(old=True), self._choice(old=False), self.pair
        if a is None or b is None or pair is None:
            return None
        return Sides.of(a, b, pair)

    def _swap(self) -> None:
        a, b = self.choose_a.currentIndex(), self.choose_b.currentIndex()
        self.choose_a.setCurrentIndex(b)
        self.choose_b.setCurrentIndex(a)
        self._chosen_anew()

    def refill(self, machine: Machine) -> None:
        """After the session's library was read anew: the same choices, as far as they exist."""
        library = self.session.library
        if library is not None:
            fresh = {key: choice.again(library) for key, choice in self._others.items()}
            self._others = {key: choice for key, choice in fresh.items() if choice is not None}
        self.fill(
            machine, str(self.choose_a.currentData()), str(self.choose_b.currentData()), self.slot
        )
