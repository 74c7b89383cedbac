# SPDX-License-Identifier: Apache-2.0
"""Whole-file changes: atomic replace, rename, remove, folders. Announced and durable.

Durable means that the folder entry is flushed too, so that the order in which an action performs
its steps is the order in which they survive a power loss.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.disks.filesystem import scope
from snapviewer.disks.filesystem.attributes import take_after, take_over
from snapviewer.disks.filesystem.safe_open import not_a_file
from snapviewer.disks.filesystem.storage import COPY_CHUNK, FileStorage, announce, storage_error
from snapviewer.disks.filesystem.temporary import TEMPORARY_SUFFIX, short_name, temporary_of

Rights = Callable[[Path], object]
"""Gives a file that is still under its temporary name its owner, rights and attributes."""


def inherited(_temporary: Path) -> None:
    """Rights of a new file that takes after its folder alone."""


def sync_folder(folder: Path) -> None:
    """Make the folder's entries durable (no-op where the system offers no way, as on Windows)."""
    if os.name == "nt":  # pragma: no cover - exercised on Windows only
        return
    try:
        scope.sync(folder)
    except OSError as error:
        raise storage_error(error, folder, tr("flushing the folder")) from error


def read_file(path: Path, limit: int = 1 << 30) -> bytes:
    """A small file's bytes. Raises `StorageError`; files above `limit` bytes are refused, and what
    is no regular file never waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):  # reading a named pipe would wait for ever
                raise not_a_file(path)
            if status.st_size <= limit:
                with os.fdopen(handle, "rb", closefd=False) as file:
                    # Never `limit` bytes at once: reading reserves what it asks for.
                    return file.read(status.st_size + 1)[:limit]
        finally:
            os.close(handle)
    except OSError as error:
        raise storage_error(error, path, tr("reading")) from error
    raise StorageError(
        tr(
            "the file has {size} bytes, more than the {limit} expected of its kind",
            size=status.st_size,
            limit=limit,
        ),
        file=path,
        code="too-large",
        remedy=tr("check that this is the right file"),
    )


def write_file(
    path: Path, data: bytes, like: Path | None = None, rights: Rights | None = None
) -> None:
    """Create or atomically replace `path` with `data`.

    Order: 1 write a temporary file beside it, 2 flush it, 3 rename it over `path`, 4 flush the
    folder. A crash between 1 and 3 leaves the old file and a temporary one, harmless because its
    suffix is ours and the next write replaces it; between 3 and 4 old or new, each whole.
    Rights and attributes are those of the replaced file; a new file takes after `like`, or gets
    what `rights` gives the temporary file.
    """
    temporary = temporary_of(path)
    remove_file(temporary, missing_ok=True)
    try:
        storage = FileStorage(temporary, create=True)
        try:
            storage.pwrite(0, data)
            storage.flush()
        finally:
            storage.close()
        if path.exists():
            take_over(path, temporary)
        elif rights is not None:
            rights(temporary)
        elif like is not None:
            take_after(like, temporary)
        rename_file(temporary, path)
    except StorageError:
        with contextlib.suppress(StorageError):
            remove_file(temporary, missing_ok=True)
        raise


def write_slot(path: Path, data: bytes) -> None:
    """Write a file whose readers can tell a whole one from a torn one.

    A new one is made beside it, flushed and renamed to a name that nothing has. An existing one
    is written over from its start, never made shorter, and flushed: a crash leaves it torn.
    """
    if not os.path.lexists(path):
        write_file(path, data)
        return
    storage = FileStorage(path, writable=True)
    try:
        storage.pwrite(0, data)
        storage.flush()
    finally:
        storage.close()


def append_file(path: Path, data: bytes) -> None:
    """Add a line to a file, made where there is none; flushed. A crash leaves part of the line."""
    if not os.path.lexists(path):
        with contextlib.suppress(StorageError):  # another process made it just now
            FileStorage(path, create=True).close()
    storage = FileStorage(path, writable=True)
    try:
        storage.append(data)
        storage.flush()
    finally:
        storage.close()


def rename_file(
    source: Path, target: Path, confirm: Callable[[Path], None] | None = None
) -> None:
    """Atomically rename within one volume, replacing `target`; both folders flushed, the one with
    the new name by `confirm`, where one is given.
    """
    old, new = scope.require(source), scope.require(target)
    try:
        announce("rename", target)
        scope.rename(source, target)
    except OSError as error:
        raise storage_error(
            error, source, tr("renaming to {target}", target=target.name)
        ) from error
    (confirm or sync_folder)(new.parent)
    if old.parent != new.parent:
        sync_folder(old.parent)


def remove_file(path: Path, *, missing_ok: bool = False) -> None:
    """Delete one regular file for good; the folder is flushed."""
    place = scope.require(path)
    try:
        if missing_ok and not scope.lexists(path):
            return
        announce("remove", path)
        try:
            scope.unlink(path)
        except FileNotFoundError:
            if not missing_ok:
                raise
    except OSError as error:
        raise storage_error(error, path, tr("removing")) from error
    sync_folder(place.parent)


def make_folder(path: Path) -> None:
    """Create a folder and its missing parents; each new entry flushed."""
    if path.is_dir() and not path.is_symlink():
        return
    place = scope.require(path)
    if not path.parent.exists():
        make_folder(path.parent)
    try:
        announce("mkdir", path)
        scope.mkdir(path)
    except OSError as error:
        raise storage_error(error, path, tr("creating the folder")) from error
    sync_folder(place.parent)


def remove_folder_if_empty(path: Path) -> bool:
    """Remove an empty folder; False where it is missing or holds something."""
    try:
        if not path.is_dir() or path.is_symlink() or any(path.iterdir()):
            return False
        place = scope.require(path)
        announce("rmdir", path)
        scope.rmdir(path)
    except OSError as error:
        raise storage_error(error, path, tr("removing the folder")) from error
    sync_folder(place.parent)
    return True


def copy_file(
    source: Path,
    target: Path,
    progress: Progress | None = None,
    rights: Rights | None = None,
) -> int:
    """Copy into a temporary file, flush, rename to `target`; returns the bytes copied. Rights and
    attributes are those of `source` unless `rights` gives the temporary file others.

    A crash before the rename leaves only a temporary file of ours; `target` is whole or absent.
    """
    temporary = temporary_of(target)
    remove_file(temporary, missing_ok=True)
    reader = FileStorage(source)
    try:
        length = reader.size()
        writer = FileStorage(temporary, create=True)
        try:
            done = 0
            while done < length:
                step = min(COPY_CHUNK, length - done)
                writer.copy_from(reader, done, done, step)
                done += step
                if progress is not None:
                    progress.advance(step)
            writer.flush()
        except BaseException:
            writer.close()
            with contextlib.suppress(OSError, StorageError):
                scope.unlink(temporary)
            raise
        writer.close()
    finally:
        reader.close()
    if rights is not None:
        rights(temporary)
    else:
        take_over(source, temporary)
    rename_file(temporary, target)
    return length


__all__ = [
    "TEMPORARY_SUFFIX",
    "Rights",
    "append_file",
    "copy_file",
    "inherited",
    "make_folder",
    "read_file",
    "remove_file",
    "remove_folder_if_empty",
    "rename_file",
    "short_name",
    "sync_folder",
    "temporary_of",
    "write_file",
    "write_slot",
]
