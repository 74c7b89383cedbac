# SPDX-License-Identifier: Apache-2.0
"""Partition tables and signatures, sound and damaged."""

from __future__ import annotations

import struct
import uuid
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.guest.volumes import MAX_VOLUMES, Volume, list_volumes
from tests.builders_fs import (
    MemoryChain,
    ext_image,
    fat_image,
    fat_volume,
    gpt,
    mbr,
    ntfs_image,
    run,
    tool,
)

SIZE = 4 << 20
BASIC = uuid.UUID("ebd0a0a2-b9e5-4433-87c0-68b6b72699c7").bytes_le
RESERVED = uuid.UUID("e3c9e316-0b5c-4db8-817d-f92df00215ae").bytes_le
SPACES = uuid.UUID("e75caf8f-f680-4cee-afa3-b001e56efc2d").bytes_le


def _kinds(image: bytes | bytearray) -> list[tuple[int, int, int, str]]:
    return [
        (volume.index, volume.start, volume.length, volume.filesystem)
        for volume in list_volumes(MemoryChain(image))
    ]


def _one(image: bytes | bytearray) -> Volume:
    (volume,) = list_volumes(MemoryChain(image))
    return volume


@pytest.mark.parametrize(("bits", "size"), [(16, 16 << 20), (32, 64 << 20)])
def test_fat_in_an_mbr_partition(bits: int, size: int) -> None:
    image = fat_image({"/a": b"a"}, size, bits=bits)
    assert _kinds(image) == [(1, 128 * 512, size - 128 * 512, f"fat{bits}")]


def test_a_blank_disk_has_no_volumes() -> None:
    assert list_volumes(MemoryChain(bytes(SIZE))) == []
    assert list_volumes(MemoryChain(b"")) == []


def test_whole_disk_file_systems(tmp_path: Path) -> None:
    for kind in ("ext2", "ext3", "ext4"):
        (tmp_path / kind).mkdir()
        volume = _one(ext_image(tmp_path / kind, {"/a": b"a"}, kind=kind))
        assert (volume.start, volume.filesystem, volume.readable) == (0, kind, True)


def test_whole_disk_ntfs(tmp_path: Path) -> None:
    assert _one(ntfs_image(tmp_path, {})).filesystem == "ntfs"


def test_whole_disk_exfat_and_fat12(tmp_path: Path) -> None:
    image = tmp_path / "image"
    for command, kind in ((("mkfs.exfat",), "exfat"), (("mkfs.vfat", "-F", "12"), "fat12")):
        image.write_bytes(bytes(SIZE))
        run(tool(command[0]), *command[1:], image)
        assert _one(image.read_bytes()).filesystem == kind


def test_logical_partitions_are_found() -> None:
    image = bytearray(SIZE)
    mbr([(0x07, 64, 100), (0x0F, 1000, 3000)], image)
    mbr([(0x83, 8, 100), (0x05, 500, 600)], image, 1000 * 512)
    mbr([(0x83, 16, 200)], image, 1500 * 512)
    assert [volume[1] // 512 for volume in _kinds(image)] == [64, 1008, 1516]
    assert [volume.description for volume in list_volumes(MemoryChain(image))] == [
        "NTFS or exFAT", "Linux", "Linux",
    ]


def test_a_cycle_of_extended_records_ends() -> None:
    image = bytearray(SIZE)
    mbr([(0x05, 1000, 3000)], image)
    mbr([(0x83, 8, 100), (0x05, 500, 600)], image, 1000 * 512)
    mbr([(0x83, 8, 100), (0x05, 0, 600)], image, 1500 * 512)
    assert len(_kinds(image)) == 2


def test_gpt_partitions_with_a_file_system_inside() -> None:
    image = bytearray(SIZE * 4)
    volume = fat_volume({"/a": b"a"}, SIZE * 3, partition_lba=2048)
    for offset, data in volume.sectors_changed():
        image[offset : offset + len(data)] = data
    image[:512] = bytes(512)
    last = SIZE * 3 // 512 - 1
    gpt(image, [(RESERVED, 64, 127, "reserved"), (BASIC, 2048, last, "Daten Ä"),
                (SPACES, last + 1, last + 100, "")])
    first, second, third = list_volumes(MemoryChain(image))
    assert (first.filesystem, first.readable) == ("reserved", False)
    assert (second.filesystem, second.label, second.readable) == ("fat16", "Daten Ä", True)
    assert (third.filesystem, third.index) == ("storage-spaces", 3)
    assert "Storage Spaces" in third.reason

    image[512 + 8] ^= 1  # the first header is damaged: the one at the end serves
    assert [volume.start for volume in list_volumes(MemoryChain(image))] == [
        first.start, second.start, third.start,
    ]
    image[-512 + 8] ^= 1
    assert "damaged" in _one(image).reason


@pytest.mark.parametrize(
    ("offset", "mark", "name", "word"),
    [
        (3, b"-FVE-FS-", "bitlocker", "BitLocker"),
        (3, b"ReFS\0\0\0\0", "refs", "ReFS"),
        (0, b"LUKS\xba\xbe\0\x02", "luks", "LUKS"),
        (512, b"LABELONE", "lvm", "LVM"),
        (4086, b"SWAPSPACE2", "swap", "swap"),
        (0, b"XFSB", "xfs", "XFS"),
        (65_600, b"_BHRfS_M", "btrfs", "Btrfs"),
        (0, b"SPACEDB ", "storage-spaces", "Storage Spaces"),
        (5000, b"hello", "unknown", "no file system"),
    ],
)
def test_what_is_not_read_says_so(offset: int, mark: bytes, name: str, word: str) -> None:
    whole = bytearray(SIZE)
    whole[offset : offset + len(mark)] = mark
    parted = bytearray(512 * 64) + whole
    mbr([(0x83, 64, SIZE // 512)], parted)
    for image, start in ((whole, 0), (parted, 64 * 512)):
        volume = _one(image)
        assert (volume.start, volume.filesystem, volume.readable) == (start, name, False)
        assert word in volume.reason


def test_a_partition_past_the_end_says_so() -> None:
    image = fat_image({"/a": b"a"})[: 8 << 20]
    volume = _one(image)
    assert volume.length == (8 << 20) - 128 * 512
    assert "past the end" in volume.reason


def test_4096_byte_sectors() -> None:
    image = bytearray(SIZE)
    mbr([(0x83, 16, 32)], image)
    chain = MemoryChain(image)
    chain.sector_size = 4096  # type: ignore[attr-defined]
    (volume,) = list_volumes(chain)
    assert (volume.start, volume.length) == (16 * 4096, 32 * 4096)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_bytes_give_a_list(data: st.DataObject) -> None:
    image = bytearray(1 << 20)
    mbr([(0xEE, 1, 2047)] if data.draw(st.booleans()) else [(0x0F, 1, 2000)], image)
    gpt(image, [(BASIC, 64, 127, "x")])
    for _ in range(data.draw(st.integers(0, 12))):
        at = data.draw(st.sampled_from([0, 446, 450, 454, 510, 512, 528, 584, 592, 1024, 1056]))
        piece = data.draw(st.binary(min_size=1, max_size=16))
        image[at : at + len(piece)] = piece
    volumes = list_volumes(MemoryChain(image))
    assert len(volumes) <= MAX_VOLUMES
    for volume in volumes:
        assert volume.start >= 0 and volume.start + volume.length <= len(image)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=4096))
def test_any_short_disk_gives_a_list(data: bytes) -> None:
    for volume in list_volumes(MemoryChain(data)):
        assert volume.start + volume.length <= len(data)


def test_a_boot_sector_is_not_taken_for_a_partition_table() -> None:
    image = bytearray(SIZE)
    struct.pack_into("<3s8s", image, 0, b"\xeb\x52\x90", b"NTFS    ")
    mbr([(0x07, 5, 5)], image)
    assert _kinds(image) == [(1, 0, SIZE, "ntfs")]
