# SPDX-License-Identifier: Apache-2.0
"""Opening places: a folder, a disk file, the demo; adding folders to what is open, closing one."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from snapviewer.base.progress import Progress
from snapviewer.base.settings import split_place
from snapviewer.base.words import listed, tr
from snapviewer.ui.base.plain import button_text, show_status
from snapviewer.ui.commands.window_context import WindowContext

REREADS = frozenset({"refresh", "add-folder"})  # what reads the opened folders anew


class PlaceActions(QObject):
    """The commands of one main window that open and close folders."""

    def __init__(self, window: WindowContext) -> None:
        super().__init__(window)
        self.window = window
        for view in (window.findings, window.details.findings):
            view.folder_wanted.connect(lambda folder: self.add([folder]))
            view.choice_wanted.connect(self.choose_folder)

    def connect_menus(self) -> None:
        """Fill the menus of recent places and of opened folders whenever they are shown."""
        self.window.recent_menu.aboutToShow.connect(self._fill_recent)
        self.window.close_menu.aboutToShow.connect(self.fill_opened)
        self.window.session.changed.connect(self._changed)
        self._changed()

    def run(self, command_id: str) -> bool:
        """Run a command; False where it is none of these."""
        act = {
            "open": self._open,
            "open-file": self._open_file,
            "add-folder": self.choose_folder,
            "demo": self._demo,
            "refresh": self._refresh,
        }.get(command_id)
        if act is not None:
            act()
        return act is not None

    # -- opening ----------------------------------------------------------------------------

    def _open(self) -> None:
        dialog = self.window.act.file_dialog(tr("Open a folder with virtual machines"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.window.open(Path(name)))
        dialog.open()

    def _open_file(self) -> None:
        dialog = self.window.act.file_dialog(tr("Open a disk file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Disks (*.vhd *.vhdx *.avhd *.avhdx)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.window.open(Path(name)))
        dialog.open()

    def _demo(self) -> None:
        def work(progress: Progress) -> Path:
            from snapviewer.demo.build import build_demo

            progress.start(tr("Building the demo VM"))
            return build_demo(Path(tempfile.mkdtemp(prefix="snapviewer-demo-")), progress=progress)

        session = self.window.session
        job = session.runner.submit("demo", work, label=tr("Building the demo VM"), exclusive=True)
        job.finished.connect(self.window.open)
        job.failed.connect(lambda error: session.failed.emit(error, tr("Building the demo VM")))

    def _refresh(self) -> None:
        session = self.window.session
        if session.host is not None:
            session.refresh()
        elif session.paths:
            self.window.open(session.paths)

    # -- several folders --------------------------------------------------------------------

    def choose_folder(self, start: Path | None = None) -> None:
        """Ask for a folder, from `start` on, and open it together with what is open."""
        dialog = self.window.act.file_dialog(tr("Add a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        if start is None and self.window.session.library is not None:
            start = self.window.session.library.root.parent
        if start is not None:
            dialog.setDirectory(str(start))
        dialog.fileSelected.connect(lambda name: self.add([Path(name)]))
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Open further folders or files together with what is open; all are judged together."""
        busy = self.window.act.reason_against("add-folder")
        if busy:
            self._say(tr("Not now: {reason}", reason=busy))
            return
        session = self.window.session
        library = session.library
        fresh = [
            path for path in paths if library is None or not library.is_inside(path.resolve())
        ]
        if not fresh:
            self._say(tr("Open already: {names}", names=listed(str(path) for path in paths)))
            return
        self.window.open([*session.paths, *fresh])

    def close_folder(self, path: Path) -> None:
        """Go on without one of the opened folders; nothing is changed on disk."""
        rest = [each for each in self.window.session.paths if each != path]
        if rest and not self.window.act.reason_against("refresh"):
            self.window.open(rest)

    def drop(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped on the window: opened where nothing is, else added."""
        session = self.window.session
        alone = session.path is not None and session.path.is_file()
        if session.library is None or session.host is not None or (
            alone and all(path.is_file() for path in paths)
        ):
            self.window.open(list(paths))
        else:
            self.add(paths)

    def _say(self, text: str) -> None:
        show_status(self.window.statusBar(), text, 10_000)

    # -- menus ------------------------------------------------------------------------------

    def _changed(self) -> None:
        several = len(self.window.session.paths) > 1
        self.window.close_menu.menuAction().setEnabled(several)

    def fill_opened(self) -> None:
        """One entry for every opened folder, which closes it."""
        menu = self.window.close_menu
        menu.clear()
        for path in self.window.session.paths:
            _entry(menu, str(path)).triggered.connect(
                lambda _=False, each=path: self.close_folder(each)
            )

    def _fill_recent(self) -> None:
        menu = self.window.recent_menu
        menu.clear()
        for place in self.window.settings.recent:
            paths = split_place(place)
            _entry(menu, listed(str(path) for path in paths)).triggered.connect(
                lambda _=False, each=paths: self.window.open(each)
            )
        if not self.window.settings.recent:
            menu.addAction(tr("None yet")).setEnabled(False)


def _entry(menu: QMenu, text: str) -> QAction:
    """A menu's entry that shows a path letter by letter."""
    action = QAction(button_text(text), menu)
    menu.addAction(action)
    return action
