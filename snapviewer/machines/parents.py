# SPDX-License-Identifier: Apache-2.0
"""Which file a differencing disk stands on, judged over the opened folders.

A parent locator is text like any stored path: it is compared with the files that were found, from
the child's own folder on. Order: the relative path, the child's own folder by name, the machine's
own folder by the longest tail of the stored path, then the other opened folders. A file must carry
an id that the child accepts. For VHDX (its DataWriteGuid changes with every write) the id alone is
proof of the content, wherever the file lies; for VHD an equal id only shows a common ancestor:
every copy of a template has it, so that a second sign must agree and none may speak against it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.chains.resolve import FoundHow, ParentMatch
from snapviewer.chains.winpaths import common_depth
from snapviewer.disks.image import DiskFormat, ParentLink
from snapviewer.machines.disk_graph import DiskFile, DiskGraph
from snapviewer.machines.names import NameTable, StoredPath
from snapviewer.machines.nearest import Nearest
from snapviewer.machines.stems import stem_of
from snapviewer.machines.upcase import fold, same_form

RootOf = Callable[[Path], Path | None]
"""The innermost machine's folder around a path."""

_MANY = 16  # files of one name, from which on a parent at its relative path is enough
_RELATIVE, _SAME_FOLDER, _OWN_ROOT, _ELSEWHERE = range(4)


def stored_texts(link: ParentLink) -> list[str]:
    """Every path a parent locator stores, in the order they count."""
    texts = (link.relative_path, link.absolute_path, link.volume_path, link.name)
    return list(dict.fromkeys(text for text in texts if text))


def bind_parents(
    graph: DiskGraph, names: NameTable, roots: Sequence[Path], root_of: RootOf
) -> None:
    """Set `match` and `parent` of every differencing disk by place, and by id for VHDX."""
    for file in graph.files.values():
        if file.link is not None:
            file.match = _Search(graph, names, roots, root_of, file, file.link).run()
            file.parent = file.match.path
    graph.join()


def settle_by_id(graph: DiskGraph) -> bool:
    """Bind VHD children whose parent is not at its place to the only file that carries its id,
    where name or stem agree too and nothing speaks against it. Users must be known by now.
    Returns whether anything was bound.
    """
    owners = graph.owners()
    changed = False
    for file in graph.files.values():
        match, link = file.match, file.link
        if match is None or link is None or match.path is not None:
            continue
        agreed = [
            path
            for path in match.proposed
            if not reasons_against(graph, file, graph.files[path], owners)
        ]
        if len(agreed) == 1:
            file.match = ParentMatch(
                agreed[0], FoundHow.BY_ID, True, match.tried, match.candidates, match.unreadable
            )
            file.parent = agreed[0]
            changed = True
    if changed:
        graph.join()
    return changed


def reasons_against(
    graph: DiskGraph,
    child: DiskFile,
    parent: DiskFile,
    owners: dict[Path, frozenset[str]],
) -> list[str]:
    """What speaks against a file that carries the id a VHD child names; empty: nothing does."""
    link = child.link
    assert link is not None
    against: list[str] = []
    wanted = [StoredPath.parse(text).name for text in stored_texts(link)]
    names = {fold(name) for name in wanted if name}
    if fold(parent.path.name) not in names and stem_of(parent.path) not in {
        stem_of(Path(name)) for name in wanted if name
    }:
        against.append(tr("its name is another"))
    if parent.virtual_size != child.virtual_size:
        against.append(tr("its size is another"))
    if link.timestamp and parent.created_stamp and link.timestamp != parent.created_stamp:
        against.append(
            tr(
                "its time stamp is another: expected {expected}, found {found}",
                expected=link.timestamp,
                found=parent.created_stamp,
            )
        )
    others = owners.get(parent.path, frozenset()) - owners.get(child.path, frozenset())
    if others:
        against.append(tr("it is a disk of another VM"))
    if any(each != child.path for each in parent.children):
        against.append(tr("other disks stand on it"))
    if parent.deleted_in is not None:
        against.append(tr("it lies in a recycle bin"))
    return against


def _at_its_place(rank: tuple[int, ...]) -> bool:
    """Whether more than a name says that a file is the one the locator means."""
    return rank[0] in (_RELATIVE, _SAME_FOLDER) or rank[1] < -1


def is_a_sister(
    graph: DiskGraph, child: DiskFile, other: DiskFile, owners: dict[Path, frozenset[str]]
) -> bool:
    """Whether a VHD that carries the id a child names is another VM's copy of the same template,
    and so surely not the parent: it has another name, and it is that VM's disk.
    """
    if child.format is not DiskFormat.VHD or child.link is None:
        return False
    users = owners.get(other.path, frozenset())
    mine = owners.get(child.path, frozenset())
    names = {fold(StoredPath.parse(text).name) for text in stored_texts(child.link)}
    return bool(users) and not users & mine and fold(other.path.name) not in names


class _Search:
    def __init__(
        self,
        graph: DiskGraph,
        names: NameTable,
        roots: Sequence[Path],
        root_of: RootOf,
        file: DiskFile,
        link: ParentLink,
    ) -> None:
        self.graph, self.names, self.roots, self.root_of = graph, names, roots, root_of
        self.file, self.link = file, link
        self.wanted = {fold(StoredPath.parse(text).name) for text in stored_texts(link)}
        self.tried: list[str] = []
        self.elsewhere: list[Path] = []

    def run(self) -> ParentMatch:
        placed = self._placed()
        with_id = self._with_id()
        unreadable = tuple(
            path for path in placed if self.graph.files[path].error is not None
        )
        fitting = [path for path in placed if self._accepts(path)]
        for path in placed:
            if path not in fitting:
                self.tried.append(self._why_not(path))
        if fitting:
            best = min(placed[path][0] for path in fitting)
            first = [path for path in fitting if placed[path][0] == best]
            return self._match(first[0], placed[first[0]][1], with_id, unreadable, tuple(first[1:]))
        wrong = [
            path
            for path in placed
            if path not in unreadable and self._is_alike(path) and _at_its_place(placed[path][0])
        ]
        if self.file.format is DiskFormat.VHDX and with_id:
            ranks = {path: self._distance(path) for path in with_id}
            first = [path for path in with_id if ranks[path] == ranks[with_id[0]]]
            return self._match(with_id[0], FoundHow.BY_ID, with_id, unreadable, tuple(first[1:]))
        if wrong:
            return ParentMatch(
                wrong[0], placed[wrong[0]][1], False, tuple(self.tried), tuple(with_id),
                unreadable, proposed=tuple(with_id),
            )
        return ParentMatch(
            None, None, False, tuple(self.tried), tuple(with_id), unreadable,
            proposed=tuple(with_id), elsewhere=tuple(self.elsewhere),
        )

    def _match(
        self,
        path: Path,
        how: FoundHow,
        with_id: Sequence[Path],
        unreadable: tuple[Path, ...],
        equals: tuple[Path, ...],
    ) -> ParentMatch:
        candidates = with_id if path in with_id else (path, *with_id)
        return ParentMatch(
            path, how, True, tuple(self.tried), candidates, unreadable, ambiguous=equals
        )

    def _placed(self) -> dict[Path, tuple[tuple[int, ...], FoundHow]]:
        """Files at a place that the locator names: {file: (rank, how)}, best first."""
        child = self.file.path
        seen_in = [child.parent, *(alias.parent for alias in self.graph.aliases.get(child, ()))]
        found: dict[Path, tuple[tuple[int, ...], FoundHow]] = {}

        def note(path: Path, rank: tuple[int, ...], how: FoundHow) -> None:
            if path != child and (path not in found or rank < found[path][0]):
                found[path] = (rank, how)

        own_root = self.root_of(child)
        for how, text in self._locators():
            stored = StoredPath.parse(text)
            hit = False
            if not stored.absolute:
                for folder in seen_in:
                    local = Path(os.path.normpath(folder.joinpath(*stored.parts)))
                    path = self.names.at(local)
                    if path is not None:
                        note(path, (_RELATIVE,), FoundHow.RELATIVE)
                        hit = True
                    elif (formed := self._in_another_form(local)) is not None:
                        note(formed, (_RELATIVE,), FoundHow.RELATIVE)
                        hit = True
                    elif not any(local.is_relative_to(root) for root in self.roots):
                        self.elsewhere.append(local)
            named = self.names.named(stored.name) if stored.name else []
            if len(named) > _MANY and any(rank == (_RELATIVE,) for rank, _ in found.values()):
                named = []  # copies in great number: the relative path found this one's own
                hit = True
            for name in named:
                length = stored.suffix_length(name.seen)
                if name.seen.parent in seen_in:
                    note(name.file, (_SAME_FOLDER, -length), FoundHow.SAME_FOLDER)
                    hit = hit or length > 1
                if not stored.absolute or stored.agreement(name.seen, length) < 0:
                    continue
                at_home = own_root is not None and self.root_of(name.file) == own_root
                whole = length >= len(stored.parts)
                if at_home or length > 1 or (whole and name.seen.parent in self.roots):
                    place = (_OWN_ROOT, -length) if at_home else (
                        _ELSEWHERE, -length, -stored.agreement(name.seen, length),
                        -common_depth(name.seen.parent, child.parent),
                    )
                    # By its name alone, in another folder: Hyper-V would not find it there.
                    note(name.file, place, how if length > 1 or whole else FoundHow.BY_ID)
                    hit = True
            if not hit:
                self.tried.append(
                    tr("{how} {label}: no such file", how=tr(how), label=text)
                )
        return dict(sorted(found.items(), key=lambda item: (item[1][0], str(item[0]))))

    def _in_another_form(self, local: Path) -> Path | None:
        """The only file of the folder whose name is the same text in another form of Unicode,
        and which carries an accepted id.
        """
        found = {
            name.file
            for name in self.names.in_another_form(local.name)
            if name.seen.parent == local.parent
            and same_form(local.name, [name.seen.name])
            and self._accepts(name.file)
        }
        return next(iter(found)) if len(found) == 1 else None

    def _locators(self) -> Iterable[tuple[FoundHow, str]]:
        link = self.link
        relative = (FoundHow.RELATIVE, link.relative_path)
        absolute = (FoundHow.ABSOLUTE, link.absolute_path)
        if self.file.format is DiskFormat.VHD:
            listed = [relative, absolute, (FoundHow.ABSOLUTE, link.name)]
        else:
            listed = [relative, (FoundHow.VOLUME, link.volume_path), absolute]
        return [(how, text) for how, text in listed if text]

    def _accepts(self, path: Path) -> bool:
        parent = self.graph.files[path]
        return bool(parent.link_id) and parent.link_id in self.link.link_ids

    def _is_alike(self, path: Path) -> bool:
        return self.graph.files[path].format is self.file.format

    def _why_not(self, path: Path) -> str:
        parent = self.graph.files[path]
        if parent.error is not None:
            return tr(
                "{path} cannot be opened: {message}", path=path, message=parent.error.message
            )
        return tr("{path} has another id", path=path)

    def _with_id(self) -> Sequence[Path]:
        """Every file that carries an accepted id, nearest first; those in a bin last."""
        return Nearest(self.graph.index, self.link.link_ids, self.file.path, self._distance)

    def _distance(self, path: Path) -> tuple[bool, bool, bool, bool, int]:
        child = self.file.path
        return (
            self.graph.files[path].deleted_in is not None,
            self.root_of(path) != self.root_of(child),
            path.parent != child.parent,
            fold(path.name) not in self.wanted,
            -common_depth(path.parent, child.parent),
        )
