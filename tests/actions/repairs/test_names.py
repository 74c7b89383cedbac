# SPDX-License-Identifier: Apache-2.0
"""Renamed disks get their names back, or the VM learns the new ones; never over another file."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.base.errors import RefusedError
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from tests.builders_findings import disks
from tests.builders_repair import codes, mend, offers, plan_of, stored_name
from tests.builders_vm import ModelVm


def made(
    folder: Path, format: DiskFormat = DiskFormat.VHDX, name: str = "Test VM"
) -> ModelVm:
    vm = (
        ModelVm(folder, size=128 * 1024, name=name)
        if format is DiskFormat.VHD
        else ModelVm(folder, format=format, size=4 << 20, block_size=1 << 20, name=name)
    )
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    vm.take("two")
    vm.scribble(3)
    return vm


@pytest.mark.parametrize("format", list(DiskFormat))
@pytest.mark.parametrize("number", [0, 1])
def test_a_leaf_of_another_ending(tmp_path: Path, format: DiskFormat, number: int) -> None:
    vm = made(tmp_path, format)
    leaf = disks(vm)[2]
    other = leaf.with_suffix(f".{format}")
    leaf.rename(other)
    assert len(offers(vm, "renamed-disk")) == 2
    kill = format is DiskFormat.VHDX and number == 0
    mend(vm, "renamed-disk", number, kill=kill)
    assert leaf.exists() == (number == 0) and other.exists() == (number == 1)


def test_a_leaf_put_aside_as_old(tmp_path: Path) -> None:
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    leaf.rename(leaf.with_name(leaf.name + ".old"))
    mend(vm, "renamed-disk")
    assert leaf.exists()


def test_a_leaf_of_quite_another_name(tmp_path: Path) -> None:
    """Only its place in the chain tells: it stands on the last snapshot's disk, and nobody names
    it.
    """
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    leaf.rename(leaf.with_name("newest.avhdx"))
    mend(vm, "renamed-disk")
    assert leaf.exists()


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("which", [0, 1])
def test_a_disk_below_by_the_id_its_child_names(
    tmp_path: Path, which: int, number: int
) -> None:
    vm = made(tmp_path)
    path = disks(vm)[which]
    path.rename(path.with_name("Server alt" + path.suffix))
    assert "renamed-disk" in codes(vm)
    mend(vm, "renamed-disk", number)


def test_change_tracking_goes_with_it(tmp_path: Path) -> None:
    vm = ModelVm(
        tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20, container="vmcx"
    )
    vm.scribble(1)
    vm.take("one")
    base = disks(vm)[0]
    names = sorted(path.name for path in base.parent.iterdir())
    for suffix in ("", ".rct", ".mrt"):
        base.with_name(base.name + suffix).rename(base.with_name("alt.vhdx" + suffix))
    mend(vm, "renamed-disk")
    assert sorted(path.name for path in base.parent.iterdir()) == names


def test_a_child_that_was_reconnected_follows(tmp_path: Path) -> None:
    """Its link names the present name: it gets the old one again."""
    vm = made(tmp_path, DiskFormat.VHD)
    files = disks(vm)
    other = files[1].with_name("middle.avhd")
    files[1].rename(other)
    execute(plan_reconnect(files[2], other))
    mend(vm, "renamed-disk")
    assert "stale-path" not in codes(vm)


def test_letters_in_another_form(tmp_path: Path) -> None:
    """The base's name carries no GUID: without its chain nothing but the form speaks for it."""
    vm = ModelVm(tmp_path, size=128 * 1024, name="Büro Küche")
    vm.scribble(1)
    (path,) = disks(vm)
    path.rename(path.with_name(unicodedata.normalize("NFD", path.name)))
    if "renamed-disk" not in codes(vm):
        vm.check()  # found all the same: nothing to say
        return
    assert "NFC" in offers(vm, "renamed-disk")[0]
    mend(vm, "renamed-disk")
    assert path.exists()


def test_a_code_page(tmp_path: Path) -> None:
    vm = made(tmp_path, name="Büro Küche")
    wanted = {path.name for path in disks(vm)}
    for path in disks(vm):
        path.rename(Path(str(path.parent), path.name.encode("latin-1").decode(
            "utf-8", "surrogateescape")))
    titles = offers(vm, "renamed-disk")
    assert not any(title.startswith("Point") for title in titles)  # no configuration can hold it
    assert titles[0].startswith("Rename all 3")
    mend(vm, "renamed-disk")
    assert {path.name for path in disks(vm)} == wanted


def test_never_over_another_file(tmp_path: Path) -> None:
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    leaf.rename(leaf.with_suffix(".vhdx"))
    plan = plan_of(vm, "renamed-disk")
    leaf.write_bytes(b"mine")
    with pytest.raises(RefusedError):
        execute(plan)
    assert leaf.read_bytes() == b"mine"


def test_another_vms_disk_is_not_proposed(tmp_path: Path) -> None:
    vm = made(tmp_path / "a")
    other = made(tmp_path / "b")
    vm.beside = [other.root]
    leaf = disks(vm)[2]
    leaf.unlink()
    assert "disk-missing" in codes(vm) and "renamed-disk" not in codes(vm)


def test_a_stranger_in_the_folder_is_not_proposed(tmp_path: Path) -> None:
    """The same stem with another ending, but of no chain with the VM's disks."""
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    stranger = ModelVm(tmp_path / "x", format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)
    (base,) = disks(stranger)
    leaf.unlink()
    base.rename(leaf.with_suffix(".vhdx"))
    assert "renamed-disk" not in codes(vm)


def test_two_that_fit_are_both_shown(tmp_path: Path) -> None:
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    data = leaf.read_bytes()
    leaf.rename(leaf.with_suffix(".vhdx"))
    leaf.with_name(leaf.name + ".bak").write_bytes(data)
    with vm.open() as library:
        found = [item for item in library.findings if item.code == "renamed-disk"]
    assert len(found) == 2
    assert not any(title.startswith("Rename all") for title in offers(vm, "renamed-disk"))


def test_a_stored_name_of_another_folder(tmp_path: Path) -> None:
    """The configuration names a disk of another stem: the leaf over the last snapshot is it."""
    vm = made(tmp_path)
    leaf = disks(vm)[2]
    stored_name(vm.config, leaf.name, "x" * len(leaf.stem) + leaf.suffix)
    mend(vm, "renamed-disk", 1)
