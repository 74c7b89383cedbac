# SPDX-License-Identifier: Apache-2.0
"""GUIDs, FILETIMEs and text as configurations hold them."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime, timedelta

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr

_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
# Neither XML nor Hyper-V's own dialogs hold these: controls, lone surrogates, non-characters.
_BAD_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def normal_guid(text: str) -> str | None:
    """A GUID in upper case without braces, or None where the text is not one."""
    text = text.strip().strip("{}")
    return text.upper() if _GUID.fullmatch(text) else None


def new_guid() -> str:
    """A fresh random GUID in upper case."""
    return str(uuid.uuid4()).upper()


def filetime_to_datetime(ticks: int) -> datetime | None:
    """A FILETIME (100 ns since 1601 UTC); None for 0 and for values no calendar holds."""
    if ticks <= 0:
        return None
    try:
        return _FILETIME_EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def datetime_to_filetime(moment: datetime) -> int:
    """The FILETIME of an aware datetime."""
    delta = moment.astimezone(UTC) - _FILETIME_EPOCH
    return (delta.days * 86_400 + delta.seconds) * 10_000_000 + delta.microseconds * 10


def check_text(text: str, what: str) -> None:
    """Raise `RefusedError` (bad-text) where a configuration cannot hold `text`; tabs and line ends
    are well."""
    bad = _BAD_TEXT.search(text)
    if bad is not None:
        raise RefusedError(
            tr(
                "{what} holds the character U+{code:04X} at position {position}, which a "
                "configuration cannot keep",
                what=what,
                code=ord(bad.group()),
                position=bad.start() + 1,
            ),
            code="bad-text",
            remedy=tr("leave that character out"),
        )


def printable(text: str) -> str:
    """Lone surrogates, which no output can encode, as U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
