# SPDX-License-Identifier: Apache-2.0
"""Whether somebody uses a file: a running VM, a backup, qemu, a loop device.

`looked` disturbs nobody: it never opens for writing and takes no lock. `tried` is for what is about
to change files: it opens for writing too, for a host's hold shows from Linux in nothing else. Both
say *unknown* where they could not ask; unknown is never *free*.
"""

from __future__ import annotations

import contextlib
import contextvars
import enum
import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.disks.filesystem.lock_table import (
    Lock,
    LockTable,
    device_text,
    read_locks,
    record_lock,
)
from snapviewer.disks.filesystem.qemu_locks import WRITES, is_qemu_byte
from snapviewer.disks.filesystem.volume_kind import MountTable, Volume
from snapviewer.machines.holders import Opened, Programs, program_name, read_programs

_BUSY = (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN)
_MAY_NOT = (errno.EROFS, errno.EPERM, errno.EACCES)


class HoldState(enum.StrEnum):
    """What is known about others who use a file."""

    FREE = "free"
    HELD = "held"
    UNKNOWN = "unknown"
    MAY_NOT_WRITE = "may-not-write"


@dataclass(frozen=True)
class Hold:
    """Who uses a file. `by` names them ("" where the system does not tell), `proof` says how it is
    known. `writes`: one of them may write. `readers` only read, without a lock: they do not
    matter until the file changes. `not_asked`: unknown because asking would have disturbed.
    `number`: the system's error number where opening was refused, else 0. `doubtful`: unknown
    because a share refused what nothing seen here forbids, as it does for what a host holds.
    """

    state: HoldState
    by: str = ""
    proof: str = ""
    writes: bool = False
    readers: tuple[str, ...] = ()
    not_asked: bool = False
    number: int = 0
    doubtful: bool = False

    @property
    def held(self) -> bool:
        return self.state is HoldState.HELD

    @property
    def shown(self) -> str:
        """Who holds it, in words."""
        return self.by or tr("another process")


@dataclass
class Look:
    """The tables of one look at many files."""

    mounts: MountTable
    locks: LockTable | None
    programs: Programs
    found: dict[Path, Hold] = field(default_factory=dict)
    tried: dict[Path, Hold] = field(default_factory=dict)

    @staticmethod
    def take() -> Look:
        """Read the tables as they are now."""
        if os.name == "nt":  # pragma: no cover - exercised on Windows only
            return Look(MountTable(""), None, Programs())
        return Look(MountTable.read(), read_locks(), read_programs())

    def unseen(self, place: Path) -> str:
        """Why a host's hold on files in a folder could not be seen; "" where it could."""
        volume = self.mounts.volume_of(place / "x")
        if volume.is_nfs:
            return tr("the files lie on an NFS share, and NFS does not tell who else uses them")
        if volume.hides_others:
            return tr(
                "the files lie on a share ({kind}) that does not tell who else uses them",
                kind=volume.kind,
            )
        if self.programs.servers:
            return tr(
                "this machine may give the volume to others ({servers} runs here), and what "
                "they hold open is not seen here",
                servers=listed(self.programs.servers),
            )
        if self.programs.hidden:
            return tr("this user may not see which files the other programs here have open")
        return ""


_current: contextvars.ContextVar[Look | None] = contextvars.ContextVar("look", default=None)


@contextlib.contextmanager
def one_look(tables: Look | None = None) -> Iterator[Look]:
    """Ask about many files by the tables of one moment: they are read once, not for every file.
    `tables` are those of a look just taken; the files themselves are asked anew.
    """
    known = _current.get()
    if known is not None:
        yield known
        return
    look = Look(tables.mounts, tables.locks, tables.programs) if tables else Look.take()
    mark = _current.set(look)
    try:
        yield look
    finally:
        _current.reset(mark)


def mounts_now() -> MountTable:
    """The table of mounts, of the look that is open or read now: without a look at programs."""
    known = _current.get()
    return known.mounts if known is not None else MountTable.read()


def looked(path: Path) -> Hold:
    """Who uses the file, seen without opening it for writing and without any lock taken."""
    with one_look() as look:
        if path not in look.found:
            look.found[path] = _looked(path, look)
        return look.found[path]


def tried(path: Path) -> Hold:
    """Who uses the file, and whether it may be written: it is opened for writing and closed, never
    created or cut. Not on an overlay, which would copy it up.
    """
    with one_look() as look:
        if path not in look.tried:
            look.tried[path] = _tried(path, looked(path), look)
        return look.tried[path]


def state_hold(path: Path) -> Hold:
    """Who uses the file, for the state that is shown: as `looked`, but tried on shares that can be
    written, where a host's hold shows in nothing else.
    """
    with one_look() as look:
        hold = looked(path)
        volume = look.mounts.volume_of(path)
        if hold.held or volume.read_only or not (volume.is_smb or volume.is_fuse):
            return hold
        found = tried(path)
        return hold if found.state is HoldState.MAY_NOT_WRITE else found


if sys.platform == "win32":  # pragma: no cover - exercised on Windows only

    def _looked(path: Path, look: Look) -> Hold:
        try:
            os.close(os.open(path, os.O_RDWR | os.O_BINARY))
        except PermissionError as error:
            if getattr(error, "winerror", None) in (32, 33):
                return Hold(HoldState.HELD, proof=tr("Windows reports a sharing violation"),
                            writes=True)
            return Hold(HoldState.MAY_NOT_WRITE, proof=str(error.strerror))
        except OSError as error:
            return Hold(HoldState.FREE if isinstance(error, FileNotFoundError)
                        else HoldState.UNKNOWN, proof=str(error.strerror))
        return Hold(HoldState.FREE)

    def _tried(path: Path, hold: Hold, look: Look) -> Hold:
        return hold

else:

    def _looked(path: Path, look: Look) -> Hold:
        try:
            status = path.stat()
        except OSError as error:
            return _not_there(error)
        volume = look.mounts.volume_of(path)
        openers = look.programs.having(path, status)
        hold = _by_tables(status, volume, openers, look)
        readers = tuple(dict.fromkeys(each.shown for each in openers if not each.writes))
        if hold is None and volume.is_smb:
            hold = Hold(
                HoldState.UNKNOWN, not_asked=True,
                proof=tr("not asked: on an SMB share the question itself would disturb a host"),
            )
        if hold is None and stat.S_ISREG(status.st_mode):
            hold = _by_asking(path, status, volume, openers)
        return replace(hold or Hold(HoldState.FREE), readers=readers)

    def _by_tables(
        status: os.stat_result, volume: Volume, openers: list[Opened], look: Look
    ) -> Hold | None:
        writers = [each for each in openers if each.writes]
        if writers:
            return Hold(
                HoldState.HELD, _names(each.shown for each in writers),
                tr("it is open there for writing"), writes=True,
            )
        locks: list[Lock] = []
        for device in {device_text(status.st_dev), volume.device}:
            locks += (look.locks or {}).get((device, status.st_ino), [])
        # A shared lease says only that a server's client reads it.
        locks = [each for each in locks if each.writes or each.kind not in ("LEASE", "DELEG")]
        if not locks:
            return None
        names = [_named(each.pid) for each in locks if each.pid > 0]
        kind = tr("it is locked ({kind})", kind=locks[0].kind)
        writes = any(each.writes or _tells_writer(each) for each in locks)
        return Hold(
            HoldState.HELD, _names(names or [each.shown for each in openers]), kind, writes=writes
        )

    def _tells_writer(lock: Lock) -> bool:
        return is_qemu_byte(lock) and lock.covers(WRITES)

    def _by_asking(
        path: Path, status: os.stat_result, volume: Volume, openers: list[Opened]
    ) -> Hold | None:
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        except OSError as error:
            return _refused(error, status, volume)
        try:
            lock = record_lock(handle)
            if lock is None:
                return None
            writes = lock.writes or (
                is_qemu_byte(lock) and record_lock(handle, WRITES, 1) is not None
            )
        except OSError:
            return None  # no locks there: nobody holds one
        finally:
            os.close(handle)
        named = [_named(lock.pid)] if lock.pid > 0 else []
        return Hold(
            HoldState.HELD, _names(named or [each.shown for each in openers]),
            tr("a range of it is locked"), writes=writes,
        )

    def _tried(path: Path, hold: Hold, look: Look) -> Hold:
        if hold.held:
            return hold
        try:
            status = path.stat()
        except OSError as error:
            return _not_there(error)
        volume = look.mounts.volume_of(path)
        if volume.is_overlay or not stat.S_ISREG(status.st_mode):
            return hold
        try:
            # O_NONBLOCK: a lease of another program answers at once instead of being waited for.
            handle = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
        except OSError as error:
            return replace(_refused(error, status, volume), readers=hold.readers)
        try:
            if look.locks is None and not volume.is_smb and not _can_lock(handle):
                return Hold(HoldState.HELD, proof=tr("it is locked"), writes=True)
        finally:
            os.close(handle)
        if hold.not_asked:
            return Hold(
                HoldState.FREE, proof=tr("it could be opened for writing"), readers=hold.readers
            )
        return hold

    def _can_lock(handle: int) -> bool:
        """Where the system lists no locks, only taking one tells; it is given back at once."""
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            fcntl.flock(handle, fcntl.LOCK_UN)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True

    def _refused(error: OSError, status: os.stat_result, volume: Volume) -> Hold:
        """What a refusal to open the file says."""
        why = error.strerror or str(error)
        if error.errno in _BUSY:
            return Hold(HoldState.HELD, proof=tr("opening it: {why}", why=why), writes=True)
        if error.errno == errno.EACCES and volume.is_share and _mode_allows(status):
            return Hold(
                HoldState.UNKNOWN,
                proof=tr("its mode allows it, the share refuses it: {why}", why=why),
                doubtful=True,
            )
        if error.errno in _MAY_NOT:
            return Hold(HoldState.MAY_NOT_WRITE, proof=why, number=error.errno or 0)
        return Hold(
            HoldState.UNKNOWN, proof=why, number=error.errno or 0, doubtful=volume.is_share
        )

    def _mode_allows(status: os.stat_result) -> bool:
        user = os.geteuid()
        if user in (0, status.st_uid):
            return user == 0 or bool(status.st_mode & stat.S_IWUSR)
        if status.st_gid in (os.getegid(), *os.getgroups()):
            return bool(status.st_mode & stat.S_IWGRP)
        return bool(status.st_mode & stat.S_IWOTH)


def _not_there(error: OSError) -> Hold:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Hold(HoldState.FREE, proof=tr("there is no such file"))
    if error.errno in _BUSY:
        return Hold(HoldState.HELD, proof=error.strerror or str(error), writes=True)
    return Hold(HoldState.UNKNOWN, proof=error.strerror or str(error))


def _named(pid: int) -> str:
    if pid == os.getpid():
        return tr("this program itself")
    return f"{program_name(pid) or tr('process')} ({pid})"


def _names(names: Iterable[str]) -> str:
    return listed(dict.fromkeys(names))


__all__ = ["Hold", "HoldState", "Look", "looked", "mounts_now", "one_look", "state_hold", "tried"]
