# SPDX-License-Identifier: Apache-2.0
"""Large buffers filled in shares, and reads that fill several parts at once."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from snapviewer.base.errors import FormatError
from snapviewer.chains import parallel
from snapviewer.chains.chain import Chain
from snapviewer.disks.filesystem.storage import open_storage
from tests.benchmarks.images import MIB, Image, visible_runs, write_chain


def build(folder: Path, kind: str) -> list[Image]:
    return write_chain(folder, kind, 3, 16 * MIB, 12 * MIB, mean_run=5)


def content(chain: list[Image]) -> bytes:
    result = b""
    for _, length, owner, offset in zip(*(c.tolist() for c in visible_runs(chain)), strict=True):
        if owner < 0:
            result += bytes(length)
        else:
            with chain[owner].path.open("rb") as handle:
                handle.seek(offset)
                result += handle.read(length)
    return result


@pytest.mark.parametrize("kind", ["vhd", "vhdx"])
@pytest.mark.parametrize("share", [1 << 20, 64 << 20])
def test_reading_in_shares_gives_the_disk(
    tmp_path: Path, kind: str, share: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = build(tmp_path, kind)
    want = content(images)
    monkeypatch.setattr(parallel, "SHARE", share)
    monkeypatch.setattr(parallel, "WORKERS", 3)
    with Chain.open(images[-1].path) as chain:
        buffer = bytearray(b"\xee" * len(want))
        chain.read_into(0, memoryview(buffer))
        assert buffer == want
        buffer = bytearray(b"\xee" * (9 * MIB + 513))
        chain.read_into(3 * MIB + 7, memoryview(buffer))
        assert buffer == want[3 * MIB + 7 :][: len(buffer)]
        for start, length in ((0, 4096), (5 * MIB - 700, 70000), (15 * MIB, MIB)):
            assert chain.read(start, length) == want[start : start + length]


def test_a_fault_in_one_share_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = build(tmp_path, "vhdx")
    monkeypatch.setattr(parallel, "SHARE", 1 << 20)
    monkeypatch.setattr(parallel, "WORKERS", 4)
    with Chain.open(images[-1].path) as chain:
        chain.read_into(0, memoryview(bytearray(16 * MIB)))  # its extents are known from here on
        os.truncate(images[0].path, 6 * MIB)
        with pytest.raises(FormatError, match="ends inside a block"):
            chain.read_into(0, memoryview(bytearray(16 * MIB)))


def test_scattered_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    data = os.urandom(10000)
    path.write_bytes(data)
    for call in (True, False):
        if not call:
            monkeypatch.setattr("snapviewer.disks.filesystem.storage._preadv", None)
            monkeypatch.setattr("snapviewer.disks.filesystem.storage._pread", None)
        with contextlib.closing(open_storage(path)) as storage:
            parts = [bytearray(size) for size in (1, 500, 0, 4096, 3)]
            assert storage.pread_scattered(100, [memoryview(p) for p in parts]) == 4600
            assert b"".join(parts) == data[100:4700]
            parts = [bytearray(300) for _ in range(4)]
            assert storage.pread_scattered(9000, [memoryview(p) for p in parts]) == 1000
            assert b"".join(parts)[:1000] == data[9000:]
            assert storage.pread(9990, 100) == data[9990:]
