# SPDX-License-Identifier: Apache-2.0
"""The compare window against what the disks hold."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from snapviewer.chains.diff import diff
from snapviewer.errors import SnapviewerError
from snapviewer.models.ranges_model import RangeColumn
from snapviewer.ui.compare_window import CompareWindow
from snapviewer.ui.hex_view import HexView
from snapviewer.ui.main_window import MainWindow

Idle = Callable[[MainWindow], None]


@pytest.fixture
def compared(window: MainWindow, idle: Idle) -> CompareWindow:
    assert window.machine is not None
    assert window.machine.now is not None
    made = window.act.compare(window.machine, window.machine.snapshots[0], window.machine.now)
    idle(window)
    assert made.result is not None
    return made


def test_ranges_equal_the_difference_of_the_chains(
    window: MainWindow, compared: CompareWindow
) -> None:
    library, chosen = window.session.library, compared.moments()
    assert library is not None
    assert chosen is not None
    expected = diff(
        library.chain(chosen[0], compared.slot), library.chain(chosen[1], compared.slot)
    )
    assert compared.result is not None
    assert compared.result.ranges.tolist() == expected.ranges.tolist()
    assert compared.ranges.rowCount() == expected.ranges.shape[0] > 1
    chain = library.chain(chosen[1], compared.slot)
    owned = chain.owned(0, chain.virtual_size)
    for row in range(compared.ranges.rowCount()):
        start = int(expected.ranges["start"][row])
        owner = int(owned["owner"][owned["start"].searchsorted(start, side="right") - 1])
        name = chain.layers[owner].path.name if owner >= 0 else "nothing stored"
        assert compared.ranges.index(row, RangeColumn.OWNER_B).data() == name


def test_stepping_shows_bytes_of_both_sides(
    window: MainWindow, compared: CompareWindow, idle: Idle, qtbot: QtBot
) -> None:
    compared.activateWindow()
    qtbot.keyClick(compared, Qt.Key.Key_F7)
    idle(window)
    assert compared.table.currentIndex().row() == 1
    start = int(compared.ranges.ranges["start"][1])
    assert compared.hex.top <= start + int(compared.ranges.ranges["length"][1])
    assert compared.hex._a != compared.hex._b
    qtbot.keyClick(compared, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert compared.table.currentIndex().row() == 0
    compared.hex.grab()


def test_swapping_keeps_the_ranges(window: MainWindow, compared: CompareWindow, idle: Idle) -> None:
    assert compared.result is not None
    before = compared.result.ranges.tolist()
    a = compared.choose_a.currentData()
    compared.swap.click()
    idle(window)
    assert compared.choose_b.currentData() == a
    assert compared.result is not None
    assert compared.result.ranges.tolist() == before


def test_exports(window: MainWindow, compared: CompareWindow, idle: Idle, tmp_path: Path) -> None:
    compared.export_to(tmp_path / "out.csv")
    idle(window)
    compared.export_to(tmp_path / "out.json")
    idle(window)
    assert compared.result is not None
    ranges = compared.result.ranges.tolist()
    with (tmp_path / "out.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(int(row["offset"]), int(row["length"])) for row in rows] == ranges
    record = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [(row["offset"], row["length"]) for row in record["disks"][0]["ranges"]] == ranges
    assert record["disks"][0]["bytes_changed"] == compared.result.bytes_changed


def test_files_and_settings(window: MainWindow, compared: CompareWindow, idle: Idle) -> None:
    pytest.importorskip("pytsk3")
    compared.tabs.setCurrentIndex(1)
    idle(window)
    assert compared.guest.model.rowCount() > 0, compared.guest.message.text()
    total = compared.guest.proxy.rowCount()
    path = compared.guest.model.records[0][1].path
    compared.guest.filter.setText(path)
    assert 1 <= compared.guest.proxy.rowCount() <= total
    compared.tabs.setCurrentIndex(2)
    assert compared.settings_model.rowCount() > 0


def test_a_missing_library_is_explained(compared: CompareWindow) -> None:
    compared.guest.show_error(SnapviewerError("pytsk3 is not there", remedy="install it"))
    assert "install it" in compared.guest.message.text()
    assert "block view works" in compared.guest.message.text().lower()


def test_it_follows_a_refresh(window: MainWindow, compared: CompareWindow, idle: Idle) -> None:
    assert compared.result is not None
    before = compared.result.ranges.tolist()
    window.act.run("refresh")
    idle(window)
    assert compared.result is not None
    assert compared.result.ranges.tolist() == before


def test_the_hex_view_scrolls_a_64_tb_disk(qtbot: QtBot) -> None:
    view = HexView()
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    asked: list[tuple[int, int]] = []
    view.wanted.connect(lambda at, length: asked.append((at, length)))
    size = 64 << 40
    view.set_size(size)
    qtbot.keyClick(view, Qt.Key.Key_End)
    at, length = asked[-1]
    assert at + length == size
    assert view.top + 16 * 4 < size
    view.set_bytes(at, bytes(length), bytes(length))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert abs(view.top - size // 2) < size // 1000
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.top == 0
    view.go_to(1 << 45, 512)
    assert view.top <= 1 << 45 < view.top + (1 << 12)
