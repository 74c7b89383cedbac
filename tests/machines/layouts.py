# SPDX-License-Identifier: Apache-2.0
"""Random layouts of VMs, as years of administration leave them, whose truth is known: which file
each moment needs, what it reads, which files nothing needs.

`world(folder, seed)` builds one; the same seed builds the same layout. Below `folder`, `here` holds
what may be opened and `elsewhere` what is never opened.
"""

from __future__ import annotations

import copy
import random
import uuid
from collections.abc import Iterator
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
from tests.machines.layout_changes import CHANGES

STYLES = (
    "own", "own", "default", "config-apart", "snaps-apart", "drives", "export", "clones",
)  # fmt: skip
VM_FOLDERS = ("Virtual Machines", "Snapshots", "Virtual Hard Disks")
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
    complete: bool = True  # no disk is missing (a file that looks unneeded could be it)

    @property
    def here(self) -> Path:
        return self.folder / "here"

    @property
    def elsewhere(self) -> Path:
        return self.folder / "elsewhere"

    def sees(self, path: Path) -> bool:
        """Whether it lies in an opened folder; a folder inside a VM stands for the VM."""
        return any(
            path.is_relative_to(folder.parent if folder.name in VM_FOLDERS else folder)
            for folder in self.opened
        )

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
    golden = None
    if style == "clones":  # differencing disks over one base, which no VM names
        format = source.choice(("vhd", "vhdx"))
        golden = write_disk(
            base / "Base" / f"golden.{format}",
            some_blocks(f"{key}/golden", 2, SIZES[format][1], SIZES[format][0], partial=False),
            stored=f"D:\\Hyper-V\\Base\\golden.{format}", size=SIZES[format][0],
        )
    for name in names:
        format = source.choice(("vhd", "vhd", "vhd", "vhdx"))
        if template is not None:
            format = "vhd"
        if golden is not None:
            format = golden.format
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
            same_name=same_name, template=template, golden=golden)


def _vm(
    world: World, name: str, key: str, root: Path, configs: Path, snapshots: Path,
    where: dict[str, tuple[str, Path]], format: str, *, same_name: bool, template: bytes | None,
    golden: Disk | None,
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
            parent = chain[-1] if chain else golden if not number else None
            chain.append(write_disk(
                folder / file,
                some_blocks(f"{key}/{slot}/{depth}", 1 + (depth == 0), block, size,
                            partial=parent is not None),
                stored=f"{stored}\\{file}", parent=parent, size=size,
                relative=f"..\\..\\Base\\{golden.name}" if golden and parent is golden else None,
                unique_id=template if template and not depth and not number
                else uuid.uuid5(uuid.NAMESPACE_OID, f"{key}/{slot}/{depth}").bytes,
            ))
        chains[slot] = chain
    container = source.choice(("xml", "vmcx"))
    made = Layout(root, name, guid("vm", key), Path(), chains,
                  places=dict(where.values()))
    vm = Vm(made, {}, [disk for chain in chains.values() for disk in chain])
    if golden is not None:
        made.places["D:\\Hyper-V\\Base"] = golden.path.parent
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
        disks = next(folder for _, folder in where.values())
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
