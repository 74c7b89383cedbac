# SPDX-License-Identifier: Apache-2.0
"""Targets: VHD and VHDX, in memory and as files that everything in the program looks at."""

from __future__ import annotations

import contextlib
import functools
import struct
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.extents import DATA, check_gap_free, make_ranges
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskImage, WritableImage
from snapviewer.disks.in_place import footer_repair, replay_ranges, size_change
from snapviewer.disks.open import open_image, open_writable
from snapviewer.disks.salvage import (
    SalvagedVhd,
    SalvagedVhdx,
    SalvageImage,
    open_salvage,
    read_identity,
)
from snapviewer.disks.vhd.image import open_vhd
from snapviewer.disks.vhd.write import open_vhd_writable
from snapviewer.disks.vhdx.image import open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from snapviewer.machines.opening import open_library
from snapviewer.machines.unread import possible_parents
from tests import builders_vhd as vhd
from tests.builders_vhdx import MIB, Block, LogRecord, MemoryStorage, Vhdx, crc, pattern
from tests.fuzz.engine import Target
from tests.fuzz.windows import COPY, WRITE, Sound, decoded, seeds_of

KIB = 1 << 10
LARGEST = 1 << 40  # bytes a file may seem to have

# -- what every reader of an image asks for -----------------------------------------------------


def look(image: DiskImage) -> None:
    """Table, bitmaps, data, counts, forecasts of one opened image."""
    size = image.virtual_size
    usage = image.usage()
    assert usage.blocks_allocated <= usage.blocks_total
    assert usage.bytes_present + usage.bytes_zero <= size
    for start, stop in ((0, min(size, 16 * MIB)), (max(0, size - MIB) // 4096 * 4096, size)):
        if start >= stop:
            continue
        image.partial_blocks(start, stop)
        table = image.extents(start, stop)
        assert check_gap_free(table, start, stop)
        for row in table[table["state"] == DATA][:20]:
            image.payload(int(row["offset"]), min(int(row["length"]), 4096))
    if isinstance(image, SalvageImage):
        image.lost(0, min(size, 16 * MIB))
    elif size >= MIB // 4:
        forecaster = image.write_forecaster()
        forecaster.add(make_ranges([0], [4096]), make_ranges([65536], [65536]))
        assert forecaster.result().growth_bytes >= 0


def write(storage: MemoryStorage, opener: Callable[[Storage], WritableImage]) -> None:
    """A write ends in what was written, or refuses and leaves the disk as it read."""
    with contextlib.suppress(SnapviewerError), opener(storage) as image:
        if image.virtual_size >= 16384:
            image.write(4096, b"w" * 4096)
            assert b"".join(_read(image, 4096, 8192)) == b"w" * 4096


def _read(image: DiskImage, start: int, stop: int) -> list[bytes]:
    return [
        image.payload(int(row["offset"]), int(row["length"]))
        for row in image.extents(start, stop)
        if row["state"] == DATA
    ]


# -- VHD ----------------------------------------------------------------------------------------


def _mend_vhd(footer_at: int, sparse: bool) -> Callable[[MemoryStorage, int], None]:
    def mend(image: MemoryStorage, flags: int) -> None:
        end = vhd.seal(image.pread(footer_at, 512), 64)
        image.pwrite(footer_at, end)
        if sparse:
            image.pwrite(0, end if flags & COPY else vhd.seal(image.pread(0, 512), 64))
            image.pwrite(512, vhd.seal(image.pread(512, 1024), 36))

    return mend


def _stored(data: bytes) -> MemoryStorage:
    image = MemoryStorage("memory.vhd")
    image.pwrite(0, data)
    image.length = len(data)
    return image


def _sparse_vhd(seed: int, *, parent: bool, windows: bool) -> Sound:
    blocks, order = vhd.random_blocks(seed, 5, 16384, partial=parent)
    built = vhd.build_sparse(
        5 * 16384 - 512, blocks, block_size=16384, order=order, windows=windows,
        parent_id=bytes(range(16)) if parent else None,
    )
    texts = [(0x1000, 40), (0x3000, 40)] if parent else []
    places = [
        (0, 96), (512, 768), (built.table_at, 20), *texts,
        *((at, 8) for at in sorted(built.bitmaps.values())), (built.footer_at, 96),
    ]
    return Sound(_stored(built.data), places, _mend_vhd(built.footer_at, True))


@functools.cache
def vhds() -> list[Sound]:
    fixed = vhd.build_fixed(bytes(64 * KIB))
    return [
        Sound(_stored(fixed), [(64 * KIB, 96), (0, 16)], _mend_vhd(64 * KIB, False)),
        _sparse_vhd(1, parent=False, windows=True),
        _sparse_vhd(2, parent=False, windows=False),
        _sparse_vhd(3, parent=True, windows=True),
        _sparse_vhd(4, parent=True, windows=False),
    ]


def run_vhd(data: bytes) -> None:
    image, flags = decoded(data, vhds(), LARGEST)
    for opener in (open_vhd, SalvagedVhd):
        with contextlib.suppress(SnapviewerError), opener(image) as found:
            look(found)
    if flags & WRITE:
        write(image, open_vhd_writable)


# -- VHDX ---------------------------------------------------------------------------------------


def _mend_vhdx(image: MemoryStorage, flags: int) -> None:
    for at in (64 * KIB, 128 * KIB):
        image.pwrite(at, crc(image.pread(at, 4096)))
    first = crc(image.pread(192 * KIB, 64 * KIB))
    second = first if flags & COPY else crc(image.pread(256 * KIB, 64 * KIB))
    image.pwrite(192 * KIB, first)
    image.pwrite(256 * KIB, second)
    for at in range(MIB, MIB + 8 * 4096, 4096):
        if image.pread(at, 4) == b"loge":
            (length,) = struct.unpack("<I", image.pread(at + 8, 4))
            if 64 <= length <= MIB:
                image.pwrite(at, crc(image.pread(at, length)))


def _sound_vhdx(recipe: Vhdx) -> Sound:
    built = recipe.build()
    tables = [(0, 16), (64 * KIB, 80), (128 * KIB, 80), (192 * KIB, 112), (256 * KIB, 112)]
    log = [
        place
        for at in range(MIB, MIB + 5 * 4096, 4096)
        for place in ((at, 160), (at + 4064, 32))
    ]
    items = [(recipe.metadata_offset, 256), (recipe.metadata_offset + 64 * KIB, 400)]
    table = [(recipe.bat_offset, 48)]
    if recipe.kind == "differencing":
        table += [(recipe.bat_offset + 8 * recipe.ratio, 8), (recipe.first_block, 16)]
    return Sound(built, tables + items + table + (log if recipe.log else []), _mend_vhdx)


@functools.cache
def vhdxs() -> list[Sound]:
    parent = uuid.UUID(int=7).bytes_le
    plain = Vhdx(4 * MIB, blocks={0: Block(6, pattern(1, 8192)), 2: Block(2)})
    large_sectors = Vhdx(
        6 * MIB - 4096, sector=4096, blocks={n: Block(6, b"x") for n in (0, 3, 5)}, shuffle=3
    )
    fixed = Vhdx(3 * MIB, kind="fixed", blocks={n: Block(6, b"f") for n in range(3)})
    blocks = {
        0: Block(7, pattern(1, 8192), frozenset({1, 9})), 1: Block(6, pattern(2, 4096)),
        2: Block(3), 3: Block(1),
    }
    child = Vhdx(
        4 * MIB - 512, kind="differencing", blocks=blocks, shuffle=1, parent_linkage=parent
    )
    logged = Vhdx(
        4 * MIB - 512, kind="differencing", blocks=blocks, parent_linkage=parent,
        log_guid=uuid.UUID(int=9).bytes_le,
    )
    before = logged.build()
    page = before.pread(logged.bat_offset, 4096)
    items = before.pread(logged.metadata_offset, 4096)
    logged.log = [
        LogRecord([(logged.bat_offset, page)], [(logged.first_block + 3 * MIB, 8192)]),
        LogRecord([(logged.metadata_offset, items)], zeros=[(logged.first_block, 8192)]),
    ]
    grown = Vhdx(
        4 * MIB, blocks={0: Block(6, b"g")}, log_guid=uuid.UUID(int=8).bytes_le,
        log=[LogRecord([(9 * MIB, b"z" * 4096)], [(7 * MIB, 8192)], last=10 * MIB)],
    )
    return [_sound_vhdx(each) for each in (plain, large_sectors, fixed, child, logged, grown)]


def run_vhdx(data: bytes) -> None:
    image, flags = decoded(data, vhdxs(), LARGEST)
    for opener in (open_vhdx, SalvagedVhdx):
        with contextlib.suppress(SnapviewerError), opener(image) as found:
            look(found)
            found.validate() if opener is open_vhdx else None  # type: ignore[attr-defined]
    if flags & WRITE:
        write(image, open_vhdx_writable)


# -- files --------------------------------------------------------------------------------------


def use_file(path: Path, *, write: bool = True) -> None:
    """Everybody who looks at a disk by its path; a writer last."""
    read_identity(path)
    possible_parents(path)
    for opener in (open_image, open_salvage):
        with contextlib.suppress(SnapviewerError), opener(path) as image:
            look(image)
    for ask in (footer_repair, replay_ranges, functools.partial(size_change, size=512)):
        with contextlib.suppress(SnapviewerError):
            ask(path)
    with contextlib.suppress(SnapviewerError), open_library(path.parent) as library:
        assert library.findings is not None
    if not write:
        return
    with contextlib.suppress(SnapviewerError), open_writable(path) as writable:
        if writable.virtual_size >= 8192:
            writable.write(4096, b"w" * 4096)


def run_file(data: bytes) -> None:
    """The same images, as a file in a folder."""
    sounds, name = (vhds(), "a.avhd") if data[:1] < b"\x80" else (vhdxs(), "a.avhdx")
    image, flags = decoded(bytes([data[0] & 0x7F]) + data[1:] if data else b"", sounds, 1 << 34)
    with tempfile.TemporaryDirectory(prefix="fuzz") as folder:
        use_file(image.save(Path(folder) / name), write=bool(flags & WRITE))


def _file_seeds() -> list[bytes]:
    x = seeds_of(vhdxs())
    return seeds_of(vhds()) + [bytes([raw[0] | 0x80]) + raw[1:] for raw in x]


VHD_WORDS = (b"conectix", b"cxsparse", b"W2ru", b"W2ku", b"MacX", b"\0\0\0\x02", b"\0\0\0\x04")
VHDX_WORDS = (
    b"loge", b"desc", b"zero", b"data", b"regi", b"head", b"\x06\0\0\0\0\0\x10\0",
    b"\x07\0\0\0\0\0\x20\0", b"\x06\0\x40\0\0\0\0\0",
)
TARGETS = [
    Target("vhdx", run_vhdx, lambda: seeds_of(vhdxs()), VHDX_WORDS),
    Target("vhd", run_vhd, lambda: seeds_of(vhds()), VHD_WORDS),
    Target("image-file", run_file, _file_seeds, VHD_WORDS + VHDX_WORDS),
]
