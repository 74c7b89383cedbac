# SPDX-License-Identifier: Apache-2.0
"""Windows paths as stored in disks and configurations, on any operating system.

Stored paths come in every syntax: ``.\\a.vhd``, ``C:\\VMs\\a.vhd``, ``\\\\server\\share\\a.vhd``,
``\\\\?\\Volume{guid}\\a.vhdx``, or POSIX style where another tool wrote them. A folder copied to
another machine keeps the lower components of its paths, so a stored absolute path is mapped by
the longest suffix of its components that exists here.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from snapviewer.base.words import mark

_DEVICE_PREFIX = re.compile(r"^(?:\\\\[?.]\\|\\\?\?\\)(?:UNC\\)?", re.IGNORECASE)
_DRIVE = re.compile(r"^[A-Za-z]:")
_VOLUME = re.compile(r"^(?:Volume|HarddiskVolume)[^\\]*$", re.IGNORECASE)

MAX_PATH_TEXT = 65536  # characters; Windows allows 32,767, anything longer is hostile

_SETTLED_NS = 3_000_000_000  # longer than the coarsest folder time stamp (FAT: 2 s)

HOW_MAPPED = mark("absolute path")
HOW_RELATIVE = mark("relative path")
HOW_SAME_FOLDER = mark("same folder")
HOW_NAME = mark("name in the opened folder")


class NameIndex(Protocol):
    """Files by base name, case-insensitively (`chains.resolve.DiskIndex`)."""

    def paths_named(self, name: str) -> list[Path]: ...


def windows_path_parts(text: str) -> list[str]:
    """The components of a stored path without drive, device prefix and volume; ``.`` dropped and
    inner ``..`` folded as Windows does (leading ones stay where the path is relative). A UNC path
    keeps server and share as its first components.
    """
    if len(text) > MAX_PATH_TEXT:
        return []
    text = text.strip().rstrip("\0").replace("/", "\\")
    prefix = _DEVICE_PREFIX.match(text)
    rest = text[prefix.end() :] if prefix else text
    drive = _DRIVE.match(rest)
    if drive:
        rest = rest[drive.end() :]
    parts: list[str] = []
    rooted = is_absolute_windows(text)
    for index, part in enumerate(p for p in rest.split("\\") if p not in ("", ".")):
        if index == 0 and prefix and _VOLUME.match(part):
            continue
        if part == "..":
            if parts and parts[-1] != "..":
                parts.pop()
            elif not rooted:
                parts.append(part)
        else:
            parts.append(part)
    return parts


def is_absolute_windows(text: str) -> bool:
    """Whether a stored path names a root (drive, UNC, device, volume or POSIX)."""
    text = text.strip()
    return bool(_DRIVE.match(text)) or text[:1] in ("\\", "/")


def windows_basename(stored: str) -> str:
    """The last component of a stored path in Windows or POSIX style ("" where there is none)."""
    return stored[_last_separator(stored) + 1 :]


def _last_separator(stored: str) -> int:
    last = max(stored.rfind("\\"), stored.rfind("/"))
    if last < 0 and _DRIVE.match(stored):
        return 1
    return last


def sibling_windows_path(stored: str, new_name: str) -> str:
    """`stored` with its last component replaced by `new_name`; syntax and folder kept."""
    return stored[: _last_separator(stored) + 1] + new_name


def join_windows(folder: str, name: str) -> str:
    """`name` inside `folder`, with the separator `folder` itself uses (backslash by default)."""
    if not folder or folder[-1] in "\\/":
        return folder + name
    posix = "/" in folder and "\\" not in folder and not _DRIVE.match(folder)
    return folder + ("/" if posix else "\\") + name


def find_below(folder: Path, parts: Sequence[str]) -> Path | None:
    """The existing path `folder`/parts, component by component, exact name first and else
    without regard to case (of several such names the first in sort order). None where a component
    is missing or cannot be listed. ``..`` goes up.
    """
    current = os.path.abspath(folder)  # noqa: PTH100 - Path has no lexical equivalent
    for part in parts:
        if part == "..":
            current = os.path.dirname(current)  # noqa: PTH120
            continue
        if "\0" in part:
            return None
        exact = os.path.join(current, part)  # noqa: PTH118
        try:
            if not os.path.lexists(exact):
                found = _ignoring_case(current, part)
                if found is None:
                    return None
                exact = os.path.join(current, found)  # noqa: PTH118
        except (OSError, ValueError):
            return None
        current = exact
    return Path(current)


def _ignoring_case(folder: str, name: str) -> str | None:
    changed = os.stat(folder).st_mtime_ns  # noqa: PTH116
    # A folder that changes right now may change again within one tick of its clock.
    stale_from = time.time_ns() - _SETTLED_NS
    names = _names(folder, changed) if changed < stale_from else _list_names(folder)
    return names.get(name.casefold())


@functools.lru_cache(maxsize=32)
def _names(folder: str, _changed: int) -> dict[str, str]:
    # Ten thousand children looking for parents in one folder must not list it each time.
    return _list_names(folder)


def _list_names(folder: str) -> dict[str, str]:
    """Case-folded name to the first actual name in sort order."""
    with os.scandir(folder) as entries:
        return {name.casefold(): name for name in sorted((e.name for e in entries), reverse=True)}


def literal_path(stored: str) -> Path | None:
    """The stored path taken literally, where this system can: any absolute path on Windows, a
    POSIX absolute path elsewhere (a drive path is never literal there). None where not a file.
    """
    if not (is_absolute_windows(stored) if os.name == "nt" else stored.startswith("/")):
        return None
    with contextlib.suppress(OSError, ValueError):
        if os.path.isfile(stored):  # noqa: PTH113 - Path() would fold the \\?\ prefix
            return Path(stored)
    return None


def map_absolute(
    stored: str, near: Path, roots: Sequence[Path] = (), index: NameIndex | None = None
) -> Path | None:
    """The file an absolute path of another machine stands for here: the longest suffix of at
    least two components that exists in the index, below an ancestor of folder `near` (nearest
    first) or below a root. None where there is none. The literal path comes first.
    """
    literal = literal_path(stored)
    if literal is not None:
        return literal
    parts = windows_path_parts(stored)
    if len(parts) < 2:
        return None
    indexed, depth = _longest_indexed(parts, near, index)
    folders = _unique([*_ancestors(near), *roots])
    for first in range(len(parts) - 1):
        if indexed is not None and len(parts) - first <= depth:
            return indexed
        for folder in folders:
            found = find_below(folder, parts[first:])
            if found is not None and _is_file(found):
                return found
    return None


def _longest_indexed(
    parts: Sequence[str], near: Path, index: NameIndex | None
) -> tuple[Path | None, int]:
    """The indexed file that shares most trailing components (two at least), ties to the nearest
    to `near`, and how many it shares."""
    if index is None:
        return None, 0
    wanted = [part.casefold() for part in reversed(parts)]
    best: tuple[int, int, str] | None = None
    chosen: Path | None = None
    for path in index.paths_named(parts[-1]):
        depth = 0
        for ours, theirs in zip(wanted, reversed(path.parts), strict=False):
            if ours != theirs.casefold():
                break
            depth += 1
        key = (-depth, -common_depth(path.parent, near), str(path))
        if depth >= 2 and (best is None or key < best) and _is_file(path):
            best, chosen = key, path
    return chosen, -best[0] if best is not None else 0


def common_depth(a: Path, b: Path) -> int:
    """How many leading components two paths share: the nearer, the more."""
    depth = 0
    for one, other in zip(a.parts, b.parts, strict=False):
        if one != other:
            break
        depth += 1
    return depth


def locate(
    stored: str, near: Path, roots: Sequence[Path] = (), index: NameIndex | None = None
) -> tuple[Path | None, str]:
    """The file a stored path stands for here, and how it was found ("" where it was not).

    `near` is the folder of the file that stores the path. Order: relative to `near` where the
    path is relative; literally; by the longest suffix (`map_absolute`); by base name in `near`;
    by base name in the index, only where it is unique there.
    """
    parts = windows_path_parts(stored)
    if not parts:
        return None, ""
    if not is_absolute_windows(stored):
        for folder in _unique([near, *roots]):
            found = find_below(folder, parts)
            if found is not None and _is_file(found):
                return found, HOW_RELATIVE
    found = map_absolute(stored, near, roots, index)
    if found is not None:
        return found, HOW_MAPPED
    found = find_below(near, parts[-1:])
    if found is not None and _is_file(found):
        return found, HOW_SAME_FOLDER
    named = index.paths_named(parts[-1]) if index is not None else []
    if len(named) == 1 and _is_file(named[0]):
        return named[0], HOW_NAME
    return None, ""


def _is_file(path: Path) -> bool:
    # Regular files only: opening a pipe or a device could hang.
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _ancestors(folder: Path) -> list[Path]:
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100
    return [absolute, *absolute.parents]


def _unique(paths: Iterable[Path]) -> list[Path]:
    return list(dict.fromkeys(paths))
