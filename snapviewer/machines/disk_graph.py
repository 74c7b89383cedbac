# SPDX-License-Identifier: Apache-2.0
"""The disk graph: every disk file under the opened root, who is whose parent, who uses it.

A file is called an orphan only when every configuration and every disk that could refer to it was
read; otherwise it is unknown and never touched.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.chains.cache import ImageCache
from snapviewer.chains.resolve import DiskIndex, ParentMatch, resolve_parent
from snapviewer.disks.image import DiskFormat, DiskImage, DiskKind, ImageNote, ParentLink
from snapviewer.errors import SnapviewerError
from snapviewer.machines.scan import COMPANION_SUFFIXES

SNAPSHOT_SUFFIXES = frozenset({".avhd", ".avhdx"})


class FileRole(enum.StrEnum):
    """What a disk file is for, judged over all VMs under the opened root."""

    USED = "used"  # a moment names it
    LINK = "link"  # under a used one, made as a parent by hand: its child is no .avhd(x)
    SUPERSEDED = "superseded"  # no moment names it, one child: it wants a merge
    BRANCH_POINT = "branch point"  # no moment names it, two or more children: must stay
    ORPHAN = "orphan"  # proved unreferenced
    UNKNOWN = "unknown"  # something that could refer to it could not be read


@dataclass(frozen=True)
class DiskUser:
    """One moment's slot that names a file."""

    machine_id: str
    moment_id: str
    slot: str


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
    outside: bool = False  # not below the opened root

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

    def get(self, path: Path | None) -> DiskFile | None:
        return None if path is None else self.files.get(path)

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


def build_graph(
    root: Path, disks: Iterable[Path], companions: Iterable[Path], cache: ImageCache
) -> DiskGraph:
    """Open every disk file, then find every parent, also outside the root.

    Beside a parent outside the root the other disks of its folder are read too: they could be its
    children, which matters before it is ever written to.
    """
    graph = DiskGraph()
    for path in disks:
        _add(graph, path, cache, outside=False)
    waiting = list(graph.files.values())
    while waiting:
        found: list[DiskFile] = []
        for file in waiting:
            if file.link is None:
                continue
            image = cache.open(file.path)
            file.match = resolve_parent(image, graph.index)
            file.parent = file.match.path
            if file.parent is not None and file.parent not in graph.files:
                found.append(_add(graph, file.parent, cache, outside=True))
                found.extend(_add_neighbours(graph, file.parent.parent, root, cache))
        waiting = found
    for file in graph.files.values():
        if file.parent is not None and file.parent in graph.files:
            graph.files[file.parent].children.append(file.path)
    for file in graph.files.values():
        file.children.sort()
    _attach_companions(graph, companions)
    return graph


def add_outside(graph: DiskGraph, path: Path, root: Path, cache: ImageCache) -> None:
    """Take a file that a configuration names outside the root into the graph, with its folder and
    its parents.
    """
    if path in graph.files:
        return
    waiting = [_add(graph, path, cache, outside=True)]
    waiting.extend(_add_neighbours(graph, path.parent, root, cache))
    while waiting:
        file = waiting.pop()
        if file.link is None:
            continue
        file.match = resolve_parent(cache.open(file.path), graph.index)
        file.parent = file.match.path
        if file.parent is None:
            continue
        if file.parent not in graph.files:
            waiting.append(_add(graph, file.parent, cache, outside=True))
            waiting.extend(_add_neighbours(graph, file.parent.parent, root, cache))
        graph.files[file.parent].children.append(file.path)


def _add_neighbours(
    graph: DiskGraph, folder: Path, root: Path, cache: ImageCache
) -> list[DiskFile]:
    from snapviewer.disks.open import DISK_SUFFIXES

    if folder.is_relative_to(root):
        return []
    try:
        names = sorted(folder.iterdir())
    except OSError:
        return []
    return [
        _add(graph, path, cache, outside=True)
        for path in names
        if path.suffix.lower() in DISK_SUFFIXES and path not in graph.files and path.is_file()
    ]


def _add(graph: DiskGraph, path: Path, cache: ImageCache, *, outside: bool) -> DiskFile:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    file = DiskFile(path, size, outside=outside)
    graph.files[path] = file
    try:
        image = cache.open(path)
    except SnapviewerError as error:
        file.error = error
        return file
    _describe(file, image)
    graph.index.add(path, image.link_id)
    return file


def _describe(file: DiskFile, image: DiskImage) -> None:
    file.format, file.kind = image.format, image.kind
    file.virtual_size, file.block_size = image.virtual_size, image.block_size
    file.unique_id, file.link_id = image.unique_id, image.link_id
    file.link, file.creator, file.notes = image.parent, image.creator, image.notes


def _attach_companions(graph: DiskGraph, companions: Iterable[Path]) -> None:
    by_name = {str(path).casefold(): file for path, file in graph.files.items()}
    for path in companions:
        stem = str(path)
        for suffix in COMPANION_SUFFIXES:
            if stem.casefold().endswith(suffix):
                owner = by_name.get(stem[: -len(suffix)].casefold())
                if owner is not None:
                    owner.companions.append(path)


def assign_roles(
    graph: DiskGraph, *, unread_configs: bool, any_config: bool, unread_folders: bool
) -> None:
    """Set every file's role from `users` and `children`.

    A file nobody names is judged only if everything that could name it was read: every
    configuration, every folder, and every disk (an unreadable disk could be its child). Where the
    root holds no configuration at all nothing can be proved.
    """
    unread_disks = [file.path for file in graph.files.values() if file.error is not None]
    provable = any_config and not unread_configs and not unread_folders
    useful: dict[Path, bool] = {}
    for path, file in graph.files.items():
        if file.users:
            useful[path] = True
            for above in graph.ancestors(path):
                useful[above] = True
    for path, file in graph.files.items():
        if file.users:
            file.role = FileRole.USED
        elif file.outside and not useful.get(path):
            file.role = FileRole.UNKNOWN  # another place's file: not ours to judge
        elif not provable or any(other != path for other in unread_disks) or file.error:
            file.role = FileRole.UNKNOWN
        elif not useful.get(path):
            file.role = FileRole.ORPHAN
        elif len(file.children) > 1:
            file.role = FileRole.BRANCH_POINT
        elif file.children[0].suffix.lower() in SNAPSHOT_SUFFIXES:
            file.role = FileRole.SUPERSEDED
        else:
            file.role = FileRole.LINK


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
