# SPDX-License-Identifier: Apache-2.0
"""Any moment, disk file or folder as a side of a comparison."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.base.errors import NotFoundError
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.opening import open_library
from snapviewer.machines.pairing import pair_disks
from snapviewer.machines.sides import SideFinder, stamps_of
from tests.builders_sides import MIB, full_image, moved_vm
from tests.builders_vm import ModelVm


@pytest.fixture
def place(tmp_path: Path) -> tuple[ModelVm, ModelVm, Path]:
    """Two VMs in one folder and a backup outside of it."""
    web, data = ModelVm(tmp_path / "vms", name="WEB"), ModelVm(tmp_path / "vms", name="a:b")
    for vm in (web, data):
        vm.scribble(1)
        vm.take("First")
        vm.scribble(2)
        vm.take("First: after")
        vm.scribble(3)
    backup = full_image(tmp_path / "backup" / "web.vhd", 256 * 1024, {0: b"old." * 128})
    return web, data, backup


@pytest.fixture
def library(place: tuple[ModelVm, ModelVm, Path], tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "vms") as opened:
        yield opened


def test_moments_of_any_vm(library: Library, place: tuple[ModelVm, ModelVm, Path]) -> None:
    web, data, _ = place
    with SideFinder(library) as finder:
        for reference, vm, name in (
            ("WEB:First", web, "First"), ("WEB:First: after", web, "First: after"),
            ("a:b:First", data, "First"), ("a:b:First: after", data, "First: after"),
            (f"{web.id[:10].lower()}:now", web, "Now"), (f"{web.root}:First", web, "First"),
            (f"{web.config}:first".replace("first", "First"), web, "First"),
            ("WEB", web, "Now"), (str(data.root), data, "Now"), ("a:b", data, "Now"),
            (str(web.config), web, "Now"),
        ):  # fmt: skip
            side = finder.find(reference)
            assert (side.machine.id, side.moment.name) == (vm.id, name), reference
        with pytest.raises(NotFoundError, match="VM:MOMENT") as caught:
            finder.find("First")
        assert str(web.root) in caught.value.message
        assert str(data.root) in caught.value.message
        for reference in ("now", "nothing", "WEB:nothing", "X:First", "", ":", "WEB:"):
            with pytest.raises(NotFoundError):
                finder.find(reference)


def test_the_chosen_vm_comes_first(library: Library, place: tuple[ModelVm, ModelVm, Path]) -> None:
    web, data, _ = place
    with SideFinder(library, library.machine("WEB")) as finder:
        assert finder.find("First").machine.id == web.id
        assert finder.find("now").machine.id == web.id
        assert finder.find("a:b:First").machine.id == data.id
        with pytest.raises(NotFoundError, match="has no snapshot"):
            finder.find("nothing")


def test_disk_files(library: Library, place: tuple[ModelVm, ModelVm, Path]) -> None:
    web, _, backup = place
    now = library.machine("WEB").now
    assert now is not None
    leaf = now.disks["ide0:0"].path
    assert leaf is not None
    with SideFinder(library) as finder:
        for reference in (str(leaf), leaf.name, f"WEB/Virtual Hard Disks/{leaf.name}"):
            side = finder.find(reference)
            assert side.library is library
            assert side.file == leaf
            with side.chain("disk") as chain:
                assert chain.read(0, chain.virtual_size) == bytes(web.now["ide0:0"])
        outside = finder.find(str(backup))
        assert outside.library is not library
        assert outside.file == backup
        assert finder.find(str(backup)).library is outside.library  # opened once
        assert finder.find(str(backup.parent)).machine.root == backup.parent
        with pytest.raises(NotFoundError, match="2 virtual machines"):
            finder.find(str(library.root))


def test_a_snapshots_configuration_is_that_snapshot(
    library: Library, place: tuple[ModelVm, ModelVm, Path], tmp_path: Path
) -> None:
    web = place[0]
    first = find_moment(library.machine("WEB"), "First")
    assert first.config is not None
    with SideFinder(library) as finder:
        assert finder.find(str(first.config.path)).moment is first
    with open_library(place[2]) as other, SideFinder(other) as finder:
        side = finder.find(str(first.config.path))
        assert (side.machine.id, side.moment.name) == (web.id, "First")


def test_paths_are_relative_to_the_opened_folder_then_to_the_working_folder(
    library: Library, place: tuple[ModelVm, ModelVm, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    web, _, backup = place
    monkeypatch.chdir(backup.parent)
    with SideFinder(library) as finder:
        assert finder.find(backup.name).file == backup
        assert finder.find("../vms/WEB").machine.id == web.id
        with pytest.raises(NotFoundError):
            finder.find("C:\\nothing\\here.vhdx")


def test_a_file_is_compared_with_the_disk_it_belongs_to(tmp_path: Path) -> None:
    vm = moved_vm(tmp_path)
    strange = full_image(tmp_path / "x" / "strange.vhd", MIB, {})
    with vm.open() as library, SideFinder(library) as finder:
        now = finder.find("now")
        first = finder.find("First").moment.disks["ide0:1"].path
        assert first is not None
        (pair,) = pair_disks(finder.find(first.name), now)
        assert (pair.slot_a, pair.slot_b, pair.label) == ("disk", "scsi0:0", "scsi0:0")
        (pair,) = pair_disks(now, finder.find(first.name))
        assert (pair.slot_a, pair.slot_b) == ("scsi0:0", "disk")
        with pytest.raises(NotFoundError, match="ide0:0, scsi0:0"):
            pair_disks(finder.find(str(strange)), now)
        (pair,) = pair_disks(finder.find(str(strange)), now, "ide0:0")
        assert (pair.slot_a, pair.slot_b) == ("disk", "ide0:0")
        with pytest.raises(NotFoundError, match="no disk at ide1:1"):
            pair_disks(finder.find(str(strange)), now, "ide1:1")


def test_stamps_tell_of_a_write(library: Library, place: tuple[ModelVm, ModelVm, Path]) -> None:
    with SideFinder(library) as finder:
        side = finder.find("WEB:First")
        chain = side.chain("ide0:0")
        before = stamps_of([chain])
        assert stamps_of([chain]) == before
        with chain.path.open("r+b") as file:
            file.seek(0, 2)
            file.write(b"x")
        assert stamps_of([chain]) != before
        chain.path.unlink()
        assert stamps_of([chain]) != before
