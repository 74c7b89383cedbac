# SPDX-License-Identifier: Apache-2.0
"""What is shown while nothing is open: drop target, recent places, the demo, or a failure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.settings import split_place
from snapviewer.base.shown import visible
from snapviewer.base.words import listed, tr
from snapviewer.models.plain import tip_text
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel
from snapviewer.ui.base.widgets import caption, named, note

_PLACE = Qt.ItemDataRole.UserRole  # the place as it is remembered; the row's text only shows it


class StartPage(QWidget):
    """Signals: `open_wanted`, `demo_wanted`, `place_wanted(place)` as the settings remember it."""

    open_wanted = Signal()
    demo_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = TextLabel()
        self.picture.setAccessibleName("snapviewer")
        self.title = caption("", large=True)
        self.text = note()
        self.open = QPushButton(tr("Open folder…"))
        self.demo = QPushButton(tr("Open demo VM"))
        named(self.open, tr("Open folder"))
        named(self.demo, tr("Open demo VM"))
        self.recent_title = note(tr("Recent places"))
        self.recent = QListWidget()
        named(self.recent, tr("Recent places"))
        self.recent.setMaximumHeight(220)
        self.open.clicked.connect(self.open_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.recent.itemActivated.connect(lambda item: self.place_wanted.emit(item.data(_PLACE)))
        inner = QWidget()
        inner.setMaximumWidth(620)
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.demo)
        buttons.addStretch(1)
        column.addStretch(2)
        column.addWidget(self.picture)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(buttons)
        column.addSpacing(12)
        column.addWidget(self.recent_title)
        column.addWidget(self.recent)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 4)
        outer.addStretch(1)
        self.show_welcome([])

    def show_welcome(self, recent: list[str]) -> None:
        """Nothing is open."""
        self.picture.setPixmap(icon("snapviewer").pixmap(QSize(48, 48)))
        self.title.setText(tr("Open a folder with virtual machines"))
        self.text.setText(
            tr(
                "Drop a VM's folder, a folder that holds many VMs, or a disk file here; several "
                "folders at once are judged together. "
                "Opening only reads; every change shows its plan first."
            )
        )
        self._recent(recent)

    def show_busy(self, paths: Sequence[Path]) -> None:
        """A place is being read."""
        self.title.setText(tr("Reading…"))
        self.text.setText("\n".join(str(path) for path in paths))
        self._recent([])

    def show_error(
        self, paths: Sequence[Path], error: BaseException | None, recent: list[str]
    ) -> None:
        """A place could not be read; never looks like an empty one."""
        self.picture.setPixmap(icon("error").pixmap(QSize(48, 48)))
        self.title.setText(tr("This place could not be read"))
        lines = ["\n".join(str(path) for path in paths)]
        if isinstance(error, SnapviewerError):
            lines.append(error.message)
            if error.remedy:
                lines.append(tr("What to do: {remedy}", remedy=error.remedy))
        elif error is not None:
            lines.append(str(error))
        else:
            lines.append(tr("Reading was cancelled."))
        self.text.setText("\n\n".join(lines))
        self._recent(recent)

    def _recent(self, recent: list[str]) -> None:
        self.recent.clear()
        for place in recent:
            paths = [str(path) for path in split_place(place)]
            row = QListWidgetItem(icon("open"), visible(listed(paths)))
            row.setToolTip(tip_text("\n".join(visible(path) for path in paths)) or "")
            row.setData(_PLACE, place)
            self.recent.addItem(row)
        self.recent.setVisible(bool(recent))
        self.recent_title.setVisible(bool(recent))
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft)
