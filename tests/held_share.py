# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108, PTH110, PTH119, PTH208
"""A folder shown as a host's network share while its VM runs: a program, and how tests start it.

The file names in SOURCE.held (one a line, read at every call) are held. Mode `read`: others may
open them for reading only; `none`: not at all. Renaming, replacing and removing them fails too.
Every refusal is EBUSY, as Linux' SMB client turns a sharing violation.
"""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


class Share:
    """A mounted share; `hold` and `release` say which file names the host has."""

    def __init__(self, source: Path, root: Path) -> None:
        self.source, self.root = source, root
        self._list = Path(f"{source}.held")

    def hold(self, *names: str) -> None:
        self._list.write_text("\n".join(names))

    def release(self) -> None:
        self.hold()


@contextlib.contextmanager
def mounted(source: Path, mode: str) -> Iterator[Share]:
    """Mount `source` beside itself; skips the test where that is not possible here."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("no FUSE here")
    try:
        import fuse  # noqa: F401
    except (ImportError, OSError):
        pytest.skip("fusepy or libfuse is missing")
    point = source.with_name(source.name + "-share")
    point.mkdir()
    share = Share(source, point)
    share.release()
    server = subprocess.Popen([sys.executable, __file__, str(source), str(point), mode])
    try:
        for _ in range(500):
            if os.path.ismount(point):
                break
            if server.poll() is not None:
                pytest.skip("a file system of a program cannot be mounted here")
            time.sleep(0.02)
        yield share
    finally:
        subprocess.run(["umount", "-l", str(point)], check=False)
        server.terminate()
        server.wait(20)


def _serve(source: str, point: str, mode: str) -> None:
    from fuse import FUSE, FuseOSError, Operations

    real = os.path.realpath(source)

    class Held(Operations):  # type: ignore[misc]
        use_ns = True  # times in nanoseconds, as volumes keep them

        def _real(self, path: str) -> str:
            return real + path

        def _refuse_held(self, path: str) -> None:
            names = Path(real + ".held").read_text().split("\n")
            if os.path.basename(path) in names:
                raise FuseOSError(errno.EBUSY)

        def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
            status = os.lstat(self._real(path))
            found = {
                key: getattr(status, key)
                for key in ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid", "st_blocks")
            }
            for key in ("st_atime", "st_mtime", "st_ctime"):
                found[key] = getattr(status, key + "_ns")
            return found

        def readdir(self, path: str, fh: int) -> list[str]:
            return [".", "..", *os.listdir(self._real(path))]

        def statfs(self, path: str) -> dict[str, int]:
            status = os.statvfs(self._real(path))
            keys = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_frsize", "f_namemax")
            return {key: getattr(status, key) for key in keys}

        def open(self, path: str, flags: int) -> int:
            if mode == "none" or flags & (os.O_WRONLY | os.O_RDWR):
                self._refuse_held(path)
            return os.open(self._real(path), flags)

        def create(self, path: str, mode: int, fi: Any = None) -> int:
            return os.open(self._real(path), os.O_RDWR | os.O_CREAT, mode)

        def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
            return os.pread(fh, size, offset)

        def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
            return os.pwrite(fh, data, offset)

        def truncate(self, path: str, length: int, fh: int | None = None) -> None:
            self._refuse_held(path)
            os.truncate(self._real(path), length)

        def unlink(self, path: str) -> None:
            self._refuse_held(path)
            os.unlink(self._real(path))

        def rename(self, old: str, new: str) -> None:
            self._refuse_held(old)
            if os.path.exists(self._real(new)):
                self._refuse_held(new)
            os.rename(self._real(old), self._real(new))

        def link(self, target: str, source: str) -> None:
            os.link(self._real(source), self._real(target))

        def mkdir(self, path: str, mode: int) -> None:
            os.mkdir(self._real(path), mode)

        def rmdir(self, path: str) -> None:
            os.rmdir(self._real(path))

        def chmod(self, path: str, mode: int) -> None:
            os.chmod(self._real(path), mode)

        def chown(self, path: str, uid: int, gid: int) -> None:
            os.chown(self._real(path), uid, gid)

        def utimens(self, path: str, times: tuple[int, int] | None = None) -> None:
            os.utime(self._real(path), ns=times)

        def flush(self, path: str, fh: int) -> None:
            return None

        def fsync(self, path: str, datasync: int, fh: int) -> None:
            os.fsync(fh)

        def release(self, path: str, fh: int) -> None:
            os.close(fh)

    FUSE(Held(), point, foreground=True, nothreads=True)


if __name__ == "__main__":
    _serve(*sys.argv[1:4])
