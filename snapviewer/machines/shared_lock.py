# SPDX-License-Identifier: Apache-2.0
"""A VM's lock as a reader takes it: shared, and only where the lock's file exists already.

Where the file system knows no locks a writer's lock file (`LOCK_FILE`) stands for its lock; a
reader leaves none behind and is told at its end whether anything changed.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from pathlib import Path

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.lock_table import device_text, read_locks
from snapviewer.disks.filesystem.safe_open import open_at
from snapviewer.disks.filesystem.storage import NO_LOCKS, storage_error
from snapviewer.machines.work_place import WorkPlace

LOCK_FILE = "lock-file"  # beside the lock, where there are no locks
_LIMIT = 4096


def lock_record(place: WorkPlace, name: str) -> dict[str, object]:
    """What a lock's file says of who holds it; empty where it says nothing."""
    try:
        record = json.loads(place.read(place.folder / name, _LIMIT) or b"{}")
    except (StorageError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def is_dead(record: dict[str, object]) -> bool:
    """Whether the process that made a lock file surely is dead: only this host's are known."""
    pid = record.get("pid")
    if record.get("host") != socket.gethostname() or not isinstance(pid, int) or pid <= 0:
        return False
    if os.name == "nt":  # pragma: no cover - exercised on Windows only
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    # It lives; but the number may be another's by now, above all after the machine was restarted.
    began, present = record.get("began"), birth(pid)
    return bool(began and present) and began != present


def birth(pid: int) -> str:
    """When a process began, in the kernel's words, so that a number that was given again is told;
    "" where the system does not tell."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        return f"{boot} {status.rpartition(')')[2].split()[19]}"
    except (OSError, IndexError, ValueError):
        return ""


def is_at_work(place: WorkPlace, since_ns: int | None = None) -> bool:
    """Whether a snapviewer changes the VM just now, or has begun or ended that since a time
    (nanoseconds since 1970); asked without taking a lock.
    """
    try:
        status = place.lock.stat()
        folder = place.folder.stat()
    except OSError:
        return False
    # Whoever takes the lock writes into its file; whoever ends removes the journal.
    if since_ns is not None and max(status.st_mtime_ns, folder.st_mtime_ns) >= since_ns:
        return True
    locks = (read_locks() or {}).get((device_text(status.st_dev), status.st_ino), [])
    if any(lock.writes for lock in locks):
        return True
    record = lock_record(place, LOCK_FILE)
    return bool(record) and not is_dead(record)


def _changing(place: WorkPlace) -> RefusedError:
    return RefusedError(
        tr("another snapviewer is changing this VM just now"),
        file=place.root,
        code="another-works-here",
        remedy=tr("wait until it is done, then try again"),
    )


def _refuse_lock_file(place: WorkPlace) -> None:
    if os.path.lexists(place.folder / LOCK_FILE) and not is_dead(lock_record(place, LOCK_FILE)):
        raise _changing(place)


if sys.platform == "win32":  # pragma: no cover - exercised on Windows only

    def share(stack: contextlib.ExitStack, place: WorkPlace) -> None:
        """Windows' locks keep readers of the locked byte away, so nothing is locked there."""
        _refuse_lock_file(place)

else:
    import fcntl

    def share(stack: contextlib.ExitStack, place: WorkPlace) -> None:
        """Hold the VM's lock, shared, until `stack` is closed. Raises `RefusedError`
        (another-works-here), `StorageError` where the volume's locks fail.
        """
        try:
            handle = open_at(place.lock, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        except (OSError, StorageError):
            return  # nobody ever worked here, or it is not ours to lock
        stack.callback(os.close, handle)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _changing(place) from None
        except OSError as error:
            if error.errno not in NO_LOCKS:
                raise storage_error(error, place.lock, tr("locking")) from error
            _refuse_lock_file(place)
