# SPDX-License-Identifier: Apache-2.0
"""Where two moments of a disk differ, by sectors (512 bytes), reading as little as possible.

Ranges that both read from the same place of the same file, or that both know to be zero, are
equal unread. Where the disks differ in size, the tail beyond the smaller one counts as changed
whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.compare import Comparer, Side
from snapviewer.chains.resolve import file_key
from snapviewer.chains.stack import WINDOW_ROWS, plan_windows, restrict
from snapviewer.disks.extents import (
    DATA,
    OWNED,
    RANGE,
    Int64s,
    OwnedTable,
    RangeTable,
    coalesce,
    make_ranges,
    ranges_of,
    resample,
)

_TOGETHER = 64 << 20  # bytes to compare that are worth starting for


@dataclass(frozen=True)
class DiskDiff:
    """The difference of two moments. `bytes_changed` is the sum of `ranges` (sorted, merged, each
    of whole sectors); `bytes_compared` is what had to be looked at, the tail included.
    """

    bytes_changed: int
    bytes_compared: int
    ranges: RangeTable


def candidates(a: Chain, b: Chain, start: int, stop: int) -> RangeTable:
    """The ranges of [start, stop) (inside both disks) whose owners differ; no payload is read."""
    numbers = _file_numbers(a, b)
    return _differing(a.owned(start, stop), b.owned(start, stop), *numbers)


def iter_diff(a: Chain, b: Chain, progress: Progress | None = None) -> Iterator[RangeTable]:
    """The changed ranges as they are found: sorted, merged across yields too, never empty.

    Progress counts bytes of disk. Raises `Cancelled`, `FormatError`, `StorageError`.
    """
    pending = np.empty(0, dtype=RANGE)
    for changed, _ in _steps(a, b, progress):
        if changed.shape[0] == 0:
            continue
        joined = coalesce(np.concatenate((pending, changed)))
        pending = joined[-1:]
        if joined.shape[0] > 1:
            yield joined[:-1]
    if pending.shape[0]:
        yield pending


def diff(a: Chain, b: Chain, progress: Progress | None = None) -> DiskDiff:
    """The whole difference. Memory grows with the number of changed ranges only."""
    tables = [np.empty(0, dtype=RANGE)]
    compared = 0
    for changed, looked_at in _steps(a, b, progress):
        compared += looked_at
        if changed.shape[0]:
            tables.append(changed)
    ranges = coalesce(np.concatenate(tables))
    return DiskDiff(int(ranges["length"].sum()), compared, ranges)


def _steps(a: Chain, b: Chain, progress: Progress | None) -> Iterator[tuple[RangeTable, int]]:
    """(changed ranges, bytes compared) per batch or window."""
    smaller, larger = sorted((a.virtual_size, b.virtual_size))
    numbers = _file_numbers(a, b)
    images = {id(image): image for image in (*a.layers, *b.layers)}
    if progress is not None:
        progress.start(tr("Comparing"), larger)
    with Comparer() as comparer:
        waiting = _Waiting(a, b)
        for start, stop in plan_windows(list(images.values()), 0, smaller):
            one, other = a.owned(start, stop), b.owned(start, stop)
            ranges = _differing(one, other, *numbers)
            if progress is not None:
                progress.advance(stop - start - int(ranges["length"].sum()))
            waiting.add(one, other, ranges)
            if not waiting.is_enough() and stop < smaller:
                continue
            for batch in comparer.compare(*waiting.take()):
                if progress is not None:
                    progress.advance(batch.compared)
                yield batch.differing, batch.compared
        if smaller < larger:
            if progress is not None:
                progress.advance(larger - smaller)
            yield make_ranges([smaller], [larger - smaller]), larger - smaller


class _Waiting:
    """Candidates of several windows, compared together so that reading does not stop at every
    window of a large disk with little in it."""

    def __init__(self, a: Chain, b: Chain) -> None:
        self._chains = a, b
        self._clear()

    def _clear(self) -> None:
        self._tables: tuple[list[OwnedTable], list[OwnedTable]] = (
            [np.empty(0, OWNED)], [np.empty(0, OWNED)],
        )
        self._ranges: list[RangeTable] = [np.empty(0, RANGE)]
        self._bytes = self._rows = 0

    def add(self, one: OwnedTable, other: OwnedTable, ranges: RangeTable) -> None:
        """The next window's tables, of which only what `ranges` needs is kept."""
        if ranges.shape[0] == 0:
            return
        stops = ranges["start"] + ranges["length"]
        for kept, table in zip(self._tables, (one, other), strict=True):
            kept.append(restrict(table, ranges["start"], stops))
            self._rows += kept[-1].shape[0]
        self._ranges.append(ranges)
        self._bytes += int(ranges["length"].sum())

    def is_enough(self) -> bool:
        """Whether to compare now."""
        return self._bytes >= _TOGETHER or self._rows >= WINDOW_ROWS // 4

    def take(self) -> tuple[Side, Side, RangeTable]:
        """Both sides and the ranges; nothing waits afterwards."""
        one, other = (
            Side(chain.layers, np.concatenate(tables))
            for chain, tables in zip(self._chains, self._tables, strict=True)
        )
        ranges = np.concatenate(self._ranges)
        self._clear()
        return one, other, ranges


def _file_numbers(a: Chain, b: Chain) -> tuple[Int64s, Int64s]:
    """One number per layer, equal where both chains hold the same file; last: no owner."""
    known: dict[object, int] = {}
    numbers = []
    for chain in (a, b):
        keys = [file_key(image.path) for image in chain.layers]
        mine = [known.setdefault(key, len(known)) for key in keys]
        numbers.append(np.array([*mine, -1], dtype=np.int64))  # NO_OWNER indexes the last
    return numbers[0], numbers[1]


def _differing(a: OwnedTable, b: OwnedTable, files_a: Int64s, files_b: Int64s) -> RangeTable:
    if a.shape[0] == 0:
        return np.empty(0, dtype=RANGE)
    starts = np.union1d(a["start"], b["start"])
    one, other = resample(a, starts), resample(b, starts)
    data_one, data_other = one["state"] == DATA, other["state"] == DATA
    same_place = (files_a[one["owner"]] == files_b[other["owner"]]) & (
        one["offset"] == other["offset"]
    )
    equal = (~data_one & ~data_other) | (data_one & data_other & same_place)
    return ranges_of(one, ~equal)
