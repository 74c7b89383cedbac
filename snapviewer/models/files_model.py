# SPDX-License-Identifier: Apache-2.0
"""Disk files with their roles: of a moment, or of a whole VM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from snapviewer.base.words import mark, tr
from snapviewer.figures.text import exact_text, size_text
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.models.tables import RecordModel, TableColumn

_COMPANIONS = {
    ".rct": mark("change tracking"),
    ".mrt": mark("change tracking"),
    ".hrl": mark("replica log"),
}


@dataclass(frozen=True)
class FileRow:
    """A file. `note` says what it is for: slot, role, saved state, companion; `size` is None where
    the file could not be looked at.
    """

    name: str
    path: str
    size: int | None
    note: str


def file_rows(files: Sequence[tuple[str, DiskFile]]) -> list[FileRow]:
    """A row per (note, file), companions below the disk they belong to."""
    rows = []
    for note, file in files:
        rows.append(FileRow(file.path.name, str(file.path), file.size, note))
        for path in file.companions:
            kind = _COMPANIONS.get(path.suffix.lower(), mark("companion"))
            rows.append(FileRow(path.name, str(path), file_size(path), tr(kind)))
    return rows


def file_size(path: Path) -> int | None:
    """A file's length in bytes; None where it could not be looked at."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def make_files_model(parent: QObject | None = None) -> RecordModel[FileRow]:
    """The model."""
    return RecordModel(
        (
            TableColumn(tr("File"), lambda row: row.name, lambda row: row.path),
            TableColumn(tr("For"), lambda row: row.note),
            TableColumn(
                tr("Size"),
                lambda row: tr("not known") if row.size is None else size_text(row.size),
                lambda row: exact_text(row.size),
                lambda row: -1 if row.size is None else row.size,
                number=True,
            ),
        ),
        parent,
    )
