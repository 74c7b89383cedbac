# SPDX-License-Identifier: Apache-2.0
"""Findings about what a disk file is for: pending merges, orphans, files nobody can place."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from snapviewer.chains.merge import forecast_merge
from snapviewer.errors import SnapviewerError
from snapviewer.machines.disk_graph import NO_CONFIGURATION, DiskFile, FileRole, superseded_runs
from snapviewer.machines.model import Finding, MachineState, Severity

if TYPE_CHECKING:
    from snapviewer.machines.library import Library


def role_findings(library: Library, file: DiskFile, owner: str | None) -> Iterable[Finding]:
    """What the role of a readable file means."""
    if file.role is FileRole.SUPERSEDED:
        yield Finding(
            "superseded",
            Severity.WARNING,
            f"No snapshot needs this file by itself any more; its child "
            f"{file.children[0].name} wants to be merged into it. "
            f"{pending_reason(library, owner)}",
            file=file.path,
            remedy="Run 'merge' while the VM is off.",
            machine_id=owner,
            proof="no configuration names it; one child",
            consequence="Until then the chain is longer and more space is used than needed.",
        )
    elif file.role is FileRole.ORPHAN:
        yield Finding(
            "orphan",
            Severity.WARNING,
            "No virtual machine and no disk that is in use refers to this file.",
            file=file.path,
            remedy="Look at what it holds, export it if in doubt, then move it to the trash.",
            proof=f"judged against {len(library.configurations.machines)} VM configurations, "
            f"{len(library.configurations.snapshots)} snapshot configurations and "
            f"{len(library.graph.files)} disk files; nothing that could not be read could need it",
            consequence="It only takes space, unless a VM outside this folder uses it.",
        )
    elif file.role is FileRole.UNKNOWN and not file.outside and file.doubt != NO_CONFIGURATION:
        yield Finding(
            "unknown-file",
            Severity.INFO,
            f"Whether something needs this file is not known: {file.doubt}. It is never touched.",
            file=file.path,
            remedy="Mend what could not be read, then refresh.",
            proof=file.doubt,
        )


def pending_reason(library: Library, owner: str | None) -> str:
    """Why a merge has not happened, as far as the files tell."""
    machine = next((item for item in library.machines if item.id == owner), None)
    if machine is None:
        return "It stands under disks of more than one VM, so the reason is not known."
    if machine.state is MachineState.RUNNING:
        return "The merge waits because the VM is running."
    if machine.state is MachineState.SAVED:
        return "The merge waits because the VM has a saved state."
    if machine.merge_pending:
        return "The merge is marked as pending and has not run yet."
    return (
        "The VM is off and no merge is marked as pending: it was cut short, or merging was "
        "switched off on the host."
    )


def space_findings(
    library: Library, owners: Mapping[Path, frozenset[str]]
) -> Iterable[Finding]:
    """Pending merges for which the volume has not enough room."""
    graph = library.graph
    superseded = [path for path, file in graph.files.items() if file.role is FileRole.SUPERSEDED]
    for run in superseded_runs(graph, superseded):
        target = run[-1]
        try:
            free = shutil.disk_usage(target).free
        except OSError:
            continue
        # The target can hardly grow by more than its children have; look closer only then.
        if sum(graph.files[path].size for path in run[:-1]) < free:
            continue
        try:
            growth = forecast_merge([library.cache.open(path) for path in run]).growth_bytes
        except SnapviewerError:
            continue
        if growth <= free:
            continue
        ids = owners.get(target, frozenset())
        yield Finding(
            "merge-space",
            Severity.WARNING,
            f"The pending merge into {target.name} does not fit: its volume is too full.",
            file=target,
            remedy=f"Free {growth - free:,} bytes on the volume, then merge.",
            proof=f"free space: expected {growth} bytes, found {free}",
            consequence="The merge cannot run, and the chain keeps growing.",
            machine_id=next(iter(ids)) if len(ids) == 1 else None,
        )
