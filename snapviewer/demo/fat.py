# SPDX-License-Identifier: Apache-2.0
"""A FAT16 or FAT32 volume in an MBR partition, written file by file.

Source: Microsoft "FAT: General Overview of On-Disk Format", version 1.03, sections named below.
The allocator lives as long as the volume, so that a change between two snapshots touches the
sectors a real guest would touch: the file's own clusters, its folder entry, both FATs.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import datetime

from snapviewer.demo.sparse import SECTOR, SparseDisk

DEFAULT_TIME = datetime(2011, 3, 14, 9, 26, 54)
_ENTRY = 32
_END_FAT16, _END_FAT32 = 0xFFFF, 0x0FFFFFFF
_ARCHIVE, _DIRECTORY, _VOLUME, _LONG_NAME = 0x20, 0x10, 0x08, 0x0F
_DELETED = 0xE5
_SHORT_PUNCTUATION = frozenset("!#$%&'()-@^_`{}~")
_FORBIDDEN = frozenset('\\/:*?"<>|')


class FatError(Exception):
    """A caller's mistake: no room, a bad name, a missing path. Demo code never meets it."""


@dataclass
class _Node:
    """A file or folder. `slots` are the entry numbers in its parent's folder, long name first."""

    name: str
    short: bytes
    is_folder: bool
    modified: datetime
    parent: _Node | None = None
    clusters: list[int] = field(default_factory=list)
    size: int = 0
    slots: list[int] = field(default_factory=list)
    children: dict[str, _Node] = field(default_factory=dict)  # by upper-case name
    used: list[bool] = field(default_factory=list)  # slots of this folder


class FatVolume:
    """One disk of `disk_size` bytes with one partition from `partition_lba` to its end.

    `bits` is 16 or 32. Paths use ``/`` and name folders that exist or are made on the way; names
    are compared without case. Times are local guest times, stored to 2 s.
    """

    def __init__(
        self,
        disk_size: int,
        *,
        bits: int = 16,
        partition_lba: int = 128,
        label: str = "SYSTEM",
        volume_id: int = 0x5EED0001,
        sectors_per_cluster: int | None = None,
    ) -> None:
        if bits not in (16, 32) or disk_size % SECTOR:
            raise FatError("a FAT16 or FAT32 volume on whole sectors is wanted")
        self.disk = SparseDisk(disk_size)
        self.bits = bits
        self.partition_lba = partition_lba
        self.label = label
        self.volume_id = volume_id
        self.sectors = disk_size // SECTOR - partition_lba
        self._lay_out(sectors_per_cluster)
        self._fat: dict[int, int] = {}
        self._next = 2
        self._root = _Node("", b"", True, DEFAULT_TIME)
        self._root_slots = 512 if bits == 16 else 0
        self._format()

    # -- public -----------------------------------------------------------------------------

    @property
    def cluster_size(self) -> int:
        """Bytes per cluster."""
        return self.sectors_per_cluster * SECTOR

    @property
    def free_clusters(self) -> int:
        """Clusters not in use."""
        return self.cluster_count - sum(1 for cluster in self._fat if cluster >= 2)

    def write_file(self, path: str, data: bytes, modified: datetime = DEFAULT_TIME) -> None:
        """Create or rewrite a file; a rewritten file keeps its clusters, as a guest's does."""
        folder, name = self._parent_of(path, modified)
        node = folder.children.get(name.upper())
        if node is None:
            node = self._add(folder, name, False, modified)
        elif node.is_folder:
            raise FatError(f"{path} is a folder")
        self._resize(node, -(-len(data) // self.cluster_size))
        done = 0
        for first, count in _runs(node.clusters):
            piece = data[done : done + count * self.cluster_size]
            self.disk.write(self._offset(first), piece)
            done += len(piece)
        node.size, node.modified = len(data), modified
        self._write_entry(node)
        self._flush_info()

    def make_folder(self, path: str, modified: datetime = DEFAULT_TIME) -> None:
        """Create a folder and its missing parents; an existing one is left alone."""
        self._walk(_parts(path), modified)
        self._flush_info()

    def remove_file(self, path: str) -> None:
        """Remove a file or an empty folder; its clusters become free, their bytes stay."""
        node = self._find(path)
        if node.children or node.parent is None:
            raise FatError(f"{path} is not an empty folder")
        self._drop_entry(node)
        self._resize(node, 0)
        self._flush_info()

    def rename(self, old: str, new: str) -> None:
        """Move a file within the volume: only folder entries change."""
        node = self._find(old)
        if node.is_folder:
            raise FatError("only files are moved")
        folder, name = self._parent_of(new, node.modified)
        if name.upper() in folder.children:
            raise FatError(f"{new} exists")
        self._drop_entry(node)
        node.name, node.short = name, self._short_name(folder, name)
        self._hang(folder, node)
        self._flush_info()

    def files(self) -> dict[str, bytes]:
        """Every file's path and content, as a reader of the volume must find them."""
        found: dict[str, bytes] = {}
        stack = [("", self._root)]
        while stack:
            prefix, folder = stack.pop()
            for node in folder.children.values():
                path = f"{prefix}/{node.name}"
                if node.is_folder:
                    stack.append((path, node))
                else:
                    found[path] = self._content(node)
        return found

    def sectors_changed(self) -> list[tuple[int, bytes]]:
        """(offset in bytes, bytes) runs changed since the last call, sorted; the first call
        gives the whole volume."""
        return self.disk.take_changes()

    # -- layout (sections 3, 6.7) -------------------------------------------------------------

    def _lay_out(self, per_cluster: int | None) -> None:
        if per_cluster is None:
            per_cluster = 1
            limit = 65_000 if self.bits == 16 else 1 << 21
            while self.sectors // per_cluster > limit:
                per_cluster *= 2
        self.sectors_per_cluster = per_cluster
        self.reserved = 8 if self.bits == 16 else 32
        root_sectors = 32 if self.bits == 16 else 0
        entry_bytes = self.bits // 8
        fat_sectors = 1
        while True:  # the FAT's size and the cluster count depend on each other
            data = self.sectors - self.reserved - root_sectors - 2 * fat_sectors
            clusters = data // per_cluster
            needed = -(-(clusters + 2) * entry_bytes // SECTOR)
            if needed <= fat_sectors:
                break
            fat_sectors = needed
        self.fat_sectors, self.cluster_count = fat_sectors, clusters
        low, high = (4085, 65_524) if self.bits == 16 else (65_525, 1 << 28)
        if not low <= clusters <= high:
            raise FatError(f"{clusters} clusters make no FAT{self.bits}")
        self._fat_lba = self.partition_lba + self.reserved
        self._root_lba = self._fat_lba + 2 * fat_sectors
        self._data_lba = self._root_lba + root_sectors

    def _format(self) -> None:
        self.disk.write(0, self._master_boot_record())
        boot = self._boot_sector()
        base = self.partition_lba * SECTOR
        self.disk.write(base, boot)
        media = 0xFF00 | 0xF8 if self.bits == 16 else 0x0FFFFFF8
        self._set_fat(0, media)
        self._set_fat(1, self._end)
        if self.bits == 32:
            self.disk.write(base + 6 * SECTOR, boot)
            self._resize(self._root, 1)
        label = self._add_slots(self._root, 1)
        entry = self.label.upper().encode("ascii").ljust(11)[:11]
        self._put_slot(
            self._root, label[0],
            struct.pack("<11sB10xHHHI", entry, _VOLUME, *_stamp(DEFAULT_TIME), 0, 0),
        )
        self._flush_info()

    def _master_boot_record(self) -> bytes:
        kind = 0x0C if self.bits == 32 else 0x06 if self.sectors >= 65_536 else 0x04
        record = bytearray(SECTOR)
        struct.pack_into("<I", record, 440, self.volume_id ^ 0xA5A5A5A5)
        struct.pack_into(
            "<B3sB3sII", record, 446, 0x80, b"\xfe\xff\xff", kind, b"\xfe\xff\xff",
            self.partition_lba, self.sectors,
        )
        record[510:] = b"\x55\xaa"
        return bytes(record)

    def _boot_sector(self) -> bytes:
        small = self.sectors < 65_536 and self.bits == 16
        sector = bytearray(SECTOR)
        struct.pack_into(
            "<3s8sHBHBHHBHHHII", sector, 0,
            b"\xeb\x3c\x90" if self.bits == 16 else b"\xeb\x58\x90", b"MSDOS5.0", SECTOR,
            self.sectors_per_cluster, self.reserved, 2, 512 if self.bits == 16 else 0,
            self.sectors if small else 0, 0xF8, self.fat_sectors if self.bits == 16 else 0,
            63, 255, self.partition_lba, 0 if small else self.sectors,
        )
        label = self.label.upper().encode("ascii").ljust(11)[:11]
        tail = 36
        if self.bits == 32:
            struct.pack_into("<IHHIHH", sector, 36, self.fat_sectors, 0, 0, 2, 1, 6)
            tail = 64
        struct.pack_into(
            "<BBBI11s8s", sector, tail, 0x80, 0, 0x29, self.volume_id, label,
            b"FAT16   " if self.bits == 16 else b"FAT32   ",
        )
        sector[tail + 26 : tail + 28] = b"\xeb\xfe"  # boot code: wait forever
        sector[510:] = b"\x55\xaa"
        return bytes(sector)

    def _flush_info(self) -> None:
        """FAT32's FSInfo sector and its copy: free count and hint (section 5)."""
        if self.bits == 16:
            return
        sector = bytearray(SECTOR)
        struct.pack_into("<I", sector, 0, 0x41615252)
        struct.pack_into("<III", sector, 484, 0x61417272, self.free_clusters, self._next)
        struct.pack_into("<I", sector, 508, 0xAA550000)
        for number in (1, 7):
            self.disk.write((self.partition_lba + number) * SECTOR, bytes(sector))

    # -- clusters -----------------------------------------------------------------------------

    @property
    def _end(self) -> int:
        return _END_FAT16 if self.bits == 16 else _END_FAT32

    def _offset(self, cluster: int) -> int:
        return (self._data_lba + (cluster - 2) * self.sectors_per_cluster) * SECTOR

    def _set_fat(self, cluster: int, value: int) -> None:
        if value:
            self._fat[cluster] = value
        else:
            self._fat.pop(cluster, None)
        data = value.to_bytes(self.bits // 8, "little")
        for copy in range(2):
            start = (self._fat_lba + copy * self.fat_sectors) * SECTOR
            self.disk.write(start + cluster * len(data), data)

    def _allocate(self) -> int:
        """Next fit, as Windows does: from the last one taken on, wrapping once."""
        for step in range(self.cluster_count):
            cluster = 2 + (self._next - 2 + step) % self.cluster_count
            if cluster not in self._fat:
                self._next = 2 + (cluster - 1) % self.cluster_count
                return cluster
        raise FatError("the volume is full")

    def _resize(self, node: _Node, count: int) -> None:
        """Grow or cut a chain to `count` clusters."""
        while len(node.clusters) > count:
            self._set_fat(node.clusters.pop(), 0)
            if node.clusters and len(node.clusters) == count:
                self._set_fat(node.clusters[-1], self._end)
        while len(node.clusters) < count:
            cluster = self._allocate()
            self._set_fat(cluster, self._end)
            if node.clusters:
                self._set_fat(node.clusters[-1], cluster)
            node.clusters.append(cluster)

    def _content(self, node: _Node) -> bytes:
        pieces = [
            self.disk.read(self._offset(first), count * self.cluster_size)
            for first, count in _runs(node.clusters)
        ]
        return b"".join(pieces)[: node.size]

    # -- folders (section 6) --------------------------------------------------------------------

    def _parent_of(self, path: str, modified: datetime) -> tuple[_Node, str]:
        parts = _parts(path)
        if not parts:
            raise FatError("a path is wanted")
        return self._walk(parts[:-1], modified), parts[-1]

    def _walk(self, parts: list[str], modified: datetime) -> _Node:
        node = self._root
        for part in parts:
            below = node.children.get(part.upper())
            if below is None:
                below = self._add(node, part, True, modified)
            elif not below.is_folder:
                raise FatError(f"{part} is a file")
            node = below
        return node

    def _find(self, path: str) -> _Node:
        node: _Node | None = self._root
        for part in _parts(path):
            node = node.children.get(part.upper()) if node is not None else None
        if node is None:
            raise FatError(f"{path} does not exist")
        return node

    def _add(self, folder: _Node, name: str, is_folder: bool, modified: datetime) -> _Node:
        node = _Node(name, self._short_name(folder, name), is_folder, modified)
        if is_folder:
            self._resize(node, 1)
            self.disk.write(self._offset(node.clusters[0]), bytes(self.cluster_size))
            above = folder.clusters[0] if folder is not self._root else 0
            own, up = self._add_slots(node, 1)[0], self._add_slots(node, 1)[0]
            for slot, dots, cluster in ((own, b".", node.clusters[0]), (up, b"..", above)):
                entry = self._entry(dots.ljust(11), _DIRECTORY, modified, cluster, 0)
                self._put_slot(node, slot, entry)
        self._hang(folder, node)
        return node

    def _hang(self, folder: _Node, node: _Node) -> None:
        long = _long_entries(node.name, node.short)
        node.parent = folder
        node.slots = self._add_slots(folder, len(long) + 1)
        for slot, entry in zip(node.slots, long, strict=False):
            self._put_slot(folder, slot, entry)
        folder.children[node.name.upper()] = node
        self._write_entry(node)

    def _drop_entry(self, node: _Node) -> None:
        folder = node.parent
        assert folder is not None
        for slot in node.slots:
            folder.used[slot] = False
            self.disk.write(self._slot_offset(folder, slot), bytes([_DELETED]))
        del folder.children[node.name.upper()]

    def _write_entry(self, node: _Node) -> None:
        assert node.parent is not None
        first = node.clusters[0] if node.clusters else 0
        attributes = _DIRECTORY if node.is_folder else _ARCHIVE
        size = 0 if node.is_folder else node.size
        entry = self._entry(node.short, attributes, node.modified, first, size)
        self._put_slot(node.parent, node.slots[-1], entry)

    def _entry(
        self, short: bytes, attributes: int, modified: datetime, cluster: int, size: int
    ) -> bytes:
        time, date = _stamp(modified)
        return struct.pack(
            "<11sBBBHHHHHHHI", short, attributes, 0, 0, time, date, date, cluster >> 16,
            time, date, cluster & 0xFFFF, size,
        )

    def _add_slots(self, folder: _Node, count: int) -> list[int]:
        """Numbers of `count` adjoining free entries, growing the folder where needed."""
        run, first = 0, 0
        while run < count:
            if first + run >= len(folder.used):
                folder.used.append(False)
            if folder.used[first + run]:
                run, first = 0, first + run + 1
            else:
                run += 1
        slots = list(range(first, first + count))
        for number in slots:
            folder.used[number] = True
        if folder is self._root and self.bits == 16:
            if slots[-1] >= self._root_slots:
                raise FatError("the root folder is full")
            return slots
        while len(folder.clusters) * self.cluster_size < (slots[-1] + 1) * _ENTRY:
            self._resize(folder, len(folder.clusters) + 1)
            self.disk.write(self._offset(folder.clusters[-1]), bytes(self.cluster_size))
        return slots

    def _slot_offset(self, folder: _Node, slot: int) -> int:
        if folder is self._root and self.bits == 16:
            return self._root_lba * SECTOR + slot * _ENTRY
        cluster, inside = divmod(slot * _ENTRY, self.cluster_size)
        return self._offset(folder.clusters[cluster]) + inside

    def _put_slot(self, folder: _Node, slot: int, entry: bytes) -> None:
        self.disk.write(self._slot_offset(folder, slot), entry)

    def _short_name(self, folder: _Node, name: str) -> bytes:
        """The 8.3 name: the name itself where it fits, else ``BASIS~N`` (section 7)."""
        if not name or name != name.strip(" .") or len(name) > 255 or set(name) & _FORBIDDEN:
            raise FatError(f"{name!r} is not a file name")
        stem, dot, suffix = name.rpartition(".")
        if not dot:
            stem, suffix = name, ""
        basis, extension = _short_part(stem), _short_part(suffix)[:3]
        taken = {node.short for node in folder.children.values()}
        plain = basis[:8].ljust(8).encode("ascii") + extension.ljust(3).encode("ascii")
        fits = len(stem) <= 8 and len(suffix) <= 3 and basis == stem.upper()
        if fits and extension == suffix.upper() and plain not in taken:
            return plain
        for number in range(1, 1_000_000):
            tail = f"~{number}"
            short = (basis[: 8 - len(tail)] + tail).ljust(8) + extension.ljust(3)
            if short.encode("ascii") not in taken:
                return short.encode("ascii")
        raise FatError("no short name is free")


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part]


def _runs(clusters: list[int]) -> list[tuple[int, int]]:
    """(first, count) of consecutive clusters, in chain order."""
    runs: list[tuple[int, int]] = []
    for cluster in clusters:
        if runs and sum(runs[-1]) == cluster:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((cluster, 1))
    return runs


def _stamp(moment: datetime) -> tuple[int, int]:
    """(time, date) as a folder entry holds them."""
    return (
        moment.hour << 11 | moment.minute << 5 | moment.second // 2,
        (moment.year - 1980) << 9 | moment.month << 5 | moment.day,
    )


def _short_part(text: str) -> str:
    kept = (
        char if char.isascii() and (char.isalnum() or char in _SHORT_PUNCTUATION) else "_"
        for char in text.upper()
        if char not in " ."
    )
    return "".join(kept) or ("_" if text else "")


def _long_entries(name: str, short: bytes) -> list[bytes]:
    """The long-name entries in disk order (last piece first); none where the short name is the
    name."""
    stem, extension = short[:8].rstrip().decode("ascii"), short[8:].rstrip().decode("ascii")
    if name == (f"{stem}.{extension}" if extension else stem):
        return []
    checksum = 0
    for byte in short:
        checksum = ((checksum & 1) << 7 | checksum >> 1) + byte & 0xFF
    units = name.encode("utf-16-le")
    if len(units) % 26:
        units += b"\0\0"
        units += b"\xff" * (-len(units) % 26)
    pieces = [units[at : at + 26] for at in range(0, len(units), 26)]
    entries = []
    for number, piece in enumerate(pieces, 1):
        order = number | (0x40 if number == len(pieces) else 0)
        entries.append(
            struct.pack(
                "<B10sBBB12sH4s", order, piece[:10], _LONG_NAME, 0, checksum, piece[10:22], 0,
                piece[22:],
            )
        )
    return entries[::-1]
