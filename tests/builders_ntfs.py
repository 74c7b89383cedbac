# SPDX-License-Identifier: Apache-2.0
"""A volume of NTFS, mounted by ntfs-3g: what Windows will see of the files is read from there."""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.disks.filesystem.extended import read_extended

SPARSE = 0x200
COMPRESSED = 0x800
DISK_ENDINGS = (".vhd", ".vhdx", ".avhd", ".avhdx")
ATTRIBUTES = "system.ntfs_attrib_be"
DESCRIPTOR = "system.ntfs_acl"


@contextlib.contextmanager
def ntfs_volume(folder: Path, size: int = 640 << 20, options: str = "") -> Iterator[Path]:
    """The folder where a new volume is mounted; skips where that is not possible."""
    for program in ("mkntfs", "ntfs-3g", "umount"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: no NTFS volume to test on")
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting an NTFS volume needs root")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("there is no /dev/fuse to mount an NTFS volume by")
    image, place = folder / "ntfs.img", folder / "ntfs"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(size)
    subprocess.run(["mkntfs", "-F", "-q", "-f", str(image)], check=True, capture_output=True)
    words = ["ntfs-3g", *(["-o", options] if options else []), str(image), str(place)]
    mounted = subprocess.run(words, capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"an NTFS volume cannot be mounted here: {mounted.stderr.strip()}")
    try:
        yield place
    finally:
        for _ in range(50):
            if subprocess.run(["umount", str(place)], capture_output=True).returncode == 0:
                break
            time.sleep(0.1)
        image.unlink()


def attributes(path: Path) -> int:
    """The attribute word that Windows sees."""
    word: int = struct.unpack(">I", os.getxattr(path, ATTRIBUTES))[0]
    return word


def set_attributes(path: Path, word: int) -> None:
    os.setxattr(path, ATTRIBUTES, struct.pack(">I", word))


def descriptor(path: Path) -> bytes:
    """The security descriptor, self-relative."""
    raw = read_extended(path, DESCRIPTOR)
    assert raw is not None
    return raw


def _sid(authority: int, *parts: int) -> bytes:
    head = struct.pack(">BBHI", 1, len(parts), authority >> 32, authority & 0xFFFFFFFF)
    return head + b"".join(struct.pack("<I", part) for part in parts)


def make_descriptor(*vm: int) -> bytes:
    """Owner Administrators, group SYSTEM; full control for SYSTEM and for the account of a VM
    (``NT VIRTUAL MACHINE``, S-1-5-83-1-`vm`), both explicit."""
    administrators = _sid(5, 32, 544)
    system = _sid(5, 18)
    aces = b""
    for sid in (system, _sid(5, 83, 1, *vm)):
        aces += struct.pack("<BBHI", 0, 0, 8 + len(sid), 0x001F01FF) + sid
    acl = struct.pack("<BBHHH", 2, 0, 8 + len(aces), 2, 0) + aces
    owner_at = 20
    group_at = owner_at + len(administrators)
    acl_at = group_at + len(system)
    head = struct.pack("<BBHIIII", 1, 0, 0x8004, owner_at, group_at, 0, acl_at)
    return head + administrators + system + acl


def sparse_disks(folder: Path) -> list[str]:
    """The disks below a folder that Hyper-V would refuse for being sparse."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.suffix.lower() in DISK_ENDINGS and path.is_file() and attributes(path) & SPARSE
    )


def set_descriptor(path: Path, raw: bytes) -> None:
    os.setxattr(path, DESCRIPTOR, raw)
