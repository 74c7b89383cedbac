# SPDX-License-Identifier: Apache-2.0
"""The step that merges a run of disks into the one below them, and what it asks on its way.

Write order: 1 all files are opened and locked, and it is asked whether anything has come to stand
on them; 2 the note that the merge has begun, flush; 3 the merge (`chains.merge`), asked again after
each piece of it. A crash before 2 leaves every disk as it was; after it, continuing completes the
merge.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.chains.merge import merge
from snapviewer.disks import in_place as mending
from snapviewer.engine.step_context import StepContext
from snapviewer.plans.steps import Step


def forward(step: Step, _number: int, context: StepContext) -> None:
    """The step. A restart after the children were removed finds nothing left to copy: they are
    removed later in the journal, so they are there whenever this step is not marked done.
    """
    if step.saved.get("begun"):
        mending.mend_footer(step.file)

    def ask() -> None:
        context.ask(step)
        if not step.saved.get("begun"):
            step.saved["begun"] = True
            context.note()

    merge([Path(path) for path in step.data["run"]], context.progress, ask)
