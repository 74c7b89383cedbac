# SPDX-License-Identifier: Apache-2.0
"""A disk as a guest sees it: a leaf file and its parents, overlaid and read through.

A VHDX may be larger or smaller than its parent: what lies beyond a layer's end reads as zeros in
every layer above it, also where a file further down is longer. A VHD must have its parent's size;
where the parent was expanded since, it is read as far as the child reaches, and `notes` says so.

No recursion and nothing quadratic in the number of layers: ten thousand files open and read.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path

from snapviewer.base.errors import ChainError
from snapviewer.base.words import tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.parallel import fill_parallel
from snapviewer.chains.resolve import (
    DiskIndex,
    ParentMatch,
    file_key,
    given_parent,
    resolve_parent,
)
from snapviewer.chains.stack import WindowMemo, fill, plan_windows, read_rows
from snapviewer.disks.extents import DATA, ZERO, OwnedTable, clip
from snapviewer.disks.image import DiskFormat, DiskImage, ImageNote

MAX_LAYERS = 20000

FindParent = Callable[[DiskImage], ParentMatch | None]
"""How the parent of an image was bound; None where that is not known."""

_READ_STEP = 64 << 20  # bytes of disk whose extents are held at once while reading
_AHEAD = 256 << 20  # bytes of disk whose extents are looked up ahead at first ...
_AHEAD_LIMIT = 16 << 30  # ... at most ...
_AHEAD_ROWS = 1 << 16  # ... and about how many rows that may give
_REGION = 4 << 20  # small reads look up extents by this much and remember them
_REGIONS = 256  # 60 MB at the very worst


class Chain:
    """An opened chain of images. `layers[0]` is the leaf, the last the base; `links[i]` says how
    `layers[i + 1]` was found. `notes` says what is wrong with the chain though it can be read.
    Reading is safe from several threads.
    """

    def __init__(
        self,
        layers: tuple[DiskImage, ...],
        links: tuple[ParentMatch, ...],
        own: ImageCache | None = None,
        notes: tuple[ImageNote, ...] = (),
    ) -> None:
        if not layers or len(links) != len(layers) - 1:
            raise ValueError("a chain needs layers and one link between each two")
        self.layers = layers
        self.links = links
        self.notes = notes
        self.virtual_size = layers[0].virtual_size
        self.sector_size = layers[0].sector_size
        self._own = own
        self._step = max(image.sector_size for image in layers)
        self._regions: OrderedDict[int, OwnedTable] = OrderedDict()
        self._ahead: tuple[int, int, OwnedTable] | None = None
        self._lock = threading.Lock()

    @classmethod
    def open(
        cls,
        path: Path,
        index: DiskIndex | None = None,
        *,
        allow_mismatch: bool = False,
        cache: ImageCache | None = None,
        find: FindParent | None = None,
    ) -> Chain:
        """Open `path` and its parents down to the base.

        `find` says how the parent of an image was bound; where it answers None (and without it)
        the image's own header and `index` are asked.

        With `allow_mismatch` a parent whose id does not fit is taken all the same (its link says
        so); its format and sector size must fit even then, and a VHD's may not be smaller. Without
        `cache` the chain closes its files.
        Raises `ChainError` (codes parent-missing, id-mismatch, size-mismatch,
        sector-size-mismatch, format-mismatch, cycle, chain-too-deep), `FormatError`,
        `StorageError`.
        """
        return cls._open(path, index, allow_mismatch, cache, None, find)

    @classmethod
    def open_with_parent(
        cls,
        path: Path,
        parent: Path,
        index: DiskIndex | None = None,
        *,
        allow_mismatch: bool = False,
        cache: ImageCache | None = None,
        find: FindParent | None = None,
    ) -> Chain:
        """As `open`, but the leaf's parent is the given file: to try a reconnection in memory."""
        return cls._open(path, index, allow_mismatch, cache, parent, find)

    @classmethod
    def _open(
        cls,
        path: Path,
        index: DiskIndex | None,
        allow_mismatch: bool,
        cache: ImageCache | None,
        given: Path | None,
        find: FindParent | None,
    ) -> Chain:
        own = ImageCache() if cache is None else None
        images = cache if cache is not None else own
        assert images is not None
        try:
            layers = [images.open(path)]
            links: list[ParentMatch] = []
            notes: list[ImageNote] = []
            seen = {file_key(path)}
            while (child := layers[-1]).parent is not None:
                if given is not None:
                    match, given = given_parent(child, images.open(given)), None
                else:
                    bound = find(child) if find is not None else None
                    match = bound or resolve_parent(child, index, cache=images)
                if match.path is None:
                    if child.link_id in child.parent.link_ids:
                        raise _cycle(child, child.path)
                    raise _parent_missing(child, match)
                key = file_key(match.path)
                if key in seen:
                    raise _cycle(child, match.path)
                if not match.id_matches and not allow_mismatch:
                    raise _id_mismatch(child, images.open(match.path), match)
                if len(layers) >= MAX_LAYERS:
                    raise _too_deep(path)
                seen.add(key)
                parent = images.open(match.path)
                note = check_readable(child, parent)
                if note is not None:
                    notes.append(note)
                layers.append(parent)
                links.append(match)
            return cls(tuple(layers), tuple(links), own, tuple(notes))
        except BaseException:
            if own is not None:
                own.close()
            raise

    @property
    def path(self) -> Path:
        """The leaf's file."""
        return self.layers[0].path

    def below(self, layer: int) -> Chain:
        """The chain that starts at `layer`; shares the images and must not outlive this one."""
        return Chain(self.layers[layer:], self.links[layer:])

    def owned(self, start: int, stop: int, memo: WindowMemo | None = None) -> OwnedTable:
        """Which layer answers for what over [start, stop): gap-free, coalesced OWNED rows, states
        DATA and ZERO only.

        `owner` indexes `layers`. What no layer holds (also the base's unallocated blocks) is ZERO
        of NO_OWNER; ZERO with an owner is an explicit zero that hides a parent. Any byte range
        inside the disk; a `memo` must cover it. Raises `ValueError` outside of the disk.
        """
        if not 0 <= start <= stop <= self.virtual_size:
            raise ValueError(f"range {start}..{stop} outside of a disk of {self.virtual_size}")
        first = start // self._step * self._step
        last = min(-(-stop // self._step) * self._step, self.virtual_size)
        table = read_rows(self.layers, first, last, memo)
        return clip(table, start, stop) if (first, last) != (start, stop) else table

    def windows(
        self, start: int = 0, stop: int | None = None, *, align: int = 0
    ) -> Iterator[tuple[int, int]]:
        """Cut [start, stop) (default: the whole disk) into windows whose `owned` table stays
        small (about 2**18 rows), at multiples of `align` or of the largest block size.
        """
        return plan_windows(
            self.layers, start, self.virtual_size if stop is None else stop, align=align
        )

    def read(self, start: int, length: int) -> bytes:
        """Up to `length` bytes at `start`; shorter only at the end of the disk."""
        length = max(0, min(length, self.virtual_size - start))
        if 0 < length <= _REGION and start >= 0:
            number = start // _REGION
            if (start + length - 1) // _REGION == number:
                table = clip(self._region(number), start, start + length)
                if bool((table["state"] == ZERO).all()):
                    return bytes(length)
                if table.shape[0] == 1 and table["state"][0] == DATA:  # no buffer to clear or copy
                    image = self.layers[int(table["owner"][0])]
                    return image.payload(int(table["offset"][0]), length)
        data = bytearray(length)
        self.read_into(start, memoryview(data))
        return bytes(data)

    def read_into(self, start: int, buffer: memoryview) -> None:
        """Fill `buffer` with the disk's bytes from `start`; any alignment, inside the disk."""
        stop = start + len(buffer)
        if not 0 <= start <= stop <= self.virtual_size:
            raise ValueError(f"range {start}..{stop} outside of a disk of {self.virtual_size}")
        if len(buffer) <= _REGION:
            at = start
            while at < stop:
                end = min(stop, (at // _REGION + 1) * _REGION)
                table = clip(self._region(at // _REGION), at, end)
                self.fill(table, start, buffer)
                at = end
            return
        for at in range(start, stop, _READ_STEP):
            end = min(stop, at + _READ_STEP)
            view = buffer[at - start : end - start]
            fill_parallel(self.layers, self._lookup(at, end), at, view)

    def fill(self, table: OwnedTable, start: int, buffer: memoryview) -> None:
        """Fill `buffer`, whose first byte is the disk's byte `start`, where `table` has rows."""
        fill(self.layers, table, table["start"] - start, buffer)

    def _region(self, number: int) -> OwnedTable:
        with self._lock:
            table = self._regions.get(number)
            if table is not None:
                self._regions.move_to_end(number)
                return table
        start = number * _REGION
        table = self._lookup(start, min(start + _REGION, self.virtual_size))
        with self._lock:
            self._regions[number] = table
            while len(self._regions) > _REGIONS:
                self._regions.popitem(last=False)
        return table

    def _lookup(self, start: int, stop: int) -> OwnedTable:
        """`owned`, looking further ahead where reading goes on where it stopped: asking many
        layers costs nearly the same for a long stretch as for a short one."""
        ahead = self._ahead
        if ahead is not None and ahead[0] <= start and stop <= ahead[1]:
            return clip(ahead[2], start, stop)
        end = stop
        if ahead is None and start == 0:
            end = min(max(stop, _AHEAD), self.virtual_size)
        elif ahead is not None and ahead[1] == start:
            width = ahead[1] - ahead[0]
            if ahead[2].shape[0] <= _AHEAD_ROWS // 4:
                width *= 4
            elif ahead[2].shape[0] > _AHEAD_ROWS:
                width //= 4
            width = max(_AHEAD, min(width, _AHEAD_LIMIT))
            end = min(max(stop, start + width), self.virtual_size)
        table = self.owned(start, end)
        self._ahead = (start, end, table)
        return clip(table, start, stop) if end > stop else table

    def close(self) -> None:
        """Close the files, unless they belong to a cache; idempotent."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Chain:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Chain({self.path.name!r}, {len(self.layers)} layers)"


def check_readable(child: DiskImage, parent: DiskImage) -> ImageNote | None:
    """Raise `ChainError` where the child cannot be read over the parent; a note where it can, but
    the two do not belong together as they are: the parent of a VHD was expanded. Nothing beyond
    the child's end was ever the child's, so the parent is read as if it still ended there.
    """
    pair = _pair(child, parent)
    if child.format is not parent.format:
        raise ChainError(
            tr(
                "{pair} are of different formats: expected {format}, found {parent}",
                pair=pair,
                format=child.format.upper(),
                parent=parent.format.upper(),
            ),
            file=child.path,
            structure="parent locator",
            code="format-mismatch",
            remedy=tr("reconnect the child to its {format} parent", format=child.format.upper()),
        )
    if child.sector_size != parent.sector_size:
        raise ChainError(
            tr(
                "{pair} differ in sector size: expected {sector_size} bytes, found {parent}",
                pair=pair,
                sector_size=child.sector_size,
                parent=parent.sector_size,
            ),
            file=child.path,
            structure="parent locator",
            code="sector-size-mismatch",
            remedy=tr("reconnect the child to the parent it was made over"),
        )
    if child.format is not DiskFormat.VHD or child.virtual_size == parent.virtual_size:
        return None
    if parent.virtual_size < child.virtual_size:
        raise _size_mismatch(child, parent)
    return ImageNote(
        "size-mismatch",
        "error",
        tr(
            "{parent} has {found} bytes, {child} {expected}: the parent was expanded after its "
            "child was made, and is read only as far as the child reaches",
            parent=parent.path.name,
            found=parent.virtual_size,
            child=child.path.name,
            expected=child.virtual_size,
        ),
        structure="parent locator",
        remedy=tr("set the parent's size back; never expand a disk that has snapshots"),
        windows_code=0xC03A0017,
    )


def check_fits(child: DiskImage, parent: DiskImage) -> None:
    """Raise `ChainError` where format, sector size or (of a VHD) size forbid the two to be linked
    and changed."""
    if check_readable(child, parent) is not None:
        raise _size_mismatch(child, parent)


def _pair(child: DiskImage, parent: DiskImage) -> str:
    return tr("child {child} and parent {parent}", child=child.path, parent=parent.path)


def _size_mismatch(child: DiskImage, parent: DiskImage) -> ChainError:
    return ChainError(
        tr(
            "{pair} differ in virtual size: expected {virtual_size} bytes, found {parent}",
            pair=_pair(child, parent),
            virtual_size=child.virtual_size,
            parent=parent.virtual_size,
        ),
        file=child.path,
        structure="parent locator",
        code="size-mismatch",
        windows_code=0xC03A0017,
        remedy=tr(
            "the parent was resized after the child was made: resize it back, "
            "or reconnect the child to a copy of the right size"
        ),
    )


def _parent_missing(child: DiskImage, match: ParentMatch) -> ChainError:
    link = child.parent
    stored = link and (link.absolute_path or link.name or link.relative_path or link.volume_path)
    looked = "; ".join(match.tried) or tr("the child stores no path")
    return ChainError(
        tr(
            "the parent disk {stored} was not found. Looked at: {looked}",
            stored=stored or tr("(no path stored)"),
            looked=looked,
        ),
        file=child.path,
        structure="parent locator",
        code="parent-missing",
        windows_code=0xC03A000D,
        remedy=tr(
            "put the parent file back beside the child, or reconnect the child to "
            "where the parent is now"
        ),
    )


def _id_mismatch(child: DiskImage, parent: DiskImage, match: ParentMatch) -> ChainError:
    link = child.parent
    expected = " or ".join(raw.hex() for raw in link.link_ids) if link else "?"
    return ChainError(
        tr(
            "the parent {parent} ({how}) is not the disk this child was made over: "
            "expected id {expected}, found {link_id}",
            parent=parent.path,
            how=tr(match.how) if match.how else "",
            expected=expected,
            link_id=parent.link_id.hex(),
        ),
        file=child.path,
        structure="parent locator",
        code="id-mismatch",
        windows_code=0xC03A000E,
        remedy=tr(
            "the parent was changed or replaced: find the right file, or reconnect "
            "with the mismatch ignored if its content is certain to be what it was"
        ),
    )


def _cycle(child: DiskImage, parent: Path) -> ChainError:
    return ChainError(
        tr(
            "the parent {parent} is this disk itself or stands above it: the chain is a cycle",
            parent=parent,
        ),
        file=child.path,
        structure="parent locator",
        code="cycle",
        windows_code=0xC03A0018,
        remedy=tr("reconnect the child to the parent it was made over"),
    )


def _too_deep(path: Path) -> ChainError:
    return ChainError(
        tr("the chain has more than {most} files", most=MAX_LAYERS),
        file=path,
        structure="parent locator",
        code="chain-too-deep",
        remedy=tr("check the parent links for a loop over copies"),
    )


__all__ = ["MAX_LAYERS", "Chain", "check_fits", "check_readable"]
