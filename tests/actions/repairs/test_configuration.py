# SPDX-License-Identifier: Apache-2.0
"""A configuration of zeros, of no bytes or of garbage is re-created from what is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from tests.builders_findings import disks
from tests.builders_repair import codes, mend, offers, plan_of, tree
from tests.builders_vm import ModelVm


def made(folder: Path, container: str = "xml", slots: tuple[str, ...] = ("ide0:0",)) -> ModelVm:
    vm = (
        ModelVm(folder, slots, size=128 * 1024)
        if container == "xml"
        else ModelVm(
            folder, ("scsi0:0",), format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20,
            container="vmcx",
        )
    )
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    vm.take("two")
    vm.scribble(3)
    return vm


def ruin(path: Path, how: str) -> None:
    size = path.stat().st_size
    path.write_bytes({"zeros": bytes(size), "empty": b"", "garbage": b"\x07" * size}[how])


@pytest.mark.parametrize("how", ["zeros", "empty", "garbage"])
def test_the_vms_own(tmp_path: Path, how: str) -> None:
    vm = made(tmp_path)
    ruin(vm.config, how)
    assert len(offers(vm, "configuration-unreadable")) == 1
    mend(vm, "configuration-unreadable", kill=how == "zeros")
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.name == vm.root.name
        assert machine.config is not None and machine.config_path == vm.config
        assert machine.config.saved_state is None
        # whatever counts the snapshots counts those that are there
        assert machine.config.snapshot_count in (None, len(machine.snapshots))


def test_a_vm_of_two_disks(tmp_path: Path) -> None:
    vm = made(tmp_path, slots=("ide0:0", "scsi0:0"))
    ruin(vm.config, "zeros")
    mend(vm, "configuration-unreadable")


def test_a_vm_of_2016(tmp_path: Path) -> None:
    vm = made(tmp_path, "vmcx")
    before = tree(vm.root)
    guest = vm.config.with_suffix(".vmgs")
    ruin(vm.config, "zeros")
    mend(vm, "configuration-unreadable")
    with vm.open() as library:
        config = library.machine(vm.id).config
        assert config is not None
        assert config.guest_state.endswith(f"Virtual Machines\\{guest.name}")
    after = tree(vm.root)
    changed = {path for path in before if after.get(path) != before[path]}
    assert changed == {str(vm.config)}


def test_the_configuration_is_missing(tmp_path: Path) -> None:
    vm = made(tmp_path)
    vm.config.unlink()
    mend(vm, "configuration-missing")
    assert vm.config.is_file()


def test_over_the_disk_that_stands_on_an_older_snapshot(tmp_path: Path) -> None:
    """Now was a revert to the first snapshot: its settings are taken, its disk is the leaf."""
    vm = made(tmp_path)
    first = next(iter(vm.content))
    vm.revert(first, take_first="kept")
    vm.scribble(7)
    vm.config.write_bytes(bytes(1000))
    (title,) = offers(vm, "configuration-unreadable")
    assert "'one'" in title
    mend(vm, "configuration-unreadable")


@pytest.mark.parametrize("number", [0, 1])
def test_a_snapshots(tmp_path: Path, number: int) -> None:
    vm = made(tmp_path)
    wanted = list(vm.content)[number]
    (config,) = (vm.root / "Snapshots").glob(f"{wanted}*")
    ruin(config, "zeros")
    titles = offers(vm, "snapshot-unreadable")
    assert len(titles) == 1 and disks(vm)[number].name in titles[0]
    plan = plan_of(vm, "snapshot-unreadable")
    assert plan.steps[0].file == config  # the unreadable file goes first
    mend(vm, "snapshot-unreadable", kill=number == 0)
    assert not codes(vm) & {"snapshots-elsewhere", "unknown-file"}
