# SPDX-License-Identifier: Apache-2.0
"""Which programs of this system have a file open, and what this system cannot know about others.

Read from /proc and /sys once for many files; nothing of it touches a volume where the kernel tells
the inode of a descriptor (Linux 5.14), so that a share that does not answer stops nobody.
"""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PROC: Final = "/proc"
BLOCK: Final = "/sys/block"

# Programs and kernel threads that give volumes of this system to others.
_SERVERS: Final = {
    "smbd": "smbd",
    "ksmbd.mountd": "ksmbd",
    "ksmbd-io": "ksmbd",
    "nfsd": "nfsd",
    "rpc.nfsd": "nfsd",
    "ganesha.nfsd": "nfsd",
    "tgtd": "tgtd",
    "istgt": "istgt",
    "iscsi_np": "LIO iSCSI",
    "iscsi_ttx": "LIO iSCSI",
    "iscsi_trx": "LIO iSCSI",
    "scst_initd": "SCST",
}
_FLAGS = re.compile(rb"^flags:\s*([0-7]+)", re.MULTILINE)
_INODE = re.compile(rb"^ino:\s*(\d+)", re.MULTILINE)


@dataclass(frozen=True)
class Opened:
    """A file open in another program: `pid` 0 for the kernel (a loop device)."""

    pid: int
    program: str
    writes: bool
    descriptor: str = ""

    @property
    def shown(self) -> str:
        """Who it is, for people."""
        return f"{self.program} ({self.pid})" if self.pid else self.program


@dataclass
class Programs:
    """What other programs have open, by inode, and the servers that run here.

    `hidden`: other programs run whose descriptors this user may not see.
    """

    by_inode: dict[int, list[Opened]] = field(default_factory=dict)
    loops: list[tuple[str, Opened]] = field(default_factory=list)
    servers: list[str] = field(default_factory=list)
    hidden: bool = False

    def having(self, path: Path, status: os.stat_result) -> list[Opened]:
        """Who has the file open."""
        key = (status.st_dev, status.st_ino)
        found = []
        for opened in self.by_inode.get(status.st_ino, ()):
            if _key_of(opened.descriptor) == key:
                found.append(opened)
        for backing, opened in self.loops:
            if backing == os.fspath(path) or _key_of(backing) == key:
                found.append(opened)
        return found


def read_programs(*, proc: str = PROC, block: str = BLOCK) -> Programs:
    """Look at every program once. Empty (and `hidden`) where the system does not tell."""
    found = Programs()
    try:
        pids = [int(name) for name in os.listdir(proc) if name.isdigit()]  # noqa: PTH208
    except OSError:
        return Programs(hidden=os.name != "nt")
    mine = os.getpid()
    others = 0
    for pid in pids:
        if pid == mine:
            continue
        others += 1
        name = program_name(pid, proc)
        server = _SERVERS.get(name) or ("ksmbd" if name.startswith("ksmbd:") else None)
        if server is not None and server not in found.servers:
            found.servers.append(server)
        _look_into(found, pid, name, proc)
    if not others:  # hidepid, or a space of processes of our own: others run, unseen
        found.hidden = True
    found.loops = _loops(block)
    return found


def program_name(pid: int, proc: str = PROC) -> str:
    """The program's name as the kernel knows it; "" where it has ended."""
    try:
        return os.fsdecode(_content(f"{proc}/{pid}/comm").strip())
    except OSError:
        return ""


def _content(path: str) -> bytes:
    """The first 2 KiB of a file of the kernel, without what a file object costs: all programs are
    asked, and before every step."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    try:
        return os.read(handle, 2048)
    finally:
        os.close(handle)


def _look_into(found: Programs, pid: int, name: str, proc: str) -> None:
    folder = f"{proc}/{pid}/fd"
    try:
        descriptors = os.listdir(folder)  # noqa: PTH208
    except PermissionError:
        found.hidden = True
        return
    except OSError:
        return  # it has ended
    for descriptor in descriptors:
        place = f"{folder}/{descriptor}"
        try:
            target = os.readlink(place)  # noqa: PTH115
            if not target.startswith("/") or target.startswith(("/dev/", "/memfd:", "/proc/")):
                continue
            info = _content(f"{proc}/{pid}/fdinfo/{descriptor}")
            inode = _INODE.search(info)
            number = int(inode[1]) if inode else os.stat(place).st_ino  # noqa: PTH116
        except OSError:
            continue
        flags = _FLAGS.search(info)
        writes = bool(flags) and int(flags[1], 8) & 3 != os.O_RDONLY if flags else False
        found.by_inode.setdefault(number, []).append(Opened(pid, name, writes, place))


def _loops(block: str) -> list[tuple[str, Opened]]:
    found = []
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(block)):  # noqa: PTH208
            if not name.startswith("loop"):
                continue
            try:
                with Path(f"{block}/{name}/loop/backing_file").open("rb") as file:
                    backing = os.fsdecode(file.read().rstrip(b"\n"))
                with Path(f"{block}/{name}/ro").open("rb") as file:
                    writes = file.read().strip() == b"0"
            except OSError:
                continue
            found.append((backing, Opened(0, f"/dev/{name}", writes, backing)))
    return found


def _key_of(place: str) -> tuple[int, int] | None:
    try:
        status = os.stat(place)  # noqa: PTH116
    except OSError:
        return None
    return status.st_dev, status.st_ino
