# SPDX-License-Identifier: Apache-2.0
"""What all repairs share: the offer with its plan, and the checks before a file is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from snapviewer.actions.reconnect import owner_of
from snapviewer.base.words import tr
from snapviewer.machines.library import Library
from snapviewer.machines.locks import in_use
from snapviewer.machines.model import Machine, MachineState
from snapviewer.plans.building import PlanBuilder
from snapviewer.plans.plan import Plan
from snapviewer.plans.waiting import waiting_refusals


@dataclass(frozen=True)
class Repair:
    """Something that mends a finding. `plan()` makes the plan; `title` is for a button.

    `parent` is set where the repair reconnects: `guest.tryout.try_in_memory` can try it first.
    `whole` says that it serves a whole VM at once, so that any of its findings will do.
    """

    title: str
    make: Callable[[], Plan]
    parent: Path | None = None
    whole: bool = False

    def plan(self) -> Plan:
        """The plan; nothing is changed. Raises `SnapviewerError` where it cannot be made."""
        return self.make()


def begin_repair(
    library: Library, machine: Machine, action: str, title: str, paths: Iterable[Path]
) -> PlanBuilder:
    """A builder for a repair that needs no sound configuration, only that nobody uses the files."""
    builder = PlanBuilder(library, machine, action, title)
    paths = list(paths)
    for text in waiting_refusals(library, machine, paths):
        builder.refuse(text)
    if machine.state is MachineState.RUNNING:
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))
    for path in paths:
        if in_use(path):
            builder.refuse(tr("{name} is in use by another process.", name=path.name))
            break
    else:
        builder.passed(tr("No other process holds the file."))
    return builder


def time_of(modified: float) -> str:
    """When a file was last written, in this computer's time."""
    return f"{datetime.fromtimestamp(modified).astimezone():%Y-%m-%d %H:%M}"


def is_text(name: str) -> bool:
    """Whether a configuration or a link can hold the name: bytes that are no UTF-8 are no text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def owner_near(library: Library, machine: Machine | None, path: Path) -> Machine:
    """The VM a repair of `path` is kept with: the finding's, the only one of the folder that the
    file lies in, the one whose disk it is; else a stand-in for the opened folder.
    """
    if machine is not None:
        return machine
    home = library.root_of(path)
    near = [each for each in library.machines if each.root == home]
    return near[0] if len(near) == 1 else owner_of(library, path)
