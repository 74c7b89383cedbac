# SPDX-License-Identifier: Apache-2.0
"""The deeper check, on request only: every block map is read, and guest files tell what runs in it.

Opening a folder never does this: it reads sector bitmaps and directories.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr
from snapviewer.guest import image as guest_image
from snapviewer.guest.browse import Entry, FileSystem, open_file_system
from snapviewer.guest.image import ReadableDisk
from snapviewer.guest.volumes import list_volumes
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, Severity
from snapviewer.machines.permissions import permission_findings

_MAX_MATCHES = 50  # folders a ``*`` may stand for

# (finding code, what it is, path in the volume; ``*`` stands for any one folder)
HINTS = (
    (
        Code.DOMAIN_CONTROLLER,
        mark("a domain controller (Active Directory)"),
        "Windows/NTDS/ntds.dit",
    ),
    (
        Code.DATABASE,
        mark("SQL Server"),
        "Program Files/Microsoft SQL Server/*/MSSQL/DATA/master.mdf",
    ),
    (Code.DATABASE, mark("Exchange Server"), "Program Files/Microsoft/Exchange Server/*/Mailbox"),
    (Code.DATABASE, mark("MySQL or MariaDB"), "var/lib/mysql/ibdata1"),
    (Code.DATABASE, mark("PostgreSQL"), "var/lib/postgresql/*/main/PG_VERSION"),
    (Code.DATABASE, mark("PostgreSQL"), "var/lib/pgsql/data/PG_VERSION"),
)
_REMEDY = {
    Code.DOMAIN_CONTROLLER: mark(
        "Do not revert it while other domain controllers run, unless "
        "host and guest support the VM generation id (Server 2012 and "
        "later); restore from a directory backup instead."
    ),
    Code.DATABASE: mark(
        "Revert only with all partners of the database in mind; prefer its own backup."
    ),
}
_CONSEQUENCE = {
    Code.DOMAIN_CONTROLLER: mark(
        "Reverting can roll back update numbers, and replication then stops or loses changes."
    ),
    Code.DATABASE: mark(
        "Reverting loses every transaction since the snapshot, and replicas can part."
    ),
}


def deep_findings(
    library: Library, machine: Machine, progress: Progress | None = None
) -> list[Finding]:
    """What only reading more than headers shows, for one VM. Raises `Cancelled`."""
    progress = progress or Progress()
    found = list(_map_findings(library, machine, progress))
    found.extend(permission_findings(library, machine))
    moment = machine.now or (machine.snapshots[-1] if machine.snapshots else None)
    if moment is not None and guest_image.available():
        found.extend(_guest_findings(library, machine, moment, progress))
    return found


def _map_findings(library: Library, machine: Machine, progress: Progress) -> Iterator[Finding]:
    """Sector bitmaps and block tables read to the end."""
    for file in library.files_of(machine):
        progress.check()
        if file.error is not None:
            continue
        try:
            library.cache.open(file.path).usage()
        except SnapviewerError as error:
            yield Finding(
                error.code,
                Severity.ERROR,
                tr("The block map cannot be read to its end: {message}", message=error.message),
                file=file.path,
                remedy=error.remedy or tr("Restore the file from a copy."),
                proof=str(error),
                consequence=tr("Moments that need the blocks concerned cannot be read."),
                windows_code=error.windows_code,
                machine_key=machine.key,
            )


def _guest_findings(
    library: Library, machine: Machine, moment: Moment, progress: Progress
) -> Iterator[Finding]:
    seen: set[tuple[Code, str]] = set()
    for slot in moment.disks:
        try:
            with library.chain(moment, slot) as chain:
                for code, what, path in disk_hints(chain, progress):
                    if (code, what) in seen:
                        continue
                    seen.add((code, what))
                    yield Finding(
                        code,
                        Severity.INFO,
                        tr("The guest seems to be {what}.", what=tr(what))
                        if code == Code.DOMAIN_CONTROLLER
                        else tr("The guest seems to run {what}.", what=tr(what)),
                        file=_path(moment, slot),
                        remedy=tr(_REMEDY[code]),
                        proof=tr("{slot}: the guest holds {path}", slot=slot, path=path),
                        consequence=tr(_CONSEQUENCE[code]),
                        machine_key=machine.key,
                    )
        except SnapviewerError:
            continue  # the damage has its own finding


def _path(moment: Moment, slot: str) -> Path | None:
    return moment.disks[slot].path


def disk_hints(
    disk: ReadableDisk, progress: Progress | None = None
) -> Iterator[tuple[Code, str, str]]:
    """(code, what, path found) for every hint on a disk. Raises `GuestUnavailable` and what
    reading the disk raises; volumes that cannot be looked into are passed over.
    """
    progress = progress or Progress()
    for volume in list_volumes(disk):
        if not volume.readable:
            continue
        try:
            system = open_file_system(disk, volume)
            for code, what, pattern in HINTS:
                progress.check()
                path = _search(system, pattern.split("/"))
                if path is not None:
                    yield code, what, path
        except SnapviewerError:
            continue


def _search(system: FileSystem, parts: list[str]) -> str | None:
    """The first path that fits, without regard to case."""
    level: list[Entry | None] = [None]
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        following: list[Entry | None] = []
        for folder in level[:_MAX_MATCHES]:
            for entry in system.list_folder(folder):
                if part not in ("*",) and entry.name.casefold() != part.casefold():
                    continue
                if last:
                    return entry.path
                if entry.is_dir:
                    following.append(entry)
        level = following
    return None
