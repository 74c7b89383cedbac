# SPDX-License-Identifier: Apache-2.0
"""Reading a nearly empty block table by its used pages gives what reading it whole gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from snapviewer.base.errors import FormatError
from snapviewer.disks.extents import check_gap_free
from snapviewer.disks.open import open_image
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.disks.vhdx.pages import PAGE, TablePages
from tests.benchmarks.images import MIB, SECTOR, Image, random_runs, write_vhdx

SIZE = 300_000 * MIB + 5 * SECTOR  # 300,001 blocks of 1 MiB, 74 pages


def build(folder: Path, seed: int, count: int) -> Image:
    rng = np.random.default_rng(seed)
    base = write_vhdx(folder / "base.vhdx", SIZE, MIB, np.empty(0, np.int64))
    near = 8000 + np.arange(20)
    some = rng.choice(300_001, count, replace=False)
    blocks = np.union1d(np.union1d(some, near), [300_000]).astype(np.int64)
    partial = blocks[:-1][rng.random(blocks.shape[0] - 1) < 0.4]
    return write_vhdx(
        folder / "child.avhdx", SIZE, MIB, np.setdiff1d(blocks, partial), partial=partial,
        bits=random_runs(rng, partial.shape[0], 2048, 100), parent=base,
    )


@pytest.mark.parametrize("seed", range(4))
def test_extents_by_pages_equal_extents_of_the_whole_table(tmp_path: Path, seed: int) -> None:
    built = build(tmp_path, seed, 25)
    rng = np.random.default_rng(seed)
    with open_image(built.path) as few, open_image(built.path) as whole:
        assert isinstance(few, VhdxImage) and isinstance(whole, VhdxImage)
        whole._pages = None
        for _ in range(40):
            start, stop = np.sort(rng.integers(0, SIZE // SECTOR + 1, 2)) * SECTOR
            got, want = few.extents(int(start), int(stop)), whole.extents(int(start), int(stop))
            assert check_gap_free(got, int(start), int(stop))
            assert got.tolist() == want.tolist()
            assert few.partial_blocks(int(start), int(stop)) == whole.partial_blocks(
                int(start), int(stop))


def test_what_is_stored_is_found_and_empty_pages_are_not_read_again(tmp_path: Path) -> None:
    built = build(tmp_path, 9, 3)
    with open_image(built.path) as image:
        assert isinstance(image, VhdxImage)
        table = image.extents(0, SIZE)
        data = table[table["state"] == 1]
        assert int(data["length"].sum()) == built.stored
        reads: list[tuple[int, int]] = []
        assert image._pages is not None
        original = image._pages._read
        image._pages._read = lambda low, high: reads.append((low, high)) or original(low, high)
        image.extents(0, SIZE)
        assert not reads


def test_a_bad_entry_in_a_nearly_empty_table_is_found(tmp_path: Path) -> None:
    built = build(tmp_path, 2, 3)
    with open_image(built.path) as image:
        assert isinstance(image, VhdxImage)
        shape, bat = image.shape, image.layout.bat.offset
        raw = int(image.payload_entries(8005, 8006)[0])
        with built.path.open("r+b") as handle:
            handle.seek(bat + int(shape.payload_index(8005)) * 8)
            handle.write(((raw & ~7) | 5).to_bytes(8, "little"))
        with pytest.raises(FormatError, match="block 8005"):
            image.extents(0, SIZE)


def test_pages_against_a_plain_array() -> None:
    rng = np.random.default_rng(1)
    table = np.zeros(40 * PAGE + 17, np.uint64)
    table[rng.choice(table.shape[0], 6, replace=False)] = 9
    table[-1] = 5
    pages = TablePages(table.shape[0], lambda low, high: table[low:high], lambda index: index)
    for _ in range(200):
        low, high = np.sort(rng.integers(0, table.shape[0] + 1, 2)).tolist()
        if low == high:
            continue
        found = pages.few(low, high)
        held = low + np.flatnonzero(table[low:high])
        if found is not None:
            assert found[0].tolist() == held.tolist()
            assert found[1].tolist() == table[held].tolist()
    full = TablePages(PAGE * 8, lambda low, high: np.ones(high - low, np.uint64), lambda at: at)
    assert full.few(0, PAGE * 8) is None
