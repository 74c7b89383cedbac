# SPDX-License-Identifier: Apache-2.0
"""One differencing disk is merged into its parent because the user asks, with every check."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.merge import plan_merge
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.repairs.merge_into_parent import plan_merge_file
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image, open_writable
from snapviewer.engine.execute import execute
from snapviewer.machines.locks import in_use
from snapviewer.machines.opening import open_library
from tests.builders_findings import disks
from tests.builders_repair import read_all, stored_name, tree
from tests.builders_vm import ModelVm

SIZE = 4 << 20


def child_of(parent: Path, name: str, at: int) -> Path:
    """A differencing disk beside `parent` with content of its own at a place."""
    path = parent.with_name(name)
    with open_image(parent) as image:
        create_differencing(path, image, ParentPaths(f"C:\\p\\{parent.name}", f".\\{parent.name}"))
    with open_writable(path) as image:
        image.write(at, bytes([at % 251 + 1]) * 5120)
    return path


def base_in(folder: Path, format: DiskFormat, name: str = "Profile") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.{format}"
    create_dynamic(path, SIZE, format, block_size=1 << 20)
    with open_writable(path) as image:
        image.write(1 << 20, b"profile!" * 1024)
    return path


@pytest.mark.parametrize("format", list(DiskFormat))
def test_a_profile_without_any_vm(tmp_path: Path, format: DiskFormat) -> None:
    base = base_in(tmp_path / "user", format)
    top = child_of(base, f"RW.{format}", 1 << 20)
    content = read_all(tmp_path, top)
    plan = plan_merge_file(top)
    assert not plan.refusals, plan.refusals
    assert plan.typed_name == base.name and plan.warnings  # others may stand on it elsewhere
    execute(plan)
    assert not top.exists()
    assert read_all(tmp_path, base) == content


def test_in_the_middle_the_upper_disks_follow(tmp_path: Path) -> None:
    base = base_in(tmp_path, DiskFormat.VHDX)
    middle = child_of(base, "m.vhdx", 2 << 20)
    top = child_of(middle, "t.vhdx", 3 << 20)
    content = read_all(tmp_path, top)
    execute(plan_merge_file(middle))
    assert not middle.exists()
    assert read_all(tmp_path, top) == content


def test_a_chain_of_a_vm_without_snapshot_endings(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, format=DiskFormat.VHDX, size=SIZE, block_size=1 << 20)
    vm.scribble(1)
    (base,) = disks(vm)
    vm.now["ide0:0"][2 << 20 : (2 << 20) + 5120] = bytes([(2 << 20) % 251 + 1]) * 5120
    top = child_of(base, "by hand.vhdx", 2 << 20)
    stored_name(vm.config, base.name, top.name)
    vm.check()
    with vm.open() as library:
        plan = plan_merge(library, library.machine(vm.id))
    assert not plan.steps and any("--into-parent" in text for text in plan.warnings)
    execute(plan_merge_file(top))
    vm.check()  # the configuration names the base again
    assert not top.exists()


def test_another_child_would_be_ruined(tmp_path: Path) -> None:
    base = base_in(tmp_path, DiskFormat.VHDX)
    top = child_of(base, "a.vhdx", 0)
    other = child_of(base, "b.vhdx", 1 << 20)
    refused(top, other.name)
    other.rename(other.with_suffix(".old"))
    refused(top, "b.old")


def test_a_snapshots_file_is_never_merged_into(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    refused(disks(vm)[1], "named by a snapshot")


def test_in_use(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    base = base_in(tmp_path, DiskFormat.VHDX)
    top = child_of(base, "a.vhdx", 0)
    with base.open("r+b") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        if not in_use(base):
            pytest.skip("such a lock is not seen here")
        refused(top, "in use")


def test_a_parent_that_is_not_proved(tmp_path: Path) -> None:
    base = base_in(tmp_path, DiskFormat.VHDX)
    top = child_of(base, "a.vhdx", 0)
    with open_writable(base) as image:
        image.write(0, b"since..." * 64)
    refused(top, "not proved")


def test_a_parent_that_is_not_here(tmp_path: Path) -> None:
    base = base_in(tmp_path / "x", DiskFormat.VHDX)
    top = child_of(base, "a.vhdx", 0)
    away = tmp_path / "y"
    away.mkdir()
    shutil.move(top, away / top.name)
    refused(away / top.name, "not among the opened folders")
    refused(base, "no differencing disk")


def test_a_parent_in_a_folder_beside_is_judged_too(tmp_path: Path) -> None:
    base = base_in(tmp_path / "bases", DiskFormat.VHDX)
    top, folder = child_of(base, "a.vhdx", 0), tmp_path / "user"
    folder.mkdir()
    moved = folder / "a.vhdx"
    shutil.move(top, moved)
    execute(plan_reconnect(moved, base))
    other = child_of(base, "b.vhdx", 1 << 20)
    refused(moved, other.name)
    other.unlink()
    content = read_all([folder, base.parent], moved)
    execute(plan_merge_file(moved))
    assert read_all(base.parent, base) == content


def test_a_copy_of_it_beside_counts_as_another_child(tmp_path: Path) -> None:
    base = base_in(tmp_path, DiskFormat.VHD)
    top = child_of(base, "a.vhd", 0)
    shutil.copyfile(top, top.with_name("a copy.vhd"))
    refused(top, "a copy.vhd")


def test_disks_without_configuration_are_told_the_way(tmp_path: Path) -> None:
    base = base_in(tmp_path, DiskFormat.VHDX)
    child_of(base, "a.vhdx", 0)
    with open_library(tmp_path) as library:
        plan = plan_merge(library, library.machines[0])
    assert "--into-parent" in plan.refusals[0] and "export" in plan.refusals[0]


def refused(path: Path, why: str) -> None:
    before = tree(path.parent)
    plan = plan_merge_file(path)
    assert any(why in text for text in plan.refusals), plan.refusals
    assert not plan.steps
    assert any("Export it as one disk instead" in text for text in plan.warnings)
    assert tree(path.parent) == before
