# SPDX-License-Identifier: Apache-2.0
"""New VHD files in the layout Windows itself writes (creator ``win `` 10.0).

Every file is built under a temporary name: 1 write it, 2 flush, 3 rename it to its name, 4 flush
the folder. A crash before 3 leaves only a temporary file of ours, which the next try replaces;
after 3 the file is whole.
"""

from __future__ import annotations

import contextlib
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.attributes import take_after
from snapviewer.disks.filesystem.files import Rights, remove_file, rename_file, temporary_of
from snapviewer.disks.filesystem.storage import Storage, create_storage
from snapviewer.disks.image import DiskImage, ParentPaths
from snapviewer.disks.vhd.layout import ALIGNMENT, footer_offset_after, place_blocks, round_up
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import bitmap_size

BLOCK_SIZE: Final = 2 << 20
_HEADER_AT: Final = 0x200
_TABLE_AT: Final = 0x600  # dynamic: right behind the header
_W2KU_AT: Final = 0x1000
_W2KU_SPACE: Final = 0x1000
_W2RU_SPACE: Final = 0x10000
_CREATOR: Final = b"win "
_CREATOR_VERSION: Final = 10 << 16
_CREATOR_HOST: Final = b"Wi2k"


def create_fixed(path: Path, size: int) -> None:
    """A fixed disk of `size` bytes reading as zeros, with room for every byte. Raises
    `RefusedError` (bad-size) and `StorageError`.
    """
    footer = _footer(path, size, fmt.TYPE_FIXED, fmt.NO_OFFSET)

    def fill(storage: Storage) -> None:
        storage.truncate(size)
        storage.pwrite(size, fmt.build_footer(footer))

    _create(path, fill)


def create_dynamic(path: Path, size: int, *, block_size: int = BLOCK_SIZE) -> None:
    """An empty dynamic disk of `size` bytes. Raises `RefusedError` (bad-size, bad-block-size) and
    `StorageError`.
    """
    footer = _footer(path, size, fmt.TYPE_DYNAMIC, _HEADER_AT)
    entries = _entries(path, size, block_size)
    header = fmt.DynamicHeader(
        table_offset=_TABLE_AT, max_table_entries=entries, block_size=block_size
    )
    table_end = round_up(_TABLE_AT + 4 * entries, ALIGNMENT)

    def fill(storage: Storage) -> None:
        storage.pwrite(_HEADER_AT, fmt.build_header(header))
        _fill_table(storage, _TABLE_AT, table_end)
        _write_footers(storage, footer, table_end)

    _create(path, fill)


def dynamic_size(size: int, block_size: int, blocks: int) -> int:
    """The length, bytes, of a dynamic disk of `size` bytes with `blocks` blocks in it."""
    used_end = round_up(_TABLE_AT + 4 * -(-size // block_size), ALIGNMENT)
    footer = footer_offset_after(used_end)
    return place_blocks(
        blocks, used_end, bitmap_size(block_size), block_size, footer,
        footer + fmt.FOOTER_SIZE,
    ).file_size


def create_differencing(
    path: Path,
    parent: DiskImage,
    paths: ParentPaths,
    *,
    block_size: int | None = None,
    unique_id: bytes | None = None,
    rights: Rights | None = None,
) -> None:
    """An empty differencing disk over `parent`: ``W2ku`` data at 0x1000, block table, ``W2ru``
    data with 64 KiB of space, footer. Locator space grows with the path. The header's name field
    takes the absolute path; where its 255 characters do not suffice, the base name alone. Raises
    `RefusedError` (bad-size, bad-block-size, bad-path) and `StorageError`.
    """
    block_size = block_size or BLOCK_SIZE
    size = parent.virtual_size
    entries = _entries(path, size, block_size)
    layout = _layout(entries, paths, path)
    footer = _footer(path, size, fmt.TYPE_DIFFERENCING, _HEADER_AT, unique_id)
    parent_footer = getattr(parent, "footer", None)
    if isinstance(parent_footer, fmt.Footer):  # one geometry for the whole chain
        footer = replace(
            footer, cylinders=parent_footer.cylinders, heads=parent_footer.heads,
            sectors_per_track=parent_footer.sectors_per_track,
        )
    header = fmt.DynamicHeader(
        table_offset=layout.table, max_table_entries=entries, block_size=block_size,
        parent_unique_id=parent.link_id, parent_unicode_name=layout.name,
        locators=(
            fmt.ParentLocator(
                fmt.W2KU, layout.table - _W2KU_AT, len(layout.absolute), _W2KU_AT
            ),
            fmt.ParentLocator(
                fmt.W2RU, layout.used_end - layout.relative_at, len(layout.relative),
                layout.relative_at,
            ),
        ) + (fmt.ParentLocator(),) * (fmt.LOCATORS - 2),
    )

    def fill(storage: Storage) -> None:
        storage.pwrite(_HEADER_AT, fmt.build_header(header))
        storage.pwrite(_W2KU_AT, layout.absolute)
        _fill_table(storage, layout.table, layout.relative_at)
        storage.pwrite(layout.relative_at, layout.relative)
        _write_footers(storage, footer, layout.used_end)

    _create(path, fill, rights=rights or (lambda new: take_after(parent.path, new)))


def differencing_size(parent: DiskImage, paths: ParentPaths) -> int:
    """Length in bytes of the file `create_differencing` makes at the default block size."""
    entries = _entries(parent.path, parent.virtual_size, BLOCK_SIZE)
    layout = _layout(entries, paths, parent.path)
    return footer_offset_after(layout.used_end) + fmt.FOOTER_SIZE


@dataclass(frozen=True)
class _Layout:
    """Offsets in a new differencing file and the path bytes that go there."""

    absolute: bytes
    relative: bytes
    name: bytes
    table: int
    relative_at: int
    used_end: int


def _layout(entries: int, paths: ParentPaths, path: Path) -> _Layout:
    absolute, relative, name = encode_paths(paths, path)
    table = _W2KU_AT + max(_W2KU_SPACE, round_up(len(absolute), ALIGNMENT))
    relative_at = round_up(table + 4 * entries, ALIGNMENT)
    used_end = relative_at + max(_W2RU_SPACE, round_up(len(relative), ALIGNMENT))
    return _Layout(absolute, relative, name, table, relative_at, used_end)


def encode_paths(paths: ParentPaths, path: Path) -> tuple[bytes, bytes, bytes]:
    """``W2ku`` data, ``W2ru`` data and the header's name field. Raises `RefusedError` bad-path."""
    try:
        absolute = fmt.encode_locator(paths.absolute)
        relative = fmt.encode_locator(paths.relative)
        name = fmt.encode_parent_name(paths.absolute)
    except UnicodeEncodeError as error:
        raise RefusedError(
            tr("the parent's path has characters that Windows cannot store"), file=path,
            structure="parent locator", code="bad-path",
            remedy=tr("rename the folder or file to plain characters"),
        ) from error
    if not absolute or not relative or max(len(absolute), len(relative)) > 0xFFFE:
        raise RefusedError(
            tr("the parent's path is empty or longer than 32767 characters"), file=path,
            structure="parent locator", code="bad-path", remedy=tr("use a shorter path"),
        )
    return absolute, relative, name


def _footer(
    path: Path, size: int, disk_type: int, data_offset: int, unique_id: bytes | None = None
) -> fmt.Footer:
    if size <= 0 or size % fmt.SECTOR or size > fmt.MAX_SIZE:
        raise RefusedError(
            tr(
                "a VHD of {size} bytes is not possible: whole sectors of 512 bytes, up to 2040 GiB",
                size=size,
            ),
            file=path,
            structure="footer",
            code="bad-size",
            windows_code=0xC03A0012,
            remedy=tr("choose another size, or VHDX for larger disks"),
        )
    if unique_id is not None and len(unique_id) != 16:
        raise ValueError("unique_id must have 16 bytes")
    cylinders, heads, sectors = fmt.geometry_of(size)
    return fmt.Footer(
        features=fmt.FEATURES,
        version=fmt.VERSION,
        data_offset=data_offset,
        timestamp=max(0, int(time.time()) - fmt.EPOCH) & 0xFFFFFFFF,
        creator_application=_CREATOR,
        creator_version=_CREATOR_VERSION,
        creator_host=_CREATOR_HOST,
        original_size=size,
        current_size=size,
        cylinders=cylinders,
        heads=heads,
        sectors_per_track=sectors,
        disk_type=disk_type,
        unique_id=unique_id if unique_id is not None else uuid.uuid4().bytes_le,
    )


def _entries(path: Path, size: int, block_size: int) -> int:
    if block_size < ALIGNMENT or block_size & (block_size - 1) or block_size > 1 << 30:
        raise RefusedError(
            tr(
                "a block size of {block_size} bytes is not possible: a power of two from 4 KiB",
                block_size=block_size,
            ),
            file=path,
            structure="dynamic header",
            code="bad-block-size",
            windows_code=0xC03A000B,
            remedy=tr("use 2 MiB, the default"),
        )
    return -(-size // block_size)


def _fill_table(storage: Storage, start: int, stop: int) -> None:
    """All entries unallocated, padding included, as Windows does."""
    step = 1 << 20
    for offset in range(start, stop, step):
        storage.pwrite(offset, b"\xff" * min(step, stop - offset))


def _write_footers(storage: Storage, footer: fmt.Footer, used_end: int) -> None:
    data = fmt.build_footer(footer)
    storage.pwrite(0, data)
    storage.pwrite(footer_offset_after(used_end), data)


def _create(path: Path, fill: Callable[[Storage], None], rights: Rights | None = None) -> None:
    if path.exists() or path.is_symlink():
        raise StorageError(
            tr("a file of this name exists already"), file=path, code="file-exists",
            remedy=tr("choose another name"),
        )
    temporary = temporary_of(path)
    remove_file(temporary, missing_ok=True)
    storage = create_storage(temporary)
    try:
        try:
            fill(storage)
            storage.flush()
        finally:
            storage.close()
        if rights is not None:
            rights(temporary)
        rename_file(temporary, path)
    except StorageError:
        with contextlib.suppress(StorageError):
            remove_file(temporary, missing_ok=True)
        raise
