# SPDX-License-Identifier: Apache-2.0
"""What a disk is that no VM here uses and that is not proved to be unneeded: not placed, set aside,
or deleted; and whether it may be removed.
"""

from __future__ import annotations

from snapviewer.base.words import sentences, tr
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.disk_graph import DiskFile, FileRole


def explain_apart(file: DiskFile) -> tuple[str, str]:
    """(what it is, whether it may be deleted) of a file of one of these three roles."""
    if file.role is FileRole.SET_ASIDE:
        return _set_aside(file)
    if file.role is FileRole.DELETED:
        return _deleted(file)
    return (
        tr(
            "A disk file that no VM and no disk in use here names. That proves nothing, because "
            "{reason}.",
            reason=file.doubt or tr("its VM may lie elsewhere"),
        ),
        tr(
            "No. Add the folder of the VM that could need it, or find out whose it is; only then "
            "can it be judged."
        ),
    )


def _set_aside(file: DiskFile) -> tuple[str, str]:
    stands = (
        tr(
            "It stands on {parent}, and can be read only as long as nothing is merged into that.",
            parent=file.parent.name,
        )
        if file.parent is not None
        else ""
    )
    return (
        sentences(
            tr(
                "A disk by its content, under an ending that Hyper-V does not use: somebody or "
                "some program set it aside. No VM here names it."
            ),
            stands,
        ),
        tr("Not by any action here: only by whoever set it aside, once nobody wants it any more."),
    )


def _deleted(file: DiskFile) -> tuple[str, str]:
    record = deleted_record(file.path, file.deleted_in) if file.deleted_in is not None else None
    place = record.original if record is not None else ""
    needed = (
        tr("Other disks still stand on it, so that emptying the bin destroys them.")
        if file.children
        else ""
    )
    return (
        sentences(
            tr("A disk that was deleted: it lies in the recycle bin."),
            tr("It was {place}.", place=place) if place else "",
            needed,
        ),
        tr("No. Put it back first.")
        if file.children
        else tr("Not by any action here: emptying the bin does it. Look first if a VM misses it."),
    )
