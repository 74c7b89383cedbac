# SPDX-License-Identifier: Apache-2.0
"""The words for what a disk file is for, and for the kinds of moments and files. No Qt.

The value of a `FileRole` is what scripts and reports print; people get these.
"""

from __future__ import annotations

from snapviewer.base.words import mark, tr
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.model import Moment, MomentKind

_IN_PASSING = {
    FileRole.USED: mark("in use"),
    FileRole.LINK: mark("base disk"),
    FileRole.SUPERSEDED: mark("waits for merge"),
    FileRole.BRANCH_POINT: mark("branch point"),
    FileRole.ORPHAN: mark("orphan"),
    FileRole.UNKNOWN: mark("not known"),
    FileRole.NOT_PLACED: mark("not placed"),
    FileRole.SET_ASIDE: mark("set aside"),
    FileRole.DELETED: mark("in the recycle bin"),
}
LABELS = {
    FileRole.SUPERSEDED: mark("Waits for merge"),
    FileRole.BRANCH_POINT: mark("Branch point"),
    FileRole.ORPHAN: mark("Orphan file"),
    FileRole.UNKNOWN: mark("Unknown file"),
    FileRole.NOT_PLACED: mark("Not placed"),
    FileRole.SET_ASIDE: mark("Set aside"),
    FileRole.DELETED: mark("In recycle bin"),
}
_MEANINGS = {
    FileRole.SUPERSEDED: mark(
        "No snapshot names this file any more and one file stands on "
        "it. Merge writes that file into it and frees the rest."
    ),
    FileRole.BRANCH_POINT: mark(
        "No snapshot names this file any more, but two or more "
        "files stand on it. It must stay and frees nothing."
    ),
    FileRole.ORPHAN: mark(
        "No VM, no snapshot and no disk in use refers to this file. "
        "Everything that could refer to it was read."
    ),
    FileRole.UNKNOWN: mark(
        "Whether something needs this file is not known, because "
        "something that could refer to it could not be read. It is never "
        "touched."
    ),
    FileRole.NOT_PLACED: mark(
        "No VM and no disk in use here names this file, but that proves nothing: it may belong to "
        "a VM elsewhere. It is never touched."
    ),
    FileRole.SET_ASIDE: mark(
        "A disk by its content, under another ending: somebody set it aside. It is never touched, "
        "and what it stands on is not changed."
    ),
    FileRole.DELETED: mark(
        "A disk that somebody deleted: it lies in a recycle bin until that is emptied. It is never "
        "touched."
    ),
}
_KINDS = {
    MomentKind.NOW: mark("Now"),
    MomentKind.STANDARD: mark("Standard"),
    MomentKind.PRODUCTION: mark("Production"),
    MomentKind.AUTOMATIC: mark("Automatic"),
    MomentKind.RECOVERY: mark("Recovery"),
    MomentKind.UNKNOWN: mark("Snapshot"),
}


def role_text(role: FileRole) -> str:
    """A file's role in words, as it stands beside others: "waits for merge"."""
    return tr(_IN_PASSING[role])


def role_label(role: FileRole | None) -> str:
    """A file's role as a label of its own: "Waits for merge"; "File" where it says nothing."""
    return tr(LABELS[role]) if role in LABELS else tr("File")


def role_meaning(role: FileRole | None) -> str:
    """What a role means for the file, in sentences; "" where there is nothing to say."""
    return tr(_MEANINGS[role]) if role in _MEANINGS else ""


def moment_label(moment: Moment) -> str:
    """The kind of a moment as a label: "Now", "Production", "With memory"."""
    if moment.has_memory and moment.kind is MomentKind.UNKNOWN:
        state = moment.saved_state
        half = state is not None and state.incomplete
        return tr("With half its memory") if half else tr("With memory")
    return tr(_KINDS[moment.kind])


def original_place(file: DiskFile) -> str:
    """Where a file that lies in a recycle bin was before; "" where that is not told."""
    return deleted_record(file.path, file.deleted_in).original if file.deleted_in else ""


def role_reason(file: DiskFile) -> str:
    """Why a file has its role, in words; "" where the role says it all."""
    if file.role is FileRole.DELETED:
        place = original_place(file)
        return tr("deleted from {place}", place=place) if place else ""
    if file.role is FileRole.SET_ASIDE and file.parent is not None:
        return tr("it stands on {parent}", parent=file.parent)
    return file.doubt or (tr("held back: {reason}", reason=file.hold) if file.hold else "")
