# SPDX-License-Identifier: Apache-2.0
"""What tells a file from how it was before: what the volume keeps of it, and the bytes that name
and map it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_HEAD: Final = 320 << 10  # bytes: headers and region tables of VHDX, header and table of VHD
_TAIL: Final = 1 << 10  # bytes: a VHD's footer


@dataclass(frozen=True)
class Mark:
    """A file as it was seen: what the volume keeps of it, and its ids and tables by their bytes."""

    device: int
    inode: int
    size: int
    changed_ns: int
    digest: bytes


def mark_of(path: Path) -> Mark | None:
    """The file as it is now; None where it is not there or cannot be read."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None
    try:
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            digest = hashlib.sha256(file.read(_HEAD))
            if status.st_size > _HEAD:
                file.seek(max(_HEAD, status.st_size - _TAIL))
                digest.update(file.read(_TAIL))
    except OSError:
        return None
    return Mark(
        status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, digest.digest()
    )


def devices_of(folders: Iterable[Path]) -> dict[Path, int]:
    """On which device each folder lies; those that are not there are left out."""
    found = {}
    for folder in folders:
        try:
            found[folder] = folder.stat().st_dev
        except OSError:
            continue
    return found
