# SPDX-License-Identifier: Apache-2.0
"""Repair of what Hyper-V refuses about a disk's file, where this place lets us: its holes.

Write order: that of `disks.holes`; nothing that a moment reads changes.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.repairs.base import begin_repair, owner_near
from snapviewer.base.words import tr
from snapviewer.disks.holes import missing_bytes
from snapviewer.machines.codes import Code
from snapviewer.machines.host_paths import host_path
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.plans.building import guarded
from snapviewer.plans.plan import Plan
from snapviewer.plans.steps import StepKind

SPARSE_CODE = Code.DISK_SPARSE


def plan_fill_holes(library: Library, machine: Machine | None, path: Path) -> Plan:
    """Plan filling a disk's holes and clearing its mark; refused by the general checks only."""
    owner = owner_near(library, machine, path)
    title = tr("Fill the holes of {name}", name=path.name)
    builder = begin_repair(library, owner, "fill-holes", title, [path])
    plan = builder.plan
    plan.button = tr("Fill holes")
    plan.consequence = tr(
        "Every byte of the file has room of its own, and it is not marked sparse any more. What "
        "the disk reads stays."
    )
    plan.way_back = tr("None is needed: the file reads the same.")

    def steps() -> None:
        builder.stamp(path)
        windows = host_path(owner, path)
        builder.add(
            StepKind.FILL,
            path,
            missing_bytes(path),
            tr("Fill the holes of {name} and clear the mark", name=path.name),
            {"windows": windows} if windows else {},
        )

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()
