# SPDX-License-Identifier: Apache-2.0
"""What comes between a plan and the action: what could need a file that is merged, removed or
trashed stops it before the first write, what could not lets it pass.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.base.errors import RefusedError
from snapviewer.engine.execute import execute
from snapviewer.plans.plan import Plan
from tests.builders_guards import carry_out, child_of, interrupted, plan_for, steps_of
from tests.builders_layout import (
    SIZES,
    Layout,
    add_snapshot,
    build_vm,
    configuration,
    guid,
    some_blocks,
    tree_bytes,
    write_config,
    write_disk,
    write_now,
)

Scene = tuple[Path, Layout, Layout]
Change = Callable[[Path, Layout, Layout], None]
FORMATS = ["vhd", "vhdx"]


@pytest.fixture(params=FORMATS)
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Scene:
    """VM1 (S0 on the base, S1, Now, and a leaf "side" on the base) beside VM2."""
    opened, format = tmp_path / "D", str(request.param)
    made = build_vm(opened / "VM1", "VM1", 2, snaps=(0, 1), format=format, count=0)
    other = build_vm(opened / "VM2", "VM2", 1, snaps=(0,), format=format, count=0)
    return opened, made, other


def container(made: Layout) -> str:
    return made.config.suffix[1:]


def with_leaf(made: Layout) -> None:
    """A snapshot on a branch of its own, so that S0's file has two children."""
    name = f"VM1_{guid('leaf')}.a{made.chain[0].format}"
    leaf = child_of(made.chain[1], made.chain[1].path.with_name(name),
                    stored=made.chain[1].stored.replace(made.chain[1].name, name))
    add_snapshot(made, "side", {made.slot: leaf}, container=container(made), day=8)
    write_now(made, {made.slot: made.chain[2]}, container=container(made))
    made.chains["leaf"] = [leaf]


def refused(plan: Plan, opened: Path, made: Layout) -> RefusedError:
    """The action is refused for the judgement, and not one byte is changed."""
    assert not plan.refusals
    before = tree_bytes(opened)
    with pytest.raises(RefusedError) as caught:
        execute(plan)
    assert caught.value.code == "judgement-changed"
    assert caught.value.file is not None and caught.value.remedy
    after = tree_bytes(opened)
    assert before == after
    assert not interrupted(made.root)
    return caught.value


# -- what stops a merge ----------------------------------------------------------------------------


def new_child(layer: int, *, ending: str = "", inside: str = "VM1") -> Change:
    def change(opened: Path, made: Layout, other: Layout) -> None:
        parent = made.chain[layer]
        folder = (made if inside == "VM1" else other).chain[0].path.parent
        child_of(parent, folder / f"new child.a{parent.format}{ending}",
                 stored=parent.stored.replace(parent.name, "x"))
    return change


def child_in_a_bin(opened: Path, made: Layout, _other: Layout) -> None:
    parent = made.chain[0]
    folder = opened / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    folder.mkdir(parents=True)
    child = child_of(parent, parent.path.with_name(f"thrown.a{parent.format}"))
    child.path.rename(folder / f"$R123456.a{parent.format}")


def by_name_only(opened: Path, made: Layout, other: Layout) -> None:
    """A child that names the base, though it was made over a file with another id."""
    twin = write_disk(opened / "elsewhere" / made.chain[0].name, {}, format=made.chain[0].format)
    child_of(twin, other.chain[0].path.with_name(f"by name.a{twin.format}"))
    twin.path.unlink()


def by_id_only(opened: Path, made: Layout, other: Layout) -> None:
    """A child made over the base, which it knows by another name."""
    base = made.chain[0]
    write_disk(other.chain[0].path.with_name(f"by id.a{base.format}"), {}, parent=base,
               format=base.format, parent_stored="Q:\\q\\another.x", relative=".\\another.x")


def other_disk_becomes_a_child(opened: Path, made: Layout, other: Layout) -> None:
    """A file that was there while planning is written anew, as a child of the base."""
    child_of(made.chain[0], other.chain[1].path)


def new_configuration(layer: int) -> Change:
    def change(opened: Path, made: Layout, other: Layout) -> None:
        disk = made.chain[layer]
        vm_id = guid("vm", "new")
        write_config(
            opened / "VM3" / "Virtual Machines" / f"{vm_id}.{container(made)}",
            configuration(vm_id, "VM3", {made.slot: disk.stored}, container=container(made)),
        )
    return change


def changed_configuration(opened: Path, made: Layout, other: Layout) -> None:
    write_now(other, {other.slot: made.chain[0]}, container=container(other))


def new_snapshot_of_this_vm(opened: Path, made: Layout, other: Layout) -> None:
    add_snapshot(made, "new", {made.slot: made.chain[1]}, container=container(made), day=20)


def unread_configuration(opened: Path, made: Layout, other: Layout) -> None:
    path = made.root / "Snapshots" / f"{guid('damaged')}.{container(made)}"
    path.write_bytes(b"\xff\xfe<\0c\0o\0" + b"damaged" * 300)


def second_name(layer: int, *, inside: bool = True) -> Change:
    def change(opened: Path, made: Layout, other: Layout) -> None:
        disk = made.chain[layer]
        place = other.root / f"second name.{disk.format}" if inside else opened.parent / "outside"
        place.hardlink_to(disk.path)
    return change


def dead_link(inside: str) -> Change:
    def change(opened: Path, made: Layout, other: Layout) -> None:
        root = {"VM1": made.root, "disks": made.chain[0].path.parent, "VM2": other.root}[inside]
        (root / "more snapshots").symlink_to("/nowhere/at all")
    return change


def link_out(opened: Path, made: Layout, other: Layout) -> None:
    (opened.parent / "outside").mkdir()
    (made.root / "more").symlink_to(opened.parent / "outside")


def damaged_disk(name: str, inside: str = "VM1") -> Change:
    def change(opened: Path, made: Layout, other: Layout) -> None:
        format = made.chain[0].format
        folder = (made if inside == "VM1" else other).chain[0].path.parent
        magic = b"conectix" if format == "vhd" else b"vhdxfile"
        (folder / f"{name}.{format}").write_bytes(magic + b"damaged" * 2000)
    return change


STOPS: dict[str, Change] = {
    "a child of the target": new_child(0),
    "a child of what is removed": new_child(1),
    "a child set aside": new_child(0, ending=".old"),
    "a child in another VM's folder": new_child(0, inside="VM2"),
    "a child in a bin": child_in_a_bin,
    "a child by its name": by_name_only,
    "a child by its id": by_id_only,
    "a disk that became a child": other_disk_becomes_a_child,
    "a VM that names the target": new_configuration(0),
    "a VM that names what is removed": new_configuration(1),
    "a VM that names the target now": changed_configuration,
    "a snapshot that names what is removed": new_snapshot_of_this_vm,
    "a damaged configuration of this VM": unread_configuration,
    "a second name of the target": second_name(0),
    "a second name of what is removed": second_name(1),
    "a second name outside": second_name(0, inside=False),
    "a dead link in the VM's folder": dead_link("VM1"),
    "a dead link beside the disks": dead_link("disks"),
    "a link that leads out": link_out,
    "a damaged disk beside it": damaged_disk("strange"),
    "a damaged disk of its stem": damaged_disk("VM1", "VM2"),
}


@pytest.mark.parametrize("what", STOPS)
def test_what_could_need_a_merged_file_stops_the_merge(scene: Scene, what: str) -> None:
    opened, made, other = scene
    plan = plan_for(opened, made, "delete", "S0")
    assert steps_of(plan, "merge") and steps_of(plan, "remove")
    STOPS[what](opened, made, other)
    refused(plan, opened, made)


@pytest.mark.parametrize("where", ["disks", "elsewhere"])
def test_a_place_beside_disks_that_lie_outside_the_vm(scene: Scene, where: str) -> None:
    """The VM's disks lie in a folder of their own; a dead link there stops the merge too."""
    opened, made, _ = scene
    made.chain[0].path.parent.rename(opened / "Store")
    made.places = dict.fromkeys(made.places, opened / "Store")
    for disk in made.chain:
        disk.path = opened / "Store" / disk.name
        disk.stored = f"D:\\Store\\{disk.name}"
    made.places["D:\\Store"] = opened / "Store"
    for number in (0, 1):
        add_snapshot(made, f"S{number}", {made.slot: made.chain[number]},
                     container=container(made), day=number)
    write_now(made, {made.slot: made.chain[2]}, container=container(made))
    plan = plan_for(opened, made, "delete", "S0")
    assert steps_of(plan, "merge")
    (opened / ("Store" if where == "disks" else "") / "more").symlink_to("/nowhere/at/all")
    if where == "disks":
        refused(plan, opened, made)
    else:
        carry_out(plan, made)


def unrelated_disks(opened: Path, made: Layout, other: Layout) -> None:
    format = made.chain[0].format
    full, block = SIZES[format]
    parent = write_disk(made.chain[0].path.with_name(f"data.{format}"),
                        some_blocks("data", 2, block, full), format=format)
    child_of(parent, parent.path.with_name(f"data child.a{format}"))


def texts(opened: Path, made: Layout, other: Layout) -> None:
    (made.chain[0].path.parent / "notes.txt").write_text(f"{made.chain[0].name} is the base")
    (opened / "readme.xml").write_text("<notes>nothing of a VM</notes>")


def another_vm(opened: Path, made: Layout, other: Layout) -> None:
    build_vm(opened / "VM3", "VM3", 1, snaps=(0,), format=made.chain[0].format)


def others_disk_is_written(opened: Path, made: Layout, other: Layout) -> None:
    disk = other.chain[1]
    child_of(other.chain[0], disk.path, seed="written since")


def others_second_name(opened: Path, made: Layout, other: Layout) -> None:
    (opened / f"second.{other.chain[0].format}").hardlink_to(other.chain[0].path)


def unread_elsewhere(opened: Path, made: Layout, other: Layout) -> None:
    path = other.root / "Snapshots" / f"{guid('damaged')}.{container(made)}"
    path.write_bytes(b"\xff\xfe<\0c\0o\0" + b"damaged" * 300)


PASSES: dict[str, Change] = {
    "nothing": lambda *_: None,
    "other disks": unrelated_disks,
    "texts": texts,
    "another VM": another_vm,
    "another VM's disk is written": others_disk_is_written,
    "a second name of another VM's disk": others_second_name,
    "a dead link in another VM's folder": dead_link("VM2"),
    "a damaged disk of another name elsewhere": damaged_disk("strange", "VM2"),
    "a damaged configuration of another VM": unread_elsewhere,
}


@pytest.mark.parametrize("what", PASSES)
def test_what_could_not_need_it_lets_it_pass(scene: Scene, what: str) -> None:
    opened, made, other = scene
    plan = plan_for(opened, made, "delete", "S0")
    PASSES[what](opened, made, other)
    foreign = tree_bytes(other.root)
    carry_out(plan, made)
    assert not made.chain[1].path.exists()
    assert tree_bytes(other.root) == foreign


# -- other actions ---------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["nothing", "child", "config", "name", "dead link"])
def test_what_is_moved_to_the_trash_is_asked_for_too(scene: Scene, what: str) -> None:
    opened, made, other = scene
    with_leaf(made)
    leaf = made.chains["leaf"][0]
    plan = plan_for(opened, made, "delete", "side")
    assert leaf.name in steps_of(plan, "move-to-trash")
    if what == "child":
        child_of(leaf, leaf.path.with_name(f"over the leaf.a{leaf.format}"))
    elif what == "config":
        write_now(other, {other.slot: leaf}, container=container(other))
    elif what == "name":
        (other.root / f"second.{leaf.format}").hardlink_to(leaf.path)
    elif what == "dead link":
        dead_link("disks")(opened, made, other)
    if what == "nothing":
        carry_out(plan, made)
        assert not leaf.path.exists()
    else:
        refused(plan, opened, made)


@pytest.mark.parametrize("with_child", [False, True])
def test_now_s_dropped_file_is_asked_for_on_revert(scene: Scene, with_child: bool) -> None:
    opened, made, _ = scene
    plan = plan_for(opened, made, "revert", "S1")
    assert made.chain[2].name in steps_of(plan, "move-to-trash")
    if with_child:
        new_child(2)(opened, made, made)
        refused(plan, opened, made)
    else:
        carry_out(plan, made)


def test_a_take_takes_nothing_away_and_asks_for_nothing(scene: Scene) -> None:
    opened, made, other = scene
    plan = plan_for(opened, made, "take")
    new_child(1)(opened, made, other)
    second_name(0)(opened, made, other)
    content = dict(made.content)
    carry_out(plan, made)
    assert made.content == content


@pytest.mark.parametrize("stop", [True, False])
def test_pending_merges_are_asked_again(scene: Scene, stop: bool) -> None:
    opened, made, other = scene
    carry_out(plan_for(opened, made, "delete", "S0", merge_now=False), made)
    plan = plan_for(opened, made, "merge")
    assert steps_of(plan, "merge")
    if stop:
        new_child(0)(opened, made, other)
        refused(plan, opened, made)
    else:
        carry_out(plan, made)
