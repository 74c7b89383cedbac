# SPDX-License-Identifier: Apache-2.0
"""Free space as the file systems' own tools count it, and never where a file lies."""

from __future__ import annotations

import random
import re
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.free_space import VolumeSpace, free_ranges, free_space
from snapviewer.guest.volumes import list_volumes
from tests.builders_fs import MemoryChain, ext_image, fat_image, ntfs_image, run, tool, write_tree

FILES = {
    "/a.txt": b"a" * 700,
    "/big.bin": random.Random(1).randbytes(1_500_001),
    "/gap.bin": random.Random(2).randbytes(300_000),
}


def _one(data: bytes | bytearray) -> VolumeSpace:
    (space,) = free_space(MemoryChain(data), Progress())
    assert space.reason == ""
    assert free_ranges([space]).tolist() == space.free.tolist()
    return space


def _check_files_lie_outside(data: bytearray, space: VolumeSpace) -> None:
    """No byte of a file is free, and the free ranges are sorted, disjoint and in the volume."""
    starts, ends = space.free["start"], space.free["start"] + space.free["length"]
    assert bool((starts[1:] > ends[:-1]).all())
    assert int(starts[0]) >= space.start
    assert int(ends[-1]) <= space.start + space.length
    disk = MemoryChain(data)
    (volume,) = list_volumes(disk)
    system = open_file_system(disk, volume)
    seen = 0
    for entry in system.walk():
        for run_ in system.data_runs(entry) or ():
            if run_.start < 0:
                continue
            seen += 1
            at = int(np.searchsorted(ends, run_.start, side="right"))
            assert at == len(starts) or run_.start + run_.length <= starts[at], entry.path
    assert seen


@pytest.mark.parametrize(("bits", "size"), [(12, 4 << 20), (16, 16 << 20), (32, 64 << 20)])
def test_fat(bits: int, size: int, tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    if bits == 12:
        image = tmp_path / "fat.img"
        image.write_bytes(bytes(size))
        run(tool("mkfs.vfat"), "-F", "12", image)
        source = write_tree(tmp_path / "tree", FILES)
        run(tool("mcopy"), "-i", image, *sorted(source.iterdir()), "::")
        data = bytearray(image.read_bytes())
    else:
        data = fat_image(FILES, size, bits=bits)
    space = _one(data)
    _check_files_lie_outside(data, space)
    image = tmp_path / "volume.img"
    image.write_bytes(data[space.start : space.start + space.length])
    said = run(tool("fsck.fat"), "-nv", image).decode()
    used, total = map(int, re.search(r"(\d+)/(\d+) clusters", said).groups())  # type: ignore[union-attr]
    unit = struct.unpack_from("<H", data, space.start + 11)[0] * data[space.start + 13]
    assert space.free_bytes == (total - used) * unit


@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4"])
def test_ext_as_its_superblock_counts(kind: str, tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    size = 160 << 20 if kind == "ext4" else 24 << 20  # several groups, never written ones too
    data = ext_image(tmp_path, FILES, size=size, kind=kind)
    space = _one(data)
    _check_files_lie_outside(data, space)
    free, code = struct.unpack_from("<I", data, 1036)[0], struct.unpack_from("<I", data, 1048)[0]
    assert space.free_bytes == free * (1024 << code)


def test_ntfs_as_its_bitmap_says(tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    data = ntfs_image(tmp_path, FILES)
    space = _one(data)
    _check_files_lie_outside(data, space)
    image = tmp_path / "n.img"
    image.write_bytes(data)
    said = run(tool("ntfsinfo"), "-m", image).decode()
    clusters = int(re.search(r"Free Clusters:\s*(\d+)", said)[1])  # type: ignore[index]
    unit = int(re.search(r"Cluster Size:\s*(\d+)", said)[1])  # type: ignore[index]
    assert space.free_bytes == clusters * unit


def test_exfat_as_its_bitmap_says(tmp_path: Path) -> None:
    image = tmp_path / "x.img"
    image.write_bytes(bytes(16 << 20))
    run(tool("mkfs.exfat"), image)
    data = image.read_bytes()
    said = run(tool("dump.exfat"), image).decode()
    clusters = int(re.search(r"Free Clusters:\s*(\d+)", said)[1])  # type: ignore[index]
    assert _one(data).free_bytes == clusters << data[108] + data[109] > 0


def test_unknown_file_systems_say_so() -> None:
    data = bytearray(8 << 20)
    data[512 * 10] = 7
    data[0] = 1
    (space,) = free_space(MemoryChain(data))
    assert "recognised" in space.reason
    assert space.free.shape[0] == 0
    assert free_space(MemoryChain(bytes(1 << 20))) == []


@settings(max_examples=30, deadline=None)
@given(
    damage=st.lists(
        st.tuples(st.integers(0, 511), st.integers(0, 255)), min_size=1, max_size=12
    ),
    kind=st.sampled_from(["fat", "ext4"]),
)
def test_damage_is_a_reason_or_a_smaller_truth(
    damage: list[tuple[int, int]], kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if kind not in _MADE:
        _MADE[kind] = bytes(
            fat_image(FILES)
            if kind == "fat"
            else ext_image(tmp_path_factory.mktemp("ext"), FILES)
        )
    data = bytearray(_MADE[kind])
    base = list_volumes(MemoryChain(data))[0].start + (1024 if kind == "ext4" else 0)
    for at, value in damage:
        data[base + at] = value
    try:
        spaces = free_space(MemoryChain(data))
    except SnapviewerError:
        return
    for space in spaces:
        assert space.free_bytes <= space.length


_MADE: dict[str, bytes] = {}
