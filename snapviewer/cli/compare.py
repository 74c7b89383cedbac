# SPDX-License-Identifier: Apache-2.0
"""The commands that compare two sides: diff (by sector) and files (by file of the guest).

A side is a moment of the chosen VM, ``VM:MOMENT``, a disk file or a folder (`machines.sides`).
"""

from __future__ import annotations

import argparse
import contextlib
import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from snapviewer.base.errors import (
    EXIT_DIFFERENT,
    EXIT_DONE,
    EXIT_UNANSWERED,
    ChainError,
    NotFoundError,
    SnapviewerError,
)
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import DiskDiff
from snapviewer.chains.diff import diff as diff_chains
from snapviewer.cli.output import Console, size_text
from snapviewer.cli.place import opened
from snapviewer.cli.views import finder, note_unfrozen
from snapviewer.machines.opening import open_library
from snapviewer.machines.pairing import DiskPair, pair_disks
from snapviewer.machines.reading import reading
from snapviewer.machines.sides import Side, unchanged

_SHOWN_RANGES = 200


@dataclass
class _Answer:
    """What a comparison found so far. `open` are the errors of what could not be compared."""

    disks: list[dict[str, Any]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    differ: bool = False
    answered: bool = False
    open: list[SnapviewerError] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """A difference is an answer whatever else could not be read; "nothing differs" is one only
        where everything was compared.
        """
        if self.differ:
            return EXIT_DIFFERENT
        return EXIT_DONE if self.answered and not self.open else EXIT_UNANSWERED


Comparer = Callable[[DiskPair, tuple[Chain, Chain], dict[str, Any], _Answer], None]


def diff(options: argparse.Namespace, console: Console) -> int:
    """Sector-exact differences; exit 1 where there are any, 6 where not all could be compared."""

    def compare(
        pair: DiskPair, chains: tuple[Chain, Chain], entry: dict[str, Any], answer: _Answer
    ) -> None:
        found = console.run(partial(diff_chains, *chains))
        answer.differ = answer.differ or found.bytes_changed > 0
        answer.answered = True
        entry |= _ranges_json(found)
        answer.lines += _range_lines(pair, found)

    return _compare(options, console, compare, {"bytes_changed": None, "bytes_compared": 0,
                                                "ranges": []}, whole_disks=True)  # fmt: skip


def files(options: argparse.Namespace, console: Console) -> int:
    """Guest files that differ; exit 1 where there are any, 6 where not all could be compared."""
    from snapviewer.guest.diff import diff_files
    from snapviewer.guest.image import sleuth_kit

    sleuth_kit()  # without it no disk can be compared: said once, not for every disk

    def compare(
        pair: DiskPair, chains: tuple[Chain, Chain], entry: dict[str, Any], answer: _Answer
    ) -> None:
        volumes = console.run(partial(diff_files, *chains))
        for volume in volumes:
            answer.lines.append(f"{pair.label} volume {volume.index} ({volume.filesystem}):")
            if volume.reason:
                answer.lines.append(f"  {volume.reason}")
                answer.open.append(ChainError(volume.reason, code="volume-not-compared"))
            else:
                answer.answered = True
            answer.lines.extend(f"  note: {text}" for text in volume.notes)
            answer.lines.extend(f"  {change.change:8} {change.path}" for change in volume.changes)
            answer.differ = answer.differ or bool(volume.changes)
        entry["volumes"] = [
            {
                "index": volume.index,
                "filesystem": volume.filesystem,
                "reason": volume.reason,
                "changes": [
                    {
                        "path": change.path,
                        "change": str(change.change),
                        "size_a": change.size_a,
                        "size_b": change.size_b,
                        "old_path": change.old_path,
                    }
                    for change in volume.changes
                ],
            }
            for volume in volumes
        ]
        if not volumes:
            answer.lines.append(f"{pair.label}: no file system was found on either side")

    return _compare(options, console, compare, {"volumes": []}, whole_disks=False)


def _compare(
    options: argparse.Namespace,
    console: Console,
    compare: Comparer,
    empty: dict[str, Any],
    *,
    whole_disks: bool,
) -> int:
    """Find both sides and compare disk by disk. `empty` is what a disk's entry says where it could
    not be compared; with `whole_disks` one that only one side has counts as changed whole.
    """
    with (
        open_library(opened(options)) as library,
        finder(library, options.vm) as sides,
        contextlib.ExitStack() as stack,
    ):
        if options.b is not None:
            a, b = sides.find(options.a), sides.find(options.b)
        elif _exists(options.a):
            a, b = sides.now(), sides.find(options.a)
        else:
            raise NotFoundError(
                "two moments are needed, or two disk files or folders",
                remedy="name both: PATH A B",
            )
        for side in (a, b):
            note_unfrozen(side, console)
        sessions = [
            stack.enter_context(reading(side.library, [side.machine], [side.moment]))
            for side in (a, b)
        ]
        answer = _Answer()
        if a.library is not b.library or a.machine is not b.machine or a.file or b.file:
            answer.lines += [f"A: {a.title}", f"B: {b.title}"]
        for pair in pair_disks(a, b, options.disk):
            entry: dict[str, Any] = {
                "slot": pair.slot, "slot_a": pair.slot_a, "slot_b": pair.slot_b,
            } | empty  # fmt: skip
            answer.disks.append(entry)
            if pair.slot_a is None or pair.slot_b is None:
                _one_sided(a if pair.slot_b is None else b, pair, entry, answer, whole_disks)
                continue
            try:
                _compare_pair(a, b, pair, entry, answer, compare)
            except SnapviewerError as error:
                entry |= empty
                entry["error"] = _error_json(error)
                answer.open.append(error)
                answer.lines.append(f"{pair.label}: not compared: {error}")
        for side in (a, b):
            config = side.moment.config
            for slot in config.other_drives if config is not None else ():
                line = f"{slot} of {side.moment.name}: a physical disk, not compared"
                answer.lines += [] if line in answer.lines else [line]
        if not answer.disks:
            answer.lines.append("Neither side has a disk, so nothing was compared.")
        document = {
            "vm": a.machine.id,
            "a": a.moment.id,
            "b": b.moment.id,
            "side_a": _side_json(a),
            "side_b": _side_json(b),
            "disks": answer.disks,
        }
        for session in sessions:
            session.check()
        if answer.exit_code == EXIT_UNANSWERED:
            _tell_unanswered(answer, document, console)
        console.result(document, answer.lines)
        return answer.exit_code


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except (OSError, ValueError):  # too long for a name, say
        return False


def _compare_pair(
    a: Side,
    b: Side,
    pair: DiskPair,
    entry: dict[str, Any],
    answer: _Answer,
    compare: Comparer,
) -> None:
    """Compare one disk. What was written meanwhile makes the answer worthless: an error."""
    chains = _opened(a, pair.slot_a, "A"), _opened(b, pair.slot_b, "B")
    sizes = [chain.virtual_size for chain in chains]
    entry["size_a"], entry["size_b"] = sizes
    part = _Answer()
    with unchanged(chains):
        compare(pair, chains, entry, part)
    if sizes[0] != sizes[1]:
        part.lines.insert(
            0,
            f"{pair.label}: the disk is {size_text(sizes[0])} in A and {size_text(sizes[1])} in B; "
            "what only one has counts as different",
        )
    answer.lines += part.lines
    answer.differ = answer.differ or part.differ
    answer.answered = answer.answered or part.answered
    answer.open += part.open


def _opened(side: Side, slot: str | None, letter: str) -> Chain:
    try:
        return side.chain(slot or "")
    except SnapviewerError as error:
        told = copy.copy(error)  # the error may be kept with its file, to be told again
        told.message = f"side {letter} cannot be read: {error.message}"
        raise told from error


def _one_sided(
    side: Side, pair: DiskPair, entry: dict[str, Any], answer: _Answer, whole_disks: bool
) -> None:
    """A disk that the other side does not have."""
    answer.lines.append(f"{pair.slot}: only '{side.moment.name}' has this disk")
    entry["only_in"] = "a" if pair.slot_b is None else "b"
    if not whole_disks:
        answer.lines.append("  its files are not compared")
        answer.open.append(
            ChainError(
                f"only one side has the disk at {pair.slot}; its files are not compared",
                code="one-sided",
            )
        )
        return
    answer.differ = answer.answered = True
    try:
        size = side.chain(pair.slot).virtual_size
    except SnapviewerError as error:
        entry["error"] = _error_json(error)
        answer.lines.append(f"  and it cannot be read: {error}")
        return
    entry["bytes_changed"] = size
    entry["ranges"] = [{"offset": 0, "length": size}]


def _ranges_json(found: DiskDiff) -> dict[str, Any]:
    ranges = zip(found.ranges["start"].tolist(), found.ranges["length"].tolist(), strict=True)
    return {
        "bytes_changed": found.bytes_changed,
        "bytes_compared": found.bytes_compared,
        "ranges": [{"offset": offset, "length": length} for offset, length in ranges],
    }


def _range_lines(pair: DiskPair, found: DiskDiff) -> list[str]:
    count = len(found.ranges)
    lines = [
        f"{pair.label}: {size_text(found.bytes_changed)} differ in {count} ranges "
        f"({size_text(found.bytes_compared)} compared)"
    ]
    lines.extend(
        f"  {int(row['start']):#014x}  {int(row['length']):>12}"
        for row in found.ranges[:_SHOWN_RANGES]
    )
    if count > _SHOWN_RANGES:
        lines.append(f"  ... {count - _SHOWN_RANGES} more ranges (--json lists all)")
    return lines


def _tell_unanswered(answer: _Answer, document: dict[str, Any], console: Console) -> None:
    """Why there is no answer: on standard error, and as the document's `error`."""
    first = answer.open[0] if answer.open else None
    if first is not None:
        document["error"] = _error_json(first)
        console.note(f"snapviewer: not answered: {first}")
        return
    document["error"] = {"code": "nothing-compared", "message": "nothing could be compared"}
    console.note("snapviewer: not answered: nothing could be compared")


def _error_json(error: SnapviewerError) -> dict[str, Any]:
    return {
        "code": error.code,
        "message": error.message,
        "file": error.file,
        "structure": error.structure,
        "offset": error.offset,
        "remedy": error.remedy,
    }


def _side_json(side: Side) -> dict[str, Any]:
    file = side.file
    return {
        "vm": side.machine.id,
        "name": side.machine.name,
        "folder": str(side.machine.root),
        "moment": side.moment.id,
        "file": str(file) if file is not None else None,
    }
