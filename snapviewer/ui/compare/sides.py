# SPDX-License-Identifier: Apache-2.0
"""The two sides of a compare window: moments of the opened place, of other places, disk files."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import NotFoundError
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.figures.text import slot_text
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.opening import open_library
from snapviewer.machines.pairing import DiskPair, pair_disks
from snapviewer.machines.sides import Side, SideFinder


class Place:
    """Another opened place. Its files are open only while a job reads them, so that no action ever
    finds them held by this program.
    """

    def __init__(self, path: Path) -> None:
        self.library: Library = open_library(path)
        self._lock = threading.Lock()
        self._readers = 0
        self.library.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """While a job reads; several may at once."""
        with self._lock:
            self._readers += 1
        try:
            yield
        finally:
            with self._lock:
                self._readers -= 1
                if self._readers == 0:
                    self.library.close()


@dataclass(frozen=True)
class Choice:
    """A side that was chosen; `place` is None where it is read through the session's library."""

    side: Side
    place: Place | None = None

    def again(self, library: Library) -> Choice | None:
        """The same side after the session's library was read anew; None where it is gone."""
        if self.place is not None:
            return self
        for machine in library.machines:
            if machine.key == self.side.machine.key:
                for moment in machine.moments:
                    if moment.id == self.side.moment.id:
                        return Choice(Side(library, machine, moment))
        file = self.side.file
        if file is not None and file in library.graph.files:
            return Choice(SideFinder(library).find(str(file)))
        return None


def open_choice(library: Library | None, path: Path) -> Choice:
    """What a path chosen by the user stands for: a file or a VM of the session's library, else of
    another place, which is opened. Its Now, or where there is none its last moment. Raises
    `NotFoundError` and what opening raises; takes time.
    """
    path = path.expanduser().resolve()
    if library is not None:
        if path in library.graph.files:
            return Choice(SideFinder(library).find(str(path)))
        for machine in library.machines:
            if path in (machine.root, machine.config_path) and machine.moments:
                return Choice(Side(library, machine, machine.moments[-1]))
    place = Place(path)
    machines = [machine for machine in place.library.machines if machine.moments]
    if not machines:
        raise NotFoundError(
            tr("no virtual machine was found here"),
            file=path,
            remedy=tr("name the folder that holds 'Virtual Machines', or a disk file"),
        )
    return Choice(Side(place.library, machines[0], machines[0].moments[-1]), place)


@dataclass(frozen=True)
class Sides:
    """What is compared: the disk at `slot` of `a` with the one at `slot_b` of `b`. A slot is ""
    where its side has no such disk. `library_b`, `machine_b`, `slot_b` are None where they are
    those of A.
    """

    library: Library
    machine: Machine
    a: Moment
    b: Moment
    slot: str
    library_b: Library | None = None
    machine_b: Machine | None = None
    slot_b: str | None = None
    places: tuple[Place, ...] = ()

    @staticmethod
    def of(a: Choice, b: Choice, pair: DiskPair) -> Sides:
        """From what was chosen."""
        places = tuple(choice.place for choice in (a, b) if choice.place is not None)
        return Sides(
            a.side.library, a.side.machine, a.side.moment, b.side.moment, pair.slot_a or "",
            b.side.library, b.side.machine, pair.slot_b or "", places,
        )  # fmt: skip

    def at(self, *, old: bool) -> tuple[Library, Machine, Moment, str]:
        """Where A (`old`) or B is read."""
        if old:
            return self.library, self.machine, self.a, self.slot
        return (
            self.library_b or self.library,
            self.machine_b or self.machine,
            self.b,
            self.slot if self.slot_b is None else self.slot_b,
        )

    def chains(self) -> tuple[Chain, Chain]:
        """Both chains; within `reading`. Raises `NotFoundError` and what opening a chain raises."""
        return self._chain(old=True), self._chain(old=False)

    def _chain(self, *, old: bool) -> Chain:
        library, _, moment, slot = self.at(old=old)
        if not slot:
            other = self.b if old else self.a
            raise NotFoundError(
                tr("only '{moment}' has this disk", moment=other.name), code="no-such-slot"
            )
        return library.chain(moment, slot)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Sides]:
        """While a job reads both sides; what was opened beside the session is closed after it."""
        with contextlib.ExitStack() as stack:
            for place in self.places:
                stack.enter_context(place.reading())
            yield self


def pairs_of(a: Side, b: Side) -> list[DiskPair]:
    """The disks to choose from: each with itself, or, where it is not clear which disk of a VM a
    file is to be compared with, the file with each of them.
    """
    try:
        return pair_disks(a, b)
    except NotFoundError:
        return [DiskPair(one, other) for one in a.moment.disks for other in b.moment.disks]


def pair_text(pair: DiskPair) -> str:
    """Both slots where the disk moved."""
    if pair.moved and pair.slot_a is not None and pair.slot_b is not None:
        before, after = slot_text(pair.slot_a), slot_text(pair.slot_b)
        return tr("{before} → {after}", before=before, after=after)
    return slot_text(pair.slot)
