# SPDX-License-Identifier: Apache-2.0
"""A plan while it is made: what it is about, what was refused, warned of, passed and stamped."""

from __future__ import annotations

from pathlib import Path

from snapviewer.machines.holds import Look
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.plans.plan import Check, CheckResult, FileStamp, Plan


class PlanDraft:
    """A plan of one VM while checks note what they find; the steps are the builder's."""

    def __init__(self, library: Library, machine: Machine, action: str, title: str) -> None:
        self.library = library
        self.machine = machine
        self.plan = Plan(action, title, machine.id, machine.name, machine.root)
        self.plan.machine_key = machine.key
        self.look: Look | None = None  # who holds what, as `check_machine` saw it
        self._stamped: set[Path] = set()

    def refuse(self, text: str) -> None:
        if text in self.plan.refusals:
            return
        self.plan.refusals.append(text)
        self.plan.checks.append(Check(text, CheckResult.FAILED))

    def warn(self, text: str) -> None:
        self.plan.warnings.append(text)
        self.plan.checks.append(Check(text, CheckResult.WARNING))

    def passed(self, text: str) -> None:
        self.plan.checks.append(Check(text, CheckResult.PASSED))

    def stamp(self, path: Path | None) -> None:
        """The file must be unchanged when the plan is carried out (and when it is undone)."""
        if path is not None and path not in self._stamped:
            self._stamped.add(path)
            self.plan.stamps.append(FileStamp.of(path))

    def stamp_chain(self, path: Path) -> None:
        """The file and every file below it must be unchanged."""
        for each in [path, *self.library.graph.ancestors(path)]:
            self.stamp(each)
