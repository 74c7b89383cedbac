# SPDX-License-Identifier: Apache-2.0
"""The bytes by which qemu's programs keep each other from one image, taken while we write a disk.

qemu locks, shared, byte 100+n for what it does with an image (0 reads consistently, 1 writes, 2
rewrites the same, 3 resizes) and byte 200+n for what it lets nobody else do. Shared locks on 100 to
103 and 200 to 203 so keep every qemu away, readers too: a disk in mid-merge reads as nothing. The
locks belong to an open file description of their own; those of a process would vanish as soon as
any other descriptor of the file is closed. Facts: qemu's block/file-posix.c.
"""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from typing import Final

from snapviewer.disks.filesystem.lock_table import Lock, record_lock, share_range
from snapviewer.disks.filesystem.volume_kind import volume_of

USES: Final = 100
UNSHARED: Final = 200
COUNT: Final = 4
WRITES: Final = USES + 1

def is_qemu_byte(lock: Lock) -> bool:
    """Whether a lock lies where qemu's lie and nowhere else."""
    return any(
        start <= lock.start and 0 <= lock.stop <= start + COUNT for start in (USES, UNSHARED)
    )


class QemuLocks:
    """The locks of one file while it is written; `close` gives them back."""

    def __init__(self, path: Path) -> None:
        """Lock a file that is open for writing. Raises `BlockingIOError` where a qemu uses it.
        Where the volume has no such locks, or is a share whose server would take them, nothing is
        locked.
        """
        self._handle = -1
        try:
            if hasattr(os, "O_CLOEXEC") and not volume_of(path).is_share:
                self._lock(path)
        except BaseException:
            self.close()
            raise

    def _lock(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
            for start in (USES, UNSHARED):
                share_range(self._handle, start, COUNT)
            # Taken first, asked then: of two who come at once at least one sees the other.
            for start in (USES, UNSHARED):
                if record_lock(self._handle, start, COUNT) is not None:
                    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        except BlockingIOError:
            raise
        except OSError:  # no locks here, or the file may be written but not read
            return

    def close(self) -> None:
        """Give the locks back; idempotent."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with contextlib.suppress(OSError):
                os.close(handle)
