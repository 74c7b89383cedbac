# SPDX-License-Identifier: Apache-2.0
"""The step that gives a file another name or moves it within its volume, never over another file.

Write order: 1 the note that the rename has begun, flush; 2 the rename, both folders flushed.
A crash between 1 and 2 leaves the file under its old name; continuing renames it, going back finds
nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem import files
from snapviewer.engine.step_context import StepContext
from snapviewer.machines.upcase import fold
from snapviewer.plans.steps import Step


def forward(step: Step, _number: int, context: StepContext) -> None:
    """The step: `data["source"]` becomes the step's file."""
    rename(Path(step.data["source"]), step.file, step.saved, context.note)


def back(step: Step, _number: int, _context: StepContext) -> None:
    """The way back of the step."""
    rename_back(Path(step.data["source"]), step.file, step.saved)


def rename(
    source: Path, target: Path, saved: dict[str, Any], note: Callable[[], None]
) -> None:
    """Rename `source` to `target`; once it has begun, a second run finishes it. Raises
    `RefusedError` file-exists, `StorageError`.
    """
    if saved.get("begun") and not _there(source) and _there(target):
        return
    _refuse_existing(source, target)
    if not saved.get("begun"):
        saved["begun"] = True
        note()
    files.make_folder(target.parent)
    files.rename_file(source, target)


def rename_back(source: Path, target: Path, saved: dict[str, Any]) -> None:
    """Give `target` the name `source` again where `rename` had taken it. Raises as `rename`."""
    if not saved.get("begun") or not _there(target):
        return
    _refuse_existing(target, source)
    files.make_folder(source.parent)
    files.rename_file(target, source)


def _refuse_existing(source: Path, target: Path) -> None:
    if _there(target) and not _only_case(source, target):
        raise RefusedError(
            tr("a file of this name exists already"),
            file=target,
            code="file-exists",
            remedy=tr("move the file elsewhere, then continue"),
        )


def _there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _only_case(source: Path, target: Path) -> bool:
    """Whether both names are one on this volume, which tells no case apart."""
    if source.parent != target.parent or source == target:
        return False
    if fold(source.name) != fold(target.name):
        return False
    names = {entry.name for entry in source.parent.iterdir()}
    return not {source.name, target.name} <= names
