# SPDX-License-Identifier: Apache-2.0
"""The stem of a disk's name: without ending and without the `_<GUID>` that a snapshot appends."""

from __future__ import annotations

import re
from pathlib import Path

from snapviewer.chains.winpaths import windows_basename
from snapviewer.machines.upcase import fold

_GUID_TAIL = re.compile(r"_[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")


def base_name(path: Path) -> str:
    """A disk's name without suffix and without the `_<GUID>` that a snapshot appends."""
    return _GUID_TAIL.sub("", path.stem)


def stem_of(path: Path) -> str:
    """The same, as NTFS compares names."""
    return fold(base_name(path))


def stem_of_stored(stored: str) -> str:
    """The stem of a stored path's last component, as NTFS compares names."""
    return stem_of(Path(windows_basename(stored.rstrip("\0 ")) or "-"))
