# SPDX-License-Identifier: Apache-2.0
"""The chain of a disk as far as it is there: damaged files read as far as they go, and where a
parent is missing the files above it by themselves. What is lost reads as zeros and is listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from snapviewer.base.errors import ChainError
from snapviewer.base.words import tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import MAX_LAYERS, Chain, FindParent, check_readable
from snapviewer.chains.resolve import DiskIndex, ParentMatch, file_key, resolve_parent
from snapviewer.chains.stack import restrict, stack_extents
from snapviewer.disks.extents import (
    PARENT,
    RANGE,
    ZERO,
    RangeTable,
    coalesce,
    ranges_of,
)
from snapviewer.disks.image import DiskImage, ImageNote
from snapviewer.disks.salvage import SalvageImage, open_salvage


class SalvageChain(Chain):
    """A chain of which files may be damaged or missing. `missing_parent` is the stored path of
    the parent that the last file needs and that is not here, None where the chain is whole;
    `unreadable` are files where it should be of which nothing at all can be read.
    """

    def __init__(
        self,
        layers: tuple[DiskImage, ...],
        links: tuple[ParentMatch, ...],
        own: ImageCache,
        notes: tuple[ImageNote, ...],
        missing_parent: str | None,
        unreadable: tuple[Path, ...] = (),
    ) -> None:
        super().__init__(layers, links, own, notes)
        self.missing_parent = missing_parent
        self.unreadable = unreadable

    @classmethod
    def open_what_is_left(
        cls, path: Path, index: DiskIndex | None = None, find: FindParent | None = None
    ) -> SalvageChain:
        """Open `path` and as many of its parents as fit; `find` as of `Chain.open`. Raises
        `FormatError`, `StorageError` where not even `path` itself can be read. The chain closes
        its files.
        """
        own = ImageCache(open_salvage)
        try:
            layers = [own.open(path)]
            links: list[ParentMatch] = []
            notes: list[ImageNote] = []
            missing: str | None = None
            unreadable: tuple[Path, ...] = ()
            seen = {file_key(path)}
            while (child := layers[-1]).parent is not None:
                bound = find(child) if find is not None else None
                match = bound or resolve_parent(child, index, cache=own)
                reason, note = _unfit(child, match, seen, own)
                if reason is None and len(layers) >= MAX_LAYERS:
                    reason = tr("the chain has more than {most} files", most=MAX_LAYERS)
                if reason is not None or match.path is None:
                    missing, unreadable = _stored(child), match.unreadable
                    notes.append(_gap(child, missing, reason or ""))
                    break
                if note is not None:
                    notes.append(note)
                seen.add(file_key(match.path))
                layers.append(own.open(match.path))
                links.append(match)
            notes += [_damaged(image) for image in layers if isinstance(image, SalvageImage)]
            return cls(tuple(layers), tuple(links), own, tuple(notes), missing, unreadable)
        except BaseException:
            own.close()
            raise

    @property
    def is_damaged(self) -> bool:
        """Whether a file that is there is damaged."""
        return bool(self.unreadable) or any(
            isinstance(image, SalvageImage) for image in self.layers
        )

    @property
    def is_whole(self) -> bool:
        """Whether every file is there and sound; else something may be lost (see `lost`)."""
        return self.missing_parent is None and not self.is_damaged

    def iter_lost(self) -> Iterator[RangeTable]:
        """What the disk held and cannot be read any more, as it is found: RANGE tables, sorted,
        disjoint, never empty; neighbours in two of them are not joined."""
        if self.is_whole:
            return
        for start, stop in self.windows():
            found = self._lost(start, stop)
            if found.shape[0]:
                yield found

    def lost(self) -> RangeTable:
        """All of `iter_lost`, joined. Memory grows with the number of ranges only."""
        return coalesce(np.concatenate([np.empty(0, RANGE), *self.iter_lost()]))

    def _lost(self, start: int, stop: int) -> RangeTable:
        first = start // self._step * self._step
        last = min(-(-stop // self._step) * self._step, self.virtual_size)
        table = stack_extents(self.layers, first, last)
        parts = [np.empty(0, RANGE)]
        for number, image in enumerate(self.layers):
            if not isinstance(image, SalvageImage):
                continue
            mine = ranges_of(table, (table["state"] == ZERO) & (table["owner"] == number))
            gone = image.lost(first, last)
            if mine.shape[0] and gone.shape[0]:
                parts.append(restrict(gone, mine["start"], mine["start"] + mine["length"]))
        if self.missing_parent is not None:
            parts.append(ranges_of(table, table["state"] == PARENT))
        found = np.concatenate(parts)
        return coalesce(found[np.argsort(found["start"], kind="stable")])


def _unfit(
    child: DiskImage, match: ParentMatch, seen: set[tuple[int, int] | str], cache: ImageCache
) -> tuple[str | None, ImageNote | None]:
    """Why what was found is not the parent to read on in (None where it is), and a note on it."""
    if match.path is None:
        return "; ".join(match.tried) or tr("the child stores no path"), None
    if not match.id_matches:
        return tr("{parent} is not the disk this child was made over", parent=match.path), None
    if file_key(match.path) in seen:
        return tr("the parent links form a circle"), None
    try:
        return None, check_readable(child, cache.open(match.path))
    except ChainError as error:
        return error.message, None


def _stored(child: DiskImage) -> str:
    link = child.parent
    stored = link and (link.absolute_path or link.name or link.relative_path or link.volume_path)
    return stored or tr("(no path stored)")


def _gap(child: DiskImage, missing: str, reason: str) -> ImageNote:
    return ImageNote(
        "parent-missing",
        "error",
        tr(
            "{child} needs its parent {parent}, which is not here ({reason}); what only the "
            "parent held is lost",
            child=child.path.name,
            parent=missing,
            reason=reason,
        ),
        structure="parent locator",
        remedy=tr("put the parent file back beside the child"),
        windows_code=0xC03A000D,
    )


def _damaged(image: DiskImage) -> ImageNote:
    return ImageNote(
        "damaged-layer",
        "error",
        tr(
            "{name} is damaged and was read as far as it goes; what it lost reads as zeros",
            name=image.path.name,
        ),
        remedy=tr("restore the file from a copy"),
    )


__all__ = ["SalvageChain"]
