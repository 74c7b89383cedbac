# SPDX-License-Identifier: Apache-2.0
"""What happens to a layout over the years: copied, moved, lost, renamed, converted, linked, set
aside, thrown away, strewn with other programs' files.

Each change returns whether it found something to happen to, and keeps the layout's truth true.
"""

from __future__ import annotations

import os
import shutil
import struct
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.builders_layout import SIZES, some_blocks, write_disk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.machines.layouts import Vm, World

def _own(world: World) -> Vm | None:
    """A VM that has a folder of its own, which is whole."""
    found = [
        vm for vm in world.vms
        if _whole(world, vm) and sum(
            other.root == vm.root or other.root.is_relative_to(vm.root) for other in world.vms
        ) == 1
        and all(path.is_relative_to(vm.root) for path in (*vm.configs.values(), *vm.needed()))
    ]
    return world.source.choice(found) if found else None


def _any(world: World) -> Vm | None:
    """A VM that may be opened and is whole."""
    found = [vm for vm in world.vms if _whole(world, vm)]
    return world.source.choice(found) if found else None


def _whole(world: World, vm: Vm) -> bool:
    return vm.plain and not vm.gone and not vm.deleted and all(
        path.is_relative_to(world.here) for path in vm.configs.values()
    )


def _copied(world: World, vm: Vm, to: Path) -> bool:
    shutil.copytree(vm.root, to, symlinks=True)
    world.vms.append(vm.twin(vm.root, to))
    world.orphans |= {
        to / path.relative_to(vm.root) for path in world.orphans if path.is_relative_to(vm.root)
    }
    return True


def _copy_beside(world: World) -> bool:
    vm = _own(world)
    return vm is not None and _copied(world, vm, vm.root.with_name(f"Copy of {vm.root.name}"))


def _copy_nested(world: World) -> bool:
    vm = _own(world)
    return vm is not None and _copied(world, vm, vm.root / "Backup" / vm.root.name)


def _copy_not_opened(world: World) -> bool:
    vm = _own(world)
    return vm is not None and _copied(world, vm, world.elsewhere / vm.root.name)


def _renamed_folder(world: World) -> bool:
    vm = _own(world)
    return vm is not None and _moved(world, vm, vm.root.with_name("Old " + vm.root.name))


def _moved_folder(world: World) -> bool:
    vm = _own(world)
    return vm is not None and _moved(world, vm, vm.root.parent / "archive" / "2019" / vm.root.name)


def _moved(world: World, vm: Vm, to: Path) -> bool:
    to.parent.mkdir(parents=True, exist_ok=True)
    old = vm.root
    old.rename(to)
    vm.rebase(old, to)
    world.orphans = {to / path.relative_to(old) if path.is_relative_to(old) else path
                     for path in world.orphans}
    world.opened = [to / path.relative_to(old) if path.is_relative_to(old) else path
                    for path in world.opened]
    return True


def _lost(world: World, vm: Vm) -> None:
    """A file of the VM is not where it was: what looks unneeded could be it (of equal stems above
    all), and what stood on it may be taken to stand on the same file of a copy.
    """
    world.complete = False
    for other in world.vms:
        if other.made.id == vm.made.id or _stems(other) & _stems(vm):
            other.plain = False


def _stems(vm: Vm) -> set[str]:
    """The names its bases had from the beginning, without ending."""
    names = (chain[0].stored.rpartition("\\")[2] for chain in vm.made.chains.values())
    return {name.rpartition(".")[0].casefold() for name in names}


def _missing_disk(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    world.source.choice(vm.disks).path.unlink()
    _lost(world, vm)
    return True


def _renamed_leaf(world: World) -> bool:
    return _renamed(world, -1)


def _renamed_base(world: World) -> bool:
    return _renamed(world, 0)


def _renamed(world: World, which: int) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    disk = vm.made.chain[which]
    if disk.path.is_symlink():
        return False
    new = disk.path.with_name(world.source.choice(("renamed", disk.path.stem)) + "." + disk.format)
    if new.exists():
        return False
    disk.path = disk.path.rename(new)
    _lost(world, vm)
    return True


def _letters_of_another_case(world: World) -> bool:
    """As after a copy through a share that folds names: still the same names to Windows."""
    vm = _any(world)
    if vm is None or any(disk.path.is_symlink() for disk in vm.disks):
        return False
    for disk in vm.disks:
        disk.path = disk.path.rename(disk.path.with_name(disk.path.name.lower()))
    return True


def _decomposed_letters(world: World) -> bool:
    """As after a Mac had the files."""
    vm = _any(world)
    if vm is None or all(disk.path.name.isascii() for disk in vm.disks):
        return False
    for disk in vm.disks:
        if not disk.path.is_symlink():
            name = unicodedata.normalize("NFD", disk.path.name)
            disk.path = disk.path.rename(disk.path.with_name(name))
    _lost(world, vm)
    return True


def _converted_base(world: World) -> bool:
    vm = _any(world)
    if vm is None or vm.made.chain[0].format != "vhd" or len(vm.made.chain) < 2:
        return False
    base = vm.made.chain[0]
    if base.path.is_symlink() or base.parent is not None:
        return False
    new = write_disk(base.path.with_suffix(".vhdx"), {0: base.content.ljust(1 << 20, b"\0")},
                     size=1 << 20)
    base.path.unlink()
    base.path = new.path  # it is the only copy of what every moment needs
    _lost(world, vm)
    return True


def _set_aside(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    under = world.source.choice(vm.made.chain)
    name = world.source.choice(("kept.avhdx.old", "kept.bak", "kept.orig", "kept"))
    path = under.path.with_name(name)
    if path.exists() or under.path.is_symlink():
        return False
    world.aside.append(write_disk(
        path, some_blocks("kept", 1, SIZES[under.format][1], under.size), format=under.format,
        parent=under, size=under.size))
    vm.plain = False
    return True


def _base_behind_a_link(world: World) -> bool:
    return _linked(world, world.here / "Big disks", hard=False)


def _base_of_two_names(world: World) -> bool:
    return _linked(world, world.here / "Big disks", hard=True)


def _base_outside_behind_a_link(world: World) -> bool:
    return _linked(world, world.elsewhere / "Big disks", hard=False)


def _linked(world: World, folder: Path, *, hard: bool) -> bool:
    vm = _any(world)
    if vm is None or vm.made.chain[0].path.is_symlink():
        return False
    base = vm.made.chain[0].path
    folder.mkdir(exist_ok=True)
    other = folder / f"{len(list(folder.iterdir()))} {base.name}"
    if hard:
        os.link(base, other)
    else:
        base.rename(other)
        base.symlink_to(os.path.relpath(other, base.parent))
    vm.plain = False
    if not other.is_relative_to(world.here):
        _lost(world, vm)
    return True


def _configurations_gone(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    for path in vm.configs.values():
        path.unlink()
    vm.gone, vm.plain, world.clear = True, False, False
    for other in world.vms:  # the disks of a nested copy look like the VM's own now
        if vm.root != other.root and vm.root.is_relative_to(other.root):
            other.plain = False
    return True


def _disks_gone(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    for disk in vm.disks:
        disk.path.unlink()
    _lost(world, vm)
    return True


def _damaged_file(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    folder = vm.disks[0].path.parent
    (folder / "damaged.avhdx").write_bytes(b"vhdxfile" + world.source.randbytes(5000))
    world.clear = False
    for other in world.vms:  # it may stand on any VHDX, on a VHD never
        other.plain = other.plain and other.made.chain[0].format == "vhd"
    return True


def _foreign_files(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    head = struct.pack(">II16sH", 0x00051607, 0x00020000, b"Mac OS X        ", 2)
    for path in (vm.made.config, vm.disks[0].path):
        path.with_name("._" + path.name).write_bytes(head.ljust(4096, b"\0"))
    folder = vm.disks[0].path.parent
    (folder / "unfinished.avhdx").touch()
    (folder / "shared.vhds").write_bytes(world.source.randbytes(9000))
    (folder / "readme.txt").write_bytes(b"nothing of importance")
    return True


def _in_the_bin(world: World) -> bool:
    vm = _own(world)
    if vm is None or vm.root in world.opened:
        return False
    bin_folder = world.here / world.source.choice(("$RECYCLE.BIN/S-1-5-21-1-2-3-500", "#recycle"))
    bin_folder.mkdir(parents=True, exist_ok=True)
    _moved(world, vm, bin_folder / (
        "$RA1B2C3" if "$" in bin_folder.parent.name else vm.root.name))
    vm.deleted, vm.plain, world.clear = True, False, False
    world.orphans = {path for path in world.orphans if not path.is_relative_to(bin_folder)}
    return True


def _snapshots_behind_a_dangling_link(world: World) -> bool:
    vm = _own(world)
    snapshots = vm.root / "Snapshots" if vm is not None else None
    if vm is None or snapshots is None or not snapshots.is_dir():
        return False
    away = world.elsewhere / f"snapshots of {vm.root.name}"
    snapshots.rename(away)
    snapshots.symlink_to("/mnt/d/.NTFS-3G/E:/Snapshots")
    vm.made.snapshot_configs = {
        name: away / path.name for name, path in vm.made.snapshot_configs.items()
    }
    vm.plain = world.clear = False
    return True


def _snapshot_configuration_of_zeros(world: World) -> bool:
    vm = _any(world)
    if vm is None or not vm.made.snapshot_configs:
        return False
    path = world.source.choice(sorted(vm.made.snapshot_configs.values()))
    path.write_bytes(bytes(path.stat().st_size))
    world.clear = False
    group = path.relative_to(world.here).parts[0]
    for other in world.vms:  # whose snapshot it was is not known: of one that lies near
        if other.root.is_relative_to(world.here / group):
            other.plain = False
    vm.plain = False
    return True


Change = Callable[["World"], bool]

CHANGES: tuple[Change, ...] = (
    _copy_beside, _copy_nested, _copy_not_opened, _renamed_folder, _moved_folder, _missing_disk,
    _renamed_leaf, _renamed_base, _letters_of_another_case, _decomposed_letters, _converted_base,
    _set_aside, _base_behind_a_link,
    _base_of_two_names, _base_outside_behind_a_link, _configurations_gone, _disks_gone,
    _damaged_file, _foreign_files, _in_the_bin, _snapshots_behind_a_dangling_link,
    _snapshot_configuration_of_zeros,
)
