# SPDX-License-Identifier: Apache-2.0
"""The docks of the main window: which there are, where they stand at first."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QVBoxLayout, QWidget

from snapviewer.base.words import tr
from snapviewer.ui.base.widgets import named
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.views.readiness_view import HealthView

LOWER = ("disks", "findings", "jobs", "log")  # one behind the other
_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


def make_docks(window: WindowContext) -> dict[str, QDockWidget]:
    """Put the window's views into docks, by key."""
    left = QWidget()
    left.setMinimumWidth(170)
    window.details.setMinimumWidth(260)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.vm_table, 1)
    column.addWidget(window.vm_summary)
    docks: dict[str, QDockWidget] = {}
    window.health = HealthView(
        window.session,
        window.findings,
        lambda: window.machine,
        window.vm_table.selectionModel().currentRowChanged,
    )
    for key, title, widget, area in (
        ("vms", tr("Virtual machines"), left, _LEFT),
        ("details", tr("Details"), window.details, _RIGHT),
        ("disks", tr("Disks"), window.disks, _BOTTOM),
        ("findings", tr("Findings"), window.health, _BOTTOM),
        ("jobs", tr("Jobs"), window.jobs, _BOTTOM),
        ("log", tr("Log"), window.log, _BOTTOM),
    ):
        dock = QDockWidget(title, window)
        dock.setObjectName(f"dock-{key}")
        dock.setWidget(widget)
        named(dock, title)
        if area is _BOTTOM:
            dock.setTitleBarWidget(QWidget())  # its tab names it already
        window.addDockWidget(area, dock)
        docks[key] = dock
    window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
    window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
    _stack(window, docks)
    return docks


def _stack(window: WindowContext, docks: dict[str, QDockWidget]) -> None:
    below = [docks[key] for key in LOWER]
    for left, right in itertools.pairwise(below):
        window.tabifyDockWidget(left, right)
    below[0].raise_()


def share_room(window: WindowContext) -> None:
    """The docks' first sizes, by the window's."""
    wide = window.width()
    side = max(190, min(320, wide // 7))
    right = max(316, min(460, wide // 5))
    docks = window.docks
    window.resizeDocks(
        [docks["vms"], docks["details"]], [side, right], Qt.Orientation.Horizontal
    )
    window.resizeDocks([docks["disks"]], [int(window.height() * 0.55)], Qt.Orientation.Vertical)


def reset_docks(window: WindowContext) -> None:
    """Every dock back to where it was at first."""
    for dock in window.docks.values():
        dock.setFloating(False)
    show_docks(window, False)  # side by side, before they are tabs, they would widen the window
    window.addDockWidget(_LEFT, window.docks["vms"])
    window.addDockWidget(_RIGHT, window.docks["details"])
    for key in LOWER:
        window.addDockWidget(_BOTTOM, window.docks[key])
    _stack(window, window.docks)
    show_docks(window, True)
    share_room(window)


def show_docks(window: WindowContext, shown: bool) -> None:
    """Show or hide them all; the start page has none."""
    for dock in window.docks.values():
        dock.setVisible(shown)
    if shown:
        window.docks["disks"].raise_()
    for bar in window.findChildren(QTabBar):  # Qt makes the bars of tabbed docks on its own
        if not bar.accessibleName():
            named(bar, tr("Tabs of the lower area"))
