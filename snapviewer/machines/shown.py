# SPDX-License-Identifier: Apache-2.0
"""How a VM is named to people, and what is said of snapshots that were not all found."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.model import Machine

# Doubts that leave open whether the VM has snapshots that are not shown.
UNSEEN_CODES = (
    Code.SNAPSHOTS_ELSEWHERE,
    Code.PLACE_UNSEEN,
    Code.SNAPSHOT_OF_TWINS,
    "configuration-unread",
)


def shown_name(machines: Sequence[Machine], machine: Machine) -> str:
    """The VM's name; with its folder where another VM has the same name or id, with its id where
    the folder repeats too.
    """
    others = _alike(machines, machine)
    if not others:
        return machine.name
    if any(other.root == machine.root for other in others):
        return tr("{name} ({id})", name=machine.name, id=machine.id)
    return tr("{name} in {folder}", name=machine.name, folder=machine.root)


def short_name(machines: Sequence[Machine], machine: Machine) -> str:
    """Like `shown_name`, with no more of the folder than tells it from the others."""
    others = _alike(machines, machine)
    if not others:
        return machine.name
    mark = short_mark(machines, machine)
    if any(other.root == machine.root for other in others):
        return tr("{name} ({id})", name=machine.name, id=mark)
    return tr("{name} in {folder}", name=machine.name, folder=mark)


def short_mark(machines: Sequence[Machine], machine: Machine) -> str:
    """What tells the VM from others of the same name or id: as little of its folder as does, the
    beginning of its id where the folder repeats too; "" where there is no other.
    """
    others = _alike(machines, machine)
    if not others:
        return ""
    if any(other.root == machine.root for other in others):
        return machine.id[:8]
    return _short_folder(machine.root, [other.root for other in others])


def _alike(machines: Sequence[Machine], machine: Machine) -> list[Machine]:
    return [
        other
        for other in machines
        if other.key != machine.key and (other.name == machine.name or other.id == machine.id)
    ]


def _short_folder(folder: Path, others: Sequence[Path]) -> str:
    """The folder between what all of them begin with and what all of them end in."""
    try:
        common = Path(os.path.commonpath([folder, *others]))
    except ValueError:  # on different drives
        return str(folder)
    parts = [each.relative_to(common).parts for each in (folder, *others)]
    while all(len(each) > 1 for each in parts) and len({each[-1] for each in parts}) == 1:
        parts = [each[:-1] for each in parts]
    return str(Path(*parts[0])) if parts[0] else folder.name or str(folder)


def not_all_found(machine: Machine) -> str:
    """Why the VM may have snapshots besides those that are shown; "" where all were found."""
    texts = [doubt.text for doubt in machine.doubts if doubt.code in UNSEEN_CODES]
    if not texts:
        return ""
    return tr(
        "Its snapshots were not all found here: {reasons}.", reasons="; ".join(dict.fromkeys(texts))
    )
