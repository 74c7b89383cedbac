# SPDX-License-Identifier: Apache-2.0
"""Numbers, sizes, ages and dates as people read them, in the window, reports and commands alike.
No Qt.

Sizes have binary units and up to three digits before the point, one behind it below 100: "1.5 MiB",
"18.4 GiB", "127 GiB". JSON and CSV hold bytes, days and ISO 8601 instead. What is kept apart from
this machine (reports, commands) gives times in UTC and says so; the window gives local ones.
"""

from __future__ import annotations

from datetime import UTC, datetime

from snapviewer.base.words import local_date, number_text, tr, trn

UNKNOWN = "…"  # shown until a background job has the number
NONE = "–"  # where there is no number, or nobody knows it
_UNITS = ("KiB", "MiB", "GiB", "TiB", "PiB")


def size_text(count: int | None, missing: str = UNKNOWN) -> str:
    """Bytes as "0 B", "512 B", "18.4 GiB"; `missing` for a number not (yet) known."""
    if count is None:
        return missing
    sign, value = ("−", float(-count)) if count < 0 else ("", float(count))
    if value < 1024:
        return f"{sign}{number_text(value)} B"
    step = 0
    value /= 1024
    while value >= 1023.95 and step + 1 < len(_UNITS):
        value /= 1024
        step += 1
    number = number_text(value, 0 if value >= 99.95 else 1)
    return f"{sign}{number} {_UNITS[step]}"


def exact_text(count: int | None, missing: str | None = None) -> str:
    """Bytes with thousands apart, for tooltips; `missing` (else that it is being computed) for a
    number not known.
    """
    if count is None:
        return tr("being computed") if missing is None else missing
    return trn("{n} byte", "{n} bytes", count)


def date_text(moment: datetime | None) -> str:
    """Local date and time, "12 Mar 2026 09:14"; "" where not known."""
    return "" if moment is None else local_date(moment.astimezone())


def utc_text(moment: datetime | None) -> str:
    """The same instant in UTC to the second, for tooltips."""
    return tr("not known") if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def utc_minute(moment: datetime | None) -> str:
    """Date and minute in UTC, for reports and commands: "2026-03-12 09:14 UTC"."""
    return NONE if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def iso_text(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, ending in Z, for scripts."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _largest(seconds: float) -> tuple[str, int]:
    """The largest fitting unit ("" below a minute, "future" below 0) and how many of it."""
    if seconds < 0:
        return "future", 0
    for unit, length in (
        ("year", 31_557_600),
        ("month", 2_629_800),
        ("week", 604_800),
        ("day", 86_400),
        ("hour", 3600),
        ("minute", 60),
    ):
        if seconds >= length:
            return unit, int(seconds // length)
    return "", 0


def _seconds(moment: datetime, today: datetime | None) -> float:
    return ((today or datetime.now(UTC)) - moment).total_seconds()


def age_text(moment: datetime | None, today: datetime | None = None) -> str:
    """How long ago, in the largest fitting unit: "3 months"; "" where not known."""
    return "" if moment is None else elapsed_text(_seconds(moment, today))


def elapsed_text(seconds: float) -> str:
    """An age of so many seconds: "3 months", "just now", "in the future"."""
    unit, count = _largest(seconds)
    if unit == "future":
        return tr("in the future")
    if not unit:
        return tr("just now")
    return {
        "year": trn("{n} year", "{n} years", count),
        "month": trn("{n} month", "{n} months", count),
        "week": trn("{n} week", "{n} weeks", count),
        "day": trn("{n} day", "{n} days", count),
        "hour": trn("{n} hour", "{n} hours", count),
        "minute": trn("{n} minute", "{n} minutes", count),
    }[unit]


def short_age(moment: datetime | None, today: datetime | None = None) -> str:
    """The age in few letters: "15 y", "3 mo", "2 w", "5 d", "4 h", "now"."""
    if moment is None:
        return ""
    unit, count = _largest(_seconds(moment, today))
    if unit == "future":
        return ""
    return {
        "year": tr("{count} y", "years, in few letters", count=count),
        "month": tr("{count} mo", "months, in few letters", count=count),
        "week": tr("{count} w", "weeks, in few letters", count=count),
        "day": tr("{count} d", "days, in few letters", count=count),
        "hour": tr("{count} h", "hours, in few letters", count=count),
        "minute": tr("{count} m", "minutes, in few letters", count=count),
        "": tr("now", "an age below a minute"),
    }[unit]


def duration_text(seconds: float | None) -> str:
    """A remaining time: "about 40 s", "about 6 min"; "" where not known."""
    if seconds is None:
        return ""
    if seconds < 100:
        return tr("about {count} s", count=max(1, round(seconds)))
    if seconds < 5400:
        return tr("about {count} min", count=round(seconds / 60))
    return tr("about {count} h", count=number_text(seconds / 3600, 1))


def slot_text(slot: str) -> str:
    """A slot as people know it: "ide0:1" as "IDE 0:1"; others as they are."""
    for prefix in ("ide", "scsi"):
        if slot.startswith(prefix):
            return f"{prefix.upper()} {slot[len(prefix) :]}"
    return slot
