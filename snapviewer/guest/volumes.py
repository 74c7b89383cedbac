# SPDX-License-Identifier: Apache-2.0
"""The volumes of a disk: GPT, MBR with logical partitions, or a file system on the whole disk.

Needs no library; reads a few sectors per volume. Sources: UEFI 2.10 section 5 (GPT, protective
MBR); the MBR by common practice.
"""

from __future__ import annotations

import struct
import uuid
import zlib
from dataclasses import dataclass

from snapviewer.base.words import mark, tr
from snapviewer.guest.image import ReadableDisk
from snapviewer.guest.signatures import HEAD_BYTES, UNKNOWN, identify, is_boot_sector

MAX_VOLUMES = 256
_MAX_TABLE = 4096 * 128  # bytes of GPT entries that are read
_EXTENDED = frozenset({0x05, 0x0F, 0x85})
_PROTECTIVE = 0xEE

_MBR_NAMES = {
    0x01: mark("FAT12"),
    0x04: mark("FAT16"),
    0x06: mark("FAT16"),
    0x07: mark("NTFS or exFAT"),
    0x0B: mark("FAT32"),
    0x0C: mark("FAT32"),
    0x0E: mark("FAT16"),
    0x27: mark("Recovery"),
    0x42: mark("Dynamic disk"),
    0x82: mark("Linux swap"),
    0x83: mark("Linux"),
    0x8E: mark("Linux LVM"),
    0xEF: mark("EFI system"),
    0xFD: mark("Linux RAID"),
}
_GPT_NAMES = {
    "c12a7328-f81f-11d2-ba4b-00a0c93ec93b": mark("EFI system"),
    "e3c9e316-0b5c-4db8-817d-f92df00215ae": mark("Microsoft reserved"),
    "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7": mark("Basic data"),
    "de94bba4-06d1-4d40-a16a-bfd50179d6ac": mark("Recovery"),
    "5808c8aa-7e8f-42e0-85d2-e1e90434cfb3": mark("Dynamic disk metadata"),
    "af9b60a0-1431-4f62-bc68-3311714a69ad": mark("Dynamic disk data"),
    "e75caf8f-f680-4cee-afa3-b001e56efc2d": mark("Storage Spaces"),
    "0fc63daf-8483-4772-8e79-3d69d8477de4": mark("Linux"),
    "0657fd6d-a4ab-43c4-84e5-0933c84b4f4f": mark("Linux swap"),
    "e6d6d379-f507-44c2-a23c-238f2a3df928": mark("Linux LVM"),
    "a19d880f-05fc-4d3b-a006-743f0f84911e": mark("Linux RAID"),
    "21686148-6449-6e6f-744e-656564454649": mark("BIOS boot"),
}
# Partition types whose content is not a file system of its own, whatever its bytes look like.
_BY_TYPE = {
    "Microsoft reserved": ("reserved", mark("reserved by Windows; holds no files")),
    "BIOS boot": ("reserved", mark("holds a boot loader, no files")),
    "Dynamic disk metadata": (
        "dynamic-disk",
        mark("the database of a dynamic disk; holds no files"),
    ),
    "Dynamic disk data": (
        "dynamic-disk",
        mark("volumes of a dynamic disk are not read; the block view still works"),
    ),
    "Dynamic disk": (
        "dynamic-disk",
        mark("volumes of a dynamic disk are not read; the block view still works"),
    ),
    "Storage Spaces": (
        "storage-spaces",
        mark("a disk of a Storage Spaces pool is not read; the block view still works"),
    ),
}


@dataclass(frozen=True)
class Volume:
    """One volume. `index` counts from 1 in table order; `start` and `length` are bytes.

    `filesystem` is a short name ("ntfs", "fat16", "ext4", "bitlocker", "unknown", ...); `reason`
    says why its files cannot be shown and is "" where they can. `label` is the partition's own
    name (GPT), often empty.
    """

    index: int
    start: int
    length: int
    description: str
    filesystem: str
    reason: str = ""
    label: str = ""

    @property
    def readable(self) -> bool:
        """Whether `browse.open_file_system` may be tried."""
        return not self.reason


@dataclass(frozen=True)
class _Partition:
    start: int
    length: int
    description: str
    label: str = ""


def list_volumes(disk: ReadableDisk) -> list[Volume]:
    """The disk's volumes; empty where the disk is blank. Damaged tables give what can be told,
    with the damage as `reason`. Raises only what reading the chain raises.
    """
    size = disk.virtual_size
    head = _read(disk, 0, HEAD_BYTES)
    if is_boot_sector(head):
        return [_whole(disk, size)]
    sector = _sector_size(disk)
    damage = ""
    entries = _mbr_entries(head, sector, size)
    if any(kind == _PROTECTIVE for kind, _, _ in entries) or head[sector : sector + 8] == (
        b"EFI PART"
    ):
        partitions, damage = _gpt(disk, sector)
    else:
        partitions = _mbr(disk, entries, sector)
    if partitions:
        return [_volume(disk, number, part) for number, part in enumerate(partitions, 1)]
    if damage:
        return [Volume(1, 0, size, tr("Whole disk"), UNKNOWN.name, damage)]
    kind = identify(head)
    if kind.name == UNKNOWN.name and not any(head):
        return []
    return [_whole(disk, size)]


def _whole(disk: ReadableDisk, size: int) -> Volume:
    kind = identify(_read(disk, 0, HEAD_BYTES))
    return Volume(1, 0, size, tr("Whole disk"), kind.name, kind.reason)


def _volume(disk: ReadableDisk, index: int, part: _Partition) -> Volume:
    length = min(part.length, disk.virtual_size - part.start)
    fixed = _BY_TYPE.get(part.description)
    if fixed is not None:
        name, reason = fixed
        return Volume(
            index, part.start, length, tr(part.description), name, tr(reason), part.label
        )
    kind = identify(_read(disk, part.start, min(HEAD_BYTES, length)))
    reason = kind.reason
    if not reason and length < part.length:
        reason = tr(
            "the partition reaches {length} bytes past the end of the disk; the block "
            "view still works",
            length=part.length - length,
        )
    return Volume(
        index, part.start, length, tr(part.description), kind.name, reason, part.label
    )


def _read(disk: ReadableDisk, start: int, length: int) -> bytes:
    length = min(length, disk.virtual_size - start)
    return disk.read(start, length) if start >= 0 and length > 0 else b""


def _sector_size(disk: ReadableDisk) -> int:
    size = getattr(disk, "sector_size", 512)
    return size if size in (512, 4096) else 512


# -- MBR ------------------------------------------------------------------------------------------


def _mbr_entries(sector: bytes, unit: int, size: int) -> list[tuple[int, int, int]]:
    """(type, first sector, sectors) of the used entries; empty where it is no partition table."""
    if sector[510:512] != b"\x55\xaa":
        return []
    found = []
    for at in range(446, 510, 16):
        status, kind, start, length = struct.unpack_from("<B3xB3xII", sector, at)
        if status not in (0x00, 0x80):
            return []
        if kind and length:
            if start * unit >= size:
                continue
            found.append((kind, start, length))
    return found


def _mbr(disk: ReadableDisk, entries: list[tuple[int, int, int]], unit: int) -> list[_Partition]:
    primary, logical = [], []
    for kind, start, length in entries:
        if kind in _EXTENDED:
            logical += _logical(disk, start, unit)
        elif start > 0:
            primary.append(_partition(kind, start, length, unit))
    return (primary + logical)[:MAX_VOLUMES]


def _logical(disk: ReadableDisk, first: int, unit: int) -> list[_Partition]:
    """The chain of extended boot records: links are relative to the extended partition, the
    partitions to their own record. A cycle ends the chain."""
    found: list[_Partition] = []
    record, seen = first, set[int]()
    while record not in seen and len(found) < MAX_VOLUMES:
        seen.add(record)
        sector = _read(disk, record * unit, 512)
        following = None
        for kind, start, length in _mbr_entries(sector.ljust(512, b"\0"), unit, 1 << 63):
            if kind in _EXTENDED:
                following = first + start
            elif start and (record + start) * unit < disk.virtual_size:
                found.append(_partition(kind, record + start, length, unit))
        if following is None:
            break
        record = following
    return found


def _partition(kind: int, start: int, length: int, unit: int) -> _Partition:
    name = _MBR_NAMES.get(kind, tr("Type {code}", code=f"{kind:#04x}"))
    return _Partition(start * unit, length * unit, name)


# -- GPT ------------------------------------------------------------------------------------------


def _gpt(disk: ReadableDisk, unit: int) -> tuple[list[_Partition], str]:
    """The partitions of the first sound header (start, then end of the disk), or the damage."""
    last = disk.virtual_size // unit - 1
    for lba in (1, last):
        found = _gpt_at(disk, lba, unit)
        if found is not None:
            return found, ""
    return [], tr("both GPT partition tables are damaged; the block view still works")


def _gpt_at(disk: ReadableDisk, lba: int, unit: int) -> list[_Partition] | None:
    header = bytearray(_read(disk, lba * unit, unit))
    if len(header) < 92 or header[:8] != b"EFI PART":
        return None
    length, checksum = struct.unpack_from("<II", header, 12)
    table_lba, count, entry_size, table_checksum = struct.unpack_from("<QIII", header, 72)
    if not 92 <= length <= len(header):
        return None
    header[16:20] = bytes(4)
    if zlib.crc32(header[:length]) != checksum:
        return None
    if entry_size < 128 or entry_size % 8 or count * entry_size > _MAX_TABLE:
        return None
    if table_lba * unit >= disk.virtual_size:
        return None
    table = _read(disk, table_lba * unit, count * entry_size)
    if zlib.crc32(table) != table_checksum:
        return None
    found = []
    for at in range(0, len(table) - 127, entry_size):
        kind, first, last, name = struct.unpack_from("<16s16xQQ8x72s", table, at)
        if kind == bytes(16) or last < first or first * unit >= disk.virtual_size:
            continue
        guid = str(uuid.UUID(bytes_le=kind))
        label = name.decode("utf-16-le", "replace").split("\0", 1)[0]
        description = _GPT_NAMES.get(guid, tr("Type {code}", code=guid))
        found.append(_Partition(first * unit, (last - first + 1) * unit, description, label))
    return found[:MAX_VOLUMES]
