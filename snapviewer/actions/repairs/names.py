# SPDX-License-Identifier: Apache-2.0
"""Give disks back the names that configurations know them by, or teach the VM the new name.

Write order: 1 each file (with its change tracking) is renamed inside its folder, never over
another; 2 the links of disks that know it by the present name. A crash between two leaves links
that name a file by its old or new name; harmless because the id still finds it, and the journal
completes or takes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from snapviewer.actions.repairs.base import Repair, begin_repair, is_text
from snapviewer.actions.repairs.now import plan_point_at
from snapviewer.base.words import listed, tr, trn
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, MachineState
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.renamed import Renamed, misnamed_disks, renamed_disks
from snapviewer.machines.upcase import fold, same_form
from snapviewer.plans.building import PlanBuilder, guarded, parent_paths
from snapviewer.plans.plan import Plan
from snapviewer.plans.steps import StepKind


def name_repairs(library: Library, machine: Machine, finding: Finding) -> list[Repair]:
    """Rename the finding's file back, point the VM at it, or rename all such files at once."""
    every = [*renamed_disks(library, machine), *misnamed_disks(machine)]
    found: list[Repair] = []
    for each in every:
        if each.path != finding.file:
            continue
        if not _taken(each):
            found.append(
                Repair(
                    _title(each),
                    lambda each=each: plan_rename_back(library, machine, [each]),  # type: ignore[misc]
                )
            )
        if is_text(each.path.name) and not each.bound:
            found.append(
                Repair(
                    tr("Point the VM at {found}", found=each.path.name),
                    lambda each=each: plan_point_at(  # type: ignore[misc]
                        library, machine, each.stored, each.path
                    ),
                )
            )
    sure = unambiguous(every)
    if len(sure) > 1 and any(each.path == finding.file for each in sure):
        every_one = Repair(
            trn("Rename {n} disk back", "Rename all {n} disks back", len(sure)),
            lambda: plan_rename_back(library, machine, sure),
            whole=len(sure) == len(every),
        )
        # One disk's old name alone helps little where all have lost theirs.
        found.insert(0, every_one)
    return found


def _title(each: Renamed) -> str:
    if same_form(each.name, [each.path.name]):  # both names look the same on the screen
        return tr("Rename {name} back: the same letters, composed (NFC)", name=each.name)
    return tr("Rename {found} back to {name}", found=each.path.name, name=each.name)


def unambiguous(found: Sequence[Renamed]) -> list[Renamed]:
    """Those whose file and whose missing disk are proposed for nothing else."""
    return [
        each
        for each in found
        if not _taken(each)
        and all(
            other is each
            or (other.path != each.path and (other.stored, other.slot) != (each.stored, each.slot))
            for other in found
        )
    ]


def _target(each: Renamed) -> Path:
    return each.path.with_name(each.name)


def _taken(each: Renamed) -> bool:
    return _target(each).exists() or _target(each).is_symlink()


def plan_rename_back(library: Library, machine: Machine, renamed: Sequence[Renamed]) -> Plan:
    """Plan giving the files the names that the VM's configurations know them by."""
    builder = begin_repair(
        library,
        machine,
        "rename-disks",
        tr("Rename {name} back", name=renamed[0].name)
        if len(renamed) == 1
        else trn("Rename {n} disk back", "Rename {n} disks back", len(renamed)),
        [each.path for each in renamed],
    )
    plan = builder.plan
    plan.button = tr("Rename back")
    plan.consequence = tr(
        "The VM finds these disks again: {names}. Their content does not change.",
        names=listed(each.name for each in renamed),
    )
    plan.way_back = tr("Undo gives the present names back.")
    if machine.state is MachineState.SAVED:
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))
    for each in renamed:
        if _taken(each):
            builder.refuse(
                tr("There is a file {path} already; it is not replaced.", path=_target(each))
            )
        file = library.graph.get(each.path)
        others = [
            user
            for user in (file.users if file is not None else [])
            if not each.bound or fold(user.stored) != fold(each.stored)
        ]
        if file is None or others:
            builder.refuse(tr("{name} is no free disk of the opened folders.",
                              name=each.path.name))
    if not plan.refused:
        guarded(builder, lambda: _steps(builder, renamed))
    return builder.finish()


def _steps(builder: PlanBuilder, renamed: Sequence[Renamed]) -> None:
    graph = builder.library.graph
    now_named = {each.path: _target(each) for each in renamed}
    for each in renamed:
        target = _target(each)
        builder.stamp(each.path)
        builder.stamp(target)
        _rename(builder, each.path, target)
        for companion in graph.files[each.path].companions:
            beside = target.with_name(target.name + companion.name[len(each.path.name) :])
            if not beside.exists():
                builder.stamp(companion)
                builder.stamp(beside)
                _rename(builder, companion, beside)
    for each in renamed:
        target = _target(each)
        for child in graph.files[each.path].children:
            link = graph.files[child].link
            texts = stored_texts(link) if link is not None else []
            if not any(StoredPath.parse(text).name == each.path.name for text in texts):
                continue  # it knows the parent by the name that the file gets back
            paths = parent_paths(target, each.stored, child)
            here = now_named.get(child, child)
            builder.stamp(child)
            builder.add(
                StepKind.RELINK,
                here,
                0,
                tr("Point {child} at {target}", child=here.name, target=target.name),
                {"parent": str(target), "absolute": paths.absolute, "relative": paths.relative},
            )


def _rename(builder: PlanBuilder, path: Path, target: Path) -> None:
    builder.add(
        StepKind.RENAME_FILE,
        target,
        path.stat().st_size,
        tr("Rename {old} to {new}", old=path.name, new=target.name),
        {"source": str(path)},
    )
