# SPDX-License-Identifier: Apache-2.0
"""What becomes of files that no moment names any more: how far a merge goes, and what stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.machines.opening import open_library
from tests.builders_guards import (
    carry_out,
    child_of,
    holds,
    merged,
    plan_for,
    steps_of,
)
from tests.builders_layout import (
    Disk,
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    guid,
    write_disk,
    write_now,
)

FORMATS = ["vhd", "vhdx"]


def vm(tmp_path: Path, children: int, snaps: tuple[int, ...], format: str = "vhd") -> Layout:
    return build_vm(tmp_path / "D" / "VM1", "VM1", children, snaps=snaps, format=format, count=0)


def renamed(made: Layout, layer: int, name: str) -> Disk:
    """Another disk over a layer with a name of the test's choice."""
    parent = made.chain[layer]
    return child_of(parent, parent.path.with_name(name),
                    stored=parent.stored.replace(parent.name, name))


def container(made: Layout) -> str:
    return made.config.suffix[1:]


def link(tmp_path: Path, disk: Disk) -> Path:
    """A second name outside of what is opened: the file is held."""
    place = tmp_path / f"second name {disk.name}.bin"
    place.hardlink_to(disk.path)
    return place


# -- how far a merge goes --------------------------------------------------------------------------


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("by_hand", [True, False])
def test_an_ordinary_differencing_disk_is_no_snapshot_s(
    tmp_path: Path, format: str, by_hand: bool
) -> None:
    """Now stands on S0's file by an .avhd(x), or by a disk somebody made over it as a template."""
    made = vm(tmp_path, 0, (0,), format)
    name = f"clone.{format}" if by_hand else f"VM1_{guid('kid')}.a{format}"
    top = renamed(made, 0, name)
    write_now(made, {made.slot: top}, container=container(made))
    base = made.chain[0].path.read_bytes()
    plan = plan_for(made.root, made, "delete", "S0")
    assert bool(merged(plan)) != by_hand
    carry_out(plan, made)
    assert top.path.exists() == by_hand
    assert (made.chain[0].path.read_bytes() == base) == by_hand
    assert not merged(plan_for(made.root, made, "merge"))


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_run_ends_below_a_disk_made_by_hand(tmp_path: Path, by_hand: bool) -> None:
    made = vm(tmp_path, 0, ())
    first = renamed(made, 0, "clone.vhd" if by_hand else f"VM1_{guid('first')}.avhd")
    made.chains[made.slot].append(first)
    top = renamed(made, 1, f"VM1_{guid('top')}.avhd")
    add_snapshot(made, "S1", {made.slot: first}, container="xml", day=1)
    write_now(made, {made.slot: top}, container="xml")
    base = made.chain[0].path.read_bytes()
    plan = plan_for(made.root, made, "delete", "S1")
    names = [top.name, first.name] + ([] if by_hand else [made.chain[0].name])
    assert merged(plan) == [names]
    carry_out(plan, made)
    assert (made.chain[0].path.read_bytes() == base) == by_hand


@pytest.mark.parametrize("held", [None, 0, 1, 2, 3])
def test_a_run_ends_at_what_is_held(tmp_path: Path, held: int | None) -> None:
    """Layers 0 and 2 are unnamed, S1 goes. The run is all four files where nothing is held."""
    made = vm(tmp_path, 3, (1,))
    second = link(tmp_path, made.chain[held]) if held is not None else None
    before = second.read_bytes() if second is not None else b""
    plan = plan_for(made.root, made, "delete", "S1")
    names = [disk.name for disk in made.chain]
    # A held file takes nothing in and is not taken in; what lies beyond is not reached.
    wanted = {
        None: [names[::-1]], 0: [[names[3], names[2], names[1]]], 1: [], 2: [],
        3: [[names[2], names[1], names[0]]],
    }[held]
    assert merged(plan) == wanted
    if held == 3:  # it would be led to the base, and that writes into both its names
        assert any("hard links" in text for text in plan.refusals)
    else:
        carry_out(plan, made)
    if second is not None:
        assert second.read_bytes() == before
    check_truth(made)


@pytest.mark.parametrize("format", FORMATS)
def test_every_run_is_merged_and_none_twice(tmp_path: Path, format: str) -> None:
    """Two branches, each with an unnamed file and a snapshot to go; the fork stays."""
    made = vm(tmp_path, 3, (1,), format)
    chain = made.chain
    side = [renamed(made, 0, f"VM1_{guid('side one')}.a{format}")]
    made.chains["side"] = side
    for number in (2, 3):
        name = f"VM1_{guid('side', number)}.a{format}"
        side.append(child_of(side[-1], side[-1].path.with_name(name),
                             stored=chain[0].stored.replace(chain[0].name, name)))
    add_snapshot(made, "fork", {made.slot: chain[0]}, container=container(made), day=1)
    add_snapshot(made, "side 1", {made.slot: side[0]}, container=container(made), day=2)
    add_snapshot(made, "side 3", {made.slot: side[2]}, container=container(made), day=3)
    write_now(made, {made.slot: chain[3]}, container=container(made))
    base = chain[0].path.read_bytes()
    carry_out(plan_for(made.root, made, "delete", "S1", merge_now=False), made)
    carry_out(plan_for(made.root, made, "delete", "side 1", merge_now=False), made)
    plan = plan_for(made.root, made, "merge")
    assert sorted(merged(plan)) == sorted(
        [[disk.name for disk in chain[:0:-1]], [disk.name for disk in side[::-1]]]
    )
    carry_out(plan, made)
    assert chain[0].path.read_bytes() == base
    assert plan_for(made.root, made, "merge").steps == []


def test_a_pending_merge_elsewhere_is_not_run_by_a_delete(tmp_path: Path) -> None:
    made = vm(tmp_path, 2, (0, 1))
    leaf = renamed(made, 1, f"VM1_{guid('leaf')}.avhd")
    add_snapshot(made, "side", {made.slot: leaf}, container="xml", day=5)
    write_now(made, {made.slot: made.chain[2]}, container="xml")
    carry_out(plan_for(made.root, made, "delete", "S0", merge_now=False), made)
    base = made.chain[0].path.read_bytes()
    plan = plan_for(made.root, made, "delete", "side", merge_now=True)
    assert not merged(plan)
    carry_out(plan, made)
    assert made.chain[0].path.read_bytes() == base and not leaf.path.exists()
    plan = plan_for(made.root, made, "merge")
    assert merged(plan)
    carry_out(plan, made)


def test_what_stands_on_a_run_is_relinked_and_what_is_dropped_is_not(tmp_path: Path) -> None:
    """S1 and the leaf on it go at once: the leaf to the trash, the rest is one file."""
    made = vm(tmp_path, 3, (0, 1, 2))
    leaf = renamed(made, 1, f"VM1_{guid('leaf')}.avhd")
    add_snapshot(made, "side", {made.slot: leaf}, container="xml", day=5)
    write_now(made, {made.slot: made.chain[3]}, container="xml")
    content = leaf.path.read_bytes()
    plan = plan_for(made.root, made, "delete", "side")
    carry_out(plan, made)
    plan = plan_for(made.root, made, "delete", "S0")
    assert merged(plan) == [[made.chain[1].name, made.chain[0].name]]
    assert steps_of(plan, "reconnect") == {made.chain[2].name}
    assert steps_of(plan, "remove") == {made.chain[1].name}
    carry_out(plan, made)
    kept = list(made.root.rglob(f"*{leaf.name}"))
    assert len(kept) == 1 and kept[0].read_bytes() == content


@pytest.mark.parametrize("format", FORMATS)
def test_a_whole_subtree_at_once(tmp_path: Path, format: str) -> None:
    """S1 with all below it goes, Now and the side branch below it included or kept rightly."""
    made = vm(tmp_path, 3, (0, 1, 2), format)
    leaf = renamed(made, 1, f"VM1_{guid('leaf')}.a{format}")
    above = child_of(leaf, leaf.path.with_name(f"VM1_{guid('above')}.a{format}"),
                     stored=leaf.stored.replace(leaf.name, f"VM1_{guid('above')}.a{format}"))
    add_snapshot(made, "side", {made.slot: leaf}, container=container(made), day=5)
    add_snapshot(made, "side above", {made.slot: above}, container=container(made), day=6)
    write_now(made, {made.slot: made.chain[3]}, container=container(made))
    base = made.chain[0].path.read_bytes()
    plan = plan_for(made.root, made, "delete", "S1", subtree=True)
    assert steps_of(plan, "move-to-trash") >= {leaf.name, above.name}
    assert merged(plan) == [[disk.name for disk in made.chain[:0:-1]]]
    carry_out(plan, made)
    assert made.chain[0].path.read_bytes() == base and set(made.content) == {"S0", "now"}


def test_what_a_deleted_snapshot_named_is_not_written_again(tmp_path: Path) -> None:
    """S1 names the very file that Now writes. Both it and S0 go, Now is led to the base; S1's own
    configuration stays in the trash.
    """
    made = vm(tmp_path, 1, (0, 1))
    plan = plan_for(made.root, made, "delete", "S0", subtree=True)
    gone = {path.name for path in made.snapshot_configs.values()}
    assert gone & steps_of(plan, "move-to-trash") and not gone & steps_of(plan, "write-file")
    assert merged(plan) == [[made.chain[1].name, made.chain[0].name]]
    carry_out(plan, made)
    assert not any(made.snapshot_configs[name].exists() for name in ("S0", "S1")
                   if name not in made.content)


# -- what is dropped -------------------------------------------------------------------------------


@pytest.mark.parametrize("with_child", [True, False])
def test_a_base_disk_is_never_dropped(tmp_path: Path, with_child: bool) -> None:
    """A data disk that only the snapshot still names: its base stays, an .avhd over it goes."""
    made = vm(tmp_path, 1, (0,))
    stored = made.chain[0].stored.rpartition("\\")[0]
    data = build_chain(made.chain[0].path.parent, "data", int(with_child), stored=stored,
                       format="vhd")
    made.chains["scsi0:1"] = data
    add_snapshot(made, "S0", {made.slot: made.chain[0], "scsi0:1": data[-1]}, container="xml")
    write_now(made, {made.slot: made.chain[1]}, container="xml")
    base = data[0].path.read_bytes()
    plan = plan_for(made.root, made, "delete", "S0")
    assert steps_of(plan, "move-to-trash") & {disk.name for disk in data} == {
        disk.name for disk in data[1:]
    }
    assert any("data.vhd" in text for text in plan.warnings)
    carry_out(plan, made)
    assert data[0].path.read_bytes() == base


@pytest.mark.parametrize("held", [True, False])
def test_what_is_held_is_not_dropped(tmp_path: Path, held: bool) -> None:
    made = vm(tmp_path, 2, (0, 1))
    leaf = renamed(made, 1, f"VM1_{guid('leaf')}.avhd")
    add_snapshot(made, "side", {made.slot: leaf}, container="xml", day=5)
    write_now(made, {made.slot: made.chain[2]}, container="xml")
    if held:
        link(tmp_path, leaf)
    assert holds(made.root, [leaf]) == ({leaf.name} if held else set())
    plan = plan_for(made.root, made, "delete", "side")
    assert (leaf.name in steps_of(plan, "move-to-trash")) != held
    assert any("stays where it is" in text for text in plan.warnings) == held
    carry_out(plan, made)
    assert leaf.path.exists() == held


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("shared", [True, False])
def test_revert_never_drops_what_another_vm_s_now_writes(
    tmp_path: Path, format: str, shared: bool
) -> None:
    """Two VMs name one disk as their Now; "now" is one's moment and the other's."""
    made = vm(tmp_path, 2, (0, 1), format)
    other = build_vm(tmp_path / "D" / "VM2", "VM2", 0, format=format)
    if shared:
        top = made.chain[2]
        other.places[top.stored.rpartition("\\")[0]] = top.path.parent
        write_now(other, {other.slot: top}, container=container(other))
    plan = plan_for(tmp_path / "D", made, "revert", "S1")
    assert (made.chain[2].name in steps_of(plan, "move-to-trash")) != shared
    carry_out(plan, made)
    assert made.chain[2].path.exists() == shared
    check_truth(other)


@pytest.mark.parametrize("named", [True, False])
def test_a_pending_merge_waits_while_another_vm_names_its_top(
    tmp_path: Path, named: bool
) -> None:
    """The base wants to take in S1's file, which VM2 has begun to use."""
    made = vm(tmp_path, 2, (0, 1))
    carry_out(plan_for(tmp_path / "D", made, "delete", "S0", merge_now=False), made)
    other = build_vm(tmp_path / "D" / "VM2", "VM2", 0, format="vhd")
    if named:
        other.places[made.chain[1].stored.rpartition("\\")[0]] = made.chain[1].path.parent
        add_snapshot(other, "shares", {other.slot: made.chain[1]}, container="xml")
    before = [disk.path.read_bytes() for disk in made.chain]
    plan = plan_for(tmp_path / "D", made, "merge")
    assert bool(merged(plan)) != named and bool(plan.refusals) == named
    if named:
        assert [disk.path.read_bytes() for disk in made.chain] == before
    else:
        carry_out(plan, made)
    check_truth(other)


def test_now_is_no_snapshot_to_delete(tmp_path: Path) -> None:
    made = vm(tmp_path, 1, (0,))
    with open_library(made.root) as library:
        machine = library.machine()
        assert machine.now is not None
        assert plan_delete(library, machine, machine.now).refusals
        assert not plan_delete(library, machine, machine.snapshots[0]).refusals


# -- the checks right before the steps -------------------------------------------------------------


def test_a_plan_stamps_every_file_it_works_on(tmp_path: Path) -> None:
    """Both ends of the run, what is below its target, and the child that is relinked."""
    made = vm(tmp_path, 4, (0, 1, 2, 3))
    plan = plan_for(made.root, made, "delete", "S1")
    assert merged(plan) == [[made.chain[2].name, made.chain[1].name]]
    stamped = {stamp.path for stamp in plan.stamps}
    assert {disk.path for disk in made.chain[:4]} <= stamped
    assert {made.config, *made.snapshot_configs.values()} <= stamped


@pytest.mark.parametrize("layer", [None, 0, 1, 2, 3])
def test_a_merge_is_refused_once_one_of_its_files_was_written(
    tmp_path: Path, layer: int | None
) -> None:
    from snapviewer.base.errors import RefusedError
    from snapviewer.engine.execute import execute

    made = vm(tmp_path, 4, (0, 1, 2, 3))
    plan = plan_for(made.root, made, "delete", "S1")
    if layer is None:
        carry_out(plan, made)
        return
    path = made.chain[layer].path
    path.write_bytes(path.read_bytes() + bytes(512))
    data = [disk.path.read_bytes() for disk in made.chain]
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == "changed-since-plan" and str(caught.value.file) == str(path)
    assert [disk.path.read_bytes() for disk in made.chain] == data


@pytest.mark.parametrize("layer", [None, 1, 2])
def test_no_merge_over_a_broken_link(tmp_path: Path, layer: int | None) -> None:
    """A layer that stands on a file of another id than it names: nothing near it is merged."""
    made = vm(tmp_path, 3, (0, 1))
    if layer is not None:
        disk = made.chain[layer]
        assert disk.parent is not None
        wrong = Disk(**{**disk.parent.__dict__, "link_id": b"not the same id!"})
        write_disk(disk.path, disk.blocks, stored=disk.stored, parent=wrong, format="vhd",
                   size=disk.size, unique_id=disk.unique_id)
    data = {disk.name: disk.path.read_bytes() for disk in made.chain}
    plan = plan_for(made.root, made, "delete", "S0")
    assert bool(merged(plan)) == (layer is None)
    if layer is None:
        carry_out(plan, made)
        return
    from snapviewer.engine.execute import execute

    if not plan.refusals:
        execute(plan)
    assert {disk.name: disk.path.read_bytes() for disk in made.chain} == data


def test_planning_alone_changes_nothing(tmp_path: Path) -> None:
    made = vm(tmp_path, 2, (0, 1))
    data = [disk.path.read_bytes() for disk in made.chain]
    with open_library(made.root) as library:
        assert library.graph.files
    plan_for(made.root, made, "delete", "S0")
    assert [disk.path.read_bytes() for disk in made.chain] == data
    assert not (made.root / ".snapviewer").exists()
