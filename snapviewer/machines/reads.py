# SPDX-License-Identifier: Apache-2.0
"""What a moment reads, and what may be hidden from us because a disk of it cannot be opened.

Only what is known to be read, or known not to be, goes into a number. Of a disk that cannot be
opened the files are known as far as the graph knows its parents; where that ends early (the file is
missing, unreadable, or misses its parent) it may read any file of the same disk.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Set
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.chains.chain import Chain
from snapviewer.machines.library import Library
from snapviewer.machines.model import Moment


@dataclass(frozen=True)
class LostDisk:
    """A disk that cannot be read: its files as far as they are known, and whether there may be
    more of them.
    """

    slot: str
    files: frozenset[Path]
    open_end: bool
    error: SnapviewerError


@dataclass
class Reads:
    """The disks of a moment by slot: those that open, and those that do not."""

    moment: Moment
    chains: dict[str, Chain] = field(default_factory=dict)
    lost: list[LostDisk] = field(default_factory=list)

    @property
    def files(self) -> set[Path]:
        """Every file that is known to be read."""
        return {image.path for chain in self.chains.values() for image in chain.layers}.union(
            *(each.files for each in self.lost)
        )

    def hides(self, slots: Collection[str], files: Set[Path]) -> LostDisk | None:
        """The lost disk that may read files which we do not know it reads; `files` are those of a
        disk that another moment has at one of `slots`.

        A moment has every disk once: one that is known to share files with it settles the others,
        unless they stand at the same slot.
        """
        for each in self.lost:
            if each.open_end and (each.slot in slots or not self.files & files):
                return each
        return None

    def may_share(self, slots: Collection[str], files: Set[Path]) -> LostDisk | None:
        """The lost disk that reads, or may read, any of `files`."""
        known = next((each for each in self.lost if each.files & files), None)
        return known or self.hides(slots, files)


def reads_of(
    library: Library, moment: Moment, wanted: Callable[[Set[Path], bool], bool] | None = None
) -> Reads:
    """Open every disk of a moment, or those for which `wanted` says so of (files, open end)."""
    found = Reads(moment)
    for slot, disk in moment.disks.items():
        files: list[Path] = []
        if disk.path is not None:
            files = [disk.path, *library.graph.ancestors(disk.path)]
        open_end = not files or library.graph.is_cut(files[-1])
        if wanted is not None and not wanted(frozenset(files), open_end):
            continue
        try:
            found.chains[slot] = library.chain(moment, slot)
        except SnapviewerError as error:
            found.lost.append(LostDisk(slot, frozenset(files), open_end, error))
    return found


def slots_of(moment: Moment, path: Path) -> set[str]:
    """Where a moment names a file."""
    return {slot for slot, disk in moment.disks.items() if disk.path == path}
