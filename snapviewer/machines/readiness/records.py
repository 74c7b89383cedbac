# SPDX-License-Identifier: Apache-2.0
"""What is judged when it is asked whether a VM would start, and what comes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from snapviewer.machines import host_facts
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.model import Finding, Machine, Moment, MomentDisk
from snapviewer.machines.readiness.checks import ALL_HOSTS, Answer, Certainty, Check


@dataclass(frozen=True)
class Situation:
    """A VM with all files of the opened folders and all findings; as they are, or as a plan would
    leave them."""

    machine: Machine
    graph: DiskGraph
    findings: Sequence[Finding]
    roots: tuple[Path, ...]
    present: frozenset[Path] = frozenset()  # files that a plan makes
    gone: frozenset[Path] = frozenset()  # files that a plan takes away

    @cached_property
    def by_file(self) -> dict[Path, list[Finding]]:
        """The findings that name each file."""
        found: dict[Path, list[Finding]] = {}
        for finding in self.findings:
            if finding.file is not None:
                found.setdefault(finding.file, []).append(finding)
        return found

    @cached_property
    def missing_images(self) -> frozenset[str]:
        """The stored paths of the VM's images that were not found."""
        return frozenset(image.stored for image in host_facts.missing_images(self.machine))

    def exists(self, path: Path) -> bool:
        """Whether a file is, or will be, there."""
        return path in self.present or (path not in self.gone and path.is_file())

    def opened(self, path: Path) -> bool:
        return any(path.is_relative_to(root) for root in self.roots)

    def chain(self, disk: MomentDisk) -> list[Path]:
        """The files a disk reads, its own first, as far as they are known."""
        if disk.path is None or disk.path not in self.graph.files:
            return []
        if disk.path not in self._chains:
            self._chains[disk.path] = [disk.path, *self.graph.ancestors(disk.path)]
        return self._chains[disk.path]

    @cached_property
    def _chains(self) -> dict[Path, list[Path]]:
        return {}


@dataclass(frozen=True)
class Obstacle:
    """Something that stands, or may stand, against a start, before its rule is applied."""

    code: str
    text: str
    file: Path | None = None
    remedy: str = ""
    number: int | None = None  # Windows' number, where it is that of this very fault
    hosts: frozenset[str] = ALL_HOSTS


@dataclass(frozen=True)
class Line:
    """An answered question. `code` is "" where nothing was found; `numbers` are what Windows shows,
    several where it is not known which; `hosts` those on which a "no" holds."""

    check: Check
    answer: Answer
    text: str
    certainty: Certainty
    code: str = ""
    numbers: tuple[int, ...] = ()
    file: Path | None = None
    remedy: str = ""
    hosts: frozenset[str] = ALL_HOSTS

    @property
    def everywhere(self) -> bool:
        """Whether the answer is the same on every host that is known here."""
        return self.hosts == ALL_HOSTS

    def answer_on(self, host: str) -> Answer:
        """The answer on one host: where a "no" is known of others only, it is not known here, but
        for versions, of which it is."""
        if host in self.hosts:
            return self.answer
        known = self.check.key == "version" or self.answer is not Answer.NO
        return Answer.YES if known else Answer.UNSEEN


# Found, but nothing that could keep the VM from starting: it does not make a "yes" doubtful.
_NOTES = frozenset({"registered", "accounts", "ownership", "switch", "port", "room", "merge",
                    "tracking", "replica", "processors", "key-protector", "place", "processor",
                    "unchanged", "runtime", "snapshots"})  # fmt: skip


@dataclass(frozen=True)
class MomentReadiness:
    """All lines of Now, or of a snapshot that is to be applied."""

    moment: Moment | None  # None where Now is not known
    lines: tuple[Line, ...]

    def answer(self, hosts: Sequence[str]) -> Answer:
        """"no" where a line says it on each of these hosts; else UNSEEN or YES by what is left.
        What is asked of every host and never seen does not count."""
        answers = [self.on(host) for host in hosts]
        for each in (Answer.YES, Answer.UNSEEN):
            if each in answers:
                return each
        return Answer.NO

    def on(self, host: str) -> Answer:
        """What the lines together say for one host."""
        if self.against(host):
            return Answer.NO
        return Answer.UNSEEN if self.undecided(host) else Answer.YES

    def against(self, host: str) -> list[Line]:
        """The lines that say "no" on a host."""
        return [line for line in self.lines if line.answer_on(host) is Answer.NO]

    def undecided(self, host: str) -> list[Line]:
        """What was found and leaves it open on a host whether the VM starts."""
        return [
            line
            for line in self.lines
            if line.code and line.answer_on(host) is Answer.UNSEEN and line.check.key not in _NOTES
        ]


@dataclass(frozen=True)
class Readiness:
    """A VM: Now, and every snapshot in tree order. `hosts` are those that were asked about."""

    machine: Machine
    hosts: tuple[str, ...]
    now: MomentReadiness
    snapshots: tuple[MomentReadiness, ...] = field(default=())

    @property
    def moments(self) -> tuple[MomentReadiness, ...]:
        return (self.now, *self.snapshots)

    def says_no(self) -> bool:
        """Whether Now would start on none of the hosts, or a snapshot could be applied on none."""
        return any(each.answer(self.hosts) is Answer.NO for each in self.moments)
