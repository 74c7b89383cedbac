# SPDX-License-Identifier: Apache-2.0
"""Write a converted base disk back in the format its children need; see `converting` for the order
of writing.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.reconnect import owner_of
from snapviewer.actions.repairs.base import Repair, begin_repair
from snapviewer.base.errors import ChainError
from snapviewer.base.words import tr
from snapviewer.chains.export import export_block_size
from snapviewer.disks.extents import DATA
from snapviewer.disks.image import DiskFormat, DiskImage
from snapviewer.disks.vhd.image import VhdImage
from snapviewer.machines.findings.links import stored_parent
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding
from snapviewer.machines.renamed import Converted, converted_parents
from snapviewer.machines.upcase import fold
from snapviewer.plans.building import PlanBuilder, guarded, parent_paths
from snapviewer.plans.plan import Plan
from snapviewer.plans.steps import StepKind

_SECTOR = 512
_MIB = 1 << 20
_VHD_BITMAP = 4096 + 512  # bytes a block's bitmap and its alignment can take
_VHDX_HEAD = 8 * _MIB  # headers, regions, metadata and log, with room to grow


def converted_repairs(library: Library, finding: Finding) -> list[Repair]:
    """Write the missing parent of the finding's disk back from the disk it was converted to."""
    return [
        Repair(
            tr("Write {name} back from {found}", name=base.name, found=base.path.name),
            lambda base=base: plan_write_back(library, base),  # type: ignore[misc]
        )
        for base in converted_parents(library.graph)
        if base.child == finding.file
    ]


def plan_write_back(library: Library, base: Converted) -> Plan:
    """Plan writing the missing parent of `base.child` with the content of `base.path`, never over
    an existing file. A VHD gets the id the child expects; a VHDX's id cannot be chosen, so that its
    children are pointed at the new one.
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
    plan.typed_name = base.child.name
    builder.warn(
        tr(
            "That is right only if nothing wrote to {found} since it was converted, and if it was "
            "converted after {child} was made: neither can be proved.",
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
        link = child.parent
        if link is None or image.parent is not None or target.suffix.lower() != f".{child.format}":
            raise ChainError(
                tr("only the base of a chain can be written back"),
                file=base.path,
                code="not-a-converted-base",
                remedy=tr("export the disk instead"),
            )
        data: dict[str, object] = {"source": str(base.path), "id": "", "stamp": 0}
        size = written_size(image, child.format)
        if isinstance(child, VhdImage):
            footer = child.footer
            data["id"], data["stamp"] = link.link_ids[0].hex(), link.timestamp or 0
            data["geometry"] = [footer.cylinders, footer.heads, footer.sectors_per_track]
        for path in (base.path, base.child, target):
            builder.stamp(path)
        builder.add(
            StepKind.WRITE_DISK,
            target,
            size,
            tr("Write {name} with the content of {found} (at most this size)", name=base.name,
               found=base.path.name),
            data,
            change=size,
        )
        if data["id"]:
            return
        for each in converted_parents(library.graph):
            if each.path == base.path and fold(each.name) == fold(base.name):
                _relink(builder, each.child, target)

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def _relink(builder: PlanBuilder, child: Path, target: Path) -> None:
    link = builder.library.graph.files[child].link
    assert link is not None
    paths = parent_paths(target, stored_parent(link), child)
    builder.stamp(child)
    builder.add(
        StepKind.RELINK,
        child,
        0,
        tr("Point {child} at {parent}", child=child.name, parent=target.name),
        {"parent": str(target), "absolute": paths.absolute, "relative": paths.relative},
    )


def written_size(image: DiskImage, format: DiskFormat) -> int:
    """The most bytes that an exported dynamic disk of the image's content can take."""
    size, block_size = image.virtual_size, export_block_size(image.block_size, format)
    blocks: set[int] = set()
    step = 1 << 30
    for start in range(0, size, step):
        table = image.extents(start, min(start + step, size))
        rows = table[table["state"] == DATA]
        for begin, length in zip(rows["start"].tolist(), rows["length"].tolist(), strict=True):
            blocks.update(range(begin // block_size, (begin + length - 1) // block_size + 1))
    if format is DiskFormat.VHD:
        head = -(-(0x600 + 4 * -(-size // block_size)) // 4096) * 4096 + 4096 + 2 * _SECTOR
        return head + len(blocks) * (block_size + _VHD_BITMAP)
    tables = -(-8 * 2 * -(-size // block_size) // _MIB) * _MIB
    return _VHDX_HEAD + tables + len(blocks) * block_size


__all__ = ["converted_repairs", "plan_write_back", "written_size"]
