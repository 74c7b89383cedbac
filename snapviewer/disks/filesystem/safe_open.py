# SPDX-License-Identifier: Apache-2.0
"""Open files and folders step by step, each component relative to the handle of the one above.

A path is only a promise: between looking at it and opening it any folder in it can be replaced by
a link. Here no link is followed at any component, nothing waits (a named pipe would, for ever), and
what was opened is asked what it is before anything of it is read or written.

Windows has no such relative opening; there every component is asked for a reparse point before the
file is opened, and the opened handle's own path is compared. That branch has not been run.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr

LINK_CODE = "link-in-path"
_POSIX = os.name != "nt"
# A handle to go on from needs no right to list the folder where the system offers one such.
_FOLDER = (
    getattr(os, "O_PATH", os.O_RDONLY)
    | getattr(os, "O_DIRECTORY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
LISTED = (
    os.O_RDONLY
    | getattr(os, "O_DIRECTORY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
CAREFUL = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def link_met(path: Path, code: str = LINK_CODE) -> StorageError:
    """The error for a link where none may be."""
    return StorageError(
        tr("this is a link, and no link is followed here: it could lead to any other place"),
        file=path,
        code=code,
        remedy=tr("look where it leads, remove the link, then try again"),
    )


def not_a_file(path: Path) -> StorageError:
    """The error for a device, a pipe, a socket or a folder in the place of a file."""
    return StorageError(
        tr("this is not a file"), file=path, code="not-a-file", remedy=tr("choose a file")
    )


def is_link(status: os.stat_result) -> bool:
    """Whether what `lstat` told is a link (on Windows: any reparse point)."""
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_reparse_tag", 0))


def first_link(path: Path, base: Path) -> Path | None:
    """The first component of `path` below `base` that is a link; None where none is, or where a
    component is missing or cannot be looked at (opening says so then)."""
    if not path.is_relative_to(base):
        return None
    current = base
    for part in path.relative_to(base).parts:
        current = current / part
        try:
            if is_link(os.lstat(current)):
                return current
        except (OSError, ValueError):
            return None
    return None


@contextlib.contextmanager
def folder_handle(folder: Path) -> Iterator[int | None]:
    """A handle of `folder` (absolute, already real), reached without following any link; None on
    Windows, where the path was only looked at. Raises `OSError`, and `StorageError` for a link.
    """
    if not _POSIX:  # pragma: no cover - exercised on Windows only
        found = first_link(folder, Path(folder.anchor))
        if found is not None:
            raise link_met(found)
        yield None
        return
    handle = os.open(folder.anchor or "/", _FOLDER)
    try:
        for number, part in enumerate(folder.parts[1:], 2):
            try:
                below = os.open(part, _FOLDER, dir_fd=handle)
            except OSError as error:
                if error.errno in (errno.ELOOP, errno.ENOTDIR) and _is_link_at(part, handle):
                    raise link_met(Path(*folder.parts[:number])) from error
                raise
            os.close(handle)
            handle = below
        yield handle
    finally:
        os.close(handle)


def _is_link_at(name: str, folder: int | None) -> bool:
    try:
        return is_link(os.stat(name, dir_fd=folder, follow_symlinks=False))
    except OSError:
        return False


def open_at(path: Path, flags: int, mode: int = 0o600) -> int:
    """Open `path` (absolute, its folder real) by `folder_handle`; O_TRUNC is never passed on.

    Raises `OSError`; `StorageError` for a link and for anything that is not a regular file.
    """
    flags = (flags | CAREFUL) & ~os.O_TRUNC
    if flags & os.O_CREAT:
        flags |= os.O_EXCL
    if sys.platform == "win32":  # pragma: no cover - exercised on Windows only
        with folder_handle(path.parent):
            return _open_windows(path, flags)
    with folder_handle(path.parent) as folder:
        try:
            handle = (
                os.open(path, flags, mode)
                if folder is None
                else os.open(path.name, flags, mode, dir_fd=folder)
            )
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise link_met(path) from error
            if error.errno == errno.ENXIO:  # a socket, or a pipe nobody reads
                raise not_a_file(path) from error
            raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise not_a_file(path)
    return handle


if sys.platform == "win32":  # pragma: no cover - not run yet

    def _open_windows(path: Path, flags: int) -> int:
        """By CreateFileW: a reparse point is opened itself and refused, and nobody may rename or
        delete the file while it is open (no share DELETE); the handle's own path is compared."""
        import ctypes
        import msvcrt
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        write = bool(flags & (os.O_RDWR | os.O_WRONLY))
        handle = kernel.CreateFileW(
            wintypes.LPCWSTR(str(path)),
            wintypes.DWORD(0xC0000000 if write else 0x80000000),  # GENERIC_READ, GENERIC_WRITE
            wintypes.DWORD(0x3),  # FILE_SHARE_READ | FILE_SHARE_WRITE
            None,
            wintypes.DWORD(1 if flags & os.O_CREAT else 3),  # CREATE_NEW, OPEN_EXISTING
            wintypes.DWORD(0x00200080),  # FILE_FLAG_OPEN_REPARSE_POINT | FILE_ATTRIBUTE_NORMAL
            None,
        )
        if handle in (None, wintypes.HANDLE(-1).value):
            code = ctypes.get_last_error()
            raise OSError(0, ctypes.FormatError(code), str(path), code)
        number = msvcrt.open_osfhandle(handle, flags & (os.O_RDWR | os.O_WRONLY | os.O_BINARY))
        status = os.fstat(number)
        buffer = ctypes.create_unicode_buffer(32768)
        kernel.GetFinalPathNameByHandleW(wintypes.HANDLE(handle), buffer, 32768, 0)
        final = buffer.value.removeprefix("\\\\?\\").casefold()
        if is_link(status) or (final and final != str(path).removeprefix("\\\\?\\").casefold()):
            os.close(number)
            raise link_met(path)
        if not stat.S_ISREG(status.st_mode):
            os.close(number)
            raise not_a_file(path)
        return number


def real_folder(path: Path) -> Path:
    """The folder's own path, links in it followed; for a base that a user named."""
    return Path(os.path.realpath(path))


def read_regular(path: Path, base: Path, limit: int, tail: bool = False) -> bytes:
    """A regular file's bytes, at most `limit`; no component below `base` may be a link.

    With `tail` the last `limit` bytes of a longer one, else a longer one is refused. Raises
    `OSError`; `StorageError` with the codes link-in-path, not-a-file and too-large.
    """
    place = real_folder(base) / path.relative_to(base)
    handle = open_at(place, os.O_RDONLY)
    try:
        size = os.fstat(handle).st_size
        if size > limit and not tail:
            raise StorageError(
                tr(
                    "the file has {size} bytes, more than the {limit} expected of its kind",
                    size=size,
                    limit=limit,
                ),
                file=path,
                code="too-large",
                remedy=tr("check that this is the right file"),
            )
        if size > limit:
            os.lseek(handle, size - limit, os.SEEK_SET)
        parts, left = [], limit
        while left > 0:
            data = os.read(handle, min(left, 1 << 20))
            if not data:
                break
            parts.append(data)
            left -= len(data)
        return b"".join(parts)
    finally:
        os.close(handle)


def list_folder(path: Path, base: Path) -> list[tuple[str, int]]:
    """(name, kind as `stat.S_IFMT` tells it, links not followed) of what a folder holds, sorted;
    no component below `base` may be a link. Raises `OSError`, `StorageError`.
    """
    place = real_folder(base) / path.relative_to(base)
    found: list[tuple[str, int]] = []
    with folder_handle(place) as folder:
        if folder is None:  # pragma: no cover - exercised on Windows only
            with os.scandir(place) as entries:
                for entry in entries:
                    status = entry.stat(follow_symlinks=False)
                    kind = stat.S_IFLNK if is_link(status) else stat.S_IFMT(status.st_mode)
                    found.append((entry.name, kind))
            return sorted(found)
        listed = os.open(".", LISTED, dir_fd=folder)
        try:
            with os.scandir(listed) as entries:
                for entry in entries:
                    try:
                        mode = entry.stat(follow_symlinks=False).st_mode
                    except FileNotFoundError:
                        continue
                    found.append((entry.name, stat.S_IFMT(mode)))
        finally:
            os.close(listed)
    return sorted(found)
