# SPDX-License-Identifier: Apache-2.0
"""VHDX file identifier, headers and region tables (MS-VHDX 2.2): bytes <-> frozen records.

All integers little-endian; GUIDs are raw 16 bytes in Windows memory order (`bytes_le`). Offsets
and lengths are bytes. Parsers raise `FormatError` without a file name; the caller adds it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from itertools import pairwise

import google_crc32c
from construct import Bytes, ConstructError, Int16ul, Int32ul, Int64ul, Struct

from snapviewer.base.errors import FormatError
from snapviewer.base.words import mark, tr

KIB = 1 << 10
MIB = 1 << 20
TIB = 1 << 40

# ERROR_FILE_CORRUPT: what Windows says of almost any damage to a VHDX; the 0xC03A family is
# for VHD and for chains.
CORRUPT = 0x80070570

IDENTIFIER_SIGNATURE = b"vhdxfile"
IDENTIFIER_SIZE = 8 + 512
HEADER_OFFSETS = (64 * KIB, 128 * KIB)
HEADER_SIZE = 4 * KIB
REGION_TABLE_OFFSETS = (192 * KIB, 256 * KIB)
REGION_TABLE_SIZE = 64 * KIB
MAX_TABLE_ENTRIES = 2047
FIXED_SECTION = MIB  # identifier, headers and region tables

MAX_VIRTUAL_SIZE = 64 * TIB
MAX_FILE_OFFSET = 1 << 50  # no file can be that long; keeps sums of hostile offsets in range
MIN_BLOCK_SIZE = MIB
MAX_BLOCK_SIZE = 256 * MIB
SECTOR_SIZES = (512, 4096)

NO_GUID = bytes(16)
BAT_REGION = uuid.UUID("2DC27766-F623-4200-9D64-115E9BFD4A08").bytes_le
METADATA_REGION = uuid.UUID("8B7CA206-4790-4B9A-B8FE-575F050F886E").bytes_le

RESTORE = mark("restore the file from a copy")
NEWER = mark("open it with a newer program, or with the one that wrote it")


def guid_text(raw: bytes) -> str:
    """A raw GUID as Windows prints it: lower case, no braces."""
    return str(uuid.UUID(bytes_le=raw))


def checksum(raw: bytes, at: int = 4) -> int:
    """CRC-32C of `raw` with the four bytes at `at` taken as zero."""
    crc: int = google_crc32c.value(raw[:at] + bytes(4) + raw[at + 4 :])
    return crc


@dataclass(frozen=True)
class FileIdentifier:
    """The first 520 bytes: signature and who created the file (MS-VHDX 2.2.1)."""

    creator: str


def parse_identifier(raw: bytes) -> FileIdentifier:
    """Parse the file identifier. Raises `FormatError` (bad-signature)."""
    if raw[:8] != IDENTIFIER_SIGNATURE:
        raise FormatError(
            tr("no VHDX signature at the start of the file"),
            structure="file identifier", offset=0, code="bad-signature", remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )
    text = raw[8:IDENTIFIER_SIZE].decode("utf-16-le", errors="replace")
    return FileIdentifier(text.split("\0", 1)[0].strip())


def build_identifier(identifier: FileIdentifier) -> bytes:
    """520 bytes; a creator above 255 UTF-16 units is cut."""
    name = identifier.creator.encode("utf-16-le")[:510]
    return IDENTIFIER_SIGNATURE + name.ljust(512, b"\0")


_HEADER = Struct(
    "signature" / Bytes(4),
    "checksum" / Int32ul,
    "sequence_number" / Int64ul,
    "file_write_guid" / Bytes(16),
    "data_write_guid" / Bytes(16),
    "log_guid" / Bytes(16),
    "log_version" / Int16ul,
    "version" / Int16ul,
    "log_length" / Int32ul,
    "log_offset" / Int64ul,
)


@dataclass(frozen=True)
class Header:
    """One of the two headers (MS-VHDX 2.2.2)."""

    sequence_number: int
    file_write_guid: bytes
    data_write_guid: bytes
    log_guid: bytes
    log_length: int
    log_offset: int
    log_version: int = 0
    version: int = 1


def _bad_header(
    message: str, windows_code: int = CORRUPT, remedy: str = ""
) -> FormatError:
    return FormatError(
        message, structure="header", code="bad-header", remedy=remedy or tr(RESTORE),
        windows_code=windows_code,
    )


def parse_header(raw: bytes) -> Header:
    """Parse a 4 KiB header and check what it says (`check_header`).

    Raises `FormatError` (bad-header).
    """
    header = parse_header_fields(raw)
    check_header(header)
    return header


def parse_header_fields(raw: bytes) -> Header:
    """Parse a 4 KiB header; signature and checksum are checked, its values are not.

    Raises `FormatError` (bad-header).
    """
    bad = _bad_header
    if len(raw) < HEADER_SIZE:
        raise bad(tr("the file ends inside the header"))
    if raw[:4] != b"head":
        raise bad(tr("no 'head' signature"))
    try:
        fields = _HEADER.parse(raw)
    except ConstructError as error:
        raise bad(tr("unreadable: {error}", error=error)) from error
    if checksum(raw[:HEADER_SIZE]) != fields.checksum:
        raise bad(tr("the checksum is wrong"))
    return Header(
        fields.sequence_number, fields.file_write_guid, fields.data_write_guid, fields.log_guid,
        fields.log_length, fields.log_offset, fields.log_version, fields.version,
    )


def check_header(header: Header) -> None:
    """Version and place of the log. Raises `FormatError` (bad-header)."""
    if header.version != 1:
        raise _bad_header(
            tr("version {version} is not supported", version=header.version), 0xC03A0005,
            tr(NEWER),
        )
    if header.log_version != 0:
        raise _bad_header(
            tr("log version {log_version} is not supported", log_version=header.log_version),
            0xC03A0005, tr(NEWER),
        )
    if header.log_length % MIB or header.log_offset % MIB or (
        header.log_length and header.log_offset < FIXED_SECTION
    ) or header.log_offset > MAX_FILE_OFFSET:
        raise _bad_header(tr("the log is not placed on a 1 MiB boundary after the headers"))


def build_header(header: Header) -> bytes:
    """4096 bytes with checksum."""
    raw: bytes = _HEADER.build(
        {
            "signature": b"head",
            "checksum": 0,
            "sequence_number": header.sequence_number,
            "file_write_guid": header.file_write_guid,
            "data_write_guid": header.data_write_guid,
            "log_guid": header.log_guid,
            "log_version": header.log_version,
            "version": header.version,
            "log_length": header.log_length,
            "log_offset": header.log_offset,
        }
    )
    raw = raw.ljust(HEADER_SIZE, b"\0")
    return raw[:4] + checksum(raw).to_bytes(4, "little") + raw[8:]


_TABLE_HEAD = Struct(
    "signature" / Bytes(4), "checksum" / Int32ul, "count" / Int32ul, "reserved" / Int32ul
)
_REGION = Struct("guid" / Bytes(16), "offset" / Int64ul, "length" / Int32ul, "required" / Int32ul)


@dataclass(frozen=True)
class Region:
    """A region table entry: `offset` and `length` in bytes, both whole MiB."""

    guid: bytes
    offset: int
    length: int
    required: bool

    @property
    def end(self) -> int:
        """First byte after the region."""
        return self.offset + self.length


def parse_region_table(raw: bytes) -> tuple[Region, ...]:
    """Parse a 64 KiB region table: checksum, count, placement, duplicates and overlap checked.

    Raises `FormatError` (bad-region-table).
    """

    def bad(message: str) -> FormatError:
        return FormatError(
            message, structure="region table", code="bad-region-table", remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )

    if len(raw) < REGION_TABLE_SIZE:
        raise bad(tr("the file ends inside the region table"))
    if raw[:4] != b"regi":
        raise bad(tr("no 'regi' signature"))
    try:
        head = _TABLE_HEAD.parse(raw)
        if checksum(raw[:REGION_TABLE_SIZE]) != head.checksum:
            raise bad(tr("the checksum is wrong"))
        if head.count > MAX_TABLE_ENTRIES:
            raise bad(
                tr(
                    "{count} entries, more than {most}",
                    count=head.count,
                    most=MAX_TABLE_ENTRIES,
                )
            )
        rows = [_REGION.parse(raw[16 + 32 * i : 48 + 32 * i]) for i in range(head.count)]
    except ConstructError as error:
        raise bad(tr("unreadable: {error}", error=error)) from error
    regions = tuple(Region(r.guid, r.offset, r.length, bool(r.required & 1)) for r in rows)
    for region in regions:
        if region.offset % MIB or region.length % MIB or region.offset < FIXED_SECTION:
            raise bad(tr("region {guid} is not on a 1 MiB boundary", guid=guid_text(region.guid)))
        if region.length == 0 or region.end > MAX_FILE_OFFSET:
            raise bad(tr("region {guid} has an impossible length", guid=guid_text(region.guid)))
    if len({region.guid for region in regions}) != len(regions):
        raise bad(tr("two regions have the same id"))
    ordered = sorted(regions, key=lambda region: region.offset)
    for before, after in pairwise(ordered):
        if before.end > after.offset:
            raise bad(
                tr(
                    "regions {guid} and {after} overlap",
                    guid=guid_text(before.guid),
                    after=guid_text(after.guid),
                )
            )
    return regions


def build_region_table(regions: tuple[Region, ...]) -> bytes:
    """65536 bytes with checksum."""
    raw: bytes = _TABLE_HEAD.build(
        {"signature": b"regi", "checksum": 0, "count": len(regions), "reserved": 0}
    )
    for region in regions:
        raw += _REGION.build(
            {
                "guid": region.guid, "offset": region.offset, "length": region.length,
                "required": int(region.required),
            }
        )
    raw = raw.ljust(REGION_TABLE_SIZE, b"\0")
    return raw[:4] + checksum(raw).to_bytes(4, "little") + raw[8:]
