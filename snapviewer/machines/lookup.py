# SPDX-License-Identifier: Apache-2.0
"""Which VM, which moment a reference means: ids, names, folders, files and unique beginnings.

A reference is compared as it was given first and folded (upper case, braces taken off) only where
that finds nothing: the ids of machines rebuilt from disks are file names or paths. Where several
fit equally none is chosen; the error names each with its folder or file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath
from typing import TypeVar

from snapviewer.base.errors import NotFoundError
from snapviewer.base.words import listed, tr
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.machines.shown import not_all_found

T = TypeVar("T")


def find_machine(
    machines: Sequence[Machine],
    reference: str | None,
    opened: Sequence[Path],
    *,
    where_to_look: str = "",
) -> Machine:
    """The VM of an id, a name, a folder, its configuration's path or a unique beginning of an id;
    None where there is only one. Paths are absolute or relative to one of the folders `opened` or
    to the working folder. `where_to_look` says what to do where there is none at all. Raises
    `NotFoundError`.
    """
    place = opened[0] if opened else None
    if not machines:
        raise NotFoundError(
            tr("no virtual machine was found here"),
            file=place,
            remedy=where_to_look
            or tr("name the folder that holds 'Virtual Machines', or a disk file"),
        )
    if reference is None:
        if len(machines) == 1:
            return machines[0]
        raise NotFoundError(
            tr(
                "{count} virtual machines were found: {names}",
                count=len(machines),
                names=listed(machine_names(machines)),
            ),
            file=place,
            remedy=tr("choose one with --vm NAME, --vm ID or --vm FOLDER"),
            code="ambiguous",
        )
    matches = matching_machines(machines, reference, opened)
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise NotFoundError(
            tr(
                "'{reference}' names {count} virtual machines: {ids}",
                reference=reference,
                count=len(matches),
                ids=listed(_described(machine) for machine in matches),
            ),
            remedy=tr("name the one you mean by its id, its folder or its configuration file"),
            code="ambiguous",
        )
    raise NotFoundError(
        tr(
            "there is no VM '{reference}' here; found: {names}",
            reference=reference,
            names=listed(machine_names(machines)),
        ),
        file=place,
        remedy=tr("use a name, an id or a folder from 'snapviewer inspect'"),
    )


def matching_machines(
    machines: Sequence[Machine], reference: str, opened: Sequence[Path], *, exact: bool = False
) -> list[Machine]:
    """The VMs a reference may mean, by the strictest way in which one does; with `exact` neither
    by the beginning of an id nor by folded letters.
    """
    key = _folded(reference)
    tail = path_tail(reference)
    ways: list[Callable[[Machine], bool]] = [
        lambda machine: reference in (machine.id, machine.key),
        lambda machine: machine.name == reference,
        lambda machine: any(same_path(reference, path, *opened) for path in _paths(machine)),
        lambda machine: bool(key) and machine.id == key,
    ]
    if not exact:
        ways += [
            lambda machine: machine.name.casefold() == reference.casefold(),
            lambda machine: any(_ends_with(path, tail) for path in _paths(machine)),
            lambda machine: bool(reference) and machine.id.startswith(reference),
            lambda machine: bool(key) and machine.id.startswith(key),
        ]
    return _first(machines, ways)


def machine_names(machines: Iterable[Machine]) -> list[str]:
    """The VMs' names in quotes; those that repeat with their folder, and with their id where the
    folder repeats too.
    """
    every = list(machines)
    names = Counter(machine.name for machine in every)
    places = Counter((machine.name, machine.root) for machine in every)
    shown = []
    for machine in every:
        if names[machine.name] == 1:
            shown.append(tr("'{name}'", name=machine.name))
        elif places[machine.name, machine.root] == 1:
            shown.append(tr("'{name}' in {folder}", name=machine.name, folder=machine.root))
        else:
            shown.append(_described(machine))
    return shown


def _described(machine: Machine) -> str:
    return tr(
        "'{name}' ({id}) in {folder}", name=machine.name, id=machine.id, folder=machine.root
    )


def _paths(machine: Machine) -> list[Path]:
    return [machine.root, *([machine.config_path] if machine.config_path is not None else [])]


def find_moment(machine: Machine, reference: str) -> Moment:
    """The moment of `now`, an id, a unique name, a unique beginning of an id or, where moments
    stand for disk files without a configuration, a file's path or unique name. Raises
    `NotFoundError`.
    """
    wanted = reference.strip()
    if wanted.casefold() == NOW_ID:
        if machine.now is None:
            raise NotFoundError(
                tr("the VM's own configuration could not be read, so Now is not known")
                if machine.config_path is not None
                else tr("no file of '{name}' is known to be its Now", name=machine.name),
                file=machine.config_path,
                remedy=tr("see 'snapviewer check'")
                if machine.config_path is not None
                else tr("name one of: {known}", known=_known(machine)),
                code="now-unknown",
            )
        return machine.now
    matches = matching_moments(machine, reference)
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise NotFoundError(
            tr(
                "'{reference}' names {count} snapshots of '{vm}' in {folder}: {ids}",
                reference=reference,
                count=len(matches),
                vm=machine.name,
                folder=machine.root,
                ids=listed(_moment_described(moment) for moment in matches),
            ),
            remedy=tr("name the one you mean by its id"),
            code="ambiguous",
        )
    raise NotFoundError(
        tr(
            "VM '{name}' has no snapshot '{reference}'; it has: {known}",
            name=machine.name,
            reference=reference,
            known=_known(machine),
        ),
        # Where not all of its snapshots were found, that is why it may be missing.
        remedy=not_all_found(machine) or tr("use a name, an id, a unique id prefix, or 'now'"),
    )


def matching_moments(machine: Machine, reference: str, *, exact: bool = False) -> list[Moment]:
    """The moments a reference may mean, by the strictest way in which one does; "now" is none of
    them. With `exact` not by the beginning of an id.
    """
    wanted, key = reference.strip(), _folded(reference)
    tail = path_tail(wanted)
    bare = [moment for moment in machine.moments if moment.config is None]
    snapshots = machine.snapshots
    ways: list[tuple[list[Moment], Callable[[Moment], bool]]] = [
        (snapshots, lambda moment: moment.id in (reference, wanted)),
        (snapshots, lambda moment: moment.name == reference),
        (snapshots, lambda moment: bool(wanted) and moment.name == wanted),
        (bare, lambda moment: any(str(path) == wanted for path in _files(moment))),
        (snapshots, lambda moment: bool(key) and moment.id == key),
        (
            bare,
            lambda moment: any(
                same_path(wanted, path) or _ends_with(path, tail)
                for path in _files(moment)
            ),
        ),
    ]
    if not exact:
        ways += [
            (snapshots, lambda moment: bool(wanted) and moment.id.startswith(wanted)),
            (snapshots, lambda moment: bool(key) and moment.id.startswith(key)),
        ]
    for moments, fits in ways:
        found = [moment for moment in moments if fits(moment)]
        if found:
            return found
    return []


def _moment_described(moment: Moment) -> str:
    if moment.id == moment.name:
        return moment.id
    return f"{moment.id} ({moment.name})"


def _known(machine: Machine) -> str:
    """What can be typed: the names, and the ids of those whose name repeats."""
    names = Counter(moment.name for moment in machine.snapshots)
    return listed(
        tr("'{name}'", name=moment.name)
        if names[moment.name] == 1
        else _moment_described(moment)
        for moment in machine.snapshots
    ) or tr("none")


def _files(moment: Moment) -> list[Path]:
    return [disk.path for disk in moment.disks.values() if disk.path is not None]


def _folded(reference: str) -> str:
    return reference.strip().strip("{}").upper()


def _first(items: Sequence[T], ways: Iterable[Callable[[T], bool]]) -> list[T]:
    """The items of the first way that any fits."""
    for fits in ways:
        found = [item for item in items if fits(item)]
        if found:
            return found
    return []


def same_path(reference: str, path: Path, *opened: Path) -> bool:
    """Whether a reference is this path: absolute, or relative to one of the folders `opened` or the
    working folder.
    """
    if not reference.strip():
        return False
    if reference == str(path):
        return True
    for base in (*opened, Path()):
        try:
            if (base / reference).expanduser().resolve() == path.resolve():
                return True
        except (OSError, RuntimeError, ValueError):  # a loop of links, a NUL: no path at all
            continue
    return False


def path_tail(reference: str) -> tuple[str, ...]:
    """The components a path may end with to be meant by a reference; none where it says by a
    leading "." or ".." that it starts at the working folder.
    """
    if reference in (".", "..") or reference.startswith(("./", "../", ".\\", "..\\")):
        return ()
    return PurePath(reference).parts


def _ends_with(path: Path, tail: tuple[str, ...]) -> bool:
    """Whether the last components of a path are these; never a part of a component."""
    return bool(tail) and path.parts[-len(tail) :] == tail
