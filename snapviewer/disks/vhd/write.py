# SPDX-License-Identifier: Apache-2.0
"""Writing into a VHD file, in an order that leaves a valid file at every instant.

VHD has no journal, so the order carries the safety:

1. The footer is written at its final place behind the new blocks, which extends the file; flush.
2. Stale bytes in the new blocks are zeroed, zero ranges are stored, the caller writes its payload;
   flush.
3. The sector bitmaps of new blocks and the changed ones of old blocks; flush.
4. The block table entries; flush.

A crash inside 1 leaves a longer file that ends without footer: the untouched copy at offset 0
still opens it for reading, and a footer repair makes it writable again. Between 1 and 2 the file
has a good footer and unused space in front of it, which the next write takes. Between 2 and 3 the
payload is in space nothing refers to; sectors this file already held are old or new one by one,
which in a merge the child hides. Between 3 and 4 the written sectors of old blocks are readable
and complete; those of new blocks are still unreferenced. During 4 each entry is old or new, and
what a new entry refers to is already durable.
"""

from __future__ import annotations

import contextlib
from typing import Final

import numpy as np
import numpy.typing as npt

from snapviewer.base.errors import FormatError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.extents import (
    DATA,
    ExtentTable,
    RangeTable,
    coalesce,
    make_extents,
    make_ranges,
)
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskImage, DiskKind, WritableImage
from snapviewer.disks.vhd.check import FOOTER_AT_FRONT, FOOTER_COPIES_DIFFER, FOOTER_COPY_DAMAGED
from snapviewer.disks.vhd.image import BITMAP_BATCH, FULL, SECTOR, VhdImage
from snapviewer.disks.vhd.layout import place_blocks
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import UNALLOCATED, Bitmaps, Int64s, Table, build_table, set_runs

_ZERO_CHUNK: Final = 1 << 20
_NOTHING: Final = make_ranges([], [])
_BATMAP_COOKIE: Final = b"tdbatmap"  # a second table some Xen tools keep behind the block table


class VhdWritable(VhdImage, WritableImage):
    """A VHD file opened for writing. After an error in `reserve` or `publish` close the image and
    open it again; the file itself is valid.
    """

    def __init__(self, storage: Storage) -> None:
        """As `VhdImage`; also raises `FormatError` footer-only-at-front, footer-copy-damaged,
        footer-copies-differ (mend with a footer repair) and not-supported-batmap.
        """
        super().__init__(storage)
        for note in self.notes:
            if note.code in (FOOTER_AT_FRONT, FOOTER_COPY_DAMAGED, FOOTER_COPIES_DIFFER):
                raise FormatError(
                    tr("not opened for writing: {message}", message=note.message), file=self.path,
                    structure=note.structure, offset=note.offset, code=note.code,
                    windows_code=note.windows_code,
                    remedy=tr("rewrite the footer from its good copy first, then try again"),
                )
        self._refuse_batmap()
        self._plan: Table | None = None  # the table with reserved blocks, until published
        self._rows: dict[int, Bitmaps] = {}  # bitmaps to write at publish, by block
        self._dirty = False

    def _refuse_batmap(self) -> None:
        if self.header is None:
            return
        end = self.header.table_offset + 4 * self.header.max_table_entries
        at = -(-end // SECTOR) * SECTOR
        if self.storage.pread(at, 8) == _BATMAP_COOKIE:
            raise FormatError(
                tr("the file has an extra block map of Xen tools that a write would leave stale"),
                file=self.path,
                structure="batmap",
                offset=at,
                code="not-supported-batmap",
                remedy=tr("copy the disk into a new VHD and work on that"),
            )

    def _planned_table(self) -> Table:
        return self._table if self._plan is None else self._plan

    # -- reserve ---------------------------------------------------------------------------

    def reserve(self, data: RangeTable, zeros: RangeTable) -> ExtentTable:
        self._check(data)
        self._check(zeros)
        if data.shape[0] or zeros.shape[0]:
            self._dirty = True
        if self.kind is DiskKind.FIXED:
            for row in zeros.tolist():
                self._write_zeros(row[0], row[1])
            return coalesce(
                make_extents(
                    data["start"], data["length"], np.full(data.shape[0], DATA), data["start"]
                )
            )
        old_size = self.file_size
        new = self.touched_blocks(data, zeros)
        plan, new_offsets = self._allocate(new)
        if self.kind is DiskKind.DYNAMIC:
            self._zero_stale(new_offsets, old_size)
            for block in new.tolist():
                self._rows[block] = np.full(self._bitmap_size, 0xFF, dtype=np.uint8)
        zero_starts, zero_lengths, zero_blocks = split_at_blocks(zeros, self.block_size)
        if self.kind is DiskKind.DYNAMIC:
            # An absent block reads as zeros already, and a new one was just zeroed.
            keep = (plan[zero_blocks] != UNALLOCATED) & ~np.isin(zero_blocks, new)
            zero_starts, zero_lengths = zero_starts[keep], zero_lengths[keep]
            zero_blocks = zero_blocks[keep]
        zero_at = self._place(plan, zero_blocks, zero_starts)
        for offset, length in zip(zero_at.tolist(), zero_lengths.tolist(), strict=True):
            if offset < old_size:  # beyond the old end the extension reads as zeros
                self._write_zeros(offset, length)
        starts, lengths, blocks = split_at_blocks(data, self.block_size)
        held = data
        if self.kind is DiskKind.DIFFERENCING:
            held = _union(data, zeros)
        self._mark(held)
        return coalesce(
            make_extents(
                starts, lengths, np.full(starts.shape[0], DATA),
                self._place(plan, blocks, starts),
            )
        )

    def _check(self, ranges: RangeTable) -> None:
        if ranges.shape[0] == 0:
            return
        ends = ranges["start"] + ranges["length"]
        aligned = not bool(((ranges["start"] | ranges["length"]) % SECTOR).any())
        ordered = bool((ends[:-1] <= ranges["start"][1:]).all())
        inside = int(ranges["start"][0]) >= 0 and int(ends[-1]) <= self.virtual_size
        if not (aligned and ordered and inside and bool((ranges["length"] > 0).all())):
            raise ValueError("ranges must be sorted, disjoint, whole sectors inside the disk")

    def _allocate(self, new: Int64s) -> tuple[Table, Int64s]:
        """Step 1: place `new` blocks, extend the file with its footer in the final place. Returns
        the planned table and the file offsets of the new bitmaps.
        """
        plan = self._planned_table()
        if new.shape[0] == 0:
            return plan, np.zeros(0, dtype=np.int64)
        assert self.footer_offset is not None
        place = place_blocks(
            int(new.shape[0]), self.used_end, self._bitmap_size, self.block_size,
            self.footer_offset, self.file_size,
        )
        offsets = place.first_bitmap + place.stride * np.arange(new.shape[0], dtype=np.int64)
        if int(offsets[-1]) // SECTOR >= UNALLOCATED:
            raise FormatError(
                tr("the file would grow over 2 TiB, which its block table cannot address"),
                file=self.path, structure="BAT", code="table-full", windows_code=0xC03A0009,
                remedy=tr("convert the disk to VHDX"),
            )
        if place.moves_footer:
            self._move_footer(place.footer_offset)
        self.used_end = place.used_end
        if self._plan is None:
            self._plan = plan = plan.copy()
        plan[new] = offsets // SECTOR
        return plan, offsets

    def _move_footer(self, offset: int) -> None:
        size = self.file_size
        try:
            self.storage.pwrite(offset, fmt.build_footer(self.footer))
            self.storage.flush()
        except StorageError:
            # The old footer is still in its place: cutting the file there makes it the last again.
            with contextlib.suppress(StorageError):
                self.storage.truncate(size)
            raise
        self.footer_offset = offset

    def _zero_stale(self, bitmap_offsets: Int64s, old_size: int) -> None:
        """A new block of a dynamic disk is all data: what its place held before must not show."""
        begin = bitmap_offsets + self._bitmap_size
        stale = begin[begin < old_size]
        for offset in stale.tolist():
            self._write_zeros(offset, min(self.block_size, old_size - offset))

    def _write_zeros(self, offset: int, length: int) -> None:
        zeros = memoryview(bytes(min(length, _ZERO_CHUNK)))
        while length > 0:
            step = min(length, _ZERO_CHUNK)
            self.storage.pwrite(offset, zeros[:step])
            offset, length = offset + step, length - step

    def _place(self, plan: Table, blocks: Int64s, starts: Int64s) -> Int64s:
        """File offsets of virtual `starts`, each inside its block."""
        base = plan[blocks].astype(np.int64) * SECTOR + self._bitmap_size
        offsets: Int64s = base + starts - blocks * self.block_size
        return offsets

    def _mark(self, held: RangeTable) -> None:
        """Note for publish the bitmaps that change when all of `held` is present."""
        starts, lengths, blocks = split_at_blocks(held, self.block_size)
        touched, row_of = np.unique(blocks, return_inverse=True)
        begin = (starts - blocks * self.block_size) // SECTOR
        count = lengths // SECTOR
        for at in range(0, touched.shape[0], BITMAP_BATCH):
            part = touched[at : at + BITMAP_BATCH]
            rows = self._present_rows(part)
            before = rows.copy()
            first, last = np.searchsorted(row_of, [at, at + part.shape[0]])
            set_runs(
                rows, row_of[first:last] - at, begin[first:last], count[first:last],
                self.block_size // SECTOR,
            )
            changed = (rows != before).any(axis=1)
            for index in np.flatnonzero(changed).tolist():
                self._rows[int(part[index])] = rows[index]

    def _present_rows(self, blocks: Int64s) -> Bitmaps:
        """Bitmaps as the last reserve left them: pending, from the file, or zero for new ones."""
        rows = np.zeros((blocks.shape[0], self._bitmap_size), dtype=np.uint8)
        pending = np.fromiter((block in self._rows for block in blocks.tolist()), dtype=np.bool_)
        for index in np.flatnonzero(pending).tolist():
            rows[index] = self._rows[int(blocks[index])]
        full = self._known[blocks] == FULL
        rows[full & ~pending] = 0xFF
        stored = ~pending & ~full & (self._table[blocks] != UNALLOCATED)
        rows[stored] = self.read_bitmaps(blocks[stored])
        return rows

    # -- publish ---------------------------------------------------------------------------

    def publish(self) -> None:
        if not self._dirty:
            return
        self.storage.flush()
        plan = self._planned_table()
        blocks = np.array(sorted(self._rows), dtype=np.int64)
        for block in blocks.tolist():
            self.storage.pwrite(int(plan[block]) * SECTOR, self._rows[block].tobytes())
        if blocks.shape[0]:
            self.storage.flush()
        if self._plan is not None and self._write_entries(self._plan):
            self.storage.flush()
        self._table = plan
        if blocks.shape[0]:
            self._classify(blocks, np.stack([self._rows[block] for block in blocks.tolist()]))
        self._plan = None
        self._rows = {}
        self._dirty = False

    def _write_entries(self, plan: Table) -> bool:
        """Step 4: the changed entries, one write for each run of neighbours."""
        assert self.header is not None
        changed = np.flatnonzero(plan != self._table)
        if changed.shape[0] == 0:
            return False
        for run in np.split(changed, np.flatnonzero(np.diff(changed) != 1) + 1):
            first, last = int(run[0]), int(run[-1]) + 1
            self.storage.pwrite(
                self.header.table_offset + 4 * first, build_table(plan[first:last])
            )
        return True

    def write(self, offset: int, data: bytes) -> None:
        rows = self.reserve(make_ranges([offset], [len(data)]) if data else _NOTHING, _NOTHING)
        view = memoryview(data)
        for start, length, _, at in rows.tolist():
            self.storage.pwrite(at, view[start - offset : start - offset + length])
        self.publish()

    def begin_merge(self, child: WritableImage | None) -> None:
        """Nothing to do: a VHD child refers to its parent by an id that never changes."""

    def adopt(self, child: DiskImage) -> None:
        """Nothing to do: a VHD keeps its own id, and sizes are equal."""


def split_at_blocks(ranges: RangeTable, block_size: int) -> tuple[Int64s, Int64s, Int64s]:
    """`ranges` cut at block boundaries: starts, lengths and block indices, sorted as they were."""
    first = ranges["start"] // block_size
    last = (ranges["start"] + ranges["length"] - 1) // block_size
    count = last - first + 1
    total = int(count.sum())
    ends = np.cumsum(count)
    blocks: Int64s = (
        np.arange(total, dtype=np.int64) - np.repeat(ends - count, count) + np.repeat(first, count)
    )
    stop = np.repeat(ranges["start"] + ranges["length"], count)
    starts: npt.NDArray[np.int64] = np.maximum(
        np.repeat(ranges["start"], count), blocks * block_size
    )
    return starts, np.minimum(stop, (blocks + 1) * block_size) - starts, blocks


def _union(data: RangeTable, zeros: RangeTable) -> RangeTable:
    both = np.concatenate((data, zeros))
    return coalesce(both[np.argsort(both["start"], kind="stable")])


def open_vhd_writable(storage: Storage) -> WritableImage:
    """Open for writing. In addition to what `open_vhd` refuses, an image is refused whose end
    footer or footer copy is damaged (`relink.prepare_footer_repair` mends those).
    """
    return VhdWritable(storage)
