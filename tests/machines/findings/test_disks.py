# SPDX-License-Identifier: Apache-2.0
"""Damage inside one disk file: each fault found with its code, none taken for another."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from snapviewer.disks.open import (
    open_image,
    open_writable,
)
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.model import Severity
from tests.builders_findings import (
    codes,
    disks,
    make_orphan,
    one,
    patch,
    table_offset,
)
from tests.builders_vhdx import LogRecord, Vhdx
from tests.builders_vm import ModelVm

# -- damage inside a file ----------------------------------------------------------------------

VHD_DAMAGE = {
    "footer-only-at-front": lambda p, raw: raw[:-512] + b"\xff" * 512,
    "footer-copy-damaged": lambda p, raw: b"\xff" * 512 + raw[512:],
    "bad-footer": lambda p, raw: b"\xff" * 512 + raw[512:-512] + b"\xff" * 512,
    "bad-header": lambda p, raw: raw[:600] + b"\xff\xff" + raw[602:],
    "truncated": lambda p, raw: raw[: len(raw) // 2],
    "empty-file": lambda p, raw: b"",
}


@pytest.mark.parametrize("code", list(VHD_DAMAGE))
def test_vhd_damage(vm: ModelVm, code: str) -> None:
    path = disks(vm)[1]
    path.write_bytes(VHD_DAMAGE[code](path, path.read_bytes()))
    assert one(vm.root, code).file == path
    assert "orphan" not in codes(vm.root)


@pytest.mark.parametrize("value", ["overlapping", "out of range"])
def test_bad_block_table_vhd(vm: ModelVm, value: str) -> None:
    path = disks(vm)[0]
    raw = bytearray(path.read_bytes())
    at = table_offset(raw)
    held = [i for i in range(8) if raw[at + 4 * i : at + 4 * i + 4] != b"\xff" * 4]
    assert held
    new = raw[at + 4 * held[0] : at + 4 * held[0] + 4]
    if value == "out of range":
        new = struct.pack(">I", 1 << 30)
    target = (held[0] + 1) % 8 if value == "overlapping" else held[0]
    raw[at + 4 * target : at + 4 * target + 4] = new
    path.write_bytes(raw)
    assert one(vm.root, "bad-bat").windows_code == 0xC03A000A


KIB = 1024
VHDX_DAMAGE = {
    "bad-signature": [(0, b"\0" * 8)],
    "bad-header": [(64 * KIB, b"\xff" * 64), (128 * KIB, b"\xff" * 64)],
    "bad-region-table": [(192 * KIB, b"\xff" * 64), (256 * KIB, b"\xff" * 64)],
    "bad-metadata": [(0x200000, b"\xff" * 64)],
    "bad-bat": [(0x300000, struct.pack("<Q", (4 << 20) | 5))],
}


@pytest.mark.parametrize("code", list(VHDX_DAMAGE))
def test_vhdx_damage(vhdx: ModelVm, code: str) -> None:
    path = disks(vhdx)[1]
    for offset, data in VHDX_DAMAGE[code]:
        patch(path, offset, data)
    assert one(vhdx.root, code).file == path
    assert "orphan" not in codes(vhdx.root)


def test_bad_log_vhdx(tmp_path: Path) -> None:
    """The header names a log of which no entry is whole."""
    path = tmp_path / "x" / "disk.vhdx"
    path.parent.mkdir()
    Vhdx(2 << 20, log_guid=b"L" * 16).build().save(path)
    assert one(path.parent, "bad-log").file == path


def test_bad_bitmap_vhdx(vhdx: ModelVm) -> None:
    """A block that is partially present, and no sector bitmap for it."""
    path = disks(vhdx)[1]
    with open_image(path) as image:
        assert isinstance(image, VhdxImage)
        at = image.layout.bat.offset + 8 * image.shape.chunk_ratio
    patch(path, at, bytes(8))
    assert {"bad-bitmap", "bad-bat"} & codes(vhdx.root)


def test_dirty_log_is_a_note(tmp_path: Path) -> None:
    path = tmp_path / "x" / "disk.vhdx"
    path.parent.mkdir()
    Vhdx(2 << 20, log_guid=b"L" * 16, log=[LogRecord()]).build().save(path)
    assert one(path.parent, "dirty-log").severity is Severity.INFO


def test_a_linked_folder_outside_proves_no_orphan(vm: ModelVm, tmp_path: Path) -> None:
    path = make_orphan(vm)
    with vm.open() as library:
        assert library.graph.files[path].role is FileRole.ORPHAN
    (tmp_path / "outside").mkdir()
    (vm.root / "link").symlink_to(tmp_path / "outside", target_is_directory=True)
    with vm.open() as library:
        assert library.graph.files[path].role is FileRole.NOT_PLACED
        assert "link" in library.graph.files[path].doubt
    one(vm.root, "link-leaves-folder")


def test_one_bad_header_is_a_warning(vhdx: ModelVm) -> None:
    patch(disks(vhdx)[1], 64 * KIB, b"\xff" * 64)
    assert one(vhdx.root, "bad-header").severity is Severity.WARNING


def test_truncated_vhdx(vhdx: ModelVm) -> None:
    path = disks(vhdx)[1]
    os.truncate(path, path.stat().st_size - (1 << 20))
    assert {"truncated", "bad-bat", "bad-bitmap"} & codes(vhdx.root)


def test_parent_unreadable(vm: ModelVm) -> None:
    disks(vm)[0].write_bytes(b"garbage" * 1000)
    assert one(vm.root, "parent-unreadable").windows_code == 0xC03A0019
    assert "parent-missing" not in codes(vm.root)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs permissions that bind")
def test_access_denied(vm: ModelVm) -> None:
    disks(vm)[1].chmod(0)
    assert one(vm.root, "access-denied").windows_code == 0x80070005


def test_locked(vm: ModelVm) -> None:
    with open_writable(disks(vm)[0]):
        assert one(vm.root, "file-in-use").windows_code == 0x80070020
    assert "file-in-use" not in codes(vm.root)
