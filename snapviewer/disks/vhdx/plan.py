# SPDX-License-Identifier: Apache-2.0
"""What a write does to a VHDX's blocks: the rules shared by the writer and its forecaster.

Per touched block (old state in brackets; "covers" means data and zeros together):
[FULLY_PRESENT] in place; [PARTIALLY_PRESENT] in place and bits set; [NOT_PRESENT under a parent] a
new block, FULLY_PRESENT where the write covers it, else PARTIALLY_PRESENT with bits;
[NOT_PRESENT without parent, UNDEFINED, ZERO, UNMAPPED] a new block with zeros around the data.
Zeros over a whole block make it ZERO and release its space (a fixed disk keeps its blocks and
stores zeros); zeros over a part are stored only where the block does not read as zeros already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from snapviewer.disks.extents import RangeTable, clip, total
from snapviewer.disks.image import DiskKind, WriteForecast, WriteForecaster
from snapviewer.disks.vhdx.reading import VhdxReader
from snapviewer.formats.vhdx.tables import (
    BITMAP_SIZE,
    FULLY_PRESENT,
    NOT_PRESENT,
    PARTIALLY_PRESENT,
    Bools,
    Bytes,
    Int64s,
    offsets_of,
    states_of,
)

PLAN_BLOCKS = 1 << 18  # blocks planned at once, so that a range over 64 TB needs little memory


@dataclass(frozen=True)
class Pieces:
    """Ranges cut at block edges, columns of equal shape: `row` is the block's row in the plan,
    `start` and `length` bytes of the virtual disk."""

    row: Int64s
    start: Int64s
    length: Int64s

    def of(self, blocks: Bools) -> Pieces:
        """Only the pieces in the marked block rows."""
        mine = blocks[self.row]
        return Pieces(self.row[mine], self.start[mine], self.length[mine])


@dataclass(frozen=True)
class WindowPlan:
    """What happens to blocks [first, first + n): masks and columns of shape (n,)."""

    first: int
    states: Bytes
    offsets: Int64s  # file offsets now; meaningless where not stored
    new: Bools  # gets a new block
    fresh_partial: Bools  # the new block becomes PARTIALLY_PRESENT
    old_partial: Bools  # a PARTIALLY_PRESENT block that gets bits
    released: Bools  # becomes ZERO
    in_place: Bools  # stored and written where it is
    covered_by_data: Bools
    new_bitmaps: Int64s  # chunks that get a sector bitmap
    data: Pieces
    zeros: Pieces

    @property
    def changes(self) -> bool:
        """Whether anything at all is written."""
        return bool((self.new | self.released | self.in_place).any())


def check_ranges(image: VhdxReader, ranges: RangeTable) -> None:
    """Refuse (ValueError: a fault of the program) what is not sorted, disjoint and aligned."""
    if ranges.shape[0] == 0:
        return
    starts, stops = ranges["start"], ranges["start"] + ranges["length"]
    aligned = not bool(((starts | stops) % image.sector_size).any())
    sorted_ = bool((starts[1:] >= stops[:-1]).all()) and bool((ranges["length"] > 0).all())
    if not aligned or not sorted_ or starts[0] < 0 or stops[-1] > image.virtual_size:
        raise ValueError("ranges must be sorted, disjoint, sector-aligned and inside the disk")


def plan_windows(
    image: VhdxReader, data: RangeTable, zeros: RangeTable
) -> Iterator[WindowPlan]:
    """Plans over windows of whole chunks that the ranges touch, ascending."""
    check_ranges(image, data)
    check_ranges(image, zeros)
    ratio = image.shape.chunk_ratio
    step = max(1, PLAN_BLOCKS // ratio) * ratio * image.block_size
    starts = [int(table["start"][0]) for table in (data, zeros) if table.shape[0]]
    stops = [int(table["start"][-1] + table["length"][-1]) for table in (data, zeros)
             if table.shape[0]]
    if not starts:
        return
    for at in range(min(starts) // step * step, max(stops), step):
        some_data, some_zeros = clip(data, at, at + step), clip(zeros, at, at + step)
        if some_data.shape[0] or some_zeros.shape[0]:
            yield _plan(image, some_data, some_zeros)


def _split(ranges: RangeTable, block_size: int, first: int) -> Pieces:
    starts = ranges["start"]
    stops = starts + ranges["length"]
    low, high = starts // block_size, (stops - 1) // block_size + 1
    counts = high - low
    source = np.repeat(np.arange(starts.shape[0]), counts)
    step = np.arange(source.shape[0]) - np.repeat(np.cumsum(counts) - counts, counts)
    block = low[source] + step
    begin = np.maximum(starts[source], block * block_size)
    end = np.minimum(stops[source], (block + 1) * block_size)
    return Pieces(block - first, begin, end - begin)


def _plan(image: VhdxReader, data: RangeTable, zeros: RangeTable) -> WindowPlan:
    size = image.block_size
    tables = [table for table in (data, zeros) if table.shape[0]]
    first = min(int(t["start"][0]) for t in tables) // size
    stop = max(int(t["start"][-1] + t["length"][-1]) - 1 for t in tables) // size + 1
    entries = image.payload_entries(first, stop)
    states = states_of(entries)
    data_pieces, zero_pieces = _split(data, size, first), _split(zeros, size, first)
    data_bytes = _sums(data_pieces, stop - first)
    zero_bytes = _sums(zero_pieces, stop - first)
    blocks = np.arange(first, stop, dtype=np.int64)
    sizes = np.minimum(size, image.virtual_size - blocks * size)
    differencing = image.kind is DiskKind.DIFFERENCING
    stored = states >= FULLY_PRESENT
    absent = states == NOT_PRESENT
    reads_zero = ~stored & ~absent if differencing else ~stored
    touched = (data_bytes + zero_bytes) > 0
    released = (data_bytes == 0) & (zero_bytes == sizes) & ~reads_zero
    if image.kind is DiskKind.FIXED:
        released[:] = False
    new = ~stored & ~released & ((data_bytes > 0) | ((zero_bytes > 0) & ~reads_zero))
    fresh = new & absent & (data_bytes + zero_bytes < sizes)
    if not differencing:
        fresh[:] = False
    bitmaps = np.empty(0, np.int64)
    if bool(fresh.any()):
        wanted = np.unique(blocks[fresh] // image.shape.chunk_ratio)
        low, high = int(wanted[0]), int(wanted[-1]) + 1
        bitmaps = wanted[image.bitmap_offsets(low, high)[wanted - low] < 0]
    in_place = stored & touched & ~released
    return WindowPlan(
        first, states, offsets_of(entries), new, fresh,
        in_place & (states == PARTIALLY_PRESENT), released, in_place, data_bytes == sizes,
        bitmaps, data_pieces, zero_pieces,
    )


def _sums(pieces: Pieces, count: int) -> Int64s:
    # Weights are doubles: exact, a block's bytes stay far below 2**53.
    return np.bincount(pieces.row, pieces.length, minlength=count).astype(np.int64)


class VhdxForecaster(WriteForecaster):
    """Adds up plans; allocation goes on from `allocation_start` just as the writer's does."""

    def __init__(self, image: VhdxReader) -> None:
        self._image = image
        # Taken now: the caller may write before asking for the result.
        self._size = image.base.size()
        self._replayed_size = image.storage.size()
        self._start: int | None = None
        self._payload = 0
        self._blocks = 0
        self._bitmaps = 0
        self._changes = False

    def add(self, data: RangeTable, zeros: RangeTable) -> None:
        for plan in plan_windows(self._image, data, zeros):
            self._blocks += int(plan.new.sum())
            self._bitmaps += plan.new_bitmaps.shape[0]
            self._changes |= plan.changes
            if self._blocks and self._start is None:
                self._start = self._image.allocation_start()
        self._payload += total(data)

    def result(self) -> WriteForecast:
        end = self._size
        if self._changes:
            end = self._replayed_size
        if self._start is not None:
            end = max(end, self._start + self._blocks * self._image.block_size
                      + self._bitmaps * BITMAP_SIZE)
        return WriteForecast(self._payload, end - self._size, self._blocks)


