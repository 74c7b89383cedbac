# SPDX-License-Identifier: Apache-2.0
"""Which file a differencing disk stands on: the order of the places, the ids, and that a VHD's id
alone, which every copy of a template has, is never enough.
"""

from __future__ import annotations

import os
import uuid
from pathlib import Path

import pytest

from snapviewer.chains.resolve import FoundHow
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.opening import open_library
from tests.builders_guards import file_in, machine_of, plan_for
from tests.builders_layout import (
    SIZES,
    STAMP,
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

ID = uuid.uuid5(uuid.NAMESPACE_OID, "guards").bytes


def disk(path: Path, *, seed: str = "", parent: Disk | None = None, **more: object) -> Disk:
    """A disk with data of its own; all of one call's `unique_id` carry the same id."""
    format = "vhdx" if path.suffix.endswith("vhdx") else "vhd"
    size, block = SIZES[format]
    size = int(more.pop("size", size))  # type: ignore[call-overload]
    return write_disk(
        path, some_blocks(seed or str(path)[-40:], 2, block, size), parent=parent, size=size,
        **more,  # type: ignore[arg-type]
    )


def child(path: Path, parent: Disk, relative: str, absolute: str, **more: object) -> Disk:
    return disk(path, parent=parent, relative=relative, parent_stored=absolute, **more)


def judge(where: Path, file: Disk | Path) -> DiskFile:
    with open_library(where) as library:
        return file_in(library, file)


def parent_of(where: Path, file: Disk) -> Path | None:
    return judge(where, file).parent


FORMATS = ["vhd", "vhdx"]


# -- the order of the places -----------------------------------------------------------------------


@pytest.mark.parametrize("format", FORMATS)
def test_relative_path_then_own_folder_then_the_path(tmp_path: Path, format: str) -> None:
    """Three copies of the base; the nearer one is taken until it is gone."""
    where = tmp_path / "top"
    copies = [
        disk(where / "near" / "sub" / f"base.{format}", unique_id=ID),
        disk(where / "near" / f"base.{format}", unique_id=ID),
        disk(where / "far" / "store" / f"base.{format}", unique_id=ID),
    ]
    kid = child(where / "near" / f"kid.a{format}", copies[0], f".\\sub\\base.{format}",
                f"D:\\far\\store\\base.{format}")
    for number, how in enumerate((FoundHow.RELATIVE, FoundHow.SAME_FOLDER, FoundHow.ABSOLUTE)):
        file = judge(where, kid)
        assert file.parent == copies[number].path
        assert file.match is not None and file.match.how is how and file.match.id_matches
        copies[number].path.unlink()
    assert parent_of(where, kid) is None


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("wrong", [True, False])
def test_a_file_at_its_place_with_another_id_is_passed_over_for_one_that_fits(
    tmp_path: Path, format: str, wrong: bool
) -> None:
    where = tmp_path / "top"
    good = disk(where / "store" / f"base.{format}", unique_id=ID)
    kid = child(where / "vm" / f"kid.a{format}", good, f".\\base.{format}",
                f"D:\\store\\base.{format}")
    if wrong:
        disk(where / "vm" / f"base.{format}", seed="another", unique_id=uuid.uuid4().bytes)
    file = judge(where, kid)
    assert file.parent == good.path and file.match is not None and file.match.id_matches
    good.path.unlink()
    file = judge(where, kid)
    if wrong:  # bound to what lies at the place, as broken
        assert file.match is not None and not file.match.id_matches and file.broken
    else:
        assert file.parent is None


@pytest.mark.parametrize(("letter", "which"), [("D", 0), ("E", 1), ("F", None)])
@pytest.mark.parametrize("format", FORMATS)
def test_drives_count_for_parents_too(
    tmp_path: Path, format: str, letter: str, which: int | None
) -> None:
    where = tmp_path / "top"
    copies = [disk(where / drive / "store" / f"base.{format}", unique_id=ID) for drive in "DE"]
    kid = child(where / "vm" / f"kid.a{format}", copies[0], f"..\\nowhere\\base.{format}",
                f"{letter}:\\store\\base.{format}")
    file = judge(where, kid)
    if which is not None:
        assert file.parent == copies[which].path
        assert file.match is not None and not file.match.ambiguous
    elif format == "vhd":
        assert file.parent is None
    else:  # its id is proof of the content; of two, that one could be the other is said
        assert file.match is not None and file.match.how is FoundHow.BY_ID


@pytest.mark.parametrize("equal", [True, False])
def test_two_that_fit_equally_are_said(tmp_path: Path, equal: bool) -> None:
    where = tmp_path / "top"
    first = disk(where / "one" / "store" / "base.vhd", unique_id=ID)
    disk(where / "two" / ("store" if equal else "other") / "base.vhd", unique_id=ID)
    kid = child(where / "vm" / "kid.avhd", first, "..\\nowhere\\base.vhd", "D:\\store\\base.vhd")
    file = judge(where, kid)
    assert file.match is not None and bool(file.match.ambiguous) == equal
    with open_library(where) as library:
        assert bool(file_in(library, first).hold) == equal


def test_a_file_is_never_its_own_parent(tmp_path: Path) -> None:
    where = tmp_path / "top"
    base = disk(where / "base.vhd", unique_id=ID)
    kid = child(where / "kid.avhd", base, ".\\kid.avhd", "D:\\kid.avhd", unique_id=ID)
    base.path.unlink()
    assert parent_of(where, kid) is None


# -- VHDX: the id is the content -------------------------------------------------------------------


def test_a_vhdx_id_finds_its_parent_anywhere_and_a_wrong_id_nowhere(tmp_path: Path) -> None:
    where = tmp_path / "top"
    base = disk(where / "far" / "renamed.vhdx", unique_id=ID)
    kid = child(where / "vm" / "kid.avhdx", base, ".\\base.vhdx", "D:\\vm\\base.vhdx")
    file = judge(where, kid)
    assert file.parent == base.path
    assert file.match is not None and file.match.how is FoundHow.BY_ID
    disk(base.path, unique_id=uuid.uuid4().bytes)
    assert parent_of(where, kid) is None


def test_of_two_vhdx_with_the_id_the_nearer_is_taken(tmp_path: Path) -> None:
    """A VM and its copy, both with renamed bases: each child has the one beside it."""
    where = tmp_path / "top"
    kids = []
    for name in ("one", "two"):
        base = disk(where / name / "renamed.vhdx", seed="same", unique_id=ID)
        kids.append(child(where / name / "kid.avhdx", base, ".\\base.vhdx", "D:\\vm\\base.vhdx"))
    for kid in kids:
        assert parent_of(where, kid) == kid.path.with_name("renamed.vhdx")


def test_what_lies_in_a_bin_is_the_last_choice(tmp_path: Path) -> None:
    where = tmp_path / "top"
    thrown = disk(where / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500" / "$R111111.vhdx", seed="same",
                  unique_id=ID)
    kid = child(where / "vm" / "kid.avhdx", thrown, ".\\base.vhdx", "D:\\vm\\base.vhdx")
    assert parent_of(where, kid) == thrown.path
    live = disk(where / "far" / "away" / "renamed.vhdx", seed="same", unique_id=ID)
    assert parent_of(where, kid) == live.path


# -- VHD: the id shows a common ancestor only ------------------------------------------------------


class Template:
    """A VM whose base is gone, and one file elsewhere that carries the base's id."""

    def __init__(self, folder: Path, **candidate: object) -> None:
        self.where = folder / "top"
        self.base = disk(self.where / "lost" / "base.vhd", seed="base", unique_id=ID)
        self.leaf = child(
            self.where / "VM" / "Disks" / f"base_{guid('leaf')}.avhd", self.base,
            "..\\lost\\base.vhd", "D:\\VM\\lost\\base.vhd",
            stored=f"D:\\VM\\Disks\\base_{guid('leaf')}.avhd",
        )
        self.base.path.unlink()
        self.base.path.parent.rmdir()
        self.vm = Layout(self.where / "VM", "VM", guid("vm", "guards"), Path(),
                         {"ide0:0": [self.base, self.leaf]})
        write_now(self.vm, {"ide0:0": self.leaf}, container="xml")
        name = str(candidate.pop("name", "base.vhd"))
        path = self.where / "store" / name
        self.found = disk(path, seed="base", unique_id=candidate.pop("unique_id", ID), **candidate)

    def parent(self) -> Path | None:
        return parent_of(self.where, self.leaf)


@pytest.mark.parametrize(
    ("what", "taken"),
    [
        ({}, True),
        ({"name": "BASE.VHD"}, True),  # the same name on NTFS
        ({"name": f"base_{guid('renamed')}.vhd"}, True),  # the same stem
        ({"name": "template.vhd"}, False),
        ({"stamp": STAMP + 1}, False),
        ({"stamp": 0}, True),  # no stamp decides nothing
        ({"size": SIZES["vhd"][0] * 2}, False),
        ({"unique_id": uuid.uuid5(uuid.NAMESPACE_OID, "other").bytes}, False),
    ],
)
def test_a_vhd_by_its_id_needs_every_other_sign(
    tmp_path: Path, what: dict[str, object], taken: bool
) -> None:
    scene = Template(tmp_path, **what)
    assert scene.parent() == (scene.found.path if taken else None)


def test_a_link_without_a_stamp_takes_any(tmp_path: Path) -> None:
    scene = Template(tmp_path, stamp=STAMP + 77)
    assert scene.parent() is None
    child(scene.leaf.path, scene.base, "..\\lost\\base.vhd", "D:\\VM\\lost\\base.vhd",
          parent_stamp=0)
    assert scene.parent() == scene.found.path


@pytest.mark.parametrize("whose", ["nobody", "another VM", "this VM"])
def test_another_vm_s_disk_is_no_parent_by_id(tmp_path: Path, whose: str) -> None:
    scene = Template(tmp_path)
    scene.found.stored = "D:\\top\\store\\base.vhd"
    if whose == "another VM":
        other = Layout(scene.where / "Other", "Other", guid("vm", "other"), Path())
        write_now(other, {"ide0:0": scene.found}, container="xml")
    elif whose == "this VM":
        add_snapshot(scene.vm, "S0", {"ide0:0": scene.found}, container="xml")
    assert scene.parent() == (None if whose == "another VM" else scene.found.path)


@pytest.mark.parametrize("with_child", [True, False])
def test_a_vhd_that_has_a_child_is_no_parent_by_id(tmp_path: Path, with_child: bool) -> None:
    scene = Template(tmp_path)
    if with_child:
        child(scene.found.path.with_name("its own.avhd"), scene.found, ".\\base.vhd",
              "D:\\store\\base.vhd")
    assert scene.parent() == (None if with_child else scene.found.path)


def test_a_vhd_in_a_bin_is_no_parent_by_id(tmp_path: Path) -> None:
    scene = Template(tmp_path)
    folder = scene.where / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    folder.mkdir(parents=True)
    scene.found.path.rename(folder / "$R123456.vhd")
    assert scene.parent() is None


def test_a_vhd_in_a_bin_that_keeps_names_is_none_either(tmp_path: Path) -> None:
    scene = Template(tmp_path)
    folder = scene.where / ".Trash-1000" / "files"
    folder.mkdir(parents=True)
    scene.found.path.rename(folder / "base.vhd")
    assert scene.parent() is None


def test_of_two_that_agree_none_is_taken(tmp_path: Path) -> None:
    scene = Template(tmp_path)
    second = disk(scene.where / "store two" / "base.vhd", seed="base", unique_id=ID)
    assert scene.parent() is None
    second.path.unlink()
    assert scene.parent() == scene.found.path


def test_an_unproven_parent_is_neither_read_nor_merged(tmp_path: Path) -> None:
    scene = Template(tmp_path, name="template.vhd")
    before = tree_bytes(scene.where)
    with open_library(scene.where) as library:
        machine = machine_of(library, scene.vm)
        assert machine.now is not None
        with pytest.raises(Exception) as caught:
            library.chain(machine.now, "ide0:0").close()
        assert type(caught.value).__name__ == "ChainError"
        assert file_in(library, scene.found).hold
    plan = plan_for(scene.where, scene.vm, "merge")
    assert not plan.steps
    assert before == tree_bytes(scene.where)


# -- links -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("inside", [True, False])
def test_a_name_inside_a_vm_is_kept_before_others(tmp_path: Path, inside: bool) -> None:
    """Of two names of one file that of the VM's folder is the file, whatever sorts first."""
    where = tmp_path / "top"
    made = build_vm(where / ("zzz" if inside else "VM"), "VM", 1, snaps=(0,), format="vhd")
    base = made.chain[0].path
    other = where / ("aaa" if inside else made.root.name) / (
        "base.vhd" if inside else "Virtual Hard Disks/second.vhd"
    )
    other.parent.mkdir(exist_ok=True)
    os.link(base, other)
    with open_library(where) as library:
        assert base in library.graph.files and other not in library.graph.files
        assert library.graph.aliases[base] == [other]
        assert file_in(library, base).links == 2 and file_in(library, base).hold
        assert len(library.graph.files) == 2


@pytest.mark.parametrize("same", [True, False])
def test_only_two_names_of_one_file_are_one(tmp_path: Path, same: bool) -> None:
    where = tmp_path / "top"
    made = build_vm(where / "VM", "VM", 0, format="vhd")
    base = made.chain[0].path
    second = base.with_name("second.vhd")
    if same:
        os.link(base, second)
    else:
        second.write_bytes(base.read_bytes())
        status = base.stat()
        os.utime(second, ns=(status.st_atime_ns, status.st_mtime_ns))
    with open_library(where) as library:
        assert len(library.graph.files) == (1 if same else 2)


def test_a_set_aside_second_name_is_not_a_second_disk(tmp_path: Path) -> None:
    where = tmp_path / "top"
    made = build_vm(where / "VM", "VM", 0, format="vhd")
    base = made.chain[0].path
    os.link(base, base.with_name("AAA.old"))
    with open_library(where) as library:
        assert list(library.graph.files) == [base]
