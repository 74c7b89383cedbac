# SPDX-License-Identifier: Apache-2.0
"""What moments cost where a disk of one of them cannot be read: everybody says the same, and
nothing that is not known.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.cli import main as cli
from snapviewer.disks.open import open_writable
from snapviewer.figures.costs import MomentCost, machine_costs, slot_usage
from snapviewer.figures.space import identical_bytes, moment_space
from snapviewer.machines.model import NOW_ID
from snapviewer.report.collect import collect
from tests.builders_sides import reconnected, stored_of, with_drive
from tests.builders_vm import ModelVm

BASE, FIRST, NOW = 64 * 1024, 512, 1024  # what the three moments' own files hold
Break = Callable[[ModelVm, Path], None]


def chain_of_three(folder: Path, slots: tuple[str, ...] = ("ide0:0",)) -> tuple[ModelVm, str, str]:
    """Clean, First and Now on top of each other, each with data of its own."""
    vm = ModelVm(folder, slots=slots)
    vm.write("ide0:0", 0, b"base" * 128)
    clean = vm.take("Clean")
    vm.write("ide0:0", 4096, b"one." * 128)
    first = vm.take("First")
    vm.write("ide0:0", 8192, b"now." * 256)
    return vm, clean, first


def costs_everywhere(vm: ModelVm, capsys: pytest.CaptureFixture[str]) -> dict[str, MomentCost]:
    """The costs by moment, after it was seen that window, report and command agree."""
    with vm.open() as library:
        machine = library.machine(vm.id)
        costs = machine_costs(library, machine, Progress())
        report = collect(library, Progress(), datetime.now(UTC)).machines[0]
        rows = {row.moment.id: row for row in report.moments}
        for moment in machine.moments:
            cost, row = costs[moment.id], rows[moment.id]
            assert moment_space(library, machine, moment, Progress()).cost == cost
            assert row.written_bytes == cost.written
            for disk, said in zip(cost.disks, row.disks, strict=True):
                assert (said.written_bytes, said.visible_bytes, said.exclusive_bytes) == (
                    disk.written, disk.visible, disk.exclusive,
                )  # fmt: skip
                if disk.failed:
                    continue
                usage = slot_usage(library, machine, moment, disk.slot, Progress())
                exclusive = sum(layer.exclusive_bytes for layer in usage.layers)
                assert disk.exclusive == (None if usage.unclear else exclusive)
                capsys.readouterr()
                words = ["usage", str(vm.root), "--moment", moment.id, "--disk", disk.slot]
                cli.main([*words, "--json"])
                (printed,) = json.loads(capsys.readouterr().out)["disks"]
                layers = [layer["exclusive_bytes"] for layer in printed["chain"]]
                if disk.exclusive is None:
                    assert set(layers) == {None}
                else:
                    assert sum(layers) == disk.exclusive
    return costs


def gone(_: ModelVm, leaf: Path) -> None:
    leaf.unlink()


def zeroed(_: ModelVm, leaf: Path) -> None:
    leaf.write_bytes(b"\0" * leaf.stat().st_size)


def table_broken(_: ModelVm, leaf: Path) -> None:
    """The header stays good; the block table points outside of the file."""
    with leaf.open("r+b") as file:
        data = file.read(4096)
        table = int.from_bytes(data[512 + 16 : 512 + 24], "big")
        file.seek(table)
        file.write(b"\x7f\xff\xff\xff" * 4)


@pytest.mark.parametrize("harm", [gone, zeroed, table_broken])
def test_of_an_unreadable_upper_disk_nothing_is_guessed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], harm: Break
) -> None:
    vm, clean, first = chain_of_three(tmp_path)
    whole = costs_everywhere(vm, capsys)
    assert {key: cost.written for key, cost in whole.items()} == {
        clean: BASE, first: FIRST, NOW_ID: NOW,
    }  # fmt: skip
    assert {cost.why for cost in whole.values()} == {""}
    harm(vm, vm.leaf())
    costs = costs_everywhere(vm, capsys)
    now = costs[NOW_ID]
    assert now.failed
    assert (now.written, now.visible, now.exclusive, now.shared) == (None, None, None, None)
    for key in (clean, first):
        # What they read themselves needs no Now; what Now reads of it nobody knows any more.
        assert costs[key].failed == ""
        assert (costs[key].written, costs[key].visible) == (whole[key].written, whole[key].visible)
        assert costs[key].exclusive is None
        assert "Now" in costs[key].why


def test_what_was_written_since_a_moment_that_cannot_be_read_is_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The chains of Now are whole, but First names a file that is not here; its other disk says
    where it stands.
    """
    vm, clean, first = chain_of_three(tmp_path, slots=("ide0:0", "ide0:1"))
    with vm.open() as library:
        config = library.machine(vm.id).snapshot(first).config
        assert config is not None
    with_drive(config.path, "ide0:0", "VHD", "D:\\elsewhere\\other.avhd")
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.now is not None
        assert machine.now.parent == first
        with pytest.raises(SnapviewerError):
            identical_bytes(library, machine, machine.now, Progress())
        space = moment_space(library, machine, machine.now, Progress())
        assert space.file_bytes is None
    costs = costs_everywhere(vm, capsys)
    now = costs[NOW_ID]
    assert now.failed == ""
    assert now.visible == BASE
    assert (now.written, now.exclusive) == (None, None)
    assert [disk.written for disk in now.disks] == [None, 0]
    assert "First" in now.why
    assert costs[clean].written == BASE


def test_a_missing_disk_at_another_slot_does_not_hide_this_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vm, clean, first = chain_of_three(tmp_path, slots=("ide0:0", "ide0:1"))
    vm.leaf("ide0:1").unlink()
    costs = costs_everywhere(vm, capsys)
    system, data = costs[NOW_ID].disks
    assert (system.written, system.exclusive, system.unclear) == (NOW, NOW, "")
    assert data.failed
    assert costs[NOW_ID].written is None
    assert costs[first].disks[0].exclusive == 0
    assert costs[first].disks[1].exclusive is None
    assert costs[clean].written == BASE


def test_a_disk_that_moved_and_one_named_twice_count_the_same_everywhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vm, _, first = chain_of_three(tmp_path)
    stored = stored_of(vm)["ide0:0"]
    reconnected(vm, {"scsi0:0": stored, "scsi0:1": stored})
    costs = costs_everywhere(vm, capsys)
    now = costs[NOW_ID]
    assert [disk.again for disk in now.disks] == [False, True]
    assert (now.written, now.exclusive, now.visible) == (NOW, NOW, BASE)
    assert costs[first].exclusive == 0


def test_two_disks_over_one_template_are_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A moment's own other disk is nobody else."""
    vm, _, first = chain_of_three(tmp_path)
    with vm.open() as library:
        base = library.machine(vm.id).moments[0].disks["ide0:0"].stored
    reconnected(vm, {**stored_of(vm), "scsi0:0": base})
    with vm.open() as library:
        machine = library.machine(vm.id)
        costs = machine_costs(library, machine, Progress())
    assert [disk.written for disk in costs[NOW_ID].disks] == [NOW, 0]
    assert costs[first].exclusive == 0


def test_a_guest_that_writes_changes_the_count(tmp_path: Path) -> None:
    vm, _, _ = chain_of_three(tmp_path)
    with open_writable(vm.leaf()) as image:
        image.write(64 * 1024, b"x" * 512)
    with vm.open() as library:
        costs = machine_costs(library, library.machine(vm.id), Progress(), {NOW_ID})
    assert set(costs) == {NOW_ID}
    assert (costs[NOW_ID].written, costs[NOW_ID].exclusive) == (NOW + 512, NOW + 512)
