# SPDX-License-Identifier: Apache-2.0
"""VHD images built byte by byte with `struct` alone, so that a fault in the package's own writer
cannot hide from the tests; and storages in memory that can lose unflushed sectors.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
EMPTY = 0xFFFFFFFF


def seal(data: bytes, field_at: int) -> bytes:
    """Put the checksum (one's complement of the byte sum) into a footer or header."""
    blank = data[:field_at] + bytes(4) + data[field_at + 4 :]
    return blank[:field_at] + struct.pack(">I", ~sum(blank) & EMPTY) + blank[field_at + 4 :]


def footer_bytes(
    size: int, disk_type: int, *, unique_id: bytes = b"0123456789abcdef",
    creator: bytes = b"win ", creator_version: int = 10 << 16,
    geometry: tuple[int, int, int] = (120, 4, 17), version: int = 0x10000,
    data_offset: int | None = None, saved_state: int = 0,
) -> bytes:
    if data_offset is None:
        data_offset = 0xFFFFFFFFFFFFFFFF if disk_type == 2 else 512
    data = struct.pack(
        ">8sIIQI4sI4sQQHBBII16sB427x", b"conectix", 2, version, data_offset, 655986198, creator,
        creator_version, b"Wi2k", size, size, *geometry, disk_type, 0, unique_id, saved_state,
    )
    assert len(data) == 512
    return seal(data, 64)


def header_bytes(
    table_offset: int, entries: int, block_size: int, *, parent_id: bytes = bytes(16),
    parent_name: str = "", locators: Sequence[tuple[bytes, int, int, int]] = (),
    version: int = 0x10000,
) -> bytes:
    """`locators` are (code, space, length, offset)."""
    data = struct.pack(
        ">8sQQIIII16sII512s", b"cxsparse", 0xFFFFFFFFFFFFFFFF, table_offset, version, entries,
        block_size, 0, parent_id, 0, 0, parent_name.encode("utf-16-be"),
    )
    for code, space, length, offset in locators:
        data += struct.pack(">4sIIIQ", code, space, length, 0, offset)
    return seal(data.ljust(1024, b"\0"), 36)


@dataclass
class Block:
    """One allocated block: its bytes, and one bool a sector (None: all set)."""

    data: bytes
    present: list[bool] | None = None


@dataclass
class Built:
    """A finished image: its bytes, where things are, and what a reader must find."""

    data: bytes
    footer_at: int
    table_at: int
    bitmaps: dict[int, int] = field(default_factory=dict)
    content: list[bytes | None] = field(default_factory=list)  # a sector each; None: not held


def build_fixed(data: bytes, **footer: object) -> bytes:
    return data + footer_bytes(len(data), 2, **footer)  # type: ignore[arg-type]


def build_sparse(
    size: int, blocks: dict[int, Block], *, block_size: int = 64 << 10,
    parent_id: bytes | None = None,
    windows: bool = True, order: Sequence[int] | None = None, parent_name: str = "C:\\a\\p.vhd",
    relative: str = ".\\p.vhd", footer: bytes | None = None, front: bytes | None = None,
    end: bool = True,
) -> Built:
    """A dynamic disk, or a differencing one where `parent_id` is given. `windows`: data on 4 KiB
    boundaries; else packed as old tools do. `order` is the order of the blocks in the file.
    """
    entries = -(-size // block_size)
    bits = block_size // SECTOR
    bitmap_bytes = -(-bits // 4096) * 512
    differencing = parent_id is not None
    locators: list[tuple[bytes, int, int, int]] = []
    image = bytearray(0x600)
    table_at = 0x2000 if differencing else 0x600
    table_end = table_at + 4 * entries
    used = -(-table_end // (4096 if windows else 512)) * (4096 if windows else 512)
    if differencing:
        absolute = parent_name.encode("utf-16-le")
        near = relative.encode("utf-16-le")
        locators = [(b"W2ku", 0x1000, len(absolute), 0x1000), (b"W2ru", 0x10000, len(near), used)]
        image = bytearray(used + 0x10000)
        image[0x1000 : 0x1000 + len(absolute)] = absolute
        image[used : used + len(near)] = near
        used += 0x10000
    image = bytearray(image.ljust(used, b"\0"))
    image[512:1536] = header_bytes(
        table_at, entries, block_size, parent_id=parent_id or bytes(16),
        parent_name=parent_name if differencing else "", locators=locators,
    )
    table = [EMPTY] * entries
    built = Built(b"", 0, table_at)
    sectors = size // SECTOR
    built.content = [None] * sectors
    for index in order if order is not None else sorted(blocks):
        block = blocks[index]
        present = block.present if block.present is not None else [True] * bits
        bitmap = bytearray(bitmap_bytes)
        for sector, is_set in enumerate(present):
            if is_set:
                bitmap[sector // 8] |= 0x80 >> sector % 8
                if index * bits + sector < sectors:
                    built.content[index * bits + sector] = block.data[
                        sector * SECTOR : (sector + 1) * SECTOR
                    ]
        if windows:
            at = -(-(len(image) + bitmap_bytes) // 4096) * 4096 - bitmap_bytes
        else:
            at = len(image)
        image += bytes(at - len(image)) + bitmap + block.data
        table[index] = at // SECTOR
        built.bitmaps[index] = at
    raw = struct.pack(f">{entries}I", *table)
    image[table_at : table_at + len(raw)] = raw
    foot = footer or footer_bytes(size, 4 if differencing else 3)
    image[:512] = foot if front is None else front
    if windows:
        image += bytes(-(len(image) + 512) % 4096)
    built.footer_at = len(image)
    if end:
        image += foot
    built.data = bytes(image)
    return built


def random_blocks(
    seed: int, entries: int, block_size: int, *, partial: bool, share: float = 0.6
) -> tuple[dict[int, Block], list[int]]:
    """Some blocks with random bytes and (where `partial`) random bitmaps; a shuffled order."""
    rng = random.Random(seed)
    blocks = {}
    bits = block_size // SECTOR
    for index in range(entries):
        if rng.random() > share:
            continue
        present = None
        if partial and rng.random() < 0.8:
            density = rng.choice([0.0, 0.05, 0.5, 0.95])
            present = [rng.random() < density for _ in range(bits)]
        blocks[index] = Block(rng.randbytes(block_size), present)
    order = list(blocks)
    rng.shuffle(order)
    return blocks, order


class MemoryStorage:
    """A `Storage` over a bytearray. Keeps every change, so that a crash at any instant, with any
    part of the unflushed sectors lost, can be replayed by `crashes`.
    """

    def __init__(self, data: bytes = b"", path: Path = Path("memory.vhd")) -> None:
        self.data = bytearray(data)
        self.start = bytes(data)
        self.path = path
        self.writable = True
        self.log: list[tuple[str, int, bytes]] = []

    def size(self) -> int:
        return len(self.data)

    def pread(self, offset: int, length: int) -> bytes:
        return bytes(self.data[offset : offset + length])

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        data = self.data[offset : offset + len(buffer)]
        buffer[: len(data)] = data
        return len(data)

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        self.log.append(("write", offset, bytes(data)))
        _apply(self.data, offset, bytes(data))

    def copy_from(
        self, source: MemoryStorage, source_offset: int, offset: int, length: int
    ) -> None:
        self.pwrite(offset, source.pread(source_offset, length))

    def truncate(self, size: int) -> None:
        self.log.append(("truncate", size, b""))
        _resize(self.data, size)

    def flush(self) -> None:
        self.log.append(("flush", 0, b""))

    def close(self) -> None:
        pass

    def crashes(self, seed: int = 0, subsets: int = 2) -> Iterator[bytes]:
        """File contents after a crash behind every change: all unflushed changes made it, none
        did, and `subsets` random choices of their sectors.
        """
        rng = random.Random(seed)
        durable = bytearray(self.start)
        pending: list[tuple[str, int, bytes]] = []
        yield bytes(durable)
        for entry in self.log:
            if entry[0] == "flush":
                for kept in pending:
                    _replay(durable, kept)
                pending = []
                continue
            pending.append(entry)
            everything = bytearray(durable)
            for kept in pending:
                _replay(everything, kept)
            yield bytes(everything)
            for _ in range(subsets):
                chance = rng.choice([0.1, 0.5, 0.9])
                some = bytearray(durable)
                for name, offset, data in pending:
                    if name == "truncate":
                        if rng.random() < chance:
                            _resize(some, offset)
                        continue
                    for at in range(0, len(data), SECTOR):
                        if rng.random() < chance:
                            _apply(some, offset + at, data[at : at + SECTOR])
                yield bytes(some)


def _resize(data: bytearray, size: int) -> None:
    if size < len(data):
        del data[size:]
    else:
        data += bytes(size - len(data))


def _apply(data: bytearray, offset: int, piece: bytes) -> None:
    if offset + len(piece) > len(data):
        data += bytes(offset + len(piece) - len(data))
    data[offset : offset + len(piece)] = piece


def _replay(data: bytearray, entry: tuple[str, int, bytes]) -> None:
    if entry[0] == "truncate":
        _resize(data, entry[1])
    else:
        _apply(data, entry[1], entry[2])
