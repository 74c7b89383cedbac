# SPDX-License-Identifier: Apache-2.0
"""Whether there is room for a plan: asked per volume of each file, while planning and again before
the first write.

A volume is told by the device of the nearest folder that exists; what a step adds counts there, in
the order of the steps. The most that is needed at once must be free. What an action leaves longer
must leave what a host wants free, too; what frees is never refused for that.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import number_text, tr
from snapviewer.disks.filesystem.room import (
    PAUSED_BELOW,
    WARNED_BELOW,
    Room,
    room_at,
    shares_blocks,
)
from snapviewer.plans.plan import Change, Plan


@dataclass(frozen=True)
class Need:
    """What a plan needs on one volume, in bytes; `folder` is one that lies on it.

    `peak`: the most that must be free at once. `end`: what is taken when the action ends, the trash
    counted as still there; negative where it frees. `overwrites`: what is written into places that
    files have already, counted in `peak` where the volume cannot promise room.
    """

    folder: Path
    peak: int
    end: int
    overwrites: int
    room: Room

    @property
    def fits(self) -> bool:
        return self.room.free is None or self.peak <= self.room.free

    @property
    def left(self) -> int | None:
        """What is free when the action ends; None where that is not known."""
        return None if self.room.free is None else self.room.free - self.end


def existing(path: Path) -> Path:
    """The nearest folder at or above a path that exists."""
    while not path.is_dir() and path != path.parent:
        path = path.parent
    return path


@dataclass
class _Volume:
    folder: Path
    room: Room
    running: int = 0
    peak: int = 0
    overwrites: int = 0
    overwritten: int = 0  # counted as taken, because the volume cannot promise room

    def add(self, change: Change) -> None:
        overwrites = max(0, change.writes - max(0, change.length))
        self.overwrites += overwrites
        if self.room.unsure:
            self.overwritten += overwrites
        self.running += change.length
        self.peak = max(self.peak, self.running + self.overwritten)


def needs(changes: Iterable[Change]) -> list[Need]:
    """Per volume, from the changes in the order of the steps."""
    volumes: dict[int, _Volume] = {}
    for change in changes:
        try:
            folder = existing(change.file.parent)
            device = os.stat(folder).st_dev  # noqa: PTH116
        except OSError:
            continue
        if device not in volumes:
            volumes[device] = _Volume(folder, room_at(folder))
        volume = volumes[device]
        if change.writes > 0 and not volume.room.unsure and shares_blocks(change.file):
            reason = tr("{name} shares blocks with other files", name=change.file.name)
            volume.room = replace(volume.room, unsure=reason)
        volume.add(change)
    return [
        Need(each.folder, each.peak, each.running, each.overwrites, each.room)
        for each in volumes.values()
    ]


def plan_needs(plan: Plan, root: Path | None = None) -> list[Need]:
    """What a plan needs on every volume it writes to; at least the one of `root` (else the plan's),
    where its record lies.
    """
    return needs(plan.growth) or needs([Change((root or plan.root) / "x", 0, 0)])


def space_notes(plan: Plan, root: Path) -> tuple[list[str], list[str], list[str]]:
    """(refusals, warnings, what is well) about the space a plan needs, a sentence each."""
    refusals, warnings, passed = [], [], []
    found = plan_needs(plan, root)
    for need in found:
        alone = len(found) == 1
        if need.room.free is None:
            warnings.append(tr("How much space is free could not be asked."))
        elif not need.fits:
            refusals.append(too_little(need, alone))
        elif need.end > 0 and need.left is not None and need.left < PAUSED_BELOW:
            refusals.append(_too_little_left(need))
        else:
            passed.append(_enough(need, alone))
            if need.end > 0 and need.left is not None and need.left < WARNED_BELOW:
                warnings.append(_little_left(need))
        if need.room.unsure and (need.peak > 0 or need.overwrites > 0):
            warnings.append(_no_promise(need))
    return [*refusals, *_too_long(plan)], warnings, passed


def _too_long(plan: Plan) -> list[str]:
    """Files that would become longer than their volume allows."""
    longer: dict[Path, int] = {}
    for change in plan.growth:
        longer[change.file] = longer.get(change.file, 0) + change.length
    found = []
    limits: dict[Path, int | None] = {}
    for path, length in longer.items():
        if length <= 0:
            continue
        folder = existing(path.parent)
        if folder not in limits:
            limits[folder] = room_at(folder).longest_file
        most = limits[folder]
        try:
            present = path.stat().st_size if path.is_file() else 0
        except OSError:
            present = 0
        if most is not None and present + length > most:
            found.append(
                tr(
                    "{name} would have {count} bytes; its volume (FAT) holds no file of more than "
                    "{most}. Move the VM to a volume of NTFS first.",
                    name=path.name,
                    count=number_text(present + length),
                    most=number_text(most),
                )
            )
    return found


def _enough(need: Need, alone: bool) -> str:
    assert need.room.free is not None
    peak, free = number_text(need.peak), number_text(need.room.free)
    if alone:
        return tr(
            "Space: needs {peak} bytes meanwhile, {free} bytes are free.", peak=peak, free=free
        )
    return tr(
        "Space on the volume of {folder}: needs {peak} bytes meanwhile, {free} bytes are free.",
        folder=need.folder,
        peak=peak,
        free=free,
    )


def _little_left(need: Need) -> str:
    return tr(
        "Afterwards {left} bytes are free on the volume of {folder}. Hyper-V warns below 2 GB and "
        "pauses VMs below 200 MB (up to 2012 R2; later when a write fails).",
        left=number_text(need.left or 0),
        folder=need.folder,
    )


def _too_little_left(need: Need) -> str:
    return tr(
        "Afterwards only {left} bytes would be free on the volume of {folder}. Hyper-V pauses VMs "
        "below 200 MB (up to 2012 R2; later when a write fails). Make room, then try again.",
        left=number_text(need.left or 0),
        folder=need.folder,
    )


def _no_promise(need: Need) -> str:
    return tr(
        "Room on the volume of {folder} cannot be promised: {reason}. So all {peak} bytes that are "
        "written must be free; if it becomes full all the same, the action stops and continues "
        "once there is room.",
        folder=need.folder,
        reason=need.room.unsure,
        peak=number_text(need.peak),
    )


def too_little(need: Need, alone: bool = False) -> str:
    """That the room a plan needs is not there; `alone` where it is about one volume only."""
    assert need.room.free is not None
    if alone:
        return tr(
            "The action needs {peak} bytes meanwhile, but only {free} bytes are "
            "free. Make room, then try again.",
            peak=number_text(need.peak),
            free=number_text(need.room.free),
        )
    return tr(
        "The action needs {peak} bytes meanwhile on the volume of {folder}, but only {free} bytes "
        "are free there. Make room, then try again.",
        peak=number_text(need.peak),
        folder=need.folder,
        free=number_text(need.room.free),
    )


def require_space(growth: Sequence[Change]) -> None:
    """Ask once more, before the first write. Raises `StorageError` disk-full."""
    for need in needs(growth):
        if not need.fits:
            raise StorageError(
                too_little(need),
                file=need.folder,
                code="disk-full",
                remedy=tr("free space on the volume, then continue"),
            )
