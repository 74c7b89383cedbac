# SPDX-License-Identifier: Apache-2.0
"""Chains over in-memory images against a naive model."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import ChainError
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.stack import plan_windows
from snapviewer.disks.extents import DATA, NO_OWNER, PARENT, ZERO, check_gap_free
from snapviewer.disks.image import DiskFormat
from tests.chains.fakes import SECTOR, FakeFolder, FakeImage, link_to, model_read

PLAN = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def number_id(number: int) -> bytes:
    return number.to_bytes(16, "big")


def fake_chain(
    folder: Path, seed: int, depth: int, sectors: int
) -> tuple[FakeFolder, list[FakeImage], bytes]:
    """A chain of `depth` fakes, leaf first, and what it must read as."""
    rng = random.Random(seed)
    files = FakeFolder(folder)
    layers: list[FakeImage] = []
    contents: list[bytes] = []
    for level in range(depth):
        base = level == depth - 1
        style = rng.choice(["sectors", "runs", "empty", "full", "zeros"])
        if style == "sectors":
            states = [rng.choice([PARENT, DATA, ZERO]) for _ in range(sectors)]
        elif style == "runs":
            states = []
            while len(states) < sectors:
                states += [rng.choice([PARENT, PARENT, DATA, ZERO])] * rng.randint(1, 40)
            states = states[:sectors]
        else:
            states = [{"empty": PARENT, "full": DATA, "zeros": ZERO}[style]] * sectors
        order = list(range(sectors))
        if rng.random() < 0.5:
            rng.shuffle(order)
        content = rng.randbytes(sectors * SECTOR)
        contents.append(content)
        layers.append(
            files.add(
                FakeImage(
                    folder / f"{level}.vhd",
                    states,
                    content,
                    block_size=rng.choice([512, 4096, 8192, 65536]),
                    link_id=number_id(level),
                    parent=None if base else link_to(f"{level + 1}.vhd", number_id(level + 1)),
                    order=order,
                )
            )
        )
    return files, layers, model_read(layers, contents)


@PLAN
@given(seed=st.integers(0, 2**32), depth=st.integers(1, 20), sectors=st.integers(1, 300))
def test_chain_reads_as_the_model(seed: int, depth: int, sectors: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        files, layers, truth = fake_chain(Path(name), seed, depth, sectors)
        with ImageCache(files.open) as cache:
            chain = Chain.open(layers[0].path, cache=cache)
            assert [image.path for image in chain.layers] == [image.path for image in layers]
            assert chain.read(0, chain.virtual_size) == truth
            rng = random.Random(seed)
            for _ in range(5):
                start = rng.randrange(chain.virtual_size + 1)
                length = rng.randrange(chain.virtual_size + 100)
                assert chain.read(start, length) == truth[start : start + length]
            start, stop = sorted(rng.randrange(chain.virtual_size + 1) for _ in range(2))
            table = chain.owned(start, stop)
            assert check_gap_free(table, start, stop)
            for row in table:
                begin, end = int(row["start"]), int(row["start"] + row["length"])
                if row["state"] == DATA:
                    stored = layers[row["owner"]].storage.content
                    offset = int(row["offset"])
                    assert stored[offset : offset + end - begin] == truth[begin:end]
                else:
                    assert row["state"] == ZERO
                    assert row["owner"] < depth - 1
                    assert not any(truth[begin:end])


@PLAN
@given(seed=st.integers(0, 2**32), rows=st.integers(1, 300), align=st.sampled_from([0, 131072]))
def test_windows_cover_the_disk(seed: int, rows: int, align: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        _, layers, _ = fake_chain(Path(name), seed, 3, 700)
        size = layers[0].virtual_size
        unit = align or max(layer.block_size for layer in layers)
        at = 0
        for start, stop in plan_windows(layers, 0, size, align=align, rows=rows):
            assert start == at
            assert stop > start
            assert stop % unit == 0 or stop == size
            partial = sum(
                layer.partial_blocks(start, stop) * layer.block_size // SECTOR for layer in layers
            )
            assert partial <= rows or stop - start <= unit
            at = stop
        assert at == size


def test_nobody_holds_anything(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    base = files.add(FakeImage(tmp_path / "b.vhd", [ZERO] * 8, bytes(4096)))
    states = [PARENT] * 4 + [ZERO] * 4
    leaf = files.add(
        FakeImage(tmp_path / "c.vhd", states, bytes(4096), parent=link_to("b.vhd", base.link_id))
    )
    table = Chain.open(leaf.path, cache=ImageCache(files.open)).owned(0, 4096)
    assert table["owner"].tolist() == [NO_OWNER, 0]
    assert table["length"].tolist() == [2048, 2048]


def test_lower_layers_are_asked_only_for_holes(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    files.add(FakeImage(tmp_path / "b.vhd", [DATA] * 64, bytes(32768)))
    leaf = files.add(
        FakeImage(
            tmp_path / "c.vhd", [DATA] * 64, bytes(32768), parent=link_to("b.vhd", b"\1" * 16)
        )
    )
    chain = Chain.open(leaf.path, cache=ImageCache(files.open))
    chain.read(0, 32768)
    assert files.images[tmp_path / "b.vhd"].asked == 0


def pair(tmp_path: Path, **changes: object) -> tuple[FakeFolder, FakeImage]:
    files = FakeFolder(tmp_path)
    values: dict[str, object] = {"link_id": b"\1" * 16, "sectors": 64, "format": DiskFormat.VHD}
    values.update(changes)
    sectors = values.pop("sectors")
    assert isinstance(sectors, int)
    files.add(FakeImage(tmp_path / "b.vhd", [DATA] * sectors, bytes(sectors * 512), **values))
    leaf = files.add(
        FakeImage(
            tmp_path / "c.vhd", [PARENT] * 64, bytes(32768), link_id=b"\2" * 16,
            parent=link_to("b.vhd", b"\1" * 16),
        )
    )
    return files, leaf


@pytest.mark.parametrize(
    ("changes", "code", "number"),
    [
        ({"link_id": b"\3" * 16}, "id-mismatch", 0xC03A000E),
        ({"sectors": 63}, "size-mismatch", 0xC03A0017),
        ({"format": DiskFormat.VHDX}, "format-mismatch", None),
        ({"parent": link_to("c.vhd", b"\2" * 16)}, "cycle", 0xC03A0018),
    ],
)
def test_bad_parents(
    tmp_path: Path, changes: dict[str, object], code: str, number: int | None
) -> None:
    files, leaf = pair(tmp_path, **changes)
    with pytest.raises(ChainError) as caught:
        Chain.open(leaf.path, cache=ImageCache(files.open))
    assert caught.value.code == code
    assert caught.value.windows_code == number
    assert caught.value.remedy
    assert "b.vhd" in str(caught.value) or "c.vhd" in str(caught.value)


def test_mismatch_can_be_allowed(tmp_path: Path) -> None:
    files, leaf = pair(tmp_path, link_id=b"\3" * 16)
    chain = Chain.open(leaf.path, allow_mismatch=True, cache=ImageCache(files.open))
    assert not chain.links[0].id_matches
    given_chain = Chain.open_with_parent(
        leaf.path, tmp_path / "b.vhd", allow_mismatch=True, cache=ImageCache(files.open)
    )
    assert given_chain.links[0].how == "given"


def test_missing_parent_and_self(tmp_path: Path) -> None:
    files, leaf = pair(tmp_path)
    (tmp_path / "b.vhd").unlink()
    with pytest.raises(ChainError) as caught:
        Chain.open(leaf.path, cache=ImageCache(files.open))
    assert (caught.value.code, caught.value.windows_code) == ("parent-missing", 0xC03A000D)
    leaf.parent = link_to("c.vhd", leaf.link_id)
    with pytest.raises(ChainError) as caught:
        Chain.open(leaf.path, cache=ImageCache(files.open))
    assert caught.value.code == "cycle"


def test_ten_thousand_layers(tmp_path: Path) -> None:
    files = FakeFolder(tmp_path)
    depth = 10_000
    rng = np.random.default_rng(1)
    content = rng.bytes(16 * SECTOR)

    def writes(level: int) -> bool:
        return level % 101 == 99 and level % 16 < 12

    for level in range(depth):
        states = [PARENT] * 16
        states[level % 16] = DATA if writes(level) else PARENT
        files.add(
            FakeImage(
                tmp_path / f"{level}.vhd", [ZERO] * 16 if level == depth - 1 else states, content,
                link_id=number_id(level),
                parent=None if level == depth - 1 else link_to(
                    f"{level + 1}.vhd", number_id(level + 1)
                ),
            )
        )
    chain = Chain.open(tmp_path / "0.vhd", cache=ImageCache(files.open))
    assert len(chain.layers) == depth
    written = {level % 16 for level in range(depth - 1) if writes(level)}
    assert len(written) == 12
    data = chain.read(0, 16 * SECTOR)
    for sector in range(16):
        part = slice(sector * SECTOR, (sector + 1) * SECTOR)
        assert data[part] == (content[part] if sector in written else bytes(SECTOR))


def test_outside_of_the_disk(tmp_path: Path) -> None:
    files, leaf = pair(tmp_path)
    chain = Chain.open(leaf.path, cache=ImageCache(files.open))
    assert chain.read(chain.virtual_size, 10) == b""
    with pytest.raises(ValueError, match="outside"):
        chain.owned(0, chain.virtual_size + 1)
    with pytest.raises(ValueError, match="outside"):
        chain.read_into(chain.virtual_size - 5, memoryview(bytearray(10)))
