# SPDX-License-Identifier: Apache-2.0
"""VHD records and tables: parse against independently built bytes, round trips, fuzz."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError
from snapviewer.formats.vhd import headers as vhd
from snapviewer.formats.vhd import tables as vhd_tables
from tests.builders_vhd import footer_bytes, header_bytes


def test_footer_fields() -> None:
    data = footer_bytes(4194304, 2)
    footer = vhd.parse_footer(data)
    assert (footer.current_size, footer.original_size) == (4194304, 4194304)
    assert (footer.cylinders, footer.heads, footer.sectors_per_track) == (120, 4, 17)
    assert footer.creator == "win 10.0"
    assert footer.unique_id == b"0123456789abcdef"
    assert footer.data_offset == vhd.NO_OFFSET
    assert footer.geometry_size == 4177920
    assert vhd.build_footer(footer) == data
    assert vhd.parse_footer(data[:511]) == footer


def test_header_fields() -> None:
    data = header_bytes(
        0x2000, 7, 1 << 21, parent_id=bytes(range(16)), parent_name="C:\\päth\\a.vhd",
        locators=[(b"W2ku", 0x1000, 84, 0x1000), (b"W2ru", 3, 32, 0x3000)],
    )
    header = vhd.parse_header(data)
    assert (header.table_offset, header.max_table_entries) == (0x2000, 7)
    assert header.block_size == 1 << 21
    assert header.parent_unique_id == bytes(range(16))
    assert header.parent_name == "C:\\päth\\a.vhd"
    assert header.locators[0] == vhd.ParentLocator(b"W2ku", 0x1000, 84, 0x1000)
    assert header.locators[0].space_bytes == 0x1000
    assert header.locators[1].space_bytes == 3 * 512
    assert vhd.build_header(header) == data


@pytest.mark.parametrize(
    ("data", "code", "windows"),
    [
        (b"", "bad-footer", 0xC03A0001),
        (bytes(512), "bad-footer", 0xC03A0001),
        (footer_bytes(512, 2)[:-1] + b"\1", "bad-footer", 0xC03A0002),
        (footer_bytes(512, 2, version=0x20000), "not-supported-version", 0xC03A0005),
    ],
)
def test_footer_refused(data: bytes, code: str, windows: int) -> None:
    with pytest.raises(FormatError) as caught:
        vhd.parse_footer(data, file="a.vhd", offset=512)
    assert (caught.value.code, caught.value.windows_code) == (code, windows)
    assert caught.value.file == "a.vhd"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("data", "code", "windows"),
    [
        (bytes(1024), "bad-header", 0xC03A0008),
        (header_bytes(0x600, 1, 512)[:700], "bad-header", 0xC03A0008),
        (header_bytes(0x600, 1, 512)[:-1] + b"\1", "bad-header", 0xC03A0006),
        (header_bytes(0x600, 1, 512, version=0x30000), "not-supported-version", 0xC03A0007),
    ],
)
def test_header_refused(data: bytes, code: str, windows: int) -> None:
    with pytest.raises(FormatError) as caught:
        vhd.parse_header(data)
    assert (caught.value.code, caught.value.windows_code) == (code, windows)


@pytest.mark.parametrize(
    ("size", "geometry"),
    [  # the first three read off real files
        (4194304, (120, 4, 17)),
        (10485760, (301, 4, 17)),
        (136365211648, (65278, 16, 255)),
        (4212736, (121, 4, 17)),
        (5368946688, (10403, 16, 63)),
        (512, (0, 4, 17)),
        (2040 << 30, (65535, 16, 255)),
    ],
)
def test_geometry(size: int, geometry: tuple[int, int, int]) -> None:
    assert vhd.geometry_of(size) == geometry


def test_parent_name_too_long_keeps_base_name() -> None:
    fits = "C:\\" + "d" * 252
    assert vhd.encode_parent_name(fits).decode("utf-16-be").rstrip("\0") == fits
    long = "C:\\" + "d" * 250 + "\\base.vhd"
    assert vhd.encode_parent_name(long).decode("utf-16-be").rstrip("\0") == "base.vhd"
    pair = "C:\\" + "d" * 250 + "\\" + "x" * 254 + "\U0001f600"
    raw = vhd.encode_parent_name(pair)
    assert len(raw) == 512
    assert raw.decode("utf-16-be").rstrip("\0") == "x" * 254


def test_locator_text() -> None:
    assert vhd.decode_locator(b"W2ku", "C:\\ä".encode("utf-16-le") + b"\0\0junk") == "C:\\ä"
    assert vhd.decode_locator(b"MacX", b"file:///a") == "file:///a"
    assert "\ufffd" in vhd.decode_locator(b"W2ru", b"\x00\xd8")


@given(st.binary(max_size=1100))
def test_any_bytes_end_documented(data: bytes) -> None:
    for parse in (vhd.parse_footer, vhd.parse_header):
        for candidate in (data, b"conectix" + data[:504].ljust(504, b"\0"),
                          b"cxsparse" + data[:1016].ljust(1016, b"\0")):
            try:
                parse(candidate)
            except FormatError as error:
                assert error.windows_code


@given(st.lists(st.integers(0, 0xFFFFFFFF), max_size=50))
def test_table_round_trip(entries: list[int]) -> None:
    data = b"".join(value.to_bytes(4, "big") for value in entries)
    table = vhd_tables.parse_table(data)
    assert table.tolist() == entries
    assert vhd_tables.build_table(table) == data


@pytest.mark.parametrize(
    ("block", "expected"),
    [(512, 512), (4096, 512), (2 << 20, 512), (4 << 20, 1024), (1 << 25, 8192)],
)
def test_bitmap_size(block: int, expected: int) -> None:
    assert vhd_tables.bitmap_size(block) == expected


def test_bitmap_is_most_significant_bit_first() -> None:
    rows = np.zeros((1, 512), dtype=np.uint8)
    rows[0, 0], rows[0, 1] = 0x80, 0x01
    row, first, count, is_set = vhd_tables.bitmap_runs(rows, 4096)
    assert row.tolist() == [0] * 4
    assert first.tolist() == [0, 1, 15, 16]
    assert count.tolist() == [1, 14, 1, 4080]
    assert is_set.tolist() == [True, False, True, False]


@given(st.lists(st.lists(st.booleans(), min_size=24, max_size=24), min_size=1, max_size=5),
       st.integers(1, 24))
def test_bitmaps_against_lists(bits: list[list[bool]], sectors: int) -> None:
    rows = np.packbits(np.array(bits, dtype=np.uint8), axis=1)
    valid = vhd_tables.valid_mask(3, sectors)
    assert vhd_tables.full_rows(rows, valid).tolist() == [all(r[:sectors]) for r in bits]
    assert vhd_tables.empty_rows(rows, valid).tolist() == [not any(r[:sectors]) for r in bits]
    assert vhd_tables.count_sectors(rows, valid) == sum(sum(r[:sectors]) for r in bits)
    row, first, count, is_set = vhd_tables.bitmap_runs(rows, sectors)
    rebuilt: list[list[bool]] = [[] for _ in bits]
    for index, start, length, value in zip(row, first, count, is_set, strict=True):
        assert len(rebuilt[index]) == start
        rebuilt[index] += [bool(value)] * int(length)
    assert rebuilt == [r[:sectors] for r in bits]
    again = np.zeros_like(rows)
    vhd_tables.set_runs(again, row[is_set], first[is_set], count[is_set], sectors)
    assert (again == rows & valid).all()
