# SPDX-License-Identifier: Apache-2.0
"""A plan belongs to a reading: what the library read must still be so when the plan is made, and
the folder must lie on the device it was read from, then and before anything is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.actions.plan import Plan
from snapviewer.errors import RefusedError
from snapviewer.machines.library import Library
from snapviewer.machines.marks import devices_of, mark_of
from snapviewer.words import tr


def changed_since_read(library: Library, paths: Iterable[Path]) -> Path | None:
    """The first of these files that is not as the library read it; None where all are."""
    for path in dict.fromkeys(paths):
        file = library.graph.get(path)
        if path in library.read_marks:
            if mark_of(path) != library.read_marks[path]:
                return path
        elif file is not None:
            try:
                status = path.stat()
            except OSError:
                return path
            if (status.st_size, status.st_mtime_ns) != (file.size, file.changed_ns):
                return path
    return None


def refusals_as_read(library: Library, plan: Plan) -> list[str]:
    """Why a plan would stand on what is not so any more; notes the devices in the plan."""
    plan.devices = {
        folder: device for folder, device in library.devices.items() if folder == plan.root
    }
    moved = _moved(plan.devices)
    if moved is not None:
        return [_moved_text(moved)]
    stamped = [stamp.path for stamp in plan.stamps if stamp.size >= 0]
    changed = changed_since_read(library, [*plan.asked, *stamped])
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
