# SPDX-License-Identifier: Apache-2.0
"""Delete and merge: what goes, what stays, what is never touched."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.take import plan_take
from snapviewer.demo.configuration import demo_configuration
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image
from snapviewer.engine.execute import execute
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    model = ModelVm(tmp_path)
    model.scribble(1)
    return model


def disk_files(vm: ModelVm) -> set[str]:
    return {path.name for path in vm.root.rglob("*.*vhd") if ".snapviewer" not in path.parts}


def roles(vm: ModelVm) -> dict[str, FileRole]:
    with vm.open() as library:
        return {file.path.name: file.role for file in library.graph.files.values()}


def test_delete_under_now_merges_now_into_the_frozen_file(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    before = vm.total_bytes()
    plan = vm.delete(first)
    vm.check()
    assert disk_files(vm) == {"Test VM disk 0.vhd"}
    assert before - vm.total_bytes() == plan.forecast.frees_now_bytes > 0


def test_delete_later_leaves_a_superseded_file_and_merge_finishes_it(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    plan = vm.delete(first, merge_now=False)
    vm.check()
    assert FileRole.SUPERSEDED in roles(vm).values()
    with vm.open() as library:
        machine = library.machine()
        assert machine.merge_pending
        assert "superseded" in {finding.code for finding in library.findings}
    before = vm.total_bytes()
    merged = vm.merge()
    vm.check()
    freed = before - vm.total_bytes()
    assert freed == merged.forecast.frees_now_bytes
    assert freed + merged.forecast.frees_later_bytes <= plan.forecast.frees_later_bytes
    assert set(roles(vm).values()) == {FileRole.USED}
    with vm.open() as library:
        assert not library.machine().merge_pending


def test_a_branch_point_stays_until_one_branch_is_left(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    second = vm.take("second")
    vm.revert(first)
    vm.scribble(3)
    plan = vm.delete(first)
    vm.check()
    assert plan.forecast.frees_now_bytes == 0
    assert any("more than one disk" in text for text in plan.warnings)
    assert roles(vm)["Test VM disk 0.vhd"] is FileRole.BRANCH_POINT
    vm.delete(second, merge_now=True)
    vm.check()
    assert disk_files(vm) == {"Test VM disk 0.vhd"}


def test_delete_a_leaf_of_an_abandoned_branch_moves_its_file_to_the_trash(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    second = vm.take("second")
    vm.revert(first)
    plan = vm.delete(second, merge_now=True)
    vm.check()
    assert plan.forecast.frees_later_bytes > plan.forecast.frees_now_bytes
    with vm.open() as library:
        assert not library.files_with_role(library.machine(), FileRole.ORPHAN)


def test_subtree_under_now_keeps_now(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    vm.take("second")
    vm.scribble(3)
    plan = vm.delete(first, subtree=True)
    vm.check()
    assert len(plan.loses) == 2 and plan.typed_name == "first"
    assert disk_files(vm) == {"Test VM disk 0.vhd"}


def test_a_saved_vm_is_never_merged_under_its_feet(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    assert vm.plan_delete(first, merge_now=True).refusals
    plan = vm.delete(first)  # chooses: later
    vm.check()
    assert all(step.do != "merge" for step in plan.steps)
    with vm.open() as library:
        assert plan_merge(library, library.machine()).refusals
    vm.drop_saved_state()
    vm.merge()
    vm.check()


def test_a_disk_another_vm_stands_on_is_not_merged(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.scribble(1)
    first = vm.take("first")
    vm.scribble(2)
    with vm.open() as library:
        base = library.machine().snapshot(first).disks["ide0:0"].path
    assert base is not None
    other = vm.root / "Virtual Machines" / f"{str(uuid.uuid4()).upper()}.xml"
    stored = f"D:\\VMs\\Test VM\\Virtual Hard Disks\\{base.name}"
    other.write_bytes(demo_configuration(other.stem, "Other", {"ide0:0": stored}))
    data = base.read_bytes()
    plan = vm.plan_delete(first, merge_now=True)
    assert all(step.do not in ("merge", "remove") for step in plan.steps)
    execute(plan)
    assert base.read_bytes() == data
    del vm.content[first]
    vm.check()


def test_an_unreadable_configuration_keeps_every_file(vm: ModelVm) -> None:
    first = vm.take("first")
    vm.scribble(2)
    second = vm.take("second")
    vm.revert(first)
    before = disk_files(vm)
    (vm.root / "Virtual Machines" / f"{str(uuid.uuid4()).upper()}.xml").write_bytes(b"\xff\xfe<")
    plan = vm.delete(second, merge_now=True)
    vm.check()
    assert disk_files(vm) == before
    assert any("stays where it is" in text for text in plan.warnings)
    assert FileRole.ORPHAN not in roles(vm).values()


def test_an_unrelated_child_stops_the_merge(vm: ModelVm) -> None:
    """A third disk made over the frozen file by hand: merging would destroy it."""
    first = vm.take("first")
    vm.scribble(2)
    with vm.open() as library:
        now = library.machine().now
        assert now is not None
        path = now.disks["ide0:0"].path
    assert path is not None
    copy = path.with_name("by hand.avhd")
    shutil.copy(path, copy)
    plan = vm.delete(first, merge_now=True)
    vm.check()
    assert all(step.do != "merge" for step in plan.steps)
    assert copy.exists()


def test_two_vms_in_one_folder_do_not_see_each_others_files_as_orphans(tmp_path: Path) -> None:
    one = ModelVm(tmp_path, name="Shared")
    disks = one.root / "Virtual Hard Disks"
    two_id = str(uuid.uuid4()).upper()
    shutil.copy(disks / "Shared disk 0.vhd", disks / "Two.vhd")
    (one.root / "Virtual Machines" / f"{two_id}.xml").write_bytes(
        demo_configuration(two_id, "Two", {"ide0:0": "E:\\x\\Virtual Hard Disks\\Two.vhd"})
    )
    one.scribble(1)
    first = one.take("first")
    one.scribble(2)
    one.delete(first, merge_now=False)
    with open_library(one.root) as library:
        assert len(library.machines) == 2
        assert not [f for f in library.graph.files.values() if f.role is FileRole.ORPHAN]
        two = library.machine("Two")
        assert not library.files_with_role(two, FileRole.SUPERSEDED)
    one.check()
    one.merge()
    one.check()


def test_no_configuration_at_all_proves_nothing(vm: ModelVm) -> None:
    vm.take("first")
    vm.config.unlink()
    shutil.rmtree(vm.root / "Snapshots")
    with vm.open() as library:
        assert {file.role for file in library.graph.files.values()} == {FileRole.UNKNOWN}


def template_vm(folder: Path, name: str, template: Path) -> tuple[ModelVm, Path]:
    """A VM whose disk is an ordinary differencing disk over a template that no VM names."""
    vm = ModelVm(folder, name=name)
    own = vm.root / "Virtual Hard Disks" / f"{name} disk 0.vhd"
    own.unlink()
    with open_image(template) as parent:
        create_differencing(
            own, parent, ParentPaths(f"D:\\Templates\\{template.name}", f"..\\..\\{template.name}")
        )
    return vm, own


def make_template(folder: Path) -> Path:
    template = folder / "Golden image.vhd"
    create_dynamic(template, 256 * 1024, DiskFormat.VHD, block_size=64 * 1024)
    return template


def test_a_template_under_an_ordinary_differencing_disk_is_never_merged_into(
    tmp_path: Path,
) -> None:
    template = make_template(tmp_path)
    vm, own = template_vm(tmp_path, "One", template)
    before = template.read_bytes()

    def act(merge_now: bool) -> None:
        with open_library(tmp_path) as library:
            machine = library.machine("One")
            plan = plan_delete(library, machine, machine.snapshots[0], merge_now=merge_now)
        assert not plan.refusals, plan.refusals
        execute(plan)
        assert template.read_bytes() == before and own.exists()

    for merge_now in (True, False):
        with open_library(tmp_path) as library:
            execute(plan_take(library, library.machine("One"), "snapshot"))
        vm.scribble(3)
        act(merge_now)
    with open_library(tmp_path) as library:
        assert library.graph.files[template].role is FileRole.LINK
        execute(plan_merge(library, library.machine("One")))
        assert template.read_bytes() == before
    with open_library(tmp_path) as library, library.chain_of(own) as chain:
        assert chain.read(0, chain.virtual_size) == bytes(vm.now["ide0:0"])


def test_two_vms_over_one_template_do_not_disturb_each_other(tmp_path: Path) -> None:
    template = make_template(tmp_path)
    one, _ = template_vm(tmp_path, "One", template)
    two, own = template_vm(tmp_path, "Two", template)
    two.scribble(9)
    before = template.read_bytes(), own.read_bytes()
    with open_library(tmp_path) as library:
        execute(plan_take(library, library.machine("One"), "snapshot"))
    one.scribble(3)
    with open_library(tmp_path) as library:
        assert library.graph.files[template].role is FileRole.BRANCH_POINT
        machine = library.machine("One")
        plan = plan_delete(library, machine, machine.snapshots[0], merge_now=True)
    assert any(step.do == "merge" for step in plan.steps)
    execute(plan)
    assert (template.read_bytes(), own.read_bytes()) == before
    with open_library(tmp_path) as library:
        assert not [f for f in library.graph.files.values() if f.role is FileRole.ORPHAN]


def test_a_missing_disk_of_another_vm_keeps_the_files_it_could_stand_on(tmp_path: Path) -> None:
    one, two = ModelVm(tmp_path, name="One"), ModelVm(tmp_path, name="Two")
    one.scribble(1)
    first = one.take("first")
    one.scribble(2)
    gone = two.root / "Virtual Hard Disks" / "Two disk 0.vhd"
    gone.unlink()

    def planned() -> Plan:
        with open_library(tmp_path) as library:
            machine = library.machine("One")
            return plan_delete(library, machine, machine.snapshot(first), merge_now=True)

    # A disk of Two's own folder and name says nothing about One's; one that lay beside One's does.
    assert any(step.do == "merge" for step in planned().steps)
    config = two.config.read_bytes()
    encoding = "utf-16-le" if b"D\0:\0" in config else "utf-8"
    two.config.write_bytes(config.replace("VMs\\Two".encode(encoding), "VMs\\One".encode(encoding)))
    plan = planned()
    assert all(step.do not in ("merge", "remove") for step in plan.steps)
    assert any("Two disk 0.vhd of 'Two' is missing" in text for text in plan.warnings)
