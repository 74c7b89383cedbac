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
from snapviewer.machines.findings.renamed import CONVERTED, RENAMED
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine


def placing_repairs(
    library: Library, machine: Machine | None, finding: Finding
) -> list[Repair]:
    """What these repairs offer for a finding, best first."""
    code = finding.code
    found: list[Repair] = []
    if code in ("disk-deleted", "chain-through-bin", "configuration-deleted"):
        found.extend(bin_repairs(library, machine, finding))
    if code in (CONVERTED, "parent-missing"):
        found.extend(converted_repairs(library, finding))
    if machine is not None:
        if code == "now-on-frozen-file":
            found.extend(now_repairs(library, machine, finding))
        if code == RENAMED:
            found.extend(name_repairs(library, machine, finding))
        if code in ("configuration-unreadable", "configuration-missing", "snapshot-unreadable"):
            found.extend(configuration_repairs(library, machine, finding))
    found.extend(aside_repairs(library, machine, finding))
    return found
