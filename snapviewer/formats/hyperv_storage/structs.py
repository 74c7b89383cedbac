# SPDX-License-Identifier: Apache-2.0
"""Structures of the HyperVStorage container (VMCX, VMRS): layout, limits, checksums.

Little-endian and packed. Every checksum is CRC-32 (ISO, zlib) over the structure with its checksum
field zero. Source: openvmm `hvs_file/FORMAT.md`, checked against real files.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Protocol

from construct import Const, ConstructError, Int8ul, Int16ul, Int32ul, Int64ul, Struct

from snapviewer.base.errors import FormatError
from snapviewer.base.words import mark, tr

FILE_SIGNATURE = 0x01282014
OBJECT_TABLE_SIGNATURE = 0x01110001
LOG_SIGNATURE = 0x01110003
KEY_TABLE_SIGNATURE = 0x0002
FORMAT_VERSION = 0x0400  # the only one with samples; older ones store keys in another manner

HEADER_OFFSETS = (0x0000, 0x1000)
OBJECT_TABLE_OFFSET = 0x2000
PAGE = 0x1000  # bytes of a fresh table

OBJECT_EMPTY, OBJECT_TABLE, OBJECT_KEY_TABLE, OBJECT_FILE = 0, 1, 2, 3
OBJECT_LAST_KNOWN = 7  # 4 free, 5 unknown, 6 replay log, 7 change tracking buffer
OBJECT_REQUIRED = 1  # flag

KEY_FREE, KEY_INTEGER, KEY_UNSIGNED, KEY_DOUBLE = 1, 3, 4, 5
KEY_STRING, KEY_BYTES, KEY_BOOL, KEY_NODE = 6, 7, 8, 9
KEY_IN_FILE_OBJECT = 1  # flag
OBJECT_THRESHOLD = 2048  # a value of so many bytes is stored in a file object
MAX_NAME_BYTES = 254

# Limits against hostile files, far above anything real.
MAX_DEPTH = 100
MAX_KEYS = 2_000_000
MAX_KEY_TABLE_BYTES = 1 << 20
MAX_ALL_TABLES_BYTES = 512 << 20  # 65535 tables of a page are half of it
MAX_UNKNOWN_BYTES = 16 << 20  # of entries of unknown types
MAX_LOG_BYTES = 64 << 20
MAX_LOG_ENTRIES = 4096

FILE_HEADER = Struct(
    "signature" / Const(FILE_SIGNATURE, Int32ul),
    "checksum" / Int32ul,
    "sequence" / Int16ul,
    "format_version" / Int32ul,
    "data_version" / Int32ul,
    "flags" / Int32ul,
    "alignment" / Int32ul,
    "log_offset" / Int64ul,
    "log_size" / Int64ul,
    "log_header_size" / Int32ul,
)
OBJECT_TABLE_HEADER = Struct(
    "signature" / Const(OBJECT_TABLE_SIGNATURE, Int32ul),
    "count" / Int32ul,
)
KEY_TABLE_HEADER = Struct(
    "signature" / Const(KEY_TABLE_SIGNATURE, Int16ul),
    "index" / Int16ul,
    "sequence" / Int16ul,
    "checksum" / Int32ul,
)
LOG_HEADER = Struct(
    "signature" / Const(LOG_SIGNATURE, Int32ul),
    "checksum" / Int32ul,
    "count" / Int32ul,
    "reserved" / Int8ul,
    "capacity" / Int32ul,
    "tracking_enabled" / Int8ul,
    "tracking_offset" / Int64ul,
    "tracking_size" / Int32ul,
    "tracking_used" / Int32ul,
)
# Repeated records go through `struct`: a saved state has them by the hundred thousand.
OBJECT_ENTRY = struct.Struct("<BIQIB")  # type, checksum, offset, size, flags
LOG_ENTRY = struct.Struct("<QIQII")  # destination, size, offset in log, entry and data checksum
KEY_ENTRY = struct.Struct("<BBIHIIIB")
"""type, flags, size, parent table, parent offset, checksum, insertion sequence, name length"""
FILE_POINTER = struct.Struct("<IQ")  # size, offset
NODE_DATA = struct.Struct("<QI")  # change-tracking sequence, next insertion sequence

FILE_HEADER_BYTES = 46
OBJECT_TABLE_HEADER_BYTES = 8
KEY_TABLE_HEADER_BYTES = 10
LOG_HEADER_BYTES = 34

_REMEDY = mark("Restore the file from a backup, or copy it again while the virtual machine is off.")


class Source(Protocol):
    """What the reader needs of a file; `disks.storage.Storage` has it."""

    def size(self) -> int:
        """The file's length in bytes."""

    def pread(self, offset: int, length: int) -> bytes:
        """Up to `length` bytes at `offset`; shorter only at the end of the file."""


class BytesSource:
    """A file held in memory."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def size(self) -> int:
        return len(self.data)

    def pread(self, offset: int, length: int) -> bytes:
        return self.data[offset : offset + length]


@dataclass(frozen=True)
class StorageHeader:
    """The active file header. Offsets and sizes in bytes."""

    sequence: int
    format_version: int
    data_version: int
    flags: int
    alignment: int
    log_offset: int
    log_size: int
    log_header_size: int


def refuse(
    message: str,
    code: str,
    file: Path | str | None,
    structure: str,
    offset: int | None = None,
    remedy: str = "",
) -> NoReturn:
    """Raise the one documented error of this container."""
    raise FormatError(
        message,
        file=file,
        structure=structure,
        offset=offset,
        code=code,
        remedy=remedy or tr(_REMEDY),
    ) from None


def read_exactly(
    source: Source, offset: int, length: int, code: str, file: Path | str | None, structure: str
) -> bytes:
    """`length` bytes at `offset`; `FormatError` where the file ends before."""
    if offset + length > source.size():
        refuse(tr("the file ends inside the structure"), code, file, structure, offset)
    data = source.pread(offset, length)
    if len(data) != length:
        refuse(tr("the file ends inside the structure"), code, file, structure, offset)
    return data


def parse(shape: Struct[Any, Any], data: bytes) -> Any | None:
    """The parsed structure, or None where the signature is wrong or bytes are missing."""
    try:
        return shape.parse(data)
    except ConstructError:
        return None


def checksum(data: bytes, field: int) -> int:
    """CRC-32 of `data` with the four bytes at `field` taken as zero."""
    return zlib.crc32(data[field + 4 :], zlib.crc32(b"\0\0\0\0", zlib.crc32(data[:field])))


def sealed(data: bytes, field: int) -> bytes:
    """`data` with its checksum stored at `field`."""
    return data[:field] + struct.pack("<I", checksum(data, field)) + data[field + 4 :]


def round_up(value: int, alignment: int) -> int:
    """The next multiple of `alignment`."""
    return -(-value // alignment) * alignment
