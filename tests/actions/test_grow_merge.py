# SPDX-License-Identifier: Apache-2.0
"""Deleting a snapshot whose child is larger or smaller than its disk (VHDX)."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image
from tests.builders_findings import codes, disks
from tests.builders_vhdx import MIB
from tests.builders_vm import ModelVm


def _resize(path: Path, size: int) -> None:
    """What Resize-VHD does to a child, as far as its metadata goes."""
    raw = bytearray(path.read_bytes())
    at = raw.find(struct.pack("<Q", 4 * MIB), 0x200000)
    raw[at : at + 8] = struct.pack("<Q", size)
    path.write_bytes(raw)


def _vm(folder: Path) -> tuple[ModelVm, list[str]]:
    vm = ModelVm(folder, format=DiskFormat.VHDX, size=4 * MIB, block_size=MIB)
    vm.scribble(0)
    ids = []
    for number in range(3):
        ids.append(vm.take(f"s{number}"))
        vm.scribble(number + 1)
    return vm, ids


@pytest.mark.parametrize("which", range(3))
def test_a_larger_now(tmp_path: Path, which: int) -> None:
    vm, ids = _vm(tmp_path)
    _resize(disks(vm)[-1], 7 * MIB)
    vm.now["ide0:0"].extend(bytes(3 * MIB))
    vm.write("ide0:0", 6 * MIB, b"behind the old end".ljust(512))
    vm.check()
    vm.delete(ids[which], merge_now=True)
    vm.check()
    left = disks(vm)
    assert len(left) == 3
    with open_image(left[-1]) as image:
        assert image.virtual_size == 7 * MIB
    assert "size-mismatch" not in codes(vm.root)
    for moment in [each for each in ids if each != ids[which]]:
        vm.delete(moment, merge_now=True)
        vm.check()
    assert [path.suffix for path in disks(vm)] == [".vhdx"]


def test_a_smaller_now_is_refused_in_the_plan(tmp_path: Path) -> None:
    vm, ids = _vm(tmp_path)
    _resize(disks(vm)[-1], 3 * MIB)
    plan = vm.plan_delete(ids[2], merge_now=True)
    assert any("smaller" in text for text in plan.refusals)
