# SPDX-License-Identifier: Apache-2.0
"""Tell a volume's file system by its signature alone; nothing is interpreted further.

Sources: NTFS and FAT boot sectors (Microsoft FAT specification 1.03, section 3), exFAT
specification section 3.1, the Linux ext4 disk layout, LUKS1/LUKS2 on-disk formats, LVM2 label,
Linux swap header; positions are given with each.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from snapviewer.base.words import mark, tr

HEAD_BYTES = 68 << 10  # what `identify` wants of the volume's start
READABLE = frozenset(
    {"ntfs", "fat12", "fat16", "fat32", "exfat", "ext2", "ext3", "ext4", "hfs+", "iso9660"}
)


@dataclass(frozen=True)
class FileSystemKind:
    """`name` is a stable short name; `reason` says why its files cannot be shown, "" if they can.
    """

    name: str
    reason: str = ""


UNKNOWN = FileSystemKind(
    "unknown", mark("no file system known to snapviewer was recognised; the block view still works")
)
_ENCRYPTED = mark(
    "encrypted with {name}: files can only be seen inside the guest; the block view still works"
)
_NOT_READ = mark("{name} is recognised, but its files are not read; the block view still works")


def identify(head: bytes) -> FileSystemKind:
    """The file system whose first `HEAD_BYTES` (or all) bytes are `head`."""
    for test in _TESTS:
        found = test(head)
        if found is not None:
            return found
    return FileSystemKind(UNKNOWN.name, tr(UNKNOWN.reason))


def is_boot_sector(head: bytes) -> bool:
    """Whether the bytes start with a file system's boot sector (so not with a partition table)."""
    found = _boot_sector(head)
    return found is not None


def _boot_sector(head: bytes) -> FileSystemKind | None:
    name = head[3:11]
    if name == b"NTFS    ":
        return FileSystemKind("ntfs")
    if name == b"EXFAT   ":
        return FileSystemKind("exfat")
    if name == b"-FVE-FS-" or (name == b"MSWIN4.1" and _bitlocker_to_go(head)):
        return FileSystemKind("bitlocker", tr(_ENCRYPTED, name="BitLocker"))
    if name == b"ReFS\0\0\0\0":
        return FileSystemKind("refs", tr(_NOT_READ, name="ReFS"))
    return _fat(head)


def _bitlocker_to_go(head: bytes) -> bool:
    # The BitLocker identifier 4967D63B-2E29-4AD8-8399-F6A339E3D001 at byte 424.
    return head[424:440] == bytes.fromhex("3bd66749292ed84a8399f6a339e3d001")


def _fat(head: bytes) -> FileSystemKind | None:
    if len(head) < 512 or head[510:512] != b"\x55\xaa" or head[0] not in (0xEB, 0xE9):
        return None
    sector, per_cluster, reserved, fats, roots, small, media, fat_size = struct.unpack_from(
        "<HBHBHHBH", head, 11
    )
    (large,) = struct.unpack_from("<I", head, 32)
    (fat_size_32,) = struct.unpack_from("<I", head, 36)
    if sector not in (512, 1024, 2048, 4096) or per_cluster == 0 or per_cluster & per_cluster - 1:
        return None
    if reserved == 0 or fats not in (1, 2) or media < 0xF0:
        return None
    total, fat = small or large, fat_size or fat_size_32
    data = total - reserved - fats * fat - -(-roots * 32 // sector)
    if fat == 0 or data <= 0:
        return None
    clusters = data // per_cluster
    # The count alone decides between the three (section 3.5).
    if clusters < 4085:
        return FileSystemKind("fat12")
    return FileSystemKind("fat16" if clusters < 65_525 else "fat32")


def _ext(head: bytes) -> FileSystemKind | None:
    if head[1080:1082] != b"\x53\xef":
        return None
    compatible, incompatible = struct.unpack_from("<II", head, 1024 + 0x5C)
    if incompatible & 0x8:
        return FileSystemKind("ext journal", tr(_NOT_READ, name=tr("an external ext journal")))
    # extents, 64bit, flex_bg, mmp, csum seed, large directories, inline data
    if incompatible & 0xF3C0:
        return FileSystemKind("ext4")
    return FileSystemKind("ext3" if compatible & 0x4 else "ext2")


def _luks(head: bytes) -> FileSystemKind | None:
    if head[:6] == b"LUKS\xba\xbe":
        return FileSystemKind("luks", tr(_ENCRYPTED, name="LUKS"))
    return None


def _lvm(head: bytes) -> FileSystemKind | None:
    for sector in range(4):
        if head[sector * 512 : sector * 512 + 8] == b"LABELONE":
            return FileSystemKind("lvm", tr(_NOT_READ, name=tr("an LVM physical volume")))
    return None


def _swap(head: bytes) -> FileSystemKind | None:
    for page in (4096, 8192, 16384, 65536):
        if head[page - 10 : page] in (b"SWAPSPACE2", b"SWAP-SPACE"):
            return FileSystemKind("swap", tr("swap space holds no files"))
    return None


def _at(
    offset: int, magic: bytes, name: str, title: str
) -> Callable[[bytes], FileSystemKind | None]:
    def test(head: bytes) -> FileSystemKind | None:
        if head[offset : offset + len(magic)] != magic:
            return None
        return FileSystemKind(name, "" if name in READABLE else tr(_NOT_READ, name=tr(title)))

    return test


_TESTS: tuple[Callable[[bytes], FileSystemKind | None], ...] = (
    _luks,
    _boot_sector,
    _ext,
    _lvm,
    _swap,
    _at(0, b"SPACEDB ", "storage-spaces", mark("a disk of a Storage Spaces pool")),
    _at(0, b"XFSB", "xfs", "XFS"),
    _at(65_600, b"_BHRfS_M", "btrfs", "Btrfs"),
    _at(32, b"NXSB", "apfs", "APFS"),
    _at(1024, b"H+\0\x04", "hfs+", "HFS+"),
    _at(1024, b"HX\0\x05", "hfs+", "HFS+"),
    _at(32_769, b"CD001", "iso9660", "ISO 9660"),
    _at(4096, b"\xfc\x4e\x2b\xa9", "md-raid", mark("a member of a Linux RAID")),
)
