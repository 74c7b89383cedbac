# SPDX-License-Identifier: Apache-2.0
"""Copy files of a guest to a folder of this computer, and to nowhere else.

The guest decides what its files are called and what they hold, the user in which folder they go.
Nothing that exists is replaced, no link is made or followed; see `copy_out_names` for the names
and `disks.inside` for the folder.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.fresh_file import check_result
from snapviewer.disks.filesystem.inside import Inside
from snapviewer.guest.browse import MAX_DEPTH, Entry, FileSystem
from snapviewer.guest.copy_out_names import Places
from snapviewer.guest.image import GuestError


def copy_out(
    system: FileSystem, entry: Entry, target: Path, progress: Progress | None = None
) -> int:
    """Copy a file to `target`, or a folder with everything below to a new folder `target`; returns
    the bytes written. Raises what `copy_entry` does.
    """
    with Inside(target.parent) as folder:
        return copy_entry(system, entry, folder, (target.name,), progress)


def copy_entry(
    system: FileSystem,
    entry: Entry,
    folder: Inside,
    place: Sequence[str],
    progress: Progress | None = None,
) -> int:
    """Copy a file, or a folder with everything below, to a place in `folder` that must not exist;
    returns the bytes written.

    Order: 1 create the file, 2 write, 3 flush, 4 check that what was read did not change meanwhile
    (`before_name`). A crash before 3 leaves a partial file; a cancel or error removes it. Links and
    devices inside a folder are left out and noted in `system.notes`. Raises `StorageError`
    (file-exists among others), `GuestError` (a link or device itself, or damage), `Cancelled`.
    """
    if progress is not None:
        progress.start(tr("Copying {entry}", entry=entry.name), entry.size)
    why = left_out(entry)
    if why:
        raise GuestError(
            why, structure="file", code="not-a-file", remedy=tr("copy what the link names instead")
        )
    if not entry.is_dir:
        return _copy_file(system, entry, folder, place, progress)
    top = tuple(place)
    folder.make_folder(top, new=True)
    places = Places()
    written = 0
    stack = [entry]
    seen = {entry.inode}
    while stack:
        above = stack.pop()
        for item in system.list_folder(above):
            to = places.place(0, item.path[len(entry.path) :], top)
            if item.is_dir:
                if item.inode not in seen and item.path.count("/") <= MAX_DEPTH:
                    seen.add(item.inode)
                    folder.make_folder(to)
                    stack.append(item)
            elif why := left_out(item):
                system.note(f"{item.path}: {why}")
            else:
                written += _copy_file(system, item, folder, to, progress)
    return written


def left_out(entry: Entry) -> str:
    """Why an entry is not copied; "" where it is."""
    if entry.kind == "link":
        return tr("it is a link to {target}; links are not copied", target=entry.target)
    if entry.kind == "special":
        return tr("it is a device, a pipe or a socket of the guest; these are not copied")
    return ""


def _copy_file(
    system: FileSystem,
    entry: Entry,
    folder: Inside,
    place: Sequence[str],
    progress: Progress | None,
) -> int:
    storage = folder.create(place)
    offset = 0
    try:
        for data in system.chunks(entry):
            if data.count(0) != len(data):
                storage.pwrite(offset, data)
            offset += len(data)
            if progress is not None:
                progress.advance(len(data))
        if storage.size() < offset:
            storage.truncate(offset)
        storage.flush()
        if entry.modified is not None:
            seconds, nanoseconds = entry.stamp[:2]
            storage.set_time(seconds * 1_000_000_000 + nanoseconds)
        check_result()
    except BaseException:
        storage.close()
        with contextlib.suppress(StorageError):
            folder.remove(place)
        raise
    storage.close()
    return offset
