# SPDX-License-Identifier: Apache-2.0
"""Merging: content, bit-identity of every other moment, interruption at every change."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import Cancelled, ChainError, StorageError
from snapviewer.base.progress import Progress
from snapviewer.chains import merge as merging
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.merge import forecast_merge, merge
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image, open_writable
from tests.chains.real import BLOCKS, Node, RealTree

FORMATS = (DiskFormat.VHD, DiskFormat.VHDX)


class Killed(BaseException):
    """The process dies here."""


def run_tree(
    folder: Path, format: DiskFormat, seed: int, size: int, length: int, fixed: bool = False
) -> tuple[RealTree, list[Node], list[Node]]:
    """A tree, a run to merge (top child first, target last) and the moments that must not change:
    the base and a sibling below the target, the top child and two leaves over it."""
    tree = RealTree(folder, format, size, seed)
    rng = random.Random(seed)
    blocks = BLOCKS[format]
    base = tree.base(fixed=fixed, block_size=rng.choice(blocks))
    tree.scribble(base)
    kept = []
    if rng.random() < 0.6 and not fixed:
        sibling = tree.child(base, block_size=rng.choice(blocks))
        tree.scribble(sibling)
        target = tree.child(base, block_size=rng.choice(blocks))
        tree.scribble(target)
        kept = [base, sibling]
    else:
        target = base
    run = [target]
    for _ in range(length):
        node = tree.child(run[0], block_size=rng.choice(blocks))
        tree.scribble(node, rng.randrange(6))
        run.insert(0, node)
    for _ in range(2):
        leaf = tree.child(run[0], block_size=rng.choice(blocks))
        tree.scribble(leaf, 2)
        kept.append(leaf)
    return tree, run, [*kept, run[0]]


def sizes(format: DiskFormat, seed: int) -> int:
    rng = random.Random(seed)
    return rng.randrange(1, 4000) * 512 if format is DiskFormat.VHD else rng.randrange(1, 4) << 20


def read_target(node: Node) -> bytes:
    with Chain.open(node.path) as chain:
        return chain.read(0, chain.virtual_size)


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32), length=st.integers(1, 3), fixed=st.booleans())
def test_merge_is_exact_and_changes_no_other_moment(
    format: DiskFormat, seed: int, length: int, fixed: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        tree, run, kept = run_tree(
            Path(name), format, seed, sizes(format, seed), length, fixed
        )
        target = run[-1]
        before = target.path.stat().st_size
        with ImageCache() as cache:
            forecast = forecast_merge([cache.open(node.path) for node in run])
        progress = Progress()
        done = merge([node.path for node in run], progress)
        assert done == forecast
        assert target.path.stat().st_size - before == forecast.growth_bytes
        assert forecast.removed_bytes == sum(n.path.stat().st_size for n in run[:-1])
        assert progress.state().done == progress.state().total == forecast.copied_bytes
        assert read_target(target) == run[0].content
        tree.check(kept)
        merge([node.path for node in run])
        assert read_target(target) == run[0].content
        tree.check(kept)


@pytest.mark.parametrize("publish_every", [4096, 256 << 20])
@pytest.mark.parametrize("format", FORMATS)
def test_killed_at_every_change(
    tmp_path: Path, format: DiskFormat, publish_every: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "PUBLISH_EVERY", publish_every)
    size = 200 << 10 if format is DiskFormat.VHD else 2 << 20
    folder = tmp_path / "tree"
    folder.mkdir()
    tree, run, kept = run_tree(folder, format, 3, size, 2)
    assert len(kept) == 5  # the target has a base and a sibling
    shutil.copytree(tree.folder, tmp_path / "saved")
    paths = [node.path for node in run]
    seen = 0
    for kill_at in range(10_000):
        for path in paths[-2:]:
            shutil.copyfile(tmp_path / "saved" / path.name, path)
        count = 0

        def hook(operation: str, path: Path, offset: int, length: int) -> None:
            nonlocal count
            if count == kill_at:  # noqa: B023
                raise Killed
            count += 1

        with mutation_hook(hook):
            try:
                merge(paths)
            except Killed:
                killed = True
            else:
                killed = False
        tree.check(kept)
        if killed:
            merge(paths)
            tree.check(kept)
            seen += 1
        assert read_target(run[-1]) == run[0].content
        with open_image(run[-1].path) as image:
            assert not image.notes
        if not killed:
            break
    assert seen > 10
    for node in tree.nodes:
        if node.path not in paths[-2:]:
            saved = tmp_path / "saved" / node.path.name
            assert node.path.read_bytes() == saved.read_bytes()


def test_cancel_then_again(tmp_path: Path) -> None:
    tree, run, kept = run_tree(tmp_path, DiskFormat.VHD, 11, 1 << 20, 1)
    tree.scribble(run[0])
    tree.check([run[0]])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        merge([node.path for node in run], progress)
    tree.check([node for node in kept if node.parent is not run[0]])
    merge([node.path for node in run])
    assert read_target(run[-1]) == run[0].content


def test_refusals(tmp_path: Path) -> None:
    tree = RealTree(tmp_path, DiskFormat.VHD, 1 << 20)
    base = tree.base()
    child = tree.child(base)
    stranger = tree.base()
    with pytest.raises(ChainError) as caught:
        merge([child.path, stranger.path])
    assert caught.value.windows_code == 0xC03A000E
    with pytest.raises(ChainError) as caught, open_image(base.path) as image:
        forecast_merge([image])
    assert caught.value.code == "nothing-to-merge"
    with open_writable(base.path), pytest.raises(StorageError) as locked:
        merge([child.path, base.path])
    assert locked.value.code == "locked"
