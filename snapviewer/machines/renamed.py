# SPDX-License-Identifier: Apache-2.0
"""Files that are likely what a configuration or a disk misses under another name.

A likeness of names alone never binds; here it proposes. Signs: the same name with another ending,
the same letters in another form (composed, an 8-bit code page), the GUID that a snapshot wrote into
the name, the place in the chain that is vacant. Where the other disks of the slot are known, the
file must stand in one chain with them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.chains.winpaths import windows_basename
from snapviewer.machines.binding import HOW_FORM
from snapviewer.machines.disk_graph import SNAPSHOT_SUFFIXES, DiskFile, DiskGraph
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.stems import stem_of, stem_of_stored
from snapviewer.machines.upcase import code_page_matches, fold, same_form

_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@dataclass(frozen=True)
class Renamed:
    """A file that is likely the disk `stored`, which configurations of a VM name and which is not
    there. `moments` name it; `reasons` are the signs; `bound` says that it is taken for that disk
    already, though a host would not find it under its present name.
    """

    machine_key: str
    stored: str
    slot: str
    moments: tuple[str, ...]
    path: Path
    reasons: tuple[str, ...]
    bound: bool = False

    @property
    def name(self) -> str:
        """The name that the configurations give it."""
        return windows_basename(self.stored)


@dataclass(frozen=True)
class Converted:
    """A base disk of another format that is likely what a missing parent became."""

    child: Path
    name: str  # the missing parent's
    path: Path


def renamed_disks(library: Library, machine: Machine) -> list[Renamed]:
    """For each disk the VM misses the files it may be, the likeliest first."""
    missing: dict[tuple[str, str], list[Moment]] = defaultdict(list)
    stored_as: dict[tuple[str, str], str] = {}
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            if disk.path is None and not disk.ambiguous and windows_basename(disk.stored):
                key = (slot, fold(disk.stored))
                missing[key].append(moment)
                stored_as.setdefault(key, disk.stored)
    if not missing:
        return []
    free = _free_files(library, machine)
    found: list[Renamed] = []
    for key, moments in missing.items():
        found.extend(_matches(library, machine, key[0], stored_as[key], moments, free))
    return found


def misnamed_disks(machine: Machine) -> list[Renamed]:
    """The disks that were found under a name in the bytes of another code page."""
    found: dict[Path, Renamed] = {}
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            name = windows_basename(disk.stored)
            if disk.path is None or disk.how != HOW_FORM or same_form(name, [disk.path.name]):
                continue
            known = found.get(disk.path)
            moments = (*(known.moments if known is not None else ()), moment.name)
            found[disk.path] = Renamed(
                machine.key, disk.stored, slot, moments, disk.path, (disk.proof,), bound=True
            )
    return list(found.values())


def _free_files(library: Library, machine: Machine) -> list[DiskFile]:
    """Disks that nobody names, in the VM's folder or beside its other disks."""
    folders = {
        disk.path.parent
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
    }
    if library.binder is not None:
        for moment in machine.moments:
            for disk in moment.disks.values():
                folder = disk.stored[: -len(windows_basename(disk.stored)) or None]
                local = library.binder.local_folder(machine.key, folder)
                folders |= {local} if local is not None else set()
    return [
        file
        for path, file in sorted(library.graph.files.items())
        if not file.users
        and file.error is None
        and file.deleted_in is None
        and (library.root_of(path) == machine.root or path.parent in folders)
    ]


def _matches(
    library: Library,
    machine: Machine,
    slot: str,
    stored: str,
    moments: list[Moment],
    free: list[DiskFile],
) -> Iterator[Renamed]:
    graph, name = library.graph, windows_basename(stored)
    family = _family(graph, machine, slot)
    names = {file.path.name for file in free}
    formed, coded = set(same_form(name, names)), set(code_page_matches(name, names))
    guid = _last_guid(name)
    scored: list[tuple[int, Renamed]] = []
    for file in free:
        reasons = []
        found = file.path.name
        if guid and _last_guid(found) not in ("", guid):
            continue  # a snapshot's id in its name: it is another disk
        related = file.path in family
        if found in formed:
            reasons.append(tr("the same name with its letters in another form (NFC)"))
        elif found in coded:
            reasons.append(tr("the same name written in an 8-bit code page"))
        elif _other_ending(found, name):
            reasons.append(tr("the same name with another ending"))
        if guid and guid == _last_guid(found):
            reasons.append(tr("the same id in its name"))
        vacant = _vacant(graph, machine, slot, moments, file)
        if vacant:
            reasons.append(vacant)
        if not reasons or (family and not related):
            continue
        if related and not vacant:
            reasons.append(tr("it stands in one chain with the VM's other disks"))
        scored.append(
            (
                -len(reasons),
                Renamed(
                    machine.key, stored, slot, tuple(moment.name for moment in moments),
                    file.path, tuple(reasons),
                ),
            )
        )
    yield from (each for _, each in sorted(scored, key=lambda item: (item[0], item[1].path)))


def _family(graph: DiskGraph, machine: Machine, slot: str) -> set[Path]:
    """What the VM's other moments read at the slot, and all that stands in one chain with it."""
    found: set[Path] = set()
    for moment in machine.moments:
        disk = moment.disks.get(slot)
        if disk is not None and disk.path is not None and disk.path in graph.files:
            found |= {disk.path, *graph.ancestors(disk.path), *graph.descendants(disk.path)}
    return found


def _last_guid(name: str) -> str:
    found = _GUID.findall(name)
    return found[-1].upper() if found else ""


def _other_ending(found: str, name: str) -> bool:
    """ "a.vhdx" or "a.avhdx.old" for "a.avhdx"."""
    if fold(found) == fold(name):
        return False
    stem = fold(Path(name).stem)
    return fold(Path(found).stem) in (stem, fold(name))


def _vacant(
    graph: DiskGraph, machine: Machine, slot: str, moments: list[Moment], file: DiskFile
) -> str:
    """Whether the file is in the very place of the chain that is vacant: the leaf over the disk of
    the moment above, or the parent of the disk of a moment below.
    """
    by_id = {snapshot.id: snapshot for snapshot in machine.snapshots}
    for moment in moments:
        above = by_id.get(moment.parent) if moment.parent is not None else None
        disk = above.disks.get(slot) if above is not None else None
        if moment.is_now:
            stands = disk is not None and disk.path is not None and file.parent == disk.path
            if above is not None and stands and not file.children:
                return tr(
                    "it stands on the disk of '{moment}', and nobody names it", moment=above.name
                )
            continue
        user = _stands_on(graph, machine, slot, file)
        base = not windows_basename(moment.disks[slot].stored).casefold().endswith(
            tuple(SNAPSHOT_SUFFIXES)
        )
        if user is not None and base != file.is_differencing:
            return tr("the disk of '{moment}' was made over it, by its id", moment=user.name)
    return ""


def _stands_on(
    graph: DiskGraph, machine: Machine, slot: str, file: DiskFile
) -> Moment | None:
    """A moment whose disk at the slot stands, maybe over others that nobody names, on the file."""
    for other in machine.moments:
        disk = other.disks.get(slot)
        current = disk.path if disk is not None else None
        while current is not None and current in graph.files:
            child = graph.files[current]
            current = child.parent
            if current == file.path:
                return other if child.virtual_size == file.virtual_size else None
            if current is not None and current in graph.files and graph.files[current].users:
                break
    return None


def converted_parents(graph: DiskGraph) -> list[Converted]:
    """Missing parents of which a disk of the same stem and size, but of the other format, is here:
    the base was converted.
    """
    found: list[Converted] = []
    bases: dict[tuple[str, int], list[DiskFile]] = defaultdict(list)
    for file in graph.files.values():
        if file.error is None and not file.is_differencing and file.deleted_in is None:
            bases[stem_of(file.path), file.virtual_size].append(file)
    for file in graph.files.values():
        link, match = file.link, file.match
        if link is None or match is None or match.path is not None or match.proposed:
            continue
        if file.link_id in link.link_ids:
            continue
        name = next(
            (StoredPath.parse(text).name for text in stored_texts(link)
             if StoredPath.parse(text).name), ""
        )
        for base in bases.get((stem_of_stored(name), file.virtual_size), ()) if name else ():
            if base.format is not file.format and not base.children:
                found.append(Converted(file.path, name, base.path))
    return found

