# SPDX-License-Identifier: Apache-2.0
"""Random layouts of VMs, as years of administration leave them, whose truth is known: which file
each moment needs, what it reads, which files nothing needs.

`world(folder, seed)` builds one; the same seed builds the same layout. Below `folder`, `here` holds
what may be opened and `elsewhere` what is never opened.
"""

from __future__ import annotations

import copy
import os
import random
import shutil
import struct
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.builders_layout import (
    SIZES,
    Disk,
    Layout,
    add_snapshot,
    guid,
    some_blocks,
    write_disk,
    write_now,
)

STYLES = ("own", "own", "default", "config-apart", "snaps-apart", "drives", "export")
NAMES = ("SRV01", "DC01", "Büro", "Web server", "SQL-01", "app")


@dataclass
class Vm:
    """A VM. `named` are the files each moment names; `plain`: everything about it can be known
    from what is opened; `deleted`: it lies in a recycle bin; `gone`: its configurations are away.
    """

    made: Layout
    named: dict[str, dict[str, Disk]]
    disks: list[Disk]  # every disk file of the VM, unnamed ones too
    plain: bool = True
    deleted: bool = False
    gone: bool = False

    @property
    def root(self) -> Path:
        return self.made.root

    @property
    def configs(self) -> dict[str, Path]:
        """The configuration file of each moment."""
        return {"now": self.made.config, **self.made.snapshot_configs}

    def needed(self) -> Iterator[Path]:
        """Every file some moment needs."""
        for disks in self.named.values():
            for disk in disks.values():
                yield from (each.path for each in disk.lineage)

    def rebase(self, old: Path, new: Path) -> None:
        """Everything below `old` lies below `new` now."""

        def there(path: Path) -> Path:
            return new / path.relative_to(old) if path.is_relative_to(old) else path

        made = self.made
        made.root, made.config = there(made.root), there(made.config)
        made.snapshot_configs = {name: there(p) for name, p in made.snapshot_configs.items()}
        made.places = {stored: there(path) for stored, path in made.places.items()}
        for disk in self.disks:
            disk.path = there(disk.path)

    def twin(self, old: Path, new: Path) -> Vm:
        """The same VM as a copy below `new`."""
        other = copy.deepcopy(self)
        other.rebase(old, new)
        return other


@dataclass
class World:
    """A layout. `superseded` and `orphans` are files that truly want a merge, that truly nothing
    needs, of VMs that are plain; `said` tells how the layout came about.
    """

    folder: Path
    source: random.Random
    vms: list[Vm] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    orphans: set[Path] = field(default_factory=set)
    aside: list[Disk] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    clear: bool = True  # nothing lies about that leaves a doubt for everybody

    @property
    def here(self) -> Path:
        return self.folder / "here"

    @property
    def elsewhere(self) -> Path:
        return self.folder / "elsewhere"

    def sees(self, path: Path) -> bool:
        return any(path.is_relative_to(folder) for folder in self.opened)

    def whole(self, vm: Vm) -> bool:
        """Whether everything the VM needs lies in the opened folders."""
        return all(self.sees(path) for path in (*vm.configs.values(), *vm.needed()))

    def children(self) -> dict[int, int]:
        """How many files stand on each, by file (inode); copies of a child count with their own
        parent."""
        count: dict[int, int] = {}
        seen: set[int] = set()
        for disk in (*(disk for vm in self.vms for disk in vm.disks), *self.aside):
            if disk.parent is None or not disk.path.exists() or not disk.parent.path.exists():
                continue
            number = disk.path.stat().st_ino
            if number not in seen:
                seen.add(number)
                key = disk.parent.path.stat().st_ino
                count[key] = count.get(key, 0) + 1
        return count

    def superseded(self, vm: Vm) -> set[Path]:
        """The files of a VM that no moment names and exactly one other file stands on."""
        count = self.children()
        named = {disk.path for disks in vm.named.values() for disk in disks.values()}
        return {
            disk.path for disk in vm.disks
            if disk.path not in named and disk.path.exists()
            and count.get(disk.path.stat().st_ino) == 1 and disk.path in set(vm.needed())
        }


def world(folder: Path, seed: int) -> World:
    """Build a layout of 1 to 4 VMs and change it in 0 to 3 ways."""
    made = World(folder, random.Random(seed))
    source = made.source
    made.here.mkdir(parents=True)
    made.elsewhere.mkdir()
    (made.elsewhere / "notes.vhdx").write_bytes(b"not ours" * 100)
    left = source.randint(1, 4)
    number = 0
    while left > 0:
        count = min(left, source.choice((1, 1, 2)))
        _group(made, source.choice(STYLES), made.here / f"g{number}", count, f"{seed}/{number}")
        number, left = number + 1, left - count
    _open(made)
    for change in source.sample(CHANGES, source.choice((0, 1, 1, 2, 3))):
        if change(made):
            made.said.append(change.__name__.strip("_"))
    for vm in made.vms:
        vm.plain = vm.plain and made.whole(vm) and not _ambiguous(made, vm)
    return made


def _ambiguous(world: World, vm: Vm) -> bool:
    """Whether disks outside the VM's own folder have the stored paths of another VM's too."""
    return any(
        other is not vm and stored in other.made.places and not folder.is_relative_to(vm.root)
        and other.made.places[stored] != folder
        for stored, folder in vm.made.places.items() for other in world.vms
    )


# -- VMs ------------------------------------------------------------------------------------------


def _group(world: World, style: str, base: Path, count: int, key: str) -> None:
    """VMs of one style below `base`."""
    source = world.source
    world.said.append(style)
    template = source.randbytes(16) if style == "own" and source.random() < 0.3 else None
    names = source.sample(NAMES, count)
    for name in names:
        format = source.choice(("vhd", "vhd", "vhd", "vhdx"))
        if template is not None:
            format = "vhd"
        slots: tuple[str, ...] = ("ide0:0",) if source.random() < 0.7 else ("ide0:0", "scsi0:0")
        root = base / name
        stored = f"D:\\Hyper-V\\{name}\\Virtual Hard Disks"
        where = dict.fromkeys(slots, (stored, root / "Virtual Hard Disks"))
        configs = snapshots = root
        same_name = False
        if style == "default":
            root = configs = snapshots = base
            stored = "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks"
            where = dict.fromkeys(slots, (stored, base / "Virtual Hard Disks"))
        elif style == "config-apart":
            root = configs = snapshots = base / "C" / "ProgramData" / "Hyper-V"
            where = dict.fromkeys(slots, (f"D:\\VHDs\\{name}", base / "D" / "VHDs" / name))
        elif style == "snaps-apart":
            root = configs = base / "A" / name
            snapshots = base / "B" / "Snapstore"
            where = dict.fromkeys(
                slots, (f"E:\\{name}\\Virtual Hard Disks", root / "Virtual Hard Disks"))
        elif style == "drives":
            slots, same_name = ("ide0:0", "scsi0:0"), True
            root = configs = snapshots = base / "C" / "VMs" / name
            where = {slot: (f"{drive}:\\VMs\\{name}", base / drive / "VMs" / name)
                     for slot, drive in zip(slots, "CD", strict=True)}
        elif style == "export":
            where = {slot: (stored, root / "Virtual Hard Disks") for slot, stored in
                     zip(slots, (f"C:\\ClusterStorage\\Volume3\\{name}", "E:\\Data\\Disks"),
                         strict=False)}
        _vm(world, name, f"{key}/{name}", root, configs, snapshots, where, format,
            same_name=same_name, template=template)


def _vm(
    world: World, name: str, key: str, root: Path, configs: Path, snapshots: Path,
    where: dict[str, tuple[str, Path]], format: str, *, same_name: bool, template: bytes | None,
) -> None:
    source = world.source
    children = source.randint(0, 3)
    size, block = SIZES[format]
    chains: dict[str, list[Disk]] = {}
    for number, (slot, (stored, folder)) in enumerate(where.items()):
        stem = "disk" if same_name else name if len(where) == 1 else f"{name} disk {number}"
        chain: list[Disk] = []
        for depth in range(children + 1):
            file = f"{stem}_{guid(key, slot, depth)}.a{format}" if depth else f"{stem}.{format}"
            chain.append(write_disk(
                folder / file,
                some_blocks(f"{key}/{slot}/{depth}", 1 + (depth == 0), block, size,
                            partial=depth > 0),
                stored=f"{stored}\\{file}", parent=chain[-1] if chain else None, size=size,
                unique_id=template if template and not depth and not number
                else uuid.uuid5(uuid.NAMESPACE_OID, f"{key}/{slot}/{depth}").bytes,
            ))
        chains[slot] = chain
    container = source.choice(("xml", "vmcx"))
    made = Layout(root, name, guid("vm", key), Path(), chains,
                  places=dict(where.values()))
    vm = Vm(made, {}, [disk for chain in chains.values() for disk in chain])
    for depth in range(children):
        if source.random() < 0.6:
            vm.named[f"S{depth}"] = {slot: chain[depth] for slot, chain in chains.items()}
            add_snapshot(made, f"S{depth}", vm.named[f"S{depth}"], container=container, day=depth,
                         folder=snapshots / "Snapshots")
    if children and source.random() < 0.3:  # a branch beside the line to Now
        under = source.randrange(children)
        side = {}
        for slot, chain in chains.items():
            stored, folder = where[slot]
            stem = chain[0].path.stem
            file = f"{stem}_{guid(key, slot, 'side')}.a{format}"
            side[slot] = write_disk(
                folder / file, some_blocks(f"{key}/{slot}/side", 1, block, size),
                stored=f"{stored}\\{file}", parent=chain[under], size=size,
                unique_id=uuid.uuid5(uuid.NAMESPACE_OID, f"{key}/{slot}/side").bytes,
            )
        vm.disks += side.values()
        vm.named["Side"] = side
        add_snapshot(made, "Side", side, container=container, day=9,
                     folder=snapshots / "Snapshots")
    vm.named["now"] = {slot: chain[-1] for slot, chain in chains.items()}
    write_now(made, vm.named["now"], container=container, count=len(vm.named) - 1,
              folder=configs / "Virtual Machines")
    world.vms.append(vm)
    if source.random() < 0.25:  # what a deleted VM left: a family of its own, named by nothing
        disks = next(iter(made.places.values()))
        rest = write_disk(disks / f"left over {guid(key)[:6]}.{format}",
                          some_blocks(f"{key}/rest", 1, block, size),
                          size=size + block * source.randint(2, 5))
        world.orphans.add(rest.path)


def _open(world: World) -> None:
    """Choose 1 to 3 folders to open."""
    source = world.source
    groups = sorted(path for path in world.here.iterdir() if path.is_dir())
    parts = [part for group in groups for part in
             (sorted(group.iterdir()) if source.random() < 0.5 else [group]) if part.is_dir()]
    kind = source.choice(("all", "all", "groups", "parts"))
    if kind == "all":
        world.opened = [world.here]
    elif kind == "groups":
        world.opened = groups[:3]
    else:
        world.opened = source.sample(parts, min(len(parts), source.randint(1, 3)))
    world.said.append(f"opened {[str(path.relative_to(world.folder)) for path in world.opened]}")


# -- what happens to a layout ---------------------------------------------------------------------


def _own(world: World) -> Vm | None:
    """A VM that has a folder of its own, which is whole."""
    found = [
        vm for vm in world.vms
        if vm.plain and not vm.gone and not vm.deleted and sum(
            other.root == vm.root or other.root.is_relative_to(vm.root) for other in world.vms
        ) == 1
        and all(path.is_relative_to(vm.root) for path in (*vm.configs.values(), *vm.needed()))
    ]
    return world.source.choice(found) if found else None


def _any(world: World) -> Vm | None:
    found = [vm for vm in world.vms if vm.plain and not vm.gone and not vm.deleted]
    return world.source.choice(found) if found else None


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


def _missing_disk(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    world.source.choice(vm.disks).path.unlink()
    vm.plain = False
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
    vm.plain = False
    return True


def _converted_base(world: World) -> bool:
    vm = _any(world)
    if vm is None or vm.made.chain[0].format != "vhd" or len(vm.made.chain) < 2:
        return False
    base = vm.made.chain[0]
    if base.path.is_symlink():
        return False
    new = write_disk(base.path.with_suffix(".vhdx"), {0: base.content.ljust(1 << 20, b"\0")},
                     size=1 << 20)
    base.path.unlink()
    base.path = new.path  # it is the only copy of what every moment needs
    vm.plain = False
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
    return True


def _configurations_gone(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    for path in vm.configs.values():
        path.unlink()
    vm.gone, vm.plain, world.clear = True, False, False
    return True


def _disks_gone(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    for disk in vm.disks:
        disk.path.unlink()
    vm.plain = False
    return True


def _damaged_file(world: World) -> bool:
    vm = _any(world)
    if vm is None:
        return False
    folder = vm.disks[0].path.parent
    (folder / "damaged.avhdx").write_bytes(b"vhdxfile" + world.source.randbytes(5000))
    world.clear = False
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
    vm.plain = world.clear = False
    return True


Change = Callable[[World], bool]

CHANGES: tuple[Change, ...] = (
    _copy_beside, _copy_nested, _copy_not_opened, _renamed_folder, _moved_folder, _missing_disk,
    _renamed_leaf, _renamed_base, _converted_base, _set_aside, _base_behind_a_link,
    _base_of_two_names, _base_outside_behind_a_link, _configurations_gone, _disks_gone,
    _damaged_file, _foreign_files, _in_the_bin, _snapshots_behind_a_dangling_link,
    _snapshot_configuration_of_zeros,
)
