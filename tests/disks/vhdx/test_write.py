# SPDX-License-Identifier: Apache-2.0
"""Writing VHDX: against a plain model, forecasts, states chosen, header rules, merges."""

from __future__ import annotations

import random
import struct
import uuid
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import ChainError, RefusedError
from snapviewer.disks.extents import RangeTable, make_ranges, total
from snapviewer.disks.image import WritableImage
from snapviewer.disks.vhdx.image import VhdxImage, open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from snapviewer.disks.vhdx.write import WritableVhdx
from snapviewer.formats.vhdx.headers import Header, parse_header
from tests.builders_vhdx import MIB, Block, LogRecord, MemoryStorage, Vhdx, pattern, read_chain

LINK = uuid.UUID(int=77).bytes_le
NONE = make_ranges([], [])


def ranges(*pairs: tuple[int, int]) -> RangeTable:
    return make_ranges([start for start, _ in pairs], [length for _, length in pairs])


def put(image: WritableImage, data: RangeTable, zeros: RangeTable, content: bytes) -> None:
    """Reserve, write `content` (the whole disk's) into the reserved rows, publish."""
    rows = image.reserve(data, zeros)
    assert total(rows) == total(data)
    for start, length, _, offset in rows.tolist():
        image.storage.pwrite(offset, content[start : start + length])
    image.publish()


def current(storage: MemoryStorage) -> Header:
    headers = [parse_header(storage.pread(at, 4096)) for at in (64 << 10, 128 << 10)]
    return max(headers, key=lambda header: header.sequence_number)


def states(storage: MemoryStorage) -> list[int]:
    image = open_vhdx(storage)
    assert isinstance(image, VhdxImage)
    return [int(e) & 7 for e in image.payload_entries(0, image.shape.blocks)]


KINDS = ("dynamic", "differencing", "fixed")


def random_recipe(rng: random.Random, kind: str, block_size: int, sector: int) -> Vhdx:
    count = rng.randrange(1, 5)
    size = count * block_size - rng.choice((0, 1, 3)) * sector
    per_block = block_size // sector
    blocks = {}
    for number in range(count):
        allowed = [0, 1, 2, 3, 6] + ([7, 7] if kind == "differencing" else [])
        state = 6 if kind == "fixed" else rng.choice(allowed)
        chosen = frozenset(rng.sample(range(per_block), rng.choice((1, 5, per_block))))
        blocks[number] = Block(state, pattern(number, block_size), chosen)
    return Vhdx(size, block_size, sector, kind, blocks, parent_linkage=LINK,
                shuffle=rng.randrange(99), gap=rng.choice((0, 2)))


def random_ranges(rng: random.Random, size: int, sector: int, block: int) -> tuple[
    list[tuple[int, int]], list[tuple[int, int]]
]:
    """Disjoint sorted data and zero ranges, now and then whole blocks."""
    cuts = sorted({rng.randrange(0, size // sector + 1) * sector for _ in range(6)}
                  | {n for n in range(0, size, block) if rng.random() < 0.5}
                  | ({size} if rng.random() < 0.5 else set()))
    data, zeros = [], []
    for start, stop in pairwise(cuts):
        rng.choice((data, zeros, [])).append((start, stop - start))
    return data, zeros


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 1 << 32), st.sampled_from(KINDS), st.sampled_from([MIB, 2 * MIB]),
       st.sampled_from([512, 4096]))
def test_random_writes_equal_a_plain_model(
    seed: int, kind: str, block_size: int, sector: int
) -> None:
    rng = random.Random(seed)
    recipe = random_recipe(rng, kind, block_size, sector)
    parent = Vhdx(recipe.size, MIB, sector, "dynamic", data_guid=LINK,
                  blocks={0: Block(6, pattern(1000, MIB)), 1: Block(6, pattern(1001, MIB))}
                  if recipe.size > 2 * MIB else {})
    below = parent.content() if kind == "differencing" else None
    model = bytearray(recipe.content(below))
    storage = recipe.build()
    lower = open_vhdx(parent.build())
    for turn in range(3):
        data, zeros = random_ranges(rng, recipe.size, sector, block_size)
        content = bytes(pattern(seed % 997 + turn, recipe.size))
        for start, length in data:
            model[start : start + length] = content[start : start + length]
        for start, length in zeros:
            model[start : start + length] = bytes(length)
        with open_vhdx(storage) as reader:
            forecaster = reader.write_forecaster()
            align = reader.write_alignment
            table, zero_table = ranges(*data), ranges(*zeros)
            forecaster.add(table, zero_table)
            forecast = forecaster.result()
        allocated = sum(s >= 6 for s in states(storage))
        size = storage.size()
        image = open_vhdx_writable(storage)
        again = image.write_forecaster()
        again.add(table, zero_table)
        assert again.result() == forecast
        put(image, table, zero_table, content)
        image.close()
        assert storage.size() - size == forecast.growth_bytes
        assert forecast.payload_bytes == sum(length for _, length in data)
        now = states(storage)
        released = sum(s >= 6 for s in now) - allocated - forecast.new_blocks
        assert released <= 0
        after = open_vhdx(storage)
        assert after.notes == ()
        assert after.write_alignment == align
        assert read_chain([after, lower] if below is not None else [after], 0, recipe.size) == model


def test_windows_may_be_added_and_reserved_one_by_one() -> None:
    blocks = {1: Block(6, pattern(1, MIB)), 2: Block(2)}
    storage = Vhdx(8 * MIB, blocks=blocks).build()
    image = open_vhdx_writable(storage)
    forecaster = image.write_forecaster()
    content = pattern(5, 8 * MIB)
    placed = []
    for start in range(0, 8 * MIB, 2 * MIB):
        window = ranges((start + 512, 2 * MIB - 1024))
        forecaster.add(window, NONE)
        placed += image.reserve(window, NONE).tolist()
    for start, length, _, offset in placed:
        image.storage.pwrite(offset, content[start : start + length])
    size = Vhdx(8 * MIB, blocks=blocks).build().size()
    image.publish()
    image.close()
    assert forecaster.result().growth_bytes == storage.size() - size == 7 * MIB
    got = read_chain([open_vhdx(storage)], 0, 8 * MIB)
    assert got[512 : 2 * MIB - 512] == content[512 : 2 * MIB - 512]
    assert got[4 * MIB - 512 : 4 * MIB + 512] == bytes(1024)


def test_nothing_is_readable_before_publish() -> None:
    recipe = Vhdx(4 * MIB, kind="differencing", parent_linkage=LINK,
                  blocks={0: Block(7, pattern(1, MIB), frozenset({3}))})
    storage = recipe.build()
    image = open_vhdx_writable(storage)
    for start, length, _, offset in image.reserve(ranges((5120, 512), (MIB, MIB)), NONE).tolist():
        image.storage.pwrite(offset, pattern(start, length))
    assert read_chain([open_vhdx(storage.copy())], 0, 4 * MIB) == recipe.content()
    image.close()
    assert read_chain([open_vhdx(storage)], 0, 4 * MIB) == recipe.content()
    # The leaked block is taken again, and its old bytes do not show.
    size = storage.size()
    with open_vhdx_writable(storage) as again:
        assert isinstance(again, WritableVhdx)
        again.write(2 * MIB + 512, b"z" * 512)
    assert storage.size() == size
    got = read_chain([open_vhdx(storage)], 2 * MIB, 3 * MIB)
    assert got == bytes(512) + b"z" * 512 + bytes(MIB - 1024)


@pytest.mark.parametrize("kind", ["dynamic", "differencing"])
@pytest.mark.parametrize("old", [0, 1, 2, 3, 6])
def test_states_chosen(kind: str, old: int) -> None:
    recipe = Vhdx(4 * MIB, kind=kind, parent_linkage=LINK,
                  blocks={n: Block(old, pattern(n, MIB)) for n in range(4)})
    storage = recipe.build()
    image = open_vhdx_writable(storage)
    data = ranges((0, MIB), (MIB + 512, 512))
    zeros = ranges((2 * MIB, MIB), (3 * MIB + 512, 512))
    put(image, data, zeros, pattern(9, 4 * MIB))
    image.close()
    partial = 7 if kind == "differencing" and old == 0 else 6
    unread = {0: 0 if kind == "dynamic" else partial, 6: 6}.get(old, old)
    whole_zero = 2 if old == 6 or (old == 0 and kind == "differencing") else old
    assert states(storage) == [6, partial, whole_zero, unread]


def test_bits_complete_makes_fully_present_and_stale_bits_are_cleared() -> None:
    half = frozenset(range(1024))
    recipe = Vhdx(2 * MIB, kind="differencing", parent_linkage=LINK,
                  blocks={0: Block(7, pattern(1, MIB), half), 1: Block(7, b"", half)})
    storage = recipe.build()
    image = open_vhdx_writable(storage)
    image.write(512 * 1024, b"c" * 512 * 1024)
    put(image, NONE, ranges((MIB, MIB)), b"")
    image.close()
    assert states(storage) == [6, 2]
    # Make the released block absent: its bits are still set in the bitmap.
    storage.pwrite(recipe.bat_offset + 8, bytes(8))
    with open_vhdx_writable(storage) as again:
        assert isinstance(again, WritableVhdx)
        again.write(MIB + 512 * 1500, b"d" * 512)
    assert states(storage) == [6, 7]
    assert open_vhdx(storage).usage().bytes_present == MIB + 512


def test_fixed_disks_keep_their_blocks() -> None:
    recipe = Vhdx(2 * MIB, kind="fixed", blocks={n: Block(6, pattern(n, MIB)) for n in range(2)})
    storage = recipe.build()
    image = open_vhdx_writable(storage)
    put(image, NONE, ranges((0, MIB + 512)), b"")
    image.close()
    assert states(storage) == [6, 6]
    assert read_chain([open_vhdx(storage)], 0, 2 * MIB) == (
        bytes(MIB + 512) + recipe.content()[MIB + 512 :]
    )


def test_more_tables_than_one_log_entry_holds() -> None:
    """Writes touching more table pages than half a 1 MiB log go in several entries."""
    count = 200 * 512
    size = count * MIB
    for kind in ("dynamic", "differencing"):
        storage = Vhdx(size, kind=kind, parent_linkage=LINK).build()
        image = open_vhdx_writable(storage)
        starts = [n * 512 * MIB + 512 for n in range(200)]
        data = ranges(*[(start, 512) for start in starts])
        rows = image.reserve(data, NONE).tolist()
        for start, length, _, offset in rows:
            image.storage.pwrite(offset, pattern(start // MIB, length))
        image.publish()
        image.close()
        after = open_vhdx(storage)
        assert after.usage().blocks_allocated == 200
        for start in starts[::37]:
            assert read_chain([after], start, start + 512) == pattern(start // MIB, 512)


def test_header_rules() -> None:
    storage = Vhdx(2 * MIB, blocks={0: Block(6, pattern(1, MIB))}).build()
    before = current(storage)
    open_vhdx_writable(storage).close()
    assert current(storage) == before
    image = open_vhdx_writable(storage)
    put(image, NONE, ranges((MIB, MIB)), b"")  # reads as zeros already
    assert current(storage) == before
    image.write(0, b"x" * 512)
    first = current(storage)
    assert first.file_write_guid != before.file_write_guid
    assert first.data_write_guid != before.data_write_guid
    assert image.link_id == first.data_write_guid
    image.write(MIB, b"x" * 512)
    second = current(storage)
    assert second.data_write_guid == first.data_write_guid
    assert second.log_guid != bytes(16)
    image.close()
    image.close()
    last = current(storage)
    assert last.log_guid == bytes(16)
    assert last.data_write_guid == first.data_write_guid
    headers = [parse_header(storage.pread(at, 4096)) for at in (64 << 10, 128 << 10)]
    assert abs(headers[0].sequence_number - headers[1].sequence_number) == 1


def test_a_sequence_number_at_its_end_is_refused() -> None:
    storage = Vhdx(MIB, sequences=((1 << 64) - 2, (1 << 64) - 1)).build()
    image = open_vhdx_writable(storage)
    with pytest.raises(RefusedError):
        image.write(0, b"x" * 512)
    image.close()


def test_contract_breaches_are_refused() -> None:
    image = open_vhdx_writable(Vhdx(4 * MIB).build())
    for bad in (ranges((5, 512)), ranges((0, 5 * MIB)), ranges((512, 512), (512, 512))):
        with pytest.raises(ValueError, match="sorted"):
            image.reserve(bad, NONE)
    image.reserve(ranges((MIB, 512)), NONE)
    with pytest.raises(ValueError, match="ascend"):
        image.reserve(ranges((0, 512)), NONE)
    image.close()


def pair(**more: object) -> tuple[MemoryStorage, MemoryStorage, Vhdx, Vhdx]:
    parent = Vhdx(4 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(3)})
    child = Vhdx(4 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 blocks={0: Block(7, pattern(50, MIB), frozenset({1, 5})), 1: Block(2),
                         3: Block(6, pattern(53, MIB))}, page83=parent.page83)
    return parent.build("parent.vhdx"), child.build("child.vhdx"), parent, child


def linked(parent: MemoryStorage, child: MemoryStorage) -> bool:
    link = open_vhdx(child).parent
    return link is not None and open_vhdx(parent).link_id in link.link_ids


def test_begin_merge_keeps_the_pair_linked_and_is_idempotent() -> None:
    below, above, _, recipe = pair()
    child_id = open_vhdx(above).link_id
    for _ in range(2):
        parent, child = open_vhdx_writable(below), open_vhdx_writable(above)
        parent.begin_merge(child)
        assert linked(below, above)
        parent.write(0, b"m" * 512)
        assert linked(below, above)
        assert child.parent is not None
        assert len(child.parent.link_ids) == 2
        parent.close()
        child.close()
        assert linked(below, above)
    after = open_vhdx(above)
    assert after.link_id == child_id
    assert after.notes == ()
    image = open_vhdx_writable(below)
    image.write(0, b"n" * 512)  # without begin_merge the child must not match any more
    image.close()
    assert not linked(below, above)
    parent, child = open_vhdx_writable(below), open_vhdx_writable(above)
    with pytest.raises(ChainError) as caught:
        parent.begin_merge(child)
    assert caught.value.windows_code == 0xC03A000E
    with pytest.raises(RefusedError):
        child.begin_merge(parent)
    parent.begin_merge(None)
    assert recipe.blocks


def test_adopt_takes_items_and_is_idempotent() -> None:
    item = uuid.UUID(int=4711).bytes_le
    parent = Vhdx(4 * MIB, items=((uuid.UUID(int=1).bytes_le, 3, b"mine" * 100),
                                  (uuid.UUID(int=2).bytes_le, 1, b"stays")))
    child = Vhdx(4 * MIB, kind="differencing", parent_linkage=parent.data_guid,
                 items=((item, 3, b"user data" * 1000),))
    below, above = parent.build(), child.build()
    for _ in range(2):
        image = open_vhdx_writable(below)
        image.adopt(open_vhdx(above))
        image.close()
        after = open_vhdx(below)
        assert isinstance(after, VhdxImage)
        assert after.unique_id == child.page83
        assert after.virtual_size == 4 * MIB
        guids = [entry.guid for entry in after.layout.entries]
        assert item in guids
        assert uuid.UUID(int=2).bytes_le in guids
        assert uuid.UUID(int=1).bytes_le not in guids
    sequence = current(below).sequence_number
    image = open_vhdx_writable(below)
    image.adopt(open_vhdx(above))
    image.close()
    assert current(below).sequence_number == sequence


def test_forecast_over_a_dirty_log_counts_its_growth() -> None:
    guid = uuid.UUID(int=3).bytes_le
    recipe = Vhdx(2 * MIB, log_guid=guid)
    size = recipe.build().size()
    recipe.log = [LogRecord([(recipe.bat_offset, struct.pack("<Q", 6 | size).ljust(4096, b"\0"))],
                            last=size + MIB)]
    storage = recipe.build()
    for start, growth in ((0, MIB), (MIB, MIB)):
        forecaster = open_vhdx(storage).write_forecaster()
        forecaster.add(ranges((start, 512)), NONE)
        before = storage.size()
        image = open_vhdx_writable(storage)
        image.write(start, b"x" * 512)
        image.close()
        assert forecaster.result().growth_bytes == storage.size() - before == growth


def test_released_blocks_past_the_end_are_not_taken_for_used() -> None:
    storage = Vhdx(2 * MIB, blocks={0: Block(6, b"a"), 1: Block(6, pattern(1, MIB))}).build()
    image = open_vhdx_writable(storage)
    put(image, NONE, ranges((MIB, MIB)), b"")
    image.close()
    size = storage.size()
    image = open_vhdx_writable(storage)
    image.write(MIB + 4096, b"q" * 512)
    image.close()
    assert storage.size() == size
    got = read_chain([open_vhdx(storage)], MIB, 2 * MIB)
    assert got == bytes(4096) + b"q" * 512 + bytes(MIB - 4608)

