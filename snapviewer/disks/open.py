# SPDX-License-Identifier: Apache-2.0
"""Open, create and relink an image file without knowing its format beforehand."""

from __future__ import annotations

import struct
from pathlib import Path

from snapviewer.base.errors import FormatError
from snapviewer.base.words import tr
from snapviewer.disks.detect import detect_format
from snapviewer.disks.filesystem.files import Rights
from snapviewer.disks.filesystem.storage import create_storage, open_storage
from snapviewer.disks.image import (
    DiskFormat,
    DiskImage,
    ParentPaths,
    Relink,
    WritableImage,
)
from snapviewer.disks.vhd import create as vhd_create
from snapviewer.disks.vhd import relink as vhd_relink
from snapviewer.disks.vhd.image import open_vhd
from snapviewer.disks.vhd.write import open_vhd_writable
from snapviewer.disks.vhdx import create as vhdx_create
from snapviewer.disks.vhdx import relink as vhdx_relink
from snapviewer.disks.vhdx.image import open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable

DISK_SUFFIXES = frozenset({".vhd", ".avhd", ".vhdx", ".avhdx"})
DEFAULT_BLOCK_SIZE = 2 << 20

_UNFORESEEN = (ArithmeticError, LookupError, TypeError, ValueError, MemoryError, struct.error)


def open_image(path: Path) -> DiskImage:
    """Open for reading; nothing on disk is changed. Raises `FormatError`, `StorageError`."""
    storage = open_storage(path)
    try:
        if detect_format(storage) is DiskFormat.VHD:
            return open_vhd(storage)
        return open_vhdx(storage)
    except _UNFORESEEN as error:
        # Values no check foresaw: one damaged file never stops a whole folder from opening.
        storage.close()
        raise FormatError(
            tr(
                "the file's structures hold values that cannot be used ({error})",
                error=f"{type(error).__name__}: {error}"[:200],
            ),
            file=path,
            structure="file",
            code="unusable-values",
            remedy=tr("restore the file from a copy"),
        ) from error
    except BaseException:
        storage.close()
        raise


def read_ids(path: Path) -> bytes:
    """The ids of a file as they are now, see `DiskImage.ids`. Raises as `open_image`."""
    image = open_image(path)
    try:
        return image.ids
    finally:
        image.close()


def open_writable(path: Path) -> WritableImage:
    """Open for writing under an exclusive lock. A damaged image is refused, never mended here."""
    storage = open_storage(path, writable=True)
    try:
        if detect_format(storage) is DiskFormat.VHD:
            return open_vhd_writable(storage)
        return open_vhdx_writable(storage)
    except BaseException:
        storage.close()
        raise


def create_differencing(
    path: Path,
    parent: DiskImage,
    paths: ParentPaths,
    *,
    block_size: int | None = None,
    unique_id: bytes | None = None,
    rights: Rights | None = None,
) -> None:
    """Create an empty differencing disk of the parent's format over `parent`; durable on return.

    Fails where `path` exists. `unique_id` (16 raw bytes) is chosen at random by default. `rights`
    gives the file its owner and rights while its name is temporary; else it takes after the parent.
    """
    if parent.format is DiskFormat.VHD:
        vhd_create.create_differencing(
            path, parent, paths, block_size=block_size, unique_id=unique_id, rights=rights
        )
    else:
        vhdx_create.create_differencing(
            path, parent, paths, block_size=block_size, unique_id=unique_id, rights=rights
        )


def differencing_size(parent: DiskImage, paths: ParentPaths) -> int:
    """The length in bytes of the file `create_differencing` would make."""
    if parent.format is DiskFormat.VHD:
        return vhd_create.differencing_size(parent, paths)
    return vhdx_create.differencing_size(parent, paths)


def create_fixed(
    path: Path, size: int, format: DiskFormat, *, sector_size: int = 512
) -> None:
    """Create a fixed disk of `size` bytes reading as zeros, with room for every byte."""
    if format is DiskFormat.VHD:
        vhd_create.create_fixed(path, size)
    else:
        vhdx_create.create_fixed(path, size, sector_size=sector_size)


def create_dynamic(
    path: Path,
    size: int,
    format: DiskFormat,
    *,
    block_size: int | None = None,
    sector_size: int = 512,
) -> None:
    """Create an empty dynamic disk of `size` bytes."""
    if format is DiskFormat.VHD:
        vhd_create.create_dynamic(path, size, block_size=block_size or DEFAULT_BLOCK_SIZE)
    else:
        vhdx_create.create_dynamic(path, size, block_size=block_size, sector_size=sector_size)


def dynamic_size(
    size: int, format: DiskFormat, block_size: int, sector_size: int, blocks: int
) -> int:
    """The length, bytes, of a dynamic disk of `size` bytes with `blocks` blocks in it."""
    if format is DiskFormat.VHD:
        return vhd_create.dynamic_size(size, block_size, blocks)
    return vhdx_create.dynamic_size(size, block_size, sector_size, blocks)


def prepare_relink(child: DiskImage, parent: DiskImage, paths: ParentPaths) -> Relink:
    """Prepare pointing `child` at `parent` (id and paths); changes nothing."""
    if child.format is DiskFormat.VHD:
        return vhd_relink.prepare_relink(child, parent, paths)
    return vhdx_relink.prepare_relink(child, parent, paths)


def apply_relink(path: Path, relink: Relink, *, back: bool = False) -> None:
    """Carry out a prepared relink (or, with `back`, restore the link from before); idempotent."""
    storage = open_storage(path, writable=True)
    try:
        if relink.format is DiskFormat.VHD:
            vhd_relink.apply_relink(storage, relink, back=back)
        else:
            vhdx_relink.apply_relink(storage, relink, back=back)
    finally:
        storage.close()


__all__ = [
    "DISK_SUFFIXES",
    "apply_relink",
    "create_differencing",
    "create_dynamic",
    "create_fixed",
    "create_storage",
    "differencing_size",
    "dynamic_size",
    "open_image",
    "open_writable",
    "prepare_relink",
    "read_ids",
]
