# SPDX-License-Identifier: Apache-2.0
"""The machines that want files, and whose folder a file lies in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Want:
    """One drive of one configuration: which file is meant?"""

    config: Path
    slot: str
    stored: str


@dataclass
class Claimant:
    """One machine that wants files: its folder and the drives of all its configurations."""

    key: str
    id: str
    root: Path
    wants: list[Want] = field(default_factory=list)


class Folders:
    """Whose folder a file lies in: that of the machine with the innermost root around it."""

    def __init__(self, machines: Iterable[Claimant]) -> None:
        self._at: dict[Path, list[Claimant]] = defaultdict(list)
        for machine in machines:
            self._at[machine.root].append(machine)
        self._cache: dict[Path, Path | None] = {}

    def root_of(self, path: Path) -> Path | None:
        """The innermost machine's folder around a path; None outside of all."""
        folder = path.parent
        if folder not in self._cache:
            self._cache[folder] = next(
                (each for each in (folder, *folder.parents) if each in self._at), None
            )
        return self._cache[folder]

    def owns(self, machine: Claimant, path: Path) -> bool:
        return self.root_of(path) == machine.root

    def is_alone(self, machine: Claimant) -> bool:
        """Whether no other machine has the same folder."""
        return len(self._at[machine.root]) == 1

    def owner_ids(self, path: Path) -> set[str]:
        """The ids of the machines in whose folder the file lies."""
        root = self.root_of(path)
        return {machine.id for machine in self._at[root]} if root is not None else set()
