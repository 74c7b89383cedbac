# SPDX-License-Identifier: Apache-2.0
"""The disks of the selected moment: one tab each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from snapviewer.base.words import tr
from snapviewer.figures.text import exact_text, size_text, slot_text
from snapviewer.machines.model import Machine, Moment
from snapviewer.models.plain import tip_text
from snapviewer.ui.base.plain import button_text, set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import named, note
from snapviewer.ui.views.disk_view import DiskView


class DiskTabs(QWidget):
    """Tabs, one per slot of the VM; the chosen slot stays when the moment changes."""

    slot_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        named(self.bar, tr("Disks"))
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
        top.setSpacing(8)
        top.addWidget(self.bar)
        top.addStretch(1)
        top.addWidget(self.view.chooser)
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
                tab = self.bar.addTab(
                    button_text(tr("Disk {number}: {slot}", number=number, slot=slot_text(slot)))
                )
                tip = tr("{slot} (Ctrl+{number})", slot=slot, number=number + 1)
                self.bar.setTabToolTip(tab, tip_text(tip) or "")
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
            text = tr("at {moment}", moment=moment.name)
            if file is not None and file.virtual_size:
                text += f"  ·  {size_text(file.virtual_size)}"
                tip = exact_text(file.virtual_size)
        self.title.setText(text)
        set_tip(self.title, tip)
        self.view.show_disk(self._machine, moment, slot)
