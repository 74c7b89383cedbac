# SPDX-License-Identifier: Apache-2.0
"""Chains of real files: random trees, the samples, and other readers."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import ChainError, SnapviewerError
from snapviewer.chains import cache as cache_module
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import diff
from snapviewer.chains.resolve import DiskIndex, FoundHow
from snapviewer.chains.usage import identical_to_parent, layer_usage
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image
from tests.chains.real import RealTree
from tests.chains.test_diff import naive

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples"
FORMATS = (DiskFormat.VHD, DiskFormat.VHDX)


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_random_trees_read_as_the_model(format: DiskFormat, seed: int) -> None:
    rng = random.Random(seed)
    size = rng.randrange(1, 6000) * 512 if format is DiskFormat.VHD else rng.randrange(1, 5) << 20
    with tempfile.TemporaryDirectory() as name:
        tree = RealTree(Path(name), format, size, seed)
        tree.grow(rng.randrange(8))
        tree.check()
        a, b = rng.choice(tree.nodes), rng.choice(tree.nodes)
        with ImageCache() as cache:
            one, other = (Chain.open(node.path, cache=cache) for node in (a, b))
            found = [tuple(row) for row in diff(one, other).ranges.tolist()]
            assert found == naive(bytes(a.content), bytes(b.content))
            start = rng.randrange(size)
            length = rng.randrange(size - start + 1)
            assert one.read(start, length) == a.content[start : start + length]
            for row in layer_usage(one, [other]):
                assert 0 <= row.exclusive_bytes <= min(row.bytes_visible, row.bytes_present)
            assert identical_to_parent(one) <= layer_usage(one)[0].bytes_present


@pytest.mark.parametrize("format", FORMATS)
def test_twenty_layers(tmp_path: Path, format: DiskFormat) -> None:
    tree = RealTree(tmp_path, format, (3 << 20) + (512 * 8 if format is DiskFormat.VHD else 0), 5)
    node = tree.base()
    tree.scribble(node)
    for _ in range(20):
        node = tree.child(node)
        tree.scribble(node, 3)
    tree.check()


@pytest.mark.parametrize("format", FORMATS)
def test_a_changed_parent_is_found_by_id_and_name(tmp_path: Path, format: DiskFormat) -> None:
    tree = RealTree(tmp_path, format, 1 << 20, 1)
    base = tree.base()
    child = tree.child(base)
    moved = tmp_path / "deep" / "renamed.disk"
    moved.parent.mkdir()
    shutil.move(base.path, moved)
    with pytest.raises(ChainError) as caught:
        Chain.open(child.path)
    assert caught.value.windows_code == 0xC03A000D
    index = DiskIndex()
    with open_image(moved) as image:
        index.add(moved, image.link_id)
    with Chain.open(child.path, index) as chain:
        assert chain.links[0].how is FoundHow.BY_ID
        assert chain.links[0].candidates == (moved,)
    other = RealTree(tmp_path / "deep", format, 1 << 20, 2)
    stranger = other.base()
    shutil.move(stranger.path, base.path)
    with pytest.raises(ChainError) as caught:
        Chain.open(child.path)
    assert caught.value.windows_code == 0xC03A000E
    with Chain.open(child.path, index) as chain:  # a right id elsewhere beats a wrong one here
        assert chain.layers[1].path == moved
    with Chain.open(child.path, allow_mismatch=True) as chain:
        assert not chain.links[0].id_matches


@pytest.fixture(params=["vhd", "vhdx"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path, dict[str, object]]:
    """Windows' own parent and child, unpacked, and the child's manifest entry."""
    if not SAMPLES.is_dir():
        pytest.skip("no sample files here")
    entries = json.loads((SAMPLES / "manifest.json").read_text())["disks"]
    for name in (f"fat-parent.{request.param}", f"fat-differential.{request.param}"):
        (tmp_path / name).write_bytes(
            gzip.decompress((SAMPLES / "disks" / f"{name}.gz").read_bytes())
        )
    child = f"fat-differential.{request.param}"
    entry = next(e for e in entries if e["file"] == f"disks/{child}.gz")
    return tmp_path / f"fat-parent.{request.param}", tmp_path / child, entry


def test_windows_pair(pair: tuple[Path, Path, dict[str, object]]) -> None:
    parent, child, entry = pair
    with Chain.open(child) as a, Chain.open(parent) as b:
        assert a.links[0].how is FoundHow.RELATIVE
        assert hashlib.sha256(a.read(0, a.virtual_size)).hexdigest() == entry["content_sha256"]
        found = diff(a, b)
        sectors = {
            sector
            for start, length in found.ranges.tolist()
            for sector in range(start // 512, (start + length) // 512)
        }
        assert sorted(sectors) == entry["differs_from_parent_at_lba"]
        usage = layer_usage(a, [b])
        assert usage[0].exclusive_bytes == usage[0].bytes_visible == usage[0].bytes_present
        assert usage[1].exclusive_bytes == 0
        same = identical_to_parent(a)
        assert same == usage[0].bytes_present - found.bytes_changed


@pytest.mark.skipif(shutil.which("7zz") is None, reason="7zz is not installed")
@pytest.mark.parametrize("format", FORMATS)
def test_7zz_reads_the_same(tmp_path: Path, format: DiskFormat) -> None:
    tree = RealTree(tmp_path, format, 6 << 20, 9)
    node = tree.base(block_size=2 << 20)
    tree.scribble(node, 8)
    for _ in range(3):
        node = tree.child(node, block_size=2 << 20)
        tree.scribble(node, 8)
    out = subprocess.run(
        ["7zz", "e", "-so", f"-t{format.upper()}", str(node.path)], capture_output=True, check=True
    ).stdout
    assert out == node.content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_more_files_than_the_soft_limit_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 1024:
        pytest.skip("the hard limit is too low")
    tree = RealTree(tmp_path, DiskFormat.VHD, 1 << 20)
    node = tree.base(block_size=4096)
    tree.write(node, 512, b"b" * 512)
    for _ in range(400):
        node = tree.child(node, block_size=4096)
    tree.write(node, 4096, b"l" * 512)
    monkeypatch.setattr(cache_module, "_raised", False)
    resource.setrlimit(resource.RLIMIT_NOFILE, (200, hard))
    try:
        tree.check([node])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@settings(max_examples=60, deadline=None)
@given(
    edits=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.none() | st.integers(0, 40000),
)
def test_damage_ends_in_documented_errors(
    edits: list[tuple[int, int]], cut: int | None
) -> None:
    with tempfile.TemporaryDirectory() as name:
        tree = RealTree(Path(name), DiskFormat.VHD, 1 << 20, 4)
        base = tree.base(block_size=4096)
        tree.scribble(base)
        child = tree.child(base, block_size=4096)
        tree.scribble(child)
        data = bytearray(child.path.read_bytes())
        for at, value in edits:
            data[at] = value
        child.path.write_bytes(data[:cut])
        try:
            with Chain.open(child.path) as chain:
                assert len(chain.read(0, chain.virtual_size)) == chain.virtual_size
        except SnapviewerError as error:
            assert error.code
