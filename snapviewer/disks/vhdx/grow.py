# SPDX-License-Identifier: Apache-2.0
"""Making a VHDX larger in a merge: its virtual size and the part of the block table behind it.

The table's region keeps its place and length, so it must have room. What lies behind the old end
(entries, the bits and bytes of the block the old end cuts) is seen by nobody until the size itself
changes, which is one atomic commit at the very end (`WritableVhdx.finish_growth`).
"""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np

from snapviewer.base.errors import ChainError
from snapviewer.base.words import tr
from snapviewer.disks.image import DiskImage, DiskKind, WriteForecaster
from snapviewer.disks.vhdx.items import Item
from snapviewer.disks.vhdx.plan import VhdxForecaster
from snapviewer.disks.vhdx.reading import VhdxReader
from snapviewer.formats.vhdx.headers import MAX_VIRTUAL_SIZE
from snapviewer.formats.vhdx.metadata import VIRTUAL_DISK_SIZE
from snapviewer.formats.vhdx.tables import BatShape, Bools, Entries, Int64s


def grown_shape(image: VhdxReader, size: int) -> BatShape:
    """The table's shape for a virtual size of `size` bytes. Raises `ChainError` (size-differs)
    where the file cannot be grown to it."""
    shape = replace(image.shape, virtual_size=size)
    reason = None
    if image.kind is DiskKind.FIXED:
        reason = tr("it is a fixed disk, whose blocks all have their place")
    elif size <= image.virtual_size or size > MAX_VIRTUAL_SIZE or size % image.sector_size:
        reason = tr("{size} bytes is no size it can grow to", size=size)
    elif shape.entries * 8 > image.layout.bat.length:
        reason = tr(
            "its block table has room for {room} entries, {needed} are needed",
            room=image.layout.bat.length // 8,
            needed=shape.entries,
        )
    elif image.layout.bat.offset + shape.entries * 8 > image.storage.size():
        reason = tr("the file ends inside its block table")
    if reason is not None:
        raise ChainError(
            tr(
                "the file cannot be made larger, from {size} to {wanted} bytes: {reason}",
                size=image.virtual_size,
                wanted=size,
                reason=reason,
            ),
            file=image.path,
            structure="virtual disk size",
            code="size-differs",
            remedy=tr("leave both files as they are, or export the disk as one file"),
        )
    return shape


def behind_the_end(shape: BatShape, indices: Int64s) -> Bools:
    """Which table indices belong to no block or sector bitmap of a disk of this shape."""
    behind: Bools = indices > int(shape.payload_index(shape.blocks - 1))
    if shape.differencing:
        behind &= indices != int(shape.bitmap_index(shape.chunks - 1))
    return behind


def grow_view(image: VhdxReader, shape: BatShape) -> None:
    """Make `image` see itself at the larger size; the file is not changed."""
    image.shape = shape
    image.virtual_size = shape.virtual_size
    image.layout = replace(
        image.layout,
        shape=shape,
        parameters=replace(image.layout.parameters, virtual_size=shape.virtual_size),
    )


def size_items(image: VhdxReader) -> list[Item]:
    """The metadata items with the virtual size of `image` as it sees itself."""
    raw = struct.pack("<Q", image.virtual_size)
    return [
        Item(entry, raw if entry.guid == VIRTUAL_DISK_SIZE and not entry.is_user else None)
        for entry in image.layout.entries
    ]


class Growing(VhdxReader):
    """A reader that can say what it would be once grown, and what writes would do to it."""

    def grown(self, size: int) -> DiskImage:
        return GrownView(self, size)

    def write_forecaster(self) -> WriteForecaster:
        return VhdxForecaster(self)


class GrownView(Growing):
    """A file as it will be once it has grown, for forecasts; shares storage and records."""

    def __init__(self, image: VhdxReader, size: int) -> None:
        self.__dict__.update(image.__dict__)
        self._old = image.shape
        self._pages = None
        self._usage = None
        grow_view(self, grown_shape(image, size))

    def table(self, first: int, stop: int) -> Entries:
        entries = super().table(first, stop)
        behind = behind_the_end(self._old, np.arange(first, stop, dtype=np.int64))
        return np.where(behind, np.uint64(0), entries)

    def close(self) -> None:
        """The file belongs to the image this is a view on."""
