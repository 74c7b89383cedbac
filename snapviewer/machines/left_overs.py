# SPDX-License-Identifier: Apache-2.0
"""Temporary files and folders of ours that a run which was killed has left: told, never taken away
unasked, and not while anybody writes them.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from snapviewer.base.words import tr
from snapviewer.disks.filesystem.files import TEMPORARY_SUFFIX
from snapviewer.machines.codes import Code
from snapviewer.machines.holds import HoldState, looked
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity

LEFT_OVER: Final = Code.LEFT_OVER
_UNASKED_AGE: Final = 24 * 3600  # seconds; where nobody can tell whether it is written still


def left_over_findings(library: Library) -> Iterable[Finding]:
    """What is left of runs that have ended."""
    busy = [
        root
        for root in {*library.roots, *(machine.root for machine in library.machines)}
        if has_journal(root)
    ]
    files = [path for path in library.scan.others if path.name.endswith(TEMPORARY_SUFFIX)]
    for path in sorted([*files, *library.scan.left_folders]):
        if any(path.is_relative_to(root) for root in busy):
            continue  # an interrupted action may need it
        hold = looked(path)
        if hold.held or hold.readers or (hold.state is HoldState.UNKNOWN and _is_young(path)):
            continue
        yield Finding(
            LEFT_OVER,
            Severity.INFO,
            tr("This is what a run of this program has left that did not come to its end."),
            file=path,
            remedy=tr("Move it to the trash."),
            proof=tr("the name ends in {suffix}, and nobody has it open", suffix=TEMPORARY_SUFFIX),
            consequence=tr("It is not whole, and only takes up space."),
        )


def _is_young(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime < _UNASKED_AGE
    except OSError:
        return True
