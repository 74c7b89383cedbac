# SPDX-License-Identifier: Apache-2.0
"""Space per moment and per layer against counting sectors one by one."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.progress import Progress
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.usage import (
    identical_to_parent,
    iter_identical,
    layer_usage,
    space_by_chain,
    without,
)
from snapviewer.disks.extents import DATA, PARENT, ZERO, RangeTable, coalesce, make_ranges
from tests.chains.fakes import SECTOR, FakeFolder, FakeImage, link_to


def fake_tree(folder: Path, seed: int, count: int, sectors: int) -> tuple[FakeFolder, list[Path]]:
    """`count` fakes, each over a random earlier one (the first is the base)."""
    rng = random.Random(seed)
    files = FakeFolder(folder)
    paths = []
    for number in range(count):
        path = folder / f"{number}.vhd"
        parent = None
        if number:
            above = rng.randrange(number)
            parent = link_to(f"{above}.vhd", above.to_bytes(16, "big"))
        states = []
        while len(states) < sectors:
            states += [rng.choice([PARENT, PARENT, DATA, ZERO])] * rng.randint(1, 20)
        files.add(
            FakeImage(
                path, states[:sectors], rng.randbytes(sectors * SECTOR),
                block_size=rng.choice([512, 4096, 16384]), link_id=number.to_bytes(16, "big"),
                parent=parent,
            )
        )
        paths.append(path)
    return files, paths


def places(chain: Chain) -> list[tuple[Path, int]]:
    """Every (file, file offset) of a sector the chain reads."""
    result = []
    for sector in range(chain.virtual_size // SECTOR):
        for image in chain.layers:
            assert isinstance(image, FakeImage)
            state = int(image._states[sector])
            if state == DATA:
                result.append((image.path, int(image._offsets[sector])))
            if state != PARENT:
                break
    return result


def answered(chain: Chain) -> list[int]:
    """Bytes each layer answers for: data, and explicit zeros where a parent lies below."""
    counts = [0] * len(chain.layers)
    for sector in range(chain.virtual_size // SECTOR):
        for number, image in enumerate(chain.layers):
            assert isinstance(image, FakeImage)
            state = int(image._states[sector])
            if state != PARENT:
                base = number == len(chain.layers) - 1
                counts[number] += SECTOR * (state == DATA or not base)
                break
    return counts


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), count=st.integers(1, 9), sectors=st.integers(1, 200))
def test_space_is_counted_exactly(seed: int, count: int, sectors: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        files, paths = fake_tree(Path(name), seed, count, sectors)
        cache = ImageCache(files.open)
        chains = [Chain.open(path, cache=cache) for path in paths]
        if seed % 3 == 0:  # two moments on one file share all of it
            chains.append(Chain.open(paths[-1], cache=cache))
        read = [places(chain) for chain in chains]
        readers = Counter(place for chain in read for place in set(chain))
        for chain, mine, space in zip(chains, read, space_by_chain(chains), strict=True):
            assert space.visible_bytes == len(mine) * SECTOR
            alone = [place for place in mine if readers[place] == 1]
            assert space.exclusive_bytes == len(alone) * SECTOR
            assert space.shared_bytes == space.visible_bytes - space.exclusive_bytes
            for image, (path, visible, exclusive) in zip(chain.layers, space.layers, strict=True):
                assert path == image.path
                assert visible == sum(1 for place in mine if place[0] == path) * SECTOR
                assert exclusive == sum(1 for place in alone if place[0] == path) * SECTOR
        rows = layer_usage(chains[-1], chains[:-1])
        assert [row.exclusive_bytes for row in rows] == [
            layer[2] for layer in space_by_chain(chains)[-1].layers
        ]
        assert [row.bytes_visible for row in rows] == answered(chains[-1])


def test_identical_sectors_are_found(tmp_path: Path) -> None:
    rng = random.Random(3)
    files = FakeFolder(tmp_path)
    base = bytearray(rng.randbytes(100 * SECTOR))
    base[10 * SECTOR : 12 * SECTOR] = bytes(2 * SECTOR)
    files.add(FakeImage(tmp_path / "b.vhd", [DATA] * 100, bytes(base)))
    child = bytearray(base)
    for sector in (3, 4, 50):
        child[sector * SECTOR + 5] ^= 1
    states = [DATA if 2 <= sector < 60 else PARENT for sector in range(100)]
    files.add(
        FakeImage(
            tmp_path / "c.vhd", states, bytes(child), link_id=b"\2" * 16,
            parent=link_to("b.vhd", b"\1" * 16),
        )
    )
    chain = Chain.open(tmp_path / "c.vhd", cache=ImageCache(files.open))
    progress = Progress()
    assert identical_to_parent(chain, 0, progress) == (58 - 3) * SECTOR
    assert progress.state().done == progress.state().total == 58 * SECTOR
    assert identical_to_parent(chain, 1) == 2 * SECTOR
    found = [row for table in iter_identical(chain, 0) for row in table.tolist()]
    parts = [(2, 3), (5, 50), (51, 60)]
    assert found == [(start * SECTOR, (stop - start) * SECTOR) for start, stop in parts]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from("-#o"), max_size=60))
def test_holes_are_cut_out_of_ranges(cells: list[str]) -> None:
    """"#" is in the ranges only, "o" in both, "-" in none."""

    def table(wanted: str) -> RangeTable:
        at = [number for number, cell in enumerate(cells) if cell in wanted]
        return coalesce(make_ranges(at, [1] * len(at)))

    assert without(table("#o"), table("o")).tolist() == table("#").tolist()
