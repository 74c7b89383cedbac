# SPDX-License-Identifier: Apache-2.0
"""Findings about a VM: its disks, configurations and saved state; stand-ins for lost ones."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.merge import plan_merge
from snapviewer.actions.take import plan_take
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.machines.disk_graph import FileRole
from tests.builders_findings import (
    codes,
    disks,
    make_orphan,
    one,
)
from tests.builders_vm import ModelVm

# -- machines ----------------------------------------------------------------------------------


def test_the_disk_of_a_snapshot_is_gone(vm: ModelVm) -> None:
    disks(vm)[2].unlink()  # Now's own file
    disks(vm)
    found = one(vm.root, "disk-missing")
    assert found.windows_code == 0x80070002  # of a parent it is 0xC03A000D


def test_configuration_unreadable(vm: ModelVm) -> None:
    vm.config.write_bytes(vm.config.read_bytes()[:200])
    one(vm.root, "configuration-unreadable")
    assert "orphan" not in codes(vm.root)


def test_configuration_missing(vm: ModelVm) -> None:
    vm.config.unlink()
    one(vm.root, "configuration-missing")
    # Now's file is named by nobody any more; it must not be called an orphan.
    assert "orphan" not in codes(vm.root)


def test_a_disk_outside_the_root(vm: ModelVm, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.move(vm.root / "Virtual Hard Disks", outside)
    for config in [vm.config, *(vm.root / "Snapshots").glob("*.xml")]:
        document = parse_xml(config.read_bytes(), config)
        for path, node in list(document.root.walk()):
            if isinstance(node.value, str) and node.value.endswith("vhd"):
                document.set_value(path, str(outside / node.value.rsplit("\\", 1)[-1]))
        config.write_bytes(document.to_bytes())
    assert "disk-missing" in codes(vm.root)  # a path in a file opens nothing
    vm.beside = [outside]
    vm.check()


def test_saved_state_half_there(vm: ModelVm) -> None:
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    assert not codes(vm.root, info=False)
    folder = vm.config.parent / vm.id
    (folder / f"{vm.id}.vsv").unlink()
    one(vm.root, "saved-state-missing")
    (folder / f"{vm.id}.vsv").write_bytes(b"")
    one(vm.root, "saved-state-incomplete")


def test_a_snapshot_left_by_a_backup(vm: ModelVm) -> None:
    vm.take("Test VM - Backup - (5/1/2020 - 1:00:00 AM)")
    assert "inferred" in one(vm.root, "backup-snapshot").message


@pytest.mark.parametrize("branch", [False, True])
def test_stand_ins_for_disks_without_configuration(vm: ModelVm, branch: bool) -> None:
    now = bytes(vm.now["ide0:0"])
    if branch:
        make_orphan(vm)
    shutil.rmtree(vm.root / "Virtual Machines")
    shutil.rmtree(vm.root / "Snapshots")
    one(vm.root, "no-configuration")
    one(vm.root, "names-unknown")
    with vm.open() as library:
        machine = library.machine()
        assert machine.name == "Test VM disk 0"
        assert len(machine.moments) == (4 if branch else 3)
        assert (machine.now is None) == branch
        newest = machine.now or next(
            m for m in machine.snapshots if not machine.children(m.id) and m.name != "lost.avhd"
        )
        with library.chain(newest, "disk") as chain:
            assert chain.read(0, chain.virtual_size) == now
        parents = [moment.parent for moment in machine.moments]
        assert parents.count(None) == 1
        for plan in (
            plan_take(library, machine, "x"),
            plan_merge(library, machine),
        ):
            assert plan.refused
        assert {f.role for f in library.graph.files.values()} == {FileRole.UNKNOWN}


def test_interrupted_action(vm: ModelVm) -> None:
    folder = vm.root / ".snapviewer"
    folder.mkdir(exist_ok=True)
    (folder / "journal.json").write_bytes(b"{")
    assert "cannot be read" in one(vm.root, "interrupted-action").message
