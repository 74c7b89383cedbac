# SPDX-License-Identifier: Apache-2.0
"""Move to the trash what a run that was killed has left, unless somebody still writes it."""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.reconnect import owner_of
from snapviewer.base.words import tr
from snapviewer.machines.holds import tried
from snapviewer.machines.library import Library
from snapviewer.plans.building import PlanBuilder
from snapviewer.plans.held import held_text
from snapviewer.plans.plan import Plan
from snapviewer.plans.waiting import waiting_refusals


def plan_trash_left_over(library: Library, path: Path) -> Plan:
    """Plan moving one temporary file or folder of ours to the trash."""
    owners = [each for each in library.machines if path.is_relative_to(each.root)]
    machine = max(owners, key=lambda each: len(each.root.parts), default=None)
    builder = PlanBuilder(
        library,
        machine or owner_of(library, library.root),
        "trash-left-over",
        tr("Move the left-over {name} to the trash", name=path.name),
    )
    plan = builder.plan
    plan.button = tr("Move to trash")
    plan.consequence = tr("No VM reads {name}; it was never whole.", name=path.name)
    plan.way_back = tr("Undo brings it back.")
    for text in waiting_refusals(library, builder.machine, [path]):
        builder.refuse(text)
    hold = tried(path)
    if hold.held or hold.readers:
        builder.refuse(held_text(path, hold))
    if not plan.refused:
        detail = tr("Move the left-over {name} to the trash", name=path.name)
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            for each in inside:
                builder.trash(each, detail, prune=True)
            if not inside:
                builder.refuse(tr("It holds nothing but empty folders: remove it by hand."))
        else:
            builder.trash(path, detail)
    return builder.finish()
