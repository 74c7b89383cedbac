# SPDX-License-Identifier: Apache-2.0
"""A plan belongs to a reading: what came in between makes it refuse, never write over."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from snapviewer.actions.take import plan_take
from snapviewer.base.errors import RefusedError
from snapviewer.engine.execute import execute
from snapviewer.machines.library import Library
from tests.builders_vm import ModelVm
from tests.plans.test_held import PLANNERS


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    vm = ModelVm(tmp_path / "vm")
    for seed in (1, 2):
        vm.scribble(seed)
        vm.take(f"S{seed}")
    return vm


def refused_as_read(library: Library, name: str) -> bool:
    plan = PLANNERS[name](library, library.machine())
    return any("since this folder was read" in text for text in plan.refusals)


@pytest.mark.parametrize("name", [name for name in PLANNERS if name not in ("merge", "undo")])
def test_what_another_process_did_after_the_reading(vm: ModelVm, name: str) -> None:
    with vm.open() as library:
        assert not refused_as_read(library, name)
        vm.scribble(9)  # a guest wrote
        assert refused_as_read(library, name)
    with vm.open() as library:
        assert not refused_as_read(library, name)
        vm.take("meanwhile")
        assert refused_as_read(library, name)


def test_a_configuration_that_changed_under_the_same_time(vm: ModelVm) -> None:
    with vm.open() as library:
        status = vm.config.stat()
        data = bytearray(vm.config.read_bytes())
        data[-20] ^= 1
        vm.config.write_bytes(data)
        os.utime(vm.config, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert refused_as_read(library, "rename")


def test_no_action_makes_its_own_root(vm: ModelVm) -> None:
    with vm.open() as library:
        plan = plan_take(library, library.machine(), "new")
    aside = vm.root.with_name("aside")
    vm.root.rename(aside)
    for empty in (False, True):
        if empty:
            vm.root.mkdir()
        with pytest.raises(RefusedError):
            execute(plan)
        assert not empty or not any(vm.root.iterdir())
    shutil.rmtree(vm.root)
    assert not vm.root.exists()


def test_a_root_on_another_volume(vm: ModelVm) -> None:
    with vm.open() as library:
        plan = plan_take(library, library.machine(), "new")
        assert not plan.refusals
        plan.devices = {folder: device + 1 for folder, device in plan.devices.items()}
        assert plan.devices
        with pytest.raises(RefusedError) as caught:
            execute(plan)
        assert caught.value.code == "changed-since-plan"
        library.devices = {folder: device + 1 for folder, device in library.devices.items()}
        assert plan_take(library, library.machine(), "new").refusals


# -- what decides ------------------------------------------------------------------------------


def test_a_disk_of_the_same_size_and_times_is_known_by_its_ids(vm: ModelVm) -> None:
    leaf = vm.leaf()
    status = leaf.stat()
    with vm.open() as library:
        assert library.graph.files[leaf].ids
        data = bytearray(leaf.read_bytes())
        for footer in (0, len(data) - 512):
            data[footer + 68] ^= 1  # the unique id
            data[footer + 64 : footer + 68] = bytes(4)
            total = ~(sum(data[footer : footer + 512])) & 0xFFFFFFFF
            data[footer + 64 : footer + 68] = total.to_bytes(4, "big")
        leaf.write_bytes(data)
        os.utime(leaf, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert refused_as_read(library, "take")


def test_the_same_bytes_in_another_file_are_another_file(vm: ModelVm) -> None:
    leaf = vm.leaf()
    with vm.open() as library:
        copy = leaf.with_name("copy")
        shutil.copy2(leaf, copy)
        copy.replace(leaf)
        assert refused_as_read(library, "take")


def test_what_came_to_the_folders_of_the_vm(vm: ModelVm) -> None:
    with vm.open() as library:
        (vm.root / "notes.txt").write_text("nothing to do with it")
        (vm.place.shared / "x.snapviewer-tmp").write_text("ours")
        assert not refused_as_read(library, "take")
        (vm.config.parent / "other.xml").write_bytes(vm.config.read_bytes())
        assert refused_as_read(library, "take")


def test_it_is_compared_once_more_under_the_lock(vm: ModelVm) -> None:
    with vm.open() as library:
        plan = plan_take(library, library.machine(), "new")
    assert not plan.refusals
    other = vm.config.parent / "other.xml"
    other.write_bytes(vm.config.read_bytes())
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == "changed-since-plan"
    other.unlink()
    execute(plan)


def test_a_status_that_was_set_is_no_change(vm: ModelVm) -> None:
    with vm.open() as library:
        vm.config.chmod(0o640)  # a backup, say: nothing of the content
        vm.leaf().chmod(0o640)
        assert not refused_as_read(library, "take")
