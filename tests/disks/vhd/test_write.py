# SPDX-License-Identifier: Apache-2.0
"""Writing into VHD files: against a model, forecast against fact, and crashes at every instant."""

from __future__ import annotations

import random
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError, StorageError
from snapviewer.disks.extents import RangeTable, make_ranges
from snapviewer.disks.filesystem.storage import (
    FileStorage,
    MutationHook,
    mutation_hook,
    open_storage,
)
from snapviewer.disks.image import WritableImage
from snapviewer.disks.vhd.create import create_dynamic
from snapviewer.disks.vhd.image import VhdImage, open_vhd
from snapviewer.disks.vhd.relink import apply_relink, prepare_footer_repair
from snapviewer.disks.vhd.write import open_vhd_writable
from tests.builders_vhd import (
    SECTOR,
    MemoryStorage,
    build_fixed,
    build_sparse,
    random_blocks,
)
from tests.disks.vhd.test_image import ID, sectors_of

BLOCK = 16 << 10
PER = BLOCK // SECTOR
ENTRIES = 9
SIZE = ENTRIES * BLOCK - 5 * SECTOR
NOTHING = make_ranges([], [])
KINDS = ["fixed", "dynamic", "differencing"]

Model = list[bytes | None]


def start(kind: str, seed: int = 1, *, windows: bool = True, share: float = 0.5) -> bytes:
    if kind == "fixed":
        return build_fixed(random.Random(seed).randbytes(SIZE))
    blocks, order = random_blocks(seed, ENTRIES, BLOCK, partial=kind == "differencing", share=share)
    return build_sparse(
        SIZE, blocks, block_size=BLOCK, order=order, windows=windows,
        parent_id=ID if kind == "differencing" else None,
    ).data


def ranges(pairs: list[tuple[int, int]]) -> RangeTable:
    """(first sector, sectors) as bytes."""
    return make_ranges([a * SECTOR for a, _ in pairs], [n * SECTOR for _, n in pairs])


def put(image: WritableImage, data: list[tuple[int, int]], zeros: list[tuple[int, int]],
        rng: random.Random, model: Model) -> None:
    rows = image.reserve(ranges(data), ranges(zeros))
    wanted = [(a * SECTOR, (a + n) * SECTOR) for a, n in data]
    covered = []
    for first, length, state, offset in rows.tolist():
        assert state == 1
        payload = rng.randbytes(length)
        image.storage.pwrite(offset, payload)
        covered.append((first, first + length))
        for at in range(0, length, SECTOR):
            model[(first + at) // SECTOR] = payload[at : at + SECTOR]
    assert _joined(covered) == _joined(wanted)
    for first, count in zeros:
        model[first : first + count] = [bytes(SECTOR)] * count


def _joined(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result: list[tuple[int, int]] = []
    for a, b in pieces:
        if result and result[-1][1] == a:
            result[-1] = (result[-1][0], b)
        else:
            result.append((a, b))
    return result


@st.composite
def windows_of_ranges(draw: st.DrawFn) -> list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
    """Windows ascending, split at block boundaries; each with disjoint data and zero runs."""
    cuts = sorted(draw(st.sets(st.integers(1, ENTRIES - 1), max_size=2)))
    bounds = [0, *(c * PER for c in cuts), SIZE // SECTOR]
    result = []
    for low, high in pairwise(bounds):
        points = sorted(draw(st.sets(st.integers(low, high), max_size=10)))
        data, zeros = [], []
        for a, b in pairwise(points):
            what = draw(st.sampled_from(["data", "zero", "skip"]))
            if what == "data":
                data.append((a, b - a))
            elif what == "zero":
                zeros.append((a, b - a))
        result.append((data, zeros))
    return result


@pytest.mark.parametrize("kind", KINDS)
@given(rounds=st.lists(windows_of_ranges(), min_size=1, max_size=3), seed=st.integers(0, 50),
       windows=st.booleans())
@settings(max_examples=60, deadline=None)
def test_writes_against_model(
    kind: str, rounds: list[list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]],
    seed: int, windows: bool,
) -> None:
    rng = random.Random(seed)
    data = start(kind, seed, windows=windows)
    storage = MemoryStorage(data)
    image = open_vhd_writable(storage)
    model = sectors_of(image)
    for one in rounds:
        before = sectors_of(image)
        size = image.file_size
        forecaster = open_vhd(MemoryStorage(bytes(storage.data))).write_forecaster()
        for put_data, put_zeros in one:
            forecaster.add(ranges(put_data), ranges(put_zeros))
        forecast = forecaster.result()
        allocated = image.usage().blocks_allocated
        for put_data, put_zeros in one:
            put(image, put_data, put_zeros, rng, model)
        unpublished = sectors_of(open_vhd(MemoryStorage(bytes(storage.data))))
        for now, old, new in zip(unpublished, before, model, strict=True):
            # In place only where this image held the sector; elsewhere nothing shows yet.
            assert now in (old, new) if old is not None else now is None
        image.publish()
        assert sectors_of(image) == model
        assert image.file_size - size == forecast.growth_bytes
        assert image.usage().blocks_allocated - allocated == (
            forecast.new_blocks if kind != "fixed" else 0
        )
        assert forecast.payload_bytes == SECTOR * sum(n for d, _ in one for _, n in d)
        again = open_vhd(MemoryStorage(bytes(storage.data)))
        assert sectors_of(again) == model
        assert not again.notes
        assert again.usage() == image.usage()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("packed", [False, True])
def test_crash_at_every_instant(kind: str, packed: bool) -> None:
    """Whatever part of the unflushed sectors a crash keeps: the file opens, every sector is old or
    new, untouched ones are old, and after a footer repair the same write goes through.
    """
    storage = MemoryStorage(start(kind, 4, windows=not packed, share=0.4))
    image = open_vhd_writable(storage)
    old = sectors_of(image)
    new = list(old)
    assert kind == "fixed" or 1 < image.usage().blocks_allocated < ENTRIES
    rng = random.Random(8)
    first = ([(3, 40), (100, 2)], [(70, 20)])
    second = ([(5 * PER + 1, 2 * PER)], [(8 * PER + 3, 5)])
    put(image, *first, rng, new)
    put(image, *second, rng, new)
    image.publish()
    count = 0
    for state in storage.crashes(seed=5, subsets=4):
        count += 1
        after = open_vhd(MemoryStorage(state))
        now = sectors_of(after)
        for lba, (a, b, c) in enumerate(zip(now, old, new, strict=True)):
            assert a in (b, c), f"state {count}, sector {lba}"
        again = MemoryStorage(state)
        if after.notes:
            assert [n.code for n in after.notes] == ["footer-only-at-front"]
            repair = prepare_footer_repair(again)
            assert repair is not None
            apply_relink(again, repair)
            assert prepare_footer_repair(again) is None
        mended = open_vhd_writable(again)
        assert sectors_of(mended) == now
        for lba in range(len(now)):
            if old[lba] != new[lba]:
                now[lba] = new[lba]
        for piece in (*first[0], *first[1], *second[0], *second[1]):
            data = b"".join(new[lba] or b"" for lba in range(piece[0], piece[0] + piece[1]))
            mended.write(piece[0] * SECTOR, data)
        assert sectors_of(open_vhd(MemoryStorage(bytes(again.data)))) == new
    assert count > 20


def test_leaked_space_is_used_again() -> None:
    storage = MemoryStorage(start("dynamic", 4, share=0.3))
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdImage)
    free = next(i for i in range(ENTRIES - 1) if int(image.block_table[i]) == 0xFFFFFFFF)
    rows = image.reserve(ranges([(free * PER, 1)]), NOTHING)
    image.storage.pwrite(int(rows["offset"][0]), b"x" * SECTOR)
    grown = storage.size()
    crashed = MemoryStorage(bytes(storage.data))  # never published
    again = open_vhd_writable(crashed)
    forecaster = again.write_forecaster()
    forecaster.add(ranges([(free * PER + 2, 1)]), NOTHING)
    assert forecaster.result().growth_bytes == 0
    again.write((free * PER + 2) * SECTOR, b"y" * SECTOR)
    assert crashed.size() == grown
    now = sectors_of(again)[free * PER : free * PER + 3]
    assert now == [bytes(SECTOR), bytes(SECTOR), b"y" * SECTOR]  # the stale "x" does not show


def test_zeros_over_an_absent_block_cost_nothing_in_a_dynamic_disk() -> None:
    storage = MemoryStorage(start("dynamic", 4, share=0.0))
    image = open_vhd_writable(storage)
    image.reserve(NOTHING, ranges([(0, SIZE // SECTOR)]))
    image.publish()
    assert bytes(storage.data) == storage.start


def test_bad_ranges_are_refused_before_any_change() -> None:
    storage = MemoryStorage(start("dynamic"))
    image = open_vhd_writable(storage)
    for bad in (make_ranges([1], [512]), make_ranges([0], [100]), make_ranges([512, 0], [512, 512]),
                make_ranges([SIZE], [512]), make_ranges([-512], [512]), make_ranges([0], [0])):
        with pytest.raises(ValueError, match="ranges"):
            image.reserve(bad, NOTHING)
    assert storage.log == []


def test_full_volume_leaves_the_old_file() -> None:
    class Full(MemoryStorage):
        def pwrite(self, offset: int, data: bytes | memoryview) -> None:
            if offset > len(self.start):
                super().truncate(offset + 1)  # a partial extension, then no space
                raise StorageError("no space", code="disk-full")
            super().pwrite(offset, data)

    data = start("dynamic", 4, share=0.0)
    storage = Full(data)
    with pytest.raises(StorageError, match="no space"):
        open_vhd_writable(storage).write(0, b"x" * SECTOR)
    assert bytes(storage.data) == data


def test_extra_block_map_of_xen_is_refused() -> None:
    data = bytearray(start("dynamic", 4, share=0.0))
    data[0x800:0x808] = b"tdbatmap"
    open_vhd(MemoryStorage(bytes(data)))
    with pytest.raises(FormatError) as caught:
        open_vhd_writable(MemoryStorage(bytes(data)))
    assert caught.value.code == "not-supported-batmap"


class Killed(BaseException):
    """Stands for the process being killed."""


def kill_after(count: int) -> MutationHook:
    left = [count]

    def hook(operation: str, path: Path, offset: int, length: int) -> None:
        if left[0] == 0:
            raise Killed
        left[0] -= 1

    return hook


@pytest.mark.parametrize("kind", KINDS)
def test_killed_at_every_mutation_of_a_real_file(kind: str, tmp_path: Path) -> None:
    data = start(kind, 6, share=0.4)
    path = tmp_path / "disk.vhd"
    payload = random.Random(1).randbytes(3 * BLOCK)
    at = 2 * BLOCK + 512
    for count in range(100):
        path.write_bytes(data)
        old = sectors_of(open_vhd(MemoryStorage(data)))
        storage = open_storage(path, writable=True)
        done = False
        try:
            with mutation_hook(kill_after(count)):
                open_vhd_writable(storage).write(at, payload)
                done = True
        except Killed:
            pass
        storage.close()
        with open_vhd(FileStorage(path)) as image:
            now = sectors_of(image)
            assert not image.notes
        for lba, (a, b) in enumerate(zip(now, old, strict=True)):
            inside = at <= lba * SECTOR < at + len(payload)
            new = payload[lba * SECTOR - at : lba * SECTOR - at + SECTOR] if inside else b
            assert a in (b, new)
            assert not done or a == new
        if done:
            return
    raise AssertionError("the write never came to its end")


SEVEN_ZIP = shutil.which("7zz") or shutil.which("7z")
QEMU = shutil.which("qemu-img")


def test_other_programs_read_what_we_write(tmp_path: Path) -> None:
    if SEVEN_ZIP is None and QEMU is None:
        pytest.skip("neither 7-Zip nor qemu-img is here")
    path = tmp_path / "ours.vhd"
    size = 9 << 20
    create_dynamic(path, size)
    rng = random.Random(3)
    content = bytearray(size)
    with open_vhd_writable(open_storage(path, writable=True)) as image:
        for first, count in ((7, 5000), (12000, 1), (size // SECTOR - 3, 3), (4095, 2)):
            data = rng.randbytes(count * SECTOR)
            image.write(first * SECTOR, data)  # type: ignore[attr-defined]
            content[first * SECTOR : (first + count) * SECTOR] = data
    if SEVEN_ZIP is not None:
        run = subprocess.run([SEVEN_ZIP, "e", "-so", str(path)], capture_output=True, check=True)
        assert run.stdout == content
    if QEMU is not None:
        raw = tmp_path / "raw"
        subprocess.run([QEMU, "convert", "-f", "vpc", "-O", "raw", str(path), str(raw)], check=True)
        assert raw.read_bytes() == content


def test_7zip_reads_a_chain_of_ours(tmp_path: Path) -> None:
    if SEVEN_ZIP is None:
        pytest.skip("7-Zip is not here")
    from snapviewer.disks.image import ParentPaths
    from snapviewer.disks.vhd.create import create_differencing

    base, child = tmp_path / "base.vhd", tmp_path / "child.vhd"
    size = 5 << 20
    create_dynamic(base, size)
    rng = random.Random(4)
    content = bytearray(size)
    writes = [(base, 0, 4500), (child, 4090, 20), (child, 3, 1), (child, 9000, 10)]
    for path, first, count in writes:
        if not path.exists():
            with open_vhd(open_storage(base)) as parent:
                create_differencing(
                    path, parent, ParentPaths("C:\\nowhere\\base.vhd", ".\\base.vhd")
                )
        data = rng.randbytes(count * SECTOR)
        with open_vhd_writable(open_storage(path, writable=True)) as image:
            image.write(first * SECTOR, data)  # type: ignore[attr-defined]
        content[first * SECTOR : (first + count) * SECTOR] = data
    run = subprocess.run([SEVEN_ZIP, "e", "-so", str(child)], capture_output=True, check=True)
    assert run.stdout == content
