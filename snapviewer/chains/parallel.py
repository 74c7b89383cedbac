# SPDX-License-Identifier: Apache-2.0
"""Filling one large buffer from several threads: reading files releases the interpreter."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait

from snapviewer.chains.stack import fill
from snapviewer.disks.extents import OwnedTable, clip
from snapviewer.disks.image import DiskImage

WORKERS = min(4, os.cpu_count() or 1)
SHARE = 16 << 20  # bytes of buffer below which a thread of its own costs more than it saves

_lock = threading.Lock()
_pool: ThreadPoolExecutor | None = None


def _readers() -> ThreadPoolExecutor:
    global _pool
    with _lock:
        if _pool is None:
            _pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="chain-read")
        return _pool


def _forget() -> None:
    # A forked child has the pool but not its threads.
    global _pool, _lock
    _pool, _lock = None, threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


def fill_parallel(
    layers: Sequence[DiskImage], table: OwnedTable, start: int, buffer: memoryview
) -> None:
    """`stack.fill` for a gap-free `table` whose first byte is the disk's `start` and the buffer's
    first, cut into equal shares that are filled at the same time."""
    count = min(WORKERS, len(buffer) // SHARE)
    if count < 2:
        fill(layers, table, table["start"] - start, buffer)
        return
    cuts = [start + number * len(buffer) // count // 4096 * 4096 for number in range(1, count)]
    futures = []
    try:
        for low, high in zip(cuts, [*cuts[1:], start + len(buffer)], strict=True):
            share = clip(table, low, high)
            futures.append(
                _readers().submit(
                    fill, layers, share, share["start"] - low, buffer[low - start : high - start]
                )
            )
        first = clip(table, start, cuts[0])
        fill(layers, first, first["start"] - start, buffer[: cuts[0] - start])
    finally:
        wait(futures)  # they write into the caller's buffer
    for future in futures:
        future.result()
