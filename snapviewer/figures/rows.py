# SPDX-License-Identifier: Apache-2.0
"""The nodes the snapshot view draws: moments, waiting files between them, loose files, folds.

Pure; no Qt. `build_nodes` makes the forest of a VM, `keep_matching` and `fold_runs` reshape it,
`arrange` lays it out in lanes.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from snapviewer.base.words import listed, tr, trn
from snapviewer.figures.lanes import LaneRow, layout
from snapviewer.machines.disk_graph import LOOSE_ROLES, DiskFile, FileRole
from snapviewer.machines.findings.library import base_name
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, Severity

FOLD_FROM = 8  # shorter runs are not worth folding
_BETWEEN = (FileRole.SUPERSEDED, FileRole.BRANCH_POINT, FileRole.UNKNOWN)


class NodeKind(enum.Enum):
    """What a row stands for."""

    SNAPSHOT = enum.auto()
    NOW = enum.auto()
    WAITING = enum.auto()  # files no moment names but moments stand on: superseded, branch points
    LOOSE = enum.auto()  # a file that no moment names or stands on
    FOLD = enum.auto()  # a long linear run, folded


@dataclass(frozen=True)
class GraphNode:
    """One row's content. `key` is stable across refreshes: moment id, file path, "fold:<id>"."""

    key: str
    parent: str | None
    kind: NodeKind
    moment: Moment | None = None
    files: tuple[DiskFile, ...] = ()
    folded: tuple[str, ...] = ()
    skipped: int = 0  # rows hidden by the filter between this one and its parent
    findings: tuple[Finding, ...] = ()

    @property
    def role(self) -> FileRole | None:
        """The role of the files of a WAITING or LOOSE row."""
        return self.files[0].role if self.moment is None and self.files else None

    @property
    def name(self) -> str:
        """What the Name column shows."""
        if self.kind is NodeKind.FOLD:
            return trn("⋮ {n} snapshot", "⋮ {n} snapshots", len(self.folded))
        if self.moment is not None:
            return self.moment.name or self.moment.id
        if self.kind is NodeKind.LOOSE:
            return self.files[0].path.name
        names = list(dict.fromkeys(base_name(file.path) for file in self.files))
        return (
            listed(names)
            if len(names) < 4
            else tr("{names} and {count} more", names=names[0], count=len(names) - 1)
        )

    @property
    def worst(self) -> Severity | None:
        """The worst severity among the findings."""
        found = {finding.severity for finding in self.findings}
        return next((level for level in Severity if level in found), None)


def build_nodes(library: Library, machine: Machine) -> list[GraphNode]:
    """The forest of a VM: moments, the files waiting between them, then loose files."""
    files = library.files_of(machine)
    findings = library.findings_of(machine)
    parents = {moment.id: moment.parent for moment in machine.moments}
    nodes: list[GraphNode] = []
    for keyed, waiting in _waiting(library, machine, files):
        key = f"file:{waiting[0].path}"
        anchors = [item for item in keyed if parents.get(item) not in keyed]
        if not anchors:
            continue
        nodes.append(GraphNode(key, parents[anchors[0]], NodeKind.WAITING, files=tuple(waiting)))
        for anchor in anchors:
            parents[anchor] = key
    for moment in machine.moments:
        kind = NodeKind.NOW if moment.is_now else NodeKind.SNAPSHOT
        own = tuple(
            file
            for disk in moment.disks.values()
            if (file := library.graph.get(disk.path)) is not None
        )
        nodes.append(GraphNode(moment.id, parents[moment.id], kind, moment, own))
    drawn = {file.path for node in nodes for file in node.files}
    for file in files:
        if file.role in LOOSE_ROLES and not file.users and file.path not in drawn:
            nodes.append(GraphNode(f"file:{file.path}", None, NodeKind.LOOSE, files=(file,)))
    by_file: dict[Path, list[Finding]] = {}
    for finding in findings:
        if finding.file is not None:
            by_file.setdefault(finding.file, []).append(finding)
    return [replace(node, findings=_findings_of(node, by_file)) for node in nodes]


def _waiting(
    library: Library, machine: Machine, files: list[DiskFile]
) -> list[tuple[frozenset[str], list[DiskFile]]]:
    """Files that no moment names but moments stand on: (ids of those moments, files), base
    first; files of several disks below the same moments belong together.
    """
    wanted = {file.path for file in files if file.role in _BETWEEN and not file.users}
    over: dict[object, set[str]] = {path: set() for path in wanted}
    depth: dict[object, int] = {}
    for moment in machine.moments:
        for disk in moment.disks.values():
            if disk.path is None:
                continue
            for path in library.graph.ancestors(disk.path):
                if path in wanted:
                    over[path].add(moment.id)
    groups: dict[tuple[frozenset[str], FileRole], list[DiskFile]] = {}
    for file in files:
        if file.path in wanted and over[file.path]:
            depth[file.path] = len(library.graph.ancestors(file.path))
            groups.setdefault((frozenset(over[file.path]), file.role), []).append(file)
    ordered = sorted(groups.items(), key=lambda item: depth[item[1][0].path])
    return [(ids, group) for (ids, _), group in ordered]


def _findings_of(node: GraphNode, findings: dict[Path, list[Finding]]) -> tuple[Finding, ...]:
    paths = [file.path for file in node.files]
    if node.moment is not None and node.moment.config is not None and not node.moment.is_now:
        paths.append(node.moment.config.path)
    return tuple(item for path in dict.fromkeys(paths) for item in findings.get(path, ()))


def keep_matching(nodes: list[GraphNode], matches: Callable[[GraphNode], bool]) -> list[GraphNode]:
    """Only the rows that match, hung on their nearest remaining ancestor; Now always stays, so
    that the graph keeps its sense. `skipped` counts what lies between.
    """
    by_key = {node.key: node for node in nodes}
    kept = {node.key for node in nodes if node.kind is NodeKind.NOW or matches(node)}
    result = []
    for node in nodes:
        if node.key not in kept:
            continue
        parent, skipped, seen = node.parent, 0, {node.key}
        while parent is not None and parent in by_key and parent not in kept:
            if parent in seen:
                parent = None
                break
            seen.add(parent)
            skipped += 1
            parent = by_key[parent].parent
        result.append(replace(node, parent=parent, skipped=skipped))
    return result


def fold_runs(nodes: list[GraphNode], opened: set[str], least: int = FOLD_FROM) -> list[GraphNode]:
    """Fold runs of `least` or more plain snapshots in a line into one row each.

    The run's first and last snapshot stay visible. `opened` holds keys of folds the user opened.
    """
    children: dict[str | None, list[GraphNode]] = {}
    for node in nodes:
        children.setdefault(node.parent, []).append(node)
    by_key = {node.key: node for node in nodes}

    def plain(node: GraphNode) -> bool:
        below = children.get(node.key, [])
        return (
            node.kind is NodeKind.SNAPSHOT
            and len(below) == 1
            and below[0].kind is NodeKind.SNAPSHOT
            and node.parent in by_key
            and len(children[node.parent]) == 1
            and node.worst in (None, Severity.INFO)
            and not node.skipped
        )

    foldable = {node.key for node in nodes if plain(node)}
    hidden: dict[str, str] = {}
    folds: dict[str, GraphNode] = {}
    for node in nodes:
        if node.key not in foldable or node.parent in foldable:
            continue
        run = [node]
        while (below := children[run[-1].key][0]).key in foldable:
            run.append(below)
        key = f"fold:{node.key}"
        if len(run) < least or key in opened:
            continue
        folds[node.key] = GraphNode(
            key, node.parent, NodeKind.FOLD, folded=tuple(item.key for item in run)
        )
        hidden.update({item.key: key for item in run})
    result = []
    for node in nodes:
        if node.key in folds:
            result.append(folds[node.key])
        if node.key in hidden:
            continue
        result.append(replace(node, parent=hidden[node.parent]) if node.parent in hidden else node)
    return result


def arrange(nodes: list[GraphNode]) -> list[tuple[GraphNode, LaneRow[str]]]:
    """The rows in drawing order; the line to Now (else the newest) stays in its lane."""
    by_key = {node.key: node for node in nodes}
    main: set[str] = set()
    current = next((node.key for node in nodes if node.kind is NodeKind.NOW), None)
    while current is not None and current in by_key and current not in main:
        main.add(current)
        current = by_key[current].parent
    loose = [node for node in nodes if node.kind is NodeKind.LOOSE]
    rest = [node for node in nodes if node.kind is not NodeKind.LOOSE]
    ordered = [*rest, *loose]
    parents = {node.key: node.parent for node in ordered}
    return [(by_key[row.key], row) for row in layout([node.key for node in ordered], parents, main)]


def sorted_rows(
    rows: list[tuple[GraphNode, LaneRow[str]]],
    key: Callable[[GraphNode], float | str | None],
    descending: bool,
) -> list[tuple[GraphNode, LaneRow[str]]]:
    """The rows as a flat list without lines; rows whose key is None come last either way, equal
    ones keep their order. Each keeps its branch's colour.
    """
    known = [row for row in rows if key(row[0]) is not None]
    rest = [row for row in rows if key(row[0]) is None]
    known.sort(key=lambda row: key(row[0]), reverse=descending)  # type: ignore[arg-type,return-value]
    return [
        (node, LaneRow(lane.key, 0, (lane.branches[lane.lane],), False, False, False))
        for node, lane in (*known, *rest)
    ]
