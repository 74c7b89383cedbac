# SPDX-License-Identifier: Apache-2.0
"""The lines that give a VM's account its rights on the host, where this place cannot carry them.

Each step that makes or replaces a file there keeps the path under which the host sees it
(`data["windows"]`), so that an undo or a recovery, which knows only the journal, gives lines too.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.powershell import grant_line
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.attributes import has_descriptor
from snapviewer.machines.host_paths import HostPaths
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.space import existing
from snapviewer.plans.steps import Step, StepKind

_MAKES = (
    StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE, StepKind.WRITE_DISK
)


def rights_lines(draft: PlanDraft) -> list[str]:
    """The lines to run on the Hyper-V host so that the VM's account may open each file that the
    plan makes or replaces, by the path under which the host sees it; none where this place shows
    the rights of Windows, so that the new files take them over."""
    machine = draft.machine
    if machine.config is None:
        return []
    paths = HostPaths(machine)
    for step in draft.plan.steps:
        if step.kind in _MAKES and not _carries(step):
            step.data["windows"] = paths.of(step.file) or _unknown(step.file)
    return _lines(draft.plan.steps, machine.id)


def _carries(step: Step) -> bool:
    """Whether the place of a step's file lets rights be read, and so be carried over."""
    near = [step.file, existing(step.file.parent)]
    near += [Path(step.data["like"])] if "like" in step.data else []
    return any(has_descriptor(path) for path in near if path.exists())


def _unknown(path: Path) -> str:
    return tr("(folder of this file on the host)") + "\\" + path.name


def _lines(steps: Iterable[Step], machine_id: str) -> list[str]:
    lines = [
        grant_line(step.data["windows"], machine_id)
        for step in steps
        if step.kind in _MAKES and "windows" in step.data
    ]
    return list(dict.fromkeys(lines))


def lines_forward(steps: Iterable[Step], machine_id: str) -> list[str]:
    """For a recovery that goes on: all files of the action, done before or now."""
    return _lines(steps, machine_id)


def lines_back(steps: Iterable[Step], machine_id: str) -> list[str]:
    """For going back: the files that are written again as they were. What comes back from the trash
    is the same file and has its rights still."""
    return _lines(
        (
            step
            for step in steps
            if step.kind is StepKind.WRITE_FILE
            and step.saved.get("existed")
            and not step.saved.get("same")
        ),
        machine_id,
    )
