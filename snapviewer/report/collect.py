# SPDX-License-Identifier: Apache-2.0
"""One pass over a library into plain records. All amounts are bytes.

What cannot be read (a broken chain, a missing disk) leaves its amounts None and adds a note.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr
from snapviewer.disks.image import BlockUsage, DiskImage
from snapviewer.figures.costs import DiskCost, MomentCost, machine_costs
from snapviewer.figures.roles import original_place, role_reason
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, MomentDisk
from snapviewer.machines.readiness.judge import readiness, situation_of
from snapviewer.machines.readiness.records import Readiness

COMPANION = mark("companion")
SAVED_STATE = mark("saved state")


@dataclass
class DiskRow:
    """One moment's disk. `written_bytes`: what its own files hold, that is what was written since
    the moment above; `visible_bytes`: stored data it reads; `exclusive_bytes`: what no other
    moment reads. None where it could not be counted: `failed` says why the disk cannot be read,
    a note why another number is not known. See `figures.costs`.
    """

    slot: str
    file: str
    missing: bool
    chain: list[Path] = field(default_factory=list)  # the moment's file first
    virtual_size: int | None = None
    written_bytes: int | None = None
    visible_bytes: int | None = None
    exclusive_bytes: int | None = None
    failed: str = ""

    @property
    def depth(self) -> int | None:
        """How many files are read through; None where the chain is broken."""
        return len(self.chain) or None


@dataclass
class MomentRow:
    """A snapshot or Now. `written_bytes` over all its disks; `state_bytes` are the saved state's
    files; `age_days` None where the creation time is not known, and for Now.
    """

    moment: Moment
    disks: list[DiskRow]
    age_days: float | None
    state_bytes: int
    written_bytes: int | None

    @property
    def failed(self) -> bool:
        return any(disk.failed for disk in self.disks)


@dataclass(frozen=True)
class FileRow:
    """One file. `role` is a disk's role, "companion" (change tracking) or "saved state";
    `allocated` is what it occupies on its volume, None where the system does not say.
    """

    path: Path
    role: str
    size: int
    allocated: int | None
    format: str = ""
    kind: str = ""
    virtual_size: int | None = None
    block_size: int | None = None
    usage: BlockUsage | None = None
    parent: Path | None = None
    depth: int | None = None
    used_by: tuple[str, ...] = ()
    companion_of: Path | None = None
    error: str = ""
    reason: str = ""  # why it has that role
    original: str = ""  # of a deleted one: where it was


@dataclass
class MachineReport:
    """One VM. `shown` is its name, with its folder where names repeat; `deepest` the longest chain
    in files; `ready` says whether it would start; `policy` what it asks of new snapshots.
    """

    machine: Machine
    shown: str
    moments: list[MomentRow]
    files: list[FileRow]
    findings: list[Finding]
    ready: Readiness | None = None
    policy: str = ""

    @property
    def deepest(self) -> int:
        return max((disk.depth or 0 for row in self.moments for disk in row.disks), default=0)

    @property
    def oldest_days(self) -> float | None:
        """The age of the oldest snapshot."""
        return max((row.age_days for row in self.moments if row.age_days is not None), default=None)


@dataclass
class Report:
    """Everything below the opened folders. `loose` are files of no VM; `findings` all of them;
    `notes` say what could not be counted; `judged` over what the roles were judged; `anonymous`
    whether names are pseudonyms.
    """

    roots: tuple[Path, ...]
    made: datetime
    machines: list[MachineReport]
    loose: list[FileRow]
    findings: list[Finding]
    notes: list[str]
    judged: str = ""
    anonymous: bool = False

    @property
    def root(self) -> Path:
        """The first of the opened folders."""
        return self.roots[0]

    @property
    def base(self) -> Path:
        """What shown paths are relative to: the folder, or what several have in common."""
        try:
            return Path(os.path.commonpath(self.roots))
        except ValueError:  # on different drives
            return self.root

    def files(self) -> list[FileRow]:
        """Every file once, whichever VMs share it."""
        rows = {row.path: row for machine in self.machines for row in machine.files}
        rows.update((row.path, row) for row in self.loose)
        return [rows[path] for path in sorted(rows)]

    def total_of(self, role: str | None = None) -> int:
        """The file lengths of one role, or of all files."""
        return sum(row.size for row in self.files() if role is None or row.role == role)


def collect(library: Library, progress: Progress, made: datetime) -> Report:
    """Read everything once. Raises `Cancelled`, nothing else."""
    return _Collector(library, progress, made).run()


class _Collector:
    def __init__(self, library: Library, progress: Progress, made: datetime) -> None:
        self._library = library
        self._progress = progress
        self._made = made
        self._notes: list[str] = []
        self._usage: dict[Path, BlockUsage | None] = {}
        self._names = {
            (machine.key, moment.id): (library.shown_name(machine), moment.name)
            for machine in library.machines
            for moment in machine.moments
        }

    def run(self) -> Report:
        machines = [self._machine(machine) for machine in self._library.machines]
        listed = {row.path for machine in machines for row in machine.files}
        loose = self._files(
            file for path, file in self._library.graph.files.items() if path not in listed
        )
        listed |= {row.path for row in loose}
        for paths, role in (
            (self._library.scan.states, SAVED_STATE),
            (self._library.scan.companions, COMPANION),
        ):
            loose.extend(_plain_row(path, role) for path in paths if path not in listed)
        return Report(
            self._library.roots,
            self._made.astimezone(UTC),
            machines,
            sorted(loose, key=lambda row: row.path),
            self._library.findings,
            list(dict.fromkeys(self._notes)),
            self._library.judged,
        )

    # -- moments ------------------------------------------------------------------------------

    def _machine(self, machine: Machine) -> MachineReport:
        costs = machine_costs(self._library, machine, self._progress)
        rows = [self._moment(machine, moment, costs[moment.id]) for moment in machine.moments]
        files = self._files(self._library.files_of(machine))
        known = {row.path for row in files}
        for moment in machine.moments:
            for path in moment.saved_state.files if moment.saved_state is not None else ():
                if path not in known:
                    known.add(path)
                    name = self._library.shown_name(machine)
                    files.append(_plain_row(path, SAVED_STATE, (f"{name}: {moment.name}",)))
        findings = self._library.findings_of(machine)
        shown = self._library.shown_name(machine)
        ordered = sorted(files, key=lambda row: row.path)
        ready = readiness(situation_of(self._library, machine))
        policy = machine.config.snapshot_policy.text if machine.config is not None else ""
        return MachineReport(machine, shown, rows, ordered, findings, ready, policy)

    def _moment(self, machine: Machine, moment: Moment, cost: MomentCost) -> MomentRow:
        age = None
        if moment.created is not None and not moment.is_now:
            age = (self._made - moment.created).total_seconds() / 86_400
        disks = [
            self._disk(machine, moment, disk, each)
            for disk, each in zip(moment.disks.values(), cost.disks, strict=True)
        ]
        state = moment.saved_state.size if moment.saved_state else 0
        return MomentRow(moment, disks, age, state, cost.written)

    def _disk(
        self, machine: Machine, moment: Moment, disk: MomentDisk, cost: DiskCost
    ) -> DiskRow:
        why = cost.failed or cost.unclear
        if why:
            self._notes.append(
                tr(
                    "{machine}, {moment}, {slot} could not be counted: {error}",
                    machine=self._library.shown_name(machine),
                    moment=moment.name,
                    slot=disk.slot,
                    error=why,
                )
                if cost.failed
                else tr(
                    "{machine}, {moment}, {slot} was counted in part: {error}",
                    machine=self._library.shown_name(machine),
                    moment=moment.name,
                    slot=disk.slot,
                    error=why,
                )
            )
        return DiskRow(
            slot=disk.slot,
            file=disk.shown,
            missing=disk.path is None,
            chain=list(cost.chain),
            virtual_size=cost.virtual_size,
            written_bytes=cost.written,
            visible_bytes=cost.visible,
            exclusive_bytes=cost.exclusive,
            failed=cost.failed,
        )

    # -- files --------------------------------------------------------------------------------

    def _files(self, files: Iterable[DiskFile]) -> list[FileRow]:
        rows = []
        for file in files:
            self._progress.check()
            rows.append(self._file(file))
            rows.extend(
                _plain_row(path, COMPANION, companion_of=file.path) for path in file.companions
            )
        return rows

    def _file(self, file: DiskFile) -> FileRow:
        users = [self._names.get((user.machine_key, user.moment_id)) for user in file.users]
        names = [f"{user[0]}: {user[1]}" for user in users if user is not None]
        usage = None
        if file.error is None:
            try:
                usage = self._usage_of(self._library.cache.open(file.path))
            except SnapviewerError as error:
                self._notes.append(
                    tr("The blocks of a file could not be counted: {error}", error=error)
                )
        return FileRow(
            path=file.path,
            role=str(file.role),
            size=file.size,
            allocated=_allocated(file.path),
            format=str(file.format or ""),
            kind=str(file.kind or ""),
            virtual_size=file.virtual_size if file.error is None else None,
            block_size=file.block_size if file.error is None else None,
            usage=usage,
            parent=file.parent,
            depth=len(self._library.graph.ancestors(file.path)) + 1,
            used_by=tuple(dict.fromkeys(names)),
            error=str(file.error) if file.error is not None else "",
            reason=role_reason(file),
            original=original_place(file),
        )

    def _usage_of(self, image: DiskImage) -> BlockUsage | None:
        if image.path not in self._usage:
            try:
                self._usage[image.path] = image.usage()
            except SnapviewerError as error:
                self._usage[image.path] = None
                self._notes.append(
                    tr("The blocks of a file could not be counted: {error}", error=error)
                )
        return self._usage[image.path]


def _plain_row(
    path: Path, role: str, used_by: tuple[str, ...] = (), companion_of: Path | None = None
) -> FileRow:
    try:
        size = path.stat().st_size
    except OSError as error:
        reason = error.strerror or str(error)
        return FileRow(path, role, 0, None, error=reason, companion_of=companion_of)
    return FileRow(path, role, size, _allocated(path), used_by=used_by, companion_of=companion_of)


def _allocated(path: Path) -> int | None:
    """What a file occupies, bytes; None where the system does not say (Windows)."""
    try:
        blocks = getattr(path.stat(), "st_blocks", None)
    except OSError:
        return None
    return None if blocks is None else int(blocks) * 512


__all__ = [
    "COMPANION", "SAVED_STATE", "DiskRow", "FileRole", "FileRow", "MachineReport", "MomentRow",
    "Report", "collect",
]  # fmt: skip
