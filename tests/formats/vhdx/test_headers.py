# SPDX-License-Identifier: Apache-2.0
"""VHDX records: what is built parses back; any bytes end in a record or the documented error."""

from __future__ import annotations

import struct
import uuid
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError
from snapviewer.formats.vhdx.headers import (
    FileIdentifier,
    Header,
    Region,
    build_header,
    build_identifier,
    build_region_table,
    checksum,
    parse_header,
    parse_identifier,
    parse_region_table,
)
from snapviewer.formats.vhdx.log import (
    build_entry,
    data_sector_sequence,
    max_pages,
    parse_descriptors,
    parse_entry_header,
    restore_page,
)
from snapviewer.formats.vhdx.metadata import (
    LOCATOR_TYPE,
    DiskParameters,
    MetadataEntry,
    ParentLocator,
    build_locator,
    build_metadata_table,
    build_parameters,
    linkage_text,
    parse_locator,
    parse_metadata_table,
    parse_parameters,
)
from snapviewer.formats.vhdx.tables import (
    BatShape,
    make_entries,
    offsets_of,
    pack_bitmap,
    paint,
    parse_entries,
    states_of,
    unpack_bitmap,
)

MIB = 1 << 20
GUIDS = st.binary(min_size=16, max_size=16)
U64 = st.integers(0, (1 << 64) - 1)


@given(U64, GUIDS, GUIDS, GUIDS, st.integers(0, 4095), st.integers(1, 1 << 30))
def test_header_round_trip(sequence: int, a: bytes, b: bytes, c: bytes, length: int,
                           offset: int) -> None:
    header = Header(sequence, a, b, c, length * MIB, offset * MIB)
    raw = build_header(header)
    assert len(raw) == 4096
    assert parse_header(raw) == header


def test_header_places_are_the_specification_s() -> None:
    header = Header(0x0102030405060708, b"f" * 16, b"d" * 16, b"l" * 16, MIB, 5 * MIB)
    raw = build_header(header)
    assert raw[:4] == b"head"
    assert raw[8:16] == bytes([8, 7, 6, 5, 4, 3, 2, 1])
    assert (raw[16:32], raw[32:48], raw[48:64]) == (b"f" * 16, b"d" * 16, b"l" * 16)
    assert struct.unpack_from("<HHIQ", raw, 64) == (0, 1, MIB, 5 * MIB)
    assert not any(raw[80:])


def test_checksum_is_castagnoli() -> None:
    assert checksum(b"1234\0\0\0\0" + b"56789") == checksum(b"1234abcd" + b"56789")
    assert checksum(bytes(32)) == 0x8A9136AA  # RFC 3720 B.4: 32 bytes of zeros


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"),
               max_size=100))
def test_identifier_round_trip(creator: str) -> None:
    assert parse_identifier(build_identifier(FileIdentifier(creator))).creator == creator.strip()


def test_region_table_round_trip_and_overlap() -> None:
    one = Region(b"a" * 16, 2 * MIB, 3 * MIB, True)
    two = Region(b"b" * 16, 5 * MIB, MIB, False)
    assert parse_region_table(build_region_table((two, one))) == (two, one)
    for bad in (replace(two, offset=4 * MIB), replace(two, guid=one.guid),
                replace(two, offset=5 * MIB + 512), replace(two, length=0),
                replace(two, offset=0)):
        with pytest.raises(FormatError) as caught:
            parse_region_table(build_region_table((one, bad)))
        assert caught.value.code == "bad-region-table"


def test_metadata_table_round_trip_and_faults() -> None:
    one = MetadataEntry(b"a" * 16, 0x10000, 8, False, True, True)
    two = MetadataEntry(b"b" * 16, 0x10008, 100, True, False, False)
    assert parse_metadata_table(build_metadata_table((one, two)), MIB) == (one, two)
    for bad in (replace(two, offset=0x10004), replace(two, offset=100), replace(two, length=MIB),
                replace(two, guid=one.guid, is_user=False)):
        with pytest.raises(FormatError):
            parse_metadata_table(build_metadata_table((one, bad)), MIB)


@given(st.integers(0, 8), st.booleans(), st.booleans(), GUIDS, st.sampled_from([512, 4096]))
def test_parameters_round_trip(power: int, fixed: bool, parent: bool, guid: bytes,
                               sector: int) -> None:
    parameters = DiskParameters(MIB << power, fixed, parent, 12 * sector, guid, sector, 4096)
    assert parse_parameters(build_parameters(parameters)) == parameters


TEXT = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=60)


@given(st.dictionaries(TEXT, TEXT, max_size=8))
def test_locator_round_trip(pairs: dict[str, str]) -> None:
    locator = ParentLocator(tuple(pairs.items()))
    raw = build_locator(locator)
    assert raw[:16] == LOCATOR_TYPE
    assert parse_locator(raw) == locator


def test_locator_values() -> None:
    guid = uuid.UUID("f88d4d92-6fcc-408d-9bef-9b7c89f15c89").bytes_le
    text = linkage_text(guid)
    assert text == "{f88d4d92-6fcc-408d-9bef-9b7c89f15c89}"
    locator = ParentLocator((("parent_linkage", text.upper()), ("x", "1"), ("y", "2")))
    assert locator.linkage("parent_linkage") == guid
    assert locator.linkage("parent_linkage2") is None
    assert locator.with_values({"x": None, "y": "3", "z": "4"}).entries[1:] == (
        ("y", "3"), ("z", "4"))
    with pytest.raises(FormatError):
        ParentLocator((("parent_linkage", "nonsense"),)).linkage("parent_linkage")
    with pytest.raises(FormatError):
        build_locator(ParentLocator((("k", "v" * 40000),)))


def test_shape_matches_the_specification_s_formulas() -> None:
    shape = BatShape(4 << 20, 2 * MIB, 512, True)
    assert (shape.chunk_ratio, shape.blocks, shape.chunks, shape.entries) == (2048, 2, 1, 2049)
    assert shape.bitmap_index(0) == 2048  # seen in a file written by Windows
    shape = BatShape(64 << 40, MIB, 512, False)
    assert shape.entries == (64 << 20) + ((64 << 20) - 1) // 4096
    assert shape.payload_index(4096) == 4097
    assert BatShape(1 << 40, 256 * MIB, 4096, True).chunk_ratio == 128


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, (1 << 43) - 1)), min_size=1))
def test_entries_round_trip(pairs: list[tuple[int, int]]) -> None:
    states = [state for state, _ in pairs]
    offsets = [offset * MIB for _, offset in pairs]
    entries = make_entries(states, offsets)
    assert states_of(entries).tolist() == states
    assert offsets_of(entries).tolist() == offsets
    raw = b"".join(struct.pack("<Q", s | o) for s, o in zip(states, offsets, strict=True))
    assert parse_entries(raw).tolist() == entries.tolist()


def test_bitmap_bits_are_lsb_first() -> None:
    assert unpack_bitmap(bytes([0b00000101, 0x80])).tolist() == [1, 0, 1] + [0] * 12 + [1]
    mask = paint(np.array([1, 2, 9]), np.array([1, 3, 2]), 16)
    assert np.flatnonzero(mask).tolist() == [1, 2, 3, 4, 9, 10]
    assert pack_bitmap(mask) == bytes([0b00011110, 0b00000110])


@given(st.lists(st.tuples(st.integers(0, 1 << 30), st.binary(min_size=1, max_size=4096)),
                max_size=140), st.integers(1, 1 << 40))
@settings(max_examples=40)
def test_log_entry_round_trip(pages: list[tuple[int, bytes]], sequence: int) -> None:
    full = [(number * 4096, page.ljust(4096, b"\0")) for number, page in pages]
    raw = build_entry(full, tail=8192, sequence_number=sequence, log_guid=b"g" * 16,
                      flushed_file_offset=4 * MIB, last_file_offset=5 * MIB)
    header = parse_entry_header(raw, MIB)
    assert header is not None
    assert header.entry_length == len(raw)
    assert (header.tail, header.sequence_number, header.log_guid) == (8192, sequence, b"g" * 16)
    assert header.checksum == checksum(raw)
    updates = parse_descriptors(raw, header)
    assert updates is not None
    for update, (offset, page) in zip(updates, full, strict=True):
        assert update.file_offset == offset
        if update.data_sector < 0:
            assert page == bytes(4096)
            continue
        at = (header.descriptor_sectors + update.data_sector) * 4096
        sector = raw[at : at + 4096]
        assert data_sector_sequence(sector) == sequence
        assert restore_page(sector, update) == page


def test_max_pages_is_the_largest_that_fits() -> None:
    for length in (8192, 128 << 10, 512 << 10, 1 << 20, 3 << 20):
        count = max_pages(length)
        pages = [(n * 4096, b"x" * 4096) for n in range(count + 1)]
        assert len(build_entry(pages[:-1], tail=0, sequence_number=1, log_guid=b"g" * 16,
                               flushed_file_offset=0, last_file_offset=0)) <= length
        assert len(build_entry(pages, tail=0, sequence_number=1, log_guid=b"g" * 16,
                               flushed_file_offset=0, last_file_offset=0)) > length


def any_bytes(signature: bytes, length: int) -> st.SearchStrategy[bytes]:
    """Bytes behind a right signature, most with the right length; half with a right checksum."""
    def finish(raw: bytes, pad: bool, fix: bool) -> bytes:
        raw = signature + raw
        raw = raw.ljust(length, b"\0") if pad else raw
        if fix and len(raw) >= 8:
            raw = raw[:4] + struct.pack("<I", checksum(raw)) + raw[8:]
        return raw
    return st.builds(finish, st.binary(max_size=400), st.booleans(), st.booleans())


@settings(max_examples=300)
@given(st.data())
def test_any_bytes_end_in_a_record_or_a_format_error(data: st.DataObject) -> None:
    parsers = [
        (lambda raw: parse_identifier(raw), any_bytes(b"vhdxfile", 520)),
        (lambda raw: parse_header(raw), any_bytes(b"head", 4096)),
        (lambda raw: parse_region_table(raw), any_bytes(b"regi", 65536)),
        (lambda raw: parse_metadata_table(raw, MIB), any_bytes(b"metadata", 65536)),
        (lambda raw: parse_locator(raw), any_bytes(LOCATOR_TYPE, 100)),
        (lambda raw: parse_entry_header(raw, MIB), any_bytes(b"loge", 4096)),
    ]
    parse, strategy = data.draw(st.sampled_from(parsers))
    raw = data.draw(strategy)
    try:
        result = parse(raw)
    except FormatError as error:
        assert error.code in ("bad-signature", "bad-header", "bad-region-table", "bad-metadata")
        return
    if result is not None and raw[:4] == b"loge" and len(raw) >= 4096:
        parse_descriptors(raw[:4096], result) if result.descriptor_sectors == 1 else None
