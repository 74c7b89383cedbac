# SPDX-License-Identifier: Apache-2.0
"""Which files are a VM's own, and which belong to the other VMs of the opened folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.machines.held_files import files_of_machine
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine


@dataclass(frozen=True)
class OwnFiles:
    """`own`: configurations, runtime files, saved states and disk chains of the VM; `others`: what
    only other VMs use. A file that both use is in `own`; one that nobody uses is in neither.
    """

    own: frozenset[Path]
    others: frozenset[Path]

    @property
    def asked(self) -> list[Path]:
        """The VM's files, of which nobody may hold one when it is worked on."""
        return sorted(self.own)


def named_files(library: Library, machine: Machine) -> set[Path]:
    """Every file of a VM's moments, with the disks below."""
    return set(files_of_machine(library.graph, machine))


def own_files(library: Library, machine_id: str, root: Path | None = None) -> OwnFiles:
    """Of an opened library; with an id that no VM has, all files belong to others. With `root` only
    the VM in that folder is meant: a copy of it elsewhere is another one.
    """
    own: set[Path] = set()
    others: set[Path] = set()
    for machine in library.machines:
        mine = machine.id == machine_id and root in (None, machine.root)
        (own if mine else others).update(named_files(library, machine))
    return OwnFiles(frozenset(own), frozenset(others - own))
