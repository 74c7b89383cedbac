# SPDX-License-Identifier: Apache-2.0
"""The answers of "Would it start?" as a table: Now's questions in order, then each snapshot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from snapviewer.base.words import mark, tr
from snapviewer.machines.readiness.checks import Answer
from snapviewer.machines.readiness.records import Line, Readiness
from snapviewer.machines.readiness.words import (
    certainty_text,
    host_names,
    line_detail,
    snapshot_verdict,
)
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.report.readiness import own_lines

_SIGNS = {Answer.YES: "ok", Answer.NO: "error", Answer.UNSEEN: "info"}
_PARTLY = "warning"
_SHORT = {Answer.YES: mark("Yes"), Answer.NO: mark("No"), Answer.UNSEEN: mark("Not seen")}


@dataclass(frozen=True)
class ReadinessRow:
    """A line of Now or of a snapshot; `line` is None for a snapshot's verdict."""

    answer: Answer
    subject: str
    text: str
    line: Line | None = None

    @property
    def partly(self) -> bool:
        """Whether it is a "no" of some hosts only."""
        return self.line is not None and self.answer is Answer.NO and not self.line.everywhere

    @property
    def sign(self) -> str:
        """The name of the icon."""
        return _PARTLY if self.partly else _SIGNS[self.answer]

    @property
    def word(self) -> str:
        """The answer in a word or two."""
        return tr("On some not") if self.partly else tr(_SHORT[self.answer])

    @property
    def what(self) -> str:
        """The text, with the hosts where it does not hold of all."""
        if not self.partly or self.line is None:
            return self.text
        return tr("{text} (not on {hosts})", text=self.text, hosts=host_names(self.line.hosts))

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """(name, text) of what is known besides the text; texts may be empty."""
        line = self.line
        if line is None or not line.code:
            return ()
        return (
            (tr("What to do"), line.remedy),
            (tr("Windows shows"), line_detail(line)),
            (tr("On"), "" if line.everywhere else host_names(line.hosts)),
            (tr("How certain"), certainty_text(line)),
            (tr("File"), str(line.file) if line.file is not None else ""),
            (tr("Code"), line.code),
        )


def readiness_rows(ready: Readiness) -> list[ReadinessRow]:
    """All rows, in the order in which a host would ask."""
    rows = [
        ReadinessRow(_shown(line, ready), tr(line.check.stage), line.text, line)
        for line in ready.now.lines
    ]
    for each in ready.snapshots:
        if each.moment is None:
            continue
        name = tr("Snapshot '{name}'", name=each.moment.name)
        rows.append(ReadinessRow(each.answer(ready.hosts), name, snapshot_verdict(ready, each)))
        rows += [
            ReadinessRow(_shown(line, ready), name, line.text, line)
            for line in own_lines(ready, each)
        ]
    return rows


def _shown(line: Line, ready: Readiness) -> Answer:
    return line.answer if any(host in line.hosts for host in ready.hosts) else Answer.UNSEEN


def make_readiness_model(
    sign: Callable[[str], object], parent: QObject | None = None
) -> RecordModel[ReadinessRow]:
    """The model; `sign` turns the name of an icon into a picture."""
    return RecordModel(
        (
            TableColumn(
                tr("Answer"),
                lambda row: row.word,
                picture=lambda row: sign(row.sign),
                header_tip=tr("'Not seen': it cannot be seen from files"),
            ),
            TableColumn(tr("Asked of"), lambda row: row.subject),
            TableColumn(
                tr("What"),
                lambda row: row.what,
                lambda row: row.line.remedy or None if row.line is not None else None,
            ),
        ),
        parent,
    )
