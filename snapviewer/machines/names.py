# SPDX-License-Identifier: Apache-2.0
"""Every file of the opened folders by the names it goes by, and stored paths taken apart.

A stored path is text that some Windows machine wrote. It is only ever compared with the names of
files that the scan found: never opened, never asked of the system. Names are compared exactly
first, then as NTFS compares them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.chains.winpaths import is_absolute_windows, windows_path_parts
from snapviewer.machines.upcase import code_page_matches, fold, same_form

_DRIVE = re.compile(r"^(?:\\\\[?.]\\)?([A-Za-z]):")
_VOLUME_NAME = re.compile(
    r"^(?:(?P<a>[A-Z])[:$_]?|(?:DRIVE|DISK|DISC|VOLUME|VOL|LW|HDD|SSD|CSV|LUN)[ _-]?"
    r"(?P<b>[0-9A-Z]{1,3})|(?P<c>[A-Z])[ _-](?:DRIVE|DISK|VOLUME))$"
)


def _volume(name: str) -> str:
    """Which drive or volume a folder's name speaks of: its letter or number, "" for none."""
    found = _VOLUME_NAME.match(fold(name))
    return next(filter(None, found.groups()), "") if found else ""


@dataclass(frozen=True)
class StoredPath:
    """A path as a configuration or a disk writes it.

    `parts`: its components without drive and device prefix, a share's server and share name
    among them; `drive`: the letter in upper case, "" where there is none.
    """

    text: str
    parts: tuple[str, ...]
    drive: str
    absolute: bool

    @staticmethod
    def parse(text: str) -> StoredPath:
        """Take any text apart; text that is no path has no parts."""
        clean = text.rstrip("\0 ")
        found = _DRIVE.match(clean)
        return StoredPath(
            clean,
            tuple(windows_path_parts(clean)),
            found[1].upper() if found else "",
            is_absolute_windows(clean),
        )

    @property
    def name(self) -> str:
        """The last component, "" where there is none."""
        return self.parts[-1] if self.parts and self.parts[-1] != ".." else ""

    @property
    def key(self) -> tuple[str, ...]:
        """What two spellings of one stored path share."""
        return (self.drive, *(fold(part) for part in self.parts))

    def suffix_length(self, local: Path) -> int:
        """How many trailing components agree with a local path, without regard to case."""
        length = 0
        for mine, theirs in zip(reversed(self.parts), reversed(local.parts), strict=False):
            if mine != theirs and fold(mine) != fold(theirs):
                break
            length += 1
        return length

    def agreement(self, local: Path, length: int) -> int:
        """1 where the local folder above the agreeing components is named like this path's drive
        or volume, -1 where it is named like another one, else 0.
        """
        above = len(local.parts) - length - 1
        if above < 0:
            return 0
        theirs = _volume(local.parts[above])
        if not theirs:
            return 0
        if length < len(self.parts):
            mine = _volume(self.parts[-length - 1])
            return 0 if not mine else 1 if mine == theirs else -1
        if not self.drive or not theirs.isalpha() or len(theirs) > 1:
            return 0
        return 1 if theirs == self.drive else -1


@dataclass(frozen=True)
class Name:
    """A name of a file: the path it is seen under (a link's own path included), and the file."""

    seen: Path
    file: Path


class NameTable:
    """Files by base name and by whole path. Does no I/O."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[Name]] = {}
        self._by_path: dict[str, list[Name]] = {}
        self._odd: list[Name] | None = None  # names with letters beyond ASCII, made when asked
        self._answers: dict[str, list[Name]] = {}  # of `named`, by the name asked for

    def add(self, file: Path, aliases: Iterable[Path] = ()) -> None:
        """A canonical file and the further names it has."""
        self._answers.clear()
        for seen in (file, *aliases):
            entry = Name(seen, file)
            self._by_name.setdefault(fold(seen.name), []).append(entry)
            self._by_path.setdefault(fold(str(seen)), []).append(entry)

    def named(self, name: str) -> list[Name]:
        """The names whose last component is this one as NTFS compares them; the exact ones alone
        where a folder holds several spellings. The list is shared: not to be changed.
        """
        if name not in self._answers:
            self._answers[name] = self._named(name)
        return self._answers[name]

    def _named(self, name: str) -> list[Name]:
        found = self._by_name.get(fold(name), [])
        exact = {entry.seen.parent for entry in found if entry.seen.name == name}
        return [
            entry
            for entry in found
            if entry.seen.name == name or entry.seen.parent not in exact
        ]

    def in_another_form(self, name: str) -> list[Name]:
        """The names that are the same text in another form: decomposed letters, or bytes of an
        8-bit code page. A proposal only: another sign must agree.
        """
        if name.isascii():
            return []
        if self._odd is None:
            self._odd = [
                entry
                for entries in self._by_name.values()
                for entry in entries
                if not entry.seen.name.isascii()
            ]
        known = {entry.seen.name for entry in self._odd}
        forms = {*same_form(name, known), *code_page_matches(name, known)}
        return [entry for entry in self._odd if entry.seen.name in forms]

    def at(self, path: Path) -> Path | None:
        """The file seen under this whole path: exactly, else the only one that differs in case."""
        found = self._by_path.get(fold(str(path)), [])
        for entry in found:
            if entry.seen == path:
                return entry.file
        files = {entry.file for entry in found}
        return next(iter(files)) if len(files) == 1 else None
