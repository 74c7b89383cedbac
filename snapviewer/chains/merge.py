# SPDX-License-Identifier: Apache-2.0
"""Merge a run of differencing files into the file below them, in one pass.

`run` goes from the top child down to the target: ``[child, ..., direct child, target]``. Only the
target's content changes (and, for VHDX, the direct child's link to it); pointing grandchildren and
configurations at the target and removing the children is for the actions.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from snapviewer.base.errors import ChainError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import check_fits
from snapviewer.chains.stack import plan_windows, stack_extents
from snapviewer.disks.extents import (
    DATA,
    PARENT,
    ZERO,
    ExtentTable,
    Int64s,
    OwnedTable,
    clip,
    ranges_of,
)
from snapviewer.disks.filesystem.storage import COPY_CHUNK
from snapviewer.disks.image import DiskFormat, DiskImage, WritableImage
from snapviewer.disks.open import open_image, open_writable

PUBLISH_EVERY = 256 << 20  # bytes of payload made durable and readable at a time


@dataclass(frozen=True)
class MergeForecast:
    """What a merge does, in bytes. `copied_bytes`: DATA of the overlaid children; `zeroed_bytes`:
    what they say is zero, and what they do not hold behind the target's present end;
    `growth_bytes`: how much longer the target gets; `removed_bytes`: the children's file sizes;
    `payload_bytes`: written into the target's blocks.
    """

    copied_bytes: int
    zeroed_bytes: int
    growth_bytes: int
    removed_bytes: int
    payload_bytes: int


def forecast_merge(run: Sequence[DiskImage]) -> MergeForecast:
    """What `merge` over these files would do; exact, and nothing is opened for writing.

    Raises `ChainError` where the files do not form a run, the top child is smaller than the
    target, or it is larger and the target cannot grow.
    """
    check_run(run)
    children, target = run[:-1], run[-1]
    seam, size = target.virtual_size, children[0].virtual_size
    if size > seam:
        target = target.grown(size)
    forecaster = target.write_forecaster()
    copied = zeroed = 0
    for table in _overlays(children, target, seam):
        data = ranges_of(table, table["state"] == DATA)
        zeros = ranges_of(table, table["state"] == ZERO)
        copied += int(data["length"].sum())
        zeroed += int(zeros["length"].sum())
        forecaster.add(data, zeros)
    writes = forecaster.result()
    return MergeForecast(
        copied_bytes=copied,
        zeroed_bytes=zeroed,
        growth_bytes=writes.growth_bytes,
        removed_bytes=sum(child.file_size for child in children),
        payload_bytes=writes.payload_bytes,
    )


def check_run(run: Sequence[DiskImage]) -> None:
    """Raise `ChainError` unless each file is the parent of the one before it."""
    if len(run) < 2:
        raise ChainError(
            tr("a merge needs a child and its parent"), code="nothing-to-merge",
            file=run[0].path if run else None, remedy=tr("name the child as well as the parent"),
        )
    for child, parent in pairwise(run):
        check_fits(child, parent)
        link = child.parent
        if link is None or parent.link_id not in link.link_ids:
            raise ChainError(
                tr(
                    "{parent} is not the parent of this file: expected id {raws}, found {link_id}",
                    parent=parent.path,
                    raws=" or ".join(raw.hex() for raw in link.link_ids) if link else tr("none"),
                    link_id=parent.link_id.hex(),
                ),
                file=child.path,
                structure="parent locator",
                code="id-mismatch",
                windows_code=0xC03A000E,
                remedy=tr("reconnect the child to its parent before merging"),
            )
    _check_sizes(run[0], run[-1])


def _check_sizes(child: DiskImage, target: DiskImage) -> None:
    """A file between the two may be of any size: the child's reading ends where it ends. A larger
    child wants a target that can grow."""
    if child.virtual_size > target.virtual_size:
        target.grown(child.virtual_size)
    if child.virtual_size < target.virtual_size:
        raise ChainError(
            tr(
                "the disk has {size} bytes, the file to merge into, {target}, has {found}; "
                "making that smaller is not possible here",
                size=child.virtual_size,
                target=target.path.name,
                found=target.virtual_size,
            ),
            file=child.path,
            structure="virtual disk size",
            code="size-differs",
            remedy=tr("leave both files as they are, or export the disk as one file"),
        )


def merge(
    run: Sequence[Path],
    progress: Progress | None = None,
    ask: Callable[[], None] = lambda: None,
) -> MergeForecast:
    """Copy everything the children hold into the target; returns what was forecast and done.

    `ask` is called when the files are locked, right before the first write, and after each publish
    but the last; what it raises ends the merge there.

    Order, with the target (and for VHDX the direct child) locked throughout:
    1 announce the merge (`begin_merge`; VHDX: the child accepts the target's next write id, then
    the target takes it) and, where the top child is larger, clear what the target's block table
    holds behind its end (`begin_growth`), 2 for each stretch of blocks reserve room in the target
    and copy the payload, 3 publish about every 256 MiB (flush payload, then tables, flush), 4 let
    the target have the top child's size (`finish_growth`) and take over its description (`adopt`),
    5 close.
    A crash between 1 and 2 leaves a target of unchanged content that the child still accepts.
    A crash between 2 and 3 leaves new blocks no table points to, or sectors of old blocks already
    overwritten; no moment sees either, because the children hold the same sectors and hide them.
    A crash between two publishes leaves part of the content in both files, equal in both.
    A crash between 3 and 4 leaves the target complete but for its size and description, which a
    moment takes from its own leaf; until then what was put behind the target's end is not seen,
    and the child reads zeros there where it holds nothing. In every case merging again completes
    it (a VHD whose footer write itself was torn by a power loss wants its footer mended from the
    copy first).

    The caller must know that every reader of the target goes through the top child (VHD has no
    means to detect another child): read by themselves, the target and the files between it and
    the top child change, and only what stands on the top child or below the target does not.
    Raises `ChainError` (changed-meanwhile where somebody wrote a child), `FormatError`,
    `StorageError`, `Cancelled`; after any of them the merge can be run again.
    """
    progress = progress or Progress()
    with contextlib.ExitStack() as stack:
        target = stack.enter_context(contextlib.closing(open_writable(run[-1])))
        children: list[DiskImage] = [
            stack.enter_context(contextlib.closing(open_image(path))) for path in run[:-2]
        ]
        direct = _open_direct_child(run[-2], target) if len(run) > 1 else None
        if direct is not None:
            children.append(stack.enter_context(contextlib.closing(direct)))
        forecast = forecast_merge([*children, target])
        progress.start(tr("Merging"), forecast.copied_bytes)
        ask()
        target.begin_merge(direct if isinstance(direct, WritableImage) else None)
        before = [_time_of(image) for image in children]
        seam, size = target.virtual_size, children[0].virtual_size
        if size > seam:
            target.begin_growth(size)
        pending = 0
        for window in _overlays(children, target, seam):
            for table in _stretches(window, target.write_alignment):
                pending += _copy(children, target, table, progress)
                if pending >= PUBLISH_EVERY:
                    target.publish()
                    pending = 0
                    ask()
        target.publish()
        target.finish_growth()
        target.adopt(children[0])
        for image, seen in zip(children, before, strict=True):
            if _time_of(image) != seen:
                raise ChainError(
                    tr("the disk was written while it was merged"),
                    file=image.path,
                    code="changed-meanwhile",
                    remedy=tr("shut the VM down, then go on: what was written is merged too"),
                )
    return forecast


def _time_of(image: DiskImage) -> tuple[int, int, int]:
    status = image.path.stat()
    return status.st_ino, status.st_size, status.st_mtime_ns


def _open_direct_child(path: Path, target: DiskImage) -> DiskImage:
    # Only a VHDX child changes in a merge (its parent_linkage2).
    return open_writable(path) if target.format is DiskFormat.VHDX else open_image(path)


def _overlays(
    children: Sequence[DiskImage], target: DiskImage, seam: int
) -> Iterator[OwnedTable]:
    """What the children hold together, window by window, where they hold anything. Behind `seam`,
    the target's end before the merge, they hold zeros where they hold nothing."""
    windows = plan_windows(children, 0, target.virtual_size, align=_unit(children, target))
    for start, stop in windows:
        table = stack_extents(children, start, stop)
        if stop > seam:
            behind = clip(table, max(start, seam), stop)
            behind["state"][behind["state"] == PARENT] = ZERO
            table = np.concatenate((clip(table, start, max(start, seam)), behind))
        table = table[(table["state"] == DATA) | (table["state"] == ZERO)]
        if table.shape[0]:
            yield table


def _unit(children: Sequence[DiskImage], target: DiskImage) -> int:
    # A window must not split the target's blocks or chunks; those are powers of two times a
    # power of two, so the largest block of the children does no harm, and saves bitmap reads.
    largest = max(child.block_size for child in children)
    step = target.write_alignment
    return -(-largest // step) * step


def _stretches(table: OwnedTable, align: int) -> Iterator[OwnedTable]:
    """Cut a window's rows at multiples of `align` so that a piece holds about `PUBLISH_EVERY`
    bytes of DATA (a multiple of `align` that holds more stays whole)."""
    stop = int(table["start"][-1] + table["length"][-1])
    while table.shape[0]:
        sizes = np.where(table["state"] == DATA, table["length"], 0)
        filled = np.cumsum(sizes)
        row = int(np.searchsorted(filled, PUBLISH_EVERY, side="left"))
        if row >= table.shape[0]:
            yield table
            return
        over = int(filled[row]) - PUBLISH_EVERY
        at = int(table["start"][row] + table["length"][row]) - over
        cut = min(-(-at // align) * align, stop)
        yield clip(table, int(table["start"][0]), cut)
        table = clip(table, cut, stop)


def _copy(
    children: Sequence[DiskImage], target: WritableImage, table: OwnedTable, progress: Progress
) -> int:
    """Reserve room for one stretch and copy its DATA; returns the bytes copied."""
    data = table[table["state"] == DATA]
    room = target.reserve(
        ranges_of(table, table["state"] == DATA), ranges_of(table, table["state"] == ZERO)
    )
    owners, sources, places, lengths = _pieces(data, room)
    for owner, source, place, length in zip(
        owners.tolist(), sources.tolist(), places.tolist(), lengths.tolist(), strict=True
    ):
        storage = children[owner].storage
        for done in range(0, length, COPY_CHUNK):
            step = min(COPY_CHUNK, length - done)
            target.storage.copy_from(storage, source + done, place + done, step)
            progress.advance(step)
    return int(lengths.sum())


def _pieces(data: OwnedTable, room: ExtentTable) -> tuple[Int64s, Int64s, Int64s, Int64s]:
    """Pair source rows with reserved rows, which cover the same bytes in other cuts: columns
    (owner, offset in the source, offset in the target, length), neighbours joined."""
    from_at = np.cumsum(data["length"]) - data["length"]
    to_at = np.cumsum(room["length"]) - room["length"]
    size = int(data["length"].sum())
    if size != int(room["length"].sum()):
        raise AssertionError("reserve must return room for exactly the data asked for")
    cuts = np.union1d(from_at, to_at)
    lengths = np.diff(np.append(cuts, size))
    row = np.searchsorted(from_at, cuts, side="right") - 1
    place = np.searchsorted(to_at, cuts, side="right") - 1
    owners = data["owner"][row].astype(np.int64)
    sources = data["offset"][row] + cuts - from_at[row]
    places = room["offset"][place] + cuts - to_at[place]
    if cuts.shape[0] < 2:
        return owners, sources, places, lengths
    joins = (owners[1:] == owners[:-1]) & (sources[1:] == sources[:-1] + lengths[:-1])
    joins &= places[1:] == places[:-1] + lengths[:-1]
    heads = np.concatenate(([0], np.flatnonzero(~joins) + 1))
    return owners[heads], sources[heads], places[heads], np.add.reduceat(lengths, heads)
