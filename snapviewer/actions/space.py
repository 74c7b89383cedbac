# SPDX-License-Identifier: Apache-2.0
"""Whether there is room for a plan: asked per volume of each file, while planning and again before
the first write.

A volume is told by the device of the nearest folder that exists; what a step adds counts there, in
the order of the steps, and the most that is needed at once must be free.
"""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.plan import Plan
from snapviewer.errors import StorageError
from snapviewer.words import number_text, tr


@dataclass(frozen=True)
class Need:
    """The most a plan needs at once on one volume; `folder` is one that lies on it. `free` is None
    where it could not be asked."""

    folder: Path
    peak: int
    free: int | None

    @property
    def fits(self) -> bool:
        return self.free is None or self.peak <= self.free


def existing(path: Path) -> Path:
    """The nearest folder at or above a path that exists."""
    while not path.is_dir() and path != path.parent:
        path = path.parent
    return path


def needs(changes: Iterable[tuple[Path, int]]) -> list[Need]:
    """Per volume, from (file, by how many bytes it gets longer) in the order of the steps."""
    running: dict[int, int] = defaultdict(int)
    peak: dict[int, int] = defaultdict(int)
    folders: dict[int, Path] = {}
    for path, change in changes:
        try:
            folder = existing(path.parent)
            device = os.stat(folder).st_dev  # noqa: PTH116
        except OSError:
            continue
        folders.setdefault(device, folder)
        running[device] += change
        peak[device] = max(peak[device], running[device])
    found = []
    for device, folder in folders.items():
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            free = None
        found.append(Need(folder, peak[device], free))
    return found


def space_notes(plan: Plan, root: Path) -> tuple[list[str], list[str], list[str]]:
    """(refusals, warnings, what is well) about the space a plan needs, a sentence each."""
    refusals, warnings, passed = [], [], []
    found = needs(plan.growth) or needs([(root / "x", 0)])
    for need in found:
        alone = len(found) == 1
        if need.free is None:
            warnings.append(tr("How much space is free could not be asked."))
        elif not need.fits:
            refusals.append(_too_little(need, alone))
        elif alone:
            passed.append(
                tr(
                    "Space: needs {peak} bytes meanwhile, {free} bytes are free.",
                    peak=number_text(need.peak),
                    free=number_text(need.free),
                )
            )
        else:
            passed.append(
                tr(
                    "Space on the volume of {folder}: needs {peak} bytes meanwhile, {free} bytes "
                    "are free.",
                    folder=need.folder,
                    peak=number_text(need.peak),
                    free=number_text(need.free),
                )
            )
    return refusals, warnings, passed


def _too_little(need: Need, alone: bool) -> str:
    assert need.free is not None
    if alone:
        return tr(
            "The action needs {peak} bytes meanwhile, but only {free} bytes are "
            "free. Make room, then try again.",
            peak=number_text(need.peak),
            free=number_text(need.free),
        )
    return tr(
        "The action needs {peak} bytes meanwhile on the volume of {folder}, but only {free} bytes "
        "are free there. Make room, then try again.",
        peak=number_text(need.peak),
        folder=need.folder,
        free=number_text(need.free),
    )


def require_space(growth: Sequence[tuple[Path, int]]) -> None:
    """Ask once more, before the first write. Raises `StorageError` disk-full."""
    for need in needs(growth):
        if not need.fits:
            raise StorageError(
                _too_little(need, alone=False),
                file=need.folder,
                code="disk-full",
                remedy=tr("free space on the volume, then continue"),
            )
