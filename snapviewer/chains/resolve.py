# SPDX-License-Identifier: Apache-2.0
"""Find a differencing disk's parent file from what its own header stores.

Order for VHD: relative path, absolute path, unicode name (VHD 1.0 and Windows' behaviour); for
VHDX: relative, volume, absolute ([MS-VHDX] 2.6.2.6.3). Then, as a practical fallback that is
reported as such, the child's own folder by base name, and the opened folder by id.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark, tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.winpaths import (
    common_depth,
    find_below,
    is_absolute_windows,
    map_absolute,
    windows_basename,
    windows_path_parts,
)
from snapviewer.disks.image import DiskFormat, DiskImage, ParentLink

MAX_OPENED = 64  # candidates by id tried per child; copies of one VM rarely exceed a handful


class FoundHow(StrEnum):
    """How a parent file was found."""

    RELATIVE = mark("relative path")
    ABSOLUTE = mark("absolute path")
    VOLUME = mark("volume path")
    SAME_FOLDER = mark("same folder")
    BY_ID = mark("id in the opened folder")
    GIVEN = mark("given")


class DiskIndex:
    """Every disk file under the opened root, by the id its children hold and by base name.

    Filled by whoever walked the folder; does no I/O itself.
    """

    def __init__(self) -> None:
        self._ids: dict[Path, bytes] = {}
        self._by_id: dict[bytes, list[Path]] = {}
        self._by_name: dict[str, list[Path]] = {}

    def add(self, path: Path, link_id: bytes) -> None:
        """Note a file and its `link_id` (16 raw bytes); adding a path again replaces its id."""
        known = self._ids.get(path)
        if known == link_id:
            return
        if known is not None:
            self._by_id[known].remove(path)
        else:
            self._by_name.setdefault(path.name.casefold(), []).append(path)
        self._ids[path] = link_id
        self._by_id.setdefault(link_id, []).append(path)

    def paths_with_id(self, link_id: bytes) -> list[Path]:
        """The files whose `link_id` is this, in the order they were added."""
        return list(self._by_id.get(link_id, ()))

    def count_with_id(self, link_id: bytes) -> int:
        """How many files have this `link_id`."""
        return len(self._by_id.get(link_id, ()))

    def id_of(self, path: Path) -> bytes | None:
        """The `link_id` of a file; None where it was not added."""
        return self._ids.get(path)

    def paths_named(self, name: str) -> list[Path]:
        """The files of this base name, without regard to case, in the order they were added."""
        return list(self._by_name.get(name.casefold(), ()))

    @property
    def paths(self) -> tuple[Path, ...]:
        """All files, in the order they were added."""
        return tuple(self._ids)

    def __contains__(self, path: Path) -> bool:
        """Whether the file was added under exactly this path."""
        return path in self._ids

    def __len__(self) -> int:
        return len(self._ids)


@dataclass(frozen=True)
class ParentMatch:
    """What looking for a parent found.

    `path` is None where nothing was found; `id_matches` says whether the file carries an id the
    child accepts; `tried` has one line per place looked at in vain; `candidates` are all files
    known to carry an accepted id (more than one: copies exist and the choice is not certain);
    `unreadable` are files at a place looked at that could not be opened; `ambiguous` those that fit
    as well as `path` does; `proposed` those that carry the id without being taken for the parent;
    `elsewhere` are local paths outside the opened folders that the stored paths lead to.
    """

    path: Path | None
    how: FoundHow | None
    id_matches: bool
    tried: tuple[str, ...]
    candidates: Sequence[Path]
    unreadable: tuple[Path, ...] = ()
    ambiguous: tuple[Path, ...] = ()
    proposed: tuple[Path, ...] = ()
    elsewhere: tuple[Path, ...] = ()


def given_parent(child: DiskImage, parent: DiskImage) -> ParentMatch:
    """The match for a parent the user named; only the id is judged."""
    link = child.parent
    matches = link is not None and parent.link_id in link.link_ids
    candidates = (parent.path,) if matches else ()
    return ParentMatch(parent.path, FoundHow.GIVEN, matches, (), candidates)


def resolve_parent(
    child: DiskImage, index: DiskIndex | None = None, *, cache: ImageCache | None = None
) -> ParentMatch:
    """Look for the parent of `child`; a file whose id matches wins over any that was merely found
    at the right place. With an `index` only its files are taken: what lies elsewhere was not
    opened. Never raises for what is missing or unreadable: that is in `tried`.
    """
    link = child.parent
    if link is None:
        return ParentMatch(None, None, False, (), ())
    if cache is None:
        with ImageCache() as own:
            return resolve_parent(child, index, cache=own)
    tried: list[str] = []
    seen: set[tuple[int, int] | str] = {file_key(child.path)}
    wrong: tuple[Path, FoundHow] | None = None
    found: tuple[Path, FoundHow] | None = None
    unreadable: list[Path] = []
    for how, label, path in _places(child, link, index):
        if path is None:
            tried.append(tr("{how} {label}: no such file", how=tr(how), label=label))
            continue
        key = file_key(path)
        if key in seen:
            if key == file_key(child.path):
                tried.append(tr("{how} {label}: is the child itself", how=tr(how), label=label))
            continue
        seen.add(key)
        try:
            candidate = cache.open(path)
        except SnapviewerError as error:
            tried.append(
                tr(
                    "{how} {label}: {path} cannot be opened: {message}",
                    how=tr(how),
                    label=label,
                    path=path,
                    message=error.message,
                )
            )
            unreadable.append(path)
            continue
        if candidate.link_id in link.link_ids:
            found = (path, how)
            break
        tried.append(
            tr("{how} {label}: {path} has another id", how=tr(how), label=label, path=path)
        )
        wrong = wrong or (path, how)
    candidates = _with_id(child, link, index)
    if found is not None and not any(_same(found[0], path) for path in candidates):
        candidates = [found[0], *candidates]
    chosen = found or wrong
    path, how_found = chosen if chosen is not None else (None, None)
    return ParentMatch(
        path, how_found, found is not None, tuple(tried), tuple(candidates), tuple(unreadable)
    )


def file_key(path: Path) -> tuple[int, int] | str:
    """What identifies a file however it is spelled or linked: device and inode, else real path."""
    with contextlib.suppress(OSError, ValueError):
        status = os.stat(path)  # noqa: PTH116 - a hot call
        if status.st_ino:
            return status.st_dev, status.st_ino
    return os.path.realpath(path)


def _same(a: Path, b: Path) -> bool:
    return a == b or file_key(a) == file_key(b)


def _with_id(child: DiskImage, link: ParentLink, index: DiskIndex | None) -> list[Path]:
    """Indexed files with an accepted id, the likeliest first: same folder, then same name as
    stored, then nearest, then by path."""
    if index is None:
        return []
    stored = (link.relative_path, link.absolute_path, link.volume_path, link.name)
    names = {windows_basename(text).casefold() for text in stored if text}
    paths = {path: None for link_id in link.link_ids for path in index.paths_with_id(link_id)}
    paths.pop(child.path, None)
    folder = child.path.parent

    def rank(path: Path) -> tuple[bool, bool, int, str]:
        same = path.parent == folder
        return not same, path.name.casefold() not in names, -common_depth(path, folder), str(path)

    return sorted(paths, key=rank)


def _places(
    child: DiskImage, link: ParentLink, index: DiskIndex | None
) -> Iterator[tuple[FoundHow, str, Path | None]]:
    """Where to look, in order, lazily: (how, the stored text, the file or None)."""
    folder = child.path.parent
    relative = (FoundHow.RELATIVE, link.relative_path)
    absolute = (FoundHow.ABSOLUTE, link.absolute_path)
    if child.format is DiskFormat.VHD:
        stored = [relative, absolute, (FoundHow.ABSOLUTE, link.name)]
    else:
        stored = [relative, (FoundHow.VOLUME, link.volume_path), absolute]
    for how, text in stored:
        if text:
            yield how, text, _known(_stored_file(how, text, child.path, index), index, folder)
    names = dict.fromkeys(
        parts[-1] for _, text in stored if text and (parts := windows_path_parts(text))
    )
    for name in names:
        if name != "..":
            yield FoundHow.SAME_FOLDER, name, _regular(find_below(folder, [name]))
    for path in _with_id(child, link, index)[:MAX_OPENED]:
        yield FoundHow.BY_ID, path.name, _regular(path)


def _stored_file(how: FoundHow, text: str, child: Path, index: DiskIndex | None) -> Path | None:
    if how is not FoundHow.RELATIVE or is_absolute_windows(text):
        return map_absolute(text, child.parent, (), index)
    parts = windows_path_parts(text)
    if not parts:
        return None
    found = _regular(find_below(child.parent, parts))
    if found is None and child.is_symlink():
        found = _regular(find_below(Path(os.path.realpath(child)).parent, parts))
    return found


def _known(path: Path | None, index: DiskIndex | None, folder: Path) -> Path | None:
    """The file where it is one of the opened folders' or of the child's own; without an index
    nothing was opened, and the child's surroundings are looked at.
    """
    if path is None or index is None or len(index) == 0 or path in index:
        return path
    if path.parent == folder:
        return path
    return path if Path(os.path.realpath(path)) in index else None


def _regular(path: Path | None) -> Path | None:
    try:
        return path if path is not None and path.is_file() else None
    except (OSError, ValueError):
        return None
