# SPDX-License-Identifier: Apache-2.0
"""Files that something could need of which it is not certain what it needs, and why.

A doubt holds back only what the uncertain thing could concern: a disk whose parent is missing could
need a file of its own family, a damaged file could stand on one of its folder or name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.chains.resolve import FoundHow
from snapviewer.disks.image import DiskFormat, DiskKind
from snapviewer.machines.claimants import Folders
from snapviewer.machines.disk_graph import DiskFile, DiskGraph
from snapviewer.machines.model import Machine
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import is_a_sister, stored_texts
from snapviewer.machines.stems import stem_of, stem_of_stored
from snapviewer.machines.unread import possible_parents
from snapviewer.machines.upcase import fold

_MISSES = mark("{name} misses a parent of this name")
_LACKS = mark("the parent that {name} lacks could be or need it")


def file_doubts(
    graph: DiskGraph, folders: Folders, machines: Sequence[Machine]
) -> dict[Path, str]:
    """Every doubtful file with the first reason; what lies under one is doubtful too."""
    doubts: dict[Path, str] = {}
    gaps: list[DiskFile] = []
    owners = graph.owners()
    for file in graph.files.values():
        if file.deleted_in is not None:
            doubts.setdefault(file.path, tr("it lies in a recycle bin"))
        link, match = file.link, file.match
        if link is None or match is None:
            continue
        for other in (*match.proposed, *match.ambiguous):
            if is_a_sister(graph, file, graph.files[other], owners):
                continue
            doubts.setdefault(
                other, tr("it could be the parent of {name}", name=file.path.name)
            )
        if match.path is None:
            gaps.append(file)
        elif match.how is FoundHow.BY_ID or not match.id_matches:
            for other in match.candidates:
                if other != match.path:
                    doubts.setdefault(
                        other, tr("it could be the parent of {name}", name=file.path.name)
                    )
        if match.ambiguous and match.path is not None:
            doubts.setdefault(
                match.path,
                tr("{name} could stand on another file just as well", name=file.path.name),
            )
        elif match.path is not None and not match.id_matches:
            doubts.setdefault(
                match.path,
                tr("{name} names it as its parent, but its id is another", name=file.path.name),
            )
    for loop in graph.cycles():
        gaps.append(graph.files[loop[0]])  # one link of a loop is wrong: which, is not known
    _below_gaps(graph, folders, gaps, owners, doubts)
    _under_unreadable(graph, folders, doubts)
    _under_missing_drives(graph, folders, machines, doubts)
    for path in list(doubts):
        for below in graph.ancestors(path):
            doubts.setdefault(below, tr("a disk above it cannot be judged"))
    return doubts


def _of_others(owners: dict[Path, frozenset[str]], one: Path, other: Path) -> bool:
    """Whether each of two files serves VMs of its own."""
    mine, theirs = owners.get(one, frozenset()), owners.get(other, frozenset())
    return bool(mine) and bool(theirs) and not mine & theirs


def _may_concern(folders: Folders, one: Path, other: Path) -> bool:
    """Whether names can tie two files together: not where each lies in another VM's folder."""
    mine, theirs = folders.root_of(one), folders.root_of(other)
    return mine == theirs or None in (mine, theirs)


def _below_gaps(
    graph: DiskGraph,
    folders: Folders,
    gaps: list[DiskFile],
    owners: dict[Path, frozenset[str]],
    doubts: dict[Path, str],
) -> None:
    """A missing parent could be, or stand on, a file of its child's family."""
    if not gaps:
        return
    names: dict[str, DiskFile] = {}
    stems: dict[str, DiskFile] = {}
    disks: dict[bytes, DiskFile] = {}
    places: dict[tuple[DiskFormat | None, int, Path], DiskFile] = {}
    for gap in gaps:
        for text in stored_texts(gap.link) if gap.link is not None else ():
            names.setdefault(fold(StoredPath.parse(text).name), gap)
            stems.setdefault(stem_of_stored(text), gap)
        if gap.format is DiskFormat.VHDX:
            disks.setdefault(gap.unique_id, gap)
        for folder in {gap.path.parent, folders.root_of(gap.path) or gap.path.parent}:
            places.setdefault((gap.format, gap.virtual_size, folder), gap)
    above = {gap.path: {gap.path, *graph.descendants(gap.path)} for gap in gaps}
    for path, file in graph.files.items():
        if file.error is not None:
            continue
        by_id = disks.get(file.unique_id) if file.format is DiskFormat.VHDX else None
        named = names.get(fold(path.name))
        alike = stems.get(stem_of(path))
        near = next(
            (
                places[key]
                for folder in {path.parent, folders.root_of(path) or path.parent}
                if (key := (file.format, file.virtual_size, folder)) in places
            ),
            None,
        )
        for found, text, holds in (
            (by_id, _LACKS, True),
            (named, _MISSES, named is not None and _may_concern(folders, named.path, path)),
            (alike, _LACKS, alike is not None and _may_concern(folders, alike.path, path)),
            (near, _LACKS, near is not None and not _of_others(owners, near.path, path)),
        ):
            if holds and found is not None and path not in above[found.path]:
                doubts.setdefault(path, tr(text, name=found.path.name))
                break


def _under_missing_drives(
    graph: DiskGraph, folders: Folders, machines: Sequence[Machine], doubts: dict[Path, str]
) -> None:
    """A missing disk of some VM could stand on a file of its stem, or of the very folder that the
    configuration names; in the folder of another VM only where its stored path leads there and not
    to its own VM's folder.
    """
    missing = [
        (machine, StoredPath.parse(disk.stored))
        for machine in machines
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is None
    ]
    for machine, stored in missing:
        if stored.text.casefold().endswith(".vhds"):
            stem = stem_of_stored(stored.text)
            for path in graph.files:
                if stem_of(path) == stem:
                    doubts.setdefault(
                        path, tr("it belongs to the VHD set {name}", name=stored.name)
                    )
            continue
        folder = StoredPath(stored.text, stored.parts[:-1], stored.drive, stored.absolute)
        stem = stem_of_stored(stored.text)
        for path, file in graph.files.items():
            if file.error is not None:
                continue
            near = len(folder.parts) > 0 and folder.suffix_length(path.parent) >= min(
                2, len(folder.parts)
            )
            root = folders.root_of(path)
            if root not in (None, machine.root) and (
                not near or fold(machine.root.name) in {fold(part) for part in stored.parts[:-1]}
            ):
                continue
            if near or stem_of(path) == stem:
                doubts.setdefault(
                    path,
                    tr(
                        "{name} of '{machine}' is missing and could stand on it",
                        name=stored.name,
                        machine=machine.name,
                    ),
                )


def _under_unreadable(
    graph: DiskGraph, folders: Folders, doubts: dict[Path, str]
) -> None:
    """A damaged disk could stand on a file of its own folder, VM or name, as far as what is left
    of it allows. An empty file stands on nothing.
    """
    by_id, wild = _possible_children(graph, folders, doubts)
    if not by_id and not wild:
        return
    for path, file in graph.files.items():
        if file.error is not None:
            continue
        child = by_id.get(file.link_id)
        for place in _places(path, folders):
            for format, each in wild.get(place, ()):
                if format in (None, file.format):
                    child = child or each
        if child is not None and child.path != path:
            doubts.setdefault(
                path, tr("{child} cannot be read and could be its child", child=child.path.name)
            )


def _possible_children(
    graph: DiskGraph, folders: Folders, doubts: dict[Path, str]
) -> tuple[dict[bytes, DiskFile], dict[object, list[tuple[DiskFormat | None, DiskFile]]]]:
    """The damaged disks by the ids of the parents they could have, and, where their ids are not
    left either, by place with the format their parent would have. What is known to be the parent
    of one gets its doubt here.
    """
    by_id: dict[bytes, DiskFile] = {}
    wild: dict[object, list[tuple[DiskFormat | None, DiskFile]]] = defaultdict(list)
    for file in graph.files.values():
        if file.error is None or file.holds_no_link:
            continue
        if file.link is not None:
            if file.parent is not None and not file.users:
                doubts.setdefault(
                    file.parent,
                    tr("{child} cannot be read and stands on it", child=file.path.name),
                )
            continue
        if file.kind is not None and file.kind is not DiskKind.DIFFERENCING:
            continue  # it stands on nothing
        could = possible_parents(file.path)
        if could.ids is None:
            for place in _places(file.path, folders):
                wild[place].append((could.format, file))
        for parent_id in could.ids or ():
            by_id.setdefault(parent_id, file)
    return by_id, wild


def _places(path: Path, folders: Folders) -> set[object]:
    found: set[object] = {path.parent, ("stem", stem_of(path))}
    root = folders.root_of(path)
    if root is not None:
        found.add(root)
    return found
