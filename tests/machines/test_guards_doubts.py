# SPDX-License-Identifier: Apache-2.0
"""What could need a file holds it, and what could not does not: missing parents and drives, damaged
files, loops, wrong ids; each with the nearest case that is none.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines.opening import open_library
from tests.builders_guards import child_of, holds, interrupted, judged, merged, plan_for
from tests.builders_layout import (
    SIZES,
    Disk,
    Layout,
    add_snapshot,
    build_vm,
    guid,
    some_blocks,
    tree_bytes,
    write_disk,
    write_now,
)

Change = Callable[["Scene"], object]


class Scene:
    """VM1 (S0 on the base, layer 1 waits for a merge, Now on layer 2) beside VM2 and VM3."""

    def __init__(self, folder: Path, format: str = "vhd") -> None:
        self.where, self.format = folder / "top", format
        self.made, self.other = (
            build_vm(self.where / name, name, 2, snaps=(0,), count=0, format=format)
            for name in ("VM1", "VM2")
        )
        self.folder = self.made.chain[0].path.parent

    def disk(self, path: Path, **more: object) -> Disk:
        size, block = SIZES[self.format]
        size = int(more.pop("size", size))  # type: ignore[call-overload]
        blocks = some_blocks(str(path)[-40:], 2, block, size)
        return write_disk(path, blocks, size=size, **more)  # type: ignore[arg-type]

    def gap(self, folder: Path, name: str, parent: str, *, size: int | None = None,
            format: str = "") -> Disk:
        """A differencing disk whose parent, of this name, is nowhere."""
        format = format or self.format
        full = size or SIZES[format][0]
        lost = Disk(Path(parent), "", format, full, bytes(full), b"", uuid.uuid4().bytes)
        return write_disk(
            folder / f"{name}.a{format}", some_blocks(name, 1, SIZES[format][1], full),
            parent=lost, parent_stored=f"Q:\\lost\\{parent}", relative=f"..\\lost\\{parent}",
            size=full,
        )

    def held(self) -> bool:
        """Whether anything of VM1 is held; VM2 must not be, and plans agree with it."""
        assert not holds(self.where, self.other.chain), "the other VM is not concerned"
        held = bool(holds(self.where, self.made.chain))
        before = tree_bytes(self.where)
        plan = plan_for(self.where, self.made, "merge")
        assert bool(merged(plan)) != held
        assert before == tree_bytes(self.where)
        return held


@pytest.fixture(params=["vhd", "vhdx"])
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Scene:
    return Scene(tmp_path, str(request.param))


def test_nothing_is_held_in_a_healthy_vm(scene: Scene) -> None:
    assert not scene.held()
    for chain in (scene.made.chain, scene.other.chain):
        assert [role for role, _ in judged(scene.where, *chain)] == ["used", "superseded", "used"]


# -- a missing parent ------------------------------------------------------------------------------


def base_name(scene: Scene, layer: int = 0) -> str:
    return scene.made.chain[layer].name


def other_size(scene: Scene) -> int:
    return SIZES[scene.format][0] * 2


def away(scene: Scene) -> Path:
    folder = scene.where / "away" / "deeper"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


# What a child without its parent may tell of VM1: (folder, parent's name, size), and is it held?
GAPS: dict[str, tuple[Callable[[Scene], object], bool]] = {
    "the base's name": (
        lambda s: s.gap(away(s), "lone", base_name(s), size=other_size(s)), True),
    "the base's stem": (
        lambda s: s.gap(away(s), "lone", f"VM1_{guid('old')}.a{s.format}", size=other_size(s)),
        True),
    "layer 1's name": (
        lambda s: s.gap(away(s), "lone", base_name(s, 1), size=other_size(s)), True),
    "another name of another size": (
        lambda s: s.gap(away(s), "lone", f"zzz.{s.format}", size=other_size(s)), False),
    "another name of this size elsewhere": (
        lambda s: s.gap(away(s), "lone", f"zzz.{s.format}"), False),
    "another name of this size in its folder": (
        lambda s: s.gap(s.folder, "lone", f"zzz.{s.format}"), True),
    "another name of this size in the VM": (
        lambda s: s.gap(s.made.root / "old", "lone", f"zzz.{s.format}"), True),
    "another name of another size in its folder": (
        lambda s: s.gap(s.folder, "lone", f"zzz.{s.format}", size=other_size(s)), False),
    "another format of another name in its folder": (
        lambda s: s.gap(s.folder, "lone", "zzz.vhd" if s.format == "vhdx" else "zzz.vhdx",
                        format="vhd" if s.format == "vhdx" else "vhdx"), False),
}


@pytest.mark.parametrize("what", GAPS)
def test_what_a_child_without_its_parent_could_need(scene: Scene, what: str) -> None:
    make, held = GAPS[what]
    make(scene)
    assert scene.held() == held


@pytest.mark.parametrize("inside", ["VM2", "outside"])
def test_names_do_not_reach_from_one_vm_into_another(scene: Scene, inside: str) -> None:
    """A gap in VM3's folder that has VM1's names is VM3's own trouble."""
    third = build_vm(scene.where / "VM3", "VM3", 0, format=scene.format)
    folder = third.root / "old" if inside == "VM2" else away(scene)
    scene.gap(folder, "lone", base_name(scene), size=other_size(scene))
    assert scene.held() == (inside == "outside")


def test_what_stands_on_the_gap_is_not_held_by_it(scene: Scene) -> None:
    """The leaf over a disk that misses its parent is not itself the missing parent."""
    lone = scene.gap(away(scene), "lone", f"zzz.{scene.format}", size=other_size(scene))
    leaf = child_of(lone, lone.path.with_name(f"lone_{guid('leaf')}.a{scene.format}"))
    assert holds(scene.where, [lone, leaf]) == set()
    other = scene.disk(lone.path.with_name(f"lone2.{scene.format}"), size=other_size(scene))
    assert holds(scene.where, [other]) == {other.name}


# -- ids -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [True, False])
def test_a_child_over_a_file_of_another_id_holds_it(scene: Scene, wrong: bool) -> None:
    base = scene.disk(scene.folder / f"other.{scene.format}", size=other_size(scene))
    named = Disk(**{**base.__dict__, "link_id": uuid.uuid4().bytes}) if wrong else base
    kid = write_disk(scene.folder / f"kid.a{scene.format}",
                     some_blocks("kid", 1, SIZES[scene.format][1], base.size), parent=named,
                     size=base.size)
    assert holds(scene.where, [base]) == ({base.name} if wrong else set())
    assert judged(scene.where, kid)[0][1] == ""


@pytest.mark.parametrize("equal", [True, False])
def test_the_copy_that_could_be_the_parent_is_held_too(tmp_path: Path, equal: bool) -> None:
    """A VHDX child bound by its id: every other file with that id could be the one."""
    where = tmp_path / "top"
    ident = uuid.uuid4().bytes
    made = build_vm(where / "VM1", "VM1", 0, format="vhdx")
    first = write_disk(made.root / "one" / "renamed.vhdx", {}, unique_id=ident)
    second = write_disk(made.root / "two" / "again.vhdx", {},
                        unique_id=ident if equal else uuid.uuid4().bytes)
    write_disk(made.root / "three" / "kid.avhdx", {}, parent=first,
               parent_stored="Q:\\gone\\base.vhdx", relative="..\\gone\\base.vhdx")
    assert holds(where, [second]) == ({second.name} if equal else set())
    assert holds(where, [first]) == ({first.name} if equal else set())


@pytest.mark.parametrize("used", [True, False])
def test_a_sister_of_a_template_is_not_held(tmp_path: Path, used: bool) -> None:
    """A VHD that carries the id but is another VM's disk of another name is surely not it."""
    where = tmp_path / "top"
    ident = uuid.uuid4().bytes
    made = build_vm(where / "VM1", "VM1", 0, format="vhd")
    other = Layout(where / "VM2", "VM2", guid("vm", "VM2"), Path())
    lost = Disk(Path("base.vhd"), "", "vhd", SIZES["vhd"][0], b"", b"", ident)
    leaf = write_disk(made.root / "kid.avhd", {}, parent=lost, stored="D:\\VM1\\kid.avhd",
                      parent_stored="D:\\VM1\\gone\\base.vhd", relative="gone\\base.vhd")
    write_now(made, {made.slot: leaf}, container="xml")
    sister = write_disk(where / "VM2" / "sister.vhd", {}, unique_id=ident,
                        stored="D:\\VM2\\sister.vhd")
    nothing = Disk(Path("x"), "D:\\VM2\\none.vhd", "vhd", 0, b"", b"", b"")
    write_disk(where / "VM2" / "none.vhd", {})
    write_now(other, {"ide0:0": sister if used else nothing}, container="xml")
    assert holds(where, [sister]) == (set() if used else {sister.name})


# -- a loop ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("loop", [True, False])
def test_a_loop_of_disks_holds_the_files_of_its_folder(tmp_path: Path, loop: bool) -> None:
    scene = Scene(tmp_path)
    ids = [uuid.uuid4().bytes, uuid.uuid4().bytes]
    size = SIZES["vhd"][0]
    for number in (0, 1):
        other = scene.folder / f"loop{1 - number}.avhd"
        parent = Disk(other, str(other.name), "vhd", size, bytes(size), ids[1 - number],
                      ids[1 - number])
        if number == 0 and not loop:
            write_disk(scene.folder / "loop0.avhd", {}, unique_id=ids[0])
        else:
            write_disk(scene.folder / f"loop{number}.avhd", {}, unique_id=ids[number],
                       parent=parent)
    assert scene.held() == loop


# -- a damaged file --------------------------------------------------------------------------------


def damaged(scene: Scene, path: Path, format: str = "") -> None:
    format = format or scene.format
    magic = b"conectix" if format == "vhd" else b"vhdxfile"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(magic + b"\x5a" * 300_000)


DAMAGED: dict[str, tuple[Callable[[Scene], object], bool]] = {
    "in its folder": (lambda s: damaged(s, s.folder / f"strange.{s.format}"), True),
    "in the VM": (lambda s: damaged(s, s.made.root / "old" / f"strange.{s.format}"), True),
    "elsewhere": (lambda s: damaged(s, away(s) / f"strange.{s.format}"), False),
    "of its stem elsewhere": (lambda s: damaged(s, away(s) / f"VM1.{s.format}"), True),
    "empty, in its folder": (lambda s: (s.folder / f"empty.{s.format}").write_bytes(b""), False),
    "zeros, in its folder": (
        lambda s: (s.folder / f"zeros.{s.format}").write_bytes(bytes(300_000)), False),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_what_a_damaged_file_could_need(scene: Scene, what: str) -> None:
    make, held = DAMAGED[what]
    make(scene)
    assert scene.held() == held


def test_a_damaged_child_that_still_names_its_parent_holds_that_one(tmp_path: Path) -> None:
    """A VHD whose block table is gone, but whose header is whole: by its parent's id."""
    scene = Scene(tmp_path)
    base = scene.disk(scene.folder / "data.vhd", size=other_size(scene))
    kid = child_of(base, away(scene) / "kid.avhd")
    data = bytearray(kid.path.read_bytes())
    data[1536:] = b"\xee" * (len(data) - 1536)
    kid.path.write_bytes(data)
    with open_library(scene.where) as library:
        assert library.graph.files[kid.path].error is not None
    assert holds(scene.where, [base]) == {base.name}
    assert not holds(scene.where, scene.made.chain)


# -- a missing drive -------------------------------------------------------------------------------


def lost_drive(scene: Scene, stored: str, *, whose: str = "VM3") -> None:
    """A VM names a disk that is nowhere."""
    lost = Disk(Path("x"), stored, scene.format, 0, b"", b"", b"")
    container = scene.made.config.suffix[1:]
    third = build_vm(scene.where / whose, whose, 0, format=scene.format)
    write_now(third, {third.slot: lost}, container=container)
    third.chain[0].path.unlink()


@pytest.mark.parametrize(
    ("stored", "held"),
    [
        ("D:\\Hyper-V\\VM1\\Virtual Hard Disks\\gone.avhdx", True),  # in that very folder
        ("Q:\\Hyper-V\\VM1\\Virtual Hard Disks\\gone.avhdx", True),
        ("D:\\Hyper-V\\VM9\\Virtual Hard Disks\\gone.avhdx", False),
        ("D:\\Hyper-V\\VM3\\Virtual Hard Disks\\VM1.vhd", False),  # its own folder
        ("D:\\Hyper-V\\VM9\\Disks\\VM1_x.vhd", False),
    ],
)
def test_what_another_vm_s_missing_drive_could_stand_on(
    scene: Scene, stored: str, held: bool
) -> None:
    lost_drive(scene, stored)
    assert scene.held() == held


@pytest.mark.parametrize(("name", "held"), [("data.avhd", True), ("data.vhdx", True),
                                            (f"data_{guid('l')}.avhdx", True),
                                            ("dada.avhd", False)])
def test_a_missing_drive_of_the_stem_holds_a_file_outside_all_vms(
    scene: Scene, name: str, held: bool
) -> None:
    disk = scene.disk(away(scene) / f"data.{scene.format}")
    lost_drive(scene, f"Q:\\somewhere\\else\\{name}")
    assert holds(scene.where, [disk]) == ({disk.name} if held else set())


@pytest.mark.parametrize(("name", "held"), [("VM1.vhds", True), ("VM5.vhds", False)])
def test_a_vhd_set_holds_the_files_of_its_stem(scene: Scene, name: str, held: bool) -> None:
    lost_drive(scene, f"Q:\\somewhere\\{name}")
    assert bool(holds(scene.where, scene.made.chain)) == held
    assert not holds(scene.where, scene.other.chain)


# -- what lies under a doubtful file, and what is used ---------------------------------------------


def test_what_lies_under_a_doubtful_file_is_doubtful(tmp_path: Path) -> None:
    """Layer 1 is in doubt: the base below it is, Now's disk above is not."""
    scene = Scene(tmp_path)
    scene.gap(away(scene), "lone", base_name(scene, 1), size=other_size(scene))
    held = [bool(hold) for _, hold in judged(scene.where, *scene.made.chain)]
    assert held[0] and held[1]


@pytest.mark.parametrize("killed", [True, False])
def test_an_interrupted_action_holds_the_files_it_names(tmp_path: Path, killed: bool) -> None:
    """A take is cut short behind its new disk, which no configuration names yet."""
    scene = Scene(tmp_path)
    old = child_of(scene.made.chain[1], scene.folder / "old.avhd")
    os.utime(old.path, (1, 1))
    assert judged(scene.where, old) == [("orphan", "")]
    plan = plan_for(scene.where, scene.made, "take")
    new = next(step.file for step in plan.steps if step.do == "create-disk")

    class Killed(BaseException):
        pass

    def die(_operation: str, path: Path, _offset: int, _length: int) -> None:
        if new.exists() and path.suffix == ".xml" and killed:
            raise Killed

    with contextlib.suppress(Killed), mutation_hook(die):
        execute(plan)
    assert new.exists() and interrupted(scene.made.root) == killed
    assert judged(scene.where, new)[0][0] == ("unknown" if killed else "used")
    assert bool(judged(scene.where, new)[0][1]) == killed
    assert not holds(scene.where, scene.other.chain)
    if killed:
        recover(scene.made.root, back=True)
        assert not new.exists()
    assert judged(scene.where, old) == [("orphan", "")]


@pytest.mark.parametrize("links", [1, 2])
def test_hard_links_hold_used_files_too(tmp_path: Path, links: int) -> None:
    scene = Scene(tmp_path)
    if links == 2:
        (tmp_path / "outside").hardlink_to(scene.made.chain[2].path)
    assert holds(scene.where, scene.made.chain) == (
        {base_name(scene, 2)} if links == 2 else set()
    )


def test_a_name_that_could_mean_one_of_two_files_holds_both(tmp_path: Path) -> None:
    """An ambiguous slot: neither file may be removed, though neither is named for certain."""
    scene = Scene(tmp_path)
    copies = [scene.disk(scene.made.root / folder / "data.vhd") for folder in ("one", "two")]
    assert holds(scene.where, copies) == set()
    wanted = Disk(Path("x"), "D:\\nowhere\\here\\data.vhd", "vhd", 0, b"", b"", b"")
    add_snapshot(scene.made, "S9", {scene.made.slot: scene.made.chain[2], "scsi0:9": wanted},
                 container="xml", day=9)
    assert holds(scene.where, copies) == {"data.vhd"}
    assert [role for role, _ in judged(scene.where, *copies)] == ["unknown"] * 2


@pytest.mark.parametrize(("name", "held"), [("data.vhd", True), ("data2.vhd", False)])
def test_a_name_that_is_not_certain_holds_a_file_in_another_vm_s_folder(
    tmp_path: Path, name: str, held: bool
) -> None:
    """VM1 names a disk that is nowhere; a file of that name in VM2's folder is perhaps VM2's."""
    scene = Scene(tmp_path)
    disk = scene.disk(scene.other.root / "old" / "data.vhd")
    assert judged(scene.where, disk) == [("orphan", "")]
    wanted = Disk(Path("x"), f"D:\\nowhere\\here\\{name}", "vhd", 0, b"", b"", b"")
    add_snapshot(scene.made, "S9", {scene.made.slot: scene.made.chain[2], "scsi0:9": wanted},
                 container="xml", day=9)
    assert holds(scene.where, [disk]) == ({"data.vhd"} if held else set())
