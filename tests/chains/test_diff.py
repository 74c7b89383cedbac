# SPDX-License-Identifier: Apache-2.0
"""Differences between moments against comparing every sector."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import Cancelled, FormatError
from snapviewer.base.progress import Progress
from snapviewer.chains import compare
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import candidates, diff, iter_diff
from snapviewer.disks.extents import DATA, PARENT, ZERO
from tests.chains.fakes import SECTOR, FakeFolder, FakeImage, link_to
from tests.chains.test_usage import fake_tree


def naive(a: bytes, b: bytes) -> list[tuple[int, int]]:
    """Changed ranges, sector by sector; the tail of the longer one is changed."""
    size = min(len(a), len(b))
    result: list[tuple[int, int]] = []
    for at in range(0, size, SECTOR):
        if a[at : at + SECTOR] != b[at : at + SECTOR]:
            if result and sum(result[-1]) == at:
                result[-1] = (result[-1][0], result[-1][1] + SECTOR)
            else:
                result.append((at, SECTOR))
    longer = max(len(a), len(b))
    if longer > size:
        if result and sum(result[-1]) == size:
            result[-1] = (result[-1][0], longer - result[-1][0])
        else:
            result.append((size, longer - size))
    return result


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    count=st.integers(2, 8),
    sectors=st.integers(1, 300),
    batch=st.sampled_from([512, 4096, 1 << 20]),
)
def test_diff_is_sector_exact(seed: int, count: int, sectors: int, batch: int) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(compare, "BATCH", batch)
        files, paths = fake_tree(Path(name), seed, count, sectors)
        rng = random.Random(seed)
        for image in files.images.values():  # make equal content in different places likely
            storage = image.storage
            stored = np.frombuffer(bytearray(storage.content), dtype=np.uint8).reshape(-1, SECTOR)
            stored[:] = np.array([[rng.randrange(2)] for _ in stored], dtype=np.uint8)
            storage.content = stored.tobytes()
        cache = ImageCache(files.open)
        a, b = (Chain.open(rng.choice(paths), cache=cache) for _ in range(2))
        whole_a, whole_b = a.read(0, a.virtual_size), b.read(0, b.virtual_size)
        expected = naive(whole_a, whole_b)
        progress = Progress()
        found = diff(a, b, progress)
        assert [tuple(row) for row in found.ranges.tolist()] == expected
        assert found.bytes_changed == sum(length for _, length in expected)
        assert found.bytes_changed <= found.bytes_compared <= a.virtual_size
        assert progress.state().done == a.virtual_size
        streamed = [tuple(row) for table in iter_diff(a, b) for row in table.tolist()]
        assert streamed == expected
        possible = candidates(a, b, 0, a.virtual_size)
        for start, length in expected:
            inside = (possible["start"] <= start) & (
                possible["start"] + possible["length"] >= start + length
            )
            assert inside.any()


def test_shared_and_zero_ranges_are_not_read(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    base = files.add(
        FakeImage(tmp_path / "b.vhd", [DATA] * 64 + [ZERO] * 64, bytes(128 * SECTOR))
    )
    for name in ("c", "d"):
        states = [PARENT] * 127 + [ZERO]
        files.add(
            FakeImage(
                tmp_path / f"{name}.vhd", states, bytes(128 * SECTOR), link_id=name.encode() * 16,
                parent=link_to("b.vhd", b"\1" * 16),
            )
        )
    cache = ImageCache(files.open)
    a, b = (Chain.open(tmp_path / f"{name}.vhd", cache=cache) for name in "cd")
    found = diff(a, b)
    assert (found.bytes_changed, found.bytes_compared) == (0, 0)
    assert base.storage.reads == 0


def test_tail_of_a_larger_disk_counts_whole(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    for name, sectors in (("a", 10), ("b", 30)):
        files.add(FakeImage(tmp_path / f"{name}.vhd", [ZERO] * sectors, bytes(sectors * SECTOR)))
    cache = ImageCache(files.open)
    a, b = (Chain.open(tmp_path / f"{name}.vhd", cache=cache) for name in "ab")
    assert diff(a, b).ranges.tolist() == diff(b, a).ranges.tolist() == [(5120, 10240)]


def test_cancel_and_damage_end_the_threads(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    for name in "ab":
        content = name.encode() * (SECTOR * 64)
        files.add(FakeImage(tmp_path / f"{name}.vhd", [DATA] * 64, content))
    cache = ImageCache(files.open)
    a, b = (Chain.open(tmp_path / f"{name}.vhd", cache=cache) for name in "ab")
    progress = Progress()
    stream = iter_diff(a, b, progress)
    progress.cancel()
    with pytest.raises(Cancelled):
        list(stream)
    storage = files.images[tmp_path / "a.vhd"].storage
    storage.content = storage.content[:-1]
    with pytest.raises(FormatError) as caught:
        diff(a, b)
    assert caught.value.code == "truncated"
