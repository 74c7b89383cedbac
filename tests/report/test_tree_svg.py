# SPDX-License-Identifier: Apache-2.0
"""The tree drawing on made-up machines: placing, branches, odd parents, many moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.base.shown import hidden, visible
from snapviewer.machines.model import (
    NOW_ID,
    Machine,
    MachineState,
    Moment,
    MomentDisk,
    MomentKind,
    SavedState,
)
from snapviewer.report.tree_svg import place, tree_svg
from tests.builders_hostile import HARMLESS, TEXTS

START = datetime(2020, 1, 1, tzinfo=UTC)


def moment(name: str, parent: str | None, state: SavedState | None = None) -> Moment:
    kind = MomentKind.NOW if name == NOW_ID else MomentKind.UNKNOWN
    when = None if name == NOW_ID else START + timedelta(hours=len(name))
    return Moment(name, name, "", when, kind, {}, state, None, parent)


def machine(parents: dict[str, str | None], now: str | None = None) -> Machine:
    return Machine(
        "ID", "VM", 1, "5.0", MachineState.OFF, Path("/vm"), None, moment(NOW_ID, now),
        [moment(name, parent) for name, parent in parents.items()],
    )  # fmt: skip


def test_now_keeps_the_lane_and_branches_open_new_ones() -> None:
    vm = machine({"a": None, "b": "a", "c": "b", "d": "a", "e": "d"}, now="e")
    places = {node.moment.id: node for node in place(vm)}
    assert [node.moment.id for node in place(vm)] == ["a", "b", "c", "d", "e", NOW_ID]
    assert {key: node.lane for key, node in places.items()} == {
        "a": 0, "b": 1, "c": 1, "d": 0, "e": 0, NOW_ID: 0,
    }  # fmt: skip
    assert places["b"].branch != places["a"].branch
    assert places["d"].branch == places["a"].branch
    assert places["d"].parent_row == 0


def test_circles_and_strange_parents_are_drawn_once() -> None:
    vm = machine({"a": "b", "b": "a", "c": "nobody"}, now="gone")
    assert sorted(node.moment.id for node in place(vm)) == ["a", "b", "c", NOW_ID]


def test_shapes() -> None:
    vm = machine({"a": None, "broken": "a"}, now="a")
    vm.snapshots.append(moment("mem", "a", SavedState(None, None, 1, True)))
    svg = ElementTree.fromstring(tree_svg(vm, {"a": 1024}, ["broken"]))
    classes = {
        group.attrib["data-moment"]: group.attrib["class"]
        for group in svg.iter("{http://www.w3.org/2000/svg}g")
    }
    assert classes == {
        "a": "node snapshot", "broken": "node unreadable", "mem": "node memory", "now": "node now",
    }  # fmt: skip
    text = "".join(svg.itertext())
    assert "1.0 KiB written" in text
    assert "with memory" in text


def test_a_machine_without_moments() -> None:
    vm = machine({})
    vm.now = None
    assert ElementTree.fromstring(tree_svg(vm, {})).tag.endswith("svg")


def test_thousands_in_a_row() -> None:
    names = [f"m{number}" for number in range(5000)]
    vm = machine(dict(zip(names, [None, *names], strict=False)), now=names[-1])
    nodes = place(vm)
    assert len(nodes) == 5001
    assert {node.lane for node in nodes} == {0}


@given(
    st.lists(st.integers(-1, 30), min_size=1, max_size=30),
    st.integers(-1, 29),
    st.text(max_size=80),
)
def test_any_forest(parents: list[int], now: int, name: str) -> None:
    ids = [f"m{number}" for number in range(len(parents))]
    named = {
        ids[index]: ids[parent] if 0 <= parent < len(ids) else None
        for index, parent in enumerate(parents)
    }
    vm = machine(named, now=ids[now] if 0 <= now < len(ids) else None)
    vm.snapshots[0].name = vm.name = name
    nodes = place(vm)
    assert sorted(node.moment.id for node in nodes) == sorted([*ids, NOW_ID])
    # A line never runs through another node: on its way down, in the parent's lane, there is none,
    # and a branch hangs on a line that goes on below it.
    for node in nodes:
        if node.parent_row is not None:
            assert node.parent_row < node.row
            between = nodes[node.parent_row + 1 : node.row]
            parent = nodes[node.parent_row]
            assert node.lane in (parent.lane, parent.lane + 1)
            assert parent.lane not in {other.lane for other in between}
            if node.lane > parent.lane:
                later = [other for other in nodes if other.parent_row == parent.row]
                assert later[-1].lane == parent.lane
                assert later[-1].row > node.row
    ElementTree.fromstring(tree_svg(vm, {}))


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_any_name_is_a_whole_drawing(text: str) -> None:
    machine = Machine(
        text, text, 2, "9.0", MachineState.OFF, Path(text.replace("\0", "")), None,
        moment(NOW_ID, text), [moment(text, None)],
    )  # fmt: skip
    machine.snapshots[0].disks[text] = MomentDisk(text, text, None, "")
    drawn = tree_svg(machine, {})
    root = ElementTree.fromstring(drawn)
    assert not any(hidden(line) for line in drawn.split("\n"))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
        "svg", "title", "path", "g", "circle", "rect", "text",
    }  # fmt: skip
    shown = "".join(root.itertext())
    assert visible(text).strip() in shown
