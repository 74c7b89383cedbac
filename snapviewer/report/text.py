# SPDX-License-Identifier: Apache-2.0
"""Sizes, dates, ages and cells as a report prints them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from snapviewer.base.shown import visible
from snapviewer.base.words import number_text, tr, trn

NONE = "–"
_UNITS = ("KiB", "MiB", "GiB", "TiB", "PiB")
_FORMULA = re.compile("((?:^|;)[\\s\"]*)(?=[=+@\uff1d\uff0b\uff0d\uff20-])")


def size_text(count: int | None) -> str:
    """Bytes as "512 B", "18.4 MiB"; a dash where not known."""
    if count is None:
        return NONE
    if abs(count) < 1024:
        return f"{number_text(count)} B"
    value = count / 1024
    step = 0
    # 1023.95 would be printed as 1024.0 of the smaller unit.
    while abs(value) >= 1023.95 and step + 1 < len(_UNITS):
        value /= 1024
        step += 1
    return f"{number_text(value, 1)} {_UNITS[step]}"


def exact_text(count: int | None) -> str:
    """Bytes with thousands apart."""
    return tr("not known") if count is None else trn("{n} byte", "{n} bytes", count)


def iso_text(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, ending in Z."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def date_text(moment: datetime | None) -> str:
    """Date and minute in UTC."""
    return NONE if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def age_text(days: float | None) -> str:
    """An age in days, in hours below two days."""
    if days is None:
        return NONE
    if days < 0:
        return tr("in the future")
    if days < 2:
        return trn("{n} hour", "{n} hours", round(days * 24))
    return trn("{n} day", "{n} days", round(days))


def cell(value: object) -> object:
    """A value for a table that a spreadsheet opens: numbers stay, texts show all they hold.

    A text that a spreadsheet would calculate gets an apostrophe in front, and so does what would
    be a cell of its own where the semicolon parts cells: names come from the files under
    inspection and must not run anything. Full-width signs count too.
    """
    if value is None or isinstance(value, int | float):
        return value
    return _FORMULA.sub(r"\1'", visible(str(value)))
