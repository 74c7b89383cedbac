# SPDX-License-Identifier: Apache-2.0
"""What moments cost: bytes written, visible and exclusive, counted here for window, reports and
commands alike. Plain functions that run in background jobs; no Qt.

A number is given only where it is known. Where a disk of the moment above cannot be read, what was
written since may not be known; where a disk of any other moment cannot be read, what only this one
reads may not be. What a moment itself reads needs none of them. `machines.reads` says when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.usage import ChainSpace, LayerUsage, layer_usage, space_by_chain
from snapviewer.figures.roles import role_text
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import other_chains
from snapviewer.machines.reads import LostDisk, Reads, reads_of, slots_of


def known_sum(amounts: Iterable[int | None]) -> int | None:
    """The sum; None where one of the amounts is not known."""
    total = 0
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


@dataclass(frozen=True)
class DiskCost:
    """Bytes of one disk of a moment. `written`: what its own files hold, that is what was written
    since the moment above; `visible`: stored data it reads; `exclusive`: what no other moment
    of the VM reads.

    `chain`: its files, leaf first; `own`: those that the moment above does not read. `again`: an
    earlier slot has the same file. `failed` says why the disk cannot be read: then nothing is
    known; `unclear` why some of the numbers are not.
    """

    slot: str
    chain: tuple[Path, ...] = ()
    own: tuple[Path, ...] = ()
    virtual_size: int | None = None
    written: int | None = None
    visible: int | None = None
    exclusive: int | None = None
    again: bool = False
    failed: str = ""
    unclear: str = ""


@dataclass(frozen=True)
class MomentCost:
    """A moment's disks; its numbers are sums over them, None where one is not known."""

    disks: tuple[DiskCost, ...]

    @property
    def written(self) -> int | None:
        return known_sum(disk.written for disk in self._counted)

    @property
    def visible(self) -> int | None:
        return known_sum(disk.visible for disk in self._counted)

    @property
    def exclusive(self) -> int | None:
        return known_sum(disk.exclusive for disk in self._counted)

    @property
    def shared(self) -> int | None:
        """What it reads and another moment reads, too."""
        visible, exclusive = self.visible, self.exclusive
        return None if visible is None or exclusive is None else visible - exclusive

    @property
    def failed(self) -> str:
        """Why a disk of it cannot be read; "" where all can."""
        return next((disk.failed for disk in self.disks if disk.failed), "")

    @property
    def why(self) -> str:
        """Why a number is None; "" where all are known."""
        return self.failed or next((disk.unclear for disk in self.disks if disk.unclear), "")

    @property
    def _counted(self) -> list[DiskCost]:
        return [disk for disk in self.disks if not disk.again]  # one file at two slots is one disk


def machine_costs(
    library: Library,
    machine: Machine,
    progress: Progress,
    only: Collection[str] | None = None,
) -> dict[str, MomentCost]:
    """The costs of every moment, or of those of the ids `only`, by id. Raises `Cancelled`."""
    reads: dict[str, Reads] = {}
    for moment in machine.moments:
        progress.check()
        reads[moment.id] = reads_of(library, moment)
    wanted = {key for key in reads if only is None or key in only}
    spaces = _spaces(reads, wanted, progress)
    return {key: _moment_cost(reads, key, spaces) for key in reads if key in wanted}


def _moment_cost(
    reads: dict[str, Reads], key: str, spaces: dict[tuple[str, Path], ChainSpace]
) -> MomentCost:
    own = reads[key]
    lost = {each.slot: each for each in own.lost}
    disks: list[DiskCost] = []
    seen: set[Path] = set()
    for slot, disk in own.moment.disks.items():
        again = disk.path is not None and disk.path in seen
        if disk.path is not None:
            seen.add(disk.path)
        if slot in lost:
            disks.append(DiskCost(slot, again=again, failed=lost[slot].error.message))
        else:
            disks.append(_disk_cost(reads, key, slot, spaces, again))
    return MomentCost(tuple(disks))


def _disk_cost(
    reads: dict[str, Reads],
    key: str,
    slot: str,
    spaces: dict[tuple[str, Path], ChainSpace],
    again: bool,
) -> DiskCost:
    moment, chain = reads[key].moment, reads[key].chains[slot]
    space = spaces[key, chain.layers[0].path]
    written, unclear = None, ""
    above = reads.get(moment.parent or "")
    layers, hidden = own_layers(chain, moment, above)
    if hidden is not None and above is not None:
        unclear = _unread(above.moment)
    else:
        try:
            written = sum(chain.layers[number].usage().bytes_present for number in layers)
        except SnapviewerError as error:
            unclear = error.message
    files = {image.path for image in chain.layers}
    slots = slots_of(moment, chain.layers[0].path)
    blind = next(
        (each for name, each in reads.items() if name != key and each.may_share(slots, files)),
        None,
    )
    return DiskCost(
        slot=slot,
        chain=tuple(image.path for image in chain.layers),
        own=tuple(chain.layers[number].path for number in layers),
        virtual_size=chain.virtual_size,
        written=written,
        visible=space.visible_bytes,
        exclusive=None if blind is not None else space.exclusive_bytes,
        again=again,
        unclear=unclear or (_unread(blind.moment) if blind is not None else ""),
    )


def _unread(moment: Moment) -> str:
    return tr("not known, because a disk of '{moment}' cannot be read", moment=moment.name)


def own_layers(
    chain: Chain, moment: Moment, above: Reads | None
) -> tuple[list[int], LostDisk | None]:
    """The layers of a moment's disk that the moment above does not read (leaf: 0), and the disk of
    that one which leaves this open: then only the leaf is sure.
    """
    if above is None:
        return list(range(len(chain.layers))), None
    leaf = chain.layers[0].path
    hidden = above.hides(slots_of(moment, leaf), {image.path for image in chain.layers})
    if hidden is not None:
        return [0], hidden
    known = above.files
    return [n for n, image in enumerate(chain.layers) if image.path not in known], None


def _spaces(
    reads: dict[str, Reads], wanted: set[str], progress: Progress
) -> dict[tuple[str, Path], ChainSpace]:
    """What each chain reads and what no chain of another moment does, by (moment, leaf). A chain
    whose tables turn out to be unreadable becomes a lost disk of its moment.
    """
    groups: dict[Path, list[tuple[str, Chain]]] = defaultdict(list)
    for key, own in reads.items():
        leaves: dict[Path, Chain] = {}
        for chain in own.chains.values():
            leaves.setdefault(chain.layers[0].path, chain)
        for chain in leaves.values():
            # A group stands on one file, at whatever slots: a disk that moved is still one disk.
            groups[chain.layers[-1].path].append((key, chain))
    found: dict[tuple[str, Path], ChainSpace] = {}
    for group in groups.values():
        if not any(key in wanted for key, _ in group):
            continue
        try:
            spaces = _group_spaces(group, progress)
        except SnapviewerError:
            group = [each for each in group if _readable(reads, *each, progress)]
            spaces = _group_spaces(group, progress) if group else []
        for (key, chain), space in zip(group, spaces, strict=True):
            found[key, chain.layers[0].path] = space
    return found


def _readable(reads: dict[str, Reads], key: str, chain: Chain, progress: Progress) -> bool:
    """Whether a chain can be counted by itself; else its moment loses it."""
    try:
        space_by_chain([chain], progress)
    except SnapviewerError as error:
        own = reads[key]
        files = frozenset(image.path for image in chain.layers)
        for slot in slots_of(own.moment, chain.layers[0].path) & own.chains.keys():
            del own.chains[slot]
            own.lost.append(LostDisk(slot, files, False, error))
        return False
    return True


def _group_spaces(group: list[tuple[str, Chain]], progress: Progress) -> list[ChainSpace]:
    if len({key for key, _ in group}) == len(group):
        return space_by_chain([chain for _, chain in group], progress)
    # Two disks of one moment over one template: its own other disk is nobody else.
    return [
        space_by_chain([chain, *(each for other, each in group if other != key)], progress)[0]
        for key, chain in group
    ]


@dataclass(frozen=True)
class SlotUsage:
    """One disk at one moment: its size, its layers (leaf first), how each parent was found, and
    whom each layer's file belongs to. `unclear`: why the layers' exclusive bytes are not known.
    """

    slot: str
    virtual_size: int
    layers: tuple[LayerUsage, ...]
    found: tuple[str, ...]
    owners: tuple[str, ...]
    unclear: str = ""


def slot_usage(
    library: Library, machine: Machine, moment: Moment, slot: str, progress: Progress
) -> SlotUsage:
    """The chain table's rows. Raises `ChainError`, `FormatError`, `StorageError`."""
    chain = library.chain(moment, slot)
    usage, blind = chain_usage(library, machine, moment, chain, progress)
    found = ("", *(str(link.how or "") for link in chain.links))
    return SlotUsage(
        slot,
        chain.virtual_size,
        tuple(usage),
        found,
        tuple(file_owner(library, machine, layer.path) for layer in usage),
        _unread(blind[0][0]) if blind else "",
    )


def chain_usage(
    library: Library,
    machine: Machine,
    moment: Moment,
    chain: Chain,
    progress: Progress | None = None,
) -> tuple[list[LayerUsage], list[tuple[Moment, SnapviewerError]]]:
    """A row per layer, leaf first, and the moments that may read the chain's files and cannot be
    read: where there is one, what the rows call exclusive is not known.
    """
    blind: list[tuple[Moment, SnapviewerError]] = []
    others = other_chains(
        library, machine, moment, chain, lambda other, error: blind.append((other, error))
    )
    return layer_usage(chain, others, progress), blind


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


__all__ = [
    "DiskCost", "MomentCost", "SlotUsage", "chain_usage", "file_owner", "known_sum",
    "machine_costs", "own_layers", "slot_usage",
]  # fmt: skip
