# SPDX-License-Identifier: Apache-2.0
"""Which disk of one moment is which disk of another: by the files they read, then by slot.

A disk that moved to another controller is still compared with itself, because what it reads is the
same file, or files of one chain. Slots decide only between disks that share no file, and names only
what slots leave over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from snapviewer.base.errors import NotFoundError, SnapviewerError
from snapviewer.base.words import listed, tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.resolve import file_key
from snapviewer.machines.configuration import slot_order
from snapviewer.machines.disk_file import DISK_SLOT
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.reads import reads_of, slots_of
from snapviewer.machines.sides import Side
from snapviewer.machines.stems import base_name

Key = object  # what identifies a file, see `file_key`


@dataclass(frozen=True)
class DiskPair:
    """One disk on both sides; a slot is None where that side has no such disk."""

    slot_a: str | None
    slot_b: str | None

    @property
    def slot(self) -> str:
        """The slot on side A, or that on B where A has none or is a disk file by itself."""
        return self._slots[0]

    @property
    def moved(self) -> bool:
        """Whether two VMs' moments have it at different slots."""
        return len(self._slots) > 1

    @property
    def label(self) -> str:
        """ "scsi0:1", or "scsi0:1 -> scsi0:5" where it moved."""
        return " -> ".join(self._slots)

    @property
    def _slots(self) -> list[str]:
        given = [slot for slot in (self.slot_a, self.slot_b) if slot is not None]
        # A file by itself has no slot of a VM to speak of.
        return list(dict.fromkeys(slot for slot in given if slot != DISK_SLOT)) or [DISK_SLOT]


def pair_disks(a: Side, b: Side, wanted: str | None = None) -> list[DiskPair]:
    """The disks of both sides, in slot order; with `wanted` only those at that slot on either side.

    Where one side is a disk file by itself, only the pair it is part of. Raises `NotFoundError`
    where no disk is at `wanted`, or where it is not clear what the file is to be compared with.
    """
    mine, theirs = list(a.moment.disks), list(b.moment.disks)
    _require(wanted, [*mine, *theirs])
    alone_a, alone_b = a.file is not None, b.file is not None
    if wanted is not None and alone_a != alone_b:
        # The file's own slot has no name worth typing: the other side's chooses.
        if alone_a and wanted in theirs:
            theirs = [wanted]
        elif alone_b and wanted in mine:
            mine = [wanted]
    pairs = _paired(a, b, mine, theirs)
    if alone_a != alone_b:
        pairs = _of_the_file(pairs, a if alone_a else b, mine if alone_b else theirs)
    elif wanted is not None:
        pairs = [pair for pair in pairs if wanted in (pair.slot_a, pair.slot_b)]
    return sorted(pairs, key=lambda pair: (slot_order(pair.slot), pair.slot_a is None))


def _require(wanted: str | None, slots: Iterable[str]) -> None:
    known = sorted(set(slots), key=slot_order)
    if wanted is not None and wanted not in known:
        raise NotFoundError(
            tr(
                "there is no disk at {wanted}; there are: {known}",
                wanted=wanted,
                known=listed(known) or tr("none"),
            ),
            remedy=tr("use a slot as 'snapviewer inspect' prints it"),
            code="no-such-slot",
        )


def _paired(a: Side, b: Side, mine: list[str], theirs: list[str]) -> list[DiskPair]:
    left, right = set(mine), set(theirs)
    pairs: list[DiskPair] = []

    def take(one: str, other: str) -> None:
        left.discard(one)
        right.discard(other)
        pairs.append(DiskPair(one, other))

    for one, other in _by_chain(a, b, mine, theirs):
        if one in left and other in right:
            take(one, other)
    for slot in sorted(left & right, key=slot_order):
        take(slot, slot)
    for one in sorted(left, key=slot_order):
        stem = _stem(a, one)
        same = [other for other in right if stem and _stem(b, other) == stem]
        if len(same) == 1 and sum(_stem(a, each) == stem for each in left) == 1:
            take(one, same[0])
    foreign = a.library is not b.library or a.machine is not b.machine
    if foreign and len(mine) == len(theirs) == len(left) == len(right) == 1:
        take(mine[0], theirs[0])
    return [
        *pairs,
        *(DiskPair(slot, None) for slot in left),
        *(DiskPair(None, slot) for slot in right),
    ]


def _by_chain(a: Side, b: Side, mine: list[str], theirs: list[str]) -> list[tuple[str, str]]:
    """The slots whose chains share a file, the closest first: those that share most of their
    files, then those with the fewest of their own, then those at the same slot.
    """
    chains_a = {slot: _keys(a, slot) for slot in mine}
    chains_b = {slot: _keys(b, slot) for slot in theirs}
    found = []
    for one, files in chains_a.items():
        places = {key: number for number, key in enumerate(files)}
        for other, others in chains_b.items():
            for steps, key in enumerate(others):
                if key in places:
                    shared = len(files) - places[key]
                    rank = (-shared, places[key] + steps, one != other)
                    found.append((rank, slot_order(one), slot_order(other), one, other))
                    break
    return [(one, other) for *_, one, other in sorted(found)]


def _keys(side: Side, slot: str) -> list[Key]:
    """The files a slot reads, the leaf first, as far as they are known."""
    path = side.moment.disks[slot].path
    if path is None:
        return []
    return [file_key(each) for each in (path, *side.library.graph.ancestors(path))]


def _stem(side: Side, slot: str) -> str:
    disk = side.moment.disks[slot]
    return base_name(disk.path) if disk.path is not None else ""


def _of_the_file(pairs: list[DiskPair], file: Side, others: list[str]) -> list[DiskPair]:
    """The pair of a disk file by itself."""
    found = [pair for pair in pairs if pair.slot_a is not None and pair.slot_b is not None]
    if len(found) == 1:
        return found
    raise NotFoundError(
        tr(
            "which disk to compare {name} with is not clear; there are: {slots}",
            name=file.file.name if file.file is not None else file.machine.name,
            slots=listed(others) or tr("none"),
        ),
        file=file.file,
        remedy=tr("choose one with --disk"),
        code="ambiguous",
    )


def slot_at(
    library: Library, machine: Machine, moment: Moment, slot: str, other: Moment
) -> str | None:
    """Where the disk that `moment` has at `slot` is at another moment of the VM; None: nowhere."""
    if slot not in moment.disks:
        return slot if slot in other.disks else None
    pairs = pair_disks(Side(library, machine, moment), Side(library, machine, other))
    return next((pair.slot_b for pair in pairs if pair.slot_a == slot), None)


def other_chains(
    library: Library,
    machine: Machine,
    moment: Moment,
    chain: Chain,
    failed: Callable[[Moment, SnapviewerError], None] = lambda _moment, _error: None,
) -> list[Chain]:
    """The chains of all other moments that read any file of `chain`, at whatever slot; `failed`
    is told of those that may do so and cannot be opened (`reads.Reads.may_share`). A disk file by
    itself is no VM's: then the moments of all VMs count, but for those that are this very file.
    """
    files = {image.path for image in chain.layers}
    leaf = chain.layers[0].path
    found = []
    by_itself = not any(each is machine for each in library.machines)
    machines = library.machines if by_itself else [machine]
    for other in [each for vm in machines for each in vm.moments]:
        if not by_itself and other.id == moment.id:
            continue
        others = reads_of(library, other, lambda own, cut: cut or bool(own & files))
        for each in others.chains.values():
            if by_itself and each.layers[0].path == leaf:
                continue
            if any(image.path in files for image in each.layers):
                found.append(each)
        lost = others.may_share(slots_of(moment, leaf), files)
        if lost is not None:
            failed(other, lost.error)
    return found
