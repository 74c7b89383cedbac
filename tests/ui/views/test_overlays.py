# SPDX-License-Identifier: Apache-2.0
"""The map's overlays against the disks of a real demo VM, and everything that follows a place."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from snapviewer.base.progress import Progress
from snapviewer.chains.diff import diff
from snapviewer.chains.usage import identical_to_parent
from snapviewer.models.overlay_model import StateColumn
from snapviewer.ui.views.map_data import MapData
from snapviewer.ui.views.overlays import Found, Overlay, lay, looks_of
from snapviewer.ui.window.main_window import MainWindow

Idle = Callable[[MainWindow], None]


def _rows(window: MainWindow, state: int) -> int:
    rows = window.disks.view.ranges.rows
    return int(rows["length"][rows["state"] == state].sum())


def test_every_overlay_shows_what_the_disks_hold(window: MainWindow, idle: Idle) -> None:
    pytest.importorskip("pytsk3")
    view, library, machine = window.disks.view, window.session.library, window.machine
    assert library is not None
    assert machine is not None and machine.now is not None
    slot = window.disks.slot
    chain = library.chain(machine.now, slot)

    other = machine.snapshots[0]
    view.chooser.choose(Overlay.DIFFERENCE, other.id)
    idle(window)
    changed = diff(chain, library.chain(other, slot))
    assert view.map.data is not None
    assert view.map.data.bytes[2] == changed.bytes_changed == _rows(window, 2) > 0
    assert not view.chooser.other.isHidden()

    view.chooser.choose(Overlay.SAME)
    idle(window)
    same = identical_to_parent(chain)
    assert view.map.data.bytes[2] == same == _rows(window, 2)
    assert view.map.data.bytes[1] + same == chain.layers[0].usage().bytes_present
    assert view.chooser.other.isHidden()

    view.chooser.choose(Overlay.FREE)
    idle(window)
    assert "Volume 1" in view.place.text()
    rows = view.ranges.rows
    assert rows["length"][rows["state"] == 3].sum() == view.map.data.bytes[3] > 0
    stored = chain.owned(0, chain.virtual_size)
    assert view.map.data.bytes[2] + view.map.data.bytes[3] == stored["length"][
        stored["state"] == 1
    ].sum()
    assert view.map.data.bytes.sum() == chain.virtual_size


def test_reading_is_done_once_and_serves_every_zoom(window: MainWindow, idle: Idle) -> None:
    view = window.disks.view
    view.chooser.choose(Overlay.SAME)
    idle(window)
    before = dict(view._found)
    assert len(before) == 1
    view.map.zoom(8, 0)
    idle(window)
    assert view._found == before
    assert view.map.data is not None and view.map.data.stop < view._size


def test_map_table_and_bytes_follow_each_other(window: MainWindow, idle: Idle) -> None:
    view = window.disks.view
    last = view.ranges.rowCount() - 1
    view.range_table.selectRow(last)
    idle(window)
    start = int(view.ranges.rows["start"][last])
    assert view.map._cursor == start
    assert view.hex.top <= start <= view.hex.top + 16 * 8
    assert f"{start:#x}" in view.place.text()
    first = int(view.ranges.rows["start"][0])
    view.map.picked.emit(first)
    idle(window)
    assert view.range_table.currentIndex().row() == 0
    row = view.ranges.index(0, StateColumn.FILE)
    assert str(row.data()) in view.place.text()
    assert str(row.siblingAtColumn(StateColumn.OWNER).data()) in view.place.text()
    assert "file offset" in view.place.text()
    assert view.hex.top <= first
    library, moment = window.session.library, view._moment
    assert library is not None and moment is not None
    chain = library.chain(moment, window.disks.slot)
    assert view.hex._a[:512] == chain.read(view.hex._at, 512)


def test_resting_on_a_cell_tells_the_file(
    window: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    view = window.disks.view
    monkeypatch.setattr(view.map, "tell", lambda _offset, _place, text: told.append(text))
    view.map.asked.emit(int(view.ranges.rows["start"][0]), QPoint(1, 1))
    idle(window)
    assert len(told) == 1
    assert ".vhd" in told[0]
    assert " of " in told[0]


def test_of_two_sizes_the_tail_differs_whole(window: MainWindow) -> None:
    library, machine = window.session.library, window.machine
    assert library is not None
    assert machine is not None and machine.now is not None
    one, two = (library.chain(machine.now, slot) for slot in machine.slots[:2])
    if one.virtual_size == two.virtual_size:
        pytest.skip("both demo disks have one size")
    larger, smaller = (one, two) if one.virtual_size > two.virtual_size else (two, one)
    data = MapData(0, larger.virtual_size, looks_of(Overlay.DIFFERENCE, []))
    done = lay(Overlay.DIFFERENCE, larger, smaller, data, None, Progress())
    tail = done.rows[done.rows["start"] >= smaller.virtual_size]
    assert tail["length"].sum() == larger.virtual_size - smaller.virtual_size
    assert set(tail["state"].tolist()) == {2}
    assert isinstance(done.found, Found)
    expected = diff(larger, smaller)
    assert done.data.bytes[2] == expected.bytes_changed
    assert np.all(np.diff(done.rows["start"]) > 0)
