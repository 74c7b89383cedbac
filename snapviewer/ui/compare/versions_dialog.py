# SPDX-License-Identifier: Apache-2.0
"""The snapshots in which one guest file changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from snapviewer.base.words import tr, trn
from snapviewer.figures.text import date_text, exact_text, size_text, utc_text
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.ui.base.plain import set_title
from snapviewer.ui.base.widgets import caption, fit_columns, make_table, named, note
from snapviewer.ui.compare.guest_work import MomentVersion


class VersionsDialog(QDialog):
    """Every moment with the file's size, time and content; at first only where it changed."""

    def __init__(self, parent: QWidget | None, path: str, versions: list[MomentVersion]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(
            self, tr("Snapshots in which {name} changed", name=path.rsplit("/", 1)[-1])
        )
        self.resize(720, 380)
        self.versions = versions
        self.model: RecordModel[MomentVersion] = RecordModel(
            (
                TableColumn(tr("Moment"), lambda row: row.moment.name),
                TableColumn(
                    tr("Taken"),
                    lambda row: "" if row.moment.is_now else date_text(row.moment.created),
                    lambda row: utc_text(row.moment.created),
                ),
                TableColumn(
                    tr("State"), lambda row: row.state, lambda row: row.version.reason or None
                ),
                TableColumn(
                    tr("Size"),
                    lambda row: size_text(row.version.size) if row.version.present else "",
                    lambda row: exact_text(row.version.size) if row.version.present else None,
                    lambda row: row.version.size or 0, number=True,
                ),
                TableColumn(
                    tr("Modified in the guest"), lambda row: date_text(row.version.modified),
                    lambda row: utc_text(row.version.modified),
                ),
                TableColumn(
                    tr("Content (SHA-256)"),
                    lambda row: row.version.content.hex()[:16] if row.version.content else "",
                    lambda row: row.version.content.hex() if row.version.content else None,
                ),
            ),
            self,
        )  # fmt: skip
        self.table = make_table(self.model, tr("Versions of the file"))
        self.every = QCheckBox(tr("Show every moment"))
        named(self.every, tr("Show every moment"))
        self.every.toggled.connect(self._fill)
        changed = sum(item.changed for item in versions)
        different = len({item.version.content for item in versions if item.version.content})
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(caption(path))
        column.addWidget(
            note(
                tr(
                    "It changed in {changed} of {moments}; {contents}.",
                    changed=changed,
                    moments=trn("{n} moment", "{n} moments", len(versions)),
                    contents=trn("{n} different content", "{n} different contents", different),
                )
            )
        )
        column.addWidget(self.table, 1)
        column.addWidget(self.every)
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        named(close, tr("Close"))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._fill(False)

    def _fill(self, every: bool) -> None:
        self.model.set_records([item for item in self.versions if every or item.changed])
        fit_columns(self.table)
