# SPDX-License-Identifier: Apache-2.0
"""What steps need while they are carried out, and where their files lie in the trash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.progress import Progress
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.attributes import take_after, take_over
from snapviewer.plans.steps import Step


@dataclass
class StepContext:
    """What steps need while they run: where staged and trashed files lie, how to note a restart."""

    trash: Path
    stage: Path
    trash_tail: tuple[str, ...]  # the parts of `trash` below the VM's root
    note: Callable[[], None]
    progress: Progress
    moved: Callable[[Path], Path | None] = lambda _: None  # where an earlier step moved a file to
    vm_sid: bytes = b""  # the account of the VM, for new files that take after none
    ask: Callable[[Step], None] = lambda _: None  # before a merge's first write, and amid it

    def rights(self, step: Step, model: Path | None) -> files.Rights:
        """What a new file of a step gets: everything of the file whose place it takes, where an
        earlier step moved that away; else it takes after `model`."""
        replaced = self.moved(step.file)
        if replaced is not None:
            return lambda new: take_over(replaced, new)
        return lambda new: take_after(model, new, self.vm_sid)

    def trash_place(self, step: Step, number: int) -> Path:
        """Where a step's file goes: the action's trash folder, on the file's own volume."""
        recorded = step.saved.get("trash")
        if recorded is not None:
            return Path(recorded)
        return trash_name(self.trash, step, number)

    def staged(self, number: int) -> Path:
        """The staged new content of a WRITE_FILE step."""
        return self.stage / f"{number:03d}"


def trash_name(trash: Path, step: Step, number: int) -> Path:
    """Where the file of the step of that number lies in an action's trash folder."""
    return trash / files.short_name(f"{number:03d}-", step.file.name)
