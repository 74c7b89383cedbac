# SPDX-License-Identifier: Apache-2.0
"""What is left of damaged images: every block that is there, and exactly what is lost."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import numpy as np
import pytest

from snapviewer.base.errors import FormatError
from snapviewer.disks.extents import DATA, PARENT, ZERO, check_gap_free
from snapviewer.disks.image import DiskFormat, DiskKind
from snapviewer.disks.open import open_image
from snapviewer.disks.salvage import (
    SalvageImage,
    open_salvage,
    read_identity,
    readable_link,
)
from tests.builders_vhd import build_fixed, build_sparse, random_blocks
from tests.builders_vhdx import MIB, Block, Vhdx, pattern

PARENT_BYTE = 0x77


def _read(image: SalvageImage) -> tuple[bytes, set[int]]:
    """What the image reads over a parent full of `PARENT_BYTE`, and the sectors it calls lost."""
    size = image.virtual_size
    table = image.extents(0, size)
    assert check_gap_free(table, 0, size)
    out = bytearray()
    for start, length, state, offset in table.tolist():
        assert start == len(out)
        if state == DATA:
            out += image.payload(offset, length)
        else:
            out += bytes([PARENT_BYTE if state == PARENT else 0]) * length
    lost: set[int] = set()
    rows = image.lost(0, size)
    for start, length in rows.tolist():
        assert start % 512 == 0 and length % 512 == 0 and length > 0
        lost |= set(range(start // 512, (start + length) // 512))
    assert sum(rows["length"].tolist()) == 512 * len(lost)
    # Windows give the same as the whole.
    step = 3 * image.block_size // 2 // 512 * 512
    parts = [image.lost(at, min(at + step, size)) for at in range(0, size, step)]
    windows = {n for part in parts for start, length in part.tolist()
               for n in range(start // 512, (start + length) // 512)}
    assert windows == lost
    held = int(table["length"][table["state"] == DATA].sum())
    zeros = int(table["length"][table["state"] == ZERO].sum()) - 512 * len(lost)
    usage = image.usage()
    if image.kind is DiskKind.DIFFERENCING:
        assert (usage.bytes_present, usage.bytes_zero) == (held, zeros)
    return bytes(out), lost


def _check(whole: bytes, lost_truth: set[int], image: SalvageImage) -> None:
    content, lost = _read(image)
    assert lost == lost_truth
    expected = np.frombuffer(whole, np.uint8).reshape(-1, 512).copy()
    expected[sorted(lost_truth)] = 0
    assert content == expected.tobytes()


def _recipe(seed: int, kind: str, sector: int) -> Vhdx:
    rng = random.Random(seed)
    size = 12 * MIB - 3 * 4096
    blocks: dict[int, Block] = {}
    for number in range(12):
        state = rng.choice([0, 2, 6, 6] if kind != "differencing" else [0, 2, 6, 7, 7])
        some = frozenset(rng.sample(range(MIB // sector), 100 * 512 // sector))
        if state:
            data = pattern(seed * 50 + number, MIB) if state > 5 else b""
            blocks[number] = Block(state, data, some if state == 7 else frozenset())
    return Vhdx(size, sector=sector, kind=kind, blocks=blocks, parent_linkage=bytes(range(16)),
                shuffle=seed, gap=seed % 2)


def _lost_vhdx(recipe: Vhdx, raw: bytes, limit: int) -> set[int]:
    """The truth, from the table in `raw`: sectors (512) whose bytes or bitmap lie past `limit`."""
    lost: set[int] = set()
    for number, block in recipe.blocks.items():
        index = recipe.bat_offset + 8 * (number + number // recipe.ratio)
        at = struct.unpack_from("<Q", raw, index)[0] >> 20 << 20
        first, last = number * MIB, min(number * MIB + MIB, recipe.size)
        if block.state < 6:
            continue
        inside: list[int] = list(range(0, last - first, recipe.sector))
        if block.state == 7:
            place = struct.unpack_from("<Q", raw, recipe.bat_offset + 8 * recipe.ratio)[0]
            place = place >> 20 << 20
            width = MIB // recipe.sector // 8
            if place + (number + 1) * width <= limit and at < limit:
                inside = [n * recipe.sector for n in block.sectors
                          if n * recipe.sector < last - first]
            else:
                at = limit  # all of it is lost
        elif at >= limit:
            at = limit
        for byte in inside:
            if at + byte + recipe.sector > limit:
                lost |= set(range((first + byte) // 512, (first + byte + recipe.sector) // 512))
    return lost


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("sector", [512, 4096])
@pytest.mark.parametrize("kind", ["dynamic", "differencing", "fixed"])
def test_a_vhdx_cut_short(tmp_path: Path, kind: str, sector: int, seed: int) -> None:
    recipe = _recipe(seed, kind, sector)
    path = recipe.build().save(tmp_path / "a.vhdx")
    raw = path.read_bytes()
    below = bytes([PARENT_BYTE]) * recipe.size if kind == "differencing" else bytes(recipe.size)
    whole = recipe.content(below)
    rng = random.Random(seed)
    lengths = [rng.randrange(recipe.first_block, len(raw)) for _ in range(5)]
    for limit in [*lengths, recipe.first_block, len(raw) - 1]:
        path.write_bytes(raw[:limit])
        with open_salvage(path) as image:
            if not isinstance(image, SalvageImage):
                assert not _lost_vhdx(recipe, raw, limit)
                continue
            with pytest.raises(FormatError) as caught:
                open_image(path)
            assert caught.value.code in ("truncated", "bad-bitmap")
            _check(whole, _lost_vhdx(recipe, raw, limit), image)


def test_a_vhdx_that_ends_in_its_table(tmp_path: Path) -> None:
    recipe = Vhdx(12 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(12)})
    path = tmp_path / "a.vhdx"
    path.write_bytes(recipe.build().save(path).read_bytes()[: recipe.bat_offset + 36])
    with open_salvage(path) as image:
        assert isinstance(image, SalvageImage)
        content, lost = _read(image)
        assert lost == set(range(12 * 2048)) and not any(content)
        assert image.usage().bytes_present == 0


def test_blocks_that_cannot_be_believed(tmp_path: Path) -> None:
    """Two blocks in one place, one outside, an unknown state: lost, all others there."""
    recipe = Vhdx(8 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(8)})
    path = recipe.build().save(tmp_path / "a.vhdx")
    raw = bytearray(path.read_bytes())
    entries = list(struct.unpack_from("<8Q", raw, recipe.bat_offset))
    entries[1] = entries[2]
    entries[4] = 6 | 1 << 50
    entries[5] = entries[5] & ~7 | 5
    entries[6] = 6 | MIB  # over the log
    struct.pack_into("<8Q", raw, recipe.bat_offset, *entries)
    path.write_bytes(raw)
    lost = {n for block in (1, 2, 4, 5, 6) for n in range(block * 2048, (block + 1) * 2048)}
    with open_salvage(path) as image:
        assert isinstance(image, SalvageImage)
        _check(recipe.content(), lost, image)


def test_a_sound_file_is_opened_as_ever(tmp_path: Path) -> None:
    path = Vhdx(4 * MIB).build().save(tmp_path / "a.vhdx")
    with open_salvage(path) as image:
        assert not isinstance(image, SalvageImage)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("differencing", [False, True])
def test_a_vhd_cut_short(tmp_path: Path, differencing: bool, seed: int) -> None:
    block_size, size = 16384, 16384 * 12 - 512 * 5
    blocks, order = random_blocks(seed, 12, block_size, partial=differencing, share=0.8)
    built = build_sparse(
        size, blocks, block_size=block_size, order=order, windows=bool(seed % 2),
        parent_id=bytes(range(16)) if differencing else None,
    )
    path = tmp_path / "a.avhd"
    absent = bytes([PARENT_BYTE if differencing else 0]) * 512
    whole = b"".join(absent if held is None else held for held in built.content)
    rng = random.Random(seed)
    first = min(built.bitmaps.values())
    for limit in [*(rng.randrange(first, built.footer_at) for _ in range(5)), first]:
        path.write_bytes(built.data[:limit])
        with open_salvage(path) as image:
            if not isinstance(image, SalvageImage):
                # Only what lies behind the last block is gone: the front footer is enough.
                assert limit >= max(built.bitmaps.values()) + 512
                continue
            lost: set[int] = set()
            for number, at in built.bitmaps.items():
                for sector in range(number * 32, min(number * 32 + 32, size // 512)):
                    end = at + 512 + (sector - number * 32 + 1) * 512
                    held = at + 512 >= limit or built.content[sector] is not None
                    if held and end > limit:
                        lost.add(sector)
            _check(whole, lost, image)
            assert image.parent is None or image.parent.link_ids == (bytes(range(16)),)


def test_a_vhd_with_blocks_that_cannot_be_believed(tmp_path: Path) -> None:
    blocks, _ = random_blocks(1, 8, 16384, partial=False, share=2)
    built = build_sparse(16384 * 8, blocks, block_size=16384)
    raw = bytearray(built.data)
    entries = list(struct.unpack_from(">8I", raw, built.table_at))
    entries[1] = entries[2] + 1
    entries[4] = 0x7FFFFFFF
    entries[6] = 1  # over the header
    struct.pack_into(">8I", raw, built.table_at, *entries)
    path = tmp_path / "a.vhd"
    path.write_bytes(raw)
    whole = b"".join(held or bytes(512) for held in built.content)
    with open_salvage(path) as image:
        assert isinstance(image, SalvageImage)
        lost = {n for block in (1, 2, 4, 6) for n in range(block * 32, block * 32 + 32)}
        _check(whole, lost, image)


@pytest.mark.parametrize("length", [512 * 100, 512 * 7, 512 * 99 + 17, 512 * 300])
def test_a_fixed_vhd_whose_footer_says_more(tmp_path: Path, length: int) -> None:
    """The file holds fewer bytes than the footer at its end says."""
    data = pattern(3, 512 * 400)
    built = build_fixed(data)
    path = tmp_path / "a.vhd"
    path.write_bytes(built[:length] + built[-512:])
    with open_salvage(path) as image:
        assert isinstance(image, SalvageImage)
        _check(data, set(range(length // 512, 400)), image)


def test_identity_of_damaged_files(tmp_path: Path) -> None:
    recipe = _recipe(1, "differencing", 512)
    path = recipe.build().save(tmp_path / "a.avhdx")
    raw = path.read_bytes()
    path.write_bytes(raw[: recipe.first_block + 5])
    found = read_identity(path)
    assert found is not None and found.link is not None
    assert (found.format, found.virtual_size) == (DiskFormat.VHDX, recipe.size)
    assert found.link_id == recipe.data_guid
    assert found.link.link_ids == (bytes(range(16)),)
    assert readable_link(path) == found.link
    for broken in (b"", b"vhdxfile", b"conectix", raw[: 2 * MIB], bytes(70000), raw[:70000]):
        path.write_bytes(broken)
        assert readable_link(path) is None
    assert readable_link(tmp_path / "not there") is None
    assert readable_link(tmp_path) is None
