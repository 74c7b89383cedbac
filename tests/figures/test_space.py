# SPDX-License-Identifier: Apache-2.0
"""A moment's costs against the files, and the forecast against what a delete then does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.base.progress import Progress
from snapviewer.engine.execute import execute
from snapviewer.figures.costs import MomentCost, machine_costs
from snapviewer.figures.space import (
    HeldFile,
    MomentSpace,
    held_file,
    identical_bytes,
    moment_space,
)
from snapviewer.machines.opening import open_library
from tests.builders_ui import demo_copy
from tests.builders_vm import ModelVm


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return demo_copy(tmp_path)


def test_the_numbers_are_those_of_the_tree(root: Path) -> None:
    with open_library(root) as library:
        machine = library.machines[0]
        numbers = machine_costs(library, machine, Progress())
        seen: set[Path] = set()
        for moment in machine.moments:
            space = moment_space(library, machine, moment, Progress())
            assert space.cost == numbers[moment.id]
            assert space.cost.why == ""
            assert space.cost.exclusive is not None and space.cost.shared is not None
            assert space.cost.exclusive + space.cost.shared == space.cost.visible
            assert (space.forecast is None) == moment.is_now
            paths = {file.path for file in space.files}
            assert not paths & seen, "a file costs one moment only"
            seen |= paths
            for file in space.files:
                assert file.size == file.path.stat().st_size
            if moment.saved_state is not None:
                assert set(moment.saved_state.files) <= paths
            assert sum(file.data or 0 for file in space.files) == space.cost.written
        disks = set(library.graph.files)
        assert disks <= seen
        if sys.platform != "win32":
            total = sum(file.allocated or 0 for file in space.files)
            assert space.allocated_bytes == total
            assert 0 < total <= (space.file_bytes or 0) + 4096 * len(space.files)


def test_companions_count(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    vm.scribble(1)
    first = vm.take("one")
    with vm.open() as library:
        machine = library.machine(vm.id)
        space = moment_space(library, machine, machine.snapshot(first), Progress())
    kinds = {file.kind: file.path.suffix for file in space.files}
    assert kinds["companion"] in (".rct", ".mrt")
    assert space.file_bytes == sum(file.path.stat().st_size for file in space.files)


def test_identical_data_is_found(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.write("ide0:0", 4096, b"a" * 4096)
    vm.take("one")
    vm.write("ide0:0", 4096, b"a" * 2048 + b"b" * 2048)  # the first half is written unchanged
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.now is not None
        assert identical_bytes(library, machine, machine.now, Progress()) == 2048


def test_the_forecast_is_what_then_happens(root: Path) -> None:
    def bytes_below() -> int:
        journals = ("log.jsonl", "manifest.json", "lock", "counter")
        paths = [path for path in root.rglob("*") if path.is_file() and path.name not in journals]
        return sum(path.stat().st_size for path in paths)

    execute(plan_empty_trash(root))
    with open_library(root) as library:
        machine = library.machines[0]
        moment = next(item for item in machine.snapshots if item.name == "Test of new shop")
        cost = moment_space(library, machine, moment, Progress()).forecast
        plan = plan_delete(library, machine, moment, merge_now=True)
    assert cost is not None and cost.refused == ""
    before = bytes_below()
    execute(plan)
    after = bytes_below()
    assert before - after == cost.now
    execute(plan_empty_trash(root))
    assert after - bytes_below() == cost.trash > 0


def test_what_the_host_does_not_say_is_not_known() -> None:
    known = HeldFile(Path("a"), "disk", 10, 512)
    unknown = HeldFile(Path("b"), "disk", 10, None)
    assert MomentSpace(MomentCost(()), (known,), None).allocated_bytes == 512
    assert MomentSpace(MomentCost(()), (known, unknown), None).allocated_bytes is None


def test_a_file_that_cannot_be_looked_at_has_no_length(tmp_path: Path) -> None:
    gone = held_file(tmp_path / "gone.avhdx", "disk")
    there = tmp_path / "there.avhdx"
    there.write_bytes(b"12345")
    assert gone.size is None
    assert MomentSpace(MomentCost(()), (held_file(there, "disk"),), None).file_bytes == 5
    assert MomentSpace(MomentCost(()), (held_file(there, "disk"), gone), None).file_bytes is None
