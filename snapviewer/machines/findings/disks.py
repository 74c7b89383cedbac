# SPDX-License-Identifier: Apache-2.0
"""Findings about one disk file by itself: damage, odd structures, locks, change tracking."""

from __future__ import annotations

from collections.abc import Iterable

from snapviewer.base.errors import StorageError
from snapviewer.base.words import number_text, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.holds import looked
from snapviewer.machines.library import Library
from snapviewer.machines.margin import copy_margin
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import COMPANION_SUFFIXES

SHARING_VIOLATION = 0x80070020
ACCESS_DENIED = 0x80070005


def disk_findings(file: DiskFile, owner: str | None) -> Iterable[Finding]:
    """What is wrong inside one file."""
    if file.error is not None:
        yield _unreadable(file, owner)
        return
    hold = looked(file.path)
    if hold.held:
        yield Finding(
            Code.FILE_IN_USE,
            Severity.INFO,
            tr("Another process holds this file: a VM that runs, a backup or a mounted disk."),
            file=file.path,
            remedy=tr("Shut the VM down (or wait for the backup) before you change anything."),
            proof=f"{hold.shown}: {hold.proof}",
            consequence=tr(
                "What is shown can be out of date, and nothing that needs this file is changed."
            ),
            windows_code=SHARING_VIOLATION,
            machine_key=owner,
        )
    for note in file.notes:
        where = [note.structure or ""]
        if note.offset is not None:
            where.append(tr("offset {offset:#x}", offset=note.offset))
        yield Finding(
            note.code,
            Severity(note.severity),
            note.message[:1].upper() + note.message[1:] + ".",
            file=file.path,
            remedy=note.remedy or tr("Nothing needs to be done."),
            windows_code=note.windows_code,
            machine_key=owner,
            proof=", ".join(part for part in where if part) + f": {note.message}",
            consequence=""
            if note.severity == "info"
            else tr(
                "The disk can be read, but one more fault of this kind can make it unreadable."
            ),
        )


def _unreadable(file: DiskFile, owner: str | None) -> Finding:
    error = file.error
    assert error is not None
    windows_code = error.windows_code
    if windows_code is None and isinstance(error, StorageError):
        windows_code = {"access-denied": ACCESS_DENIED, "locked": SHARING_VIOLATION}.get(error.code)
    nobody = file.holds_no_link and not file.users
    return Finding(
        error.code,
        Severity.WARNING if nobody else Severity.ERROR,
        tr("The disk file cannot be read: {message}", message=error.message),
        file=file.path,
        remedy=tr("Set it aside if it is not needed: no VM here names it.")
        if nobody
        else error.remedy or tr("Restore the file from a copy."),
        proof=str(error),
        consequence="" if nobody else tr("Every moment that needs it cannot be read."),
        windows_code=windows_code,
        machine_key=owner,
    )


def companion_findings(library: Library) -> Iterable[Finding]:
    """Change tracking files (`.rct`, `.mrt`) without a disk, or surely older than it."""
    graph = library.graph
    owned = {path: file for file in graph.files.values() for path in file.companions}
    names = {str(path).casefold() for path in graph.files}
    margin = copy_margin(graph)
    for path in library.scan.companions:
        file = owned.get(path)
        if file is None:
            text = str(path)
            suffix = next((s for s in COMPANION_SUFFIXES if text.casefold().endswith(s)), "")
            disk = text[: -len(suffix)] if suffix else text
            if disk.casefold() in names:
                continue
            yield Finding(
                Code.STALE_TRACKING,
                Severity.INFO,
                tr("A change tracking file whose disk is not there."),
                file=path,
                remedy=tr(
                    "It can be removed; the next backup by change tracking reads the whole disk."
                ),
                proof=tr("expected beside it: {disk}; found: no such file", disk=disk),
                consequence=tr("It only takes space."),
            )
            continue
        try:
            late = file.path.stat().st_mtime - path.stat().st_mtime
        except OSError:
            continue
        if late > margin:
            yield Finding(
                Code.STALE_TRACKING,
                Severity.INFO,
                tr(
                    "The disk is newer than its change tracking file: something wrote to "
                    "the disk without tracking (not the Hyper-V host), or the files were "
                    "copied at different times."
                ),
                file=path,
                remedy=tr("Make the next backup a full one."),
                proof=tr(
                    "modified: expected not before its disk, found {late} seconds before {name}",
                    late=number_text(late, 0),
                    name=file.path.name,
                ),
                consequence=tr("A backup that trusts it could miss changed blocks."),
            )
