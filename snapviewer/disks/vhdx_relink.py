# SPDX-License-Identifier: Apache-2.0
"""Changing a VHDX child's parent link: skeleton, being filled in."""

from __future__ import annotations

from snapviewer.disks.image import DiskImage, ParentPaths, Relink
from snapviewer.disks.storage import Storage


def prepare_relink(child: DiskImage, parent: DiskImage, paths: ParentPaths) -> Relink:
    """Prepare pointing `child` at `parent`."""
    raise NotImplementedError


def apply_relink(storage: Storage, relink: Relink, *, back: bool = False) -> None:
    """Carry out a prepared relink, or restore the link from before."""
    raise NotImplementedError
