# SPDX-License-Identifier: Apache-2.0
"""The answers of `ready` as plain values and as lines of text, the same wherever they are shown."""

from __future__ import annotations

from typing import Any

from snapviewer.base.words import tr
from snapviewer.machines.readiness.checks import Answer
from snapviewer.machines.readiness.records import Line, MomentReadiness, Readiness
from snapviewer.machines.readiness.words import (
    certainty_text,
    host_names,
    line_detail,
    snapshot_verdict,
    verdict,
)
from snapviewer.machines.windows_codes import code_text, meaning_of, name_of

_ANSWERS = {Answer.YES: "yes", Answer.NO: "no", Answer.UNSEEN: "unseen"}
_CERTAIN = {"documented or seen": "fact", "inferred": "inferred", "not known": "unknown"}


def readiness_record(ready: Readiness) -> dict[str, Any]:
    """A VM: `verdict` in words; `hosts`, for each that was asked about, the answer (yes, no,
    unseen) and the codes that say no; `lines`, all of them, in order; `snapshots` the same, of
    theirs only the lines that are no plain "yes"."""
    machine = ready.machine
    return {
        "id": machine.id,
        "name": machine.name,
        "root": str(machine.root),
        "config_version": machine.config_version,
        "verdict": verdict(ready),
        "answer": _ANSWERS[ready.now.answer(ready.hosts)],
        "hosts": _hosts(ready, ready.now),
        "lines": [_line(line) for line in ready.now.lines],
        "snapshots": [
            {
                "id": each.moment.id,
                "name": each.moment.name,
                "verdict": snapshot_verdict(ready, each),
                "answer": _ANSWERS[each.answer(ready.hosts)],
                "resumes": each.moment.has_memory,
                "hosts": _hosts(ready, each),
                "lines": [_line(line) for line in each.lines if line.answer is not Answer.YES],
            }
            for each in ready.snapshots
            if each.moment is not None
        ],
    }


def _hosts(ready: Readiness, each: MomentReadiness) -> dict[str, dict[str, Any]]:
    return {
        host: {
            "answer": _ANSWERS[each.on(host)],
            "no": [line.code for line in each.against(host)],
        }
        for host in ready.hosts
    }


def _line(line: Line) -> dict[str, Any]:
    """`code` is null where nothing was found; `windows_codes` are several where it is not known
    which of them Windows gives; `hosts` is null where a "no" holds on every host."""
    return {
        "check": line.check.key,
        "stage": line.check.stage.name.lower(),
        "answer": _ANSWERS[line.answer],
        "code": line.code or None,
        "text": line.text,
        "certainty": _CERTAIN[line.certainty.value],
        "windows_codes": [
            {
                "number": code_text(number),
                "name": name_of(number) or None,
                "meaning": meaning_of(number) or None,
            }
            for number in line.numbers
        ],
        "file": str(line.file) if line.file is not None else None,
        "remedy": line.remedy or None,
        "hosts": sorted(line.hosts) if line.code and not line.everywhere else None,
    }


def readiness_lines(ready: Readiness, title: str, *, whole: bool = True) -> list[str]:
    """For the terminal: the verdict, every line under its stage, the snapshots' verdicts. Without
    `whole` only what is no plain "yes"."""
    lines = [f"{title}: {verdict(ready)}"]
    stage = None
    for line in ready.now.lines:
        if not whole and (line.answer is Answer.YES or not line.code):
            continue
        if line.check.stage is not stage:
            stage = line.check.stage
            lines.append(f"  {tr(stage)}")
        lines += line_text(line)
    for each in ready.snapshots:
        assert each.moment is not None
        lines.append(f"  '{each.moment.name}': {snapshot_verdict(ready, each)}")
        for line in own_lines(ready, each):
            lines += line_text(line)
    return lines


def own_lines(ready: Readiness, each: MomentReadiness) -> list[Line]:
    """What was found about a snapshot and is not said of Now already."""
    said = {(line.code, line.file) for line in ready.now.lines}
    texts = {(line.code, line.text) for line in ready.now.lines}
    return [
        line
        for line in each.lines
        if line.code and line.answer is not Answer.YES
        and (line.code, line.file) not in said and (line.code, line.text) not in texts
    ]


def line_text(line: Line) -> list[str]:
    """One answer: what, then where, what Windows shows, what to do."""
    first = f"    {_ANSWERS[line.answer]:7}{line.text}"
    if not line.code:
        return [first]
    said = [first + f" [{line.code}; {certainty_text(line)}]"]
    if not line.everywhere:
        said.append("           " + tr("on: {hosts}", hosts=host_names(line.hosts)))
    for name, text in line_parts(line):
        said.append(f"           {name}: {text}")
    return said


def line_parts(line: Line) -> list[tuple[str, str]]:
    """(name, text) of what is known besides the text."""
    parts = [
        (tr("Windows shows"), line_detail(line)),
        (tr("file"), str(line.file) if line.file is not None else ""),
        (tr("what to do"), line.remedy),
    ]
    return [(name, text) for name, text in parts if text]
