# SPDX-License-Identifier: Apache-2.0
"""Extent tables against a naive model that keeps one answer a sector."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.disks import extents as ex

S = 512
LENGTH = 24  # sectors of the modelled range

# One sector's answer: (state, file sector); file sector only for DATA.
Answer = tuple[int, int]


def offsets(state: int, at: int, file_sector: int) -> Answer:
    return (state, file_sector + at if state == ex.DATA else -1)


@st.composite
def tables(draw: st.DrawFn, length: int = LENGTH, start: int = 0) -> ex.ExtentTable:
    """A gap-free, perhaps not coalesced table over [start, start + length) sectors."""
    cuts = sorted(draw(st.sets(st.integers(1, length - 1), max_size=8))) if length > 1 else []
    bounds = [0, *cuts, length]
    rows = []
    for a, b in pairwise(bounds):
        state = draw(st.sampled_from([ex.PARENT, ex.DATA, ex.ZERO]))
        # few distinct places, so that neighbours sometimes continue each other in the file
        offset = (draw(st.integers(0, 2)) * 100 + a) * S if state == ex.DATA else -1
        rows.append(((start + a) * S, (b - a) * S, state, offset))
    return np.array(rows, dtype=ex.EXTENT)


def model(table: ex.ExtentTable) -> dict[int, tuple[int, ...]]:
    """Sector -> (state, file sector or -1[, owner])."""
    result: dict[int, tuple[int, ...]] = {}
    for row in table.tolist():
        start, length, state, offset, *owner = row
        for at in range(length // S):
            assert start // S + at not in result
            where = offset // S + at if state == ex.DATA else -1
            result[start // S + at] = (state, where, *owner)
    return result


def is_coalesced(table: ex.ExtentTable) -> bool:
    return bool(ex.coalesce(table).shape == table.shape)


@given(tables())
def test_coalesce(table: ex.ExtentTable) -> None:
    joined = ex.coalesce(table)
    assert model(joined) == model(table)
    assert ex.check_gap_free(joined, 0, LENGTH * S)
    answers = [model(table)[at] for at in range(LENGTH)]
    runs = 1 + sum(
        not (a[0] == b[0] and (a[0] != ex.DATA or a[1] + 1 == b[1]))
        for a, b in pairwise(answers)
    )
    assert joined.shape[0] == runs
    owned = ex.owned_by(table, 3)
    assert model(ex.coalesce(owned)) == model(owned)


def test_coalesce_drops_empty_rows_and_keeps_owners_apart() -> None:
    table = ex.make_extents([0, 512, 512], [512, 0, 512], [ex.ZERO] * 3, [-1] * 3)
    assert ex.coalesce(table).tolist() == [(0, 1024, ex.ZERO, -1)]
    owned = np.array([(0, 512, ex.ZERO, -1, 0), (512, 512, ex.ZERO, -1, 1)], dtype=ex.OWNED)
    assert ex.coalesce(owned).shape == (2,)
    assert ex.coalesce(ex.make_extents([], [], [], [])).shape == (0,)
    only_empty = ex.make_extents([0], [0], [ex.ZERO], [-1])
    assert ex.coalesce(only_empty).shape == (0,)


@given(tables(), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_clip(table: ex.ExtentTable, a: int, b: int) -> None:
    start, stop = min(a, b), max(a, b)
    whole = model(table)
    part = ex.clip(table, start * S, stop * S)
    assert model(part) == {at: whole[at] for at in range(start, stop)}
    assert ex.check_gap_free(part, start * S, stop * S)
    before = table.copy()
    part["start"] = 7  # a copy: the source never changes
    assert (table == before).all()


@given(st.lists(st.booleans(), min_size=LENGTH, max_size=LENGTH), st.integers(0, LENGTH),
       st.integers(0, LENGTH))
def test_clip_ranges_with_gaps(held: list[bool], a: int, b: int) -> None:
    picked = [at for at, is_held in enumerate(held) if is_held]
    ranges = ex.coalesce(ex.make_ranges([at * S for at in picked], [S] * len(picked)))
    start, stop = min(a, b), max(a, b)
    part = ex.clip(ranges, start * S, stop * S)
    found = [
        at for first, length in part.tolist() for at in range(first // S, (first + length) // S)
    ]
    assert found == [at for at in picked if start <= at < stop]


@given(tables(), st.sets(st.integers(1, LENGTH - 1)))
def test_resample(table: ex.ExtentTable, cuts: set[int]) -> None:
    starts = np.union1d(table["start"], np.array(sorted(cuts), dtype=np.int64) * S)
    cut = ex.resample(table, starts)
    assert cut["start"].tolist() == starts.tolist()
    assert model(cut) == model(table)


@given(tables(), tables())
def test_overlay(top: ex.ExtentTable, below: ex.ExtentTable) -> None:
    upper, lower = model(top), model(below)
    result = ex.overlay(top, below)
    expected = {
        at: upper[at] if upper[at][0] != ex.PARENT else lower[at] for at in range(LENGTH)
    }
    assert model(result) == expected
    assert ex.check_gap_free(result, 0, LENGTH * S)


@given(tables(), tables(), tables())
def test_overlay_of_owned_layers(a: ex.ExtentTable, b: ex.ExtentTable, c: ex.ExtentTable) -> None:
    layers = [ex.owned_by(table, number) for number, table in enumerate((a, b, c))]
    result = layers[0]
    for layer in layers[1:]:
        result = ex.overlay(result, layer)
    for at, answer in model(result).items():
        expected: tuple[int, ...] = (ex.PARENT, -1, ex.NO_OWNER)
        for layer in layers:
            if model(layer)[at][0] != ex.PARENT:
                expected = model(layer)[at]
                break
        assert answer == expected


@given(tables())
def test_totals_and_ranges(table: ex.ExtentTable) -> None:
    answers = model(table)
    mask = table["state"] == ex.DATA
    held = [at for at in range(LENGTH) if answers[at][0] == ex.DATA]
    assert ex.total(table) == LENGTH * S
    assert ex.total(table, mask) == len(held) * S
    ranges = ex.ranges_of(table, mask)
    found = [
        at for first, length in ranges.tolist() for at in range(first // S, (first + length) // S)
    ]
    assert found == held
    assert bool((ranges["start"][1:] > (ranges["start"] + ranges["length"])[:-1]).all())


def test_single() -> None:
    assert ex.single(512, 1024, ex.DATA, 7).tolist() == [(512, 512, ex.DATA, 7)]
    assert ex.single(512, 512, ex.DATA, 7).shape == (0,)


@given(tables(length=5, start=3))
def test_check_gap_free(table: ex.ExtentTable) -> None:
    assert ex.check_gap_free(table, 3 * S, 8 * S)
    assert not ex.check_gap_free(table, 2 * S, 8 * S)
    assert not ex.check_gap_free(table, 3 * S, 9 * S)
    assert not ex.check_gap_free(table, 8 * S, 3 * S)
    broken = table.copy()
    broken["length"][0] += S
    assert not ex.check_gap_free(broken, 3 * S, 8 * S)
    assert not ex.check_gap_free(table[:0], 0, S)
    assert ex.check_gap_free(table[:0], S, S)
