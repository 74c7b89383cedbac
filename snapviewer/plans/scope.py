# SPDX-License-Identifier: Apache-2.0
"""The scope of an action: exactly what its steps name, and the VM's own work folder.

Built from the steps before the first write (and while planning, so that what stands in the way is
shown there), it holds real paths as they were then.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.errors import SnapviewerError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.scope import Scope, scope_of
from snapviewer.disks.filesystem.temporary import NAME_LIMIT, folders_to_prune, temporary_of
from snapviewer.disks.filesystem.volume_kind import same_volume
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.steps import Step, StepKind

IN_PLACE = (
    StepKind.MERGE, StepKind.RELINK, StepKind.FOOTER, StepKind.REPLAY, StepKind.FILL
)


def action_scope(place: WorkPlace, steps: Sequence[Step], *, old_place: bool = False) -> Scope:
    """What an action of these steps may change. Raises `StorageError`: link-in-path, not-a-file,
    name-too-long; `RefusedError` where something else lies in the place of the work files
    (`work_fault`): found before the first write, since an action that only fails once its record is
    to be closed would leave the VM waiting for `recover`.
    """
    root = place.root
    files: list[Path] = []
    folders: list[Path] = [place.shared]
    trees: list[Path] = [place.folder]
    models = {place.shared: root}
    if old_place:
        trees += [place.old_trash, place.old_stage]
        files.append(place.old_journal)
    for step in steps:
        _check_name(step.file)
        if step.kind is StepKind.MAKE_FOLDER:
            folders.append(step.file)
            continue
        if not step.file.is_relative_to(place.folder):
            files += [step.file, temporary_of(step.file)]
        if step.kind is StepKind.RENAME_FILE:
            files.append(Path(step.data["source"]))
        if step.kind is StepKind.WRITE_DISK:
            files.append(temporary_of(temporary_of(step.file)))
        if step.kind is StepKind.TRASH:
            folders += folders_to_prune(step.file)
        kept = step.saved.get("trash")
        if kept is not None:
            away = not place.holds(Path(kept))
        else:
            away = step.kind is StepKind.TRASH and not same_volume(step.file, place.shared)
        if away:
            beside = WorkPlace(step.file.parent, place.machine_id)
            trees.append(beside.old_trash if old_place else beside.folder)
            folders.append(beside.shared)
            models[beside.shared] = step.file.parent
        if step.kind is StepKind.REMOVE and WORK_FOLDER in step.file.parts:
            folders += _trash_folders(step.file)
    for folder in list(folders):
        if folder.is_relative_to(place.folder):
            folders.remove(folder)
    fault = work_fault(place)
    if fault is not None:
        raise fault.error()
    scope = scope_of(root, files, folders, trees, models)
    for step in steps:
        if step.kind is StepKind.MAKE_FOLDER:  # a new folder of the VM is like the one above it
            above = step.file.parent
            while not above.is_dir() and above != above.parent:
                above = above.parent
            scope.likes[step.file] = above
    return scope


def _trash_folders(path: Path) -> list[Path]:
    """The folders of a trash above a file in it, which go once they are empty."""
    found = []
    for folder in path.parents:
        if folder.name == WORK_FOLDER:
            break
        found.append(folder)
    return found


def _check_name(path: Path) -> None:
    if len(os.fsencode(path.name)) > NAME_LIMIT:
        raise StorageError(
            tr("the name has more than {most} bytes", most=NAME_LIMIT),
            file=path,
            code="name-too-long",
            remedy=tr("give the disk or the VM a shorter name first"),
        )


def _unwritable(place: WorkPlace) -> list[str]:
    """A dry run says what the run will say: whether this user may write here."""
    paths = [place.folder, place.lock, place.counter, *place.slots]
    existing = [path for path in paths if os.path.lexists(path)] or [place.shared]
    if not existing[0].exists():
        existing = [place.root]
    for path in existing:
        if not os.access(path, os.R_OK | os.W_OK):
            return [
                tr(
                    "You may not write to {path}, where this program keeps its own files for the "
                    "VM. Work as the user who owns the VM's folder, or give yourself the right.",
                    path=path,
                )
            ]
    return []


def standing_in_the_way(place: WorkPlace, steps: list[Step]) -> list[str]:
    """Why a plan could not be carried out, a sentence each: links, names, kinds, hard links."""
    fault = work_fault(place)
    if fault is not None:
        return [fault.words]
    try:
        action_scope(place, steps)
    except SnapviewerError as error:
        return [str(error)]
    found = _unwritable(place)
    for step in steps:
        if step.kind in IN_PLACE:
            try:
                names = step.file.stat().st_nlink
            except OSError:
                continue
            if names > 1:
                found.append(
                    tr(
                        "{name} has {count} names (hard links): writing into it would change all "
                        "of them. Make a copy of its own of it first.",
                        name=step.file.name,
                        count=names,
                    )
                )
    return list(dict.fromkeys(found))
