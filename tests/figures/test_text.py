# SPDX-License-Identifier: Apache-2.0
"""Sizes, dates and ages as text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from snapviewer.figures.text import (
    NONE,
    age_text,
    date_text,
    duration_text,
    elapsed_text,
    exact_text,
    iso_text,
    short_age,
    size_text,
    slot_text,
    utc_minute,
    utc_text,
)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (None, "…"), (0, "0 B"), (1023, "1,023 B"), (1024, "1.0 KiB"), (-3 << 20, "−3.0 MiB"),
        (18 << 30, "18.0 GiB"), (127 << 30, "127 GiB"), (1023 << 10, "1,023 KiB"),
        ((1 << 20) - 1, "1.0 MiB"), (64 << 40, "64.0 TiB"), (1 << 60, "1,024 PiB"),
    ],
)  # fmt: skip
def test_sizes(count: int | None, text: str) -> None:
    assert size_text(count) == text


def test_a_report_has_a_dash_where_nothing_follows() -> None:
    assert size_text(None, NONE) == utc_minute(None) == "–"
    assert exact_text(None, "not known") == "not known"
    assert size_text(512, NONE) == "512 B"


def test_times_that_leave_this_machine_are_utc() -> None:
    moment = datetime(2026, 3, 12, 9, 14, 5, tzinfo=timezone(timedelta(hours=2)))
    assert utc_minute(moment) == "2026-03-12 07:14 UTC"
    assert utc_text(moment) == "2026-03-12 07:14:05 UTC"
    assert iso_text(moment) == "2026-03-12T07:14:05Z"
    assert iso_text(None) is None


def test_exact_sizes_are_named_in_full() -> None:
    assert exact_text(64 << 40) == "70,368,744,177,664 bytes"
    assert exact_text(None) == "being computed"


def test_ages() -> None:
    today = datetime(2026, 3, 1, tzinfo=UTC)
    for days, words, short in ((0, "just now", "now"), (1, "1 day", "1 d"), (15, "2 weeks", "2 w"),
                               (95, "3 months", "3 mo"), (800, "2 years", "2 y")):  # fmt: skip
        moment = today - timedelta(days=days)
        assert age_text(moment, today) == words
        assert short_age(moment, today) == short
    assert age_text(today + timedelta(days=1), today) == elapsed_text(-1) == "in the future"
    assert [elapsed_text(days * 86_400) for days in (0.5, 3.2)] == ["12 hours", "3 days"]
    assert age_text(None) == short_age(None) == date_text(None) == ""


def test_small_texts() -> None:
    assert slot_text("ide0:1") == "IDE 0:1"
    assert slot_text("disk") == "disk"
    assert duration_text(None) == ""
    assert duration_text(0.2) == "about 1 s"
    assert duration_text(360) == "about 6 min"
