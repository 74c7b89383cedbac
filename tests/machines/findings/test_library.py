# SPDX-License-Identifier: Apache-2.0
"""Each fault seeded, each found with its code; nothing found where nothing is wrong."""

from __future__ import annotations

import os
import random
import shutil
import struct
from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.base.errors import SnapviewerError
from snapviewer.demo.build import GENERATIONS, build_demo
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import (
    create_differencing,
    create_dynamic,
    open_image,
    open_writable,
)
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.model import Severity
from snapviewer.machines.opening import open_library
from tests.actions.test_random_trees import ACTIONS, act
from tests.builders_findings import (
    codes,
    disks,
    findings,
    make_orphan,
    one,
    table_offset,
)
from tests.builders_vhd import seal
from tests.builders_vhdx import MIB, Vhdx
from tests.builders_vm import ModelVm

# -- healthy -----------------------------------------------------------------------------------


@pytest.mark.parametrize("generation", GENERATIONS)
def test_the_demo_is_healthy(tmp_path: Path, generation: str) -> None:
    root = build_demo(tmp_path, generation)
    assert codes(root) <= {"superseded", "parent-hint-disagrees"}


@pytest.mark.parametrize("seed", range(3))
def test_trees_of_random_actions_are_healthy(tmp_path: Path, seed: int) -> None:
    source = random.Random(seed)
    made = ModelVm(tmp_path, ("ide0:0", "scsi0:0"), size=512 * 1024)
    made.scribble(1)
    for _ in range(12):
        act(made, source.choice(ACTIONS), source.randrange(10**6))
        assert codes(made.root) <= {"superseded"}


@pytest.mark.parametrize("kind", ["vm", "vhdx"])
def test_a_healthy_vm_has_no_findings(kind: str, request: pytest.FixtureRequest) -> None:
    assert not codes(request.getfixturevalue(kind).root)


def test_several_vms_share_one_folder(tmp_path: Path) -> None:
    """Disks of three VMs in one folder, one on a template: nobody's files are called orphans."""
    for number in range(3):
        made = ModelVm(tmp_path / "build", name=f"VM {number}")
        made.scribble(number)
        made.take("one")
        made.scribble(number + 10)
        for folder in ("Virtual Hard Disks", "Virtual Machines", "Snapshots"):
            shutil.copytree(made.root / folder, tmp_path / "root" / folder, dirs_exist_ok=True)
    with open_library(tmp_path / "root") as library:
        assert len(library.machines) == 3
        assert not [f for f in library.findings if f.severity is not Severity.INFO]
        assert {file.role for file in library.graph.files.values()} == {FileRole.USED}


def test_a_template_used_by_two_vms(tmp_path: Path) -> None:
    root = tmp_path / "root"
    template = root / "template" / "base.vhd"
    template.parent.mkdir(parents=True)
    create_dynamic(template, 256 * 1024, DiskFormat.VHD, block_size=64 * 1024)
    for number in range(2):
        made = ModelVm(root, name=f"VM {number}")
        (disk,) = (made.root / "Virtual Hard Disks").iterdir()
        disk.unlink()
        with open_image(template) as base:
            create_differencing(
                disk, base, ParentPaths("D:\\template\\base.vhd", "..\\..\\template\\base.vhd")
            )
        with pytest.raises(SnapviewerError, match=r"missing|not found"):  # it lies outside
            made.take("one")
        made.beside = [template.parent]
        made.take("one")
    with open_library(root) as library:
        assert library.graph.files[template].role is FileRole.BRANCH_POINT
        assert not library.findings


SPELLINGS = {
    "forward": lambda p: str(p).replace("\\", "/"),
    "case": lambda p: p.upper(),
    "relative": lambda p: "Virtual Hard Disks\\" + p.rsplit("\\", 1)[-1],
    "unc": lambda p: "\\\\server\\share\\" + p.split("\\", 1)[1],
    "long": lambda p: "\\\\?\\" + p,
    "volume": lambda p: "\\\\?\\Volume{6d5a0b1c-0000-0000-0000-10}\\" + p.split("\\", 1)[1],
}


@pytest.mark.parametrize("spelling", list(SPELLINGS))
def test_stored_paths_in_any_spelling(vm: ModelVm, spelling: str) -> None:
    for config in [vm.config, *(vm.root / "Snapshots").glob("*.xml")]:
        document = parse_xml(config.read_bytes(), config)
        for path, node in list(document.root.walk()):
            if isinstance(node.value, str) and node.value.endswith("vhd"):
                document.set_value(path, SPELLINGS[spelling](node.value))
        config.write_bytes(document.to_bytes())
    with vm.open() as library:
        assert {file.role for file in library.graph.files.values()} == {FileRole.USED}
        assert not [f for f in library.findings if f.severity is not Severity.INFO]


def test_disks_behind_links(vm: ModelVm, tmp_path: Path) -> None:
    """The disks' folder is a link, within the root and out of it."""
    folder = vm.root / "Virtual Hard Disks"
    for place in (vm.root / "store", tmp_path / "elsewhere"):
        shutil.move(folder, place)
        folder.symlink_to(place, target_is_directory=True)
        vm.beside = []
        if place.parent != vm.root:
            found = codes(vm.root)
            assert {"link-leaves-folder", "disk-missing", "place-unseen"} <= set(found)
            vm.beside = [place]
        with vm.open() as library:
            assert not [f for f in library.findings if f.code in ("orphan", "disk-missing")]
            vm.check()
        folder.unlink()
        shutil.move(place, folder)


# -- links -------------------------------------------------------------------------------------


def test_parent_missing(vm: ModelVm) -> None:
    disks(vm)[0].unlink()
    found = one(vm.root, "parent-missing")
    assert found.windows_code == 0xC03A000D
    assert "orphan" not in codes(vm.root)


def test_parent_missing_keeps_files_of_its_name(vm: ModelVm) -> None:
    """A file of the missing parent's name elsewhere is not called an orphan."""
    base = disks(vm)[0]
    other = vm.root / "old"
    other.mkdir()
    create_dynamic(other / base.name, 1 << 20, DiskFormat.VHD)
    base.unlink()
    with vm.open() as library:
        assert library.graph.files[other / base.name].role is not FileRole.ORPHAN
    one(vm.root, "parent-missing")


def test_id_mismatch_vhd(vm: ModelVm) -> None:
    base = disks(vm)[0]
    raw = bytearray(base.read_bytes())
    footer = bytearray(raw[-512:])
    footer[68:84] = b"another disk id!"
    sealed = seal(bytes(footer), 64)
    raw[-512:] = raw[:512] = sealed
    base.write_bytes(raw)
    assert one(vm.root, "id-mismatch").windows_code == 0xC03A000E
    assert "parent-changed" not in codes(vm.root)


def test_parent_changed_vhdx(vhdx: ModelVm) -> None:
    base = disks(vhdx)[0]
    with open_writable(base) as image:
        image.write(0, b"x" * 512)
    assert one(vhdx.root, "id-mismatch").windows_code == 0xC03A000E
    found = one(vhdx.root, "parent-changed")
    assert found.file == base and "DataWriteGuid" in found.proof


def test_parent_newer_vhd_is_only_a_note(vm: ModelVm) -> None:
    base, child, _ = disks(vm)
    late = child.stat().st_mtime + 3 * 86400
    os.utime(base, (late, late))
    assert one(vm.root, "parent-newer").severity is Severity.INFO


def test_a_copied_folder_raises_no_alarm(vm: ModelVm) -> None:
    """Files copied one after the other in any order."""
    for number, path in enumerate(reversed(disks(vm))):
        os.utime(path, (1_700_000_000 + 100 * number,) * 2)
    assert not codes(vm.root)


def _set_vhd_size(path: Path, size: int) -> None:
    raw = bytearray(path.read_bytes())
    footer = bytearray(raw[-512:])
    footer[48:56] = struct.pack(">Q", size)
    raw[-512:] = raw[:512] = seal(bytes(footer), 64)
    path.write_bytes(raw)


def _set_vhdx_size(path: Path, before: int, after: int) -> None:
    raw = bytearray(path.read_bytes())
    at = raw.find(struct.pack("<Q", before), 0x200000)
    raw[at : at + 8] = struct.pack("<Q", after)
    path.write_bytes(raw)


def test_a_vhd_larger_than_its_parent_is_an_error(vm: ModelVm) -> None:
    _set_vhd_size(disks(vm)[0], 128 * 1024)
    found = one(vm.root, "size-mismatch")
    assert (found.severity, found.windows_code) == (Severity.ERROR, 0xC03A0017)
    assert "smaller" in found.message


def test_an_expanded_parent_of_a_vhd_is_an_error(vm: ModelVm) -> None:
    _set_vhd_size(disks(vm)[1], 128 * 1024)  # a child that is smaller than the base
    found = [item for item in findings(vm.root) if item.code == "size-mismatch"]
    assert {item.file for item in found} == {disks(vm)[1], disks(vm)[2]}
    assert all(item.severity is Severity.ERROR for item in found)
    assert "expanded" in next(i.message for i in found if i.file == disks(vm)[1])


def test_a_vhdx_may_be_larger_than_its_parent(vhdx: ModelVm) -> None:
    before = codes(vhdx.root)
    leaf = disks(vhdx)[-1]
    _set_vhdx_size(leaf, 4 << 20, 6 << 20)
    assert codes(vhdx.root) == before
    _set_vhdx_size(leaf, 6 << 20, 3 << 20)
    found = one(vhdx.root, "size-differs")
    assert (found.file, found.severity) == (leaf, Severity.INFO)


def test_a_vhdx_of_other_sectors_than_its_parent_is_an_error(tmp_path: Path) -> None:
    parent = Vhdx(4 * MIB)
    parent.build().save(tmp_path / "parent.vhdx")
    child = Vhdx(4 * MIB, sector=4096, kind="differencing", parent_linkage=parent.data_guid)
    path = child.build().save(tmp_path / "child.avhdx")
    found = one(tmp_path, "sector-size-mismatch")
    assert (found.file, found.severity, found.windows_code) == (path, Severity.ERROR, None)


def _loop(folder: Path) -> list[Path]:
    """Two VHDs, each the other's parent."""
    folder.mkdir()
    base, first, second = (folder / name for name in ("base.vhd", "a.avhd", "b.avhd"))
    create_dynamic(base, 1 << 20, DiskFormat.VHD)
    for child, parent, child_id, parent_id in (
        (first, second, b"A" * 16, b"B" * 16),
        (second, first, b"B" * 16, b"A" * 16),
    ):
        with open_image(base) as image:
            create_differencing(
                child,
                image,
                ParentPaths(f"C:\\x\\{parent.name}", f".\\{parent.name}"),
                unique_id=child_id,
            )
        raw = bytearray(child.read_bytes())
        header = bytearray(raw[512:1536])
        header[40:56] = parent_id
        raw[512:1536] = seal(bytes(header), 36)
        child.write_bytes(raw)
    base.unlink()
    return [first, second]


def test_cycle(tmp_path: Path) -> None:
    _loop(tmp_path / "x")
    assert one(tmp_path / "x", "cycle").windows_code == 0xC03A0018


def test_a_cycle_under_snapshots_hides_none_of_them(vm: ModelVm) -> None:
    """The base's place is taken by a disk whose parent is the snapshot's own disk."""
    base, middle, _ = disks(vm)
    raw = bytearray(middle.read_bytes())
    below = raw[512 + 40 : 512 + 56]
    header = bytearray(raw[512:1536])
    header[40:56] = raw[68:84]  # its parent is now the one in the middle
    footer = bytearray(raw[-512:])
    footer[68:84] = below
    raw[512:1536] = seal(bytes(header), 36)
    raw[:512] = raw[-512:] = seal(bytes(footer), 64)
    base.write_bytes(raw)
    found = codes(vm.root)
    assert {"cycle", "parent-missing", "id-mismatch"} & found
    assert not {"orphan", "superseded"} & found
    with vm.open() as library:
        assert len(library.machine().snapshots) == 2


def test_its_own_parent(vm: ModelVm) -> None:
    leaf = disks(vm)[-1]
    raw = bytearray(leaf.read_bytes())
    header = bytearray(raw[512:1536])
    header[40:56] = raw[68:84]
    raw[512:1536] = seal(bytes(header), 36)
    leaf.write_bytes(raw)
    found = one(vm.root, "cycle") if "cycle" in codes(vm.root) else one(vm.root, "id-mismatch")
    assert found.windows_code in (0xC03A0018, 0xC03A000E)


def test_stale_path_after_a_move(vhdx: ModelVm) -> None:
    """A VHDX is known by its write id wherever it went and whatever it is called."""
    base = disks(vhdx)[0]
    folder = vhdx.root / "moved"
    folder.mkdir()
    base.rename(folder / "renamed.vhdx")
    found = one(vhdx.root, "stale-path")
    assert found.severity is Severity.WARNING and "renamed.vhdx" in found.proof


def test_a_renamed_vhd_is_proposed_not_taken(vm: ModelVm) -> None:
    """Every copy of a VHD has its id: without its name it may be another's."""
    base = disks(vm)[0]
    folder = vm.root / "moved"
    folder.mkdir()
    base.rename(folder / "renamed.vhd")
    assert one(vm.root, "parent-missing")
    with vm.open() as library:
        assert library.graph.files[folder / "renamed.vhd"].role is FileRole.UNKNOWN
        finding = next(item for item in library.findings if item.code == "parent-missing")
        assert [item.parent for item in repairs_for(library, finding)] == [folder / "renamed.vhd"]
    (folder / "renamed.vhd").rename(folder / base.name)
    assert one(vm.root, "stale-path").severity is Severity.WARNING


def test_stale_absolute_path_alone_is_a_note(vm: ModelVm) -> None:
    for config in [vm.config, *(vm.root / "Snapshots").glob("*.xml")]:
        text = config.read_bytes()
        encoding = "utf-16-le" if b"D\0:\0" in text else "utf-8"
        old, new = "D:\\VMs\\Test VM".encode(encoding), "E:\\New\\Test VM".encode(encoding)
        config.write_bytes(text.replace(old, new))
    assert one(vm.root, "stale-path").severity is Severity.INFO


def test_two_candidate_parents(vm: ModelVm) -> None:
    base = disks(vm)[0]
    shutil.copy(base, base.with_name("base copy.vhd"))
    assert one(vm.root, "two-parents").severity is Severity.WARNING


def test_a_backup_copy_of_the_whole_vm_is_no_alarm(vm: ModelVm, tmp_path: Path) -> None:
    shutil.copytree(vm.root, tmp_path / "both" / "Test VM")
    other = tmp_path / "both" / "Copy"
    shutil.copytree(vm.root / "Virtual Hard Disks", other / "Virtual Hard Disks")
    found = findings(tmp_path / "both")
    assert {f.severity for f in found if f.code == "two-parents"} <= {Severity.INFO}
    # The copies are orphans (no configuration names them), the originals are not.
    orphans = {f.file for f in found if f.code == "orphan"}
    assert all(path is not None and path.is_relative_to(other) for path in orphans)


# -- roles -------------------------------------------------------------------------------------


def testmake_orphan(vm: ModelVm) -> None:
    path = make_orphan(vm)
    assert one(vm.root, "orphan").file == path
    assert {f.file for f in findings(vm.root) if f.code == "orphan"} == {path}


def test_an_unreadable_child_makes_unknown_only_what_it_could_need(vm: ModelVm) -> None:
    orphan = make_orphan(vm)
    stranger = vm.root / "stranger.vhd"
    create_dynamic(stranger, 1 << 20, DiskFormat.VHD)
    raw = bytearray(stranger.read_bytes())
    raw[512 + 4 : 512 + 6] = b"\xff\xff"  # a dynamic disk with a broken header: no one's child
    stranger.write_bytes(raw)
    with vm.open() as library:
        assert library.graph.files[stranger].role is FileRole.UNKNOWN
        assert library.graph.files[orphan].role is FileRole.ORPHAN
    stranger.write_bytes(b"garbage" * 999)  # it could be anything
    with vm.open() as library:
        assert library.graph.files[orphan].role is FileRole.UNKNOWN
    assert "orphan" not in codes(vm.root)


def test_a_damaged_child_by_its_header_names_its_parent(vm: ModelVm) -> None:
    orphan, child = make_orphan(vm), vm.root / "Virtual Hard Disks" / "child.avhd"
    with open_image(orphan) as image:
        create_differencing(child, image, ParentPaths("C:\\x\\lost.avhd", ".\\lost.avhd"))
    raw = bytearray(child.read_bytes())
    at = table_offset(raw)
    raw[at : at + 4] = struct.pack(">I", 1 << 30)
    child.write_bytes(raw)
    other = make_orphan(vm, "other.avhd")
    with vm.open() as library:
        assert library.graph.files[orphan].role is FileRole.UNKNOWN
        assert library.graph.files[other].role is FileRole.ORPHAN


def test_a_name_mentioned_anywhere_is_nomake_orphan(vm: ModelVm) -> None:
    orphan = make_orphan(vm)
    document = parse_xml(vm.config.read_bytes(), vm.config)
    document.set_value("/configuration/settings/unheard_of", "Z:\\a\\LOST.avhd")
    vm.config.write_bytes(document.to_bytes())
    with vm.open() as library:
        assert library.graph.files[orphan].role is FileRole.UNKNOWN


def test_superseded_with_its_reason(vm: ModelVm) -> None:
    first = next(iter(vm.content))
    vm.delete(first, merge_now=False)
    assert "pending" in one(vm.root, "superseded").message
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    assert "saved state" in one(vm.root, "superseded").message


def test_no_space_for_the_merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModelVm(tmp_path, size=1 << 20)
    first = made.take("one")
    made.write("ide0:0", 0, b"z" * (1 << 20))
    made.delete(first, merge_now=False)
    assert "merge-space" not in codes(made.root)
    usage = shutil.disk_usage(made.root)
    full = usage._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    found = one(made.root, "merge-space")
    assert "found 1000" in found.proof and found.vm_id == made.id


def test_deep_chain(tmp_path: Path) -> None:
    _chain(tmp_path / "x", 60)
    assert "60" in one(tmp_path / "x", "deep-chain").message


def _chain(folder: Path, depth: int) -> list[Path]:
    folder.mkdir()
    made = [folder / "base.vhd"]
    create_dynamic(made[0], 1 << 20, DiskFormat.VHD)
    for number in range(1, depth):
        path = folder / f"{number:05}.avhd"
        with open_image(made[-1]) as parent:
            name = made[-1].name
            create_differencing(path, parent, ParentPaths(f"C:\\x\\{name}", f".\\{name}"))
        made.append(path)
    return made


def test_stale_tracking(vhdx: ModelVm) -> None:
    base = disks(vhdx)[0]
    alone = base.with_name("gone.vhdx.rct")
    alone.write_bytes(b"x")
    assert one(vhdx.root, "stale-tracking").file == alone
    alone.unlink()
    companion = base.with_name(base.name + ".rct")
    companion.write_bytes(b"x")
    assert not codes(vhdx.root)
    os.utime(companion, (1, 1))
    assert one(vhdx.root, "stale-tracking").file == companion
