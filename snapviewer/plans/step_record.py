# SPDX-License-Identifier: Apache-2.0
"""What a step may hold in a journal: checked before anything of a journal that was read is used."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.disks.image import DiskFormat
from snapviewer.plans.fingerprints import checked_mark

_REQUIRED: dict[str, tuple[str, ...]] = {
    "create-disk": ("parent", "absolute", "relative", "id"),
    "copy-file": ("source",),
    "merge": ("run",),
    "reconnect": ("parent", "absolute", "relative"),
    "rename-file": ("source",),
    "write-disk": ("source", "id", "stamp"),
}
_TYPES: dict[str, type | tuple[type, ...]] = {
    "parent": str,
    "absolute": str,
    "relative": str,
    "id": str,
    "source": str,
    "stamp": int,
    "geometry": list,
    "like": str,
    "windows": str,
    "run": list,
    "met": list,
    "prune": bool,
    "final": bool,
    "leave": bool,
    "block_size": (int, type(None)),
    "virtual_size": int,
    "existed": bool,
    "same": bool,
    "others": bool,
    "begun": bool,
    "undone": bool,
    "trash": str,
    "sha256": str,
    "kept": str,
    "token": str,
    "relink": dict,
    "footer": (dict, type(None)),
}
_TOKEN = re.compile(r"[0-9a-f]{16}")
_PATHS = frozenset({"parent", "source", "like", "trash"})
_LISTS = ("run", "met")  # of paths
_MARKS = frozenset({"left", "made"})


def checked_path(text: object) -> Path:
    """A journal's path. Raises `ValueError` where it is none, or not absolute."""
    if not isinstance(text, str) or not text or "\0" in text or not Path(text).is_absolute():
        raise ValueError(f"the path {text!r:.100}")
    if ".." in Path(text).parts:
        raise ValueError(f"the path {text!r:.100}")
    return Path(text)


def map_paths(record: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    """A step's data or notes with every path in it changed; other values stay."""
    changed = dict(record)
    for key in _PATHS & record.keys():
        changed[key] = change(record[key])
    for key in _LISTS:
        if isinstance(record.get(key), list):
            changed[key] = [change(each) for each in record[key]]
    return changed


def check_step(kind: str, data: dict[str, Any], saved: dict[str, Any]) -> None:
    """Raise `ValueError`, `TypeError` or `KeyError` for what no step of the kind can hold."""
    for key in _REQUIRED.get(kind, ()):
        if key not in data:
            raise ValueError(f"a {kind} step without '{key}'")
    for key, value in [*data.items(), *saved.items()]:
        wanted = _TYPES.get(key)
        if wanted is not None and not isinstance(value, wanted):
            raise ValueError(f"'{key}' of a {kind} step")
        if key in _PATHS:
            checked_path(value)
        if key in _MARKS:
            checked_mark(value)
    for each in (*data.get("run", ()), *saved.get("met", ())):
        checked_path(each)
    if not _TOKEN.fullmatch(saved.get("token", "0" * 16)):
        raise ValueError(f"'token' of a {kind} step")
    if len(data.get("run", "ab")) < 2:
        raise ValueError("a run of one file")
    _check_identity(kind, data)
    relink = saved.get("relink")
    if relink is not None:
        DiskFormat(relink["format"])
        dict(relink["payload"])


def _check_identity(kind: str, data: dict[str, Any]) -> None:
    """What goes into a disk's structures has to fit their fields."""
    raw = bytes.fromhex(data.get("id", ""))
    if len(raw) != 16 and (raw or kind == "create-disk"):
        raise ValueError(f"'id' of a {kind} step: {len(raw)} bytes")
    if not 0 <= data.get("stamp", 0) < 1 << 32:
        raise ValueError(f"'stamp' of a {kind} step")
    geometry = data.get("geometry") or [0, 0, 0]
    if len(geometry) != 3 or not all(
        isinstance(number, int) and 0 <= number < limit
        for number, limit in zip(geometry, (1 << 16, 1 << 8, 1 << 8), strict=True)
    ):
        raise ValueError(f"'geometry' of a {kind} step")
