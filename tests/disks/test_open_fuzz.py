# SPDX-License-Identifier: Apache-2.0
"""Damaged headers and tables under right checksums: whatever a field says, whoever looks at the
file gets an answer or a documented error, on real files (whose calls refuse offsets of 2**63).
"""

from __future__ import annotations

import functools
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.open import open_image
from tests.builders_vhd import build_sparse, random_blocks, seal
from tests.builders_vhdx import MIB, Block, LogRecord, Vhdx, crc
from tests.fuzz.disks import use_file
from tests.fuzz.engine import EDGES

FOOTER = [(8, 4), (12, 4), (16, 8), (40, 8), (48, 8), (56, 2), (58, 1), (60, 4)]
HEADER = [(8, 8), (16, 8), (24, 4), (28, 4), (32, 4), (580, 4), (584, 4), (592, 8), (616, 8)]


def _value(rng: random.Random, size: int) -> int:
    value = rng.choice(EDGES) if rng.random() < 0.7 else rng.getrandbits(8 * size)
    return value & ((1 << 8 * size) - 1)


def _vhd(rng: random.Random) -> bytes:
    count = rng.randrange(1, 6)
    partial = rng.random() < 0.6
    blocks, order = random_blocks(rng.randrange(99), count, 16384, partial=partial)
    built = build_sparse(
        count * 16384 - 512 * rng.randrange(3), blocks, block_size=16384, order=order,
        parent_id=bytes(16) if partial else None,
    )
    raw = bytearray(built.data)
    for _ in range(rng.choice([1, 1, 2])):
        what = rng.choice(["footer", "header", "table", "cut"])
        if what == "footer":
            at, size = rng.choice(FOOTER)
            footer = bytearray(raw[-512:])
            footer[at : at + size] = _value(rng, size).to_bytes(size, "big")
            raw[-512:] = raw[:512] = seal(bytes(footer), 64)
        elif what == "header":
            at, size = rng.choice(HEADER)
            header = bytearray(raw[512:1536])
            header[at : at + size] = _value(rng, size).to_bytes(size, "big")
            raw[512:1536] = seal(bytes(header), 36)
        elif what == "table":
            at = built.table_at + 4 * rng.randrange(6)
            raw[at : at + 4] = _value(rng, 4).to_bytes(4, "big")
        else:
            return bytes(raw[: rng.randrange(len(raw))])
    return bytes(raw)


@functools.cache
def _sound(number: int) -> tuple[Vhdx, bytes]:
    rng = random.Random(number)
    kind = rng.choice(["dynamic", "differencing", "fixed"])
    blocks: dict[int, Block] = {}
    for block in range(6):
        state = rng.choice([0, 1, 2, 3, 6, 7 if kind == "differencing" else 6])
        some = frozenset(range(40)) if state == 7 else frozenset()
        blocks[block] = Block(state, b"x" * 99 if state > 5 else b"", some)
    dirty = rng.random() < 0.4
    recipe = Vhdx(
        6 * MIB - 4096 * rng.randrange(3), sector=rng.choice([512, 4096]), kind=kind,
        blocks=blocks, parent_linkage=bytes(range(16)),
        log=[LogRecord([(4 * MIB, b"z" * 4096)], [(7 * MIB, 8192)])] if dirty else [],
        log_guid=bytes(range(16)) if dirty else bytes(16),
    )
    built = recipe.build()
    return recipe, built.pread(0, built.size())


def _vhdx(rng: random.Random) -> bytes:
    recipe, sound = _sound(rng.randrange(12))
    raw = bytearray(sound)

    def put(at: int, size: int) -> None:
        raw[at : at + size] = _value(rng, size).to_bytes(size, "little")

    for _ in range(rng.choice([1, 1, 2])):
        what = rng.choice(["header", "regions", "metadata", "items", "table", "log", "cut"])
        if what == "header":
            at, size = rng.choice([(8, 8), (64, 2), (66, 2), (68, 4), (72, 8)])
            for place in (64 << 10, 128 << 10):
                put(place + at, size)
                raw[place : place + 4096] = crc(bytes(raw[place : place + 4096]))
        elif what == "regions":
            at, size = rng.choice([(8, 4), (32, 8), (40, 4), (64, 8), (72, 4)])
            put((192 << 10) + at, size)
            table = crc(bytes(raw[192 << 10 : 256 << 10]))
            raw[192 << 10 : 256 << 10] = raw[256 << 10 : 320 << 10] = table
        elif what == "metadata":
            put(recipe.metadata_offset + 32 * rng.randrange(1, 7) + rng.choice([16, 20, 24]), 4)
        elif what == "items":
            at, size = rng.choice([(0, 4), (4, 4), (8, 8), (16, 4), (58, 2), (60, 4), (68, 2)])
            put(recipe.metadata_offset + (64 << 10) + at, size)
        elif what == "table":
            put(recipe.bat_offset + 8 * rng.choice([0, 1, 5, recipe.ratio]), 8)
        elif what == "log":
            at, size = rng.choice([(12, 4), (24, 4), (32, 8), (48, 8), (56, 8), (72, 8), (80, 8)])
            put(MIB + at, size)
            length = int.from_bytes(raw[MIB + 8 : MIB + 12], "little")
            raw[MIB : MIB + length] = crc(bytes(raw[MIB : MIB + length]))
        else:
            return bytes(raw[: rng.randrange(len(raw))])
    return bytes(raw)


@pytest.mark.parametrize("make", [_vhd, _vhdx])
def test_whatever_a_field_says(make: object) -> None:
    @settings(max_examples=120, deadline=None)
    @given(seed=st.integers(0, 2**32))
    def run(seed: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.vhdx"
            path.write_bytes(make(random.Random(seed)))  # type: ignore[operator]
            use_file(path)

    run()


@pytest.mark.parametrize("value", [1 << 63, (1 << 63) + 512, (1 << 64) - 512, (1 << 63) - 512])
@pytest.mark.parametrize("field", ["data offset", "table offset", "locator offset", "size"])
def test_offsets_no_file_can_have(tmp_path: Path, field: str, value: int) -> None:
    blocks, order = random_blocks(1, 4, 16384, partial=True)
    raw = bytearray(build_sparse(65536, blocks, block_size=16384, order=order,
                                 parent_id=bytes(16)).data)
    path = tmp_path / "a.avhd"
    if field in ("data offset", "size"):
        at = 16 if field == "data offset" else 48
        footer = bytearray(raw[-512:])
        footer[at : at + 8] = value.to_bytes(8, "big")
        raw[-512:] = raw[:512] = seal(bytes(footer), 64)
    else:
        at = 16 if field == "table offset" else 592
        header = bytearray(raw[512:1536])
        header[at : at + 8] = value.to_bytes(8, "big")
        raw[512:1536] = seal(bytes(header), 36)
    path.write_bytes(raw)
    use_file(path)
    if field != "locator offset":
        with pytest.raises(SnapviewerError):
            open_image(path)
