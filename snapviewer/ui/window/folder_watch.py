# SPDX-License-Identifier: Apache-2.0
"""Says gently that the opened folder has changed on disk; never reads it again by itself.

Folders and configurations are watched, not the disks: those of a running VM change all the time.
After a pause a background job compares names, sizes and times with those of the last reading, so
that an event without a difference stays unheard. What happens during an own job waits for its end.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.machines.abilities import Can
from snapviewer.machines.library import Library
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.ui.base.banner import Banner
from snapviewer.ui.base.session import Session

PAUSE_MS = 1500
MOST_WATCHED = 800  # each costs a handle on some systems
Picture = dict[str, tuple[int, int]]


def folders_of(library: Library) -> list[str]:
    """The folders that hold the place's files: every opened one, and where something was found."""
    files = [*library.scan.configs, *library.graph.files, *library.scan.states]
    found = {*library.roots, *(path.parent for path in files)}
    return sorted(str(path) for path in found)[:MOST_WATCHED]


def picture_of(folders: list[str], progress: Progress) -> Picture:
    """(size, time of change in ns) of every file in the folders; our own work folder left out."""
    found: Picture = {}
    for folder in folders:
        progress.check()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name == WORK_FOLDER:
                        continue
                    status = entry.stat(follow_symlinks=False)
                    whole = entry.is_file(follow_symlinks=False)
                    found[entry.path] = (status.st_size, status.st_mtime_ns) if whole else (0, 0)
        except OSError:
            found[folder] = (-1, 0)  # gone: that is a change
    return found


class FolderWatch(QObject):
    """Follows a session; `banner` belongs above the content. `refresh` is run by its button."""

    def __init__(
        self, session: Session, refresh: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.banner = Banner()
        self._refresh = refresh
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._heard)
        self._watcher.fileChanged.connect(self._heard)
        self._folders: list[str] = []
        self._known: Picture | None = None
        self._dismissed: Picture | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        session.changed.connect(self._start)

    @Slot()
    def _start(self) -> None:
        """Watch the freshly read place."""
        self._pause.stop()
        self.banner.clear()
        old = [*self._watcher.directories(), *self._watcher.files()]
        if old:
            self._watcher.removePaths(old)
        self._folders, self._known, self._dismissed = [], None, None
        library = self.session.library
        if library is None or Can.WATCH not in library.can:
            return
        self._folders = folders_of(library)
        configs = [str(path) for path in library.scan.configs]
        self._watcher.addPaths([*self._folders, *configs][:MOST_WATCHED])
        self._submit(self._remember)

    def _submit(self, answer: Callable[[Picture], None]) -> None:
        folders = self._folders
        job = self.session.runner.submit("watch", lambda progress: picture_of(folders, progress))
        job.finished.connect(answer)
        job.failed.connect(lambda error: self.session.failed.emit(error, tr("Watching the folder")))
        job.cancelled.connect(self._again)

    def _remember(self, picture: Picture) -> None:
        self._known = picture

    @Slot()
    def _again(self) -> None:
        if self._folders:
            self._pause.start()

    @Slot()
    def _heard(self) -> None:
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        runner = self.session.runner
        if runner.writing is not None or any(job.kind == "export" for job in runner.jobs):
            self._pause.start()
            return
        if self.session.library is not None and self._folders:
            self._submit(self._compare)

    def _compare(self, picture: Picture) -> None:
        if self._known is None:
            self._known = picture
        elif picture not in (self._known, self._dismissed) and not self.banner.isVisible():
            changed = [name for name in picture.keys() | self._known.keys()
                       if picture.get(name) != self._known.get(name)]  # fmt: skip
            first = Path(min(changed)).name
            more = len(changed) - 1
            self._dismissed = picture
            self.banner.show_message(
                "info",
                tr(
                    "Changed on disk since it was read: {first} and {more} more.",
                    first=first,
                    more=more,
                )
                if more
                else tr("Changed on disk since it was read: {first}.", first=first),
                ((tr("Refresh"), self._refresh), (tr("Not now"), self.banner.clear)),
            )

    def stop(self) -> None:
        """Hear no more; for closing."""
        self._folders = []
        self._pause.stop()
