# SPDX-License-Identifier: Apache-2.0
"""How each kind of step is carried out and taken back; again after any interruption.

`forward` and `back` are idempotent: run twice, or run after a kill inside them, they end in the
same state.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks import in_place as mending
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.attributes import take_over
from snapviewer.disks.filesystem.temporary import folders_to_prune
from snapviewer.disks.filesystem.volume_kind import same_volume
from snapviewer.disks.image import DiskFormat, ParentPaths, Relink
from snapviewer.disks.open import apply_relink, create_differencing, open_image, prepare_relink
from snapviewer.engine import merging
from snapviewer.engine import rename_file as renaming
from snapviewer.engine import write_disk as converting
from snapviewer.engine.step_context import StepContext
from snapviewer.plans.fingerprints import mark_of, same_content
from snapviewer.plans.steps import Step, StepKind


def forward(step: Step, number: int, context: StepContext) -> None:
    """Carry a step out, or finish it. Raises the documented errors."""
    _FORWARD[step.kind](step, number, context)


def back(step: Step, number: int, context: StepContext) -> None:
    """Undo a step that was carried out, partly carried out, or not at all."""
    _BACK[step.kind](step, number, context)


# -- folders ----------------------------------------------------------------------------------


def _make_folder(step: Step, _number: int, context: StepContext) -> None:
    if "existed" not in step.saved:
        step.saved["existed"] = step.file.is_dir()
        context.note()
    files.make_folder(step.file)


def _unmake_folder(step: Step, _number: int, _context: StepContext) -> None:
    if step.saved.get("existed") is False:
        files.remove_folder_if_empty(step.file)


# -- new disks ----------------------------------------------------------------------------------


def _is_ours(step: Step) -> bool:
    image = open_image(step.file)
    try:
        return bytes.fromhex(step.data["id"]) in (image.unique_id, image.link_id)
    finally:
        image.close()


def _create_disk(step: Step, _number: int, context: StepContext) -> None:
    if step.file.exists():
        if _is_ours(step):
            return
        raise RefusedError(
            tr("a file of this name exists already and is not the one this action made"),
            file=step.file,
            code="file-exists",
            remedy=tr("move the file elsewhere, then continue"),
        )
    parent = open_image(Path(step.data["parent"]))
    try:
        create_differencing(
            step.file,
            parent,
            ParentPaths(step.data["absolute"], step.data["relative"]),
            block_size=step.data.get("block_size"),
            unique_id=bytes.fromhex(step.data["id"]),
            # Never after the parent: as a frozen file it may be read-only.
            rights=context.rights(step, _like(step)),
        )
    finally:
        parent.close()


def _remove_temporary(step: Step) -> None:
    """What creating the step's file left when it was cut short."""
    files.remove_file(files.temporary_of(step.file), missing_ok=True)


def _remove_disk(step: Step, _number: int, _context: StepContext) -> None:
    _remove_temporary(step)
    if not step.file.exists():
        return
    if not _is_ours(step):
        raise RefusedError(
            tr("the disk is not the one this action made, so it is not removed"),
            file=step.file,
            code="not-ours",
            remedy=tr("look at the file with 'snapviewer inspect'"),
        )
    image = open_image(step.file)
    try:
        written = image.usage().blocks_allocated
    finally:
        image.close()
    if written:
        raise RefusedError(
            tr("the disk has been written to since this action made it, so it is not removed"),
            file=step.file,
            code="written-since",
            remedy=tr("delete the snapshot instead: that keeps what was written"),
        )
    files.remove_file(step.file)


# -- copies and configurations ------------------------------------------------------------------


def _copy_file(step: Step, _number: int, context: StepContext) -> None:
    if step.file.exists() and step.saved.get("begun"):
        return
    if step.file.exists():
        raise RefusedError(
            tr("a file of this name exists already"),
            file=step.file,
            code="file-exists",
            remedy=tr("move the file elsewhere, then continue"),
        )
    source = Path(step.data["source"])
    step.saved["made"] = mark_of(source)
    step.saved["begun"] = True
    context.note()
    rights = context.rights(step, _like(step) or source)
    files.copy_file(source, step.file, context.progress, rights)


def _uncopy_file(step: Step, _number: int, _context: StepContext) -> None:
    if not step.saved.get("begun"):
        return
    _remove_temporary(step)
    # Never by its path alone: an earlier step's undoing may have brought the original back there.
    if "made" in step.saved:
        present = mark_of(step.file)
        if present is not None and not same_content(present, step.saved["made"]):
            raise _not_ours(step)
    files.remove_file(step.file, missing_ok=True)


def _not_ours(step: Step) -> RefusedError:
    return RefusedError(
        tr("the file is not as this action made it, so it is not removed or replaced"),
        file=step.file,
        code="not-ours",
        remedy=tr("move the file elsewhere, then try again"),
    )


def _write_file(step: Step, number: int, context: StepContext) -> None:
    staged = context.staged(number)
    content = files.read_file(staged)
    wanted = step.data.get("sha256")
    if wanted is not None and hashlib.sha256(content).hexdigest() != wanted:
        raise RefusedError(
            tr("the new content that waits here was changed since it was made"),
            file=staged,
            code="stage-changed",
            remedy=tr("go back with 'recover --back'"),
        )
    if step.file.exists() and step.file.read_bytes() == content:
        if "existed" not in step.saved:
            step.saved["existed"] = True
            step.saved["same"] = True
            context.note()
        return
    if "existed" not in step.saved:
        existed = step.file.exists()
        place = context.trash_place(step, number)
        if existed:
            files.make_folder(place.parent)
            files.copy_file(step.file, place)
            step.saved["trash"] = str(place)
            step.saved["kept"] = hashlib.sha256(files.read_file(place)).hexdigest()
        step.saved["existed"] = existed
        context.note()
    try:
        files.write_file(step.file, content, rights=context.rights(step, _like(step)))
    except StorageError as fault:
        if fault.code == "changed-since-plan":  # another has replaced it, and has not been touched
            step.saved["others"] = True
            context.note()
        raise
    step.saved.pop("others", None)


def _like(step: Step) -> Path | None:
    return Path(step.data["like"]) if "like" in step.data else None


def _unwrite_file(step: Step, number: int, context: StepContext) -> None:
    _remove_temporary(step)
    if "existed" not in step.saved or step.saved.get("same"):
        return
    ours, kept = step.data.get("sha256"), step.saved.get("kept")
    present = _digest(step.file)
    if ours is not None and present not in (None, ours, kept):
        if step.saved.get("others"):
            return
        raise _not_ours(step)
    if step.saved["existed"]:
        place = context.trash_place(step, number)
        content = files.read_file(place)
        if kept is not None and hashlib.sha256(content).hexdigest() != kept:
            raise RefusedError(
                tr("the copy in the trash was changed since it was made"),
                file=place,
                code="trash-changed",
                remedy=tr("restore it from a backup; this action cannot be undone"),
            )
        files.write_file(step.file, content, rights=lambda new: take_over(place, new))
    else:
        files.remove_file(step.file, missing_ok=True)


def _digest(path: Path) -> str | None:
    return hashlib.sha256(files.read_file(path)).hexdigest() if os.path.lexists(path) else None


# -- trash --------------------------------------------------------------------------------------


def _trash(step: Step, number: int, context: StepContext) -> None:
    if "trash" not in step.saved:
        place = context.trash_place(step, number)
        if not same_volume(step.file, place):
            # A rename cannot cross volumes: the trash of this file lies beside it.
            place = step.file.parent.joinpath(*context.trash_tail, place.name)
        step.saved["trash"] = str(place)
        context.note()
    place = Path(step.saved["trash"])
    if step.file.exists():
        files.make_folder(place.parent)
        files.rename_file(step.file, place)
    if step.data.get("prune"):
        for folder in folders_to_prune(step.file):
            files.remove_folder_if_empty(folder)


def _untrash(step: Step, _number: int, _context: StepContext) -> None:
    if "trash" not in step.saved:
        return
    place = Path(step.saved["trash"])
    if place.exists():
        if step.file.exists():
            raise RefusedError(
                tr("a new file has taken the place of the one in the trash"),
                file=step.file,
                code="file-exists",
                remedy=tr("move it elsewhere; the old one is {place}", place=place),
            )
        files.make_folder(step.file.parent)
        files.rename_file(place, step.file)
    elif not step.file.exists():
        raise RefusedError(
            tr("the file is no longer in the trash"),
            file=place,
            code="trash-emptied",
            remedy=tr("restore it from a backup; this action cannot be undone"),
        )


# -- merges ---------------------------------------------------------------------------------------


def _relink(step: Step, _number: int, context: StepContext) -> None:
    relink = _saved_relink(step)
    if relink is None:
        parent = open_image(Path(step.data["parent"]))
        try:
            child = open_image(step.file)
            try:
                relink = prepare_relink(
                    child, parent, ParentPaths(step.data["absolute"], step.data["relative"])
                )
            finally:
                child.close()
        finally:
            parent.close()
        step.saved["relink"] = {"format": str(relink.format), "payload": relink.payload}
        context.note()
    apply_relink(step.file, relink)


def _saved_relink(step: Step) -> Relink | None:
    record = step.saved.get("relink")
    if record is None:
        return None
    return Relink(DiskFormat(record["format"]), dict(record["payload"]))


def _unrelink(step: Step, _number: int, _context: StepContext) -> None:
    relink = _saved_relink(step)
    if relink is not None:
        apply_relink(step.file, relink, back=True)


def _rewrite_footer(step: Step, _number: int, context: StepContext) -> None:
    mending.rewrite_footer(step.file, step.saved, context.note, step.data.get("virtual_size"))


def _restore_footer(step: Step, _number: int, _context: StepContext) -> None:
    mending.restore_footer(step.file, step.saved)


def _replay(step: Step, number: int, context: StepContext) -> None:
    kept = not step.data.get("final") and not step.data.get("leave")
    keep = context.trash_place(step, number) if kept else None
    mending.replay_log(step.file, step.saved, context.note, keep)


def _unreplay(step: Step, _number: int, _context: StepContext) -> None:
    mending.restore_log(step.file, step.saved)


def _fill(step: Step, _number: int, context: StepContext) -> None:
    mending.fill_holes(step.file, context.progress.check, str(step.data.get("windows", "")))


def _keep_filled(_step: Step, _number: int, _context: StepContext) -> None:
    """Nothing to bring back: the file reads the same."""


def _remove(step: Step, _number: int, _context: StepContext) -> None:
    files.remove_file(step.file, missing_ok=True)


def _cannot_undo(step: Step, _number: int, _context: StepContext) -> None:
    raise RefusedError(
        tr("this step wrote data that cannot be taken back; no moment was harmed"),
        file=step.file,
        code="no-way-back",
        remedy=tr("continue the action instead"),
    )


_Handler = Callable[[Step, int, StepContext], None]
_FORWARD: dict[StepKind, _Handler] = {
    StepKind.MAKE_FOLDER: _make_folder,
    StepKind.CREATE_DISK: _create_disk,
    StepKind.COPY_FILE: _copy_file,
    StepKind.WRITE_FILE: _write_file,
    StepKind.TRASH: _trash,
    StepKind.MERGE: merging.forward,
    StepKind.RELINK: _relink,
    StepKind.REMOVE: _remove,
    StepKind.FOOTER: _rewrite_footer,
    StepKind.REPLAY: _replay,
    StepKind.FILL: _fill,
    StepKind.RENAME_FILE: renaming.forward,
    StepKind.WRITE_DISK: converting.forward,
}
_BACK: dict[StepKind, _Handler] = {
    StepKind.MAKE_FOLDER: _unmake_folder,
    StepKind.CREATE_DISK: _remove_disk,
    StepKind.COPY_FILE: _uncopy_file,
    StepKind.WRITE_FILE: _unwrite_file,
    StepKind.TRASH: _untrash,
    StepKind.MERGE: _cannot_undo,
    StepKind.RELINK: _unrelink,
    StepKind.REMOVE: _cannot_undo,
    StepKind.FOOTER: _restore_footer,
    StepKind.REPLAY: _unreplay,
    StepKind.FILL: _keep_filled,
    StepKind.RENAME_FILE: renaming.back,
    StepKind.WRITE_DISK: converting.back,
}
