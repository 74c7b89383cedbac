# SPDX-License-Identifier: Apache-2.0
"""The names of files that are not whole yet, and of files that are moved aside."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

TEMPORARY_SUFFIX = ".snapviewer-tmp"
_RUN_FOLDER = re.compile(r".\.[0-9a-f]{16}" + re.escape(TEMPORARY_SUFFIX) + r"\Z")
NAME_LIMIT = 255  # bytes of a file's name on the usual file systems


def temporary_of(path: Path) -> Path:
    """Where a new file lies beside `path` until it is whole; shorter where the name is long."""
    name = path.name + TEMPORARY_SUFFIX
    if len(os.fsencode(name)) > NAME_LIMIT:
        name = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:24] + TEMPORARY_SUFFIX
    return path.with_name(name)


def is_run_folder(name: str) -> bool:
    """Whether a folder of this name is a VM that is being exported, or was not finished: what is in
    it belongs to no VM yet."""
    return _RUN_FOLDER.search(name) is not None


def folders_to_prune(path: Path) -> list[Path]:
    """The folders that go with their last file: the file's own, and in what an export has left all
    up to that; the innermost first."""
    above = list(path.parents)
    for count, folder in enumerate(above, 1):
        if is_run_folder(folder.name):
            return above[:count]
    return above[:1]


def short_name(prefix: str, name: str) -> str:
    """`prefix` and `name`, where both together fit into a name; else its end, made unique."""
    if len(os.fsencode(prefix + name)) <= NAME_LIMIT:
        return prefix + name
    digest = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    return prefix + digest + Path(name).suffix[-16:]
