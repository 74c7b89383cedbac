# SPDX-License-Identifier: Apache-2.0
"""Which files differ between two moments of a disk.

Both moments' folders are listed; content decides what changed. Content is read only where it can
differ: a file at the same places of the disk in both moments, all in ranges both moments read from
the same image file, is equal unread. FAT and ext files at the same places are compared in the
differing ranges only; NTFS can change how much of a file is valid without touching its data, so
there equal times are asked for too and anything else is compared whole.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

import numpy as np

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import candidates
from snapviewer.chains.stack import plan_windows
from snapviewer.disks.extents import RANGE, RangeTable, coalesce, make_ranges
from snapviewer.guest.browse import DataRun, Entry, FileSystem, open_file_system
from snapviewer.guest.image import GuestError, ReadableDisk, sleuth_kit
from snapviewer.guest.volumes import Volume, list_volumes

ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that differs. Sizes are bytes, None where the file does not exist at that moment;
    `old_path` is the path at the first moment of a moved file (`path` is the second's).
    """

    path: str
    change: str
    size_a: int | None
    size_b: int | None
    old_path: str | None = None


@dataclass(frozen=True)
class VolumeDiff:
    """The changes of one volume, by path. `reason` says why there is no list ("" where there is
    one); `notes` what had to be left out; `start` is the volume's first byte on the disk.
    """

    index: int
    filesystem: str
    changes: tuple[FileChange, ...]
    start: int = 0
    reason: str = ""
    notes: tuple[str, ...] = field(default=())


class DifferingRanges:
    """Where two moments may differ, for quick questions. Built from a RANGE table."""

    def __init__(self, ranges: RangeTable) -> None:
        self._starts = np.ascontiguousarray(ranges["start"])
        self._stops = self._starts + ranges["length"]

    def inside(self, start: int, length: int) -> list[tuple[int, int]]:
        """The (start, stop) parts of [start, start + length) that may differ."""
        stop = start + length
        first = int(np.searchsorted(self._stops, start, side="right"))
        last = int(np.searchsorted(self._starts, stop, side="left"))
        return [
            (max(start, int(self._starts[i])), min(stop, int(self._stops[i])))
            for i in range(first, last)
        ]

    def touches(self, start: int, length: int) -> bool:
        """Whether any byte of [start, start + length) may differ."""
        first = int(np.searchsorted(self._stops, start, side="right"))
        return first < self._starts.shape[0] and int(self._starts[first]) < start + length


def diff_files(
    a: Chain, b: Chain, progress: Progress | None = None
) -> list[VolumeDiff]:
    """The file differences of every volume that either moment has, in disk order.

    Progress counts bytes of compared content. Raises `GuestUnavailable` and what reading the
    chains raises; a volume that cannot be read gets a `reason` instead.
    """
    return diff_disks(a, b, differing_ranges(a, b), progress)


def diff_disks(
    a: ReadableDisk, b: ReadableDisk, ranges: RangeTable, progress: Progress | None = None
) -> list[VolumeDiff]:
    """As `diff_files`, for any two disks and the ranges outside of which they are equal."""
    sleuth_kit()
    if progress is not None:
        progress.start(tr("Listing files"))
    differing = DifferingRanges(ranges)
    before = {volume.start: volume for volume in list_volumes(a)}
    after = {volume.start: volume for volume in list_volumes(b)}
    result = []
    for start in sorted(before.keys() | after.keys()):
        one, other = before.get(start), after.get(start)
        result.append(_VolumeComparison(a, b, one, other, differing, progress).run())
    return result


def differing_ranges(a: Chain, b: Chain) -> RangeTable:
    """The ranges the two moments read from different places, over the whole of the larger disk;
    no payload is read."""
    smaller, larger = sorted((a.virtual_size, b.virtual_size))
    images = list({id(image): image for image in (*a.layers, *b.layers)}.values())
    tables = [np.empty(0, dtype=RANGE)]
    tables += [candidates(a, b, *window) for window in plan_windows(images, 0, smaller)]
    if larger > smaller:
        tables.append(make_ranges([smaller], [larger - smaller]))
    return coalesce(np.concatenate(tables))


class _VolumeComparison:
    """The comparison of one volume; either side may be missing."""

    def __init__(
        self,
        a: ReadableDisk,
        b: ReadableDisk,
        before: Volume | None,
        after: Volume | None,
        differing: DifferingRanges,
        progress: Progress | None,
    ) -> None:
        self._disks = (a, b)
        self._volumes = (before, after)
        self._differing = differing
        self._progress = progress
        self._notes: list[str] = []
        shown = after or before
        assert shown is not None
        self._shown = shown
        # A hostile volume can name the same clusters in a million files; reading stops somewhere.
        self._budget = (1 << 30) + 4 * sum(v.length for v in self._volumes if v is not None)

    def run(self) -> VolumeDiff:
        before, after = self._volumes
        unreadable = [v.reason for v in (before, after) if v is not None and v.reason]
        if unreadable:
            return self._result((), unreadable[-1])
        length = max(v.length for v in (before, after) if v is not None)
        if before == after and not self._differing.touches(self._shown.start, length):
            return self._result(())
        try:
            sides = [
                open_file_system(disk, volume) if volume is not None else None
                for disk, volume in zip(self._disks, self._volumes, strict=True)
            ]
            changes = self._compare(*sides)
        except GuestError as error:
            return self._result((), error.message)
        for side in sides:
            self._notes += [note for note in (side.notes if side is not None else ())
                            if note not in self._notes]
        return self._result(tuple(sorted(changes, key=lambda c: (c.path, c.change))))

    def _result(self, changes: tuple[FileChange, ...], reason: str = "") -> VolumeDiff:
        return VolumeDiff(
            self._shown.index, self._shown.filesystem, changes, self._shown.start, reason,
            tuple(self._notes),
        )

    def _compare(self, a: FileSystem | None, b: FileSystem | None) -> Iterable[FileChange]:
        old, new = self._files(a), self._files(b)
        changes = []
        common = [path for path in new if path in old]
        if a is not None and b is not None:
            if self._progress is not None:
                total = sum(new[path].size for path in common)
                self._progress.start(tr("Comparing files"), total)
            for path in common:
                if not self._equal(a, old[path], b, new[path]):
                    changes.append(FileChange(path, CHANGED, old[path].size, new[path].size))
                if self._progress is not None:
                    self._progress.advance(new[path].size)
        removed = {path: entry for path, entry in old.items() if path not in new}
        added = {path: entry for path, entry in new.items() if path not in old}
        if a is not None and b is not None:
            for old_path, path in self._moves(a, removed, b, added):
                one, other = removed.pop(old_path), added.pop(path)
                changes.append(FileChange(path, MOVED, one.size, other.size, old_path))
        changes += [FileChange(path, REMOVED, e.size, None) for path, e in removed.items()]
        changes += [FileChange(path, ADDED, None, e.size) for path, e in added.items()]
        return changes

    def _files(self, system: FileSystem | None) -> dict[str, Entry]:
        if system is None:
            return {}
        return {entry.path: entry for entry in system.walk(self._progress) if not entry.is_dir}

    # -- content --------------------------------------------------------------------------------

    def _equal(self, a: FileSystem, one: Entry, b: FileSystem, other: Entry) -> bool:
        if one.kind != other.kind or one.size != other.size or one.target != other.target:
            return False
        if one.kind != "file" or one.size == 0:
            return True
        try:
            return self._same_content(a, one, b, other)
        except GuestError as error:
            self._note(
                tr("{other}: {message}; taken as changed", other=other.path, message=error.message)
            )
            return False

    def _same_content(self, a: FileSystem, one: Entry, b: FileSystem, other: Entry) -> bool:
        runs = b.data_runs(other)
        same_places = runs is not None and a.data_runs(one) == runs
        if runs is not None and same_places:
            parts = list(self._parts(runs, other.size))
            if not parts and (not b.is_ntfs or one.stamp == other.stamp):
                return True
            if not b.is_ntfs:
                return all(
                    self._same_bytes(a, one, b, other, start, stop - start)
                    for start, stop in parts
                )
        if one.size > b.volume.length:
            # A file larger than its volume is mostly holes: its layout decides.
            self._note(
                tr("{other}: larger than its volume; judged by its layout alone", other=other.path)
            )
            return same_places and not any(self._parts(runs or (), other.size))
        return self._same_bytes(a, one, b, other, 0, one.size)

    def _parts(self, runs: Iterable[DataRun], size: int) -> Iterator[tuple[int, int]]:
        """The (start, stop) parts of the file, in file bytes, that lie in differing ranges."""
        for run in runs:
            if run.start < 0:
                continue
            for start, stop in self._differing.inside(run.start, run.length):
                first = run.offset + start - run.start
                last = min(size, run.offset + stop - run.start)
                if first < last:
                    yield first, last

    def _same_bytes(
        self, a: FileSystem, one: Entry, b: FileSystem, other: Entry, offset: int, length: int
    ) -> bool:
        if not self._afford(2 * length, other.path):
            return False
        pairs = zip_longest(a.chunks(one, offset, length), b.chunks(other, offset, length))
        for left, right in pairs:
            if self._progress is not None:
                self._progress.check()
            if left != right:
                return False
        return True

    def _afford(self, amount: int, path: str) -> bool:
        self._budget -= amount
        if self._budget < 0:
            self._note(
                tr(
                    "{path}: the volume names more content than it can hold; not compared",
                    path=path,
                )
            )
            return False
        return True

    def _note(self, text: str) -> None:
        if len(self._notes) < 100:
            self._notes.append(text)

    # -- moves ----------------------------------------------------------------------------------

    def _moves(
        self, a: FileSystem, removed: dict[str, Entry], b: FileSystem, added: dict[str, Entry]
    ) -> list[tuple[str, str]]:
        """(old path, new path): the same file by its number in the volume where numbers are not
        used again unnoticed (NTFS: sequence; ext4: birth time), then by size and content."""
        moves: list[tuple[str, str]] = []
        free_old, free_new = dict(removed), dict(added)
        kind = b.volume.filesystem
        if a.volume.filesystem == kind and kind in ("ntfs", "ext4"):
            moves += _pair(free_old, free_new, lambda e: _identity(e, b.is_ntfs))
        sizes = {e.size for e in free_old.values()} & {e.size for e in free_new.values()} - {0}

        def digest(system: FileSystem) -> Callable[[Entry], object]:
            def key(entry: Entry) -> object:
                if entry.kind != "file" or entry.size not in sizes:
                    return None
                return self._digest(system, entry)

            return key

        moves += _pair(free_old, free_new, digest(a), digest(b))
        return moves

    def _digest(self, system: FileSystem, entry: Entry) -> bytes | None:
        if entry.size > system.volume.length or not self._afford(entry.size, entry.path):
            return None
        hasher = hashlib.sha256()
        try:
            for data in system.chunks(entry):
                hasher.update(data)
                if self._progress is not None:
                    self._progress.check()
        except GuestError as error:
            self._note(f"{entry.path}: {error.message}")
            return None
        return hasher.digest()


def _identity(entry: Entry, is_ntfs: bool) -> object:
    if entry.kind != "file":
        return None
    if is_ntfs:
        return (entry.inode, entry.sequence)
    # Inodes are used again at once, and whole seconds (written by tools) tell nothing apart.
    seconds, nanoseconds = entry.stamp[4:6]
    return (entry.inode, seconds, nanoseconds) if nanoseconds else None


def _pair(
    old: dict[str, Entry],
    new: dict[str, Entry],
    key_old: Callable[[Entry], object],
    key_new: Callable[[Entry], object] | None = None,
) -> list[tuple[str, str]]:
    """Pair entries of equal key (None: none) in path order and take them out of both."""
    by_key: dict[object, list[str]] = defaultdict(list)
    for path in sorted(new, reverse=True):
        key = (key_new or key_old)(new[path])
        if key is not None:
            by_key[key].append(path)
    pairs = []
    for path in sorted(old) if by_key else ():
        key = key_old(old[path])
        if key is not None and by_key.get(key):
            pairs.append((path, by_key[key].pop()))
    for path, other in pairs:
        del old[path], new[other]
    return pairs
