# SPDX-License-Identifier: Apache-2.0
"""A result that is one run's: made under a name nobody else has, and given its own name only where
nothing has that yet.

The temporary name holds a random part, is taken so that it must not exist, and its file is locked
while it is written: what is left of a run that was killed can be told from what is being written.
The target is taken without replacing anything: by a second name of the file (a hard link) whose
first is then removed, else by a rename that replaces nothing, else by claiming the name first.
A result that has its name stands whole. Where the volume then does not confirm that the name is
durable, that is a warning beside the result (`names_noted`), not a failure.
"""

from __future__ import annotations

import contextlib
import contextvars
import ctypes
import errno
import hashlib
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import sentences, tr
from snapviewer.disks.filesystem import scope
from snapviewer.disks.filesystem.attributes import take_over
from snapviewer.disks.filesystem.files import (
    TEMPORARY_SUFFIX,
    make_folder,
    rename_file,
    sync_folder,
)
from snapviewer.disks.filesystem.lock_table import is_locked
from snapviewer.disks.filesystem.safe_open import folder_handle
from snapviewer.disks.filesystem.storage import FileStorage, announce, create_storage, storage_error

_NAME_LIMIT: Final = 255  # bytes of a file's name
_NO_REPLACE: Final = 1  # RENAME_NOREPLACE
_NO_SUCH_CALL = (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP)
_NO_LINKS = (
    errno.EPERM, errno.EMLINK, errno.EXDEV, errno.EACCES, errno.EOPNOTSUPP, errno.ENOTSUP,
    errno.ENOSYS, errno.EINVAL,
)


_checks: contextvars.ContextVar[tuple[Callable[[], None], ...]] = contextvars.ContextVar(
    "checks", default=()
)


@contextlib.contextmanager
def before_name(check: Callable[[], None]) -> Iterator[None]:
    """Call `check` before any result gets its name while the context is open; what it raises leaves
    no result.
    """
    token = _checks.set((*_checks.get(), check))
    try:
        yield
    finally:
        _checks.reset(token)


_noted: contextvars.ContextVar[list[Path] | None] = contextvars.ContextVar("noted", default=None)


@contextlib.contextmanager
def names_required() -> Iterator[None]:
    """Inside of a result: a file whose name is not confirmed fails it, also where results' own
    names are noted.
    """
    token = _noted.set(None)
    try:
        yield
    finally:
        _noted.reset(token)


@contextlib.contextmanager
def names_noted() -> Iterator[list[Path]]:
    """Collect, while the context is open, the results that stand under names which their volume
    did not confirm. Without it that is a `StorageError`: a step of an action must not go on.
    """
    found: list[Path] = []
    token = _noted.set(found)
    try:
        yield found
    finally:
        _noted.reset(token)


def unconfirmed_text(path: Path) -> str:
    """The warning beside such a result."""
    return sentences(
        tr("{path} is written whole, but its volume did not confirm its name.", path=path),
        tr("If this computer crashes in the next seconds, the name may be gone: look afterwards."),
    )


def confirm_name(target: Path, folder: Path) -> None:
    """Make the name durable that a result was just given in `folder`, its real one. Raises
    `StorageError` where nobody notes that it is not (see `names_noted`).
    """
    noted = _noted.get()
    try:
        try:
            announce("confirm", target)
        except OSError as error:
            raise storage_error(error, folder, tr("flushing the folder")) from error
        sync_folder(folder)
    except StorageError:
        if noted is None:
            raise
        noted.append(target)


_run: contextvars.ContextVar[str] = contextvars.ContextVar("run", default="")


@contextlib.contextmanager
def run_of(token: str) -> Iterator[None]:
    """Name temporary files by a token that was written down before (see `new_token`), so that what
    a kill leaves can be told afterwards, while the context is open.
    """
    mark = _run.set(token)
    try:
        yield
    finally:
        _run.reset(mark)


def new_token() -> str:
    """The part of a temporary name that makes it one run's."""
    return secrets.token_hex(8)


def check_result() -> None:
    """Make the checks that stand before a result gets its name (`before_name`)."""
    for check in _checks.get():
        check()


def target_exists(path: Path) -> RefusedError:
    """The error where a result's name is taken already."""
    return RefusedError(
        tr("the file exists and is not overwritten"), file=path, code="target-exists",
        remedy=tr("choose another name, or remove the file first"),
    )


def temporary_for(path: Path, token: str = "") -> Path:
    """The temporary name of a run beside `path`; a new one where no token is given."""
    token = token or _run.get() or new_token()
    return path.with_name(f"{_stem(path)}.{token}{TEMPORARY_SUFFIX}")


def _stem(path: Path) -> str:
    # Room is left for a second ending: making an image puts its own behind it.
    if len(os.fsencode(path.name)) + 17 + 2 * len(TEMPORARY_SUFFIX) <= _NAME_LIMIT:
        return path.name
    return hashlib.sha256(os.fsencode(path.name)).hexdigest()[:24]


def others_temporaries(path: Path) -> Iterator[Path]:
    """The temporary files of every run that writes, or wrote, a result of this name."""
    stem = _stem(path)
    try:
        with os.scandir(path.parent) as listing:
            names = [entry.name for entry in listing]
    except OSError:
        return
    for name in sorted(names):
        middle = name.removeprefix(stem + ".").removesuffix(TEMPORARY_SUFFIX)
        if name == f"{stem}.{middle}{TEMPORARY_SUFFIX}" and len(middle) == 16:
            yield path.with_name(name)


class FreshFile:
    """The result of one run, at `temporary` until `publish` gives it the name `target`.

    Leaving the block before that removes what was written. Raises `RefusedError` (target-exists,
    target-being-written), `StorageError`.
    """

    def __init__(self, target: Path) -> None:
        if os.path.lexists(target):
            raise target_exists(target)
        self.target = target
        self.temporary = temporary_for(target)
        scope.allow_beside(target, self.temporary)
        self.published = False
        self._refuse_others()

    def _refuse_others(self) -> None:
        """One who comes later sees the other's locked file. Two who come at once may not, and
        then only one of them gets the name.
        """
        for other in others_temporaries(self.target):
            if other != self.temporary and is_locked(other):
                with contextlib.suppress(OSError):
                    began = datetime.fromtimestamp(_began(other), UTC)
                    raise RefusedError(
                        tr(
                            "another run is writing a file of this name since {time} UTC",
                            time=f"{began:%Y-%m-%d %H:%M:%S}",
                        ),
                        file=self.target,
                        code="target-being-written",
                        remedy=tr("let it end, or choose another name"),
                    )

    def __enter__(self) -> FreshFile:
        return self

    def __exit__(self, *_: object) -> None:
        if self.published:
            return
        for leftover in (self.temporary, _image_temporary(self.temporary)):
            with contextlib.suppress(OSError, StorageError):
                scope.unlink(leftover)

    def create(self) -> FileStorage:
        """The temporary file, new and locked until it is closed."""
        return create_storage(self.temporary)

    def publish(self, close: Callable[[], None]) -> None:
        """Give the file, flushed before, its name, durable on return, then `close` it: it stays
        locked until then, but on Windows, where no open file can be renamed.
        """
        if os.name == "nt":
            close()
        take_name(self.temporary, self.target)
        self.published = True
        close()


def _began(path: Path) -> float:
    status = path.stat()
    return float(getattr(status, "st_birthtime", status.st_ctime))


def _image_temporary(path: Path) -> Path:
    return path.with_name(path.name + TEMPORARY_SUFFIX)


def take_name(source: Path, target: Path) -> None:
    """Rename a file of ours to a name that nothing has. Raises `RefusedError` (target-exists),
    `StorageError`; `source` then stays.

    1 the file gets its second name (or is renamed at once), 2 the folder is flushed
    (`confirm_name`), 3 the first name goes. A crash between 1 and 3 leaves both names of one whole
    file.
    """
    old, new = scope.require(source), scope.require(target)
    check_result()
    try:
        announce("rename", target)
        with folder_handle(new.parent) as folder:
            for way in (_link, _rename_no_replace, _claim_and_rename):
                if way(old, new, folder):
                    break
    except FileExistsError:
        raise target_exists(target) from None
    except OSError as error:
        raise storage_error(
            error, source, tr("renaming to {target}", target=target.name)
        ) from error
    confirm_name(target, new.parent)
    with contextlib.suppress(OSError, StorageError):  # a name that stays is listed by `check`
        scope.unlink(source)


def take_folder_name(source: Path, target: Path) -> None:
    """The same for a folder. Raises `RefusedError` (target-exists), `StorageError`."""
    old, new = scope.require(source), scope.require(target)
    check_result()
    try:
        announce("rename", target)
        with folder_handle(new.parent) as folder:
            if not _rename_no_replace(old, new, folder):
                _claim_and_rename_folder(old, new, folder)
    except FileExistsError:
        raise target_exists(target) from None
    except OSError as error:
        if error.errno == errno.ENOTEMPTY:
            raise target_exists(target) from None
        raise storage_error(
            error, source, tr("renaming to {target}", target=target.name)
        ) from error
    confirm_name(target, new.parent)


# Both names lie in one folder, which `folder` has open (None on Windows, by their paths).


def _link(old: Path, new: Path, folder: int | None) -> bool:
    if folder is None:  # pragma: no cover - Windows: renaming replaces nothing there
        old.rename(new)
        return True
    try:
        os.link(old.name, new.name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError) as error:
        if getattr(error, "errno", errno.ENOSYS) in _NO_LINKS:
            return False
        raise
    return True


def _claim_and_rename(old: Path, new: Path, folder: int | None) -> bool:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(new.name, flags, 0o600, dir_fd=folder))
    try:
        os.replace(old.name, new.name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(new.name, dir_fd=folder)
        raise
    return True


def _claim_and_rename_folder(old: Path, new: Path, folder: int | None) -> None:
    if folder is None:  # pragma: no cover - Windows: renaming replaces nothing there
        old.rename(new)
        return
    # POSIX lets a folder replace an empty one, so an empty one of ours claims the name.
    os.mkdir(new.name, dir_fd=folder)
    try:
        os.rename(old.name, new.name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        with contextlib.suppress(OSError):
            os.rmdir(new.name, dir_fd=folder)
        raise


def _renameat2() -> Callable[[int, bytes, bytes], int] | None:
    if sys.platform != "linux":
        return None
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return None
    call.argtypes = (
        ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint,
    )
    return lambda folder, old, new: int(call(folder, old, folder, new, _NO_REPLACE))


def _rename_no_replace(old: Path, new: Path, folder: int | None) -> bool:
    """True where the system has such a rename and did it. Raises `OSError`."""
    call = _renameat2()
    if call is None or folder is None:
        return False
    if call(folder, os.fsencode(old.name), os.fsencode(new.name)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_SUCH_CALL:
        return False
    raise OSError(number, os.strerror(number), str(old))


class FreshFolder:
    """As `FreshFile`, for a folder: made at `temporary`, locked where folders can be."""

    def __init__(self, target: Path) -> None:
        if os.path.lexists(target):
            raise RefusedError(
                tr("the target exists already"), file=target, code="file-exists",
                remedy=tr("name a folder that does not exist yet"),
            )
        self._file = FreshFile(target)
        self.target, self.temporary = target, self._file.temporary
        self.published = False
        self._lock = -1
        make_folder(target.parent)
        try:
            announce("mkdir", self.temporary)
            scope.mkdir(self.temporary)
        except OSError as error:
            raise storage_error(error, self.temporary, tr("creating the folder")) from error
        self._lock = _lock_folder(self.temporary)

    def __enter__(self) -> FreshFolder:
        return self

    def __exit__(self, *_: object) -> None:
        if not self.published:
            shutil.rmtree(self.temporary, ignore_errors=True)
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def publish(self) -> None:
        """Give the folder its name."""
        take_folder_name(self.temporary, self.target)
        self.published = True


def _lock_folder(folder: Path) -> int:
    if sys.platform == "win32":  # pragma: no cover
        return -1
    import fcntl

    try:
        handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return -1
    with contextlib.suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return handle


def write_fresh(path: Path, data: bytes) -> None:
    """Write a small result by one run: a name that is free now must be free at the end, one that is
    taken is replaced by the whole of it at once (`names_noted` as above). Raises `RefusedError`,
    `StorageError`.
    """
    replaces = os.path.lexists(path)
    temporary = temporary_for(path)
    scope.allow_beside(path, temporary)
    storage = create_storage(temporary)
    try:
        storage.pwrite(0, data)
        storage.flush()
        if os.name == "nt":
            storage.close()
        if replaces:
            check_result()
            take_over(path, temporary)
            rename_file(temporary, path, partial(confirm_name, path))
        else:
            take_name(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError, StorageError):
            scope.unlink(temporary)
        raise
    finally:
        storage.close()
