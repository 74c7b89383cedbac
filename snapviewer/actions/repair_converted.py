# SPDX-License-Identifier: Apache-2.0
"""Write a converted base disk back in the format its children need; see `converting` for the order
of writing.
"""

from __future__ import annotations

from snapviewer.actions.building import guarded
from snapviewer.actions.plan import Plan
from snapviewer.actions.reconnect import owner_of
from snapviewer.actions.repair_base import Repair, begin_repair
from snapviewer.actions.steps import StepKind
from snapviewer.disks.extents import DATA
from snapviewer.disks.image import DiskImage
from snapviewer.disks.vhd import VhdImage
from snapviewer.disks.vhd_create import BLOCK_SIZE
from snapviewer.errors import ChainError
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding
from snapviewer.machines.renamed import Converted, converted_parents, is_vhd
from snapviewer.words import tr

_SECTOR = 512


def converted_repairs(library: Library, finding: Finding) -> list[Repair]:
    """Write the missing parent of the finding's disk back from the disk it was converted to."""
    return [
        Repair(
            tr("Write {name} back from {found}", name=base.name, found=base.path.name),
            lambda base=base: plan_write_back(library, base),  # type: ignore[misc]
        )
        for base in converted_parents(library.graph)
        if base.child == finding.file and is_vhd(library.graph.get(base.child))
    ]


def plan_write_back(library: Library, base: Converted) -> Plan:
    """Plan writing the missing VHD parent of `base.child` with the content of `base.path` and the
    id the child expects. Never over an existing file.
    """
    target = base.child.with_name(base.name)
    builder = begin_repair(
        library,
        owner_of(library, base.child),
        "write-back",
        tr("Write {name} back from {found}", name=base.name, found=base.path.name),
        [base.path, base.child],
    )
    plan = builder.plan
    plan.button = tr("Write it back")
    plan.consequence = tr(
        "{name} is written beside {child} with the content of {found}, which stays. The disks that "
        "stand on it can be read again.",
        name=base.name,
        child=base.child.name,
        found=base.path.name,
    )
    plan.way_back = tr("Undo removes the written disk.")
    builder.warn(
        tr(
            "That is right only if nothing wrote to {found} since it was converted, and if it was "
            "converted after {child} was made: a VHD keeps no proof of either.",
            found=base.path.name,
            child=base.child.name,
        )
    )
    if target.exists() or target.is_symlink():
        builder.refuse(
            tr("There is a file {path} already; it is not replaced.", path=target)
        )

    def steps() -> None:
        image = library.cache.open(base.path)
        child = library.cache.open(base.child)
        if not isinstance(child, VhdImage) or child.parent is None or image.parent is not None:
            raise ChainError(
                tr("only the base of a VHD chain can be written back"),
                file=base.path,
                code="not-a-converted-base",
                remedy=tr("export the disk instead"),
            )
        link = child.parent
        size = written_size(image)
        for path in (base.path, base.child, target):
            builder.stamp(path)
        builder.add(
            StepKind.WRITE_DISK,
            target,
            size,
            tr("Write {name} with the content of {found} (at most this size)", name=base.name,
               found=base.path.name),
            {
                "source": str(base.path),
                "id": link.link_ids[0].hex(),
                "stamp": link.timestamp or 0,
                "geometry": [
                    child.footer.cylinders,
                    child.footer.heads,
                    child.footer.sectors_per_track,
                ],
            },
            change=size,
        )

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def written_size(image: DiskImage) -> int:
    """The most bytes that a dynamic VHD of the disk's content can take."""
    size = image.virtual_size
    blocks: set[int] = set()
    step = 1 << 30
    for start in range(0, size, step):
        table = image.extents(start, min(start + step, size))
        rows = table[table["state"] == DATA]
        for begin, length in zip(rows["start"].tolist(), rows["length"].tolist(), strict=True):
            blocks.update(range(begin // BLOCK_SIZE, (begin + length - 1) // BLOCK_SIZE + 1))
    entries = -(-size // BLOCK_SIZE)
    bitmap = _SECTOR * -(-(BLOCK_SIZE // _SECTOR) // (8 * _SECTOR))
    tables = -(-(0x600 + 4 * entries) // 4096) * 4096
    return tables + len(blocks) * (BLOCK_SIZE + bitmap + 4096) + 2 * _SECTOR


__all__ = ["converted_repairs", "plan_write_back", "written_size"]
