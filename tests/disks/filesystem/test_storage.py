# SPDX-License-Identifier: Apache-2.0
"""One file by position: reads, writes, copies, locks, hooks and faults."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from snapviewer.base.errors import StorageError
from snapviewer.disks.filesystem import storage as module
from snapviewer.disks.filesystem.storage import (
    FileStorage,
    create_storage,
    mutation_hook,
    open_storage,
    storage_error,
)
from tests.builders_vhd import MemoryStorage


def test_read_write_grow(tmp_path: Path) -> None:
    path = tmp_path / "a"
    file = create_storage(path)
    assert file.writable and file.size() == 0 and file.path == path
    file.pwrite(5, b"hello")
    file.pwrite(1, memoryview(b"x"))
    assert file.size() == 10
    assert file.pread(0, 100) == b"\0x\0\0\0hello"
    assert file.pread(6, 2) == b"el"
    assert file.pread(50, 2) == b""
    buffer = bytearray(b"?" * 4)
    assert file.pread_into(8, memoryview(buffer)) == 2
    assert bytes(buffer) == b"lo??"
    file.truncate(7)
    file.truncate(9)
    assert file.pread(0, 100) == b"\0x\0\0\0he\0\0"
    file.flush()
    file.close()
    file.close()


def test_missing_existing_and_read_only(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with pytest.raises(StorageError) as missing:
        open_storage(path)
    assert missing.value.code == "file-missing" and missing.value.file == str(path)
    path.write_bytes(b"precious")
    with pytest.raises(StorageError):
        create_storage(path)
    assert path.read_bytes() == b"precious"
    reader = open_storage(path)
    assert not reader.writable
    for change in (lambda: reader.pwrite(0, b"x"), lambda: reader.truncate(0)):
        with pytest.raises(StorageError):
            change()
    assert path.read_bytes() == b"precious"
    reader.close()
    with pytest.raises(StorageError):
        reader.size()
    with pytest.raises(StorageError):
        reader.pread(0, 1)


def test_second_writer_is_refused_until_the_first_closes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    first = create_storage(path)
    with pytest.raises(StorageError) as locked:
        open_storage(path, writable=True)
    assert locked.value.code == "locked" and locked.value.remedy
    reader = open_storage(path)  # readers are never kept out
    reader.close()
    first.close()
    open_storage(path, writable=True).close()


def test_dropped_storage_gives_its_handle_back(tmp_path: Path) -> None:
    path = tmp_path / "a"
    file = create_storage(path)
    del file
    open_storage(path, writable=True).close()


@pytest.mark.parametrize("length", [0, 1, 1000, 3 << 20])
@pytest.mark.parametrize("in_memory", [False, True])
def test_copy(
    tmp_path: Path, length: int, in_memory: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "COPY_CHUNK", 1 << 16)
    data = os.urandom(length + 20)
    (tmp_path / "source").write_bytes(data)
    source = MemoryStorage(data) if in_memory else open_storage(tmp_path / "source")
    target = create_storage(tmp_path / "target")
    target.copy_from(source, 10, 5, length)
    assert target.pread(0, length + 100) == (bytes(5) + data[10 : 10 + length] if length else b"")
    source.close()
    target.close()


@pytest.mark.parametrize("in_memory", [False, True])
def test_copy_past_the_end_is_an_error(tmp_path: Path, in_memory: bool) -> None:
    (tmp_path / "source").write_bytes(b"abc")
    source = MemoryStorage(b"abc") if in_memory else open_storage(tmp_path / "source")
    target = create_storage(tmp_path / "target")
    with pytest.raises(StorageError) as caught:
        target.copy_from(source, 0, 0, 10)
    assert caught.value.code == "truncated" and caught.value.offset == 3
    target.close()
    source.close()


@pytest.mark.skipif(not hasattr(os, "copy_file_range"), reason="no copy_file_range here")
@pytest.mark.parametrize("fault", [errno.EXDEV, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL])
def test_copy_falls_back(tmp_path: Path, fault: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(fault, "no")

    monkeypatch.setattr(os, "copy_file_range", refuse)
    (tmp_path / "source").write_bytes(b"abcdef")
    source, target = open_storage(tmp_path / "source"), create_storage(tmp_path / "target")
    target.copy_from(source, 1, 0, 4)
    assert target.pread(0, 9) == b"bcde"
    source.close()
    target.close()


@pytest.mark.skipif(not hasattr(os, "copy_file_range"), reason="no copy_file_range here")
def test_copy_reports_a_full_volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "copy_file_range", full)
    (tmp_path / "source").write_bytes(b"abcdef")
    source, target = open_storage(tmp_path / "source"), create_storage(tmp_path / "target")
    with pytest.raises(StorageError) as caught:
        target.copy_from(source, 0, 0, 4)
    assert caught.value.code == "disk-full"
    source.close()
    target.close()


def test_short_transfers_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("the limit is set on POSIX only")
    monkeypatch.setattr(module, "_READ_LIMIT", 3)
    file = create_storage(tmp_path / "a")
    file.pwrite(0, b"0123456789")
    assert file.pread(1, 8) == b"12345678"
    file.close()


def test_hook_sees_every_change_first_and_can_stop_it(tmp_path: Path) -> None:
    seen = []
    path = tmp_path / "a"

    def hook(operation: str, where: Path, offset: int, length: int) -> None:
        seen.append((operation, where, offset, length))
        if operation == "truncate":
            raise RuntimeError("stop")

    with mutation_hook(hook):
        file = create_storage(path)
        file.pwrite(3, b"abc")
        file.copy_from(MemoryStorage(b"xy"), 0, 0, 2)
        file.flush()
        with pytest.raises(RuntimeError):
            file.truncate(0)
    assert seen == [
        ("create", path, 0, 0), ("write", path, 3, 3), ("write", path, 0, 2),
        ("flush", path, 0, 0), ("truncate", path, 0, 0),
    ]
    assert file.size() == 6
    file.pwrite(0, b"z")
    assert len(seen) == 5  # the hook is gone
    file.close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "access-denied"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "file-missing"),
        (BlockingIOError(errno.EWOULDBLOCK, "busy"), "locked"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk-full"),
        (OSError(errno.EIO, "Input/output error"), "io-error"),
        (OSError("odd"), "io-error"),
    ],
)
def test_faults_in_words(error: OSError, code: str) -> None:
    fault = storage_error(error, Path("a.vhd"), "reading", 512)
    assert (fault.code, fault.offset, fault.file) == (code, 512, "a.vhd")
    assert fault.remedy and "reading failed" in str(fault)


def test_folder_or_pipe_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        FileStorage(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.vhd")
        with pytest.raises(StorageError) as caught:
            FileStorage(tmp_path / "pipe.vhd")
        assert "not a file" in caught.value.message
