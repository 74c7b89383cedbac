# SPDX-License-Identifier: Apache-2.0
"""Text from files is shown whole: nothing in it is obeyed, nothing is hidden."""

from __future__ import annotations

import json
import unicodedata

import pytest

from snapviewer.base.shown import hidden, json_text, visible, visible_lines
from tests.builders_hostile import BROKEN, HALF, HARMLESS, TERMINAL, TEXTS, TURNED, UNSEEN

# Format characters with a shape: signs in front of numbers and the like.
SEEN = {0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD,
        0x110CD}  # fmt: skip


@pytest.mark.parametrize("text", HARMLESS)
def test_what_prints_stays(text: str) -> None:
    assert visible(text) == visible_lines(text) == text
    assert not hidden(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TERMINAL, r"\x1b[2J\x1b]0;title\x07\x9b31m"),
        (TURNED, r"abc\u202egpj.exe\u202c\u2066x\u2069\u200e\u200f\u061c"),
        (BROKEN, r"one\ntwo\rthree\x0bfour\x0cfive\x85six\u2028seven\u2029eight\r\nnine"),
        (UNSEEN, r"a\u200bb\u200dc\u2060d\ufeffe\xadf\U000e0041g\u3164h"),
        (HALF, r"half\udcff\ud800"),
        ("\x7f\0\t", r"\x7f\x00\t"),
    ],
)
def test_what_hides_is_shown(text: str, wanted: str) -> None:
    assert hidden(text)
    assert visible(text) == wanted
    assert visible(wanted) == wanted


def test_every_control_and_format_character_is_shown() -> None:
    for code in range(0x110000):
        char = chr(code)
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and code not in SEEN:
            shown = visible(char)
            assert shown.isascii() and shown.isprintable(), hex(code)
            assert visible(f"a{char}b") == f"a{shown}b"


def test_line_breaks_that_are_meant() -> None:
    assert visible_lines("a\nb\r\nc\rd\x1b\u2028e\n") == "a\nb\nc\\rd\\x1b\\u2028e\n"


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_json_is_exact_and_shows_nothing_raw(text: str) -> None:
    document = {text: [text, {"a": text}]}
    written = json_text(document)
    assert json.loads(written) == document
    written.encode("utf-8")
    assert not any(hidden(line) for line in written.split("\n"))


def test_json_keeps_letters() -> None:
    assert json_text(["Prüfung 日本 😀"], None) == '["Prüfung 日本 😀"]'
