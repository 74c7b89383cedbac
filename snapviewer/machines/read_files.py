# SPDX-License-Identifier: Apache-2.0
"""Whether the files of a library are as it read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from snapviewer.disks.open import read_ids
from snapviewer.disks.volume_kind import MountTable
from snapviewer.errors import SnapviewerError
from snapviewer.machines.marks import Seen, digest_of, is_as_seen

if TYPE_CHECKING:
    from snapviewer.machines.library import Library


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

    def _same_content(self) -> bool:
        if not self.content:
            return True
        if not self.is_disk:
            return digest_of(self.path) == self.content
        try:
            return read_ids(self.path) == self.content
        except SnapviewerError:
            return False
