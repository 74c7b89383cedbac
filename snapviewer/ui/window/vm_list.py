# SPDX-License-Identifier: Apache-2.0
"""The list of VMs. A VM whose name or id repeats has its folder in a second line of its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.models.tables import RECORD_ROLE, RecordModel
from snapviewer.models.vm_model import VmRow
from snapviewer.ui.base.widgets import ROW_HEIGHT, make_table

Index = QModelIndex | QPersistentModelIndex

_WIDEST = 300  # pixels that the list takes for itself
_LINE = "\u2028"  # Qt's break inside a cell


class _NameDelegate(QStyledItemDelegate):
    """Name above, folder below."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row = index.data(RECORD_ROLE)
        if isinstance(row, VmRow) and row.mark:
            option.text = f"{visible(row.machine.name)}{_LINE}{visible(row.mark)}"


def make_vm_list(model: RecordModel[VmRow]) -> QTableView:
    """The table over the model of VMs."""
    table = make_table(model, tr("Virtual machines"))
    table.setIconSize(QSize(16, 16))
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, header.ResizeMode.Stretch)
    table.setColumnWidth(1, 72)
    table.setItemDelegateForColumn(0, _NameDelegate(table))

    def fit() -> None:
        more = table.fontMetrics().lineSpacing()
        for number, row in enumerate(model.records):
            table.setRowHeight(number, ROW_HEIGHT + (more if row.mark else 0))

    model.modelReset.connect(fit)
    return table


def wanted_width(table: QTableView, rows: Sequence[VmRow]) -> int:
    """The width at which every folder that tells VMs apart is shown whole, in pixels; 0 where no
    VM has one.
    """
    metrics = table.fontMetrics()
    widths = [metrics.horizontalAdvance(visible(row.mark)) for row in rows if row.mark]
    if not widths:
        return 0
    sign = table.iconSize().width() + 22  # with the room around it and around the text
    return min(_WIDEST, max(widths) + sign + table.columnWidth(1))
