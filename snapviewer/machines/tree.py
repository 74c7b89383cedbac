# SPDX-License-Identifier: Apache-2.0
"""The snapshot tree, derived from the disk chains.

S is an ancestor of T where the file S froze is a proper ancestor of T's file (or, on some slots,
the same file), agreed over all disks both have; creation time breaks ties. A disk is known by its
chain, not by its slot: one that moved to another controller stays the same disk. The configuration
key that holds the parent is not established: it is a hint, and a disagreement becomes a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.model import Finding, Moment, Severity

_NEVER = datetime(1, 1, 1, tzinfo=UTC)

ParentOf = Callable[[Path], Path | None]
"""The parent file of a disk file, None for a base or where it is not known."""

IsCut = Callable[[Path], bool]
"""Whether the chain is known no further than this file: unreadable, or its parent missing."""


def _when(moment: Moment) -> datetime:
    if moment.is_now:
        return datetime.max.replace(tzinfo=UTC)
    return moment.created or _NEVER


def _files(moment: Moment) -> dict[str, Path]:
    return {slot: disk.path for slot, disk in moment.disks.items() if disk.path is not None}


class _Relations:
    """Answers "is S above T" from file ancestry. Every file is visited once and takes constant
    space, so that ten thousand snapshots over one chain are no more than a long list.
    """

    def __init__(self, moments: Iterable[Moment], parent_of: ParentOf, is_cut: IsCut) -> None:
        self.files = {moment.id: _files(moment) for moment in moments}
        self.parent: dict[Path, Path | None] = {}
        for files in self.files.values():
            for path in files.values():
                current: Path | None = path
                while current is not None and current not in self.parent:
                    self.parent[current] = parent_of(current)
                    current = self.parent[current]
        self._number()
        self._cut = {path for path, parent in self.parent.items() if not parent and is_cut(path)}

    def _number(self) -> None:
        """Number the files so that a file's descendants have the numbers between its two."""
        children: dict[Path, list[Path]] = defaultdict(list)
        for path, parent in self.parent.items():
            if parent is not None:
                children[parent].append(path)
        self._first: dict[Path, int] = {}
        self._last: dict[Path, int] = {}
        self._base: dict[Path, Path] = {}
        bases = [path for path, parent in self.parent.items() if parent is None]
        # What no base leads to forms a loop: it is entered anywhere and cut there.
        for base in [*bases, *self.parent]:
            stack: list[tuple[Path, bool]] = [(base, False)]
            while stack:
                path, done = stack.pop()
                if done:
                    self._last[path] = len(self._first)
                elif path not in self._first:
                    self._first[path] = len(self._first)
                    self._base[path] = base
                    stack.append((path, True))
                    stack.extend((child, False) for child in children[path])

    def chain(self, path: Path) -> Iterator[Path]:
        """The file and the files below it, nearest first; loops are cut."""
        seen: set[Path] = set()
        current: Path | None = path
        while current is not None and current not in seen:
            seen.add(current)
            yield current
            current = self.parent[current]

    def stands_on(self, upper: Path, lower: Path) -> bool:
        """Whether `lower` is a proper ancestor (a parent, its parent, ...) of `upper`."""
        return self._first[lower] < self._first[upper] < self._last[lower]

    def carries(self, lower: Path, upper: Path) -> bool:
        """Whether reading `lower` reads `upper`: the same file, or one it stands on."""
        return lower == upper or self.stands_on(lower, upper)

    def above(self, upper: Moment, lower: Moment) -> bool:
        """Whether every disk both have allows `upper` to be an ancestor of `lower`.

        Disks are paired by their slot, and by their chain where one moved to another. A disk whose
        chain in `lower` ends at a missing or unreadable file, before it could reach the file of
        `upper`, says nothing; nor does one that only one of the two has.
        """
        mine, theirs = self.files[upper.id], self.files[lower.id]
        proper = heard = False
        for slot, file in mine.items():
            later = theirs.get(slot)
            if later is None or not self.carries(later, file):
                moved = [other for other in theirs.values() if self.carries(other, file)]
                if not moved:
                    if self._denied(slot, file, mine, theirs):
                        return False
                    continue
                later = moved[0]
            if later == file:
                heard = True
            else:
                proper = True
        return proper or (heard and _when(upper) < _when(lower))

    def _denied(
        self, slot: str, file: Path, mine: dict[str, Path], theirs: dict[str, Path]
    ) -> bool:
        """Whether a disk of the upper moment that no disk of the lower one carries speaks against
        its being above: its slot has a disk of another branch or kind, or its disk stands, on
        another branch, at a slot the upper one did not have.
        """
        later = theirs.get(slot)
        if later is None:
            rest = [path for each, path in theirs.items() if each not in mine]
            candidates = [path for path in rest if self._base[path] == self._base[file]]
        else:
            base = self._base[later]
            if base in self._cut and base != self._base[file]:
                return False
            candidates = [later]
        # A disk that continues another of the upper moment's came from there.
        return any(
            not any(self.carries(path, other) for other in mine.values()) for path in candidates
        )


def _nearest(
    moment: Moment,
    relations: _Relations,
    by_file: dict[Path, list[Moment]],
    findings: list[Finding],
) -> Moment | None:
    hits: dict[str, Moment] = {}
    for path in relations.files[moment.id].values():
        for above in relations.chain(path):
            group = [other for other in by_file.get(above, ()) if other.id != moment.id]
            if above == path:
                # The same file: only an older moment can be above.
                group = [other for other in group if relations.above(other, moment)]
            if group:
                hits.update((other.id, other) for other in group)
                break
    agreed = [other for other in hits.values() if relations.above(other, moment)]
    if not agreed:
        if hits:
            chosen = max(hits.values(), key=_when)
            findings.append(
                Finding(
                    Code.TREE_DISAGREEMENT,
                    Severity.WARNING,
                    tr(
                        "The disks of '{moment}' disagree about the snapshot above it; "
                        "'{chosen}' is shown because it is the newest of those named.",
                        moment=moment.name,
                        chosen=chosen.name,
                    ),
                    file=moment.config.path if moment.config else None,
                    remedy=tr("Check that all disk files of this VM belong together."),
                    proof="; ".join(f"{hit.name} ({hit.id})" for hit in hits.values()),
                )
            )
            return chosen
        return None
    # The deepest: the one that no other agreed candidate is below.
    best = agreed[0]
    for other in agreed[1:]:
        if relations.above(best, other):
            best = other
    return best


def build_tree(
    snapshots: list[Moment],
    now: Moment | None,
    parent_of: ParentOf,
    is_cut: IsCut = lambda _path: False,
) -> tuple[list[Moment], list[Finding]]:
    """Set every moment's `parent`; returns the snapshots in tree order and what was odd.

    Tree order: depth first, parents before children, older branches first.
    """
    findings: list[Finding] = []
    moments = [*snapshots, *([now] if now is not None else [])]
    relations = _Relations(moments, parent_of, is_cut)
    by_file: dict[Path, list[Moment]] = defaultdict(list)
    for snapshot in snapshots:
        for path in set(relations.files[snapshot.id].values()):
            by_file[path].append(snapshot)
    without_files: list[Moment] = []
    for moment in moments:
        if relations.files[moment.id]:
            above = _nearest(moment, relations, by_file, findings)
            moment.parent = above.id if above is not None else None
        else:
            without_files.append(moment)
    if without_files:
        _by_time(without_files, snapshots, findings)
    _compare_hints(moments, findings)
    return _tree_order(snapshots), findings


def _by_time(loose: list[Moment], snapshots: list[Moment], findings: list[Finding]) -> None:
    """Moments with no disk to go by stand below the newest snapshot taken before them."""
    named = [moment for moment in loose if moment.disks]
    for moment in sorted(loose, key=_when):
        older = [
            other
            for other in snapshots
            if other.id != moment.id and (_when(other), other.id) < (_when(moment), moment.id)
        ]
        moment.parent = max(older, key=lambda other: (_when(other), other.id)).id if older else None
    if len(snapshots) + len(loose) > 1:
        names = listed(tr("'{name}'", name=moment.name) for moment in loose)
        findings.append(
            Finding(
                Code.TREE_BY_TIME,
                Severity.WARNING if named else Severity.INFO,
                tr(
                    "The place of {names} in the tree follows from creation times alone, because "
                    "their disk files are missing.",
                    names=names,
                )
                if named
                else tr(
                    "The place of {names} in the tree follows from creation times alone, because "
                    "they have no disks.",
                    names=names,
                ),
                remedy=tr("Bring the missing disk files back, then refresh.") if named else "",
            )
        )


def _compare_hints(moments: list[Moment], findings: list[Finding]) -> None:
    ids = {moment.id for moment in moments if not moment.is_now}
    for moment in moments:
        if moment.config is None:
            continue
        hints = moment.config.parent_hints(ids) - {moment.id}
        if hints and moment.parent not in hints:
            findings.append(
                Finding(
                    Code.PARENT_HINT_DISAGREES,
                    Severity.INFO,
                    tr(
                        "The configuration of '{moment}' seems to name another snapshot "
                        "above it than its disks do. The disks are believed.",
                        moment=moment.name,
                    ),
                    file=moment.config.path,
                    proof=tr(
                        "disks: {parent}; configuration: {hints}",
                        parent=moment.parent,
                        hints=listed(sorted(hints)),
                    ),
                )
            )


def _tree_order(snapshots: list[Moment]) -> list[Moment]:
    children: dict[str | None, list[Moment]] = defaultdict(list)
    ids = {snapshot.id for snapshot in snapshots}
    for snapshot in snapshots:
        if snapshot.parent not in ids:
            snapshot.parent = None
        children[snapshot.parent].append(snapshot)
    for group in children.values():
        group.sort(key=lambda moment: (_when(moment), moment.name, moment.id))
    ordered: list[Moment] = []
    placed: set[str] = set()

    def place(start: list[Moment]) -> None:
        stack = list(reversed(start))
        while stack:
            moment = stack.pop()
            if moment.id in placed:
                continue
            placed.add(moment.id)
            ordered.append(moment)
            stack.extend(reversed(children[moment.id]))

    place(children[None])
    # Links that form a loop lead to no root: such snapshots are shown all the same.
    for snapshot in sorted(snapshots, key=lambda moment: (_when(moment), moment.name, moment.id)):
        if snapshot.id not in placed:
            snapshot.parent = None
            place([snapshot])
    return ordered
