# SPDX-License-Identifier: Apache-2.0
"""Faults of the operating system at chosen changes of every action, and what must come of them."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.recover import recover
from snapviewer.actions.rename import plan_notes, plan_rename
from snapviewer.actions.repairs.by_finding import plan_trash_orphans, repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export as export_disk
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm

Reading = dict[str, dict[str, bytes]]


@dataclass(frozen=True)
class Fault:
    """`number` is the errno; `lasting`: every later change of a kind in `kinds` fails too."""

    name: str
    number: int
    lasting: bool
    kinds: frozenset[str] | None = None  # None: every kind of change


GROWING = frozenset({"write", "create", "truncate", "mkdir", "append", "flush"})
FAULTS = (
    Fault("disk full", errno.ENOSPC, True, GROWING),
    Fault("I/O error once", errno.EIO, False),
    Fault("permission denied", errno.EACCES, True),
    Fault("medium removed", errno.ENODEV, True),
)


class Injector:
    """A mutation hook that fails at the change number `at`."""

    def __init__(self, fault: Fault, at: int) -> None:
        self.fault, self.left, self.fired = fault, at, False

    def __call__(self, operation: str, _path: Path, _offset: int, _length: int) -> None:
        self.left -= 1
        if self.left >= 0 or (self.fired and not self.fault.lasting):
            return
        if self.fault.kinds is None or operation in self.fault.kinds:
            self.fired = True
            raise OSError(self.fault.number, os.strerror(self.fault.number))


FORMATS: dict[str, dict[str, object]] = {
    "vhd": {"size": 128 * 1024, "block_size": 64 * 1024},
    "vhdx": {"format": DiskFormat.VHDX, "size": 3 << 20, "block_size": 1 << 20},
}


@dataclass
class Scene:
    """A VM as every case begins with it, and a copy of its folder to go back to."""

    vm: ModelVm
    ids: dict[str, str]
    original: Path
    format: str

    def restore(self) -> None:
        shutil.rmtree(self.vm.root)
        shutil.copytree(self.original, self.vm.root)


def make_scene(folder: Path, format: str) -> Scene:
    """Two disks, a branch, a saved state, a pending merge, an orphan, something to undo."""
    vm = ModelVm(folder / "work", ("ide0:0", "scsi0:0"), **FORMATS[format])  # type: ignore[arg-type]
    vm.scribble(1)
    ids = {"one": vm.take("one")}
    vm.scribble(2, 1)
    ids["two"] = vm.take("two")
    vm.scribble(3, 1)
    ids["gone"] = vm.take("gone")
    vm.scribble(4, 1)
    ids["kept"] = vm.revert(ids["two"], take_first="kept") or ""
    vm.scribble(5, 1)
    vm.add_saved_state(b"memory" * 100, b"devices" * 10)
    ids["saved"] = vm.take("saved")
    vm.drop_saved_state()
    vm.scribble(6, 1)
    vm.delete(ids.pop("gone"), merge_now=False)
    base = next(vm.root.rglob("* disk 0.vhd*"))
    with open_image(base) as image:
        create_differencing(
            base.with_name(f"lost.a{base.suffix[1:]}"),
            image,
            ParentPaths(f"C:\\x\\{base.name}", f".\\{base.name}"),
        )
    vm.check()
    shutil.copytree(vm.root, folder / "original")
    return Scene(vm, ids, folder / "original", format)


def _planned(vm: ModelVm, make: Callable[..., Plan], *arguments: object) -> Plan:
    with vm.open() as library:
        machine = library.machine(vm.id)
        moments = [
            machine.snapshot(each) if isinstance(each, str) and each in vm.content else each
            for each in arguments
        ]
        return make(library, machine, *moments)


def _orphan(vm: ModelVm) -> Plan:
    path = next(vm.root.rglob("lost.*"))
    return _planned(vm, lambda library, machine: plan_trash_orphans(library, machine, [path]))


def _recreate(vm: ModelVm) -> Plan:
    with vm.open() as library:
        for finding in library.findings:
            for repair in repairs_for(library, finding):
                if "Re-create" in repair.title:
                    return repair.plan()
    raise AssertionError("no lost snapshot")


def _reconnect(vm: ModelVm) -> Plan:
    child = next(vm.root.rglob("lost.*"))
    parent = next(vm.root.rglob("* disk 0.vhd*"))
    return plan_reconnect(child, parent)


ACTIONS: dict[str, Callable[[ModelVm, dict[str, str]], Plan]] = {
    "take": lambda vm, ids: vm.plan_take("new"),
    "revert": lambda vm, ids: vm.plan_revert(ids["saved"]),
    "revert, keeping Now": lambda vm, ids: vm.plan_revert(ids["one"], "before"),
    "delete a leaf": lambda vm, ids: vm.plan_delete(ids["kept"]),
    "delete, merge now": lambda vm, ids: vm.plan_delete(ids["one"], merge_now=True),
    "delete, merge later": lambda vm, ids: vm.plan_delete(ids["one"], merge_now=False),
    "delete a branch point": lambda vm, ids: vm.plan_delete(ids["two"], merge_now=True),
    "delete under Now": lambda vm, ids: vm.plan_delete(ids["saved"], merge_now=True),
    "delete a subtree": lambda vm, ids: vm.plan_delete(ids["two"], subtree=True, merge_now=True),
    "merge": lambda vm, ids: _planned(vm, plan_merge),
    "rename": lambda vm, ids: _planned(vm, plan_rename, ids["one"], "renamed"),
    "edit notes": lambda vm, ids: _planned(vm, plan_notes, ids["one"], "new notes"),
    "reconnect": lambda vm, ids: _reconnect(vm),
    "re-create a snapshot": lambda vm, ids: _recreate(vm),
    "trash an orphan": lambda vm, ids: _orphan(vm),
    "undo": lambda vm, ids: plan_undo(vm.root),
    "empty the trash": lambda vm, ids: plan_empty_trash(vm.root),
}


def reading(vm: ModelVm) -> Reading:
    """What every moment reads."""
    with vm.open() as library:
        machine = library.machine(vm.id)
        found: Reading = {}
        for moment in machine.moments:
            found[moment.id] = {}
            for slot in moment.disks:
                with library.chain(moment, slot) as chain:
                    found[moment.id][slot] = chain.read(0, chain.virtual_size)
        return found


def names(vm: ModelVm) -> list[tuple[str, str]]:
    with vm.open() as library:
        return sorted((m.name, m.notes) for m in library.machine(vm.id).moments)


def tree(vm: ModelVm) -> dict[str, bytes]:
    """Every file but our own bookkeeping. Of a VHDX only that it is there: each session writes new
    ids and sequence numbers into its headers; what it reads is compared by `reading`.
    """
    return {
        str(path.relative_to(vm.root)): b"" if path.suffix.endswith("vhdx") else path.read_bytes()
        for path in sorted(vm.root.rglob("*"))
        if path.is_file() and ".snapviewer" not in path.parts
    }


@dataclass
class Ends:
    """What an action makes of the scene: how it was, how it becomes, and its count of changes."""

    before: Reading
    names_before: list[tuple[str, str]]
    tree_before: dict[str, bytes]
    after: Reading
    names_after: list[tuple[str, str]]
    changes: int


def make_plan(scene: Scene, action: str) -> Plan:
    """The action's plan; `undo` takes back the scene's last action, a delete to merge later."""
    plan = ACTIONS[action](scene.vm, scene.ids)
    assert not plan.refusals, plan.refusals
    assert plan.steps, action
    return plan


def measure(scene: Scene, action: str) -> Ends:
    """Run the action once without a fault."""
    scene.restore()
    vm = scene.vm
    before, names_before, tree_before = reading(vm), names(vm), tree(vm)
    count = [0]

    def hook(*_: object) -> None:
        count[0] += 1

    plan = make_plan(scene, action)
    with mutation_hook(hook):
        execute(plan)
    return Ends(before, names_before, tree_before, reading(vm), names(vm), count[0])


def run_case(scene: Scene, action: str, ends: Ends, fault: Fault, at: int, back: bool) -> str:
    """Inject and check. Returns how it ended: complete, untouched, continued or taken back."""
    scene.restore()
    vm = scene.vm
    plan = make_plan(scene, action)
    injector = Injector(fault, at)
    error: SnapviewerError | None = None
    with mutation_hook(injector):
        try:
            execute(plan)
        except SnapviewerError as raised:  # any other kind fails the case
            error = raised
    halfway = reading(vm)
    for key in ends.before.keys() & halfway.keys() - {"now"}:
        assert halfway[key] == ends.before[key], f"{key} differs after {error}"
    if has_journal(vm.root):
        assert isinstance(error, InterruptedActionError), f"exit 5 is owed: {error!r}"
        assert error.remedy
        if back:
            try:
                recover(vm.root, back=True)
            except RefusedError:  # a merge has begun to write
                recover(vm.root)
        else:
            recover(vm.root)  # where going back had begun, it goes on going back
        done = action == "empty the trash" or tree(vm) != ends.tree_before
        outcome = "continued" if done else "taken back"
    elif error is None:
        done, outcome = True, "complete"
    else:
        assert not isinstance(error, InterruptedActionError), f"no journal to recover: {error}"
        done, outcome = False, "untouched"
    assert not has_journal(vm.root)
    found = reading(vm)
    if done:
        assert names(vm) == ends.names_after, f"{outcome}: {error}"
        assert len(found) == len(ends.after)
        for key in ends.after.keys() & found.keys():
            assert found[key] == ends.after[key], f"{key} differs: {outcome}"
    else:
        assert tree(vm) == ends.tree_before, f"{outcome}: {error}"
        assert found == ends.before
    leftovers = [p for p in vm.root.rglob("*.snapviewer-tmp") if ".snapviewer" not in p.parts]
    if done or outcome == "taken back":
        assert not leftovers, leftovers
    return outcome


EXPORTS = ("export a disk", "export a VM")


def _export(scene: Scene, kind: str, target: Path) -> None:
    with scene.vm.open() as library:
        machine = library.machine(scene.vm.id)
        moment = machine.snapshot(scene.ids["two"])
        if kind == "export a disk":
            with library.chain(moment, "ide0:0") as chain:
                export_disk(chain, target, scene.format)
        else:
            export_vm(library, machine, moment, target, Progress())


def _export_target(scene: Scene, kind: str) -> Path:
    suffix = f".{scene.format}" if kind == "export a disk" else ""
    target = scene.vm.root.parent / f"exported{suffix}"
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.unlink(missing_ok=True)
    return target


def measure_export(scene: Scene, kind: str) -> int:
    """How many changes an export makes."""
    scene.restore()
    count = [0]

    def hook(*_: object) -> None:
        count[0] += 1

    with mutation_hook(hook):
        _export(scene, kind, _export_target(scene, kind))
    return count[0]


def run_export_case(scene: Scene, kind: str, fault: Fault, at: int) -> str:
    """An export ends whole or absent, and changes nothing of the VM."""
    vm = scene.vm
    before = tree(vm)
    target = _export_target(scene, kind)
    failed = False
    with mutation_hook(Injector(fault, at)):
        try:
            _export(scene, kind, target)
        except SnapviewerError:
            failed = True
    assert tree(vm) == before
    assert target.exists() != failed, "the target is there after a failure"
    if not failed:
        return "complete"
    _export(scene, kind, target)  # what a failure left behind is not in the way
    disk = target if target.is_file() else next(target.rglob("* disk 0.vhd*"))
    with Chain.open(disk) as chain:
        expected = vm.content[scene.ids["two"]]["ide0:0"]
        assert chain.read(0, chain.virtual_size) == bytes(expected)
    return "untouched"
