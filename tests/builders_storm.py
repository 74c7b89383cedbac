# SPDX-License-Identifier: Apache-2.0
"""Random VMs for killing and failing: every generation, branches, saved states, several disks and
volumes, links, long names, other VMs in the same folder, and something to mend. What every moment
reads is known by construction.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import shutil
import subprocess
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.actions.protect import plan_protect
from snapviewer.base.errors import SnapviewerError
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.demo.configuration import VERSION_2012, demo_configuration
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, open_image, open_writable
from snapviewer.engine.execute import execute
from snapviewer.machines.model import Machine
from tests.builders_findings import disks
from tests.builders_repair import recycle_info, stored_name
from tests.builders_vm import WINDOWS_FOLDER, ModelVm
from tests.builders_work import Killed, killed_at

GENERATIONS = ("2008", "2012", "2016")
OTHER = "Other VM"
SLOTS = ("ide0:0", "ide0:1", "scsi0:0")


@dataclass
class World:
    """`folder`/work is what actions change, `folder`/kept a copy to begin each case with; `vm` is
    the one that is worked on, `opened` the folder that is opened."""

    folder: Path
    vm: ModelVm
    generation: str
    traits: list[str] = field(default_factory=list)
    others: list[ModelVm] = field(default_factory=list)
    spare: tuple[Path, Path] | None = None  # a disk of no VM and its child
    seed: object = 0
    processes: int = 0  # that were started on it

    @property
    def work(self) -> Path:
        return self.folder / "work"

    @property
    def opened(self) -> Path:
        return self.work / "VMs"

    def keep(self) -> None:
        copy_into(self.work, self.folder / "kept")

    def restore(self) -> None:
        empty(self.work)
        copy_into(self.folder / "kept", self.work)


def empty(folder: Path) -> bool:
    """Remove everything below a folder but mount points; whether nothing is left."""
    whole = True
    for entry in list(os.scandir(folder)):
        if not entry.is_dir(follow_symlinks=False):
            Path(entry.path).unlink()
        elif empty(Path(entry.path)) and not Path(entry.path).is_mount():
            Path(entry.path).rmdir()
        else:
            whole = False
    return whole


def copy_into(source: Path, target: Path) -> None:
    """Copy what a folder holds with times and links as links."""
    target.mkdir(exist_ok=True, parents=True)
    for entry in sorted(os.scandir(source), key=lambda item: item.name):
        there = target / entry.name
        if entry.is_symlink():
            there.symlink_to(Path(entry.path).readlink())
        elif entry.is_dir():
            copy_into(Path(entry.path), there)
        else:
            shutil.copy2(entry.path, there)
    shutil.copystat(source, target)


def own_mounts() -> bool:
    """Let this process mount what nobody else sees and what ends with it; False where it cannot."""
    try:
        if ctypes.CDLL(None, use_errno=True).unshare(0x00020000) != 0:  # CLONE_NEWNS
            return False
        subprocess.run(["mount", "--make-rprivate", "/"], check=True, capture_output=True)
    except (OSError, AttributeError, subprocess.CalledProcessError):
        return False
    return True


def fixed_ids(seed: object) -> None:
    """Make every id of this process follow from a seed, so that a case can be run again."""
    source = random.Random(f"ids {seed}")
    uuid.uuid4 = lambda: uuid.UUID(bytes=source.randbytes(16), version=4)


# -- building -----------------------------------------------------------------------------------


def generation_of(seed: object) -> str:
    """Of the world of that seed."""
    return random.Random(f"world {seed}").choice(GENERATIONS)


def world(folder: Path, seed: object, mounts: bool = False) -> World:
    """The same seed builds the same world (ids aside: see `fixed_ids`)."""
    source = random.Random(f"world {seed}")
    generation = source.choice(GENERATIONS)
    traits: list[str] = []
    vhdx = generation == "2012" or (generation == "2016" and source.random() < 0.7)
    options: dict[str, object] = (
        {"format": DiskFormat.VHDX, "size": 2 << 20, "block_size": 1 << 20}
        if vhdx
        else {"size": 96 * 1024, "block_size": 32 * 1024}
    )
    slots = SLOTS[: source.choice((1, 1, 2, 3) if not vhdx else (1, 1, 2))]
    name = source.choice(("Test VM", "Büro & Söhne", "SRV-01", "a" * 120, "Web server; $(x)"))
    base = folder / "work" / "VMs"
    vm = ModelVm(
        base, slots, name=name, container="vmcx" if generation == "2016" else "xml",
        fixed=source.random() < 0.15, **options,  # type: ignore[arg-type]
    )
    made = World(folder, vm, generation, traits, seed=seed)
    if generation == "2012":
        _version(vm)
    if mounts and source.random() < 0.35:
        _other_volume(vm)
        traits.append("two volumes")
    _history(made, source)
    if source.random() < 0.5:
        other = ModelVm(base, name=OTHER, size=64 * 1024, block_size=32 * 1024,
                        container=source.choice(("xml", "vmcx")))
        other.scribble(source.randrange(10**6), 1)
        other.take("theirs")
        made.others.append(other)
        traits.append("another VM")
        if source.random() < 0.5 and "two volumes" not in traits:
            one_root(made, other)
            traits.append("one root")
    if source.random() < 0.25:
        _linked_base(made)
    if source.random() < 0.3:
        _spare(made, source)
    if source.random() < 0.55:
        damage = source.choice(DAMAGES)
        with contextlib.suppress(StopIteration):
            damage(made, source)
            traits.append(damage.__name__.strip("_"))
    made.keep()
    return made


def _version(vm: ModelVm) -> None:
    names = {
        slot: f"D:\\VMs\\{vm.root.name}\\Virtual Hard Disks\\{vm.root.name} disk {number}.vhdx"
        for number, slot in enumerate(vm.slots)
    }
    vm.config.write_bytes(
        demo_configuration(vm.id, vm.root.name, names, version=VERSION_2012)
    )


def _other_volume(vm: ModelVm) -> None:
    place = vm.root / "Virtual Hard Disks"
    aside = vm.root / "aside"
    place.rename(aside)
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1g", "storm", str(place)], check=True)
    copy_into(aside, place)
    shutil.rmtree(aside)


def _history(made: World, source: random.Random) -> None:
    vm = made.vm
    for number in range(source.randint(1, 4)):
        vm.scribble(source.randrange(10**6), 1)
        saved = source.random() < 0.35
        if saved:
            vm.add_saved_state(source.randbytes(500), source.randbytes(90))
        vm.take(source.choice((f"s{number}", f"Sicherung {number} – vor dem Update", f"x{number}")))
        if saved:
            vm.drop_saved_state()
        chance = source.random()
        if chance < 0.3:
            vm.revert(source.choice(list(vm.content)))
        elif chance < 0.45 and len(vm.content) > 1:
            plan = vm.plan_delete(source.choice(list(vm.content)), merge_now=False)
            if not plan.refused:
                execute(plan)
                for lost in plan.loses:
                    vm.content.pop(lost, None)
                made.traits.append("a merge waits")
    vm.scribble(source.randrange(10**6), 1)
    if source.random() < 0.3:
        vm.add_saved_state(source.randbytes(700), source.randbytes(80))
        made.traits.append("saved")
    if vm.content and source.random() < 0.2:
        one = source.choice(list(vm.content))
        with vm.open() as library:
            machine = library.machine(vm.id)
            plan = plan_protect(library, machine, machine.snapshot(one))
        execute(plan)
        made.traits.append("protected")


def one_root(made: World, other: ModelVm) -> None:
    """Both VMs in the host's default layout: one folder for all."""
    root = made.vm.root
    for part in ("Virtual Machines", "Virtual Hard Disks", "Snapshots", ".snapviewer"):
        if not (other.root / part).is_dir():
            continue
        copy_into(other.root / part, root / part)
    shutil.rmtree(other.root)
    other.root = root
    other.config = root / "Virtual Machines" / other.config.name


def _linked_base(made: World) -> None:
    """The user moved a base to another folder and left a link."""
    base = disks(made.vm)[0]
    if not base.is_file() or made.vm.root.name == "a" * 120:
        return
    place = made.opened / "Moved"
    place.mkdir()
    shutil.move(base, place / base.name)
    base.symlink_to(place / base.name)
    made.traits.append("link")


def _spare(made: World, source: random.Random) -> None:
    """A disk of no VM with a child, as profile disks are."""
    place = made.work / "Profiles"
    place.mkdir()
    other = ModelVm(made.folder / "made", size=96 * 1024, block_size=32 * 1024, name="P")
    other.scribble(source.randrange(10**6), 2)
    base = place / "base.vhd"
    shutil.move(disks(other)[0], base)
    shutil.rmtree(made.folder / "made")
    child = place / "user.vhd"
    with open_image(base) as image:
        create_differencing(child, image, ParentPaths(f"C:\\x\\{base.name}", f".\\{base.name}"))
    with open_writable(child) as image:
        image.write(32768, source.randbytes(1024))
    made.spare = (base, child)


# -- something to mend ----------------------------------------------------------------------------

Damage = Callable[[World, random.Random], None]


def _some_disk(made: World, source: random.Random, suffixes: tuple[str, ...]) -> Path:
    found = [path for path in disks(made.vm) if path.suffix in suffixes and not path.is_symlink()]
    if not found:
        raise StopIteration
    return source.choice(found)


def _orphan(made: World, _source: random.Random) -> None:
    base = disks(made.vm)[0]
    with open_image(base) as image:
        create_differencing(
            base.with_name(f"lost.a{image.format}"), image,
            ParentPaths(f"C:\\x\\{base.name}", f".\\{base.name}"),
        )


def _end_footer(made: World, source: random.Random) -> None:
    path = _some_disk(made, source, (".avhd",))
    path.write_bytes(path.read_bytes()[:-512])


def _front_footer(made: World, source: random.Random) -> None:
    path = _some_disk(made, source, (".avhd",))
    path.write_bytes(b"\xee" * 512 + path.read_bytes()[512:])


def _dirty_log(made: World, source: random.Random) -> None:
    path = _some_disk(made, source, (".avhdx",))
    clean = path.read_bytes()
    for at in range(40):
        path.write_bytes(clean)
        with contextlib.suppress(Killed), killed_at(at), open_writable(path) as image:
            image.write(1 << 20, b"n" * 512)
        with open_image(path) as image:
            if any(note.code == "dirty-log" for note in image.notes):
                return
    path.write_bytes(clean)


def _lost_snapshot(made: World, source: random.Random) -> None:
    for one in source.sample(list(made.vm.content), len(made.vm.content)):
        for path in made.vm.root.rglob(f"{one}*"):
            if path.suffix in (".xml", ".vmcx") and ".snapviewer" not in path.parts:
                path.unlink()
                return
    raise StopIteration


def _renamed(made: World, source: random.Random) -> None:
    path = _some_disk(made, source, (".avhd", ".avhdx"))
    path.rename(path.with_name(path.name + ".old"))


def _deleted(made: World, source: random.Random) -> None:
    path = _some_disk(made, source, (".avhd", ".avhdx"))
    place = made.opened / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    place.mkdir(parents=True)
    folder = WINDOWS_FOLDER.replace("Test VM", made.vm.root.name)
    (place / f"$I4KQ7ZT{path.suffix}").write_bytes(
        recycle_info(f"{folder}\\{path.name}", path.stat().st_size)
    )
    shutil.move(path, place / f"$R4KQ7ZT{path.suffix}")


def _converted(made: World, _source: random.Random) -> None:
    base = disks(made.vm)[0]
    if base.suffix != ".vhd" or base.is_symlink() or not made.vm.content:
        raise StopIteration
    with Chain.open(base) as chain:
        export(chain, base.with_suffix(".vhdx"), "vhdx")
    base.unlink()


def _wrong_now(made: World, source: random.Random) -> None:
    with made.vm.open() as library:
        machine = library.machine(made.vm.id)
        leaf = _leaf(machine)
        others = [path for path in disks(made.vm) if path != leaf and path.suffix == leaf.suffix]
    if not others or made.generation == "2016":
        raise StopIteration
    stored_name(made.vm.config, leaf.name, source.choice(others).name)


def _leaf(machine: Machine) -> Path:
    assert machine.now is not None
    path = machine.now.disks[SLOTS[0]].path
    assert path is not None
    return path


def _ruined_configuration(made: World, source: random.Random) -> None:
    if source.random() < 0.5:
        made.vm.config.write_bytes(b"\0" * 300)
        return
    found = sorted(
        path for path in (made.vm.root / "Snapshots").rglob("*") if path.suffix in (".xml", ".vmcx")
    )
    if not found:
        raise StopIteration
    source.choice(found).write_bytes(b"")


def _moved_disks(made: World, source: random.Random) -> None:
    """Into another folder: absolute and relative paths lead nowhere."""
    path = _some_disk(made, source, (".vhd", ".vhdx"))
    place = made.vm.root / "place"
    place.mkdir()
    try:
        path.rename(place / path.name)
    except OSError:
        raise StopIteration from None


def _empty_disk(made: World, _source: random.Random) -> None:
    place = made.vm.root / "Virtual Hard Disks"
    (place / "empty.vhdx").write_bytes(b"")
    base = disks(made.vm)[0]
    (place / f"{base.name}.snapviewer-tmp").write_bytes(b"left" * 99)


DAMAGES: tuple[Damage, ...] = (
    _orphan, _end_footer, _front_footer, _dirty_log, _lost_snapshot, _renamed, _deleted,
    _converted, _wrong_now, _ruined_configuration, _moved_disks, _empty_disk,
)  # fmt: skip


def quiet(act: Callable[[], object]) -> bool:
    """Whether something can be done."""
    try:
        act()
    except SnapviewerError:
        return False
    return True
