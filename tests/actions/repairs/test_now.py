# SPDX-License-Identifier: Apache-2.0
"""Now was pointed at a frozen file: it is pointed back at the disk that was its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.cli.main import main
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_writable
from tests.builders_findings import disks, make_orphan
from tests.builders_repair import finding, mend, offers, plan_of, stored_name, tree
from tests.builders_vm import ModelVm


def made(folder: Path, format: DiskFormat = DiskFormat.VHD) -> ModelVm:
    vm = (
        ModelVm(folder, size=128 * 1024)
        if format is DiskFormat.VHD
        else ModelVm(folder, format=format, size=4 << 20, block_size=1 << 20)
    )
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    vm.take("two")
    vm.scribble(3)
    return vm


@pytest.mark.parametrize("format", list(DiskFormat))
@pytest.mark.parametrize("lower", [0, 1])
def test_point_now_at_its_disk(tmp_path: Path, format: DiskFormat, lower: int) -> None:
    vm = made(tmp_path, format)
    files = disks(vm)
    stored_name(vm.config, files[2].name, files[lower].name)
    names = offers(vm, "now-on-frozen-file")
    assert len(names) == 1 and files[2].name in names[0]
    plan = plan_of(vm, "now-on-frozen-file")
    assert [step.file for step in plan.steps] == [vm.config]  # and nothing else
    mend(vm, "now-on-frozen-file", kill=format is DiskFormat.VHD and lower == 0)


def test_every_leaf_is_offered_the_newest_first(tmp_path: Path) -> None:
    vm = made(tmp_path)
    files = disks(vm)
    other = make_orphan(vm)
    stored_name(vm.config, files[2].name, files[0].name)
    os.utime(other, (2_000_000_000, 2_000_000_000))
    os.utime(files[2], (1_500_000_000, 1_500_000_000))
    titles = offers(vm, "now-on-frozen-file")
    assert [name in title for name, title in zip([other.name, files[2].name], titles, strict=True)]
    assert "2033" in titles[0] and "2017" in titles[1]
    assert any(files[2].name in text for text in plan_of(vm, "now-on-frozen-file").warnings)
    os.utime(files[2], (2_100_000_000, 2_100_000_000))
    assert files[2].name in offers(vm, "now-on-frozen-file")[0]
    mend(vm, "now-on-frozen-file", check=lambda: None)
    other.unlink()
    vm.check()


def test_a_leaf_that_a_snapshot_names_is_never_offered(tmp_path: Path) -> None:
    vm = made(tmp_path)
    files = disks(vm)
    stored_name(vm.config, files[2].name, files[0].name)
    for config in (vm.root / "Snapshots").glob("*.xml"):
        stored_name(config, files[1].name, files[2].name)
    with vm.open() as library:
        item = finding(library, "now-on-frozen-file")
        assert not [r for r in repairs_for(library, item) if files[2].name in r.title]


def test_started_already_says_what_is_left_to_mend(tmp_path: Path) -> None:
    vm = made(tmp_path, DiskFormat.VHDX)
    files = disks(vm)
    stored_name(vm.config, files[2].name, files[0].name)
    with open_writable(files[0]) as image:
        image.write(0, b"started" * 512)
    before = tree(vm.root)
    plan = plan_of(vm, "now-on-frozen-file")
    assert any("cannot be read yet" in text for text in plan.warnings)
    assert tree(vm.root) == before


def test_all_disks_of_a_vm_at_once(tmp_path: Path) -> None:
    """Two disks were pointed at their bases: both go back, to the disks of one snapshot."""
    vm = ModelVm(tmp_path, ("ide0:0", "scsi0:0"), size=128 * 1024)
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    with vm.open() as library:
        now = library.machine(vm.id).now
        assert now is not None
        leaves = {slot: disk.path for slot, disk in now.disks.items()}
        bases = {slot: library.graph.files[path].parent for slot, path in leaves.items() if path}
    for slot, leaf in leaves.items():
        base = bases[slot]
        assert leaf is not None and base is not None
        stored_name(vm.config, leaf.name, base.name)
    newer = make_orphan(vm)  # a newer leaf of no snapshot, on one of the bases
    os.utime(newer, (2_000_000_000, 2_000_000_000))
    title = offers(vm, "now-on-frozen-file")[0]
    assert all(leaf.name in title for leaf in leaves.values() if leaf is not None)
    mend(vm, "now-on-frozen-file")


def test_one_word_mends_them_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vm = ModelVm(tmp_path, ("ide0:0", "scsi0:0"), size=128 * 1024)
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    with vm.open() as library:
        pairs = [
            (path.name, file.parent.name)
            for path, file in library.graph.files.items()
            if file.parent is not None
        ]
    for leaf, base in pairs:
        stored_name(vm.config, leaf, base)
    assert main(["repair", str(vm.root), "now-on-frozen-file", "--yes"]) == 0
    capsys.readouterr()
    vm.check()
