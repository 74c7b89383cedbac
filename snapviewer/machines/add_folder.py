# SPDX-License-Identifier: Apache-2.0
"""Which folder would settle a finding: what a VM needs lies outside the opened folders. No Qt.

Only places on this machine count: a path that a configuration stores is one only where it leads to
something here. Nothing is read but whether a folder is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine

FOLDER_CODES = frozenset(
    {
        Code.SNAPSHOTS_ELSEWHERE,
        Code.PLACE_UNSEEN,
        Code.LINK_LEAVES_FOLDER,
        Code.PARENT_MISSING,
        Code.REGISTERED_VM_MISSING,
        Code.DISK_MISSING,
    }
)


@dataclass(frozen=True)
class FolderWanted:
    """What to add: `known` are folders that are there and would do, best first; `start` is where to
    look for another one, None where nothing tells.
    """

    known: tuple[Path, ...]
    start: Path | None


def folder_wanted(library: Library, finding: Finding) -> FolderWanted | None:
    """The folders that could settle a finding; None where no folder would."""
    if finding.code not in FOLDER_CODES:
        return None
    places = list(dict.fromkeys(_places(library, finding)))
    known = []
    start: Path | None = None
    for place in places:
        folder = _folder(place)
        if folder is None:
            start = start or _nearest(place)
        elif not library.is_inside(folder):
            known.append(folder)
    start = known[0] if known else start
    return FolderWanted(tuple(dict.fromkeys(known)), start)


def _places(library: Library, finding: Finding) -> Iterable[Path]:
    """Local paths that what is missing may lie at."""
    machine = next((each for each in library.machines if each.key == finding.machine_key), None)
    code, path = finding.code, finding.file
    if code == Code.LINK_LEAVES_FOLDER or (code == Code.PLACE_UNSEEN and machine is None):
        if path is not None:
            yield from _target(path)
    elif code == Code.PARENT_MISSING:
        file = library.graph.get(path)
        if file is not None and file.match is not None:
            yield from file.match.elsewhere
        if file is not None and file.link is not None:
            yield from _local((file.link.absolute_path,))
    elif code == Code.REGISTERED_VM_MISSING:
        here = {each.id for each in library.machines}
        for registry in library.configurations.registries:
            if registry.path == path:
                yield from _local(each.stored for each in registry.machines if each.id not in here)
    elif machine is not None and code == Code.DISK_MISSING:
        yield from _missing_disks(machine)
    elif machine is not None:
        yield from _unseen_places(library, machine)


def _unseen_places(library: Library, machine: Machine) -> Iterable[Path]:
    """What a VM's links lead to, and the data roots its configuration names."""
    for link in library.scan.unseen:
        if any(link.is_relative_to(folder) for folder in _folders(machine)) and link.is_symlink():
            yield from _target(link)
    if machine.config is not None:
        yield from _local(machine.config.data_roots)


def _folders(machine: Machine) -> set[Path]:
    return {machine.root} | {
        (disk.seen or disk.path).parent
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
    }


def _missing_disks(machine: Machine) -> Iterable[Path]:
    for moment in machine.moments:
        yield from _local(disk.stored for disk in moment.disks.values() if disk.path is None)


def _local(stored: Iterable[str | None]) -> Iterable[Path]:
    """Stored paths that are paths of this system."""
    for text in stored:
        if text and Path(text).is_absolute():
            yield Path(text)


def _target(link: Path) -> Iterable[Path]:
    try:
        yield link.resolve()
    except (OSError, RuntimeError):  # a loop leads nowhere
        return


def _folder(place: Path) -> Path | None:
    """The folder a place is or lies in, where it is there."""
    try:
        if place.is_dir():
            return place.resolve()
        return place.parent.resolve() if place.exists() else None
    except (OSError, RuntimeError):
        return None


def _nearest(place: Path) -> Path | None:
    """The nearest folder above a place that is there; not the top, which tells nothing."""
    for folder in place.parents:
        if folder == folder.parent:
            return None
        try:
            if folder.is_dir():
                return folder
        except OSError:
            continue
    return None
