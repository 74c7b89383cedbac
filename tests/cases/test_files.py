# SPDX-License-Identifier: Apache-2.0
"""What single files are and say: sizes that differ, files cut short or empty, lost parents, zeros
at the end of texts, other programs' files, letters in another form, two full images.
"""

from __future__ import annotations

import os
import struct
import unicodedata
from pathlib import Path

import pytest

from snapviewer.machines.opening import open_library
from tests import builders_vhdx
from tests.builders_cli import Run
from tests.builders_layout import (
    SIZES,
    Disk,
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    compose,
    configuration,
    fill,
    guid,
    read_config,
    some_blocks,
    tree_bytes,
    write_config,
    write_disk,
    write_now,
)
from tests.builders_vhdx import MIB, Vhdx
from tests.cases.judge import (
    Untouched,
    all_right,
    codes,
    differing,
    finding,
    listed,
    look,
    never_wrong,
    no_rubbish,
    offered,
    repairs,
    said,
    text_of,
    unread,
    vm_at,
)

# -- case 10: a VHDX child larger than its parent --------------------------------------------------


@pytest.fixture
def larger(tmp_path: Path) -> Layout:
    """web.vhdx (8 MiB) over golden.vhdx (4 MiB), a snapshot of it, Now."""
    root, stored = tmp_path / "VM", "C:\\Hyper-V\\VM"
    base = write_disk(tmp_path / "Base" / "golden.vhdx", {0: fill("g0", MIB), 3: fill("g3", MIB)},
                      stored="C:\\Hyper-V\\Base\\golden.vhdx")
    mask = [number % 2 == 0 for number in range(2048)]
    disks = [write_disk(root / "web.vhdx", {3: (fill("k3", MIB), mask), 5: fill("k5", MIB)},
                        stored=f"{stored}\\web.vhdx", parent=base, size=8 * MIB,
                        relative="..\\Base\\golden.vhdx")]
    leaf = f"web_{guid('av')}.avhdx"
    disks.append(write_disk(root / leaf, {6: fill("a6", MIB)}, stored=f"{stored}\\{leaf}",
                            parent=disks[0], size=8 * MIB))
    made = Layout(root, "web", guid("vm", "web"), Path(), {"scsi0:0": disks},
                  places={stored: root, "C:\\Hyper-V\\Base": tmp_path / "Base"})
    add_snapshot(made, "Fresh", {"scsi0:0": disks[0]})
    write_now(made, {"scsi0:0": disks[1]}, count=1)
    assert disks[1].content[:MIB] == base.content[:MIB]
    assert disks[1].content[4 * MIB : 5 * MIB] == bytes(MIB)
    return made


def test_a_child_larger_than_its_parent_is_read(larger: Layout, run: Run, tmp_path: Path) -> None:
    document = look(run, tmp_path)
    assert "size-mismatch" not in codes(document, "error", "warning")
    all_right(tmp_path, larger)
    out = tmp_path / "x.raw"
    assert run("export", tmp_path, "now", out, "--vm", "web", "--format", "raw").code == 0
    assert out.read_bytes() == larger.content["now"]["scsi0:0"]
    assert run("usage", tmp_path, "--vm", "web").code == 0


def test_a_child_larger_than_its_parent_is_merged_or_refused(
    larger: Layout, run: Run, tmp_path: Path
) -> None:
    with Untouched(tmp_path / "Base", work=True):
        assert run("delete", tmp_path, "Fresh", "--vm", "web", "--yes").code == 0
    del larger.content["Fresh"]
    check_truth(larger)
    all_right(tmp_path, larger)


def test_a_merge_into_a_smaller_parent_grows_it_or_says_why_not(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "VM", "VM", 0)
    base = made.chain[0]
    leaf = f"VM_{guid('larger')}.avhdx"
    child = write_disk(made.root / "Virtual Hard Disks" / leaf, {5: fill("c", MIB)}, parent=base,
                       stored=base.stored.replace(base.name, leaf), size=8 * MIB)
    made.chain.append(child)
    add_snapshot(made, "S0", {made.slot: base})
    write_now(made, {made.slot: child}, count=1)
    ran = run("delete", made.root, "S0", "--yes", json=True)
    if ran.code == 0:
        del made.content["S0"]
    else:
        assert ran.document["plan"]["refusals"]
    run("merge", made.root, "--yes")
    check_truth(made)
    all_right(made.root, made)


# -- case 11: the parent VHD of a snapshot was expanded --------------------------------------------


@pytest.fixture
def expanded(tmp_path: Path) -> Layout:
    made = build_vm(tmp_path / "VM", "srv", 1, snaps=(0,), format="vhd")
    base = made.chain[0]
    write_disk(base.path, base.blocks, stored=base.stored, unique_id=base.unique_id,
               size=2 * base.size)
    return made


def test_an_expanded_parent_is_said_and_never_merged(expanded: Layout, run: Run) -> None:
    document = look(run, expanded.root)
    assert codes(document, "error", "warning")
    no_rubbish(document)
    before = tree_bytes(expanded.root)
    ran = run("delete", expanded.root, "S0", "--yes")
    if ran.code != 0:
        assert not differing(before, tree_bytes(expanded.root))


def test_what_a_child_reads_of_an_expanded_parent_can_be_had(
    expanded: Layout, run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "now.raw"
    ran = run("export", expanded.root, "now", out, "--format", "raw")
    assert ran.code == 0, ran.err
    assert out.read_bytes() == expanded.content["now"][expanded.slot]


def test_an_expanded_parent_is_set_back(expanded: Layout, run: Run) -> None:
    before = tree_bytes(expanded.root)
    found = [each for each in repairs(run, expanded.root) if "size" in text_of(each).casefold()]
    assert found
    assert run("repair", expanded.root, found[0]["code"], "--yes").code == 0
    check_truth(expanded)
    all_right(expanded.root, expanded)
    assert run("undo", expanded.root, "--yes").code == 0
    assert not differing(before, tree_bytes(expanded.root))


# -- case 12: a VHDX cut short ---------------------------------------------------------------------


def test_a_disk_cut_short_says_how_much_is_missing(tmp_path: Path, run: Run) -> None:
    disk = write_disk(tmp_path / "ext4.vhdx", {n: fill(f"w{n}", MIB) for n in range(12)},
                      size=16 * MIB)
    length = disk.path.stat().st_size
    os.truncate(disk.path, length - 3 * MIB - (300 << 10))
    ran = run("check", disk.path, json=True)
    text = text_of(ran.document) + ran.err
    # 4 of 12 blocks are not whole any more; the file needs `length` bytes.
    plain = text.replace(",", "").replace(".", "").replace("\u202f", "")
    assert str(length) in plain or "4 of" in text or " 4 blocks" in text, text
    out = tmp_path / "left.raw"
    assert run("export", disk.path, "now", out, "--format", "raw", "--salvage").code == 1
    left = out.read_bytes()
    assert left[: 8 * MIB] == disk.content[: 8 * MIB] and len(left) == disk.size
    for at in range(8 * MIB, disk.size, 512):  # the rest is as it was, or zeros
        assert left[at : at + 512] in (disk.content[at : at + 512], bytes(512))


def test_a_leaf_cut_short_keeps_its_place_in_the_tree(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "VM", "half", 2, snaps=(0, 1))
    leaf = made.chain[2].path
    os.truncate(leaf, leaf.stat().st_size - MIB - 5)
    document = look(run, made.root)
    assert str(leaf) in {item["file"] for item in document["findings"]
                         if item["severity"] == "error"}
    assert vm_at(document, made.root)["now"]["parent"] == made.ids["S1"]
    no_rubbish(document)
    never_wrong(made.root, made)
    assert unread(made.root, made) == {("now", made.slot)}
    with Untouched(made.root):
        run("delete", made.root, "S1", "--merge", "now", "--yes")


# -- case 13: only the .avhdx is left --------------------------------------------------------------


def test_a_layer_without_its_parent_still_shows_what_it_holds(tmp_path: Path, run: Run) -> None:
    base = write_disk(tmp_path / "tmp" / "Generation 1.vhdx", {0: fill("lost", MIB)},
                      size=16 * MIB)
    layer = write_disk(tmp_path / f"Generation 1_{guid('left')}.avhdx",
                       {n: fill(f"kept{n}", MIB) for n in range(4, 10)}, parent=base,
                       size=16 * MIB)
    base.path.unlink()
    base.path.parent.rmdir()
    ran = run("usage", layer.path, json=True)
    assert ran.code in (0, 1), ran.err
    top = ran.document["disks"][0]["chain"][0]
    assert (top["blocks_allocated"], top["bytes_present"]) == (6, 6 * MIB)
    document = look(run, tmp_path)
    finding(document, "parent-missing")
    no_rubbish(document)
    out = tmp_path / "left.raw"
    assert run("export", layer.path, "now", out, "--format", "raw", "--salvage").code == 1
    assert out.read_bytes() == compose(16 * MIB, MIB, layer.blocks)


# -- case 14: one file that cannot be read ---------------------------------------------------------


@pytest.fixture(params=["0-byte", "vhd-set"])
def strewn(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Layout, Path]:
    """SRV1 with two pending merges; elsewhere on the volume an empty .avhdx or a VHD set."""
    made = build_vm(tmp_path / "SRV1", "SRV1", 3)
    if request.param == "0-byte":
        odd = tmp_path / "other" / "junk.avhdx"
        odd.parent.mkdir()
        odd.touch()
        return made, odd
    odd = tmp_path / "Shared" / "q.vhds"
    odd.parent.mkdir()
    odd.write_bytes(fill("vhds", 260 << 10))
    write_disk(odd.with_name("q_6A1F0C2E-0F4E-4D6B-9C55-1B2A3C4D5E6F.avhdx"), {0: fill("q", MIB)})
    for name in ("FS1", "FS2"):
        other = build_vm(tmp_path / name, name, 0)
        drives = {"scsi0:0": other.chain[0].stored,
                  "scsi0:1": "C:\\ClusterStorage\\Volume1\\Shared\\q.vhds"}
        write_config(other.config, configuration(other.id, name, drives))
    return made, odd


def test_one_odd_file_stops_nobody_elses_merge(
    strewn: tuple[Layout, Path], run: Run, tmp_path: Path
) -> None:
    made, odd = strewn
    document = look(run, tmp_path)
    finding(document, "empty-file" if odd.suffix == ".avhdx" else "vhd-set", odd.name)
    assert listed(document, "superseded") == {disk.path for disk in made.chain[:3]}
    backing = set(odd.parent.glob("q_*.avhdx"))
    assert not backing & listed(document, "orphans")
    same = [(item["code"], item["message"], item["vm"]) for item in document["findings"]]
    assert len(same) == len(set(same))
    others = [vm for vm in tmp_path.iterdir() if vm != made.root]
    with Untouched(*others, work=True):
        ran = run("merge", tmp_path, "--vm", "SRV1", "--yes", json=True)
        assert ran.code == 0 and ran.document["plan"]["steps"], said(ran)
    check_truth(made)
    assert not listed(look(run, tmp_path), "superseded", "orphans")


def test_an_empty_file_is_set_aside_by_plan(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "SRV1", "SRV1", 1)
    odd = made.root / "Virtual Hard Disks" / "junk.avhdx"
    odd.touch()
    assert run("repair", tmp_path, "empty-file", "--yes").code == 0
    assert not odd.exists()
    check_truth(made)


# -- case 22: one sound disk file is named ---------------------------------------------------------


def test_naming_one_file_reports_that_files_chain_only(tmp_path: Path, run: Run) -> None:
    good = write_disk(tmp_path / "good.vhdx", {0: fill("g", MIB)})
    bad = write_disk(tmp_path / "bad.vhdx", {0: fill("b", MIB)})
    os.truncate(bad.path, 3 * MIB + 5)
    for number in range(4):
        write_disk(tmp_path / f"iso{number}.vhdx", {0: fill(f"g{number}", MIB)})
    for command in ("inspect", "check"):
        ran = run(command, good.path, json=True)
        assert ran.code == 0
        assert "bad.vhdx" not in ran.out and "iso1.vhdx" not in ran.out
    assert run("inspect", bad.path).code == 4


# -- case 29: a clone with its parent's own name, the parent missing -------------------------------


def test_a_missing_parent_of_the_childs_own_name_is_not_to_be_put_beside_it(
    tmp_path: Path, run: Run
) -> None:
    below = "\\Virtual Hard Disks\\generic-debian.vhdx"
    base = write_disk(tmp_path / "x" / "generic-debian.vhdx", {0: fill("v0", MIB)},
                      stored="C:\\Users\\me\\.vagrant.d\\boxes\\generic-debian\\0\\hyperv" + below)
    root = tmp_path / "machine"
    clone = write_disk(root / "Virtual Hard Disks" / base.name, {1: fill("v1", MIB)}, parent=base,
                       stored="C:\\p\\.vagrant\\machines\\default\\hyperv" + below,
                       relative="..\\..\\..\\..\\..\\.vagrant.d\\boxes\\generic-debian\\0\\hyperv"
                       + below)
    base.path.unlink()
    base.path.parent.rmdir()
    vm_id = guid("vm", "default")
    write_config(root / "Virtual Machines" / f"{vm_id}.vmcx",
                 configuration(vm_id, "default", {"scsi0:0": clone.stored}))
    missing = finding(look(run, root), "parent-missing")
    assert "into the same folder" not in missing["remedy"]
    assert "generic-debian" in text_of(missing)


# -- case 31: texts that end with a zero -----------------------------------------------------------


def test_texts_that_end_with_zeros_mean_what_they_say(tmp_path: Path, run: Run) -> None:
    plain = build_vm(tmp_path / "plain" / "SRV01", "SRV01", 2, snaps=(0, 1))
    ended = build_vm(tmp_path / "ended" / "SRV01", "SRV01", 2, snaps=(0, 1))
    for path in (ended.config, *ended.snapshot_configs.values()):
        config = read_config(path)
        for _, node in config.document.root.walk():
            if isinstance(node.value, str) and node.value:
                node.value += "\0"
        config.document.changed = True  # type: ignore[attr-defined]
        path.write_bytes(config.to_bytes())
        assert "SRV01\0".encode("utf-16-le") in path.read_bytes() or path != ended.config
    all_right(ended.root, ended)
    one, two = look(run, plain.root), look(run, ended.root)
    assert text_of(two["vms"]) == text_of(one["vms"]).replace(str(plain.root), str(ended.root))
    assert not codes(two, "error", "warning")
    assert run("take", ended.root, "--name", "x", "--yes").code == 0
    name = "SRV01\0".encode("utf-16-le")
    assert name in ended.config.read_bytes()  # what no action changes keeps its bytes
    with open_library(ended.root) as library:
        taken = next(each for each in library.machine().snapshots if each.name == "x")
        assert taken.parent == ended.ids["S1"]
        assert set(taken.disks) == set(ended.chains)
    out = tmp_path / "out.raw"
    assert run("export", ended.root, "S0", out, "--format", "raw").code == 0
    assert out.read_bytes() == ended.content["S0"][ended.slot]


# -- case 32: a fixed VHDX that is not fully allocated ---------------------------------------------


@pytest.mark.parametrize("held", [0, 4])
def test_a_fixed_disk_counts_what_its_table_says(tmp_path: Path, run: Run, held: int) -> None:
    blocks = {2 * n: builders_vhdx.Block(6, fill(f"f{n}", MIB)) for n in range(held)}
    path = tmp_path / "fixed.vhdx"
    made = Vhdx(8 * MIB, kind="fixed", blocks=blocks)
    made.build().save(path)
    layer = run("usage", path, json=True).document["disks"][0]["chain"][0]
    assert (layer["blocks_allocated"], layer["blocks_total"]) == (held, 8)
    assert layer["bytes_present"] == held * MIB
    out = tmp_path / "out.raw"
    assert run("export", path, "now", out, "--format", "raw").code == 0
    assert out.read_bytes() == made.content()
    assert run("check", path, json=True).document["findings"]


# -- case 40: AppleDouble files --------------------------------------------------------------------


def test_apple_double_files_are_passed_over(tmp_path: Path, run: Run) -> None:
    one, two = (build_vm(tmp_path / name, name, 2, snaps=(0,)) for name in ("SRV01", "SRV02"))
    body = struct.pack(">II16sH", 0x00051607, 0x00020000, b"Mac OS X        ", 2)
    body += struct.pack(">IIIIII", 9, 50, 3760, 2, 3810, 286)
    strewn = []
    for path in [each for each in one.root.rglob("*") if each.is_file()]:
        strewn.append(path.with_name("._" + path.name))
        strewn[-1].write_bytes(body.ljust(4096, b"\0"))
    (one.root / ".DS_Store").write_bytes(b"\0\0\0\1Bud1".ljust(6148, b"\0"))
    document = look(run, tmp_path)
    assert sorted(vm["name"] for vm in document["vms"]) == ["SRV01", "SRV02"]
    finding(document, "foreign-files")
    assert not codes(document, "error") and run("inspect", tmp_path).code == 0
    assert listed(document, "superseded") == {one.chain[1].path, two.chain[1].path}
    for made in (one, two):
        assert run("merge", tmp_path, "--vm", made.name, "--yes", json=True).code == 0
        check_truth(made)
        all_right(tmp_path, made)
    assert not listed(look(run, tmp_path), "superseded")
    assert all(path.exists() for path in strewn if not path.name.startswith("._SRV01_"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("pointer.vhdx", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n"),
        ("annex.vhdx", b"/annex/objects/SHA256E-s4194304--00.vhdx\n"),
        ("packed.vhd", b"PK\x03\x04" + bytes(4092)),
        ("kvm.vhdx", b"QFI\xfb\0\0\0\3" + bytes(4088)),
        ("esx.vhd", b"KDMV\1\0\0\0" + bytes(4088)),
        ("zeros.vhdx", bytes(4 * MIB)),
    ],
)
def test_another_programs_file_concerns_no_vm(
    tmp_path: Path, run: Run, name: str, data: bytes
) -> None:
    made = build_vm(tmp_path / "SRV01", "SRV01", 2, snaps=(0,))
    odd = tmp_path / name
    odd.write_bytes(data)
    ran = run("merge", tmp_path, "--vm", "SRV01", "--yes", json=True)
    assert ran.code == 0 and ran.document["plan"]["steps"], said(ran)
    check_truth(made)
    assert odd.read_bytes() == data
    document = look(run, tmp_path)
    assert odd not in listed(document, "superseded", "orphans")
    told = [item for item in document["findings"] if name in text_of(item)]
    assert told and all("restore" not in item["remedy"] or name == "zeros.vhdx" for item in told)


# -- case 42: letters in another form --------------------------------------------------------------


@pytest.mark.parametrize("kind", ["nfd", "latin1"])
def test_names_that_came_back_in_another_form(tmp_path: Path, run: Run, kind: str) -> None:
    made = build_vm(tmp_path / kind / "Server", "Büro-Küche", 2, snaps=(0, 1),
                    stored="D:\\Hyper-V\\Server\\Virtual Hard Disks")
    moved = {}
    for disk in made.chain:
        name = disk.name
        raw = unicodedata.normalize("NFD", name).encode() if kind == "nfd" else name.encode("l1")
        moved[disk.name] = disk.path.parent / os.fsdecode(raw)
        disk.path.rename(moved[disk.name])
    document = look(run, made.root)
    no_rubbish(document)
    never_wrong(made.root, made)
    with Untouched(made.root):
        run("merge", made.root, "--yes")
        run("revert", made.root, "S0", "--dry-run")
    if unread(made.root, made):  # proposed, not bound: then a repair renames
        found = repairs(run, made.root)
        assert found
        before = tree_bytes(made.root)
        assert run("repair", made.root, found[0]["code"], "--yes").code == 0
        all_right(made.root, made)
        assert run("undo", made.root, "--yes").code == 0
        assert not differing(before, tree_bytes(made.root))
    else:
        all_right(made.root, made)
    if run("delete", made.root, "S0", "--yes").code == 0:
        del made.content["S0"]
    # Whatever was done: with their old names back the files read as they did.
    for name, path in moved.items():
        if os.path.lexists(path):
            path.rename(path.with_name(name))
    check_truth(made)


@pytest.mark.parametrize("names", [("Strasse", "Straße"), ("SRV01", "srv01"), ("K", "\u212a")])
def test_names_that_only_fold_to_one_are_two_files(
    tmp_path: Path, run: Run, names: tuple[str, str]
) -> None:
    root, stored = tmp_path / "Hyper-V", "D:\\Hyper-V\\Virtual Hard Disks"
    disks = root / "Virtual Hard Disks"
    both = []
    for name in names:
        made = Layout(root, name, guid("vm", name), Path(),
                      {"scsi0:0": build_chain(disks, name, 0, key=name, stored=stored)},
                      places={stored: disks})
        write_now(made, {"scsi0:0": made.chain[0]})
        both.append(made)
    document = look(run, root)
    no_rubbish(document)
    assert "shared-disk" not in codes(document)
    for made in both:
        out = tmp_path / f"{made.id}.raw"
        assert run("export", root, "now", out, "--vm", made.name, "--format", "raw").code == 0
        assert out.read_bytes() == made.chain[0].content
        all_right(root, made)
    assert "orphan" not in offered(run, root)


# -- case 43: two full images of one disk ----------------------------------------------------------


@pytest.mark.parametrize("format", ["vhd", "vhdx"])
def test_two_full_images_are_compared(tmp_path: Path, run: Run, format: str) -> None:
    size, block = SIZES[format]
    size *= 2
    first = {n: fill(f"b{n}", block) for n in range(0, size // block, 2)}
    later = {**first, 3: fill("new", block),
             2: first[2][:4096] + fill("page", 4096) + first[2][8192:]}
    folder = tmp_path / "images"
    a, b = (
        write_disk(folder / f"osdisk-{month}.{format}", blocks, size=size, fixed=format == "vhd")
        for month, blocks in (("2024-03-01", first), ("2024-04-01", later))
    )
    assert a.content == compose(size, block, first) and b.content == compose(size, block, later)
    for pair in ((a.name, b.name), (a.path, b.path)):
        ran = run("diff", folder, *pair, json=True)
        assert ran.code == 1, ran.err
        assert [disk["bytes_changed"] for disk in ran.document["disks"]] == [block + 4096]
        ranges = ran.document["disks"][0]["ranges"]
        assert {(each["offset"], each["length"]) for each in ranges} == {
            (2 * block + 4096, 4096), (3 * block, block),
        }
    assert run("diff", folder, a.name, a.name).code == 0
    # These images hold no file system, so that "not answered" (6) is an answer too.
    assert run("files", folder, a.name, b.name).code in (0, 1, 6)


def test_two_images_of_different_size_are_compared(tmp_path: Path, run: Run) -> None:
    def image(name: str, size: int) -> Disk:
        return write_disk(tmp_path / name, some_blocks("same", 2, MIB, 4 * MIB), size=size)

    image("small.vhdx", 4 * MIB)
    image("large.vhdx", 6 * MIB)
    ran = run("diff", tmp_path, "small.vhdx", "large.vhdx", json=True)
    assert ran.code in (0, 1), ran.err
