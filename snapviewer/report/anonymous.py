# SPDX-License-Identifier: Apache-2.0
"""A report without what names people, machines and places: for showing a fault to a stranger.

Names, notes, ids, paths, hosts, accounts and addresses become pseudonyms, the same for the same
text; the structure, sizes, dates, formats and codes stay. Only known kinds of values pass: a field
that is new, or a text that is not ours, is replaced.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, cast

from snapviewer.base.words import remembering
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.machines.readiness.checks import Check
from snapviewer.report.collect import Report
from snapviewer.report.pseudonyms import Pseudonyms

T = TypeVar("T")

# Fields whose text is a word of the formats or of ours; anything longer is no such word.
_WORDS = {"role", "format", "kind", "code", "config_version", "slot", "how", "hosts", "key"}
_WORD = re.compile(r"[A-Za-z0-9 .:-]{0,40}")


@contextlib.contextmanager
def anonymity() -> Iterator[Pseudonyms]:
    """Open the folders and collect the report inside, then `anonymized` it."""
    with remembering() as said:
        yield Pseudonyms(said)


def anonymized(report: Report, library: Library, names: Pseudonyms) -> Report:
    """The same report with pseudonyms; `library` is what it was collected from."""
    names.learn(sorted(_texts(library), key=lambda text: (-len(text), text)))
    masked = _Masked(names).of(report)
    return dataclasses.replace(masked, anonymous=True)


def _texts(library: Library) -> Iterator[str]:
    """What is known to come from files and folders."""
    yield from map(str, library.roots)
    for machine in library.machines:
        yield from _of_machine(machine)
    scan = library.scan
    paths: Iterable[Path] = [*library.graph.files, *scan.states, *scan.companions]
    for path in paths:
        yield str(path)
        yield path.name


def _of_machine(machine: Machine) -> Iterator[str]:
    yield from (machine.name, machine.id, str(machine.root), machine.root.name)
    if machine.config_path is not None:
        yield from (str(machine.config_path), machine.config_path.name)
    for moment in machine.moments:
        yield moment.notes
        if not moment.is_now:
            yield from (moment.name, moment.id)
        for disk in moment.disks.values():
            yield disk.stored


class _Masked:
    """Walks through records; what is met twice stays one."""

    def __init__(self, names: Pseudonyms) -> None:
        self._names = names
        self._met: dict[int, tuple[object, Any]] = {}  # the first keeps the id's owner alive

    def of(self, value: T, field: str = "") -> T:
        """The value with pseudonyms for its texts and paths. Raises `TypeError` for a kind of value
        that is not known here: nothing passes by chance.
        """
        if value is None or isinstance(value, bool | int | float | datetime | Enum | Check):
            return value
        if isinstance(value, str):
            return cast(T, self._text(value, field))
        if isinstance(value, Path):
            return cast(T, self._names.path(value))
        if id(value) not in self._met:
            self._met[id(value)] = (value, self._inside(value, field))
        return cast(T, self._met[id(value)][1])

    def _text(self, value: str, field: str) -> str:
        if field in _WORDS and _WORD.fullmatch(value):
            return value
        if field in ("id", "parent") and value == NOW_ID:
            return value
        return self._names.text(value)

    def _inside(self, value: object, field: str) -> object:
        if isinstance(value, tuple | list | frozenset | set):
            return type(value)(self.of(each, field) for each in value)
        if isinstance(value, dict):
            return {self.of(key, "key"): self.of(each, field) for key, each in value.items()}
        if not dataclasses.is_dataclass(value) or isinstance(value, type):
            raise TypeError(f"{type(value).__name__} has no anonymous form")
        changes = {
            each.name: self.of(getattr(value, each.name), each.name)
            for each in dataclasses.fields(value)
            if each.init and each.name not in _LEFT_OUT.get(type(value), ())
        }
        changes.update({name: empty() for name, empty in _LEFT_OUT.get(type(value), {}).items()})
        return dataclasses.replace(value, **changes)


# What no report shows.
_LEFT_OUT: dict[type, dict[str, Any]] = {
    Moment: {"config": type(None)},
    Machine: {"records": list},
}

__all__ = ["anonymity", "anonymized"]
