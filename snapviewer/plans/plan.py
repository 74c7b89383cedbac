# SPDX-License-Identifier: Apache-2.0
"""A plan: what an action will do, shown before anything changes; the same for dialog, JSON and
journal. Execution differs from it in no file and no byte.
"""

from __future__ import annotations

import enum
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.as_read import AsRead
from snapviewer.plans.judgement import Judgement
from snapviewer.plans.steps import Step


class CheckResult(enum.StrEnum):
    """How a check before the action came out."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True)
class Check:
    """One thing that was checked while planning, with its proof in words; `code` is a stable short
    name where something depends on it.
    """

    text: str
    result: CheckResult
    code: str = ""


@dataclass(frozen=True)
class Forecast:
    """What the action costs and gives back, in bytes of file length.

    `writes_bytes`: data, new files and configurations written (tables, headers and the journal are
    not counted). `peak_extra_bytes`: the most that the files together are longer meanwhile than
    before. `frees_now_bytes`: how much shorter they are when the action ends, the trash counted as
    still there; negative where they end longer. `frees_later_bytes`: what emptying the trash, or
    for `merge later` the merge, gives back after that.
    """

    writes_bytes: int = 0
    peak_extra_bytes: int = 0
    frees_now_bytes: int = 0
    frees_later_bytes: int = 0


@dataclass(frozen=True)
class Change:
    """What a step does to a file's room: by how many bytes `length` it gets longer (or, filling
    holes, takes more room), and how many it `writes` into a file that is there."""

    file: Path
    length: int
    writes: int = 0


@dataclass(frozen=True)
class FileStamp:
    """A file as it was while planning; `size` -1 means that it must not exist."""

    path: Path
    size: int
    mtime_ns: int

    @staticmethod
    def of(path: Path) -> FileStamp:
        """The file as it is now."""
        try:
            status = path.stat()
        except OSError:
            return FileStamp(path, -1, 0)
        return FileStamp(path, status.st_size, status.st_mtime_ns)

    @staticmethod
    def known(path: Path) -> FileStamp:
        """The same, to be kept: a question that fails says nothing. Raises `OSError`."""
        try:
            status = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return FileStamp(path, -1, 0)
        return FileStamp(path, status.st_size, status.st_mtime_ns)


@dataclass
class Plan:
    """An action, ready to be shown and then executed.

    `consequence` is one sentence; `way_back` says how it can be undone, "" where it cannot;
    `loses` are the moments that can no longer be reached (ids, "now" included); `typed_name` is
    what the user must type to confirm, "" where a click is enough; `hints` are lines to run on the
    Hyper-V host afterwards; `registration` those that make a host list a new snapshot, where the
    VM's files do not show how it is registered. `host` names the live host that carries the plan
    out, "" where this program does; `unknown` are the forecast's fields that nobody can know before
    (null in JSON). `asked` are files that nobody may hold when it is carried out, besides those of
    steps and stamps; `host_unseen` says why a host's hold could not be seen, "" where it could: the
    plan is then only carried out when the user has said that the host is off (`host_is_off`).
    """

    action: str
    title: str
    machine_id: str
    machine_name: str
    root: Path
    consequence: str = ""
    steps: list[Step] = field(default_factory=list)
    forecast: Forecast = field(default_factory=Forecast)
    loses: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    stamps: list[FileStamp] = field(default_factory=list)
    way_back: str = ""
    button: str = ""
    typed_name: str = ""
    powershell: str = ""
    command_line: str = ""
    hints: list[str] = field(default_factory=list)
    registration: list[str] = field(default_factory=list)
    snapshot_id: str | None = None
    undo_of: Path | None = None  # the finished action's manifest, for undo
    host: str = ""
    unknown: frozenset[str] = frozenset()
    judged: str = ""  # over which folders, VMs and disks
    judgement: Judgement | None = None  # checked again before the first write
    machine_key: str = ""  # `Machine.key`; "" where the plan is about no machine that is shown
    backwards: bool = False  # of a recovery: it goes back instead of on
    growth: list[Change] = field(default_factory=list)  # in the order of the steps
    foreign: str = ""  # why this undo or recovery wants an agreement of its own, "" where not
    accepted: bool = False  # the user was asked that and agreed
    asked: list[Path] = field(default_factory=list)
    host_unseen: str = ""
    host_is_off: bool = False
    devices: dict[Path, int] = field(default_factory=dict)  # where the root was read, by device
    as_read: AsRead | None = None  # what was read of the VM; compared again under the lock
    seen: str = ""  # the digest of the journal or manifest that was read for it

    @property
    def place(self) -> WorkPlace:
        """Where this program's files for the VM lie."""
        return WorkPlace(self.root, self.machine_id)

    @property
    def refused(self) -> bool:
        return bool(self.refusals)

    def to_json(self) -> dict[str, Any]:
        """The keys scripts rely on; see the command line's documentation."""
        return {
            "action": self.action,
            "title": self.title,
            "consequence": self.consequence,
            "steps": [
                {"do": step.do, "file": str(step.file), "bytes": step.size, "detail": step.detail}
                for step in self.steps
            ],
            **{
                name: None if name in self.unknown else amount
                for name, amount in asdict(self.forecast).items()
            },
            "loses": list(self.loses),
            "refusals": list(self.refusals),
            "warnings": list(self.warnings),
            **({"foreign": self.foreign} if self.foreign else {}),
            "checks": [
                {
                    "text": check.text,
                    "result": str(check.result),
                    **({"code": check.code} if check.code else {}),
                }
                for check in self.checks
            ],
            **({"host_unseen": self.host_unseen} if self.host_unseen else {}),
            "way_back": self.way_back,
            "hints": list(self.hints),
            "root": str(self.root),
            "judged": self.judged,
            "registration": list(self.registration),
        }


@dataclass(frozen=True)
class ActionResult:
    """What was done. `changed` are the files that differ from before, removed ones included;
    `warnings` what came in between, a sentence each.
    """

    action: str
    title: str
    changed: tuple[Path, ...]
    snapshot_id: str | None = None
    trash: Path | None = None
    warnings: tuple[str, ...] = ()
