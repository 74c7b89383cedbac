# SPDX-License-Identifier: Apache-2.0
"""Empty and damaged files that nobody names, and left-over records, are set aside by plan."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.model import Finding
from tests.builders_findings import disks, patch
from tests.builders_repair import codes, finding, mend, offers, plan_of
from tests.builders_vm import ModelVm


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    return made


def role(vm: ModelVm, path: Path) -> FileRole:
    with vm.open() as library:
        return library.graph.files[path].role


def test_an_empty_disk(vm: ModelVm) -> None:
    junk = disks(vm)[0].with_name("junk.avhdx")
    junk.write_bytes(b"")
    plan = plan_of(vm, "empty-file")
    assert "held nothing back" in plan.consequence and not plan.warnings
    mend(vm, "empty-file", kill=True)
    assert not junk.exists()


def test_a_damaged_disk_says_what_it_held_back(vm: ModelVm) -> None:
    base, leaf = disks(vm)
    snapshot = next((vm.root / "Snapshots").iterdir())
    snapshot.unlink()  # so the base waits for a merge
    assert role(vm, base) is FileRole.SUPERSEDED
    junk = base.with_name("junk.avhdx")
    shutil.copyfile(leaf, junk)
    for offset in (64 << 10, 128 << 10):
        patch(junk, offset, bytes(4096))
    assert role(vm, base) is FileRole.UNKNOWN
    code = next(
        item.code
        for item in _findings(vm)
        if item.file == junk and item.severity == "error"
    )
    plan = plan_of(vm, code)
    assert base.name in plan.consequence and plan.warnings
    before = junk.read_bytes()
    execute(plan)
    assert not junk.exists()
    assert role(vm, base) is FileRole.SUPERSEDED
    execute(plan_undo(vm.root))
    assert junk.read_bytes() == before


def _findings(vm: ModelVm) -> list[Finding]:
    with vm.open() as library:
        return library.findings


@pytest.mark.parametrize("which", [0, 1])
def test_never_what_something_names(vm: ModelVm, which: int) -> None:
    """An empty file in the place of a named disk is not rubbish."""
    path = disks(vm)[which]
    path.write_bytes(b"")
    with vm.open() as library:
        assert not [
            repair
            for repair in repairs_for(library, finding(library, "empty-file"))
            if "aside" in repair.title
        ]


def test_a_record_left_beside_the_present_configuration(tmp_path: Path) -> None:
    vm = ModelVm(
        tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20, container="vmcx"
    )
    vm.scribble(1)
    old = ModelVm(
        tmp_path / "x", format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20, vm_id=vm.id
    )
    left = vm.config.with_suffix(".xml")
    shutil.copyfile(old.config, left)
    assert "record-not-machine" in codes(vm)
    plan = plan_of(vm, "record-not-machine")
    assert disks(vm)[0].name in plan.consequence
    mend(vm, "record-not-machine")
    assert not left.exists() and vm.config.exists()


def test_a_cache_of_the_host_stays(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, size=128 * 1024)
    cache = vm.root / "Virtual Machines Cache"
    cache.mkdir()
    shutil.copyfile(vm.config, cache / vm.config.name)
    assert offers(vm, "record-not-machine") == []
