# SPDX-License-Identifier: Apache-2.0
"""VMs of 2012 (XML) and of 2016 and later (VMCX, VMRS, VMGS, change tracking) through every
action.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.rename import plan_notes, plan_rename
from snapviewer.actions.undo import plan_undo
from snapviewer.base.progress import Progress
from snapviewer.demo.runtime import demo_vmrs
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.formats.hyperv_storage.container import parse_storage
from snapviewer.machines.model import MachineState
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import CheckResult, Plan
from tests.actions.test_random_trees import ACTIONS, FAST, run
from tests.builders_vm import ModelVm

VHDX = {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20}
MEMORY, DEVICES = b"memory" * 40_000, b"devices" * 300
steps = st.tuples(st.sampled_from(ACTIONS), st.integers(0, 10**6))


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder where flushes cost nothing; kills are tested elsewhere."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        yield Path(folder)


def test_thirty_actions_on_vhdx() -> None:
    source = random.Random(16)
    script = [(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(30)]
    run(script, **VHDX, container="vmcx")


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(steps, min_size=5, max_size=12))
def test_every_moment_survives_random_actions(script: list[tuple[str, int]]) -> None:
    # Small VHDs: the configuration is what differs here.
    run(script, container="vmcx")


def files(vm: ModelVm) -> dict[str, bytes]:
    """Every file by its path below the root, our own folder left out."""
    return {
        str(path.relative_to(vm.root)): path.read_bytes()
        for path in sorted(vm.root.rglob("*"))
        if path.is_file() and ".snapviewer" not in path.parts
    }


def undo(vm: ModelVm) -> None:
    plan = plan_undo(vm.root)
    assert not plan.refusals, plan.refusals
    execute(plan)


def edit(vm: ModelVm, moment_id: str, name: str, notes: str) -> None:
    for make, text in ((plan_rename, name), (plan_notes, notes)):
        with vm.open() as library:
            machine = library.machine()
            plan = make(library, machine, machine.snapshot(moment_id), text)
        execute(plan)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_every_action_on_a_vm_with_vhdx_disks(place: Path, container: str) -> None:
    vm = ModelVm(place, ("ide0:0", "scsi0:0"), container=container, **VHDX)
    vm.scribble(1)
    one = vm.take("one")
    vm.scribble(2)
    vm.add_saved_state(MEMORY, DEVICES)
    two = vm.take("two, saved")
    vm.drop_saved_state()
    vm.scribble(3)
    three = vm.take("three")
    vm.check()
    assert vm.tree() == {one: None, two: one, three: two, "now": three}
    edit(vm, one, "first \u00e9\u4e2d", "line one\nline two")
    with vm.open() as library:
        moment = library.machine().snapshot(one)
        assert moment.name == "first \u00e9\u4e2d"
        assert moment.notes.splitlines() == ["line one", "line two"]
        assert [each.has_memory for each in library.machine().snapshots] == [False, True, False]

    before = files(vm)
    kept = vm.revert(two, take_first="kept")
    assert kept is not None
    vm.check()
    with vm.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.SAVED
        assert machine.now is not None and machine.now.parent == two
    undo(vm)
    assert files(vm) == before
    vm.now = vm.content.pop(kept)
    vm.check()

    kept = vm.revert(two, take_first="kept")
    vm.drop_saved_state()
    vm.scribble(4)
    four = vm.take("four")
    vm.scribble(5)
    vm.delete(one, merge_now=False)
    vm.check()
    vm.merge()
    vm.check()
    assert vm.delete(two).forecast.frees_now_bytes >= 0  # a branch point: its disks stay
    vm.check()
    export = place / "exported"
    with vm.open() as library:
        machine = library.machine()
        moment = machine.snapshot(three)
        export_vm(library, machine, moment, export, Progress())
    with open_library(export) as library:
        copy = library.machine()
        assert copy.id != vm.id and copy.name == "Test VM - three" and not copy.snapshots
        assert copy.now is not None
        for slot, data in vm.content[three].items():
            with library.chain(copy.now, slot) as chain:
                assert chain.read(0, chain.virtual_size) == bytes(data)
        assert not [item for item in library.findings if item.severity == "error"]
    vm.delete(three, subtree=True)
    vm.check()
    assert three not in vm.content and four in vm.content
    vm.delete(four)
    vm.check()


# -- saved state ------------------------------------------------------------------------------


@pytest.fixture
def modern(place: Path) -> ModelVm:
    vm = ModelVm(place, ("ide0:0",), container="vmcx")
    vm.scribble(1)
    return vm


def beside(vm: ModelVm, snapshot: str) -> dict[str, bytes]:
    return {
        path.suffix: path.read_bytes() for path in (vm.root / "Snapshots").glob(f"{snapshot}.*")
    }


def test_a_snapshot_has_copies_of_runtime_and_guest_state(modern: ModelVm) -> None:
    off = modern.take("off")
    modern.add_saved_state(MEMORY, DEVICES)
    saved = modern.take("saved")
    assert beside(modern, off)[".VMRS"] == demo_vmrs()
    assert beside(modern, saved)[".VMRS"] == demo_vmrs(MEMORY, DEVICES)
    for snapshot in (off, saved):
        assert set(beside(modern, snapshot)) == {".vmcx", ".VMRS", ".vmgs"}
    with modern.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.SAVED
        config = machine.snapshot(saved).config
        assert config is not None
        assert config.guest_state == f"D:\\VMs\\Test VM\\Snapshots\\{saved}.vmgs"
        assert config.type_id == "Snapshots" and config.logical_id == modern.id


def test_going_back_brings_runtime_and_guest_state(modern: ModelVm) -> None:
    modern.add_saved_state(MEMORY, DEVICES)
    saved = modern.take("saved")
    modern.drop_saved_state()
    guest = modern.config.with_suffix(".vmgs")
    guest.write_bytes(b"changed variables")
    before = files(modern)
    modern.revert(saved)
    assert modern.config.with_suffix(".VMRS").read_bytes() == demo_vmrs(MEMORY, DEVICES)
    assert guest.read_bytes() == beside(modern, saved)[".vmgs"] != b"changed variables"
    with modern.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.SAVED
        assert machine.config is not None
        assert machine.config.guest_state == f"D:\\VMs\\Test VM\\Virtual Machines\\{guest.name}"
    undo(modern)
    assert files(modern) == before


def test_without_a_runtime_file_the_saved_state_of_now_goes(modern: ModelVm) -> None:
    one = modern.take("one")
    for suffix in (".VMRS", ".vmgs"):
        (modern.root / "Snapshots" / f"{one}{suffix}").unlink()
    modern.add_saved_state(MEMORY, DEVICES)
    guest = modern.config.with_suffix(".vmgs").read_bytes()
    before, size = files(modern), modern.total_bytes()
    plan = modern.plan_revert(one)
    assert any("no runtime file" in text for text in plan.warnings)
    assert any("no guest state" in text for text in plan.warnings)
    execute(plan)
    assert size - modern.total_bytes() == plan.forecast.frees_now_bytes
    document = parse_storage(modern.config.with_suffix(".VMRS").read_bytes())
    assert document.find("/savedstate") is None
    assert document.value("/configuration/properties/version") == 0x0800
    assert modern.config.with_suffix(".vmgs").read_bytes() == guest
    with modern.open() as library:
        assert library.machine().state is MachineState.OFF
    undo(modern)
    assert files(modern) == before


def test_a_damaged_runtime_file_of_a_snapshot_is_not_restored(modern: ModelVm) -> None:
    one = modern.take("one")
    runtime = modern.root / "Snapshots" / f"{one}.VMRS"
    runtime.write_bytes(runtime.read_bytes()[:0x2800])
    plan = modern.plan_revert(one)
    assert any(runtime.name in text for text in plan.refusals)


def test_deleting_takes_every_file_of_the_snapshot_along(modern: ModelVm) -> None:
    modern.add_saved_state(MEMORY, DEVICES)
    saved = modern.take("saved")
    before = files(modern)
    plan = modern.delete(saved, merge_now=False)
    assert beside(modern, saved) == {}
    assert plan.forecast.frees_later_bytes > 0
    undo(modern)
    assert files(modern) == before


@pytest.mark.parametrize("suffix", [".vmrs", ".Vmrs"])
def test_the_case_of_a_suffix_is_kept(modern: ModelVm, suffix: str) -> None:
    runtime = modern.config.with_suffix(".VMRS")
    runtime.rename(runtime.with_name(runtime.stem.lower() + suffix))
    one = modern.take("one")
    assert set(beside(modern, one)) == {".vmcx", suffix, ".vmgs"}
    modern.revert(one)
    assert runtime.with_name(runtime.stem.lower() + suffix).exists() and not runtime.exists()


# -- change tracking --------------------------------------------------------------------------


def tracking(vm: ModelVm) -> set[str]:
    return {name.rsplit("/", 1)[1] for name in files(vm) if name.endswith((".rct", ".mrt"))}


def says(plan: Plan, text: str) -> bool:
    return any(
        text in check.text and check.result is CheckResult.PASSED for check in plan.checks
    )


def test_change_tracking_stays_with_what_it_describes(modern: ModelVm) -> None:
    base = {"Test VM disk 0.vhd.rct", "Test VM disk 0.vhd.mrt"}
    plan = modern.plan_take("one")
    assert says(plan, "stays beside Test VM disk 0.vhd")
    one = modern.take("one")
    assert tracking(modern) == base  # the frozen disk keeps it, the new disk has none
    with modern.open() as library:
        now = library.machine().now
        assert now is not None
        disk = now.disks["ide0:0"].path
    assert disk is not None
    modern.scribble(2)
    disk.with_name(disk.name + ".rct").write_bytes(b"tracking of Now")
    assert says(modern.plan_revert(one), "stays beside Test VM disk 0.vhd")
    modern.revert(one)
    assert tracking(modern) == base  # the dropped disk's went with it
    undo(modern)
    assert tracking(modern) == {*base, disk.name + ".rct"}
    plan = modern.plan_delete(one, merge_now=True)
    moved = {step.file.name for step in plan.steps if step.do == "move-to-trash"}
    assert {*base, disk.name + ".rct"} <= moved
    execute(plan)
    assert tracking(modern) == set()  # the content of the file merged into has changed
