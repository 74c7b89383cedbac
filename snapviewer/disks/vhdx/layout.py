# SPDX-License-Identifier: Apache-2.0
"""Opening a VHDX file's fixed structures: headers, log, region tables, metadata, in this order.

Source: MS-VHDX 2.2 to 2.6. Everything here is read once and kept; the block table is not touched.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from snapviewer.base.errors import FormatError, RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import ImageNote
from snapviewer.disks.vhdx.log import OverlayStorage, Replay, load_replay
from snapviewer.formats.vhdx.headers import (
    BAT_REGION,
    CORRUPT,
    FIXED_SECTION,
    HEADER_OFFSETS,
    HEADER_SIZE,
    IDENTIFIER_SIZE,
    METADATA_REGION,
    NEWER,
    NO_GUID,
    REGION_TABLE_OFFSETS,
    REGION_TABLE_SIZE,
    RESTORE,
    Header,
    Region,
    check_header,
    guid_text,
    parse_header_fields,
    parse_identifier,
    parse_region_table,
)
from snapviewer.formats.vhdx.metadata import (
    INCOMPLETE_FILE,
    KNOWN_ITEMS,
    PARENT_LOCATOR,
    TABLE_SIZE,
    DiskParameters,
    MetadataEntry,
    ParentLocator,
    bad_metadata,
    parse_locator,
    parse_metadata_table,
    parse_parameters,
)
from snapviewer.formats.vhdx.tables import BatShape


@dataclass(frozen=True)
class Layout:
    """What a VHDX file's fixed structures say. `slot` is the index of the current header."""

    creator: str
    header: Header
    slot: int
    replay: Replay | None
    regions: tuple[Region, ...]
    bat: Region
    metadata: Region
    entries: tuple[MetadataEntry, ...]
    parameters: DiskParameters
    locator: ParentLocator | None
    shape: BatShape
    notes: tuple[ImageNote, ...]

    def fixed_ranges(self) -> list[tuple[int, int]]:
        """[start, stop) of everything that is not a block: headers, log, regions."""
        log = (self.header.log_offset, self.header.log_offset + self.header.log_length)
        return [(0, FIXED_SECTION), log, *((r.offset, r.end) for r in self.regions)]


@contextlib.contextmanager
def located(path: Path, offset: int | None = None) -> Iterator[None]:
    """Add file and offset to a `FormatError` from a parser."""
    try:
        yield
    except FormatError as error:
        error.file = error.file or str(path)
        if error.offset is None:
            error.offset = offset
        raise


def load_layout(base: Storage, *, whole: bool = True) -> tuple[Layout, Storage]:
    """Read and check the fixed structures; the second value is the storage to read from (an
    `OverlayStorage` where the log must be replayed). Without `whole` the file may end before its
    blocks and its block table do. Raises `FormatError`."""
    notes: list[ImageNote] = []
    path = base.path
    if base.size() < FIXED_SECTION:
        with located(path):
            parse_identifier(base.pread(0, IDENTIFIER_SIZE))
        raise FormatError(
            tr("the file has only {size} bytes, less than its headers take", size=base.size()),
            file=path, structure="file", offset=base.size(), code="truncated", remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )
    with located(path):
        creator = parse_identifier(base.pread(0, IDENTIFIER_SIZE)).creator
    header, slot = _load_headers(base, notes)
    replay = None
    storage = base
    if header.log_guid != NO_GUID:
        replay = load_replay(base, header.log_offset, header.log_length, header.log_guid,
                             whole=whole)
        storage = OverlayStorage(base, replay)
        notes.append(
            ImageNote(
                "dirty-log",
                "info",
                tr(
                    "the log was not empty: {entries} entries were replayed in memory; the "
                    "file was not closed in order",
                    entries=replay.entries,
                ),
                "log",
                header.log_offset,
                tr("nothing: the next write to the file completes it"),
            )
        )
    regions = _load_regions(storage, notes)
    bat, metadata = _check_regions(storage, header, regions, notes)
    entries, parameters, locator = load_metadata(storage, metadata, notes)
    shape = BatShape(
        parameters.virtual_size, parameters.block_size, parameters.logical_sector,
        parameters.has_parent,
    )
    if shape.entries * 8 > bat.length:
        raise FormatError(
            tr(
                "the block table has room for {length} entries, the disk needs {entries}",
                length=bat.length // 8,
                entries=shape.entries,
            ),
            file=path,
            structure="BAT",
            offset=bat.offset,
            code="bad-bat",
            remedy=tr(RESTORE),
            windows_code=CORRUPT,
        )
    if whole and bat.offset + shape.entries * 8 > storage.size():
        raise truncated(path, "BAT", storage.size())
    layout = Layout(
        creator, header, slot, replay, regions, bat, metadata, entries, parameters, locator,
        shape, tuple(notes),
    )
    return layout, storage


def truncated(path: Path, structure: str, size: int) -> FormatError:
    """The file ends too early for `structure`."""
    return FormatError(
        tr("the file ends at {size} bytes, before the end of this structure", size=size), file=path,
        structure=structure, offset=size, code="truncated",
        remedy=tr("the file was cut short: restore it from a copy"), windows_code=CORRUPT,
    )


def _load_headers(base: Storage, notes: list[ImageNote]) -> tuple[Header, int]:
    """The current header and its slot: the newer of those whose checksum holds. A torn write fails
    the checksum; what holds was meant so, and is an error where it cannot be followed. The older
    header would describe another state of the file."""
    found: list[tuple[Header, int]] = []
    raws: list[bytes] = []
    failure: FormatError | None = None
    for slot, offset in enumerate(HEADER_OFFSETS):
        raw = base.pread(offset, HEADER_SIZE)
        raws.append(raw)
        try:
            with located(base.path, offset):
                found.append((parse_header_fields(raw), slot))
        except FormatError as error:
            failure = error
            notes.append(_unused_header(slot, error))
    if not found:
        assert failure is not None
        raise failure
    if len(found) == 2 and found[0][0].sequence_number == found[1][0].sequence_number:
        if raws[0] != raws[1]:
            raise FormatError(
                tr("both headers have the same sequence number but differ"), file=base.path,
                structure="header", offset=HEADER_OFFSETS[0], code="bad-header", remedy=tr(RESTORE),
                windows_code=CORRUPT,
            )
        notes.append(ImageNote("equal-headers", "info",
                               tr("both headers have the same sequence number"), "header",
                               HEADER_OFFSETS[0]))
    header, slot = max(found, key=lambda pair: pair[0].sequence_number)
    with located(base.path, HEADER_OFFSETS[slot]):
        check_header(header)
    for older, where in found:
        if where != slot:
            try:
                check_header(older)
            except FormatError as error:
                notes.append(_unused_header(where, error))
    return header, slot


def _unused_header(slot: int, error: FormatError) -> ImageNote:
    return ImageNote(
        "bad-header",
        "warning",
        tr(
            "header {slot} is damaged ({message}); the other one was used",
            slot=slot + 1,
            message=error.message,
        ),
        "header",
        HEADER_OFFSETS[slot],
        tr("nothing: the next write to the file renews it"),
    )


def _load_regions(storage: Storage, notes: list[ImageNote]) -> tuple[Region, ...]:
    tables: list[tuple[Region, ...]] = []
    failure: FormatError | None = None
    for number, offset in enumerate(REGION_TABLE_OFFSETS, 1):
        try:
            with located(storage.path, offset):
                tables.append(parse_region_table(storage.pread(offset, REGION_TABLE_SIZE)))
        except FormatError as error:
            failure = failure or error
            notes.append(
                ImageNote(
                    "bad-region-table",
                    "warning",
                    tr(
                        "region table {number} is damaged ({message}); the other one was used",
                        number=number,
                        message=error.message,
                    ),
                    tr("region table"),
                    offset,
                    tr("copy the disk's content into a new file"),
                )
            )
    if not tables:
        assert failure is not None
        raise failure
    return tables[0]


def _check_regions(
    storage: Storage, header: Header, regions: tuple[Region, ...], notes: list[ImageNote]
) -> tuple[Region, Region]:
    path = storage.path

    def bad(message: str, remedy: str = "") -> FormatError:
        return FormatError(message, file=path, structure="region table",
                           offset=REGION_TABLE_OFFSETS[0], code="bad-region-table",
                           remedy=remedy or tr(RESTORE), windows_code=CORRUPT)

    by_guid = {region.guid: region for region in regions}
    for region in regions:
        if region.required and region.guid not in (BAT_REGION, METADATA_REGION):
            raise bad(
                tr("the file requires the unknown region {guid}", guid=guid_text(region.guid)),
                tr(NEWER),
            )
        if region.offset < header.log_offset + header.log_length and (
            header.log_offset < region.end
        ):
            raise bad(tr("region {guid} overlaps the log", guid=guid_text(region.guid)))
    if BAT_REGION not in by_guid or METADATA_REGION not in by_guid:
        raise bad(tr("the block table or the metadata region is missing"))
    bat, metadata = by_guid[BAT_REGION], by_guid[METADATA_REGION]
    if not (bat.required and metadata.required):
        notes.append(
            ImageNote(
                "regions-not-required",
                "info",
                tr(
                    "block table and metadata regions are not marked as "
                    "required (qemu writes them so)"
                ),
                tr("region table"),
                REGION_TABLE_OFFSETS[0],
            )
        )
    if metadata.offset + TABLE_SIZE > storage.size():
        raise truncated(path, tr("metadata table"), storage.size())
    return bat, metadata


def load_metadata(
    storage: Storage, region: Region, notes: list[ImageNote]
) -> tuple[tuple[MetadataEntry, ...], DiskParameters, ParentLocator | None]:
    """Table entries, required items and (in a differencing disk) the parent locator."""
    with located(storage.path, region.offset):
        raw = storage.pread(region.offset, min(TABLE_SIZE, region.length))
        entries = parse_metadata_table(raw, region.length)
        items: dict[bytes, bytes] = {}
        for entry in entries:
            if entry.guid == INCOMPLETE_FILE:
                raise bad_metadata(
                    tr("the file is marked as incomplete: creating it never finished"),
                    remedy=tr("create or copy the file again"),
                )
            known = not entry.is_user and entry.guid in KNOWN_ITEMS
            if entry.is_required and not known:
                raise bad_metadata(
                    tr(
                        "the file requires the unknown metadata item {guid}",
                        guid=guid_text(entry.guid),
                    ),
                    remedy=tr(NEWER),
                )
            if known:
                items[entry.guid] = read_item(storage, region, entry)
        parameters = parse_parameters(items)
        locator = None
        if parameters.has_parent:
            if PARENT_LOCATOR not in items:
                raise bad_metadata(tr("a differencing disk without parent locator"),
                                   structure="parent locator")
            locator = parse_locator(items[PARENT_LOCATOR])
        elif PARENT_LOCATOR in items:
            notes.append(
                ImageNote(
                    "unused-locator",
                    "info",
                    tr("a parent locator in a disk that has no parent; ignored"),
                    tr("parent locator"),
                )
            )
    return entries, parameters, locator


def read_item(storage: Storage, region: Region, entry: MetadataEntry) -> bytes:
    """One metadata item's bytes. Raises `FormatError` (truncated)."""
    if entry.length == 0:
        return b""
    raw = storage.pread(region.offset + entry.offset, entry.length)
    if len(raw) < entry.length:
        raise truncated(storage.path, tr("metadata item"), storage.size())
    return raw


def locator_bytes(storage: Storage, layout: Layout) -> bytes:
    """The parent locator item as stored. Raises `RefusedError` where the disk has no parent."""
    for entry in layout.entries:
        if entry.guid == PARENT_LOCATOR and layout.locator is not None:
            return read_item(storage, layout.metadata, entry)
    raise RefusedError(tr("the file has no parent locator: it is no differencing disk"),
                       file=storage.path, structure="parent locator",
                       remedy=tr("choose a differencing disk"))


def with_header(layout: Layout, header: Header, slot: int) -> Layout:
    """The layout after a header update."""
    return replace(layout, header=header, slot=slot)
