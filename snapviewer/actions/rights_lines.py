# SPDX-License-Identifier: Apache-2.0
"""The lines that give a VM's account its rights on the host, where this place cannot carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snapviewer.actions.steps import StepKind
from snapviewer.disks.attributes import has_descriptor
from snapviewer.errors import RefusedError
from snapviewer.powershell import grant_line

if TYPE_CHECKING:
    from snapviewer.actions.building import PlanBuilder

_MAKES = (StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE)


def rights_lines(builder: PlanBuilder) -> list[str]:
    """The lines to run on the Hyper-V host so that the VM's account may open each file that the
    plan makes or replaces, by the path under which the host sees it; none where this place shows
    the rights of Windows, so that the new files take them over."""
    from snapviewer.actions.building import stored_path_of

    config = builder.machine.config
    if config is None or has_descriptor(config.path):
        return []
    lines = []
    for step in builder.plan.steps:
        if step.kind in _MAKES:
            try:
                stored = stored_path_of(builder.library, builder.machine, step.file)
            except RefusedError:
                stored = step.file.name
            named = stored if not stored.startswith("/") else step.file.name
            lines.append(grant_line(named, builder.machine.id))
    return list(dict.fromkeys(lines))
