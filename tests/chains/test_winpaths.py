# SPDX-License-Identifier: Apache-2.0
"""Windows paths read on any system."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.chains.resolve import DiskIndex
from snapviewer.chains.winpaths import (
    find_below,
    is_absolute_windows,
    join_windows,
    locate,
    map_absolute,
    sibling_windows_path,
    windows_basename,
    windows_path_parts,
)

VOLUME = "\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (".\\a.vhd", ["a.vhd"]),
        ("..\\x\\a.vhd", ["..", "x", "a.vhd"]),
        ("C:\\VMs\\x\\a.vhd", ["VMs", "x", "a.vhd"]),
        ("c:a.vhd", ["a.vhd"]),
        ("C:/VMs//x/a.vhd", ["VMs", "x", "a.vhd"]),
        ("\\\\?\\C:\\VMs\\a.vhd", ["VMs", "a.vhd"]),
        ("\\??\\C:\\VMs\\a.vhd", ["VMs", "a.vhd"]),
        ("\\\\server\\share\\d\\a.vhd", ["server", "share", "d", "a.vhd"]),
        ("\\\\?\\UNC\\server\\share\\a.vhd", ["server", "share", "a.vhd"]),
        (VOLUME + "VMs\\a.vhdx", ["VMs", "a.vhdx"]),
        ("\\\\.\\HarddiskVolume3\\a.vhdx", ["a.vhdx"]),
        ("/srv/vms/a.vhd", ["srv", "vms", "a.vhd"]),
        ("C:\\x\\..\\y\\.\\a.vhd", ["y", "a.vhd"]),
        ("C:\\..\\a.vhd", ["a.vhd"]),
        ("", []),
        ("C:\\", []),
        ("a.vhd\0\0", ["a.vhd"]),
        ("x\\" * 40000, []),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    assert windows_path_parts(text) == parts


@pytest.mark.parametrize(
    ("stored", "name", "sibling"),
    [
        ("C:\\VMs\\a.vhd", "a.vhd", "C:\\VMs\\new"),
        (".\\a.vhd", "a.vhd", ".\\new"),
        ("a.vhd", "a.vhd", "new"),
        ("C:a.vhd", "a.vhd", "C:new"),
        ("/srv/a.vhd", "a.vhd", "/srv/new"),
        ("C:/VMs/a.vhd", "a.vhd", "C:/VMs/new"),
        (VOLUME + "a.vhdx", "a.vhdx", VOLUME + "new"),
        ("\\\\s\\h\\a.vhd", "a.vhd", "\\\\s\\h\\new"),
    ],
)
def test_last_component(stored: str, name: str, sibling: str) -> None:
    assert windows_basename(stored) == name
    assert sibling_windows_path(stored, "new") == sibling


def test_join() -> None:
    assert join_windows("C:\\VMs", "a") == "C:\\VMs\\a"
    assert join_windows("C:\\", "a") == "C:\\a"
    assert join_windows("/srv/vms", "a") == "/srv/vms/a"
    assert join_windows("C:/VMs", "a") == "C:/VMs\\a"
    assert join_windows("", "a") == "a"


def test_absolute() -> None:
    for text in ("C:\\a", "c:a", "\\\\s\\h\\a", VOLUME, "/a", "\\a"):
        assert is_absolute_windows(text)
    for text in ("a", ".\\a", "..\\a"):
        assert not is_absolute_windows(text)


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_find_below(tmp_path: Path) -> None:
    make(tmp_path, "Disks/A.vhd", "Disks/a.VHD", "Disks/deep/c.vhd")
    assert find_below(tmp_path, ["disks", "A.vhd"]) == tmp_path / "Disks/A.vhd"
    assert find_below(tmp_path, ["DISKS", "A.VHD"]) == tmp_path / "Disks/A.vhd"
    assert find_below(tmp_path / "Disks/deep", ["..", "a.VHD"]) == tmp_path / "Disks/a.VHD"
    assert find_below(tmp_path, ["Disks", "none"]) is None
    assert find_below(tmp_path, ["Disks", "A.vhd", "below a file"]) is None
    assert find_below(tmp_path, ["a\0b"]) is None
    assert find_below(tmp_path, ["x" * 5000]) is None


def test_map_absolute_takes_the_longest_suffix(tmp_path: Path) -> None:
    make(tmp_path, "copy/VMs/web/disks/a.vhd", "copy/web/disks/a.vhd", "copy/disks/a.vhd")
    near = tmp_path / "copy/VMs/web/snapshots"
    near.mkdir()
    stored = "D:\\VMs\\Web\\Disks\\a.vhd"
    assert map_absolute(stored, near) == tmp_path / "copy/VMs/web/disks/a.vhd"
    assert map_absolute("D:\\other\\disks\\a.vhd", near) == tmp_path / "copy/VMs/web/disks/a.vhd"
    assert map_absolute("D:\\other\\b.vhd", near) is None
    assert map_absolute("D:\\a.vhd", near) is None
    literal = tmp_path / "copy/disks/a.vhd"
    assert map_absolute(str(literal), near) == literal


def test_map_absolute_by_index(tmp_path: Path) -> None:
    make(tmp_path, "one/x/a.vhd", "two/x/a.vhd", "two/y/a.vhd")
    index = DiskIndex()
    for number, name in enumerate(("one/x/a.vhd", "two/x/a.vhd", "two/y/a.vhd")):
        index.add(tmp_path / name, bytes([number]) * 16)
    near = tmp_path / "elsewhere"
    near.mkdir()
    assert map_absolute("C:\\two\\X\\A.vhd", near, (), index) == tmp_path / "two/x/a.vhd"
    assert map_absolute("C:\\y\\A.vhd", near, (), index) == tmp_path / "two/y/a.vhd"
    assert map_absolute("C:\\z\\A.vhd", near, (), index) is None


def test_locate(tmp_path: Path) -> None:
    make(tmp_path, "vm/disk.vhd", "vm/sub/x.vhd", "other/lone.vhd", "p/twin.vhd", "q/twin.vhd")
    index = DiskIndex()
    for name in ("other/lone.vhd", "p/twin.vhd", "q/twin.vhd"):
        index.add(tmp_path / name, name.encode().ljust(16))
    near = tmp_path / "vm"
    assert locate("sub\\X.vhd", near) == (near / "sub/x.vhd", "relative path")
    assert locate("C:\\Old\\VM\\disk.vhd", near) == (near / "disk.vhd", "absolute path")
    assert locate("C:\\Gone\\disk.vhd", near) == (near / "disk.vhd", "same folder")
    assert locate("C:\\lone.vhd", near, (), index)[1] == "name in the opened folder"
    assert locate("C:\\twin.vhd", near, (), index) == (None, "")
    assert locate("C:\\sub\\x.vhd", tmp_path / "other", [near])[0] == near / "sub/x.vhd"
    assert locate("", near) == (None, "")


@pytest.mark.skipif(os.name == "nt", reason="no such pipes on Windows")
def test_only_regular_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vhd")
    (tmp_path / "folder.vhd").mkdir()
    assert locate("pipe.vhd", tmp_path) == (None, "")
    assert locate("C:\\x\\folder.vhd", tmp_path) == (None, "")


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60) | st.text("\\/.:?*aC\0\x01", max_size=40))
def test_any_text_is_answered(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        near = Path(name)
        assert all(part not in ("", ".") for part in windows_path_parts(text))
        assert windows_basename(sibling_windows_path(text, "new.vhd")) == "new.vhd"
        found, how = locate(text, near, [near], DiskIndex())
        assert (found is None) == (how == "")
