# SPDX-License-Identifier: Apache-2.0
"""Whole-file changes: each is whole or absent, announced, and leaves nothing behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.base.errors import Cancelled, StorageError
from snapviewer.base.progress import Progress
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.storage import mutation_hook
from tests.disks.vhd.test_write import Killed, kill_after


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_write_file_creates_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    files.write_file(path, b"one")
    assert path.read_bytes() == b"one"
    path.chmod(0o640)
    files.write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o640
    other = tmp_path / "b.xml"
    files.write_file(other, b"", like=path)
    assert other.read_bytes() == b"" and other.stat().st_mode & 0o777 == 0o640
    assert names(tmp_path) == {"a.xml", "b.xml"}


def test_write_file_killed_at_every_step(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(b"old")
    for count in range(20):
        try:
            with mutation_hook(kill_after(count)):
                files.write_file(path, b"new")
            break
        except Killed:
            assert path.read_bytes() == b"old"
            assert names(tmp_path) <= {"a.xml", "a.xml" + files.TEMPORARY_SUFFIX}
    assert count >= 3
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == {"a.xml"}


def test_copy_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "COPY_CHUNK", 1000)
    data = os.urandom(4500)
    source, target = tmp_path / "s", tmp_path / "t"
    source.write_bytes(data)
    source.chmod(0o604)
    progress = Progress()
    progress.start("copy", len(data))
    assert files.copy_file(source, target, progress) == len(data)
    assert target.read_bytes() == data
    assert target.stat().st_mode & 0o777 == 0o604
    assert progress.state().done == len(data)
    assert names(tmp_path) == {"s", "t"}


def test_copy_file_cancelled_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "s").write_bytes(bytes(100))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        files.copy_file(tmp_path / "s", tmp_path / "t", progress)
    assert names(tmp_path) == {"s"}


def test_copy_file_killed_at_every_step(tmp_path: Path) -> None:
    (tmp_path / "s").write_bytes(b"data")
    for count in range(20):
        try:
            with mutation_hook(kill_after(count)):
                files.copy_file(tmp_path / "s", tmp_path / "t")
            break
        except Killed:
            assert not (tmp_path / "t").exists()
    assert (tmp_path / "t").read_bytes() == b"data"
    assert names(tmp_path) == {"s", "t"}


def test_read_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert files.read_file(path) == b"12345"
    with pytest.raises(StorageError) as large:
        files.read_file(path, limit=4)
    assert large.value.code == "too-large"
    with pytest.raises(StorageError) as missing:
        files.read_file(tmp_path / "b")
    assert missing.value.code == "file-missing"
    with pytest.raises(StorageError) as folder:
        files.read_file(tmp_path)
    assert folder.value.code == "not-a-file"


def test_rename_and_remove(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "sub" / "b"
    a.write_bytes(b"a")
    files.make_folder(b.parent)
    files.rename_file(a, b)
    assert not a.exists() and b.read_bytes() == b"a"
    with pytest.raises(StorageError) as missing:
        files.rename_file(a, b)
    assert missing.value.code == "file-missing" and b.read_bytes() == b"a"
    files.remove_file(b)
    files.remove_file(b, missing_ok=True)
    with pytest.raises(StorageError):
        files.remove_file(b)


def test_remove_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    files.remove_file(link, missing_ok=True)
    assert names(tmp_path) == set()


def test_folders(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    files.make_folder(deep)
    files.make_folder(deep)
    assert deep.is_dir()
    (deep / "x").write_bytes(b"")
    assert not files.remove_folder_if_empty(deep)
    (deep / "x").unlink()
    assert files.remove_folder_if_empty(deep)
    assert not files.remove_folder_if_empty(deep)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError):
        files.make_folder(tmp_path / "file" / "sub")
    with pytest.raises(StorageError):
        files.sync_folder(tmp_path / "missing")


def test_every_change_is_announced(tmp_path: Path) -> None:
    seen: list[str] = []
    with mutation_hook(lambda operation, *_: seen.append(operation)):
        files.make_folder(tmp_path / "d")
        files.write_file(tmp_path / "d" / "a", b"x")
        files.rename_file(tmp_path / "d" / "a", tmp_path / "d" / "b")
        files.copy_file(tmp_path / "d" / "b", tmp_path / "d" / "c")
        files.remove_file(tmp_path / "d" / "b")
        files.remove_file(tmp_path / "d" / "c")
        files.remove_folder_if_empty(tmp_path / "d")
    assert seen == [
        "mkdir", "create", "write", "flush", "rename", "rename", "create", "write", "flush",
        "rename", "remove", "remove", "rmdir",
    ]
