# SPDX-License-Identifier: Apache-2.0
"""Findings about what a disk file is for: pending merges, orphans, files nobody can place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import number_text, sentences, tr
from snapviewer.chains.merge import forecast_merge
from snapviewer.disks.filesystem.room import free_space
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile, FileRole, superseded_runs
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, MachineState, Severity


def role_findings(library: Library, file: DiskFile, owner: str | None) -> Iterable[Finding]:
    """What the role of a readable file means."""
    if file.role is FileRole.SUPERSEDED:
        yield Finding(
            Code.SUPERSEDED,
            Severity.WARNING,
            sentences(
                tr(
                    "No snapshot needs this file by itself any more; its child {name} wants to be "
                    "merged into it.",
                    name=file.children[0].name,
                ),
                pending_reason(library, owner),
            ),
            file=file.path,
            remedy=tr("Run 'merge' while the VM is off."),
            machine_key=owner,
            proof=tr("no configuration names it; one child"),
            consequence=tr("Until then the chain is longer and more space is used than needed."),
        )
    elif file.role is FileRole.ORPHAN:
        yield Finding(
            Code.ORPHAN,
            Severity.WARNING,
            tr("No virtual machine and no disk that is in use refers to this file."),
            file=file.path,
            remedy=tr("Look at what it holds, export it if in doubt, then move it to the trash."),
            proof=tr(
                "judged against {machines} VM configurations, {snapshots} snapshot "
                "configurations and {disks} disk files; nothing that could not be "
                "read could need it",
                machines=len(library.configurations.machines),
                snapshots=len(library.configurations.snapshots),
                disks=len(library.graph.files),
            ),
            consequence=tr("It only takes space, unless a VM outside this folder uses it."),
        )
    elif file.role is FileRole.NOT_PLACED:
        yield Finding(
            Code.NOT_PLACED,
            Severity.INFO,
            tr(
                "No VM that was read names this file, but that does not prove it unneeded: "
                "{doubt}. It is never touched.",
                doubt=file.doubt,
            ),
            file=file.path,
            remedy=tr("Add the folders where it may be needed, then refresh; or look at what it "
                      "holds and export it."),
            proof=file.doubt,
        )
    elif file.role is FileRole.UNKNOWN and _any_configuration(library):
        yield Finding(
            Code.UNKNOWN_FILE,
            Severity.INFO,
            tr(
                "Whether something needs this file is not known: {doubt}. It is never touched.",
                doubt=file.doubt,
            ),
            file=file.path,
            remedy=tr("Mend what could not be read, then refresh.")
            if file.error is not None
            else tr("Settle that, then refresh."),
            proof=file.doubt,
        )


def _any_configuration(library: Library) -> bool:
    """Without one, a finding of its own says that no file can be judged."""
    return bool(library.configurations.machines or library.configurations.snapshots)


def pending_reason(library: Library, owner: str | None) -> str:
    """Why a merge has not happened, as far as the files tell."""
    machine = next((item for item in library.machines if item.key == owner), None)
    if machine is None:
        return tr("It stands under disks of more than one VM, so the reason is not known.")
    if machine.state is MachineState.RUNNING:
        return tr("The merge waits because the VM is running.")
    if machine.state is MachineState.SAVED:
        return tr("The merge waits because the VM has a saved state.")
    if machine.merge_pending:
        return tr("The merge is marked as pending and has not run yet.")
    return tr(
        "The VM is off and no merge is marked as pending: it was cut short, or merging "
        "was switched off on the host."
    )


def space_findings(
    library: Library, owners: Mapping[Path, frozenset[str]]
) -> Iterable[Finding]:
    """Pending merges for which the volume has not enough room."""
    graph = library.graph
    superseded = [path for path, file in graph.files.items() if file.role is FileRole.SUPERSEDED]
    for run in superseded_runs(graph, superseded):
        target = run[-1]
        free = free_space(target.parent)
        if free is None:
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
            Code.MERGE_SPACE,
            Severity.WARNING,
            tr(
                "The pending merge into {target} does not fit: its volume is too full.",
                target=target.name,
            ),
            file=target,
            remedy=tr(
                "Free {growth} bytes on the volume, then merge.", growth=number_text(growth - free)
            ),
            proof=tr("free space: expected {growth} bytes, found {free}", growth=growth, free=free),
            consequence=tr("The merge cannot run, and the chain keeps growing."),
            machine_key=next(iter(ids)) if len(ids) == 1 else None,
        )
