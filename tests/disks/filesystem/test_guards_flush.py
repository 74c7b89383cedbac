# SPDX-License-Identifier: Apache-2.0
"""The write order of a VHD after a power loss, over random layouts: a bit of an old block's bitmap
is durable only once its payload is, a table entry only once what it points at is, and the footer
never leaves the file.

The power may go behind every change, and what was not flushed is kept or lost sector by sector.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from snapviewer.disks.extents import make_ranges
from snapviewer.disks.vhd.image import open_vhd
from snapviewer.disks.vhd.relink import apply_relink, prepare_footer_repair
from snapviewer.disks.vhd.write import VhdWritable, open_vhd_writable
from tests.builders_vhd import SECTOR, MemoryStorage, build_sparse, random_blocks
from tests.disks.vhd.test_image import ID, sectors_of

BLOCK = 8 << 10
PER = BLOCK // SECTOR
ENTRIES = 7
SIZE = ENTRIES * BLOCK
NOTHING = make_ranges([], [])
KINDS = ["dynamic", "differencing"]

Model = list[bytes | None]


def layout(kind: str, seed: int) -> bytes:
    """Blocks in random order, some partial, some absent, sometimes with room between them."""
    rng = random.Random(seed)
    blocks, order = random_blocks(
        seed, ENTRIES, BLOCK, partial=kind == "differencing", share=rng.choice([0.3, 0.6, 0.9])
    )
    return build_sparse(
        SIZE, blocks, block_size=BLOCK, order=order, windows=bool(seed % 2),
        parent_id=ID if kind == "differencing" else None,
    ).data


def holes(model: Model, allocated: list[bool], *, old: bool) -> list[int]:
    """Sectors that the file does not hold, in blocks it has (`old`) or has not."""
    return [n for n, data in enumerate(model) if data is None and allocated[n // PER] == old]


def runs(rng: random.Random, places: list[int], count: int) -> list[tuple[int, int]]:
    """Up to `count` disjoint runs of sectors that begin at random places."""
    found: list[tuple[int, int]] = []
    end = -1
    for start in sorted(rng.sample(places, min(count, len(places)))):
        length = min(rng.choice([1, 2, 5]), SIZE // SECTOR - start)
        if start > end:
            found.append((start, length))
            end = start + length
    return found


def write(image: VhdWritable, pieces: list[tuple[int, int]], zeros: list[tuple[int, int]],
          rng: random.Random, model: Model) -> None:
    """Reserve, copy, publish, as a merge does."""
    rows = image.reserve(
        make_ranges([a * SECTOR for a, _ in pieces], [n * SECTOR for _, n in pieces]),
        make_ranges([a * SECTOR for a, _ in zeros], [n * SECTOR for _, n in zeros]),
    )
    for first, length, _, offset in rows.tolist():
        payload = rng.randbytes(length)
        image.storage.pwrite(offset, payload)
        for at in range(0, length, SECTOR):
            model[(first + at) // SECTOR] = payload[at : at + SECTOR]
    for first, count in zeros:
        model[first : first + count] = [bytes(SECTOR)] * count
    image.publish()


def unheld(kind: str) -> bytes | None:
    """What is read where the file holds nothing: zeros, or what the parent holds (None)."""
    return None if kind == "differencing" else bytes(SECTOR)


def read(state: bytes) -> Model:
    """The sectors of a file, those it does not hold as a reader has them."""
    image = open_vhd(MemoryStorage(state))
    return [data or unheld(str(image.kind)) for data in sectors_of(image)]


def check(states: Iterator[bytes], old: Model, new: Model) -> int:
    """After every crash each sector is what it was or what it becomes; never anything else."""
    count = 0
    for state in states:
        count += 1
        after = open_vhd(MemoryStorage(state))
        found = sectors_of(after)
        nothing = unheld(str(after.kind))
        for sector, (now, was, will) in enumerate(zip(read(state), old, new, strict=True)):
            assert now in (was or nothing, will or nothing), f"state {count}, sector {sector}"
        if after.notes:
            mended = MemoryStorage(state)
            repair = prepare_footer_repair(mended)
            assert repair is not None
            apply_relink(mended, repair)
            assert sectors_of(open_vhd(mended)) == found
    return count


def check_order(storage: MemoryStorage, image: VhdWritable) -> None:
    """A flush behind the footer's new place before anything else is written, one behind all else
    (the child is removed next), and one between any two of payload, bits and entries.
    """
    assert image.header is not None
    table = range(image.header.table_offset, image.header.table_offset + 4 * ENTRIES)
    bits = {int(entry) * SECTOR for entry in image.block_table if int(entry) != 0xFFFFFFFF}
    stage = 0
    flushed = True
    for kind, offset, data in storage.log:
        if kind == "flush":
            flushed = True
            continue
        here = 0 if data.startswith(b"conectix") else 3 if offset in table else (
            2 if offset in bits else 1
        )
        assert here >= stage and (here == stage or flushed), (kind, offset)
        stage, flushed = here, False
    assert flushed


@pytest.mark.parametrize("seed", range(10))
def test_no_bit_of_an_old_block_before_its_payload(seed: int) -> None:
    """Nothing but sectors that old blocks lack: no growth, no new entry, one flush decides."""
    rng = random.Random(seed)
    storage = MemoryStorage(layout("differencing", seed))
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdWritable)
    old = sectors_of(image)
    allocated = [int(entry) != 0xFFFFFFFF for entry in image.block_table]
    places = holes(old, allocated, old=True)
    pieces = [(start, 1) for start in sorted(rng.sample(places, min(12, len(places))))]
    assert pieces
    new = list(old)
    size = storage.size()
    write(image, pieces, [], rng, new)
    assert storage.size() == size
    assert check(storage.crashes(seed=seed, subsets=6), old, new) > 5
    assert sectors_of(open_vhd(MemoryStorage(bytes(storage.data)))) == new
    # Between the last payload and the first bit there is a flush, and one behind the last bit.
    kinds = [(kind, offset) for kind, offset, _ in storage.log]
    bitmaps = {int(entry) * SECTOR for entry in image.block_table if int(entry) != 0xFFFFFFFF}
    first_bit = next(n for n, (kind, at) in enumerate(kinds) if kind == "write" and at in bitmaps)
    assert kinds[first_bit - 1][0] == "flush" and kinds[-1][0] == "flush"
    assert all(at in bitmaps for kind, at in kinds[first_bit:] if kind == "write")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(10))
def test_old_and_new_blocks_after_a_power_loss(kind: str, seed: int) -> None:
    rng = random.Random(100 + seed)
    storage = MemoryStorage(layout(kind, seed))
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdWritable)
    old = sectors_of(image)
    allocated = [int(entry) != 0xFFFFFFFF for entry in image.block_table]
    everywhere = list(range(SIZE // SECTOR))
    new_places = [n for n in everywhere if not allocated[n // PER]]
    pieces = runs(rng, new_places or everywhere, 4)
    taken = {n for start, count in pieces for n in range(start, start + count)}
    zeros = [run for run in runs(rng, everywhere, 4)
             if not taken & set(range(run[0], run[0] + run[1]))]
    new = list(old)
    write(image, pieces, zeros, rng, new)
    assert read(bytes(storage.data)) == [data or unheld(kind) for data in new]
    check_order(storage, image)
    assert check(storage.crashes(seed=seed, subsets=4), old, new) > 5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(4))
def test_stale_bytes_of_an_earlier_crash_never_show(kind: str, seed: int) -> None:
    """Space in front of the footer that a crash left full of other data is used again: what was
    not written reads as zeros (dynamic) or as the parent (differencing), never as that data.
    """
    rng = random.Random(seed)
    first = MemoryStorage(layout(kind, seed))
    image = open_vhd_writable(first)
    assert isinstance(image, VhdWritable)
    old = sectors_of(image)
    free = [n for n, entry in enumerate(image.block_table) if int(entry) == 0xFFFFFFFF]
    if len(free) < 2:
        pytest.skip("no two free blocks in this layout")
    rows = image.reserve(make_ranges([free[0] * BLOCK], [BLOCK]), NOTHING)
    for _, length, _, offset in rows.tolist():
        first.pwrite(offset, rng.randbytes(length))
    # The power goes: the payload is there, no bitmap, no entry. What comes now is another block.
    storage = MemoryStorage(bytes(first.data))
    # Where a crash left a bitmap there too, it must not be believed.
    at = int(rows["offset"][0]) - SECTOR
    storage.data[at : at + SECTOR] = b"\xff" * SECTOR
    storage.start = bytes(storage.data)
    again = open_vhd_writable(storage)
    assert isinstance(again, VhdWritable)
    assert sectors_of(again) == old
    new = list(old)
    write(again, [(free[1] * PER + 3, 2)], [], rng, new)
    if kind == "dynamic":
        new[free[1] * PER : (free[1] + 1) * PER] = [
            data if data is not None else bytes(SECTOR)
            for data in new[free[1] * PER : (free[1] + 1) * PER]
        ]
    assert storage.size() == first.size()
    assert sectors_of(open_vhd(MemoryStorage(bytes(storage.data)))) == new
    for number, state in enumerate(storage.crashes(seed=seed, subsets=4)):
        for now, was, will in zip(
            sectors_of(open_vhd(MemoryStorage(state))), old, new, strict=True
        ):
            assert now in (was, will), number


@pytest.mark.parametrize("seed", range(6))
def test_two_publishes_in_a_row(seed: int) -> None:
    """What the first made durable stays while the second is under way."""
    rng = random.Random(seed)
    storage = MemoryStorage(layout("differencing", seed))
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdWritable)
    model = sectors_of(image)
    write(image, runs(rng, list(range(SIZE // SECTOR // 2)), 5), [], rng, model)
    storage.start, storage.log = bytes(storage.data), []
    old, new = list(model), list(model)
    write(image, runs(rng, list(range(SIZE // SECTOR // 2, SIZE // SECTOR)), 5),
          [(0, 2)], rng, new)
    check(storage.crashes(seed=seed, subsets=5), old, new)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(6))
def test_several_reserves_before_one_publish(kind: str, seed: int) -> None:
    """As a merge does: pieces of one block come in different windows, and one publish ends them."""
    rng = random.Random(seed)
    storage = MemoryStorage(layout(kind, seed))
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdWritable)
    old = read(bytes(storage.data))
    new = list(old)
    for first in (1, 5, 9):
        for block in range(ENTRIES):
            place = block * PER + first
            zeros = make_ranges([(place + 1) * SECTOR], [SECTOR])
            rows = image.reserve(make_ranges([place * SECTOR], [SECTOR]), zeros)
            payload = rng.randbytes(SECTOR)
            for _, _, _, offset in rows.tolist():
                storage.pwrite(offset, payload)
            new[place] = payload
            new[place + 1] = bytes(SECTOR)
    image.publish()
    assert read(bytes(storage.data)) == new
    assert storage.log[-1][0] == "flush"
    assert sectors_of(image) == sectors_of(open_vhd(MemoryStorage(bytes(storage.data))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("junk", [0, 1, 2, 5, PER - 1, PER, PER + 1, PER + 2, 2 * PER + 3])
def test_a_new_block_over_junk_and_the_old_footer(kind: str, junk: int) -> None:
    """In front of the footer a crash left some sectors; the new block covers them, the footer too,
    and reads as zeros (or the parent) wherever nobody wrote.
    """
    rng = random.Random(junk)
    data = layout(kind, 0)
    storage = MemoryStorage(data[:-SECTOR] + rng.randbytes(junk * SECTOR) + data[-SECTOR:])
    image = open_vhd_writable(storage)
    assert isinstance(image, VhdWritable)
    old = sectors_of(image)
    free = [n for n, entry in enumerate(image.block_table) if int(entry) == 0xFFFFFFFF]
    new = list(old)
    write(image, [(free[0] * PER + 4, 1)], [], rng, new)
    assert read(bytes(storage.data)) == [data or unheld(kind) for data in new]
    check(storage.crashes(seed=junk, subsets=4), old, new)
    assert open_vhd(MemoryStorage(bytes(storage.data))).notes == ()
