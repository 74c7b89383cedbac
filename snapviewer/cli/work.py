# SPDX-License-Identifier: Apache-2.0
"""Which VM's work folder a command means: the VM in PATH, or the one that --vm names.

Nothing is looked for above PATH: what lies there is another VM's. Where the configurations cannot
be read (an interrupted action may have left them half way) the work folders themselves tell.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from snapviewer.base.errors import NotFoundError, SnapviewerError
from snapviewer.machines.journal_state import old_owner
from snapviewer.machines.library import Library
from snapviewer.machines.opening import open_library
from snapviewer.machines.own_files import OwnFiles, own_files
from snapviewer.machines.scan import WORK_FOLDER, outermost
from snapviewer.machines.work_place import WorkPlace, folder_name, places_in

Found = tuple[WorkPlace, OwnFiles | None]


def find_place(
    paths: Sequence[Path], vm: str | None, holds: Callable[[WorkPlace], bool]
) -> Found:
    """The work place that PATH (with every --add) and --vm name, with the VM's own files where they
    could be read.

    Without --vm, where several VMs are there, the only one for which `holds` is true. Raises
    `NotFoundError`.
    """
    given = [path.expanduser() for path in paths]
    for path in given:
        if not os.path.lexists(path):
            raise NotFoundError("the path does not exist", file=path, remedy="check the path")
    try:
        library = open_library(given)
    except SnapviewerError:
        return _by_looking([path.resolve() for path in given], vm, holds), None
    with library:
        return _in_library(library, vm, holds)


def _in_library(library: Library, vm: str | None, holds: Callable[[WorkPlace], bool]) -> Found:
    try:
        if vm is not None or len(library.machines) == 1:
            machine = library.machine(vm)
            place = WorkPlace.of(machine)
            if vm is not None or holds(place):
                return place, own_files(library, machine.id, machine.root)
    except NotFoundError as error:
        if error.code == "ambiguous":
            raise
        place = _by_looking(library.roots, vm, holds, strict=True)
        return place, own_files(library, place.machine_id, place.root)
    places = {WorkPlace.of(machine) for machine in library.machines}
    known = {(place.root, place.name) for place in places}
    # Those whose VM is not (or no longer) there: an interrupted action, a disk without a VM.
    for place in _below(library.roots):
        if (place.root, place.name) not in known:
            places.add(place)
    place = _only(library.root, sorted(places, key=lambda item: (item.root, item.name)), holds)
    return place, own_files(library, place.machine_id, place.root)


def _by_looking(
    roots: Sequence[Path],
    vm: str | None,
    holds: Callable[[WorkPlace], bool],
    *,
    strict: bool = False,
) -> WorkPlace:
    roots = [root if root.is_dir() else root.parent for root in roots]
    root = roots[0]
    places = _below(roots)
    if vm is not None:
        places = [place for place in places if place.name == folder_name(vm)]
        if strict and not places:
            raise NotFoundError(
                f"there is no VM '{vm}' here",
                file=root,
                remedy="use a name or an id from 'snapviewer inspect'",
            )
    return _only(root, places, holds)


def _below(roots: Sequence[Path]) -> list[WorkPlace]:
    """Every work place at or below the folders, once each, links not followed."""
    found: list[WorkPlace] = []
    for folder, names, _files in chain.from_iterable(os.walk(root) for root in outermost(roots)):
        if WORK_FOLDER not in names:
            continue
        names.remove(WORK_FOLDER)
        try:
            found.extend(places_in(Path(folder)))
            owner = old_owner(Path(folder))
        except SnapviewerError:
            continue
        if owner and not any(
            place.root == Path(folder) and place.belongs(owner) for place in found
        ):
            found.append(WorkPlace(Path(folder), owner))
    return found


def _only(
    root: Path, places: list[WorkPlace], holds: Callable[[WorkPlace], bool]
) -> WorkPlace:
    wanted = [place for place in places if holds(place)]
    if len(wanted) == 1:
        return wanted[0]
    if len(wanted) > 1:
        raise NotFoundError(
            "several VMs here could be meant: "
            + ", ".join(f"{place.name} in {place.root}" for place in wanted),
            file=root,
            remedy="name the VM with --vm, or its own folder",
            code="ambiguous",
        )
    return places[0] if len(places) == 1 else WorkPlace(root, "")
