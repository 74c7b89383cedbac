# SPDX-License-Identifier: Apache-2.0
"""Damaged VHDX files: whatever is changed, only documented errors come out, quickly."""

from __future__ import annotations

import random
import struct
import time
import uuid
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.extents import check_gap_free, make_ranges
from snapviewer.disks.vhdx.image import open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from tests.builders_vhdx import MIB, Block, LogRecord, MemoryStorage, Vhdx, crc, pattern
from tests.fuzz.engine import EDGES

CODES = {"bad-signature", "bad-header", "bad-region-table", "bad-metadata", "bad-bat", "bad-log",
         "bad-bitmap", "truncated"}


@cache
def recipe(which: int) -> Vhdx:
    if which == 0:
        return Vhdx(4 * MIB, blocks={0: Block(6, pattern(1, MIB)), 2: Block(2)})
    blocks = {0: Block(7, pattern(1, MIB), frozenset({1, 9})), 1: Block(6, pattern(2, MIB)),
              2: Block(3)}
    made = Vhdx(4 * MIB - 512, kind="differencing", blocks=blocks, shuffle=1,
                parent_linkage=uuid.UUID(int=7).bytes_le)
    if which == 2:
        page = made.build().pread(made.bat_offset, 4096)
        made.log_guid = uuid.UUID(int=9).bytes_le
        made.log = [LogRecord([(made.bat_offset, page)]),
                    LogRecord([(made.metadata_offset,
                                made.build().pread(made.metadata_offset, 4096))],
                              zeros=[(made.first_block, 8192)])]
    return made


@cache
def built(which: int) -> MemoryStorage:
    return recipe(which).build()


def mutate(rng: random.Random, which: int) -> MemoryStorage:
    made = recipe(which)
    storage = built(which).copy()
    places = [(0, 16), (64 << 10, 80), (128 << 10, 80), (192 << 10, 96), (256 << 10, 96),
              (made.metadata_offset, 300), (made.metadata_offset + 0x10000, 700),
              (made.bat_offset, 40), (made.bat_offset + 8 * made.ratio, 8)]
    if which == 2:
        places += [(MIB, 200), (MIB + 8192, 200), (MIB + 4096, 4096)] * 2
    fix = rng.random() < 0.6
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        start, length = rng.choice(places)
        at = start + rng.randrange(length)
        kind = rng.random()
        if kind < 0.4:
            storage.pwrite(at, bytes([rng.randrange(256)]))
        elif kind < 0.9:
            at -= at % 4
            size = rng.choice((2, 4, 8))
            value = rng.choice(EDGES) & ((1 << 8 * size) - 1)
            storage.pwrite(at, value.to_bytes(size, "little"))
        else:
            storage.pwrite(at, rng.randbytes(rng.randrange(1, 64)))
        if fix:
            mend(storage, start)
    if rng.random() < 0.1:
        storage.length = rng.choice((0, 600, 65536, MIB, 2 * MIB + 70000, storage.length - 512))
    return storage


def mend(storage: MemoryStorage, start: int) -> None:
    """Right checksums, so that the damage is seen behind them."""
    if start in (64 << 10, 128 << 10):
        storage.pwrite(start, crc(storage.pread(start, 4096)))
    elif start in (192 << 10, 256 << 10):
        storage.pwrite(192 << 10, crc(storage.pread(start, 65536)))
        storage.pwrite(256 << 10, crc(storage.pread(start, 65536)))
    elif MIB <= start < 2 * MIB:
        at = MIB if start < MIB + 8192 else MIB + 8192
        (length,) = struct.unpack("<I", storage.pread(at + 8, 4))
        if 64 <= length <= MIB:
            storage.pwrite(at, crc(storage.pread(at, length)))


@settings(max_examples=600, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 1 << 48), st.integers(0, 2))
def test_mutated_images(seed: int, which: int) -> None:
    storage = mutate(random.Random(seed), which)
    began = time.monotonic()
    try:
        image = open_vhdx(storage)
        stop = min(image.virtual_size, 64 * MIB)
        assert check_gap_free(image.extents(0, stop), 0, stop)
        image.partial_blocks(0, stop)
        usage = image.usage()
        assert usage.blocks_allocated <= usage.blocks_total
        assert usage.bytes_present + usage.bytes_zero <= image.virtual_size
        places = make_ranges([0, 2 * MIB], [4096, MIB])
        if image.virtual_size >= 3 * MIB:
            forecaster = image.write_forecaster()
            forecaster.add(places, make_ranges([MIB], [MIB]))
            forecast = forecaster.result()
            before = storage.size()
            with open_vhdx_writable(storage) as writable:
                for _, length, _, offset in writable.reserve(  # type: ignore[attr-defined]
                    places, make_ranges([MIB], [MIB])
                ).tolist():
                    writable.storage.pwrite(offset, pattern(1, length))
                writable.publish()  # type: ignore[attr-defined]
            assert storage.size() - before == forecast.growth_bytes
            assert open_vhdx(storage).notes is not None
    except SnapviewerError as error:
        assert error.code in CODES or error.code == "refused", error.code
        assert error.file
        assert error.remedy
    assert time.monotonic() - began < 5


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=3000), st.booleans())
def test_any_bytes(raw: bytes, signed: bool) -> None:
    storage = MemoryStorage()
    storage.pwrite(0, b"vhdxfile" + raw if signed else raw)
    if signed:
        storage.length = 8 * MIB
    try:
        open_vhdx(storage)
    except SnapviewerError as error:
        assert error.code in CODES
    else:
        raise AssertionError("opened")
