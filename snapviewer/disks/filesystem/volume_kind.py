# SPDX-License-Identifier: Apache-2.0
"""On what kind of volume a path lies: what may be asked there about locks, and what cannot be seen.

Read from the table of mounts; no volume is touched and nothing is remembered between two tables,
because the numbers of unmounted volumes are given out again.
"""

from __future__ import annotations

import functools
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOUNTINFO: Final = "/proc/self/mountinfo"

SMB_TYPES: Final = frozenset({"cifs", "smb3", "smbfs"})
NFS_TYPES: Final = frozenset({"nfs", "nfs4"})
_NETWORK_TYPES: Final = (
    SMB_TYPES | NFS_TYPES | {"9p", "ceph", "afs", "ncpfs", "coda", "glusterfs", "virtiofs"}
)
# Programs' file systems whose far side opens no file for us, so that no hold there is ever seen.
_BLIND: Final = frozenset(
    f"fuse.{name}" for name in ("sshfs", "rclone", "s3fs", "curlftpfs", "glusterfs")
)
# Volumes that several machines mount at once, and folders of the machine this one runs on.
_COMMON: Final = frozenset(
    {"gfs2", "ocfs2", "lustre", "gpfs", "beegfs", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse",
     "prl_fs", "drvfs"}
)
_OVERLAYS: Final = frozenset({"overlay", "overlayfs", "aufs", "unionfs", "fuse.unionfs-fuse"})
_NO_NUMBERS: Final = frozenset({"vfat", "msdos", "exfat", "fuseblk"})
_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True)
class Volume:
    """A mounted file system: its type ("" where the system does not tell), whether it is mounted
    read-only, and its device number as /proc/locks writes it ("fe:00", "" unknown).
    """

    kind: str
    read_only: bool = False
    device: str = ""
    point: str = "/"

    @property
    def is_smb(self) -> bool:
        """Locks are taken on the server there, where they stop a running VM's reads and writes."""
        return self.kind in SMB_TYPES

    @property
    def is_nfs(self) -> bool:
        return self.kind in NFS_TYPES

    @property
    def is_fuse(self) -> bool:
        """A program's file system that may be a share; a disk's (fuseblk, as ntfs-3g) is not."""
        return self.kind == "fuse" or self.kind.startswith("fuse.")

    @property
    def is_share(self) -> bool:
        """Others may hold a file there without this system knowing."""
        return self.kind in _NETWORK_TYPES or self.is_fuse

    @property
    def keeps_numbers(self) -> bool:
        """Whether a file keeps its inode number there: some file systems give out new ones whenever
        they have forgotten a file."""
        return not self.is_share and self.kind not in _NO_NUMBERS

    @property
    def hides_others(self) -> bool:
        """Others may use a file there, and neither a table nor opening it tells."""
        if self.is_smb or self.is_nfs:
            return self.is_nfs
        return self.kind in _NETWORK_TYPES or self.kind in _BLIND or self.kind in _COMMON

    @property
    def is_overlay(self) -> bool:
        """Opening for writing copies the file up."""
        return self.kind in _OVERLAYS


UNKNOWN_VOLUME: Final = Volume("")


@functools.lru_cache(maxsize=2)  # read for each file of an action, and hardly ever another
def _volumes_in(text: str) -> dict[str, Volume]:
    found: dict[str, Volume] = {}
    for line in text.splitlines():
        before, separator, after = line.partition(" - ")
        fields, more = before.split(" "), after.split(" ")
        if not separator or len(fields) < 6 or len(more) < 3:
            continue
        point = _OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[4])
        # The options before the dash are the mount's own, those behind the file system's.
        flags = {*fields[5].split(","), *more[2].split(",")}
        # Of several mounts at one point the last lies on top.
        found[point] = Volume(more[0], "ro" in flags, _hex(fields[2]), point)
    return found


class MountTable:
    """The mounts of one moment."""

    def __init__(self, text: str) -> None:
        self._volumes = _volumes_in(text)
        self._by_folder: dict[str, Volume] = {}

    @staticmethod
    def read() -> MountTable:
        """The mounts as they are now; empty where the system does not tell."""
        try:
            with Path(MOUNTINFO).open(encoding="utf-8", errors="surrogateescape") as file:
                return MountTable(file.read())
        except OSError:
            return MountTable("")

    def volume_of(self, path: Path | str) -> Volume:
        """The volume a path lies on (a missing file's by its folder)."""
        text = os.fspath(path)
        folder = os.path.dirname(text)  # noqa: PTH120 - hot, and text is enough
        known = self._by_folder.get(folder)
        if known is None:
            known = self._by_folder[folder] = self._find(os.path.realpath(folder))
        if os.path.islink(text):  # noqa: PTH114
            return self._find(os.path.realpath(text))
        return self._volumes.get(text, known)  # a single file can be a mount point

    def _find(self, point: str) -> Volume:
        while True:
            if point in self._volumes:
                return self._volumes[point]
            above = os.path.dirname(point)  # noqa: PTH120
            if above == point:
                return UNKNOWN_VOLUME
            point = above


def volume_of(path: Path | str) -> Volume:
    """The volume a path lies on, by the table of mounts as it is now."""
    return MountTable.read().volume_of(path)


def _hex(numbers: str) -> str:
    major, _, minor = numbers.partition(":")
    try:
        return f"{int(major):02x}:{int(minor):02x}"
    except ValueError:
        return ""


def same_volume(one: Path, other: Path) -> bool:
    """Whether a rename between the two places can work; missing folders count by their parent."""

    def device(path: Path) -> int:
        while not path.exists():
            path = path.parent
        return path.stat().st_dev

    return device(one) == device(other)
