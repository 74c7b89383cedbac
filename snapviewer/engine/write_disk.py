# SPDX-License-Identifier: Apache-2.0
"""The step that writes a disk's content as a new file, a VHD with the id its children expect.

Write order: 1 the note that it has begun and by which token its temporary file is named, flush; 2
the new file under that name, flush, then its own name, which nothing has; 3 its id into the
footers, flush. A crash in 2 leaves the temporary file, perhaps as a second name of the whole one;
one between 2 and 3 a whole disk of another id, which no child accepts. Continuing removes the one
and ends both, going back removes all of it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.base.errors import RefusedError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.disks.filesystem import files, scope
from snapviewer.disks.filesystem.attributes import take_over
from snapviewer.disks.filesystem.fresh_file import new_token, run_of, temporary_for
from snapviewer.disks.filesystem.storage import open_storage
from snapviewer.disks.filesystem.temporary import temporary_of
from snapviewer.disks.vhd.identity import Identity, set_identity
from snapviewer.engine.step_context import StepContext
from snapviewer.plans.steps import Step

_WINDOW = 8 << 20  # bytes compared at once


def forward(step: Step, _number: int, context: StepContext) -> None:
    """The step: the step's file is written."""
    write_disk(step.file, step.data, step.saved, context.note, context.progress)


def back(step: Step, _number: int, _context: StepContext) -> None:
    """The way back of the step."""
    remove_written(step.file, step.data, step.saved)


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
        saved["token"] = new_token()
        note()
    _remove_temporaries(target, saved)
    if not target.exists():
        source = Path(data["source"])
        with Chain.open(source) as chain, run_of(saved.get("token", "")):
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


def remove_written(target: Path, data: dict[str, Any], saved: dict[str, Any]) -> None:
    """Remove what `write_disk` wrote, its temporary files too. Raises `RefusedError` not-ours where
    another file lies there, and what reading raises.
    """
    if not saved.get("begun"):
        return
    _remove_temporaries(target, saved)
    if os.path.lexists(target) and not _is_ours(target, data):
        raise RefusedError(
            tr("the disk is not the one this action made, so it is not removed"),
            file=target,
            code="not-ours",
            remedy=tr("look at the file with 'snapviewer inspect'"),
        )
    files.remove_file(target, missing_ok=True)


def _remove_temporaries(target: Path, saved: dict[str, Any]) -> None:
    """What a run that was killed left: told by its token, so that nobody else's is met."""
    found = [temporary_of(target)]
    if saved.get("token"):
        found.append(temporary_for(target, saved["token"]))
        scope.allow_beside(target, found[-1])
    for path in found:
        for each in (path, temporary_of(path)):
            files.remove_file(each, missing_ok=True)


def _is_ours(target: Path, data: dict[str, Any]) -> bool:
    """Whether a disk has the id that was to be given, or, before it got that, the same content."""
    with Chain.open(target) as chain:
        image = chain.layers[0]
        if data["id"] and bytes.fromhex(data["id"]) in (image.unique_id, image.link_id):
            return True
        with Chain.open(Path(data["source"])) as source:
            size = source.virtual_size
            return chain.virtual_size >= size and all(
                chain.read(at, min(_WINDOW, size - at)) == source.read(at, min(_WINDOW, size - at))
                for at in range(0, size, _WINDOW)
            )
