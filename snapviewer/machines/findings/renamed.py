# SPDX-License-Identifier: Apache-2.0
"""Findings about files that are likely a missing disk under another name or in another format."""

from __future__ import annotations

from collections.abc import Iterable

from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.renamed import converted_parents, renamed_disks

RENAMED = Code.RENAMED_DISK
CONVERTED = Code.CONVERTED_PARENT


def renamed_findings(library: Library) -> Iterable[Finding]:
    """One finding for each missing disk and file that it may be."""
    for machine in library.machines:
        for each in renamed_disks(library, machine):
            yield Finding(
                RENAMED,
                Severity.WARNING,
                tr(
                    "{found} is likely the disk {name} of '{moments}' at {slot}, which is missing "
                    "under that name.",
                    found=each.path.name,
                    name=each.name,
                    moments=listed(each.moments),
                    slot=each.slot,
                ),
                file=each.path,
                machine_key=machine.key,
                remedy=tr("Rename it back, or point the VM at it: 'repair' does either by a "
                          "plan."),
                proof=tr("stored: {stored}; found: {found}; {reasons}", stored=each.stored,
                         found=each.path, reasons=listed(each.reasons)),
                consequence=tr("Until then '{moments}' cannot be read, and nothing of its chain "
                               "is merged or removed.", moments=listed(each.moments)),
            )
    for base in converted_parents(library.graph):
        yield Finding(
            CONVERTED,
            Severity.WARNING,
            tr(
                "{found} is likely what the missing parent {name} was converted to: it has the "
                "same name but for its ending, and the same size.",
                found=base.path.name,
                name=base.name,
            ),
            file=base.child,
            remedy=tr(
                "Keep {found}. If nothing wrote to it since it was converted, write {name} back "
                "from it: 'repair' does it by a plan.",
                found=base.path.name,
                name=base.name,
            ),
            proof=tr("parent: expected {name}, found {found} of the same stem and size",
                     name=base.name, found=base.path),
            consequence=tr("It may be the only copy of what {child} stands on.",
                           child=base.child.name),
        )
