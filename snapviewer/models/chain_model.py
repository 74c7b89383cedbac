# SPDX-License-Identifier: Apache-2.0
"""The layers of one disk at one moment, leaf first; the text twin of the block map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from snapviewer.base.words import mark, number_text, tr
from snapviewer.chains.usage import LayerUsage
from snapviewer.disks.image import DiskKind
from snapviewer.figures.costs import SlotUsage
from snapviewer.figures.text import exact_text, size_text
from snapviewer.models.tables import RecordModel, TableColumn

_KINDS = {
    DiskKind.FIXED: mark("fixed"),
    DiskKind.DYNAMIC: mark("dynamic"),
    DiskKind.DIFFERENCING: mark("differencing"),
}


@dataclass(frozen=True)
class LayerRow:
    """One layer; `number` is its index in the chain (0: the leaf)."""

    number: int
    usage: LayerUsage
    owner: str
    found: str
    count: int
    unclear: str = ""  # why the exclusive bytes are not known

    @property
    def blocks(self) -> str:
        """Allocated of all blocks."""
        return (
            f"{number_text(self.usage.blocks_allocated)} / {number_text(self.usage.blocks_total)}"
        )

    @property
    def format(self) -> str:
        """ "VHDX, differencing"."""
        return f"{self.usage.format.upper()}, {tr(_KINDS[self.usage.kind])}"


def layer_rows(usage: SlotUsage) -> list[LayerRow]:
    """A row per layer."""
    return [
        LayerRow(number, layer, owner, found, len(usage.layers), usage.unclear)
        for number, (layer, owner, found) in enumerate(
            zip(usage.layers, usage.owners, usage.found, strict=True)
        )
    ]


def make_chain_model(
    swatch: Callable[[int, int], object], parent: QObject | None = None
) -> RecordModel[LayerRow]:
    """The model; `swatch` draws the map's colour of a layer (its index, the number of layers)."""
    return RecordModel(
        (
            TableColumn(
                tr("File"),
                lambda row: row.usage.path.name,
                lambda row: tr(
                    "{path}\nparent found by: {found}",
                    path=row.usage.path,
                    found=tr(row.found) if row.found else tr("it is the top"),
                ),
                picture=lambda row: swatch(row.number, row.count),
            ),
            TableColumn(
                tr("Belongs to"),
                lambda row: row.owner,
                header_tip=tr("The snapshots that name this file, or the file's role"),
            ),
            TableColumn(tr("Kind"), lambda row: tr(_KINDS[row.usage.kind]), lambda row: row.format),
            TableColumn(
                tr("File size"),
                lambda row: size_text(row.usage.file_size),
                lambda row: exact_text(row.usage.file_size),
                lambda row: row.usage.file_size,
                number=True,
            ),
            TableColumn(
                tr("Holds"),
                lambda row: size_text(row.usage.bytes_present),
                lambda row: exact_text(row.usage.bytes_present),
                lambda row: row.usage.bytes_present,
                number=True,
                header_tip=tr("Data stored in this file"),
            ),
            TableColumn(
                tr("Seen"),
                lambda row: size_text(row.usage.bytes_visible),
                lambda row: exact_text(row.usage.bytes_visible),
                lambda row: row.usage.bytes_visible,
                number=True,
                header_tip=tr(
                    "What this file answers for at this moment; the rest is covered above"
                ),
            ),
            TableColumn(
                tr("Exclusive"),
                lambda row: (
                    tr("unknown") if row.unclear else size_text(row.usage.exclusive_bytes)
                ),
                lambda row: row.unclear or exact_text(row.usage.exclusive_bytes),
                lambda row: row.usage.exclusive_bytes,
                number=True,
                header_tip=tr("Seen here and by no other snapshot, nor by Now"),
            ),
            TableColumn(
                tr("Blocks"),
                lambda row: row.blocks,
                lambda row: tr("block size {size}", size=size_text(row.usage.block_size)),
                lambda row: row.usage.blocks_allocated,
                number=True,
                header_tip=tr("Allocated blocks of all blocks"),
            ),
            TableColumn(
                tr("Partial"),
                lambda row: number_text(row.usage.blocks_partial),
                sort=lambda row: row.usage.blocks_partial,
                header_tip=tr("Blocks of which only some sectors are present"),
            ),
        ),
        parent,
    )
