# SPDX-License-Identifier: Apache-2.0
"""What each file of a chain, and each moment of a slot, costs.

All amounts but file sizes are bytes of the virtual disk held as DATA. A moment's *exclusive* bytes
are those that no other moment of the slot reads from the same place of the same file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.compare import Comparer, Side
from snapviewer.chains.resolve import file_key
from snapviewer.chains.stack import WINDOW_ROWS, WindowMemo, plan_windows, read_rows
from snapviewer.disks.extents import (
    DATA,
    NO_OWNER,
    ZERO,
    Int64s,
    OwnedTable,
    RangeTable,
    coalesce,
    make_ranges,
    owned_by,
    ranges_of,
    single,
    total,
)
from snapviewer.disks.image import DiskFormat, DiskImage, DiskKind

_MEMO_ROWS = 4 * WINDOW_ROWS  # rows of all images of one window together


@dataclass(frozen=True)
class LayerUsage:
    """One file of a chain. `bytes_present`: DATA it stores; `bytes_visible`: what it answers for
    at this moment, DATA and explicit zeros over a parent; `exclusive_bytes`: DATA of it that no
    other moment reads here.
    """

    path: Path
    format: DiskFormat
    kind: DiskKind
    block_size: int
    file_size: int
    blocks_total: int
    blocks_allocated: int
    blocks_partial: int
    bytes_present: int
    bytes_visible: int
    exclusive_bytes: int


@dataclass(frozen=True)
class ChainSpace:
    """What one moment reads as DATA; `layers` has (path, visible, exclusive) per file, leaf
    first, and sums to the totals."""

    visible_bytes: int
    exclusive_bytes: int
    shared_bytes: int
    layers: tuple[tuple[Path, int, int], ...]


def layer_usage(
    chain: Chain, others: Sequence[Chain] = (), progress: Progress | None = None
) -> list[LayerUsage]:
    """One row per layer, leaf first; `others` are the slot's other moments."""
    space = space_by_chain([chain, *others], progress)[0]
    usages = [image.usage() for image in chain.layers]
    zeros = _zeros_by_layer(chain) if any(usage.bytes_zero for usage in usages) else {}
    result = []
    for number, (image, (_, visible, exclusive)) in enumerate(
        zip(chain.layers, space.layers, strict=True)
    ):
        usage = usages[number]
        result.append(
            LayerUsage(
                path=image.path,
                format=image.format,
                kind=image.kind,
                block_size=image.block_size,
                file_size=image.file_size,
                blocks_total=usage.blocks_total,
                blocks_allocated=usage.blocks_allocated,
                blocks_partial=usage.blocks_partial,
                bytes_present=usage.bytes_present,
                bytes_visible=visible + zeros.get(number, 0),
                exclusive_bytes=exclusive,
            )
        )
    return result


def _zeros_by_layer(chain: Chain) -> dict[int, int]:
    """Bytes for which a layer answers with explicit zeros (VHDX states 1 to 3 over a parent)."""
    found: dict[int, int] = defaultdict(int)
    for start, stop in chain.windows():
        table = chain.owned(start, stop)
        mask = (table["state"] == ZERO) & (table["owner"] != NO_OWNER)
        for number in np.unique(table["owner"][mask]).tolist():
            found[number] += total(table, mask & (table["owner"] == number))
    return found


class _Files:
    """The distinct files of several chains: one number and one image for each."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self.images: list[DiskImage] = []
        self._numbers: dict[int, int] = {}
        known: dict[tuple[int, int] | str, int] = {}
        for chain in chains:
            for image in chain.layers:
                if id(image) not in self._numbers:
                    number = known.setdefault(file_key(image.path), len(self.images))
                    if number == len(self.images):
                        self.images.append(image)
                    self._numbers[id(image)] = number

    def of(self, chain: Chain) -> Int64s:
        return np.array([self._numbers[id(image)] for image in chain.layers], dtype=np.int64)


def space_by_chain(
    chains: Sequence[Chain], progress: Progress | None = None
) -> list[ChainSpace]:
    """What every moment of a slot reads and reads alone, in one pass over all of them.

    Chains opened with one `ImageCache` share the work on common files. Memory is bounded by the
    window, time by the extents of the files plus those of each moment.
    """
    if not chains:
        return []
    files = _Files(chains)
    numbers = [files.of(chain) for chain in chains]
    size = max(chain.virtual_size for chain in chains)
    visible: dict[int, int] = defaultdict(int)
    exclusive: dict[int, int] = defaultdict(int)
    rows = max(4096, _MEMO_ROWS // len(files.images))
    if progress is not None:
        progress.start(tr("Adding up what each snapshot holds"), size)
    for start, stop in plan_windows(files.images, 0, size, rows=rows):
        memo = WindowMemo(start, stop)
        tables = []
        for chain in chains:
            end = min(stop, chain.virtual_size)
            table = chain.owned(start, end, memo) if start < end else None
            tables.append(None if table is None else table[table["state"] == DATA])
        _sweep(tables, numbers, start, stop, len(files.images), visible, exclusive)
        if progress is not None:
            progress.advance(stop - start)
    result = []
    for number, chain in enumerate(chains):
        layers = []
        for image, file in zip(chain.layers, numbers[number].tolist(), strict=True):
            key = number * len(files.images) + file
            layers.append((image.path, visible.get(key, 0), exclusive.get(key, 0)))
        seen = sum(layer[1] for layer in layers)
        alone = sum(layer[2] for layer in layers)
        result.append(ChainSpace(seen, alone, seen - alone, tuple(layers)))
    return result


def _sweep(
    tables: Sequence[OwnedTable | None],
    numbers: Sequence[Int64s],
    start: int,
    stop: int,
    file_count: int,
    visible: dict[int, int],
    exclusive: dict[int, int],
) -> None:
    """Add one window's DATA rows of all chains; keys are chain * file_count + file.

    An image maps each byte of the disk to one place, so within a file the place read is known by
    the byte of the disk: (file, byte) is laid out on one axis, every row becomes a +1 and a -1
    event, and where the running sum is 1 the running sum of chain numbers names the reader.
    """
    width = stop - start
    froms, tos, whose, keys = [], [], [], []
    for number, table in enumerate(tables):
        if table is None or table.shape[0] == 0:
            continue
        file = numbers[number][table["owner"]]
        begin = table["start"] - start + file * width
        froms.append(begin)
        tos.append(begin + table["length"])
        whose.append(np.full(table.shape[0], number, dtype=np.int64))
        keys.append(file + number * file_count)
    if not froms:
        return
    begins, ends = np.concatenate(froms), np.concatenate(tos)
    owner = np.concatenate(whose)
    _add(visible, np.concatenate(keys), ends - begins)
    where = np.concatenate((begins, ends))
    order = np.argsort(where, kind="stable")
    where = where[order]
    one = np.ones(begins.shape[0], dtype=np.int64)
    covered = np.cumsum(np.concatenate((one, -one))[order])[:-1]
    readers = np.cumsum(np.concatenate((owner, -owner))[order])[:-1]
    lengths = np.diff(where)
    alone = (covered == 1) & (lengths > 0)
    _add(exclusive, readers[alone] * file_count + where[:-1][alone] // width, lengths[alone])


def _add(totals: dict[int, int], keys: Int64s, amounts: Int64s) -> None:
    unique, index = np.unique(keys, return_inverse=True)
    sums = np.zeros(unique.shape[0], dtype=np.int64)
    np.add.at(sums, index, amounts)
    for key, amount in zip(unique.tolist(), sums.tolist(), strict=True):
        totals[key] += amount


def identical_to_parent(chain: Chain, layer: int = 0, progress: Progress | None = None) -> int:
    """DATA bytes of `layers[layer]` that equal, sector by sector, what the layers below read
    there: written without a change. Below the base everything reads as zeros. Reads both sides.
    """
    return sum(int(found["length"].sum()) for found in iter_identical(chain, layer, progress))


def iter_identical(
    chain: Chain, layer: int = 0, progress: Progress | None = None
) -> Iterator[RangeTable]:
    """Where `layers[layer]` stores what the layers below read there anyway, as it is found: RANGE
    tables of whole sectors (512 bytes; less at the end of the disk), sorted and disjoint across
    yields, never empty. Memory is bounded by the batch.

    Progress counts compared bytes. Raises `Cancelled`, `FormatError`, `StorageError`.
    """
    image = chain.layers[layer]
    below = chain.below(layer + 1) if layer + 1 < len(chain.layers) else None
    if progress is not None:
        progress.start(tr("Comparing with the parent"), image.usage().bytes_present)
    with Comparer() as comparer:
        for start, stop in plan_windows(chain.layers[layer:], 0, image.virtual_size):
            table = owned_by(image.extents(start, stop), 0)
            ranges = ranges_of(table, table["state"] == DATA)
            if ranges.shape[0] == 0:
                continue
            if below is not None:
                under = Side(below.layers, read_rows(below.layers, start, stop))
            else:
                under = Side((), owned_by(single(start, stop, ZERO), NO_OWNER))
            for batch in comparer.compare(Side((image,), table), under, ranges):
                if progress is not None:
                    progress.advance(batch.compared)
                same = without(batch.ranges, batch.differing)
                if same.shape[0]:
                    yield same


def without(ranges: RangeTable, holes: RangeTable) -> RangeTable:
    """The parts of `ranges` outside of `holes`, which all lie inside `ranges`; both sorted and
    disjoint."""
    if holes.shape[0] == 0:
        return ranges
    starts, ends = ranges["start"], ranges["start"] + ranges["length"]
    cuts, resumes = holes["start"], holes["start"] + holes["length"]
    where = np.concatenate((starts, resumes, ends, cuts))
    change = np.ones(where.shape[0], dtype=np.int64)
    change[starts.shape[0] + resumes.shape[0] :] = -1
    order = np.argsort(where, kind="stable")
    where = where[order]
    inside = np.cumsum(change[order])[:-1] > 0
    lengths = np.diff(where)
    kept = inside & (lengths > 0)
    return coalesce(make_ranges(where[:-1][kept], lengths[kept]))
