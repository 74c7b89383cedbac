# SPDX-License-Identifier: Apache-2.0
"""One disk file opened by itself, shown as a machine: Now is the file, each parent a moment."""

from __future__ import annotations

import uuid
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.model import (
    NOW_ID,
    Machine,
    MachineState,
    Moment,
    MomentDisk,
    MomentKind,
)

DISK_SLOT = "disk"


def disk_file_machine(graph: DiskGraph, path: Path) -> Machine:
    """A machine without configuration over the chain of `path`.

    The moments below Now are named by their files; they are what the disk held when the child was
    made, provided that nothing wrote to them since.
    """

    def moment(file: Path, moment_id: str, name: str, parent: str | None) -> Moment:
        disk = MomentDisk(DISK_SLOT, str(file), file, "given")
        kind = MomentKind.NOW if moment_id == NOW_ID else MomentKind.UNKNOWN
        return Moment(moment_id, name, "", None, kind, {DISK_SLOT: disk}, None, None, parent)

    def name_of(file: Path, taken: set[str]) -> str:
        raw = graph.files[file].unique_id if file in graph.files else b""
        guid = str(uuid.UUID(bytes_le=raw)).upper() if len(raw) == 16 else file.name
        # A VHDX child has its parent's disk id, so the file name tells them apart.
        return guid if guid not in taken else file.name

    above: str | None = None
    snapshots: list[Moment] = []
    taken: set[str] = set()
    for file in reversed(graph.ancestors(path)):
        moment_id = name_of(file, taken)
        taken.add(moment_id)
        snapshots.append(moment(file, moment_id, file.name, above))
        above = moment_id
    now = moment(path, NOW_ID, path.name, above)
    file_id = graph.files[path].unique_id
    return Machine(
        id=str(uuid.UUID(bytes_le=file_id)).upper() if len(file_id) == 16 else path.name,
        name=path.name,
        generation=0,
        config_version="",
        state=MachineState.UNKNOWN,
        root=path.parent,
        config_path=None,
        now=now,
        snapshots=snapshots,
        state_reason=tr("a disk file by itself says nothing about its VM"),
    )
