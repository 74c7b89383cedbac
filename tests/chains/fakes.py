# SPDX-License-Identifier: Apache-2.0
"""Disk images in memory, with small blocks, as strange as hypothesis wants them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from snapviewer.base.errors import StorageError
from snapviewer.disks.extents import (
    DATA,
    PARENT,
    ZERO,
    ExtentTable,
    coalesce,
    make_extents,
)
from snapviewer.disks.image import (
    BlockUsage,
    DiskFormat,
    DiskImage,
    DiskKind,
    ParentLink,
    WriteForecaster,
)

SECTOR = 512


class MemoryStorage:
    """A read-only file in memory that counts its reads."""

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        self.writable = False
        self.content = content
        self.reads = 0

    def size(self) -> int:
        return len(self.content)

    def pread(self, offset: int, length: int) -> bytes:
        self.reads += 1
        return self.content[offset : offset + length]

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        data = self.pread(offset, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        raise AssertionError("read-only")

    def copy_from(self, source: object, source_offset: int, offset: int, length: int) -> None:
        raise AssertionError("read-only")

    def truncate(self, size: int) -> None:
        raise AssertionError("read-only")

    def flush(self) -> None:
        raise AssertionError("read-only")

    def close(self) -> None:
        pass


class FakeImage(DiskImage):
    """`states` is one state per sector; DATA sectors take their bytes from `content` (the whole
    virtual disk's bytes) and are stored in the order `order` (a permutation of the sectors)."""

    def __init__(
        self,
        path: Path,
        states: Sequence[int],
        content: bytes,
        *,
        block_size: int = 4096,
        link_id: bytes = b"\1" * 16,
        parent: ParentLink | None = None,
        format: DiskFormat = DiskFormat.VHD,
        order: Sequence[int] | None = None,
    ) -> None:
        self._states = np.array(states, dtype=np.uint8)
        count = self._states.shape[0]
        if parent is None:
            self._states[self._states == PARENT] = ZERO
        self._offsets = np.full(count, -1, dtype=np.int64)
        stored = bytearray(b"\xee" * SECTOR)
        for sector in order if order is not None else range(count):
            if self._states[sector] == DATA:
                self._offsets[sector] = len(stored)
                stored += content[sector * SECTOR : (sector + 1) * SECTOR]
        self.storage = MemoryStorage(path, bytes(stored))
        self.format = format
        self.kind = DiskKind.DYNAMIC if parent is None else DiskKind.DIFFERENCING
        self.virtual_size = count * SECTOR
        self.block_size = block_size
        self.sector_size = SECTOR
        self.unique_id = self.link_id = link_id
        self.parent = parent
        self.creator = "fake"
        self.notes = ()
        self.asked = 0

    def extents(self, start: int, stop: int) -> ExtentTable:
        assert start % SECTOR == 0
        assert stop % SECTOR == 0 or stop == self.virtual_size
        assert 0 <= start <= stop <= self.virtual_size
        self.asked += 1
        sectors = np.arange(start // SECTOR, -(-stop // SECTOR))
        return coalesce(
            make_extents(
                sectors * SECTOR,
                np.full(sectors.shape[0], SECTOR),
                self._states[sectors],
                self._offsets[sectors],
            )
        )

    def _blocks(self) -> list[np.ndarray]:
        step = self.block_size // SECTOR
        return [self._states[at : at + step] for at in range(0, self._states.shape[0], step)]

    def partial_blocks(self, start: int, stop: int) -> int:
        first, last = start // self.block_size, -(-stop // self.block_size)
        return sum(1 for block in self._blocks()[first:last] if len(set(block.tolist())) > 1)

    def usage(self) -> BlockUsage:
        blocks = self._blocks()
        return BlockUsage(
            len(blocks),
            sum(1 for block in blocks if (block == DATA).any()),
            self.partial_blocks(0, self.virtual_size),
            int((self._states == DATA).sum()) * SECTOR,
            int((self._states == ZERO).sum()) * SECTOR,
        )

    def write_forecaster(self) -> WriteForecaster:
        raise AssertionError("read-only")

    @property
    def write_alignment(self) -> int:
        return self.block_size


class FakeFolder:
    """Fakes by path; each has an empty real file so that path lookups find it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.images: dict[Path, FakeImage] = {}

    def add(self, image: FakeImage) -> FakeImage:
        image.path.parent.mkdir(parents=True, exist_ok=True)
        image.path.touch()
        self.images[image.path] = image
        return image

    def open(self, path: Path) -> DiskImage:
        try:
            return self.images[path]
        except KeyError:
            raise StorageError("not a fake", file=path, code="file-missing") from None


def link_to(name: str, link_id: bytes, **paths: str) -> ParentLink:
    """A VHD style link by relative path."""
    values: dict[str, str] = {"relative_path": f".\\{name}", **paths}
    return ParentLink((link_id,), **values)


def model_read(layers: Sequence[FakeImage], contents: Sequence[bytes]) -> bytes:
    """The naive truth: sector by sector, the first layer from the top that does not say PARENT."""
    result = bytearray()
    for sector in range(layers[0].virtual_size // SECTOR):
        for layer, content in zip(layers, contents, strict=True):
            state = int(layer._states[sector])
            if state == DATA:
                result += content[sector * SECTOR : (sector + 1) * SECTOR]
            elif state == ZERO:
                result += bytes(SECTOR)
            if state != PARENT:
                break
        else:
            result += bytes(SECTOR)
    return bytes(result)
