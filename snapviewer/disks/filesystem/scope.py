# SPDX-License-Identifier: Apache-2.0
"""What may be changed just now. `storage` and `files` refuse every change outside the open scope.

An action opens a scope of exactly the files and folders its plan names, by their real paths, and
everything it changes goes through it; an export opens one of its target. Without an open scope
nothing can be written at all. The innermost scope counts. Scopes belong to the thread (or task)
that opened them: one that was started inside a scope has none.

Each change reaches its file component by component (`safe_open`): a folder that was replaced by a
link since the scope was opened is met, not followed. A file is asked for its kind, number and count
of names before its first byte is changed.
"""

from __future__ import annotations

import contextlib
import contextvars
import errno
import functools
import inspect
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ParamSpec, TypeVar

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.safe_open import (
    LISTED,
    first_link,
    folder_handle,
    is_link,
    link_met,
    not_a_file,
    open_at,
)
from snapviewer.disks.filesystem.temporary import temporary_of
from snapviewer.disks.filesystem.volume_kind import MountTable

_WRITERS = 0o022  # group and others never may write what an action relies on
_Identity = tuple[int, int]
P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Scope:
    """`files` may be made, changed, renamed and removed; `folders` made and removed; everything at
    at or below `trees` both. `models` maps folders of our own to the folder whose owner and mode
    they and their files take, less the right of group and others to write.
    """

    files: dict[Path, Path] = field(default_factory=dict)  # as named -> real
    folders: dict[Path, Path] = field(default_factory=dict)
    trees: dict[Path, Path] = field(default_factory=dict)
    models: dict[Path, Path] = field(default_factory=dict)
    likes: dict[Path, Path] = field(default_factory=dict)  # a new folder -> the one it is like
    known: dict[Path, _Identity] = field(default_factory=dict)  # real -> device and number
    homes: dict[Path, _Identity] = field(default_factory=dict)  # real folders, the same
    everything: bool = False

    def place(self, path: Path) -> Path:
        """The real path of something that may be changed. Raises `StorageError`: outside-scope;
        changed-since-plan where its folder is another one than it was, on a volume that was taken
        out, say.
        """
        place = self._place(path)
        home = self.homes.get(place.parent)
        if home is not None and _identity(place.parent) not in (home, None):
            raise _another(place.parent)
        return place

    def _place(self, path: Path) -> Path:
        if not path.is_absolute():
            path = path.absolute()
        if self.everything:
            return Path(os.path.realpath(path.parent)) / path.name
        for named in (self.files, self.folders, self.trees):
            if path in named:
                return named[path]
            if path in named.values():
                return path
        for tree, real in self.trees.items():
            for base in (tree, real):
                if path.is_relative_to(base) and ".." not in path.relative_to(base).parts:
                    return real / path.relative_to(base)
        raise outside(path)

    def require_same(self, path: Path, place: Path, status: os.stat_result | None) -> None:
        """Raise `StorageError` (changed-since-plan) where the file at a real place is not the one
        that was there when the scope was made, or was made in it since.
        """
        before = self.known.get(place)
        if before is None or status is None or self.everything:
            return
        if before != (status.st_dev, status.st_ino) and place.parent in self.homes:
            raise _another(path)

    def model(self, path: Path) -> os.stat_result | None:
        """Whose owner and mode a new file or folder of ours takes; None: the system's default."""
        for folder, model in self.models.items():
            if path == folder or path.is_relative_to(folder):
                with contextlib.suppress(OSError):
                    return model.stat()
        return None


def outside(path: Path) -> StorageError:
    """The error for a change that no open scope allows."""
    return StorageError(
        tr("this is not among the files that the present action may change"),
        file=path,
        code="outside-scope",
        remedy=tr("nothing was changed there; report this with the plan that was shown"),
    )


def _another(path: Path) -> StorageError:
    return StorageError(
        tr("another file or folder has taken the place of this one"),
        file=path,
        code="changed-since-plan",
        remedy=tr("bring back what was there, or refresh and look at the new plan"),
    )


def _identity(folder: Path) -> _Identity | None:
    try:
        status = folder.stat()
    except OSError:
        return None  # what is done there says what is wrong
    return status.st_dev, status.st_ino


def scope_of(
    root: Path,
    files: Iterable[Path] = (),
    folders: Iterable[Path] = (),
    trees: Iterable[Path] = (),
    models: dict[Path, Path] | None = None,
    temporary: Iterable[Path] = (),
    code: str = "link-in-path",
) -> Scope:
    """A scope of these paths as they are now. `root` is where links are looked for: below it none
    may lie on the way to any of them. Raises `StorageError`.
    """
    scope = Scope(models=dict(models or {}))
    parents: dict[Path, Path] = {}

    def real(path: Path) -> Path:
        if path.parent not in parents:
            link = first_link(path.parent, root)
            if link is not None:
                raise link_met(link, code)
            parents[path.parent] = Path(os.path.realpath(path.parent))
        return parents[path.parent] / path.name

    for path in [*files, *temporary]:
        place = scope.files[path] = real(path)
        try:
            status = os.lstat(place)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _refused(error, path) from error
        _check_kind(path, status)
        scope.known[place] = (status.st_dev, status.st_ino)
    for path in folders:
        scope.folders[path] = real(path)
    for path in trees:
        scope.trees[path] = real(path)
    mounts = MountTable.read()
    for home in {place.parent for place in [*scope.files.values(), *scope.trees.values()]}:
        known = _identity(home)
        if known is not None and mounts.volume_of(home / "x").keeps_numbers:
            scope.homes[home] = known
    for path in [*scope.folders, *scope.trees]:
        place = scope.folders.get(path) or scope.trees[path]
        if os.path.lexists(place) and is_link(os.lstat(place)):
            raise link_met(path, code)
    return scope


def _refused(error: OSError, path: Path) -> StorageError:
    return StorageError(
        tr("it cannot be looked at: {reason}", reason=error.strerror or str(error)),
        file=path,
        code="name-too-long" if error.errno == errno.ENAMETOOLONG else "io-error",
        remedy=tr("check the name and the permissions of its folder"),
    )


def _check_kind(path: Path, status: os.stat_result) -> None:
    if is_link(status):
        raise link_met(path)
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        raise not_a_file(path)


_open: contextvars.ContextVar[Scope | None] = contextvars.ContextVar("scope", default=None)


@contextlib.contextmanager
def opened(scope: Scope) -> Iterator[None]:
    """Let these things be changed, and nothing else, while the context is open."""
    token = _open.set(scope)
    try:
        yield
    finally:
        _open.reset(token)


@contextlib.contextmanager
def closed() -> Iterator[None]:
    """Let nothing be changed while the context is open, whatever scope is open around it."""
    token = _open.set(None)
    try:
        yield
    finally:
        _open.reset(token)


@contextlib.contextmanager
def unconfined() -> Iterator[None]:
    """Let everything be changed: for builders of new trees in tests, never in an action."""
    with opened(Scope(everything=True)):
        yield


@contextlib.contextmanager
def target(path: Path) -> Iterator[None]:
    """Let one new file or folder that the user named be made and filled, with what lies beside it
    until it is whole."""
    scope = Scope()
    path = path.expanduser().absolute()
    parent = Path(os.path.realpath(path.parent))
    beside = temporary_of(path)
    for each in (path, beside, temporary_of(beside)):
        # A folder that is there already is meant itself, whatever link leads to it.
        scope.trees[each] = Path(os.path.realpath(each)) if each.is_dir() else parent / each.name
    missing = path.parent
    while not os.path.lexists(missing):  # folders on the way to it may be made
        scope.folders[missing] = Path(os.path.realpath(missing))
        missing = missing.parent
    with opened(scope):
        yield


def allow_beside(path: Path, temporary: Path) -> None:
    """Where `path` may be made, let `temporary` beside it be made, filled and removed too: the name
    of one run. Raises `StorageError`."""
    scope = current(path)
    place = scope.place(path)
    for each in (temporary, temporary_of(temporary)):
        if each.parent != path.parent:
            raise outside(each)
        scope.trees[each if each.is_absolute() else each.absolute()] = place.parent / each.name


def writes_to(parameter: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Open the scope of the target that a function is given under the name of `parameter`."""

    def wrap(function: Callable[P, T]) -> Callable[P, T]:
        signature = inspect.signature(function)

        @functools.wraps(function)
        def inside(*arguments: P.args, **named: P.kwargs) -> T:
            given = signature.bind(*arguments, **named).arguments[parameter]
            with target(Path(given)):
                return function(*arguments, **named)

        return inside

    return wrap


def current(path: Path) -> Scope:
    """The open scope. Raises `StorageError` outside-scope where none is."""
    scope = _open.get()
    if scope is None:
        raise outside(path)
    return scope


def require(path: Path) -> Path:
    """The real path of something that the open scope lets be changed. Raises `StorageError`."""
    return current(path).place(path)


# -- the changes themselves; each raises `OSError` as the system does, and `StorageError` ---------


def open_to_change(path: Path, *, create: bool) -> int:
    """A handle to read and write a regular file; `create` makes one that must not exist yet."""
    scope = current(path)
    place = scope.place(path)
    if create:
        model = scope.model(path)
        mode = 0o600 if model is not None else 0o666
        handle = open_at(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)
        status = os.fstat(handle)
        if model is not None:
            _give(handle, status, model, (model.st_mode & 0o666 | 0o600) & ~_WRITERS)
        scope.known[place] = (status.st_dev, status.st_ino)
        return handle
    handle = open_at(place, os.O_RDWR)
    try:
        status = os.fstat(handle)
        if scope.everything:
            return handle
        if status.st_nlink > 1:
            raise StorageError(
                tr("the file has {count} names (hard links): a change would reach all of them",
                   count=status.st_nlink),
                file=path,
                code="hard-linked",
                remedy=tr("make a copy of its own of it, then try again"),
            )  # fmt: skip
        before = scope.known.setdefault(place, (status.st_dev, status.st_ino))
        if before != (status.st_dev, status.st_ino):
            raise _another(path)
    except BaseException:
        os.close(handle)
        raise
    return handle


def _give(handle: int, present: os.stat_result, model: os.stat_result, mode: int) -> None:
    """Owner, group and mode of a new file or folder of ours, before anything is in it."""
    if sys.platform == "win32":  # pragma: no cover - there the folder's access list is inherited
        return
    with contextlib.suppress(OSError):
        if (present.st_uid, present.st_gid) != (model.st_uid, model.st_gid):
            os.fchown(handle, model.st_uid, model.st_gid)
    with contextlib.suppress(OSError):
        os.fchmod(handle, mode)


def _status_at(path: Path, name: str, folder: int | None) -> os.stat_result | None:
    try:
        if folder is None:
            return os.lstat(path)
        return os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return None


def _require_file(path: Path, status: os.stat_result) -> None:
    """A link is never replaced, moved or removed, nor is a device, pipe or socket."""
    if is_link(status):
        raise link_met(path)
    if not stat.S_ISREG(status.st_mode):
        raise not_a_file(path)


def rename(source: Path, target: Path) -> None:
    """Rename a regular file (or, inside a tree, a folder) over nothing or a regular file."""
    scope = current(source)
    old, new = scope.place(source), scope.place(target)
    with folder_handle(old.parent) as from_folder, folder_handle(new.parent) as to_folder:
        present = _status_at(old, old.name, from_folder)
        if present is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(source))
        is_folder = stat.S_ISDIR(present.st_mode) and old in scope.trees.values()
        if not scope.everything and not is_folder:
            _require_file(source, present)
            scope.require_same(source, old, present)
            there = _status_at(new, new.name, to_folder)
            if there is not None:
                _require_file(target, there)
                scope.require_same(target, new, there)
        if from_folder is None or to_folder is None:
            os.replace(old, new)  # noqa: PTH105
        else:
            os.replace(old.name, new.name, src_dir_fd=from_folder, dst_dir_fd=to_folder)
    scope.known.pop(old, None)
    scope.known[new] = (present.st_dev, present.st_ino)


def unlink(path: Path) -> None:
    """Remove a regular file."""
    scope = current(path)
    place = scope.place(path)
    with folder_handle(place.parent) as folder:
        status = _status_at(place, place.name, folder)
        if status is not None and not scope.everything:
            _require_file(path, status)
            scope.require_same(path, place, status)
        if folder is None:
            place.unlink()
        else:
            os.unlink(place.name, dir_fd=folder)
    scope.known.pop(place, None)


def lexists(path: Path) -> bool:
    """Whether anything lies at a path that may be changed, a link included."""
    place = require(path)
    try:
        with folder_handle(place.parent) as folder:
            return _status_at(place, place.name, folder) is not None
    except (FileNotFoundError, NotADirectoryError):
        return False


def mkdir(path: Path) -> None:
    """Make a folder; nothing is done where it exists as one."""
    scope = current(path)
    place = scope.place(path)
    model = scope.model(path)
    like, keep = scope.likes.get(path), ~_WRITERS
    if model is None and like is not None:
        with contextlib.suppress(OSError):
            model, keep = like.stat(), 0o7777
    with folder_handle(place.parent) as folder:
        status = _status_at(place, place.name, folder)
        if status is not None:
            if is_link(status):
                raise link_met(path)
            if not stat.S_ISDIR(status.st_mode):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
            return
        mode = 0o700 if model is not None else 0o777
        if folder is None:
            place.mkdir(mode)
        else:
            os.mkdir(place.name, mode, dir_fd=folder)
        if model is None or folder is None:
            return
        made = os.open(place.name, LISTED, dir_fd=folder)
        try:
            _give(made, os.fstat(made), model, (model.st_mode & 0o777 | 0o700) & keep)
        finally:
            os.close(made)


def rmdir(path: Path) -> None:
    """Remove an empty folder."""
    scope = current(path)
    place = scope.place(path)
    with folder_handle(place.parent) as folder:
        if folder is None:
            place.rmdir()
        else:
            os.rmdir(place.name, dir_fd=folder)
    scope.homes.pop(place, None)


def sync(folder: Path) -> None:
    """Flush the entries of a folder (real or as the scope names it)."""
    with folder_handle(folder) as handle:
        if handle is None:  # pragma: no cover - Windows has no such flush
            return
        listed = os.open(".", LISTED, dir_fd=handle)
        try:
            os.fsync(listed)
        finally:
            os.close(listed)
