# SPDX-License-Identifier: Apache-2.0
"""VHDX log entries (MS-VHDX 2.3.1): bytes <-> frozen records.

An entry is a 64-byte header, 32-byte descriptors, padding to 4 KiB, then one 4 KiB data sector per
data descriptor. All lengths and offsets are bytes; the ring's granularity is 4 KiB.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import google_crc32c
import numpy as np
import numpy.typing as npt
from construct import Bytes, ConstructError, Int32ul, Int64ul, Struct

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr

SECTOR = 4096
ENTRY_HEADER_SIZE = 64
DESCRIPTOR_SIZE = 32
ENTRY_SIGNATURE = b"loge"

_ENTRY = Struct(
    "signature" / Bytes(4),
    "checksum" / Int32ul,
    "entry_length" / Int32ul,
    "tail" / Int32ul,
    "sequence_number" / Int64ul,
    "descriptor_count" / Int32ul,
    "reserved" / Int32ul,
    "log_guid" / Bytes(16),
    "flushed_file_offset" / Int64ul,
    "last_file_offset" / Int64ul,
)
DESCRIPTOR = np.dtype(
    [("signature", "S4"), ("trailing", "V4"), ("leading", "V8"), ("file_offset", "<u8"),
     ("sequence_number", "<u8")]
)
# A zero descriptor keeps its length where a data descriptor keeps its leading bytes.
_ZERO = np.dtype(
    [("signature", "S4"), ("reserved", "<u4"), ("length", "<u8"), ("file_offset", "<u8"),
     ("sequence_number", "<u8")]
)


@dataclass(frozen=True)
class EntryHeader:
    """A log entry's first 64 bytes; `tail` is a ring offset."""

    entry_length: int
    tail: int
    sequence_number: int
    descriptor_count: int
    log_guid: bytes
    flushed_file_offset: int
    last_file_offset: int
    checksum: int = 0

    @property
    def descriptor_sectors(self) -> int:
        """4 KiB sectors that header and descriptors fill."""
        return -(-(ENTRY_HEADER_SIZE + DESCRIPTOR_SIZE * self.descriptor_count) // SECTOR)


@dataclass(frozen=True)
class Update:
    """One descriptor: bytes [file_offset, file_offset + length) become zeros (`data_sector` -1)
    or the 4 KiB page kept in the entry's data sector number `data_sector`, whose first 8 and last
    4 bytes are `leading` and `trailing`."""

    file_offset: int
    length: int
    data_sector: int = -1
    leading: bytes = b""
    trailing: bytes = b""


def parse_entry_header(raw: bytes, ring_length: int) -> EntryHeader | None:
    """The header where the fields can be an entry's, else None (the ring holds old bytes too)."""
    if len(raw) < ENTRY_HEADER_SIZE or raw[:4] != ENTRY_SIGNATURE:
        return None
    try:
        fields = _ENTRY.parse(raw)
    except ConstructError:
        return None
    header = EntryHeader(
        fields.entry_length, fields.tail, fields.sequence_number, fields.descriptor_count,
        fields.log_guid, fields.flushed_file_offset, fields.last_file_offset, fields.checksum,
    )
    length = header.entry_length
    if length == 0 or length % SECTOR or length > ring_length or header.sequence_number == 0:
        return None
    if header.tail % SECTOR or header.tail >= ring_length:
        return None
    if header.descriptor_sectors * SECTOR > length:
        return None
    return header


def entry_checksum(first: bytes, crc: int = 0) -> int:
    """Start an entry's CRC-32C over its first bytes (at least 8), checksum field as zero; go on
    with `extend_checksum`."""
    value: int = google_crc32c.extend(crc, first[:4] + bytes(4) + first[8:])
    return value


def extend_checksum(crc: int, more: bytes) -> int:
    """Continue an entry's CRC-32C."""
    value: int = google_crc32c.extend(crc, more)
    return value


def parse_descriptors(raw: bytes, header: EntryHeader) -> list[Update] | None:
    """The updates of an entry from its descriptor sectors; None where a descriptor is not right
    (the entry then does not count as valid)."""
    count = header.descriptor_count
    rows: npt.NDArray[np.void] = np.frombuffer(raw, DESCRIPTOR, count, ENTRY_HEADER_SIZE)
    zeros: npt.NDArray[np.void] = rows.view(_ZERO)
    is_data = rows["signature"] == b"desc"
    is_zero = rows["signature"] == b"zero"
    if not bool((is_data | is_zero).all()):
        return None
    if not bool((rows["sequence_number"] == header.sequence_number).all()):
        return None
    lengths = np.where(is_data, np.uint64(SECTOR), zeros["length"])
    if bool((rows["file_offset"] % SECTOR).any()) or bool((lengths % SECTOR).any()):
        return None
    if bool((rows["file_offset"] > 1 << 60).any()) or bool((lengths > 1 << 60).any()):
        return None
    if header.descriptor_sectors * SECTOR + int(is_data.sum()) * SECTOR > header.entry_length:
        return None
    sectors = np.where(is_data, np.cumsum(is_data) - 1, -1)
    return [
        Update(offset, length, sector, leading, trailing)
        for offset, length, sector, leading, trailing in zip(
            rows["file_offset"].tolist(), lengths.tolist(), sectors.tolist(),
            rows["leading"].tolist(), rows["trailing"].tolist(), strict=True,
        )
    ]


def data_sector_sequence(raw: bytes) -> int | None:
    """The sequence number of a data sector's first or last four bytes pair; None if not one."""
    if len(raw) < SECTOR or raw[:4] != b"data":
        return None
    high, low = struct.unpack_from("<I", raw, 4)[0], struct.unpack_from("<I", raw, SECTOR - 4)[0]
    return int(high << 32 | low)


def restore_page(sector: bytes, update: Update) -> bytes:
    """The 4 KiB page that a data sector and its descriptor stand for."""
    return update.leading + sector[8 : SECTOR - 4] + update.trailing


def max_pages(length: int) -> int:
    """How many data pages fit into an entry of at most `length` bytes."""
    pages = length // SECTOR
    while pages and SECTOR * (pages + -(-(ENTRY_HEADER_SIZE + 32 * pages) // SECTOR)) > length:
        pages -= 1
    return pages


def build_entry(
    pages: list[tuple[int, bytes]], *, tail: int, sequence_number: int, log_guid: bytes,
    flushed_file_offset: int, last_file_offset: int,
) -> bytes:
    """A whole entry that sets 4 KiB `pages` [(file offset, bytes)]; all-zero pages become zero
    descriptors. Raises `FormatError` for a page that is not 4 KiB or not aligned."""
    descriptors = b""
    data = b""
    for offset, page in pages:
        if len(page) != SECTOR or offset % SECTOR:
            raise FormatError(tr("a log page is not 4 KiB or not aligned"), structure="log",
                              code="bad-log", remedy=tr("report this as a fault of the program"))
        if not page.strip(b"\0"):
            descriptors += struct.pack("<4sIQQQ", b"zero", 0, SECTOR, offset, sequence_number)
            continue
        descriptors += struct.pack("<4s4s8sQQ", b"desc", page[-4:], page[:8], offset,
                                   sequence_number)
        data += (
            b"data" + struct.pack("<I", sequence_number >> 32) + page[8:-4]
            + struct.pack("<I", sequence_number & 0xFFFFFFFF)
        )
    front_length = -(-(ENTRY_HEADER_SIZE + len(descriptors)) // SECTOR) * SECTOR
    head: bytes = _ENTRY.build(
        {
            "signature": ENTRY_SIGNATURE, "checksum": 0,
            "entry_length": front_length + len(data), "tail": tail,
            "sequence_number": sequence_number, "descriptor_count": len(pages), "reserved": 0,
            "log_guid": log_guid, "flushed_file_offset": flushed_file_offset,
            "last_file_offset": last_file_offset,
        }
    )
    raw = (head + descriptors).ljust(front_length, b"\0") + data
    return raw[:4] + entry_checksum(raw).to_bytes(4, "little") + raw[8:]
