# SPDX-License-Identifier: Apache-2.0
"""Reading VHDX images whose content is known by construction."""

from __future__ import annotations

import struct
import uuid

import pytest

from snapviewer.base.errors import FormatError
from snapviewer.disks.extents import DATA, PARENT, ZERO, check_gap_free
from snapviewer.disks.image import DiskImage, DiskKind
from snapviewer.disks.vhdx import reading as vhdx
from snapviewer.disks.vhdx.image import open_vhdx
from tests.builders_vhdx import MIB, Block, MemoryStorage, Vhdx, crc, pattern, read_chain

LINK = uuid.UUID(int=77).bytes_le

CORRUPT = 0x80070570  # ERROR_FILE_CORRUPT, what Windows says of almost any damage to a VHDX


def whole(images: list[DiskImage]) -> bytes:
    return read_chain(images, 0, images[0].virtual_size)


@pytest.mark.parametrize("sector", [512, 4096])
@pytest.mark.parametrize("block_size", [MIB, 2 * MIB, 4 * MIB])
def test_every_state_in_a_child(sector: int, block_size: int) -> None:
    size = 8 * block_size - 3 * sector
    parent = Vhdx(size, MIB, sector, "dynamic",
                  {n: Block(6, pattern(n, MIB)) for n in range(0, size // MIB, 2)}, shuffle=3)
    sectors = block_size // sector
    chosen = frozenset({0, 1, 7, 8, sectors - 1, *range(20, 90, 3), *range(128, 192)})
    blocks = {
        0: Block(7, pattern(100, block_size), chosen),
        1: Block(1), 2: Block(2), 3: Block(3, anchor=1 << 30),
        5: Block(6, pattern(105, block_size)),
        6: Block(7, pattern(106, block_size), frozenset(range(sectors))),
        7: Block(7, pattern(107, block_size), frozenset({0, sectors - 4})),
    }
    child = Vhdx(size, block_size, sector, "differencing", blocks,
                 parent_linkage=parent.data_guid, shuffle=1, gap=1)
    below, top = open_vhdx(parent.build()), open_vhdx(child.build())
    expected = child.content(parent.content())
    assert whole([top, below]) == expected
    assert top.kind is DiskKind.DIFFERENCING
    assert top.parent is not None
    assert top.parent.link_ids == (below.link_id,)
    assert top.partial_blocks(0, size) == 3
    usage = top.usage()
    set_sectors = len(chosen) + sectors + 2
    assert usage.blocks_total == 8
    assert usage.blocks_allocated == 4
    assert usage.blocks_partial == 3
    assert usage.bytes_present == block_size + set_sectors * sector
    assert usage.bytes_zero == 3 * block_size
    table = top.extents(sector, size - 2 * sector)
    assert check_gap_free(table, sector, size - 2 * sector)
    for start in range(0, size, block_size // 2 + sector):
        stop = min(size, start + block_size + 5 * sector)
        assert read_chain([top, below], start, stop) == expected[start:stop]


@pytest.mark.parametrize("state", [1, 2, 3])
def test_zero_states_hide_the_parent(state: int) -> None:
    child = Vhdx(2 * MIB, kind="differencing", blocks={1: Block(state)}, parent_linkage=LINK)
    table = open_vhdx(child.build()).extents(0, 2 * MIB)
    assert table["state"].tolist() == [PARENT, ZERO]


def test_zero_states_in_a_dynamic_disk_read_as_zeros() -> None:
    blocks = {0: Block(1), 1: Block(2), 2: Block(3), 4: Block(6, pattern(1, MIB))}
    image = open_vhdx(Vhdx(5 * MIB, blocks=blocks).build())
    assert image.extents(0, 5 * MIB)["state"].tolist() == [ZERO, DATA]
    assert image.usage().bytes_zero == 3 * MIB
    assert image.write_alignment == MIB


def test_fully_present_does_not_consult_the_bitmap() -> None:
    blocks = {0: Block(6, pattern(1, MIB)), 1: Block(7, pattern(2, MIB), frozenset({5}))}
    child = Vhdx(2 * MIB, kind="differencing", blocks=blocks, parent_linkage=LINK)
    table = open_vhdx(child.build()).extents(0, 2 * MIB)
    assert table["start"].tolist() == [0, MIB, MIB + 5 * 512, MIB + 6 * 512]
    assert table["state"].tolist() == [DATA, PARENT, DATA, PARENT]


@pytest.mark.parametrize(("sector", "block_size"), [(512, 256 * MIB), (4096, 256 * MIB),
                                                    (512, 64 * MIB)])
def test_chunk_edges(sector: int, block_size: int) -> None:
    ratio = (1 << 23) * sector // block_size
    size = (ratio + 1) * block_size + 5 * sector
    sectors = block_size // sector
    edges = {
        0: Block(7, b"a" * sector, frozenset({0})),
        ratio - 1: Block(7, b"", frozenset({0, sectors - 1})),
        ratio: Block(7, b"b" * sector, frozenset({0})),
        ratio + 1: Block(7, b"c" * (5 * sector), frozenset({0, 4})),
    }
    child = Vhdx(size, block_size, sector, "differencing", edges, parent_linkage=LINK)
    image = open_vhdx(child.build())
    held = []
    for block in edges:
        start = block * block_size
        stop = min(start + block_size, size)
        table = image.extents(start, stop)
        held += [(int(r["start"]), int(r["length"])) for r in table if r["state"] == DATA]
    edge = ratio * block_size
    assert held == [
        (0, sector), (edge - block_size, sector), (edge - sector, sector), (edge, sector),
        (edge + block_size, sector), (edge + block_size + 4 * sector, sector),
    ]
    assert image.usage().bytes_present == 6 * sector
    assert read_chain([image], size - sector, size) == b"c" * sector
    assert image.write_alignment == ratio * block_size


def test_short_last_block_of_the_file_opens() -> None:
    recipe = Vhdx(2 * MIB - 512, kind="fixed", short_last=True,
                  blocks={0: Block(6, pattern(1, MIB)), 1: Block(6, pattern(2, MIB - 512))})
    image = open_vhdx(recipe.build())
    assert whole([image]) == recipe.content()
    assert image.kind is DiskKind.FIXED


def damage(storage: MemoryStorage, offset: int, raw: bytes) -> MemoryStorage:
    storage.pwrite(offset, raw)
    return storage


def test_headers_one_bad_both_bad_equal() -> None:
    recipe = Vhdx(MIB, blocks={0: Block(6, pattern(1, MIB))})
    image = open_vhdx(damage(recipe.build(), 128 * 1024 + 100, b"x"))
    assert [note.code for note in image.notes] == ["bad-header"]
    both = damage(damage(recipe.build(), 128 * 1024 + 100, b"x"), 64 * 1024 + 100, b"x")
    with pytest.raises(FormatError) as caught:
        open_vhdx(both)
    assert caught.value.code == "bad-header"
    same = Vhdx(MIB, sequences=(1, 1))
    assert [note.code for note in open_vhdx(same.build()).notes] == ["equal-headers"]
    other = Vhdx(MIB, sequences=(1, 1))
    with pytest.raises(FormatError, match="same sequence number"):
        open_vhdx(damage(same.build(), 128 * 1024, other.header(1)))


def test_the_greater_sequence_number_wins() -> None:
    recipe = Vhdx(MIB)
    older = Vhdx(MIB, data_guid=uuid.UUID(int=5).bytes_le)
    storage = damage(recipe.build(), 128 * 1024, older.header(6))
    assert open_vhdx(storage).link_id == recipe.data_guid


def test_second_region_table_is_used() -> None:
    recipe = Vhdx(MIB, blocks={0: Block(6, pattern(1, MIB))})
    image = open_vhdx(damage(recipe.build(), 192 * 1024 + 50, b"x"))
    assert [note.code for note in image.notes] == ["bad-region-table"]
    assert whole([image]) == recipe.content()
    with pytest.raises(FormatError) as caught:
        open_vhdx(damage(damage(recipe.build(), 192 * 1024, b"x"), 256 * 1024, b"x"))
    assert caught.value.code == "bad-region-table"


def expect(storage: MemoryStorage, code: str, text: str, windows: int | None = None) -> None:
    with pytest.raises(FormatError, match=text) as caught:
        open_vhdx(storage)
    assert caught.value.code == code
    assert caught.value.file == str(storage.path)
    assert caught.value.remedy
    if windows is not None:
        assert caught.value.windows_code == windows


STRANGE = uuid.UUID("12345678-1234-1234-1234-123456789abc").bytes_le


def test_unknown_required_things_are_named() -> None:
    region = Vhdx(MIB, regions=((STRANGE, 64 * MIB, MIB, 1),))
    expect(region.build(), "bad-region-table", "12345678-1234-1234-1234-123456789abc")
    open_vhdx(Vhdx(MIB, regions=((STRANGE, 64 * MIB, MIB, 0),)).build())
    item = Vhdx(MIB, items=((STRANGE, 4, b"1234"),))
    expect(item.build(), "bad-metadata", "12345678-1234-1234-1234-123456789abc")
    open_vhdx(Vhdx(MIB, items=((STRANGE, 2, b"1234"),)).build())
    incomplete = uuid.UUID("71CC85F0-1B69-4E28-9558-C3BF83AE75D3").bytes_le
    expect(Vhdx(MIB, items=((incomplete, 4, b""),)).build(), "bad-metadata", "incomplete")
    notes = open_vhdx(Vhdx(MIB, required=0).build()).notes
    assert [note.code for note in notes] == ["regions-not-required"]


def test_bad_parameters() -> None:
    expect(Vhdx(MIB + 100).build(), "bad-metadata", "whole number of sectors", CORRUPT)
    expect(Vhdx(MIB, physical=520).build(), "bad-metadata", "512 and 4096", CORRUPT)
    recipe = Vhdx(MIB)
    storage = damage(recipe.build(), recipe.metadata_offset + 0x10000, struct.pack("<I", 3 * MIB))
    expect(storage, "bad-metadata", "power of two", CORRUPT)
    storage = damage(recipe.build(), recipe.metadata_offset, b"METADATA")
    expect(storage, "bad-metadata", "signature")


def entry(recipe: Vhdx, index: int, value: int) -> MemoryStorage:
    return damage(recipe.build(), recipe.bat_offset + index * 8, struct.pack("<Q", value))


@pytest.mark.parametrize("value", [4, 5, 7 | 5 * MIB, 6 | 5 * MIB | 8, 6, 6 | MIB, 6 | 3 * MIB,
                                   6 | 2 * MIB, 6 | (1 << 63)])
def test_illegal_block_entries(value: int) -> None:
    recipe = Vhdx(3 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(3)})
    expect(entry(recipe, 1, value), "bad-bat", "block 1", CORRUPT)


def test_shared_and_missing_space() -> None:
    recipe = Vhdx(3 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(3)})
    expect(entry(recipe, 1, 6 | recipe.first_block), "bad-bat", "shares")
    expect(entry(recipe, 1, 6 | 900 * MIB), "truncated", r"1 block \(1\)", CORRUPT)
    cut = recipe.build()
    cut.length -= 1
    expect(cut, "truncated", r"1 block \(2\)", CORRUPT)
    wide = Vhdx(6 * MIB, 2 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(3)})
    expect(entry(wide, 1, 6 | wide.first_block + MIB), "bad-bat", "shares")


def test_bad_bitmaps() -> None:
    recipe = Vhdx(2 * MIB, kind="differencing", parent_linkage=LINK,
                  blocks={0: Block(7, b"x", frozenset({0})), 1: Block(6, b"y")})
    index = recipe.ratio
    expect(entry(recipe, index, 0), "bad-bitmap", "missing", CORRUPT)
    expect(entry(recipe, index, 7 | 5 * MIB), "bad-bitmap", "illegal")
    expect(entry(recipe, index, 6 | 3 * MIB), "bad-bitmap", "illegal")
    expect(entry(recipe, index, 6 | recipe.first_block), "bad-bat", "share")


def test_large_tables_are_checked_by_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above `EAGER_ENTRIES` opening checks nothing, reading its window, `validate` everything."""
    monkeypatch.setattr(vhdx, "EAGER_ENTRIES", 0)
    monkeypatch.setattr(vhdx, "WINDOW_ENTRIES", 16)
    size = 256 * MIB
    blocks = {n: Block(6, b"x") for n in range(0, 40, 3)}
    blocks[20] = Block(7, b"y", frozenset({3}))
    recipe = Vhdx(40 * size, size, 512, "differencing", blocks, parent_linkage=LINK, shuffle=4)
    image = open_vhdx(recipe.build())
    assert isinstance(image, vhdx.VhdxReader)
    image.validate()
    assert image.usage().blocks_allocated == 15
    last = 39 + 39 // recipe.ratio
    first_place = struct.unpack("<Q", recipe.build().pread(recipe.bat_offset, 8))[0]
    bitmap_entry = recipe.ratio + (recipe.ratio + 1)
    bitmap_place = struct.unpack(
        "<Q", recipe.build().pread(recipe.bat_offset + bitmap_entry * 8, 8))[0]
    for value in (first_place, first_place + MIB, bitmap_place, 5, 6 | MIB):
        image = open_vhdx(entry(recipe, last, value))
        assert isinstance(image, vhdx.VhdxReader)
        image.extents(0, size)
        with pytest.raises(FormatError) as caught:
            image.validate()
        assert caught.value.code == "bad-bat"
    image = open_vhdx(entry(recipe, last, 5))
    with pytest.raises(FormatError, match="block 39"):
        image.extents(39 * size, 40 * size)
    image = open_vhdx(entry(recipe, bitmap_entry, 0))
    with pytest.raises(FormatError) as caught:
        image.extents(20 * size, 21 * size)
    assert caught.value.code == "bad-bitmap"


def test_not_a_vhdx_and_short_files() -> None:
    recipe = Vhdx(MIB)
    expect(damage(recipe.build(), 0, b"VHDXFILE"), "bad-signature", "signature", CORRUPT)
    for length in (9, 65536, 200 * 1024, MIB - 1):
        cut = recipe.build()
        cut.length = length
        expect(cut, "truncated", "bytes", CORRUPT)
    for length in (2 * MIB, 3 * MIB):
        cut = recipe.build()
        cut.length = length
        expect(cut, "truncated", "ends")


def _changed_header(sequence: int, at: int, value: int) -> MemoryStorage:
    """A file whose first header, its checksum right, has `value` at byte `at`; the second has
    sequence number 8."""
    raw = bytearray(Vhdx(MIB).header(sequence))
    raw[at] = value
    return damage(Vhdx(MIB).build(), 64 * 1024, crc(bytes(raw)))


@pytest.mark.parametrize(
    ("at", "value", "windows_code"),
    [
        (66, 2, 0xC03A0005), (64, 1, 0xC03A0005),
        (72, 1, CORRUPT), (68, 1, CORRUPT), (79, 0x7F, CORRUPT),
    ],
    ids=["version", "log version", "log offset", "log length", "log far away"],
)
def test_a_newer_header_that_cannot_be_followed_is_an_error(
    at: int, value: int, windows_code: int
) -> None:
    with pytest.raises(FormatError) as caught:
        open_vhdx(_changed_header(9, at, value))
    assert (caught.value.code, caught.value.windows_code) == ("bad-header", windows_code)
    assert caught.value.offset == 64 * 1024


def test_an_older_header_that_cannot_be_followed_is_a_note() -> None:
    image = open_vhdx(_changed_header(5, 66, 2))
    assert [note.code for note in image.notes] == ["bad-header"]


@pytest.mark.parametrize("held", [[], [0, 2, 5], list(range(8))])
def test_a_fixed_disk_counts_what_its_table_gives_a_place(held: list[int]) -> None:
    recipe = Vhdx(8 * MIB, kind="fixed", blocks={n: Block(6, pattern(n, MIB)) for n in held})
    for writable in (False, True):  # with what opening remembers, and without
        storage = recipe.build()
        storage._writable = writable
        image = open_vhdx(storage)
        usage = image.usage()
        assert image.kind is DiskKind.FIXED
        assert (usage.blocks_total, usage.blocks_allocated) == (8, len(held))
        assert usage.bytes_present == len(held) * MIB
        assert whole([image]) == recipe.content()
        codes = [note.code for note in image.notes]
        assert codes == ([] if len(held) == 8 else ["fixed-not-allocated"])
