# SPDX-License-Identifier: Apache-2.0
"""Merge one differencing disk into its parent because the user asks for it (Edit Disk, Merge).

For chains that no snapshot made: disks of user profiles, files without a snapshot's ending. Which
other disks stand on the parent can only be judged over the opened folders, so the parent's name is
to be typed. Order of writing: see `release.add_merges`.
"""

from __future__ import annotations

import os
from pathlib import Path

from snapviewer.actions.reconnect import opened_root, owner_of
from snapviewer.actions.repairs.base import begin_repair
from snapviewer.actions.repairs.by_finding import is_proven
from snapviewer.base.errors import NotFoundError
from snapviewer.base.words import listed, tr
from snapviewer.disks.open import open_image
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.findings.links import stored_parent
from snapviewer.machines.library import Library
from snapviewer.machines.model import MachineState
from snapviewer.machines.names import StoredPath
from snapviewer.machines.opening import open_library
from snapviewer.plans.building import PlanBuilder, guarded
from snapviewer.plans.plan import Plan
from snapviewer.plans.release import add_merges, check_runs, made_by_a_snapshot


def plan_merge_file(path: Path) -> Plan:
    """Plan merging the disk file `path` into its parent. Opens the folder around it to see who
    depends. Raises `NotFoundError` where it is no file.
    """
    path = path.expanduser().resolve()
    if not path.is_file():
        raise NotFoundError(
            tr("there is no such disk file"),
            file=path,
            code="file-missing",
            remedy=tr("check the path"),
        )
    with open_library(_places(path)) as library:
        return plan_merge_into_parent(library, path)


def _places(path: Path) -> list[Path]:
    """The folders to judge over: those around the disk and around the parent its link leads to."""
    image = open_image(path)
    try:
        link = image.parent
    finally:
        image.close()
    found = [opened_root(path)]
    stored = StoredPath.parse(link.relative_path or "" if link is not None else "")
    if stored.parts and not stored.absolute:
        parent = Path(os.path.normpath(path.parent.joinpath(*stored.parts)))
        if parent.is_file():
            found.append(opened_root(parent))
    return found


def plan_merge_into_parent(library: Library, child: Path) -> Plan:
    """Plan merging `child` into its parent over an opened library."""
    graph = library.graph
    file = graph.get(child)
    parent = graph.get(file.parent) if file is not None else None
    name = parent.path.name if parent is not None else tr("its parent")
    machine = owner_of(library, child)
    concerned = [child, *([parent.path] if parent is not None else [])]
    builder = begin_repair(
        library,
        machine,
        "merge-into-parent",
        tr("Merge {child} into {parent}", child=child.name, parent=name),
        [*concerned, *(graph.descendants(child) if file is not None else [])],
    )
    plan = builder.plan
    plan.button = tr("Merge")
    plan.consequence = tr(
        "{parent} takes in what {child} holds, and {child} is removed. What {child} reads stays "
        "readable as {parent}; what {parent} held before is gone.",
        parent=name,
        child=child.name,
    )
    plan.way_back = tr("None once the merge has begun.")
    if machine.config is not None:
        builder.check_common()
        builder.check_not_locked()
    if machine.state in (MachineState.SAVED, MachineState.RUNNING):
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))
    for text in _why_not(library, child, file, parent):
        builder.refuse(text)
    if not plan.refused and parent is not None:
        _warn(builder, child, parent)
        run = [child, parent.path]

        def steps() -> None:
            library.chain_of(child).close()  # the whole chain must be sound
            if check_runs(builder, [run]):
                add_merges(builder, [run], {}, ())

        guarded(builder, steps)
    if plan.refused:
        builder.warn(
            tr(
                "Export it as one disk instead: that reads the whole chain and changes nothing."
            )
        )
    return builder.finish()


def _why_not(
    library: Library, child: Path, file: DiskFile | None, parent: DiskFile | None
) -> list[str]:
    if file is None or file.error is not None:
        return [tr("{name} cannot be read.", name=child.name)]
    if file.link is None:
        return [tr("{name} is no differencing disk: it has no parent.", name=child.name)]
    if parent is None:
        return [
            tr(
                "The parent of {name} is not among the opened folders: {path}.",
                name=child.name,
                path=stored_parent(file.link),
            )
        ]
    found = []
    if not is_proven(library, child):
        found.append(
            tr(
                "It is not proved that {parent} is the disk that {name} was made over.",
                parent=parent.path.name,
                name=child.name,
            )
        )
    others = [each.name for each in parent.children if each != child]
    if others:
        found.append(
            tr(
                "Other disks stand on {parent} too and would become unreadable: {others}.",
                others=listed(others),
                parent=parent.path.name,
            )
        )
    if parent.users:
        found.append(
            tr("{parent} is named by a snapshot or by a VM.", parent=parent.path.name)
        )
    for each in (file, parent):
        if each.hold:
            found.append(
                tr("{name} is not merged: {reason}.", name=each.path.name, reason=each.hold)
            )
        if each.set_aside or each.deleted_in is not None:
            found.append(
                tr("{name} was set aside or deleted: bring it back first.", name=each.path.name)
            )
    if parent.error is not None:
        found.append(tr("{name} cannot be read.", name=parent.path.name))
    return found


def _warn(builder: PlanBuilder, child: Path, parent: DiskFile) -> None:
    if made_by_a_snapshot(child) and builder.machine.config is not None:
        return
    builder.plan.typed_name = parent.path.name
    builder.warn(
        tr(
            "Any other disk that stands on {parent} becomes unreadable for good: {judged}.",
            parent=parent.path.name,
            judged=builder.library.judged,
        )
    )
