# SPDX-License-Identifier: Apache-2.0
"""Creating VHDX files in the layout Windows uses.

Log at 1 MiB, metadata at 2 MiB, block table at 3 MiB as long as it needs (whole MiB), blocks after
it; items from 0x10000. Order: 1 a temporary file beside the target with everything in it and an
empty log, 2 flush, 3 rename, 4 flush the folder. A crash before 3 leaves only the temporary file,
which the next try replaces; after it the file is whole.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.attributes import take_after
from snapviewer.disks.filesystem.files import Rights, remove_file, rename_file, temporary_of
from snapviewer.disks.filesystem.storage import Storage, create_storage
from snapviewer.disks.image import DiskFormat, DiskImage, ParentPaths
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.disks.vhdx.layout import read_item
from snapviewer.formats.vhdx.headers import (
    BAT_REGION,
    FIXED_SECTION,
    HEADER_OFFSETS,
    MAX_BLOCK_SIZE,
    MAX_VIRTUAL_SIZE,
    METADATA_REGION,
    MIB,
    MIN_BLOCK_SIZE,
    NO_GUID,
    REGION_TABLE_OFFSETS,
    SECTOR_SIZES,
    FileIdentifier,
    Header,
    Region,
    build_header,
    build_identifier,
    build_region_table,
)
from snapviewer.formats.vhdx.metadata import (
    ABSOLUTE_PATH,
    FILE_PARAMETERS,
    KNOWN_ITEMS,
    LINKAGE,
    LINKAGE2,
    PARENT_LOCATOR,
    RELATIVE_PATH,
    TABLE_SIZE,
    VOLUME_PATH,
    DiskParameters,
    MetadataEntry,
    ParentLocator,
    build_locator,
    build_metadata_table,
    build_parameters,
    linkage_text,
)
from snapviewer.formats.vhdx.tables import FULLY_PRESENT, BatShape, make_entries

CREATOR = "snapviewer"
LOG_OFFSET, LOG_LENGTH = MIB, MIB
METADATA_OFFSET, METADATA_LENGTH = 2 * MIB, MIB
BAT_OFFSET = 3 * MIB
FIXED_BLOCK_SIZE = 2 * MIB
DYNAMIC_BLOCK_SIZE = 32 * MIB
DIFFERENCING_BLOCK_SIZE = 2 * MIB
PHYSICAL_SECTOR = 4096
_WINDOW = 1 << 20


def create_fixed(
    path: Path, size: int, *, sector_size: int = 512, block_size: int = FIXED_BLOCK_SIZE
) -> None:
    """Create a fixed disk of `size` bytes reading as zeros, with room for every byte.

    Raises `RefusedError` (bad-size, file-exists), `StorageError`.
    """
    parameters = _new_parameters(path, size, block_size, sector_size, fixed=True)
    shape = _shape(parameters)
    first = BAT_OFFSET + _bat_length(shape)
    with _new_file(path) as storage:
        _write_structures(storage, parameters, [], data_write=_random())
        storage.truncate(first + shape.blocks * block_size)
        for start in range(0, shape.blocks, _WINDOW):
            stop = min(start + _WINDOW, shape.blocks)
            blocks = np.arange(start, stop, dtype=np.int64)
            indices = np.asarray(shape.payload_index(blocks))
            entries = np.zeros(int(indices[-1] - indices[0]) + 1, dtype="<u8")
            entries[indices - indices[0]] = make_entries(
                np.full(blocks.shape, FULLY_PRESENT), first + blocks * block_size
            )
            storage.pwrite(BAT_OFFSET + int(indices[0]) * 8, entries.tobytes())


def create_dynamic(
    path: Path, size: int, *, block_size: int | None = None, sector_size: int = 512
) -> None:
    """Create an empty dynamic disk of `size` bytes; blocks of 32 MiB unless told.

    Raises `RefusedError` (bad-size, file-exists), `StorageError`.
    """
    parameters = _new_parameters(
        path, size, block_size or DYNAMIC_BLOCK_SIZE, sector_size, fixed=False
    )
    with _new_file(path) as storage:
        _write_structures(storage, parameters, [], data_write=_random())


def dynamic_size(size: int, block_size: int, sector_size: int, blocks: int) -> int:
    """The length, bytes, of a dynamic disk of `size` bytes with `blocks` blocks in it."""
    table = _bat_length(BatShape(size, block_size, sector_size, False))
    return BAT_OFFSET + table + blocks * block_size


def create_differencing(
    path: Path,
    parent: DiskImage,
    paths: ParentPaths,
    *,
    block_size: int | None = None,
    unique_id: bytes | None = None,
    rights: Rights | None = None,
) -> None:
    """Create an empty differencing disk over `parent`; blocks of 2 MiB unless told.

    Sizes, page 83 id and the other items that describe the virtual disk are copied from the
    parent. `unique_id` (16 raw bytes) becomes the new file's DataWriteGuid, its `link_id`.
    Raises `RefusedError` (bad-size, file-exists, wrong-format), `StorageError`.
    """
    parameters = _child_parameters(path, parent, block_size)
    with _new_file(path, rights=rights or (lambda new: take_after(parent.path, new))) as storage:
        _write_structures(
            storage, parameters, _child_items(parent, paths), data_write=unique_id or _random()
        )


def differencing_size(parent: DiskImage, paths: ParentPaths) -> int:
    """The length in bytes of the file `create_differencing` makes with default block size."""
    return BAT_OFFSET + _bat_length(_shape(_child_parameters(parent.path, parent, None)))


def parent_locator(link_id: bytes, paths: ParentPaths) -> ParentLocator:
    """The locator as Windows writes it, in its order, with an all-zero parent_linkage2."""
    pairs = [
        (LINKAGE, linkage_text(link_id)),
        (ABSOLUTE_PATH, paths.absolute),
        (RELATIVE_PATH, paths.relative),
    ]
    if paths.volume is not None:
        pairs.append((VOLUME_PATH, paths.volume))
    return ParentLocator((*pairs, (LINKAGE2, linkage_text(NO_GUID))))


def _random() -> bytes:
    return uuid.uuid4().bytes_le


def _shape(parameters: DiskParameters) -> BatShape:
    return BatShape(parameters.virtual_size, parameters.block_size, parameters.logical_sector,
                    parameters.has_parent)


def _bat_length(shape: BatShape) -> int:
    return -(-shape.entries * 8 // MIB) * MIB


def _refused(path: Path, message: str, remedy: str, windows_code: int | None = None,
             code: str = "bad-size") -> RefusedError:
    return RefusedError(message, file=path, code=code, remedy=remedy, windows_code=windows_code)


def _new_parameters(
    path: Path, size: int, block_size: int, sector_size: int, *, fixed: bool
) -> DiskParameters:
    if sector_size not in SECTOR_SIZES:
        raise _refused(
            path,
            tr("sectors of {sector_size} bytes do not exist", sector_size=sector_size),
            tr("choose 512 or 4096"),
        )
    if not MIN_BLOCK_SIZE <= block_size <= MAX_BLOCK_SIZE or block_size & (block_size - 1):
        raise _refused(
            path,
            tr(
                "block size {block_size} is not a power of two from 1 to 256 MiB",
                block_size=block_size,
            ),
            tr("choose another block size"),
            0xC03A000B,
        )
    if size <= 0 or size % sector_size or size > MAX_VIRTUAL_SIZE:
        raise _refused(
            path,
            tr("{size} bytes is not a whole number of sectors up to 64 TiB", size=size),
            tr("choose another size"),
            0xC03A0012,
        )
    return DiskParameters(block_size, fixed, False, size, _random(), sector_size, PHYSICAL_SECTOR)


def _child_parameters(path: Path, parent: DiskImage, block_size: int | None) -> DiskParameters:
    if parent.format is not DiskFormat.VHDX:
        raise _refused(path, tr("the parent of a differencing VHDX must be a VHDX"),
                       tr("create a VHD over it instead"), code="wrong-format")
    made = _new_parameters(path, parent.virtual_size, block_size or DIFFERENCING_BLOCK_SIZE,
                           parent.sector_size, fixed=False)
    physical = parent.physical_sector_size if isinstance(parent, VhdxImage) else PHYSICAL_SECTOR
    return DiskParameters(made.block_size, False, True, made.virtual_size, parent.unique_id,
                          made.logical_sector, physical)


def _child_items(
    parent: DiskImage, paths: ParentPaths
) -> list[tuple[MetadataEntry, bytes]]:
    """The locator, and what else describes the virtual disk in the parent."""
    items = [(MetadataEntry(PARENT_LOCATOR, 0, 0, is_required=True),
              build_locator(parent_locator(parent.link_id, paths)))]
    if isinstance(parent, VhdxImage):
        items += [
            (entry, read_item(parent.storage, parent.layout.metadata, entry))
            for entry in parent.layout.entries
            if entry.is_virtual_disk and (entry.is_user or entry.guid not in KNOWN_ITEMS)
        ]
    return items


def _write_structures(
    storage: Storage, parameters: DiskParameters, more: list[tuple[MetadataEntry, bytes]],
    *, data_write: bytes,
) -> None:
    """Everything but block table entries and blocks, into an empty file."""
    bat_length = _bat_length(_shape(parameters))
    items = [
        (MetadataEntry(guid, 0, 0, is_virtual_disk=guid != FILE_PARAMETERS, is_required=True), raw)
        for guid, raw in build_parameters(parameters).items()
    ]
    entries: list[MetadataEntry] = []
    body = b""
    for entry, raw in items + more:
        place = TABLE_SIZE + len(body) if raw else 0
        entries.append(MetadataEntry(entry.guid, place, len(raw), entry.is_user,
                                     entry.is_virtual_disk, entry.is_required))
        body += raw + bytes(-len(raw) % 4)
    if TABLE_SIZE + len(body) > METADATA_LENGTH:
        raise _refused(storage.path, tr("the metadata does not fit into its region"),
                       tr("use shorter paths"), 0xC03A0028, code="metadata-full")
    regions = (
        Region(METADATA_REGION, METADATA_OFFSET, METADATA_LENGTH, required=True),
        Region(BAT_REGION, BAT_OFFSET, bat_length, required=True),
    )
    file_write = _random()
    head = bytearray(FIXED_SECTION)
    identifier = build_identifier(FileIdentifier(CREATOR))
    head[: len(identifier)] = identifier
    for number, offset in enumerate(HEADER_OFFSETS):
        raw = build_header(Header(1 + number, file_write, data_write, NO_GUID, LOG_LENGTH,
                                  LOG_OFFSET))
        head[offset : offset + len(raw)] = raw
    for offset in REGION_TABLE_OFFSETS:
        raw = build_region_table(regions)
        head[offset : offset + len(raw)] = raw
    storage.truncate(BAT_OFFSET + bat_length)
    storage.pwrite(0, bytes(head))
    storage.pwrite(METADATA_OFFSET, build_metadata_table(tuple(entries)) + body)


@contextlib.contextmanager
def _new_file(path: Path, rights: Rights | None = None) -> Iterator[Storage]:
    """A temporary file that becomes `path` when the block ends well and vanishes otherwise."""
    if path.exists():
        raise _refused(
            path, tr("the file exists already"), tr("choose another name"), code="file-exists"
        )
    temporary = temporary_of(path)
    remove_file(temporary, missing_ok=True)
    storage = create_storage(temporary)
    try:
        yield storage
        storage.flush()
        storage.close()
        if rights is not None:
            rights(temporary)
        rename_file(temporary, path)
    except (SnapviewerError, KeyboardInterrupt):
        storage.close()
        with contextlib.suppress(SnapviewerError):
            remove_file(temporary, missing_ok=True)
        raise
    finally:
        storage.close()
