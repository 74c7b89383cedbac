# SPDX-License-Identifier: Apache-2.0
"""The program's words, in the language that was chosen. No Qt here.

Every text for people is written in English where it arises: `tr` for a text, `trn` for one that
counts something, `mark` for a constant that `tr` says later. Without a language they come out as
written, so commands and scripts always see English; the window installs another `Language` before
it makes its first text. Qt's ``lupdate`` collects the texts from the calls, so the arguments of
`mark` and the first ones of `tr` and `trn` must be literals (`tr` also takes what was marked).

A text is a whole sentence or a whole label, never a piece of one: other languages have another
order of words. Values go in by name, ``tr("{name} is missing.", name=path.name)``.
"""

from __future__ import annotations

import contextlib
import string
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Protocol


class Language(Protocol):
    """What a language can say. `code` is the tag of a page in it ("en", "de", "ja")."""

    code: str

    def translate(self, source: str, comment: str, count: int) -> str:
        """The text for `source`, itself where there is none; `count` is -1 where nothing is
        counted. Called from any thread.
        """

    def number(self, value: float, decimals: int) -> str:
        """A number with its thousands apart."""

    def date(self, moment: datetime) -> str:
        """Day and minute of a local time."""


class English:
    """The language of the sources."""

    code = "en"

    def translate(self, source: str, comment: str, count: int) -> str:
        return comment if count not in (-1, 1) else source

    def number(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}"

    def date(self, moment: datetime) -> str:
        return f"{moment:%d %b %Y %H:%M}"


_language: Language = English()


def use_language(language: Language) -> None:
    """Say everything from now on in that language."""
    global _language
    _language = language


def language_code() -> str:
    """The tag of the present language."""
    return _language.code


def mark(source: str) -> str:
    """The text itself; it only tells ``lupdate`` that `tr` will say it somewhere else."""
    return source


def tr(source: str, comment: str = "", /, **values: object) -> str:
    """`source` in the present language with `values` put in.

    `comment` tells translators what is meant, and tells equal texts of different meaning apart.
    """
    text = _filled(_language.translate(source, comment, -1), source, values)
    _remember(text, {"text": source, "comment": comment, "values": values})
    return text


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that counts: `one` for a `count` of 1, else `many`. ``{n}`` in both is the number,
    written as the language writes it.
    """
    values["n"] = number_text(count)
    text = _filled(
        _language.translate(one, many, abs(count)), one if count == 1 else many, values
    )
    _remember(text, {"text": one, "many": many, "count": count, "values": values})
    return text


_MOST_SAID = 4096
_said: dict[str, dict[str, Any]] = {}
_keeping = False


def _remember(text: str, source: dict[str, Any]) -> None:
    if len(_said) >= _MOST_SAID and not _keeping:
        _said.clear()
    _said[text] = source


@contextlib.contextmanager
def remembering() -> Iterator[dict[str, dict[str, Any]]]:
    """What every text that is said inside was made from, by text: keys "text", "values", and
    "comment" or "many" and "count". For one command at a time.
    """
    global _keeping
    _keeping = True
    try:
        yield _said
    finally:
        _keeping = False
        _said.clear()


def source_of(text: str) -> dict[str, Any]:
    """What a text that was said a moment ago was made from, JSON-able, so that what is stored can
    be said again in another language (`said_again`). A text not from here stands for itself.
    """
    source = _said.get(text)
    if source is None:
        return {"text": text}
    return {**source, "values": {key: str(value) for key, value in source["values"].items()}}


def said_again(source: object) -> str:
    """The text of `source_of` in the present language; a plain text stands for itself. Raises
    `TypeError`, `ValueError`, `KeyError` where it is neither.
    """
    if isinstance(source, str):
        return source
    if not isinstance(source, dict) or not isinstance(source["text"], str):
        raise TypeError(f"no text: {source!r:.100}")
    one, many = source["text"], source.get("many", source.get("comment", ""))
    values, count = source.get("values", {}), source.get("count", -1)
    if not isinstance(many, str) or not isinstance(values, dict) or not isinstance(count, int):
        raise TypeError(f"no text: {source!r:.100}")
    counted = "many" in source
    english = many if counted and count != 1 else one
    try:
        # The text comes from a file: only plain fields are filled in, no widths, no attributes.
        fields = list(string.Formatter().parse(english))
        if any(spec or turn or not (name or "x").isidentifier() for _, name, spec, turn in fields):
            return english
        text = _language.translate(one, many, abs(count) if counted else -1)
        return _filled(text, english, {str(key): str(value) for key, value in values.items()})
    except (LookupError, ValueError, AttributeError):
        return english


def _filled(text: str, source: str, values: dict[str, object]) -> str:
    if not values:
        return text  # braces in it are its own
    try:
        return text.format(**values)
    except (LookupError, ValueError):  # a wrong translation must not break an error message
        return source.format(**values)


def number_text(value: float, decimals: int = 0) -> str:
    """A number as the language writes it: "1,234", "18.4"."""
    return _language.number(value, decimals)


def local_date(moment: datetime) -> str:
    """Day and minute as the language writes them; `moment` is printed as it is."""
    return _language.date(moment)


def listed(items: Iterable[str]) -> str:
    """The items one after another: "a, b, c"."""
    return tr(", ", "between the items of a list").join(items)


def unended(text: str) -> str:
    """A sentence without its full stop, to go on in another one."""
    return text.rstrip(".。")


def sentences(*texts: str) -> str:
    """Whole sentences one after another; empty ones are left out."""
    return tr(" ", "between two sentences").join(text for text in texts if text)
