# SPDX-License-Identifier: Apache-2.0
"""Files grow with room for every byte, stoppably, and have their old length after a failure."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from snapviewer.base.errors import Cancelled, StorageError
from snapviewer.disks.filesystem import growth
from snapviewer.disks.filesystem.storage import create_storage, open_storage
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_fixed

MIB = 1 << 20

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sets the end of the file")


@pytest.fixture
def shrinking_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """`os.ftruncate` that refuses to make a file longer; the lengths it was asked for."""
    real, asked = os.ftruncate, []

    def shrink(handle: int, size: int) -> None:
        assert size <= os.fstat(handle).st_size, "ftruncate upwards leaves a hole"
        asked.append(size)
        real(handle, size)

    monkeypatch.setattr(os, "ftruncate", shrink)
    yield asked


def _allocator(*answers: int) -> Callable[[int, int, int, int], int]:
    """A stand-in of the system's call: an error number for each call in turn, 0 for success."""
    left = list(answers)

    def call(handle: int, mode: int, start: int, length: int) -> int:
        assert mode == 0
        code = left.pop(0) if left else 0
        if code == 0:
            os.truncate(handle, start + length)
            return 0
        ctypes.set_errno(code)
        return -1

    return call


def test_a_longer_file_has_room_for_every_byte(tmp_path: Path, shrinking_only: list[int]) -> None:
    with_room = create_storage(tmp_path / "a.vhdx")
    with_room.truncate(3 * MIB)
    with_room.pwrite(5 * MIB, b"behind the end")
    with_room.close()
    status = (tmp_path / "a.vhdx").stat()
    assert status.st_size == 5 * MIB + 14
    assert status.st_blocks * 512 >= status.st_size
    assert (tmp_path / "a.vhdx").read_bytes() == bytes(5 * MIB) + b"behind the end"
    assert not shrinking_only


def test_a_copy_to_behind_the_end_leaves_no_hole(tmp_path: Path, shrinking_only: list[int]) -> None:
    (tmp_path / "from").write_bytes(b"x" * 5000)
    source, target = open_storage(tmp_path / "from"), create_storage(tmp_path / "to")
    target.copy_from(source, 0, 2 * MIB, 5000)
    target.close()
    source.close()
    status = (tmp_path / "to").stat()
    assert status.st_blocks * 512 >= status.st_size == 2 * MIB + 5000


def test_what_may_have_holes_has_them(tmp_path: Path) -> None:
    raw = create_storage(tmp_path / "raw.img")
    raw.sparse = True
    raw.truncate(64 * MIB)
    raw.pwrite(32 * MIB, b"x")
    raw.close()
    status = (tmp_path / "raw.img").stat()
    assert status.st_size == 64 * MIB and status.st_blocks * 512 < 2 * MIB


@pytest.mark.parametrize("code", [errno.EOPNOTSUPP, errno.ENOSYS])
def test_zeros_are_written_where_nothing_can_be_reserved(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shrinking_only: list[int]
) -> None:
    monkeypatch.setattr(growth, "_fallocate", _allocator(code))
    written: list[tuple[int, int]] = []
    real = os.pwrite

    def pwrite(handle: int, data: memoryview, offset: int) -> int:
        written.append((offset, len(data)))
        return real(handle, data, offset)

    monkeypatch.setattr(os, "pwrite", pwrite)
    storage = create_storage(tmp_path / "a.vhdx")
    storage.truncate(3 * MIB + 5)
    storage.close()
    assert written == [(0, MIB), (MIB, MIB), (2 * MIB, MIB), (3 * MIB, 5)]
    assert (tmp_path / "a.vhdx").read_bytes() == bytes(3 * MIB + 5)


def test_a_large_file_grows_in_pieces_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces: list[tuple[int, int]] = []
    allocate = _allocator()

    def call(handle: int, mode: int, start: int, length: int) -> int:
        pieces.append((start, length))
        return allocate(handle, mode, start, length)

    monkeypatch.setattr(growth, "_fallocate", call)

    def stop_at_third() -> None:
        if len(pieces) == 2:
            raise Cancelled()

    storage = create_storage(tmp_path / "a.vhdx")
    storage.pwrite(0, b"head")
    with growth.watched(stop_at_third), pytest.raises(Cancelled):
        storage.truncate(1 << 40)
    assert pieces == [(4, 64 * MIB), (4 + 64 * MIB, 64 * MIB)]
    assert storage.size() == 4  # nothing of it stays
    storage.close()


def test_writing_zeros_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "_fallocate", None)
    calls: list[int] = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 4:
            raise Cancelled()

    storage = create_storage(tmp_path / "a.vhdx")
    with growth.watched(check), pytest.raises(Cancelled):
        storage.truncate(1 << 40)
    assert storage.size() == 0
    storage.close()


def test_no_room_leaves_the_old_length(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "_fallocate", _allocator(0, errno.ENOSPC))
    storage = create_storage(tmp_path / "a.vhdx")
    storage.pwrite(0, b"head")
    with pytest.raises(StorageError) as caught:
        storage.pwrite(100 * MIB, b"tail")
    assert caught.value.code == "disk-full"
    assert storage.size() == 4
    storage.close()


def test_an_interrupted_call_is_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "_fallocate", _allocator(errno.EINTR, errno.EINTR))
    storage = create_storage(tmp_path / "a.vhdx")
    storage.truncate(MIB)
    assert storage.size() == MIB
    storage.close()


@pytest.mark.parametrize("format", list(DiskFormat))
def test_a_fixed_disk_has_all_its_room(
    format: DiskFormat, tmp_path: Path, shrinking_only: list[int]
) -> None:
    path = tmp_path / f"fixed.{format}"
    create_fixed(path, 6 * MIB, format)
    status = path.stat()
    assert status.st_blocks * 512 >= status.st_size > 6 * MIB
