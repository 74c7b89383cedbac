# SPDX-License-Identifier: Apache-2.0
"""The block table of an open VHDX: entries by window, checked as they are read (MS-VHDX 2.5).

States, places and sector bitmaps of payload blocks; what they mean for a reader is `vhdx.py`'s.
"""

from __future__ import annotations

import numpy as np

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import FileStorage, Storage
from snapviewer.disks.image import (
    DiskImage,
    DiskKind,
    cut_short,
)
from snapviewer.disks.vhdx.layout import Layout, truncated
from snapviewer.disks.vhdx.pages import TablePages
from snapviewer.formats.vhdx.headers import CORRUPT, MIB, RESTORE
from snapviewer.formats.vhdx.tables import (
    BITMAP_PRESENT,
    BITMAP_SIZE,
    FULLY_PRESENT,
    NOT_PRESENT,
    PARTIALLY_PRESENT,
    RESERVED_MASK,
    BatShape,
    Bytes,
    Entries,
    Int64s,
    offsets_of,
    parse_entries,
    states_of,
)


class VhdxTable(DiskImage):
    """Table access of one VHDX file. `base` is the file, `storage` the file with its log replayed
    in memory.
    """

    base: Storage
    layout: Layout
    shape: BatShape
    _pages: TablePages | None

    def table(self, first: int, stop: int) -> Entries:
        """Raw table entries [first, stop)."""
        at = self.layout.bat.offset + first * 8
        raw = self.storage.pread(at, (stop - first) * 8)
        if len(raw) < (stop - first) * 8:
            raise truncated(self.path, "BAT", self.storage.size())
        return parse_entries(raw)

    def _next_used(self, index: int) -> int:
        """The entry behind the hole in the file that begins at entry `index`, if one does."""
        if not isinstance(self.storage, FileStorage):
            return index
        at = self.layout.bat.offset + index * 8
        return index + (self.storage.next_data(at) - at) // 8

    def payload_entries(self, first: int, stop: int) -> Entries:
        """Checked entries of payload blocks [first, stop)."""
        if stop <= first:
            return np.empty(0, np.uint64)
        low = int(self.shape.payload_index(first))
        high = int(self.shape.payload_index(stop - 1)) + 1
        entries = self.table(low, high)
        if high - low > stop - first:
            entries = self._without_bitmaps(entries, low)
        self._check(entries, first)
        return entries

    def _without_bitmaps(self, entries: Entries, low: int) -> Entries:
        """The payload entries of table entries that begin at table index `low`."""
        step = self.shape.chunk_ratio + 1
        lead = step - 1 - low % step
        if lead >= entries.shape[0]:
            return entries
        body = entries[lead + 1 :]
        rows = body.shape[0] // step
        result = np.empty(entries.shape[0] - 1 - rows, np.uint64)
        result[:lead] = entries[:lead]
        stop = lead + rows * (step - 1)
        chunks = body[: rows * step].reshape(rows, step)
        result[lead:stop].reshape(rows, step - 1)[:] = chunks[:, :-1]
        result[stop:] = body[rows * step :]
        return result

    def _check(self, entries: Entries, first: int, rows: Int64s | None = None) -> Int64s:
        """Check entries of blocks first + `rows` (default: 0, 1, ...) by themselves; returns the
        sorted offsets of stored blocks."""
        seen = int(np.bitwise_or.reduce(entries)) if entries.shape[0] else 0
        if seen == 0:
            return np.empty(0, np.int64)
        states = states_of(entries)
        illegal = (states == 4) | (states == 5)
        if self.kind is not DiskKind.DIFFERENCING:
            illegal |= states == PARTIALLY_PRESENT
        if seen & int(RESERVED_MASK):
            illegal |= (entries & RESERVED_MASK) != 0
        if bool(illegal.any()):
            index = int(np.argmax(illegal))
            block = first + (index if rows is None else int(rows[index]))
            raise self._bad_bat(
                block, tr("illegal entry {entries:#018x}", entries=int(entries[index]))
            )
        held = np.flatnonzero(states >= FULLY_PRESENT)
        if held.shape[0] == 0:
            return np.empty(0, np.int64)
        offsets = offsets_of(entries[held])
        stored = held if rows is None else rows[held]
        self._check_places(offsets, first, stored)
        if bool((offsets[1:] - offsets[:-1] >= self.block_size).all()):
            return offsets
        order = np.sort(offsets)
        close = order[1:] - order[:-1] < self.block_size
        if bool(close.any()):
            at = int(order[int(np.argmax(close))])
            block = first + int(stored[int(np.argmax(offsets == at))])
            raise self._bad_bat(block, tr("it shares file space with another block"))
        return order

    def _check_places(self, offsets: Int64s, first: int, stored: Int64s) -> None:
        """Offsets (not none) of blocks first + stored must lie in the file, the last block only as
        far as the disk reaches, and not in the headers, the log or a region."""
        size = self.block_size
        fixed = self.layout.fixed_ranges()
        low, high = int(offsets.min()), int(offsets.max())
        if low >= max(stop for _, stop in fixed) and high <= self.storage.size() - size:
            return
        blocks = first + stored
        outside = (offsets < MIB) | (offsets > 1 << 61)
        for start, stop in fixed:
            outside |= (offsets < stop) & (offsets > start - size)
        if bool(outside.any()):
            index = int(np.argmax(outside))
            raise self._bad_bat(
                int(blocks[index]),
                tr(
                    "it points to {offsets:#x}, which is no block's place",
                    offsets=int(offsets[index]),
                ),
            )
        needed = np.minimum(size, self.virtual_size - blocks * size)
        short = offsets + needed > self.storage.size()
        if bool(short.any()):
            ends = (offsets + needed)[short]
            missing = np.minimum(ends - self.storage.size(), needed[short])
            raise cut_short(
                self.path, self.storage.size(), np.sort(blocks[short]), int(missing.sum()),
                int(ends.max()), windows_code=CORRUPT,
            )

    def _bad_bat(self, block: int, message: str) -> FormatError:
        return FormatError(
            tr("block {block}: {message}", block=block, message=message),
            file=self.path,
            structure="BAT",
            offset=self.layout.bat.offset + int(self.shape.payload_index(block)) * 8,
            code="bad-bat",
            remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )

    def bitmap_offsets(self, first: int, stop: int) -> Int64s:
        """File offsets of the sector bitmaps of chunks [first, stop); -1 where there is none.

        Raises `FormatError` (bad-bitmap) for an illegal entry.
        """
        chunks = np.arange(first, stop, dtype=np.int64)
        indices = np.asarray(self.shape.bitmap_index(chunks))
        if stop - first == 1 or self.shape.chunk_ratio > 256:
            entries = np.concatenate([self.table(i, i + 1) for i in indices.tolist()] or
                                     [np.empty(0, np.uint64)])
        else:
            entries = self.table(int(indices[0]), int(indices[-1]) + 1)[indices - indices[0]]
        return self._bitmap_places(entries, chunks)

    def _bitmap_places(self, entries: Entries, chunks: Int64s) -> Int64s:
        states = states_of(entries)
        offsets = np.where(states == BITMAP_PRESENT, offsets_of(entries), -1)
        stored = np.flatnonzero(states == BITMAP_PRESENT)
        illegal = ((states != BITMAP_PRESENT) & (states != NOT_PRESENT)) | (
            (entries & RESERVED_MASK) != 0
        )
        places = offsets[stored]
        outside = (places < MIB) | (places + BITMAP_SIZE > self.storage.size())
        for start, stop in self.layout.fixed_ranges():
            outside |= (places < stop) & (places > start - BITMAP_SIZE)
        illegal[stored] |= outside
        if bool(illegal.any()):
            index = int(np.argmax(illegal))
            raise self._bad_bitmap(
                int(chunks[index]), tr("illegal entry {entries:#018x}", entries=int(entries[index]))
            )
        return offsets

    def _bad_bitmap(self, chunk: int, message: str) -> FormatError:
        return FormatError(
            tr("sector bitmap of chunk {chunk}: {message}", chunk=chunk, message=message),
            file=self.path,
            structure="sector bitmap",
            offset=self.layout.bat.offset + int(self.shape.bitmap_index(chunk)) * 8,
            code="bad-bitmap",
            remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )

    def bitmap_slice(self, chunk: int, place: int, first: int, stop: int) -> Bytes:
        """Bitmap bytes of blocks [first, stop) of `chunk`, whose bitmap lies at `place`: an array
        of shape (blocks, bytes per block). Bits beyond the virtual size read as clear."""
        if place < 0:
            raise self._bad_bitmap(chunk, tr("missing, but a block of the chunk needs it"))
        width = self.shape.block_sectors // 8
        base = first - chunk * self.shape.chunk_ratio
        raw = self.storage.pread(place + base * width, (stop - first) * width)
        if len(raw) < (stop - first) * width:
            raise truncated(self.path, tr("sector bitmap"), self.storage.size())
        rows = np.frombuffer(raw, np.uint8).reshape(stop - first, width).copy()
        if stop == self.shape.blocks:
            sectors = (self.virtual_size - (stop - 1) * self.block_size) // self.sector_size
            rows[-1, -(-sectors // 8) :] = 0
            if sectors % 8:
                rows[-1, sectors // 8] &= (1 << (sectors % 8)) - 1
        return rows
