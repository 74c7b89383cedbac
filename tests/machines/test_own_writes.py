# SPDX-License-Identifier: Apache-2.0
"""What our own actions write never looks like a change of a parent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.actions.rename import plan_rename
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from tests.builders_findings import codes, disks, one
from tests.builders_vm import ModelVm

CHANGED = {"parent-newer", "parent-changed", "id-mismatch"}


def _old_vm(folder: Path, format: DiskFormat) -> tuple[ModelVm, list[str]]:
    """A VM of five snapshots one above the other, its files days apart and long ago."""
    size, block = (256 << 10, 64 << 10) if format is DiskFormat.VHD else (4 << 20, 1 << 20)
    vm = ModelVm(folder, format=format, size=size, block_size=block)
    vm.scribble(0)
    ids = []
    for number in range(5):
        ids.append(vm.take(f"s{number}"))
        vm.scribble(number + 1)
    for number, path in enumerate(disks(vm)):
        os.utime(path, (1_600_000_000 + 86400 * number,) * 2)
    assert not codes(vm.root) & CHANGED
    return vm, ids


@pytest.mark.parametrize("format", [DiskFormat.VHD, DiskFormat.VHDX])
@pytest.mark.parametrize("which", range(5))
def test_a_merge(tmp_path: Path, format: DiskFormat, which: int) -> None:
    vm, ids = _old_vm(tmp_path, format)
    vm.delete(ids[which], merge_now=True)
    vm.check()
    assert not codes(vm.root) & CHANGED


@pytest.mark.parametrize("format", [DiskFormat.VHD, DiskFormat.VHDX])
def test_a_rename(tmp_path: Path, format: DiskFormat) -> None:
    vm, ids = _old_vm(tmp_path, format)
    with vm.open() as library:
        machine = library.machine(vm.id)
        execute(plan_rename(library, machine, machine.snapshot(ids[2]), "other"))
    assert not codes(vm.root) & CHANGED


@pytest.mark.parametrize("number", [0, 2])
def test_a_parent_written_by_itself_is_still_said(tmp_path: Path, number: int) -> None:
    vm, _ = _old_vm(tmp_path, DiskFormat.VHD)
    path = disks(vm)[number]
    os.utime(path, (1_700_000_000,) * 2)
    assert path.name in one(vm.root, "parent-newer").message
