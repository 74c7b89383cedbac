# SPDX-License-Identifier: Apache-2.0
"""The verdicts of "Would it start?" in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from snapviewer.base.words import listed, sentences, tr, unended
from snapviewer.machines.host_versions import HOSTS
from snapviewer.machines.readiness.checks import Answer, Certainty
from snapviewer.machines.readiness.records import Line, MomentReadiness, Readiness
from snapviewer.machines.windows_codes import code_text, meaning_of

SHORT = {
    "2012r2": "2012 R2", "2016": "2016", "2019": "2019", "win10": "Windows 10", "2022": "2022",
    "win11": "Windows 11", "2025": "2025",
}  # fmt: skip


def host_names(keys: Iterable[str]) -> str:
    """Hosts in words, in the order of their age."""
    wanted = set(keys)
    return listed(SHORT[host.key] for host in HOSTS if host.key in wanted)


def verdict(ready: Readiness) -> str:
    """Now's verdict in a sentence or a few."""
    now = ready.now
    if now.moment is None:
        return tr("Cannot be said: the VM's configuration could not be read.")
    always = _always(now, ready.hosts)
    if always:
        return tr("It would not start: {why}.", why=_with_more(always))
    by_answer = {
        answer: [host for host in ready.hosts if now.on(host) is answer] for answer in Answer
    }
    parts = []
    if by_answer[Answer.YES]:
        parts.append(
            tr("As far as its files show it would start on {hosts}.",
               hosts=host_names(by_answer[Answer.YES]))
        )
    if by_answer[Answer.UNSEEN]:
        parts.append(
            tr(
                "Whether it would start on {hosts} cannot be seen: {why}.",
                hosts=host_names(by_answer[Answer.UNSEEN]),
                why=_open(now, by_answer[Answer.UNSEEN]),
            )
        )
    whys: dict[str, list[str]] = {}
    for host in by_answer[Answer.NO]:
        whys.setdefault(_against(now, host), []).append(host)
    for why, hosts in whys.items():
        parts.append(tr("Not on {hosts}: {why}.", hosts=host_names(hosts), why=why))
    return sentences(*parts)


def snapshot_verdict(ready: Readiness, each: MomentReadiness) -> str:
    """A snapshot's verdict: whether it can be applied, and in what it would resume."""
    moment = each.moment
    assert moment is not None
    answer = each.answer(ready.hosts)
    if answer is Answer.NO:
        why = _with_more(_always(each, ready.hosts) or each.against(ready.hosts[0]))
        return tr("cannot be applied: {why}", why=why)
    said = (
        tr("whether it can be applied cannot be seen: {why}", why=_open(each, ready.hosts))
        if answer is Answer.UNSEEN
        else tr("can be applied")
    )
    if moment.has_memory:
        return tr("{said}, resumes only on a like processor", said=said)
    return tr("{said}, starts as after a power loss", said=said) if answer is Answer.YES else said


def line_detail(line: Line) -> str:
    """An obstacle's Windows number with its meaning; "" where none is known."""
    texts = [
        f"{code_text(number)} ({meaning})" if (meaning := meaning_of(number)) else
        code_text(number)
        for number in line.numbers
    ]
    if len(texts) > 1:
        return tr("one of {codes}", codes=listed(texts))
    return "".join(texts)


def certainty_text(line: Line) -> str:
    """How sure the answer is."""
    return tr(line.certainty)


def _always(each: MomentReadiness, hosts: Iterable[str]) -> list[Line]:
    """The lines that say "no" on all of these hosts."""
    return [
        line for line in each.lines if all(line.answer_on(host) is Answer.NO for host in hosts)
    ]


def _against(each: MomentReadiness, host: str) -> str:
    return _with_more(each.against(host))


def _with_more(lines: Sequence[Line]) -> str:
    """The first reason, and how many there are besides."""
    text = _reason(lines[0])
    if len(lines) > 1:
        return tr("{why} (and {count} more)", why=text, count=len(lines) - 1)
    return text


def _reason(line: Line) -> str:
    code = "; ".join(code_text(number) for number in line.numbers[:1])
    text = unended(line.text)
    if line.certainty is not Certainty.FACT:
        text = tr("{text} (inferred)", text=text)
    return f"{text} ({code})" if code else text


def _open(each: MomentReadiness, hosts: Iterable[str]) -> str:
    for host in hosts:
        for line in each.undecided(host):
            return unended(line.text)
    return ""
