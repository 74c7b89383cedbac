# SPDX-License-Identifier: Apache-2.0
"""Tells assistive technology that a block map is a chart with a spoken summary."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from snapviewer.ui.views.block_map import BlockMap

_made: list[QAccessibleInterface] = []
_installed = False


def _factory(_key: str, target: QObject) -> QAccessibleInterface | None:
    if not isinstance(target, BlockMap):
        return None
    made = QAccessibleWidget(target, QAccessible.Role.Chart, target.accessibleName())
    _made.append(made)  # Qt does not keep the Python half alive
    target.destroyed.connect(lambda: _made.remove(made) if made in _made else None)
    return made


def install() -> None:
    """Register once per process."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_factory)
