# SPDX-License-Identifier: Apache-2.0
"""VHDX metadata table, metadata items and parent locator (MS-VHDX 2.6): bytes <-> records.

GUIDs are raw 16 bytes (`bytes_le`); item offsets count from the start of the metadata region.
Parsers raise `FormatError` (bad-metadata) without a file name; the caller adds it.
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass, field
from itertools import pairwise

from construct import Bytes, ConstructError, Int16ul, Int32ul, Struct

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.formats.vhdx.headers import (
    CORRUPT,
    MAX_BLOCK_SIZE,
    MAX_TABLE_ENTRIES,
    MAX_VIRTUAL_SIZE,
    MIB,
    MIN_BLOCK_SIZE,
    RESTORE,
    SECTOR_SIZES,
    guid_text,
)

TABLE_SIZE = 64 << 10
MAX_ITEM_SIZE = MIB


def _guid(text: str) -> bytes:
    return uuid.UUID(text).bytes_le


FILE_PARAMETERS = _guid("CAA16737-FA36-4D43-B3B6-33F0AA44E76B")
VIRTUAL_DISK_SIZE = _guid("2FA54224-CD1B-4876-B211-5DBED83BF4B8")
VIRTUAL_DISK_ID = _guid("BECA12AB-B2E6-4523-93EF-C309E000C746")
LOGICAL_SECTOR_SIZE = _guid("8141BF1D-A96F-4709-BA47-F233A8FAAB5F")
PHYSICAL_SECTOR_SIZE = _guid("CDA348C7-445D-4471-9CC9-E9885251C556")
PARENT_LOCATOR = _guid("A8D35F2D-B30B-454D-ABF7-D3D84834AB0C")
INCOMPLETE_FILE = _guid("71CC85F0-1B69-4E28-9558-C3BF83AE75D3")
CHS_PARAMETERS = _guid("DA02D7BC-3D3A-423C-AC88-2A36AB21479B")
PMEM_LABEL = _guid("10E1AE8A-4B7E-4169-A40F-CD70DE928393")
KNOWN_ITEMS = frozenset(
    {
        FILE_PARAMETERS, VIRTUAL_DISK_SIZE, VIRTUAL_DISK_ID, LOGICAL_SECTOR_SIZE,
        PHYSICAL_SECTOR_SIZE, PARENT_LOCATOR,
    }
)

LOCATOR_TYPE = _guid("B04AEFB7-D19E-4A81-B789-25B8E9445913")
LINKAGE = "parent_linkage"
LINKAGE2 = "parent_linkage2"
RELATIVE_PATH = "relative_path"
VOLUME_PATH = "volume_path"
ABSOLUTE_PATH = "absolute_win32_path"

_TABLE_HEAD = Struct("signature" / Bytes(8), "reserved" / Int16ul, "count" / Int16ul,
                     "reserved2" / Bytes(20))
_ENTRY = Struct("guid" / Bytes(16), "offset" / Int32ul, "length" / Int32ul, "flags" / Int32ul,
                "reserved" / Int32ul)


def bad_metadata(message: str, *, structure: str = "metadata table", offset: int | None = None,
                 windows_code: int = CORRUPT, remedy: str = "") -> FormatError:
    """The one error of this module."""
    return FormatError(
        message, structure=structure, offset=offset, code="bad-metadata",
        remedy=remedy or tr(RESTORE),
        windows_code=windows_code,
    )


@dataclass(frozen=True)
class MetadataEntry:
    """A metadata table row; `offset` from the region's start, `length` in bytes."""

    guid: bytes
    offset: int
    length: int
    is_user: bool = False
    is_virtual_disk: bool = False
    is_required: bool = False

    @property
    def end(self) -> int:
        """First byte after the item, from the region's start."""
        return self.offset + self.length

    @property
    def flags(self) -> int:
        """The flag word: bit 0 IsUser, bit 1 IsVirtualDisk, bit 2 IsRequired."""
        return self.is_user | self.is_virtual_disk << 1 | self.is_required << 2


def parse_metadata_table(raw: bytes, region_length: int) -> tuple[MetadataEntry, ...]:
    """Parse the 64 KiB table; counts, placement, overlap and duplicates are checked."""
    if len(raw) < TABLE_SIZE:
        raise bad_metadata(tr("the file ends inside the metadata table"))
    if raw[:8] != b"metadata":
        raise bad_metadata(tr("no 'metadata' signature"))
    try:
        head = _TABLE_HEAD.parse(raw)
        if head.count > MAX_TABLE_ENTRIES:
            raise bad_metadata(
                tr(
                    "{count} entries, more than {most}",
                    count=head.count,
                    most=MAX_TABLE_ENTRIES,
                )
            )
        rows = [_ENTRY.parse(raw[32 + 32 * i : 64 + 32 * i]) for i in range(head.count)]
    except ConstructError as error:
        raise bad_metadata(tr("unreadable: {error}", error=error)) from error
    entries = tuple(
        MetadataEntry(r.guid, r.offset, r.length, bool(r.flags & 1), bool(r.flags & 2),
                      bool(r.flags & 4))
        for r in rows
    )
    for entry in entries:
        if entry.length > MAX_ITEM_SIZE or (
            entry.length and (entry.offset < TABLE_SIZE or entry.end > region_length)
        ):
            raise bad_metadata(
                tr("item {guid} lies outside the region", guid=guid_text(entry.guid))
            )
    if len({(entry.guid, entry.is_user) for entry in entries}) != len(entries):
        raise bad_metadata(tr("two items have the same id"))
    placed = sorted((entry for entry in entries if entry.length), key=lambda e: e.offset)
    for before, after in pairwise(placed):
        if before.end > after.offset:
            raise bad_metadata(
                tr(
                    "items {guid} and {after} overlap",
                    guid=guid_text(before.guid),
                    after=guid_text(after.guid),
                )
            )
    return entries


def build_metadata_table(entries: tuple[MetadataEntry, ...]) -> bytes:
    """65536 bytes."""
    raw: bytes = _TABLE_HEAD.build(
        {"signature": b"metadata", "reserved": 0, "count": len(entries), "reserved2": bytes(20)}
    )
    for entry in entries:
        raw += _ENTRY.build(
            {
                "guid": entry.guid, "offset": entry.offset, "length": entry.length,
                "flags": entry.flags, "reserved": 0,
            }
        )
    return raw.ljust(TABLE_SIZE, b"\0")


@dataclass(frozen=True)
class DiskParameters:
    """The required items together: sizes in bytes, `page83_id` raw."""

    block_size: int
    leave_allocated: bool
    has_parent: bool
    virtual_size: int
    page83_id: bytes
    logical_sector: int
    physical_sector: int


_SIZES = {FILE_PARAMETERS: 8, VIRTUAL_DISK_SIZE: 8, VIRTUAL_DISK_ID: 16, LOGICAL_SECTOR_SIZE: 4,
          PHYSICAL_SECTOR_SIZE: 4}
_NAMES = {
    FILE_PARAMETERS: "file parameters",
    VIRTUAL_DISK_SIZE: "virtual disk size",
    VIRTUAL_DISK_ID: "virtual disk id",
    LOGICAL_SECTOR_SIZE: "logical sector size",
    PHYSICAL_SECTOR_SIZE: "physical sector size",
}


def parse_parameters(items: dict[bytes, bytes]) -> DiskParameters:
    """Decode and check the required items, given as {item id: bytes}."""
    for guid, size in _SIZES.items():
        if guid not in items:
            raise bad_metadata(tr("the required item '{name}' is missing", name=_NAMES[guid]))
        if len(items[guid]) < size:
            raise bad_metadata(tr("the item is too short"), structure=_NAMES[guid])
    block_size, bits = struct.unpack_from("<II", items[FILE_PARAMETERS])
    (virtual_size,) = struct.unpack_from("<Q", items[VIRTUAL_DISK_SIZE])
    (logical,) = struct.unpack_from("<I", items[LOGICAL_SECTOR_SIZE])
    (physical,) = struct.unpack_from("<I", items[PHYSICAL_SECTOR_SIZE])
    if not MIN_BLOCK_SIZE <= block_size <= MAX_BLOCK_SIZE or block_size & (block_size - 1):
        raise bad_metadata(
            tr(
                "block size {block_size} is not a power of two from 1 to 256 MiB",
                block_size=block_size,
            ),
            structure=_NAMES[FILE_PARAMETERS],
            windows_code=CORRUPT,
        )
    for value, guid in ((logical, LOGICAL_SECTOR_SIZE), (physical, PHYSICAL_SECTOR_SIZE)):
        if value not in SECTOR_SIZES:
            raise bad_metadata(
                tr("{value} bytes; only 512 and 4096 exist", value=value), structure=_NAMES[guid],
                windows_code=CORRUPT,
            )
    if virtual_size == 0 or virtual_size % logical or virtual_size > MAX_VIRTUAL_SIZE:
        raise bad_metadata(
            tr(
                "{virtual_size} bytes is not a whole number of sectors up to 64 TiB",
                virtual_size=virtual_size,
            ),
            structure=_NAMES[VIRTUAL_DISK_SIZE],
            windows_code=CORRUPT,
        )
    return DiskParameters(
        block_size, bool(bits & 1), bool(bits & 2), virtual_size, items[VIRTUAL_DISK_ID][:16],
        logical, physical,
    )


def build_parameters(parameters: DiskParameters) -> dict[bytes, bytes]:
    """The required items as {item id: bytes}, in the order Windows stores them."""
    bits = parameters.leave_allocated | parameters.has_parent << 1
    return {
        FILE_PARAMETERS: struct.pack("<II", parameters.block_size, bits),
        VIRTUAL_DISK_SIZE: struct.pack("<Q", parameters.virtual_size),
        LOGICAL_SECTOR_SIZE: struct.pack("<I", parameters.logical_sector),
        PHYSICAL_SECTOR_SIZE: struct.pack("<I", parameters.physical_sector),
        VIRTUAL_DISK_ID: parameters.page83_id,
    }


@dataclass(frozen=True)
class ParentLocator:
    """Key and value pairs in file order. Windows keys are unique; values are text.

    `zeros` counts the zero characters that keys and values end with in the file, by key; they are
    no part of either and stay as long as the value does.
    """

    entries: tuple[tuple[str, str], ...] = field(default_factory=tuple)
    zeros: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False, hash=False)

    def get(self, key: str) -> str | None:
        """The value of `key`, or None."""
        return dict(self.entries).get(key)

    def linkage(self, key: str) -> bytes | None:
        """A linkage value as raw GUID; None where absent. Raises `FormatError`."""
        text = self.get(key)
        if text is None:
            return None
        try:
            return uuid.UUID(text.strip().strip("{}")).bytes_le
        except ValueError as error:
            raise bad_metadata(
                tr("{key} is not a GUID", key=key), structure="parent locator"
            ) from error

    def with_values(self, changes: dict[str, str | None]) -> ParentLocator:
        """A copy with values replaced in place, None removing, and new keys appended."""
        kept = [(k, changes.get(k, v)) for k, v in self.entries]
        known = {k for k, _ in kept}
        kept += [(k, v) for k, v in changes.items() if k not in known]
        values = dict(self.entries)
        zeros = {
            k: (self.zeros[k][0], self.zeros[k][1] if v == values.get(k) else 0)
            for k, v in kept
            if k in self.zeros
        }
        return ParentLocator(tuple((k, v) for k, v in kept if v is not None), zeros)


def linkage_text(raw: bytes) -> str:
    """A raw GUID as locator value: lower case with braces."""
    return "{" + guid_text(raw) + "}"


def parse_locator(raw: bytes) -> ParentLocator:
    """Parse a parent locator item (MS-VHDX 2.6.2.6)."""

    def bad(message: str) -> FormatError:
        return bad_metadata(message, structure="parent locator")

    if len(raw) < 20:
        raise bad(tr("the item is too short"))
    if raw[:16] != LOCATOR_TYPE:
        raise bad(tr("unknown locator type {guid}", guid=guid_text(raw[:16])))
    (count,) = struct.unpack_from("<H", raw, 18)
    if 20 + 12 * count > len(raw):
        raise bad(tr("its entries do not fit into the item"))
    pairs: list[tuple[str, str]] = []
    zeros: dict[str, tuple[int, int]] = {}
    for index in range(count):
        key_at, value_at, key_size, value_size = struct.unpack_from("<IIHH", raw, 20 + 12 * index)
        if key_at + key_size > len(raw) or value_at + value_size > len(raw):
            raise bad(tr("a key or value lies outside the item"))
        try:
            key = raw[key_at : key_at + key_size].decode("utf-16-le")
            value = raw[value_at : value_at + value_size].decode("utf-16-le")
        except UnicodeError as error:
            raise bad(tr("a key or value is not UTF-16")) from error
        name, text = key.rstrip("\0"), value.rstrip("\0")
        pairs.append((name, text))
        if (name, text) != (key, value):
            zeros[name] = len(key) - len(name), len(value) - len(text)
    if len({key for key, _ in pairs}) != len(pairs):
        raise bad(tr("a key occurs twice"))
    return ParentLocator(tuple(pairs), zeros)


def build_locator(locator: ParentLocator) -> bytes:
    """The item's bytes: head, entries, then keys and values in order. Raises `FormatError` for
    values above 65535 bytes."""
    head = LOCATOR_TYPE + struct.pack("<HH", 0, len(locator.entries))
    at = 20 + 12 * len(locator.entries)
    rows, texts = b"", b""
    for key, value in locator.entries:
        key_zeros, value_zeros = locator.zeros.get(key, (0, 0))
        raw_key = (key + "\0" * key_zeros).encode("utf-16-le")
        raw_value = (value + "\0" * value_zeros).encode("utf-16-le", "surrogatepass")
        if len(raw_key) > 0xFFFF or len(raw_value) > 0xFFFF:
            raise bad_metadata(
                tr("{key} is too long to store", key=key),
                structure="parent locator",
                remedy=tr("use a shorter path"),
            )
        rows += struct.pack("<IIHH", at + len(texts), at + len(texts) + len(raw_key),
                            len(raw_key), len(raw_value))
        texts += raw_key + raw_value
    return head + rows + texts
