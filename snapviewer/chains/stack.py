# SPDX-License-Identifier: Apache-2.0
"""The overlay of several images: which layer answers for what, in which windows, and reading it.

Layers go from the top (0) down. Everything is vectorised over the rows of one window; a lower
layer is only asked where all above it say PARENT, and never beyond the end of one above it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from snapviewer.disks.extents import (
    DATA,
    NO_OWNER,
    OWNED,
    PARENT,
    ZERO,
    ExtentTable,
    Int64s,
    OwnedTable,
    coalesce,
    owned_by,
)
from snapviewer.disks.image import DiskImage

SECTOR = 512  # bytes; the finest granularity either format knows

WINDOW_ROWS = 1 << 18  # the most extent rows a window should hold: about 8 MB a table
_MAX_SPANS = 16  # extents calls per layer for one fragmented set of holes
_FEW_ROWS = 64  # below, sorting out which rows belong together costs more than it saves
_SMALL_GAP = 16 << 10  # bytes read in vain rather than starting another read
_MOST_PARTS = 512  # rows of one scattered read, which takes up to two parts a row
_TINY = 4 << 10  # bytes: rows closer than this are read as one and copied out


class WindowMemo:
    """Each image's extents over one window, asked once however many chains share the image."""

    def __init__(self, start: int, stop: int) -> None:
        self._start, self._stop = start, stop
        self._tables: dict[int, ExtentTable] = {}

    def extents(self, image: DiskImage) -> ExtentTable:
        """The image's rows over the window (clipped to the image's size)."""
        table = self._tables.get(id(image))
        if table is None:
            stop = min(self._stop, image.virtual_size)
            table = image.extents(min(self._start, stop), stop)
            self._tables[id(image)] = table
        return table


def stack_extents(
    layers: Sequence[DiskImage], start: int, stop: int, memo: WindowMemo | None = None
) -> OwnedTable:
    """Gap-free, coalesced OWNED rows over the sector-aligned [start, stop): `owner` is the index
    of the layer that answers; PARENT with NO_OWNER where none of `layers` does.

    What lies beyond the end of a layer that would have to be asked is ZERO of NO_OWNER: no file
    below it is asked there, whatever its size.
    """
    pieces: list[OwnedTable] = []
    starts = np.array([start], dtype=np.int64)
    stops = np.array([stop], dtype=np.int64)
    limit = stop
    if start >= stop:
        return np.empty(0, dtype=OWNED)
    for owner, image in enumerate(layers):
        if image.virtual_size < limit:
            limit = image.virtual_size
            pieces.append(_nobodys(*_inside(starts, stops, limit, stop), ZERO))
            starts, stops = _inside(starts, stops, start, limit)
            if starts.shape[0] == 0:
                break
        table = _ask(image, starts, stops) if memo is None else memo.extents(image)
        if table.shape[0] == 1 and table["state"][0] == PARENT:
            continue
        if starts.shape[0] > 1 or memo is not None:
            table = restrict(table, starts, stops)
        open_rows = table["state"] == PARENT
        if open_rows.all():
            continue
        pieces.append(owned_by(table[~open_rows], owner))
        starts, stops = _joined(table[open_rows])
        if starts.shape[0] == 0:
            break
    if starts.shape[0]:
        pieces.append(_nobodys(starts, stops, PARENT))
    if len(pieces) == 1:
        return coalesce(pieces[0])
    table = np.concatenate(pieces)
    return coalesce(table[np.argsort(table["start"], kind="stable")])


def read_rows(
    layers: Sequence[DiskImage], start: int, stop: int, memo: WindowMemo | None = None
) -> OwnedTable:
    """As `stack_extents` where the last layer is a base: what no layer holds, the base included,
    is ZERO of NO_OWNER; ZERO with an owner is an explicit zero that hides a parent."""
    table = stack_extents(layers, start, stop, memo)
    nobody = (table["state"] == PARENT) | (
        (table["state"] == ZERO) & (table["owner"] == len(layers) - 1)
    )
    if not bool(nobody.any()):
        return table
    table = table.copy()
    table["state"][nobody] = ZERO
    table["owner"][nobody] = NO_OWNER
    return coalesce(table)


def _nobodys(starts: Int64s, stops: Int64s, state: int) -> OwnedTable:
    rest = np.empty(starts.shape[0], dtype=OWNED)
    rest["start"], rest["length"] = starts, stops - starts
    rest["state"], rest["offset"], rest["owner"] = state, -1, NO_OWNER
    return rest


def _inside(starts: Int64s, stops: Int64s, low: int, high: int) -> tuple[Int64s, Int64s]:
    """The parts of sorted, disjoint ranges inside [low, high)."""
    some = (stops > low) & (starts < high)
    return np.maximum(starts[some], low), np.minimum(stops[some], high)


def _joined(table: ExtentTable) -> tuple[Int64s, Int64s]:
    """Starts and stops of the rows, adjoining ones joined."""
    starts: Int64s = table["start"]
    stops = starts + table["length"]
    if starts.shape[0] < 2:
        return starts, stops
    breaks = np.flatnonzero(stops[:-1] != starts[1:])
    heads = np.concatenate(([0], breaks + 1))
    tails = np.concatenate((breaks, [starts.shape[0] - 1]))
    return starts[heads], stops[tails]


def _ask(image: DiskImage, starts: Int64s, stops: Int64s) -> ExtentTable:
    """The image's rows over all holes, asked in few calls: narrow gaps are asked along."""
    if starts.shape[0] == 1:
        return image.extents(int(starts[0]), int(stops[0]))
    gaps = starts[1:] - stops[:-1]
    cuts = np.flatnonzero(gaps >= 4 * image.block_size)
    if cuts.shape[0] >= _MAX_SPANS:
        widest = np.argpartition(gaps[cuts], -(_MAX_SPANS - 1))[-(_MAX_SPANS - 1) :]
        cuts = np.sort(cuts[widest])
    firsts = np.concatenate(([0], cuts + 1))
    lasts = np.concatenate((cuts, [starts.shape[0] - 1]))
    tables = [
        image.extents(int(starts[first]), int(stops[last]))
        for first, last in zip(firsts, lasts, strict=True)
    ]
    return tables[0] if len(tables) == 1 else np.concatenate(tables)


def restrict(table: npt.NDArray[np.void], starts: Int64s, stops: Int64s) -> npt.NDArray[np.void]:
    """The parts of a sorted table inside the sorted, disjoint ranges; DATA offsets move along."""
    row_starts = table["start"]
    row_stops = row_starts + table["length"]
    first = np.searchsorted(row_stops, starts, side="right")
    last = np.searchsorted(row_starts, stops, side="left")
    counts = np.maximum(last - first, 0)
    which = np.repeat(np.arange(starts.shape[0]), counts)
    rows = np.arange(which.shape[0]) + np.repeat(first - (np.cumsum(counts) - counts), counts)
    result: npt.NDArray[np.void] = table[rows]
    begin = np.maximum(row_starts[rows], starts[which])
    end = np.minimum(row_stops[rows], stops[which])
    if "state" in (table.dtype.names or ()):
        shift = begin - result["start"]
        result["offset"] = np.where(result["state"] == DATA, result["offset"] + shift, -1)
    result["start"] = begin
    result["length"] = end - begin
    return result


def plan_windows(
    images: Sequence[DiskImage],
    start: int,
    stop: int,
    *,
    align: int = 0,
    rows: int = WINDOW_ROWS,
    most: int = 1 << 62,
) -> Iterator[tuple[int, int]]:
    """Cut [start, stop) into windows at multiples of `align` (default: the largest block size)
    that hold about `rows` extent rows at worst and at most `most` bytes, yet never less than one
    multiple. Empty stretches come in big windows: 64 TiB of 2 MiB blocks take 128.
    """
    unit = align or max(image.block_size for image in images)
    smallest = min(image.block_size for image in images)
    limit = max(unit, min(rows * smallest, most) // unit * unit)
    size = limit
    at = start
    while at < stop:
        base = at // unit * unit
        while True:
            end = min(stop, base + size)
            if size <= unit or _partial_rows(images, at, end, rows) <= rows:
                break
            size = max(unit, size // 2 // unit * unit)
        yield at, end
        at = end
        size = min(limit, size * 2)


def _partial_rows(images: Sequence[DiskImage], start: int, stop: int, enough: int) -> int:
    """The most rows the partially present blocks can give, counted until past `enough`."""
    total = 0
    start = start // 4096 * 4096
    for image in images:
        end = min(-(-stop // 4096) * 4096, image.virtual_size)
        if start < end:
            total += image.partial_blocks(start, end) * (image.block_size // image.sector_size)
            if total > enough:
                break
    return total


def fill(
    layers: Sequence[DiskImage], table: OwnedTable, positions: Int64s, buffer: memoryview
) -> None:
    """Put the content of each row of `table` at its position (bytes) in `buffer`.

    Rows other than DATA become zeros. Positions ascend, and no byte between the first and the last
    may be of use to anyone else. Raises `FormatError`, `StorageError`.
    """
    if table.shape[0] <= _FEW_ROWS:
        _fill_few(layers, table, positions, buffer)
        return
    out = np.frombuffer(buffer, dtype=np.uint8)
    is_data = table["state"] == DATA
    if bool(is_data.all()):
        _fill_data(layers, table, positions, buffer, out)
        return
    blank = ~is_data
    starts, lengths = positions[blank], table["length"][blank]
    if int(lengths.sum()) > starts.shape[0] * _TINY:
        for at, length in zip(starts.tolist(), lengths.tolist(), strict=True):
            out[at : at + length] = 0
    else:
        out[int(positions[0]) : int(positions[-1] + table["length"][-1])] = 0
    if bool(is_data.any()):
        _fill_data(layers, table[is_data], positions[is_data], buffer, out)


def _fill_few(
    layers: Sequence[DiskImage], table: OwnedTable, positions: Int64s, buffer: memoryview
) -> None:
    out = np.frombuffer(buffer, dtype=np.uint8)
    for at, length, state, offset, owner in zip(
        positions.tolist(), table["length"].tolist(), table["state"].tolist(),
        table["offset"].tolist(), table["owner"].tolist(), strict=True,
    ):
        if state == DATA:
            image, view = layers[owner], buffer[at : at + length]
            if image.storage.pread_into(offset, view) < length:
                image.read_payload(offset, view)  # says what is missing
        else:
            out[at : at + length] = 0


def _fill_data(
    layers: Sequence[DiskImage],
    table: OwnedTable,
    positions: Int64s,
    buffer: memoryview,
    out: npt.NDArray[np.uint8],
) -> None:
    """Read DATA rows, those that lie close together in a file by one scattered read."""
    order = np.lexsort((table["offset"], table["owner"]))
    owner = table["owner"][order]
    offset = table["offset"][order]
    length = table["length"][order]
    position = positions[order]
    ends = offset + length
    gap = offset[1:] - ends[:-1]
    breaks = (owner[1:] != owner[:-1]) | (gap > _SMALL_GAP) | (gap < 0)
    breaks |= np.arange(1, order.shape[0]) % _MOST_PARTS == 0
    heads = np.concatenate(([0], np.flatnonzero(breaks) + 1))
    tails = np.concatenate((heads[1:], [order.shape[0]]))
    tiny = (tails - heads > 16) & (ends[tails - 1] - offset[heads] < (tails - heads) * _TINY)
    skipped = memoryview(bytearray(_SMALL_GAP))
    begins, stops = position.tolist(), (position + length).tolist()
    gaps = [0, *gap.tolist()]
    for head, tail, image_number, begin, is_tiny in zip(
        heads.tolist(), tails.tolist(), owner[heads].tolist(), offset[heads].tolist(),
        tiny.tolist(), strict=True,
    ):
        image = layers[image_number]
        if tail - head == 1:
            image.read_payload(begin, buffer[begins[head] : stops[head]])
        elif is_tiny:
            source = np.empty(int(ends[tail - 1]) - begin, dtype=np.uint8)
            image.read_payload(begin, source.data)
            rows = slice(head, tail)
            _scatter(source, offset[rows] - begin, out, position[rows], length[rows])
        else:
            parts = [buffer[begins[head] : stops[head]]]
            for row in range(head + 1, tail):
                if gaps[row]:
                    parts.append(skipped[: gaps[row]])
                parts.append(buffer[begins[row] : stops[row]])
            image.read_scattered(begin, parts)


def _scatter(
    source: npt.NDArray[np.uint8],
    origins: Int64s,
    out: npt.NDArray[np.uint8],
    positions: Int64s,
    lengths: Int64s,
) -> None:
    """Copy pieces of `source` to their positions in `out`, by whole sectors where all align."""
    if not bool(((origins | positions | lengths) % SECTOR).any()):
        counts = lengths // SECTOR
        steps = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        rows = source[: source.shape[0] // SECTOR * SECTOR].reshape(-1, SECTOR)
        target = out[: out.shape[0] // SECTOR * SECTOR].reshape(-1, SECTOR)
        target[np.repeat(positions // SECTOR, counts) + steps] = rows[
            np.repeat(origins // SECTOR, counts) + steps
        ]
        return
    for origin, position, length in zip(
        origins.tolist(), positions.tolist(), lengths.tolist(), strict=True
    ):
        out[position : position + length] = source[origin : origin + length]
