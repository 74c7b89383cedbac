# SPDX-License-Identifier: Apache-2.0
"""Disk files with their roles: of a moment, or of a whole VM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from snapviewer.machines.disk_graph import DiskFile
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.models.text import exact_text, size_text
from snapviewer.words import mark, tr

_COMPANIONS = {
    ".rct": mark("change tracking"),
    ".mrt": mark("change tracking"),
    ".hrl": mark("replica log"),
}


@dataclass(frozen=True)
class FileRow:
    """A file. `note` says what it is for: slot, role, saved state, companion."""

    name: str
    path: str
    size: int
    note: str


def file_rows(files: Sequence[tuple[str, DiskFile]]) -> list[FileRow]:
    """A row per (note, file), companions below the disk they belong to."""
    rows = []
    for note, file in files:
        rows.append(FileRow(file.path.name, str(file.path), file.size, note))
        for path in file.companions:
            try:
                size = path.stat().st_size
            except OSError:
                size = 0
            kind = _COMPANIONS.get(path.suffix.lower(), mark("companion"))
            rows.append(FileRow(path.name, str(path), size, tr(kind)))
    return rows


def make_files_model(parent: QObject | None = None) -> RecordModel[FileRow]:
    """The model."""
    return RecordModel(
        (
            TableColumn(tr("File"), lambda row: row.name, lambda row: row.path),
            TableColumn(tr("For"), lambda row: row.note),
            TableColumn(
                tr("Size"),
                lambda row: size_text(row.size),
                lambda row: exact_text(row.size),
                lambda row: row.size,
                number=True,
            ),
        ),
        parent,
    )
