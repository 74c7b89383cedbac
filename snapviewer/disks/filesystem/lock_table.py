# SPDX-License-Identifier: Apache-2.0
"""Locks of files as the kernel lists them: asked without taking one and without opening a file."""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LOCKS: Final = "/proc/locks"

F_OFD_GETLK: Final = 36  # Linux, <fcntl.h>
F_OFD_SETLK: Final = 37
_FLOCK: Final = "hhqqi4x"  # struct flock on 64-bit Linux: type, whence, start, length, pid


@dataclass(frozen=True)
class Lock:
    """One lock: `kind` FLOCK, POSIX, OFDLCK, LEASE or DELEG; `writes` for an exclusive one; `pid`
    -1 where the kernel does not tell; `start` and `stop` (exclusive; -1 the end of the file).
    """

    kind: str
    writes: bool
    pid: int
    start: int = 0
    stop: int = -1

    def covers(self, offset: int) -> bool:
        """Whether the byte at `offset` is locked."""
        return self.start <= offset and (self.stop < 0 or offset < self.stop)


LockTable = dict[tuple[str, int], list[Lock]]
"""Locks by (device "fe:00", inode)."""


def read_locks() -> LockTable | None:
    """All locks of this system; None where the system does not tell."""
    try:
        with Path(LOCKS).open(encoding="ascii", errors="replace") as file:
            return parse_locks(file.read())
    except OSError:
        return None


def parse_locks(text: str) -> LockTable:
    """The lines of /proc/locks; those who only wait for a lock hold none."""
    found: LockTable = {}
    for line in text.splitlines():
        fields = line.split()
        if len(fields) < 8 or fields[1] == "->":
            continue
        device, _, inode = fields[5].rpartition(":")
        try:
            stop = -1 if fields[7] == "EOF" else int(fields[7]) + 1
            lock = Lock(fields[1], fields[3] == "WRITE", int(fields[4]), int(fields[6]), stop)
            found.setdefault((device, int(inode)), []).append(lock)
        except ValueError:
            continue
    return found


def device_text(device: int) -> str:
    """A device number as /proc/locks writes it."""
    return f"{os.major(device):02x}:{os.minor(device):02x}"


def is_locked(path: Path) -> bool | None:
    """Whether anybody holds a lock on a file of our own making; None where nobody can tell."""
    table = read_locks()
    if table is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return False
    return bool(table.get((device_text(status.st_dev), status.st_ino)))


if sys.platform == "linux":
    import fcntl

    def record_lock(handle: int, start: int = 0, length: int = 0) -> Lock | None:
        """The first record lock of others in a range (length 0: to the end), whether it excludes
        readers or not: a write lock is asked for, never taken. `handle` may be read-only. Raises
        `OSError` where the file system has no locks.
        """
        query = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, start, length, 0)
        answer = fcntl.fcntl(handle, F_OFD_GETLK, query)
        kind, _, first, size, pid = struct.unpack(_FLOCK, answer)
        if kind == fcntl.F_UNLCK:
            return None
        stop = -1 if size == 0 else first + size
        return Lock("OFDLCK" if pid < 0 else "POSIX", kind == fcntl.F_WRLCK, pid, first, stop)

    def share_range(handle: int, start: int, length: int) -> None:
        """Take a shared open-file-description lock. Raises `OSError`."""
        fcntl.fcntl(
            handle, F_OFD_SETLK, struct.pack(_FLOCK, fcntl.F_RDLCK, os.SEEK_SET, start, length, 0)
        )

else:  # pragma: no cover - Linux only

    def record_lock(handle: int, start: int = 0, length: int = 0) -> Lock | None:
        """Other systems have no such question."""
        raise OSError("no such question here")

    def share_range(handle: int, start: int, length: int) -> None:
        """Other systems have no such lock."""
        raise OSError("no such lock here")
