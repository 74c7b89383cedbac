# SPDX-License-Identifier: Apache-2.0
"""A plan belongs to a reading: what came in between makes it refuse, never write over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.execute import execute
from snapviewer.actions.take import plan_take
from snapviewer.errors import RefusedError
from snapviewer.machines.library import Library
from tests.actions.test_held import PLANNERS
from tests.builders_vm import ModelVm


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
    import os

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
