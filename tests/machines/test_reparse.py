# SPDX-License-Identifier: Apache-2.0
"""Reparse points and attributes of Windows, as other systems show them."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.machines import reparse
from snapviewer.machines.contents import Content, look
from snapviewer.machines.places import Seen, describe_place, look_at_place
from snapviewer.machines.reparse import (
    Reparse,
    describe_reparse,
    drive_of_link,
    drive_of_target,
    is_placeholder,
    kind_of_tag,
    reparse_kind,
    reparse_tag,
    windows_attributes,
    windows_target,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="how Linux shows them")


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        (0x9000001A, Reparse.CLOUD),
        (0x9000701A, Reparse.CLOUD),
        (0x9000F01A, Reparse.CLOUD),
        (0x9001001A, Reparse.OTHER),
        (0x9000111A, Reparse.OTHER),
        (0x80000013, Reparse.DEDUPLICATED),
        (0xA0000003, Reparse.LINK),
        (0, Reparse.OTHER),
    ],
)
def test_tags(tag: int, kind: Reparse) -> None:
    assert kind_of_tag(tag) is kind
    assert describe_reparse(kind)


@posix
@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("unsupported reparse tag 0x9000701a", 0x9000701A),
        ("unsupported reparse tag 0xffffffff9000701a", 0x9000701A),
        ("unsupported reparse point", 0),
        ("unsupported reparse point of mine", None),
        ("folder/unsupported reparse point", None),
        ("elsewhere", None),
    ],
)
def test_links_of_ntfs_3g(tmp_path: Path, text: str, tag: int | None) -> None:
    link = tmp_path / "link"
    link.symlink_to(text)
    assert reparse_tag(link) == tag
    assert is_placeholder(link) == (tag == 0x9000701A)


@posix
def test_what_is_no_reparse_point(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (file, tmp_path, tmp_path / "missing", Path("a\0b")):
        assert reparse_tag(path) is None
        assert reparse_kind(path) is None
        assert not is_placeholder(path)


@posix
@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("user.cifs.dosattrib", b"\x20\x04\x40\0", 0x400420),
        ("system.ntfs_attrib_be", b"\0\x40\x04\x20", 0x400420),
        ("system.ntfs_attrib", (0x400420).to_bytes(4, sys.byteorder), 0x400420),
        ("system.ntfs_attrib", b"\0", None),
        ("user.other", b"\0\0\0\0", None),
    ],
)
def test_attributes_of_windows_on_linux(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: bytes, expected: int | None
) -> None:
    def getxattr(path: Path, wanted: str, *, follow_symlinks: bool = True) -> bytes:
        assert not follow_symlinks
        if wanted != name:
            raise OSError(61, "No data available")
        return value

    monkeypatch.setattr(os, "getxattr", getxattr, raising=False)
    assert windows_attributes(tmp_path) == expected
    assert is_placeholder(tmp_path) == (expected is not None)


@posix
@pytest.mark.parametrize(
    ("bits", "elsewhere"),
    [(0x20, False), (0x400, False), (0x1000, True), (0x40000, True), (0x400000, True)],
)
def test_only_some_attributes_say_that_the_content_is_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bits: int, elsewhere: bool
) -> None:
    monkeypatch.setattr(reparse, "windows_attributes", lambda path: bits)
    assert is_placeholder(tmp_path) == elsewhere


@posix
def test_reparse_data_of_ntfs_3g(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def getxattr(path: Path, wanted: str, *, follow_symlinks: bool = True) -> bytes:
        if wanted != "system.ntfs_reparse_data":
            raise OSError(61, "No data available")
        return (0x80000013).to_bytes(4, "little") + bytes(12)

    monkeypatch.setattr(os, "getxattr", getxattr, raising=False)
    assert reparse_kind(tmp_path) is Reparse.DEDUPLICATED


def test_drives_behind_links_of_ntfs_3g() -> None:
    assert drive_of_link("/mnt/d/.NTFS-3G/E:/HyperV-Snapshots/SRV01") == "E:"
    assert drive_of_link(".NTFS-3G/e:") == "E:"
    assert drive_of_link("../.NTFS-3G/f/x") == "F:"
    assert drive_of_link("/mnt/NTFS-3G/E:/x") is None
    assert drive_of_link("/mnt/.NTFS-3G/EE/x") is None
    assert drive_of_target("e:\\x") == "E:"
    assert drive_of_target("E:") == "E:"
    assert drive_of_target("Volume{1}\\") == ""
    assert drive_of_target("E:x") == ""


@posix
@pytest.mark.parametrize("data", [b"", bytes(40), b"\x03\0\0\xa0" + b"\xff" * 30, b"\x0c\0\0\xa0"])
def test_damaged_reparse_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(os, "getxattr", lambda *names, **options: data, raising=False)
    assert drive_of_target(windows_target(tmp_path)) == ""
    reparse_tag(tmp_path)


def reparse_data(tag: int, data: bytes) -> bytes:
    return struct.pack("<IHH", tag, len(data), 0) + data


def junction_to(target: str) -> bytes:
    real, shown = ("\\??\\" + target).encode("utf-16-le"), target.encode("utf-16-le")
    places = struct.pack("<HHHH", 0, len(real), len(real) + 2, len(shown))
    return reparse_data(0xA0000003, places + real + b"\0\0" + shown + b"\0\0")


def link_to(target: str) -> bytes:
    real, shown = ("\\??\\" + target).encode("utf-16-le"), target.encode("utf-16-le")
    places = struct.pack("<HHHHI", 0, len(real), len(real), len(shown), 0)
    return reparse_data(0xA000000C, places + real + shown)


class NtfsVolume:
    """A fresh NTFS volume in a file, mounted by ntfs-3g; skips where that is not possible."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "mnt"
        self.folder.mkdir()
        self._file = folder / "volume"
        with self._file.open("wb") as file:
            file.truncate(8 << 20)
        self._run("mkntfs", "-F", "-Q", str(self._file), check=True)

    def mount(self) -> None:
        if not self._run("ntfs-3g", str(self._file), str(self.folder)):
            pytest.skip("volumes cannot be mounted here")

    def unmount(self) -> None:
        self._run("umount", str(self.folder), check=True)

    def _run(self, name: str, *arguments: str, check: bool = False) -> bool:
        tool = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
        if tool is None:
            pytest.skip(f"{name} is not installed")
        return not subprocess.run([tool, *arguments], check=check, capture_output=True).returncode


@pytest.fixture
def ntfs(tmp_path: Path) -> Iterator[Path]:
    """A volume with a junction, a cloud's folder and a deduplicated file, mounted anew."""
    volume = NtfsVolume(tmp_path)
    volume.mount()
    folder = volume.folder
    try:
        for name in ("Snapshots", "cloud", "plain", "guessed", "link"):
            (folder / name).mkdir()
        for name in ("deduplicated.vhdx", "plain.vhdx"):
            (folder / name).write_bytes(b"x")
        for name, data in (
            ("Snapshots", junction_to("E:\\VMs\\SRV01")),
            ("guessed", junction_to("E:\\plain")),
            ("link", link_to("Z:\\plain")),
            ("cloud", reparse_data(0x9000701A, bytes(16))),
            ("deduplicated.vhdx", reparse_data(0x80000013, bytes(16))),
        ):
            os.setxattr(folder / name, "system.ntfs_reparse_data", data)
    finally:
        volume.unmount()  # else the kernel remembers folders where links are now
    volume.mount()
    try:
        yield folder
    finally:
        volume.unmount()


@posix
def test_a_real_volume(ntfs: Path) -> None:
    away = look_at_place(ntfs / "Snapshots")
    assert (away.seen, away.drive, away.detail) == (Seen.LINK_TO_NOWHERE, "E:", "E:\\VMs\\SRV01")
    assert windows_target(ntfs / "link") == "Z:\\plain"
    # The driver takes this volume's own folder of that name.
    guessed = look_at_place(ntfs / "guessed")
    assert (guessed.seen, guessed.drive, guessed.is_unseen) == (Seen.DRIVE_BY_GUESS, "E:", True)
    assert "E:\\plain" in describe_place(guessed)
    assert look_at_place(ntfs / "guessed", same_drives=("E:",)).seen is Seen.READ
    assert look_at_place(ntfs / "cloud").seen is Seen.PLACEHOLDER
    assert look_at_place(ntfs / "plain").seen is Seen.READ
    assert reparse_kind(ntfs / "deduplicated.vhdx") is Reparse.DEDUPLICATED
    assert look(ntfs / "deduplicated.vhdx").content is Content.UNREADABLE
    assert reparse_kind(ntfs / "plain.vhdx") is None
    attributes = windows_attributes(ntfs / "cloud")
    assert attributes is not None
    assert attributes & reparse.ATTRIBUTE_REPARSE
    assert windows_attributes(ntfs / "plain.vhdx") == 0x20
