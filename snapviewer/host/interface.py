# SPDX-License-Identifier: Apache-2.0
"""One interface for what a window or a command shows: a folder's files, or a live host.

`HostLibrary` is a `Source`; `FolderSource` makes one of a `Library`. What can be asked beyond this
interface, `can` says:
"chain" (a `Library` behind it reads disks: usage, diff, files, export), "take", "revert", "delete",
"subtree", "rename", "notes", "merge", "reconnect", "undo", "recover".
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine
from snapviewer.machines.opening import open_library

FOLDER_ABILITIES = frozenset(
    {
        "chain", "take", "revert", "delete", "subtree", "rename", "notes", "merge", "reconnect",
        "undo", "recover",
    }
)  # fmt: skip
HOST_ABILITIES = frozenset({"take", "revert", "delete", "subtree", "rename"})


class View(Protocol):
    """What is there: enough to show machines. A `Library` is one as it stands."""

    @property
    def root(self) -> Path:
        """The folder, or the host's name."""

    @property
    def machines(self) -> Sequence[Machine]:
        """By name."""

    @property
    def findings(self) -> Sequence[Finding]:
        """All of them."""

    def machine(self, reference: str | None = None) -> Machine:
        """By name, id or unique id prefix; None where there is only one. Raises `NotFoundError`."""

    def findings_of(self, machine: Machine) -> list[Finding]:
        """Those of one VM, and those of none."""

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """The disk files of a VM."""

    def files_with_role(self, machine: Machine, role: FileRole) -> list[DiskFile]:
        """The VM's files of one role."""

    def close(self) -> None:
        """Let go of files or session."""


class Source(View, Protocol):
    """A `View` that says what it can, and can be looked at again."""

    @property
    def can(self) -> frozenset[str]:
        """What can be done with it; see the module's text."""

    def refresh(self) -> Source:
        """A fresh look at the same place; this one stays as it is until it is closed."""


class FolderSource:
    """A `Library` as a `Source`."""

    can = FOLDER_ABILITIES

    def __init__(self, library: Library) -> None:
        self.library = library

    @property
    def root(self) -> Path:
        return self.library.root

    @property
    def machines(self) -> Sequence[Machine]:
        return self.library.machines

    @property
    def findings(self) -> Sequence[Finding]:
        return self.library.findings

    def machine(self, reference: str | None = None) -> Machine:
        """See `View.machine`."""
        return self.library.machine(reference)

    def findings_of(self, machine: Machine) -> list[Finding]:
        """See `View.findings_of`."""
        return self.library.findings_of(machine)

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """See `View.files_of`."""
        return self.library.files_of(machine)

    def files_with_role(self, machine: Machine, role: FileRole) -> list[DiskFile]:
        """See `View.files_with_role`."""
        return self.library.files_with_role(machine, role)

    def refresh(self) -> FolderSource:
        """The folder read again."""
        return FolderSource(open_library([self.library.opened, *self.library.roots]))

    def close(self) -> None:
        """Close every opened image."""
        self.library.close()
