# SPDX-License-Identifier: Apache-2.0
"""The names of files that are not whole yet, and of files that are moved aside."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

TEMPORARY_SUFFIX = ".snapviewer-tmp"
NAME_LIMIT = 255  # bytes of a file's name on the usual file systems


def temporary_of(path: Path) -> Path:
    """Where a new file lies beside `path` until it is whole; shorter where the name is long."""
    name = path.name + TEMPORARY_SUFFIX
    if len(os.fsencode(name)) > NAME_LIMIT:
        name = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:24] + TEMPORARY_SUFFIX
    return path.with_name(name)


def short_name(prefix: str, name: str) -> str:
    """`prefix` and `name`, where both together fit into a name; else its end, made unique."""
    if len(os.fsencode(prefix + name)) <= NAME_LIMIT:
        return prefix + name
    digest = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    return prefix + digest + Path(name).suffix[-16:]
