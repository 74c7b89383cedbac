# SPDX-License-Identifier: Apache-2.0
"""Extents: the one currency. Sorted, gap-free numpy tables over a range of a virtual disk.

`EXTENT` rows say what ONE image file answers for a range: the data at `offset` in the file, zeros,
or "ask the parent". `OWNED` rows add which layer of a chain answers (`owner`; NO_OWNER where no
layer holds anything, which reads as zeros). Starts, lengths and offsets are bytes; `offset` is -1
unless the state is DATA. `RANGE` rows are plain (start, length) pairs, sorted and disjoint, not
gap-free.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

PARENT = 0  # this file holds nothing here: ask the parent (no parent: zeros)
DATA = 1  # this file holds the bytes, at `offset`
ZERO = 2  # this file says zeros; the parent must not be asked

EXTENT = np.dtype([("start", "<i8"), ("length", "<i8"), ("state", "u1"), ("offset", "<i8")])
OWNED = np.dtype(
    [("start", "<i8"), ("length", "<i8"), ("state", "u1"), ("offset", "<i8"), ("owner", "<i4")]
)
RANGE = np.dtype([("start", "<i8"), ("length", "<i8")])

NO_OWNER = -1

ExtentTable = npt.NDArray[np.void]
OwnedTable = npt.NDArray[np.void]
RangeTable = npt.NDArray[np.void]
Int64s = npt.NDArray[np.int64]


def make_extents(start: npt.ArrayLike, length: npt.ArrayLike, state: npt.ArrayLike,
                 offset: npt.ArrayLike) -> ExtentTable:
    """Build an EXTENT table from columns of equal shape (n,); no coalescing."""
    starts = np.asarray(start, dtype=np.int64)
    table = np.empty(starts.shape[0], dtype=EXTENT)
    table["start"] = starts
    table["length"] = length
    table["state"] = state
    table["offset"] = offset
    return table


def make_ranges(start: npt.ArrayLike, length: npt.ArrayLike) -> RangeTable:
    """Build a RANGE table from two columns of equal shape (n,)."""
    starts = np.asarray(start, dtype=np.int64)
    table = np.empty(starts.shape[0], dtype=RANGE)
    table["start"] = starts
    table["length"] = length
    return table


def single(start: int, stop: int, state: int, offset: int = -1) -> ExtentTable:
    """One row covering [start, stop); an empty table where the range is empty."""
    count = 1 if stop > start else 0
    return make_extents([start][:count], [stop - start][:count], [state][:count], [offset][:count])


def coalesce(table: npt.NDArray[np.void]) -> npt.NDArray[np.void]:
    """Join neighbours that continue each other: same state (and owner), adjoining, and for DATA
    consecutive in the file. Zero-length rows are dropped. Works for all three dtypes.
    """
    if table.shape[0] and not bool(np.all(table["length"] > 0)):
        table = table[table["length"] > 0]
    if table.shape[0] < 2:
        return table
    names = table.dtype.names or ()
    before, after = table[:-1], table[1:]
    joins = before["start"] + before["length"] == after["start"]
    if "state" in names:
        joins &= before["state"] == after["state"]
        joins &= (after["state"] != DATA) | (
            before["offset"] + before["length"] == after["offset"]
        )
    if "owner" in names:
        joins &= before["owner"] == after["owner"]
    heads = np.concatenate(([0], np.flatnonzero(~joins) + 1))
    if heads.shape[0] == table.shape[0]:
        return table
    result = table[heads].copy()
    tails = np.concatenate((heads[1:] - 1, [table.shape[0] - 1]))
    result["length"] = table["start"][tails] + table["length"][tails] - result["start"]
    return result


def clip(table: npt.NDArray[np.void], start: int, stop: int) -> npt.NDArray[np.void]:
    """The part of a sorted table inside [start, stop); DATA offsets move with a cut start."""
    if start >= stop:
        return table[:0].copy()
    ends = table["start"] + table["length"]
    first = int(np.searchsorted(ends, start, side="right"))
    last = int(np.searchsorted(table["start"], stop, side="left"))
    part = table[first:last].copy()
    if part.shape[0] == 0:
        return part
    cut = max(0, start - int(part["start"][0]))
    if cut:
        part["start"][0] += cut
        part["length"][0] -= cut
        if "state" in (part.dtype.names or ()) and int(part["state"][0]) == DATA:
            part["offset"][0] += cut
    over = int(part["start"][-1] + part["length"][-1]) - stop
    if over > 0:
        part["length"][-1] -= over
    return part


def resample(table: npt.NDArray[np.void], starts: Int64s) -> npt.NDArray[np.void]:
    """Rows of a gap-free `table` cut at the sorted positions `starts` (all inside the table, the
    first being the table's start). Lengths run to the next position, the last to the table's end.
    """
    index = np.searchsorted(table["start"], starts, side="right") - 1
    result = table[index].copy()
    shift = starts - result["start"]
    result["start"] = starts
    end = int(table["start"][-1] + table["length"][-1])
    result["length"] = np.diff(np.append(starts, end))
    if "state" in (table.dtype.names or ()):
        result["offset"] = np.where(result["state"] == DATA, result["offset"] + shift, -1)
    return result


def total(table: npt.NDArray[np.void], mask: npt.NDArray[np.bool_] | None = None) -> int:
    """Sum of the lengths in bytes (of the masked rows)."""
    lengths = table["length"] if mask is None else table["length"][mask]
    return int(lengths.sum())


def ranges_of(table: npt.NDArray[np.void], mask: npt.NDArray[np.bool_]) -> RangeTable:
    """The masked rows as coalesced RANGE rows."""
    picked = table[mask]
    return coalesce(make_ranges(picked["start"], picked["length"]))


def overlay(top: ExtentTable, below: ExtentTable) -> ExtentTable:
    """`top` where it has DATA or ZERO, `below` where it says PARENT. Both gap-free over the same
    range and of the same dtype (EXTENT or OWNED); the result is coalesced.
    """
    if top.shape[0] == 0 or not bool((top["state"] == PARENT).any()):
        return top
    starts = np.union1d(top["start"], below["start"])
    upper = resample(top, starts)
    lower = resample(below, starts)
    return coalesce(np.where(upper["state"] == PARENT, lower, upper))


def owned_by(table: ExtentTable, owner: int) -> OwnedTable:
    """An EXTENT table as OWNED rows: DATA and ZERO rows belong to `owner`, PARENT to no one."""
    result = np.empty(table.shape[0], dtype=OWNED)
    for name in ("start", "length", "state", "offset"):
        result[name] = table[name]
    result["owner"] = np.where(table["state"] == PARENT, NO_OWNER, owner)
    return result


def check_gap_free(table: npt.NDArray[np.void], start: int, stop: int) -> bool:
    """Whether the table is sorted and covers exactly [start, stop) without gap or overlap."""
    if start >= stop:
        return bool(table.shape[0] == 0)
    if table.shape[0] == 0:
        return False
    ends = table["start"] + table["length"]
    return bool(
        int(table["start"][0]) == start
        and int(ends[-1]) == stop
        and bool((table["length"] > 0).all())
        and bool((ends[:-1] == table["start"][1:]).all())
    )
