# SPDX-License-Identifier: Apache-2.0
"""Candidates for a missing or wrong parent, best first, each with the reasons for its rank."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from snapviewer.base.errors import ChainError, SnapviewerError
from snapviewer.base.words import tr
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.extents import DATA
from snapviewer.disks.image import DiskFormat, DiskImage
from snapviewer.machines.library import Library

Cells = np.ndarray[tuple[int], np.dtype[np.bool_]]

Flags = tuple[bool, bool, bool, bool, bool]  # id, disk id, size, name, age

_CELLS = 1 << 14  # the disk is compared in at most this many pieces
_WINDOW_BLOCKS = 1 << 16
_OVERLAP_TRIED = 8  # candidates whose block tables are compared


@dataclass(frozen=True)
class Candidate:
    """A file that could be the parent. `overlap`: the part (0 to 1) of what the child holds that
    lies where this file or its parents hold something too; None where it was not compared.
    """

    path: Path
    id_matches: bool
    same_disk: bool  # VHDX: both have one virtual disk id
    same_size: bool
    name_matches: bool
    older: bool  # not modified after the child
    overlap: float | None
    reasons: tuple[str, ...]

    @property
    def certain(self) -> bool:
        """Whether the child accepts it by id and size."""
        return self.id_matches and self.same_size


def parent_candidates(library: Library, child: Path) -> list[Candidate]:
    """Every disk of the library that could be the parent of `child`, ranked by id, linkage, size,
    name, block overlap and time. Raises `ChainError` where the child is no differencing disk.
    """
    graph = library.graph
    image = library.cache.open(child)
    link = image.parent
    if link is None:
        raise ChainError(
            tr("it is a {kind} disk and has no parent", kind=image.kind),
            file=child,
            code="not-differencing",
            windows_code=0xC03A001B,
            remedy=tr("choose a differencing disk"),
        )
    texts = (link.relative_path, link.absolute_path, link.volume_path, link.name)
    names = {windows_basename(text).casefold() for text in texts if text}
    excluded = {child, *graph.descendants(child)}
    rough: list[tuple[Flags, Path, DiskImage]] = []
    for path, file in graph.files.items():
        if path in excluded or file.error is not None or file.format is not image.format:
            continue
        other = library.cache.open(path)
        flags: Flags = (
            other.link_id in link.link_ids,
            image.format is DiskFormat.VHDX and other.unique_id == image.unique_id,
            other.virtual_size == image.virtual_size,
            path.name.casefold() in names,
            _modified(path) <= _modified(child),
        )
        # Of another size and with nothing else in its favour it is no candidate.
        if flags[0] or flags[1] or flags[2]:
            rough.append((flags, path, other))
    rough.sort(key=lambda item: ([not flag for flag in item[0][:4]], str(item[1])))
    mine = _held(library, image, alone=True)
    found = []
    for number, (flags, path, other) in enumerate(rough):
        overlap = None
        if number < _OVERLAP_TRIED and flags[2] and mine is not None and bool(mine.any()):
            theirs = _held(library, other, alone=False)
            if theirs is not None:
                overlap = float((mine & theirs).sum() / mine.sum())
        found.append(
            Candidate(path, *flags, overlap, _reasons(flags, overlap, image.format))
        )
    found.sort(
        key=lambda c: (
            not c.id_matches,
            not c.same_disk,
            not c.same_size,
            not c.name_matches,
            -(c.overlap or 0.0),
            not c.older,
            str(c.path),
        )
    )
    return found


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _held(library: Library, image: DiskImage, *, alone: bool) -> Cells | None:
    """Which pieces of the disk the file (or its chain as far as known) holds data in."""
    size = image.virtual_size
    cell = max(2 << 20, -(-size // _CELLS))
    cells = np.zeros(-(-size // cell), dtype=bool)
    paths = [image.path]
    if not alone:
        paths += library.graph.ancestors(image.path)[:100]
    try:
        for path in paths:
            layer = library.cache.open(path)
            step = -(-(layer.block_size * _WINDOW_BLOCKS) // layer.write_alignment)
            step *= layer.write_alignment
            limit = min(size, layer.virtual_size)
            for start in range(0, limit, step):
                table = layer.extents(start, min(start + step, limit))
                rows = table[table["state"] == DATA]
                first = rows["start"] // cell
                last = (rows["start"] + rows["length"] - 1) // cell
                edges = np.zeros(len(cells) + 1, dtype=np.int64)
                np.add.at(edges, first, 1)
                np.add.at(edges, last + 1, -1)
                cells |= np.cumsum(edges[:-1]) > 0
    except SnapviewerError:
        return None
    return cells


def _reasons(
    flags: Flags, overlap: float | None, format: DiskFormat
) -> tuple[str, ...]:
    id_matches, same_disk, same_size, name, older = flags
    reasons = [
        tr("its id is the one the child expects") if id_matches else tr("its id is another"),
        tr("same virtual size") if same_size else tr("another virtual size"),
    ]
    if format is DiskFormat.VHDX:
        reasons.append(tr("same virtual disk id") if same_disk else tr("another virtual disk id"))
    if name:
        reasons.append(tr("it has the stored name"))
    if overlap is not None:
        reasons.append(
            tr("{overlap:.0%} of the child's blocks lie over data of it", overlap=overlap)
        )
    reasons.append(tr("not modified after the child") if older else tr("modified after the child"))
    return tuple(reasons)
