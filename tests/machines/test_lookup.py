# SPDX-License-Identifier: Apache-2.0
"""References: compared as given first, told with folders where they repeat."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.base.errors import NotFoundError
from snapviewer.disks.image import ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_machine, find_moment
from snapviewer.machines.model import Machine, MachineState
from snapviewer.machines.opening import open_library
from tests.builders_sides import MIB, full_image
from tests.builders_vm import ModelVm


def machine(ident: str, name: str, root: str = "/vms/a", config: str | None = None) -> Machine:
    path = Path(config) if config is not None else None
    return Machine(ident, name, 1, "5.0", MachineState.OFF, Path(root), path, None, [])


def test_two_vms_of_one_name_are_told_with_their_folders(tmp_path: Path) -> None:
    one, two = ModelVm(tmp_path / "x", name="WEB"), ModelVm(tmp_path / "y", name="WEB")
    with open_library(tmp_path) as library:
        for reference in ("WEB", None):
            with pytest.raises(NotFoundError) as caught:
                library.machine(reference)
            assert str(one.root) in caught.value.message
            assert str(two.root) in caught.value.message
        for vm in (one, two):
            for reference in (
                vm.id, vm.id.lower(), f"{{{vm.id}}}", vm.id[:13], str(vm.root), str(vm.config),
                str(vm.root.relative_to(tmp_path)), str(vm.config.relative_to(tmp_path)),
            ):  # fmt: skip
                assert library.machine(reference).id == vm.id


def test_ids_and_names_are_compared_as_given_before_folding() -> None:
    machines = [machine("ABCDEF", "first"), machine("x.vhdx", "ABCDEF"), machine("abc", "First")]
    assert find_machine(machines, "ABCDEF", ()).name == "first"
    assert find_machine(machines, "x.vhdx", ()).name == "ABCDEF"
    assert find_machine(machines, "First", ()).id == "abc"
    assert find_machine(machines, "first", ()).id == "ABCDEF"
    assert find_machine(machines, "abc", ()).id == "abc"  # not the beginning of ABCDEF
    assert find_machine(machines, "x.v", ()).id == "x.vhdx"
    with pytest.raises(NotFoundError):
        find_machine(machines, "X.VHDX", ())
    with pytest.raises(NotFoundError):
        find_machine(machines, "", ())


def test_a_folder_that_holds_two_vms_names_none() -> None:
    machines = [machine("A", "a", "/vms", "/vms/a.xml"), machine("B", "b", "/vms", "/vms/b.xml")]
    with pytest.raises(NotFoundError, match="2 virtual machines"):
        find_machine(machines, "/vms", [Path("/vms")])
    assert find_machine(machines, "b.xml", [Path("/vms")]).id == "B"
    assert find_machine(machines, "/vms/a.xml", [Path("/elsewhere")]).id == "A"


@pytest.fixture
def layers(tmp_path: Path) -> Library:
    """A base and two children of one file name in folders of their own, no configuration."""
    base = full_image(tmp_path / "base" / "blank.vhdx", 4 * MIB, {0: b"base" * 128})
    for name in ("web", "db"):
        (tmp_path / name).mkdir()
        with open_image(base) as image:
            paths = ParentPaths(str(base), "..\\base\\blank.vhdx")
            create_differencing(tmp_path / name / "sandbox.vhdx", image, paths)
    return open_library(tmp_path)


def test_files_without_configuration_are_named_by_id_path_or_name(
    layers: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with layers:
        found = layers.machine()
        for moment in found.moments:
            assert find_moment(found, moment.id) is moment
            (disk,) = moment.disks.values()
            assert find_moment(found, str(disk.path)) is moment
            assert disk.path is not None
            assert find_moment(found, str(disk.path.relative_to(tmp_path))) is moment
        assert find_moment(found, "blank.vhdx").name == "blank.vhdx"
        with pytest.raises(NotFoundError) as caught:
            find_moment(found, "sandbox.vhdx")
        assert str(tmp_path / "web") in caught.value.message
        assert str(tmp_path / "db") in caught.value.message
        with pytest.raises(NotFoundError):
            find_moment(found, "andbox.vhdx")  # no part of a name
        monkeypatch.chdir(tmp_path / "web")
        moment = find_moment(found, "./sandbox.vhdx")
        assert moment.disks["disk"].path == tmp_path / "web" / "sandbox.vhdx"


def test_moments_of_one_name(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    one = vm.take("same")
    vm.scribble(1)
    vm.take("same")
    with vm.open() as library:
        found = library.machine()
        with pytest.raises(NotFoundError, match="names 2 snapshots") as caught:
            find_moment(found, "same")
        assert one in caught.value.message
        assert str(vm.root) in caught.value.message
        assert find_moment(found, one[:9].lower()).id == one
        assert find_moment(found, " NOW ").is_now
        with pytest.raises(NotFoundError, match=one):
            find_moment(found, "nothing of this name")


def test_a_missing_now_is_not_said_to_be_an_unreadable_configuration(layers: Library) -> None:
    with layers, pytest.raises(NotFoundError) as caught:
        find_moment(layers.machine(), "now")
    assert "could not be read" not in caught.value.message
    assert "blank.vhdx" in str(caught.value)


def test_a_copied_folder_is_named_by_its_path(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path / "a", name="WEB")
    shutil.copytree(vm.root, tmp_path / "b" / "WEB")
    document = (tmp_path / "b" / "WEB" / "Virtual Machines" / vm.config.name).read_bytes()
    other = document.replace("WEB".encode("utf-16-le"), "WEX".encode("utf-16-le"))
    (tmp_path / "b" / "WEB" / "Virtual Machines" / vm.config.name).write_bytes(other)
    with open_library(tmp_path) as library:
        for folder in ("a", "b"):
            assert library.machine(f"{folder}/WEB").root == tmp_path / folder / "WEB"
        with pytest.raises(NotFoundError) as caught:
            library.machine(vm.id)
        assert str(tmp_path / "b" / "WEB") in caught.value.message
