# SPDX-License-Identifier: Apache-2.0
"""Text that comes from a file, made safe to show: what a screen would obey instead of print, or
would not show at all, appears as an escape such as ``\\x1b``, ``\\n`` or ``\\u202e``.

Names, notes, paths and the messages that quote them are written by whoever made the file. Left as
they are, escape sequences move a terminal's cursor, line breaks forge lines, bidirectional marks
turn a line's order round and invisible characters make two names look alike. No Qt here.
"""

from __future__ import annotations

import json
import re

# Controls (C0, DEL, C1), marks of direction, separators of lines, format characters and fillers
# without a shape of their own, tags, half surrogates, non-characters. Arabic and other number
# signs are format characters too (Cf), but are seen, and stay.
_HIDDEN = (
    "\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
    "\U000e01f0-\U000e0fff"
)
# A joiner between two pictures makes one picture of them, and is no trick.
_JOINED = (
    "(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])"
)
_ANY = re.compile(f"[{_HIDDEN}]")
_LINE = re.compile(f"{_JOINED}|([{_HIDDEN}])")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape_of(char: str) -> str:
    """One character as its escape, as Python writes it."""
    if char in _SHORT:
        return _SHORT[char]
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _escaped(found: re.Match[str]) -> str:
    return escape_of(found[1]) if found[1] else found[0]


def visible(text: str) -> str:
    """The text as one line that shows all that is in it. What prints stays as it is, letters of
    every script and pictures too; nothing is done to a text that was made visible before.
    """
    if _ANY.search(text) is None:
        return text
    return _LINE.sub(_escaped, text)


def visible_lines(text: str) -> str:
    """The same for a text whose line breaks are meant, such as notes: ``\\n``, and ``\\r\\n`` for
    it, stay line breaks.
    """
    if _ANY.search(text) is None:
        return text
    return "\n".join(visible(line) for line in text.replace("\r\n", "\n").split("\n"))


def hidden(text: str) -> bool:
    """Whether `visible` would change the text."""
    return _ANY.search(text) is not None and visible(text) != text


def json_text(document: object, indent: int | None = 1) -> str:
    """A document as JSON that any terminal shows as it is. Exact: what `visible` would escape is
    written as JSON's own escape, half surrogates too, all else as the character itself.
    """
    text = json.dumps(document, indent=indent, ensure_ascii=False)
    # Line breaks of the text itself are the layout's; those of values are escaped already.
    return _ANY.sub(lambda found: found[0] if found[0] == "\n" else _json_escape(found[0]), text)


def _json_escape(char: str) -> str:
    return json.dumps(char)[1:-1]


__all__ = ["escape_of", "hidden", "json_text", "visible", "visible_lines"]
