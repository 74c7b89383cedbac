# SPDX-License-Identifier: Apache-2.0
"""How VMs are named where names repeat, and what is said of snapshots that were not all found."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.base.errors import NotFoundError
from snapviewer.machines.opening import open_library
from snapviewer.machines.shown import not_all_found, short_mark, short_name, shown_name
from tests.builders_places import link_snapshots_out, make_twins, small_vm


def test_a_name_that_repeats_has_its_folder(tmp_path: Path) -> None:
    twins = make_twins(tmp_path)
    with open_library(twins.folders) as library:
        every = library.machines
        names = {machine.root: shown_name(every, machine) for machine in every}
        short = {machine.root: short_name(every, machine) for machine in every}
        marks = {machine.root: short_mark(every, machine) for machine in every}
    assert names[twins.first] == f"Test VM in {twins.first}"
    assert names[twins.second] == f"Test VM in {twins.second}"
    assert short == {twins.first: "Test VM in Hyper-V", twins.second: "Test VM in Backup"}
    assert marks == {twins.first: "Hyper-V", twins.second: "Backup"}
    with open_library(twins.first) as library:
        (alone,) = library.machines
        assert shown_name(library.machines, alone) == "Test VM"
        assert short_mark(library.machines, alone) == ""


def test_a_copy_inside_the_folder_of_its_original(tmp_path: Path) -> None:
    import shutil

    vm = small_vm(tmp_path / "VMs")
    shutil.copytree(vm.root, tmp_path / "VMs" / "Old" / vm.root.name)
    with open_library(tmp_path) as library:
        marks = {short_mark(library.machines, machine) for machine in library.machines}
    assert marks == {"Test VM", str(Path("Old", "Test VM"))}


def test_equal_names_in_one_folder_have_their_ids(tmp_path: Path) -> None:
    import shutil

    one, two = small_vm(tmp_path / "a"), small_vm(tmp_path / "b")
    both = tmp_path / "both"
    shutil.copytree(one.root, both)
    shutil.copytree(two.root, both, dirs_exist_ok=True)
    with open_library(both) as library:
        assert len(library.machines) == 2
        names = {shown_name(library.machines, machine) for machine in library.machines}
    assert names == {f"Test VM ({one.id})", f"Test VM ({two.id})"}


def test_a_machine_is_found_by_its_key_only(tmp_path: Path) -> None:
    twins = make_twins(tmp_path)
    with open_library(twins.folders) as library:
        for machine in library.machines:
            assert library.of_key(machine.key) is machine
        with pytest.raises(NotFoundError):
            library.of_key(twins.vm.id)


def test_unseen_snapshots_are_not_none(tmp_path: Path) -> None:
    vm = small_vm(tmp_path)
    with open_library(vm.root) as library:
        assert not_all_found(library.machines[0]) == ""
    target = link_snapshots_out(vm, tmp_path / "Store")
    with open_library(vm.root) as library:
        text = not_all_found(library.machines[0])
        assert not library.machines[0].snapshots
    assert text.startswith("Its snapshots were not all found here: ")
    assert str(target) in text
    with open_library([vm.root, target.parent]) as library:
        assert not_all_found(library.machines[0]) == ""
        assert len(library.machines[0].snapshots) == 2
