# SPDX-License-Identifier: Apache-2.0
"""What was done in a VM's folder, from its log, as lines for people. No Qt."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import listed, mark, said_again, tr, trn
from snapviewer.figures.text import date_text
from snapviewer.machines.work_place import WorkPlace, places_in

MOST_LINES = 200
_MOST_BYTES = 4 << 20
_RESULTS = {"done": mark("done"), "undone": mark("undone"), "taken back": mark("taken back")}


def past_actions(where: WorkPlace | Path) -> list[str]:
    """A line per action of a VM (or of all VMs of a root), oldest first, at most `MOST_LINES`; none
    where there is no log or it cannot be read. Lines of another kind are shown as they are.
    """
    if isinstance(where, WorkPlace):
        return [_line(text) for text in _lines(where, where.log)[-MOST_LINES:]]
    try:
        places = places_in(where)
    except SnapviewerError:
        places = []
    lines = _lines(WorkPlace(where, ""), WorkPlace(where, "").old_log)
    newer = [line for place in places for line in _lines(place, place.log)]
    return [_line(text) for text in [*lines, *sorted(newer, key=_time)][-MOST_LINES:]]


def _lines(place: WorkPlace, path: Path) -> list[str]:
    try:
        raw = place.read(path, _MOST_BYTES, tail=True) or b""
    except SnapviewerError:
        return []
    return [text for text in raw.decode("utf-8", "replace").splitlines() if text.strip()]


def _time(text: str) -> str:
    """When a line was written, as it says; lines that do not say come first."""
    try:
        return str(json.loads(text)["time"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


def _line(text: str) -> str:
    try:
        record = json.loads(text)
        title, result = said_again(record.get("text", record["title"])), str(record["result"])
        when = date_text(datetime.fromisoformat(str(record["time"])))
        steps = record.get("steps")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return text[:300]
    said = tr(_RESULTS[result]) if result in _RESULTS else result
    if not isinstance(steps, list):
        return f"{when}  {title}: {said}"
    return f"{when}  {title}: {listed([said, trn('{n} step', '{n} steps', len(steps))])}"
