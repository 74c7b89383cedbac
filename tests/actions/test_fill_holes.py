# SPDX-License-Identifier: Apache-2.0
"""Holes are filled with what they read already; on NTFS the mark goes with them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.actions.repairs.attributes import plan_fill_holes
from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import SnapviewerError, StorageError
from snapviewer.disks import holes
from snapviewer.disks.filesystem import growth
from snapviewer.disks.filesystem.scope import opened, scope_of
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.holes import fill, missing_bytes
from snapviewer.engine.execute import execute
from snapviewer.machines.findings import attributes as findings_attributes
from snapviewer.plans.plan import Plan
from tests.builders_ntfs import SPARSE, attributes, ntfs_volume
from tests.builders_vm import ModelVm


def dig(path: Path, length: int = 9 << 20) -> bytes:
    """Holes before, in and behind the data, none of whose ends lies on a page; the content."""
    with path.open("wb") as file:
        file.seek(123_456)
        file.write(b"data" * 9000)
        file.seek(5 << 20)
        file.write(bytes(70_000) + b"end")
        file.truncate(length + 17)
    return path.read_bytes()


@pytest.fixture
def no_reservation(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(growth, "_reserve", lambda *_: False)
    yield


def fill_within(path: Path) -> None:
    with opened(scope_of(path.parent, [path], [], [], {})):
        fill(path, lambda: None)


def test_filling_changes_nothing_that_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    content, time = dig(path), path.stat().st_mtime_ns
    assert missing_bytes(path) > 8 << 20
    fill_within(path)
    assert path.read_bytes() == content and missing_bytes(path) == 0
    assert path.stat().st_mtime_ns == time


@pytest.mark.usefixtures("no_reservation")
def test_where_nothing_can_be_reserved_zeros_are_written(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    content = dig(path)
    written: list[tuple[int, int]] = []

    def note(operation: str, _path: Path, offset: int, length: int) -> None:
        if operation == "write":
            written.append((offset, length))

    with mutation_hook(note):
        fill_within(path)
    assert path.read_bytes() == content and missing_bytes(path) == 0
    assert all(not any(content[at : at + length]) for at, length in written)


def offered(vm: ModelVm) -> Plan:
    with vm.open() as library:
        (finding,) = [item for item in library.findings if item.code == "disk-sparse"]
        (repair,) = repairs_for(library, finding)
        return repair.plan()


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, size=1 << 20, fixed=True)
    disk = next((made.root / "Virtual Hard Disks").iterdir())
    data = disk.read_bytes()
    disk.unlink()
    with disk.open("wb") as file:
        file.truncate(len(data))
        file.seek(1 << 20)
        file.write(data[1 << 20 :])
    return made


def test_the_repair_of_a_finding(vm: ModelVm, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = next((vm.root / "Virtual Hard Disks").iterdir())
    real = findings_attributes.windows_attributes
    monkeypatch.setattr(
        findings_attributes,
        "windows_attributes",
        lambda path: SPARSE if path == disk and missing_bytes(disk) else real(path),
    )
    with vm.open() as library:
        (finding,) = [item for item in library.findings if item.code == "disk-sparse"]
    host = "D:\\VMs\\Test VM\\Virtual Hard Disks\\Test VM disk 0.vhd"
    assert f'fsutil sparse setflag "{host}" 0' in finding.remedy
    plan = offered(vm)
    assert plan.refusals == [] and plan.steps[0].size == missing_bytes(disk) > 0
    assert plan.growth[0].length == missing_bytes(disk)
    execute(plan)
    assert missing_bytes(disk) == 0
    with vm.open() as library:
        assert "disk-sparse" not in {item.code for item in library.findings}
    execute(plan_undo(vm.place))
    vm.check()


def test_a_mark_that_stays_is_said_with_the_line(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = next((vm.root / "Virtual Hard Disks").iterdir())
    with vm.open() as library:
        plan = plan_fill_holes(library, library.machine(), disk)
    monkeypatch.setattr(holes, "is_sparse", lambda _path: True)
    with pytest.raises(StorageError) as raised:
        execute(plan)
    assert raised.value.code == "still-sparse"
    assert 'fsutil sparse setflag "D:\\VMs' in raised.value.remedy
    vm.check()


@pytest.mark.usefixtures("no_reservation")
def test_a_volume_that_becomes_full_leaves_a_disk_that_reads_the_same(vm: ModelVm) -> None:
    disk = next((vm.root / "Virtual Hard Disks").iterdir())
    with vm.open() as library:
        plan = plan_fill_holes(library, library.machine(), disk)

    def full(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "write" and path == disk:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(SnapviewerError) as raised, mutation_hook(full):
        execute(plan)
    assert raised.value.code == "disk-full"
    vm.check()


def test_on_ntfs_the_mark_goes(tmp_path: Path) -> None:
    with ntfs_volume(tmp_path, size=384 << 20) as volume:
        made = ModelVm(volume, size=4 << 20, fixed=True)
        disk = next((made.root / "Virtual Hard Disks").iterdir())
        data = disk.read_bytes()
        disk.unlink()
        with disk.open("wb") as file:
            file.truncate(len(data))
            file.seek(4 << 20)
            file.write(data[4 << 20 :])
        assert attributes(disk) & SPARSE
        plan = offered(made)
        assert plan.refusals == []
        execute(plan)
        assert not attributes(disk) & SPARSE and disk.read_bytes() == data
        with made.open() as library:
            assert "disk-sparse" not in {item.code for item in library.findings}
        made.check()
