# SPDX-License-Identifier: Apache-2.0
"""VMs in several folders: a copy beside its original, snapshots behind a link, odd disks."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic
from tests.builders_findings import make_orphan
from tests.builders_vm import ModelVm


def small_vm(folder: Path, name: str = "Test VM") -> ModelVm:
    """A VM with the snapshots One and Two below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    vm = ModelVm(folder, name=name)
    vm.scribble(1)
    vm.take("One")
    vm.scribble(2)
    vm.take("Two")
    vm.scribble(3)
    shutil.rmtree(vm.root / ".snapviewer")  # its journals name this place
    return vm


@dataclass(frozen=True)
class Twins:
    """One VM and its copy: two folders that hold the same ids and names."""

    first: Path
    second: Path
    vm: ModelVm

    @property
    def folders(self) -> list[Path]:
        """What to open."""
        return [self.first.parent, self.second.parent]


def make_twins(folder: Path) -> Twins:
    """The VM below `Hyper-V`, its copy below `Backup`."""
    vm = small_vm(folder / "Hyper-V")
    copy = folder / "Backup" / vm.root.name
    shutil.copytree(vm.root, copy)
    return Twins(vm.root, copy, vm)


def link_snapshots_out(vm: ModelVm, store: Path) -> Path:
    """Keep the VM's snapshots below `store`, behind a link; returns where they are."""
    store.mkdir()
    target = store / "Snapshots"
    shutil.move(vm.root / "Snapshots", target)
    (vm.root / "Snapshots").symlink_to(target)
    return target


@dataclass(frozen=True)
class Apart:
    """Disks of a VM's folder that no VM uses and that are no orphans."""

    vm: ModelVm
    not_placed: Path
    set_aside: Path
    deleted: Path


def make_apart(folder: Path) -> Apart:
    """One disk of each of the roles not placed, set aside, deleted."""
    vm = small_vm(folder)
    disks = vm.root / "Virtual Hard Disks"
    child = make_orphan(vm)
    aside = child.with_name("kept.avhd.old")
    child.rename(aside)
    bin_folder = vm.root / "#recycle" / "Virtual Hard Disks"
    bin_folder.mkdir(parents=True)
    gone = bin_folder / "gone.vhd"
    create_dynamic(gone, 1 << 20, DiskFormat.VHD)
    other = disks / f"{vm.root.name} disk 0.vhdx"  # the name of a disk in use, in another format
    create_dynamic(other, 4 << 20, DiskFormat.VHDX)
    return Apart(vm, other, aside, gone)
