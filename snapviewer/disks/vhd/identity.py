# SPDX-License-Identifier: Apache-2.0
"""Give a VHD the id, time stamp and geometry that its children expect of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from snapviewer.disks.filesystem.storage import Storage
from snapviewer.disks.vhd.check import find_footer
from snapviewer.formats.vhd import headers as fmt


@dataclass(frozen=True)
class Identity:
    """`unique_id`: 16 raw bytes. `timestamp`: seconds since 2000, 0 to keep the present one.
    `geometry`: cylinders, heads, sectors a track; None to keep the present one.
    """

    unique_id: bytes
    timestamp: int = 0
    geometry: tuple[int, int, int] | None = None


def set_identity(storage: Storage, identity: Identity) -> None:
    """Write the identity into the footer and its copy; idempotent. Raises `FormatError` where the
    file has no good footer, `StorageError`.

    Order: 1 the footer at the end, flush; 2 the copy at the front of a dynamic disk, flush. A crash
    inside 1 leaves the old copy, between 1 and 2 two good footers that differ, of which the one at
    the end counts; harmless because writing both again ends it.
    """
    found = find_footer(storage)
    footer = replace(found.footer, unique_id=identity.unique_id)
    if identity.timestamp:
        footer = replace(footer, timestamp=identity.timestamp)
    if identity.geometry is not None:
        cylinders, heads, sectors = identity.geometry
        footer = replace(
            footer, cylinders=cylinders, heads=heads, sectors_per_track=sectors
        )
    data = fmt.build_footer(footer)
    places = [found.offset if found.offset is not None else storage.size() - fmt.FOOTER_SIZE]
    if footer.disk_type != fmt.TYPE_FIXED:
        places.append(0)
    for place in places:
        if storage.pread(place, len(data)) != data:
            storage.pwrite(place, data)
            storage.flush()
