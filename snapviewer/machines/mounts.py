# SPDX-License-Identifier: Apache-2.0
"""Volumes that belong into a folder but are not there: fstab, systemd and autofs against what is
mounted.

An empty folder at the place of a volume looks like a folder without files. The tables of mounts are
read, nothing is mounted and no volume is touched: paths of the tables are compared as text.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from snapviewer.machines.contents import read_small

FSTAB: Final = Path("/etc/fstab")
MOUNTINFO: Final = Path("/proc/self/mountinfo")
UNIT_FOLDERS: Final = (Path("/etc/systemd/system"), Path("/run/systemd/system"))
AUTO_MASTER: Final = Path("/etc/auto.master")

_LIMIT: Final = 4 << 20  # bytes of one table
_UNITS: Final = 1000
_OCTAL = re.compile(rb"\\([0-7]{3})")
_BLANKS = re.compile(r"[ \t]+")  # a name may have other white space in it
_AUTOFS: Final = "autofs"


@dataclass(frozen=True)
class Mounts:
    """`configured`: mount points that the system's tables name, each with what belongs there
    (a device, a share, "" where it is not told). `mounted`: mount points in use, each with the type
    of the file system on top; None where the system does not tell.
    """

    configured: dict[str, str]
    mounted: dict[str, str] | None


def read_mounts(
    *,
    fstab: Path = FSTAB,
    mountinfo: Path = MOUNTINFO,
    unit_folders: tuple[Path, ...] = UNIT_FOLDERS,
    auto_master: Path = AUTO_MASTER,
) -> Mounts:
    """Read the tables; one that is missing or damaged counts as empty. Never raises."""
    configured: dict[str, str] = {}
    for found in (_of_fstab(fstab), _of_units(unit_folders), _of_autofs(auto_master)):
        for point, source in found:
            if point.startswith("/") and "\0" not in point:
                configured.setdefault(os.path.normpath(point), source)
    return Mounts(configured, _mounted(mountinfo))


def absent_mount(
    path: Path, mounts: Mounts | None = None, root: Path | None = None
) -> tuple[Path, str] | None:
    """The mount point at or above `path` whose volume is not mounted, and what belongs there; None
    where all is in place. Mount points above the folder `root` are left aside: who opened a folder
    saw what is in it. `mounts` are read anew where they are not given. Never raises.
    """
    if mounts is None:
        mounts = read_mounts()
    try:
        real = os.path.realpath(path)
        top = os.path.realpath(root) if root is not None else "/"
    except (OSError, ValueError):
        return None
    for point in (real, *map(str, Path(real).parents)):
        kind = _kind_mounted(point, mounts)
        if kind == _AUTOFS:  # it waits for its first visitor, or its volume did not come
            return Path(point), mounts.configured.get(point, "")
        if kind is not None:
            return None
        if point in mounts.configured:
            return Path(point), mounts.configured[point]
        if point == top:
            return None
    return None


def mount_absent(path: Path, mounts: Mounts | None = None, root: Path | None = None) -> bool:
    """Whether `path` is, or lies below, a mount point whose volume is not mounted."""
    return absent_mount(path, mounts, root) is not None


def _kind_mounted(point: str, mounts: Mounts) -> str | None:
    if mounts.mounted is not None:
        return mounts.mounted.get(point)
    # No Linux: only a point that should be one is asked.
    return "" if point in mounts.configured and os.path.ismount(point) else None


def _lines(path: Path) -> Iterator[str]:
    data = read_small(path, _LIMIT)
    for line in (data or b"").split(b"\n"):
        text = os.fsdecode(line).strip(" \t\r")
        if text and not text.startswith("#"):
            yield text


def _unescaped(field: str) -> str:
    """A field of fstab or mountinfo, where blanks and backslashes are octal bytes."""
    return os.fsdecode(
        _OCTAL.sub(lambda match: bytes([int(match[1], 8) & 0xFF]), os.fsencode(field))
    )


def _of_fstab(path: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(path):
        fields = _BLANKS.split(line)
        if len(fields) >= 2 and (len(fields) < 3 or fields[2] != "swap"):
            yield _unescaped(fields[1]), _unescaped(fields[0])


def _mounted(path: Path) -> dict[str, str] | None:
    """Mount points and types; of several mounts at one point the last lies on top."""
    if read_small(path, _LIMIT) is None:
        return None
    found: dict[str, str] = {}
    for line in _lines(path):
        before, separator, after = line.partition(" - ")
        fields = before.split(" ")
        if separator and len(fields) >= 5:
            found[_unescaped(fields[4])] = after.split(" ")[0]
    return found or None  # something is always mounted: this was no such table


def _of_units(folders: tuple[Path, ...]) -> Iterator[tuple[str, str]]:
    """``Where=`` and ``What=`` of mount and automount units (one path each, % specifiers are not
    used in practice)."""
    for folder in folders:
        try:
            names = sorted(os.listdir(folder))[:_UNITS]  # noqa: PTH208
        except (OSError, ValueError):
            continue
        for name in names:
            if not name.endswith((".mount", ".automount")):
                continue
            values: dict[str, str] = {}
            for line in _lines(folder / name):
                key, separator, value = line.partition("=")
                if separator:
                    values[key.strip()] = value.strip().strip('"')
            if "Where" in values:
                yield values["Where"], values.get("What", "")


def _of_autofs(master: Path) -> Iterator[tuple[str, str]]:
    """The mount points of autofs' master map; of direct maps (``/-``) those the map names."""
    folder = master.with_name(master.name + ".d")
    try:
        extra = sorted(folder / name for name in os.listdir(folder))  # noqa: PTH208
    except (OSError, ValueError):
        extra = []
    for path in (master, *extra[:_UNITS]):
        for line in _lines(path):
            fields = _BLANKS.split(line)
            if len(fields) < 2:
                continue
            if fields[0] != "/-":
                yield fields[0], ""
                continue
            table = fields[1].removeprefix("file:")
            if table.startswith("/"):
                for entry in _lines(Path(table)):
                    parts = _BLANKS.split(entry)
                    yield parts[0].strip('"'), parts[-1]
