# SPDX-License-Identifier: Apache-2.0
"""Take and revert: names, places, configurations, saved state, refusals."""

from __future__ import annotations

import difflib
import re
import sys
from pathlib import Path

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.rename import plan_notes, plan_rename
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError
from snapviewer.disks.filesystem.storage import FileStorage
from snapviewer.disks.image import DiskKind
from snapviewer.disks.open import open_image
from snapviewer.engine.execute import execute
from snapviewer.engine.trash import trash_size
from snapviewer.machines.model import MachineState
from tests.builders_vm import ModelVm


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    model = ModelVm(tmp_path, ("ide0:0", "scsi0:0"))
    model.scribble(1)
    return model


def lines_changed(before: bytes, after: bytes) -> list[str]:
    """The lines that differ between two UTF-16 files, without their indentation."""
    delta = difflib.ndiff(before.decode("utf-16").splitlines(), after.decode("utf-16").splitlines())
    return [line[0] + line[1:].strip() for line in delta if line[0] in "+-"]


def test_take_freezes_the_old_files_and_changes_only_the_paths(vm: ModelVm) -> None:
    before = vm.config.read_bytes()
    frozen = {path: path.read_bytes() for path in (vm.root / "Virtual Hard Disks").iterdir()}
    snapshot = vm.take("first")
    for path, data in frozen.items():
        assert path.read_bytes() == data
    changed = lines_changed(before, vm.config.read_bytes())
    assert len(changed) == 4  # two drives, each one line out and one in
    assert all("<pathname" in line for line in changed)
    with vm.open() as library:
        machine = library.machine()
        taken = machine.snapshot(snapshot)
        assert {disk.path for disk in taken.disks.values()} == set(frozen)
        assert taken.config is not None
        assert taken.config.path == vm.root / "Snapshots" / f"{snapshot}.xml"
        assert taken.config.logical_id == vm.id
        assert taken.name == "first" and not taken.has_memory
        assert machine.now is not None and machine.now.parent == snapshot
        for slot, disk in machine.now.disks.items():
            assert disk.path is not None
            parent = taken.disks[slot].path
            assert parent is not None
            assert disk.path.name == f"{parent.stem}_{snapshot}.avhd"
            assert disk.path.parent == parent.parent
            assert disk.stored == f"D:\\VMs\\Test VM\\Virtual Hard Disks\\{disk.path.name}"
            with open_image(disk.path) as image:
                assert image.kind is DiskKind.DIFFERENCING
                assert image.parent is not None
                assert image.parent.relative_path == f".\\{parent.name}"
                assert image.parent.absolute_path == taken.disks[slot].stored


def test_the_next_level_replaces_the_guid_in_the_name(vm: ModelVm) -> None:
    vm.take("first")
    second = vm.take("second")
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        for disk in now.disks.values():
            assert disk.path is not None
            assert re.fullmatch(rf"Test VM disk \d_{second}\.avhd", disk.path.name)


def test_disks_of_the_2008_layout_go_below_snapshots(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.scribble(1)
    vm.take("first")
    folder = vm.root / "Snapshots" / vm.id
    folder.mkdir()
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        path = now.disks["ide0:0"].path
    assert path is not None
    path.rename(folder / path.name)
    text = vm.config.read_bytes().decode("utf-16")
    text = text.replace(f"Virtual Hard Disks\\{path.name}", f"Snapshots\\{vm.id}\\{path.name}")
    vm.config.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    vm.check()
    vm.take("second")
    vm.check()
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        disk = now.disks["ide0:0"]
        assert disk.path is not None and disk.path.parent == folder
        assert f"\\Snapshots\\{vm.id}\\" in disk.stored


def test_saved_state_is_copied_and_comes_back(vm: ModelVm) -> None:
    vm.add_saved_state(b"memory" * 999, b"devices" * 99)
    first = vm.take("with memory")
    vm.check()
    folder = vm.root / "Snapshots" / first
    assert (folder / f"{first}.bin").read_bytes() == b"memory" * 999
    assert (folder / f"{first}.vsv").read_bytes() == b"devices" * 99
    with vm.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.SAVED
        taken = machine.snapshot(first)
        assert taken.has_memory and taken.config is not None
        keys = taken.config.saved_state
        assert keys is not None
        assert keys.memory == f"D:\\VMs\\Test VM\\Snapshots\\{first}\\{first}.bin"
    vm.drop_saved_state()
    vm.scribble(2)
    with vm.open() as library:
        assert library.machine().state is MachineState.OFF
    vm.revert(first)
    vm.check()
    own = vm.config.parent / vm.id
    assert (own / f"{vm.id}.bin").read_bytes() == b"memory" * 999
    with vm.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.SAVED and machine.now is not None
        assert machine.now.saved_state is not None
        assert machine.now.saved_state.memory == own / f"{vm.id}.bin"
        assert not [finding for finding in library.findings if "saved-state" in finding.code]


def test_revert_keeps_the_vms_identity_and_drops_nows_files_to_the_trash(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        dropped = [disk.path for disk in now.disks.values()]
    plan = vm.plan_revert(first)
    assert plan.loses == ["now"]
    vm.revert(first)
    vm.check()
    assert not any(path is not None and path.exists() for path in dropped)
    with vm.open() as library:
        machine = library.machine()
        assert machine.name == "Test VM" and machine.id == vm.id
        assert machine.now is not None and machine.now.parent == first
        assert machine.config is not None and machine.config.type_id == "Virtual Machines"


def test_revert_can_keep_now_as_a_snapshot(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    kept = vm.revert(first, take_first="kept")
    assert kept is not None
    vm.check()
    assert vm.tree() == {first: None, kept: first, "now": first}


def test_forecast_of_a_take_comes_true(vm: ModelVm) -> None:
    before = vm.total_bytes()
    plan = vm.plan_take("first")
    execute(plan)
    assert vm.total_bytes() - before == -plan.forecast.frees_now_bytes
    assert plan.forecast.peak_extra_bytes == vm.total_bytes() - before


def test_undo_of_a_take_is_refused_once_the_new_disk_was_written(vm: ModelVm) -> None:
    vm.take("first")
    vm.scribble(2)
    plan = plan_undo(vm.root)
    assert plan.refusals and "changed since" in plan.refusals[0]
    with pytest.raises(RefusedError):
        execute(plan)
    vm.check()


def test_emptying_the_trash_gives_back_what_it_says(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    vm.revert(first)
    before = vm.total_bytes()
    plan = plan_empty_trash(vm.root)
    assert plan.forecast.frees_now_bytes >= trash_size(vm.root) > 0
    execute(plan)
    assert trash_size(vm.root) == 0
    assert vm.total_bytes() < before
    assert plan_undo(vm.root).refusals
    vm.check()


def test_rename_and_notes(vm: ModelVm) -> None:
    first = vm.take("first")
    path = vm.root / "Snapshots" / f"{first}.xml"
    before = path.read_bytes()
    with vm.open() as library:
        machine = library.machine()
        plan = plan_rename(library, machine, machine.snapshot(first), "Größe & <Maß>")
    execute(plan)
    changed = lines_changed(before, path.read_bytes())
    assert len(changed) == 2 and all("<name" in line for line in changed)
    with vm.open() as library:
        machine = library.machine()
        assert machine.snapshot(first).name == "Größe & <Maß>"
        execute(plan_notes(library, machine, machine.snapshot(first), "two\nlines"))
    with vm.open() as library:
        assert library.machine().snapshot(first).notes == "two\nlines"
    vm.check()


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, "a\x01b"])
def test_impossible_names_are_refused(vm: ModelVm, name: str) -> None:
    assert vm.plan_take(name).refusals


def test_a_locked_disk_refuses_every_action(vm: ModelVm) -> None:
    first = vm.take("first")
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        path = now.disks["ide0:0"].path
    assert path is not None
    holder = FileStorage(path, writable=True)
    try:
        with vm.open() as library:
            assert library.machine().state is MachineState.RUNNING
        assert vm.plan_take("second").refusals
        assert vm.plan_revert(first).refusals
        assert vm.plan_delete(first, merge_now=True).refusals
    finally:
        holder.close()
    vm.check()


def test_a_plan_is_refused_when_something_changed_since(vm: ModelVm) -> None:
    plan = vm.plan_take("first")
    vm.scribble(9)
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == "changed-since-plan"
    vm.check()


@pytest.mark.skipif(sys.platform == "win32", reason="flock")
def test_a_configuration_that_another_process_holds(tmp_path: Path) -> None:
    """Nothing is planned, and a plan made before is not executed."""
    import fcntl

    vm = ModelVm(tmp_path)
    plan = vm.plan_take("one")
    before = vm.config.read_bytes()
    with vm.config.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert any("in use by another process" in text for text in vm.plan_take("two").refusals)
        with pytest.raises(RefusedError):
            execute(plan)
    assert vm.config.read_bytes() == before
    assert execute(plan).snapshot_id is not None
