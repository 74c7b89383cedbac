# SPDX-License-Identifier: Apache-2.0
"""How a VM is named to people, and what is said of snapshots that were not all found."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from snapviewer.machines.model import Machine
from snapviewer.words import listed, tr

# Doubts that leave open whether the VM has snapshots that are not shown.
UNSEEN_CODES = (
    "snapshots-elsewhere",
    "place-unseen",
    "snapshot-of-twins",
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
    if any(other.root == machine.root for other in others):
        return tr("{name} ({id})", name=machine.name, id=machine.id[:8])
    return tr(
        "{name} in {folder}",
        name=machine.name,
        folder=_short_folder(machine.root, [other.root for other in others]),
    )


def _alike(machines: Sequence[Machine], machine: Machine) -> list[Machine]:
    return [
        other
        for other in machines
        if other.key != machine.key and (other.name == machine.name or other.id == machine.id)
    ]


def _short_folder(folder: Path, others: Sequence[Path]) -> str:
    """The folder below what all of them have in common."""
    try:
        common = Path(os.path.commonpath([folder, *others]))
    except ValueError:  # on different drives
        return str(folder)
    if common == folder:
        return folder.name or str(folder)
    return str(folder.relative_to(common))


def not_all_found(machine: Machine) -> str:
    """Why the VM may have snapshots besides those that are shown; "" where all were found."""
    texts = [doubt.text for doubt in machine.doubts if doubt.code in UNSEEN_CODES]
    if not texts:
        return ""
    return tr(
        "Its snapshots were not all found here: {reasons}.", reasons=listed(dict.fromkeys(texts))
    )
