# SPDX-License-Identifier: Apache-2.0
"""Which disks the small files of a folder speak of: other programs' configurations, scripts, notes.

A disk that no configuration of Hyper-V names may still be in use: an export's ``.exp``, a
VirtualBox or Virtual PC machine, a script or a note names it. These files are not understood here,
only searched for the names of disks, in every usual encoding and escape. A name counts where a file
name may begin and end, not as a part of a longer one; in doubt it counts, because a mention only
ever holds something back.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from snapviewer.machines.contents import read_small
from snapviewer.machines.upcase import code_page_readings, fold

SIZE_LIMIT: Final = 1 << 20  # bytes of one file
FILE_LIMIT: Final = 2000

# A .vud is no text but a differencing VHD.
MENTION_SUFFIXES: Final = frozenset(
    {
        ".xml", ".exp", ".vmcx", ".vbox", ".vbox-prev", ".vmc", ".vmx", ".ovf", ".json", ".yml",
        ".yaml", ".txt", ".md", ".csv", ".log", ".ini", ".reg", ".ps1", ".psm1", ".psd1", ".cmd",
        ".bat", ".vbs", ".sh",
    }
)  # fmt: skip

# Eight-bit pages of notes and of batch files, tried where the bytes are no UTF-8.
_PAGES: Final = ("cp1252", "cp850", "cp437")

_IN_NAME: Final = "_-.~"  # beside letters and digits, what continues a name for sure
_OUTSIDE_NAMES: Final = '\\/:*?"<>|\0\r\n\t'  # what no name of Windows has
_TAIL: Final = 24  # characters at the end of a name by which the wanted ones are looked up
_JSON_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|([\\/\"]))")
_PLAIN = re.compile(r"[\w.]+", re.ASCII)
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")


@dataclass(frozen=True)
class Mentions:
    """`named`: each wanted name that was found, and the first file that mentions it. `unread`:
    files that could not be searched (too large, too many, not to be read): what they mention is
    not known.
    """

    named: dict[str, Path]
    unread: tuple[Path, ...] = ()


def mentioned_names(paths: Iterable[Path], wanted: Collection[str]) -> dict[str, Path]:
    """Which of the `wanted` file names (as given) are mentioned, and where first. Files of other
    endings than `MENTION_SUFFIXES` are passed over. Never raises.
    """
    return find_mentions(paths, wanted).named


def find_mentions(paths: Iterable[Path], wanted: Collection[str]) -> Mentions:
    """As `mentioned_names`, and which files could not be searched."""
    names = _Names(wanted)
    named: dict[str, Path] = {}
    unread: list[Path] = []
    searched = 0
    for path in paths:
        if not names or not is_searched(path):
            continue
        data = None
        if searched < FILE_LIMIT:
            searched += 1
            data = read_small(path, SIZE_LIMIT)
        if data is None:
            unread.append(path)
            continue
        for text in _decoded(data):
            if names.may_be_in(text):
                for reading in _without_escapes(text):
                    for name in names.found_in(reading):
                        named.setdefault(name, path)
    return Mentions(named, tuple(unread))


def is_searched(path: Path) -> bool:
    """Whether a file of this ending is searched for mentions."""
    return path.suffix.lower() in MENTION_SUFFIXES


class _Names:
    """The wanted names, found by their last characters."""

    def __init__(self, wanted: Collection[str]) -> None:
        # Each form of a name that may be written somewhere, to the name as it was given.
        self._forms: dict[str, set[str]] = {}
        for name in wanted:
            for form in (name, *code_page_readings(name)):
                if form:
                    composed = fold(unicodedata.normalize("NFC", form))
                    self._forms.setdefault(composed, set()).add(name)
        self._tail = min((len(form) for form in self._forms), default=0)
        self._tail = min(self._tail, _TAIL)
        self._by_tail: dict[str, list[str]] = {}
        for form in sorted(self._forms, key=len, reverse=True):
            self._by_tail.setdefault(form[-self._tail :], []).append(form)
        endings = sorted({_ending(form) for form in self._forms}, key=len, reverse=True)
        self._ends = re.compile("|".join(re.escape(end) for end in endings))
        # Nothing escapes or decomposes a plain ending, so a text without one needs no closer look.
        plain = all(end.isascii() and _PLAIN.fullmatch(end) for end in endings)
        self._hint = re.compile(self._ends.pattern, re.IGNORECASE) if plain else None
        # Where ".vhdx" is found, ".vhd" may be what a shorter name ends with.
        self._lengths = {
            end: [len(other) for other in endings if end.startswith(other)] for end in endings
        }

    def __bool__(self) -> bool:
        return bool(self._forms)

    def may_be_in(self, text: str) -> bool:
        """Whether `text`, with its escapes, may mention any name: a quick look."""
        return self._hint is None or self._hint.search(text) is not None

    def found_in(self, text: str) -> Iterator[str]:
        """The wanted names that `text` (in any case) mentions; repeats are possible."""
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        text = fold(text)
        at = 0
        while (match := self._ends.search(text, at)) is not None:
            at = match.start() + 1  # two endings may overlap
            for length in self._lengths[match[0]]:
                end = match.start() + length
                if _ends_name(text, end):
                    yield from self._ending_at(text, end)

    def _ending_at(self, text: str, end: int) -> Iterator[str]:
        """The names that end there, longest first. Where one begins at a place at which it must
        begin, shorter ones are only a part of it.
        """
        for form in self._by_tail.get(text[max(0, end - self._tail) : end], ()):
            start = end - len(form)
            if start < 0 or not text.startswith(form, start) or not _begins_name(text, start):
                continue
            yield from self._forms[form]
            if start == 0 or text[start - 1] in _OUTSIDE_NAMES:
                return


def _ending(form: str) -> str:
    """What a search looks for first: the name's own ending, or its last characters."""
    dot = form.rfind(".")
    return form[dot:] if dot >= 0 and 2 <= len(form) - dot <= 8 else form[-4:]


def _begins_name(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalnum() or text[start - 1] in _IN_NAME)


def _ends_name(text: str, end: int) -> bool:
    following = text[end : end + 2]
    if not following:
        return True
    if following[0] == ".":  # the end of a sentence, or another ending
        return not following[1:].isalnum()
    return not (following[0].isalnum() or following[0] in _IN_NAME)


def _without_escapes(text: str) -> Iterator[str]:
    """The text as it is, and with one kind of escape after the other undone."""
    yield text
    for undo in (html.unescape, _without_json_escapes, _without_percents, _without_ticks):
        before, text = text, undo(text)
        if text != before:
            yield text


def _decoded(data: bytes) -> Iterator[str]:
    """The bytes in every encoding they may have."""
    if b"\0" in data:
        # Text of Windows or a binary configuration, whose strings may begin at odd places.
        for encoding in ("utf-16-le", "utf-16-be"):
            for start in (0, 1):
                yield data[start:].decode(encoding, "replace")
    try:
        yield data.decode("utf-8-sig")
        return
    except UnicodeDecodeError:
        pass
    yield data.decode("utf-8", "replace")
    if b"\0" not in data:  # a binary file has no text in a page of its own
        for page in _PAGES:
            yield data.decode(page, "replace")


def _without_json_escapes(text: str) -> str:
    if "\\" not in text:
        return text

    def plain(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else match[2]

    undone = _JSON_ESCAPE.sub(plain, text)
    # Two escapes of one character beyond the first plane become that character.
    return undone.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _without_percents(text: str) -> str:
    text = text.replace("%%", "%")  # of batch files
    return unquote(text, errors="replace") if _PERCENT.search(text) else text


def _without_ticks(text: str) -> str:
    return text.replace("`", "")  # the escape of PowerShell
