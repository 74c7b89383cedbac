# SPDX-License-Identifier: Apache-2.0
"""How a disk's file gets longer: its room is reserved, never left out.

Hyper-V refuses a disk whose file is marked sparse (0xC03A001A), and that mark comes by itself: an
`ftruncate` upwards sets it on NTFS mounted by Linux and on shares of a Windows host, a write past
the end does so too. So a file grows here, by `fallocate` of the system itself (glibc's
`posix_fallocate` writes a byte every 4 KiB where the system cannot, in one call that nothing
stops), and where there is none by zeros in order. On Windows the end of the file is set, which
reserves room unless the file is sparse already.
"""

from __future__ import annotations

import contextlib
import contextvars
import ctypes
import errno
import os
import sys
from collections.abc import Callable, Iterator

PIECE = 64 << 20  # bytes reserved by one call, so that a large file can be stopped
_ZEROS = 1 << 20
# The file system (or the kernel) reserves nothing: write the bytes instead.
_CANNOT = (errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.ENOTTY)
_watch: contextvars.ContextVar[Callable[[], None] | None] = contextvars.ContextVar(
    "watch", default=None
)


@contextlib.contextmanager
def watched(check: Callable[[], None]) -> Iterator[None]:
    """Call `check` between two pieces while the context is open; what it raises stops the growth
    (`Progress.check`)."""
    token = _watch.set(check)
    try:
        yield
    finally:
        _watch.reset(token)


def grow(handle: int, present: int, size: int) -> None:
    """Make an open file of `present` bytes `size` bytes long, its new bytes zeros with room of
    their own. Raises `OSError` (ENOSPC among others) and what `watched` raises; the file then has
    its old length again.
    """
    try:
        if sys.platform == "win32":  # pragma: no cover - written, not run
            _set_end(handle, size)
            return
        at = present
        while at < size:
            step = min(PIECE, size - at)
            _check()
            if not _reserve(handle, at, step):
                _write_zeros(handle, at, size)
                return
            at += step
    except BaseException:
        with contextlib.suppress(OSError):  # a file that got shorter is never sparse
            os.ftruncate(handle, present)
        raise


def fill(handle: int, size: int) -> bool:
    """Give every hole of an open file of `size` bytes room of its own, which changes nothing it
    reads; False where this file system cannot. Raises `OSError` and what `watched` raises."""
    for at in range(0, size, PIECE):
        _check()
        if not _reserve(handle, at, min(PIECE, size - at)):
            return False
    return True


def _check() -> None:
    check = _watch.get()
    if check is not None:
        check()


def _write_zeros(handle: int, start: int, stop: int) -> None:
    zeros = memoryview(bytes(min(_ZEROS, stop - start)))
    at = start
    while at < stop:
        _check()
        at += os.pwrite(handle, zeros[: min(_ZEROS, stop - at)], at)


def _load() -> Callable[[int, int, int, int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None, use_errno=True)
    # With 64-bit offsets whatever the platform's `off_t` is; a libc without it has 64 bits anyway.
    for name in ("fallocate64", "fallocate"):
        call = getattr(library, name, None)
        if call is not None:
            call.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
            call.restype = ctypes.c_int
            found: Callable[[int, int, int, int], int] = call
            return found
    return None


_fallocate = _load()


def _reserve(handle: int, start: int, length: int) -> bool:
    """Reserve room behind the end; False where this file system cannot. Raises `OSError`."""
    if _fallocate is None:
        return False
    while _fallocate(handle, 0, start, length) != 0:
        code = ctypes.get_errno()
        if code in _CANNOT:
            return False
        if code != errno.EINTR:
            raise OSError(code, os.strerror(code))
    return True


if sys.platform == "win32":  # pragma: no cover - written, not run

    def _set_end(handle: int, size: int) -> None:
        """FileEndOfFileInfo; never FSCTL_SET_SPARSE."""
        import msvcrt
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        end = ctypes.c_int64(size)
        if not kernel.SetFileInformationByHandle(
            wintypes.HANDLE(msvcrt.get_osfhandle(handle)),
            ctypes.c_int(6),  # FileEndOfFileInfo
            ctypes.byref(end),
            wintypes.DWORD(ctypes.sizeof(end)),
        ):
            code = ctypes.get_last_error()
            raise OSError(0, ctypes.FormatError(code), None, code)
