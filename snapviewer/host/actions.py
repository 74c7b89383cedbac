# SPDX-License-Identifier: Apache-2.0
"""Plans for what a host is asked to do. Steps of kind ON_HOST are cmdlets; the others say what
Hyper-V will do because of them.

A host tells file sizes, not block tables. So the forecast counts only what is certain: files that
go for good. What a merge copies and gives back is unknown and said to be (`Plan.unknown`), with
the child's file size as its upper bound.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapviewer.base.command_words import command_line
from snapviewer.base.powershell import find_snapshot, find_vm, quote, script
from snapviewer.base.words import listed, tr, trn
from snapviewer.figures.text import size_text
from snapviewer.host.library import HostLibrary, is_automatic
from snapviewer.host.records import HostVm
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.model import NOW_ID, Machine, MachineState, Moment, MomentKind
from snapviewer.plans.building import check_name
from snapviewer.plans.plan import Check, CheckResult, Forecast, Plan
from snapviewer.plans.steps import Step, StepKind

ALL_UNKNOWN = frozenset(
    {"writes_bytes", "peak_extra_bytes", "frees_now_bytes", "frees_later_bytes"}
)
Fingerprint = tuple[object, ...]


@dataclass
class HostPlan(Plan):
    """A plan for a host. `expects` is the VM as it was while planning; `gone` are the snapshots
    that must no longer be listed afterwards; `merge_bytes` the most that the host copies.
    """

    expects: Fingerprint = ()
    gone: tuple[str, ...] = ()
    waits: bool = False
    merge_bytes: int = 0


def fingerprint(vm: HostVm) -> Fingerprint:
    """What must not have changed between plan and execution: state, tree, names, disks."""
    tree = tuple(sorted((item.id, item.parent or "", item.name) for item in vm.snapshots))
    drives = tuple(sorted((drive.slot, drive.path.casefold()) for drive in vm.drives))
    return (vm.now.state, vm.parent, tree, drives)


class _Builder:
    """Collects one plan."""

    def __init__(self, library: HostLibrary, machine: Machine, action: str, title: str) -> None:
        self.library = library
        self.machine = machine
        self.vm = library.vm(machine)
        self.plan = HostPlan(
            action,
            title,
            machine.id,
            machine.name,
            machine.root,
            host=library.name,
            machine_key=machine.key,
            unknown=ALL_UNKNOWN,
            expects=fingerprint(self.vm),
        )
        self._check()

    def _check(self) -> None:
        now = self.vm.now
        if now.busy:
            self.refuse(
                tr("{what} just now. Wait until it is done, then refresh.", what=now.busy)
            )
        else:
            self.passed(tr("No other operation of the host on this VM is under way."))
        if now.merging:
            self.warn(tr("The host is merging disks of this VM; it may refuse until that is done."))
        if self.machine.state is MachineState.UNKNOWN:
            self.warn(tr("The VM's state is '{state}'; the host may refuse.", state=now.state))

    def refuse(self, text: str) -> None:
        self.plan.refusals.append(text)
        self.plan.checks.append(Check(text, CheckResult.FAILED))

    def warn(self, text: str) -> None:
        self.plan.warnings.append(text)

    def passed(self, text: str) -> None:
        self.plan.checks.append(Check(text, CheckResult.PASSED))

    def name(self, name: str) -> None:
        """Check a new snapshot name."""
        why = check_name(name)
        if why is not None:
            self.refuse(why)
        elif any(other.name == name for other in self.machine.snapshots):
            self.warn(tr("Another snapshot is called '{name}' too.", name=name))

    def snapshot(self, moment: Moment) -> None:
        """Check that a moment is a snapshot people may act on."""
        if moment.is_now:
            self.refuse(tr("Now is no snapshot."))
            return
        told = self.library.snapshot(self.machine, moment)
        kind = told.type if told is not None else ""
        if moment.kind is MomentKind.RECOVERY:
            self.warn(tr("This is a recovery snapshot of a backup; let the backup end first."))
        elif moment.kind is MomentKind.UNKNOWN:
            self.warn(
                tr(
                    "Hyper-V made this snapshot for itself ('{kind}'); it may still need it.",
                    kind=kind,
                )
            )

    def cmdlet(self, cmdlet: str, script: str, detail: str, **arguments: Any) -> None:
        """A step that the host is asked for."""
        data = {"script": script, "arguments": {"vm": self.machine.id, **arguments}}
        self.plan.steps.append(
            Step(StepKind.ON_HOST, self.machine.root, 0, f"{cmdlet}: {detail}", data)
        )

    def effect(self, kind: StepKind, file: Path, size: int, detail: str) -> None:
        """What Hyper-V does because of it."""
        self.plan.steps.append(Step(kind, file, size, detail))

    def commands(self, powershell: list[str], *words: str) -> None:
        """The same as text: reviewed PowerShell, and our own command line."""
        self.plan.powershell = script(find_vm(self.machine.id, self.machine.name), powershell)
        front = ["snapviewer", "--host", self.library.name, words[0], "--vm", self.machine.id]
        self.plan.command_line = command_line([*front, *words[1:]])

    def known(self, forecast: Forecast) -> None:
        """Everything the action costs and frees is certain."""
        self.plan.forecast = forecast
        self.plan.unknown = frozenset()

    def finish(self) -> HostPlan:
        if self.plan.refusals:
            self.plan.steps.clear()
            self.plan.consequence = tr("Nothing is changed.")
            self.known(Forecast())
        elif self.plan.unknown:
            self.warn(
                tr(
                    "How much is written and freed cannot be known before: the host tells "
                    "file sizes, not which blocks they share."
                )
            )
        return self.plan


def plan_take(library: HostLibrary, machine: Machine, name: str) -> HostPlan:
    """Plan a snapshot of what is now; of a running VM too. The cmdlet takes no notes."""
    builder = _Builder(
        library,
        machine,
        "take",
        tr("Take snapshot '{name}' of {machine}", name=name, machine=machine.name),
    )
    plan = builder.plan
    plan.button = tr("Take snapshot")
    plan.consequence = tr(
        "The host keeps what '{machine}' is now as the snapshot '{name}'.",
        machine=machine.name,
        name=name,
    )
    plan.way_back = tr("Delete the snapshot.")
    builder.name(name)
    _check_take(builder)
    _take_steps(builder, name)
    builder.commands(
        [f"Checkpoint-VM -VM $vm -SnapshotName {quote(name)}"], "take", "--name", name
    )
    return builder.finish()


def _check_take(builder: _Builder) -> None:
    vm, machine = builder.vm, builder.machine
    kind = vm.checkpoint_type.casefold()
    if kind == "disabled":
        builder.refuse(tr("Snapshots are switched off in this VM's settings (CheckpointType)."))
    if machine.state is MachineState.RUNNING and not kind.startswith("production"):
        builder.warn(
            tr(
                "The VM's memory, {size} now, is written with the snapshot; the VM stands "
                "still for a moment.",
                size=size_text(vm.memory),
            )
        )
    elif machine.state is MachineState.RUNNING:
        builder.warn(
            tr("The snapshot is made inside the guest, without its memory.")
            if kind == "productiononly"
            else tr(
                "The snapshot is made inside the guest, without its memory, or with its memory "
                "where the guest cannot."
            )
        )


def _take_steps(builder: _Builder, name: str) -> None:
    builder.cmdlet("Checkpoint-VM", "take", tr("take the snapshot '{name}'", name=name), name=name)
    now = builder.machine.now
    for slot, disk in (now.disks if now is not None else {}).items():
        detail = tr("Hyper-V puts a new differencing disk over it for {slot}", slot=slot)
        builder.effect(StepKind.CREATE_DISK, Path(disk.stored), 0, detail)


def plan_revert(
    library: HostLibrary, machine: Machine, moment: Moment, take_first: str | None = None
) -> HostPlan:
    """Plan making the VM a snapshot again; `take_first` names a snapshot that keeps Now."""
    builder = _Builder(
        library,
        machine,
        "revert",
        tr("Revert {machine} to '{moment}'", machine=machine.name, moment=moment.name),
    )
    plan = builder.plan
    plan.button = tr("Take snapshot and revert") if take_first is not None else tr("Revert")
    builder.snapshot(moment)
    lines = []
    words = ["revert", moment.id]
    if take_first is not None:
        builder.name(take_first)
        _check_take(builder)
        _take_steps(builder, take_first)
        plan.consequence = tr(
            "The VM becomes '{moment}' again. Now is kept as the snapshot '{take_first}'.",
            moment=moment.name,
            take_first=take_first,
        )
        plan.way_back = tr("Revert to '{take_first}'.", take_first=take_first)
        lines.append(f"Checkpoint-VM -VM $vm -SnapshotName {quote(take_first)}")
        words += ["--take-first", take_first]
    else:
        plan.loses = [NOW_ID]
        plan.consequence = tr(
            "The VM becomes '{moment}' again. Everything Now has written since is gone "
            "for good: a host has no undo.",
            moment=moment.name,
        )
    if machine.state is MachineState.RUNNING:
        builder.warn(tr("The VM is running; the host stops it without shutting the guest down."))
    if moment.has_memory:
        builder.warn(tr("The snapshot holds memory: the VM comes back saved or running in it."))
    builder.cmdlet(
        "Restore-VMSnapshot",
        "restore",
        tr("revert to '{moment}'", moment=moment.name),
        snapshot=moment.id,
    )
    if take_first is None and machine.now is not None:
        for file in _only_of(library, machine, [machine.now]):
            if is_automatic(file.path):
                detail = tr("Hyper-V removes what Now wrote")
                builder.effect(StepKind.REMOVE, file.path, file.size, detail)
            else:
                builder.warn(
                    tr("The VM no longer has the disk {file}; the file stays.", file=file.path)
                )
    lines += [*find_snapshot(moment.id, moment.name), "Restore-VMSnapshot -VMSnapshot $snapshot"]
    builder.commands(lines, *words)
    return builder.finish()


def plan_rename(library: HostLibrary, machine: Machine, moment: Moment, name: str) -> HostPlan:
    """Plan giving a snapshot another name."""
    builder = _Builder(
        library,
        machine,
        "rename",
        tr("Rename snapshot '{moment}' to '{name}'", moment=moment.name, name=name),
    )
    plan = builder.plan
    plan.button = tr("Rename")
    plan.consequence = tr(
        "'{moment}' will be called '{name}'. Nothing else changes.", moment=moment.name, name=name
    )
    plan.way_back = tr("Rename it back.")
    builder.snapshot(moment)
    if name != moment.name:
        builder.name(name)
    detail = tr("call '{moment}' '{name}'", moment=moment.name, name=name)
    builder.cmdlet("Rename-VMSnapshot", "rename", detail, snapshot=moment.id, name=name)
    builder.known(Forecast())
    builder.commands(
        [
            *find_snapshot(moment.id, moment.name),
            f"Rename-VMSnapshot -VMSnapshot $snapshot -NewName {quote(name)}",
        ],
        "rename",
        moment.id,
        name,
    )
    return builder.finish()


def plan_delete(
    library: HostLibrary, machine: Machine, moment: Moment, *, subtree: bool = False
) -> HostPlan:
    """Plan deleting a snapshot, or it and every snapshot below it; Now always stays."""
    builder = _Builder(
        library,
        machine,
        "delete",
        tr("Delete snapshot and everything below: '{moment}'", moment=moment.name)
        if subtree
        else tr("Delete snapshot: '{moment}'", moment=moment.name),
    )
    plan = builder.plan
    plan.button = tr("Delete")
    builder.snapshot(moment)
    below = machine.subtree(moment) if subtree and not moment.is_now else [moment]
    doomed = [item for item in below if not item.is_now]
    plan.loses = [item.id for item in doomed]
    plan.gone = tuple(plan.loses)
    names = listed(tr("'{name}'", name=item.name) for item in doomed)
    plan.consequence = tr(
        "You can no longer go back to {names}. The VM itself does not change. A host has no undo.",
        names=names,
    )
    plan.typed_name = moment.name if len(doomed) > 1 else ""
    arguments = {"snapshot": moment.id, "subtree": subtree}
    builder.cmdlet("Remove-VMSnapshot", "remove", tr("delete {names}", names=names), **arguments)
    if not moment.is_now:
        _deletion_effects(builder, doomed)
    builder.commands(
        [
            *find_snapshot(moment.id, moment.name),
            "Remove-VMSnapshot -VMSnapshot $snapshot"
            + (" -IncludeAllChildSnapshots" if subtree else ""),
        ],
        "delete",
        moment.id,
        *(["--subtree"] if subtree else []),
    )
    return builder.finish()


def _deletion_effects(builder: _Builder, doomed: list[Moment]) -> None:
    library, machine, plan = builder.library, builder.machine, builder.plan
    certain = True
    freed = 0
    for item in doomed:
        told = library.snapshot(machine, item)
        size = told.system_size if told is not None else 0
        freed += size
        detail = tr("Hyper-V removes the settings and saved state of '{name}'", name=item.name)
        builder.effect(StepKind.REMOVE, Path(told.path if told else ""), size, detail)
    gone = _only_of(library, machine, doomed)
    for file in gone:
        if is_automatic(file.path):
            freed += file.size
            certain = certain and file.error is None
            builder.effect(StepKind.REMOVE, file.path, file.size, tr("Hyper-V removes it"))
        else:
            certain = False
            builder.warn(
                tr(
                    "{file} is no disk that Hyper-V made for a snapshot; whether it goes "
                    "or stays the host decides.",
                    file=file.path,
                )
            )
    lost = {str(file.path).casefold() for file in gone}
    needed = _needed(library, {item.id for item in doomed}, machine)
    for file in _named(library, doomed):
        key = str(file.path).casefold()
        if key in lost or any(_stays_named(file, machine, doomed)):
            continue
        children = [child for child in file.children if str(child).casefold() in needed]
        if len(children) == 1:
            child = library.file(str(children[0]))
            size = child.size if child is not None else 0
            plan.waits = True
            plan.merge_bytes += size
            certain = False
            detail = (
                tr("Hyper-V merges {child} with it, {size} at most", child=children[0],
                   size=size_text(size))
                if size
                else tr("Hyper-V merges {child} with it, of unknown size", child=children[0])
            )  # fmt: skip
            builder.effect(StepKind.MERGE, file.path, size, detail)
        elif children:
            builder.passed(
                trn(
                    "{file} stays: {n} disk stands on it.",
                    "{file} stays: {n} disks stand on it.",
                    len(children),
                    file=file.path,
                )
            )
        else:
            certain = False  # something stands on it that the host did not tell of
    files = [library.file(disk.stored) for item in doomed for disk in item.disks.values()]
    certain = certain and all(file is not None and file.error is None for file in files)
    if certain:
        builder.known(Forecast(frees_now_bytes=freed))


def _named(library: HostLibrary, moments: Iterable[Moment]) -> list[DiskFile]:
    """The files some moments name, each once."""
    found: dict[str, DiskFile] = {}
    for moment in moments:
        for disk in moment.disks.values():
            file = library.file(disk.stored)
            if file is not None:
                found.setdefault(disk.stored.casefold(), file)
    return list(found.values())


def _stays_named(file: DiskFile, machine: Machine, gone: list[Moment]) -> Iterable[bool]:
    """For every use of a file, whether it is another one than by these moments of this VM."""
    ids = {item.id for item in gone}
    return (user.machine_key != machine.key or user.moment_id not in ids for user in file.users)


def _needed(library: HostLibrary, gone: set[str], machine: Machine) -> set[str]:
    """The files that any moment but these reads, over all VMs of the host, case folded."""
    needed: set[str] = set()
    for other in library.machines:
        stay = [item for item in other.moments if other is not machine or item.id not in gone]
        for file in _named(library, stay):
            needed.add(str(file.path).casefold())
            needed.update(str(below.path).casefold() for below in library.parents(file))
    return needed


def _only_of(library: HostLibrary, machine: Machine, moments: list[Moment]) -> list[DiskFile]:
    """The files that these moments name and nothing else on the host needs. A file with a child
    we know nothing of is not among them.
    """
    needed = _needed(library, {item.id for item in moments}, machine)
    named = _named(library, moments)
    keys = {str(file.path).casefold() for file in named}
    return [
        file
        for file in named
        if str(file.path).casefold() not in needed
        and all(str(child).casefold() in keys for child in file.children)
    ]
