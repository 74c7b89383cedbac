# SPDX-License-Identifier: Apache-2.0
"""Validation of a VHD file on opening: which footer counts, and whether the tables can be trusted.

Fatal findings are `FormatError`; the others come back as `ImageNote`. Table checks are vectorised:
a million entries take a fraction of a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from snapviewer.base.errors import FormatError
from snapviewer.base.words import mark, tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import ImageNote, cut_short
from snapviewer.disks.vhd.layout import ALIGNMENT, round_up
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import UNALLOCATED, Table, bitmap_size, parse_table

SECTOR: Final = fmt.SECTOR
FOOTER_AT_FRONT: Final = "footer-only-at-front"
FOOTER_COPY_DAMAGED: Final = "footer-copy-damaged"
FOOTER_COPIES_DIFFER: Final = "footer-copies-differ"
MAX_SECTORS: Final = 1 << 32  # what a table entry can address; Windows stops at 2040 GiB
MAX_ENTRIES: Final = 1 << 25  # a table of 128 MiB: 2 TiB in blocks of 64 KiB
TABLE_WINDOW: Final = 1 << 20  # entries read at once
MAX_LOCATOR: Final = 128 << 10  # bytes of one path: more than NTFS can hold

TRUNCATED: Final = 0xC03A0013
BAD_TABLE: Final = 0xC03A000A
BAD_BLOCK_SIZE: Final = 0xC03A000B
BAD_SIZE: Final = 0xC03A0012

_RESTORE = mark("restore the file from a copy")
_REWRITE = mark("rewrite the footer from its good copy")


@dataclass(frozen=True)
class FoundFooter:
    """The footer that counts. `offset` is None where only the copy at the front is good; `limit`
    is the byte behind the last that blocks may use.
    """

    footer: fmt.Footer
    offset: int | None
    limit: int
    notes: tuple[ImageNote, ...]

    @property
    def at(self) -> int:
        """Where the footer in use was read."""
        return 0 if self.offset is None else self.offset


def find_footer(storage: Storage) -> FoundFooter:
    """Take the footer at the end (512 bytes, or 511 in old images), else the copy at offset 0 of a
    dynamic or differencing disk. Raises `FormatError` bad-footer, not-supported-version.
    """
    size = storage.size()
    end, offset, fault = _end_footer(storage, size)
    if end is not None and end.disk_type == fmt.TYPE_FIXED:
        return FoundFooter(end, offset, offset, ())
    front: fmt.Footer | None = None
    front_fault: FormatError | None = None
    try:
        front = fmt.parse_footer(storage.pread(0, fmt.FOOTER_SIZE), file=storage.path, offset=0)
    except FormatError as error:
        front_fault = error
    if end is not None:
        return FoundFooter(end, offset, offset, _copy_notes(end, front, front_fault))
    if front is not None and front.disk_type != fmt.TYPE_FIXED:
        assert fault is not None
        note = ImageNote(
            FOOTER_AT_FRONT,
            "warning",
            tr(
                "only the footer copy at the front is good ({message}); the file was cut "
                "short or a write was interrupted",
                message=fault.message,
            ),
            structure="footer",
            offset=fault.offset,
            windows_code=fault.windows_code,
            remedy=tr(_REWRITE),
        )
        return FoundFooter(front, None, size, (note,))
    raise fault if fault is not None else FormatError(tr("no footer"), file=storage.path)


def _end_footer(
    storage: Storage, size: int
) -> tuple[fmt.Footer | None, int, FormatError | None]:
    offset = max(0, size - fmt.FOOTER_SIZE)
    data = storage.pread(offset, min(size, fmt.FOOTER_SIZE))
    if not data.startswith(fmt.FOOTER_COOKIE) and data[1:].startswith(fmt.FOOTER_COOKIE):
        offset += 1
        data = data[1:]
    try:
        return fmt.parse_footer(data, file=storage.path, offset=offset), offset, None
    except FormatError as error:
        return None, offset, error


def _copy_notes(
    end: fmt.Footer, front: fmt.Footer | None, fault: FormatError | None
) -> tuple[ImageNote, ...]:
    if fault is not None:
        return (
            ImageNote(
                FOOTER_COPY_DAMAGED, "warning",
                tr("the footer copy at the front is damaged ({message})", message=fault.message),
                structure="footer copy", offset=0, windows_code=fault.windows_code,
                remedy=tr(_REWRITE),
            ),
        )
    if front != end:
        return (
            ImageNote(
                FOOTER_COPIES_DIFFER, "warning",
                tr("the footer and its copy at the front differ; the one at the end counts"),
                structure="footer copy", offset=0, remedy=tr(_REWRITE),
            ),
        )
    return ()


def check_size(storage: Storage, found: FoundFooter) -> list[ImageNote]:
    """The virtual size against the format and, for a fixed disk, the file. Raises `FormatError`
    bad-size (0xC03A0012), truncated (0xC03A0013).
    """
    footer, notes = found.footer, []
    size = footer.current_size
    where: dict[str, Any] = {"file": storage.path, "structure": "footer", "offset": found.at}
    if size == 0 or size % SECTOR or size // SECTOR > MAX_SECTORS:
        raise FormatError(
            tr(
                "the disk size of {size} bytes is not possible (whole sectors, up to 2 TiB)",
                size=size,
            ),
            **where,
            code="bad-size",
            windows_code=BAD_SIZE,
            remedy=tr(_RESTORE),
        )
    if size > fmt.MAX_SIZE:
        notes.append(
            ImageNote(
                "size-over-limit",
                "warning",
                tr("the disk is larger than the 2040 GiB Windows allows"),
                structure="footer",
                offset=found.at,
                remedy=tr("convert the disk to VHDX"),
            )
        )
    if footer.disk_type == fmt.TYPE_FIXED and size > found.limit:
        raise FormatError(
            tr("the file holds {limit} of the disk's {size} bytes", limit=found.limit, size=size),
            **where, code="truncated", windows_code=TRUNCATED, remedy=tr(_RESTORE),
        )
    no_geometry = (footer.cylinders, footer.heads, footer.sectors_per_track) == (65535, 16, 255)
    uses_geometry = footer.creator_application in (b"vpc ", b"qemu") and not no_geometry
    if uses_geometry and footer.geometry_size != size:
        notes.append(
            ImageNote(
                "geometry-differs",
                "info",
                tr(
                    "the disk geometry gives {geometry_size} bytes, the size field {size}; "
                    "the size field counts, as in Hyper-V",
                    geometry_size=footer.geometry_size,
                    size=size,
                ),
                structure="footer",
                offset=found.at,
            )
        )
    if footer.saved_state:
        notes.append(
            ImageNote(
                "saved-state",
                "info",
                tr("the footer says that a virtual machine was saved"),
                structure="footer",
                offset=found.at,
            )
        )
    return notes


def read_header(storage: Storage, found: FoundFooter) -> fmt.DynamicHeader:
    """The dynamic header with its values checked. Raises `FormatError` bad-header,
    bad-block-size, bad-bat, not-supported-version.
    """
    offset = found.footer.data_offset
    where: dict[str, Any] = {"file": storage.path, "structure": "dynamic header", "offset": offset}
    if offset < fmt.FOOTER_SIZE or offset + fmt.HEADER_SIZE > found.limit:
        raise FormatError(
            tr("the footer places the dynamic disk header outside the file or over the footer"),
            **where,
            code="bad-header",
            windows_code=fmt.HEADER_CORRUPT,
            remedy=tr(_RESTORE),
        )
    header = fmt.parse_header(
        storage.pread(offset, fmt.HEADER_SIZE), file=storage.path, offset=offset
    )
    if header.block_size < SECTOR or header.block_size & (header.block_size - 1):
        raise FormatError(
            tr(
                "the block size of {block_size} bytes is not a power of two of 512 or more",
                block_size=header.block_size,
            ),
            **where,
            code="bad-block-size",
            windows_code=BAD_BLOCK_SIZE,
            remedy=tr(_RESTORE),
        )
    needed = -(-found.footer.current_size // header.block_size)
    if header.max_table_entries < needed:
        raise FormatError(
            tr(
                "the block table has {max_table_entries} entries, the disk needs {needed}",
                max_table_entries=header.max_table_entries,
                needed=needed,
            ),
            **where,
            code="bad-header",
            windows_code=fmt.HEADER_CORRUPT,
            remedy=tr(_RESTORE),
        )
    if needed > MAX_ENTRIES:
        raise FormatError(
            tr(
                "the block table would need {needed} entries, more than any program writes",
                needed=needed,
            ),
            **where,
            code="bad-block-size",
            windows_code=BAD_BLOCK_SIZE,
            remedy=tr(_RESTORE),
        )
    return header


def read_table(storage: Storage, found: FoundFooter, header: fmt.DynamicHeader) -> Table:
    """The block table, one entry a block of the disk. Raises `FormatError` bad-bat, truncated."""
    needed = -(-found.footer.current_size // header.block_size)
    start, stop = header.table_offset, header.table_offset + 4 * needed
    offset = found.footer.data_offset
    overlaps = start < fmt.FOOTER_SIZE or (start < offset + fmt.HEADER_SIZE and offset < stop)
    if stop > found.limit or overlaps:
        raise FormatError(
            tr("the block table lies outside the file or over a header"),
            file=storage.path, structure="BAT", offset=start, code="bad-bat",
            windows_code=BAD_TABLE, remedy=tr(_RESTORE),
        )
    table = np.empty(needed, np.uint32)
    for first in range(0, needed, TABLE_WINDOW):
        count = min(TABLE_WINDOW, needed - first)
        data = storage.pread(start + 4 * first, 4 * count)
        if len(data) < 4 * count:
            raise FormatError(
                tr("the file ends inside the block table"), file=storage.path, structure="BAT",
                offset=start, code="truncated", windows_code=TRUNCATED, remedy=tr(_RESTORE),
            )
        piece = table[first : first + count] = parse_table(data)
        if not bool(piece.all()):
            # A hole reads as zeros and costs its maker nothing: do not read on for 128 MiB.
            block = first + int(np.argmin(piece))
            del table, piece  # the error keeps this frame
            raise _bad_block(
                storage, header, block, 0, tr("lies over {name}", name=tr("the footer copy")),
                "bad-bat", BAD_TABLE,
            )
    return table


def _bad_block(
    storage: Storage, header: fmt.DynamicHeader, block: int, start: int, message: str, code: str,
    windows_code: int,
) -> FormatError:
    return FormatError(
        tr(
            "block {block} {message} (it starts at {starts:#x})",
            block=block,
            message=message,
            starts=start,
        ),
        file=storage.path,
        structure="BAT",
        offset=header.table_offset + 4 * block,
        code=code,
        windows_code=windows_code,
        remedy=tr(_RESTORE),
    )


def check_table(
    storage: Storage, found: FoundFooter, header: fmt.DynamicHeader, table: Table
) -> int:
    """Every allocated block inside the file, over no structure and over no other block; returns
    the end of what structures and blocks use. Of the last block only the part inside the virtual
    disk must exist. Raises `FormatError` bad-bat, truncated.
    """
    table_end = header.table_offset + 4 * header.max_table_entries
    # Windows keeps the table's last page to itself; a table longer than the file is damage that
    # must not push new blocks far away.
    used = max(
        min(round_up(table_end, ALIGNMENT), round_up(found.limit, ALIGNMENT)),
        found.footer.data_offset + fmt.HEADER_SIZE,
    )
    blocks = np.flatnonzero(table != UNALLOCATED)
    if blocks.shape[0] == 0:
        return round_up(used, SECTOR)
    span = bitmap_size(header.block_size) + header.block_size
    sectors = table[blocks]
    low, high = int(sectors.min()), int(sectors.max())
    free_from = max(table_end, found.footer.data_offset + fmt.HEADER_SIZE, fmt.FOOTER_SIZE)
    if low * SECTOR >= free_from and high * SECTOR + span <= min(found.limit, MAX_SECTORS * SECTOR):
        # Nothing can lie outside or over a structure: only blocks over each other are left.
        step = np.uint32(-(-span // SECTOR))
        in_order = bool((sectors[1:] > sectors[:-1]).all())
        ascending = sectors if in_order else np.sort(sectors)
        if bool((ascending[1:] - ascending[:-1] >= step).all()):
            return round_up(max(used, high * SECTOR + span), SECTOR)
    starts = sectors.astype(np.int64) * SECTOR
    ends = starts + span
    if int(blocks[-1]) == table.shape[0] - 1:
        ends[-1] -= table.shape[0] * header.block_size - found.footer.current_size

    def fail(index: int, message: str, code: str, windows_code: int) -> FormatError:
        block, start = int(blocks[index]), int(starts[index])
        return _bad_block(storage, header, block, start, message, code, windows_code)

    beyond = np.flatnonzero(ends > found.limit)
    if beyond.shape[0]:
        index = int(beyond[0])
        if found.offset is None or int(starts[index]) < found.limit:
            whole = ends[beyond]
            missing = np.minimum(whole - found.limit, whole - starts[beyond])
            raise cut_short(
                storage.path, found.limit, blocks[beyond].astype(np.int64), int(missing.sum()),
                # A footer comes behind the last block.
                round_up(int(whole.max()), SECTOR) + fmt.FOOTER_SIZE,
                header.table_offset + 4 * int(blocks[index]),
            )
        raise fail(index, tr("lies outside the file"), "bad-bat", BAD_TABLE)
    for name, start, stop in (
        (tr("the footer copy"), 0, fmt.FOOTER_SIZE),
        (tr("the dynamic header"), found.footer.data_offset,
         found.footer.data_offset + fmt.HEADER_SIZE),
        (tr("the block table"), header.table_offset, header.table_offset + 4 * table.shape[0]),
    ):
        over = np.flatnonzero((starts < stop) & (ends > start))
        if over.shape[0]:
            raise fail(int(over[0]), tr("lies over {name}", name=name), "bad-bat", BAD_TABLE)
    order = np.argsort(starts, kind="stable")
    clash = np.flatnonzero(ends[order][:-1] > starts[order][1:])
    if clash.shape[0]:
        index, other = int(order[clash[0] + 1]), int(order[clash[0]])
        raise fail(
            index, tr("lies over block {blocks}", blocks=int(blocks[other])), "bad-bat", BAD_TABLE
        )
    return round_up(max(used, min(int(starts.max()) + span, found.limit)), SECTOR)


def check_locators(
    storage: Storage, found: FoundFooter, header: fmt.DynamicHeader
) -> tuple[dict[bytes, str], int, list[ImageNote]]:
    """Texts by platform code (the first of each counts), the end of the space the locators keep,
    and notes on those that cannot be read. Never fatal: they only help to find the parent.
    """
    texts: dict[bytes, str] = {}
    notes: list[ImageNote] = []
    end = 0
    for index, entry in enumerate(header.locators):
        if entry.platform_code == fmt.NO_LOCATOR:
            continue
        start, length = entry.data_offset, entry.data_length
        name = entry.platform_code.decode("ascii", "replace")
        problem = None
        if start < fmt.FOOTER_SIZE or start + length > found.limit:
            problem = tr("points outside the file")
        elif length > MAX_LOCATOR:
            problem = tr("has {length} bytes, more than a path can have", length=length)
        elif entry.platform_code.startswith(b"W2") and length % 2:
            problem = tr("has an odd length")
        if problem is not None:
            notes.append(
                ImageNote(
                    "bad-locator",
                    "warning",
                    tr(
                        "parent locator {index} ({name}) {problem}",
                        index=index,
                        name=name,
                        problem=problem,
                    ),
                    structure="parent locator",
                    offset=found.footer.data_offset + 576 + 24 * index,
                    remedy=tr("reconnect the disk to its parent"),
                )
            )
            continue
        end = max(end, min(start + entry.space_bytes, found.limit))
        text = fmt.decode_locator(entry.platform_code, storage.pread(start, length))
        if text:
            texts.setdefault(entry.platform_code, text)
    return texts, round_up(end, SECTOR), notes
