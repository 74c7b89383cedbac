# SPDX-License-Identifier: Apache-2.0
"""The block map: binning, cells, zoom, drawing, what it says."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapviewer.base.progress import Progress
from snapviewer.disks.extents import NO_OWNER
from snapviewer.machines.opening import open_library
from snapviewer.ui.base.theme import SCHEMES, make_palette
from snapviewer.ui.views.block_map import BlockMap
from snapviewer.ui.views.map_data import (
    CHANGED,
    DIFF_LOOKS,
    EMPTY,
    MAX_BINS,
    MapData,
    fill_diff,
    layer_look,
    owner_looks,
    place_text,
    tile,
)
from snapviewer.ui.views.overlays import Overlay, lay

TB = 1 << 40


@given(
    st.lists(st.tuples(st.integers(0, 255), st.integers(1, 64), st.integers(0, 3)), max_size=30),
    st.integers(1, 400),
)
def test_the_strongest_state_wins_in_every_bin(
    ranges: list[tuple[int, int, int]], size: int
) -> None:
    looks = tuple(layer_look(at, 4) for at in range(4))
    data = MapData(0, 512 * 512, looks)
    data.bin_bytes = 512 * size
    data.bins = np.zeros(-(-512 * 512 // data.bin_bytes), dtype=np.int32)
    expected = np.zeros(512, dtype=np.int32)
    for start, length, state in ranges:
        stop = min(512, start + length)
        data.put([start * 512], [(stop - start) * 512], [state])
        expected[start:stop] = np.maximum(expected[start:stop], state)
    for number, value in enumerate(data.bins):
        assert value == expected[number * size : (number + 1) * size].max()


def test_a_64_tb_disk_stays_within_its_bins_and_paints_fast(qtbot: QtBot) -> None:
    data = MapData(0, 64 * TB, owner_looks(["Now", "base"]))
    assert data.bins.shape[0] <= MAX_BINS
    rows = 1 << 20
    step = 64 * TB // rows
    started = time.monotonic()
    data.put(np.arange(rows) * step, np.full(rows, step // 2), np.arange(rows) % 4)
    assert time.monotonic() - started < 2
    widget = BlockMap()
    qtbot.addWidget(widget)
    widget.resize(1600, 900)
    widget.set_data(data, 64 * TB)
    widget.show()
    started = time.monotonic()
    for _ in range(5):
        widget._drawn = None
        widget.grab()
    assert (time.monotonic() - started) / 5 < 0.5
    assert "TiB" in widget.summary()


def test_the_map_of_a_real_chain_agrees_with_its_owners(root: Path, qtbot: QtBot) -> None:
    with open_library(root) as library:
        machine = library.machines[0]
        assert machine.now is not None
        slot = machine.slots[0]
        chain = library.chain(machine.now, slot)
        names = [image.path.name for image in chain.layers]
        data = MapData(0, chain.virtual_size, owner_looks(names))
        lay(Overlay.OWNER, chain, None, data, None, Progress())
        table = chain.owned(0, chain.virtual_size)
        for layer in range(len(names)):
            height = 2 + len(names) - 1 - layer
            mine = (table["owner"] == layer) & (table["state"] == 1)
            assert data.bytes[height] == table["length"][mine].sum()
        nobody = table["owner"] == NO_OWNER
        assert data.bytes[EMPTY] == table["length"][nobody].sum()
        row = next(item for item in table if item["owner"] == 0 and item["state"] == 1)
        text = place_text(chain, int(row["start"]))
        assert names[0] in text
        assert f"{int(row['offset']):#x}" in text
        widget = BlockMap()
        qtbot.addWidget(widget)
        widget.resize(700, 300)
        widget.set_data(data, chain.virtual_size)
        cell = widget.rect_of(int(row["start"]))
        assert cell is not None
        offset = widget.offset_at(cell.center())
        assert offset is not None
        assert offset <= int(row["start"]) < offset + widget.cell_bytes
        before = library.machines[0].snapshots[0]
        other = library.chain(before, slot)
        changed = fill_diff(
            MapData(0, chain.virtual_size, DIFF_LOOKS), other, chain, None, Progress()
        )
        assert changed.bytes[CHANGED] > 0


def test_zoom_pan_and_pick(qtbot: QtBot) -> None:
    size = 4 << 30
    widget = BlockMap()
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show()
    widget.set_data(MapData(0, size, owner_looks(["Now"])), size)
    with qtbot.waitSignal(widget.range_wanted) as wanted:
        widget.zoom(4, size // 2)
    start, stop = wanted.args
    assert stop - start == pytest.approx(size / 4, rel=0.01)
    assert start <= size // 2 < stop
    assert wanted.args[1] > 1 << 31
    with qtbot.waitSignal(widget.picked) as picked:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert start <= picked.args[0] < stop
    at = picked.args[0]
    with qtbot.waitSignal(widget.picked) as moved:
        qtbot.keyClick(widget, Qt.Key.Key_Right)
    assert moved.args[0] == at + widget.cell_bytes
    qtbot.keyClick(widget, Qt.Key.Key_0)
    assert widget.view == (0, size)
    widget.zoom(1e9, 0)
    assert widget.view[1] - widget.view[0] == 1 << 20


def test_states_differ_by_more_than_colour() -> None:
    for scheme in SCHEMES[1:]:
        palette = make_palette(scheme)
        looks = [layer_look(at, 7) for at in range(7)]
        tiles = [tile(look, 14, palette).tobytes() for look in (*looks, *owner_looks([])[:2])]
        assert len(set(tiles)) == len(tiles)
        hatches = [look.hatch for look in looks]
        assert all(one != other for one, other in itertools.pairwise(hatches))


def test_it_is_a_chart_for_assistive_technology(qtbot: QtBot) -> None:
    widget = BlockMap()
    qtbot.addWidget(widget)
    widget.set_data(MapData(0, 1 << 30, owner_looks(["Now"])), 1 << 30)
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Chart
    assert "of 1.0 GiB" in widget.accessibleDescription()
    assert QApplication.instance() is not None
