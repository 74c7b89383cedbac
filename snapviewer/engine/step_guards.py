# SPDX-License-Identifier: Apache-2.0
"""What is asked around a step that changes or takes away a disk: has anything come to stand on it
since the plan was judged?

Another program may make a differencing disk at any time, and the whole judgement over all folders
is made once, under the lock. So the disk's own folder, where a child lies as a rule, is asked once
more. What stands there by name and by id needs the disk; the action's own files are not asked.

A merge is asked about right before its first write, between its pieces (where the folder has
changed) and after its last: what came to stand on its target before that reads no moment any more,
and can read none again. So the action stops and names it; told to go on, it goes on.
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

MADE_DURING_MERGE = "made-during-merge"

_Stamp = tuple[int, int, int]


class StepGuard:
    """For the steps of one action; what it read of the disks beside them is kept."""

    def __init__(self, place: WorkPlace, steps: Iterable[Step]) -> None:
        self._place = place
        self._ours = {path for step in steps for path in step_paths(step)}
        self._links: dict[Path, tuple[_Stamp, ParentLink | None]] = {}
        self._merged: dict[Path, _Stamp | None] = {}  # files whose data went to their parents
        self._unwritten: dict[Path, _Stamp | None] = {}  # as they were before the first write
        self._at_merge: dict[Path, frozenset[bytes]] = {}  # a merge's files, and their ids
        self._folders: dict[Path, int] = {}  # when theirs were changed last, as they were asked

    def require(self, step: Step) -> None:
        """Raise `RefusedError` (judgement-changed) where a disk that the action does not know
        stands on one that the step changes or takes away.
        """
        ids = self._ids_of(step)
        if step.kind is StepKind.MERGE:
            self._at_merge, self._folders = ids, {}
        if not step.saved.get("begun"):  # else `ask` tells what has come, and when
            self._require(ids)

    def ask(self, step: Step) -> None:
        """Raise `RefusedError` where a disk has come to stand on one of a merge's:
        judgement-changed before the first write, made-during-merge after it; then it is noted in
        the step and not asked about again. A merge that has begun reads changed folders only.
        """
        begun = bool(step.saved.get("begun"))
        if not self._folders:  # of a run only the last two are written
            self._unwritten = {each: _stamp_of(each) for each in map(Path, step.data["run"][:-2])}
        times = {path.parent: _changed_at(path.parent) for path in self._at_merge}
        if begun and times == self._folders:
            return
        self._folders = times
        if begun:
            self._require_unmixed(step)
        else:
            self._require(self._at_merge)

    def carry_out(self, step: Step, act: Callable[[], None]) -> None:
        """Carry a step out by `act`. Raises `RefusedError` as `require`, where a disk has come just
        now; then its file is there under its name, or in the trash.

        A disk is removed so: 1 it gets a temporary name, 2 it is asked whether anything stands on
        it, 3 it is removed. A crash between 1 and 3 leaves the temporary name, and the step, begun
        again, removes that.
        """
        # A merge keeps its files under their names, and `ask` asks about them.
        ids = {} if step.kind is StepKind.MERGE else self._ids_of(step)
        aside = temporary_of(step.file)
        if step.kind is StepKind.REMOVE and step.file in self._merged:
            self._require_merged(step.file, step.file)
        if step.kind is StepKind.REMOVE and self._at_risk(step):
            if ids:
                files.rename_file(step.file, aside)
                try:
                    self._require(ids)
                    if step.file in self._merged:
                        self._require_merged(step.file, aside)
                except RefusedError:
                    files.rename_file(aside, step.file)
                    raise
            files.remove_file(aside, missing_ok=True)
        act()
        if step.kind is StepKind.MERGE:
            run = [Path(each) for each in step.data.get("run", ())]
            self._merged |= {path: _stamp_of(path) for path in run[:-1]}
            self._merged |= self._unwritten  # closing the others gives time to write into these
            self._require_unmixed(step)
        if step.kind is StepKind.TRASH:
            self._require(ids)

    def _require_merged(self, path: Path, lies: Path) -> None:
        """What was written into a disk after its data went to its parent is nowhere else."""
        if lies.exists() and _stamp_of(lies) != self._merged[path]:
            raise RefusedError(
                tr("this disk was written after it was merged, so it is not removed"),
                file=path,
                code="changed-since-plan",
                remedy=tr("keep it in another folder: what was written is only there; then go on"),
            )

    def _require_unmixed(self, step: Step) -> None:
        """Raise `RefusedError` where a disk stands on one whose content the merge has changed."""
        top = Path(step.data["run"][0])
        met = step.saved.get("met", [])
        for path, ids in self._at_merge.items():
            for other in self._beside(path):
                if str(other) in met or not self._names(other, path):
                    continue
                # The merge gives a VHDX another id: the one of now is read only where it is needed.
                if not self._stands_on(other, ids) and not self._stands_on(
                    other, _ids_now(path)
                ):
                    continue
                if path == top:
                    raise _in_need(other, path)
                if path == step.file:
                    step.saved["met"] = [*met, str(other)]
                raise _mixed(other, path, step)

    def _ids_of(self, step: Step) -> dict[Path, frozenset[bytes]]:
        """The files at risk that can be read, and the ids by which a child knows each. A merge
        changes its target's: what the run itself names as its parent counts as well.
        """
        found: dict[Path, frozenset[bytes]] = {}
        named: frozenset[bytes] = frozenset()
        for path in self._at_risk(step):
            with contextlib.suppress(SnapviewerError):  # the step itself says what is wrong with it
                image = open_image(path)
                found[path] = frozenset([image.link_id])
                if path != step.file and image.parent is not None:
                    named |= frozenset(image.parent.link_ids)
                image.close()
        if step.kind is StepKind.MERGE and step.file in found:
            found[step.file] |= named
        return found

    def _require(self, ids: dict[Path, frozenset[bytes]]) -> None:
        for path, each in ids.items():
            for other in self._beside(path):
                if self._names(other, path) and self._stands_on(other, each):
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

    def _names(self, other: Path, path: Path) -> bool:
        link = self._link_of(other)
        names = stored_texts(link) if link is not None else []
        return fold(path.name) in {fold(StoredPath.parse(text).name) for text in names}

    def _stands_on(self, other: Path, ids: frozenset[bytes]) -> bool:
        link = self._link_of(other)
        return link is not None and not ids.isdisjoint(link.link_ids)

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


def _ids_now(path: Path) -> frozenset[bytes]:
    try:
        image = open_image(path)
        image.close()
    except SnapviewerError:
        return frozenset()
    return frozenset([image.link_id])


def _changed_at(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return -1


def mixed_text(name: str, target: str) -> str:
    """That a disk was made on one while that one took in others."""
    return tr(
        "{name} was made on {target} while that took in the data of another disk: it does not "
        "read what it was made on, and cannot any more",
        name=name, target=target,
    )


def mixed_disks(steps: Iterable[Step]) -> list[str]:
    """A sentence for each disk that came to stand on a merge's target amid it."""
    return [
        f"{mixed_text(Path(each).name, step.file.name)}."
        for step in steps
        for each in step.saved.get("met", ())
        if Path(each).exists()
    ]


def _mixed(other: Path, path: Path, step: Step) -> RefusedError:
    return RefusedError(
        mixed_text(other.name, path.name),
        file=other,
        code=MADE_DURING_MERGE,
        remedy=tr("make this disk anew when the action is completed; the file itself is left alone")
        if path == step.file
        else tr("move it to another folder, then go on; make it anew when the action is completed"),
    )


def _in_need(other: Path, path: Path) -> RefusedError:
    return RefusedError(
        tr("this disk has come since the plan was made, and it stands on {name}", name=path.name),
        file=other,
        code="judgement-changed",
        remedy=tr("move it to another folder with a copy of what it stands on, then go on"),
    )
