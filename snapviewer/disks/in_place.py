# SPDX-License-Identifier: Apache-2.0
"""Mend one file in place: rewrite a VHD footer from its copy, replay a VHDX log on disk.

Both leave what the disk reads as it is, note the bytes from before, and can be taken back. Carried
out twice, or again after a kill inside, they end in the same state.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.base.errors import FormatError, RefusedError, StorageError
from snapviewer.base.powershell import both_shells
from snapviewer.base.words import tr
from snapviewer.disks import holes
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.storage import Storage, open_storage
from snapviewer.disks.image import DiskFormat, Relink
from snapviewer.disks.open import apply_relink, open_image, open_writable
from snapviewer.disks.vhd.relink import prepare_footer_repair, prepare_size
from snapviewer.disks.vhdx.layout import load_layout
from snapviewer.disks.vhdx.write import WritableVhdx
from snapviewer.formats.vhdx.headers import HEADER_OFFSETS, HEADER_SIZE

KEEP_LIMIT = 16 << 20  # bytes from before that are kept for undo; logs are 1 MiB as a rule
_PAGE = 4096

_Ranges = list[tuple[int, int]]


def footer_repair(path: Path) -> Relink | None:
    """The patch that would make both footers good and equal; None where they are.

    Raises `FormatError` where neither is good.
    """
    storage = open_storage(path)
    try:
        return prepare_footer_repair(storage)
    finally:
        storage.close()


def size_change(path: Path, size: int) -> Relink:
    """The patch that would set a VHD's virtual size back to `size` bytes. Raises `RefusedError`,
    `FormatError`."""
    storage = open_storage(path)
    try:
        return prepare_size(storage, size)
    finally:
        storage.close()


def rewrite_footer(
    path: Path, saved: dict[str, Any], note: Callable[[], None], size: int | None = None
) -> None:
    """Make both footers good and equal, or (with `size`) of that virtual size.

    Order: 1 the patch with the bytes before and after into the journal, flush; 2 the footer,
    flush. A crash inside 2 leaves one good footer; harmless because the journal holds the bytes.
    """
    if "footer" not in saved:
        repair = footer_repair(path) if size is None else size_change(path, size)
        saved["footer"] = repair.payload if repair is not None else None
        note()
    if saved["footer"] is not None:
        apply_relink(path, Relink(DiskFormat.VHD, dict(saved["footer"])))


def restore_footer(path: Path, saved: dict[str, Any]) -> None:
    """The bytes from before `rewrite_footer`."""
    if saved.get("footer") is not None:
        apply_relink(path, Relink(DiskFormat.VHD, dict(saved["footer"])), back=True)


def replay_ranges(path: Path) -> _Ranges | None:
    """What replaying the log changes, [start, stop) in the file; None where it is empty."""
    storage = open_storage(path)
    try:
        return _ranges(storage)
    finally:
        storage.close()


def _ranges(storage: Storage) -> _Ranges | None:
    layout, _ = load_layout(storage)
    if layout.replay is None:
        return None
    size = storage.size()
    found = [(offset, offset + HEADER_SIZE) for offset in HEADER_OFFSETS]
    found += [(at, at + _PAGE) for at in layout.replay.pages]
    found += layout.replay.zeros
    return [(start, min(stop, size)) for start, stop in found if start < size]


def replay_log(
    path: Path, saved: dict[str, Any], note: Callable[[], None], keep: Path | None
) -> None:
    """Order: 1 the bytes from before into `keep` (None: no way back is wanted), flush; 2 that
    place into the journal; 3 the log's pages into their places, flush; 4 both headers, without
    log, flush. A crash before 4 leaves the log in force; harmless because readers replay it.
    """
    if keep is not None and "trash" not in saved:
        storage = open_storage(path)
        try:
            ranges = _ranges(storage)
            if ranges is None:
                return
            record = {
                "size": storage.size(),
                "parts": [[at, storage.pread(at, stop - at).hex()] for at, stop in ranges],
            }
        finally:
            storage.close()
        files.make_folder(keep.parent)
        files.write_file(keep, json.dumps(record).encode())
        saved["trash"] = str(keep)
        note()
    with open_writable(path) as image:
        if isinstance(image, WritableVhdx):
            image.complete_log()


def restore_log(path: Path, saved: dict[str, Any]) -> None:
    """The bytes from before `replay_log`. The headers come first: from then on readers replay the
    log again, so that the disk reads the same at every instant. Raises `FormatError`.
    """
    if "trash" not in saved:
        return
    keep = Path(saved["trash"])
    if not keep.exists():
        raise RefusedError(
            tr("the bytes from before are no longer in the trash"),
            file=keep,
            code="trash-emptied",
            remedy=tr("nothing needs to be done: the disk reads the same"),
        )
    try:
        record = json.loads(files.read_file(keep))
        parts = [(int(at), bytes.fromhex(data)) for at, data in record["parts"]]
        size = int(record["size"])
        # All of it is checked before the first byte is written.
        if size <= 0 or any(at < 0 or at + len(data) > size for at, data in parts):
            raise ValueError(tr("lies outside the file"))
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise FormatError(
            tr("the bytes from before cannot be used ({error})", error=error),
            file=keep,
            structure="journal",
            code="bad-journal",
            remedy=tr("nothing needs to be done: the disk reads the same"),
        ) from error
    storage = open_storage(path, writable=True)
    try:
        for number, (at, data) in enumerate(parts):
            storage.pwrite(at, data)
            if number < len(HEADER_OFFSETS):
                storage.flush()
        storage.flush()
        if storage.size() > size:
            storage.truncate(size)
        storage.flush()
    finally:
        storage.close()


def fill_holes(path: Path, check: Callable[[], None], windows: str) -> None:
    """Fill the holes of a disk's file and see that it is not marked sparse any more; see `holes`.
    `windows` is its path on the host. Raises `StorageError` still-sparse."""
    holes.fill(path, check)
    if holes.is_sparse(path):
        raise StorageError(
            tr("the holes are filled, but this place does not let the mark be cleared"),
            file=path,
            code="still-sparse",
            remedy=tr(
                "on the host run: {command}",
                command=f"fsutil sparse setflag {both_shells(windows or str(path))} 0",
            ),
        )


def mend_footer(path: Path) -> None:
    """Put a VHD's end footer back from its front copy where a power loss while the file grew took
    it; called only for a file whose growing our own journal tells of. Others are left alone.
    """
    image = open_image(path)
    try:
        torn = image.format is DiskFormat.VHD and image.notes
    finally:
        image.close()
    if not torn:
        return
    storage = open_storage(path, writable=True)
    try:
        repair = prepare_footer_repair(storage)
    finally:
        storage.close()
    if repair is not None:
        apply_relink(path, repair)
