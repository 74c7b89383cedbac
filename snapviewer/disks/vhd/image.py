# SPDX-License-Identifier: Apache-2.0
"""A VHD file opened for reading: fixed, dynamic or differencing.

`open_vhd` validates footer, header, block table and block positions (VHD Image Format
Specification 1.0) before anything is read through them: a table entry that points outside the
file, at a header or into another block makes the file unreadable, because a wrong sector is worse
than none. Oddities that cannot give wrong data become notes.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.disks.extents import (
    DATA,
    PARENT,
    ZERO,
    ExtentTable,
    RangeTable,
    clip,
    coalesce,
    make_extents,
    single,
)
from snapviewer.disks.filesystem.storage import FileStorage, Storage
from snapviewer.disks.image import (
    BlockUsage,
    DiskFormat,
    DiskImage,
    DiskKind,
    ImageNote,
    ParentLink,
    WriteForecast,
    WriteForecaster,
)
from snapviewer.disks.vhd.check import (
    FOOTER_AT_FRONT,
    FoundFooter,
    check_locators,
    check_size,
    check_table,
    find_footer,
    read_header,
    read_table,
)
from snapviewer.disks.vhd.layout import place_blocks, repaired_footer_offset
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import (
    UNALLOCATED,
    Bitmaps,
    Int64s,
    Table,
    bitmap_runs,
    bitmap_size,
    count_sectors,
    empty_rows,
    full_rows,
    valid_mask,
)

SECTOR: Final = fmt.SECTOR
FIXED_BLOCK: Final = 2 << 20  # the step in which a fixed disk's "blocks" are counted
BITMAP_BATCH: Final = 4096  # bitmaps decoded at once: 16 MiB of bits at 2 MiB blocks
_LOOK_AHEAD: Final = 2048  # bitmaps read to size a window
_GATHER_GAP: Final = 64 << 10  # bitmaps closer than this are fetched by one read
_GATHER_SPAN: Final = 4 << 20

_KINDS = {
    fmt.TYPE_FIXED: DiskKind.FIXED,
    fmt.TYPE_DYNAMIC: DiskKind.DYNAMIC,
    fmt.TYPE_DIFFERENCING: DiskKind.DIFFERENCING,
}
_UNKNOWN, FULL, _EMPTY, _PARTIAL = 0, 1, 2, 3  # what is known of a block's bitmap


class VhdImage(DiskImage):
    """One VHD file. `footer` and `header` (None for a fixed disk) are the parsed records;
    `footer_offset` is None where only the copy at the front is good; `used_end` is the byte behind
    the last structure or block, where new blocks may begin.
    """

    footer: fmt.Footer
    header: fmt.DynamicHeader | None
    footer_offset: int | None
    used_end: int

    def __init__(self, storage: Storage) -> None:
        """Read and validate. Raises `FormatError` (codes bad-footer, bad-size, bad-header,
        bad-block-size, bad-bat, truncated, not-supported-version, not-supported-type) and
        `StorageError`.
        """
        self.storage = storage
        self.format = DiskFormat.VHD
        found = find_footer(storage)
        footer = found.footer
        notes = list(found.notes)
        self.footer = footer
        self.header = None
        self.footer_offset = found.offset
        self.virtual_size = footer.current_size
        self.sector_size = SECTOR
        self.unique_id = self.link_id = footer.unique_id
        self.parent = None
        self.creator = footer.creator
        self._known = np.zeros(0, dtype=np.uint8)
        self._table = np.zeros(0, dtype=np.uint32)
        notes += self._check_size(found)
        self.kind = self._kind(found)
        if self.kind is DiskKind.FIXED:
            self.block_size = FIXED_BLOCK
            self._bitmap_size = 0
            self.used_end = self.virtual_size
        else:
            notes += self._open_sparse(found)
        self.notes = tuple(notes)

    def _kind(self, found: FoundFooter) -> DiskKind:
        kind = _KINDS.get(found.footer.disk_type)
        if kind is None:
            raise FormatError(
                tr(
                    "disk type {disk_type} is not supported (only 2, 3 and 4)",
                    disk_type=found.footer.disk_type,
                ),
                file=self.path,
                structure="footer",
                offset=found.at,
                code="not-supported-type",
                windows_code=0xC03A001B,
                remedy=tr("convert the disk with the program that made it"),
            )
        return kind

    def _open_sparse(self, found: FoundFooter) -> list[ImageNote]:
        self.header = header = read_header(self.storage, found)
        self.block_size = header.block_size
        self._bitmap_size = bitmap_size(header.block_size)
        self._table, structures_end = self._load_table(found, header)
        self._known = np.zeros(self._table.shape[0], dtype=np.uint8)
        texts, locators_end, notes = check_locators(self.storage, found, header)
        self.used_end = max(structures_end, locators_end)
        if self.kind is DiskKind.DIFFERENCING:
            self.parent = ParentLink(
                link_ids=(header.parent_unique_id,),
                relative_path=texts.get(fmt.W2RU),
                absolute_path=texts.get(fmt.W2KU),
                name=header.parent_name or None,
                timestamp=header.parent_timestamp,
            )
            return notes
        return []

    def _check_size(self, found: FoundFooter) -> list[ImageNote]:
        return check_size(self.storage, found)

    def _load_table(self, found: FoundFooter, header: fmt.DynamicHeader) -> tuple[Table, int]:
        """The block table, and the end of what structures and blocks use."""
        table = read_table(self.storage, found, header)
        return table, check_table(self.storage, found, header, table)

    @property
    def ids(self) -> bytes:
        return self.footer.unique_id + self.footer.timestamp.to_bytes(4, "big")

    @property
    def table_place(self) -> tuple[int, int]:
        if self.header is None:
            return 0, 0
        return self.header.table_offset, 4 * self.header.max_table_entries

    # -- geometry of the table -------------------------------------------------------------

    @property
    def block_table(self) -> Table:
        """One entry a block: the sector of its bitmap, or UNALLOCATED. Not to be changed."""
        return self._table

    @property
    def blocks_total(self) -> int:
        """Blocks of the virtual disk."""
        return -(-self.virtual_size // self.block_size)

    def _sectors_of(self, block: int) -> int:
        """Sectors of a block that lie inside the virtual disk."""
        left = self.virtual_size - block * self.block_size
        return min(self.block_size, left) // SECTOR

    def _valid(self, block: int) -> Bitmaps:
        return valid_mask(self._bitmap_size, self._sectors_of(block))

    def _bitmap_offsets(self, blocks: Int64s) -> Int64s:
        return self._table[blocks].astype(np.int64) * SECTOR

    def read_bitmaps(self, blocks: Int64s) -> Bitmaps:
        """Bitmaps of allocated `blocks`, shape (n, bitmap size). Bitmaps lying close together
        (small blocks) are fetched by one read.
        """
        offsets = self._bitmap_offsets(blocks)
        rows = np.empty((offsets.shape[0], self._bitmap_size), dtype=np.uint8)
        if offsets.shape[0] == 0:
            return rows
        order = np.argsort(offsets, kind="stable")
        at = offsets[order]
        splits = (np.diff(at) > _GATHER_GAP) | (np.diff(at // _GATHER_SPAN) != 0)
        firsts = np.concatenate(([0], np.flatnonzero(splits) + 1))
        lasts = np.append(firsts[1:], at.shape[0])
        if firsts.shape[0] == at.shape[0]:
            self._read_each(at, order, rows)
            return rows
        columns = np.arange(self._bitmap_size)
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
            start = int(at[first])
            buffer = np.empty(int(at[last - 1]) + self._bitmap_size - start, dtype=np.uint8)
            self.read_payload(start, buffer.data)
            rows[order[first:last]] = buffer[(at[first:last] - start)[:, None] + columns]
        return rows

    def _read_each(self, offsets: Int64s, order: Int64s, rows: Bitmaps) -> None:
        """One read a bitmap, of which a large disk has half a million."""
        size = self._bitmap_size
        flat = rows.reshape(-1).data
        parts = [flat[at : at + size] for at in (order * size).tolist()]
        if isinstance(self.storage, FileStorage):
            done = self.storage.pread_each(offsets.tolist(), parts)
            offsets, parts = offsets[done:], parts[done:]
        for offset, part in zip(offsets.tolist(), parts, strict=True):
            self.read_payload(offset, part)

    def _classify(self, blocks: Int64s, rows: Bitmaps) -> None:
        """Remember for `blocks` whether their bitmaps are full, empty or partial."""
        valid = self._valid(0)
        full, empty = full_rows(rows, valid), empty_rows(rows, valid)
        last = np.flatnonzero(blocks == self.blocks_total - 1)
        if last.shape[0]:
            tail = self._valid(self.blocks_total - 1)
            full[last] = full_rows(rows[last], tail)
            empty[last] = empty_rows(rows[last], tail)
        self._known[blocks] = np.where(full, FULL, np.where(empty, _EMPTY, _PARTIAL))

    # -- reading ---------------------------------------------------------------------------

    def extents(self, start: int, stop: int) -> ExtentTable:
        if not 0 <= start <= stop <= self.virtual_size:
            raise ValueError(f"range {start}..{stop} is outside the disk")
        if start == stop or self.kind is DiskKind.FIXED:
            return single(start, stop, DATA, start)
        absent = PARENT if self.kind is DiskKind.DIFFERENCING else ZERO
        first, last = start // self.block_size, -(-stop // self.block_size)
        blocks = np.arange(first, last, dtype=np.int64)
        allocated = self._table[first:last] != UNALLOCATED
        parts = []
        held = blocks[allocated]
        for at in range(0, held.shape[0], BITMAP_BATCH):
            parts += self._partial_extents(held[at : at + BITMAP_BATCH], absent)
        whole = np.where(allocated, self._known[first:last] == FULL, False)
        plain = blocks[~allocated | (self._known[first:last] != _PARTIAL)]
        whole = whole[plain - first]
        offset = np.where(whole, self._bitmap_offsets(plain) + self._bitmap_size, -1)
        parts.append(
            make_extents(
                plain * self.block_size,
                np.full(plain.shape[0], self.block_size, dtype=np.int64),
                np.where(whole, DATA, absent),
                offset,
            )
        )
        table = np.concatenate(parts)
        table = table[np.argsort(table["start"], kind="stable")]
        return coalesce(clip(table, start, stop))

    def _partial_extents(self, blocks: Int64s, absent: int) -> list[ExtentTable]:
        """Rows of those of `blocks` whose bitmap is mixed; classifies all of them."""
        known = self._known[blocks]
        blocks = blocks[(known == _UNKNOWN) | (known == _PARTIAL)]
        if blocks.shape[0] == 0:
            return []
        rows = self.read_bitmaps(blocks)
        self._classify(blocks, rows)
        mixed = self._known[blocks] == _PARTIAL
        if not bool(mixed.any()):
            return []
        blocks, rows = blocks[mixed], rows[mixed]
        row, sector, count, is_set = bitmap_runs(rows, self.block_size // SECTOR)
        begin = sector * SECTOR
        data = self._bitmap_offsets(blocks)[row] + self._bitmap_size + begin
        return [
            make_extents(
                blocks[row] * self.block_size + begin,
                count * SECTOR,
                np.where(is_set, DATA, absent),
                np.where(is_set, data, -1),
            )
        ]

    def partial_blocks(self, start: int, stop: int) -> int:
        if self.kind is DiskKind.FIXED or start >= stop:
            return 0
        first, last = start // self.block_size, -(-stop // self.block_size)
        held = first + np.flatnonzero(self._table[first:last] != UNALLOCATED)
        known = self._known[held]
        # Most bitmaps are full: looking at some of them now spares callers thousands of windows.
        unknown = held[known == _UNKNOWN][:_LOOK_AHEAD]
        if unknown.shape[0]:
            self._classify(unknown, self.read_bitmaps(unknown))
            known = self._known[held]
        return int(np.count_nonzero((known == _UNKNOWN) | (known == _PARTIAL)))

    def usage(self) -> BlockUsage:
        total = self.blocks_total
        if self.kind is DiskKind.FIXED:
            return BlockUsage(total, total, 0, self.virtual_size)
        held = np.flatnonzero(self._table != UNALLOCATED).astype(np.int64)
        count = int(held.shape[0])
        if self.kind is DiskKind.DYNAMIC:
            present = count * self.block_size
            if count and int(held[-1]) == total - 1:
                present -= total * self.block_size - self.virtual_size
            return BlockUsage(total, count, 0, present)
        partial = sectors = 0
        for at in range(0, count, BITMAP_BATCH):
            blocks = held[at : at + BITMAP_BATCH]
            rows = self.read_bitmaps(blocks)
            self._classify(blocks, rows)
            partial += int(np.count_nonzero(self._known[blocks] != FULL))
            ends = int(blocks[-1]) == total - 1
            sectors += count_sectors(rows[:-1] if ends else rows, self._valid(0))
            if ends:
                sectors += count_sectors(rows[-1:], self._valid(total - 1))
        return BlockUsage(total, count, partial, sectors * SECTOR)

    # -- writing, as far as a reader knows it ----------------------------------------------

    def write_forecaster(self) -> VhdForecaster:
        return VhdForecaster(self)

    @property
    def write_alignment(self) -> int:
        return self.block_size

    def touched_blocks(self, data: RangeTable, zeros: RangeTable) -> Int64s:
        """New blocks that writing needs, ascending: unallocated ones under `data` and, where a
        parent would show, under `zeros`.
        """
        if self.kind is DiskKind.FIXED:
            return np.zeros(0, dtype=np.int64)
        blocks = blocks_under(data, self.block_size)
        if self.kind is DiskKind.DIFFERENCING:
            blocks = np.union1d(blocks, blocks_under(zeros, self.block_size))
        new: Int64s = blocks[self._planned_table()[blocks] == UNALLOCATED]
        return new

    def _planned_table(self) -> Table:
        """The block table as writes already reserved will leave it."""
        return self._table


def blocks_under(ranges: RangeTable, block_size: int) -> Int64s:
    """Indices of the blocks that sorted `ranges` touch, ascending, each once."""
    if ranges.shape[0] == 0:
        return np.zeros(0, dtype=np.int64)
    first = ranges["start"] // block_size
    count = (ranges["start"] + ranges["length"] - 1) // block_size - first + 1
    ends = np.cumsum(count)
    steps = np.arange(int(ends[-1]), dtype=np.int64) - np.repeat(ends - count, count)
    return np.unique(np.repeat(first, count) + steps)


class VhdForecaster(WriteForecaster):
    """Counts new blocks; the growth follows from the same placement the writer uses."""

    def __init__(self, image: VhdImage) -> None:
        self._image = image
        self._payload = 0
        self._blocks = 0

    def add(self, data: RangeTable, zeros: RangeTable) -> None:
        self._payload += int(data["length"].sum())
        self._blocks += int(self._image.touched_blocks(data, zeros).shape[0])

    def result(self) -> WriteForecast:
        image = self._image
        size = image.file_size
        if self._blocks == 0:
            return WriteForecast(self._payload, 0, 0)
        footer_offset = image.footer_offset
        if footer_offset is None:  # writing wants the footer repaired first
            footer_offset = repaired_footer_offset(size, image.used_end)
            size = max(size, footer_offset + SECTOR)
        placement = place_blocks(
            self._blocks, image.used_end, bitmap_size(image.block_size), image.block_size,
            footer_offset, size,
        )
        return WriteForecast(
            self._payload, placement.file_size - image.file_size, self._blocks
        )


def open_vhd(storage: Storage) -> DiskImage:
    """Open for reading. Raises `FormatError` and `StorageError`; see `VhdImage`."""
    return VhdImage(storage)


__all__ = ["FOOTER_AT_FRONT", "VhdForecaster", "VhdImage", "open_vhd"]
