# SPDX-License-Identifier: Apache-2.0
"""What a file is, in a few numbers, so that a journal can tell whether it still fits its files.

A mark is ``[inode, size, digest]``: the digest covers a small file whole and of a large one both
ends, which hold the headers, ids and tables that every change of ours touches. `None` is a file
that is not there. Times are left out: copies and restores change them.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import storage_error

WHOLE = 1 << 20  # bytes; larger files are known by both their ends
END = 64 << 10

Mark = list[int | str] | None


def mark_of(path: Path) -> Mark:
    """The mark of a file as it is now; a folder has only its number. Raises `StorageError`."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return [status.st_ino, 0, "folder"]
        if not stat.S_ISREG(status.st_mode):
            return [status.st_ino, 0, "other"]
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise storage_error(error, path, tr("reading")) from error
    try:
        status = os.fstat(handle)
        size = status.st_size
        digest = hashlib.sha256()
        for start, stop in [(0, size)] if size <= WHOLE else [(0, END), (size - END, size)]:
            os.lseek(handle, start, os.SEEK_SET)
            left = stop - start
            while left > 0:
                data = os.read(handle, min(left, WHOLE))
                if not data:
                    break
                digest.update(data)
                left -= len(data)
        return [status.st_ino, size, digest.hexdigest()]
    except OSError as error:
        raise storage_error(error, path, tr("reading")) from error
    finally:
        os.close(handle)


def checked_mark(value: object) -> Mark:
    """A mark from a journal. Raises `ValueError`, `TypeError`."""
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 3 or not isinstance(value[2], str):
        raise ValueError(f"the mark {value!r:.100}")
    return [int(value[0]), int(value[1]), value[2]]


def same_content(one: Mark, other: Mark) -> bool:
    """Whether both are the same content, the file's number aside."""
    if one is None or other is None:
        return one is other
    return one[1:] == other[1:]


def same_file(one: Mark, other: Mark) -> bool:
    """Whether both are the same content under the same number."""
    return one == other
