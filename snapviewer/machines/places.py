# SPDX-License-Identifier: Apache-2.0
"""Whether a folder was read, is not there, or could not be seen. Unseen is not absent.

A folder that a VM depends on may be a link to a drive that is not here, the mount point of a volume
that is not mounted, a cloud's placeholder, or closed to us. What lies in it is then not known, and
"no snapshots" would be a guess.
"""

from __future__ import annotations

import enum
import errno
import os
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.mounts import Mounts, absent_mount
from snapviewer.machines.reparse import (
    Reparse,
    describe_reparse,
    drive_of_link,
    drive_of_target,
    is_placeholder,
    reparse_kind,
    windows_target,
)


class Seen(enum.StrEnum):
    """What is known about a folder. `READ`, `MISSING` and `NO_FOLDER` are certain, the others
    unseen. `DRIVE_BY_GUESS`: it can be listed, but is a link of Windows to a drive, and the driver
    took the folder of that name on the same volume.
    """

    READ = "read"
    MISSING = "missing"
    LINK_TO_NOWHERE = "link-to-nowhere"
    DRIVE_BY_GUESS = "drive-by-guess"
    REPARSE_POINT = "reparse-point"
    PLACEHOLDER = "placeholder"
    NOT_MOUNTED = "not-mounted"
    CLOSED = "closed"
    NO_FOLDER = "no-folder"


@dataclass(frozen=True)
class Place:
    """A folder and what is known about it. `detail` is the target of a link, what should be mounted
    or the system's reason; `drive` the Windows drive behind a link ("E:", "" where not told);
    `empty` whether a folder that was listed has nothing in it.
    """

    path: Path
    seen: Seen
    detail: str = ""
    drive: str = ""
    empty: bool = False

    @property
    def is_unseen(self) -> bool:
        """Whether what lies there is not known."""
        return self.seen not in (Seen.READ, Seen.MISSING, Seen.NO_FOLDER)


def look_at_place(
    path: Path,
    mounts: Mounts | None = None,
    root: Path | None = None,
    same_drives: Collection[str] = (),
) -> Place:
    """What is known about the folder `path`; a link is followed.

    `mounts` as of `read_mounts` (None: read anew), `root` the folder that was opened, `same_drives`
    the drives ("D:") that are known to be the volume of `path`. Never raises.
    """
    if is_placeholder(path):
        return Place(path, Seen.PLACEHOLDER, _target(path))
    try:
        status = os.stat(path)  # noqa: PTH116 - its errors are told apart
    except (OSError, ValueError) as error:
        place = _unentered(path, error)
        absent = absent_mount(path, mounts, root) if place.seen is Seen.MISSING else None
        return _not_mounted(path, absent) if absent is not None else place
    if not stat.S_ISDIR(status.st_mode):
        return Place(path, Seen.NO_FOLDER)
    absent = absent_mount(path, mounts, root)
    if absent is not None:
        return _not_mounted(path, absent)
    try:
        with os.scandir(path) as entries:
            empty = next(entries, None) is None
    except OSError as error:
        return Place(path, Seen.CLOSED, error.strerror or str(error))
    target = windows_target(path)
    drive = drive_of_target(target)
    if drive and drive not in same_drives and drive_of_link(_target(path)) is None:
        return Place(path, Seen.DRIVE_BY_GUESS, target, drive, empty)
    return Place(path, Seen.READ, empty=empty)


def is_placeholder_folder(path: Path) -> bool:
    """Whether a folder's entries are known to be kept elsewhere: a listing does not show all."""
    return is_placeholder(path)


def dangling_link(path: Path) -> str | None:
    """The target of `path` where it is a link that leads nowhere, else None. A link whose target
    may not be looked at is none: `look_at_place` calls that closed.
    """
    place = look_at_place(path, Mounts({}, {}))
    return place.detail if place.seen is Seen.LINK_TO_NOWHERE else None


def describe_place(place: Place) -> str:
    """One sentence about the place, "" where it was read."""
    match place.seen:
        case Seen.READ:
            return ""
        case Seen.MISSING:
            return tr("{path} is not there.", path=place.path)
        case Seen.LINK_TO_NOWHERE if place.drive:
            return tr(
                "{path} leads to drive {drive} of Windows, which is not here (link to {target}).",
                path=place.path, drive=place.drive, target=place.detail,
            )  # fmt: skip
        case Seen.LINK_TO_NOWHERE:
            return tr(
                "{path} is a link to {target}, which is not there.",
                path=place.path, target=place.detail,
            )  # fmt: skip
        case Seen.DRIVE_BY_GUESS:
            return tr(
                "{path} leads to {target} on Windows; the folder shown here may be another one.",
                path=place.path, target=place.detail,
            )  # fmt: skip
        case Seen.PLACEHOLDER:
            return tr(
                "{path} is a placeholder: its content is kept elsewhere and was not read.",
                path=place.path,
            )
        case Seen.NOT_MOUNTED:
            return tr(
                "{path} is a place for a volume that is not mounted ({volume}).",
                path=place.path, volume=place.detail,
            )  # fmt: skip
        case Seen.NO_FOLDER:
            return tr("{path} is no folder.", path=place.path)
        case Seen.REPARSE_POINT | Seen.CLOSED:
            return tr(
                "{path} could not be entered: {reason}.", path=place.path, reason=place.detail
            )


def _not_mounted(path: Path, absent: tuple[Path, str]) -> Place:
    point, volume = absent
    return Place(path, Seen.NOT_MOUNTED, volume or str(point))


def _unentered(path: Path, error: OSError | ValueError) -> Place:
    target = _target(path)
    kind = reparse_kind(path)
    if kind is not None and (kind is not Reparse.LINK or not target):
        return Place(path, Seen.REPARSE_POINT, describe_reparse(kind))
    nowhere = isinstance(error, (FileNotFoundError, NotADirectoryError))
    if target and (nowhere or _is_loop(error)):
        stored = windows_target(path)
        drive = drive_of_target(stored) or drive_of_link(target) or ""
        return Place(path, Seen.LINK_TO_NOWHERE, stored or target, drive)
    if nowhere or isinstance(error, ValueError):
        return _missing(path)
    return Place(path, Seen.CLOSED, error.strerror or str(error))


def _missing(path: Path) -> Place:
    """A path that is not there, unless a link above it leads nowhere or a folder above it is a
    placeholder: that one is then what is unseen.
    """
    for above in path.parents:
        if is_placeholder(above):
            return Place(above, Seen.PLACEHOLDER, _target(above))
        try:
            os.stat(above)  # noqa: PTH116
        except (OSError, ValueError) as error:
            if _target(above):
                return _unentered(above, error)
        else:
            break  # it is a real folder, and so are those above it
    return Place(path, Seen.MISSING)


def _is_loop(error: OSError | ValueError) -> bool:
    return isinstance(error, OSError) and error.errno == errno.ELOOP


def _target(path: Path) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - the text itself is wanted
    except (OSError, ValueError):
        return ""
