# SPDX-License-Identifier: Apache-2.0
"""The numbers the views show, computed by plain functions that run in background jobs. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.chains.chain import Chain
from snapviewer.chains.usage import ChainSpace, LayerUsage, layer_usage, space_by_chain
from snapviewer.disks.room import free_space
from snapviewer.errors import SnapviewerError
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import other_chains
from snapviewer.progress import Progress
from snapviewer.words import mark, tr

_ROLES = {
    FileRole.USED: mark("in use"),
    FileRole.LINK: mark("base disk"),
    FileRole.SUPERSEDED: mark("waits for merge"),
    FileRole.BRANCH_POINT: mark("branch point"),
    FileRole.ORPHAN: mark("orphan"),
    FileRole.UNKNOWN: mark("not known"),
    FileRole.NOT_PLACED: mark("not placed"),
    FileRole.SET_ASIDE: mark("set aside"),
    FileRole.DELETED: mark("in the recycle bin"),
}


@dataclass(frozen=True)
class MomentNumbers:
    """Bytes of one moment over all its disks. `written` is what its own files hold, that is what
    was written since the moment above; `exclusive` what no other moment reads; `visible` all it
    reads. `failed` says why a disk of it could not be counted, "" where all were.
    """

    written: int
    exclusive: int
    visible: int
    failed: str = ""


def measure_machine(
    library: Library, machine: Machine, progress: Progress
) -> dict[str, MomentNumbers]:
    """The numbers of every moment by id. Raises `Cancelled`."""
    written = {moment.id: 0 for moment in machine.moments}
    exclusive, visible = dict(written), dict(written)
    failed = {moment.id: "" for moment in machine.moments}
    read: dict[Path, list[tuple[Moment, Chain]]] = defaultdict(list)  # by the base they stand on
    known: dict[str, set[Path]] = defaultdict(set)  # what each moment reads
    own: dict[str, set[Path | None]] = defaultdict(set)  # what it names
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            progress.check()
            if disk.path is not None and disk.path in own[moment.id]:
                continue  # one file at two slots is one disk
            own[moment.id].add(disk.path)
            try:
                chain = library.chain(moment, slot)
            except SnapviewerError as error:
                failed[moment.id] = error.message
                continue
            read[chain.layers[-1].path].append((moment, chain))
            known[moment.id] |= {image.path for image in chain.layers}
    for group in read.values():
        try:
            spaces = _spaces(group, progress)
        except SnapviewerError as error:
            for moment, _ in group:
                failed[moment.id] = error.message
            continue
        for (moment, chain), space in zip(group, spaces, strict=True):
            exclusive[moment.id] += space.exclusive_bytes
            visible[moment.id] += space.visible_bytes
            above = known.get(moment.parent or "", set())
            for image in chain.layers:
                if image.path not in above:
                    written[moment.id] += image.usage().bytes_present
    return {
        key: MomentNumbers(written[key], exclusive[key], visible[key], failed[key])
        for key in written
    }


def _spaces(group: list[tuple[Moment, Chain]], progress: Progress) -> list[ChainSpace]:
    """What each chain reads and what no chain of another moment does. The group is what stands on
    one file, at whatever slots: a disk that moved to another controller is still one disk.
    """
    if len({moment.id for moment, _ in group}) == len(group):
        return space_by_chain([chain for _, chain in group], progress)
    # Two disks of one moment over one template: its own other disk is nobody else.
    return [
        space_by_chain(
            [chain, *(each for other, each in group if other.id != moment.id)], progress
        )[0]
        for moment, chain in group
    ]


@dataclass(frozen=True)
class SlotUsage:
    """One disk at one moment: its size, its layers (leaf first), how each parent was found, and
    whom each layer's file belongs to.
    """

    slot: str
    virtual_size: int
    layers: tuple[LayerUsage, ...]
    found: tuple[str, ...]
    owners: tuple[str, ...]


def slot_usage(
    library: Library, machine: Machine, moment: Moment, slot: str, progress: Progress
) -> SlotUsage:
    """The chain table's rows. Raises `ChainError`, `FormatError`, `StorageError`."""
    chain = library.chain(moment, slot)
    # A broken neighbour shares nothing that could be read.
    usage = layer_usage(chain, other_chains(library, machine, moment, chain), progress)
    found = ("", *(str(link.how or "") for link in chain.links))
    return SlotUsage(
        slot,
        chain.virtual_size,
        tuple(usage),
        found,
        tuple(file_owner(library, machine, layer.path) for layer in usage),
    )


def forecast_deletes(
    library: Library, machine: Machine, progress: Progress
) -> dict[str, int | None]:
    """What deleting each snapshot, merge included, would give back in the end, by id; None where
    the delete is refused at present. Each is judged as if it were the only one.
    """
    frees: dict[str, int | None] = {}
    for moment in machine.snapshots:
        progress.check()
        try:
            plan = plan_delete(library, machine, moment, merge_now=True)
        except SnapviewerError:
            frees[moment.id] = None
            continue
        cost = plan.forecast
        given = cost.frees_now_bytes + cost.frees_later_bytes
        frees[moment.id] = None if plan.refused else given
    return frees


def file_owner(library: Library, machine: Machine, path: Path) -> str:
    """Whose moment names a file, in words: "Now", "Before SP1", or the file's role."""
    names = []
    known = {item.key: item for item in library.machines}
    for user in library.users_of(path):
        owner = known.get(user.machine_key)
        moment = (
            next((item for item in owner.moments if item.id == user.moment_id), None)
            if owner is not None
            else None
        )
        if moment is None or owner is None:
            continue
        own = owner.key == machine.key
        names.append(moment.name if own else f"{library.shown_name(owner)}: {moment.name}")
    if names:
        return ", ".join(dict.fromkeys(names))
    file = library.graph.get(path)
    return role_text(file.role) if file is not None else ""


def role_text(role: FileRole) -> str:
    """A file's role in words."""
    return tr(_ROLES[role])


def free_space_of(folders: Iterable[Path]) -> dict[Path, int]:
    """Free bytes of every volume the folders lie on, by the first folder of each."""
    found: dict[Path, int] = {}
    volumes: set[int] = set()
    for folder in folders:
        free = free_space(folder)
        try:
            volume = folder.stat().st_dev
        except OSError:
            continue
        if free is not None and volume not in volumes:
            volumes.add(volume)
            found[folder] = free
    return found
