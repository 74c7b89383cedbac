# SPDX-License-Identifier: Apache-2.0
"""Reading what is left of a damaged image file, and saying exactly what is lost.

`open_image` refuses a file whose tables cannot be trusted or that ends too early, because a wrong
sector is worse than none. Here every block whose place is certain is read, everything else reads
as zeros, never as what a parent holds there, and `lost` names it. Not covered: a file without a
readable footer, header or metadata, and a log that can be followed no more; those are refused.
"""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from snapviewer.base.errors import FormatError, SnapviewerError
from snapviewer.disks.detect import detect_format
from snapviewer.disks.extents import (
    DATA,
    PARENT,
    ZERO,
    ExtentTable,
    RangeTable,
    clip,
    coalesce,
    make_extents,
    make_ranges,
    overlay,
    single,
    total,
)
from snapviewer.disks.filesystem.storage import Storage, open_storage
from snapviewer.disks.image import (
    BlockUsage,
    DiskFormat,
    DiskImage,
    DiskKind,
    ImageNote,
    ParentLink,
)
from snapviewer.disks.open import open_image
from snapviewer.disks.vhd.check import TABLE_WINDOW, FoundFooter, check_size, find_footer
from snapviewer.disks.vhd.image import VhdImage
from snapviewer.disks.vhd.layout import round_up
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import UNALLOCATED, Table, bitmap_size, held_blocks, parse_table
from snapviewer.formats.vhdx.headers import MIB
from snapviewer.formats.vhdx.tables import (
    BITMAP_PRESENT,
    FULLY_PRESENT,
    PARTIALLY_PRESENT,
    RESERVED_MASK,
    ZERO_BLOCK,
    Bools,
    Entries,
    Int64s,
    offsets_of,
    parse_entries,
    states_of,
)

_FAR = 1 << 60  # offsets beyond are not computed with


class SalvageImage(DiskImage):
    """What is left of a damaged file. Reads as zeros where `lost` says so."""

    _limit: int  # bytes of the file that blocks may use and that are there

    @abstractmethod
    def lost(self, start: int, stop: int) -> RangeTable:
        """What of [start, stop) this file answered for and cannot any more: RANGE rows, sorted,
        disjoint, coalesced."""

    def _cut(self, table: ExtentTable) -> tuple[ExtentTable, RangeTable]:
        """The rows with DATA past the file's end turned into ZERO, and what that was; a sector of
        which a part is missing is missing."""
        over = np.where(
            table["state"] == DATA, table["offset"] + table["length"] - self._limit, 0
        )
        over = (-(-over // self.sector_size) * self.sector_size).clip(0, table["length"])
        rows = np.flatnonzero(over > 0)
        if rows.shape[0] == 0:
            return table, make_ranges([], [])
        short = table[rows]
        gone = make_extents(
            short["start"] + short["length"] - over[rows], over[rows],
            np.full(rows.shape, ZERO), np.full(rows.shape, -1),
        )
        kept = table.copy()
        kept["length"][rows] -= over[rows]
        merged = np.concatenate((kept[kept["length"] > 0], gone))
        merged = merged[np.argsort(merged["start"], kind="stable")]
        return coalesce(merged), coalesce(make_ranges(gone["start"], gone["length"]))


class SalvagedVhdx(VhdxImage, SalvageImage):
    """A VHDX of which blocks, sector bitmaps or a part of the block table may be missing."""

    _whole = False

    def __init__(self, base: Storage) -> None:
        self._limit = base.size()
        self._shared_blocks = np.empty(0, np.int64)
        super().__init__(base)
        self._shared_blocks = self._find_shared()

    def validate(self) -> None:
        """Nothing is refused here."""

    def table(self, first: int, stop: int) -> Entries:
        at = self.layout.bat.offset + first * 8
        raw = self.storage.pread(at, (stop - first) * 8)
        return parse_entries(raw[: len(raw) // 8 * 8].ljust((stop - first) * 8, b"\0"))

    def _few(self, first: int, stop: int) -> None:
        return None

    def payload_entries(self, first: int, stop: int) -> Entries:
        entries, bad, _ = self._judged(first, stop)
        return np.where(bad, np.uint64(ZERO_BLOCK), entries)

    def _bitmap_places(self, entries: Entries, chunks: Int64s) -> Int64s:
        offsets = offsets_of(entries)
        good = (states_of(entries) == BITMAP_PRESENT) & ((entries & RESERVED_MASK) == 0)
        good &= (offsets >= MIB) & (offsets < min(self._limit, _FAR))
        for low, high in self.layout.fixed_ranges():
            good &= (offsets >= high) | (offsets <= low - MIB)
        return np.where(good, offsets, -1)

    def _judged(self, first: int, stop: int) -> tuple[Entries, Bools, Int64s]:
        """The entries of payload blocks [first, stop), which of them cannot be followed, and which
        blocks (numbers) run past the end of the file."""
        if stop <= first:
            return np.empty(0, np.uint64), np.empty(0, np.bool_), np.empty(0, np.int64)
        low = int(self.shape.payload_index(first))
        high = int(self.shape.payload_index(stop - 1)) + 1
        raw = self.table(low, high)
        entries = self._without_bitmaps(raw, low) if high - low > stop - first else raw
        states, blocks = states_of(entries), np.arange(first, stop, dtype=np.int64)
        bad = (states == 4) | (states == 5) | ((entries & RESERVED_MASK) != 0)
        if self.kind is not DiskKind.DIFFERENCING:
            bad |= states == PARTIALLY_PRESENT
        held = states >= FULLY_PRESENT
        offsets = offsets_of(entries)
        misplaced = (offsets < MIB) | (offsets >= min(self._limit, _FAR))
        for begin, end in self.layout.fixed_ranges():
            misplaced |= (offsets < end) & (offsets > begin - self.block_size)
        bad |= held & misplaced
        bad[np.searchsorted(blocks, self._shared_blocks[
            (self._shared_blocks >= first) & (self._shared_blocks < stop)])] = True
        readable = (self._limit - self.layout.bat.offset) // 8
        if high > readable:  # the file ends inside the table
            bad |= np.asarray(self.shape.payload_index(blocks)) >= readable
        bad |= self._without_bitmap(blocks, ~bad & (states == PARTIALLY_PRESENT))
        needed = np.minimum(self.block_size, self.virtual_size - blocks * self.block_size)
        over = held & ~bad
        over[over] = (offsets + needed)[over] > self._limit
        return entries, bad, blocks[over]

    def _without_bitmap(self, blocks: Int64s, partial: Bools) -> Bools:
        """Which of the `partial` blocks have no bitmap in the file."""
        result = np.zeros(blocks.shape, np.bool_)
        rows = np.flatnonzero(partial)
        if rows.shape[0] == 0:
            return result
        numbers = blocks[rows]
        chunks = numbers // self.shape.chunk_ratio
        low = int(chunks[0])
        places = self.bitmap_offsets(low, int(chunks[-1]) + 1)[chunks - low]
        width = self.shape.block_sectors // 8
        ends = places + (numbers % self.shape.chunk_ratio + 1) * width
        result[rows] = (places < 0) | (ends > self._limit)
        return result

    def _find_shared(self) -> Int64s:
        """Blocks that claim file space another block claims too: neither can be believed."""
        found: list[Int64s] = [np.empty(0, np.int64)]
        places: list[Int64s] = [np.empty(0, np.int64)]
        for first, stop in self._windows():
            entries, bad, _ = self._judged(first, stop)
            held = np.flatnonzero(~bad & (states_of(entries) >= FULLY_PRESENT))
            found.append(first + held)
            places.append(offsets_of(entries[held]))
        blocks, offsets = np.concatenate(found), np.concatenate(places)
        order = np.argsort(offsets, kind="stable")
        close = np.diff(offsets[order]) < self.block_size
        return np.unique(np.concatenate((blocks[order[:-1][close]], blocks[order[1:][close]])))

    def extents(self, start: int, stop: int) -> ExtentTable:
        return self._cut(super().extents(start, stop))[0]

    def lost(self, start: int, stop: int) -> RangeTable:
        start, stop = max(0, start), min(stop, self.virtual_size)
        size = self.block_size
        first, last = start // size, -(-stop // size)
        _, bad, over = self._judged(first, last)
        rows = first + np.flatnonzero(bad)
        parts = [make_ranges(rows * size, np.full(rows.shape, size))]
        for block in over.tolist():
            end = min((block + 1) * size, self.virtual_size)
            parts.append(self._cut(super().extents(block * size, end))[1])
        ranges = np.concatenate(parts)
        return clip(coalesce(ranges[np.argsort(ranges["start"], kind="stable")]), start, stop)

    def usage(self) -> BlockUsage:
        counted = super().usage()
        zero = present = 0
        for first, stop in self._windows():
            _, bad, over = self._judged(first, stop)
            blocks = first + np.flatnonzero(bad)
            zero += int(
                np.minimum(self.block_size, self.virtual_size - blocks * self.block_size).sum()
            )
            for block in over.tolist():
                at = block * self.block_size
                present += total(self.lost(at, at + self.block_size))
        return BlockUsage(
            counted.blocks_total, counted.blocks_allocated, counted.blocks_partial,
            counted.bytes_present - present, counted.bytes_zero - zero,
        )


class SalvagedVhd(VhdImage, SalvageImage):
    """A VHD of which blocks or a part of the block table may be missing."""

    _bad: RangeTable = make_ranges([], [])

    def _check_size(self, found: FoundFooter) -> list[ImageNote]:
        self._limit = found.limit
        try:
            return check_size(self.storage, found)
        except FormatError as error:
            if error.code != "truncated":
                raise
            return []

    def _load_table(self, found: FoundFooter, header: fmt.DynamicHeader) -> tuple[Table, int]:
        needed = -(-found.footer.current_size // header.block_size)
        at, size = header.table_offset, header.block_size
        known = 0
        if fmt.FOOTER_SIZE <= at < found.limit:
            known = min(4 * needed, found.limit - at) // 4
        table = np.full(needed, UNALLOCATED, np.uint32)
        gone: list[RangeTable] = []
        kept: list[Int64s] = []

        def lose(first: int, mask: Bools) -> None:
            edges = first + np.flatnonzero(np.diff(mask, prepend=False, append=False))
            starts, stops = edges[::2] * size, edges[1::2] * size
            stops = np.minimum(stops, found.footer.current_size)
            gone.append(make_ranges(starts, stops - starts))

        span = bitmap_size(size) + size
        # By windows: a table of holes costs its maker nothing, whatever its length.
        for first in range(0, needed, TABLE_WINDOW):
            stop = min(first + TABLE_WINDOW, needed)
            raw = self.storage.pread(at + 4 * first, max(0, 4 * (min(stop, known) - first)))
            piece = parse_table(raw)
            mask = np.ones(stop - first, np.bool_)
            mask[: piece.shape[0]] = piece == 0  # such a place is the footer copy's
            blocks = np.flatnonzero((piece != UNALLOCATED) & (piece != 0))
            starts = piece[blocks].astype(np.int64) * fmt.SECTOR
            bad = starts + bitmap_size(size) >= found.limit
            for low, high in (
                (0, fmt.FOOTER_SIZE),
                (found.footer.data_offset, found.footer.data_offset + fmt.HEADER_SIZE),
                (at, at + 4 * needed),
            ):
                bad |= (starts < high) & (starts + span > low)
            mask[blocks[bad]] = True
            kept.append(first + blocks[~bad])
            piece[mask[: piece.shape[0]]] = UNALLOCATED
            table[first : first + piece.shape[0]] = piece
            lose(first, mask)
        held = np.concatenate(kept)
        starts = table[held].astype(np.int64) * fmt.SECTOR
        order = np.argsort(starts, kind="stable")
        close = np.diff(starts[order]) < span
        shared = np.unique(np.concatenate((held[order[:-1][close]], held[order[1:][close]])))
        table[shared] = UNALLOCATED
        lengths = np.minimum(size, found.footer.current_size - shared * size)
        gone.append(make_ranges(shared * size, lengths))
        lost = np.concatenate(gone)
        self._bad = coalesce(lost[np.argsort(lost["start"], kind="stable")])
        end = max(at + 4 * header.max_table_entries, found.footer.data_offset + fmt.HEADER_SIZE)
        return table, round_up(min(end, found.limit), fmt.SECTOR)

    def extents(self, start: int, stop: int) -> ExtentTable:
        table = self._cut(super().extents(start, stop))[0]
        bad = clip(self._bad, start, stop)
        if bad.shape[0] == 0 or table.shape[0] == 0:
            return table
        # The table of zeros over what is gone, PARENT between.
        edges = np.unique(np.concatenate(([start], bad["start"], bad["start"] + bad["length"])))
        edges = edges[edges < stop]
        row = np.searchsorted(bad["start"], edges, side="right") - 1
        inside = (row >= 0) & (edges < (bad["start"] + bad["length"])[row])
        mask = make_extents(
            edges, np.diff(np.append(edges, stop)), np.where(inside, ZERO, PARENT),
            np.full(edges.shape, -1),
        )
        return overlay(mask, table)

    def lost(self, start: int, stop: int) -> RangeTable:
        start, stop = max(0, start), min(stop, self.virtual_size)
        parts = [clip(self._bad, start, stop)]
        if self.kind is DiskKind.FIXED:
            parts.append(self._cut(single(start, stop, DATA, start))[1])
        else:
            for block in self._running_over(start, stop).tolist():
                low = max(start, block * self.block_size)
                high = min(stop, (block + 1) * self.block_size)
                parts.append(self._cut(super().extents(low, high))[1])
        ranges = np.concatenate(parts)
        return coalesce(ranges[np.argsort(ranges["start"], kind="stable")])

    def _running_over(self, start: int, stop: int) -> Int64s:
        first, last = start // self.block_size, -(-stop // self.block_size)
        span = self._bitmap_size + self.block_size
        found = [np.empty(0, np.int64)]
        for at in range(first, last, TABLE_WINDOW):
            held = at + held_blocks(self.block_table[at : min(at + TABLE_WINDOW, last)])
            ends = self.block_table[held].astype(np.int64) * fmt.SECTOR + span
            found.append(held[ends > self._limit])
        return np.concatenate(found)

    def usage(self) -> BlockUsage:
        counted = super().usage()
        gone = total(self.lost(0, self.virtual_size)) - total(self._bad)
        return BlockUsage(
            counted.blocks_total, counted.blocks_allocated, counted.blocks_partial,
            counted.bytes_present - gone, counted.bytes_zero,
        )


def open_salvage(path: Path) -> DiskImage:
    """Open a file however damaged, for reading only. A sound file is opened as `open_image` does;
    else the result is a `SalvageImage`. Raises `FormatError`, `StorageError` where not even its
    size and kind can be read.
    """
    with contextlib.suppress(FormatError):
        return open_image(path)
    # Not while the error is handled: it keeps what had been read, tables of 128 MiB too.
    storage = open_storage(path)
    try:
        if detect_format(storage) is DiskFormat.VHD:
            return SalvagedVhd(storage)
        return SalvagedVhdx(storage)
    except BaseException:
        storage.close()
        raise


@dataclass(frozen=True)
class Identity:
    """What a file says of itself, as far as it can be read; None or empty where it cannot.
    Sizes in bytes, ids raw."""

    format: DiskFormat
    kind: DiskKind | None = None
    virtual_size: int | None = None
    block_size: int | None = None
    sector_size: int | None = None
    unique_id: bytes = b""
    link_id: bytes = b""
    link: ParentLink | None = None
    creator: str = ""


def read_identity(path: Path) -> Identity | None:
    """Format, size, ids and parent link of a file that may be damaged; None where not even its
    format can be told. Never raises for what is in the file or cannot be read.
    """
    try:
        with open_salvage(path) as image:
            return Identity(
                image.format, image.kind, image.virtual_size, image.block_size, image.sector_size,
                image.unique_id, image.link_id, image.parent, image.creator,
            )
    except SnapviewerError:
        pass
    try:
        storage = open_storage(path)
    except SnapviewerError:
        return None
    try:
        return _partial_identity(storage)
    finally:
        storage.close()


def _partial_identity(storage: Storage) -> Identity | None:
    try:
        if detect_format(storage) is DiskFormat.VHDX:
            return Identity(DiskFormat.VHDX)
        footer = find_footer(storage).footer
    except SnapviewerError:
        return None
    return Identity(
        DiskFormat.VHD, None, footer.current_size, None, fmt.SECTOR, footer.unique_id,
        footer.unique_id, None, footer.creator,
    )


def readable_link(path: Path) -> ParentLink | None:
    """The parent link a file holds, also where the file is damaged otherwise; None where it has
    none or it cannot be read. Never raises."""
    identity = read_identity(path)
    return None if identity is None else identity.link


__all__ = [
    "Identity",
    "SalvageImage",
    "open_salvage",
    "read_identity",
    "readable_link",
]
