# SPDX-License-Identifier: Apache-2.0
"""Findings as a table, most severe first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from snapviewer.base.words import mark, tr
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.shown import short_name
from snapviewer.models.tables import RecordModel, TableColumn

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_WORDS = {
    Severity.ERROR: mark("Data at risk"),
    Severity.WARNING: mark("Attention"),
    Severity.INFO: mark("Note"),
}


@dataclass(frozen=True)
class FindingRow:
    """A finding with the name of its VM ("" where it concerns the whole place); `repeated` says
    that the name alone would not tell which.
    """

    finding: Finding
    machine: str
    repeated: bool = False

    @property
    def place(self) -> str:
        """The file's name."""
        return self.finding.file.name if self.finding.file is not None else ""

    @property
    def code(self) -> str:
        """The stable code, with Windows' own number where it has one."""
        number = self.finding.windows_code
        return f"{self.finding.code} ({number:#010X})" if number is not None else self.finding.code


def finding_rows(library: Library, findings: Sequence[Finding]) -> list[FindingRow]:
    """Rows most severe first."""
    names = {machine.key: short_name(library.machines, machine) for machine in library.machines}
    plain = {machine.name for machine in library.machines}
    rows = []
    for finding in findings:
        name = names.get(finding.machine_key or "", "")
        rows.append(FindingRow(finding, name, bool(name) and name not in plain))
    return sorted(rows, key=lambda row: _ORDER[row.finding.severity])


def make_findings_model(
    sign: Callable[[str], object], parent: QObject | None = None
) -> RecordModel[FindingRow]:
    """The model; `sign` turns a severity's name into a picture."""
    return RecordModel(
        (
            TableColumn(
                tr("Severity"),
                lambda row: tr(_WORDS[row.finding.severity]),
                sort=lambda row: _ORDER[row.finding.severity],
                picture=lambda row: sign(str(row.finding.severity)),
            ),
            TableColumn(tr("Virtual machine"), lambda row: row.machine),
            TableColumn(
                tr("File"),
                lambda row: row.place,
                lambda row: str(row.finding.file) if row.finding.file else None,
            ),
            TableColumn(
                tr("Finding"),
                lambda row: row.finding.message,
                lambda row: row.finding.remedy or None,
            ),
        ),
        parent,
    )
