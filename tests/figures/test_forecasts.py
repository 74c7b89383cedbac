# SPDX-License-Identifier: Apache-2.0
"""The forecast of a delete in the column and in the Space tab, and what is free where."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.progress import Progress
from snapviewer.disks.filesystem.room import free_space
from snapviewer.figures.forecasts import forecast_delete, forecast_deletes, free_space_of
from tests.builders_vm import ModelVm


def test_a_delete_that_works_with_the_merge_later_is_not_called_refused(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    first = vm.take("First")
    vm.scribble(1)
    vm.take("Second")
    vm.add_saved_state(b"memory" * 100, b"devices" * 10)
    with vm.open() as library:
        machine = library.machine(vm.id)
        cost = forecast_delete(library, machine, machine.snapshot(first))
        frees = forecast_deletes(library, machine, Progress())
    assert cost.refused == ""
    assert frees[first] == cost.now + cost.trash
    # Nothing is merged at once under a saved state.
    assert (cost.now, cost.trash) == (cost.later_now, cost.later)


def test_a_refused_delete_has_no_number(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    first = vm.take("First")
    with vm.open() as library:
        machine = library.machine(vm.id)
        machine.snapshot(first).protected = True
        assert forecast_delete(library, machine, machine.snapshot(first)).refused
        assert forecast_deletes(library, machine, Progress()) == {first: None}


def test_a_volume_is_asked_once(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    free = free_space_of([one, two])
    assert list(free) == [one]
    now = free_space(one)
    assert now is not None
    assert abs(free[one] - now) < 1 << 30
