# SPDX-License-Identifier: Apache-2.0
"""A language for tests: every text of ours becomes longer and loses its Latin letters, so that
whatever still has some was not translated, and whatever is cut off has too little room.
"""

from __future__ import annotations

import re
from datetime import datetime

from snapviewer.base.words import English

_FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TO = "áбčđéƒğĥíĵķĺмńóþɋŕšťúνŵхýžÁБČĐÉƑĞĤÍĴĶĹМŃÓÞǪŔŠŤÚѴŴХÝŽ"
_TABLE = str.maketrans(_FROM, _TO)
_KEPT = re.compile(r"(\{[^{}]*\}|\{\{|\}\})")  # values, doubled braces
_LATIN = re.compile(r"[A-Za-z]{3,}")
LONGER = 0.35


class PseudoLanguage(English):
    """Keeps values, mnemonics and line ends."""

    code = "x-pseudo"

    def translate(self, source: str, comment: str, count: int) -> str:
        text = super().translate(source, comment, count)
        if not _LATIN.search(re.sub(_KEPT, "", text)):
            return text
        parts = _KEPT.split(text)
        spoken = "".join(
            part if _KEPT.fullmatch(part) else part.translate(_TABLE) for part in parts
        )
        letters = len(re.sub(_KEPT, "", text))
        more = " ŀő" * max(1, round(letters * LONGER / 3))
        end = re.search(r"[….:?!\s]*$", spoken)
        at = end.start() if end is not None else len(spoken)
        return spoken[:at] + more + spoken[at:]

    def date(self, moment: datetime) -> str:
        return f"{moment:%d.%m.%Y %H:%M}"


def latin_words(text: str) -> list[str]:
    """The words of a shown text that are still made of Latin letters."""
    return _LATIN.findall(text)
