# SPDX-License-Identifier: Apache-2.0
"""VHDX images built byte by byte from the specification, independent of the package's writer.

Also the in-memory storages tests use: `MemoryStorage` (sparse) and `RecordingStorage`, whose
record of writes and flushes the crash model cuts at every point.
"""

from __future__ import annotations

import random
import struct
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import google_crc32c

from snapviewer.disks.extents import DATA, PARENT
from snapviewer.disks.image import DiskImage

MIB = 1 << 20
PAGE = 4096

BAT_GUID = uuid.UUID("2DC27766-F623-4200-9D64-115E9BFD4A08").bytes_le
METADATA_GUID = uuid.UUID("8B7CA206-4790-4B9A-B8FE-575F050F886E").bytes_le
ITEMS = {
    "parameters": uuid.UUID("CAA16737-FA36-4D43-B3B6-33F0AA44E76B").bytes_le,
    "size": uuid.UUID("2FA54224-CD1B-4876-B211-5DBED83BF4B8").bytes_le,
    "id": uuid.UUID("BECA12AB-B2E6-4523-93EF-C309E000C746").bytes_le,
    "logical": uuid.UUID("8141BF1D-A96F-4709-BA47-F233A8FAAB5F").bytes_le,
    "physical": uuid.UUID("CDA348C7-445D-4471-9CC9-E9885251C556").bytes_le,
    "locator": uuid.UUID("A8D35F2D-B30B-454D-ABF7-D3D84834AB0C").bytes_le,
    "incomplete": uuid.UUID("71CC85F0-1B69-4E28-9558-C3BF83AE75D3").bytes_le,
}
LOCATOR_TYPE = uuid.UUID("B04AEFB7-D19E-4A81-B789-25B8E9445913").bytes_le


class MemoryStorage:
    """A sparse file in memory: 4 KiB pages, absent ones are zeros."""

    def __init__(self, name: str = "memory.vhdx", writable: bool = True) -> None:
        self.pages: dict[int, bytes] = {}
        self.length = 0
        self._path = Path(name)
        self._writable = writable

    @property
    def path(self) -> Path:
        return self._path

    @property
    def writable(self) -> bool:
        return self._writable

    def copy(self) -> MemoryStorage:
        other = MemoryStorage(str(self._path))
        other.pages, other.length = dict(self.pages), self.length
        return other

    def size(self) -> int:
        return self.length

    def pread(self, offset: int, length: int) -> bytes:
        buffer = bytearray(max(0, min(length, self.length - offset)))
        self.pread_into(offset, memoryview(buffer))
        return bytes(buffer)

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        count = max(0, min(len(buffer), self.length - offset))
        buffer[:count] = bytes(count)
        for number in range(offset // PAGE, -(-(offset + count) // PAGE)):
            page = self.pages.get(number)
            if page is not None:
                low, high = max(number * PAGE, offset), min(number * PAGE + PAGE, offset + count)
                if low < high:
                    buffer[low - offset : high - offset] = page[
                        low - number * PAGE : high - number * PAGE
                    ]
        return count

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        data = bytes(data)
        stop = offset + len(data)
        for number in range(offset // PAGE, -(-stop // PAGE)):
            low, high = max(number * PAGE, offset), min(number * PAGE + PAGE, stop)
            part = data[low - offset : high - offset]
            if len(part) < PAGE:
                page = self.pages.get(number, bytes(PAGE))
                at = low - number * PAGE
                part = page[:at] + part + page[at + len(part) :]
            if part.count(0) == PAGE:
                self.pages.pop(number, None)
            else:
                self.pages[number] = part
        self.length = max(self.length, stop)

    def copy_from(self, source: object, source_offset: int, offset: int, length: int) -> None:
        self.pwrite(offset, source.pread(source_offset, length))  # type: ignore[attr-defined]

    def truncate(self, size: int) -> None:
        assert size >= self.length, "the writer must never shrink a file"
        self.length = size

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass

    def save(self, path: Path) -> Path:
        """Write to a real, sparse file."""
        with path.open("wb") as handle:
            for number in sorted(self.pages):
                handle.seek(number * PAGE)
                handle.write(self.pages[number])
            handle.truncate(self.length)
        return path


Operation = tuple[str, int, bytes]


class RecordingStorage(MemoryStorage):
    """Remembers the bytes before and every later write, truncate and flush, in order."""

    def __init__(self, start: MemoryStorage) -> None:
        super().__init__(str(start.path))
        self.pages, self.length = dict(start.pages), start.length
        self.before = start.copy()
        self.record: list[Operation] = []

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        self.record.append(("write", offset, bytes(data)))
        super().pwrite(offset, data)

    def truncate(self, size: int) -> None:
        self.record.append(("truncate", size, b""))
        super().truncate(size)

    def flush(self) -> None:
        self.record.append(("flush", 0, b""))

    def cuts(self, seed: int, subsets: int = 3) -> Iterator[tuple[int, MemoryStorage]]:
        """(operations begun, state) for every prefix, and before every flush of what was not yet
        flushed: `subsets` states in which only some 512-byte sectors arrived, and for every
        operation the states in which only it, and all but it, arrived."""
        rng = random.Random(seed)
        durable, now = self.before.copy(), self.before.copy()
        pending: list[Operation] = []
        yield 0, now.copy()
        for number, (kind, offset, data) in enumerate(self.record, 1):
            if kind == "flush":
                for _ in range(subsets if pending else 0):
                    state = durable.copy()
                    for operation in pending:
                        _apply_some(state, operation, rng)
                    yield number, state
                if 1 < len(pending) <= 16:
                    for chosen in range(len(pending)):
                        alone, others = durable.copy(), durable.copy()
                        _apply(alone, pending[chosen])
                        for index, operation in enumerate(pending):
                            if index != chosen:
                                _apply(others, operation)
                        yield number, alone
                        yield number, others
                durable, pending = now.copy(), []
                continue
            _apply(now, (kind, offset, data))
            pending.append((kind, offset, data))
            yield number, now.copy()


def _apply(state: MemoryStorage, operation: Operation) -> None:
    kind, offset, data = operation
    if kind == "write":
        state.pwrite(offset, data)
    else:
        state.length = max(state.length, offset)


def _apply_some(state: MemoryStorage, operation: Operation, rng: random.Random) -> None:
    kind, offset, data = operation
    if kind == "truncate":
        if rng.random() < 0.5:
            state.length = max(state.length, offset)
        return
    chance = rng.choice((0.1, 0.5, 0.9))
    for at in range(0, len(data), 512):
        if rng.random() < chance:
            state.pwrite(offset + at, data[at : at + 512])


def crc(raw: bytes) -> bytes:
    """`raw` with its CRC-32C at offset 4."""
    blank = raw[:4] + bytes(4) + raw[8:]
    return blank[:4] + struct.pack("<I", google_crc32c.value(blank)) + blank[8:]


@dataclass
class Block:
    """A payload block: its state, its bytes (short ones are zero filled) and, where partially
    present, the sectors that are set."""

    state: int
    data: bytes = b""
    sectors: frozenset[int] = frozenset()
    anchor: int = 0  # stale offset in MiB for states that have no place


@dataclass
class LogRecord:
    """A log entry: pages [(file offset, 4096 bytes)] and zero ranges [(file offset, length)]."""

    pages: list[tuple[int, bytes]] = field(default_factory=list)
    zeros: list[tuple[int, int]] = field(default_factory=list)
    sequence: int = 0  # 0: one after its predecessor
    tail: int = -1  # ring offset; -1: the first entry's
    guid: bytes = b""
    flushed: int = -1
    last: int = -1
    damage: int = -1  # byte of the entry to flip after the checksum


@dataclass
class Vhdx:
    """A recipe; `build` lays it out as Windows does: log, metadata, BAT, then the blocks."""

    size: int
    block_size: int = MIB
    sector: int = 512
    kind: str = "dynamic"
    blocks: dict[int, Block] = field(default_factory=dict)
    physical: int = 4096
    parent_linkage: bytes = b""
    linkage2: bytes = bytes(16)
    paths: tuple[tuple[str, str], ...] = (
        ("absolute_win32_path", "C:\\vm\\parent.vhdx"), ("relative_path", ".\\parent.vhdx"),
    )
    data_guid: bytes = field(default_factory=lambda: uuid.uuid4().bytes_le)
    page83: bytes = field(default_factory=lambda: uuid.uuid4().bytes_le)
    log_guid: bytes = bytes(16)
    log: list[LogRecord] = field(default_factory=list)
    log_start: int = 0
    log_length: int = MIB
    shuffle: int | None = None
    gap: int = 0  # MiB of nothing between blocks
    short_last: bool = False  # the file ends with the last block's bytes inside the disk
    items: tuple[tuple[bytes, int, bytes], ...] = ()
    regions: tuple[tuple[bytes, int, int, int], ...] = ()
    sequences: tuple[int, int] = (7, 8)
    required: int = 1

    @property
    def ratio(self) -> int:
        return (1 << 23) * self.sector // self.block_size

    @property
    def count(self) -> int:
        return -(-self.size // self.block_size)

    @property
    def chunks(self) -> int:
        return -(-self.count // self.ratio)

    @property
    def entries(self) -> int:
        if self.kind == "differencing":
            return self.chunks * (self.ratio + 1)
        return self.count + (self.count - 1) // self.ratio

    @property
    def bat_offset(self) -> int:
        return 2 * MIB + self.log_length

    @property
    def metadata_offset(self) -> int:
        return MIB + self.log_length

    @property
    def first_block(self) -> int:
        return self.bat_offset + -(-self.entries * 8 // MIB) * MIB

    def build(self, name: str = "built.vhdx") -> MemoryStorage:
        out = MemoryStorage(name)
        out.pwrite(0, b"vhdxfile" + "test builder".encode("utf-16-le"))
        self._place(out)
        self._metadata(out)
        table = struct.pack("<4sIII", b"regi", 0, 2 + len(self.regions), 0)
        bat_length = self.first_block - self.bat_offset
        rows = [(BAT_GUID, self.bat_offset, bat_length, self.required),
                (METADATA_GUID, self.metadata_offset, MIB, self.required), *self.regions]
        for guid, offset, length, required in rows:
            table += guid + struct.pack("<QII", offset, length, required)
        for offset in (192 << 10, 256 << 10):
            out.pwrite(offset, crc(table.ljust(64 << 10, b"\0")))
        for offset, sequence in zip((64 << 10, 128 << 10), self.sequences, strict=True):
            out.pwrite(offset, self.header(sequence))
        self._log(out)
        return out

    def header(self, sequence: int, log_guid: bytes | None = None) -> bytes:
        raw = struct.pack("<4sIQ", b"head", 0, sequence)
        raw += uuid.UUID(int=sequence).bytes + self.data_guid
        raw += self.log_guid if log_guid is None else log_guid
        raw += struct.pack("<HHIQ", 0, 1, self.log_length, MIB)
        return crc(raw.ljust(4096, b"\0"))

    def _place(self, out: MemoryStorage) -> None:
        at = self.first_block
        out.length = at
        places: list[tuple[str, int]] = [
            ("block", n) for n, block in sorted(self.blocks.items()) if block.state >= 6
        ]
        if self.kind == "differencing":
            needed = sorted({n // self.ratio for n, b in self.blocks.items() if b.state == 7})
            places += [("bitmap", chunk) for chunk in needed]
        if self.shuffle is not None:
            random.Random(self.shuffle).shuffle(places)
        for number, block in self.blocks.items():
            if block.state < 6:
                self._entry(out, number + number // self.ratio, block.state, block.anchor * MIB)
        for what, number in places:
            if what == "block":
                block = self.blocks[number]
                self._entry(out, number + number // self.ratio, block.state, at)
                out.pwrite(at, block.data[: self.block_size])
                length = self.block_size
                if self.short_last and number == self.count - 1:
                    length = self.size - number * self.block_size
            else:
                self._entry(out, number * (self.ratio + 1) + self.ratio, 6, at)
                out.pwrite(at, self._bitmap(number))
                length = MIB
            out.length = max(out.length, at + length)
            at += -(-length // MIB) * MIB + self.gap * MIB

    def _entry(self, out: MemoryStorage, index: int, state: int, offset: int) -> None:
        out.pwrite(self.bat_offset + 8 * index, struct.pack("<Q", state | offset))

    def _bitmap(self, chunk: int) -> bytes:
        raw = bytearray(MIB)
        per_block = self.block_size // self.sector
        for number, block in self.blocks.items():
            if number // self.ratio == chunk and block.state == 7:
                for sector in block.sectors:
                    bit = (number % self.ratio) * per_block + sector
                    raw[bit // 8] |= 1 << (bit % 8)
        return bytes(raw)

    def locator(self) -> bytes:
        pairs = [("parent_linkage", _braces(self.parent_linkage)), *self.paths,
                 ("parent_linkage2", _braces(self.linkage2))]
        at = 20 + 12 * len(pairs)
        rows, text = b"", b""
        for key, value in pairs:
            k, v = key.encode("utf-16-le"), value.encode("utf-16-le")
            rows += struct.pack("<IIHH", at + len(text), at + len(text) + len(k), len(k), len(v))
            text += k + v
        return LOCATOR_TYPE + struct.pack("<HH", 0, len(pairs)) + rows + text

    def _metadata(self, out: MemoryStorage) -> None:
        bits = {"fixed": 1, "dynamic": 0, "differencing": 2}[self.kind]
        items = [
            (ITEMS["parameters"], 4, struct.pack("<II", self.block_size, bits)),
            (ITEMS["size"], 6, struct.pack("<Q", self.size)),
            (ITEMS["logical"], 6, struct.pack("<I", self.sector)),
            (ITEMS["physical"], 6, struct.pack("<I", self.physical)),
            (ITEMS["id"], 6, self.page83),
        ]
        if self.kind == "differencing":
            items.append((ITEMS["locator"], 4, self.locator()))
        items += self.items
        table = struct.pack("<8sHH20x", b"metadata", 0, len(items))
        body = b""
        for guid, flags, raw in items:
            table += guid + struct.pack("<IIII", 0x10000 + len(body), len(raw), flags, 0)
            body += raw
        out.pwrite(self.metadata_offset, table)
        out.pwrite(self.metadata_offset + 0x10000, body)

    def _log(self, out: MemoryStorage) -> None:
        ring = bytearray(out.pread(MIB, self.log_length))
        at, sequence = self.log_start, 10
        for record in self.log:
            sequence = record.sequence or sequence + 1
            raw = bytearray(log_entry(
                record, sequence, self.log_start if record.tail < 0 else record.tail,
                record.guid or self.log_guid,
                out.length // MIB * MIB if record.flushed < 0 else record.flushed,
                out.length if record.last < 0 else record.last,
            ))
            if record.damage >= 0:
                raw[record.damage] ^= 0x5A
            for index, byte in enumerate(raw):
                ring[(at + index) % self.log_length] = byte
            at = (at + len(raw)) % self.log_length
        if self.log:
            out.pwrite(MIB, bytes(ring))

    def content(self, below: bytes | None = None) -> bytes:
        """What a guest reads, by the specification, over the parent's content `below`."""
        result = bytearray(below if below is not None else bytes(self.size))
        for number, block in self.blocks.items():
            start = number * self.block_size
            stop = min(start + self.block_size, self.size)
            whole = block.data[: stop - start].ljust(stop - start, b"\0")
            if block.state in (1, 2, 3):
                result[start:stop] = bytes(stop - start)
            elif block.state == 6:
                result[start:stop] = whole
            elif block.state == 7:
                for sector in block.sectors:
                    low = sector * self.sector
                    high = min(low + self.sector, stop - start)
                    if low < high:
                        result[start + low : start + high] = whole[low:high]
        return bytes(result)


def _braces(raw: bytes) -> str:
    return "{" + str(uuid.UUID(bytes_le=raw or bytes(16))) + "}"


def log_entry(record: LogRecord, sequence: int, tail: int, guid: bytes, flushed: int,
              last: int) -> bytes:
    """A log entry's bytes."""
    descriptors, data = b"", b""
    for offset, length in record.zeros:
        descriptors += struct.pack("<4sIQQQ", b"zero", 0, length, offset, sequence)
    for offset, page in record.pages:
        descriptors += b"desc" + page[4092:] + page[:8] + struct.pack("<QQ", offset, sequence)
        data += b"data" + struct.pack("<I", sequence >> 32) + page[8:4092]
        data += struct.pack("<I", sequence & 0xFFFFFFFF)
    front = -(-(64 + len(descriptors)) // 4096) * 4096
    head = struct.pack("<4sIIIQII", b"loge", 0, front + len(data), tail, sequence,
                       len(descriptors) // 32, 0)
    head += guid + struct.pack("<QQ", flushed, last)
    return crc((head + descriptors).ljust(front, b"\0") + data)


def read_chain(images: Sequence[DiskImage], start: int, stop: int) -> bytes:
    """Read [start, stop) through a chain, topmost image first, by its extents."""
    buffer = bytearray(stop - start)
    for at, length, state, offset in images[0].extents(start, stop).tolist():
        part = memoryview(buffer)[at - start : at - start + length]
        if state == DATA:
            images[0].read_payload(offset, part)
        elif state == PARENT and len(images) > 1:
            part[:] = read_chain(images[1:], at, at + length)
    return bytes(buffer)


def pattern(seed: int, length: int) -> bytes:
    """Bytes that differ in every sector and between seeds, never zero."""
    rng = random.Random(seed)
    unit = bytes(rng.randrange(1, 256) for _ in range(509))
    return (unit * (length // 509 + 1))[:length]
