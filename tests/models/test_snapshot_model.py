# SPDX-License-Identifier: Apache-2.0
"""The snapshot rows and their model, over the real demo VM and over long made-up chains."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from snapviewer.actions.delete import plan_delete
from snapviewer.base.progress import Progress
from snapviewer.figures.costs import machine_costs, slot_usage
from snapviewer.figures.forecasts import forecast_deletes
from snapviewer.figures.rows import (
    GraphNode,
    NodeKind,
    arrange,
    build_nodes,
    fold_runs,
    keep_matching,
)
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, Moment, MomentKind
from snapviewer.machines.opening import open_library
from snapviewer.models.snapshot_model import Column, Role, SnapshotModel
from tests.builders_ui import demo_copy


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(demo_copy(tmp_path)) as opened:
        yield opened


def moment(key: str, parent: str | None) -> GraphNode:
    now = key == NOW_ID
    kind = MomentKind.NOW if now else MomentKind.UNKNOWN
    made = Moment(key, key, "", None, kind, {}, None, None, parent)
    return GraphNode(key, parent, NodeKind.NOW if now else NodeKind.SNAPSHOT, made)


def chain(count: int) -> list[GraphNode]:
    nodes = [moment(f"s{at}", f"s{at - 1}" if at else None) for at in range(count)]
    return [*nodes, moment(NOW_ID, f"s{count - 1}")]


def watched(model: SnapshotModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )


def test_rows_follow_the_tree_and_now_stays_in_the_first_lane(library: Library) -> None:
    machine = library.machines[0]
    rows = arrange(build_nodes(library, machine))
    keys = [node.key for node, _ in rows]
    for node, lane in rows:
        if node.parent is not None:
            assert keys.index(node.parent) < keys.index(node.key)
        if node.kind is NodeKind.NOW:
            assert lane.lane == 0
    assert {node.key for node, _ in rows if node.moment} == {item.id for item in machine.moments}


def test_waiting_files_stand_between_the_moments_they_lie_between(library: Library) -> None:
    machine = library.machines[0]
    nodes = build_nodes(library, machine)
    waiting = [node for node in nodes if node.kind is NodeKind.WAITING]
    superseded = {
        file.path for file in library.files_of(machine) if file.role is FileRole.SUPERSEDED
    }
    assert superseded, "the demo has a file that waits for its merge"
    assert {file.path for node in waiting for file in node.files} == superseded
    for node in waiting:
        below = [item for item in nodes if item.parent == node.key]
        assert below
        for item in below:
            assert item.moment is not None
            above = {
                path
                for disk in item.moment.disks.values()
                if disk.path is not None
                for path in library.graph.ancestors(disk.path)
            }
            assert above & {file.path for file in node.files}


def test_long_runs_fold_to_one_row_and_unfold(qapp: object) -> None:
    nodes = chain(50)
    folded = fold_runs(nodes, set())
    fold = next(node for node in folded if node.kind is NodeKind.FOLD)
    hidden = {node.key for node in nodes} - {node.key for node in folded}
    assert set(fold.folded) == hidden
    assert len(folded) == len(nodes) - len(hidden) + 1
    assert arrange(folded)[0][0].key == "s0"
    assert arrange(folded)[-1][0].key == NOW_ID
    assert fold_runs(nodes, {fold.key}) == nodes
    assert fold_runs(chain(6), set()) == chain(6)


def test_a_filter_keeps_the_graph(qapp: object) -> None:
    nodes = chain(30)
    kept = keep_matching(nodes, lambda node: node.key in ("s3", "s20"))
    assert [(node.key, node.parent, node.skipped) for node in kept] == [
        ("s3", None, 3), ("s20", "s3", 16), (NOW_ID, "s20", 9),
    ]  # fmt: skip


def test_a_circle_of_parents_does_not_hang_the_filter(qapp: object) -> None:
    nodes = [moment("a", "b"), moment("b", "a"), moment(NOW_ID, "a")]
    kept = keep_matching(nodes, lambda _: False)
    assert [node.key for node in kept] == [NOW_ID]


def test_the_model_is_a_proper_model(library: Library, qapp: object) -> None:
    model = SnapshotModel()
    watched(model)
    machine = library.machines[0]
    model.set_machine(library, machine)
    assert model.rowCount() == len(build_nodes(library, machine))
    now = model.row_of(NOW_ID)
    assert now is not None
    assert model.index(now, Column.NAME).data() == "Now"
    assert model.index(now, Column.NAME).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(now, Column.WRITTEN).data() == "…"
    numbers = machine_costs(library, machine, Progress())
    model.set_numbers(numbers)
    assert "iB" in model.index(now, Column.WRITTEN).data()
    exact = f"{numbers[NOW_ID].written:,} bytes"
    assert exact in model.index(now, Column.WRITTEN).data(Qt.ItemDataRole.ToolTipRole)
    first = machine.snapshots[0]
    row = model.row_of(first.id)
    assert row is not None
    model.set_frees({first.id: 0})
    assert model.index(row, Column.FREES).data() == "0 B"
    model.set_frees({first.id: None})
    assert model.index(row, Column.FREES).data() == "refused"
    spoken = model.index(row, Column.GRAPH).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.name in spoken
    assert model.index(row, Column.GRAPH).data(Role.LANE).key == first.id
    model.set_filter("after updates")
    assert {model.node(at).name for at in range(model.rowCount())} == {"After updates", "Now"}
    model.set_filter("")
    model.set_options(fold=True, files=False)
    assert all(model.node(at).moment for at in range(model.rowCount()))
    model.set_machine(None, None)
    assert model.rowCount() == 0


def test_exclusive_and_written_agree_with_the_chain(library: Library) -> None:
    machine = library.machines[0]
    numbers = machine_costs(library, machine, Progress())
    assert machine.now is not None
    total = 0
    for slot in machine.slots:
        usage = slot_usage(library, machine, machine.now, slot, Progress())
        total += sum(layer.exclusive_bytes for layer in usage.layers)
        assert usage.owners[0] == "Now"
    assert numbers[NOW_ID].exclusive == total
    assert all(not item.failed for item in numbers.values())


def test_an_unreadable_disk_is_named_not_counted(tmp_path: Path) -> None:
    root = demo_copy(tmp_path)
    with open_library(root) as opened:
        now = opened.machines[0].now
        assert now is not None
        path = next(iter(now.disks.values())).path
        assert path is not None
    path.write_bytes(b"\0" * 4096)
    with open_library(root) as opened:
        machine = opened.machines[0]
        numbers = machine_costs(opened, machine, Progress())
        assert numbers[NOW_ID].failed
        assert not numbers[machine.snapshots[0].id].failed


def test_the_forecast_column_is_what_the_plans_say(library: Library) -> None:
    machine = library.machines[0]
    frees = forecast_deletes(library, machine, Progress())
    assert set(frees) == {moment.id for moment in machine.snapshots}
    for moment in machine.snapshots:
        plan = plan_delete(library, machine, moment, merge_now=True)
        given = plan.forecast.frees_now_bytes + plan.forecast.frees_later_bytes
        assert frees[moment.id] == (None if plan.refused else given)
