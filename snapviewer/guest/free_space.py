# SPDX-License-Identifier: Apache-2.0
"""Where the guest's file systems hold nothing: their own allocation maps, read without a mount.

FAT by its table, exFAT by its allocation bitmap, ext2-4 by the bitmaps of their block groups, NTFS
by $Bitmap (through pytsk3). Sources: Microsoft FAT specification 1.03 sections 3 and 4; exFAT
specification sections 3, 5 and 7.1; the Linux kernel's documentation of the ext4 layout.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.disks.extents import RANGE, RangeTable, coalesce, make_ranges
from snapviewer.guest.browse import Entry, open_file_system
from snapviewer.guest.image import GuestError, GuestUnavailable, ReadableDisk
from snapviewer.guest.volumes import Volume, list_volumes

_PIECE = 4 << 20  # bytes of a map read at once
_MAX_GROUPS = 1 << 22  # block groups of an ext volume: 512 TiB at the usual size
_NTFS_BITMAP = 6
Bits = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class VolumeSpace:
    """One volume: its place on the disk, and where it holds nothing (`free`, disk offsets).

    `reason` says why that is not known ("" where it is); `free` is empty then.
    """

    index: int
    filesystem: str
    start: int
    length: int
    free: RangeTable = field(default_factory=lambda: np.empty(0, dtype=RANGE))
    reason: str = ""

    @property
    def free_bytes(self) -> int:
        """Bytes of the free ranges."""
        return int(self.free["length"].sum())


def free_ranges(spaces: list[VolumeSpace]) -> RangeTable:
    """The free ranges of all volumes, sorted and merged."""
    tables = [np.empty(0, dtype=RANGE), *(space.free for space in spaces)]
    table = np.concatenate(tables)
    return coalesce(table[np.argsort(table["start"], kind="stable")])


def free_space(disk: ReadableDisk, progress: Progress | None = None) -> list[VolumeSpace]:
    """Every volume of the disk in table order; one that cannot be judged has a `reason`.

    Raises `Cancelled` and what reading the chain raises.
    """
    result = []
    for volume in list_volumes(disk):
        if progress is not None:
            progress.start(
                tr("Reading the free space of volume {index}", index=volume.index), volume.length
            )
        result.append(volume_space(disk, volume, progress))
    return result


def volume_space(
    disk: ReadableDisk, volume: Volume, progress: Progress | None = None
) -> VolumeSpace:
    """Where one volume holds nothing. Raises `Cancelled` and what reading the chain raises."""
    about = (volume.index, volume.filesystem, volume.start, volume.length)
    reader = _READERS.get(volume.filesystem)
    if volume.reason or reader is None:
        reason = volume.reason or tr(
            "the free space of {filesystem} is not read", filesystem=volume.filesystem
        )
        return VolumeSpace(*about, reason=reason)
    tables = [np.empty(0, dtype=RANGE)]
    try:
        for ranges in reader(_Reader(disk, volume)):
            tables.append(ranges)
            if progress is not None and ranges.shape[0]:
                done = int(ranges["start"][-1] + ranges["length"][-1])
                progress.advance(max(0, done - progress.state().done))
    except (GuestError, GuestUnavailable) as error:
        return VolumeSpace(*about, reason=error.message)
    except (struct.error, ValueError, OverflowError, IndexError, MemoryError) as error:
        return VolumeSpace(
            *about, reason=tr("its allocation map is damaged ({error})", error=error)
        )
    table = coalesce(np.concatenate(tables))
    inside = (table["start"] >= 0) & (table["start"] < volume.length)
    table = table[inside]
    length = np.minimum(table["length"], volume.length - table["start"])
    return VolumeSpace(*about, free=make_ranges(table["start"] + volume.start, length))


class _Reader:
    """Bytes of a volume; a read past its end is damage."""

    def __init__(self, disk: ReadableDisk, volume: Volume) -> None:
        self.disk, self.volume = disk, volume

    def read(self, offset: int, length: int) -> bytes:
        if offset < 0 or length < 0 or offset + length > self.volume.length:
            raise _damaged(
                tr(
                    "bytes {offset} to {end} of a volume of {length}",
                    offset=offset,
                    end=offset + length,
                    length=self.volume.length,
                )
            )
        return self.disk.read(self.volume.start + offset, length)


def _damaged(what: str) -> GuestError:
    return GuestError(
        tr("the allocation map cannot be read: {what}", what=what), structure="allocation map",
        remedy=tr("let the guest check its file system; the block view still works"),
    )


def _clear_runs(used: Bits, base: int, unit: int, first: int = 0) -> RangeTable:
    """The runs of False in `used` as ranges; entry `i` is unit `first + i` of `unit` bytes behind
    `base`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([True], used, [True])).astype(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    return make_ranges(base + (starts + first) * unit, (ends - starts) * unit)


def _bits(raw: bytes, count: int) -> Bits:
    """The first `count` bits, lowest first, as booleans."""
    return np.unpackbits(np.frombuffer(raw, dtype=np.uint8), bitorder="little")[:count].astype(bool)


# -- FAT ------------------------------------------------------------------------------------------


def _fat(reader: _Reader) -> Iterator[RangeTable]:
    boot = reader.read(0, 512)
    sector, per, reserved, fats, root, small = struct.unpack_from("<HBHBHH", boot, 11)
    (fat16,) = struct.unpack_from("<H", boot, 22)
    large, fat32 = struct.unpack_from("<II", boot, 32)
    if sector not in (512, 1024, 2048, 4096) or per == 0 or fats == 0:
        raise _damaged(
            tr(
                "sector size {sector}, {per} sectors a cluster, {fats} tables",
                sector=sector,
                per=per,
                fats=fats,
            )
        )
    table_sectors, sectors = fat16 or fat32, small or large
    data = reserved + fats * table_sectors + -(-root * 32 // sector)
    count = (sectors - data) // per
    if count <= 0:
        raise _damaged(f"{count} clusters")
    bits = 12 if count < 4085 else 16 if count < 65525 else 32
    unit, base = per * sector, data * sector
    place = reserved * sector
    if bits == 12:
        raw = np.frombuffer(reader.read(place, (count + 2) * 3 // 2 + 1), dtype=np.uint8)
        cluster = np.arange(2, count + 2)
        at = cluster * 3 // 2
        pair = raw[at].astype(np.int32) | raw[at + 1].astype(np.int32) << 8
        yield _clear_runs(np.where(cluster & 1, pair >> 4, pair & 0xFFF) != 0, base, unit)
        return
    width = bits // 8
    step = _PIECE // width
    for first in range(0, count, step):
        number = min(step, count - first)
        piece = reader.read(place + (first + 2) * width, number * width)
        entries = np.frombuffer(piece, dtype=f"<u{width}")
        if bits == 32:
            entries = entries & 0x0FFFFFFF
        yield _clear_runs(entries != 0, base, unit, first)


def _exfat(reader: _Reader) -> Iterator[RangeTable]:
    boot = reader.read(0, 512)
    fat, _, heap, count, root = struct.unpack_from("<IIIII", boot, 80)
    if not 9 <= boot[108] <= 12 or boot[109] > 25 - boot[108]:
        raise _damaged(
            tr(
                "sector shift {sector}, cluster shift {cluster}",
                sector=boot[108],
                cluster=boot[109],
            )
        )
    sector = 1 << boot[108]
    unit, base = sector << boot[109], heap * sector

    def chain(cluster: int) -> Iterator[int]:
        for _ in range(count):
            if not 2 <= cluster < count + 2:
                return
            yield cluster
            (cluster,) = struct.unpack("<I", reader.read(fat * sector + cluster * 4, 4))

    for cluster in chain(root):
        folder = reader.read(base + (cluster - 2) * unit, unit)
        for at in range(0, unit, 32):
            if folder[at] == 0:
                raise _damaged(tr("the root folder names no allocation bitmap"))
            if folder[at] == 0x81:
                first, length = struct.unpack_from("<IQ", folder, at + 20)
                if length < -(-count // 8):
                    raise _damaged(
                        tr(
                            "a bitmap of {length} bytes for {count} clusters",
                            length=length,
                            count=count,
                        )
                    )
                done = 0
                for each in chain(first):
                    number = min(count - done, unit * 8)
                    if number <= 0:
                        return
                    raw = reader.read(base + (each - 2) * unit, -(-number // 8))
                    yield _clear_runs(_bits(raw, number), base, unit, done)
                    done += number
                if done < count:
                    raise _damaged(tr("the allocation bitmap ends early"))
                return
    raise _damaged(tr("the root folder names no allocation bitmap"))


# -- ext ------------------------------------------------------------------------------------------

_META_BG, _64BIT, _BIGALLOC, _SPARSE, _SPARSE2, _GDT_CSUM, _METADATA_CSUM = (
    0x10, 0x80, 0x200, 0x1, 0x200, 0x10, 0x400,
)
_BLOCK_UNINIT = 2


def _ext(reader: _Reader) -> Iterator[RangeTable]:
    block = reader.read(1024, 1024)
    blocks_low, log_block, log_cluster = (
        struct.unpack_from("<I", block, at)[0] for at in (4, 24, 28)
    )
    first_block, per_group = (struct.unpack_from("<I", block, at)[0] for at in (20, 32))
    inodes_per_group = struct.unpack_from("<I", block, 40)[0]
    compatible, incompatible, read_only = struct.unpack_from("<III", block, 92)
    inode_size = struct.unpack_from("<H", block, 88)[0] or 128
    reserved_gdt = struct.unpack_from("<H", block, 206)[0]
    if log_block > 6 or per_group == 0 or per_group > (8 << 10) << log_block:
        raise _damaged(
            tr(
                "block size code {log_block}, {per_group} blocks a group",
                log_block=log_block,
                per_group=per_group,
            )
        )
    if incompatible & _META_BG or read_only & _BIGALLOC or log_cluster != log_block:
        raise _damaged(tr("descriptors spread over the volume (meta_bg) or clusters (bigalloc)"))
    size = 1024 << log_block
    wide = bool(incompatible & _64BIT)
    descriptor = max(32, struct.unpack_from("<H", block, 254)[0]) if wide else 32
    blocks = blocks_low | (struct.unpack_from("<I", block, 336)[0] << 32 if wide else 0)
    groups = -(-(blocks - first_block) // per_group)
    if groups <= 0 or groups > _MAX_GROUPS or blocks * size > reader.volume.length:
        raise _damaged(
            tr(
                "{blocks} blocks of {size} bytes in {groups} groups",
                blocks=blocks,
                size=size,
                groups=groups,
            )
        )
    raw = reader.read((first_block + 1) * size, groups * descriptor)
    table = np.frombuffer(raw, dtype=np.uint8).reshape(groups, descriptor)

    def column(at: int, kind: str) -> npt.NDArray[np.int64]:
        width = np.dtype(kind).itemsize
        return table[:, at : at + width].copy().view(kind)[:, 0].astype(np.int64)

    places = [column(at, "<u4") for at in (0, 4, 8)]
    if descriptor >= 64:
        places = [low | column(at, "<u4") << 32 for low, at in zip(places, (32, 36, 40),
                                                                  strict=True)]
    uninit = (column(18, "<u2") & _BLOCK_UNINIT) > 0
    if not read_only & (_GDT_CSUM | _METADATA_CSUM):
        uninit[:] = False
    inode_blocks = -(-inodes_per_group * inode_size // size)
    meta_start = np.concatenate(places)
    meta_length = np.repeat([1, 1, inode_blocks], groups)
    order = np.argsort(meta_start, kind="stable")
    meta_start, meta_length = meta_start[order], meta_length[order]
    copy = 1 + -(-groups * descriptor // size) + reserved_gdt
    backups = struct.unpack_from("<II", block, 588)
    for group in range(groups):
        begin = first_block + group * per_group
        count = min(per_group, blocks - begin)
        if not uninit[group]:
            used = _bits(reader.read(int(places[0][group]) * size, -(-count // 8)), count)
        else:
            # The bitmap was never written: all is free but what the layout itself puts there.
            used = np.zeros(count, dtype=bool)
            if compatible & _SPARSE2:
                holds_copy = group == 0 or group in backups
            else:
                holds_copy = not read_only & _SPARSE or _is_sparse(group)
            if holds_copy:
                used[:copy] = True
            low = int(np.searchsorted(meta_start, begin - inode_blocks))
            high = int(np.searchsorted(meta_start, begin + count))
            for start, length in zip(meta_start[low:high], meta_length[low:high], strict=True):
                used[max(0, int(start - begin)) : max(0, int(start + length - begin))] = True
        yield _clear_runs(used, begin * size, size)


def _is_sparse(group: int) -> bool:
    """Whether a group holds a copy of the superblock: 0, 1 and the powers of 3, 5 and 7."""
    if group <= 1:
        return True
    for base in (3, 5, 7):
        power = base
        while power < group:
            power *= base
        if power == group:
            return True
    return False


# -- NTFS -----------------------------------------------------------------------------------------


def _ntfs(reader: _Reader) -> Iterator[RangeTable]:
    boot = reader.read(0, 512)
    sector, code = struct.unpack_from("<HB", boot, 11)
    per = code if code <= 0x80 else 1 << (256 - code)
    if sector not in (512, 1024, 2048, 4096) or per == 0:
        raise _damaged(tr("sector size {sector}, {per} sectors a cluster", sector=sector, per=per))
    unit = per * sector
    count = struct.unpack_from("<Q", boot, 40)[0] // per
    if count <= 0 or count * unit > reader.volume.length:
        raise _damaged(tr("{count} clusters of {unit} bytes", count=count, unit=unit))
    system = open_file_system(reader.disk, reader.volume)
    bitmap = Entry("/$Bitmap", "file", -(-count // 8), _NTFS_BITMAP, 0, ())
    done = 0
    for raw in system.chunks(bitmap):
        number = min(count - done, len(raw) * 8)
        yield _clear_runs(_bits(raw, number), 0, unit, done)
        done += number


_READERS = {
    "fat12": _fat, "fat16": _fat, "fat32": _fat, "exfat": _exfat, "ext2": _ext, "ext3": _ext,
    "ext4": _ext, "ntfs": _ntfs,
}
