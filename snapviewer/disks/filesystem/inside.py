# SPDX-License-Identifier: Apache-2.0
"""New files and folders below one folder, and never anywhere else.

Every folder on the way is opened relative to the handle of the one above and without following
links, so that neither a name nor a link that somebody lays there leads out. Files are only ever
created (O_EXCL), so nothing that exists is changed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import FileStorage, announce, storage_error

_BY_HANDLE = {os.open, os.mkdir, os.unlink} <= os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_REPARSE_POINT = 0x400  # FILE_ATTRIBUTE_REPARSE_POINT
_NO_FOLDER = (errno.ENOTDIR, errno.ELOOP, errno.EMLINK)  # EMLINK: FreeBSD's word for a link


class NewFile(FileStorage):
    """A file that was just created, through its folder's handle; it may have holes."""

    sparse = True

    def __init__(self, path: Path, handle: int) -> None:
        # Not the opening of `FileStorage`, which goes by path; everything else is.
        self._path = path
        self._writable = True
        self._handle = handle
        self._qemu = None
        self.locked = False

    def set_time(self, stamp: int) -> None:
        """Set the times of the last change and access, nanoseconds since 1970; best effort."""
        target = self._handle if os.utime in os.supports_fd else self._path
        with contextlib.suppress(OSError, OverflowError):
            os.utime(target, ns=(stamp, stamp))


class Inside:
    """An existing folder to create things in. Places in it are sequences of plain names.

    Raises `StorageError` from every method; codes: file-exists, not-a-folder and those of
    `FileStorage`. `ValueError` where a name is none (empty, ``..``, with a separator).
    """

    def __init__(self, folder: Path) -> None:
        self._handle = -1
        try:
            # The folder itself was chosen by the user, by whatever links.
            self.folder = folder.resolve(strict=True)
            if _BY_HANDLE:
                self._handle = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            elif not self.folder.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        except OSError as error:
            raise storage_error(error, folder, tr("opening the folder")) from error

    def __enter__(self) -> Inside:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close; idempotent."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def path(self, parts: Sequence[str]) -> Path:
        """Where a place is, for messages."""
        return self.folder.joinpath(*parts)

    def make_folder(self, parts: Sequence[str], *, new: bool = False) -> None:
        """Make a folder and those above it that are missing; with `new` it must not exist."""
        _check(parts)
        with self._folder(parts[:-1]) as above:
            made = self._make(above, parts)
            if new and not made:
                raise _exists(self.path(parts))
        if not made:
            with self._folder(parts):  # it is a folder, not a link to one
                pass

    def create(self, parts: Sequence[str]) -> NewFile:
        """Create a file, and the folders above it that are missing."""
        _check(parts)
        path = self.path(parts)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
        flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        with self._folder(parts[:-1]) as above:
            try:
                announce("create", path)
                if above is None:
                    return NewFile(path, os.open(path, flags, 0o666))
                flags |= os.O_NOFOLLOW
                return NewFile(path, os.open(parts[-1], flags, 0o666, dir_fd=above))
            except FileExistsError as error:
                raise _exists(path) from error
            except OSError as error:
                raise storage_error(error, path, tr("creating the file")) from error

    def remove(self, parts: Sequence[str]) -> None:
        """Remove a file that `create` made."""
        _check(parts)
        path = self.path(parts)
        with self._folder(parts[:-1]) as above:
            try:
                announce("remove", path)
                if above is None:
                    path.unlink()
                else:
                    os.unlink(parts[-1], dir_fd=above)
            except OSError as error:
                raise storage_error(error, path, tr("removing")) from error

    # -- the way down -----------------------------------------------------------------------

    @contextlib.contextmanager
    def _folder(self, parts: Sequence[str]) -> Iterator[int | None]:
        """The folder's handle, missing ones made; None where the system has no such calls."""
        if not _BY_HANDLE:
            for count in range(1, len(parts) + 1):
                self._make(None, parts[:count])
                self._refuse_link(parts[:count])
            yield None
            return
        handle = os.dup(self._handle)
        try:
            for count in range(1, len(parts) + 1):
                self._make(handle, parts[:count])
                below = self._open(handle, parts[:count])
                os.close(handle)
                handle = below
            yield handle
        finally:
            os.close(handle)

    def _open(self, above: int, parts: Sequence[str]) -> int:
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        path = self.path(parts)
        try:
            return os.open(parts[-1], flags, dir_fd=above)
        except OSError as error:
            if error.errno in _NO_FOLDER:
                raise _no_folder(path) from error
            raise storage_error(error, path, tr("opening the folder")) from error

    def _make(self, above: int | None, parts: Sequence[str]) -> bool:
        """Make one folder; False where something of that name exists."""
        path = self.path(parts)
        try:
            if above is None:
                if os.path.lexists(path):
                    return False
                announce("mkdir", path)
                path.mkdir()
                return True
            try:
                os.stat(parts[-1], dir_fd=above, follow_symlinks=False)
                return False
            except FileNotFoundError:
                pass
            announce("mkdir", path)
            os.mkdir(parts[-1], dir_fd=above)
            with contextlib.suppress(OSError):  # it is there; of the files in it none is lost
                os.fsync(above)
            return True
        except FileExistsError:
            return False
        except OSError as error:
            raise storage_error(error, path, tr("creating the folder")) from error

    def _refuse_link(self, parts: Sequence[str]) -> None:
        path = self.path(parts)
        try:
            status = path.lstat()
        except OSError as error:
            raise storage_error(error, path, tr("opening the folder")) from error
        attributes = getattr(status, "st_file_attributes", 0)
        if not stat.S_ISDIR(status.st_mode) or attributes & _REPARSE_POINT:
            raise _no_folder(path)


def _check(parts: Sequence[str]) -> None:
    for name in parts:
        if name in ("", ".", "..") or any(char in name for char in "/\0"):
            raise ValueError(f"{name!r} is no name of a file")
        if os.name == "nt" and any(char in name for char in "\\:"):
            raise ValueError(f"{name!r} is no name of a file")
    if not parts:
        raise ValueError("a place has at least one name")


def _exists(path: Path) -> StorageError:
    return StorageError(
        tr("there is a file of that name already"), file=path, code="file-exists",
        remedy=tr("choose another name or folder"),
    )


def _no_folder(path: Path) -> StorageError:
    return StorageError(
        tr("this is a link or a file, not a folder; nothing is written through it"), file=path,
        code="not-a-folder", remedy=tr("choose another folder"),
    )
