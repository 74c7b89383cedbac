# SPDX-License-Identifier: Apache-2.0
"""Large images from the specifications alone: struct and numpy, nothing of the package under test.

`write_vhdx` and `write_vhd` lay a file out as Windows does and say what they put where, so that
the raw reads a figure is compared with, and the content itself, are known by construction.
"""

from __future__ import annotations

import functools
import os
import struct
import uuid
from dataclasses import dataclass
from pathlib import Path

import google_crc32c
import numpy as np
import numpy.typing as npt

MIB = 1 << 20
GIB = 1 << 30
TIB = 1 << 40
SECTOR = 512

Int64s = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_BAT = uuid.UUID("2DC27766-F623-4200-9D64-115E9BFD4A08").bytes_le
_METADATA = uuid.UUID("8B7CA206-4790-4B9A-B8FE-575F050F886E").bytes_le
_PARAMETERS = uuid.UUID("CAA16737-FA36-4D43-B3B6-33F0AA44E76B").bytes_le
_SIZE = uuid.UUID("2FA54224-CD1B-4876-B211-5DBED83BF4B8").bytes_le
_DISK_ID = uuid.UUID("BECA12AB-B2E6-4523-93EF-C309E000C746").bytes_le
_LOGICAL = uuid.UUID("8141BF1D-A96F-4709-BA47-F233A8FAAB5F").bytes_le
_PHYSICAL = uuid.UUID("CDA348C7-445D-4471-9CC9-E9885251C556").bytes_le
_LOCATOR = uuid.UUID("A8D35F2D-B30B-454D-ABF7-D3D84834AB0C").bytes_le
_LOCATOR_TYPE = uuid.UUID("B04AEFB7-D19E-4A81-B789-25B8E9445913").bytes_le

_TEMPLATE_SIZE = 32 * MIB


@dataclass(frozen=True)
class Image:
    """A file written here. `start`, `length`, `offset`: the stored runs, by place on the disk;
    `blocks` and `places`: allocated blocks and where their bytes begin."""

    path: Path
    size: int
    link: bytes
    start: Int64s
    length: Int64s
    offset: Int64s
    blocks: Int64s
    places: Int64s
    block_size: int

    @property
    def stored(self) -> int:
        """Bytes of the disk this file holds."""
        return int(self.length.sum())


@functools.lru_cache(2)
def template(seed: int = 1) -> bytes:
    """Random bytes that payloads are cut from."""
    return np.random.default_rng(seed).bytes(_TEMPLATE_SIZE)


def random_runs(rng: np.random.Generator, count: int, sectors: int, mean: int) -> Bools:
    """`count` bitmaps of `sectors` bits, half set, in runs of `mean` sectors on average."""
    flips = rng.random((count, sectors)) < 1 / mean
    first = rng.random((count, 1)) < 0.5
    bits: Bools = (np.cumsum(flips, axis=1) % 2 == 1) ^ first
    bits[:, 0], bits[:, -1] = True, False  # never full, never empty
    return bits


def _runs(blocks: Int64s, places: Int64s, bits: Bools, block_size: int) -> tuple[Int64s, ...]:
    """(start, length, file offset) of the set runs of partial blocks."""
    padded = np.zeros((bits.shape[0], bits.shape[1] + 2), np.int8)
    padded[:, 1:-1] = bits
    edges = np.diff(padded, axis=1)
    row, begin = np.nonzero(edges == 1)
    end = np.nonzero(edges == -1)[1]
    return (blocks[row] * block_size + begin * SECTOR, (end - begin) * SECTOR,
            places[row] + begin * SECTOR)


def _payload(handle: int, places: Int64s, block_size: int, seed: int) -> None:
    data = memoryview(template(seed))
    for number, place in enumerate(places.tolist()):
        at = number * 977 * 4096 % (_TEMPLATE_SIZE - block_size)
        os.pwrite(handle, data[at : at + block_size], place)


def _spans(full: Int64s, partial: Int64s, bits: Bools, place_of: dict[int, int],
           block_size: int, size: int) -> tuple[Int64s, Int64s, Int64s]:
    where = np.array([place_of[b] for b in full.tolist()], np.int64)
    lengths = np.minimum(block_size, size - full * block_size)
    parts = [(full * block_size, lengths, where)]
    if partial.shape[0]:
        mine = np.array([place_of[b] for b in partial.tolist()], np.int64)
        parts.append(_runs(partial, mine, bits, block_size))  # type: ignore[arg-type]
    start, length, offset = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(start, kind="stable")
    return start[order], length[order], offset[order]


# --- VHDX ----------------------------------------------------------------------------------------


def _sealed(raw: bytes) -> bytes:
    blank = raw[:4] + bytes(4) + raw[8:]
    return blank[:4] + struct.pack("<I", google_crc32c.value(blank)) + blank[8:]


def _locator(link: bytes, name: str) -> bytes:
    pairs = [("parent_linkage", "{" + str(uuid.UUID(bytes_le=link)) + "}"),
             ("relative_path", ".\\" + name), ("absolute_win32_path", "C:\\vm\\" + name)]
    at, rows, text = 20 + 12 * len(pairs), b"", b""
    for key, value in pairs:
        k, v = key.encode("utf-16-le"), value.encode("utf-16-le")
        rows += struct.pack("<IIHH", at + len(text), at + len(text) + len(k), len(k), len(v))
        text += k + v
    return _LOCATOR_TYPE + struct.pack("<HH", 0, len(pairs)) + rows + text


def write_vhdx(
    path: Path, size: int, block_size: int, full: Int64s, *, parent: Image | None = None,
    partial: Int64s | None = None, bits: Bools | None = None, seed: int | None = None,
    scatter: bool = False,
) -> Image:
    """Write a VHDX of 512-byte sectors: dynamic, or differencing over `parent`.

    `full` and `partial` (with `bits`, one row each) are the stored blocks. Without `seed` the
    payload stays a hole. With `scatter` blocks lie in random order in the file.
    """
    partial = np.empty(0, np.int64) if partial is None else partial
    bits = np.empty((0, block_size // SECTOR), np.bool_) if bits is None else bits
    ratio = (1 << 23) * SECTOR // block_size
    count = -(-size // block_size)
    chunks = -(-count // ratio)
    differs = parent is not None
    entries = chunks * (ratio + 1) if differs else count + (count - 1) // ratio
    bat_at, metadata_at = 3 * MIB, 2 * MIB
    bat_length = -(-entries * 8 // MIB) * MIB
    at = bat_at + bat_length
    table = np.zeros(entries, np.uint64)
    blocks = np.sort(np.concatenate((full, partial)))
    order = np.random.default_rng(7).permutation(blocks.shape[0]) if scatter else np.arange(
        blocks.shape[0])
    places = np.empty(blocks.shape[0], np.int64)
    places[order] = at + np.arange(blocks.shape[0]) * block_size
    at += blocks.shape[0] * block_size
    states = np.full(blocks.shape[0], 6, np.int64)
    states[np.searchsorted(blocks, partial)] = 7
    table[blocks + blocks // ratio] = (places | states).view(np.uint64)
    link = uuid.uuid4().bytes_le
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        for chunk in np.unique(partial // ratio).tolist():
            table[chunk * (ratio + 1) + ratio] = at | 6
            mine = partial // ratio == chunk
            rows = np.packbits(bits[mine], axis=1, bitorder="little")
            for block, row in zip(partial[mine].tolist(), rows, strict=True):
                os.pwrite(handle, row.tobytes(), at + block % ratio * (block_size // SECTOR // 8))
            at += MIB
        os.ftruncate(handle, at)
        os.pwrite(handle, b"vhdxfile" + "benchmark".encode("utf-16-le"), 0)
        for place, sequence in ((64 << 10, 1), (128 << 10, 2)):
            raw = struct.pack("<4sIQ", b"head", 0, sequence) + uuid.uuid4().bytes + link
            raw += bytes(16) + struct.pack("<HHIQ", 0, 1, MIB, MIB)
            os.pwrite(handle, _sealed(raw.ljust(4096, b"\0")), place)
        regions = struct.pack("<4sIII", b"regi", 0, 2, 0)
        for guid, start, length in ((_BAT, bat_at, bat_length), (_METADATA, metadata_at, MIB)):
            regions += guid + struct.pack("<QII", start, length, 1)
        for place in (192 << 10, 256 << 10):
            os.pwrite(handle, _sealed(regions.ljust(64 << 10, b"\0")), place)
        items = [
            (_PARAMETERS, 4, struct.pack("<II", block_size, 2 if differs else 0)),
            (_SIZE, 6, struct.pack("<Q", size)), (_LOGICAL, 6, struct.pack("<I", 512)),
            (_PHYSICAL, 6, struct.pack("<I", 4096)), (_DISK_ID, 6, uuid.uuid4().bytes_le),
        ]
        if parent is not None:
            items.append((_LOCATOR, 4, _locator(parent.link, parent.path.name)))
        head, body = struct.pack("<8sHH20x", b"metadata", 0, len(items)), b""
        for guid, flags, raw in items:
            head += guid + struct.pack("<IIII", 0x10000 + len(body), len(raw), flags, 0)
            body += raw
        os.pwrite(handle, head, metadata_at)
        os.pwrite(handle, body, metadata_at + 0x10000)
        used = np.flatnonzero(table.any() if table.shape[0] < 4096 else
                              np.add.reduceat(table != 0, np.arange(0, table.shape[0], 4096)))
        for page in used.tolist():  # an empty stretch of the table stays a hole
            part = table[page * 4096 : (page + 1) * 4096]
            os.pwrite(handle, part.astype("<u8").tobytes(), bat_at + page * 4096 * 8)
        if seed is not None:
            _payload(handle, places, block_size, seed)
    finally:
        os.close(handle)
    place_of = dict(zip(blocks.tolist(), places.tolist(), strict=True))
    start, length, offset = _spans(full, partial, bits, place_of, block_size, size)
    return Image(path, size, link, start, length, offset, blocks, places, block_size)


# --- VHD -----------------------------------------------------------------------------------------


def _checked(raw: bytes, at: int) -> bytes:
    blank = raw[:at] + bytes(4) + raw[at + 4 :]
    return blank[:at] + struct.pack(">I", ~sum(blank) & 0xFFFFFFFF) + blank[at + 4 :]


def write_vhd(
    path: Path, size: int, full: Int64s, *, block_size: int = 2 * MIB, parent: Image | None = None,
    partial: Int64s | None = None, bits: Bools | None = None, seed: int | None = None,
) -> Image:
    """Write a VHD: dynamic, or differencing over `parent`. Arguments as `write_vhdx`."""
    partial = np.empty(0, np.int64) if partial is None else partial
    bits = np.empty((0, block_size // SECTOR), np.bool_) if bits is None else bits
    count = -(-size // block_size)
    bitmap = -(-(block_size // SECTOR) // (8 * SECTOR)) * SECTOR
    table = np.full(-(-count // 128) * 128, 0xFFFFFFFF, ">u4")
    blocks = np.sort(np.concatenate((full, partial)))
    locators = 1536 + table.shape[0] * 4
    first = -(-(locators + 1024) // 4096) * 4096
    sectors = first + np.arange(blocks.shape[0], dtype=np.int64) * (bitmap + block_size)
    table[blocks] = sectors // SECTOR
    places = sectors + bitmap
    link = uuid.uuid4().bytes
    footer = struct.pack(
        ">8sIIQI4sI4sQQHBBI4x16s", b"conectix", 2, 0x10000, 512, 0, b"win ", 0x60001, b"Wi2k",
        size, size, 65535, 16, 255, 3 if parent is None else 4, link,
    )
    footer = _checked(footer.ljust(512, b"\0"), 64)
    header = struct.pack(">8sQQIII4x", b"cxsparse", (1 << 64) - 1, 1536, 0x10000, count,
                         block_size)
    name = b"" if parent is None else (".\\" + parent.path.name).encode("utf-16-le")
    if parent is not None:
        header += parent.link + bytes(8) + parent.path.name.encode("utf-16-be").ljust(512, b"\0")
        header += struct.pack(">4sIIIQ", b"W2ru", 512, len(name), 0, locators)
    header = _checked(header.ljust(1024, b"\0"), 36)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        os.pwrite(handle, footer + header + table.tobytes(), 0)
        if name:
            os.pwrite(handle, name, locators)
        row_of = dict(zip(partial.tolist(), np.packbits(bits, axis=1), strict=True))
        full_map = b"\xff" * (block_size // SECTOR // 8)
        for block, at in zip(blocks.tolist(), sectors.tolist(), strict=True):
            row = row_of.get(block)
            os.pwrite(handle, full_map if row is None else row.tobytes(), at)
        end = first + blocks.shape[0] * (bitmap + block_size)
        os.pwrite(handle, footer, end)
        if seed is not None:
            _payload(handle, places, block_size, seed)
    finally:
        os.close(handle)
    place_of = dict(zip(blocks.tolist(), places.tolist(), strict=True))
    start, length, offset = _spans(full, partial, bits, place_of, block_size, size)
    return Image(path, size, link, start, length, offset, blocks, places, block_size)


# --- chains --------------------------------------------------------------------------------------


def write_chain(
    folder: Path, kind: str, layers: int, size: int, stored: int, *, mean_run: int = 64,
    block_size: int = 2 * MIB,
) -> list[Image]:
    """A chain of `layers` files, base first, that store `stored` bytes of blocks together; in all
    but the base half of the blocks are partial, half their sectors set in runs of `mean_run`
    sectors on average."""
    rng = np.random.default_rng(layers)
    folder.mkdir(parents=True, exist_ok=True)
    each = stored // block_size // layers
    result: list[Image] = []
    write = write_vhdx if kind == "vhdx" else write_vhd
    for number in range(layers):
        picked = np.sort(rng.permutation(size // block_size)[:each]).astype(np.int64)
        is_partial = np.zeros(each, np.bool_)
        if number:
            is_partial[rng.permutation(each)[: each // 2]] = True
        bits = random_runs(rng, int(is_partial.sum()), block_size // SECTOR, mean_run)
        result.append(write(
            folder / f"{number}.{'' if number == 0 else 'a'}{kind}", size,
            full=picked[~is_partial], partial=picked[is_partial], bits=bits,
            block_size=block_size, parent=result[-1] if result else None, seed=100 + number,
        ))
    return result


def visible_runs(chain: list[Image]) -> tuple[Int64s, Int64s, Int64s, Int64s]:
    """Which file answers for what, by painting sectors from the base up: (start, length, file
    number with -1 for nobody, file offset), gap-free."""
    sectors = chain[0].size // SECTOR
    owner = np.full(sectors, -1, np.int16)
    place = np.zeros(sectors, np.int64)
    for number, image in enumerate(chain):
        counts = image.length // SECTOR
        steps = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        at = np.repeat(image.start // SECTOR, counts) + steps
        owner[at] = number
        place[at] = np.repeat(image.offset, counts) + steps * SECTOR
    cuts = owner[1:] != owner[:-1]
    cuts |= (owner[1:] >= 0) & (place[1:] != place[:-1] + SECTOR)
    heads = np.concatenate(([0], np.flatnonzero(cuts) + 1)).astype(np.int64)
    lengths = np.diff(np.append(heads, sectors)) * SECTOR
    return heads * SECTOR, lengths, owner[heads].astype(np.int64), place[heads]
