# SPDX-License-Identifier: Apache-2.0
"""What is asked around a step that changes or takes away a disk: has anything come to stand on it
since the plan was judged?

Another program may make a differencing disk at any time, and the whole judgement over all folders
is made once, under the lock. So the disk's own folder, where a child lies as a rule, is asked once
more. What stands there by name and by id needs the disk; the action's own files are not asked.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.temporary import temporary_of
from snapviewer.disks.image import ParentLink
from snapviewer.disks.open import DISK_SUFFIXES, open_image
from snapviewer.engine.confine import step_paths
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.upcase import fold
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.steps import Step, StepKind

_Stamp = tuple[int, int, int]


class StepGuard:
    """For the steps of one action; what it read of the disks beside them is kept."""

    def __init__(self, place: WorkPlace, steps: Iterable[Step]) -> None:
        self._place = place
        self._ours = {path for step in steps for path in step_paths(step)}
        self._links: dict[Path, tuple[_Stamp, ParentLink | None]] = {}
        self._merged: dict[Path, _Stamp | None] = {}  # files whose data went to their parents

    def require(self, step: Step) -> None:
        """Raise `RefusedError` (judgement-changed) where a disk that the action does not know
        stands on one that the step changes or takes away.
        """
        self._require(self._ids_of(step))

    def carry_out(self, step: Step, act: Callable[[], None]) -> None:
        """Carry a step out by `act`. Raises `RefusedError` as `require`, where a disk has come just
        now; then its file is there under its name, or in the trash.

        A disk is removed so: 1 it gets a temporary name, 2 it is asked whether anything stands on
        it, 3 it is removed. A crash between 1 and 3 leaves the temporary name, and the step, begun
        again, removes that.
        """
        # A merge keeps its files under their names, and `require` has just asked about them.
        ids = {} if step.kind is StepKind.MERGE else self._ids_of(step)
        aside = temporary_of(step.file)
        if step.kind is StepKind.REMOVE and step.file in self._merged:
            self._require_merged(step.file)
        if step.kind is StepKind.REMOVE and self._at_risk(step):
            if ids:
                files.rename_file(step.file, aside)
                try:
                    self._require(ids)
                except RefusedError:
                    files.rename_file(aside, step.file)
                    raise
            files.remove_file(aside, missing_ok=True)
        act()
        if step.kind is StepKind.MERGE:
            run = [Path(each) for each in step.data.get("run", ())]
            self._merged |= {path: _stamp_of(path) for path in run[:-1]}
        if step.kind is StepKind.TRASH:
            self._require(ids)

    def _require_merged(self, path: Path) -> None:
        """What was written into a disk after its data went to its parent is nowhere else."""
        if path.exists() and _stamp_of(path) != self._merged[path]:
            raise RefusedError(
                tr("this disk was written after it was merged, so it is not removed"),
                file=path,
                code="changed-since-plan",
                remedy=tr("keep it in another folder: what was written is only there; then go on"),
            )

    def _ids_of(self, step: Step) -> dict[Path, bytes]:
        """The files at risk that can be read, and the id by which a child knows each."""
        found: dict[Path, bytes] = {}
        for path in self._at_risk(step):
            with contextlib.suppress(SnapviewerError):  # the step itself says what is wrong with it
                image = open_image(path)
                found[path] = image.link_id
                image.close()
        return found

    def _require(self, ids: dict[Path, bytes]) -> None:
        for path, link_id in ids.items():
            for other in self._beside(path):
                if self._stands_on(other, path, link_id):
                    raise _in_need(other, path)

    def _at_risk(self, step: Step) -> list[Path]:
        if step.kind is StepKind.MERGE:
            paths = [step.file, *(Path(each) for each in step.data.get("run", ()))]
        elif step.kind in (StepKind.REMOVE, StepKind.TRASH):
            paths = [step.file]
        else:
            return []
        return [
            path for path in dict.fromkeys(paths)
            if path.suffix.lower() in DISK_SUFFIXES and not self._place.holds(path)
        ]

    def _beside(self, path: Path) -> list[Path]:
        try:
            names = list(path.parent.iterdir())
        except OSError:
            return []
        return [
            other for other in names
            if other.suffix.lower() in DISK_SUFFIXES and other not in self._ours
        ]

    def _stands_on(self, other: Path, path: Path, link_id: bytes) -> bool:
        link = self._link_of(other)
        if link is None or link_id not in link.link_ids:
            return False
        names = {fold(StoredPath.parse(text).name) for text in stored_texts(link)}
        return fold(path.name) in names

    def _link_of(self, path: Path) -> ParentLink | None:
        stamp = _stamp_of(path)
        if stamp is None:
            return None
        try:
            if path not in self._links or self._links[path][0] != stamp:
                image = open_image(path)
                self._links[path] = stamp, image.parent
                image.close()
        except SnapviewerError:
            return None  # what cannot be read was judged under the lock
        return self._links[path][1]


def _stamp_of(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _in_need(other: Path, path: Path) -> RefusedError:
    return RefusedError(
        tr("this disk has come since the plan was made, and it stands on {name}", name=path.name),
        file=other,
        code="judgement-changed",
        remedy=tr("move it to another folder with a copy of what it stands on, then go on"),
    )
