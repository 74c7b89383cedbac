# SPDX-License-Identifier: Apache-2.0
"""Whether a journal that was read still fits the files it names: an old, genuine one that somebody
laid back does not, nor does one whose files were changed since by a VM or another program.
"""

from __future__ import annotations

import os
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.engine.confine import step_paths
from snapviewer.engine.journal import Journal
from snapviewer.plans.fingerprints import Mark, checked_mark, mark_of, same_content, same_file
from snapviewer.plans.steps import StepKind


def expected_marks(journal: Journal) -> dict[Path, Mark]:
    """How every file should be that no step is in the midst of: as the last finished step left it,
    or as it was before the action. Files of unknown mark are left out.
    """
    found: dict[Path, Mark] = {}
    touched: set[Path] = set()
    for number, step in enumerate(journal.steps):
        if number >= journal.done:
            break
        touched.add(step.file)
        found.pop(step.file, None)
        if "left" in step.saved:
            found[step.file] = checked_mark(step.saved["left"])
    for path, mark in journal.before.items():
        if path not in touched:
            found[path] = mark
    # On the way the step after the last one done may be half done; on the way back the last one
    # done may be half undone, too.
    for number in (journal.done, journal.done - 1 if journal.backwards else journal.done):
        if 0 <= number < len(journal.steps):
            found.pop(journal.steps[number].file, None)
    return found


def misfit(journal: Journal) -> Path | None:
    """A file that is not as the journal says, or None where all are. Raises `StorageError`."""
    moved = os.path.realpath(journal.home) != os.path.realpath(journal.root)
    for path, mark in expected_marks(journal).items():
        present = mark_of(path)
        if "folder" in (_kind(mark), _kind(present)):
            continue  # folders come and go with what lies in them
        same = same_file(present, mark) if moved else same_content(present, mark)
        if not same and path not in back_again(journal) and not (
            present is None and _goes_anyway(journal, path)
        ):
            return path
    return None


def back_again(journal: Journal) -> list[Path]:
    """Files that lie again where the action, which goes on, has taken one away for good. Whose
    they are is not known: nothing that is left to do needs them or touches them.
    """
    if journal.backwards or journal.done >= len(journal.steps):
        return []
    left = {path for step in journal.steps[journal.done :] for path in step_paths(step)}
    return [
        step.file
        for step in journal.steps[: journal.done]
        if step.kind is StepKind.REMOVE and step.file not in left and os.path.lexists(step.file)
    ]


def _goes_anyway(journal: Journal, path: Path) -> bool:
    """Whether all that is left to do with a file is to remove it."""
    left = [step for step in journal.steps[journal.done :] if path in step_paths(step)]
    return bool(left) and not journal.backwards and all(
        step.kind is StepKind.REMOVE for step in left
    )


def _kind(mark: Mark) -> str:
    return str(mark[2]) if mark is not None else ""


def require_fit(journal: Journal) -> None:
    """Raise `RefusedError` journal-does-not-fit where a file is not as the journal says."""
    path = misfit(journal)
    if path is not None:
        raise RefusedError(
            tr(
                "the journal does not fit this file: it is not as the interrupted action left it, "
                "or the journal is an old one that was put back"
            ),
            file=path,
            code="journal-does-not-fit",
            remedy=tr(
                "bring the file back as it was; or, where the action is of no interest any more, "
                "move the files journal-0 and journal-1 away from {folder}",
                folder=journal.place.folder,
            ),
        )
