# SPDX-License-Identifier: Apache-2.0
"""On NTFS mounted by Linux: no disk becomes sparse, and rights stay, whatever is done."""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError
from snapviewer.base.progress import Progress
from snapviewer.chains.export import export
from snapviewer.disks.filesystem.security_descriptor import FULL_CONTROL, build, parse
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.machines.own_files import own_files
from tests.builders_ntfs import (
    SPARSE,
    attributes,
    descriptor,
    make_descriptor,
    ntfs_volume,
    set_attributes,
    set_descriptor,
    sparse_disks,
)
from tests.builders_vm import ModelVm


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with ntfs_volume(tmp_path_factory.mktemp("volume")) as place:
        yield place


def make(volume: Path, container: str) -> ModelVm:
    form = DiskFormat.VHDX if container == "vmcx" else DiskFormat.VHD
    block = (1 << 20) if container == "vmcx" else (64 << 10)
    folder = volume / str(uuid.uuid4())
    vm = ModelVm(folder, size=4 << 20, format=form, block_size=block, container=container)
    vm.scribble(1)
    assert sparse_disks(vm.root) == []
    mine = make_descriptor(*struct.unpack("<4I", uuid.UUID(vm.id).bytes_le))
    for path in [*vm.config.parent.iterdir(), *(vm.root / "Virtual Hard Disks").iterdir()]:
        set_descriptor(path, mine)
    return vm


def configurations(vm: ModelVm) -> list[Path]:
    return [
        path
        for path in vm.root.rglob("*")
        if path.suffix.lower() in (".xml", ".vmcx", ".vmrs", ".vmgs")
        and ".snapviewer" not in path.parts
    ]


def disks(vm: ModelVm) -> list[Path]:
    return [
        path
        for path in (vm.root / "Virtual Hard Disks").iterdir()
        if path.suffix.lower() in (".vhd", ".vhdx", ".avhd", ".avhdx")
    ]


def expect(vm: ModelVm, mine: bytes) -> None:
    """Nothing is sparse, and every file grants what the VM's files granted explicitly."""
    assert sparse_disks(vm.root) == []
    wanted = parse(mine)
    for path in [*configurations(vm), *disks(vm)]:
        found = parse(descriptor(path))
        explicit = [entry for entry in found.entries or () if not entry[1] & 0x10]
        assert explicit == list(wanted.entries or ()), path
        assert (found.owner, found.group) == (wanted.owner, wanted.group), path


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_every_action_leaves_what_hyper_v_takes(volume: Path, container: str) -> None:
    vm = make(volume, container)
    mine = descriptor(vm.config)
    vm.add_saved_state(b"memory" * 3000, b"devices" * 500)
    if container == "vmcx":
        set_descriptor(vm.config.with_suffix(".VMRS"), mine)
    else:
        for path in (vm.config.parent / vm.id).iterdir():
            set_descriptor(path, mine)
    first = vm.take("first")
    expect(vm, mine)
    vm.scribble(2)
    vm.take("second")
    vm.scribble(3)
    expect(vm, mine)
    vm.revert(first)
    expect(vm, mine)
    with vm.open() as library:
        plan = plan_undo(vm.place, own_files(library, vm.id))
    execute(plan)
    expect(vm, mine)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_merging_leaves_what_hyper_v_takes(volume: Path, container: str) -> None:
    vm = make(volume, container)
    mine = descriptor(vm.config)
    first = vm.take("first")
    vm.scribble(2)
    second = vm.take("second")
    vm.scribble(3)
    vm.revert(first)
    vm.scribble(4)
    third = vm.take("third")
    vm.scribble(5)
    vm.delete(third, merge_now=True)
    expect(vm, mine)
    vm.delete(second)
    expect(vm, mine)
    vm.delete(first, merge_now=True)
    expect(vm, mine)


def test_recovering_leaves_what_hyper_v_takes(volume: Path) -> None:
    for back in (False, True):
        for stop_at in (2, 9, 14, 22):
            vm = make(volume, "vmcx")
            mine = descriptor(vm.config)
            plan = vm.plan_take("first")
            count = 0

            def stop(operation: str, path: Path, offset: int, length: int) -> None:
                nonlocal count
                if ".snapviewer" in str(path):
                    return
                count += 1
                if count >= stop_at:  # noqa: B023
                    raise KeyboardInterrupt

            try:
                with mutation_hook(stop):
                    execute(plan)
            except (KeyboardInterrupt, InterruptedActionError):
                recover(vm.place, back=back)
            expect(vm, mine)


@pytest.mark.parametrize("format", ["vhd", "vhdx"])
def test_exported_disks_are_not_sparse(volume: Path, format: str) -> None:
    vm = make(volume, "vmcx" if format == "vhdx" else "xml")
    with vm.open() as library:
        machine = library.machine()
        assert machine.now is not None
        with library.chain(machine.now, vm.slots[0]) as chain:
            target = vm.root.parent / f"out.{format}"
            export(chain, target, format)
            export(chain, vm.root.parent / "dense.img", "raw", dense=True)
            export(chain, vm.root.parent / "holes.img", "raw")
        export_vm(library, machine, machine.now, vm.root.parent / "whole", Progress())
    assert sparse_disks(vm.root.parent) == []
    assert attributes(vm.root.parent / "holes.img") & SPARSE
    assert not attributes(vm.root.parent / "dense.img") & SPARSE


def test_of_the_attribute_word_only_three_are_carried(volume: Path) -> None:
    vm = make(volume, "xml")
    set_attributes(vm.config, 0x2 | 0x4 | 0x20 | 0x2000 | 0x100)
    vm.take("first")
    word = attributes(vm.config)
    assert word & 0x26 == 0x26 and not word & 0x2100


def test_a_disk_in_another_folder_inherits_there(volume: Path) -> None:
    """A new leaf has the explicit entries of Now's former one and what its own folder hands on."""
    vm = make(volume, "xml")
    folder = vm.root / "Virtual Hard Disks"
    before = parse(descriptor(disks(vm)[0]))
    everyone = bytes.fromhex("010100000000000100000000")
    handed = struct.pack("<BBHI", 0, 0x3, 8 + len(everyone), 0x120089) + everyone
    above = parse(descriptor(folder))
    set_descriptor(folder, build(type(above)(above.owner, above.group, above.control, (handed,))))
    vm.take("first")
    leaf = next(path for path in disks(vm) if path.suffix == ".avhd")
    found = parse(descriptor(leaf))
    assert found.entries is not None and before.entries is not None
    assert found.entries[: len(before.entries)] == before.entries
    (inherited,) = found.entries[len(before.entries) :]
    assert inherited[1] == 0x10 and inherited[8:] == everyone
    assert FULL_CONTROL not in struct.unpack_from("<I", inherited, 4)


def test_plans_give_lines_only_where_rights_cannot_be_carried(volume: Path, tmp_path: Path) -> None:
    assert make(volume, "vmcx").plan_take("first").hints == []
    elsewhere = ModelVm(tmp_path)
    plan = elsewhere.plan_take("first")
    made = [step.file for step in plan.steps if step.kind in ("create-disk", "write-file")]
    assert len(plan.hints) == len(made) == 3
    for path, line in zip(made, plan.hints, strict=True):
        where = path.relative_to(elsewhere.root.parent)
        assert line.startswith('icacls "D:\\VMs\\' + str(where).replace("/", "\\") + '"')
