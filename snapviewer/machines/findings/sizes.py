# SPDX-License-Identifier: Apache-2.0
"""Findings about the sizes of a differencing disk and its parent.

Only VHD wants both of the same size (Windows: 0xC03A0017). A VHDX may be larger than its parent
([MS-VHDX] knows no such rule, New-VHD makes such disks): beyond the parent's end it reads zeros.
"""

from __future__ import annotations

from collections.abc import Iterable

from snapviewer.base.words import mark, number_text, tr
from snapviewer.disks.image import DiskFormat
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.model import Finding, Severity

SIZE_MISMATCH = Code.SIZE_MISMATCH
UNREADABLE_CHAIN = mark("Every moment above it cannot be read.")


def fits(file: DiskFile, parent: DiskFile) -> bool:
    """Whether nothing but `size_findings` keeps the two from belonging together."""
    same = parent.virtual_size == file.virtual_size or file.format is not DiskFormat.VHD
    return same and parent.sector_size == file.sector_size


def size_findings(file: DiskFile, parent: DiskFile, owner: str | None) -> Iterable[Finding]:
    """What is wrong with the sizes of a disk and its parent, both of one format."""
    if parent.sector_size != file.sector_size:
        yield Finding(
            Code.SECTOR_SIZE_MISMATCH,
            Severity.ERROR,
            tr("This disk and its parent have sectors of different sizes."),
            file=file.path,
            remedy=tr("Find the right parent and reconnect the disk to it."),
            machine_key=owner,
            proof=tr(
                "logical sector size: expected {expected} bytes as in this disk, found {found} "
                "bytes in {name}",
                expected=file.sector_size,
                found=parent.sector_size,
                name=parent.path.name,
            ),
            consequence=tr(UNREADABLE_CHAIN),
        )
    elif parent.virtual_size == file.virtual_size:
        return
    elif file.format is DiskFormat.VHD:
        yield _wrong_size(file, parent, owner)
    elif parent.virtual_size > file.virtual_size:
        yield Finding(
            Code.SIZE_DIFFERS,
            Severity.INFO,
            tr("This disk is smaller than its parent {name}.", name=parent.path.name),
            file=file.path,
            remedy=tr("Nothing needs to be done to read it."),
            machine_key=owner,
            proof=_proof(file, parent),
            consequence=tr(
                "What the parent holds beyond this disk's end is not seen through this disk, and "
                "the two are not merged."
            ),
        )


def _wrong_size(file: DiskFile, parent: DiskFile, owner: str | None) -> Finding:
    expanded = parent.virtual_size > file.virtual_size
    return Finding(
        SIZE_MISMATCH,
        Severity.ERROR,
        tr(
            "The parent {name} is larger than this disk: it was expanded after this disk was "
            "made, or it is the wrong file.",
            name=parent.path.name,
        )
        if expanded
        else tr(
            "The parent {name} is smaller than this disk: it was shrunk after this disk was "
            "made, or it is the wrong file.",
            name=parent.path.name,
        ),
        file=file.path,
        remedy=tr(
            "Set the parent's size back to {size} bytes ('repair' can do it); never expand a "
            "disk that has snapshots.",
            size=number_text(file.virtual_size),
        )
        if expanded
        else tr("Bring back the parent as it was; never shrink a disk that has snapshots."),
        windows_code=0xC03A0017,
        machine_key=owner,
        proof=_proof(file, parent),
        consequence=tr(
            "Windows refuses such a pair. Here it is read as if the parent still ended where "
            "this disk ends, and nothing is merged."
        )
        if expanded
        else tr(UNREADABLE_CHAIN),
    )


def _proof(file: DiskFile, parent: DiskFile) -> str:
    return tr(
        "virtual size: expected {expected} bytes as in this disk, found "
        "{found} bytes in {name}",
        expected=file.virtual_size,
        found=parent.virtual_size,
        name=parent.path.name,
    )
