# SPDX-License-Identifier: Apache-2.0
"""Exactly one child before a merge, none before a removal, and nobody else who reads a file: each
guard on both sides of its edge, with what every moment reads before and after.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.engine.execute import execute
from tests.builders_guards import (
    carry_out,
    child_of,
    delete,
    holds,
    interrupted,
    judged,
    merged,
    plan_for,
    steps_of,
)
from tests.builders_layout import (
    Disk,
    Layout,
    add_snapshot,
    build_vm,
    check_truth,
    guid,
    read_file,
    tree_bytes,
    write_now,
)

FORMATS = ["vhd", "vhdx"]


def drive(tmp_path: Path, format: str, children: int = 2) -> tuple[Path, Layout]:
    """VM1 on a drive: S0 names the base, S1 the next file, ..., Now the last. Its configuration
    counts no snapshots, so that several deletes in a row leave no count behind.
    """
    opened = tmp_path / "D"
    return opened, build_vm(
        opened / "VM1", "VM1", children, snaps=tuple(range(children)), format=format, count=0
    )


def beside(made: Layout, layer: int, kind: str) -> Disk:
    """Another child of a layer, in one of the places where somebody may keep it."""
    parent = made.chain[layer]
    folder, suffix = parent.path.parent, f".a{parent.format}"
    name = f"VM1_{guid('other child')}"
    if kind == "plain":
        return child_of(parent, folder / f"{name}{suffix}")
    if kind == "a child made by hand":
        return child_of(parent, folder / f"clone.{parent.format}")
    if kind == "set aside":
        return child_of(parent, folder / f"{name}{suffix}.old")
    bin_folder = made.root.parent / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    bin_folder.mkdir(parents=True)
    child = child_of(parent, folder / f"{name}{suffix}")
    moved = bin_folder / f"$RABC123{suffix}"
    child.path.rename(moved)
    child.path = moved
    return child


KINDS = ["plain", "a child made by hand", "set aside", "in a bin"]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("kind", [None, *KINDS])
def test_a_file_is_merged_into_only_with_one_child(
    tmp_path: Path, format: str, kind: str | None
) -> None:
    opened, made = drive(tmp_path, format)
    other = beside(made, 0, kind) if kind is not None else None
    base = made.chain[0].path
    before = base.read_bytes()
    plan = plan_for(opened, made, "delete", "S0")
    if other is None:
        carry_out(plan, made)
        assert merged(plan) == [[made.chain[1].name, base.name]]
        assert not made.chain[1].path.exists()
        assert base.read_bytes() != before
        return
    assert not merged(plan) and not steps_of(plan, "remove", "reconnect")
    if not plan.refusals:
        carry_out(plan, made)
    assert base.read_bytes() == before
    assert read_file(other.path, [base.parent]) == other.content
    check_truth(made)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("kind", [None, *KINDS])
def test_a_file_is_dropped_only_without_children(
    tmp_path: Path, format: str, kind: str | None
) -> None:
    """S1 and what is below it go; the file of S2 goes with them unless another stands on it."""
    opened, made = drive(tmp_path, format, 3)
    write_now(made, {made.slot: made.chain[1]}, container="vmcx" if format == "vhdx"
              else "xml")
    top = child_of(made.chain[0], made.chain[1].path.with_name(f"VM1_{guid('now')}.a{format}"),
                   stored=made.chain[0].stored.replace("VM1.", f"VM1_{guid('now')}.a"))
    made.chains["now"] = [top]
    write_now(made, {made.slot: top}, container="vmcx" if format == "vhdx" else "xml")
    other = beside(made, 2, kind) if kind is not None else None
    made.chain[3].path.unlink()
    leaf = made.chain[2].path
    plan = plan_for(opened, made, "delete", "S2")
    assert (leaf.name in steps_of(plan, "move-to-trash")) == (other is None)
    carry_out(plan, made)
    assert leaf.exists() == (other is not None)
    if other is not None:
        assert read_file(other.path, [leaf.parent]) == other.content


@pytest.mark.parametrize("format", FORMATS)
def test_a_run_ends_above_a_branch_point(tmp_path: Path, format: str) -> None:
    """Both S0 and S1 gone: layer 1 takes layer 2 in, the base with its two children nothing."""
    opened, made = drive(tmp_path, format, 3)
    other = beside(made, 0, "plain")
    other.stored = made.chain[0].stored.replace(made.chain[0].name, other.name)
    add_snapshot(made, "branch", {made.slot: other},
                 container="vmcx" if format == "vhdx" else "xml", day=9)
    write_now(made, {made.slot: made.chain[3]},
              container="vmcx" if format == "vhdx" else "xml")
    base = made.chain[0].path
    before = base.read_bytes()
    carry_out(plan_for(opened, made, "delete", "S0"), made)
    plan = delete(opened, made, "S1")
    assert merged(plan) == [[made.chain[2].name, made.chain[1].name]]
    assert base.read_bytes() == before
    # On the other side of the edge: without the branch it is one run, down to the base.
    plan = delete(opened, made, "branch")
    assert merged(plan) == [[made.chain[1].name, base.name]]
    assert base.read_bytes() != before


@pytest.mark.parametrize("format", FORMATS)
def test_pending_runs_are_one_pass_and_never_cross_a_named_file(
    tmp_path: Path, format: str
) -> None:
    opened, made = drive(tmp_path, format, 4)
    for name in ("S0", "S1", "S3"):
        carry_out(plan_for(opened, made, "delete", name, merge_now=False), made)
    named = made.chain[2].path.read_bytes()
    plan = plan_for(opened, made, "merge")
    names = [disk.name for disk in made.chain]
    assert sorted(merged(plan)) == sorted([names[2:0:-1] + names[:1], names[4:2:-1]])
    carry_out(plan, made)
    assert named  # its content went into the base, and S2 reads it from there
    assert {path.name for path in made.chain[0].path.parent.iterdir()} == {names[0], names[3]}


# -- a merge under a VM that runs or is saved ------------------------------------------------------


def make_state(made: Layout, state: str) -> None:
    folder = made.config.parent / made.id
    folder.mkdir()
    if state == "memory files":  # so they look while a VM runs
        (folder / f"{made.id}.bin").write_bytes(b"m" * 4096)
        (folder / f"{made.id}.vsv").write_bytes(b"d" * 512)
        return
    text = made.config.read_bytes().decode("utf-16")
    for number, suffix in enumerate(("bin", "vsv")):
        (folder / f"{made.id}.{suffix}").write_bytes(b"m" * (512 << number))
    stored = f"D:\\Hyper-V\\VM1\\Virtual Machines\\{made.id}\\{made.id}"
    progress = "True" if state == "saving" else "False"
    state_node = (
        f'<savedstate><in_progress type="bool">{progress}</in_progress>'
        f'<memlocation type="string">{stored}.bin</memlocation>'
        f'<type type="string">Normal</type>'
        f'<vsvlocation type="string">{stored}.vsv</vsvlocation></savedstate></configuration>'
    )
    text = text.replace("</configuration>", state_node)
    made.config.write_bytes(text.encode("utf-16"))


@pytest.mark.parametrize("state", ["off", "memory files", "saved", "saving"])
def test_no_merge_under_a_vm_that_runs_or_is_saved(tmp_path: Path, state: str) -> None:
    opened, made = drive(tmp_path, "vhd")
    if state != "off":
        make_state(made, state)
    before = {disk.name: disk.path.read_bytes() for disk in made.chain}
    now = plan_for(opened, made, "delete", "S0", merge_now=True)
    chosen = plan_for(opened, made, "delete", "S0", merge_now=None)
    assert bool(now.refusals) == (state != "off")
    assert bool(merged(chosen)) == (state == "off")
    carry_out(chosen, made)  # without a word about it: at once only where the VM is off
    after = {disk.name: disk.path.read_bytes() for disk in made.chain if disk.path.exists()}
    assert (before == after) == (state != "off")
    if state == "off":
        return
    merge = plan_for(opened, made, "merge")
    assert merge.refusals and not merge.steps
    shutil.rmtree(made.config.parent / made.id)
    if state == "memory files":
        carry_out(plan_for(opened, made, "merge"), made)
        assert not made.chain[1].path.exists()


# -- others that name or need a file ---------------------------------------------------------------


def other_vm(opened: Path, disk: Disk, format: str, *, now: bool = True) -> Layout:
    """A VM in another folder that names this very file by its whole path: for itself, or a
    snapshot of it does.
    """
    own = build_vm(opened / "VM2", "VM2", 1, snaps=(0,), format=format, count=0)
    container = "vmcx" if format == "vhdx" else "xml"
    own.places[disk.stored.rpartition("\\")[0]] = disk.path.parent
    if now:
        write_now(own, {own.slot: disk}, container=container)
        own.chain[1].path.unlink()
    else:
        add_snapshot(own, "shares", {own.slot: disk}, container=container, day=5)
        write_now(own, {own.slot: own.chain[1]}, container=container)
    return own


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("now", [True, False])
@pytest.mark.parametrize("layer", [0, 1])
def test_a_file_another_vm_names_is_neither_merged_nor_removed(
    tmp_path: Path, format: str, now: bool, layer: int
) -> None:
    """S0 goes: the base would take in layer 1. Another VM that names either keeps both."""
    opened, made = drive(tmp_path, format, 3)
    other = other_vm(opened, made.chain[layer], format, now=now)
    with_other = plan_for(opened, made, "delete", "S0")
    assert not merged(with_other) if layer == 0 else not steps_of(with_other, "reconnect")
    if not with_other.refusals:
        carry_out(with_other, made)
    check_truth(made)
    check_truth(other)
    for path in made.chain[:2]:
        if layer == 0:
            assert path.path.exists()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("shared", [True, False])
def test_a_leaf_another_vm_names_is_not_dropped(
    tmp_path: Path, format: str, shared: bool
) -> None:
    opened, made = drive(tmp_path, format, 2)
    leaf = child_of(made.chain[1], made.chain[1].path.with_name(f"VM1_{guid('leaf')}.a{format}"),
                    stored=made.chain[1].stored.replace(made.chain[1].name,
                                                        f"VM1_{guid('leaf')}.a{format}"))
    container = "vmcx" if format == "vhdx" else "xml"
    add_snapshot(made, "side", {made.slot: leaf}, container=container, day=8)
    write_now(made, {made.slot: made.chain[2]}, container=container)
    other = other_vm(opened, leaf if shared else made.chain[2], format)
    plan = plan_for(opened, made, "delete", "side")
    assert (leaf.name in steps_of(plan, "move-to-trash")) != shared
    carry_out(plan, made)
    check_truth(other)
    assert leaf.path.exists() == shared


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("kept", [True, False])
def test_now_s_file_another_snapshot_names_is_not_dropped_on_revert(
    tmp_path: Path, format: str, kept: bool
) -> None:
    opened, made = drive(tmp_path, format, 2)
    if kept:
        other_vm(opened, made.chain[2], format, now=False)
    plan = plan_for(opened, made, "revert", "S1")
    carry_out(plan, made)
    assert made.chain[2].path.exists() == kept


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("layer", [None, 0, 1])
def test_a_base_that_others_stand_on(tmp_path: Path, format: str, layer: int | None) -> None:
    """VM2's own disk stands on a layer of VM1. The base takes layer 1 in only without it."""
    opened, made = drive(tmp_path, format, 2)
    suffix, container = f".a{format}", "vmcx" if format == "vhdx" else "xml"
    other = build_vm(opened / "VM2", "VM2", 0, format=format)
    if layer is not None:
        parent = made.chain[layer]
        name = f"VM2_{guid('over')}{suffix}"
        over = child_of(parent, other.chain[0].path.with_name(name),
                        stored=f"D:\\Hyper-V\\VM2\\Virtual Hard Disks\\{name}")
        other.places["template"] = parent.path.parent
        write_now(other, {other.slot: over}, container=container)
    base = made.chain[0].path
    before, leaf = base.read_bytes(), tree_bytes(other.root)
    plan = plan_for(opened, made, "delete", "S0")
    if layer is None:
        carry_out(plan, made)
        assert base.read_bytes() != before and tree_bytes(other.root) == leaf
        return
    if layer == 0:
        assert not merged(plan)
    carry_out(plan, made)
    check_truth(other)
    if layer == 0:
        assert base.read_bytes() == before
        assert tree_bytes(other.root) == leaf


def test_a_merge_into_a_file_with_a_second_name_waits(tmp_path: Path) -> None:
    opened, made = drive(tmp_path, "vhdx")
    base = made.chain[0].path
    assert holds(opened, made.chain) == set()
    second = tmp_path / "second name.vhdx"
    second.hardlink_to(base)
    before = tree_bytes(opened)
    assert holds(opened, made.chain[:1]) == {base.name}
    plan = plan_for(opened, made, "delete", "S0")
    assert not merged(plan)
    carry_out(plan, made)
    assert second.read_bytes() == before[str(base.relative_to(opened))]
    second.unlink()
    carry_out(plan_for(opened, made, "merge"), made)
    assert not made.chain[1].path.exists()


@pytest.mark.parametrize("held", [0, 1])
def test_a_hold_on_either_end_of_a_merge_counts(tmp_path: Path, held: int) -> None:
    """The target, and the child that a merge removes: a second name of either stops it."""
    opened, made = drive(tmp_path, "vhd", 2)
    outside = tmp_path / "outside.bin"
    outside.hardlink_to(made.chain[held].path)
    before = outside.read_bytes()
    plan = plan_for(opened, made, "delete", "S0")
    assert not merged(plan)
    carry_out(plan, made)
    assert outside.read_bytes() == before
    roles = [role for role, _ in judged(opened, *made.chain)]
    assert "superseded" not in roles or held == 1
    plan = plan_for(opened, made, "merge")
    assert not plan.steps or not merged(plan)
    if not plan.refusals:
        execute(plan)
    check_truth(made)
    assert not interrupted(made.root)
    assert outside.read_bytes() == before
