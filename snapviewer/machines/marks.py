# SPDX-License-Identifier: Apache-2.0
"""What tells a file from how it was before: what the volume keeps of it, and the bytes that name
and map it.

`Seen` is what every reading keeps of a file, at the cost of one question to the system; `Mark` also
its bytes, for a result that must be one moment's.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from snapviewer.disks.filesystem.volume_kind import MountTable

_HEAD: Final = 320 << 10  # bytes: headers and region tables of VHDX, header of VHD
_TAIL: Final = 1 << 10  # bytes: a VHD's footer
_MOST: Final = 64 << 20  # bytes of a block table; the largest a VHDX can have is eight times that
_PART: Final = 1 << 20
_READ: Final = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_SETTLES_NS: Final = 2_500_000_000  # FAT keeps times to two seconds, others to a tick


@dataclass(frozen=True)
class Seen:
    """A file right before it was read: `changed_ns` the time its content changed, `status_ns` the
    time anything of it did, `at_ns` when it was looked at, in nanoseconds since 1970.
    """

    device: int
    inode: int
    size: int
    changed_ns: int
    status_ns: int
    at_ns: int

    @staticmethod
    def of(status: os.stat_result) -> Seen:
        """The file of that status, looked at now."""
        return Seen(
            status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns,
            time.time_ns(),
        )

    @staticmethod
    def at(path: Path) -> Seen | None:
        """The file as it is now; None where it cannot be looked at."""
        try:
            return Seen.of(path.stat())
        except OSError:
            return None


def is_as_seen(
    path: Path, seen: Seen | None, same_content: Callable[[], bool], mounts: MountTable
) -> bool:
    """Whether a file is as it was seen. `same_content` decides where numbers alone do not: where
    the file's status was set since, where it was seen so shortly after a change that another one
    leaves the same times, and on volumes that do not keep inode numbers or are shares.
    """
    now = Seen.at(path)
    if now is None or seen is None:
        return now is seen
    if (now.device, now.size, now.changed_ns) != (seen.device, seen.size, seen.changed_ns):
        return False
    keeps = mounts.volume_of(path).keeps_numbers
    if now.inode != seen.inode and keeps:
        return False
    settled = (
        now.status_ns == seen.status_ns and seen.status_ns + _SETTLES_NS < seen.at_ns
        and keeps and os.name != "nt"  # Windows keeps no such time
    )
    return settled or same_content()


@dataclass(frozen=True)
class Mark:
    """A file as it was seen: what the volume keeps of it, and its ids and tables by their bytes."""

    device: int
    inode: int
    size: int
    changed_ns: int
    digest: bytes


def mark_of(path: Path, table: tuple[int, int] = (0, 0)) -> Mark | None:
    """The file as it is now; None where it is not there or cannot be read. `table` is where its
    block table lies: offset and length in bytes.
    """
    try:
        handle = os.open(path, _READ)
    except OSError:
        return None
    try:
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            digest = hashlib.sha256(file.read(_HEAD))
            if status.st_size > _HEAD:
                file.seek(max(_HEAD, status.st_size - _TAIL))
                digest.update(file.read(_TAIL))
            offset, left = table[0], min(table[1], _MOST)
            if offset + left > _HEAD:
                file.seek(offset)
                while left > 0 and (part := file.read(min(left, _PART))):
                    digest.update(part)
                    left -= len(part)
    except OSError:
        return None
    return Mark(
        status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, digest.digest()
    )


def digest_of(path: Path) -> bytes:
    """A small file's content by its digest; empty where it cannot be read or is no plain file."""
    digest = hashlib.sha256()
    left = _MOST
    try:
        with os.fdopen(os.open(path, _READ), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return b""  # reading a named pipe would wait for ever
            while left > 0 and (part := file.read(min(left, _PART))):
                digest.update(part)
                left -= len(part)
    except OSError:
        return b""
    return digest.digest()


def devices_of(folders: Iterable[Path]) -> dict[Path, int]:
    """On which device each folder lies; those that are not there are left out."""
    found = {}
    for folder in folders:
        try:
            found[folder] = folder.stat().st_dev
        except OSError:
            continue
    return found
