# SPDX-License-Identifier: Apache-2.0
"""Point a VHD child at another parent, mend a VHD's footers, set its size back: prepared as
patches, then applied.

A patch is ``{"offset", "before", "after"}`` with the bytes in hexadecimal; a journal that holds the
patches can finish or undo them from any intermediate state of the file, because every patch is
simply written again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from snapviewer.base.errors import FormatError, RefusedError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskFormat, DiskImage, DiskKind, ParentPaths, Relink
from snapviewer.disks.vhd.check import find_footer
from snapviewer.disks.vhd.create import encode_paths
from snapviewer.disks.vhd.image import SECTOR, VhdImage
from snapviewer.disks.vhd.layout import footer_offset_after, repaired_footer_offset, round_up
from snapviewer.formats.vhd import headers as fmt
from snapviewer.formats.vhd.tables import UNALLOCATED

_SEARCH: Final = 1 << 20  # how far behind the structures free space is looked for

Span = tuple[int, int]
"""First byte and the byte behind the last, in the file."""


def prepare_relink(child: DiskImage, parent: DiskImage, paths: ParentPaths) -> Relink:
    """Patches that make `parent` the parent of `child`: id, name and both locators (others are
    dropped, since they would still name the old parent). Changes nothing on disk.

    Data of a longer path goes where the old was if it fits, else into other unused space in front
    of the blocks, else behind the present end of the file with a new footer behind it. Raises
    `RefusedError` (not-differencing, size-mismatch, bad-path, footer-only-at-front).
    """
    if not isinstance(child, VhdImage) or child.header is None:
        raise RefusedError(tr("not a VHD"), file=child.path, code="not-differencing")
    if child.kind is not DiskKind.DIFFERENCING:
        raise RefusedError(
            tr("only a differencing disk has a parent"), file=child.path, code="not-differencing",
            remedy=tr("choose the child of the two disks"),
        )
    if child.virtual_size != parent.virtual_size:
        raise RefusedError(
            tr(
                "the disk has {virtual_size} bytes, the parent {parent}",
                virtual_size=child.virtual_size,
                parent=parent.virtual_size,
            ),
            file=child.path,
            code="size-mismatch",
            windows_code=0xC03A0017,
            remedy=tr("choose a parent of the same size"),
        )
    if child.footer_offset is None:
        raise RefusedError(
            tr("the footer at the end of the file is damaged"),
            file=child.path,
            structure="footer",
            code="footer-only-at-front",
            remedy=tr("rewrite the footer from its good copy first"),
        )
    header = child.header
    absolute, relative, name = encode_paths(paths, child.path)
    size = child.file_size
    wanted = {fmt.W2KU: absolute, fmt.W2RU: relative}
    spans, end = _find_room(child, wanted, size)
    locators = tuple(
        fmt.ParentLocator(code, spans[code][1] - spans[code][0], len(data), spans[code][0])
        for code, data in wanted.items()
    )
    changed = replace(
        header, parent_unique_id=parent.link_id, parent_timestamp=0, parent_unicode_name=name,
        locators=locators + (fmt.ParentLocator(),) * (fmt.LOCATORS - len(locators)),
    )
    patches = []
    new_size = size
    if end > size:
        footer_at = footer_offset_after(end)
        new_size = footer_at + fmt.FOOTER_SIZE
        patches.append(_patch(child.storage, footer_at, fmt.build_footer(child.footer)))
    for code, data in wanted.items():
        padded = data.ljust(round_up(len(data), SECTOR), b"\0")
        patches.append(_patch(child.storage, spans[code][0], padded))
    patches.append(
        _patch(child.storage, child.footer.data_offset, fmt.build_header(changed))
    )
    return Relink(
        DiskFormat.VHD, {"patches": patches, "size_before": size, "size_after": new_size}
    )


def apply_relink(storage: Storage, relink: Relink, *, back: bool = False) -> None:
    """Write the patches (or, with `back`, the bytes from before); idempotent.

    Forward: 1 footer behind the new end, flush; 2 locator data, flush; 3 header, flush. A crash
    after 1 leaves a valid file with unused space; after 2 the old header still counts, and where
    its locator data was overwritten in place it names the new path with the old parent's id, which
    a chain refuses rather than misreads; inside 3 the header may be torn, which its checksum
    shows. All of these end by applying the patches again, in either direction. Back: the same in
    reverse order; the file is cut to its old length last, where its old footer still is.
    """
    patches, before, after = _payload(storage, relink)
    for offset, old, new in reversed(patches) if back else patches:
        data = old if back else new
        if data and storage.pread(offset, len(data)) != data:
            storage.pwrite(offset, data)
            storage.flush()
    if back and after > before and storage.size() == after:
        storage.truncate(before)
    storage.flush()


def prepare_footer_repair(storage: Storage) -> Relink | None:
    """Patches that write the footer that counts over its missing, bad or differing twin; None
    where both are good and equal, and for a fixed disk, which has no copy. Apply with
    `apply_relink`. Raises `FormatError` where no footer is good or the file is damaged otherwise.

    A missing end footer goes behind everything in use, never over a byte of a block: at the place
    of a damaged one if there is one, else at the first suitable place behind the end of the file.
    """
    found = find_footer(storage)
    if found.footer.disk_type == fmt.TYPE_FIXED:
        return None
    image = VhdImage(storage)
    data = fmt.build_footer(found.footer)
    size = storage.size()
    offset = 0
    if found.offset is None:
        offset = repaired_footer_offset(size, image.used_end)
    elif storage.pread(0, fmt.FOOTER_SIZE) == data:
        return None
    return Relink(
        DiskFormat.VHD,
        {
            "patches": [_patch(storage, offset, data)],
            "size_before": size,
            "size_after": max(size, offset + fmt.FOOTER_SIZE),
        },
    )


def prepare_size(storage: Storage, size: int) -> Relink:
    """Patches that give a VHD the virtual size `size` (bytes, smaller than now): size and geometry
    in both footers, end first; the block table and the blocks stay. Apply with `apply_relink`.
    A crash between the two leaves footers that differ, of which the one at the end counts.

    Raises `RefusedError` (bad-size, footer-damaged), `FormatError`.
    """
    image = VhdImage(storage)
    offset = image.footer_offset
    if offset is None or any(note.structure == "footer copy" for note in image.notes):
        raise RefusedError(
            tr("the footer and its copy are not both good"),
            file=storage.path,
            structure="footer",
            code="footer-damaged",
            remedy=tr("rewrite the footer from its good copy first"),
        )
    if size <= 0 or size % SECTOR or size >= image.virtual_size:
        raise RefusedError(
            tr(
                "a disk of {virtual_size} bytes cannot be set back to {size}",
                virtual_size=image.virtual_size,
                size=size,
            ),
            file=storage.path,
            structure="footer",
            code="bad-size",
            remedy=tr("choose a smaller size in whole sectors"),
        )
    cylinders, heads, sectors = fmt.geometry_of(size)
    data = fmt.build_footer(
        replace(
            image.footer, current_size=size, cylinders=cylinders, heads=heads,
            sectors_per_track=sectors,
        )
    )
    length = storage.size()
    patches = [_patch(storage, offset, data[: length - offset])]  # 511 bytes in old files
    if image.kind is not DiskKind.FIXED:
        patches.append(_patch(storage, 0, data))
    return Relink(
        DiskFormat.VHD, {"patches": patches, "size_before": length, "size_after": length}
    )


def _patch(storage: Storage, offset: int, after: bytes) -> dict[str, object]:
    before = storage.pread(offset, len(after))
    return {"offset": offset, "before": before.hex(), "after": after.hex()}


def _payload(
    storage: Storage, relink: Relink
) -> tuple[list[tuple[int, bytes, bytes]], int, int]:
    """The payload as (offset, before, after) and both sizes. Raises `FormatError` bad-journal."""
    try:
        raw = relink.payload["patches"]
        if not isinstance(raw, list):
            raise TypeError("patches")
        patches = [
            (int(item["offset"]), bytes.fromhex(item["before"]), bytes.fromhex(item["after"]))
            for item in raw
        ]
        sizes = [relink.payload["size_before"], relink.payload["size_after"]]
        if not all(isinstance(value, int) for value in sizes):
            raise TypeError("sizes")
        before, after = (int(str(value)) for value in sizes)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FormatError(
            tr("the journal's description of the link cannot be used ({error})", error=error),
            file=storage.path,
            structure="journal",
            code="bad-journal",
            remedy=tr("reconnect the disk to its parent by hand"),
        ) from error
    if storage.size() < before:
        raise StorageError(
            tr(
                "the file has {size} bytes, {before} when the change was prepared",
                size=storage.size(),
                before=before,
            ),
            file=storage.path,
            code="changed",
            remedy=tr("restore the file, then try again"),
        )
    return patches, before, after


def _find_room(
    child: VhdImage, wanted: dict[bytes, bytes], size: int
) -> tuple[dict[bytes, Span], int]:
    """A place for each locator's data: its span, the space kept for it included, and the end of
    the last span. Spans beyond `size` start behind the present footer.
    """
    header = child.header
    assert header is not None
    free = _free_spans(child)
    places: dict[bytes, int] = {}
    kept: dict[bytes, int] = {}
    for entry in header.locators:  # in place where it fits, so that Windows' layout stays
        code, start = entry.platform_code, entry.data_offset
        if code not in wanted or code in places or start % SECTOR:
            continue
        need = round_up(len(wanted[code]), SECTOR)
        fits = any(begin <= start and start + need <= stop for begin, stop in free)
        if fits and need <= round_up(entry.space_bytes, SECTOR):
            places[code] = start
            kept[code] = entry.space_bytes
            free = _without(free, (start, start + need))
    end = size
    for code in sorted((c for c in wanted if c not in places), key=lambda c: len(wanted[c])):
        need = round_up(len(wanted[code]), SECTOR)
        place = next((begin for begin, stop in free if stop - begin >= need), None)
        if place is None:
            place = round_up(end, SECTOR)
            end = place + need
        else:
            free = _without(free, (place, place + need))
        places[code] = place
    spans: dict[bytes, Span] = {}
    for code, start in places.items():
        stop = start + round_up(len(wanted[code]), SECTOR)
        # Keep as much of the space the entry had as the others left.
        spare = next((last for first, last in free if first == stop), stop)
        spans[code] = (start, max(stop, min(spare, start + kept.get(code, 0))))
    return spans, end


def _free_spans(child: VhdImage) -> list[Span]:
    """Whole sectors in front of the first block that nothing uses: those of the locators to be
    replaced, and others that hold only zeros or 0xFF (an unknown structure is left alone).
    """
    header = child.header
    assert header is not None and child.footer_offset is not None
    table = child.block_table
    held = table[table != UNALLOCATED]
    stop = child.footer_offset
    if held.shape[0]:
        stop = min(stop, int(held.min()) * SECTOR)
    front_end = max(
        child.footer.data_offset + fmt.HEADER_SIZE,
        header.table_offset + 4 * header.max_table_entries,
    )
    stop = min(stop, front_end + _SEARCH) // SECTOR
    data = np.frombuffer(child.storage.pread(0, stop * SECTOR), dtype=np.uint8)
    stop = data.shape[0] // SECTOR
    sectors = data[: stop * SECTOR].reshape(stop, SECTOR)
    usable = (sectors == 0).all(axis=1) | (sectors == 0xFF).all(axis=1)
    for entry in header.locators:
        if entry.platform_code != fmt.NO_LOCATOR and entry.data_offset >= fmt.FOOTER_SIZE:
            first = -(-entry.data_offset // SECTOR)
            usable[first : -(-(entry.data_offset + entry.data_length) // SECTOR)] = True
    for start, length in (
        (0, fmt.FOOTER_SIZE),
        (child.footer.data_offset, fmt.HEADER_SIZE),
        (header.table_offset, 4 * header.max_table_entries),
    ):
        usable[start // SECTOR : -(-(start + length) // SECTOR)] = False
    edges = np.flatnonzero(np.diff(np.concatenate(([0], usable.astype(np.int8), [0]))))
    return [(int(a) * SECTOR, int(b) * SECTOR) for a, b in edges.reshape(-1, 2)]


def _without(free: list[Span], taken: Span) -> list[Span]:
    rest = []
    for begin, stop in free:
        if taken[0] > begin:
            rest.append((begin, min(stop, taken[0])))
        if taken[1] < stop:
            rest.append((max(begin, taken[1]), stop))
    return [(begin, stop) for begin, stop in rest if stop > begin]
