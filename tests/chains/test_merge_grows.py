# SPDX-License-Identifier: Apache-2.0
"""Merging a larger VHDX child into a smaller parent: the parent grows, last of all."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from snapviewer.base.errors import ChainError
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.merge import forecast_merge, merge
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, open_image
from snapviewer.disks.vhdx.image import VhdxImage
from tests.builders_vhdx import MIB, Block, Vhdx, pattern
from tests.builders_work import Killed, count_changes, killed_at
from tests.chains.test_sizes import _write_vhdx

SIZES = [
    [4 * MIB, 8 * MIB],
    [8 * MIB, 3 * MIB + 512, 7 * MIB],  # a longer base below the target must not come up
    [8 * MIB, 5 * MIB, 2 * MIB + 1024, 6 * MIB - 512],
    [2 * MIB + 512 * 7, 2 * MIB + 512 * 9],
]


def _read(path: Path) -> bytes:
    with Chain.open(path) as chain:
        assert not chain.notes
        return chain.read(0, chain.virtual_size)


def _keep(paths: list[Path]) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in paths}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("sizes", SIZES)
def test_the_target_takes_size_and_content(tmp_path: Path, sizes: list[int], seed: int) -> None:
    paths, reads = _write_vhdx(tmp_path, sizes, seed)
    for first in range(1, len(sizes)):
        kept = _keep(paths)
        run = [paths[-1], *paths[first - 1 : -1][::-1]]
        if sizes[first - 1] < sizes[-1]:
            with ImageCache() as cache:
                forecast = forecast_merge([cache.open(path) for path in run])
            before = run[-1].stat().st_size
            assert merge(run) == forecast
            assert run[-1].stat().st_size == before + forecast.growth_bytes
            assert _read(run[-1]) == reads[-1]
            with open_image(run[-1]) as image:
                assert image.virtual_size == sizes[-1] and not image.notes
                assert image.write_forecaster() is not None
        for path, raw in kept.items():
            path.write_bytes(raw)


@pytest.mark.parametrize("sizes", SIZES)
def test_killed_in_the_midst(tmp_path: Path, sizes: list[int]) -> None:
    """The child reads the same after every kill, below the target nothing changes, and merging
    again completes it. Killed at the first and last changes and some between."""
    paths, reads = _write_vhdx(tmp_path, sizes, 11)
    run, kept = [paths[-1], paths[-2]], _keep(paths)
    count = count_changes(lambda: merge(run))
    between = random.Random(1).sample(range(count), 12)
    seen = set()
    for at in sorted({*range(4), *range(count - 20, count), *between}):
        for path in run:
            path.write_bytes(kept[path])
        with pytest.raises(Killed), killed_at(at):
            merge(run)
        assert _read(run[0]) == reads[-1]
        with open_image(run[-1]) as image:
            seen.add(image.virtual_size)
        merge(run)
        assert _read(run[-1]) == reads[-1]
        assert all(path.read_bytes() == kept[path] for path in paths[:-2])
    assert seen == set(sizes[-2:])


def test_a_target_that_was_complete_but_for_its_log_gets_an_empty_log(tmp_path: Path) -> None:
    """Nothing was left to write, so the log stayed in force, and a host refuses such a parent."""
    paths = [tmp_path / "0.vhdx", tmp_path / "1.vhdx"]
    parent = Vhdx(3 * MIB, blocks={1: Block(6, pattern(5, MIB))})
    child = Vhdx(6 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 paths=(("relative_path", ".\\0.vhdx"),))
    for path, made in zip(paths, (parent, child), strict=True):
        made.build().save(path)
    kept, run, dirty = _keep(paths), paths[::-1], 0
    for at in range(500):
        for path, raw in kept.items():
            path.write_bytes(raw)
        try:
            with killed_at(at):
                merge(run)
        except Killed:
            with open_image(run[-1]) as image:
                dirty += bool(image.notes)
            merge(run)
            with open_image(run[-1]) as image:
                assert not image.notes and image.virtual_size == 6 * MIB
        else:
            break
    assert dirty


def test_what_was_left_behind_the_end_does_not_come_up(tmp_path: Path) -> None:
    """Entries behind the old end, as an interrupted merge leaves them, and bytes of the block that
    the old end cuts."""
    paths, reads = _write_vhdx(tmp_path, [3 * MIB + 512, 6 * MIB], 2)
    parent = Vhdx(3 * MIB + 512, blocks={n: Block(6, pattern(90 + n, MIB)) for n in range(4)})
    child = Vhdx(6 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 paths=(("relative_path", ".\\0.vhdx"),), blocks={1: Block(6, pattern(7, MIB))})
    raw = bytearray(parent.build().save(paths[0]).read_bytes())
    child.build().save(paths[1])
    entry = raw[parent.bat_offset : parent.bat_offset + 8]
    raw[parent.bat_offset + 32 : parent.bat_offset + 48] = entry * 2  # two more of block 0's place
    paths[0].write_bytes(raw)
    expected = child.content(parent.content().ljust(6 * MIB, b"\0"))
    assert _read(paths[1]) == expected
    merge(paths[::-1])
    assert _read(paths[0]) == expected
    assert reads


@pytest.mark.parametrize("seed", range(3))
def test_tables_that_take_several_commits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """A target that grows by many chunks, its blocks strewn over all of them."""
    rng = random.Random(seed)
    old, new = 4097 * MIB + 512, 3 * 4096 * MIB
    base = Vhdx(8 * MIB)
    base.build().save(tmp_path / "0.vhdx")
    middle = Vhdx(
        old, kind="differencing", parent_linkage=base.data_guid,
        paths=(("relative_path", ".\\0.vhdx"),),
        blocks={4097: Block(7, pattern(1, MIB), frozenset({0})), 3: Block(6, pattern(2, MIB))},
    )
    middle.build().save(tmp_path / "1.vhdx")
    numbers = sorted({4097, *rng.sample(range(12288), 12)})
    top = Vhdx(
        new, kind="differencing", parent_linkage=middle.data_guid,
        paths=(("relative_path", ".\\1.vhdx"),),
        blocks={n: Block(7, pattern(n, MIB), frozenset(rng.sample(range(2048), 90)))
                for n in numbers},
    )
    top.build().save(tmp_path / "2.vhdx")

    def seen(path: Path) -> list[bytes]:
        with Chain.open(path) as chain:
            assert chain.virtual_size == new
            return [chain.read(n * MIB, MIB) for n in [*numbers, 3, 4, 4096, 4098, 12287]]

    expected = seen(tmp_path / "2.vhdx")
    merge([tmp_path / "2.vhdx", tmp_path / "1.vhdx"])
    assert seen(tmp_path / "1.vhdx") == expected


def test_refused_where_there_is_no_room(tmp_path: Path) -> None:
    """131072 entries fit into the 1 MiB of the parent's table."""
    parent = Vhdx(4 * MIB)
    parent.build().save(tmp_path / "0.vhdx")
    child = Vhdx(200_000 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 paths=(("relative_path", ".\\0.vhdx"),))
    child.build().save(tmp_path / "1.vhdx")
    kept = _keep([tmp_path / "0.vhdx", tmp_path / "1.vhdx"])
    with pytest.raises(ChainError, match="131072") as caught:
        merge([tmp_path / "1.vhdx", tmp_path / "0.vhdx"])
    assert caught.value.code == "size-differs"
    assert _keep([tmp_path / "0.vhdx", tmp_path / "1.vhdx"]) == kept


def test_a_fixed_parent_does_not_grow(tmp_path: Path) -> None:
    parent = Vhdx(2 * MIB, kind="fixed", blocks={n: Block(6, pattern(n, MIB)) for n in range(2)})
    parent.build().save(tmp_path / "0.vhdx")
    child = Vhdx(4 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 paths=(("relative_path", ".\\0.vhdx"),))
    child.build().save(tmp_path / "1.vhdx")
    with pytest.raises(ChainError, match="fixed"):
        merge([tmp_path / "1.vhdx", tmp_path / "0.vhdx"])


def test_a_vhd_does_not_grow(tmp_path: Path) -> None:
    create_dynamic(tmp_path / "a.vhd", 2 * MIB, DiskFormat.VHD)
    with open_image(tmp_path / "a.vhd") as image, pytest.raises(ChainError):
        image.grown(4 * MIB)


def test_a_view_leaves_the_image_as_it_is(tmp_path: Path) -> None:
    path = Vhdx(2 * MIB, blocks={0: Block(6, pattern(1, MIB))}).build().save(tmp_path / "a.vhdx")
    with open_image(path) as image:
        assert isinstance(image, VhdxImage)
        view = image.grown(8 * MIB)
        assert (image.virtual_size, view.virtual_size) == (2 * MIB, 8 * MIB)
        view.close()
        assert image.storage.pread(0, 8) == b"vhdxfile"
        assert image.shape.entries == 2
