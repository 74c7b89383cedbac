# SPDX-License-Identifier: Apache-2.0
"""Whether an action was interrupted here: the journal's place and title, nothing of its steps."""

from __future__ import annotations

import json
from pathlib import Path

from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import WORK_FOLDER

JOURNAL_NAME = "journal.json"


def journal_path(root: Path) -> Path:
    """Where the journal of a VM's root lies."""
    return root / WORK_FOLDER / JOURNAL_NAME


def journal_finding(root: Path) -> Finding | None:
    """A finding where an unfinished journal lies in `root`."""
    path = journal_path(root)
    if not path.exists():
        return None
    try:
        title = str(json.loads(path.read_text(encoding="utf-8"))["title"])
    except (OSError, ValueError, KeyError, TypeError):
        title = "an action whose journal cannot be read"
    return Finding(
        "interrupted-action",
        Severity.ERROR,
        f"An action was interrupted and is not finished: {title}.",
        file=path,
        remedy="Run 'recover' to continue it, or 'recover --back' to undo it.",
        consequence="Until then nothing else of the VMs in this folder can be changed.",
    )
