# SPDX-License-Identifier: Apache-2.0
"""How much room a volume has, and whether room on it can be promised at all.

Where a volume writes every change to a new place (btrfs, ZFS), shares blocks between files, is thin
or compressed, or lies on a server, bytes that are free now need not be there when they are written,
and bytes written into a place a file has already need room too.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from snapviewer.base.words import tr
from snapviewer.disks.filesystem.attributes import COMPRESSED, handed_on
from snapviewer.disks.filesystem.volume_kind import MountTable, Volume

# What a host wants free: below the first Hyper-V up to 2012 R2 pauses VMs, below the second it
# warns.
PAUSED_BELOW: Final = 200 << 20
WARNED_BELOW: Final = 2 << 30

FAT_TYPES: Final = frozenset({"vfat", "msdos", "fat", "exfat", "fuse.exfat", "fusefat"})
FAT_LARGEST: Final = (4 << 30) - 1  # bytes a file may have on FAT32; exFAT has no such limit
_FAT32: Final = frozenset({"vfat", "msdos", "fat", "fusefat"})
_COPIES_ON_WRITE: Final = frozenset(
    {"btrfs", "zfs", "bcachefs", "nilfs2", "f2fs", "apfs", "fuse.zfs"}
)
_BLOCKS: Final = "/sys/dev/block"

_FIEMAP: Final = 0xC020660B
_HEAD: Final = struct.Struct("=QQIIII")
_EXTENT: Final = struct.Struct("=QQQQQIIII")
_COUNT: Final = 256
_LAST, _SHARED = 0x1, 0x2000


@dataclass(frozen=True)
class Room:
    """`free`: bytes, None where the system does not say. `unsure`: why room cannot be promised
    there, in words; "" where it can. `kind` is the file system's name, "" unknown."""

    free: int | None
    unsure: str = ""
    kind: str = ""

    @property
    def longest_file(self) -> int | None:
        """The most bytes a file may have there; None where no limit is known."""
        return FAT_LARGEST if self.kind in _FAT32 else None


def free_space(folder: Path) -> int | None:
    """Free bytes of the volume a folder lies on; None where the system does not say."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    return usage.free if usage.total else None  # some servers answer with nothing but zeros


def room_at(folder: Path) -> Room:
    """The room of the volume that an existing folder lies on."""
    volume = MountTable.read().volume_of(folder / "x")
    return Room(free_space(folder), _unsure(volume, folder), volume.kind)


def _unsure(volume: Volume, folder: Path) -> str:
    if volume.is_share:
        return tr("it lies on a server ({kind})", kind=volume.kind)
    if volume.is_overlay:
        return tr("it is laid over another volume ({kind})", kind=volume.kind)
    if volume.kind in _COPIES_ON_WRITE:
        return tr("it writes every change to a new place ({kind})", kind=volume.kind)
    if handed_on(folder) & COMPRESSED:
        return tr("its folder is compressed")
    if _is_thin(volume):
        return tr("it is thin: its own storage can be full before it is")
    return ""


def _is_thin(volume: Volume) -> bool:
    """Whether a volume is a thin one of LVM, or of a device that packs what is written (VDO)."""
    if ":" not in volume.device:
        return False
    major, minor = (int(part, 16) for part in volume.device.split(":"))
    node = Path(_BLOCKS, f"{major}:{minor}")
    with contextlib.suppress(OSError):
        for slave in (node / "slaves").iterdir():
            name = slave / "dm" / "name"
            if name.exists() and name.read_text().strip().endswith("-tpool"):
                return True
        uuid = node / "dm" / "uuid"
        return uuid.exists() and uuid.read_text().startswith("VDO-")
    return False


def shares_blocks(path: Path) -> bool:
    """Whether a file shares blocks with others (a copy by reflink), so that writing into it takes
    room. False where the file system does not tell."""
    if not sys.platform.startswith("linux"):
        return False
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        start = 0
        while True:
            head = _HEAD.pack(start, (1 << 64) - 1 - start, 0, 0, _COUNT, 0)
            buffer = bytearray(head + bytes(_EXTENT.size * _COUNT))
            fcntl.ioctl(handle, _FIEMAP, buffer)
            found = _HEAD.unpack_from(buffer)[3]
            for number in range(found):
                at, _, length, _, _, flags, *_ = _EXTENT.unpack_from(
                    buffer, _HEAD.size + number * _EXTENT.size
                )
                if flags & _SHARED:
                    return True
                if flags & _LAST:
                    return False
                start = at + length
            if not found:
                return False
    except OSError:
        return False
    finally:
        os.close(handle)
