# SPDX-License-Identifier: Apache-2.0
"""Disks put aside under another ending, and disks in recycle bins.
"""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.builders_cli import Run
from tests.builders_layout import (
    SIZES,
    Disk,
    Layout,
    build_vm,
    check_truth,
    guid,
    read_file,
    some_blocks,
    tree_bytes,
    write_disk,
)
from tests.cases.judge import (
    Untouched,
    all_right,
    codes,
    differing,
    finding,
    listed,
    look,
    mend,
    never_wrong,
    no_rubbish,
    text_of,
)

# -- case 34: a disk put aside under another ending ------------------------------------------------


@pytest.fixture
def aside(tmp_path: Path) -> tuple[Layout, Disk, Disk]:
    """SRV01 with S0 and S1; an .avhdx.old stands on S0's disk, a .vhdx.bak on S1's."""
    made = build_vm(tmp_path / "SRV01", "SRV01", 2, snaps=(0, 1))
    folder = made.root / "Virtual Hard Disks"
    size = made.chain[0].size
    return made, *(
        write_disk(folder / name, some_blocks(name, 2, 1 << 20, size), format="vhdx",
                   parent=parent)
        for name, parent in (
            (f"SRV01_{guid('aside')}.avhdx.old", made.chain[0]),
            ("SRV01-clone.vhdx.bak", made.chain[1]),
        )
    )  # type: ignore[return-value]


def test_what_was_put_aside_is_shown(aside: tuple[Layout, Disk, Disk], run: Run) -> None:
    made, *others = aside
    document = look(run, made.root)
    entries = {
        item["file"]: item["stands_on"] for vm in document["vms"] for item in vm["set_aside"]
    }
    assert entries == {
        str(other.path): str(parent.path)
        for other, parent in zip(others, made.chain[:2], strict=True)
    }
    finding(document, "set-aside-child", others[0].name)
    no_rubbish(document)


@pytest.mark.parametrize("order", [("S0", "S1"), ("S1", "S0")])
def test_what_was_put_aside_holds_back_what_would_break_it(
    aside: tuple[Layout, Disk, Disk], run: Run, order: tuple[str, str]
) -> None:
    made, *others = aside
    for name in order:
        if run("delete", made.root, name, "--yes").code == 0:
            del made.content[name]
        run("merge", made.root, "--yes")
        for other in others:
            assert read_file(other.path) == other.content, other.name
        check_truth(made)
        no_rubbish(look(run, made.root), *(other.path for other in others))


@pytest.mark.parametrize("ending", [".orig", ".1", ".tmp", "", ".vhdpmem", ".vud", ".old"])
def test_any_ending_may_hide_a_child(tmp_path: Path, run: Run, ending: str) -> None:
    format = "vhd" if ending in (".vud", ".1", "") else "vhdx"
    made = build_vm(tmp_path / "VM", "VM", 1, snaps=(0,), format=format)
    child = write_disk(made.root / "Virtual Hard Disks" / f"kept{ending}",
                       some_blocks("kept", 1, *SIZES[format][::-1]), format=format,
                       parent=made.chain[0])
    if run("delete", made.root, "S0", "--yes").code == 0:
        del made.content["S0"]
    run("merge", made.root, "--yes")
    assert read_file(child.path) == child.content
    check_truth(made)


# -- case 37: recycle bins -------------------------------------------------------------------------


def _index(bin_folder: Path, tag: str, suffix: str, size: int, was: str) -> None:
    """The `$I` record of a thrown away file, version 2."""
    text = (was + "\0").encode("utf-16-le")
    (bin_folder / f"$I{tag}{suffix}").write_bytes(
        struct.pack("<QQQI", 2, size, 132600000000000000, len(text) // 2) + text
    )


@pytest.fixture
def thrown(tmp_path: Path) -> tuple[Path, Layout, Path]:
    """D: of a host: S1's file of SRV01 lies in the bin, and so does the whole VM OLD01."""
    drive = tmp_path / "D"
    made = build_vm(drive / "Hyper-V" / "SRV01", "SRV01", 3, snaps=(0, 1, 2))
    bin_folder = drive / "$RECYCLE.BIN" / "S-1-5-21-1000000001-1000000002-1000000003-500"
    bin_folder.mkdir(parents=True)
    (bin_folder / "desktop.ini").write_bytes(b"[.ShellClassInfo]\r\n")
    lost = made.chain[1]
    _index(bin_folder, "4KQ7ZT", ".avhdx", lost.path.stat().st_size, lost.stored)
    lost.path.rename(bin_folder / "$R4KQ7ZT.avhdx")
    old = build_vm(drive / "Hyper-V" / "OLD01", "OLD01", 1, snaps=(0,))
    old.root.rename(bin_folder / "$RA1B2C3")
    _index(bin_folder, "A1B2C3", "", 0, "D:\\Hyper-V\\OLD01")
    return drive, made, bin_folder / "$R4KQ7ZT.avhdx"


def test_what_lies_in_the_recycle_bin_is_deleted(
    thrown: tuple[Path, Layout, Path], run: Run
) -> None:
    drive, made, lost = thrown
    document = look(run, drive)
    for vm in document["vms"]:  # never silently live
        assert vm["root"] == str(made.root) or "deleted" in text_of(vm)
    finding(document, "disk-deleted", "$R4KQ7ZT.avhdx")
    assert lost in listed(document, "deleted")
    assert "$I4KQ7ZT" not in {Path(item["file"]).stem for item in document["findings"]
                              if item["file"]}
    no_rubbish(document)
    never_wrong(drive, made)
    with Untouched(drive):
        run("merge", drive, "--vm", "SRV01", "--yes")


def test_what_lies_in_the_recycle_bin_is_put_back(
    thrown: tuple[Path, Layout, Path], run: Run
) -> None:
    drive, made, lost = thrown
    before = tree_bytes(drive)
    mend(run, drive, "disk-deleted", "$R4KQ7ZT.avhdx")
    assert not lost.exists() and made.chain[1].path.exists()
    check_truth(made)
    all_right(drive, made)
    assert run("undo", made.root, "--yes").code == 0
    assert not differing(before, tree_bytes(drive))


@pytest.mark.parametrize("bin_name", ["#recycle", "@Recycle", ".Trash-1000/files"])
def test_a_chain_that_leads_through_a_bin_is_an_error(
    tmp_path: Path, run: Run, bin_name: str
) -> None:
    drive = tmp_path / "nas"
    made = build_vm(drive / "Hyper-V" / "SRV02", "SRV02", 3, snaps=(0, 1, 2))
    bin_folder = drive / bin_name / "Hyper-V" / "SRV02" / "Virtual Hard Disks"
    bin_folder.mkdir(parents=True)
    lost = made.chain[1].path.rename(bin_folder / made.chain[1].name)
    document = look(run, drive)
    assert {"chain-through-bin", "disk-deleted"} & set(codes(document, "error"))
    no_rubbish(document)
    never_wrong(drive, made)
    with Untouched(drive / bin_name.split("/", 1)[0], work=True):
        run("delete", drive, "S0", "--yes")
        run("delete", drive, "S1", "--yes")
        run("merge", drive, "--yes")
    # Whatever was done: once the file is put back, what was not deleted reads as it did.
    if not made.chain[1].path.exists():
        lost.rename(made.chain[1].path)
    left = {name: data for name, data in made.content.items()
            if name == "now" or made.snapshot_configs[name].exists()}
    made.content = left
    check_truth(made)
