# SPDX-License-Identifier: Apache-2.0
"""One side of a comparison: a moment of any VM, a disk file, or a folder's VM as it is now.

Whatever a user names becomes a moment of a machine in an opened library. What lies outside the
library at hand is opened as a library of its own, read only as all opening is.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import ChainError, NotFoundError
from snapviewer.base.words import listed, tr
from snapviewer.chains.chain import Chain
from snapviewer.machines.disk_file import DISK_SLOT, disk_file_machine
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import (
    find_machine,
    find_moment,
    machine_names,
    matching_machines,
    matching_moments,
    path_tail,
    same_path,
)
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.machines.opening import open_library
from snapviewer.machines.scan import CONFIG_SUFFIXES

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


@dataclass(frozen=True)
class Side:
    """A moment with the machine and the library it is read from."""

    library: Library
    machine: Machine
    moment: Moment

    @property
    def file(self) -> Path | None:
        """The disk file, where the side is one by itself or one of a machine rebuilt from disks."""
        if self.moment.config is not None or set(self.moment.disks) != {DISK_SLOT}:
            return None
        return self.moment.disks[DISK_SLOT].path

    @property
    def title(self) -> str:
        """What it is, with its place: for people."""
        if self.file is not None:
            return str(self.file)
        return tr(
            "{moment} of {vm} in {folder}",
            moment=self.moment.name,
            vm=self.machine.name,
            folder=self.machine.root,
        )

    def chain(self, slot: str) -> Chain:
        """The chain read at a slot. Raises what opening it raises."""
        return self.library.chain(self.moment, slot)


class SideFinder:
    """Finds sides by what a user typed; keeps the libraries it had to open until it is closed.

    `machine` is the chosen VM of `library`; None where several are there and none was chosen.
    """

    def __init__(self, library: Library, machine: Machine | None = None) -> None:
        self.library = library
        if machine is None and len(library.machines) == 1:
            machine = library.machines[0]
        self.machine = machine
        self._others: dict[Path, Library] = {}

    def find(self, reference: str) -> Side:
        """The side a reference means. Tried in this order: a moment of the chosen VM (of any VM by
        its whole id or name where none was chosen), a VM of the library (as it is now), a path of
        a disk file, a folder or a configuration (relative to the opened folder, then to the
        working folder), ``VM:MOMENT``, the name of a disk file in the library.

        Raises `NotFoundError` and what opening another place raises.
        """
        side = self._moment(reference) or self._machine_now(reference)
        if side is None:
            path = self._existing(reference)
            side = self._place(path) if path is not None else None
        if side is None:
            side = self._qualified(reference) or self._named_file(reference)
        if side is not None:
            return side
        if self.machine is not None:
            find_moment(self.machine, reference)  # says what there is
        raise NotFoundError(
            tr(
                "'{reference}' is no moment, no VM, no disk file and no folder here; VMs: {names}",
                reference=reference,
                names=listed(machine_names(self.library.machines)) or tr("none"),
            ),
            file=self.library.root,
            remedy=tr("write VM:MOMENT, or the path of a disk file or of a VM's folder"),
        )

    def now(self) -> Side:
        """Now of the chosen VM, or of the only one."""
        machine = self.machine or self.library.machine(None)
        return Side(self.library, machine, find_moment(machine, NOW_ID))

    def _moment(self, reference: str) -> Side | None:
        is_now = reference.strip().casefold() == NOW_ID
        if is_now:
            return self.now()
        if self.machine is not None:
            if not matching_moments(self.machine, reference):
                return None
            return Side(self.library, self.machine, find_moment(self.machine, reference))
        found = [
            Side(self.library, machine, moment)
            for machine in self.library.machines
            for moment in matching_moments(machine, reference, exact=True)
        ]
        if len(found) > 1:
            raise NotFoundError(
                tr(
                    "'{reference}' names {count} moments: {titles}",
                    reference=reference,
                    count=len(found),
                    titles=listed(side.title for side in found),
                ),
                remedy=tr("write VM:MOMENT, or choose the VM with --vm"),
                code="ambiguous",
            )
        return found[0] if found else None

    def _machine_now(self, reference: str) -> Side | None:
        machines = self.library.machines
        if not matching_machines(machines, reference, self.library.roots, exact=True):
            return None
        if any(
            same_path(reference, moment.config.path, *self.library.roots)
            for machine in machines
            for moment in machine.snapshots
            if moment.config is not None
        ):
            return None
        machine = find_machine(machines, reference, self.library.roots)
        return Side(self.library, machine, find_moment(machine, NOW_ID))

    def _existing(self, reference: str) -> Path | None:
        if not reference.strip():
            return None
        for base in (*self.library.roots, Path()):
            try:
                return (base / Path(reference).expanduser()).resolve(strict=True)
            except (OSError, RuntimeError, ValueError):
                continue
        return None

    def _place(self, path: Path) -> Side:
        """The side of an existing path, resolved."""
        configuration = path.is_file() and path.suffix.lower() in CONFIG_SUFFIXES
        if path.is_file() and not configuration and path in self.library.graph.files:
            machine = disk_file_machine(self.library.graph, path)
            return Side(self.library, machine, find_moment(machine, NOW_ID))
        if configuration:
            side = _configured(self.library, path) or _configured(self._open(path), path)
            if side is None:
                raise NotFoundError(
                    tr("this configuration is that of no moment that could be read"),
                    file=path,
                    remedy=tr("name the VM's folder and one of its moments"),
                )
            return side
        library = self._open(path)
        machine = library.machine(None)
        return Side(library, machine, find_moment(machine, NOW_ID))

    def _open(self, path: Path) -> Library:
        if path not in self._others:
            self._others[path] = open_library(path)
        return self._others[path]

    def _qualified(self, reference: str) -> Side | None:
        """``VM:MOMENT``, where either may hold colons itself."""
        problem: NotFoundError | None = None
        for at in reversed([match.start() for match in re.finditer(":", reference)]):
            vm, moment = reference[:at], reference[at + 1 :]
            if not vm or not moment or (at == 1 and _DRIVE.match(reference)):
                continue
            try:
                place = self._vm(vm)
                if place is not None:
                    library, machine = place
                    return Side(library, machine, find_moment(machine, moment))
            except NotFoundError as error:
                problem = problem or error
        if problem is not None:
            raise problem
        return None

    def _vm(self, reference: str) -> tuple[Library, Machine] | None:
        if matching_machines(self.library.machines, reference, self.library.roots):
            return self.library, self.library.machine(reference)
        path = self._existing(reference)
        if path is None:
            return None
        library = self._open(path)
        return library, library.machine(None)

    def _named_file(self, reference: str) -> Side | None:
        """A disk file of the library by the end of its path, superseded ones too."""
        tail = path_tail(reference)
        if not tail:
            return None
        found = [path for path in self.library.graph.files if path.parts[-len(tail) :] == tail]
        if len(found) > 1:
            raise NotFoundError(
                tr(
                    "'{reference}' names {count} disk files: {files}",
                    reference=reference,
                    count=len(found),
                    files=listed(str(path) for path in sorted(found)),
                ),
                remedy=tr("name the one you mean by its path"),
                code="ambiguous",
            )
        return self._place(found[0]) if found else None

    def close(self) -> None:
        """Close what was opened beside the library."""
        for library in self._others.values():
            library.close()
        self._others.clear()

    def __enter__(self) -> SideFinder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _configured(library: Library, path: Path) -> Side | None:
    """The moment whose configuration is this file."""
    for machine in library.machines:
        for moment in machine.moments:
            if moment.config is not None and same_path(str(path), moment.config.path):
                return Side(library, machine, moment)
    return None


@contextlib.contextmanager
def unchanged(chains: Sequence[Chain]) -> Iterator[None]:
    """Raise `ChainError` (changed-meanwhile) where a file of the chains was written while the body
    ran: what it read then belongs to no moment.
    """
    before = stamps_of(chains)
    yield
    for path, stamp in stamps_of(chains).items():
        if before.get(path) != stamp:
            raise ChainError(
                tr("the file was changed while it was read, so what was found is worth nothing"),
                file=path,
                code="changed-meanwhile",
                remedy=tr("compare again when nothing writes to it"),
            )


Stamps = dict[Path, tuple[int, int, int]]


def stamps_of(chains: Iterable[Chain]) -> Stamps:
    """Inode, size and change time of every file the chains read: equal before and after, nothing
    was written meanwhile as far as the file system tells.
    """
    return dict(_stamps(chains))


def _stamps(chains: Iterable[Chain]) -> Iterator[tuple[Path, tuple[int, int, int]]]:
    for chain in chains:
        for image in chain.layers:
            try:
                status = image.path.stat()
            except OSError:
                yield image.path, (0, -1, 0)
            else:
                yield image.path, (status.st_ino, status.st_size, status.st_mtime_ns)
