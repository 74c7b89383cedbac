# SPDX-License-Identifier: Apache-2.0
"""One process at a time works on a VM: a lock that is released with the process.

Where the file system knows no locks (some network shares), a file made with O_EXCL stands for it:
it holds host, process and time. One that a dead process of this host left is taken over.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.fresh_file import (
    names_noted,
    others_temporaries,
    take_name,
    temporary_for,
)
from snapviewer.disks.filesystem.storage import FileStorage
from snapviewer.machines.reading import readers_of
from snapviewer.machines.shared_lock import LOCK_FILE, birth, is_dead, lock_record
from snapviewer.machines.work_place import WorkPlace

_log = logging.getLogger(__name__)
_MOMENT = 60  # seconds


def _whoever() -> bytes:
    record = {
        "host": socket.gethostname(),
        "pid": os.getpid(),
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "began": birth(os.getpid()),
    }
    return json.dumps(record).encode("ascii").ljust(256) + b"\n"


def another_works(place: WorkPlace, record: dict[str, object]) -> RefusedError:
    """The error for a second process."""
    who = (
        tr(
            "another snapviewer is working here (process {pid} on {host}, since {time})",
            pid=str(record.get("pid"))[:20],
            host=str(record.get("host"))[:80],
            time=str(record.get("time"))[:40],
        )
        if "pid" in record
        else tr("another snapviewer is working here")
    )
    return RefusedError(
        who,
        file=place.root,
        code="another-works-here",
        remedy=tr("wait until it is done, then try again"),
    )


@contextlib.contextmanager
def work_lock(place: WorkPlace) -> Iterator[None]:
    """Hold the VM's lock. Raises `RefusedError` another-works-here; `StorageError`."""
    files.make_folder(place.folder)
    path = place.lock
    if not os.path.lexists(path):
        with contextlib.suppress(StorageError):  # another process made it just now
            FileStorage(path, create=True, lock=False).close()
    try:
        storage = FileStorage(path, writable=True)
    except StorageError as error:
        if error.code == "locked" and (readers := readers_of(path)):
            raise RefusedError(
                tr("this VM is being read by {readers}", readers=readers),
                file=place.root,
                code="being-read",
                remedy=tr("let that end, then try again"),
            ) from error
        if error.code == "locked":
            raise another_works(place, lock_record(place, path.name)) from error
        raise
    if not storage.locked:
        storage.close()
        with _lock_file(place):
            yield
        return
    try:
        with contextlib.suppress(StorageError):  # only for the words of a second process
            storage.pwrite(0, _whoever())
        yield
    finally:
        storage.close()


@contextlib.contextmanager
def _lock_file(place: WorkPlace) -> Iterator[None]:
    """Order: 1 who works here into a file of this run's own, flush; 2 what a dead process left is
    moved aside; 3 the file gets its name, which nothing may have. A crash before 3 leaves a file
    that nobody asks, never one that says nothing of who holds it.
    """
    path = place.folder / LOCK_FILE
    _log.warning("%s knows no locks; a lock file is used", place.root)
    mine = temporary_for(path)
    aside = temporary_for(path)
    taken = False
    try:
        storage = FileStorage(mine, create=True, lock=False)
        try:
            storage.pwrite(0, _whoever())
            storage.flush()
        finally:
            storage.close()
        for other in others_temporaries(path):  # of processes that died before they had the lock
            if is_dead(lock_record(place, other.name)):
                files.remove_file(other, missing_ok=True)
        if os.path.lexists(path):
            _require_dead(place, path, mine)
            files.rename_file(path, aside)
            try:
                _require_dead(place, aside, mine)  # another may have taken it over just now
            except RefusedError:
                with names_noted():
                    take_name(aside, path)
                raise
        try:
            with names_noted():  # a lock need not outlive a crash of the machine
                take_name(mine, path)
        except RefusedError as error:
            raise another_works(place, lock_record(place, path.name)) from error
        taken = True
        yield
    finally:
        for each in (mine, aside, *([path] if taken else [])):
            with contextlib.suppress(StorageError):
                files.remove_file(each, missing_ok=True)


def _require_dead(place: WorkPlace, path: Path, fresh: Path) -> None:
    """Raise `RefusedError` another-works-here unless whoever made a lock file is surely dead.

    An empty one is from a process (of an earlier version) that died while it made it, once it is
    older than a moment by the clock of the volume, which `fresh` tells.
    """
    record = lock_record(place, path.name)
    if is_dead(record):
        return
    with contextlib.suppress(OSError):
        status = path.stat()
        if not status.st_size and status.st_mtime + _MOMENT < fresh.stat().st_mtime:
            return
    raise another_works(place, record)
