# SPDX-License-Identifier: Apache-2.0
"""The replay log of a HyperVStorage container: replay in memory, and an empty one to write.

A log with entries means that a commit was cut short: their data must be copied to their
destinations, in order, before anything else of the file is believed. Here that happens in memory
only; the file is never changed by reading it.
"""

from __future__ import annotations

import zlib
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.formats.hyperv_storage.structs import (
    LOG_ENTRY,
    LOG_HEADER,
    LOG_HEADER_BYTES,
    LOG_SIGNATURE,
    MAX_LOG_BYTES,
    MAX_LOG_ENTRIES,
    PAGE,
    Source,
    StorageHeader,
    checksum,
    parse,
    read_exactly,
    refuse,
    sealed,
)

_ENTRY_CHECKSUM = 20  # offset of an entry's own checksum
_STRUCTURE = "replay log"
_CODE = "bad-log"


class PatchedSource:
    """A file as it reads after the replay. Memory: the pages that the log touches."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._pages: dict[int, bytearray] = {}
        self._size = source.size()

    def patch(self, offset: int, data: bytes) -> None:
        """Let `data` be read at `offset`; the file grows where it lies beyond the end."""
        self._size = max(self._size, offset + len(data))
        done = 0
        while done < len(data):
            number, inside = divmod(offset + done, PAGE)
            page = self._pages.get(number)
            if page is None:
                page = bytearray(self._source.pread(number * PAGE, PAGE).ljust(PAGE, b"\0"))
                self._pages[number] = page
            count = min(PAGE - inside, len(data) - done)
            page[inside : inside + count] = data[done : done + count]
            done += count

    def size(self) -> int:
        return self._size

    def pread(self, offset: int, length: int) -> bytes:
        length = max(0, min(length, self._size - offset))
        first, last = offset // PAGE, (offset + length - 1) // PAGE
        touched = [number for number in range(first, last + 1) if number in self._pages]
        data = self._source.pread(offset, length)
        if not touched and len(data) == length:
            return data
        whole = bytearray(data.ljust(length, b"\0"))
        for number in touched:
            begin, end = max(number * PAGE, offset), min((number + 1) * PAGE, offset + length)
            inside = begin - number * PAGE
            page = self._pages[number]
            whole[begin - offset : end - offset] = page[inside : inside + end - begin]
        return bytes(whole)


def replayed(source: Source, header: StorageHeader, file: Path | str | None) -> Source:
    """`source` as it reads after its log: itself where the log is empty.

    Raises `FormatError` (bad-log) for a log that is out of bounds, whose checksums are wrong, or
    that writes outside the file.
    """
    at = header.log_offset
    raw = read_exactly(source, at, LOG_HEADER_BYTES, _CODE, file, _STRUCTURE)
    log = parse(LOG_HEADER, raw)
    if log is None:
        refuse(tr("the signature is wrong"), _CODE, file, _STRUCTURE, at)
    if log.checksum != checksum(raw, 4):
        refuse(tr("the checksum of the header is wrong"), _CODE, file, _STRUCTURE, at)
    if log.count == 0:
        return source
    room = (header.log_header_size - LOG_HEADER_BYTES) // LOG_ENTRY.size
    if log.count > min(log.capacity, room, MAX_LOG_ENTRIES):
        refuse(
            tr("{count} entries do not fit into the log", count=log.count),
            _CODE,
            file,
            _STRUCTURE,
            at,
        )
    first = at + LOG_HEADER_BYTES
    table = read_exactly(source, first, log.count * LOG_ENTRY.size, _CODE, file, _STRUCTURE)
    patched = PatchedSource(source)
    growth = source.size() + MAX_LOG_BYTES
    total = 0
    for number in range(log.count):
        where = first + number * LOG_ENTRY.size
        entry = table[number * LOG_ENTRY.size : (number + 1) * LOG_ENTRY.size]
        target, size, inside, own, of_data = LOG_ENTRY.unpack(entry)
        if own != checksum(entry, _ENTRY_CHECKSUM):
            refuse(
                tr("the checksum of entry {number} is wrong", number=number),
                _CODE,
                file,
                _STRUCTURE,
                where,
            )
        total += size
        if inside < header.log_header_size or inside + size > header.log_size:
            refuse(
                tr("entry {number} lies outside the log", number=number),
                _CODE,
                file,
                _STRUCTURE,
                where,
            )
        if target + size > growth or total > MAX_LOG_BYTES:
            refuse(
                tr("entry {number} writes outside the file", number=number),
                _CODE,
                file,
                _STRUCTURE,
                where,
            )
        data = read_exactly(source, at + inside, size, _CODE, file, _STRUCTURE)
        if of_data != zlib.crc32(data):
            refuse(
                tr("the data of entry {number} is damaged", number=number),
                _CODE,
                file,
                _STRUCTURE,
                at + inside,
            )
        patched.patch(target, data)
    return patched


def empty_log(header_size: int) -> bytes:
    """The header bytes of a log without entries, as Windows leaves it."""
    capacity = (header_size - LOG_HEADER_BYTES) // LOG_ENTRY.size
    raw: bytes = LOG_HEADER.build(
        {
            "signature": LOG_SIGNATURE,
            "checksum": 0,
            "count": 0,
            "reserved": 0,
            "capacity": capacity,
            "tracking_enabled": 0,
            "tracking_offset": 0,
            "tracking_size": 0,
            "tracking_used": 0,
        }
    )
    return sealed(raw, 4).ljust(header_size, b"\0")
