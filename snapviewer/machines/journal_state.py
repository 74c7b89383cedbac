# SPDX-License-Identifier: Apache-2.0
"""Whether an action was interrupted here: the journal's place, title and the files it names."""

from __future__ import annotations

import json
from pathlib import Path

from snapviewer.chains.winpaths import windows_basename
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.words import tr

JOURNAL_NAME = "journal.json"
LIMIT = 256 << 20  # bytes; real journals are below 1 MiB


def journal_path(root: Path) -> Path:
    """Where the journal of a VM's root lies."""
    return root / WORK_FOLDER / JOURNAL_NAME


def journal_names(root: Path) -> frozenset[str] | None:
    """The casefolded base names that an unfinished journal in `root` mentions; empty where there
    is none, None where there is one that cannot be read.

    Names and not paths: the folder may be seen from another place than when it was written. The
    disks of a half done take are named by no configuration yet, and are still wanted.
    """
    path = journal_path(root)
    try:
        if path.stat().st_size > LIMIT:
            return None
        steps = json.loads(path.read_text(encoding="utf-8"))["steps"]
        waiting: list[object] = [*map(dict, steps)]
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    names = set()
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            names.add(windows_basename(item).casefold())
        elif isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    return frozenset(names)


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
        proof = tr("steps: expected {steps} done, found {done}", steps=steps, done=done)
        remedy = tr("Run 'recover' to continue it, or 'recover --back' to undo it.")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        title = tr("an action whose journal cannot be read")
        proof = tr(
            "journal: expected whole, found {name}: {error}",
            name=type(error).__name__,
            error=str(error)[:200],
        )
        remedy = tr(
            "Keep the journal and ask for help: it names the steps that were taken. "
            "Change nothing else before they are clear."
        )
    return Finding(
        "interrupted-action",
        Severity.ERROR,
        tr("An action was interrupted and is not finished: {title}.", title=title),
        file=path,
        remedy=remedy,
        proof=proof,
        consequence=tr("Until then nothing else of the VMs in this folder can be changed."),
    )
