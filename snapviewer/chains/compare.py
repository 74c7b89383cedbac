# SPDX-License-Identifier: Apache-2.0
"""Compare the content of two overlays over many ranges, by sectors, in large packed batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from snapviewer.chains.stack import SECTOR, fill, restrict
from snapviewer.disks.extents import (
    Int64s,
    OwnedTable,
    RangeTable,
    coalesce,
    make_ranges,
)
from snapviewer.disks.image import DiskImage

BATCH = 8 << 20  # bytes of each side held at once: two batches of two sides, 32 MiB in all


class Side(NamedTuple):
    """One of the two: the layers and their OWNED rows, which cover every range compared."""

    layers: Sequence[DiskImage]
    table: OwnedTable


@dataclass(frozen=True)
class Batch:
    """What comparing one batch found: `compared` bytes, of which `differing` differ; `ranges` is
    what was compared."""

    compared: int
    differing: RangeTable
    ranges: RangeTable

    @property
    def same(self) -> int:
        """Bytes found equal."""
        return self.compared - int(self.differing["length"].sum())


class Comparer:
    """Buffers and reader threads for a whole comparison; a context manager.

    While one batch is compared the next is being read, each side in a thread of its own.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="compare")
        self._buffers = [bytearray(BATCH) for _ in range(4)]

    def compare(self, a: Side, b: Side, ranges: RangeTable) -> Iterator[Batch]:
        """Compare over sorted, disjoint `ranges`; differing ranges are whole sectors (512) of the
        disk clipped to `ranges`, sorted and merged within a batch.
        """
        batches = _batches(ranges)
        ahead = self._read(a, b, batches[0], 0) if batches else None
        for number, batch in enumerate(batches):
            assert ahead is not None
            futures, ahead = ahead, None
            try:
                for future in futures:
                    future.result()
                if number + 1 < len(batches):
                    ahead = self._read(a, b, batches[number + 1], number + 1)
                yield self._judge(batch, number)
            except BaseException:
                wait((*futures, *(ahead or ())))  # they still write into our buffers
                raise

    def _read(
        self, a: Side, b: Side, ranges: RangeTable, number: int
    ) -> tuple[Future[None], ...]:
        pair = self._buffers[number % 2 * 2 : number % 2 * 2 + 2]
        return tuple(
            self._pool.submit(_read_packed, side, ranges, buffer)
            for side, buffer in zip((a, b), pair, strict=True)
        )

    def _judge(self, ranges: RangeTable, number: int) -> Batch:
        one, other = self._buffers[number % 2 * 2 : number % 2 * 2 + 2]
        size = int(packed_length(ranges))
        compared = int(ranges["length"].sum())
        left = np.frombuffer(one, dtype=np.uint64, count=size // 8)
        right = np.frombuffer(other, dtype=np.uint64, count=size // 8)
        unequal = left != right
        if not bool(unequal.any()):
            return Batch(compared, make_ranges([], []), ranges)
        sectors = np.flatnonzero(unequal.reshape(-1, SECTOR // 8).any(axis=1))
        return Batch(compared, _unpack(ranges, sectors * SECTOR), ranges)

    def close(self) -> None:
        """Stop the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Comparer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _padded(lengths: Int64s) -> Int64s:
    return -(-lengths // SECTOR) * SECTOR


def packed_length(ranges: RangeTable) -> int:
    """Bytes the ranges take one after the other, each at a sector boundary."""
    return int(_padded(ranges["length"]).sum())


def _batches(ranges: RangeTable) -> list[RangeTable]:
    """The ranges cut so that each batch packs into `BATCH` bytes."""
    if ranges.shape[0] == 0:
        return []
    counts = -(-ranges["length"] // BATCH)
    if int(counts.max()) > 1:
        which = np.repeat(np.arange(ranges.shape[0]), counts)
        step = np.arange(which.shape[0]) - np.repeat(np.cumsum(counts) - counts, counts)
        start = ranges["start"][which] + step * BATCH
        stop = (ranges["start"] + ranges["length"])[which]
        ranges = make_ranges(start, np.minimum(stop - start, BATCH))
    sizes = _padded(ranges["length"])
    ends = np.cumsum(sizes)
    result = []
    first = 0
    while first < ranges.shape[0]:
        used = int(ends[first] - sizes[first])
        last = int(np.searchsorted(ends, used + BATCH, side="right"))
        result.append(ranges[first:last])
        first = last
    return result


def _read_packed(side: Side, ranges: RangeTable, buffer: bytearray) -> None:
    starts = ranges["start"]
    sizes = _padded(ranges["length"])
    bases = np.cumsum(sizes) - sizes
    size = int(sizes.sum())
    for row in np.flatnonzero(sizes != ranges["length"]):
        end = int(bases[row] + sizes[row])
        buffer[end - SECTOR : end] = bytes(SECTOR)
    table = restrict(side.table, starts, starts + ranges["length"])
    which = np.searchsorted(starts, table["start"], side="right") - 1
    positions: Int64s = bases[which] + table["start"] - starts[which]
    fill(side.layers, table, positions, memoryview(buffer)[:size])


def _unpack(ranges: RangeTable, positions: Int64s) -> RangeTable:
    """The disk's ranges of the sectors at these packed positions."""
    sizes = _padded(ranges["length"])
    bases = np.cumsum(sizes) - sizes
    which = np.searchsorted(bases, positions, side="right") - 1
    inside = positions - bases[which]
    length = np.minimum(SECTOR, ranges["length"][which] - inside)
    return coalesce(make_ranges(ranges["start"][which] + inside, length))

