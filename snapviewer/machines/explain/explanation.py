# SPDX-License-Identifier: Apache-2.0
"""The plain words about one thing, and those about a finding."""

from __future__ import annotations

from dataclasses import dataclass

from snapviewer.base.words import mark, sentences, tr
from snapviewer.machines.model import Finding, Severity


@dataclass(frozen=True)
class Explanation:
    """`title` names the thing; `what` says what it is, `may` whether it may be deleted by hand,
    `then` what happens if it is. Texts of one thing are never empty but `then`. Of a finding `may`
    is what to do, `then` what happens if nothing is done.
    """

    title: str
    what: str
    may: str
    then: str = ""
    is_finding: bool = False


_SEVERITIES = {
    Severity.ERROR: mark("Data at risk: something cannot be read, or will be lost if it goes on."),
    Severity.WARNING: mark("This wants attention, but nothing is lost by it now."),
    Severity.INFO: mark("A note, nothing wrong."),
}


def explain_finding(finding: Finding) -> Explanation:
    """A finding: what was seen, what to do, what happens if nothing is done."""
    return Explanation(
        tr("Finding: {code}", code=finding.code),
        sentences(
            finding.message,
            tr(_SEVERITIES[finding.severity]),
            tr("Proof: {proof}", proof=finding.proof) if finding.proof else "",
        ),
        finding.remedy or tr("There is nothing to do."),
        finding.consequence,
        is_finding=True,
    )
