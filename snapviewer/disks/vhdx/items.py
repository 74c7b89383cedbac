# SPDX-License-Identifier: Apache-2.0
"""Changing metadata items inside the metadata region of an opened VHDX.

Works out the 4 KiB pages to log; the writer commits them. Source: MS-VHDX 2.6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.formats.vhdx.headers import MAX_TABLE_ENTRIES, Region
from snapviewer.formats.vhdx.log import SECTOR
from snapviewer.formats.vhdx.metadata import TABLE_SIZE, MetadataEntry, build_metadata_table

Page = tuple[int, bytes]


@dataclass(frozen=True)
class Item:
    """A wanted metadata item: `raw` is None where the stored bytes stay as they are."""

    entry: MetadataEntry
    raw: bytes | None = None


def item_pages(
    storage: Storage, region: Region, current: tuple[MetadataEntry, ...], wanted: list[Item],
    limit: int,
) -> tuple[list[Page], list[Page]]:
    """Pages that turn the table `current` into `wanted`: (item pages, table pages), to be
    committed in this order.

    Changed items stay in their place only where all pages together fit into one atomic commit of
    `limit` pages; otherwise they go to free space, so that until the table changes the old items
    stand. Raises `RefusedError` where the region is full.
    """
    for in_place in (True, False):
        items, table = _lay_out(storage, region, current, wanted, in_place)
        if not in_place or len(items) + len(table) <= limit:
            break
    return items, table


def _lay_out(
    storage: Storage, region: Region, current: tuple[MetadataEntry, ...], wanted: list[Item],
    in_place: bool,
) -> tuple[list[Page], list[Page]]:
    if len(wanted) > MAX_TABLE_ENTRIES:
        raise _full(storage, region)
    old = {(entry.guid, entry.is_user): entry for entry in current}
    taken = [(entry.offset, entry.end) for entry in current if entry.length]
    entries: list[MetadataEntry] = []
    writes: list[Page] = []
    for item in wanted:
        if item.raw is None:
            entries.append(item.entry)
            continue
        before = old.get((item.entry.guid, item.entry.is_user))
        place = None
        if in_place and before is not None and before.length:
            others = [pair for pair in taken if pair[0] != before.offset]
            if _fits(before.offset, len(item.raw), others, region):
                place = before.offset
        if place is None:
            place = _free_place(len(item.raw), taken, region, storage)
        taken.append((place, place + len(item.raw)))
        entries.append(
            replace(item.entry, offset=place if item.raw else 0, length=len(item.raw))
        )
        writes.append((region.offset + place, item.raw))
    # Rows past the count are not ours: Windows leaves old ones there.
    table = build_metadata_table(tuple(entries))[: 32 + 32 * len(entries)]
    return _pages(storage, writes), _pages(storage, [(region.offset, table)])


def _fits(place: int, length: int, taken: list[tuple[int, int]], region: Region) -> bool:
    stop = place + length
    return stop <= region.length and all(
        stop <= low or high <= place for low, high in taken
    )


def _free_place(
    length: int, taken: list[tuple[int, int]], region: Region, storage: Storage
) -> int:
    for place in [TABLE_SIZE, *sorted(-(-stop // 8) * 8 for _, stop in taken)]:
        if _fits(place, length, taken, region):
            return place
    raise _full(storage, region)


def _full(storage: Storage, region: Region) -> RefusedError:
    return RefusedError(
        tr("the metadata region has no room for the new item"), file=storage.path,
        structure="metadata table", offset=region.offset,
        remedy=tr("copy the disk's content into a new file"), windows_code=0xC03A0028,
    )


def _pages(storage: Storage, writes: list[Page]) -> list[Page]:
    """The 4 KiB pages that the writes change, ascending."""
    pages: dict[int, bytearray] = {}
    originals: dict[int, bytes] = {}
    for offset, raw in writes:
        for at in range(offset // SECTOR * SECTOR, offset + len(raw), SECTOR):
            if at not in pages:
                originals[at] = storage.pread(at, SECTOR).ljust(SECTOR, b"\0")
                pages[at] = bytearray(originals[at])
            low, high = max(at, offset), min(at + SECTOR, offset + len(raw))
            pages[at][low - at : high - at] = raw[low - offset : high - offset]
    return [(at, bytes(page)) for at, page in sorted(pages.items()) if page != originals[at]]
