# SPDX-License-Identifier: Apache-2.0
"""Whether the files of a library are as it read them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError, UnansweredError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.fresh_file import before_name
from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.disks.open import read_ids
from snapviewer.machines.library import Library
from snapviewer.machines.marks import Seen, digest_of, is_as_seen


@dataclass(frozen=True)
class FileAsRead:
    """A file as a library read it. `content` is a configuration's digest or a disk's ids; empty
    where the file could not be read, or is a saved state.
    """

    path: Path
    seen: Seen | None
    content: bytes
    is_disk: bool

    @staticmethod
    def of(library: Library, path: Path) -> FileAsRead | None:
        """None where the library did not read the file."""
        disk = library.graph.get(path)
        if disk is not None and disk.seen is not None:
            return FileAsRead(path, disk.seen, disk.ids, is_disk=True)
        if path in library.seen:
            content = library.read_marks.get(path, b"")
            return FileAsRead(path, library.seen[path], content, is_disk=False)
        return None

    def is_still(self, mounts: MountTable) -> bool:
        """Whether it is as it was read."""
        return is_as_seen(self.path, self.seen, self._same_content, mounts)

    def require(self, mounts: MountTable) -> None:
        """Raise `UnansweredError` where it is not as it was read, before anything is read of it."""
        if not self.is_still(mounts):
            raise UnansweredError(
                tr("the file has changed since this folder was read"),
                file=self.path,
                remedy=tr("refresh, then try again"),
            )

    def _same_content(self) -> bool:
        if not self.content:
            return True
        if not self.is_disk:
            return digest_of(self.path) == self.content
        try:
            return read_ids(self.path) == self.content
        except SnapviewerError:
            return False


def changed_meanwhile(path: Path) -> UnansweredError:
    """The error for a file that changed while it was read."""
    return UnansweredError(
        tr("the file was changed while it was read, so there is no result"),
        file=path,
        remedy=tr("read again once nobody changes it"),
    )


@contextlib.contextmanager
def checked(check: Callable[[], None]) -> Iterator[None]:
    """Results that are made within get their names only after `check`, which raises
    `UnansweredError`; a fault that is met while files change is told as that change.
    """
    with before_name(check):
        try:
            yield
        except UnansweredError:
            raise
        except SnapviewerError:
            check()
            raise
