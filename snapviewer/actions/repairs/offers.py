# SPDX-License-Identifier: Apache-2.0
"""Which repair of places, names and configurations belongs to which finding."""

from __future__ import annotations

from snapviewer.actions.repairs.aside import aside_repairs
from snapviewer.actions.repairs.base import Repair
from snapviewer.actions.repairs.bins import bin_repairs
from snapviewer.actions.repairs.configuration import configuration_repairs
from snapviewer.actions.repairs.converted import converted_repairs
from snapviewer.actions.repairs.names import name_repairs
from snapviewer.actions.repairs.now import now_repairs
from snapviewer.machines.codes import Code
from snapviewer.machines.findings.renamed import CONVERTED, RENAMED
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine


def placing_repairs(
    library: Library, machine: Machine | None, finding: Finding
) -> list[Repair]:
    """What these repairs offer for a finding, best first."""
    code = finding.code
    found: list[Repair] = []
    if code in (Code.DISK_DELETED, Code.CHAIN_THROUGH_BIN, Code.CONFIGURATION_DELETED):
        found.extend(bin_repairs(library, machine, finding))
    if code in (CONVERTED, Code.PARENT_MISSING):
        found.extend(converted_repairs(library, finding))
    if machine is not None:
        if code == Code.NOW_ON_FROZEN_FILE:
            found.extend(now_repairs(library, machine, finding))
        if code == RENAMED:
            found.extend(name_repairs(library, machine, finding))
        if code in (
            Code.CONFIGURATION_UNREADABLE,
            Code.CONFIGURATION_MISSING,
            Code.SNAPSHOT_UNREADABLE,
        ):
            found.extend(configuration_repairs(library, machine, finding))
    found.extend(aside_repairs(library, machine, finding))
    return found
