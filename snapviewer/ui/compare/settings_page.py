# SPDX-License-Identifier: Apache-2.0
"""The settings in which two moments differ, group by group."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from snapviewer.base.words import tr, trn
from snapviewer.machines.compare_settings import SettingGroup, compare_settings
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.models.config_model import make_settings_diff_model, setting_rows
from snapviewer.ui.base.widgets import fit_columns, make_table, note


class SettingsPage(QWidget):
    """A table, and a line that says how many settings somebody changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = make_settings_diff_model(self)
        self.table = make_table(self.model, tr("Settings that differ"))
        self.summary = note()
        self.summary.setContentsMargins(12, 0, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)

    def show_difference(self, a: VmConfiguration | None, b: VmConfiguration | None) -> None:
        """Show another pair."""
        if a is None or b is None:
            self.model.set_records([])
            self.summary.setText(tr("One of the two moments has no configuration."))
            return
        changes = compare_settings(a, b)
        self.model.set_records(setting_rows(changes))
        fit_columns(self.table, {1: 380, 2: 300})
        own = sum(change.group is SettingGroup.VOLATILE for change in changes)
        if not changes:
            self.summary.setText(tr("No setting differs."))
        else:
            self.summary.setText(
                tr(
                    "{settings} differ; {own} more are times and ids, which change by themselves.",
                    settings=trn("{n} setting", "{n} settings", len(changes) - own),
                    own=own,
                )
            )
