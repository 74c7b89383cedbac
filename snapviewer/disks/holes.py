# SPDX-License-Identifier: Apache-2.0
"""Fill the holes of a disk's file, so that Hyper-V takes it, and clear the mark that says sparse.

Nothing of the content changes: zeros are written where zeros are read. Write order: 1 the holes,
flush; 2 the mark; the time of the last change stays. A crash in between leaves a file with fewer
holes that reads the same; harmless because it can be filled again.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from snapviewer.disks.filesystem import growth, scope
from snapviewer.disks.filesystem.attributes import SPARSE, WORDS, attribute_word
from snapviewer.disks.filesystem.extended import read_extended
from snapviewer.disks.filesystem.safe_open import open_at
from snapviewer.disks.filesystem.storage import FileStorage, announce

_WINDOW: Final = 4 << 20
_PAGE: Final = 4096  # no cluster is smaller where it matters; a byte written fills its cluster


def missing_bytes(path: Path) -> int:
    """How many bytes of a file have no room of their own; all of them where the volume does not
    count. Raises `OSError`."""
    status = path.stat()
    blocks = getattr(status, "st_blocks", 0)
    return max(0, status.st_size - blocks * 512)


def is_sparse(path: Path) -> bool | None:
    """Whether the file is marked sparse; None where this place does not tell."""
    word = attribute_word(path)
    return None if word is None else bool(word & SPARSE)


def fill(path: Path, check: Callable[[], None]) -> None:
    """Fill every hole and clear the mark where the volume lets us; `check` may stop it between two
    pieces. Raises `StorageError`."""
    storage = FileStorage(path, writable=True)
    try:
        modified = path.stat().st_mtime_ns
        announce("fill", path)
        with growth.watched(check):
            if not storage.reserve():
                _write_zeros(storage, check)
        storage.flush()
        storage.keep_time(modified)
    finally:
        storage.close()
    if is_sparse(path):
        _clear_mark(path)


def _write_zeros(storage: FileStorage, check: Callable[[], None]) -> None:
    """Write the pages that read as zeros; whether they are holes not every system tells."""
    size = storage.size()
    zeros = memoryview(bytes(_WINDOW))
    for at in range(0, size, _WINDOW):
        check()
        data = storage.pread(at, min(_WINDOW, size - at))
        whole = len(data) // _PAGE
        pages = np.frombuffer(data, np.uint64, whole * _PAGE // 8).reshape(whole, _PAGE // 8)
        empty = np.concatenate(([False], ~pages.any(axis=1), [False]))
        edges = np.flatnonzero(empty[1:] != empty[:-1]).tolist()
        for start, stop in zip(edges[::2], edges[1::2], strict=True):
            storage.pwrite(at + start * _PAGE, zeros[: (stop - start) * _PAGE])
        tail = data[whole * _PAGE :]
        if tail and not any(tail):
            storage.pwrite(at + whole * _PAGE, tail)


if sys.platform == "win32":  # pragma: no cover - written, not run

    def _clear_mark(path: Path) -> None:
        """FSCTL_SET_SPARSE with FALSE."""
        import ctypes
        import msvcrt
        from ctypes import wintypes

        handle = open_at(scope.require(path), os.O_RDWR)
        try:
            ctypes.WinDLL("kernel32").DeviceIoControl(
                wintypes.HANDLE(msvcrt.get_osfhandle(handle)),
                wintypes.DWORD(0x000900C4),
                b"\0",
                wintypes.DWORD(1),
                None,
                wintypes.DWORD(0),
                ctypes.byref(wintypes.DWORD()),
                None,
            )
        finally:
            os.close(handle)

else:

    def _clear_mark(path: Path) -> None:
        with contextlib.suppress(OSError):
            handle = open_at(scope.require(path), os.O_RDWR)
            try:
                for name, order in WORDS:
                    value = read_extended(handle, name)
                    if value is not None and len(value) == 4:
                        word = int.from_bytes(value, order) & ~SPARSE
                        os.setxattr(handle, name, word.to_bytes(4, order))
                        return
            finally:
                os.close(handle)
