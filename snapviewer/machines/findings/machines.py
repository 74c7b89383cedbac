# SPDX-License-Identifier: Apache-2.0
"""Findings about a VM: missing disks, saved state, backups' leftovers, depth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.findings.sharing import sharing_findings
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, MomentDisk, Severity
from snapviewer.machines.windows_codes import FILE_NOT_FOUND

MAX_SNAPSHOTS = 50  # Hyper-V's own limit
_BACKUP_FILE = re.compile(r"autorecovery", re.IGNORECASE)
_BACKUP_NAME = re.compile(r"\bbackup\b|\bveeam\b|\brecovery (check|snap)", re.IGNORECASE)


def machine_findings(
    library: Library, machine: Machine, depths: Mapping[Path, int]
) -> Iterable[Finding]:
    """What is wrong with a VM as a whole. `depths`: files in each disk's chain."""
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            yield from _disk_findings(library, machine, moment, slot, disk)
        if not moment.is_now:
            yield from _backup_findings(machine, moment)
        yield from _empty_state(machine, moment)
    yield from _depth_findings(machine, depths)
    yield from sharing_findings(library, machine)


def _disk_findings(
    library: Library, machine: Machine, moment: Moment, slot: str, disk: MomentDisk
) -> Iterable[Finding]:
    where = moment.config.path if moment.config else None
    if disk.path is None and (disk.ambiguous or disk.stored.casefold().endswith(".vhds")):
        return  # said as findings of their own
    if disk.path is None:
        yield Finding(
            Code.DISK_MISSING,
            Severity.ERROR,
            tr(
                "The disk of '{moment}' at {slot} is missing: {stored}.",
                moment=moment.name,
                slot=slot,
                stored=disk.stored,
            ),
            file=where,
            remedy=tr("Bring the file back, or add the folder that holds it.")
            if not disk.candidates
            else tr(
                "Bring the file back, or add the folder that holds it. A file of that name lies "
                "at {places}, but nothing else says that it is this one.",
                places=listed(str(path) for path in disk.candidates[:3]),
            ),
            proof=tr(
                "{slot}: expected {stored}, found no such file", slot=slot, stored=disk.stored
            ),
            machine_key=machine.key,
            windows_code=FILE_NOT_FOUND,
            consequence=tr("'{moment}' cannot be read or reverted to.", moment=moment.name),
        )
        return


def _backup_findings(machine: Machine, moment: Moment) -> Iterable[Finding]:
    """A snapshot that a backup program seems to have left; names are all there is to go by."""
    proof = ""
    for slot, disk in moment.disks.items():
        name = disk.stored.replace("\\", "/").rsplit("/", 1)[-1]
        if _BACKUP_FILE.search(name):
            proof = tr("{slot}: the disk is named {name}", slot=slot, name=name)
    if not proof and _BACKUP_NAME.search(moment.name):
        proof = tr("the snapshot is named '{moment}'", moment=moment.name)
    if proof:
        yield Finding(
            Code.BACKUP_SNAPSHOT,
            Severity.INFO,
            tr(
                "'{moment}' looks like a recovery snapshot that a backup left behind "
                "(inferred from its name).",
                moment=moment.name,
            ),
            file=moment.config.path if moment.config else None,
            machine_key=machine.key,
            remedy=tr(
                "Check that no backup runs, then delete the snapshot; Hyper-V "
                "Manager may offer no menu for it, Remove-VMSnapshot does."
            ),
            proof=proof,
            consequence=tr("The chain grows, and later backups can fail."),
        )


def _empty_state(machine: Machine, moment: Moment) -> Iterable[Finding]:
    if moment.saved_state is None or not moment.saved_state.complete:
        return
    for path in moment.saved_state.files:
        try:
            empty = path.stat().st_size == 0
        except OSError:
            continue
        if empty:
            yield Finding(
                Code.SAVED_STATE_INCOMPLETE,
                Severity.ERROR,
                tr(
                    "A saved state file of '{moment}' is empty: the copy or the saving was "
                    "cut short.",
                    moment=moment.name,
                ),
                file=path,
                machine_key=machine.key,
                remedy=tr(
                    "Bring the file back from a copy, or discard the saved state: "
                    "the VM then starts as after a power loss."
                ),
                proof=tr("size: expected more than 0 bytes, found 0"),
                consequence=tr("The VM cannot resume in this state."),
            )


def _depth_findings(machine: Machine, depths: Mapping[Path, int]) -> Iterable[Finding]:
    deepest: tuple[int, Path] | None = None
    for moment in machine.moments:
        for disk in moment.disks.values():
            depth = depths.get(disk.path, 0) if disk.path is not None else 0
            if disk.path is not None and depth > (deepest[0] if deepest is not None else 0):
                deepest = (depth, disk.path)
    if deepest is not None and deepest[0] > MAX_SNAPSHOTS:
        yield Finding(
            Code.DEEP_CHAIN,
            Severity.WARNING,
            tr(
                "A chain of this VM is {deepest} files deep; Hyper-V allows "
                "{most} snapshots, and every level slows reading.",
                deepest=deepest[0],
                most=MAX_SNAPSHOTS,
            ),
            file=machine.config_path or deepest[1],
            machine_key=machine.key,
            remedy=tr("Delete snapshots that are no longer needed, and run pending merges."),
            proof=tr(
                "files in the chain of {name}: expected at most {most}, found {deepest}",
                name=deepest[1].name,
                most=MAX_SNAPSHOTS,
                deepest=deepest[0],
            ),
        )
