# SPDX-License-Identifier: Apache-2.0
"""A VHDX file opened for reading."""

from __future__ import annotations

from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskImage
from snapviewer.disks.vhdx.grow import Growing


class VhdxImage(Growing):
    """One VHDX file opened for reading; see `VhdxReader`."""


def open_vhdx(storage: Storage) -> DiskImage:
    """Open for reading; nothing is changed, a dirty log is replayed in memory.

    Raises `FormatError` with code bad-signature, bad-header, bad-region-table, bad-metadata,
    bad-bat, bad-log, bad-bitmap or truncated; `StorageError`.
    """
    return VhdxImage(storage)
