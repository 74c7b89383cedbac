# SPDX-License-Identifier: Apache-2.0
"""Whether an interrupted action, of this VM or of one that shares its files, forbids a new one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.journal_state import Waiting, waiting_in
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.own_files import named_files
from snapviewer.machines.work_place import WorkPlace


def waiting_refusals(library: Library, machine: Machine, files: Iterable[Path] = ()) -> list[str]:
    """Why nothing may be begun on a VM now, a sentence each; `files` are more files it would touch.

    The VM's own interrupted action forbids everything. One of another VM forbids what shares a file
    with it; where its journal cannot be read, what shares a file with that VM.
    """
    place = WorkPlace.of(machine)
    own = named_files(library, machine) | set(files)
    own |= {file.path for file in library.files_of(machine)} if machine.moments else set()
    shared = _used_by_others(library, machine)
    found: list[str] = []
    roots = {machine.root, library.root, *(each.root for each in library.machines)}
    for root in sorted(roots):
        for waiting in waiting_in(root):
            if root == machine.root and waiting.place.name == place.name:
                found.append(at_work_text() if waiting.at_work else _own(waiting))
            elif waiting.files is None and root == machine.root and not waiting.place.machine_id:
                found.append(_own(waiting))  # whose it is, is not known
            elif waiting.files is None and own & shared:
                found.append(
                    tr(
                        "An action on another VM was interrupted ({place}) and what it touches is "
                        "not known; this VM shares files with others. Finish that one first.",
                        place=waiting.path,
                    )
                )
            elif waiting.files is not None and own & waiting.files:
                found.append(
                    tr(
                        "An action on the VM '{name}' was interrupted and works on {file}, which "
                        "this VM uses too. Finish that one first with 'recover'.",
                        name=waiting.machine_name,
                        file=min(own & waiting.files).name,
                    )
                )
    return list(dict.fromkeys(found))


def at_work_text() -> str:
    """That another process works on the VM."""
    return tr("Another snapviewer is changing this VM just now. Wait until it is done.")


def _own(waiting: Waiting) -> str:
    if waiting.wrong is not None:
        return waiting.wrong.words
    return tr(
        "An earlier action was interrupted. Finish it first with 'recover' (or "
        "undo it with 'recover --back')."
    )


def _used_by_others(library: Library, machine: Machine) -> set[Path]:
    found: set[Path] = set()
    for other in library.machines:
        if other is not machine:
            found |= named_files(library, other)
    return found
