# SPDX-License-Identifier: Apache-2.0
"""VHD block allocation table and sector bitmaps, decoded with numpy.

A table entry is the absolute sector of a block's bitmap, `UNALLOCATED` where the block has none.
In a bitmap, sector s of the block is bit 0x80 >> (s % 8) of byte s // 8 (most significant first).
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

UNALLOCATED: Final = 0xFFFFFFFF
SECTOR: Final = 512

Table = npt.NDArray[np.uint32]
Bitmaps = npt.NDArray[np.uint8]
Bits = npt.NDArray[np.uint8]
Int64s = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_POPCOUNT = np.array([value.bit_count() for value in range(256)], dtype=np.uint8)


def parse_table(data: bytes) -> Table:
    """Big-endian entries as native u32, shape (len(data) // 4,)."""
    return np.frombuffer(data, dtype=">u4", count=len(data) // 4).astype(np.uint32)


def held_blocks(table: Table) -> Int64s:
    """The blocks that have a place in the file, ascending."""
    return np.flatnonzero(table != UNALLOCATED).astype(np.int64, copy=False)


def build_table(table: Table) -> bytes:
    """The bytes of the entries, big-endian."""
    return table.astype(">u4").tobytes()


def bitmap_size(block_size: int) -> int:
    """Bytes of a block's bitmap in the file: one bit a sector, rounded up to whole sectors."""
    return -(-(block_size // SECTOR) // (8 * SECTOR)) * SECTOR


def valid_mask(size: int, sectors: int) -> npt.NDArray[np.uint8]:
    """Shape (size,): ones at the bits of the first `sectors` sectors of a bitmap."""
    bits = np.zeros(size * 8, dtype=np.uint8)
    bits[:sectors] = 1
    return np.packbits(bits)


def full_rows(rows: Bitmaps, valid: npt.NDArray[np.uint8]) -> Mask:
    """Shape (n,): rows of `rows` (n, size) with every valid bit set."""
    return np.asarray(((rows & valid) == valid).all(axis=1), dtype=np.bool_)


def empty_rows(rows: Bitmaps, valid: npt.NDArray[np.uint8]) -> Mask:
    """Shape (n,): rows with no valid bit set."""
    return np.asarray(((rows & valid) == 0).all(axis=1), dtype=np.bool_)


def count_sectors(rows: Bitmaps, valid: npt.NDArray[np.uint8]) -> int:
    """How many valid bits are set in all rows."""
    return int(_POPCOUNT[rows & valid].sum(dtype=np.int64))


def bitmap_runs(rows: Bitmaps, sectors: int) -> tuple[Int64s, Int64s, Int64s, Mask]:
    """Runs of equal bits in the first `sectors` sectors of each row.

    Returns row index, first sector, sector count and whether set, each of shape (runs,), ordered
    by row and sector. Works on one byte a bit: callers pass a few thousand rows at most.
    """
    bits = np.unpackbits(rows, axis=1)[:, :sectors]
    heads = np.empty(bits.shape, dtype=np.bool_)
    heads[:, :1] = True
    np.not_equal(bits[:, 1:], bits[:, :-1], out=heads[:, 1:])
    at = np.flatnonzero(heads).astype(np.int64)
    length = np.diff(np.append(at, bits.size))
    return at // sectors, at % sectors, length, bits.reshape(-1)[at].astype(np.bool_)


def set_runs(rows: Bitmaps, row: Int64s, first: Int64s, count: Int64s, sectors: int) -> None:
    """Set the bits of runs (row index, first sector, sector count) in place. Runs are disjoint,
    do not adjoin within a row and do not leave their row of `sectors` bits.
    """
    edges = np.zeros((rows.shape[0], sectors + 1), dtype=np.int8)
    edges[row, first] = 1
    edges[row, first + count] -= 1
    marked = np.cumsum(edges[:, :sectors], axis=1, dtype=np.int8).astype(np.uint8)
    packed = np.packbits(marked, axis=1)
    rows[:, : packed.shape[1]] |= packed
