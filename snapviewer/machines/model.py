# SPDX-License-Identifier: Apache-2.0
"""The records everything above works with: findings, moments, machines.

Moments are nodes, files are edges: a snapshot lists the disk files that were frozen when it was
taken, which hold what was written since the moment above it.
"""

from __future__ import annotations

import enum
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.kinds import Record

NOW_ID = "now"


class Severity(enum.StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Finding:
    """Something an administrator should know. `proof` names field, expected and found value."""

    code: str
    severity: Severity
    message: str
    file: Path | None = None
    remedy: str = ""
    proof: str = ""
    consequence: str = ""
    windows_code: int | None = None
    machine_key: str | None = None  # `Machine.key` of the VM it is about
    vm_id: str | None = None  # that VM's id; filled in where all findings are collected


class MachineState(enum.StrEnum):
    """The VM's state as its files show it."""

    OFF = mark("off")
    SAVED = mark("saved")
    RUNNING = mark("running")
    UNKNOWN = mark("unknown")


def state_word(state: MachineState) -> str:
    """The state in a word, for people."""
    return tr(state)


class MomentKind(enum.StrEnum):
    """What made the snapshot, where the files show it; STANDARD and UNKNOWN are not told apart
    by any established key, so UNKNOWN is shown as plain "snapshot".
    """

    NOW = "now"
    STANDARD = "standard"
    PRODUCTION = "production"
    AUTOMATIC = "automatic"
    RECOVERY = "recovery"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class MomentDisk:
    """The file a moment reads at a slot. `path` is None where no such file could be found.

    `seen` is the name the file was found under (a link's own path), `proof` why it is this file.
    `ambiguous` are files that fit equally (then `path` is None), `candidates` files of that name
    which nothing else speaks for.
    """

    slot: str
    stored: str
    path: Path | None
    how: str
    seen: Path | None = None
    proof: str = ""
    ambiguous: tuple[Path, ...] = ()
    candidates: tuple[Path, ...] = ()

    @property
    def place(self) -> Path | None:
        """Where the file lies for who knows it by the stored name: in the real folder of the name
        it was found under, which for a file reached by a link is not its own folder.
        """
        if self.path is None or self.seen is None:
            return self.path
        if self.seen.parent == self.path.parent:  # `path` has no link in it
            return self.seen
        return Path(os.path.realpath(self.seen.parent)) / self.seen.name

    @property
    def shown(self) -> str:
        """The local path, or the stored one where the file is missing."""
        return str(self.path) if self.path is not None else self.stored


@dataclass(frozen=True)
class SavedState:
    """Memory and device state files that exist, with their sizes in bytes.

    `devices` is the `.vsv` (up to 2012 R2) or the `.vmrs` (2016 and later, `memory` None).
    `complete` is False where the configuration names a file that is missing: no `files` at all
    means that there is no memory to resume from, one of two that it is `incomplete`.
    """

    memory: Path | None
    devices: Path | None
    size: int
    complete: bool

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that exist."""
        return tuple(path for path in (self.memory, self.devices) if path is not None)

    @property
    def incomplete(self) -> bool:
        """Whether a part is there and a part is missing: nothing can resume in it."""
        return bool(self.files) and not self.complete


@dataclass
class Moment:
    """A snapshot or Now."""

    id: str  # GUID in upper case, or NOW_ID
    name: str
    notes: str
    created: datetime | None
    kind: MomentKind
    disks: dict[str, MomentDisk]
    saved_state: SavedState | None
    config: VmConfiguration | None
    parent: str | None = None  # id of the snapshot above, None for a root
    protected: bool = False  # this program refuses to delete it

    @property
    def is_now(self) -> bool:
        return self.id == NOW_ID

    @property
    def has_memory(self) -> bool:
        """Whether a saved state is there, perhaps an incomplete one; False where all its files are
        missing.
        """
        state = self.saved_state
        return state is not None and (state.complete or bool(state.files))


@dataclass(frozen=True)
class Doubt:
    """Something of a VM that is not known, so that nothing absent may be concluded from it.

    `slots`: the slots it concerns, None for all.
    """

    code: str
    text: str
    remedy: str
    slots: frozenset[str] | None = None

    def concerns(self, slots: Iterable[str]) -> bool:
        """Whether a file that serves these slots is concerned."""
        return self.slots is None or bool(self.slots & set(slots))


@dataclass
class Machine:
    """One VM with its snapshots in tree order (parents before children, older first).

    A machine is one configuration in one folder: a copy beside the original is another one of the
    same id. `doubts` say what of it is not known, and so what must not be concluded.
    """

    id: str
    name: str
    generation: int
    config_version: str
    state: MachineState
    root: Path
    config_path: Path | None
    now: Moment | None  # None where the VM's own configuration could not be read
    snapshots: list[Moment]
    findings: list[Finding] = field(default_factory=list)
    merge_pending: bool = False
    state_reason: str = ""
    doubts: list[Doubt] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What tells this machine from every other, twins included."""
        return str(self.config_path) if self.config_path else f"{self.root}|{self.id}"

    @property
    def config(self) -> VmConfiguration | None:
        """The VM's own configuration."""
        return self.now.config if self.now is not None else None

    @property
    def moments(self) -> list[Moment]:
        """All snapshots, then Now where it is known."""
        return [*self.snapshots, *([self.now] if self.now is not None else [])]

    @property
    def slots(self) -> list[str]:
        """Every slot any moment has, in slot order."""
        from snapviewer.machines.configuration import slot_order

        return sorted({slot for moment in self.moments for slot in moment.disks}, key=slot_order)

    def children(self, parent: str | None) -> list[Moment]:
        """The moments directly below a snapshot (None: the roots), Now last."""
        return [moment for moment in self.moments if moment.parent == parent]

    def subtree(self, moment: Moment) -> list[Moment]:
        """The moment and everything below it, parents first, Now included where it stands there."""
        found, stack = [], [moment]
        while stack:
            current = stack.pop()
            found.append(current)
            if not current.is_now:
                stack.extend(reversed(self.children(current.id)))
        return found

    def ancestors(self, moment: Moment) -> Iterator[Moment]:
        """The snapshots above, nearest first."""
        by_id = {snapshot.id: snapshot for snapshot in self.snapshots}
        seen: set[str] = set()
        current = moment.parent
        while current is not None and current not in seen and current in by_id:
            seen.add(current)
            yield by_id[current]
            current = by_id[current].parent

    def snapshot(self, moment_id: str) -> Moment:
        """The snapshot with exactly this id."""
        for snapshot in self.snapshots:
            if snapshot.id == moment_id:
                return snapshot
        raise KeyError(moment_id)
