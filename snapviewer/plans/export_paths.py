# SPDX-License-Identifier: Apache-2.0
"""Under which path the host will see an exported VM; a path of this machine means nothing to it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.chains.winpaths import join_windows
from snapviewer.machines.host_paths import LONGEST, stored_beside
from snapviewer.machines.model import Machine, Moment

_WINDOWS = re.compile(r"(?:[A-Za-z]:\\|\\\\[^\\/]+\\[^\\/]+)")
_REMOTE = 4  # DRIVE_REMOTE
_NEVER = re.compile(r'[/<>|?*"\x00-\x1f]')


def windows_folder(machine: Machine, moment: Moment, out: Path, asked: str = "") -> str:
    """The exported folder as the host names it: `asked`, else derived from how the VM's
    configurations name its files, where stored and real folders run in parallel.

    Raises `RefusedError`: bad-windows-folder, stored-path-unknown.
    """
    if asked:
        return checked_folder(asked)
    if os.name == "nt":  # pragma: no cover - exercised on Windows only
        return checked_folder(str(out))
    moments = [moment, *(each for each in machine.moments if each is not moment)]
    for disk in (disk for each in moments for disk in each.disks.values()):
        if disk.path is None or not _WINDOWS.match(disk.stored):
            continue
        try:
            stored = stored_beside(disk, out)
        except RefusedError:
            continue
        if _WINDOWS.match(stored):
            return stored
    raise RefusedError(
        tr("under which path the host will see the exported VM does not follow from its files"),
        file=out,
        code="stored-path-unknown",
        remedy=tr("name the folder as Windows will see it: --windows-folder 'D:\\VMs\\Web'"),
    )


def is_mapped(letter: str) -> bool:
    """Whether a drive letter of this computer is a connected share; False where none can be asked
    (another system: its letters say nothing about the host's)."""
    if sys.platform != "win32":
        return False
    import ctypes  # pragma: no cover - exercised on Windows only

    kind: int = ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\")  # pragma: no cover
    return kind == _REMOTE  # pragma: no cover


def checked_folder(asked: str) -> str:
    """A folder as the user says the host names it. Raises `RefusedError`: bad-windows-folder,
    mapped-drive."""
    if not _WINDOWS.match(asked) or _NEVER.search(asked):
        raise RefusedError(
            tr("'{folder}' is no folder as Windows names one", folder=asked),
            code="bad-windows-folder",
            remedy=tr("write it like D:\\VMs\\Web, or \\\\server\\share\\Web for a share"),
        )
    if asked[1] == ":" and is_mapped(asked[0]):
        raise RefusedError(
            tr(
                "the drive {letter}: is a share that this user connected; Hyper-V's service does "
                "not see it",
                letter=asked[0].upper(),
            ),
            code="mapped-drive",
            remedy=tr("name the share itself, like \\\\server\\share\\Web"),
        )
    return asked.rstrip("\\") if len(asked) > 3 else asked


def inside(folder: str, *names: str) -> str:
    """A path below the exported folder as the host names it. Raises `RefusedError` path-too-long.
    """
    path = folder
    for name in names:
        path = join_windows(path, name)
    if len(path) > LONGEST:
        raise RefusedError(
            tr(
                "the path would have {count} characters on the host, more than {most}: {path}",
                count=len(path),
                most=LONGEST,
                path=path,
            ),
            code="path-too-long",
            remedy=tr("choose a shorter folder"),
        )
    return path
