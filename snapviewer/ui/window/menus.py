# SPDX-License-Identifier: Apache-2.0
"""Menus, toolbar and shortcuts of the main window, built from the commands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.ui.base.catalogue import COMMANDS, DISK_KEYS, MENUS, TOOLBAR, Command
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.language import LANGUAGES
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.theme import SCHEMES
from snapviewer.ui.base.widgets import named
from snapviewer.ui.commands.window_context import WindowContext


def build_menus(window: WindowContext) -> None:
    """Fill the menu bar and the toolbar; sets the window's `recent_menu`, `close_menu`, `toolbar`
    and `actions_by_id`.
    """
    menus = {title: window.menuBar().addMenu(tr(title)) for title in MENUS}
    named(window.menuBar(), tr("Menu bar"))
    group: dict[str, int] = {}
    for item in COMMANDS:
        menu = menus[item.menu]
        if group.setdefault(item.menu, item.group) != item.group:
            menu.addSeparator()
            group[item.menu] = item.group
        menu.addAction(_make_action(window, item))
        if item.id == "demo":
            window.recent_menu = menu.addMenu(tr("Open re&cent"))
            window.close_menu = menu.addMenu(tr("Close &folder"))
    view = menus["&View"]
    view.addSeparator()
    for key, dock in window.docks.items():
        action = dock.toggleViewAction()
        action.setText({"vms": tr("&Virtual machines")}.get(key, dock.windowTitle()))
        view.addAction(action)
    view.addSeparator()
    look = view.addMenu(tr("&Colours"))
    schemes = QActionGroup(window)
    titles = (tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast"))
    for scheme, title in zip(SCHEMES, titles, strict=True):
        action = QAction(title, window)
        action.setCheckable(True)
        action.setChecked(scheme == window.settings.scheme)
        action.triggered.connect(lambda _=False, name=scheme: window.set_scheme(name))
        schemes.addAction(action)
        look.addAction(action)
    _add_languages(window, view.addMenu(tr("Lan&guage")))
    reset = QAction(tr("Reset the &layout"), window)
    reset.triggered.connect(window.reset_layout)
    view.addAction(reset)
    for number, keys in enumerate(DISK_KEYS):
        action = QAction(tr("Disk {number}", number=number), window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, at=number: window.choose_disk(at))
        window.addAction(action)
    stop = QAction(tr("Cancel what runs"), window)
    stop.setShortcut(QKeySequence("Esc"))
    stop.triggered.connect(lambda: window.progress.cancel())
    window.addAction(stop)
    window.toolbar = QToolBar(tr("Toolbar"), window)
    window.toolbar.setObjectName("toolbar")
    window.toolbar.setMovable(False)
    window.toolbar.setIconSize(QSize(20, 20))
    window.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    named(window.toolbar, tr("Toolbar"))
    for key in TOOLBAR:
        if not key:
            window.toolbar.addSeparator()
            continue
        window.toolbar.addAction(window.actions_by_id[key])
        button = window.toolbar.widgetForAction(window.actions_by_id[key])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named(button, window.actions_by_id[key].iconText())
    window.addToolBar(window.toolbar)


def _add_languages(window: WindowContext, menu: QMenu) -> None:
    """The languages by their own names, so that they are found in whatever language is on."""
    group = QActionGroup(window)
    for code, name in {"": tr("As the &system", "language"), **LANGUAGES}.items():
        action = QAction(name, window)
        action.setCheckable(True)
        action.setChecked(code == window.settings.language)
        action.triggered.connect(lambda _=False, to=code: window.set_language(to))
        group.addAction(action)
        menu.addAction(action)


def _make_action(window: WindowContext, item: Command) -> QAction:
    action = QAction(tr(item.text), window)
    if item.short:
        action.setIconText(tr(item.short))
    if item.icon:
        action.setIcon(icon(item.icon))
    if item.shortcut:
        action.setShortcut(QKeySequence(item.shortcut))
    set_tip(action, item.full_tip)
    action.setStatusTip(visible(item.tip))
    action.triggered.connect(lambda _=False, key=item.id: window.act.run(key))
    window.actions_by_id[item.id] = action
    return action
