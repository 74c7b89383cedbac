# SPDX-License-Identifier: Apache-2.0
"""What was done in a VM's folder, from its log, as lines for people. No Qt."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from snapviewer.machines.journal_state import journal_path
from snapviewer.models.text import date_text
from snapviewer.words import listed, mark, tr, trn

MOST_LINES = 200
_MOST_BYTES = 4 << 20
_RESULTS = {"done": mark("done"), "undone": mark("undone"), "taken back": mark("taken back")}


def past_actions(root: Path) -> list[str]:
    """A line per action, oldest first, at most `MOST_LINES`; none where there is no log or it
    cannot be read. Lines of another kind are shown as they are.
    """
    path = journal_path(root).with_name("log.jsonl")
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            file.seek(max(0, size - _MOST_BYTES))
            raw = file.read(_MOST_BYTES)
    except OSError:
        return []
    lines = raw.decode("utf-8", "replace").splitlines()
    return [_line(text) for text in lines[-MOST_LINES:] if text.strip()]


def _line(text: str) -> str:
    try:
        record = json.loads(text)
        title, result = str(record["title"]), str(record["result"])
        when = date_text(datetime.fromisoformat(str(record["time"])))
        steps = record.get("steps")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return text[:300]
    said = tr(_RESULTS[result]) if result in _RESULTS else result
    if not isinstance(steps, list):
        return f"{when}  {title}: {said}"
    return f"{when}  {title}: {listed([said, trn('{n} step', '{n} steps', len(steps))])}"
