# SPDX-License-Identifier: Apache-2.0
"""What one moment costs, to the byte, by plain functions that run in background jobs. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.usage import identical_to_parent
from snapviewer.figures.costs import MomentCost, known_sum, machine_costs, own_layers
from snapviewer.figures.forecasts import DeleteForecast, forecast_delete
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.reads import reads_of


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
class MomentSpace:
    """A moment's costs, the files that are its own, and what deleting it would give."""

    cost: MomentCost
    files: tuple[HeldFile, ...]
    forecast: DeleteForecast | None

    @property
    def file_bytes(self) -> int | None:
        """Length of all its files; None where one could not be looked at or may be missing."""
        return self._whole(file.size for file in self.files)

    @property
    def allocated_bytes(self) -> int | None:
        """What the host gave them; None where that is not known."""
        return self._whole(file.allocated for file in self.files)

    def _whole(self, amounts: Iterable[int | None]) -> int | None:
        return known_sum(amounts) if self.cost.written is not None else None


def moment_space(
    library: Library, machine: Machine, moment: Moment, progress: Progress
) -> MomentSpace:
    """What a moment costs, without reading data. Raises `Cancelled`."""
    cost = machine_costs(library, machine, progress, {moment.id})[moment.id]
    files: list[HeldFile] = []
    for disk in cost.disks:
        for path in disk.own if not disk.again else ():
            files.append(held_file(path, tr("disk"), _held(library, path)))
            file = library.graph.get(path)
            for beside in file.companions if file is not None else ():
                files.append(held_file(beside, tr("companion")))
    state = moment.saved_state
    files += [held_file(path, tr("saved state")) for path in (state.files if state else ())]
    if moment.config is not None:
        files.append(held_file(moment.config.path, tr("configuration")))
    forecast = None if moment.is_now else forecast_delete(library, machine, moment)
    return MomentSpace(cost, tuple(files), forecast)


def _held(library: Library, path: Path) -> int | None:
    """The disk's bytes that a file holds; None where they cannot be counted."""
    try:
        return library.cache.open(path).usage().bytes_present
    except SnapviewerError:
        return None


def held_file(path: Path, kind: str, data: int | None = None) -> HeldFile:
    """A file with its length and what the host gave it (POSIX counts in 512 bytes)."""
    try:
        status = path.stat()
    except OSError:
        return HeldFile(path, kind, None, None, data)
    blocks = getattr(status, "st_blocks", None)
    return HeldFile(path, kind, status.st_size, None if blocks is None else blocks * 512, data)


def identical_bytes(
    library: Library, machine: Machine, moment: Moment, progress: Progress
) -> int:
    """Bytes the moment's own files store although what lies below reads the same; reads them.

    Raises `Cancelled` and what reading the chains raises, also where not all of its own files are
    known.
    """
    above = next((item for item in machine.snapshots if item.id == moment.parent), None)
    known = reads_of(library, above) if above is not None else None
    total = 0
    for slot in moment.disks:
        chain = library.chain(moment, slot)
        layers, hidden = own_layers(chain, moment, known)
        if hidden is not None:
            raise hidden.error
        total += sum(identical_to_parent(chain, layer, progress) for layer in layers)
    return total
