# SPDX-License-Identifier: Apache-2.0
"""Chains whose layers differ in size: what lies beyond a layer's end is zero above it."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import ChainError
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import diff
from snapviewer.chains.export import export
from snapviewer.chains.merge import forecast_merge, merge
from snapviewer.chains.stack import plan_windows, stack_extents
from snapviewer.chains.usage import identical_to_parent, layer_usage, space_by_chain
from snapviewer.disks.extents import DATA, PARENT, ZERO, check_gap_free
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image, open_writable
from tests.builders_vhd import seal
from tests.builders_vhdx import MIB, Block, Vhdx, pattern
from tests.chains.fakes import SECTOR, FakeFolder, FakeImage, link_to

PLAN = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _id(number: int) -> bytes:
    return number.to_bytes(16, "big")


def _chain(
    folder: Path, seed: int, sizes: list[int]
) -> tuple[FakeFolder, list[FakeImage], list[bytes]]:
    """VHDX fakes of these sizes (sectors), leaf first, and what the chain from each one reads."""
    rng = random.Random(seed)
    files = FakeFolder(folder)
    layers: list[FakeImage] = []
    below = b""
    reads: list[bytes] = []
    for level in reversed(range(len(sizes))):
        base = level == len(sizes) - 1
        count = sizes[level]
        states: list[int] = []
        while len(states) < count:
            states += [rng.choice([PARENT, PARENT, DATA, ZERO])] * rng.randint(1, 30)
        states = states[:count]
        content = rng.randbytes(count * SECTOR)
        below = below[: count * SECTOR].ljust(count * SECTOR, b"\0")
        pieces = []
        for number, state in enumerate(states):
            at = slice(number * SECTOR, (number + 1) * SECTOR)
            held = {DATA: content[at], ZERO: bytes(SECTOR), PARENT: below[at]}
            pieces.append(held[state])
        below = b"".join(pieces)
        reads.insert(0, below)
        layers.insert(
            0,
            files.add(
                FakeImage(
                    folder / f"{level}.vhdx", states, content, format=DiskFormat.VHDX,
                    block_size=rng.choice([512, 4096, 65536]), link_id=_id(level),
                    parent=None if base else link_to(f"{level + 1}.vhdx", _id(level + 1)),
                )
            ),
        )
    return files, layers, reads


@PLAN
@given(seed=st.integers(0, 2**32), sizes=st.lists(st.integers(1, 300), min_size=1, max_size=8))
def test_layers_of_any_size_read_as_the_model(seed: int, sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        files, layers, reads = _chain(Path(name), seed, sizes)
        with ImageCache(files.open) as cache:
            chains = [Chain.open(layer.path, cache=cache) for layer in layers]
            rng = random.Random(seed)
            for chain, truth in zip(chains, reads, strict=True):
                assert chain.virtual_size == len(truth)
                assert not chain.notes
                assert chain.read(0, chain.virtual_size) == truth
                start = rng.randrange(len(truth) + 1)
                assert chain.read(start, 9999) == truth[start : start + 9999]
                table = chain.owned(0, len(truth))
                assert check_gap_free(table, 0, len(truth))
                for row in table[table["state"] != DATA]:
                    begin, end = int(row["start"]), int(row["start"] + row["length"])
                    assert not any(truth[begin:end])
            _check_costs(chains, layers)
            other, mine = reads[-1], reads[0]
            found = diff(chains[0], chains[-1])
            same = min(len(mine), len(other))
            changed = {n for n in range(same // SECTOR)
                       if mine[n * SECTOR : (n + 1) * SECTOR] != other[n * SECTOR :][:SECTOR]}
            changed |= set(range(same // SECTOR, max(len(mine), len(other)) // SECTOR))
            rows = found.ranges.tolist()
            assert changed == {n for begin, length in rows
                               for n in range(begin // SECTOR, (begin + length) // SECTOR)}


def _check_costs(chains: list[Chain], layers: list[FakeImage]) -> None:
    for chain, space in zip(chains, space_by_chain(chains), strict=True):
        table = chain.owned(0, chain.virtual_size)
        held = table[table["state"] == DATA]
        assert space.visible_bytes == int(held["length"].sum())
    usage = layer_usage(chains[0], chains[1:])
    assert [row.bytes_present for row in usage] == [each.usage().bytes_present for each in layers]
    # Random sectors are never what the layers below hold there.
    for number in range(len(layers)):
        assert identical_to_parent(chains[0], number) == 0


def test_a_longer_base_does_not_show_beyond_a_short_file(tmp_path: Path) -> None:
    """8 over 4 over 8: what lies beyond the middle's end is zero, in a merge an explicit one."""
    _, layers, _ = _chain(tmp_path, 1, [16, 8, 16])
    for layer in layers:
        layer._states[:] = PARENT
    layers[2]._states[:] = DATA
    layers[2]._offsets[:] = range(0, 16 * SECTOR, SECTOR)
    table = stack_extents(layers, 0, 16 * SECTOR)
    assert table[["start", "state"]].tolist() == [(0, DATA), (8 * SECTOR, ZERO)]
    above = stack_extents(layers[:2], 0, 16 * SECTOR)
    assert above[["start", "state"]].tolist() == [(0, PARENT), (8 * SECTOR, ZERO)]
    assert list(plan_windows(layers, 0, 16 * SECTOR))


def _write_vhdx(folder: Path, sizes: list[int], seed: int) -> tuple[list[Path], list[bytes]]:
    """Real VHDX files of these sizes (bytes), base first, and what each one's chain reads."""
    rng = random.Random(seed)
    paths: list[Path] = []
    reads: list[bytes] = []
    parent: Vhdx | None = None
    for number, size in enumerate(sizes):
        count = -(-size // MIB)
        blocks: dict[int, Block] = {}
        for block in range(count):
            state = rng.choice([0, 0, 2, 6] if parent is None else [0, 0, 2, 6, 7])
            data = pattern(seed * 1000 + number * 100 + block, MIB)
            sectors = frozenset(rng.sample(range(2048), 700)) if state == 7 else frozenset()
            if state:
                blocks[block] = Block(state, data if state >= 6 else b"", sectors)
        disk = Vhdx(
            size, kind="dynamic" if parent is None else "differencing", blocks=blocks,
            parent_linkage=b"" if parent is None else parent.data_guid,
            paths=(("relative_path", f".\\{number - 1}.vhdx"),),
        )
        paths.append(disk.build().save(folder / f"{number}.vhdx"))
        below = reads[-1][:size].ljust(size, b"\0") if reads else bytes(size)
        reads.append(disk.content(below))
        parent = disk
    return paths, reads


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "sizes",
    [
        [4 * MIB, 8 * MIB], [8 * MIB, 4 * MIB], [8 * MIB, 4 * MIB, 8 * MIB],
        [3 * MIB + 512, 6 * MIB - 512, 2 * MIB + 1024, 7 * MIB],
    ],
)
def test_real_files_of_different_sizes(tmp_path: Path, sizes: list[int], seed: int) -> None:
    paths, reads = _write_vhdx(tmp_path, sizes, seed)
    for path, truth in zip(paths, reads, strict=True):
        with Chain.open(path) as chain:
            assert chain.read(0, len(truth) + 5) == truth
    with Chain.open(paths[-1]) as chain:
        export(chain, tmp_path / "out.raw", "raw")
        export(chain, tmp_path / "out.vhdx", "vhdx")
    assert (tmp_path / "out.raw").read_bytes() == reads[-1]
    with Chain.open(tmp_path / "out.vhdx") as chain:
        assert chain.read(0, chain.virtual_size) == reads[-1]


def test_a_merge_through_a_shorter_file(tmp_path: Path) -> None:
    """The target keeps its size; what the short file in between cut off becomes zeros in it."""
    paths, reads = _write_vhdx(tmp_path, [8 * MIB, 4 * MIB + 512, 8 * MIB], 3)
    with ImageCache() as cache:
        forecast = forecast_merge([cache.open(path) for path in reversed(paths)])
    size = paths[0].stat().st_size
    assert merge(paths[::-1]) == forecast
    assert paths[0].stat().st_size == size + forecast.growth_bytes
    with Chain.open(paths[0]) as chain:
        assert chain.read(0, chain.virtual_size) == reads[-1]


def test_a_merge_that_would_shrink_its_target_is_refused(tmp_path: Path) -> None:
    paths, _ = _write_vhdx(tmp_path, [8 * MIB, 4 * MIB], 1)
    before = [path.read_bytes() for path in paths]
    with pytest.raises(ChainError) as caught:
        merge(paths[::-1])
    assert caught.value.code == "size-differs"
    assert "smaller" in caught.value.message
    assert [path.read_bytes() for path in paths] == before


def _set_size(path: Path, size: int) -> None:
    raw = bytearray(path.read_bytes())
    footer = bytearray(raw[-512:])
    footer[48:56] = size.to_bytes(8, "big")
    raw[-512:] = raw[:512] = seal(bytes(footer), 64)
    path.write_bytes(raw)


def _expanded_parent(folder: Path, size: int) -> tuple[Path, Path, bytes]:
    """A VHD whose parent has `size` bytes after its child of 4 MiB was made, and what it reads."""
    base, child = folder / "base.vhd", folder / "child.avhd"
    create_dynamic(base, 6 * MIB, DiskFormat.VHD)
    _set_size(base, 4 * MIB)
    content = bytearray(4 * MIB)
    with open_writable(base) as image:
        image.write(512, pattern(1, 4096))
        image.write(3 * MIB, pattern(2, MIB))
    with open_image(base) as image:
        create_differencing(child, image, ParentPaths("C:\\x\\base.vhd", ".\\base.vhd"))
    with open_writable(child) as image:
        image.write(1024, pattern(3, 2048))
    content[512 : 512 + 4096] = pattern(1, 4096)
    content[3 * MIB :] = pattern(2, MIB)
    content[1024 : 1024 + 2048] = pattern(3, 2048)
    _set_size(base, size)
    return base, child, bytes(content)


def test_a_vhd_over_an_expanded_parent_is_read_and_marked(tmp_path: Path) -> None:
    base, child, content = _expanded_parent(tmp_path, 6 * MIB)
    with Chain.open(child) as chain:
        assert chain.read(0, 8 * MIB) == content
        assert [(note.code, note.severity) for note in chain.notes] == [("size-mismatch", "error")]
        assert chain.notes[0].windows_code == 0xC03A0017
    before = base.read_bytes(), child.read_bytes()
    with pytest.raises(ChainError, match="differ in virtual size"):
        merge([child, base])
    assert before == (base.read_bytes(), child.read_bytes())


def test_a_vhd_over_a_shrunk_parent_is_not_read(tmp_path: Path) -> None:
    _, child, _ = _expanded_parent(tmp_path, 4 * MIB - 512)
    with pytest.raises(ChainError) as caught:
        Chain.open(child)
    assert (caught.value.code, caught.value.windows_code) == ("size-mismatch", 0xC03A0017)


@pytest.mark.parametrize("child_sector", [512, 4096])
def test_other_sectors_than_the_parent_are_a_documented_error(
    tmp_path: Path, child_sector: int
) -> None:
    parent = Vhdx(4 * MIB, sector=4608 - child_sector)
    parent.build().save(tmp_path / "parent.vhdx")
    child = Vhdx(4 * MIB, sector=child_sector, kind="differencing",
                 parent_linkage=parent.data_guid)
    path = child.build().save(tmp_path / "child.vhdx")
    with pytest.raises(ChainError) as caught:
        Chain.open(path)
    assert (caught.value.code, caught.value.windows_code) == ("sector-size-mismatch", None)
