# SPDX-License-Identifier: Apache-2.0
"""VHD headers: footer, dynamic header and parent locators as frozen records, parsed and built.

Source: VHD Image Format Specification 1.0. Integers are big-endian, GUIDs raw 16 bytes, locator
text UTF-16 little-endian, times seconds since 2000-01-01 UTC. Parsing checks cookie, checksum and
version only; what the values mean for a file is the business of `disks.vhd`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from construct import ConstructError

from snapviewer.base.errors import FormatError
from snapviewer.base.words import mark, tr
from snapviewer.formats.vhd.structs import DYNAMIC_HEADER, FOOTER

SECTOR: Final = 512
FOOTER_SIZE: Final = 512
SHORT_FOOTER_SIZE: Final = 511  # images made before Virtual PC 2004
HEADER_SIZE: Final = 1024
FOOTER_COOKIE: Final = b"conectix"
HEADER_COOKIE: Final = b"cxsparse"
VERSION: Final = 0x00010000
NO_OFFSET: Final = 0xFFFFFFFFFFFFFFFF
FEATURES: Final = 2  # the reserved bit, always 1
MAX_SIZE: Final = 0xFF000000 * SECTOR  # 2040 GiB, the limit of Windows
EPOCH: Final = 946684800  # 2000-01-01 UTC as Unix time
NAME_BYTES: Final = 512
LOCATORS: Final = 8

TYPE_FIXED: Final = 2
TYPE_DYNAMIC: Final = 3
TYPE_DIFFERENCING: Final = 4

W2KU: Final = b"W2ku"  # absolute Windows path
W2RU: Final = b"W2ru"  # Windows path relative to the child's folder
NO_LOCATOR: Final = b"\0\0\0\0"

FOOTER_MISSING: Final = 0xC03A0001
FOOTER_CHECKSUM: Final = 0xC03A0002
FOOTER_CORRUPT: Final = 0xC03A0003
UNSUPPORTED_VERSION: Final = 0xC03A0005
HEADER_CHECKSUM: Final = 0xC03A0006
HEADER_VERSION: Final = 0xC03A0007
HEADER_CORRUPT: Final = 0xC03A0008

_RESTORE = mark("restore the file from a copy")


@dataclass(frozen=True)
class Footer:
    """The 512-byte footer. Sizes in bytes; `creator_version` is major << 16 | minor."""

    features: int
    version: int
    data_offset: int
    timestamp: int
    creator_application: bytes
    creator_version: int
    creator_host: bytes
    original_size: int
    current_size: int
    cylinders: int
    heads: int
    sectors_per_track: int
    disk_type: int
    unique_id: bytes
    saved_state: int = 0
    reserved: bytes = bytes(427)

    @property
    def creator(self) -> str:
        """Readable, e.g. ``win 10.0``."""
        name = self.creator_application.rstrip(b"\0 ").decode("ascii", "replace")
        return f"{name} {self.creator_version >> 16}.{self.creator_version & 0xFFFF}"

    @property
    def geometry_size(self) -> int:
        """Cylinders x heads x sectors in bytes: what Virtual PC took as the size."""
        return self.cylinders * self.heads * self.sectors_per_track * SECTOR


@dataclass(frozen=True)
class ParentLocator:
    """One of eight entries; unused where `platform_code` is four NULs.

    `data_offset` is absolute and `data_length` in bytes. `data_space` is in sectors by the
    specification and in bytes as Windows writes it.
    """

    platform_code: bytes = NO_LOCATOR
    data_space: int = 0
    data_length: int = 0
    data_offset: int = 0
    reserved: int = 0

    @property
    def space_bytes(self) -> int:
        """Room kept for the data. Below 512 the field can only mean sectors."""
        space = self.data_space if self.data_space >= SECTOR else self.data_space * SECTOR
        return max(space, self.data_length)


@dataclass(frozen=True)
class DynamicHeader:
    """The 1024-byte header of a dynamic or differencing disk; `parent_name` is UTF-16 BE text."""

    table_offset: int
    max_table_entries: int
    block_size: int
    version: int = VERSION
    data_offset: int = NO_OFFSET
    parent_unique_id: bytes = bytes(16)
    parent_timestamp: int = 0
    parent_unicode_name: bytes = bytes(NAME_BYTES)
    locators: tuple[ParentLocator, ...] = (ParentLocator(),) * LOCATORS
    reserved1: int = 0
    reserved2: bytes = bytes(256)

    @property
    def parent_name(self) -> str:
        """The stored name up to its first NUL; damaged characters become U+FFFD."""
        return self.parent_unicode_name.decode("utf-16-be", "replace").split("\0", 1)[0]


def checksum(data: bytes, field: int) -> int:
    """One's complement of the sum of all bytes, those of the u32 at `field` taken as zero."""
    return ~(sum(data) - sum(data[field : field + 4])) & 0xFFFFFFFF


def parse_footer(
    data: bytes, *, file: Path | str | None = None, offset: int | None = None
) -> Footer:
    """Parse 512 (or, from old images, 511) bytes. Raises `FormatError`: bad-footer (0xC03A0001
    no cookie, 0xC03A0002 checksum), not-supported-version.
    """
    where: dict[str, Any] = {"file": file, "structure": "footer", "offset": offset}
    if len(data) == SHORT_FOOTER_SIZE:
        data += b"\0"
    if len(data) != FOOTER_SIZE or not data.startswith(FOOTER_COOKIE):
        raise FormatError(
            tr("no VHD footer here"), **where, code="bad-footer", windows_code=FOOTER_MISSING,
            remedy=tr("the file may be cut short: {remedy}", remedy=tr(_RESTORE)),
        )
    fields = _parse(FOOTER, data, where, "bad-footer", FOOTER_CORRUPT)
    expected = checksum(data, 64)
    if fields["checksum"] != expected:
        raise FormatError(
            tr(
                "the checksum is {checksum:#010x}, the content gives {expected:#010x}",
                checksum=fields["checksum"],
                expected=expected,
            ),
            **where,
            code="bad-footer",
            windows_code=FOOTER_CHECKSUM,
            remedy=tr(_RESTORE),
        )
    if fields["version"] >> 16 != 1:
        raise FormatError(
            tr(
                "file format version {version:#010x} is not supported (only 1.x)",
                version=fields["version"],
            ),
            **where,
            code="not-supported-version",
            windows_code=UNSUPPORTED_VERSION,
            remedy=tr("convert the disk with the program that made it"),
        )
    del fields["cookie"], fields["checksum"]
    return Footer(**fields)


def build_footer(footer: Footer) -> bytes:
    """The 512 bytes, checksum computed."""
    fields = asdict(footer) | {"cookie": FOOTER_COOKIE, "checksum": 0}
    return _sealed(FOOTER.build(fields), 64)


def parse_header(
    data: bytes, *, file: Path | str | None = None, offset: int | None = None
) -> DynamicHeader:
    """Parse 1024 bytes. Raises `FormatError`: bad-header (0xC03A0008 no cookie or short,
    0xC03A0006 checksum), not-supported-version (0xC03A0007).
    """
    where: dict[str, Any] = {"file": file, "structure": "dynamic header", "offset": offset}
    if len(data) != HEADER_SIZE or not data.startswith(HEADER_COOKIE):
        raise FormatError(
            tr("no dynamic disk header here"), **where, code="bad-header",
            windows_code=HEADER_CORRUPT, remedy=tr(_RESTORE),
        )
    fields = _parse(DYNAMIC_HEADER, data, where, "bad-header", HEADER_CORRUPT)
    expected = checksum(data, 36)
    if fields["checksum"] != expected:
        raise FormatError(
            tr(
                "the checksum is {checksum:#010x}, the content gives {expected:#010x}",
                checksum=fields["checksum"],
                expected=expected,
            ),
            **where,
            code="bad-header",
            windows_code=HEADER_CHECKSUM,
            remedy=tr(_RESTORE),
        )
    if fields["version"] >> 16 != 1:
        raise FormatError(
            tr(
                "header version {version:#010x} is not supported (only 1.x)",
                version=fields["version"],
            ),
            **where,
            code="not-supported-version",
            windows_code=HEADER_VERSION,
            remedy=tr("convert the disk with the program that made it"),
        )
    del fields["cookie"], fields["checksum"]
    locators = []
    for entry in fields["locators"]:
        entry = dict(entry)
        entry.pop("_io", None)
        locators.append(ParentLocator(**entry))
    fields["locators"] = tuple(locators)
    return DynamicHeader(**fields)


def build_header(header: DynamicHeader) -> bytes:
    """The 1024 bytes, checksum computed."""
    fields = asdict(header) | {"cookie": HEADER_COOKIE, "checksum": 0}
    return _sealed(DYNAMIC_HEADER.build(fields), 36)


def _parse(
    struct: Any, data: bytes, where: dict[str, Any], code: str, windows_code: int
) -> dict[str, Any]:
    try:
        fields = dict(struct.parse(data))
    except ConstructError as error:
        raise FormatError(
            tr("cannot be read: {error}", error=error),
            **where,
            code=code,
            windows_code=windows_code,
            remedy=tr(_RESTORE),
        ) from error
    fields.pop("_io", None)
    return fields


def _sealed(data: bytes, field: int) -> bytes:
    return data[:field] + checksum(data, field).to_bytes(4, "big") + data[field + 4 :]


def decode_locator(code: bytes, data: bytes) -> str:
    """A locator's text: UTF-16 LE for ``W2..``, UTF-8 otherwise; up to the first NUL, damaged
    characters as U+FFFD.
    """
    encoding = "utf-16-le" if code.startswith(b"W2") else "utf-8"
    return data.decode(encoding, "replace").split("\0", 1)[0]


def encode_locator(text: str) -> bytes:
    """UTF-16 LE without NUL, as ``W2ku`` and ``W2ru`` hold it. Raises `UnicodeEncodeError`."""
    return text.encode("utf-16-le")


def encode_parent_name(absolute_path: str) -> bytes:
    """The 512-byte unicode name: the absolute path in UTF-16 BE, NUL padded. A path of more than
    255 code units does not fit; then the base name alone is stored (cut to 255 if need be), which
    Windows also accepts, because it looks at the locators first. Raises `UnicodeEncodeError`.
    """
    room = NAME_BYTES - 2
    raw = absolute_path.encode("utf-16-be")
    if len(raw) > room:
        base = absolute_path.replace("/", "\\").rsplit("\\", 1)[-1]
        raw = base.encode("utf-16-be")[:room]
        if raw and 0xD8 <= raw[-2] <= 0xDB:  # never half a surrogate pair
            raw = raw[:-2]
    return raw.ljust(NAME_BYTES, b"\0")


def geometry_of(size: int) -> tuple[int, int, int]:
    """Cylinders, heads, sectors per track for `size` bytes (specification, appendix)."""
    total = min(size // SECTOR, 65535 * 16 * 255)
    if total >= 65535 * 16 * 63:
        sectors, heads = 255, 16
        tracks = total // sectors
    else:
        sectors = 17
        tracks = total // sectors
        heads = max(4, (tracks + 1023) // 1024)
        if tracks >= heads * 1024 or heads > 16:
            sectors, heads = 31, 16
            tracks = total // sectors
        if tracks >= heads * 1024:
            sectors, heads = 63, 16
            tracks = total // sectors
    return tracks // heads, heads, sectors
