# SPDX-License-Identifier: Apache-2.0
"""The report as a table: one row per moment and disk, then one row per file. UTF-8, CRLF.

Text that a spreadsheet would take for a formula gets an apostrophe in front (`text.cell`).
"""

from __future__ import annotations

import csv
import io
from typing import Any

from snapviewer.figures.text import iso_text
from snapviewer.report.collect import MachineReport, MomentRow, Report
from snapviewer.report.text import cell

COLUMNS = (
    "row", "vm", "vm_id", "state", "moment", "moment_id", "parent_id", "created", "age_days",
    "has_memory", "state_bytes", "slot", "file", "chain_files", "virtual_size", "bytes_written",
    "bytes_visible", "exclusive_bytes", "role", "format", "kind", "block_size", "file_size",
    "allocated_bytes", "blocks_total", "blocks_allocated", "blocks_partial", "bytes_present",
    "parent", "used_by", "problem", "reason", "vm_folder",
)  # fmt: skip


def to_csv(report: Report) -> str:
    """The table's text. `row` is "disk" (a moment's disk; a moment without disks has one row with
    an empty slot) or "file".
    """
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for item in report.machines:
        for row in item.moments:
            for values in _moment(item, row):
                writer.writerow(_safe(values))
    owners: dict[object, list[MachineReport]] = {}
    for item in report.machines:
        for file in item.files:
            owners.setdefault(file.path, []).append(item)
    for file in report.files():
        owned = owners.get(file.path, [])
        usage = file.usage
        writer.writerow(
            _safe(
                {
                    "row": "file",
                    "vm": "; ".join(item.shown for item in owned),
                    "vm_id": "; ".join(item.machine.id for item in owned),
                    "file": str(file.path),
                    "chain_files": file.depth,
                    "virtual_size": file.virtual_size,
                    "role": file.role,
                    "format": file.format,
                    "kind": file.kind,
                    "block_size": file.block_size,
                    "file_size": file.size,
                    "allocated_bytes": file.allocated,
                    "blocks_total": usage.blocks_total if usage else None,
                    "blocks_allocated": usage.blocks_allocated if usage else None,
                    "blocks_partial": usage.blocks_partial if usage else None,
                    "bytes_present": usage.bytes_present if usage else None,
                    "parent": str(file.parent or file.companion_of or ""),
                    "used_by": "; ".join(file.used_by),
                    "problem": file.error,
                    "reason": file.reason,
                    "vm_folder": "; ".join(str(item.machine.root) for item in owned),
                }
            )
        )
    return out.getvalue()


def _moment(item: MachineReport, row: MomentRow) -> list[dict[str, Any]]:
    moment = row.moment
    common = {
        "row": "disk",
        "vm": item.shown,
        "vm_id": item.machine.id,
        "vm_folder": str(item.machine.root),
        "state": str(item.machine.state),
        "moment": moment.name,
        "moment_id": moment.id,
        "parent_id": moment.parent,
        "created": iso_text(moment.created),
        "age_days": None if row.age_days is None else round(row.age_days, 2),
        "has_memory": "yes" if moment.has_memory else "no",
        "state_bytes": row.state_bytes,
    }
    if not row.disks:
        return [common]
    return [
        {
            **common,
            "slot": disk.slot,
            "file": disk.file,
            "chain_files": disk.depth,
            "virtual_size": disk.virtual_size,
            "bytes_written": disk.written_bytes,
            "bytes_visible": disk.visible_bytes,
            "exclusive_bytes": disk.exclusive_bytes,
            "problem": disk.failed,
        }
        for disk in row.disks
    ]


def _safe(values: dict[str, Any]) -> dict[str, Any]:
    return {key: cell(value) for key, value in values.items()}
