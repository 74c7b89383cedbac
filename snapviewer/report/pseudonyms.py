# SPDX-License-Identifier: Apache-2.0
"""Pseudonyms for what names people, machines and places; the same for the same text.

What is ours stays: a text that `words.tr` made is made again with its values replaced. Everything
else is replaced as a whole or word by word, so a text of unknown origin shows nothing of it. Names
are numbered in the order in which they are met, so nothing can be computed back from a pseudonym.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Any

from snapviewer.base.words import tr, trn

# Folders that a host makes by itself, and ours: where a file lies matters, and they name nobody.
_FOLDERS = {
    "virtual machines", "virtual hard disks", "snapshots", "snapshots cache",
    "virtual machines cache", "planned virtual machines", "undolog configuration", "groups",
    "resource types", "hyper-v", "clusterstorage", "$recycle.bin", ".snapviewer", "trash",
    "trash.json", "journal-0", "journal-1", "log.jsonl", "protected.json",
}  # fmt: skip
_ENDINGS = (
    ".vhd", ".avhd", ".vhdx", ".avhdx", ".vhds", ".vhdpmem", ".xml", ".vmcx", ".vmrs", ".vmgs",
    ".bin", ".vsv", ".rct", ".mrt", ".iso", ".vfd", ".json", ".jsonl",
)  # fmt: skip
# Parts of the formats, as errors name them.
_STRUCTURES = (
    "parent locator", "footer copy", "footer", "header", "BAT", "region table", "payload block",
    "virtual disk size", "file identifier", "sector bitmap", "metadata table", "dynamic header",
    "batmap", "allocation map", "log", "journal", "XML", "file system", "file parameters",
)  # fmt: skip
_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_PLAIN = re.compile(
    r"\d{1,8}(?:\.\d{1,3})?|\d{1,3}(?:,\d{3})+(?:\.\d+)?"  # numbers
    r"|[\d.,]{1,20} (?:B|[KMGTP]iB)"
    r"|0x[0-9a-fA-F]{1,16}"
    r"|(?:ide|scsi|floppy|sata|nvme|pmem|disk)\d{0,2}(?::\d{1,3})?"  # slots
    r"|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?: UTC|Z)?)?"
    r"|\.?[ams]?(?:vhdx?|vhds|vmcx|vmrs|xml|bin|vsv)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;:()'\"\[\]{}<>=–…。、「」]+|[.!?]+(?=\s|$)")
_SEPARATORS = re.compile(r"([\\/]+)")


class Pseudonyms:
    """What stands for what. `said` are the texts of ours, as `words.remembering` gives them."""

    def __init__(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        self._said = said
        self._names: dict[str, str] = {}  # folded -> pseudonym
        self._guids: dict[str, str] = {}
        self._known: dict[str, str] = {}  # whole texts that come from files -> pseudonym
        self._ours: set[str] = set()
        self._plain = {
            *_STRUCTURES, *filter(None, map(os.strerror, range(1, 134))), "now", "Now",
        }  # fmt: skip

    # -- what is known to come from files ----------------------------------------------------

    def learn(self, texts: Iterable[str]) -> None:
        """Texts that come from files: they are replaced wherever they stand, whatever they say."""
        for text in texts:
            if text.strip():
                self._known.setdefault(text, self.value_text(text))

    # -- single values ------------------------------------------------------------------------

    def name(self, text: str) -> str:
        """A name's pseudonym; without letters and digits it stays, as it names nothing."""
        if text in self._ours or not any(map(str.isalnum, text)):
            return text
        key = text.casefold()
        if key not in self._names:
            self._names[key] = self._own(f"name-{len(self._names) + 1}")
        return self._names[key]

    def guid(self, text: str) -> str:
        """A GUID's pseudonym, which is one too; upper case."""
        key = text.upper()
        if key in self._guids.values():
            return key
        if key not in self._guids:
            number = len(self._guids) + 1
            self._guids[key] = self._own(f"00000000-0000-0000-0000-{number:012d}")
        return self._guids[key]

    def path(self, path: Path) -> Path:
        """A path of as many components; a host's own folders and known endings stay."""
        return Path(self.path_text(str(path)))

    def path_text(self, text: str) -> str:
        """The same for a path that is a text, with / or backslashes."""
        return "".join(
            part if number % 2 else self._component(part)
            for number, part in enumerate(_SEPARATORS.split(text))
        )

    def value_text(self, text: str) -> str:
        """A text from a file as a whole: an id, a path or a name."""
        if _SEPARATORS.search(text):
            return self.path_text(text)
        return self._component(text)

    def _component(self, text: str) -> str:
        if text in self._ours or re.fullmatch(r"[A-Za-z]:|[.?]*|\$", text):
            return text
        if text.casefold() in _FOLDERS:
            return text
        stem, ending = text, ""
        while (suffix := PurePosixPath(stem).suffix).casefold() in _ENDINGS:
            stem, ending = stem.removesuffix(suffix), suffix + ending
        if text[:1] == "." and text.casefold() in _ENDINGS:
            return text
        parts = _GUID.split(stem)
        ids = [self.guid(found) for found in _GUID.findall(stem)]
        said = [self._trimmed(part) for part in parts]
        return said[0] + "".join(map("".join, zip(ids, said[1:], strict=True))) + ending

    def _trimmed(self, part: str) -> str:
        """A piece beside an id: the marks around it stay."""
        core = part.strip("_-{} ")
        return part.replace(core, self.name(core), 1) if core else part

    def _own(self, text: str) -> str:
        self._ours.add(text)
        return text

    # -- texts --------------------------------------------------------------------------------

    def value(self, value: object) -> object:
        """A value of a text: numbers, dates and words of ours stay."""
        if value is None or isinstance(value, bool | int | float | datetime | Enum):
            return value
        if isinstance(value, Path):
            return self.path(value)
        return self.text(str(value))

    def text(self, text: str) -> str:
        """Any text: what we said is said again with other values, the rest is replaced."""
        if text in self._known:
            return self._known[text]
        if text in self._plain or text in self._ours or _PLAIN.fullmatch(text):
            return text
        source = self._said.get(text)
        if source is not None:
            return self._again(source)
        if _GUID.fullmatch(text.strip("{}")):
            return self._component(text)
        return self._pieces(text)

    def _again(self, source: Mapping[str, Any]) -> str:
        values = {
            key: self.value(value) for key, value in source["values"].items() if key != "n"
        }
        if "many" in source:
            return trn(source["text"], source["many"], source["count"], **values)
        return tr(source["text"], source["comment"], **values)

    def _pieces(self, text: str) -> str:
        """A text put together from others: its known pieces by themselves, then word by word."""
        inside = [each for each in self._known if each in text]
        inside += [each for each in self._said if len(each) > 2 and each in text and each != text]
        inside += [each for each in self._plain if each in text]
        inside.sort(key=len, reverse=True)
        out, at = [], 0
        while at < len(text):
            gap = _BETWEEN.match(text, at)
            if gap is not None and gap.end() > at:
                piece = next((each for each in inside if text.startswith(each, at)), "")
                if not piece or not any(map(str.isalnum, piece)):
                    out.append(gap[0])
                    at = gap.end()
                    continue
            found = next((each for each in inside if self._stands(text, each, at)), None)
            if found is not None:
                out.append(self.text(found))
                at += len(found)
                continue
            end = _BETWEEN.search(text, at)
            stop = end.start() if end is not None and end.start() > at else len(text)
            word = text[at:stop]
            out.append(word if _PLAIN.fullmatch(word) else self.value_text(word))
            at = stop
        return "".join(out)

    @staticmethod
    def _stands(text: str, piece: str, at: int) -> bool:
        """Whether the piece stands here as a whole, not as the beginning of a longer word."""
        if not text.startswith(piece, at) or not piece.strip():
            return False
        end = at + len(piece)
        return end == len(text) or not (piece[-1:].isalnum() and text[end].isalnum())


__all__ = ["Pseudonyms"]
