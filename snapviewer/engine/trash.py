# SPDX-License-Identifier: Apache-2.0
"""The trash of a VM: its finished actions, and the files they left there."""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.filesystem.safe_open import first_link
from snapviewer.engine import journal as journals
from snapviewer.engine.journal import Journal
from snapviewer.machines.journal_state import LIMIT, the_place
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.work_place import MANIFEST, WorkPlace, list_work_folder


def finished(where: WorkPlace | Path) -> list[Journal]:
    """A VM's finished actions whose trash is still there, newest first; told by their number, those
    of earlier versions (which had none) by name, last. Unreadable ones and those of a copied folder
    are left out; never raises for what the folder holds.
    """
    place = the_place(where)
    found: list[tuple[int, str, Journal]] = []
    for manifest in _manifests(place):
        name = manifest.parent.name
        try:
            journal = journals.load(place, manifest)
        except SnapviewerError:
            continue
        # In a copied folder the steps name the files of the original: never undo those.
        if journal.trash.name == name and journals.is_at_home(journal):
            found.append((journal.number, name, journal))
    found.sort(key=lambda item: item[:2], reverse=True)
    return [journal for _number, _name, journal in found]


def numbers(place: WorkPlace) -> list[int]:
    """The numbers of the actions whose trash is there, whoever's: one above them is new. Raises
    nothing for what the folder holds.
    """
    found = []
    for manifest in _manifests(place):
        with contextlib.suppress(SnapviewerError):
            found.append(journals.number_at(place, manifest))
    return found


def _manifests(place: WorkPlace) -> Iterator[Path]:
    """Where the manifest of each folder in the trash lies, if it has one."""
    for folder in (place.trash, place.old_trash):
        try:
            entries = place.listed(folder)
        except SnapviewerError:
            continue
        yield from (folder / name / MANIFEST for name, kind in entries if kind == stat.S_IFDIR)


def trash_size(where: WorkPlace | Path) -> int:
    """Bytes of file length in a VM's trash."""
    return sum(size for _path, size in trashed(the_place(where)))


def trashed(place: WorkPlace) -> list[tuple[Path, int]]:
    """Every file in a VM's trash with its size, those on other volumes included; manifests last,
    so that an interrupted emptying can still be told from a full trash.

    Found by looking, never on the word of a manifest alone: only regular files in folders of the
    trash, reached without a link. Entries of earlier versions count where their manifest names
    this VM.
    """
    found: dict[Path, int] = {}
    for folder in _trash_folders(place):
        _collect(place.root, folder, found)
    for journal in finished(place):
        for step in journal.steps:
            kept = step.saved.get("trash")
            if kept is None or place.holds(Path(kept)):
                continue
            # Beside a file on another volume, in a trash of the same name there (see `check`).
            base = step.file.parent
            if Path(kept).is_relative_to(base / WORK_FOLDER):
                _add(base, Path(kept), found)
    plain = [item for item in sorted(found.items()) if item[0].name != MANIFEST]
    return plain + [item for item in sorted(found.items()) if item[0].name == MANIFEST]


def _trash_folders(place: WorkPlace) -> list[Path]:
    folders = [place.trash]
    try:
        old = place.listed(place.old_trash)
    except SnapviewerError:
        return folders
    for name, kind in old:
        if kind != stat.S_IFDIR:
            continue
        try:
            raw = place.read(place.old_trash / name / MANIFEST, LIMIT)
            owner = str(json.loads(raw)["machine_id"]) if raw is not None else ""
        except (SnapviewerError, ValueError, KeyError, TypeError, RecursionError):
            continue
        if place.belongs(owner):
            folders.append(place.old_trash / name)
    return folders


def _collect(root: Path, folder: Path, found: dict[Path, int]) -> None:
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            entries = list_work_folder(root, current)
        except SnapviewerError:
            continue
        for name, kind in entries:
            if kind == stat.S_IFDIR:
                waiting.append(current / name)
            elif kind == stat.S_IFREG:
                _add(root, current / name, found)


def _add(root: Path, path: Path, found: dict[Path, int]) -> None:
    try:
        status = os.lstat(path)
    except OSError:
        return
    if stat.S_ISREG(status.st_mode) and first_link(path, root) is None:
        found[path] = status.st_size
