# SPDX-License-Identifier: Apache-2.0
"""Disks without a readable configuration, shown as stand-in machines rebuilt from disk headers.

One stand-in for each group of files joined by parent links, because which disks belonged to one VM
is not known. Every file is a moment; the only file without a child, where there is just one, is
shown as Now. Nothing can be changed on a stand-in: it has no configuration.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_file import DISK_SLOT
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.model import (
    NOW_ID,
    Finding,
    Machine,
    MachineState,
    Moment,
    MomentDisk,
    MomentKind,
    Severity,
)
from snapviewer.machines.stems import base_name


def is_stand_in(machine: Machine) -> bool:
    """Whether the machine was rebuilt from disk headers alone."""
    return machine.config_path is None and any(
        finding.code == Code.NAMES_UNKNOWN for finding in machine.findings
    )


def stand_ins(graph: DiskGraph, machines: Sequence[Machine]) -> list[Machine]:
    """A stand-in for every group of files that no moment uses, where their configurations are
    missing or cannot be read: everywhere if no configuration was found, else in the folders of VMs
    whose own configuration is not known.
    """
    lost = [machine.root for machine in machines if machine.now is None]
    depths = graph.depths()
    taken = {machine.id for machine in machines}
    made = []
    for group in graph.groups():
        files = [graph.files[path] for path in group]
        if any(file.users or file.set_aside or file.deleted_in for file in files):
            continue
        if machines and not any(path.is_relative_to(root) for path in group for root in lost):
            continue
        ordered = sorted(group, key=lambda path: (depths[path], path))
        made.append(_stand_in(graph, ordered, taken))
    return made


def _stand_in(graph: DiskGraph, ordered: list[Path], taken: set[str]) -> Machine:
    """`ordered`: parents before children."""
    base = ordered[0]
    leaves = [path for path in ordered if not graph.files[path].children]
    now_path = leaves[0] if len(leaves) == 1 else None
    ids: dict[Path, str] = {}
    # A file name that repeats names nobody; the ids of those files are their paths.
    names = Counter(path.name for path in ordered)
    used: set[str] = {NOW_ID, *(name for name, count in names.items() if count > 1)}
    for path in ordered:
        ids[path] = _free_id(graph.files[path].unique_id, path, used)
    snapshots: list[Moment] = []
    now: Moment | None = None
    for path in ordered:
        parent = graph.files[path].parent
        above = ids.get(parent) if parent is not None else None
        disk = MomentDisk(DISK_SLOT, str(path), path, "given")
        if path == now_path:
            now = Moment(
                NOW_ID, tr("Now"), "", None, MomentKind.NOW, {DISK_SLOT: disk}, None, None, above
            )
        else:
            snapshots.append(
                Moment(
                    ids[path],
                    path.name,
                    "",
                    None,
                    MomentKind.UNKNOWN,
                    {DISK_SLOT: disk},
                    None,
                    None,
                    above,
                )
            )
    machine_id = _free_id(graph.files[base].unique_id, base, taken)
    name = base_name(base)
    finding = Finding(
        Code.NAMES_UNKNOWN,
        Severity.INFO,
        tr(
            "No readable configuration names {base}, so '{name}' was rebuilt from the disk "
            "headers alone: names, times and settings are not known, nor which disks "
            "belong together.",
            base=base.name,
            name=name,
        ),
        file=base,
        remedy=tr("Restore the VM's configuration from a copy, or make a new VM over an export."),
        proof=tr("{count} files joined by their parent links", count=len(ordered)),
        consequence=tr("It can be read, compared and exported, but not changed."),
        machine_key=f"{base.parent}|{machine_id}",
    )
    return Machine(
        id=machine_id,
        name=name,
        generation=0,
        config_version="",
        state=MachineState.UNKNOWN,
        root=base.parent,
        config_path=None,
        now=now,
        snapshots=snapshots,
        findings=[finding],
        state_reason=tr("no configuration was found, and disks by themselves do not tell"),
    )


def _free_id(raw: bytes, path: Path, used: set[str]) -> str:
    """The disk's own id where it is unique (a VHDX child has its parent's), else a name."""
    candidates = [path.name, str(path)]
    if len(raw) == 16 and any(raw):
        candidates.insert(0, str(uuid.UUID(bytes_le=raw)).upper())
    chosen = next((each for each in candidates if each not in used), str(path))
    used.add(chosen)
    return chosen
