# SPDX-License-Identifier: Apache-2.0
"""What lies in the place of this program's own files and is none of them: a link, a named pipe, a
socket, a device, a file where a folder belongs or the other way about, or what may not be read.

Looking only (nothing is opened but a folder); one sentence for each, the same in `inspect`,
`check`, plans, `recover` and the window.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.base.words import mark, sentences, tr, unended
from snapviewer.disks.filesystem.safe_open import is_link
from snapviewer.machines.codes import Code
from snapviewer.machines.work_place import WorkPlace, list_work_folder

LINK, KIND, UNREADABLE = Code.WORK_FOLDER_LINK, Code.WORK_FOLDER_KIND, Code.WORK_FOLDER_UNREADABLE

_SENTENCES = {
    stat.S_IFIFO: mark("A named pipe lies where this program keeps its own files; it is not read."),
    stat.S_IFSOCK: mark("A socket lies where this program keeps its own files; it is not read."),
    stat.S_IFCHR: mark("A device lies where this program keeps its own files; it is not read."),
    stat.S_IFBLK: mark("A device lies where this program keeps its own files; it is not read."),
    stat.S_IFREG: mark("A file lies where this program has a folder for its own files."),
    stat.S_IFDIR: mark("A folder lies where this program has a file of its own."),
}


@dataclass(frozen=True)
class WorkFault:
    """`path` is what is wrong, `code` one of the three, `message` and `remedy` whole sentences,
    `proof` what the system said."""

    path: Path
    code: str
    message: str
    remedy: str
    proof: str = ""

    @property
    def words(self) -> str:
        """Message, place and remedy, for a plan."""
        return sentences(self.message, tr("It is {path}.", path=self.path), self.remedy)

    def error(self) -> RefusedError:
        """The same as an error."""
        return RefusedError(
            unended(self.message[:1].lower() + self.message[1:]),
            file=self.path,
            code=self.code,
            remedy=unended(self.remedy[:1].lower() + self.remedy[1:]),
        )


def work_fault(place: WorkPlace, *, shared_only: bool = False) -> WorkFault | None:
    """The first of a VM's work files and folders that is of another kind, a link or not to be read;
    None where all are as they should be, or are not there. With `shared_only` only what all VMs
    of the root share is looked at."""
    folders = [place.shared] if shared_only else [place.shared, place.folder]
    for folder in folders:
        fault = _wrong(folder, stat.S_IFDIR) or _closed(place.root, folder)
        if fault is not None:
            return fault
    if shared_only:
        return None
    below = [
        (path, stat.S_IFDIR)
        for path in (place.stage, place.trash, place.old_stage, place.old_trash)
    ]
    below += [
        (path, stat.S_IFREG)
        for path in (*place.slots, place.log, place.lock, place.counter, place.protection,
                     place.folder / "lock-file", place.old_journal, place.old_log,
                     place.old_protection)
    ]  # fmt: skip
    return next((fault for path, kind in below if (fault := _wrong(path, kind))), None)


def _wrong(path: Path, wanted: int) -> WorkFault | None:
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return _unreadable(path, error)
    if is_link(status):
        return WorkFault(
            path,
            LINK,
            tr("A link lies where this program keeps its own files; it is not followed."),
            tr("Look where it leads, then remove the link."),
        )
    kind = stat.S_IFMT(status.st_mode)
    if kind == wanted:
        return None
    sentence = _SENTENCES.get(kind) or mark(
        "Something that is neither a file nor a folder lies where this program keeps its own files."
    )
    return WorkFault(path, KIND, tr(sentence), tr("Look what it is and move it away."))


def _closed(root: Path, folder: Path) -> WorkFault | None:
    try:
        list_work_folder(root, folder)
    except StorageError as error:
        cause = error.__cause__
        return _unreadable(folder, cause if isinstance(cause, OSError) else None, error.message)
    return None


def _unreadable(path: Path, error: OSError | None, words: str = "") -> WorkFault:
    if error is None or isinstance(error, PermissionError):
        return WorkFault(
            path,
            UNREADABLE,
            tr(
                "This program's own folder for the VM may not be read by you: whether an action "
                "was interrupted is not known."
            ),
            tr("Give yourself the right to read it, or work as the user who made it."),
            words or (error.strerror or "" if error is not None else ""),
        )
    return WorkFault(
        path,
        UNREADABLE,
        tr(
            "This program's own folder for the VM cannot be read ({reason}): whether an action was "
            "interrupted is not known.",
            reason=error.strerror or str(error),
        ),
        tr("Check the disk or network share, then try again."),
        words,
    )
