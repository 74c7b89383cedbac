# SPDX-License-Identifier: Apache-2.0
"""The disk graph: every disk file under the opened root, who is whose parent, who uses it.

A file is called an orphan only when every configuration and every disk that could refer to it was
read; otherwise it is unknown and never touched.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.chains.cache import ImageCache
from snapviewer.chains.resolve import DiskIndex, FoundHow, ParentMatch, resolve_parent
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.image import DiskFormat, DiskImage, DiskKind, ImageNote, ParentLink
from snapviewer.errors import SnapviewerError
from snapviewer.machines.scan import COMPANION_SUFFIXES
from snapviewer.machines.unread import possible_parents
from snapviewer.words import mark, tr

SNAPSHOT_SUFFIXES = frozenset({".avhd", ".avhdx"})

NO_CONFIGURATION = mark("no configuration was found that could say what is needed")
_FORMAT_OF = {
    ".vhd": DiskFormat.VHD,
    ".avhd": DiskFormat.VHD,
    ".vhdx": DiskFormat.VHDX,
    ".avhdx": DiskFormat.VHDX,
}
INTERRUPTED = mark("an interrupted action works on it")


class FileRole(enum.StrEnum):
    """What a disk file is for, judged over all VMs under the opened root."""

    USED = mark("used")  # a moment names it
    LINK = mark("link")  # under a used one, made as a parent by hand: its child is no .avhd(x)
    SUPERSEDED = mark("superseded")  # no moment names it, one child: it wants a merge
    BRANCH_POINT = mark("branch point")  # no moment names it, two or more children: must stay
    ORPHAN = mark("orphan")  # proved unreferenced
    UNKNOWN = mark("unknown")  # something that could refer to it could not be read


@dataclass(frozen=True)
class DiskUser:
    """One moment's slot that names a file."""

    machine_id: str
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
    doubt: str = ""  # why the role is unknown
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

    def owners(self) -> dict[Path, frozenset[str]]:
        """The ids of the VMs whose moments name each file or one above it; every file once."""
        mine: dict[Path, frozenset[str]] = {}
        for path in self.from_leaves():
            ids = {user.machine_id for user in self.files[path].users}
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
            file.match = resolve_parent(image, graph.index, cache=cache)
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
        file.match = resolve_parent(cache.open(file.path), graph.index, cache=cache)
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
    file.sector_size = image.sector_size
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
    graph: DiskGraph,
    *,
    unread_configs: bool,
    any_config: bool,
    unread_folders: bool,
    names_in_doubt: frozenset[str] = frozenset(),
    names_in_action: frozenset[str] | None = frozenset(),
    lost_drives: Iterable[str] = (),
) -> None:
    """Set every file's role from `users` and `children`.

    A file nobody names is judged only if everything that could need it was read: every
    configuration, every folder, and every disk that could be its child. Where the root holds no
    configuration at all nothing can be proved. `names_in_doubt` are casefolded base names that a
    configuration mentions without its being certain which file is meant; `names_in_action` those
    of an interrupted action's journal, None where the journal cannot be read. `lost_drives` are
    the base names of disks that a configuration names and that are nowhere: each could be a
    differencing disk over a file that nobody names, or such a file under another name.
    """
    lost = {_FORMAT_OF.get(Path(name).suffix.lower()): name for name in lost_drives}
    useful = _with_ancestors(graph, (path for path, file in graph.files.items() if file.users))
    doubts = _doubts(graph, names_in_doubt)
    # What lies under a doubtful file may be needed through it.
    for path in _with_ancestors(graph, doubts):
        doubts.setdefault(path, "a disk above it cannot be judged")
    general = ""
    if not any_config:
        general = tr(NO_CONFIGURATION)
    elif unread_configs:
        general = tr("a configuration could not be read")
    elif unread_folders:
        general = tr("a folder could not be listed, or is a link out of the opened folder")
    for path, file in graph.files.items():
        if file.users:
            file.role = FileRole.USED
        elif file.outside and path not in useful:
            file.role = FileRole.UNKNOWN  # another place's file: not ours to judge
            file.doubt = tr("it lies outside the opened folder")
        elif general or file.error:
            file.role = FileRole.UNKNOWN
            file.doubt = general or tr("it cannot be read")
        elif path in doubts and (path not in useful or len(file.children) < 2):
            file.role, file.doubt = FileRole.UNKNOWN, doubts[path]
        elif path not in useful and (
            names_in_action is None or path.name.casefold() in names_in_action
        ):
            file.role, file.doubt = FileRole.UNKNOWN, tr(INTERRUPTED)
        elif path not in useful and file.format in lost:
            file.role = FileRole.UNKNOWN
            file.doubt = tr("{lost} is missing and could stand on it", lost=lost[file.format])
        elif path not in useful:
            file.role = FileRole.ORPHAN
        elif len(file.children) > 1:
            file.role = FileRole.BRANCH_POINT
        elif file.children[0].suffix.lower() in SNAPSHOT_SUFFIXES:
            file.role = FileRole.SUPERSEDED
        else:
            file.role = FileRole.LINK


def _with_ancestors(graph: DiskGraph, start: Iterable[Path]) -> set[Path]:
    """These files and all they stand on; every file is visited once."""
    found: set[Path] = set()
    for path in start:
        current: Path | None = path
        while current is not None and current in graph.files and current not in found:
            found.add(current)
            current = graph.files[current].parent
    return found


def _doubts(graph: DiskGraph, names: frozenset[str]) -> dict[Path, str]:
    """Files that something could need of which it is not certain what it needs, and why."""
    doubts: dict[Path, str] = {}
    missing: dict[str, Path] = {}
    broken: dict[tuple[DiskFormat | None, int], list[Path]] = defaultdict(list)
    for file in graph.files.values():
        link, match = file.link, file.match
        if link is None or match is None:
            continue
        if match.path is None:
            broken[file.format, file.virtual_size].append(file.path)
            for text in (link.relative_path, link.absolute_path, link.volume_path, link.name):
                if text:
                    missing[windows_basename(text).casefold()] = file.path
        elif match.how in (FoundHow.BY_ID, FoundHow.SAME_FOLDER) or not match.id_matches:
            for other in match.candidates:
                if other != match.path:
                    doubts[other] = tr("it could be the parent of {name}", name=file.path.name)
    wild: dict[DiskFormat | None, Path] = {}
    by_id: dict[bytes, Path] = {}
    for file in graph.files.values():
        if file.error is not None:
            could = possible_parents(file.path)
            if could.ids is None:
                wild.setdefault(could.format, file.path)
            by_id.update(dict.fromkeys(could.ids or (), file.path))
    for path, file in graph.files.items():
        name = path.name.casefold()
        child = wild.get(None) or wild.get(file.format) or by_id.get(file.link_id)
        if name in names:
            doubts[path] = tr("a configuration mentions a disk of this name")
        elif missing.get(name, path) != path:
            doubts[path] = tr("{name} misses a parent of this name", name=missing[name].name)
        elif path not in doubts and child is not None and child != path:
            doubts[path] = tr("{child} cannot be read and could be its child", child=child.name)
    for loop in graph.cycles():
        # One link of a loop is wrong, and what it should name is not known.
        top = graph.files[loop[0]]
        broken[top.format, top.virtual_size].append(top.path)
    _doubt_below_gaps(graph, broken, doubts)
    return doubts


def _doubt_below_gaps(
    graph: DiskGraph,
    broken: Mapping[tuple[DiskFormat | None, int], Sequence[Path]],
    doubts: dict[Path, str],
) -> None:
    """Doubt every file that a missing parent could stand on: one of its format and virtual size
    that does not itself stand above the gap. `broken` are the children that miss their parent,
    and one file of each loop.
    """
    above: dict[Path, Path] = {}
    for top in (path for paths in broken.values() for path in paths):
        waiting = [top]
        while waiting:
            path = waiting.pop()
            if path not in above:
                above[path] = top
                waiting.extend(graph.files[path].children)
    for path, file in graph.files.items():
        if path in doubts or file.error is not None:
            continue
        for top in broken.get((file.format, file.virtual_size), ())[:2]:
            if above.get(path) != top:
                doubts[path] = tr("the parent that {top} lacks could be or need it", top=top.name)
                break


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
