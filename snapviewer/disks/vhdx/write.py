# SPDX-License-Identifier: Apache-2.0
"""Writing a VHDX file so that it opens, old or new in every sector, after a crash at any instant.

Order of a write session (MS-VHDX 2.2.2.1, 2.3; each header update is the write of the non-current
slot and a flush, done twice):
 1. a dirty log is replayed: headers with a new FileWriteGuid, the pages, flush, headers without
    LogGuid. A crash in between leaves the log in force; replaying again has the same result.
 2. headers: new FileWriteGuid and, before content changes, new DataWriteGuid. A torn header fails
    its checksum and the other one holds.
 3. payload into new space after everything used, or in place. A crash leaves unreferenced space
    (reused later), or old and new sectors in place.
 4. flush. 5. before the first table change: an empty log entry, flush, headers with LogGuid.
    A crash before the headers leaves a stale log, ignored; after them a log with nothing to do.
 6. sector bitmaps, then block table pages through the log (`LogWriter.commit`). A crash between
    two entries leaves some blocks old and some new.
 7. `close`: flush, headers without LogGuid. A crash before leaves a log with nothing to do.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from snapviewer.base.errors import ChainError, RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.extents import (
    DATA,
    ExtentTable,
    RangeTable,
    coalesce,
    make_extents,
    make_ranges,
    single,
)
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskImage, WritableImage
from snapviewer.disks.vhdx.grow import behind_the_end, grow_view, grown_shape, size_items
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.disks.vhdx.items import Item, item_pages
from snapviewer.disks.vhdx.layout import (
    load_metadata,
    locator_bytes,
    read_item,
    truncated,
    with_header,
)
from snapviewer.disks.vhdx.log import LogWriter, OverlayStorage, replay_on_disk, write_zeros
from snapviewer.disks.vhdx.plan import WindowPlan, plan_windows
from snapviewer.disks.vhdx.reading import parent_link
from snapviewer.formats.vhdx.headers import HEADER_OFFSETS, NO_GUID, build_header
from snapviewer.formats.vhdx.log import SECTOR
from snapviewer.formats.vhdx.metadata import (
    LINKAGE,
    LINKAGE2,
    LOGICAL_SECTOR_SIZE,
    PARENT_LOCATOR,
    PHYSICAL_SECTOR_SIZE,
    VIRTUAL_DISK_SIZE,
    ParentLocator,
    build_locator,
    linkage_text,
)
from snapviewer.formats.vhdx.tables import (
    BIT_COUNTS,
    BITMAP_PRESENT,
    BITMAP_SIZE,
    FULLY_PRESENT,
    PARTIALLY_PRESENT,
    ZERO_BLOCK,
    Int64s,
    make_entries,
    pack_bitmap,
    paint,
)

SIZE_ITEMS = frozenset({VIRTUAL_DISK_SIZE, LOGICAL_SECTOR_SIZE, PHYSICAL_SECTOR_SIZE})
GROWTH_STEP = 1 << 20  # table entries looked at at once: 8 MiB
_ENTRIES_PER_PAGE = SECTOR // 8
_LAST_SEQUENCE = (1 << 64) - 1024


def new_guid() -> bytes:
    """A random GUID, raw."""
    return uuid.uuid4().bytes_le


@dataclass
class _Pending:
    """A reserved window: the plan and where its new blocks and bitmaps were put."""

    plan: WindowPlan
    places: Int64s  # file offset per block of the plan, new places filled in
    bitmaps: dict[int, int]  # chunk -> file offset of its new sector bitmap
    promoted: list[int]  # blocks whose bits all got set


class WritableVhdx(VhdxImage, WritableImage):
    """One VHDX file opened for writing; nothing is changed before the first write."""

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage)
        self._begun = False
        self._content_announced = False
        self._log: LogWriter | None = None
        self._next: int | None = None
        self._pending: list[_Pending] = []
        self._reserved_stop = 0
        self._closed = False
        self._growing = False

    # --- header and log session --------------------------------------------------------------

    def _update_header(self, *, file_write: bytes | None = None, data_write: bytes | None = None,
                       log: bytes | None = None) -> None:
        """Change header fields (None keeps), in both slots, each flushed."""
        header = self.layout.header
        if header.sequence_number > _LAST_SEQUENCE:
            raise RefusedError(tr("the header's sequence number cannot grow any more"),
                               file=self.path, structure="header",
                               remedy=tr("copy the disk's content into a new file"))
        header = replace(
            header,
            file_write_guid=header.file_write_guid if file_write is None else file_write,
            data_write_guid=header.data_write_guid if data_write is None else data_write,
            log_guid=header.log_guid if log is None else log,
        )
        for _ in range(2):
            header = replace(header, sequence_number=self.layout.header.sequence_number + 1)
            slot = 1 - self.layout.slot
            self.base.pwrite(HEADER_OFFSETS[slot], build_header(header))
            self.base.flush()
            self.layout = with_header(self.layout, header, slot)
        self.link_id = header.data_write_guid

    def _begin(self, content: bool, data_write: bytes | None = None) -> None:
        """Start the session: replay, then new FileWriteGuid; with `content` a new DataWriteGuid
        (`data_write` or random) unless this session already has one."""
        file_write = None
        if not self._begun:
            file_write = new_guid()
            if isinstance(self.storage, OverlayStorage) and self.storage.replay is not None:
                self._update_header(file_write=file_write)
                replay_on_disk(self.base, self.storage.replay)
                self._update_header(log=NO_GUID)
                self.storage.settle()
                file_write = None
        fresh = content and not self._content_announced
        data_write = (data_write or new_guid()) if fresh else None
        if file_write is not None or data_write is not None:
            self._update_header(file_write=file_write, data_write=data_write)
        self._begun = True
        self._content_announced |= content

    def _open_log(self) -> LogWriter:
        if self._log is None:
            header = self.layout.header
            if header.log_length == 0:
                raise RefusedError(tr("the file has no log to write through"), file=self.path,
                                   structure="header",
                                   remedy=tr("copy the disk's content into a new file"))
            if header.log_offset + header.log_length > self.base.size():
                raise truncated(self.path, "log", self.base.size())
            guid = new_guid()
            log = LogWriter(self.base, header.log_offset, header.log_length, guid)
            log.start()
            self._update_header(log=guid)
            self._log = log
        return self._log

    def _end_log(self) -> None:
        """Leave the log empty. Where an entry may not be in place the log stays in force."""
        if self._log is not None and self._log.applied:
            self.base.flush()
            self._update_header(log=NO_GUID)
            self._log = None

    def close(self) -> None:
        """Finish the session and close; idempotent. What was reserved and never published stays
        unreferenced."""
        if self._closed:
            return
        self._closed = True
        try:
            self._end_log()
        finally:
            super().close()

    # --- reserve -----------------------------------------------------------------------------

    def allocation_start(self) -> int:
        if self._next is None:
            self._next = self.used_end()
        return self._next

    def reserve(self, data: RangeTable, zeros: RangeTable) -> ExtentTable:
        rows = [single(0, 0, DATA)]
        for plan in plan_windows(self, data, zeros):
            chunk = self.write_alignment // self.block_size
            if plan.first // chunk * chunk < self._reserved_stop:
                raise ValueError("reserve must ascend by write_alignment until publish")
            self._reserved_stop = -(-(plan.first + plan.states.shape[0]) // chunk) * chunk
            rows.append(self._reserve_window(plan))
        return coalesce(np.concatenate(rows))

    def _reserve_window(self, plan: WindowPlan) -> ExtentTable:
        places = plan.offsets.copy()
        bitmaps: dict[int, int] = {}
        if plan.changes:
            self._begin(content=True)
            count = int(plan.new.sum())
            if count:
                at = self.allocation_start()
                places[plan.new] = at + np.arange(count, dtype=np.int64) * self.block_size
                stop = at + count * self.block_size
                for chunk in plan.new_bitmaps.tolist():
                    bitmaps[chunk] = stop
                    stop += BITMAP_SIZE
                self._claim(plan, places, at, stop)
            stored_zeros = plan.zeros.of(plan.in_place)
            for start, length in zip(
                self._file_offsets(stored_zeros.row, stored_zeros.start, plan, places).tolist(),
                stored_zeros.length.tolist(), strict=True,
            ):
                write_zeros(self.base, start, start + length)
            self._pending.append(_Pending(plan, places, bitmaps, []))
        pieces = plan.data
        return make_extents(
            pieces.start, pieces.length, np.full(pieces.start.shape, DATA),
            self._file_offsets(pieces.row, pieces.start, plan, places),
        )

    def _file_offsets(
        self, row: Int64s, start: Int64s, plan: WindowPlan, places: Int64s
    ) -> Int64s:
        return places[row] + start - (plan.first + row) * self.block_size

    def _claim(self, plan: WindowPlan, places: Int64s, start: int, stop: int) -> None:
        """Take file space [start, stop): leaked bytes there become zeros except in blocks that
        the caller fills whole; the file grows where needed."""
        size = self.base.size()
        if size > start:
            filled = places[plan.new & plan.covered_by_data]
            filled = filled[filled < size]
            at = start
            for place in filled.tolist():
                write_zeros(self.base, at, min(place, size))
                at = place + self.block_size
            write_zeros(self.base, at, min(stop, size))
        if stop > size:
            self.base.truncate(stop)
        self._next = stop

    # --- publish -----------------------------------------------------------------------------

    def publish(self) -> None:
        self._reserved_stop = 0
        if not self._pending:
            return
        for item in self._pending:
            self._write_new_bitmaps(item)
        batch: list[tuple[int, bytes]] = []
        log: LogWriter | None = None
        for page in self._bitmap_pages():
            log = self._open_log()
            batch.append(page)
            if len(batch) == log.page_limit:
                log.commit(batch)
                batch = []
        indices, values, for_bitmaps = self._table_changes()
        if indices.shape[0]:
            log = self._open_log()
            count = np.unique(indices // _ENTRIES_PER_PAGE).shape[0]
            if len(batch) + count > log.page_limit:
                log.commit(batch)
                batch = []
            if count > log.page_limit and bool(for_bitmaps.any()):
                # No PARTIALLY_PRESENT block may be seen before its chunk's bitmap entry.
                log.commit(self._table_pages(indices[for_bitmaps], values[for_bitmaps]))
            log.commit(iter([*batch, *self._table_pages(indices, values)])
                       if count <= log.page_limit else self._table_pages(indices, values))
        elif log is not None:
            log.commit(batch)
        else:
            self.base.flush()
        self._pending = []

    def _chunk_rows(self, item: _Pending, chunk: int) -> tuple[int, bytes, list[int]] | None:
        """The bitmap bytes of the plan's partial blocks in `chunk`: (first block, bytes, blocks
        whose bits are now all set); None where the chunk has none."""
        plan = item.plan
        partial = plan.fresh_partial | plan.old_partial
        blocks = plan.first + np.flatnonzero(partial)
        blocks = blocks[blocks // self.shape.chunk_ratio == chunk]
        if blocks.shape[0] == 0:
            return None
        first, stop = int(blocks[0]), int(blocks[-1]) + 1
        width = self.shape.block_sectors // 8
        if chunk in item.bitmaps:
            rows = np.zeros((stop - first, width), np.uint8)
        else:
            place = int(self.bitmap_offsets(chunk, chunk + 1)[0])
            rows = self.bitmap_slice(chunk, place, first, stop)
        window = slice(first - plan.first, stop - plan.first)
        # What a block that was not PARTIALLY_PRESENT has for bits is left over from earlier.
        rows[plan.fresh_partial[window]] = 0
        mine = np.zeros(partial.shape, np.bool_)
        mine[window] = partial[window]
        for pieces in (plan.data.of(mine), plan.zeros.of(mine)):
            begin = (pieces.start - first * self.block_size) // self.sector_size
            painted = paint(begin, pieces.length // self.sector_size,
                            rows.shape[0] * self.shape.block_sectors)
            rows |= np.frombuffer(pack_bitmap(painted), np.uint8).reshape(rows.shape)
        counts = BIT_COUNTS[rows].sum(axis=1, dtype=np.int64)
        numbers = np.arange(first, stop, dtype=np.int64)
        sizes = np.minimum(self.block_size, self.virtual_size - numbers * self.block_size)
        full = (counts == sizes // self.sector_size) & plan.old_partial[window]
        return first, rows.tobytes(), numbers[full].tolist()

    def _write_new_bitmaps(self, item: _Pending) -> None:
        """Into unreferenced space, so without log; flushed before the table names them."""
        width = self.shape.block_sectors // 8
        for chunk, place in item.bitmaps.items():
            found = self._chunk_rows(item, chunk)
            if found is not None:
                first, raw, _ = found
                inside = (first - chunk * self.shape.chunk_ratio) * width
                self.base.pwrite(place + inside, raw)

    def _bitmap_pages(self) -> Iterator[tuple[int, bytes]]:
        """Changed pages of sector bitmaps that already exist; notes promoted blocks."""
        width = self.shape.block_sectors // 8
        ratio = self.shape.chunk_ratio
        for item in self._pending:
            plan = item.plan
            partial = plan.first + np.flatnonzero(plan.fresh_partial | plan.old_partial)
            item.promoted = []
            for chunk in np.unique(partial // ratio).tolist():
                found = None if chunk in item.bitmaps else self._chunk_rows(item, chunk)
                if found is None:
                    continue
                first, raw, full = found
                item.promoted += full
                place = int(self.bitmap_offsets(chunk, chunk + 1)[0])
                start = place + (first - chunk * ratio) * width
                low = start // SECTOR * SECTOR
                high = -(-(start + len(raw)) // SECTOR) * SECTOR
                before = self.base.pread(low, high - low).ljust(high - low, b"\0")
                after = before[: start - low] + raw + before[start - low + len(raw) :]
                for at in range(0, high - low, SECTOR):
                    if before[at : at + SECTOR] != after[at : at + SECTOR]:
                        yield low + at, after[at : at + SECTOR]

    def _table_changes(self) -> tuple[Int64s, np.ndarray[tuple[int], np.dtype[np.uint64]],
                                      np.ndarray[tuple[int], np.dtype[np.bool_]]]:
        """Changed table entries: indices, values, and which belong to sector bitmaps."""
        indices: list[Int64s] = [np.empty(0, np.int64)]
        values = [np.empty(0, np.uint64)]
        for_bitmaps = [np.empty(0, np.bool_)]
        for item in self._pending:
            plan = item.plan
            states = np.where(plan.released, ZERO_BLOCK, FULLY_PRESENT).astype(np.uint64)
            states[plan.fresh_partial] = PARTIALLY_PRESENT
            changed = plan.new | plan.released
            changed[np.asarray(item.promoted, np.int64) - plan.first] = True
            offsets = np.where(plan.released, 0, item.places)
            rows = np.flatnonzero(changed)
            chunks = np.array(list(item.bitmaps), np.int64)
            places = np.array(list(item.bitmaps.values()), np.int64)
            indices += [np.asarray(self.shape.payload_index(plan.first + rows)),
                        np.asarray(self.shape.bitmap_index(chunks))]
            values += [make_entries(states[rows], offsets[rows]),
                       make_entries(np.full(places.shape, BITMAP_PRESENT), places)]
            for_bitmaps += [np.zeros(rows.shape, np.bool_), np.ones(chunks.shape, np.bool_)]
        all_indices = np.concatenate(indices)
        order = np.argsort(all_indices, kind="stable")
        return (all_indices[order], np.concatenate(values)[order],
                np.concatenate(for_bitmaps)[order])

    def _table_pages(
        self, indices: Int64s, values: np.ndarray[tuple[int], np.dtype[np.uint64]]
    ) -> Iterator[tuple[int, bytes]]:
        pages, starts = np.unique(indices // _ENTRIES_PER_PAGE, return_index=True)
        stops = np.append(starts[1:], indices.shape[0])
        for page, start, stop in zip(pages.tolist(), starts.tolist(), stops.tolist(), strict=True):
            at = self.layout.bat.offset + page * SECTOR
            raw = self.base.pread(at, SECTOR).ljust(SECTOR, b"\0")
            entries = np.frombuffer(raw, "<u8").copy()
            entries[indices[start:stop] - page * _ENTRIES_PER_PAGE] = values[start:stop]
            yield at, entries.tobytes()

    def write(self, offset: int, data: bytes) -> None:
        if not data:
            return
        rows = self.reserve(make_ranges([offset], [len(data)]), make_ranges([], []))
        view = memoryview(data)
        for start, length, _, place in rows.tolist():
            self.base.pwrite(place, view[start - offset : start - offset + length])
        self.publish()

    def complete_log(self) -> None:
        """Replay a log that is not empty into its places; what the disk reads stays the same."""
        if isinstance(self.storage, OverlayStorage) and self.storage.replay is not None:
            self._begin(content=False)

    # --- metadata ----------------------------------------------------------------------------

    def set_items(self, wanted: list[Item], *, content: bool) -> None:
        """Replace the metadata table's items; atomic where they fit one log entry."""
        self._begin(content=content)
        log = self._open_log()
        items, table = item_pages(self.storage, self.layout.metadata, self.layout.entries, wanted,
                                  log.page_limit)
        if len(items) + len(table) <= log.page_limit:
            log.commit([*items, *table])
        else:
            log.commit(items)
            log.commit(table)
        entries, parameters, locator = load_metadata(self.storage, self.layout.metadata, [])
        self.layout = replace(self.layout, entries=entries, parameters=parameters,
                              locator=locator)
        self.unique_id = parameters.page83_id
        self.parent = parent_link(self.layout)

    def set_locator(self, raw: bytes) -> None:
        """Make `raw` the parent locator item, in one atomic commit, and leave the log empty.
        FileWriteGuid changes, DataWriteGuid does not. Where it is there already, only a log that
        still holds it is completed: a host refuses a parent whose log is not empty."""
        if locator_bytes(self.storage, self.layout) == raw:
            self.complete_log()
            return
        wanted = [Item(entry, raw if entry.guid == PARENT_LOCATOR else None)
                  for entry in self.layout.entries]
        self.set_items(wanted, content=False)
        self._end_log()

    def begin_merge(self, child: WritableImage | None) -> None:
        """See `WritableImage`. Order: 1 the child's parent_linkage2 = g through its log, 2 flush,
        3 this file's DataWriteGuid = g. A crash before 3 leaves the child matching by
        parent_linkage, after it by parent_linkage2; between 1 and 3 the next call goes on with
        the g it finds."""
        if child is None:
            return
        if not isinstance(child, WritableVhdx) or child.layout.locator is None:
            raise RefusedError(tr("only a differencing VHDX can be merged into a VHDX"),
                               file=child.path, remedy=tr("check the chain of files"))
        locator: ParentLocator = child.layout.locator
        first, second = locator.linkage(LINKAGE), locator.linkage(LINKAGE2)
        if second == NO_GUID:
            second = None
        if second is not None and self.link_id == second:
            self._content_announced = True
            return
        if self.link_id != first:
            raise ChainError(
                tr("the child's parent link does not name this file"), file=child.path,
                structure="parent locator", code="wrong-parent",
                remedy=tr("reconnect the child to its parent first"), windows_code=0xC03A000E,
            )
        if self._content_announced:
            raise ValueError("begin_merge must come before the first write")
        if second is None:
            second = new_guid()
            changed = locator.with_values({LINKAGE2: linkage_text(second)})
            child.set_locator(build_locator(changed))
        self._begin(content=True, data_write=second)

    def begin_growth(self, size: int) -> None:
        """See `WritableImage`. What is left in the table behind the old end becomes zero, through
        the log; nobody sees it, before or after. A crash leaves it for the next try to clear."""
        shape = grown_shape(self, size)
        for first in range(int(self.shape.payload_index(self.shape.blocks - 1)), shape.entries,
                           GROWTH_STEP):
            stop = min(first + GROWTH_STEP, shape.entries)
            entries = self.table(first, stop)
            indices = np.arange(first, stop, dtype=np.int64)
            left = indices[(entries != 0) & behind_the_end(self.shape, indices)]
            if left.shape[0]:
                self._begin(content=False)
                self._open_log().commit(self._table_pages(left, np.zeros(left.shape, np.uint64)))
        grow_view(self, shape)
        self._next = None
        self._growing = True

    def finish_growth(self) -> None:
        """See `WritableImage`: one commit of the virtual size through the log."""
        if self._growing:
            self.base.flush()
            self.set_items(size_items(self), content=True)
            self._growing = False

    def adopt(self, child: DiskImage) -> None:
        """See `WritableImage`. Takes the child's IsVirtualDisk items instead of this file's,
        except the sizes, which describe the block table as well."""
        if not isinstance(child, VhdxImage):
            raise RefusedError(tr("only a VHDX's description can be taken over"), file=child.path)

        def described(image: VhdxImage) -> dict[tuple[bytes, bool, int], bytes]:
            return {
                (e.guid, e.is_user, e.flags): read_item(image.storage, image.layout.metadata, e)
                for e in image.layout.entries
                if e.is_virtual_disk and e.guid not in SIZE_ITEMS
            }

        theirs, mine = described(child), described(self)
        if theirs == mine:
            self.complete_log()  # of a merge that was cut short after its last commit
            return
        entries = self.layout.entries
        wanted = [Item(e) for e in entries if not e.is_virtual_disk or e.guid in SIZE_ITEMS]
        kept = {(item.entry.guid, item.entry.is_user) for item in wanted}
        for entry in child.layout.entries:
            key = (entry.guid, entry.is_user, entry.flags)
            if key in theirs and key[:2] not in kept:
                own = [e for e in entries if (e.guid, e.is_user, e.flags) == key]
                same = own and mine[key] == theirs[key]
                wanted.append(Item(own[0]) if same else Item(entry, theirs[key]))
        self.set_items(wanted, content=True)
