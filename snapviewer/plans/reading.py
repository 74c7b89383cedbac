# SPDX-License-Identifier: Apache-2.0
"""Whether what a plan stands on is as it was read: asked when it is made and under the lock."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.machines.library import Library
from snapviewer.machines.marks import devices_of
from snapviewer.machines.model import Machine
from snapviewer.plans.as_read import AsRead
from snapviewer.plans.plan import Plan


def refusals_as_read(library: Library, machine: Machine, plan: Plan) -> list[str]:
    """Why a plan would stand on what is not so any more; notes in the plan what it stands on."""
    plan.devices = {
        folder: device for folder, device in library.devices.items() if folder == plan.root
    }
    moved = _moved(plan.devices)
    if moved is not None:
        return [_moved_text(moved)]
    stamped = [stamp.path for stamp in plan.stamps if stamp.size >= 0]
    assert plan.judgement is not None
    plan.as_read = AsRead.of(library, machine, plan.judgement, [*plan.asked, *stamped])
    changed = plan.as_read.changed()
    if changed is None:
        return []
    return [
        tr(
            "{name} has changed since this folder was read. Refresh, look at the new plan, then "
            "try again.",
            name=changed.name,
        )
    ]


def require_root(plan: Plan) -> None:
    """Raise `RefusedError` where the plan's folder is not there, or is another one than was read:
    an unplugged disk's mount point, say. No action makes its own root.
    """
    moved = _moved(plan.devices)
    if moved is None and not plan.root.is_dir():
        moved = plan.root
    if moved is not None:
        raise RefusedError(
            _moved_text(moved),
            file=moved,
            code="changed-since-plan",
            remedy=tr("bring the volume back, refresh, look at the new plan, then try again"),
        )


def _moved(devices: dict[Path, int]) -> Path | None:
    now = devices_of(devices)
    return next((folder for folder in devices if now.get(folder) != devices[folder]), None)


def _moved_text(folder: Path) -> str:
    return tr(
        "{folder} is not on the volume any more that it was read from: the volume was taken out, "
        "or another one is there.",
        folder=folder,
    )
