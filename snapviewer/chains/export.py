# SPDX-License-Identifier: Apache-2.0
"""Write a whole moment of a disk as one independent file: raw, VHD or VHDX.

Disks have room for every byte, as Hyper-V wants; a raw file has holes unless it is to be dense.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from snapviewer.base.errors import RefusedError
from snapviewer.base.progress import Progress
from snapviewer.base.words import listed, tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.stack import restrict
from snapviewer.disks.extents import (
    DATA,
    Int64s,
    RangeTable,
    clip,
    coalesce,
    make_ranges,
    ranges_of,
)
from snapviewer.disks.filesystem.attributes import handed_on
from snapviewer.disks.filesystem.fresh_file import FreshFile, target_exists
from snapviewer.disks.filesystem.growth import watched
from snapviewer.disks.filesystem.scope import writes_to
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskFormat, WritableImage
from snapviewer.disks.open import create_dynamic, dynamic_size, open_writable

FORMATS = ("raw", "vhd", "vhdx")
PIECE = 64 << 10  # bytes; a piece that is all zeros is left out

_STEP = 8 << 20  # bytes of disk read at once
_PUBLISH_EVERY = 256 << 20
BLOCK_LIMIT = 2 << 20  # bytes; a larger block is mostly room for nothing
_VHDX_LEAST = 1 << 20
_VHD_LIMIT = 2040 << 30  # bytes; the largest VHD Windows opens


@writes_to("path")
def export(
    chain: Chain,
    path: Path,
    format: str,
    progress: Progress | None = None,
    *,
    dense: bool = False,
    block_size: int | None = None,
) -> int:
    """Write the chain's content to a new file; returns the bytes of content written (pieces of
    64 KiB that are all zeros are not). `dense` gives a raw file room for every byte. The blocks of
    a VHD or VHDX are those of the source and 2 MiB at most, unless `block_size` (bytes) is given.

    Order: 1 write a temporary file of this run's own beside `path`, 2 flush it, 3 give it its name,
    which nothing may have by then (`fresh_file`), 4 flush the folder. A crash before 3 leaves only
    the temporary file, which `check` lists; after 3 the file is whole.
    Raises `RefusedError` where `path` exists or the format cannot hold the disk, `StorageError`,
    `FormatError`, `Cancelled` (the temporary file is then removed).
    """
    _check(chain, path, format)
    progress = progress or Progress()
    with FreshFile(path) as fresh, watched(progress.check):
        progress.start(tr("Exporting"), chain.virtual_size)
        if format == "raw":
            return _export_raw(chain, fresh, progress, dense)
        form = DiskFormat(format)
        blocks = block_size or export_block_size(chain.layers[0].block_size, form)
        return _export_image(chain, fresh, form, blocks, progress)


def _check(chain: Chain, path: Path, format: str) -> None:
    if format not in FORMATS:
        raise RefusedError(
            tr("unknown export format {format}", format=repr(format)),
            file=path,
            code="unknown-format",
            remedy=tr("choose one of {formats}", formats=listed(FORMATS)),
        )
    if path.exists() or path.is_symlink():
        raise target_exists(path)
    if format != "raw" and handed_on(path.absolute().parent):
        raise RefusedError(
            tr(
                "new files in this folder are compressed, encrypted or have integrity streams, and "
                "Hyper-V refuses such a disk"
            ),
            file=path.parent,
            code="folder-attributes",
            windows_code=0xC03A001A,
            remedy=tr("clear that of the folder on the host, or choose another one"),
        )
    if format == "vhd" and chain.virtual_size > _VHD_LIMIT:
        raise RefusedError(
            tr(
                "a VHD holds at most {most} bytes, this disk has {virtual_size}",
                most=_VHD_LIMIT,
                virtual_size=chain.virtual_size,
            ),
            file=path,
            code="too-large-for-vhd",
            remedy=tr("export as VHDX or raw"),
        )
    if format == "vhd" and chain.sector_size != 512:
        raise RefusedError(
            tr(
                "a VHD has sectors of 512 bytes, this disk has {sector_size}",
                sector_size=chain.sector_size,
            ),
            file=path,
            code="sector-size-for-vhd",
            remedy=tr("export as VHDX or raw"),
        )


def export_block_size(source: int, format: DiskFormat) -> int:
    """The block size, bytes, of an exported disk whose source has blocks of `source` bytes."""
    size = min(source, BLOCK_LIMIT)
    size = 1 << (size.bit_length() - 1)  # a foreign VHD may have any multiple of a sector
    return max(size, _VHDX_LEAST if format is DiskFormat.VHDX else 64 << 10)


def export_size(chain: Chain, format: DiskFormat, progress: Progress | None = None) -> int:
    """The length, bytes, that an exported VHD or VHDX has at most: blocks that hold nothing but
    zeros, which only reading them would tell, are not written. Raises `Cancelled`.
    """
    progress = progress or Progress()
    block_size = export_block_size(chain.layers[0].block_size, format)
    blocks, last = 0, -1
    for start, stop in chain.windows():
        progress.check()
        table = chain.owned(start, stop)
        data = ranges_of(table, table["state"] == DATA)
        found = _steps_with_data(data, block_size)
        found = found[found > last]  # a block may lie in two windows
        if found.shape[0]:
            blocks, last = blocks + int(found.shape[0]), int(found[-1])
    return dynamic_size(chain.virtual_size, format, block_size, chain.sector_size, blocks)


def _export_raw(chain: Chain, fresh: FreshFile, progress: Progress, dense: bool) -> int:
    writer = fresh.create()
    writer.sparse = not dense
    try:
        writer.truncate(chain.virtual_size)
        written = 0
        for at, view, ranges in _content(chain, _STEP, progress):
            for begin, length in ranges.tolist():
                writer.pwrite(begin, view[begin - at : begin - at + length])
                written += length
        writer.flush()
        fresh.publish(writer.close)
        return written
    finally:
        writer.close()


def _export_image(
    chain: Chain, fresh: FreshFile, format: DiskFormat, block_size: int, progress: Progress
) -> int:
    path = fresh.temporary
    create_dynamic(
        path, chain.virtual_size, format, block_size=block_size, sector_size=chain.sector_size
    )
    writer: WritableImage = open_writable(path)
    try:
        written = pending = 0
        step = writer.write_alignment
        for at, view, ranges in _content(chain, -(-_STEP // step) * step, progress):
            if ranges.shape[0] == 0:
                continue
            room = writer.reserve(ranges, make_ranges([], []))
            _put(writer.storage, room, at, view)
            length = int(ranges["length"].sum())
            written += length
            pending += length
            if pending >= _PUBLISH_EVERY:
                writer.publish()
                pending = 0
        writer.publish()
        fresh.publish(writer.close)
        return written
    finally:
        writer.close()


def _put(storage: Storage, room: RangeTable, at: int, view: memoryview) -> None:
    for row in room:
        begin, length = int(row["start"]) - at, int(row["length"])
        storage.pwrite(int(row["offset"]), view[begin : begin + length])


def _content(
    chain: Chain, step: int, progress: Progress
) -> Iterator[tuple[int, memoryview, RangeTable]]:
    """Stretches of at most `step` bytes, at multiples of it, that hold DATA: (start, their bytes
    in a buffer that is used again, the ranges that are not all zeros)."""
    buffer = bytearray(min(step, chain.virtual_size))
    for start, stop in chain.windows(align=step):
        table = chain.owned(start, stop)
        at = start
        data = ranges_of(table, table["state"] == DATA)
        for number in _steps_with_data(data, step).tolist():
            begin, end = number * step, min((number + 1) * step, stop)
            view = memoryview(buffer)[: end - begin]
            chain.fill(clip(table, begin, end), begin, view)
            yield begin, view, _nonzero(clip(data, begin, end), begin, view)
            progress.advance(end - at)
            at = end
        progress.advance(stop - at)


def _steps_with_data(data: RangeTable, step: int) -> Int64s:
    """The numbers of the steps that any range touches, ascending."""
    first = data["start"] // step
    counts = (data["start"] + data["length"] - 1) // step - first + 1
    offsets = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.unique(np.repeat(first, counts) + offsets)


def _nonzero(data: RangeTable, start: int, view: memoryview) -> RangeTable:
    """`data` without the aligned pieces of 64 KiB that are all zeros."""
    content = np.frombuffer(view, dtype=np.uint8)
    heads = np.arange(0, content.shape[0], PIECE)
    whole = content.shape[0] // PIECE * PIECE
    words = content[:whole].view(np.uint64).reshape(-1, PIECE // 8)
    flags = np.append(words.any(axis=1), content[whole:].any())[: heads.shape[0]]
    kept: Int64s = heads[flags] + start
    stop = start + content.shape[0]
    pieces = coalesce(make_ranges(kept, np.minimum(PIECE, stop - kept)))
    return restrict(data, pieces["start"], pieces["start"] + pieces["length"])
