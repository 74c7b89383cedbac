# SPDX-License-Identifier: Apache-2.0
"""Which file belongs to whom: files that look unnamed, stand-ins for lost ones, equal ids, links.
"""

from __future__ import annotations

import os
import uuid
from pathlib import Path

import pytest

from tests.builders_cli import Run
from tests.builders_layout import (
    SIZES,
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    configuration,
    guid,
    read_config,
    read_file,
    some_blocks,
    tree_bytes,
    write_config,
    write_disk,
    write_now,
)
from tests.cases.judge import (
    Untouched,
    all_right,
    differing,
    finding,
    listed,
    look,
    mend,
    never_wrong,
    no_rubbish,
    offered,
    repairs,
    said,
    text_of,
    told,
    unread,
)

# -- case 07: the base was converted to another format ---------------------------------------------


@pytest.fixture
def converted(tmp_path: Path) -> tuple[Layout, Path]:
    """The VHD srv.vhd became srv.vhdx while a checkpoint stood on it."""
    made = build_vm(tmp_path / "VM", "srv", 1, snaps=(0,), format="vhd", size=4 << 20)
    base = made.chain[0]
    base.path.unlink()
    block = SIZES["vhdx"][1]
    blocks = {n: base.content[n * block : (n + 1) * block] for n in range(base.size // block)}
    new = write_disk(base.path.with_suffix(".vhdx"), blocks, size=base.size)
    assert new.content == base.content
    return made, new.path


def test_a_converted_base_is_no_orphan_but_the_likely_parent(
    converted: tuple[Layout, Path], run: Run
) -> None:
    made, new = converted
    document = look(run, made.root)
    no_rubbish(document)
    told(document, new)
    # Of what it is the likely form is said: "srv.vhd" and "srv.vhdx" in one finding.
    both = [item for item in document["findings"] if "srv.vhdx" in text_of(item)
            and "srv.vhd" in text_of(item).replace("srv.vhdx", "")]
    assert both, document["findings"]
    assert "rash" not in offered(run, made.root)
    never_wrong(made.root, made)


def test_a_converted_base_has_a_way_on(converted: tuple[Layout, Path], run: Run) -> None:
    made, _ = converted
    assert repairs(run, made.root)


# -- case 08: disks that others name ---------------------------------------------------------------


def test_an_export_of_2008_names_its_disks(tmp_path: Path, run: Run) -> None:
    live = build_vm(tmp_path / "Live", "LIVE", 0, format="vhd")
    web, vm_id = tmp_path / "Exports" / "WEB", guid("vm", "WEB")
    stored = "D:\\VMs\\WEB"
    chain = build_chain(web / "Virtual Hard Disks", "WEB", 1, format="vhd", stored=stored)
    for path in (web / "Virtual Machines" / f"{vm_id}.exp",
                 web / "Snapshots" / f"{guid('snapshot', vm_id)}.exp"):
        write_config(path, configuration(vm_id, "WEB", {"ide0:0": f"{stored}\\WEB.vhd"},
                                         container="xml"))
    document = look(run, tmp_path)
    no_rubbish(document, *(disk.path for disk in chain))
    told(document, *(disk.path for disk in chain))
    assert ".exp names it" in text_of(document)
    assert "orphan" not in offered(run, tmp_path)
    all_right(tmp_path, live)


def test_virtualbox_beside_hyper_v(tmp_path: Path, run: Run) -> None:
    live = build_vm(tmp_path / "HV", "HV", 0, format="vhd")
    folder = tmp_path / "Win7"
    base = write_disk(folder / "Win7.vhd", some_blocks("v0", 2, 64 << 10, 512 << 10),
                      stored="C:\\VBox\\Win7\\Win7.vhd")
    child = write_disk(folder / "Snapshots" / "{6f1dd2a6-3dd3-4a44-9f13-5a6b3a0b6a6f}.vhd",
                       some_blocks("v1", 1, 64 << 10, 512 << 10), parent=base,
                       relative="..\\Win7.vhd")
    (folder / "Win7.vbox").write_text(
        '<VirtualBox><Machine name="Win7"><MediaRegistry><HardDisks>'
        '<HardDisk location="Win7.vhd"/></HardDisks></MediaRegistry></Machine></VirtualBox>'
    )
    document = look(run, tmp_path)
    no_rubbish(document)
    told(document, base.path, child.path)
    assert "Win7.vbox" in text_of(document)
    assert "orphan" not in offered(run, tmp_path)
    all_right(tmp_path, live)


def test_virtual_pc_names_a_disk_and_its_undo_disk_stands_on_it(tmp_path: Path, run: Run) -> None:
    build_vm(tmp_path / "HV", "HV", 0, format="vhd")
    folder, block, size = tmp_path / "XP", 64 << 10, 512 << 10
    base = write_disk(folder / "XP Mode.vhd", some_blocks("x", 2, block, size),
                      stored="C:\\XP\\XP Mode.vhd")
    undo = write_disk(folder / "XP Mode Undo.vud", some_blocks("u", 1, block, size), parent=base,
                      format="vhd")
    (folder / "XP Mode.vmc").write_bytes(
        b"\xff\xfe" + (
            '<?xml version="1.0" encoding="UTF-16"?><preferences><hardware><pci_bus><ide_adapter>'
            '<ide_controller id="0"><location id="0"><pathname><absolute type="string">'
            "C:\\XP\\XP Mode.vhd</absolute></pathname></location></ide_controller></ide_adapter>"
            "</pci_bus></hardware></preferences>"
        ).encode("utf-16-le")
    )
    document = look(run, tmp_path)
    no_rubbish(document)
    told(document, base.path)
    assert "XP Mode Undo.vud" in text_of(document) and "XP Mode.vmc" in text_of(document)
    assert "orphan" not in offered(run, tmp_path)
    assert read_file(undo.path) == undo.content


def test_disks_of_vms_whose_configurations_are_on_another_drive(tmp_path: Path, run: Run) -> None:
    app = build_vm(tmp_path / "VMs" / "APP", "APP", 1, snaps=(0,))
    stray = [
        disk.path for name, count in (("DC01", 1), ("SQL01", 0))
        for disk in build_chain(tmp_path / "VHDs", name, count, stored="D:\\VHDs")
    ]
    document = look(run, tmp_path)
    no_rubbish(document)
    told(document, *stray)
    assert "orphan" not in offered(run, tmp_path)
    all_right(tmp_path, app)


def test_a_true_orphan_is_still_offered(tmp_path: Path, run: Run) -> None:
    """The other side: a whole family that nothing names, in a folder a VM keeps its disks in."""
    made = build_vm(tmp_path / "APP", "APP", 1, snaps=(0,))
    old = write_disk(made.root / "Virtual Hard Disks" / "leftover.vhdx",
                     some_blocks("old", 2, 1 << 20, 6 << 20), size=6 << 20)
    document = look(run, tmp_path)
    assert listed(document, "orphans") == {old.path}
    assert run("repair", tmp_path, "orphan", "--yes").code == 0
    assert not old.path.exists()
    check_truth(made)
    assert run("undo", made.root, "--yes").code == 0
    assert read_file(old.path) == old.content


# -- case 15: renamed leaves, chains without .avhdx, disks without a VM ----------------------------


def test_a_renamed_leaf_is_proposed_for_the_missing_one(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "leaf", "ren", 2, snaps=(0, 1))
    leaf = made.chain[2].path
    renamed = leaf.rename(leaf.with_suffix(".vhdx"))
    document = look(run, made.root)
    no_rubbish(document)
    finding(document, "renamed-disk", renamed.name)
    never_wrong(made.root, made)
    with Untouched(made.root):
        run("merge", made.root, "--yes")
    before = tree_bytes(made.root)
    mend(run, made.root, "renamed-disk", renamed.name)
    check_truth(made)
    all_right(made.root, made)
    assert run("undo", made.root, "--yes").code == 0
    assert not differing(before, tree_bytes(made.root))


def test_a_chain_without_avhdx_names_is_read_and_never_rubbish(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "all", "ren2", 2)
    for disk in made.chain[1:]:
        disk.path = disk.path.rename(disk.path.with_suffix(".vhdx"))
        disk.stored = disk.stored.replace(".avhdx", ".vhdx")
    write_now(made, {made.slot: made.chain[2]})
    # The parent links still say .avhdx, as after a rename; ids and the folder prove the chain.
    all_right(made.root, made)
    document = look(run, made.root)
    assert not listed(document, "orphans")
    ran = run("merge", made.root, "--yes", json=True)
    check_truth(made)
    told = (said(ran) + run("merge", made.root, "--dry-run").out).casefold()
    assert ran.document["plan"]["steps"] or "export" in told


def test_a_profile_disk_without_a_vm_is_not_a_broken_vm(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "profiles" / "S-1-5-21-1-2-3-1105_weiss"
    base = write_disk(folder / "Profile_weiss.vhdx", some_blocks("q", 3, 1 << 20, 4 << 20),
                      stored="\\\\fs01\\profiles$\\S-1-5-21-1-2-3-1105_weiss\\Profile_weiss.vhdx")
    child = write_disk(folder / "RW.vhdx", some_blocks("rx", 1, 1 << 20, 4 << 20), parent=base)
    for opened in (folder.parent, folder, child.path):
        document = look(run, opened)
        no_rubbish(document)
        assert "could not be read" not in text_of(document["findings"])
    out = tmp_path / "out.raw"
    assert run("export", child.path, "now", out, "--format", "raw").code == 0
    assert out.read_bytes() == child.content


# -- case 47: equal ids of a template's copies -----------------------------------------------------


@pytest.fixture
def webs(tmp_path: Path) -> tuple[Layout, Layout]:
    """WEB01, whose base is gone, and WEB02, made from the same template."""
    template = uuid.uuid5(uuid.NAMESPACE_DNS, "template").bytes
    block, size = SIZES["vhd"][1], SIZES["vhd"][0]

    def web(name: str, stamp: int) -> Layout:
        root, stored = tmp_path / "Hyper-V" / name, f"D:\\Hyper-V\\{name}"
        common = {0: some_blocks("template", 1, block, block, partial=False)[0]}
        base = write_disk(
            root / f"{name}.vhd", {**common, 1: some_blocks(name, 1, block, block,
                                                            partial=False)[0]},
            stored=f"{stored}\\{name}.vhd", unique_id=template, stamp=stamp,
        )
        leaf = f"{name}_{guid('kid', name)}.avhd"
        child = write_disk(root / leaf, {3: some_blocks(leaf, 1, block, block, partial=False)[0]},
                           stored=f"{stored}\\{leaf}", parent=base)
        assert size == base.size
        made = Layout(root, name, guid("vm", name), Path(), {"ide0:0": [base, child]},
                      places={stored: root})
        add_snapshot(made, "S0", {"ide0:0": base}, container="xml")
        write_now(made, {"ide0:0": child}, container="xml", count=1)
        return made

    one, two = web("WEB01", 700000001), web("WEB02", 700000002)
    one.chain[0].path.unlink()
    return one, two


def test_an_equal_id_is_no_proof_of_a_parent(webs: tuple[Layout, Layout], run: Run) -> None:
    one, two = webs
    opened = one.root.parent
    for where in (opened, one.root):
        assert unread(where, one) == {("now", "ide0:0"), ("S0", "ide0:0")}
    all_right(opened, two)
    out = opened.parent / "out.raw"
    assert run("export", opened, "now", out, "--vm", "WEB01").code != 0
    assert not out.exists()
    document = look(run, opened)
    finding(document, "parent-missing")
    no_rubbish(document)


def test_a_sister_copy_is_never_made_the_parent(webs: tuple[Layout, Layout], run: Run) -> None:
    one, two = webs
    opened = one.root.parent
    with Untouched(opened):
        assert run("repair", opened, "stale-path", "--yes").code != 0
    # By hand and with the warning it may be chosen, and taken back.
    before = tree_bytes(opened)
    ran = run("reconnect", one.chain[1].path, two.chain[0].path, "--dry-run", json=True)
    assert ran.document["plan"]["refusals"] or ran.document["plan"]["warnings"]
    assert not differing(before, tree_bytes(opened))
    # WEB02 is not affected: its snapshot can be deleted, Now stays.
    assert run("delete", opened, "S0", "--vm", "WEB02", "--yes").code == 0
    del two.content["S0"]
    check_truth(two)
    assert not differing(
        {name: data for name, data in before.items() if name.startswith("WEB01")},
        {name: data for name, data in tree_bytes(opened).items() if name.startswith("WEB01")},
    )


def test_copies_of_a_template_stay_apart_while_all_is_there(
    webs: tuple[Layout, Layout], run: Run
) -> None:
    """The other side: with its base back WEB01 is whole, though four files share two ids."""
    one, two = webs
    base = one.chain[0]
    write_disk(base.path, base.blocks, stored=base.stored, unique_id=base.unique_id,
               stamp=base.stamp)
    opened = one.root.parent
    for made, other in ((one, two), (two, one)):
        all_right(opened, made)
        with Untouched(other.root, work=True):
            assert run("delete", opened, "S0", "--vm", made.name, "--yes").code == 0
        del made.content["S0"]
        check_truth(made)
    all_right(opened, one)


# -- case 48: a base reached through a link --------------------------------------------------------


@pytest.fixture(params=["sym", "hard"])
def linked(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Layout, Path]:
    """SRV01, whose base lies in 'Big disks' (and the name in its folder is a link to it)."""
    made = build_vm(tmp_path / request.param / "SRV01", "SRV01", 2, snaps=(0, 1))
    base = made.chain[0].path
    big = made.root.parent / "Big disks" / base.name
    big.parent.mkdir()
    if request.param == "sym":
        base.rename(big)
        base.symlink_to(os.path.relpath(big, base.parent))
    else:
        os.link(base, big)
    return made, big


def test_one_file_of_two_names_is_no_orphan(linked: tuple[Layout, Path], run: Run) -> None:
    made, big = linked
    opened = made.root.parent
    document = look(run, opened)
    no_rubbish(document)
    all_right(opened, made)
    if not made.chain[0].path.is_symlink():
        finding(document, "hard-link", big.name)
    with Untouched(opened):
        run("repair", opened, "orphan", "--yes")


def test_a_merge_into_a_linked_base_keeps_every_name(
    linked: tuple[Layout, Path], run: Run
) -> None:
    made, big = linked
    opened, base = made.root.parent, made.chain[0].path
    was_link, was = base.is_symlink(), read_file(big)
    ran = run("delete", opened, "S0", "--yes", json=True)
    if ran.code == 0:
        del made.content["S0"]
    else:
        assert ran.document["plan"]["refusals"]
    run("merge", opened, "--yes")
    check_truth(made)
    all_right(opened, made)
    assert base.is_symlink() == was_link and big.exists()
    if not was_link:  # the other name may be the last sign of a backup: it reads as it did
        assert read_file(big) == was


def test_opened_without_the_links_target_nothing_behind_it_is_written(
    linked: tuple[Layout, Path], run: Run
) -> None:
    made, big = linked
    with Untouched(big.parent, work=True):
        for name in ("S0", "S1"):
            if run("delete", made.root, name, "--yes").code == 0:
                del made.content[name]
        run("merge", made.root, "--yes")
    check_truth(made)


@pytest.mark.parametrize("which", [0, 1])
def test_a_merge_into_a_file_behind_a_link_leaves_windows_paths(
    tmp_path: Path, run: Run, which: int
) -> None:
    """What a snapshot's configuration then names is the link, in the words of its own host."""
    named = (1,) if which == 0 else (0, 2)
    made = build_vm(tmp_path / "SRV01", "SRV01", which + 2, snaps=named)
    link = made.chain[which].path
    big = tmp_path / "Big disks" / f"0 {link.name}"
    big.parent.mkdir()
    link.rename(big)
    link.symlink_to(os.path.relpath(big, link.parent))
    all_right(tmp_path, made)
    run("merge", tmp_path, "--yes")
    for config in (made.config, *made.snapshot_configs.values()):
        assert all(drive.stored.startswith("D:\\") for drive in read_config(config).drives.values())
    check_truth(made)
    all_right(tmp_path, made)
