# SPDX-License-Identifier: Apache-2.0
"""What the tests of guards share: plans for layouts that were written byte by byte, carried out or
refused, and what was judged of a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.engine.execute import execute
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.journal_state import journal_names
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_layout import SIZES, Disk, Layout, check_truth, some_blocks, write_disk

Where = Path | Sequence[Path]


def machine_of(library: Library, made: Layout) -> Machine:
    """The machine of this layout: by id and folder, so that a twin is another one."""
    found = [
        machine for machine in library.machines
        if machine.id == made.id and machine.root == made.root.resolve()
    ]
    assert len(found) == 1, [(each.id, each.root) for each in library.machines]
    return found[0]


def moment_of(machine: Machine, name: str) -> Moment:
    """A snapshot by its name."""
    return next(moment for moment in machine.snapshots if moment.name == name)


def plan_for(
    where: Where, made: Layout, action: str, name: str = "", *,
    merge_now: bool | None = True, subtree: bool = False, take_first: str | None = None,
) -> Plan:
    """The plan of an action ("delete", "merge", "take", "revert") on the layout's VM."""
    with open_library(where) as library:
        machine = machine_of(library, made)
        if action == "delete":
            return plan_delete(
                library, machine, moment_of(machine, name), subtree=subtree, merge_now=merge_now
            )
        if action == "merge":
            return plan_merge(library, machine)
        if action == "take":
            return plan_take(library, machine, name or "new")
        return plan_revert(library, machine, moment_of(machine, name), take_first)


def interrupted(root: Path) -> bool:
    """Whether an unfinished action waits in a VM's folder."""
    return journal_names(root) != frozenset()


def carry_out(plan: Plan, made: Layout) -> None:
    """Carry a plan out, and check that every moment it does not lose reads as it did."""
    assert not plan.refusals, plan.refusals
    execute(plan)
    names = {guid: name for name, guid in made.ids.items()}
    for lost in plan.loses:
        made.content.pop("now" if lost == "now" else names[lost])
    check_truth(made)


def delete(where: Where, made: Layout, name: str, *, subtree: bool = False) -> Plan:
    """Delete a snapshot and merge at once."""
    plan = plan_for(where, made, "delete", name, subtree=subtree)
    carry_out(plan, made)
    return plan


def steps_of(plan: Plan, *kinds: str) -> set[str]:
    """The names of the files that steps of these kinds work on."""
    return {step.file.name for step in plan.steps if step.do in kinds}


def merged(plan: Plan) -> list[list[str]]:
    """The runs a plan merges, each top first."""
    return [
        [Path(path).name for path in step.data["run"]] for step in plan.steps if step.do == "merge"
    ]


def file_in(library: Library, disk: Disk | Path) -> DiskFile:
    path = disk.path if isinstance(disk, Disk) else disk
    return library.graph.files[path.resolve()]


def judged(where: Where, *disks: Disk | Path) -> list[tuple[str, str]]:
    """(role, hold) of each file."""
    with open_library(where) as library:
        files = [file_in(library, disk) for disk in disks]
        return [(str(file.role), file.hold) for file in files]


def holds(where: Where, disks: Iterable[Disk]) -> set[str]:
    """The names of those files that are held back."""
    disks = list(disks)
    found = judged(where, *disks)
    return {disk.name for disk, (_, hold) in zip(disks, found, strict=True) if hold}


def roles(where: Where, disks: Iterable[Disk]) -> list[str]:
    """The roles of the files."""
    return [role for role, _ in judged(where, *disks)]


def child_of(parent: Disk, path: Path, *, seed: str = "", stored: str = "") -> Disk:
    """One more differencing disk over a file, with a few blocks of its own."""
    full, block = parent.size, SIZES[parent.format][1]
    return write_disk(
        path, some_blocks(seed or path.name, 2, block, full), format=parent.format, parent=parent,
        stored=stored, size=full,
        relative=f".\\{parent.name}" if path.parent == parent.path.parent else f"..\\{parent.name}",
    )
