# SPDX-License-Identifier: Apache-2.0
"""A role that speaks about what is absent is said only where its conditions hold: each condition
once met and once just not, and what the plans make of it.
"""

from __future__ import annotations

import os
import uuid
from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.margin import copy_margin
from snapviewer.machines.opening import open_library
from tests.builders_guards import (
    carry_out,
    child_of,
    file_in,
    holds,
    judged,
    machine_of,
    merged,
    plan_for,
    roles,
)
from tests.builders_layout import (
    SIZES,
    Disk,
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    configuration,
    guid,
    read_file,
    some_blocks,
    tree_bytes,
    write_config,
    write_disk,
    write_now,
)
from tests.builders_vm import ModelVm


def vm(where: Path, name: str = "VM1", count: int = 1, slots: tuple[str, ...] = ("scsi0:0",),
       format: str = "vhd") -> Layout:
    """S0 names the base, Now layer 2; layer 1 waits for a merge."""
    return build_vm(where / name, name, 2, snaps=(0,), count=count, slots=slots, format=format)


def stray(made: Layout, name: str = "", layer: int = 1, folder: Path | None = None) -> Disk:
    """An unnamed leaf over a layer, older than Now's disk."""
    parent = made.chain[layer]
    name = name or f"VM1_{guid('stray')}.a{parent.format}"
    leaf = child_of(parent, (folder or parent.path.parent) / name)
    old = made.chain[-1].path.stat().st_mtime - 3600
    os.utime(leaf.path, (old, old))
    return leaf


def role(where: Path, disk: Disk | Path) -> str:
    return judged(where, disk)[0][0]


@pytest.fixture
def where(tmp_path: Path) -> Path:
    return tmp_path / "top"


# -- how many snapshots the configuration counts ---------------------------------------------------


@pytest.mark.parametrize(("count", "known"), [(0, True), (1, True), (2, False), (50, False)])
def test_more_snapshots_counted_than_found(where: Path, count: int, known: bool) -> None:
    made = vm(where, count=count)
    leaf = stray(made, layer=0)
    other = vm(where, "VM2")
    assert bool(holds(where, made.chain)) != known
    assert role(where, leaf) == ("orphan" if known else "not placed")
    assert (role(where, made.chain[1]) == "superseded") == known
    leaf.path.unlink()
    before = tree_bytes(made.root)
    for action, name in (("merge", ""), ("delete", "S0")):
        plan = plan_for(where, made, action, name)
        assert bool(merged(plan)) == known
    assert before == tree_bytes(made.root)
    # The other VM is not concerned.
    assert role(where, other.chain[1]) == "superseded" and not holds(where, other.chain)


@pytest.mark.parametrize("damaged", [True, False])
def test_a_snapshot_that_cannot_be_read_counts_as_one_found(where: Path, damaged: bool) -> None:
    made = vm(where, count=2)
    add_snapshot(made, "S1", {made.slot: made.chain[1]}, container="xml", day=3)
    assert not holds(where, made.chain)
    if damaged:
        made.snapshot_configs["S1"].write_bytes(b"\xff\xfe<\0" + b"damaged" * 99)
    with open_library(where) as library:
        codes = {doubt.code for doubt in machine_of(library, made).doubts}
    assert ("configuration-unread" in codes) == damaged
    assert "snapshots-elsewhere" not in codes
    assert (role(where, made.chain[1]) == "superseded") is False
    assert bool(holds(where, made.chain)) == damaged


# -- a missing disk, at this slot and at another ---------------------------------------------------


@pytest.mark.parametrize("missing", [None, "scsi0:0", "scsi0:1"])
def test_a_missing_disk_concerns_its_own_slot(where: Path, missing: str | None) -> None:
    slots = ("scsi0:0", "scsi0:1")
    made = vm(where, slots=slots, count=0)
    if missing is not None:
        lost = Disk(Path("lost.avhd"), f"Z:\\gone\\elsewhere\\{guid('lost')}.avhd", "vhd", 0, b"",
                    b"", b"")
        other = slots[1 - slots.index(missing)]
        add_snapshot(made, "S9", {missing: lost, other: made.chains[other][2]}, container="xml",
                     day=9)
    for slot in slots:
        chain = made.chains[slot]
        assert (role(where, chain[1]) == "superseded") == (slot != missing)
        assert bool(holds(where, chain)) == (slot == missing)
    plan = plan_for(where, made, "delete", "S0")
    names = {run[-1] for run in merged(plan)}
    assert names == {made.chains[slot][0].name for slot in slots if slot != missing}


@pytest.mark.parametrize("ambiguous", [True, False])
def test_an_ambiguous_disk_holds_back_its_slot(where: Path, ambiguous: bool) -> None:
    made = vm(where, count=0)
    for number, folder in enumerate(("one", "two")[: 1 + ambiguous]):
        data = write_disk(made.root / folder / "data.vhd",
                          some_blocks(f"data{number}", 1, *SIZES["vhd"][::-1]))
    data.stored = "D:\\elsewhere\\nowhere\\data.vhd"
    add_snapshot(made, "S9", {made.slot: made.chain[2], "scsi0:7": data}, container="xml", day=9)
    with open_library(where) as library:
        machine = machine_of(library, made)
        slots = [doubt.slots for doubt in machine.doubts if doubt.code == "ambiguous-disk"]
    assert slots == ([frozenset({"scsi0:7"})] if ambiguous else [])
    assert role(where, made.chain[1]) == "superseded"  # of another slot


# -- the newest leaf -------------------------------------------------------------------------------


@pytest.mark.parametrize(("later", "kept"), [(-3600.0, False), (-1.0, False), (1.0, True)])
def test_a_leaf_written_after_now_s_disk_is_no_orphan(
    where: Path, later: float, kept: bool
) -> None:
    """`later`: by how many seconds more than a slow copy of all files would explain."""
    made = vm(where)
    leaf = stray(made)
    with open_library(where) as library:
        margin = copy_margin(library.graph)
        total = sum(file.size for file in library.graph.files.values())
    assert margin == 600 + total / 1_000_000
    when = made.chain[2].path.stat().st_mtime + margin + later
    os.utime(leaf.path, (when, when))
    assert role(where, leaf) == ("not placed" if kept else "orphan")


def test_another_slot_s_disk_says_nothing_of_its_age(where: Path) -> None:
    made = vm(where, slots=("scsi0:0", "scsi0:1"), count=0)
    leaf = stray(made)
    old = made.chains["scsi0:1"][2].path
    os.utime(old, (1, 1))
    assert role(where, leaf) == "orphan"
    os.utime(made.chains["scsi0:0"][2].path, (1, 1))
    assert role(where, leaf) == "not placed"


# -- its place -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("folder", "kept"),
    [("VM1/Virtual Hard Disks", False), ("VM1/elsewhere", False), ("VM1", False),
     ("Library", True), ("", True)],
)
def test_a_disk_in_a_folder_nobody_knows_is_not_placed(
    where: Path, folder: str, kept: bool
) -> None:
    vm(where)
    disk = write_disk(where / folder / "unknown.vhd", some_blocks("u", 1, *SIZES["vhd"][::-1]))
    assert role(where, disk) == ("not placed" if kept else "orphan")


def test_a_folder_outside_all_vms_is_known_by_a_disk_in_it(where: Path) -> None:
    """In the folder that a configuration names for its disk, one that nobody names is an orphan."""
    stored = "D:\\Store\\Sales"
    chain = build_chain(where / "Store" / "Sales", "data", 0, stored=stored, format="vhd")
    disk = write_disk(where / "Store" / "Sales" / "unknown.vhd",
                      some_blocks("u", 1, *SIZES["vhd"][::-1]))
    made = build_vm(where / "VM1", "VM1", 0, format="vhd")
    assert role(where, disk) == "not placed"
    made.places[stored] = chain[0].path.parent
    write_now(made, {made.slot: made.chain[0], "scsi0:1": chain[0]}, container="xml")
    assert role(where, disk) == "orphan"


@pytest.mark.parametrize("of", [None, "VM1", "VM2", "outside"])
def test_a_place_that_was_not_read(where: Path, of: str | None) -> None:
    made, other = vm(where), vm(where, "VM2")
    leaves = [stray(made), stray(other, f"VM2_{guid('stray')}.avhd")]
    if of is not None:
        place = where / of if of != "outside" else where
        (place / "more").symlink_to("/nowhere/at/all")
    assert [role(where, leaf) for leaf in leaves] == [
        "not placed" if of == name else "orphan" for name in ("VM1", "VM2")
    ]
    for each in (made, other):
        assert bool(holds(where, each.chain)) == (of == each.name)


@pytest.mark.parametrize("unread", ["VM1", "VM2", "outside", None])
def test_a_configuration_that_cannot_be_read(where: Path, unread: str | None) -> None:
    made = vm(where)
    vm(where, "VM2")
    leaf = stray(made)
    if unread is not None:
        place = where / ("Lost" if unread == "outside" else unread)
        path = place / "Virtual Machines" / f"{guid('unread')}.xml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff\xfe<\0" + b"damaged" * 99)
    assert role(where, leaf) == ("not placed" if unread == "VM1" else "orphan")


def test_without_any_configuration_nothing_is_known(where: Path) -> None:
    chain = build_chain(where, "data", 2, format="vhd")
    assert roles(where, chain) == ["unknown"] * 3
    vm(where / "beside")
    assert "unknown" not in roles(where, chain)


# -- its name --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("suffix", "read"),
    [(suffix, True) for suffix in
     (".xml", ".exp", ".vbox", ".vmc", ".vmx", ".json", ".txt", ".ps1")] + [(".jpg", False)],
)
@pytest.mark.parametrize("mentioned", [True, False])
def test_a_name_in_a_small_file(where: Path, suffix: str, read: bool, mentioned: bool) -> None:
    made = vm(where)
    leaf = stray(made)
    name = leaf.name if mentioned else f"not {guid('other')}.avhd"
    (made.root / f"notes{suffix}").write_text(f"<disk>C:\\somewhere\\{name}</disk>\n")
    assert role(where, leaf) == ("not placed" if read and mentioned else "orphan")


@pytest.mark.parametrize(
    ("name", "kept"),
    [("data.vhd", True), (f"data_{guid('copy')}.vhd", True), ("DATA.vhd", True),
     ("data2.vhd", False)],
)
def test_a_file_that_has_the_stem_of_something_missing(
    where: Path, name: str, kept: bool
) -> None:
    made = vm(where, count=0)
    data = Disk(Path("x"), "D:\\Data\\gone\\data.vhdx", "vhdx", 0, b"", b"", b"")
    add_snapshot(made, "S9", {made.slot: made.chain[2], "scsi0:3": data}, container="xml", day=9)
    other = vm(where, "VM2")
    disk = write_disk(other.chain[0].path.with_name(name),
                      some_blocks("data", 1, *SIZES["vhd"][::-1]))
    assert role(where, disk) == ("not placed" if kept else "orphan")


@pytest.mark.parametrize(("name", "kept"), [("VM2.vhd", True), (f"VM2_{guid('k')}.vhd", True),
                                            ("VM22.vhd", False)])
@pytest.mark.parametrize("beside", [True, False])
def test_a_copy_by_the_name_of_a_used_disk_may_be_a_backup(
    where: Path, name: str, kept: bool, beside: bool
) -> None:
    made = vm(where)
    other = build_vm(where / "VM2", "VM2", 0, format="vhd")
    folder = other.root / "kept" if beside else made.chain[0].path.parent
    disk = write_disk(folder / name, some_blocks("copy", 1, *SIZES["vhd"][::-1]))
    assert role(where, disk) == ("not placed" if kept else "orphan")


@pytest.mark.parametrize("mentioned", [True, False])
def test_a_family_is_kept_as_a_whole(where: Path, mentioned: bool) -> None:
    made = vm(where)
    base = write_disk(made.root / "old" / "family.vhd", some_blocks("f", 1, *SIZES["vhd"][::-1]))
    kids = [child_of(base, base.path.with_name(f"family_{guid(n)}.avhd")) for n in "ab"]
    if mentioned:
        (made.root / "readme.txt").write_text(kids[1].name)
    assert roles(where, [base, *kids]) == ["not placed" if mentioned else "orphan"] * 3


# -- records, other kinds, the other roles ---------------------------------------------------------


@pytest.mark.parametrize("names", ["base", "another"])
def test_a_record_that_names_a_file_holds_it(where: Path, names: str) -> None:
    """A configuration that is no VM (a planned one, a cache) mentions a disk by its name."""
    made = vm(where)
    stored = made.chain[1].stored if names == "base" else "D:\\q\\another.vhd"
    write_config(
        made.root / "Virtual Machines" / f"{guid('planned')}.xml",
        configuration(guid("planned"), "planned", {"ide0:0": stored}, container="xml",
                      type_id="Planned Virtual Machines"),
    )
    with open_library(where) as library:
        assert len(library.machines) == 1
    assert bool(holds(where, made.chain[1:2])) == (names == "base")
    assert bool(merged(plan_for(where, made, "merge"))) == (names != "base")


def test_the_roles_of_one_vm(where: Path) -> None:
    made = build_vm(where / "VM1", "VM1", 4, snaps=(3,), count=0, format="vhd")
    chain = made.chain
    side = stray(made, layer=1)
    by_hand = child_of(chain[0], chain[0].path.with_name("clone.vhd"),
                       stored=chain[0].stored.replace("VM1.vhd", "clone.vhd"))
    add_snapshot(made, "S8", {made.slot: by_hand}, container="xml", day=8)
    assert roles(where, [*chain, by_hand, side]) == [
        "branch point", "branch point", "superseded", "used", "used", "used", "orphan",
    ]
    side.path.unlink()
    assert roles(where, chain[:3]) == ["branch point", "superseded", "superseded"]
    carry_out(plan_for(where, made, "delete", "S3"), made)
    made.snapshot_configs["S8"].unlink()
    del made.content["S8"]
    by_hand.path.unlink()
    chain[0].path.with_name("clone.vhd").unlink(missing_ok=True)
    assert role(where, chain[0]) == "superseded"


@pytest.mark.parametrize("format", ["vhd", "vhdx"])
def test_a_template_under_an_ordinary_disk_is_a_link(where: Path, format: str) -> None:
    made = build_vm(where / "VM1", "VM1", 0, format=format)
    top = child_of(made.chain[0], made.chain[0].path.with_name(f"clone.{format}"),
                   stored=made.chain[0].stored.replace("VM1.", "clone."))
    write_now(made, {made.slot: top}, container=made.config.suffix[1:])
    assert role(where, made.chain[0]) == "link"
    snapped = made.chain[0].path.with_name(f"clone_{uuid.uuid4()}.a{format}")
    top.path.rename(snapped)
    top.stored = top.stored.replace(f"clone.{format}", snapped.name)
    write_now(made, {made.slot: top}, container=made.config.suffix[1:])
    assert role(where, made.chain[0]) == "superseded"


# -- Now on a file that others stand on ------------------------------------------------------------


@pytest.mark.parametrize("layer", [1, 2])
def test_now_on_a_frozen_file(where: Path, layer: int) -> None:
    made = build_vm(where / "VM1", "VM1", 2, snaps=(0,), now=layer, count=0, format="vhd")
    with open_library(where) as library:
        machine = machine_of(library, made)
        codes = {finding.code for finding in library.findings}
        doubts = {doubt.code for doubt in machine.doubts}
        unnamed = file_in(library, made.chain[2])
        frozen = layer == 1
        assert ("now-on-frozen-file" in doubts) == frozen == ("now-on-frozen-file" in codes)
        assert str(unnamed.role) == ("not placed" if frozen else "used")
    before = tree_bytes(made.root)
    plan = plan_for(where, made, "delete", "S0")
    assert bool(merged(plan)) != frozen
    plan = plan_for(where, made, "revert", "S0")
    assert not plan.refusals
    assert before == tree_bytes(made.root)


@pytest.mark.parametrize("ending", ["", ".old"])
def test_what_somebody_set_aside_stands_on_no_now(where: Path, ending: str) -> None:
    """It is a finding of its own, and reads the same after a merge of what it stands on."""
    made = build_vm(where / "VM1", "VM1", 2, snaps=(0, 1), count=0, format="vhd")
    leaf = made.chain[2]
    other = child_of(leaf, leaf.path.with_name(f"copy.avhd{ending}"))
    kept = ending == ""
    with open_library(where) as library:
        machine = machine_of(library, made)
        found = {finding.code: finding for finding in library.findings}
        assert ("now-on-frozen-file" in {doubt.code for doubt in machine.doubts}) == kept
        assert ("now-on-frozen-file" in found) == kept
        assert ("set-aside-child" in found) != kept
        if kept:
            assert "on which 1 disks stand" in found["now-on-frozen-file"].message
    plan = plan_for(where, made, "delete", "S1")
    assert bool(merged(plan)) != kept
    carry_out(plan, made)
    assert read_file(other.path, [leaf.path.parent]) == other.content


@pytest.mark.parametrize("writer", [None, "its own Now", "another VM's Now"])
def test_a_snapshot_whose_file_a_now_writes_is_not_gone_back_to(
    where: Path, writer: str | None
) -> None:
    made = build_vm(where / "VM1", "VM1", 2, snaps=(0, 1), count=0, format="vhd")
    other = build_vm(where / "VM2", "VM2", 0, format="vhd")
    if writer == "its own Now":
        add_snapshot(made, "S1", {made.slot: made.chain[2]}, container="xml", day=2)
    elif writer is not None:
        write_now(other, {other.slot: made.chain[1]}, container="xml")
    before = tree_bytes(where)
    plan = plan_for(where, made, "revert", "S1")
    assert bool(plan.refusals) == (writer is not None)
    assert before == tree_bytes(where)
    if writer is None:
        carry_out(plan, made)


@pytest.mark.parametrize(("count", "kept"), [(1, False), (2, True)])
def test_a_leaf_far_from_its_vm_is_judged_by_that_vm(where: Path, count: int, kept: bool) -> None:
    """It lies in no VM's folder, but over a disk of one of which not all is known."""
    made = vm(where, count=count)
    leaf = stray(made, folder=where / "away")
    assert role(where, leaf) == ("not placed" if kept else "orphan")


@pytest.mark.parametrize("trouble", [None, "unread configuration", "more snapshots counted"])
def test_a_known_folder_outside_all_vms_waits_for_what_is_not_known(
    where: Path, trouble: str | None
) -> None:
    """An unnamed disk beside one that VM1 keeps outside of its own folder."""
    stored = "D:\\Store\\Sales"
    chain = build_chain(where / "Store" / "Sales", "data", 0, stored=stored, format="vhd")
    disk = write_disk(where / "Store" / "Sales" / "unknown.vhd",
                      some_blocks("u", 1, *SIZES["vhd"][::-1]))
    made = build_vm(where / "VM1", "VM1", 0, format="vhd")
    write_now(made, {made.slot: made.chain[0], "scsi0:1": chain[0]}, container="xml",
              count=int(trouble == "more snapshots counted"))
    if trouble == "unread configuration":
        path = where / "Lost" / "Virtual Machines" / f"{guid('unread')}.xml"
        path.parent.mkdir(parents=True)
        path.write_bytes(b"\xff\xfe<\0" + b"damaged" * 99)
    assert role(where, disk) == ("orphan" if trouble is None else "not placed")


@pytest.mark.parametrize("name", ["{} - Copy", "{} (2)", "{}_new", "{}.2024-05-01", "{} old 2"])
@pytest.mark.parametrize("other", [False, True], ids=["same size", "another size"])
def test_a_copy_laid_beside_a_disk_in_use_is_no_orphan(
    tmp_path: Path, name: str, other: bool
) -> None:
    """Somebody made it to keep it. Of another size it is no copy, whatever its name."""
    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.take("A")
    base = next((vm.root / "Virtual Hard Disks").glob("*.vhd"))
    copy = base.with_name(name.format(base.stem) + ".vhd")
    create_dynamic(copy, (256 if other else 128) * 1024, DiskFormat.VHD, block_size=64 * 1024)
    with vm.open() as library:
        file = library.graph.files[copy]
        assert file.role is (FileRole.ORPHAN if other else FileRole.NOT_PLACED)
        assert other or base.stem in file.doubt
