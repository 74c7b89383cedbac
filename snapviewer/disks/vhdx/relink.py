# SPDX-License-Identifier: Apache-2.0
"""Pointing a differencing VHDX at another parent: id and paths in its parent locator.

The payload of a `Relink` is JSON-able: `link_id` and `old` (the locator item before) as hex,
`absolute`, `relative` and `volume` as text or null.
"""

from __future__ import annotations

from snapviewer.base.errors import ChainError, RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.image import DiskFormat, DiskImage, ParentPaths, Relink
from snapviewer.disks.vhdx.create import parent_locator
from snapviewer.disks.vhdx.image import VhdxImage
from snapviewer.disks.vhdx.layout import located, locator_bytes
from snapviewer.disks.vhdx.write import WritableVhdx
from snapviewer.formats.vhdx.metadata import (
    VOLUME_PATH,
    ParentLocator,
    build_locator,
    parse_locator,
)


def prepare_relink(child: DiskImage, parent: DiskImage, paths: ParentPaths) -> Relink:
    """Prepare pointing `child` at `parent`: parent_linkage = the parent's DataWriteGuid now,
    parent_linkage2 all zero, the paths. Changes nothing.

    Their sizes may differ. Raises `ChainError` where their sector sizes do, `RefusedError` where
    the files are not VHDX or the child is no differencing disk.
    """
    if not isinstance(child, VhdxImage) or parent.format is not DiskFormat.VHDX:
        raise RefusedError(tr("child and parent must both be VHDX files"), file=child.path,
                           code="wrong-format", remedy=tr("choose another parent"))
    old = locator_bytes(child.storage, child.layout)
    if child.sector_size != parent.sector_size:
        raise ChainError(
            tr(
                "the child has sectors of {sector_size} bytes, the parent of {parent_sector_size}",
                sector_size=child.sector_size,
                parent_sector_size=parent.sector_size,
            ),
            file=child.path,
            code="sector-size-mismatch",
            remedy=tr("choose another parent"),
        )
    return Relink(
        DiskFormat.VHDX,
        {
            "link_id": parent.link_id.hex(),
            "absolute": paths.absolute,
            "relative": paths.relative,
            "volume": paths.volume,
            "old": old.hex(),
        },
    )


def _new_locator(payload: dict[str, object], old: bytes) -> bytes:
    """The wanted item; keys we do not know are kept behind ours."""
    volume = payload["volume"]
    paths = ParentPaths(str(payload["absolute"]), str(payload["relative"]),
                        None if volume is None else str(volume))
    wanted = parent_locator(bytes.fromhex(str(payload["link_id"])), paths)
    known = {key for key, _ in wanted.entries} | {VOLUME_PATH}
    before = parse_locator(old)
    kept = {key: value for key, value in before.entries if key not in known}
    zeros = {key: count for key, count in before.zeros.items() if key in kept}
    return build_locator(ParentLocator(wanted.with_values(dict(kept)).entries, zeros))


def apply_relink(storage: Storage, relink: Relink, *, back: bool = False) -> None:
    """Carry out a prepared relink, or with `back` restore the locator from before.

    One atomic commit through the log (steps in `vhdx_write`): a crash leaves the old or the new
    locator, and applying again finishes. The file's FileWriteGuid changes, its DataWriteGuid does
    not, so its own children stay valid. Idempotent. Closes `storage`.
    """
    payload = relink.payload
    try:
        old = bytes.fromhex(str(payload["old"]))
        with located(storage.path):
            raw = old if back else _new_locator(payload, old)
    except (KeyError, ValueError) as error:
        raise RefusedError(
            tr("the prepared relink is damaged: {error}", error=error),
            file=storage.path,
            remedy=tr("prepare it again"),
        ) from error
    image = WritableVhdx(storage)
    try:
        image.set_locator(raw)
    finally:
        image.close()
