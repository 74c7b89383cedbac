# SPDX-License-Identifier: Apache-2.0
"""What becomes of disk files once moments no longer name them: drop, merge, or stay.

A file is dropped (to the trash) where no configuration under the opened root names it and every
child it has is dropped too. It wants a merge where exactly one child is left; with two or more it
stays. All of it is judged over the whole graph, every VM included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.chains.merge import MergeForecast, forecast_merge
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import SNAPSHOT_SUFFIXES, DiskGraph, DiskUser, FileRole
from snapviewer.machines.model import Machine, Moment
from snapviewer.plans.building import PlanBuilder, edited, parent_paths, stored_path_of
from snapviewer.plans.steps import StepKind


@dataclass
class Release:
    """The fate of the files concerned.

    `dropped`: top first. `runs`: to merge, each top child first and target last. `staying`:
    nobody's files with two or more children. `kept`: files that would be dropped but are left in
    place, with the reason.
    """

    dropped: list[Path] = field(default_factory=list)
    runs: list[list[Path]] = field(default_factory=list)
    staying: list[Path] = field(default_factory=list)
    kept: list[tuple[Path, str]] = field(default_factory=list)


def release(graph: DiskGraph, machine: Machine, gone: Iterable[str]) -> Release:
    """What happens to the VM's files when the moments with ids `gone` no longer name theirs.

    A file that the judgement holds back (`DiskFile.hold`) is neither dropped nor merged into.
    """
    ids = set(gone)
    concerned = _concerned(graph, machine, ids)
    users = {path: _remaining(file.users, machine, ids) for path, file in graph.files.items()}
    result = Release()
    dropped: set[Path] = set()
    # Leaves first: a file can go once all its children went.
    for path in sorted(concerned, key=lambda item: -len(graph.ancestors(item))):
        file = graph.files[path]
        if users[path] or any(child not in dropped for child in file.children):
            continue
        reason = _reason_to_keep(graph, path)
        if reason is not None:
            result.kept.append((path, reason))
        else:
            dropped.add(path)
            result.dropped.append(path)
    left = {
        path: [child for child in file.children if child not in dropped]
        for path, file in graph.files.items()
    }
    alive = _alive(graph, users)
    wanted = set()
    for path in concerned - dropped:
        if users[path] or path not in alive:
            continue
        if len(left[path]) > 1:
            result.staying.append(path)
        elif not made_by_a_snapshot(left[path][0]):
            continue
        elif graph.files[path].hold or graph.files[left[path][0]].hold:
            why = graph.files[path].hold or graph.files[left[path][0]].hold
            result.kept.append((path, why))
        elif graph.files[path].role is not FileRole.SUPERSEDED:
            # What was pending before stays pending, unless it lies in the same run.
            wanted.add(path)
    result.runs = _runs(graph, users, left, wanted, alive)
    result.staying.sort()
    return result


def made_by_a_snapshot(child: Path) -> bool:
    """Whether a differencing disk is a snapshot's (``.avhd``, ``.avhdx``). An ordinary one stands
    on its parent by somebody's choice, often on a template that others use too: never merged.
    """
    return child.suffix.lower() in SNAPSHOT_SUFFIXES


def _concerned(graph: DiskGraph, machine: Machine, ids: set[str]) -> set[Path]:
    """The files the gone moments name, and everything below those."""
    found: set[Path] = set()
    for moment in machine.moments:
        if moment.id not in ids:
            continue
        for disk in moment.disks.values():
            if disk.path is not None and disk.path in graph.files and disk.path not in found:
                found.add(disk.path)
                found.update(graph.ancestors(disk.path))
    return {path for path in found if path in graph.files}


def _remaining(users: list[DiskUser], machine: Machine, ids: set[str]) -> list[DiskUser]:
    return [user for user in users if user.machine_key != machine.key or user.moment_id not in ids]


def _alive(graph: DiskGraph, users: dict[Path, list[DiskUser]]) -> set[Path]:
    alive: set[Path] = set()
    for path, named in users.items():
        if named and path not in alive:
            alive.add(path)
            alive.update(graph.ancestors(path))
    return alive


def _reason_to_keep(graph: DiskGraph, path: Path) -> str | None:
    file = graph.files[path]
    if file.hold:
        return file.hold
    if not file.is_differencing:
        return tr("it is a base disk, not one that a snapshot made")
    if file.error is not None:
        return tr("it cannot be read")
    return None


def _runs(
    graph: DiskGraph,
    users: dict[Path, list[DiskUser]],
    left: dict[Path, list[Path]],
    wanted: set[Path],
    alive: set[Path],
) -> list[list[Path]]:
    """Maximal runs of files with one child, each top first and target last.

    A run also takes in files next to it that were superseded before: one pass serves them all.
    """

    def mergeable(path: Path | None) -> bool:
        return (
            path is not None
            and path in graph.files
            and not users[path]
            and path in alive
            and len(left[path]) == 1
            and made_by_a_snapshot(left[path][0])
            and not graph.files[path].hold
            and not graph.files[left[path][0]].hold
            and graph.files[path].error is None
        )

    runs: list[list[Path]] = []
    covered: set[Path] = set()
    for start in sorted(wanted):
        if start in covered:
            continue
        target = start
        while mergeable(graph.files[target].parent):
            parent = graph.files[target].parent
            assert parent is not None
            target = parent
        run = [target]
        while mergeable(run[-1]):
            run.append(left[run[-1]][0])
        covered.update(run[:-1])
        runs.append(run[::-1])
    return runs


def pending_runs(graph: DiskGraph, machine: Machine) -> list[list[Path]]:
    """The runs that want a merge already, of this VM alone."""
    users = {path: file.users for path, file in graph.files.items()}
    alive = _alive(graph, users)
    below: set[Path] = set()
    for moment in machine.moments:
        for disk in moment.disks.values():
            if disk.path is not None:
                below.update(graph.ancestors(disk.path))
    left = {path: file.children for path, file in graph.files.items()}
    wanted = {
        path
        for path in below
        if path in graph.files and graph.files[path].role is FileRole.SUPERSEDED
    }
    return _runs(graph, users, left, wanted, alive)


def forecast_runs(builder: PlanBuilder, runs: list[list[Path]]) -> list[MergeForecast]:
    """One forecast a run, from the block tables alone."""
    cache = builder.library.cache
    return [forecast_merge([cache.open(path) for path in run]) for run in runs]


def check_runs(builder: PlanBuilder, runs: list[list[Path]]) -> bool:
    """Whether every run may be merged: nobody else's files, sound links."""
    graph, machine = builder.library.graph, builder.machine
    for run in runs:
        for path in run:
            file = graph.files[path]
            others = {user.machine_key for user in file.users} - {machine.key}
            if others:
                builder.refuse(
                    tr("{name} is used by another VM too, so it is not merged.", name=path.name)
                )
                return False
            if file.hold:
                builder.refuse(
                    tr(
                        "{name} is not merged: {reason}.", name=path.name, reason=file.hold
                    )
                )
                return False
            if path != run[-1] and file.broken:
                builder.refuse(
                    tr("{name} does not match its parent, so it is not merged.", name=path.name)
                )
                return False
    return True


def add_merges(
    builder: PlanBuilder,
    runs: list[list[Path]],
    configs: dict[Path, VmConfiguration],
    gone: Iterable[str],
    dropped: Iterable[Path] = (),
) -> None:
    """The steps that merge runs: copy, re-point configurations, re-parent, remove the children.

    `configs` are configurations already edited by the caller (by file); those re-pointed here are
    added to it, all are written. `dropped` are files an earlier step moves to the trash.

    Order: 1 every merge; 2 every configuration; 3 every grandchild's link; 4 the children are
    removed. A crash inside 1 or before 2 leaves the child in place, which hides the parent's
    changes; harmless because it still reads the same. A crash between 2 and 3 leaves links to a
    child that is still there; harmless because it is removed last.
    """
    library, machine, ids, trashed = builder.library, builder.machine, set(gone), set(dropped)
    graph = library.graph
    forecasts = forecast_runs(builder, runs)
    for run, forecast in zip(runs, forecasts, strict=True):
        target = run[-1]
        for path in run:
            builder.stamp(path)
        builder.stamp_chain(target)
        for path in run:
            for companion in graph.files[path].companions:
                builder.trash(
                    companion, tr("Move the change tracking aside: the disk's content changes")
                )
        names = listed(path.name for path in run[:-1])
        builder.add(
            StepKind.MERGE,
            target,
            forecast.payload_bytes,
            tr("Merge {names} into {target}", names=names, target=target.name),
            {"run": [str(path) for path in run]},
            change=forecast.growth_bytes,
        )
    remaining = [moment for moment in machine.moments if moment.id not in ids]
    for run in runs:
        stored = stored_path_of(library, machine, run[-1])
        _repoint(remaining, run, stored, configs)
    for path, config in configs.items():
        builder.write(
            path, config.to_bytes(), tr("Name the merged disks in {name}", name=path.name)
        )
    for run in runs:
        target, top = run[-1], run[0]
        stored = stored_path_of(library, machine, target)
        for child in graph.files[top].children:
            if child in trashed:
                continue
            paths = parent_paths(target, stored, child)
            builder.stamp(child)
            builder.add(
                StepKind.RELINK,
                child,
                0,
                tr("Point {child} at {target}", child=child.name, target=target.name),
                {"parent": str(target), "absolute": paths.absolute, "relative": paths.relative},
            )
    for run in runs:
        for path in run[:-1]:
            builder.remove(path, tr("Remove the merged file"), graph.files[path].size)


def _repoint(
    moments: list[Moment], run: list[Path], stored: str, configs: dict[Path, VmConfiguration]
) -> None:
    for moment in moments:
        if moment.config is None:
            continue
        for slot, disk in moment.disks.items():
            if disk.path == run[0]:
                path = moment.config.path
                config = configs.setdefault(path, edited(moment.config))
                config.set_drive(slot, stored)
