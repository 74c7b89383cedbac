# SPDX-License-Identifier: Apache-2.0
"""Whether a snapshot's files are frozen: no Now may write to a file that a snapshot names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment


@dataclass(frozen=True)
class Unfrozen:
    """A slot of a snapshot whose file some machine's Now goes on writing."""

    slot: str
    path: Path
    writer: Machine

    def text(self, moment: Moment) -> str:
        """In a sentence."""
        return tr(
            "'{moment}' does not hold {name} at {slot}: Now of '{machine}' goes on writing to it.",
            moment=moment.name,
            name=self.path.name,
            slot=self.slot,
            machine=self.writer.name,
        )


def unfrozen(library: Library, moment: Moment) -> list[Unfrozen]:
    """The slots at which a snapshot is not frozen; empty for Now."""
    if moment.is_now:
        return []
    written = {
        disk.path: machine
        for machine in library.machines
        if machine.now is not None
        for disk in machine.now.disks.values()
        if disk.path is not None
    }
    return [
        Unfrozen(slot, disk.path, written[disk.path])
        for slot, disk in moment.disks.items()
        if disk.path in written
    ]
