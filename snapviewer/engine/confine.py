# SPDX-License-Identifier: Apache-2.0
"""A journal or manifest that was read may only do to a VM what our own actions do to it.

Below the VM's root every step is held to the kinds of files it works on; outside it, and for files
of other VMs, only what the VM's own configurations name is allowed, and never on the word of a
journal that this user did not make. No path leads through a link below the root.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.safe_open import first_link
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.engine.journal import Journal, Origin
from snapviewer.machines.own_files import OwnFiles
from snapviewer.machines.scan import (
    COMPANION_SUFFIXES,
    CONFIG_SUFFIXES,
    STATE_SUFFIXES,
    WORK_FOLDER,
)
from snapviewer.plans.steps import Step, StepKind

_DISKS = frozenset(DISK_SUFFIXES)
_STATES = frozenset(STATE_SUFFIXES)
_SETTINGS = frozenset(CONFIG_SUFFIXES)
_ALL = _DISKS | _STATES | _SETTINGS | frozenset(COMPANION_SUFFIXES)
_KINDS: dict[StepKind, frozenset[str]] = {
    StepKind.CREATE_DISK: _DISKS,
    StepKind.MERGE: _DISKS,
    StepKind.RELINK: _DISKS,
    StepKind.FOOTER: _DISKS,
    StepKind.REPLAY: _DISKS,
    StepKind.FILL: _DISKS,
    StepKind.COPY_FILE: _STATES,
    StepKind.WRITE_FILE: _SETTINGS | _STATES,
    StepKind.TRASH: _ALL,
    StepKind.REMOVE: _ALL,
    StepKind.RENAME_FILE: _ALL,
    StepKind.WRITE_DISK: _DISKS,
}


def step_paths(step: Step) -> Iterable[Path]:
    """Every path a step names."""
    yield step.file
    for key in ("parent", "source", "like"):
        if key in step.data:
            yield Path(step.data[key])
    for each in step.data.get("run", ()):
        yield Path(each)
    if "trash" in step.saved:
        yield Path(step.saved["trash"])


def _refuse(path: Path, why: str, code: str = "journal-out-of-bounds") -> RefusedError:
    return RefusedError(
        why,
        file=path,
        code=code,
        remedy=tr("keep the journal, look at what it names, and do by hand what is right of it"),
    )


def check_confined(journal: Journal, own: OwnFiles | None) -> None:
    """Raise `RefusedError` where a step leaves its bounds. `own` is None where the VM could not be
    read: then nothing outside its root is its own."""
    root = journal.root
    trusted = journal.origin is Origin.OWN
    for step in journal.steps:
        for path in step_paths(step):
            _check_path(journal, path, own, trusted)
        if step.kind is StepKind.MAKE_FOLDER or trusted:
            continue
        if step.kind is StepKind.ON_HOST:
            raise _refuse(step.file, tr("a step of the journal is for a host to carry out"))
        if step.file == journal.place.protection or step.file == journal.place.old_protection:
            continue
        if step.kind is StepKind.REMOVE and _in_trash(journal, step.file):
            continue
        if step.file.suffix.lower() not in _KINDS.get(step.kind, frozenset()):
            raise _refuse(
                step.file,
                tr(
                    "a step of the journal works on a file of another kind: {kind}",
                    kind=step.do,
                ),
            )
        source = step.data.get("source")
        kinds = _KINDS[step.kind] if step.kind is not StepKind.COPY_FILE else _STATES
        if source is not None and Path(source).suffix.lower() not in kinds:
            raise _refuse(Path(source), tr("the journal takes a file of another kind"))
    for path in (journal.trash, journal.stage):
        link = first_link(path, root)
        if link is not None:
            raise _refuse(
                link,
                tr("a link lies where this program keeps its own files; it is not followed"),
                "work-folder-link",
            )


def _in_trash(journal: Journal, path: Path) -> bool:
    return path.is_relative_to(journal.place.trash) or path.is_relative_to(journal.place.old_trash)


def _check_path(journal: Journal, path: Path, own: OwnFiles | None, trusted: bool) -> None:
    root = journal.root
    if path.is_relative_to(root):
        link = first_link(path, root)
        if link is not None:
            raise _refuse(link, tr("the journal leads through a link"), "link-in-path")
        if not trusted and own is not None and path in own.others:
            raise _refuse(path, tr("the journal names a file that belongs to another VM"))
        if not _own_work(journal, path.relative_to(root)):
            raise _refuse(path, tr("the journal names another VM's work folder"))
        return
    if trusted:
        return
    kept = path.parts[-5:-4] == (WORK_FOLDER,) or path.parts[-4:-3] == (WORK_FOLDER,)
    beside = {item.parent for item in own.own} if own is not None else set()
    if own is not None and path in own.own:
        return
    if own is not None and kept and _beside_trash(path, beside):
        return
    raise _refuse(
        path,
        tr("the journal names a file outside the VM's folder that is not known to be the VM's"),
    )


def _own_work(journal: Journal, path: Path) -> bool:
    """Whether a path below the root is in no work folder, or in the VM's own (one may lie beside
    files of another volume, too)."""
    if WORK_FOLDER not in path.parts:
        return True
    below = path.parts[path.parts.index(WORK_FOLDER) + 1 :]
    place = journal.place
    return not below or below[0] in (place.name, place.old_trash.name, place.old_protection.name)


def _beside_trash(path: Path, folders: set[Path]) -> bool:
    """Whether a place in a trash lies beside one of the VM's own files on another volume."""
    return any(path.is_relative_to(folder / WORK_FOLDER) for folder in folders)
