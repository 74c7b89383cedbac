# SPDX-License-Identifier: Apache-2.0
"""What is wrong or worth knowing, each with its proof, consequence and remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from snapviewer.machines.disk_graph import DiskFile, DiskGraph, FileRole
from snapviewer.machines.journal_state import journal_finding
from snapviewer.machines.model import Finding, Machine, MachineState, Severity

if TYPE_CHECKING:
    from snapviewer.machines.library import Library

MAX_SNAPSHOTS = 50  # Hyper-V's own limit
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def collect_findings(library: Library, more: Iterable[Finding]) -> list[Finding]:
    """All findings of an opened library, most severe first, each named once."""
    found: list[Finding] = [*library.scan.findings, *more]
    for machine in library.machines:
        found.extend(
            item if item.machine_id else replace(item, machine_id=machine.id)
            for item in machine.findings
        )
        found.extend(_machine_findings(library, machine))
    for file in library.graph.files.values():
        if not file.outside or file.users:
            found.extend(_file_findings(library, file))
    found.extend(_cycles(library.graph))
    if not any(machine.config_path for machine in library.machines):
        found.extend(_no_configuration(library))
    for root in sorted({machine.root for machine in library.machines} | {library.root}):
        interrupted = journal_finding(root)
        if interrupted is not None:
            found.append(interrupted)
    unique = {(item.code, item.file, item.message, item.machine_id): item for item in found}
    return sorted(
        unique.values(), key=lambda item: (_ORDER[item.severity], str(item.file), item.code)
    )


def _owner(library: Library, file: DiskFile) -> str | None:
    """The one VM whose moments read the file, or None where none or several do."""
    owners = {user.machine_id for user in file.users}
    for path in library.graph.descendants(file.path):
        owners |= {user.machine_id for user in library.graph.files[path].users}
    return owners.pop() if len(owners) == 1 else None


def _file_findings(library: Library, file: DiskFile) -> Iterable[Finding]:
    owner = _owner(library, file)
    if file.error is not None:
        yield Finding(
            file.error.code,
            Severity.ERROR,
            f"The disk file cannot be read: {file.error.message}",
            file=file.path,
            remedy=file.error.remedy or "Restore the file from a copy.",
            proof=str(file.error),
            consequence="Every moment that needs it cannot be read.",
            windows_code=file.error.windows_code,
            machine_id=owner,
        )
        return
    for note in file.notes:
        yield Finding(
            note.code,
            Severity(note.severity),
            note.message,
            file=file.path,
            remedy=note.remedy or "",
            windows_code=note.windows_code,
            machine_id=owner,
            proof=", ".join(
                part
                for part in (
                    note.structure or "",
                    f"offset {note.offset:#x}" if note.offset is not None else "",
                )
                if part
            ),
        )
    yield from _link_findings(library.graph, file, owner)
    yield from _role_findings(library, file, owner)


def _link_findings(graph: DiskGraph, file: DiskFile, owner: str | None) -> Iterable[Finding]:
    if file.link is None or file.match is None:
        return
    stored = file.link.absolute_path or file.link.relative_path or file.link.name or "(no path)"
    if file.match.path is None:
        yield Finding(
            "parent-missing",
            Severity.ERROR,
            f"The parent disk is missing: {stored}. Without it this disk cannot be read.",
            file=file.path,
            remedy="Bring the parent file back into the same folder, or reconnect "
            "the disk to the right parent.",
            windows_code=0xC03A000D,
            machine_id=owner,
            proof="tried: " + "; ".join(file.match.tried),
            consequence="Every moment above it cannot be read.",
        )
        return
    parent = graph.files.get(file.match.path)
    if not file.match.id_matches:
        expected = " or ".join(link.hex() for link in file.link.link_ids)
        found = parent.link_id.hex() if parent is not None and parent.link_id else "unreadable"
        yield Finding(
            "id-mismatch",
            Severity.ERROR,
            f"The file found as parent, {file.match.path.name}, is not the one this disk was made "
            "over, or it was changed since.",
            file=file.path,
            remedy="Find the right parent, or prove that its content is unchanged before you "
            "reconnect.",
            windows_code=0xC03A000E,
            machine_id=owner,
            proof=f"parent id: expected {expected}, found {found}",
            consequence="Reading on could mix old and new blocks, so it is refused.",
        )
    elif len(file.match.candidates) > 1:
        names = ", ".join(str(path) for path in file.match.candidates)
        yield Finding(
            "two-parents",
            Severity.WARNING,
            f"{len(file.match.candidates)} files carry the id of this disk's parent; "
            f"{file.match.path.name} is used.",
            file=file.path,
            remedy="Move the copies that do not belong here elsewhere.",
            proof=names,
            machine_id=owner,
        )
    how = str(file.match.how) if file.match.how is not None else ""
    if how in ("same folder", "id in the opened folder"):
        yield Finding(
            "stale-path",
            Severity.WARNING,
            f"The stored path of the parent leads nowhere ({stored}); the parent was found by "
            f"its {'name in the ' if how == 'same folder' else ''}{how}.",
            file=file.path,
            remedy="Reconnect the disk to its parent to refresh the path.",
            machine_id=owner,
            proof=f"found: {file.match.path}",
        )
    if parent is not None and parent.error is None and parent.virtual_size != file.virtual_size:
        yield Finding(
            "size-mismatch",
            Severity.ERROR,
            "The virtual sizes of this disk and its parent differ: the parent was expanded or "
            "shrunk after this disk was made, or it is the wrong file.",
            file=file.path,
            remedy="Bring back the parent as it was; never expand a disk that has snapshots.",
            windows_code=0xC03A0017,
            machine_id=owner,
            proof=f"this disk {file.virtual_size} bytes, parent {parent.virtual_size} bytes",
            consequence="Every moment above it cannot be read.",
        )


def _role_findings(library: Library, file: DiskFile, owner: str | None) -> Iterable[Finding]:
    if file.role is FileRole.SUPERSEDED:
        reason = _pending_reason(library, owner)
        yield Finding(
            "superseded",
            Severity.WARNING,
            f"No snapshot needs this file by itself any more; its child "
            f"{file.children[0].name} wants to be merged into it. {reason}",
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
            f"{len(library.graph.files)} disk files, all readable",
        )
    elif file.role is FileRole.UNKNOWN and not file.error:
        yield Finding(
            "unknown-file",
            Severity.INFO,
            "Whether something needs this file is not known, because a configuration, a disk or "
            "a folder that could refer to it could not be read. It is never touched.",
            file=file.path,
            remedy="Mend what could not be read, then refresh.",
        )


def _pending_reason(library: Library, owner: str | None) -> str:
    machine = next((item for item in library.machines if item.id == owner), None)
    if machine is None:
        return ""
    if machine.state is MachineState.RUNNING:
        return "The merge waits because the VM is running."
    if machine.state is MachineState.SAVED:
        return "The merge waits because the VM has a saved state."
    if machine.merge_pending:
        return "The merge is marked as pending and has not run yet."
    return "The merge has not run."


def _machine_findings(library: Library, machine: Machine) -> Iterable[Finding]:
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            where = moment.config.path if moment.config else None
            if disk.path is None:
                yield Finding(
                    "disk-missing",
                    Severity.ERROR,
                    f"The disk of '{moment.name}' at {slot} is missing: {disk.stored}.",
                    file=where,
                    remedy="Bring the file back, or open the folder that holds it.",
                    proof=f"stored path: {disk.stored}",
                    machine_id=machine.id,
                    windows_code=0xC03A000D,
                    consequence=f"'{moment.name}' cannot be read or reverted to.",
                )
            elif not disk.path.is_relative_to(library.root):
                yield Finding(
                    "outside-folder",
                    Severity.INFO,
                    f"'{moment.name}' uses a disk outside the opened folder: {disk.path}.",
                    file=where,
                    machine_id=machine.id,
                    remedy="Open a folder that holds both to see all that depends on it.",
                )
    depth = max(
        (
            len(library.graph.ancestors(disk.path)) + 1
            for moment in machine.moments
            for disk in moment.disks.values()
            if disk.path
        ),
        default=0,
    )
    if depth > MAX_SNAPSHOTS:
        yield Finding(
            "deep-chain",
            Severity.WARNING,
            f"A chain of this VM is {depth} files deep; Hyper-V allows {MAX_SNAPSHOTS} snapshots, "
            "and every level slows reading.",
            file=machine.config_path,
            machine_id=machine.id,
            remedy="Delete snapshots that are no longer needed.",
        )
    shared = _shared_writes(library, machine)
    for path, others in shared.items():
        yield Finding(
            "shared-disk",
            Severity.WARNING,
            f"{path.name} is named by more than one VM ({', '.join(others)}).",
            file=path,
            machine_id=machine.id,
            remedy="Check which VM it belongs to; it is not changed here.",
        )


def _shared_writes(library: Library, machine: Machine) -> dict[Path, list[str]]:
    """Files in this VM's chains that another VM's moments name."""
    result: dict[Path, list[str]] = {}
    names = {item.id: item.name for item in library.machines}
    for moment in machine.moments:
        for disk in moment.disks.values():
            if disk.path is None:
                continue
            others = {
                names.get(user.machine_id, user.machine_id)
                for user in library.users_of(disk.path)
                if user.machine_id != machine.id
            }
            if others:
                result[disk.path] = sorted({machine.name, *others})
    return result


def _cycles(graph: DiskGraph) -> Iterable[Finding]:
    for loop in graph.cycles():
        names = " -> ".join(path.name for path in [*loop, loop[0]])
        yield Finding(
            "cycle",
            Severity.ERROR,
            f"These disks name each other as parents in a circle: {names}.",
            file=loop[0],
            remedy="Reconnect one of them to its true parent from a copy.",
            proof=names,
            windows_code=0xC03A0018,
            consequence="None of them can be read.",
        )


def _no_configuration(library: Library) -> Iterable[Finding]:
    if library.opened.is_file() or not library.graph.files:
        return
    yield Finding(
        "no-configuration",
        Severity.WARNING,
        "Disk files were found, but no VM configuration: names and snapshots are not known, and "
        "no file can be proved to be unused.",
        file=library.root,
        remedy="Open the folder that holds 'Virtual Machines', or restore the configuration.",
    )


_GUID_TAIL = re.compile(r"_[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")


def base_name(path: Path) -> str:
    """A disk's name without suffix and without the `_<GUID>` that a snapshot appends."""
    return _GUID_TAIL.sub("", path.stem)
