# SPDX-License-Identifier: Apache-2.0
"""Two names of one file are one disk.

A volume is believed about it only where it says so twice: equal device and file number, and a
count of names above one. Numbers that repeat or are 0 on files with one name are not asked.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from pathlib import Path

from snapviewer.machines.claimants import Folders
from snapviewer.machines.scan import Scan


def fold_hard_links(found: Scan, folders: Folders) -> None:
    """Leave one path of every disk in `found`, the others become its aliases; a name inside a
    machine's folder is kept before others.
    """
    same: dict[tuple[int, int, int, int], list[Path]] = defaultdict(list)
    for path in (*found.disks, *found.set_aside):
        with contextlib.suppress(OSError):
            status = path.stat()
            if status.st_nlink > 1 and status.st_ino:
                same[status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns].append(path)
    for paths in same.values():
        if len(paths) < 2:
            continue
        set_aside = set(found.set_aside)
        paths.sort(
            key=lambda path: (path in set_aside, folders.root_of(path) is None, str(path))
        )
        for other in paths[1:]:
            found.aliases.setdefault(paths[0], []).append(other)
            if other in found.disks:
                found.disks.remove(other)
            if other in found.set_aside:
                found.set_aside.remove(other)
