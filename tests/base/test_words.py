# SPDX-License-Identifier: Apache-2.0
"""Words without a language, with one, and with a wrong one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from snapviewer.base.words import (
    English,
    language_code,
    listed,
    local_date,
    number_text,
    sentences,
    tr,
    trn,
    unended,
    use_language,
)


class Shouting(English):
    """Upper case, but names of values stay as they are; one text is translated wrongly."""

    code = "x-loud"

    def translate(self, source: str, comment: str, count: int) -> str:
        if source == "{name} waits.":
            return "{nome} attend {"
        text = super().translate(source, comment, count)
        return "{".join(
            part if index == 0 else part[: part.index("}")] + part[part.index("}") :].upper()
            for index, part in enumerate(text.upper().split("{"))
        ).replace("{N}", "{n}")


@pytest.fixture
def loud() -> Iterator[None]:
    use_language(Shouting())
    yield
    use_language(English())


def test_without_a_language_texts_come_out_as_written() -> None:
    assert language_code() == "en"
    assert tr("{name} is missing.", name="a{b}.vhd") == "a{b}.vhd is missing."
    assert trn("{n} file", "{n} files", 1) == "1 file"
    assert trn("{n} file of {all}", "{n} files of {all}", 12_000, all=3) == "12,000 files of 3"
    assert trn("{n} file", "{n} files", 0) == "0 files"
    assert listed(["a", "b"]) == "a, b"
    assert sentences("One.", "", "Two.") == "One. Two."
    assert [unended(text) for text in ("One.", "一。", "1.5")] == ["One", "一", "1.5"]
    assert number_text(18.44, 1) == "18.4"
    assert local_date(datetime(2026, 3, 12, 9, 14, tzinfo=UTC)) == "12 Mar 2026 09:14"


def test_a_language_says_every_text(loud: None) -> None:
    assert language_code() == "x-loud"
    assert tr("Open") == "OPEN"
    assert trn("{n} file", "{n} files", 2) == "2 FILES"


def test_a_wrong_translation_falls_back_to_the_source(loud: None) -> None:
    assert tr("{name} waits.", name="Web.avhd") == "Web.avhd waits."
