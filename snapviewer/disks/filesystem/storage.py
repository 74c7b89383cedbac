# SPDX-License-Identifier: Apache-2.0
"""One open file, by position: the only place that reads or writes image bytes.

Everything that changes a file goes through `hook` first (tests inject faults and kills there) and
every operating-system fault comes out as a `StorageError` naming file and offset.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem import growth, scope
from snapviewer.disks.filesystem.qemu_locks import QemuLocks
from snapviewer.disks.filesystem.volume_kind import volume_of

_LAST_OFFSET = (1 << 62) - 1  # larger ones, which damaged tables name, no system call takes
_OURS = ".snapviewer"
COPY_CHUNK = 8 << 20  # bytes per copy step: large enough for full speed, small enough to cancel

MutationHook = Callable[[str, Path, int, int], None]
"""Called as hook(operation, path, offset, length) before anything is changed on disk. An `OSError`
it raises is treated as one of the operating system."""

_hooks: list[MutationHook] = []

_pread: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)
_preadv: Callable[[int, list[memoryview], int], int] | None = getattr(os, "preadv", None)

# There are none on that file system; ENOLCK and EIO are a lock server that fails: not answered.
NO_LOCKS = (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)
# The kernel cannot copy between these two files: do it by reading and writing.
_NO_KERNEL_COPY = (errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)


@contextlib.contextmanager
def mutation_hook(hook: MutationHook) -> Iterator[None]:
    """Call `hook` before every change of any file while the context is open (tests, dry runs)."""
    _hooks.append(hook)
    try:
        yield
    finally:
        _hooks.remove(hook)


def announce(operation: str, path: Path, offset: int = 0, length: int = 0) -> None:
    """Tell the hooks that `operation` is about to change `path`."""
    for hook in _hooks:
        hook(operation, path, offset, length)


def storage_error(
    error: OSError, path: Path, doing: str, offset: int | None = None
) -> StorageError:
    """An `OSError` as the documented error, in words."""
    if isinstance(error, PermissionError):
        code, remedy = "access-denied", tr("check the file's permissions, then try again")
    elif isinstance(error, FileNotFoundError):
        code, remedy = "file-missing", tr("check that the file was not moved or renamed")
    elif isinstance(error, BlockingIOError) or error.errno in (errno.EBUSY, errno.ETXTBSY):
        code, remedy = "locked", tr("close the program (or VM) that uses the file")
    elif error.errno == errno.ENOSPC:
        code, remedy = "disk-full", tr("free space on the volume, then continue")
    else:
        code, remedy = "io-error", tr("check the disk or network share, then try again")
    reason = error.strerror or str(error)
    return StorageError(
        tr("{doing} failed: {reason}", doing=doing, reason=reason),
        file=path,
        offset=offset,
        remedy=remedy,
        code=code,
    )


class Storage(Protocol):
    """What an image needs of its file. `FileStorage` is the real one; tests simulate others."""

    @property
    def path(self) -> Path: ...
    @property
    def writable(self) -> bool: ...
    def size(self) -> int:
        """The file's length in bytes, now."""
    def pread(self, offset: int, length: int) -> bytes:
        """Up to `length` bytes at `offset`; shorter only at the end of the file."""
    def pread_into(self, offset: int, buffer: memoryview) -> int:
        """Fill `buffer` from `offset`; the count of bytes read is shorter only at the end."""
    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        """Write all of `data` at `offset`, growing the file where needed."""
    def copy_from(self, source: Storage, source_offset: int, offset: int, length: int) -> None:
        """Copy `length` bytes of `source` into this file."""
    def truncate(self, size: int) -> None:
        """Set the file's length; new bytes read as zeros and have room of their own."""
    def flush(self) -> None:
        """Make everything written so far durable."""
    def close(self) -> None:
        """Close; idempotent."""


class FileStorage:
    """A real file. Opening for writing takes an exclusive lock and refuses a file in use.

    A file grows by `growth.grow` alone, so that no disk becomes sparse; only where `sparse` was
    set (raw copies, a guest's files) may holes be left. Raises `StorageError` from every method;
    codes: access-denied, file-missing, locked, disk-full, io-error.
    """

    sparse = False
    _end = 0  # bytes the file is known to have; only another process could make it shorter

    def __init__(
        self, path: Path, *, writable: bool = False, create: bool = False, lock: bool = True
    ) -> None:
        self._path = path
        self._writable = writable or create
        flags = os.O_RDONLY
        flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        flags |= getattr(os, "O_NONBLOCK", 0)  # a named pipe must not hang the opening
        doing = tr("creating the file") if create else tr("opening the file")
        self._handle = -1
        self._qemu: QemuLocks | None = None
        self.locked = False  # a file system without locks cannot keep others away
        try:
            if self._writable:
                scope.require(path)
            if create:
                announce("create", path)
            self._handle = (
                scope.open_to_change(path, create=create)
                if self._writable
                else os.open(path, flags)
            )
            mode = os.fstat(self._handle).st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISBLK(mode)):
                raise OSError(errno.EINVAL, tr("this is not a file"))
            self.locked = self._writable and lock and _try_lock(self._handle, path)
            if writable and lock:
                self._qemu = QemuLocks(path)
        except OSError as error:
            if self._handle >= 0:
                os.close(self._handle)
                self._handle = -1
            raise storage_error(error, path, doing) from error

    @property
    def path(self) -> Path:
        return self._path

    @property
    def writable(self) -> bool:
        return self._writable

    def size(self) -> int:
        try:
            return os.fstat(self._handle).st_size
        except OSError as error:
            raise storage_error(error, self._path, tr("asking for the size")) from error

    def pread(self, offset: int, length: int) -> bytes:
        if offset > _LAST_OFFSET:
            return b""  # beyond the end of any file there is nothing
        if _pread is not None:  # spares clearing and copying a buffer
            try:
                data = _pread(self._handle, length, offset)
            except OSError as error:
                raise storage_error(error, self._path, tr("reading"), offset) from error
            except OverflowError:  # beyond what a file can hold: behind its end
                return b""
            if len(data) == length:
                return data
        buffer = bytearray(length)
        count = self.pread_into(offset, memoryview(buffer))
        return bytes(buffer[:count]) if count < length else bytes(buffer)

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        done = 0
        if offset > _LAST_OFFSET:
            return 0
        try:
            if _preadv is not None:
                done = _preadv(self._handle, [buffer], offset)
            while done < len(buffer):
                count = _pread_into(self._handle, buffer[done:], offset + done)
                if count == 0:
                    break
                done += count
        except OSError as error:
            raise storage_error(error, self._path, tr("reading"), offset + done) from error
        except OverflowError:
            return done
        return done

    def next_data(self, offset: int) -> int:
        """Where stored bytes begin at or after `offset`, the bytes before being a hole that reads
        as zeros; the size where no more are stored, `offset` where the system cannot tell."""
        if not hasattr(os, "SEEK_DATA"):
            return offset
        try:
            return os.lseek(self._handle, offset, os.SEEK_DATA)
        except OSError as error:
            return self.size() if error.errno == 6 else offset  # ENXIO: nothing but a hole

    def pread_scattered(self, offset: int, parts: list[memoryview]) -> int:
        """Fill at most 1024 `parts` in turn with the bytes from `offset` on, by one system call
        where there is one; the count of bytes read is shorter only at the end of the file."""
        done = 0
        try:
            if _preadv is not None:
                done = _preadv(self._handle, parts, offset)
        except OSError as error:
            raise storage_error(error, self._path, tr("reading"), offset) from error
        at = 0
        for part in parts:
            if done < at + len(part):  # a short read, or no such call
                count = self.pread_into(offset + done, part[done - at :])
                done += count
                if done < at + len(part):
                    break
            at += len(part)
        return done

    def pread_each(self, offsets: list[int], parts: list[memoryview]) -> int:
        """Fill each part from its own offset; how many were filled before one came short (those
        after it are untouched), or 0 where the system has no such call."""
        if _preadv is None:
            return 0
        done = 0
        try:
            for done, (offset, part) in enumerate(zip(offsets, parts, strict=True)):
                if _preadv(self._handle, [part], offset) != len(part):
                    return done
        except OSError as error:
            raise storage_error(error, self._path, tr("reading"), offsets[done]) from error
        return len(parts)

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        view = memoryview(data)
        done = 0
        try:
            announce("write", self._path, offset, len(data))
            if len(view):
                self._reach(offset)
            while done < len(view):
                done += _pwrite(self._handle, view[done:], offset + done)
        except OSError as error:
            raise storage_error(error, self._path, tr("writing"), offset + done) from error
        self._end = max(self._end, offset + len(view))

    def _reach(self, offset: int) -> None:
        """Make the file reach to `offset`: what is written behind the end would leave a hole."""
        if offset <= self._end or self.sparse:
            return
        self._end = os.fstat(self._handle).st_size
        if offset > self._end:
            growth.grow(self._handle, self._end, offset)
            self._end = offset

    def append(self, data: bytes) -> None:
        """Write after the end of the file as it is now; the lock keeps others from it."""
        try:
            announce("append", self._path, self.size(), len(data))
            view, at = memoryview(data), self.size()
            while view:
                count = _pwrite(self._handle, view, at)
                view, at = view[count:], at + count
        except OSError as error:
            raise storage_error(error, self._path, tr("writing the log")) from error

    def copy_from(self, source: Storage, source_offset: int, offset: int, length: int) -> None:
        done = 0
        try:
            announce("write", self._path, offset, length)
            if length:
                self._reach(offset)
            if isinstance(source, FileStorage) and hasattr(os, "copy_file_range"):
                while done < length:
                    count = os.copy_file_range(
                        source._handle, self._handle, length - done,
                        source_offset + done, offset + done,
                    )
                    if count == 0:
                        break
                    done += count
        except OSError as error:
            if error.errno not in _NO_KERNEL_COPY:
                raise storage_error(error, self._path, tr("copying"), offset + done) from error
        try:
            while done < length:
                data = source.pread(source_offset + done, min(COPY_CHUNK, length - done))
                if not data:
                    raise StorageError(
                        tr("the file ends inside the data to copy"), file=source.path,
                        offset=source_offset + done, code="truncated",
                        remedy=tr("check the source file with 'snapviewer check'"),
                    )
                written = 0
                while written < len(data):
                    written += _pwrite(
                        self._handle, memoryview(data)[written:], offset + done + written
                    )
                done += len(data)
        except OSError as error:
            raise storage_error(error, self._path, tr("copying"), offset + done) from error
        self._end = max(self._end, offset + done)

    def truncate(self, size: int) -> None:
        try:
            announce("truncate", self._path, size, 0)
            present = os.fstat(self._handle).st_size
            if size > present and not self.sparse:
                growth.grow(self._handle, present, size)
            else:
                os.ftruncate(self._handle, size)
            self._end = size
        except OSError as error:
            raise storage_error(error, self._path, tr("setting the size"), size) from error

    def reserve(self) -> bool:
        """Give every hole of the file room of its own; False where the file system cannot."""
        try:
            return growth.fill(self._handle, self.size())
        except OSError as error:
            raise storage_error(error, self._path, tr("filling the holes")) from error

    def keep_time(self, modified_ns: int) -> None:
        """Set the time of the last change, where the file system lets us: the content is the same
        as then."""
        if os.utime in os.supports_fd:
            with contextlib.suppress(OSError):
                os.utime(self._handle, ns=(modified_ns, modified_ns))

    def flush(self) -> None:
        try:
            announce("flush", self._path)
            os.fsync(self._handle)
        except OSError as error:
            raise storage_error(error, self._path, tr("flushing")) from error

    def close(self) -> None:
        if self._qemu is not None:
            self._qemu.close()
            self._qemu = None
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __del__(self) -> None:
        # A reader dropped without close must not leak its handle until the process ends.
        try:
            self.close()
        except Exception:  # at the very end of the process nothing is left to close with
            return


if sys.platform == "win32":  # pragma: no cover - exercised on Windows only
    import msvcrt

    _position = threading.Lock()  # seek and read are two calls here; readers share handles

    def _lock(handle: int) -> None:
        # Lock one byte far beyond any data: other lockers collide, readers do not.
        os.lseek(handle, 1 << 62, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _pread_into(handle: int, buffer: memoryview, offset: int) -> int:
        with _position:
            os.lseek(handle, offset, os.SEEK_SET)
            data = os.read(handle, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _pwrite(handle: int, data: memoryview, offset: int) -> int:
        with _position:
            os.lseek(handle, offset, os.SEEK_SET)
            return os.write(handle, data)

else:
    import fcntl

    _READ_LIMIT = 1 << 30  # Linux transfers at most 2 GiB a call

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _pread_into(handle: int, buffer: memoryview, offset: int) -> int:
        if _preadv is not None:
            return _preadv(handle, [buffer[:_READ_LIMIT]], offset)
        data = os.pread(handle, min(len(buffer), _READ_LIMIT), offset)  # macOS before 11
        buffer[: len(data)] = data
        return len(data)

    def _pwrite(handle: int, data: memoryview, offset: int) -> int:
        return os.pwrite(handle, data[:_READ_LIMIT], offset)


def _try_lock(handle: int, path: Path) -> bool:
    """Lock a file; False where its file system knows no locks, and on an SMB share, where the lock
    would be the server's and stop the reads and writes of whoever holds the file there (our own
    files nobody else holds). Raises `OSError` where another process holds it."""
    if os.name != "nt" and _OURS not in path.parts and volume_of(path).is_smb:
        return False
    try:
        _lock(handle)
    except OSError as error:
        if error.errno in NO_LOCKS:
            return False
        raise
    return True


def open_storage(path: Path, *, writable: bool = False) -> FileStorage:
    """Open an existing file; for writing with an exclusive lock. Raises `StorageError`."""
    return FileStorage(path, writable=writable)


def create_storage(path: Path) -> FileStorage:
    """Create a file that must not exist yet, locked. Raises `StorageError`."""
    return FileStorage(path, create=True)
