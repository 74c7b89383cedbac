# SPDX-License-Identifier: Apache-2.0
"""A disk in a recycle bin is put back to its place, with its record, and never over another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import plan_refresh_paths, repairs_for
from snapviewer.base.errors import RefusedError
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from tests.builders_findings import disks
from tests.builders_repair import codes, mend, plan_of, recycle_info
from tests.builders_vm import WINDOWS_FOLDER, ModelVm


def made(folder: Path, format: DiskFormat = DiskFormat.VHDX) -> ModelVm:
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


def delete(vm: ModelVm, path: Path, folder: Path, *, record: bool = True) -> Path:
    """Move a disk into a bin of Windows."""
    place = folder / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    place.mkdir(parents=True, exist_ok=True)
    gone = place / f"$R4KQ7ZT{path.suffix}"
    if record:
        info = recycle_info(f"{WINDOWS_FOLDER}\\{path.name}", path.stat().st_size)
        (place / f"$I4KQ7ZT{path.suffix}").write_bytes(info)
    shutil.move(path, gone)
    vm.beside = [folder / "$RECYCLE.BIN"]
    return gone


@pytest.mark.parametrize("code", ["disk-deleted", "chain-through-bin"])
def test_put_back_to_its_old_place(tmp_path: Path, code: str) -> None:
    vm = made(tmp_path)
    path = disks(vm)[1]
    gone = delete(vm, path, tmp_path)
    assert {"disk-deleted", "chain-through-bin"} <= codes(vm)
    mend(vm, code, beside=vm.beside, kill=code == "disk-deleted")
    assert path.is_file() and not gone.exists()
    assert not list(gone.parent.iterdir())  # its record went to the trash
    assert not codes(vm) & {"disk-deleted", "chain-through-bin", "stale-path", "disk-missing"}


def test_beside_its_children_where_nothing_tells_the_place(tmp_path: Path) -> None:
    vm = made(tmp_path)
    path = disks(vm)[1]
    delete(vm, path, tmp_path, record=False)
    plan = plan_of(vm, "chain-through-bin")
    assert [step.file for step in plan.steps] == [path]
    mend(vm, "chain-through-bin", beside=vm.beside)


def test_a_bin_that_keeps_the_folders(tmp_path: Path) -> None:
    vm = made(tmp_path, DiskFormat.VHD)
    path = disks(vm)[0]
    place = tmp_path / "#recycle" / vm.root.name / path.parent.name
    place.mkdir(parents=True)
    shutil.move(path, place / path.name)
    vm.beside = [tmp_path / "#recycle"]
    mend(vm, "disk-deleted", beside=vm.beside)
    assert path.is_file()


def test_never_over_an_existing_file(tmp_path: Path) -> None:
    vm = made(tmp_path)
    path = disks(vm)[1]
    delete(vm, path, tmp_path)
    path.write_bytes(b"")
    with vm.open() as library:
        for item in library.findings:
            if item.code in ("disk-deleted", "chain-through-bin"):
                assert not [r for r in repairs_for(library, item) if r.title.startswith("Put")]
    path.unlink()
    plan = plan_of(vm, "disk-deleted")
    path.write_bytes(b"mine")
    with pytest.raises(RefusedError, match="exists now"):
        execute(plan)
    assert path.read_bytes() == b"mine"


def test_a_stale_path_never_makes_the_bin_a_home(tmp_path: Path) -> None:
    vm = made(tmp_path)
    delete(vm, disks(vm)[1], tmp_path)
    with vm.open() as library:
        assert not plan_refresh_paths(library, library.machine(vm.id)).steps
        assert not [item for item in library.findings if item.code == "stale-path"
                    and repairs_for(library, item)]


def test_a_snapshots_configuration(tmp_path: Path) -> None:
    vm = made(tmp_path)
    config = next((vm.root / "Snapshots").iterdir())
    place = tmp_path / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    place.mkdir(parents=True)
    original = f"D:\\VMs\\Test VM\\Snapshots\\{config.name}"
    (place / "$I4KQ7ZT.xml").write_bytes(recycle_info(original, config.stat().st_size))
    shutil.move(config, place / "$R4KQ7ZT.xml")
    vm.beside = [tmp_path / "$RECYCLE.BIN"]
    mend(vm, "configuration-deleted", beside=vm.beside)
    assert config.is_file()
