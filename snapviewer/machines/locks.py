# SPDX-License-Identifier: Apache-2.0
"""Whether another process uses a file, asked without changing anything."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

if sys.platform == "win32":  # pragma: no cover - exercised on Windows only

    def in_use(path: Path) -> bool:
        """Whether a running VM or another program holds the file: it then refuses writers."""
        try:
            os.close(os.open(path, os.O_RDWR | os.O_BINARY))
        except PermissionError as error:
            return getattr(error, "winerror", None) in (32, 33)
        except OSError:
            return False
        return False

else:
    import fcntl

    _OFD_GETLK = 36  # Linux, <fcntl.h>; not exported by Python before 3.12

    def in_use(path: Path) -> bool:
        """Whether another process holds a write lock (flock, or a record lock as qemu takes).

        A shared flock is taken and dropped at once; record locks are only asked for.
        """
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
            except OSError:
                return False  # a file system without locks cannot tell
            fcntl.flock(handle, fcntl.LOCK_UN)
            return _record_locked(handle)
        finally:
            os.close(handle)

    def _record_locked(handle: int) -> bool:
        if sys.platform != "linux":
            return False
        # struct flock on 64-bit Linux: type, whence, start, len, pid. A read lock asked for
        # collides with writers only.
        query = struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, 0, 0, 0)
        try:
            answer = fcntl.fcntl(handle, _OFD_GETLK, query)
        except OSError:
            return False
        return bool(struct.unpack("hhqqi4x", answer)[0] != fcntl.F_UNLCK)
