# SPDX-License-Identifier: Apache-2.0
"""The VHDX log of one file: finding the active sequence, replaying, writing entries.

Source: MS-VHDX 2.3. The log protects every metadata change except the headers. Replay happens in
memory (`OverlayStorage`) for readers and on disk (`replay_on_disk`) before the first write.
"""

from __future__ import annotations

import bisect
import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from snapviewer.base.errors import FormatError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import COPY_CHUNK, Storage
from snapviewer.formats.vhdx.headers import CORRUPT, MAX_FILE_OFFSET, MIB, RESTORE
from snapviewer.formats.vhdx.log import (
    ENTRY_HEADER_SIZE,
    SECTOR,
    EntryHeader,
    Update,
    build_entry,
    data_sector_sequence,
    entry_checksum,
    extend_checksum,
    max_pages,
    parse_descriptors,
    parse_entry_header,
    restore_page,
)

MAX_UPDATES = 1 << 20  # descriptors of one active sequence; Windows' 1 MiB logs hold at most 32512
_CHECKSUM_BUDGET = 8  # ring lengths of bytes checksummed before overlapping entries are refused


def bad_log(message: str, path: Path, offset: int | None = None, *, code: str = "bad-log",
            windows_code: int = CORRUPT) -> FormatError:
    """The one error of log reading."""
    return FormatError(message, file=path, structure="log", offset=offset, code=code,
                       remedy=tr(RESTORE), windows_code=windows_code)


@dataclass(frozen=True)
class Page:
    """A replayed 4 KiB page: the data sector at file offset `sector`, edges from `update`."""

    sector: int
    update: Update


@dataclass(frozen=True)
class Replay:
    """The net effect of the active sequence: `pages` by file offset and disjoint sorted zero
    ranges [start, stop), neither overlapping the other; `size` is the least file length."""

    pages: dict[int, Page]
    zeros: list[tuple[int, int]]
    size: int
    entries: int
    head_sequence: int


class _Ring:
    """Reads of the log as a ring; entry checks are remembered and their cost is bounded."""

    def __init__(self, storage: Storage, offset: int, length: int, guid: bytes) -> None:
        self.storage = storage
        self.offset = offset
        self.length = length
        self.guid = guid
        self._checked: dict[int, EntryHeader | None] = {}
        self._budget = _CHECKSUM_BUDGET * length

    def read(self, at: int, length: int) -> bytes:
        """`length` bytes from ring offset `at`, wrapping; short where the file ends."""
        at %= self.length
        first = min(length, self.length - at)
        raw = self.storage.pread(self.offset + at, first)
        if length > first and len(raw) == first:
            raw += self.storage.pread(self.offset, length - first)
        return raw

    def candidates(self) -> Iterator[int]:
        """Ring offsets whose sector starts with an entry signature."""
        for start in range(0, self.length, COPY_CHUNK):
            raw = self.storage.pread(self.offset + start, min(COPY_CHUNK, self.length - start))
            whole = len(raw) // SECTOR * SECTOR
            words = np.frombuffer(raw[:whole], "<u4")[:: SECTOR // 4]
            for index in np.flatnonzero(words == int.from_bytes(b"loge", "little")).tolist():
                yield start + index * SECTOR

    def entry(self, at: int) -> EntryHeader | None:
        """The valid entry of this log at ring offset `at`, else None."""
        if at not in self._checked:
            self._checked[at] = self._check(at)
        return self._checked[at]

    def _check(self, at: int) -> EntryHeader | None:
        header = parse_entry_header(self.read(at, ENTRY_HEADER_SIZE), self.length)
        if header is None or header.log_guid != self.guid:
            return None
        self._budget -= header.entry_length
        if self._budget < 0:
            raise bad_log(tr("its entries overlap each other endlessly"), self.storage.path,
                          self.offset + at)
        crc, done = 0, 0
        while done < header.entry_length:
            raw = self.read(at + done, min(COPY_CHUNK, header.entry_length - done))
            if not raw:
                return None
            crc = extend_checksum(crc, raw) if done else entry_checksum(raw)
            done += len(raw)
        if crc != header.checksum or header.descriptor_count > MAX_UPDATES:
            return None
        updates = self.updates(at, header)
        if updates is None:
            return None
        for update in updates:
            if update.data_sector >= 0:
                sector = self.read(self._sector(at, header, update), SECTOR)
                if data_sector_sequence(sector) != header.sequence_number:
                    return None
        return header

    def updates(self, at: int, header: EntryHeader) -> list[Update] | None:
        """The entry's updates, or None where a descriptor is not right."""
        raw = self.read(at, header.descriptor_sectors * SECTOR)
        return parse_descriptors(raw, header)

    def _sector(self, at: int, header: EntryHeader, update: Update) -> int:
        return (at + (header.descriptor_sectors + update.data_sector) * SECTOR) % self.length

    def page(self, at: int, header: EntryHeader, update: Update) -> Page:
        """Where the page of a data update lies in the file."""
        return Page(self.offset + self._sector(at, header, update), update)


def find_active_sequence(ring: _Ring) -> list[tuple[int, EntryHeader]]:
    """The entries to replay, oldest first, as (ring offset, header): MS-VHDX 2.3.3.

    Runs of valid entries with consecutive sequence numbers are collected from every start; a run
    counts if its last entry's tail is in it, and the one with the greatest last number wins.
    Empty where there is none.
    """
    best: list[tuple[int, EntryHeader]] = []
    covered: set[int] = set()
    for start in ring.candidates():
        if start in covered or ring.entry(start) is None:
            continue
        run: list[tuple[int, EntryHeader]] = []
        at, seen = start, 0
        while seen < ring.length:
            header = ring.entry(at)
            if header is None or (
                run and header.sequence_number != run[-1][1].sequence_number + 1
            ):
                break
            run.append((at, header))
            # Entries with greater numbers extend this run, so they need no run of their own,
            # except where the run wraps: one from the ring's start may be the middle of another.
            if at > start:
                covered.add(at)
            seen += header.entry_length
            at = (at + header.entry_length) % ring.length
        while run:
            tail = run[-1][1].tail
            index = next((i for i, (place, _) in enumerate(run) if place == tail), None)
            if index is not None:
                break
            run = []
        if run and (not best or run[-1][1].sequence_number > best[-1][1].sequence_number):
            best = run[index:]
    return best


def load_replay(
    storage: Storage, offset: int, length: int, guid: bytes, *, whole: bool = True
) -> Replay:
    """Find the active sequence and work out its net effect; nothing is changed.

    Raises `FormatError`: bad-log where there is no valid sequence, truncated where the file is
    shorter than the sequence says was flushed (unless `whole` is False).
    """
    path = storage.path
    if length == 0:
        raise bad_log(tr("the header names a log of length zero"), path, offset)
    if offset + length > storage.size():
        raise bad_log(tr("the file ends inside the log"), path, offset, code="truncated",
                      windows_code=CORRUPT)
    ring = _Ring(storage, offset, length, guid)
    entries = find_active_sequence(ring)
    if not entries:
        raise bad_log(
            tr("it must be replayed, but holds no valid sequence of entries"), path, offset
        )
    head = entries[-1][1]
    if whole and storage.size() < head.flushed_file_offset:
        raise bad_log(
            tr(
                "the file has {size} bytes but had {flushed_file_offset} when the log was written",
                size=storage.size(),
                flushed_file_offset=head.flushed_file_offset,
            ),
            path,
            offset,
            code="truncated",
            windows_code=CORRUPT,
        )
    updates: list[tuple[Update, Page | None]] = []
    for at, header in entries:
        for update in ring.updates(at, header) or []:
            page = ring.page(at, header, update) if update.data_sector >= 0 else None
            updates.append((update, page))
        if len(updates) > MAX_UPDATES:
            raise bad_log(
                tr("more than {most} updates to replay", most=MAX_UPDATES),
                path,
                offset,
            )
    pages, zeros = _net_effect(updates)
    ends = [*(at + SECTOR for at in pages), *(stop for _, stop in zeros[-1:])]
    size = max([head.last_file_offset, *ends])
    if size > MAX_FILE_OFFSET:
        raise bad_log(tr("it would make the file {size} bytes long", size=size), path, offset)
    return Replay(pages, zeros, max(size, storage.size()), len(entries), head.sequence_number)


def _net_effect(
    updates: list[tuple[Update, Page | None]],
) -> tuple[dict[int, Page], list[tuple[int, int]]]:
    """Later updates win. A sweep over starts with a heap of open zero ranges, newest first, so
    that any number of overlapping ranges costs n log n."""
    pages: dict[int, tuple[int, Page]] = {}
    ranges: list[tuple[int, int, int]] = []
    for order, (update, page) in enumerate(updates):
        if page is not None:
            pages[update.file_offset] = (order, page)
        elif update.length:
            ranges.append((update.file_offset, update.file_offset + update.length, order))
    ranges.sort()
    merged: list[tuple[int, int]] = []
    for start, stop, _ in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    kept: dict[int, Page] = {}
    open_ranges: list[tuple[int, int]] = []
    following = 0
    for at in sorted(pages):
        while following < len(ranges) and ranges[following][0] <= at:
            heapq.heappush(open_ranges, (-ranges[following][2], ranges[following][1]))
            following += 1
        while open_ranges and open_ranges[0][1] <= at:
            heapq.heappop(open_ranges)
        order, page = pages[at]
        if not open_ranges or -open_ranges[0][0] < order:
            kept[at] = page
    return kept, _without(merged, sorted(kept))


def _without(ranges: list[tuple[int, int]], pages: list[int]) -> list[tuple[int, int]]:
    """Sorted disjoint ranges minus the 4 KiB pages."""
    result: list[tuple[int, int]] = []
    for start, stop in ranges:
        at = start
        for page in pages[bisect.bisect_left(pages, start) : bisect.bisect_left(pages, stop)]:
            if page > at:
                result.append((at, page))
            at = page + SECTOR
        if at < stop:
            result.append((at, stop))
    return result


class OverlayStorage:
    """A storage seen as if its log had been replayed. `settle` makes it the plain file, once the
    replay is on disk; writing before that is a fault of the program."""

    def __init__(self, base: Storage, replay: Replay) -> None:
        self.base = base
        self.replay: Replay | None = replay
        self._pages = sorted(replay.pages)
        self._zero_stops = [stop for _, stop in replay.zeros]

    @property
    def path(self) -> Path:
        return self.base.path

    @property
    def writable(self) -> bool:
        return self.base.writable

    def settle(self) -> None:
        """From now on the file itself holds what the log said."""
        self.replay = None

    def size(self) -> int:
        size = self.base.size()
        return size if self.replay is None else max(size, self.replay.size)

    def pread(self, offset: int, length: int) -> bytes:
        if self.replay is None:
            return self.base.pread(offset, length)
        buffer = bytearray(max(0, min(length, self.size() - offset)))
        self.pread_into(offset, memoryview(buffer))
        return bytes(buffer)

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        if self.replay is None:
            return self.base.pread_into(offset, buffer)
        stop = min(offset + len(buffer), self.size())
        count = max(0, stop - offset)
        buffer = buffer[:count]
        done = self.base.pread_into(offset, buffer)
        if done < count:
            buffer[done:] = bytes(count - done)
        for index in range(bisect.bisect_right(self._zero_stops, offset), len(self._zero_stops)):
            low, high = self.replay.zeros[index]
            if low >= stop:
                break
            low, high = max(low, offset), min(high, stop)
            buffer[low - offset : high - offset] = bytes(high - low)
        first = bisect.bisect_right(self._pages, offset - SECTOR)
        for at in self._pages[first : bisect.bisect_left(self._pages, stop)]:
            data = page_bytes(self.base, self.replay.pages[at])
            low, high = max(at, offset), min(at + SECTOR, stop)
            buffer[low - offset : high - offset] = data[low - at : high - at]
        return count

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        self._settled().pwrite(offset, data)

    def copy_from(self, source: Storage, source_offset: int, offset: int, length: int) -> None:
        if isinstance(source, OverlayStorage) and source.replay is None:
            source = source.base
        self._settled().copy_from(source, source_offset, offset, length)

    def truncate(self, size: int) -> None:
        self._settled().truncate(size)

    def flush(self) -> None:
        self._settled().flush()

    def close(self) -> None:
        self.base.close()

    def _settled(self) -> Storage:
        if self.replay is not None:
            raise RuntimeError("the log must be replayed on disk before writing")
        return self.base


def page_bytes(storage: Storage, page: Page) -> bytes:
    """The 4096 bytes of a replayed page."""
    return restore_page(storage.pread(page.sector, SECTOR), page.update)


def replay_on_disk(storage: Storage, replay: Replay) -> None:
    """Carry out a replay. Order: 1 zero ranges and pages in place, 2 the file's length, 3 flush.

    A crash anywhere leaves the log and its header as they were; the next opening replays again
    with the same result. The caller then clears the header's LogGuid.
    """
    size = storage.size()
    for start, stop in replay.zeros:
        write_zeros(storage, start, min(stop, size))
    for at, page in replay.pages.items():
        storage.pwrite(at, page_bytes(storage, page))
    if storage.size() < replay.size:
        storage.truncate(replay.size)
    storage.flush()


def write_zeros(storage: Storage, start: int, stop: int) -> None:
    """Write zero bytes over [start, stop)."""
    zeros = memoryview(bytes(min(COPY_CHUNK, max(0, stop - start))))
    while start < stop:
        count = min(len(zeros), stop - start)
        storage.pwrite(start, zeros[:count])
        start += count


class LogWriter:
    """Writes entries of one log session (one LogGuid) and applies each before the next.

    Every entry's tail is itself. An entry fills at most half the ring, so the newest whole entry
    always survives while the next is written: a torn one is ignored and its predecessor, already
    applied and replayed without effect, keeps the log valid.
    """

    def __init__(self, storage: Storage, offset: int, length: int, guid: bytes) -> None:
        self._storage = storage
        self._offset = offset
        self._length = length
        self._guid = guid
        self._at = 0
        self._sequence = 1
        self.applied = True  # False while an entry is durable but not surely in place

    @property
    def page_limit(self) -> int:
        """How many pages one entry (so one atomic change) can hold."""
        return max_pages(self._length // 2)

    def start(self) -> None:
        """Put an entry without updates into the ring, so that the header may name this log."""
        self._append([])

    def commit(self, pages: Iterable[tuple[int, bytes]]) -> None:
        """Set 4 KiB metadata pages [(file offset, bytes)]; atomic up to `page_limit` pages, more
        go in several entries in the given order.

        Order: 0 flush what was written before (the entry vouches for the file's length); then per
        entry 1 the entry into the ring, 2 flush, 3 the pages in place, 4 flush. Torn in 1: the
        entry's checksum fails, nothing changed. Between 2 and 4: replay completes it.
        """
        self._storage.flush()
        batch: list[tuple[int, bytes]] = []
        for page in pages:
            batch.append(page)
            if len(batch) == self.page_limit:
                self._commit_batch(batch)
                batch = []
        if batch:
            self._commit_batch(batch)

    def _commit_batch(self, batch: list[tuple[int, bytes]]) -> None:
        if not self.applied:
            raise StorageError(
                tr("an earlier change of this file failed half way"),
                file=self._storage.path,
                code="io-error",
                remedy=tr("close and open the file again: its log completes it"),
            )
        self.applied = False
        self._append(batch)
        for at, data in batch:
            self._storage.pwrite(at, data)
        self._storage.flush()
        self.applied = True

    def _append(self, pages: list[tuple[int, bytes]]) -> None:
        size = self._storage.size()
        raw = build_entry(
            pages, tail=self._at, sequence_number=self._sequence, log_guid=self._guid,
            flushed_file_offset=size // MIB * MIB,
            last_file_offset=-(-size // MIB) * MIB,
        )
        first = min(len(raw), self._length - self._at)
        self._storage.pwrite(self._offset + self._at, raw[:first])
        if first < len(raw):
            self._storage.pwrite(self._offset, raw[first:])
        self._storage.flush()
        self._at = (self._at + len(raw)) % self._length
        self._sequence += 1
