# SPDX-License-Identifier: Apache-2.0
"""The work behind the compare window: plain functions for background jobs, and the exports."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from snapviewer.base.errors import StorageError
from snapviewer.base.progress import Progress
from snapviewer.base.words import listed, tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import diff
from snapviewer.disks.extents import NO_OWNER, Int64s, RangeTable
from snapviewer.machines.sides import unchanged
from snapviewer.models.ranges_model import owners_at
from snapviewer.report.text import cell
from snapviewer.ui.compare.sides import Sides
from snapviewer.ui.views.map_data import DIFF_LOOKS, MapData, fill_diff

if TYPE_CHECKING:
    from snapviewer.guest.diff import VolumeDiff
    from snapviewer.guest.versions import FileMap


@dataclass(frozen=True)
class DiskComparison:
    """Two moments of one disk, whose `sizes` (bytes) may differ. `owner_a[i]` indexes `names[0]`:
    the file that answers for the start of range i (NO_OWNER: none)."""

    size: int
    ranges: RangeTable
    bytes_changed: int
    bytes_compared: int
    owner_a: Int64s
    owner_b: Int64s
    names: tuple[list[str], list[str]]
    map: MapData
    sizes: tuple[int, int]


def compare_disk(sides: Sides, progress: Progress) -> DiskComparison:
    """The difference with owners and map. Raises what reading the chains raises."""
    with sides.reading():
        one, other = sides.chains()
        with unchanged((one, other)):
            result = diff(one, other, progress)
            size = max(one.virtual_size, other.virtual_size)
            data = fill_diff(MapData(0, size, DIFF_LOOKS), one, other, result.ranges, progress)
            starts = result.ranges["start"].astype(np.int64)
            owners = _owners(one, starts, progress), _owners(other, starts, progress)
    return DiskComparison(
        size,
        result.ranges,
        result.bytes_changed,
        result.bytes_compared,
        *owners,
        ([image.path.name for image in one.layers], [image.path.name for image in other.layers]),
        data,
        (one.virtual_size, other.virtual_size),
    )


def map_range(
    sides: Sides, ranges: RangeTable, view: tuple[int, int], progress: Progress
) -> MapData:
    """The map of a part of the disk, finer."""
    with sides.reading():
        return fill_diff(MapData(*view, DIFF_LOOKS), *sides.chains(), ranges, progress)


def compare_files(sides: Sides, progress: Progress) -> list[VolumeDiff]:
    """The guest's files that differ. Raises what `diff_files` raises."""
    from snapviewer.guest.diff import diff_files

    progress.start(tr("Comparing files"))
    with sides.reading():
        chains = sides.chains()
        with unchanged(chains):
            return diff_files(*chains, progress)


def _owners(chain: Chain, starts: Int64s, progress: Progress) -> Int64s:
    owners = np.full(starts.shape[0], NO_OWNER, dtype=np.int64)
    if not starts.shape[0]:
        return owners
    end = min(chain.virtual_size, int(starts[-1]) + 512)
    for begin, stop in chain.windows(int(starts[0]) // 512 * 512, end):
        first, last = np.searchsorted(starts, (begin, stop))
        if first < last:
            owners[first:last] = owners_at(chain.owned(begin, stop), starts[first:last])
        progress.check()
    return owners


def read_both(sides: Sides, offset: int, length: int) -> tuple[int, bytes, bytes]:
    """The bytes of both moments; shorter at the end of a disk, empty beyond it."""
    with sides.reading():
        one, other = (
            chain.read(offset, length) if offset < chain.virtual_size else b""
            for chain in sides.chains()
        )
    return offset, one, other


@dataclass(frozen=True)
class GuestMaps:
    """Where the guest's files lie in A and in B."""

    a: FileMap
    b: FileMap

    def name(self, start: int, length: int) -> str:
        """The files in a range as B has them, else as A; the first two by name."""
        for in_a, found in ((False, self.b.at(start, length)), (True, self.a.at(start, length))):
            if found:
                names = listed(f"{path} +{at:#x}" if at else path for path, at in found[:2])
                if len(found) > 2:
                    names = tr("{names} and {count} more", names=names, count=len(found) - 2)
                return tr("{names} (in A)", names=names) if in_a else names
        return tr("no file (metadata or free)")


def map_guest(sides: Sides, progress: Progress) -> GuestMaps:
    """Where the guest's files lie on both sides. Raises what `map_files` raises."""
    from snapviewer.guest.versions import map_files

    with sides.reading():
        one, other = sides.chains()
        return GuestMaps(map_files(one, progress), map_files(other, progress))


def export_csv(result: DiskComparison, out: Path, guest: GuestMaps | None = None) -> None:
    """One line per range: offset, length, file in A, file in B, the guest's files where they were
    looked up. Raises `StorageError`.
    """
    try:
        with out.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(("offset", "length", "file_a", "file_b", "guest_file"))
            names_a, names_b = ([*names, ""] for names in result.names)  # NO_OWNER is the last
            for start, length, one, other in zip(
                result.ranges["start"].tolist(), result.ranges["length"].tolist(),
                result.owner_a.tolist(), result.owner_b.tolist(), strict=True,
            ):  # fmt: skip
                inside = guest.name(start, length) if guest is not None else ""
                texts = (cell(text) for text in (names_a[one], names_b[other], inside))
                writer.writerow((start, length, *texts))
    except OSError as error:
        raise StorageError(str(error), file=out) from error


def export_json(result: DiskComparison, slot: str, a: str, b: str, out: Path) -> None:
    """The keys of the command line's diff. Raises `StorageError`."""
    record: dict[str, Any] = {
        "a": a,
        "b": b,
        "disks": [
            {
                "slot": slot,
                "bytes_changed": result.bytes_changed,
                "bytes_compared": result.bytes_compared,
                "ranges": [
                    {"offset": start, "length": length} for start, length in result.ranges.tolist()
                ],
            }
        ],
    }
    try:
        out.write_text(json.dumps(record, indent=1), "utf-8")
    except OSError as error:
        raise StorageError(str(error), file=out) from error
