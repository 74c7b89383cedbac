# SPDX-License-Identifier: Apache-2.0
"""Findings that no other test looks for by their code."""

from __future__ import annotations

import shutil
from pathlib import Path

from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic
from snapviewer.machines.codes import Code
from snapviewer.machines.opening import open_library
from tests.builders_places import make_apart, make_twins
from tests.builders_vm import ModelVm


def _codes_in(*folders: Path) -> set[str]:
    with open_library(list(folders)) as library:
        return {finding.code for finding in library.findings}


def test_a_folder_inside_the_vms(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    assert Code.OPENED_VM_FOLDER in _codes_in(vm.root / "Virtual Hard Disks")
    assert Code.OPENED_VM_FOLDER not in _codes_in(vm.root)


def test_disks_that_no_vm_uses(tmp_path: Path) -> None:
    apart = make_apart(tmp_path)
    with apart.vm.open() as library:
        files = {finding.code: finding.file for finding in library.findings}
    assert files[Code.NOT_PLACED] == apart.not_placed
    assert files[Code.SET_ASIDE_CHILD] == apart.set_aside


def test_a_disk_under_another_ending_that_stands_alone(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    create_dynamic(vm.root / "Virtual Hard Disks" / "kept.vhd.old", 1 << 20, DiskFormat.VHD)
    assert Code.SET_ASIDE_DISK in _codes_in(vm.root)


def test_snapshots_whose_disks_are_gone(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.take("first")
    vm.take("second")
    assert Code.TREE_BY_TIME not in _codes_in(vm.root)
    for path in (vm.root / "Virtual Hard Disks").iterdir():
        path.unlink()
    assert Code.TREE_BY_TIME in _codes_in(vm.root)


def test_a_snapshot_of_two_twins(tmp_path: Path) -> None:
    twins = make_twins(tmp_path)
    store = tmp_path / "Snapshots"
    (twins.first / "Snapshots").rename(store)
    shutil.rmtree(twins.second / "Snapshots")
    assert Code.SNAPSHOT_OF_TWINS in _codes_in(tmp_path)
