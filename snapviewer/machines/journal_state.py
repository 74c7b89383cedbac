# SPDX-License-Identifier: Apache-2.0
"""Whether an action was interrupted here: the journal's place and title, nothing of its steps."""

from __future__ import annotations

import json
from pathlib import Path

from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import WORK_FOLDER

JOURNAL_NAME = "journal.json"
LIMIT = 256 << 20  # bytes; real journals are below 1 MiB


def journal_path(root: Path) -> Path:
    """Where the journal of a VM's root lies."""
    return root / WORK_FOLDER / JOURNAL_NAME


def journal_finding(root: Path) -> Finding | None:
    """A finding where an unfinished journal lies in `root`."""
    path = journal_path(root)
    if not path.exists():
        return None
    try:
        if path.stat().st_size > LIMIT:
            raise ValueError("too large")
        record = json.loads(path.read_text(encoding="utf-8"))
        title = str(record["title"])
        done, steps = int(record["done"]), len(record["steps"])
        proof = f"steps: expected {steps} done, found {done}"
        remedy = "Run 'recover' to continue it, or 'recover --back' to undo it."
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        title = "an action whose journal cannot be read"
        proof = f"journal: expected whole, found {type(error).__name__}: {str(error)[:200]}"
        remedy = (
            "Keep the journal and ask for help: it names the steps that were taken. Change "
            "nothing else before they are clear."
        )
    return Finding(
        "interrupted-action",
        Severity.ERROR,
        f"An action was interrupted and is not finished: {title}.",
        file=path,
        remedy=remedy,
        proof=proof,
        consequence="Until then nothing else of the VMs in this folder can be changed.",
    )
