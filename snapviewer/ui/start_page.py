# SPDX-License-Identifier: Apache-2.0
"""What is shown while nothing is open: drop target, recent places, the demo, or a failure."""

from __future__ import annotations

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

from snapviewer.errors import SnapviewerError
from snapviewer.shown import visible
from snapviewer.ui.icons import icon
from snapviewer.ui.plain import TextLabel
from snapviewer.ui.widgets import caption, named, note
from snapviewer.words import tr

_PLACE = Qt.ItemDataRole.UserRole  # the path of a recent place; its text only shows it

class StartPage(QWidget):
    """Signals: `open_wanted`, `demo_wanted`, `place_wanted(path)`."""

    open_wanted = Signal()
    demo_wanted = Signal()
    place_wanted = Signal(str)

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
                "Drop a VM's folder, a folder that holds many VMs, or a disk file here. "
                "Opening only reads; every change shows its plan first."
            )
        )
        self._recent(recent)

    def show_busy(self, path: Path) -> None:
        """A place is being read."""
        self.title.setText(tr("Reading…"))
        self.text.setText(str(path))
        self._recent([])

    def show_error(self, path: Path | None, error: BaseException | None, recent: list[str]) -> None:
        """A place could not be read; never looks like an empty one."""
        self.picture.setPixmap(icon("error").pixmap(QSize(48, 48)))
        self.title.setText(tr("This place could not be read"))
        lines = [str(path or "")]
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
            row = QListWidgetItem(icon("open"), visible(place))
            row.setData(_PLACE, place)
            self.recent.addItem(row)
        self.recent.setVisible(bool(recent))
        self.recent_title.setVisible(bool(recent))
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft)
