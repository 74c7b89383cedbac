# SPDX-License-Identifier: Apache-2.0
"""Every call to the system that an action makes, in the process that is to die or to fail there.

The functions of `os` are replaced (in a forked process only), so that a kill can come before, in
the middle of and after each call that changes something, and that any call, a question included,
can fail as the system would let it fail.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import io
import os
import signal
from collections.abc import Callable
from typing import Any

from snapviewer.disks.filesystem import growth, storage
from snapviewer.machines import contents

CHANGING = (
    "pwrite", "write", "replace", "rename", "link", "unlink", "remove", "mkdir", "rmdir", "fsync",
    "ftruncate", "copy_file_range", "setxattr", "removexattr", "fchmod", "chmod", "fchown",
    "chown", "utime", "symlink",
)  # fmt: skip
ASKING = (
    "stat", "lstat", "fstat", "scandir", "listdir", "pread", "preadv", "read", "readlink",
    "getxattr", "listxattr",
)  # fmt: skip
GROWING = frozenset({"pwrite", "write", "mkdir", "create", "ftruncate", "copy_file_range",
                     "setxattr", "fallocate", "fsync", "replace"})  # fmt: skip
Watch = Callable[[str, bool, Callable[[], object] | None], None]
"""Called before each call with its name, whether it changes something, and what does half of it."""


def install(before: Watch, after: Callable[[str, bool], None]) -> None:
    """Watch every call of this process from now on; there is no way back."""

    def watched(name: str, real: Callable[..., Any], changes: bool) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            half = None
            if name == "pwrite":
                def half() -> object:
                    return real(given[0], bytes(given[1])[: len(given[1]) // 2], given[2])
            elif name == "copy_file_range":
                def half() -> object:
                    return real(given[0], given[1], given[2] // 2, *given[3:])
            elif name == "ftruncate":
                def half() -> object:
                    return real(given[0], (os_fstat(given[0]).st_size + given[1]) // 2)
            before(name, changes, half)
            result = real(*given, **named)
            after(name, changes)
            return result

        return call

    os_fstat, os_open, io_open, flock = os.fstat, os.open, io.open, fcntl.flock
    for name in (*CHANGING, *ASKING):
        setattr(os, name, watched(name, getattr(os, name), name in CHANGING))
    for module in (storage, contents):
        for name in ("_pread", "_preadv"):
            if getattr(module, name, None) is not None:
                setattr(module, name, watched(name[1:], getattr(module, name), False))

    def opening(path: Any, flags: int, *more: Any, **named: Any) -> int:
        changes = bool(flags & os.O_CREAT)
        before("create" if changes else "open", changes, None)
        handle = os_open(path, flags, *more, **named)
        after("create" if changes else "open", changes)
        return handle

    def opening_file(file: Any, *more: Any, **named: Any) -> Any:
        if not isinstance(file, int):
            before("open", False, None)
        return io_open(file, *more, **named)

    def locking(handle: Any, operation: int) -> None:
        before("flock", False, None)
        flock(handle, operation)

    reserve = growth._fallocate

    def fallocate(handle: int, mode: int, start: int, length: int) -> int:
        assert reserve is not None
        try:
            before("fallocate", True, lambda: reserve(handle, mode, start, length // 2 or 1))
        except OSError as error:
            ctypes.set_errno(error.errno or errno.EIO)
            return -1
        result = reserve(handle, mode, start, length)
        code = ctypes.get_errno()
        after("fallocate", True)
        ctypes.set_errno(code)
        return result

    os.open, io.open, fcntl.flock = opening, opening_file, locking  # type: ignore[assignment]
    if reserve is not None:
        growth._fallocate = fallocate


class Counter:
    """Counts the changes, and all calls since the first change; tells when that comes."""

    def __init__(self, begun: Callable[[], None] = lambda: None) -> None:
        self.changes = self.calls = 0
        self.begun = begun

    def before(self, _name: str, changes: bool, _half: Callable[[], object] | None) -> None:
        if changes and not self.changes:
            self.begun()
        self.changes += changes
        self.calls += bool(self.changes)

    def after(self, _name: str, _changes: bool) -> None:
        return


class Killer(Counter):
    """SIGKILL at the change number `at` (0 the first): before, inside or after it."""

    def __init__(self, at: int, when: str) -> None:
        super().__init__()
        self.at, self.when = at, when

    def before(self, name: str, changes: bool, half: Callable[[], object] | None) -> None:
        super().before(name, changes, half)
        if changes and self.changes == self.at + 1:
            if self.when == "inside" and half is not None:
                half()
            if self.when == "before" or (self.when == "inside" and half is not None):
                os.kill(os.getpid(), signal.SIGKILL)

    def after(self, _name: str, changes: bool) -> None:
        if changes and self.changes == self.at + 1:
            os.kill(os.getpid(), signal.SIGKILL)


class Failer(Counter):
    """Fails the call number `at` (0 the first), counted over the changes or over all calls since
    the first; `lasting`: all later ones of the kind too. `kinds`: "all", "changes" or "growing"."""

    def __init__(self, at: int, number: int, kinds: str, over: str, lasting: bool) -> None:
        super().__init__()
        self.at, self.number, self.kinds, self.over = at, number, kinds, over
        self.lasting, self.fired = lasting, 0

    def before(self, name: str, changes: bool, half: Callable[[], object] | None) -> None:
        super().before(name, changes, half)
        if self.over == "changes" and not changes and not self.fired:
            return
        reached = (self.changes if self.over == "changes" else self.calls) > self.at
        if not reached or (self.fired and not self.lasting):
            return
        if (self.kinds == "changes" and not changes) or (
            self.kinds == "growing" and name not in GROWING
        ):
            return
        self.fired += 1
        raise OSError(self.number, os.strerror(self.number))
