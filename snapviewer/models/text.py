# SPDX-License-Identifier: Apache-2.0
"""Numbers and dates as people read them. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime

UNKNOWN = "…"  # shown until a background job has the number
_UNITS = ("KiB", "MiB", "GiB", "TiB", "PiB")


def size_text(count: int | None) -> str:
    """Bytes as "0 B", "512 B", "18.4 GiB"; "…" for a number not yet known."""
    if count is None:
        return UNKNOWN
    sign, value = ("−", float(-count)) if count < 0 else ("", float(count))
    if value < 1024:
        return f"{sign}{int(value)} B"
    step = 0
    value /= 1024
    while value >= 1023.95 and step + 1 < len(_UNITS):
        value /= 1024
        step += 1
    unit = _UNITS[step]
    return f"{sign}{value:.0f} {unit}" if value >= 99.95 else f"{sign}{value:.1f} {unit}"


def exact_text(count: int | None) -> str:
    """Bytes with thousands apart, for tooltips."""
    return "being computed" if count is None else f"{count:,} bytes"


def date_text(moment: datetime | None) -> str:
    """Local date and time, "12 Mar 2026 09:14"; "" where not known."""
    return "" if moment is None else f"{moment.astimezone():%d %b %Y %H:%M}"


def utc_text(moment: datetime | None) -> str:
    """The same instant in UTC, for tooltips."""
    return "not known" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def age_text(moment: datetime | None, today: datetime | None = None) -> str:
    """How long ago, in the largest fitting unit: "3 months"; "" where not known."""
    if moment is None:
        return ""
    seconds = ((today or datetime.now(UTC)) - moment).total_seconds()
    if seconds < 0:
        return "in the future"
    for unit, length in (
        ("year", 31_557_600),
        ("month", 2_629_800),
        ("week", 604_800),
        ("day", 86_400),
        ("hour", 3600),
        ("minute", 60),
    ):
        if seconds >= length:
            number = int(seconds // length)
            return f"{number} {unit}{'s' if number != 1 else ''}"
    return "just now"


def short_age(moment: datetime | None, today: datetime | None = None) -> str:
    """The age in few letters: "15 y", "3 mo", "2 w", "5 d", "4 h", "now"."""
    words = age_text(moment, today).split()
    if len(words) != 2 or words[0] == "just":
        return "now" if words[:1] == ["just"] else ""
    return f"{words[0]} {'mo' if words[1].startswith('month') else words[1][0]}"


def duration_text(seconds: float | None) -> str:
    """A remaining time: "about 40 s", "about 6 min"; "" where not known."""
    if seconds is None:
        return ""
    if seconds < 100:
        return f"about {max(1, round(seconds))} s"
    if seconds < 5400:
        return f"about {round(seconds / 60)} min"
    return f"about {seconds / 3600:.1f} h"


def count_text(number: int, one: str, many: str | None = None) -> str:
    """ "1 file", "3 files"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def slot_text(slot: str) -> str:
    """A slot as people know it: "ide0:1" as "IDE 0:1"; others as they are."""
    for prefix in ("ide", "scsi"):
        if slot.startswith(prefix):
            return f"{prefix.upper()} {slot[len(prefix) :]}"
    return slot
