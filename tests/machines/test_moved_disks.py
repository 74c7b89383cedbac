# SPDX-License-Identifier: Apache-2.0
"""Disks that moved to another controller: their place in the tree, and what is compared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from snapviewer.base.progress import Progress
from snapviewer.figures.costs import machine_costs
from snapviewer.figures.space import moment_space
from snapviewer.machines.model import NOW_ID, Finding, Moment, MomentDisk, MomentKind
from snapviewer.machines.opening import open_library
from snapviewer.machines.pairing import DiskPair, other_chains, pair_disks, slot_at
from snapviewer.machines.sides import Side
from snapviewer.machines.tree import build_tree
from tests.builders_sides import moved_vm, parents, reconnected, stored_of
from tests.builders_vm import ModelVm

START = datetime(2020, 1, 1, tzinfo=UTC)


def moment(name: str, day: int, **disks: str) -> Moment:
    """Slots as s0, s1, ... with the file's name; Now by its name."""
    return Moment(
        NOW_ID if name == "Now" else name, name, "", START + timedelta(days=day),
        MomentKind.NOW if name == "Now" else MomentKind.UNKNOWN,
        {slot: MomentDisk(slot, file, Path(file), "given") for slot, file in disks.items()},
        None, None,
    )  # fmt: skip


def tree(moments: list[Moment], **parent: str) -> tuple[dict[str, str | None], list[Finding]]:
    """Each moment's parent; `parent` maps a file to the file it stands on."""
    snapshots = [each for each in moments if not each.is_now]
    now = next((each for each in moments if each.is_now), None)
    links = {Path(child): Path(base) for child, base in parent.items()}
    _, findings = build_tree(snapshots, now, links.get)
    return {each.name: each.parent for each in moments}, findings


def test_one_disk_through_three_slots() -> None:
    found, odd = tree(
        [moment("S0", 0, s0="a"), moment("S1", 1, s1="a1"), moment("Now", 2, s5="a2")],
        a1="a", a2="a1",
    )  # fmt: skip
    assert found == {"S0": None, "S1": "S0", "Now": "S1"}
    assert not odd


def test_two_disks_that_change_places() -> None:
    found, odd = tree(
        [
            moment("S0", 0, s0="a", s1="b"),
            moment("S1", 1, s0="b1", s1="a1"),
            moment("Now", 2, s0="a2", s1="b2"),
        ],
        a1="a", a2="a1", b1="b", b2="b1",
    )  # fmt: skip
    assert found == {"S0": None, "S1": "S0", "Now": "S1"}
    assert not odd


def test_a_disk_that_moves_into_the_slot_of_one_that_was_removed() -> None:
    found, odd = tree([moment("S0", 0, s0="a", s1="b"), moment("Now", 1, s0="b1")], b1="b")
    assert found == {"S0": None, "Now": "S0"}
    assert not odd


def test_branches_stay_branches_where_a_disk_moved() -> None:
    found, _ = tree(
        [
            moment("S0", 0, s0="a", s1="b"),
            moment("Left", 1, s0="a1", s1="b1"),
            moment("Right", 2, s0="a2", s5="b2"),
        ],
        a1="a", a2="a", b1="b", b2="b",
    )  # fmt: skip
    assert found == {"S0": None, "Left": "S0", "Right": "S0"}


def test_another_disk_in_the_slot_still_speaks_against_it() -> None:
    moments = [moment("S0", 0, s0="a", s1="b"), moment("S1", 1, s0="a1", s1="c")]
    found, odd = tree(moments, a1="a")
    assert found["S1"] == "S0"
    assert [each.code for each in odd] == ["tree-disagreement"]


def test_a_moved_disk_on_another_branch_speaks_against_it() -> None:
    moments = [moment("S0", 0, s0="a1", s1="b1"), moment("S1", 1, s0="a2", s5="b2")]
    _, odd = tree(moments, a1="a", a2="a1", b1="b", b2="b")
    assert [each.code for each in odd] == ["tree-disagreement"]


def sides(vm: ModelVm) -> tuple[Side, Side]:
    library = vm.open()
    machine = library.machine(vm.id)
    assert machine.now is not None
    return Side(library, machine, machine.snapshots[0]), Side(library, machine, machine.now)


def test_a_moved_disk_is_compared_with_itself(tmp_path: Path) -> None:
    vm = moved_vm(tmp_path)
    a, b = sides(vm)
    with a.library:
        assert parents(a.machine) == {"First": None, "Now": "First"}
        pairs = pair_disks(a, b)
        assert pairs == [DiskPair("ide0:0", "ide0:0"), DiskPair("ide0:1", "scsi0:0")]
        assert [pair.label for pair in pairs] == ["ide0:0", "ide0:1 -> scsi0:0"]
        for wanted in ("ide0:1", "scsi0:0"):
            assert pair_disks(a, b, wanted) == [pairs[1]]
        assert slot_at(a.library, a.machine, a.moment, "ide0:1", b.moment) == "scsi0:0"
        assert slot_at(a.library, a.machine, b.moment, "scsi0:0", a.moment) == "ide0:1"


def test_disks_that_changed_places_are_paired_by_file(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, slots=("ide0:0", "ide0:1"))
    vm.take("First")
    disks = stored_of(vm)
    reconnected(vm, {"ide0:0": disks["ide0:1"], "ide0:1": disks["ide0:0"]})
    a, b = sides(vm)
    with a.library:
        assert pair_disks(a, b) == [DiskPair("ide0:0", "ide0:1"), DiskPair("ide0:1", "ide0:0")]


def test_disks_over_one_template_are_not_mixed_up(tmp_path: Path) -> None:
    """Both disks stand on one base: what they share most decides, not that they share at all."""
    vm = ModelVm(tmp_path)
    vm.take("First")
    vm.scribble(1)
    with vm.open() as library:
        base = library.machine().snapshots[0].disks["ide0:0"].stored
        leaf = stored_of(vm)["ide0:0"]
    # Now: the leaf of the first disk, and the base itself at another slot.
    reconnected(vm, {"ide0:1": leaf, "scsi0:0": base})
    a, b = sides(vm)
    with a.library:
        assert pair_disks(a, b) == [DiskPair("ide0:0", "scsi0:0"), DiskPair(None, "ide0:1")]


def test_slots_without_a_common_file_are_paired_by_name(tmp_path: Path) -> None:
    one = ModelVm(tmp_path / "x", slots=("ide0:0", "ide0:1"), name="A")
    two = ModelVm(tmp_path / "y", slots=("ide0:1", "scsi0:0"), name="B")
    with open_library(tmp_path) as library:
        first, second = library.machine("A").now, library.machine("B").now
        assert first is not None
        assert second is not None
        pairs = pair_disks(
            Side(library, library.machine(one.id), first),
            Side(library, library.machine(two.id), second),
        )
    assert pairs == [
        DiskPair("ide0:0", None), DiskPair("ide0:1", "ide0:1"), DiskPair(None, "scsi0:0"),
    ]  # fmt: skip


def test_numbers_follow_a_disk_that_moved(tmp_path: Path) -> None:
    vm = moved_vm(tmp_path)
    a, b = sides(vm)
    with a.library as library:
        numbers = machine_costs(library, a.machine, Progress())
        first, now = numbers[a.moment.id], numbers[NOW_ID]
        # First wrote a block of each base; Now wrote 1 KiB since and reads all of it.
        blocks = 2 * 64 * 1024
        assert (first.written, first.exclusive, first.visible) == (blocks, 0, blocks)
        assert (now.written, now.exclusive, now.visible) == (1024, 1024, blocks + 1024)
        space = moment_space(library, a.machine, b.moment, Progress()).cost
        assert (space.written, space.exclusive, space.shared) == (1024, 1024, blocks)
        chain = a.chain("ide0:1")
        assert [each.path for each in other_chains(library, a.machine, a.moment, chain)] == [
            b.moment.disks["scsi0:0"].path
        ]


def test_one_file_at_two_slots_counts_once(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.write("ide0:0", 0, b"data" * 128)
    disks = stored_of(vm)
    reconnected(vm, {"ide0:0": disks["ide0:0"], "ide0:1": disks["ide0:0"]})
    with vm.open() as library:
        numbers = machine_costs(library, library.machine(), Progress())
    assert (numbers[NOW_ID].written, numbers[NOW_ID].exclusive) == (64 * 1024, 64 * 1024)
