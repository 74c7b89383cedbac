# SPDX-License-Identifier: Apache-2.0
"""Lanes: order, lines and lane numbers, on any forest and on what is no forest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.figures.lanes import layout


@st.composite
def forests(draw: st.DrawFn) -> tuple[list[int], dict[int, int | None], set[int]]:
    count = draw(st.integers(0, 40))
    parents = {
        key: draw(st.one_of(st.none(), st.integers(0, key - 1))) if key else None
        for key in range(count)
    }
    order = draw(st.permutations(range(count)))
    main = draw(st.sets(st.integers(0, max(0, count - 1))))
    return list(order), parents, main


@given(forests())
def test_a_forest_is_drawn_whole_and_without_crossing(
    forest: tuple[list[int], dict[int, int | None], set[int]],
) -> None:
    keys, parents, main = forest
    rows = layout(keys, parents, main)
    assert sorted(row.key for row in rows) == sorted(keys)
    at = {row.key: number for number, row in enumerate(rows)}
    open_lanes: list[int] = []  # the branch whose line leaves the row above, by lane
    for row in rows:
        parent = parents[row.key]
        assert row.above == (parent is not None and not row.joins)
        assert len(row.branches) == row.lane + 1
        if parent is None:
            assert row.lane == 0
            open_lanes = []
        else:
            assert at[parent] < at[row.key]
            step = 1 if row.joins else 0
            assert row.lane == rows[at[parent]].lane + step
            assert row.branches[: row.lane] == tuple(open_lanes[: row.lane])
            if row.above:
                assert open_lanes[row.lane] == row.branches[row.lane]
        open_lanes = [*row.branches[: row.lane], *([row.branches[row.lane]] if row.below else [])]
        assert row.below == any(parents[key] == row.key for key in keys)
    for row in rows:  # exactly one child goes on in the parent's lane
        children = [item for item in rows if parents[item.key] == row.key]
        assert sum(not child.joins for child in children) == bool(children)


def test_a_linear_chain_stays_in_one_column_however_long() -> None:
    count = 20_000
    rows = layout(range(count), {key: key - 1 if key else None for key in range(count)}, set())
    assert {row.lane for row in rows} == {0}
    assert [row.key for row in rows] == list(range(count))


def test_the_line_to_now_keeps_its_lane() -> None:
    parents = {"base": None, "side": "base", "deep": "side", "now": "base"}
    rows = {row.key: row for row in layout(list(parents), parents, {"now"})}
    assert [rows[key].lane for key in ("base", "side", "deep", "now")] == [0, 1, 1, 0]
    assert rows["side"].joins
    assert rows["now"].above


@pytest.mark.parametrize(
    "parents", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "missing"}, {"a": "b", "b": "c", "c": "b"}]
)
def test_circles_and_missing_parents_are_drawn_all_the_same(parents: dict[str, str]) -> None:
    assert sorted(row.key for row in layout(list(parents), parents, set())) == sorted(parents)
