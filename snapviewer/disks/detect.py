# SPDX-License-Identifier: Apache-2.0
"""Which format a disk file has, told by what is in it."""

from __future__ import annotations

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskFormat
from snapviewer.formats.vhdx.headers import CORRUPT

_VHD_COOKIE = b"conectix"
_VHDX_SIGNATURE = b"vhdxfile"


def detect_format(storage: Storage) -> DiskFormat:
    """Tell the container by its signatures, never by its name. Raises `FormatError`."""
    size = storage.size()
    if size == 0:
        raise FormatError(
            tr(
                "the file is empty (zero bytes): an unfinished copy or a link that was not followed"
            ),
            file=storage.path,
            structure="file",
            offset=0,
            code="empty-file",
            remedy=tr("copy the file again from its source"),
            windows_code=0xC03A0013,
        )
    head = storage.pread(0, 8)
    if head == _VHDX_SIGNATURE:
        return DiskFormat.VHDX
    if head == _VHD_COOKIE:
        return DiskFormat.VHD
    for length in (512, 511):
        if size >= length and storage.pread(size - length, 8) == _VHD_COOKIE:
            return DiskFormat.VHD
    suffix = storage.path.suffix.lower()
    if suffix in (".vhdx", ".avhdx"):
        raise FormatError(
            tr("no VHDX signature at the start of the file"), file=storage.path,
            structure="file identifier", offset=0, code="bad-signature",
            remedy=tr("restore the file from a copy"), windows_code=CORRUPT,
        )
    raise FormatError(
        tr("no VHD footer at the end or the start of the file"), file=storage.path,
        structure="footer", offset=max(0, size - 512), code="bad-footer",
        remedy=tr("the file may be cut short: restore it from a copy"), windows_code=0xC03A0001,
    )
