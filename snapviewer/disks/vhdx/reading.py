# SPDX-License-Identifier: Apache-2.0
"""Reading a VHDX file: block table and sector bitmaps as extents (MS-VHDX 2.5).

The block table is read by windows, never kept. Up to `EAGER_ENTRIES` entries (a 4 TiB disk of
1 MiB blocks) it is checked whole on opening: states, places, overlap. Above that opening stays
cheap: every window is checked as it is read and `validate` checks the whole on request.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.disks.extents import (
    DATA,
    PARENT,
    ZERO,
    ExtentTable,
    clip,
    coalesce,
    make_extents,
    single,
)
from snapviewer.disks.filesystem.storage import FileStorage, Storage
from snapviewer.disks.image import (
    BlockUsage,
    DiskFormat,
    DiskKind,
    ImageNote,
    ParentLink,
)
from snapviewer.disks.vhdx.block_table import VhdxTable
from snapviewer.disks.vhdx.layout import Layout, load_layout, located
from snapviewer.disks.vhdx.pages import PAGE, TablePages
from snapviewer.formats.vhdx.headers import CORRUPT, MIB, NO_GUID, RESTORE
from snapviewer.formats.vhdx.metadata import (
    ABSOLUTE_PATH,
    LINKAGE,
    LINKAGE2,
    RELATIVE_PATH,
    VOLUME_PATH,
    bad_metadata,
)
from snapviewer.formats.vhdx.tables import (
    BITMAP_SIZE,
    FULLY_PRESENT,
    NOT_PRESENT,
    PARTIALLY_PRESENT,
    UNDEFINED,
    UNMAPPED,
    Bools,
    Bytes,
    Entries,
    Int64s,
    count_bits,
    count_states,
    offsets_of,
    states_of,
    unpack_bitmap,
)

EAGER_ENTRIES = 4 << 20
WINDOW_ENTRIES = 1 << 20  # table entries per step of a walk over the whole table: 8 MiB
_FEW_BLOCKS = 4096  # smaller windows are read whole
_MAX_FILE_CELLS = 1 << 28  # MiB; 256 TiB, four times the largest disk


class VhdxReader(VhdxTable):
    """One VHDX file opened for reading."""

    format = DiskFormat.VHDX
    _whole = True  # whether the file must hold all its table names

    def __init__(self, base: Storage) -> None:
        self.base = base
        self.layout, self.storage = load_layout(base, whole=self._whole)
        parameters = self.layout.parameters
        self.shape = self.layout.shape
        if parameters.has_parent:
            self.kind = DiskKind.DIFFERENCING
        else:
            self.kind = DiskKind.FIXED if parameters.leave_allocated else DiskKind.DYNAMIC
        self.virtual_size = parameters.virtual_size
        self.block_size = parameters.block_size
        self.sector_size = parameters.logical_sector
        self.physical_sector_size = parameters.physical_sector
        self.unique_id = parameters.page83_id
        self.link_id = self.layout.header.data_write_guid
        with located(self.path, self.layout.metadata.offset):
            self.parent = parent_link(self.layout)
        self._absent = PARENT if self.kind is DiskKind.DIFFERENCING else ZERO
        self._kinds = np.array([self._absent, ZERO, ZERO, ZERO, ZERO, ZERO, DATA, DATA], np.uint8)
        self.creator = self.layout.creator or "unknown"
        self.notes = self.layout.notes
        self._usage: BlockUsage | None = None
        self._pages: TablePages | None = None
        if not base.writable and self.shape.entries > 4 * PAGE:
            self._pages = TablePages(self.shape.entries, self.table, self._next_used)
        if self.shape.entries <= EAGER_ENTRIES:
            self.validate()
            self.notes += self._fixed_note()

    def _fixed_note(self) -> tuple[ImageNote, ...]:
        """A fixed disk has all its blocks fully present ([MS-VHDX] 2.5.1.1); one that has not was
        made so by another program, or its making was broken off."""
        if self.kind is not DiskKind.FIXED:
            return ()
        usage = self.usage()
        if usage.blocks_allocated == usage.blocks_total:
            return ()
        return (
            ImageNote(
                "fixed-not-allocated",
                "info",
                tr(
                    "this fixed disk is not fully allocated: {count} of its {total} blocks have "
                    "no place in the file yet, so they read as zeros and the file can still grow",
                    count=usage.blocks_total - usage.blocks_allocated,
                    total=usage.blocks_total,
                ),
                "BAT",
                self.layout.bat.offset,
                tr("nothing to read it; leave room for the rest on the volume"),
            ),
        )

    @property
    def file_size(self) -> int:
        """The file's real length, whatever its log would make of it."""
        return self.base.size()


    @property
    def ids(self) -> bytes:
        return self.layout.header.data_write_guid + self.layout.header.file_write_guid

    @property
    def table_place(self) -> tuple[int, int]:
        return self.layout.bat.offset, self.layout.bat.length

    # --- the interface -----------------------------------------------------------------------

    def extents(self, start: int, stop: int) -> ExtentTable:
        start, stop = max(0, start), min(stop, self.virtual_size)
        if stop <= start:
            return single(0, 0, ZERO)
        size = self.block_size
        first, last = start // size, -(-stop // size)
        few = self._few(first, last)
        if few is not None:
            return clip(self._scattered(*few, first, last), start, stop)
        entries = self.payload_entries(first, last)
        if not bool(entries.any()):
            return single(start, stop, self._absent)
        states = states_of(entries)
        partial = states == PARTIALLY_PRESENT
        kinds = self._kinds[states]
        offsets = np.where(kinds == DATA, offsets_of(entries), -1)
        # Joining rows before they become a table is several times faster than `coalesce`.
        joins = (kinds[1:] == kinds[:-1]) & ~partial[1:] & ~partial[:-1]
        joins &= (kinds[1:] != DATA) | (offsets[1:] - offsets[:-1] == size)
        heads = np.concatenate(([0], np.flatnonzero(~joins) + 1))
        starts = (first + heads) * size
        places = offsets[heads]
        if not bool(partial.any()):
            places[0] += start - first * size if places[0] >= 0 else 0
            starts[0] = start
            return make_extents(starts, np.diff(np.append(starts, stop)), kinds[heads], places)
        table = make_extents(starts, np.diff(np.append(starts, last * size)), kinds[heads], places)
        blocks = first + np.flatnonzero(partial)
        pieces = [table[~partial[heads]], *self._partial_extents(blocks, offsets[partial])]
        table = np.concatenate(pieces)
        table = coalesce(table[np.argsort(table["start"], kind="stable")])
        return clip(table, start, stop)

    def _few(self, first: int, stop: int) -> tuple[Int64s, Entries] | None:
        """The payload blocks of [first, stop) whose entries are not zero, and these, checked; None
        where reading the window whole serves as well."""
        if self._pages is None or stop - first < _FEW_BLOCKS:
            return None
        found = self._pages.few(int(self.shape.payload_index(first)),
                                int(self.shape.payload_index(stop - 1)) + 1)
        if found is None:
            return None
        indices, entries = found
        step = self.shape.chunk_ratio + 1
        payload = indices % step != step - 1
        indices, entries = indices[payload], entries[payload]
        blocks = indices - indices // step
        self._check(entries, first, blocks - first)
        return blocks, entries

    def _scattered(
        self, blocks: Int64s, entries: Entries, first: int, stop: int
    ) -> ExtentTable:
        """Extents of blocks [first, stop) of which only `blocks` have entries."""
        size = self.block_size
        if blocks.shape[0] == 0:
            return single(first * size, stop * size, self._absent)
        states = states_of(entries)
        partial = states == PARTIALLY_PRESENT
        kinds = self._kinds[states]
        offsets = np.where(kinds == DATA, offsets_of(entries), -1)
        whole = ~partial
        begin = np.concatenate(([first], blocks + 1))
        length = np.concatenate((blocks, [stop])) - begin
        gaps = np.flatnonzero(length)
        pieces = [
            make_extents(blocks[whole] * size, np.full(int(whole.sum()), size), kinds[whole],
                         offsets[whole]),
            make_extents(begin[gaps] * size, length[gaps] * size,
                         np.full(gaps.shape, self._absent), np.full(gaps.shape, -1)),
        ]
        if bool(partial.any()):
            pieces += self._partial_extents(blocks[partial], offsets[partial])
        table = np.concatenate(pieces)
        return coalesce(table[np.argsort(table["start"], kind="stable")])

    def _partial_extents(self, blocks: Int64s, offsets: Int64s) -> list[ExtentTable]:
        """Extents of partially present blocks, chunk by chunk."""
        return [
            self._runs(rows, blocks[mine], offsets[mine]) for rows, mine in self._bitmaps_of(blocks)
        ]

    def _bitmaps_of(self, blocks: Int64s) -> Iterator[tuple[Bytes, slice]]:
        """Per chunk the bitmaps of partially present `blocks` (sorted), one row per block, and
        which of the blocks they are."""
        chunks, starts = np.unique(blocks // self.shape.chunk_ratio, return_index=True)
        stops = np.append(starts[1:], blocks.shape[0])
        for chunk, low, high in zip(chunks.tolist(), starts.tolist(), stops.tolist(), strict=True):
            numbers = blocks[low:high]
            first, stop = int(numbers[0]), int(numbers[-1]) + 1
            place = int(self.bitmap_offsets(chunk, chunk + 1)[0])
            rows = self.bitmap_slice(chunk, place, first, stop)
            yield rows[numbers - first], slice(low, high)

    def _runs(self, rows: Bytes, blocks: Int64s, offsets: Int64s) -> ExtentTable:
        """Bit runs of the bitmaps `rows` (one row per block) as DATA and PARENT extents."""
        bits = unpack_bitmap(rows.reshape(-1)).reshape(rows.shape[0], -1)
        heads = np.ones(bits.shape, dtype=np.bool_)
        np.not_equal(bits[:, 1:], bits[:, :-1], out=heads[:, 1:])
        flat = np.flatnonzero(heads.reshape(-1))
        sectors = bits.shape[1]
        row, column = flat // sectors, flat % sectors
        lengths = np.diff(np.append(flat, bits.size)) * self.sector_size
        inside = column * self.sector_size
        stored = bits.reshape(-1)[flat] != 0
        return make_extents(
            blocks[row] * self.block_size + inside, lengths,
            np.where(stored, DATA, PARENT), np.where(stored, offsets[row] + inside, -1),
        )

    def partial_blocks(self, start: int, stop: int) -> int:
        if self.kind is not DiskKind.DIFFERENCING or stop <= start:
            return 0
        size = self.block_size
        first, last = start // size, min(-(-stop // size), self.shape.blocks)
        few = self._few(first, last)
        entries = self.payload_entries(first, last) if few is None else few[1]
        return int((states_of(entries) == PARTIALLY_PRESENT).sum())

    def usage(self) -> BlockUsage:
        allocated = partial = present = zero = 0
        last = self.shape.blocks - 1
        tail = self.virtual_size - last * self.block_size
        if self._usage is not None:
            return self._usage
        for first, stop in self._windows():
            states = states_of(self.payload_entries(first, stop))
            if not bool(states.any()):
                continue
            counts = count_states(states)
            full, some = counts[FULLY_PRESENT], counts[PARTIALLY_PRESENT]
            zeros = sum(counts[UNDEFINED : UNMAPPED + 1])
            allocated += full + some
            partial += some
            present += full * self.block_size
            zero += zeros * self.block_size
            if stop > last:
                cut = self.block_size - tail
                present -= cut if states[-1] == FULLY_PRESENT else 0
                zero -= cut if UNDEFINED <= states[-1] <= UNMAPPED else 0
            if some:
                mine = first + np.flatnonzero(states == PARTIALLY_PRESENT)
                for rows, _ in self._bitmaps_of(mine):
                    present += count_bits(rows) * self.sector_size
        return BlockUsage(self.shape.blocks, allocated, partial, present, zero)

    def _keep_usage(self, states: Bytes) -> None:
        """Remember `usage` from the states of all blocks, where no bitmap is needed for it."""
        counts = count_states(states)
        if counts[PARTIALLY_PRESENT] or states.shape[0] != self.shape.blocks:
            return
        full, zeros = counts[FULLY_PRESENT], sum(counts[UNDEFINED : UNMAPPED + 1])
        cut = self.shape.blocks * self.block_size - self.virtual_size
        last = int(states[-1])
        self._usage = BlockUsage(
            self.shape.blocks, full, 0,
            full * self.block_size - (cut if last == FULLY_PRESENT else 0),
            zeros * self.block_size - (cut if UNDEFINED <= last <= UNMAPPED else 0),
        )

    def _windows(self) -> Iterator[tuple[int, int]]:
        """Payload block ranges of whole chunks, about `WINDOW_ENTRIES` each; without those whose
        part of the table is a hole in the file, so all zero."""
        ratio = self.shape.chunk_ratio
        step = max(1, WINDOW_ENTRIES // ratio) * ratio
        data = 0
        for first in range(0, self.shape.blocks, step):
            stop = min(first + step, self.shape.blocks)
            if isinstance(self.storage, FileStorage):
                at = self.layout.bat.offset + 8 * int(self.shape.payload_index(first))
                data = self.storage.next_data(at) if data < at else data
                if data >= at + 8 * (stop - first + step // ratio + 1):
                    continue
            yield first, stop

    def validate(self) -> None:
        """Check the whole block table: states, places and overlap over the whole file, and that
        every partially present block has its bitmap. Time is one pass over the table; memory is
        a window plus one byte per MiB of the file. Raises `FormatError`."""
        cells: Bools | None = None
        eager = self.shape.entries <= EAGER_ENTRIES
        differencing = self.kind is DiskKind.DIFFERENCING
        for first, stop in [(0, self.shape.blocks)] if eager else self._windows():
            low = int(self.shape.payload_index(first))
            high = int(self.shape.payload_index(stop - 1)) + 1
            chunk, chunk_stop = first // self.shape.chunk_ratio, -(-stop // self.shape.chunk_ratio)
            if differencing:
                high = int(self.shape.bitmap_index(chunk_stop - 1)) + 1
            raw = self.table(low, high)
            if not bool(raw.any()):
                continue
            # Behind the last block the chunk's entries belong to no block; nobody reads them.
            entries = self._without_bitmaps(raw, low)[: stop - first]
            offsets = self._check(entries, first)
            if eager and not self.base.writable:
                self._keep_usage(states_of(entries))
            bitmaps = np.empty(0, np.int64)
            if differencing:
                chunks = np.arange(chunk, chunk_stop, dtype=np.int64)
                indices = np.asarray(self.shape.bitmap_index(chunks)) - low
                places = self._bitmap_places(raw[indices], chunks)
                partial = first + np.flatnonzero(states_of(entries) == PARTIALLY_PRESENT)
                needed = np.unique(partial // self.shape.chunk_ratio)
                missing = needed[places[needed - chunk] < 0]
                if missing.shape[0]:
                    raise self._bad_bitmap(int(missing[0]),
                                           tr("missing, but a block of the chunk needs it"))
                bitmaps = places[places >= 0]
            found = [(offsets, self.block_size), (bitmaps, BITMAP_SIZE)]
            if eager:  # blocks were checked among themselves
                if bitmaps.shape[0]:
                    self._check_overlap(found)
                return
            if cells is None:
                cells = np.zeros(self._file_cells(), dtype=np.bool_)
            for starts, size in found:
                self._occupy(cells, starts // MIB, size // MIB)

    def _check_overlap(self, found: list[tuple[Int64s, int]]) -> None:
        starts = np.concatenate([starts for starts, _ in found])
        stops = np.concatenate([starts + size for starts, size in found])
        order = np.argsort(starts)
        shared = starts[order[1:]] < stops[order[:-1]]
        if bool(shared.any()):
            raise self._shared(int(starts[order[1:]][int(np.argmax(shared))]) // MIB)

    def _file_cells(self) -> int:
        cells = self.storage.size() // MIB + 1 + self.block_size // MIB
        if cells > _MAX_FILE_CELLS:
            raise FormatError(
                tr("the file is longer than any VHDX can be"), file=self.path, structure="file",
                offset=self.storage.size(), code="bad-bat", remedy=tr(RESTORE),
                windows_code=CORRUPT,
            )
        return cells

    def _occupy(self, cells: Bools, starts: Int64s, count: int) -> None:
        if np.unique(starts).shape[0] != starts.shape[0]:
            raise self._shared(int(starts[0]))
        for step in range(count):
            taken = cells[starts + step]
            if bool(taken.any()):
                raise self._shared(int(starts[int(np.argmax(taken))]))
        for step in range(count):
            cells[starts + step] = True

    def _shared(self, cell: int) -> FormatError:
        return FormatError(
            tr("two blocks share the file space at {cell:#x}", cell=cell * MIB), file=self.path,
            structure="BAT", offset=self.layout.bat.offset, code="bad-bat", remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )

    def used_end(self) -> int:
        """First byte (whole MiB) after everything the file's structures refer to, including old
        places that UNDEFINED or UNMAPPED blocks still name."""
        end = max(stop for _, stop in self.layout.fixed_ranges())
        for first, stop in self._windows():
            entries = self.payload_entries(first, stop)
            states = states_of(entries)
            placed = (states != NOT_PRESENT) & (states != 2) & (entries > np.uint64(7))
            offsets = offsets_of(entries[placed])
            offsets = offsets[(offsets > 0) & (offsets <= self.storage.size())]
            if offsets.shape[0]:
                end = max(end, int(offsets.max()) + self.block_size)
        if self.kind is DiskKind.DIFFERENCING:
            step = max(1, WINDOW_ENTRIES // self.shape.chunk_ratio)
            for chunk in range(0, self.shape.chunks, step):
                offsets = self.bitmap_offsets(chunk, min(chunk + step, self.shape.chunks))
                end = max(end, int(offsets.max()) + BITMAP_SIZE)
        return -(-end // MIB) * MIB

    def allocation_start(self) -> int:
        """Where the next new block goes: here `used_end`; a writer knows its own reservations."""
        return self.used_end()

    @property
    def write_alignment(self) -> int:
        if self.kind is DiskKind.DIFFERENCING:
            return self.shape.chunk_ratio * self.block_size
        return self.block_size


def parent_link(layout: Layout) -> ParentLink | None:
    """The parent link of a differencing disk's locator; None for other disks."""
    if layout.locator is None:
        return None
    linkage = layout.locator.linkage(LINKAGE)
    if linkage is None:
        raise bad_metadata(tr("parent_linkage is missing"), structure="parent locator")
    second = layout.locator.linkage(LINKAGE2)
    ids = (linkage,) if second is None or second == NO_GUID else (linkage, second)
    return ParentLink(
        ids,
        relative_path=layout.locator.get(RELATIVE_PATH),
        absolute_path=layout.locator.get(ABSOLUTE_PATH),
        volume_path=layout.locator.get(VOLUME_PATH),
    )


__all__ = ["VhdxReader", "parent_link"]
