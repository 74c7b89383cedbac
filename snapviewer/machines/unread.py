# SPDX-License-Identifier: Apache-2.0
"""What a disk that cannot be opened may still be a child of.

A damaged file keeps others from being proved unneeded only as far as it could be their child. What
is left of it often rules that out: a VHD footer with a good checksum says whether the disk has a
parent at all, its header names the parent's id, and a VHDX never stands on a VHD.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.filesystem.storage import Storage, open_storage
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.vhd.check import find_footer
from snapviewer.disks.vhdx.layout import load_layout
from snapviewer.formats.vhd import headers as vhd

_VHDX_SIGNATURE = b"vhdxfile"


@dataclass(frozen=True)
class PossibleParents:
    """Which files an unreadable disk could stand on.

    `format` None: of either format. `ids` None: of any id; empty: it has no parent.
    """

    path: Path
    format: DiskFormat | None = None
    ids: tuple[bytes, ...] | None = None


def possible_parents(path: Path) -> PossibleParents:
    """Look at what can still be read of a disk that could not be opened. Never raises."""
    try:
        storage = open_storage(path)
    except SnapviewerError:
        return PossibleParents(path)
    try:
        if storage.pread(0, 8) == _VHDX_SIGNATURE:
            return PossibleParents(path, DiskFormat.VHDX, _vhdx_ids(storage))
        return _vhd_parents(storage, path)
    except SnapviewerError:
        return PossibleParents(path)
    finally:
        storage.close()


def _vhdx_ids(storage: Storage) -> tuple[bytes, ...] | None:
    """The ids of its parent link; None where the metadata or the log is damaged too."""
    try:
        layout, _ = load_layout(storage)
    except SnapviewerError:
        return None
    if layout.locator is None:
        return ()
    from snapviewer.disks.vhdx.reading import parent_link

    link = parent_link(layout)
    return link.link_ids if link is not None else ()


def _vhd_parents(storage: Storage, path: Path) -> PossibleParents:
    try:
        found = find_footer(storage)
    except SnapviewerError:
        return PossibleParents(path)
    if found.footer.disk_type in (vhd.TYPE_FIXED, vhd.TYPE_DYNAMIC):
        return PossibleParents(path, DiskFormat.VHD, ())
    try:
        at = found.footer.data_offset
        header = vhd.parse_header(storage.pread(at, vhd.HEADER_SIZE), file=path, offset=at)
    except SnapviewerError:
        return PossibleParents(path, DiskFormat.VHD)
    return PossibleParents(path, DiskFormat.VHD, (header.parent_unique_id,))


