# SPDX-License-Identifier: Apache-2.0
"""What a disk's map can show at one moment: owners, difference, identical data, guest's free space.

Each overlay turns a window of the disk into rows with a state; the same rows fill the map's bins
and the table beside it. What must be read from the disk (`Found`) is read once and kept by the
view, so that zooming costs no reading.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import candidates, iter_diff
from snapviewer.chains.usage import iter_identical
from snapviewer.disks.extents import (
    DATA,
    RANGE,
    Int64s,
    RangeTable,
    clip,
    coalesce,
    ranges_of,
)
from snapviewer.figures.text import size_text
from snapviewer.models.overlay_model import STATE, StateTable
from snapviewer.models.ranges_model import owners_at
from snapviewer.ui.views.map_data import DIFF_LOOKS, Look, MapData, owner_looks, owner_states

MOST_ROWS = 200_000  # rows of the table beside the map; zooming in shows the others


class Overlay(enum.StrEnum):
    """What the map shows."""

    OWNER = "owner"
    DIFFERENCE = "difference"
    SAME = "same"
    FREE = "free"


TITLES = {
    Overlay.OWNER: mark("Owner"),
    Overlay.DIFFERENCE: mark("Differs from…"),
    Overlay.SAME: mark("Same as the parent"),
    Overlay.FREE: mark("Free in the guest"),
}
TIPS = {
    Overlay.OWNER: mark("Which file of the chain answers where"),
    Overlay.DIFFERENCE: mark(
        "Where this moment differs from another one (only what can differ is read)"
    ),
    Overlay.SAME: mark(
        "What the top file stores although its parent reads the same there; "
        "reads the file and its parents"
    ),
    Overlay.FREE: mark(
        "Where the guest's file systems hold nothing; stored all the same, "
        "it could be given back by compacting"
    ),
}
SAME_LOOKS = (
    Look("", "", mark("not in the top file"), constant=True),
    Look("#0072B2", "", mark("differs from the parent"), constant=True),
    Look("#E69F00", "/", mark("same as the parent"), constant=True),
)
FREE_LOOKS = (
    Look("", "", mark("nothing stored"), constant=True),
    Look("#009E73", "\\", mark("free, nothing stored"), constant=True),
    Look("#0072B2", "", mark("in use"), constant=True),
    Look("#E69F00", "/", mark("free, yet stored"), constant=True),
)


@dataclass(frozen=True)
class Found:
    """What had to be read for an overlay: ranges of the whole disk, and remarks about it."""

    ranges: RangeTable
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Overlaid:
    """A finished overlay of a view: bins, the rows beside it (state 0 left out, at most
    `MOST_ROWS`), the disk's size, and what was read for it (None: nothing)."""

    data: MapData
    rows: StateTable
    size: int
    names: tuple[str, ...]
    found: Found | None = None
    cut: bool = field(default=False)


Rows = Callable[[int, int, RangeTable], StateTable]


def looks_of(overlay: Overlay, owners: list[str]) -> tuple[Look, ...]:
    """The looks of an overlay's states; `owners` names the layers, leaf first."""
    return {
        Overlay.DIFFERENCE: DIFF_LOOKS,
        Overlay.SAME: SAME_LOOKS,
        Overlay.FREE: FREE_LOOKS,
    }.get(overlay) or owner_looks(owners)


def lay(
    overlay: Overlay,
    chain: Chain,
    other: Chain | None,
    data: MapData,
    known: Found | None,
    progress: Progress,
) -> Overlaid:
    """Work: fill `data` and collect the rows. Where reading is needed and `known` is None, what is
    found appears in `data` while it is found. Raises `Cancelled` and what reading raises.
    """
    rows_of = _rows_function(overlay, chain, other)
    empty = np.empty(0, dtype=RANGE)
    if known is None and overlay is Overlay.FREE:
        known = _find_free(chain, progress)
    elif known is None and overlay is not Overlay.OWNER:
        for start, stop in chain.windows(data.start, data.stop):
            rows = rows_of(start, stop, empty)
            data.put(rows["start"], rows["length"], rows["state"])
            progress.check()
        known = _read(overlay, chain, other, data, progress)
    ranges = known.ranges if known is not None else empty
    progress.start(tr("Mapping the disk"), data.stop - data.start)
    fresh = MapData(data.start, data.stop, data.looks)
    target = fresh if overlay in (Overlay.DIFFERENCE, Overlay.SAME) else data
    tables = [np.empty(0, dtype=STATE)]
    count = 0
    for start, stop in chain.windows(data.start, data.stop):
        rows = rows_of(start, stop, clip(ranges, start, stop))
        target.put(rows["start"], rows["length"], rows["state"])
        if count <= MOST_ROWS:
            tables.append(rows[rows["state"] > 0])
            count += tables[-1].shape[0]
        progress.advance(stop - start)
    table = _joined(np.concatenate(tables))
    return Overlaid(
        target, table[:MOST_ROWS], chain.virtual_size,
        tuple(image.path.name for image in chain.layers), known,
        count > MOST_ROWS or table.shape[0] > MOST_ROWS,
    )  # fmt: skip


def _rows_function(overlay: Overlay, chain: Chain, other: Chain | None) -> Rows:
    layers = len(chain.layers)

    def owner(start: int, stop: int, _: RangeTable) -> StateTable:
        table = chain.owned(start, stop)
        rows = np.empty(table.shape[0], dtype=STATE)
        rows["start"], rows["length"] = table["start"], table["length"]
        rows["state"], rows["owner"] = owner_states(table, layers), table["owner"]
        return rows

    def difference(start: int, stop: int, changed: RangeTable) -> StateTable:
        assert other is not None
        end = min(stop, other.virtual_size)
        touched = candidates(chain, other, start, end) if start < end else changed[:0]
        return _states(chain, start, stop, touched, changed)

    def same(start: int, stop: int, found: RangeTable) -> StateTable:
        table = chain.layers[0].extents(start, stop)
        return _states(chain, start, stop, ranges_of(table, table["state"] == DATA), found)

    def free(start: int, stop: int, found: RangeTable) -> StateTable:
        table = chain.owned(start, stop)
        stored = ranges_of(table, table["state"] == DATA)
        return _states(chain, start, stop, stored, found, both=True)

    return {
        Overlay.OWNER: owner, Overlay.DIFFERENCE: difference, Overlay.SAME: same,
        Overlay.FREE: free,
    }[overlay]  # fmt: skip


def _states(
    chain: Chain,
    start: int,
    stop: int,
    one: RangeTable,
    two: RangeTable,
    both: bool = False,
) -> StateTable:
    """Gap-free rows over [start, stop): 1 in `one`, 2 in `two`; with `both` 1 in `two` only, 2 in
    `one` only, 3 in both."""
    if start >= stop:
        return np.empty(0, dtype=STATE)
    edges = [np.array([start], dtype=np.int64)]
    for table in (one, two):
        edges += [table["start"], table["start"] + table["length"]]
    cuts = np.unique(np.concatenate(edges))
    cuts = cuts[(cuts >= start) & (cuts < stop)]
    rows = np.empty(cuts.shape[0], dtype=STATE)
    rows["start"], rows["length"] = cuts, np.diff(np.append(cuts, stop))
    first, second = _inside(one, cuts), _inside(two, cuts)
    rows["state"] = 2 * first + second if both else np.maximum(first, 2 * second)
    rows["owner"] = owners_at(chain.owned(start, stop), cuts)
    return rows


def _inside(table: RangeTable, at: Int64s) -> Int64s:
    """1 where a position lies in one of the sorted, disjoint ranges, else 0."""
    if table.shape[0] == 0:
        return np.zeros(at.shape[0], dtype=np.int64)
    row = np.searchsorted(table["start"], at, side="right") - 1
    stops = (table["start"] + table["length"])[np.maximum(row, 0)]
    held: Int64s = ((row >= 0) & (at < stops)).astype(np.int64)
    return held


def _read(
    overlay: Overlay, chain: Chain, other: Chain | None, data: MapData, progress: Progress
) -> Found:
    """Read what really is the same or differs, drawing it as it is found."""
    state = 2
    steps = iter_identical(chain, 0, progress) if overlay is Overlay.SAME else None
    if steps is None:
        assert other is not None
        steps = iter_diff(chain, other, progress)
    tables = [np.empty(0, dtype=RANGE)]
    for found in steps:
        tables.append(found)
        inside = clip(found, data.start, data.stop)
        states = np.full(inside.shape[0], state, dtype=np.int32)
        data.put(inside["start"], inside["length"], states)
    ranges = coalesce(np.concatenate(tables))
    total = size_text(int(ranges["length"].sum()))
    text = (
        tr("{size} of the top file are the same as in its parent.", size=total)
        if overlay is Overlay.SAME
        else tr("{size} differ.", size=total)
    )
    return Found(ranges, (text,))


def _find_free(chain: Chain, progress: Progress) -> Found:
    from snapviewer.guest.free_space import free_ranges, free_space

    spaces = free_space(chain, progress)
    notes = [
        tr(
            "Volume {number} ({filesystem}): {said}",
            number=space.index,
            filesystem=space.filesystem,
            said=space.reason
            or tr(
                "{free} of {all} free",
                free=size_text(space.free_bytes),
                all=size_text(space.length),
            ),
        )
        for space in spaces
    ]
    return Found(free_ranges(spaces), tuple(notes or [tr("No volume was found on this disk.")]))


def _joined(rows: StateTable) -> StateTable:
    """Neighbours of one state and owner as one row."""
    if rows.shape[0] < 2:
        return rows
    before, after = rows[:-1], rows[1:]
    joins = (
        (before["start"] + before["length"] == after["start"])
        & (before["state"] == after["state"])
        & (before["owner"] == after["owner"])
    )
    heads = np.concatenate(([0], np.flatnonzero(~joins) + 1))
    tails = np.concatenate((heads[1:] - 1, [rows.shape[0] - 1]))
    result = rows[heads].copy()
    result["length"] = rows["start"][tails] + rows["length"][tails] - result["start"]
    return result
