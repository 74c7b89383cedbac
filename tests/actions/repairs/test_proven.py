# SPDX-License-Identifier: Apache-2.0
"""Stored paths are refreshed only where the parent is proved; advice never replaces the child."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import is_proven, plan_refresh_paths, repairs_for
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from tests.builders_findings import disks
from tests.builders_repair import finding, mend, stored_name
from tests.builders_vm import ModelVm


def made(folder: Path, format: DiskFormat) -> ModelVm:
    vm = (
        ModelVm(folder, size=128 * 1024)
        if format is DiskFormat.VHD
        else ModelVm(folder, format=format, size=4 << 20, block_size=1 << 20)
    )
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    return vm


def moved(vm: ModelVm, name: str) -> tuple[Path, Path]:
    """The base in another folder of the VM, known to the configurations: (base, leaf)."""
    base, leaf = disks(vm)
    place = vm.root / "moved"
    place.mkdir()
    new = place / name
    base.rename(new)
    for config in (vm.root / "Snapshots").glob("*.xml"):
        stored_name(config, f"Virtual Hard Disks\\{base.name}", f"moved\\{name}")
    return new, leaf


@pytest.mark.parametrize("format", list(DiskFormat))
def test_a_find_of_the_same_name_is_made_permanent(tmp_path: Path, format: DiskFormat) -> None:
    vm = made(tmp_path, format)
    new, leaf = moved(vm, disks(vm)[0].name)
    with vm.open() as library:
        assert library.graph.files[leaf].parent == new
        assert is_proven(library, leaf)
    if format is DiskFormat.VHD:
        mend(vm, "stale-path")


def test_a_vhd_by_its_id_alone_is_not(tmp_path: Path) -> None:
    vm = made(tmp_path, DiskFormat.VHD)
    base = disks(vm)[0]
    _, leaf = moved(vm, f"{base.stem}_{'0' * 8}-0000-0000-0000-{'0' * 12}.vhd")
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert not is_proven(library, leaf)
        assert not plan_refresh_paths(library, machine).steps
        for item in library.findings:
            if item.code == "stale-path":
                assert not repairs_for(library, item)


def test_of_two_that_fit_equally_none_is(tmp_path: Path) -> None:
    vm = made(tmp_path, DiskFormat.VHDX)
    base, leaf = disks(vm)
    for name in ("a", "b"):
        (vm.root / name).mkdir()
        shutil.copyfile(base, vm.root / name / base.name)
    base.unlink()
    with vm.open() as library:
        assert not is_proven(library, leaf)


def test_a_clone_with_its_parents_own_name(tmp_path: Path) -> None:
    """Literally followed, "bring it back into the same folder" would replace the child."""
    vm = ModelVm(tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)
    vm.scribble(1)
    (base,) = disks(vm)
    template = tmp_path / "boxes" / base.name
    template.parent.mkdir()
    shutil.move(base, template)
    with open_image(template) as image:
        create_differencing(base, image, ParentPaths(f"C:\\boxes\\{base.name}", ""))
    shutil.rmtree(template.parent)
    with vm.open() as library:
        item = finding(library, "parent-missing")
    assert "anywhere but" in item.remedy and f"C:\\boxes\\{base.name}" in item.remedy
    assert "into the same folder" not in item.remedy
