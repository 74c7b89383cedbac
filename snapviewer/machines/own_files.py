# SPDX-License-Identifier: Apache-2.0
"""Which files are a VM's own, and which belong to the other VMs of the opened folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine


@dataclass(frozen=True)
class OwnFiles:
    """`own`: configurations, saved states and disk chains of the VM; `others`: what only other VMs
    use. A file that both use is in `own`; one that nobody uses is in neither.
    """

    own: frozenset[Path]
    others: frozenset[Path]


def named_files(library: Library, machine: Machine) -> set[Path]:
    """Every file a VM's moments name, with the disks below."""
    found: set[Path] = set()
    for moment in machine.moments:
        if moment.config is not None:
            found.add(moment.config.path)
        if moment.saved_state is not None:
            found.update(moment.saved_state.files)
        for disk in moment.disks.values():
            if disk.path is not None and disk.path not in found:
                found.add(disk.path)
                found.update(library.graph.ancestors(disk.path))
    return found


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
