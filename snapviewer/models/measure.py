# SPDX-License-Identifier: Apache-2.0
"""The numbers the views show, computed by plain functions that run in background jobs. No Qt."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.chains.chain import Chain
from snapviewer.chains.usage import LayerUsage, layer_usage, space_by_chain
from snapviewer.errors import SnapviewerError
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
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
    for slot in machine.slots:
        read: list[tuple[Moment, Chain]] = []
        for moment in machine.moments:
            if slot not in moment.disks:
                continue
            progress.check()
            try:
                read.append((moment, library.chain(moment, slot)))
            except SnapviewerError as error:
                failed[moment.id] = error.message
        try:
            spaces = space_by_chain([chain for _, chain in read], progress)
        except SnapviewerError as error:
            for moment, _ in read:
                failed[moment.id] = error.message
            continue
        chains = {moment.id: chain for moment, chain in read}
        for (moment, chain), space in zip(read, spaces, strict=True):
            exclusive[moment.id] += space.exclusive_bytes
            visible[moment.id] += space.visible_bytes
            above = chains.get(moment.parent or "")
            known = {image.path for image in above.layers} if above is not None else set()
            for image in chain.layers:
                if image.path not in known:
                    written[moment.id] += image.usage().bytes_present
    return {
        key: MomentNumbers(written[key], exclusive[key], visible[key], failed[key])
        for key in written
    }


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
    others = []
    for other in machine.moments:
        if other.id != moment.id and slot in other.disks:
            try:
                others.append(library.chain(other, slot))
            except SnapviewerError:
                continue  # a broken neighbour shares nothing that could be read
    usage = layer_usage(chain, others, progress)
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


def free_space(path: Path) -> int | None:
    """Free bytes of the volume a folder lies on; None where the system does not say."""
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None
