# SPDX-License-Identifier: Apache-2.0
"""Reparse points and attributes of Windows, as other systems show them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from snapviewer.machines import reparse
from snapviewer.machines.reparse import (
    Reparse,
    describe_reparse,
    drive_of_link,
    is_placeholder,
    kind_of_tag,
    reparse_kind,
    reparse_tag,
    windows_attributes,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="how Linux shows them")


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        (0x9000001A, Reparse.CLOUD),
        (0x9000701A, Reparse.CLOUD),
        (0x9000F01A, Reparse.CLOUD),
        (0x9001001A, Reparse.OTHER),
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
