# SPDX-License-Identifier: Apache-2.0
"""The files inside the guest that differ between two moments (needs the optional library)."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from snapviewer.errors import SnapviewerError
from snapviewer.guest.diff import ADDED, CHANGED, MOVED, REMOVED, FileChange, VolumeDiff
from snapviewer.models.tables import SORT_ROLE, RecordModel, TableColumn
from snapviewer.models.text import count_text, exact_text, size_text
from snapviewer.ui.widgets import fit_columns, make_table, note, search_field

_SIGNS = {ADDED: "+ added", REMOVED: "− removed", CHANGED: "~ changed", MOVED: "→ moved"}


def growth(change: FileChange) -> int:
    """Bytes B has more than A."""
    return (change.size_b or 0) - (change.size_a or 0)


class GuestFiles(QWidget):
    """A table of changed files, filtered by path; or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RecordModel[tuple[str, FileChange]] = RecordModel(
            (
                TableColumn("Change", lambda row: _SIGNS.get(row[1].change, row[1].change)),
                TableColumn(
                    "Path", lambda row: row[1].path,
                    lambda row: f"was {row[1].old_path}" if row[1].old_path else row[1].path,
                ),
                TableColumn(
                    "Size in A",
                    lambda row: "" if row[1].size_a is None else size_text(row[1].size_a),
                    lambda row: exact_text(row[1].size_a or 0), lambda row: row[1].size_a or 0,
                    number=True,
                ),
                TableColumn(
                    "Size in B",
                    lambda row: "" if row[1].size_b is None else size_text(row[1].size_b),
                    lambda row: exact_text(row[1].size_b or 0), lambda row: row[1].size_b or 0,
                    number=True,
                ),
                TableColumn(
                    "Growth", lambda row: size_text(growth(row[1])),
                    lambda row: exact_text(growth(row[1])), lambda row: growth(row[1]),
                    number=True,
                ),
                TableColumn("Volume", lambda row: row[0]),
            ),
            self,
        )  # fmt: skip
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(1)
        self.proxy.setSortRole(SORT_ROLE)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = make_table(self.proxy, "Changed files in the guest")
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.filter = search_field("Filter by path")
        self.filter.setMaximumWidth(300)
        self.filter.textChanged.connect(self.proxy.setFilterFixedString)
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.message = note()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.addWidget(self.summary, 1)
        top.addWidget(self.filter)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(listed)
        self.stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.say("")

    def say(self, text: str) -> None:
        """Show a text in place of the table."""
        self.message.setText(text)
        self.stack.setCurrentIndex(1)

    def show_error(self, error: SnapviewerError) -> None:
        """Say why files cannot be shown, and that blocks can."""
        remedy = f"\n{error.remedy}" if error.remedy else ""
        self.say(f"File view not possible: {error.message}.{remedy}\n\nThe block view works.")

    def show_volumes(self, volumes: list[VolumeDiff]) -> None:
        """Show the changes of all volumes."""
        rows = [
            (f"{volume.index}: {volume.filesystem}", change)
            for volume in volumes
            for change in volume.changes
        ]
        reasons = [
            f"Volume {volume.index} ({volume.filesystem}): {volume.reason}"
            for volume in volumes
            if volume.reason
        ]
        if not rows and reasons:
            self.say("\n".join(reasons) + "\n\nThe block view works.")
            return
        if not volumes:
            self.say("No file system was found on this disk.\n\nThe block view works.")
            return
        self.model.set_records(rows)
        self.stack.setCurrentIndex(0)
        fit_columns(self.table, {1: 620}, 200)
        parts = []
        for kind in (CHANGED, ADDED, REMOVED, MOVED):
            number = sum(change.change == kind for _, change in rows)
            if number:
                parts.append(f"{number:,} {kind}")
        total = sum(growth(change) for _, change in rows)
        text = ", ".join(parts) or "no file differs"
        self.summary.setText(
            f"{count_text(len(rows), 'file')}: {text}. B holds {size_text(abs(total))} "
            f"{'more' if total >= 0 else 'less'}." + (f" {' '.join(reasons)}" if reasons else "")
        )
