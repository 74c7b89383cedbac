# SPDX-License-Identifier: Apache-2.0
"""The step that writes a disk's content as a new file, a VHD with the id its children expect.

Write order: 1 the note that it has begun, flush; 2 the new file under a temporary name, flush,
rename; 3 its id into the footers, flush. A crash in 2 leaves a temporary file of ours, one between
2 and 3 a whole disk of another id, which no child accepts; continuing ends both.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.disks import files
from snapviewer.disks.attributes import take_over
from snapviewer.disks.storage import open_storage
from snapviewer.disks.temporary import temporary_of
from snapviewer.disks.vhd_identity import Identity, set_identity
from snapviewer.errors import RefusedError
from snapviewer.progress import Progress
from snapviewer.words import tr

if TYPE_CHECKING:
    from snapviewer.actions.steps import Step, StepContext


def forward(step: Step, _number: int, context: StepContext) -> None:
    """The step: the step's file is written."""
    write_disk(step.file, step.data, step.saved, context.note, context.progress)


def back(step: Step, _number: int, _context: StepContext) -> None:
    """The way back of the step."""
    remove_written(step.file, step.saved)


def write_disk(
    target: Path,
    data: dict[str, Any],
    saved: dict[str, Any],
    note: Callable[[], None],
    progress: Progress,
) -> None:
    """Write what the base disk `data["source"]` reads to the new disk `target`, whose ending says
    the format; with `data["id"]` (hex) a VHD gets that id. Raises `RefusedError` file-exists, and
    what reading and writing raise.
    """
    if not saved.get("begun"):
        if target.exists() or target.is_symlink():
            raise RefusedError(
                tr("a file of this name exists already"),
                file=target,
                code="file-exists",
                remedy=tr("move the file elsewhere, then continue"),
            )
        saved["begun"] = True
        note()
    if not target.exists():
        source = Path(data["source"])
        with Chain.open(source) as chain:
            export(chain, target, target.suffix[1:].lower(), progress)
        take_over(source, target)
    if not data["id"]:
        return
    geometry = data.get("geometry")
    identity = Identity(
        bytes.fromhex(data["id"]),
        int(data["stamp"]),
        (int(geometry[0]), int(geometry[1]), int(geometry[2])) if geometry else None,
    )
    storage = open_storage(target, writable=True)
    try:
        set_identity(storage, identity)
    finally:
        storage.close()


def remove_written(target: Path, saved: dict[str, Any]) -> None:
    """Remove what `write_disk` wrote, its temporary files too."""
    if not saved.get("begun"):
        return
    files.remove_file(target, missing_ok=True)
    temporary = temporary_of(target)
    for path in (temporary, temporary_of(temporary)):
        files.remove_file(path, missing_ok=True)
