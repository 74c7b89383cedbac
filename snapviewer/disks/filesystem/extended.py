# SPDX-License-Identifier: Apache-2.0
"""Extended attributes, read with room enough at the first try.

`os.getxattr` tries 128 bytes first and goes on after ERANGE; ntfs-3g says EIO where the room is too
little, so that Python never sees a descriptor of more than two or three entries.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path
from typing import Any, Final

_ROOM: Final = 1 << 16  # the most that Linux hands out


def _load() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None, use_errno=True)
    for name in ("getxattr", "lgetxattr", "fgetxattr"):
        call = getattr(library, name, None)
        if call is None:
            return None
        first = ctypes.c_int if name == "fgetxattr" else ctypes.c_char_p
        call.argtypes = (first, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t)
        call.restype = ctypes.c_ssize_t
    return library


_library = _load()


def read_extended(file: Path | int, name: str, *, follow: bool = True) -> bytes | None:
    """The value of an attribute of a file or handle; None where there is none, or no way to ask.
    Never raises.
    """
    read = getattr(os, "getxattr", None)
    if read is None:
        return None
    try:
        value: bytes = read(file, name) if follow else read(file, name, follow_symlinks=False)
        return value
    except OSError as error:
        if error.errno != errno.EIO or _library is None:
            return None
    except ValueError:
        return None
    buffer = ctypes.create_string_buffer(_ROOM)
    wanted = name.encode()
    if isinstance(file, int):
        count = _library.fgetxattr(file, wanted, buffer, _ROOM)
    else:
        call = _library.getxattr if follow else _library.lgetxattr
        count = call(os.fsencode(file), wanted, buffer, _ROOM)
    return buffer.raw[:count] if count >= 0 else None
