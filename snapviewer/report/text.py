# SPDX-License-Identifier: Apache-2.0
"""Sizes, dates and ages as a report prints them."""

from __future__ import annotations

from datetime import UTC, datetime

from snapviewer.words import number_text, tr, trn

NONE = "–"
_UNITS = ("KiB", "MiB", "GiB", "TiB", "PiB")


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


def clean(text: str) -> str:
    """Text without control characters and lone surrogates, which no page or drawing may hold."""
    return (
        "".join(
            char
            if char in "\n\t" or (ord(char) >= 0x20 and not 0x7F <= ord(char) < 0xA0)
            else "\ufffd"
            for char in text
        )
        .encode("utf-8", errors="replace")
        .decode("utf-8")
    )
