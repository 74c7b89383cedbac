# SPDX-License-Identifier: Apache-2.0
"""Every plan is asked "Would it start?" before and after: what a host would take before and not
afterwards is said in the plan. Cheap: only records are compared, no block is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from snapviewer.base.words import listed, tr, unended
from snapviewer.chains.resolve import FoundHow
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.model import NOW_ID, Finding, Moment
from snapviewer.machines.readiness.checks import ALL_HOSTS, RULES, Answer
from snapviewer.machines.readiness.judge import moment_readiness, situation_of
from snapviewer.machines.readiness.records import Line, MomentReadiness, Situation
from snapviewer.machines.readiness.words import certainty_text, host_names, line_detail
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.plan import Check as PlanCheck
from snapviewer.plans.plan import CheckResult
from snapviewer.plans.readiness_forecast import forecast

CODE = "readiness"
_MOST = 20_000  # files of chains that are looked at for one plan


def note_readiness(draft: PlanDraft) -> None:
    """Say in a plan what of "yes" it turns into "no"; once, where it is finished."""
    plan, machine = draft.plan, draft.machine
    if machine.config is None or not plan.steps or plan.refused or plan.host:
        return
    before = situation_of(draft.library, machine)
    after = forecast(draft.library, machine, plan.steps)
    lost, left = losses(before, after)
    for text in lost:
        plan.warnings.append(text)
        plan.checks.append(PlanCheck(text, CheckResult.WARNING, CODE))
    if not lost:
        text = (
            tr(
                "What a host would take before it would take afterwards, as far as files show; "
                "{count} snapshots were not judged.",
                count=left,
            )
            if left
            else tr("What a host would take before it would take afterwards, as far as files show.")
        )
        plan.checks.append(PlanCheck(text, CheckResult.PASSED, CODE))


def losses(before: Situation, after: Situation) -> tuple[list[str], int]:
    """Sentences about every moment that would start, or could be applied, before and not
    afterwards; and how many snapshots were too many to be judged.

    A new snapshot is compared with Now as it was.
    """
    old = {moment.id: moment for moment in before.machine.moments}
    untouched = _Untouched(before, after)
    judged: dict[str, MomentReadiness] = {}
    found, spent, left = [], 0, 0
    moments = sorted(after.machine.moments, key=lambda moment: not moment.is_now)
    for moment in moments:
        spent += sum(len(after.chain(disk)) for disk in moment.disks.values())
        if spent > _MOST and not moment.is_now:
            left += 1
            continue
        former = old.get(moment.id) or old.get(NOW_ID)
        if former is None or untouched.says(former, moment):
            continue
        if former.id not in judged:
            judged[former.id] = moment_readiness(before, former)
        found += _lost(moment, judged[former.id], moment_readiness(after, moment))
    return found, left


class _Untouched:
    """Which snapshots a plan leaves so entirely alone that both judgements of them are one."""

    def __init__(self, before: Situation, after: Situation) -> None:
        self._before, self._after = before, after
        self._files: dict[Path, bool] = {}
        told = (before.by_file, after.by_file)
        self._new_findings = any(
            _of_rules(told[0].get(path, ())) != _of_rules(told[1].get(path, ()))
            for path in {*told[0], *told[1]} - after.gone
        )

    def says(self, former: Moment, moment: Moment) -> bool:
        """Whether nothing that a judgement of this snapshot looks at differs afterwards. False
        where a disk or a parent is looked for by name: others' places count there."""
        if (
            self._new_findings
            or moment.is_now
            or moment.id != former.id
            or moment.config is None
            or moment.config is not former.config
            or moment.config.images
            or moment.disks != former.disks
            or moment.saved_state != former.saved_state
        ):
            return False
        if moment.saved_state is not None and self._after.gone & set(moment.saved_state.files):
            return False
        for disk in moment.disks.values():
            chain = self._before.chain(disk)
            if not chain or not all(self._is_same(path) for path in chain):
                return False
        return True

    def _is_same(self, path: Path) -> bool:
        if path not in self._files:
            old, new = self._before.graph.get(path), self._after.graph.get(path)
            self._files[path] = (
                old is not None
                and new is not None
                and path not in self._after.present
                and all(getattr(old, name) == getattr(new, name) for name in _JUDGED)
                and (old.match is None or (old.match.path is not None
                                           and old.match.how not in _BY_NAME))
            )
        return self._files[path]


# All that is known of a file but who stands on it and who names it.
_JUDGED = tuple(
    each.name for each in fields(DiskFile) if each.name not in ("children", "users")
)
_BY_NAME = (FoundHow.SAME_FOLDER, FoundHow.BY_ID)


def _of_rules(findings: Iterable[Finding]) -> list[Finding]:
    return [each for each in findings if each.code in RULES]


def _lost(moment: Moment, before: MomentReadiness, after: MomentReadiness) -> list[str]:
    was = _refusals(before)
    texts = []
    for key, lines in _refusals(after).items():
        hosts = frozenset().union(*(line.hosts for line in lines))
        former = frozenset().union(*(line.hosts for line in was.get(key, ())))
        fresh = hosts - former
        if not fresh:
            continue
        why = listed(_why(line) for line in lines if line.hosts & fresh)
        name = moment.name
        if hosts != ALL_HOSTS:
            where = host_names(fresh)
            texts.append(
                tr("After this the VM would not start on {hosts} any more: {why}.",
                   hosts=where, why=why)
                if moment.is_now
                else tr("After this '{moment}' could not be applied on {hosts}: {why}.",
                        moment=name, hosts=where, why=why)
            )
        else:
            texts.append(
                tr("After this the VM would not start any more: {why}.", why=why)
                if moment.is_now
                else tr("After this '{moment}' could not be applied: {why}.", moment=name, why=why)
            )
    return texts


def _refusals(each: MomentReadiness) -> Mapping[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in each.lines:
        if line.answer is Answer.NO:
            found.setdefault(line.check.key, []).append(line)
    return found


def _why(line: Line) -> str:
    parts = [unended(line.text), line_detail(line), certainty_text(line)]
    return "; ".join(part for part in parts if part)
