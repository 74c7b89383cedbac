# SPDX-License-Identifier: Apache-2.0
"""Creating VHDX files: skeleton, being filled in."""

from __future__ import annotations

from pathlib import Path

from snapviewer.disks.image import DiskImage, ParentPaths


def create_fixed(path: Path, size: int, *, sector_size: int = 512) -> None:
    """Create a fixed VHDX."""
    raise NotImplementedError


def create_dynamic(
    path: Path, size: int, *, block_size: int | None = None, sector_size: int = 512
) -> None:
    """Create an empty dynamic VHDX."""
    raise NotImplementedError


def create_differencing(
    path: Path,
    parent: DiskImage,
    paths: ParentPaths,
    *,
    block_size: int | None = None,
    unique_id: bytes | None = None,
) -> None:
    """Create an empty differencing VHDX over `parent`."""
    raise NotImplementedError


def differencing_size(parent: DiskImage, paths: ParentPaths) -> int:
    """Length in bytes of the file `create_differencing` would make."""
    raise NotImplementedError
