# SPDX-License-Identifier: Apache-2.0
"""Reading a VHDX file (MS-VHDX): skeleton, being filled in."""

from __future__ import annotations

from snapviewer.disks.image import DiskImage, WritableImage
from snapviewer.disks.storage import Storage


def open_vhdx(storage: Storage) -> DiskImage:
    """Open a VHDX for reading."""
    raise NotImplementedError


def open_vhdx_writable(storage: Storage) -> WritableImage:
    """Open a VHDX for writing."""
    raise NotImplementedError
