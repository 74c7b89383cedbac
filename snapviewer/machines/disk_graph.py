# SPDX-License-Identifier: Apache-2.0
"""The disk graph: every disk file of the opened folders, who is whose parent, who uses it.

What a file is for is judged in `roles`; which file a parent locator means in `parents`.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.resolve import DiskIndex, ParentMatch
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.image import DiskFormat, DiskImage, DiskKind, ImageNote, ParentLink
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.disks.salvage import read_identity
from snapviewer.disks.vhd.image import VhdImage
from snapviewer.machines.contents import Content, is_foreign, look
from snapviewer.machines.marks import Seen
from snapviewer.machines.scan import COMPANION_SUFFIXES, Scan
from snapviewer.machines.upcase import fold

SNAPSHOT_SUFFIXES = frozenset({".avhd", ".avhdx"})


class FileRole(enum.StrEnum):
    """What a disk file is for, judged over all VMs under the opened root."""

    USED = mark("used")  # a moment names it
    LINK = mark("link")  # under a used one, made as a parent by hand: its child is no .avhd(x)
    SUPERSEDED = mark("superseded")  # no moment names it, one child: it wants a merge
    BRANCH_POINT = mark("branch point")  # no moment names it, two or more children: must stay
    ORPHAN = mark("orphan")  # proved unreferenced
    UNKNOWN = mark("unknown")  # something that could refer to it could not be read
    NOT_PLACED = mark("not placed")  # nobody names it here, but that proves nothing
    SET_ASIDE = mark("set aside")  # a disk under another ending
    DELETED = mark("deleted")  # it lies in a recycle bin


# Files that no moment needs, as far as it is known.
LOOSE_ROLES = (
    FileRole.ORPHAN,
    FileRole.UNKNOWN,
    FileRole.NOT_PLACED,
    FileRole.SET_ASIDE,
    FileRole.DELETED,
)


@dataclass(frozen=True)
class DiskUser:
    """One moment's slot that names a file. `machine_key`: `Machine.key`."""

    machine_key: str
    moment_id: str
    slot: str
    stored: str = ""  # the path as the configuration writes it


@dataclass
class DiskFile:
    """One disk file. `error` is set (and most else empty) where it could not be opened."""

    path: Path
    size: int
    error: SnapviewerError | None = None
    format: DiskFormat | None = None
    kind: DiskKind | None = None
    virtual_size: int = 0
    block_size: int = 0
    sector_size: int = 0  # logical sector, bytes
    unique_id: bytes = b""
    link_id: bytes = b""
    link: ParentLink | None = None
    creator: str = ""
    notes: tuple[ImageNote, ...] = ()
    match: ParentMatch | None = None  # how the parent was found; None unless differencing
    parent: Path | None = None
    children: list[Path] = field(default_factory=list)
    users: list[DiskUser] = field(default_factory=list)
    companions: list[Path] = field(default_factory=list)
    role: FileRole = FileRole.UNKNOWN
    doubt: str = ""  # why the role is unknown, or why the file is not placed
    hold: str = ""  # why nothing may be merged into it and it may not be removed
    deleted_in: Path | None = None  # the recycle bin it lies in
    holds_no_link: bool = False  # unreadable, but of zeros or empty: it stands on nothing
    set_aside: bool = False  # a disk by its content, with another ending
    created_stamp: int = 0  # VHD: the footer's time stamp, seconds since 2000
    links: int = 1  # names the file has, as the volume counts them
    modified: float = 0.0  # seconds since 1970
    changed_ns: int = 0  # the same in nanoseconds, exactly as the volume says
    seen: Seen | None = None  # right before it was read
    ids: bytes = b""  # `DiskImage.ids`; empty where it could not be opened
    table_place: tuple[int, int] = (0, 0)  # `DiskImage.table_place`

    @property
    def is_differencing(self) -> bool:
        return self.link is not None

    @property
    def broken(self) -> bool:
        """Whether the file cannot be read through its chain because of its own link."""
        if self.error is not None:
            return True
        return self.link is not None and (self.match is None or not self.match.id_matches)


class DiskGraph:
    """All disk files by canonical path."""

    def __init__(self) -> None:
        self.files: dict[Path, DiskFile] = {}
        self.index = DiskIndex()
        self.aliases: dict[Path, list[Path]] = {}  # further names of files

    def join(self) -> None:
        """Fill every file's `children` from the `parent` of the others."""
        for file in self.files.values():
            file.children.clear()
        for file in self.files.values():
            if file.parent is not None and file.parent in self.files:
                self.files[file.parent].children.append(file.path)
        for file in self.files.values():
            file.children.sort()

    def match_of(self, image: DiskImage) -> ParentMatch | None:
        """How the parent of an image was bound; None where the file is not part of the graph."""
        file = self.files.get(image.path)
        return file.match if file is not None else None

    def related(self, a: Path, b: Path) -> bool:
        """Whether one of two files stands on the other by ids that agree, or both are one."""
        return a == b or b in self._below(a) or a in self._below(b)

    def denies(self, upper: Path, lower: Path) -> bool:
        """Whether the chain of `upper` ends at a missing parent that has the name of `lower` but
        not its id.
        """
        chain = [upper, *self.ancestors(upper)]
        end = self.files.get(chain[-1])
        if end is None or end.link is None or end.match is None or end.match.path is not None:
            return False
        other = self.files.get(lower)
        link = end.link
        names = {
            fold(windows_basename(text))
            for text in (link.relative_path, link.absolute_path, link.volume_path, link.name)
            if text
        }
        return fold(lower.name) in names and (
            other is None or other.link_id not in link.link_ids
        )

    def _below(self, path: Path) -> set[Path]:
        """What a file stands on, as far as the ids agree."""
        found: set[Path] = set()
        current = self.files.get(path)
        while current is not None and current.match is not None and current.match.id_matches:
            if current.parent is None or current.parent in found:
                break
            found.add(current.parent)
            current = self.files.get(current.parent)
        return found

    def get(self, path: Path | None) -> DiskFile | None:
        return None if path is None else self.files.get(path)

    def parent_of(self, path: Path) -> Path | None:
        """The parent file, where it is known and part of the graph."""
        file = self.files.get(path)
        return file.parent if file is not None and file.parent in self.files else None

    def is_cut(self, path: Path) -> bool:
        """Whether what this file stands on is not known: it is unreadable, or misses its parent."""
        file = self.files.get(path)
        return (
            file is None
            or file.error is not None
            or (file.link is not None and file.parent not in self.files)
        )

    def ancestors(self, path: Path) -> list[Path]:
        """The parents of a file, nearest first, as far as they are known; cycles cut."""
        found: list[Path] = []
        seen = {path}
        current = self.files.get(path)
        while current is not None and current.parent is not None and current.parent not in seen:
            seen.add(current.parent)
            found.append(current.parent)
            current = self.files.get(current.parent)
        return found

    def descendants(self, path: Path) -> list[Path]:
        """Every file above (children of children of) a file; cycles cut."""
        found: list[Path] = []
        seen = {path}
        stack = list(self.files[path].children) if path in self.files else []
        while stack:
            current = stack.pop()
            if current in seen:
                continue
            seen.add(current)
            found.append(current)
            stack.extend(self.files[current].children)
        return found

    def kept_children(self, path: Path) -> list[Path]:
        """The files that stand on this one, without what somebody set aside: that is no part of a
        VM any more, though nothing is merged or removed below it."""
        file = self.files.get(path)
        above = [self.files[each] for each in file.children] if file is not None else []
        return [each.path for each in above if not each.set_aside]

    def owners(self) -> dict[Path, frozenset[str]]:
        """The keys of the VMs whose moments name each file or one above it; every file once."""
        mine: dict[Path, frozenset[str]] = {}
        for path in self.from_leaves():
            ids = {user.machine_key for user in self.files[path].users}
            above = [mine[child] for child in self.files[path].children if child in mine]
            if not ids and above and all(each is above[0] for each in above):
                mine[path] = above[0]  # long chains share one set
            else:
                mine[path] = frozenset(ids.union(*above))
        return mine

    def from_leaves(self) -> list[Path]:
        """Every file, children before their parents; files of a loop come last, in any order."""
        waiting = {path: len(file.children) for path, file in self.files.items()}
        ready = [path for path, count in waiting.items() if count == 0]
        ordered: list[Path] = []
        while ready:
            path = ready.pop()
            ordered.append(path)
            parent = self.files[path].parent
            if parent in waiting:
                waiting[parent] -= 1
                if waiting[parent] == 0:
                    ready.append(parent)
        if len(ordered) < len(self.files):
            seen = set(ordered)
            ordered.extend(path for path in self.files if path not in seen)
        return ordered

    def depths(self) -> dict[Path, int]:
        """How many files each file's chain has, itself included; loops count as they are met."""
        depth: dict[Path, int] = {}
        for path in reversed(self.from_leaves()):
            parent = self.files[path].parent
            depth[path] = depth.get(parent, 0) + 1 if parent is not None else 1
        return depth

    def groups(self) -> list[list[Path]]:
        """The files joined by parent links, each group sorted; groups by their first file."""
        leader: dict[Path, Path] = {}

        def find(path: Path) -> Path:
            trail = []
            while (above := leader.get(path, path)) != path:
                trail.append(path)
                path = above
            for each in trail:
                leader[each] = path
            return path

        for path, file in self.files.items():
            if file.parent is not None and file.parent in self.files:
                leader[find(path)] = find(file.parent)
        joined: dict[Path, list[Path]] = defaultdict(list)
        for path in self.files:
            joined[find(path)].append(path)
        return sorted(sorted(group) for group in joined.values())

    def cycles(self) -> list[list[Path]]:
        """The loops among parent links, each once, starting at its smallest path."""
        state: dict[Path, int] = {}
        loops: list[list[Path]] = []
        for start in self.files:
            trail: list[Path] = []
            current: Path | None = start
            while current is not None and current in self.files and current not in state:
                state[current] = 1
                trail.append(current)
                current = self.files[current].parent
            if current is not None and state.get(current) == 1:
                loop = trail[trail.index(current) :]
                first = loop.index(min(loop))
                loops.append(loop[first:] + loop[:first])
            for path in trail:
                state[path] = 2
        return loops


def read_disks(found: Scan, cache: ImageCache) -> DiskGraph:
    """Open every disk file that the scan found; parents are not looked for yet.

    What another program put under a disk's ending is noted in `found.foreign` and left out.
    """
    graph = DiskGraph()
    for path in found.disks:
        _add(graph, path, cache, found)
    for path in found.set_aside:
        _add(graph, path, cache, found, set_aside=True)
    for path, in_bin in found.deleted.items():
        if path.suffix.lower() in DISK_SUFFIXES:
            _add(graph, path, cache, found, deleted_in=in_bin)
    graph.aliases = found.aliases
    _attach_companions(graph, found.companions)
    return graph


def _add(
    graph: DiskGraph,
    path: Path,
    cache: ImageCache,
    found: Scan,
    *,
    set_aside: bool = False,
    deleted_in: Path | None = None,
) -> None:
    file = DiskFile(path, 0, set_aside=set_aside, deleted_in=deleted_in)
    try:
        status = path.stat()
    except OSError:
        pass
    else:
        file.size, file.links, file.modified = status.st_size, status.st_nlink, status.st_mtime
        file.changed_ns, file.seen = status.st_mtime_ns, Seen.of(status)
    try:
        image = cache.open(path)
    except SnapviewerError as error:
        seen = look(path)
        if is_foreign(seen.content) and seen.content is not Content.ZEROS:
            found.foreign.append(seen)
            return
        file.holds_no_link = seen.content in (Content.ZEROS, Content.EMPTY)
        if set_aside:
            return  # it only looks like a disk, and no disk's ending says that it is one
        file.error = error.with_traceback(None)  # its frames keep what was read
        graph.files[path] = file
        if not file.holds_no_link:
            _describe_what_is_left(file)
        return
    graph.files[path] = file
    _describe(file, image)
    graph.index.add(path, image.link_id)


def _describe_what_is_left(file: DiskFile) -> None:
    """What a damaged file still says of itself: its link keeps its place in the chain."""
    identity = read_identity(file.path)
    if identity is None:
        return
    file.format, file.kind = identity.format, identity.kind
    file.virtual_size, file.block_size = identity.virtual_size or 0, identity.block_size or 0
    file.sector_size = identity.sector_size or file.sector_size
    file.unique_id, file.link_id = identity.unique_id, identity.link_id
    file.link, file.creator = identity.link, identity.creator


def _describe(file: DiskFile, image: DiskImage) -> None:
    file.format, file.kind = image.format, image.kind
    file.virtual_size, file.block_size = image.virtual_size, image.block_size
    file.sector_size = image.sector_size
    file.unique_id, file.link_id = image.unique_id, image.link_id
    file.ids, file.table_place = image.ids, image.table_place
    file.link, file.creator, file.notes = image.parent, image.creator, image.notes
    if isinstance(image, VhdImage):
        file.created_stamp = image.footer.timestamp


def _attach_companions(graph: DiskGraph, companions: Iterable[Path]) -> None:
    by_name = {str(path).casefold(): file for path, file in graph.files.items()}
    for path in companions:
        stem = str(path)
        for suffix in COMPANION_SUFFIXES:
            if stem.casefold().endswith(suffix):
                owner = by_name.get(stem[: -len(suffix)].casefold())
                if owner is not None:
                    owner.companions.append(path)


def superseded_runs(graph: DiskGraph, allowed: Iterable[Path]) -> list[list[Path]]:
    """Maximal runs to merge, each top child first and target last.

    Every file but the first is superseded and in `allowed`; the first is the child that remains
    after the merge in name of its users.
    """
    wanted = {path for path in allowed if graph.files[path].role is FileRole.SUPERSEDED}
    targets = [path for path in wanted if graph.files[path].parent not in wanted]
    runs: dict[Path, list[Path]] = defaultdict(list)
    for target in sorted(targets):
        run = [target]
        while run[-1] in wanted:
            run.append(graph.files[run[-1]].children[0])
        runs[target] = run[::-1]
    return list(runs.values())
