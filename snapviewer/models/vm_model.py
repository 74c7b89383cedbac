# SPDX-License-Identifier: Apache-2.0
"""The VMs of an opened place: name, size, state, worst finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from snapviewer.base.shown import visible
from snapviewer.base.words import mark, tr, trn
from snapviewer.figures.text import exact_text, size_text
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, MachineState, Severity
from snapviewer.machines.shown import not_all_found, short_mark, short_name
from snapviewer.models.tables import RecordModel, TableColumn

_STATES = {
    MachineState.OFF: mark("off"),
    MachineState.SAVED: mark("saved"),
    MachineState.RUNNING: mark("running"),
    MachineState.UNKNOWN: mark("state unknown"),
}


@dataclass(frozen=True)
class VmRow:
    """One VM. `size` is the length of all its disk files and saved states in bytes; `shown` its
    name, with as much of its folder as tells it from others of the same name or id.
    """

    machine: Machine
    size: int
    findings: tuple[Finding, ...]
    shown: str
    mark: str  # what `shown` has besides the name, "" where nothing

    @property
    def worst(self) -> Severity | None:
        found = {finding.severity for finding in self.findings}
        return next((level for level in Severity if level in found), None)

    @property
    def sign(self) -> str:
        """The icon's name: error, warning, or ok (a mere note is no cause for worry)."""
        worst = self.worst
        return str(worst) if worst in (Severity.ERROR, Severity.WARNING) else "ok"


def state_text(machine: Machine) -> str:
    """The VM's state in words."""
    return tr(_STATES[machine.state])


def vm_rows(library: Library) -> list[VmRow]:
    """A row per VM, in the library's order."""
    rows = []
    for machine in library.machines:
        size = sum(file.size for file in library.files_of(machine))
        size += sum(moment.saved_state.size for moment in machine.moments if moment.saved_state)
        own = tuple(
            item for item in library.findings_of(machine) if item.machine_key == machine.key
        )
        rows.append(VmRow(machine, size, own, *_names(library, machine)))
    return rows


def _names(library: Library, machine: Machine) -> tuple[str, str]:
    return short_name(library.machines, machine), short_mark(library.machines, machine)


def _tip(row: VmRow) -> str:
    machine = row.machine
    state = f"{state_text(machine)}: {machine.state_reason}".rstrip(": ")
    lines = [visible(machine.name), visible(state)]
    unseen = not_all_found(machine)
    if unseen:
        lines.append(trn("{n} snapshot found", "{n} snapshots found", len(machine.snapshots)))
        lines.append(visible(unseen))
    else:
        lines.append(trn("{n} snapshot", "{n} snapshots", len(machine.snapshots)))
    if row.findings:
        lines.append(trn("{n} finding", "{n} findings", len(row.findings)))
    lines += [visible(str(machine.root)), visible(machine.id)]
    return "\n".join(lines)


def make_vm_model(
    sign: Callable[[str], object], parent: QObject | None = None
) -> RecordModel[VmRow]:
    """The model; `sign` turns a sign's name into a picture."""
    return RecordModel(
        (
            TableColumn(
                tr("Virtual machine"),
                lambda row: row.shown,
                _tip,
                picture=lambda row: sign(row.sign),
            ),
            TableColumn(
                tr("Size"),
                lambda row: size_text(row.size),
                lambda row: exact_text(row.size),
                lambda row: row.size,
                number=True,
                header_tip=tr("Disk files and saved states"),
            ),
        ),
        parent,
    )
