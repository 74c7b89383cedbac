# SPDX-License-Identifier: Apache-2.0
"""The report as one JSON document; keys that `inspect` and `usage` also print mean the same."""

from __future__ import annotations

from typing import Any

from snapviewer import __version__
from snapviewer.base.shown import json_text
from snapviewer.figures.text import iso_text
from snapviewer.machines.disk_graph import FileRole
from snapviewer.report.collect import DiskRow, FileRow, MachineReport, MomentRow, Report
from snapviewer.report.readiness import readiness_record
from snapviewer.report.records import finding_record, machine_record


def to_json(report: Report) -> str:
    """The document's text."""
    return json_text(document(report)) + "\n"


def document(report: Report) -> dict[str, Any]:
    """The document as plain values."""
    return {
        "snapviewer": __version__,
        "made": iso_text(report.made),
        "root": str(report.root),
        "roots": [str(root) for root in report.roots],
        "judged": report.judged,
        "anonymous": report.anonymous,
        "totals": {
            "vms": len(report.machines),
            "snapshots": sum(len(item.machine.snapshots) for item in report.machines),
            "files": len(report.files()),
            "file_bytes": report.total_of(),
            "superseded_bytes": report.total_of(FileRole.SUPERSEDED),
            "orphan_bytes": report.total_of(FileRole.ORPHAN),
            "unknown_bytes": report.total_of(FileRole.UNKNOWN),
            "not_placed_bytes": report.total_of(FileRole.NOT_PLACED),
            "set_aside_bytes": report.total_of(FileRole.SET_ASIDE),
            "deleted_bytes": report.total_of(FileRole.DELETED),
        },
        "vms": [_machine(item) for item in report.machines],
        "files": [_file(row) for row in report.loose],
        "findings": [finding_record(item) for item in report.findings],
        "notes": report.notes,
    }


def _machine(item: MachineReport) -> dict[str, Any]:
    machine = item.machine

    def rows(role: FileRole) -> list[FileRow]:
        return [row for row in item.files if row.role == role]

    def names(role: FileRole) -> list[str]:
        return [str(row.path) for row in rows(role)]

    return {
        **machine_record(machine),
        "snapshot_policy": item.policy or None,
        "deepest_chain": item.deepest,
        "oldest_snapshot_days": item.oldest_days,
        "snapshots": [_moment(row) for row in item.moments if not row.moment.is_now],
        "now": next((_moment(row) for row in item.moments if row.moment.is_now), None),
        "files": [_file(row) for row in item.files],
        "superseded": names(FileRole.SUPERSEDED),
        "branch_points": names(FileRole.BRANCH_POINT),
        "orphans": names(FileRole.ORPHAN),
        "unknown": names(FileRole.UNKNOWN),
        "not_placed": [
            {"file": str(row.path), "reason": row.reason} for row in rows(FileRole.NOT_PLACED)
        ],
        "set_aside": [
            {"file": str(row.path), "stands_on": str(row.parent) if row.parent else None}
            for row in rows(FileRole.SET_ASIDE)
        ],
        "deleted": [
            {"file": str(row.path), "original": row.original or None}
            for row in rows(FileRole.DELETED)
        ],
        "doubts": [{"code": doubt.code, "text": doubt.text} for doubt in machine.doubts],
        "findings": [finding_record(finding) for finding in item.findings],
        "ready": readiness_record(item.ready) if item.ready is not None else None,
    }


def _moment(row: MomentRow) -> dict[str, Any]:
    moment = row.moment
    return {
        "id": moment.id,
        "name": moment.name,
        "notes": moment.notes,
        "kind": str(moment.kind),
        "parent": moment.parent,
        "created": iso_text(moment.created),
        "age_days": row.age_days,
        "has_memory": moment.has_memory,
        "state_bytes": row.state_bytes,
        "disks": [_disk(disk) for disk in row.disks],
    }


def _disk(disk: DiskRow) -> dict[str, Any]:
    return {
        "slot": disk.slot,
        "file": disk.file,
        "missing": disk.missing,
        "chain": [str(path) for path in disk.chain],
        "virtual_size": disk.virtual_size,
        "bytes_written": disk.written_bytes,
        "bytes_visible": disk.visible_bytes,
        "exclusive_bytes": disk.exclusive_bytes,
        "failed": disk.failed or None,
    }


def _file(row: FileRow) -> dict[str, Any]:
    usage = row.usage
    return {
        "file": str(row.path),
        "role": row.role,
        "file_size": row.size,
        "allocated_bytes": row.allocated,
        "format": row.format or None,
        "kind": row.kind or None,
        "virtual_size": row.virtual_size,
        "block_size": row.block_size,
        "blocks_total": usage.blocks_total if usage else None,
        "blocks_allocated": usage.blocks_allocated if usage else None,
        "blocks_partial": usage.blocks_partial if usage else None,
        "bytes_present": usage.bytes_present if usage else None,
        "parent": str(row.parent) if row.parent else None,
        "depth": row.depth,
        "used_by": list(row.used_by),
        "companion_of": str(row.companion_of) if row.companion_of else None,
        "error": row.error or None,
        "reason": row.reason or None,
    }
