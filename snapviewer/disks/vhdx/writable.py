# SPDX-License-Identifier: Apache-2.0
"""Opening a VHDX file for writing."""

from __future__ import annotations

from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import WritableImage
from snapviewer.disks.vhdx.write import WritableVhdx


def open_vhdx_writable(storage: Storage) -> WritableImage:
    """Open for writing; the first change happens at the first write. Errors as `open_vhdx`."""
    return WritableVhdx(storage)
