# SPDX-License-Identifier: Apache-2.0
"""Would it start? Every question a host asks of a VM, in the order in which it would fail, answered
from the files: yes, no (code, meaning, file, what to do), or cannot be seen.

Stands on the findings of the opened folders; what is no finding is in `readiness_seen` and
`readiness_places`. Reads nothing of a disk but what was read already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.disks.image import DiskFormat
from snapviewer.machines import host_facts
from snapviewer.machines.codes import Code
from snapviewer.machines.host_versions import HOSTS
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment
from snapviewer.machines.readiness.checks import (
    BY_KEY,
    CHECKS,
    RULES,
    UNREADABLE_VHD,
    UNREADABLE_VHDX,
    Answer,
    Certainty,
    Check,
    Rule,
)
from snapviewer.machines.readiness.records import (
    Line,
    MomentReadiness,
    Obstacle,
    Readiness,
    Situation,
)
from snapviewer.machines.readiness.seen import guest_state_of, rights_obstacles, runtime_of, seen
from snapviewer.machines.reparse import windows_attributes

# Codes that `readiness_places` and `readiness_seen` find by themselves, with their own certainty.
_OWN = frozenset(
    {Code.DISK_MISSING, Code.AMBIGUOUS_DISK, Code.VHD_SET, Code.DISK_DELETED,
     Code.PARENT_MISSING, Code.STALE_PATH, Code.IMAGE_MISSING, Code.NOW_ON_FROZEN_FILE}
)  # fmt: skip
# Findings of the VM as a whole: of Now alone, whatever file they name.
_OF_MACHINE = frozenset(
    {Code.TWIN_MACHINE, Code.SNAPSHOTS_ELSEWHERE, Code.SNAPSHOT_REFERENCE_MISSING, Code.CLUSTERED,
     Code.SNAPSHOT_REFERENCE_DANGLING, Code.SNAPSHOT_UNREADABLE, Code.PLACE_UNSEEN,
     Code.REPLICA_SIDE, Code.REGISTERED_HERE, Code.IN_VOLUME_ROOT, Code.VOLUME_FAT,
     Code.CONFIGURATION_UNREADABLE, Code.CONFIGURATION_MISSING, Code.PASS_THROUGH_DISK}
)  # fmt: skip

_NOT_TOLD = {
    "configuration-rights": mark(
        "Whether the VM's account may write its configuration: rights of Windows are not shown "
        "here."
    ),
    "disk-rights": mark(
        "Whether the VM's account may open every disk: rights of Windows are not shown here."
    ),
    "parent-rights": mark(
        "Whether the VM's account may open every parent: rights of Windows are not shown here."
    ),
    "ordinary": mark(
        "Whether every disk is an ordinary file: attributes of Windows are not shown here."
    ),
    "writable": mark(
        "Whether a disk that is written to is read-only: attributes of Windows are not shown here."
    ),
    "attributes": mark(
        "Whether a disk is sparse, compressed, encrypted or has integrity: attributes of Windows "
        "are not shown here."
    ),
}
_BY_ATTRIBUTES = ("ordinary", "writable", "attributes")


def situation_of(library: Library, machine: Machine) -> Situation:
    """The VM as its files are now."""
    return Situation(machine, library.graph, library.findings, library.roots)


def readiness(situation: Situation, hosts: Sequence[str] = ()) -> Readiness:
    """Judge Now and every snapshot. `hosts`: keys of `host_versions`, all where none is named."""
    machine = situation.machine
    chosen = tuple(hosts) or tuple(host.key for host in HOSTS)
    return Readiness(
        machine,
        chosen,
        moment_readiness(situation, machine.now),
        tuple(moment_readiness(situation, each) for each in machine.snapshots),
    )


def moment_readiness(situation: Situation, moment: Moment | None) -> MomentReadiness:
    """All lines of one moment, in order."""
    lines: dict[str, list[Line]] = {check.key: [] for check in CHECKS}
    told = dict.fromkeys(_BY_ATTRIBUTES, _shows_attributes(situation, moment))
    obstacles = list(_from_findings(situation, moment))
    if moment is not None:
        obstacles += seen(situation, moment)
        if moment.is_now:
            denied, rights = rights_obstacles(situation, moment)
            obstacles += denied
            told |= rights
    known: set[tuple[str, Path | None, str]] = set()
    for obstacle in obstacles:
        rule = _rule(situation, obstacle)
        if rule is None or (obstacle.code, obstacle.file, obstacle.text) in known:
            continue
        known.add((obstacle.code, obstacle.file, obstacle.text))
        lines[rule.check].append(_line(obstacle, rule))
    saved = moment is not None and moment.has_memory
    ordered: list[Line] = []
    for check in CHECKS:
        if moment is not None and not moment.is_now and not check.of_snapshots:
            continue
        if check.only_saved and not saved and not lines[check.key]:
            continue
        ordered += sorted(lines[check.key], key=lambda line: line.answer is not Answer.NO) or [
            _fine(situation, moment, check, told)
        ]
    return MomentReadiness(moment, tuple(ordered))


def _line(obstacle: Obstacle, rule: Rule) -> Line:
    numbers = (obstacle.number,) if obstacle.number is not None else rule.numbers
    return Line(
        BY_KEY[rule.check],
        rule.answer,
        obstacle.text,
        rule.certainty,
        obstacle.code,
        numbers,
        obstacle.file,
        obstacle.remedy,
        obstacle.hosts & rule.hosts,
    )


def _rule(situation: Situation, obstacle: Obstacle) -> Rule | None:
    known = RULES.get(obstacle.code)
    if known is not None:
        return known
    path = obstacle.file
    file = situation.graph.get(path)
    if path is None or file is None or file.error is None:
        return None
    if obstacle.code == "locked":
        return RULES["file-in-use"]
    if obstacle.code in ("access-denied", "io-error", "placeholder"):
        return Rule("sound", Answer.UNSEEN, Certainty.UNKNOWN)
    vhdx = file.format is DiskFormat.VHDX or path.suffix.lower().endswith("x")
    return UNREADABLE_VHDX if vhdx and obstacle.number is not None else UNREADABLE_VHD


def _fine(
    situation: Situation, moment: Moment | None, check: Check, told: dict[str, bool]
) -> Line:
    answer, text = check.default, tr(check.fine)
    config = moment.config if moment is not None else None
    if moment is None and answer is Answer.YES:
        answer, text = Answer.UNSEEN, tr("Without the VM's configuration this is not known.")
    elif not told.get(check.key, True):
        answer, text = Answer.UNSEEN, tr(_NOT_TOLD[check.key])
    elif check.key == "state" and config is not None and config.container != "vmcx":
        answer = Answer.UNSEEN
        text = tr("The files of the saved state are there and not empty; what is in them is not "
                  "read.")
    elif check.key == "memory" and config is not None and config.memory_mib:
        text = tr("Whether the host has {count} MiB of memory for it.", count=config.memory_mib)
    elif check.key == "processors" and config is not None:
        text = tr(
            "Whether the host has at least {count} logical processors (the VM and its snapshots "
            "ask for so many at most).",
            count=max(1, host_facts.most_processors(situation.machine)),
        )
    return Line(check, answer, text, Certainty.FACT)


# -- what findings say ------------------------------------------------------------------------


def _from_findings(situation: Situation, moment: Moment | None) -> Iterable[Obstacle]:
    machine = situation.machine
    files = _files(situation, moment)
    by_file = situation.by_file
    if moment is None or moment.is_now:
        for finding in situation.findings:
            if finding.code in _OF_MACHINE and finding.machine_key == machine.key:
                yield _obstacle(finding)
    for path in files:
        for finding in by_file.get(path, ()):
            if finding.code in RULES and finding.code not in _OWN | _OF_MACHINE and (
                finding.machine_key in (None, machine.key)
            ):
                yield _obstacle(finding)


def _shows_attributes(situation: Situation, moment: Moment | None) -> bool:
    """Whether the place of the moment's disks tells what Windows notes beside their bytes; True
    where there is no disk to be asked."""
    for disk in moment.disks.values() if moment is not None else ():
        for path in situation.chain(disk)[:1]:
            return windows_attributes(path) is not None
    return True


def _obstacle(finding: Finding) -> Obstacle:
    return Obstacle(finding.code, finding.message, finding.file, finding.remedy)


def _files(situation: Situation, moment: Moment | None) -> set[Path]:
    """Every file and folder that a finding about this moment can name."""
    if moment is None:
        return set()
    chain = {path for disk in moment.disks.values() for path in situation.chain(disk)}
    found = set(chain)
    for path in chain:
        found.update(situation.graph.files[path].companions)
    if moment.is_now:
        found.update(path.parent for path in chain)
        folders = {path.parent for path in chain}
        found.update(path for path in situation.by_file
                     if path.suffix.lower() == ".hrl" and path.parent in folders)
    if moment.saved_state is not None:
        found.update(moment.saved_state.files)
    if moment.config is not None:
        found.add(moment.config.path)
        found.update(
            path
            for path in (guest_state_of(moment.config), runtime_of(moment.config))
            if path is not None
        )
    return found
