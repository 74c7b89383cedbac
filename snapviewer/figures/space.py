# SPDX-License-Identifier: Apache-2.0
"""What one moment costs, to the byte, by plain functions that run in background jobs. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.plan import Plan
from snapviewer.chains.chain import Chain
from snapviewer.chains.usage import identical_to_parent, space_by_chain
from snapviewer.errors import SnapviewerError
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import other_chains
from snapviewer.progress import Progress
from snapviewer.words import tr


@dataclass(frozen=True)
class HeldFile:
    """A file that belongs to the moment alone in the tree: written since the moment above, its
    companions, its saved state, its configuration. `allocated` is what the host really gave it
    (None where the system does not say); `size` is None where the file could not be looked at;
    `data` the disk's bytes it holds (None: no disk).
    """

    path: Path
    kind: str
    size: int | None
    allocated: int | None
    data: int | None = None


@dataclass(frozen=True)
class DeleteForecast:
    """Bytes of file length. `now`, `trash`: freed at once and on emptying the trash if its files
    are merged at once; `later_now`, `later`: at once and afterwards if the merge waits; `refused`
    says why it cannot be deleted at present.
    """

    now: int = 0
    trash: int = 0
    later_now: int = 0
    later: int = 0
    peak: int = 0
    writes: int = 0
    refused: str = ""


@dataclass(frozen=True)
class MomentSpace:
    """A moment's costs over all its disks, in bytes. `failed`: why a disk could not be counted."""

    written: int
    exclusive: int
    shared: int
    files: tuple[HeldFile, ...]
    forecast: DeleteForecast | None
    failed: str = ""

    @property
    def file_bytes(self) -> int | None:
        """Length of all files; None where one could not be looked at."""
        known = [file.size for file in self.files if file.size is not None]
        return sum(known) if len(known) == len(self.files) else None

    @property
    def allocated_bytes(self) -> int | None:
        """What the host gave them; None where that is not known."""
        known = [file.allocated for file in self.files if file.allocated is not None]
        return sum(known) if len(known) == len(self.files) else None


def own_layers(
    library: Library, machine: Machine, moment: Moment, slot: str
) -> tuple[Chain, int]:
    """The moment's chain and how many layers, from the top, the moment above does not read.
    Raises what opening the chain raises.
    """
    chain = library.chain(moment, slot)
    above = next((item for item in machine.snapshots if item.id == moment.parent), None)
    known: set[Path] = set()
    for disk in above.disks.values() if above is not None else ():
        if disk.path is not None:
            known |= {disk.path, *library.graph.ancestors(disk.path)}
    count = 0
    while count < len(chain.layers) and chain.layers[count].path not in known:
        count += 1
    return chain, count


def moment_space(
    library: Library, machine: Machine, moment: Moment, progress: Progress
) -> MomentSpace:
    """What a moment costs, without reading data. Raises `Cancelled`."""
    written = exclusive = shared = 0
    failed = ""
    files: list[HeldFile] = []
    for slot in moment.disks:
        try:
            chain, count = own_layers(library, machine, moment, slot)
            others = other_chains(library, machine, moment, chain)
            space = space_by_chain([chain, *others], progress)[0]
        except SnapviewerError as error:
            failed = error.message
            continue
        exclusive += space.exclusive_bytes
        shared += space.shared_bytes
        for image in chain.layers[:count]:
            data = image.usage().bytes_present
            written += data
            files.append(held_file(image.path, tr("disk"), data))
            file = library.graph.get(image.path)
            for path in file.companions if file is not None else ():
                files.append(held_file(path, tr("companion")))
    state = moment.saved_state
    files += [held_file(path, tr("saved state")) for path in (state.files if state else ())]
    if moment.config is not None:
        files.append(held_file(moment.config.path, tr("configuration")))
    forecast = None if moment.is_now else forecast_delete(library, machine, moment)
    return MomentSpace(written, exclusive, shared, tuple(files), forecast, failed)


def held_file(path: Path, kind: str, data: int | None = None) -> HeldFile:
    """A file with its length and what the host gave it (POSIX counts in 512 bytes)."""
    try:
        status = path.stat()
    except OSError:
        return HeldFile(path, kind, None, None, data)
    blocks = getattr(status, "st_blocks", None)
    return HeldFile(path, kind, status.st_size, None if blocks is None else blocks * 512, data)


def forecast_delete(library: Library, machine: Machine, moment: Moment) -> DeleteForecast:
    """What deleting the moment would cost and give, as its plans say."""

    def plan(merge_now: bool) -> Plan:
        return plan_delete(library, machine, moment, merge_now=merge_now)

    try:
        at_once, waiting = plan(True), plan(False)
    except SnapviewerError as error:
        return DeleteForecast(refused=error.message)
    if at_once.refused and waiting.refused:
        return DeleteForecast(refused=" ".join(at_once.refusals))
    one = (waiting if at_once.refused else at_once).forecast
    two = (at_once if waiting.refused else waiting).forecast
    return DeleteForecast(
        one.frees_now_bytes, one.frees_later_bytes, two.frees_now_bytes, two.frees_later_bytes,
        one.peak_extra_bytes, one.writes_bytes,
    )  # fmt: skip


def identical_bytes(
    library: Library, machine: Machine, moment: Moment, progress: Progress
) -> int:
    """Bytes the moment's own files store although what lies below reads the same; reads them.

    Raises `Cancelled` and what reading the chains raises.
    """
    total = 0
    for slot in moment.disks:
        chain, count = own_layers(library, machine, moment, slot)
        total += sum(identical_to_parent(chain, layer, progress) for layer in range(count))
    return total
