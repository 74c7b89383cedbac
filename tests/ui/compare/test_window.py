# SPDX-License-Identifier: Apache-2.0
"""The compare window against what the disks hold."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from snapviewer.base.errors import NotFoundError, SnapviewerError
from snapviewer.chains.diff import diff
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.diff import diff_files
from snapviewer.guest.volumes import list_volumes
from snapviewer.models.guest_tree import FileMode
from snapviewer.models.ranges_model import RangeColumn
from snapviewer.ui.compare.other_side import OtherSideDialog
from snapviewer.ui.compare.versions_dialog import VersionsDialog
from snapviewer.ui.compare.window import CompareWindow
from snapviewer.ui.compare.work import read_both
from snapviewer.ui.views.hex_view import HexView
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_sides import full_image, moved_vm

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
    guest = compared.guest
    sides = compared.sides()
    assert sides is not None
    expected = [
        change
        for volume in diff_files(
            sides.library.chain(sides.a, sides.slot), sides.library.chain(sides.b, sides.slot)
        )
        for change in volume.changes
    ]
    assert len(expected) > 3
    for mode in FileMode:
        guest.set_mode(mode)
        assert sorted(file.change.path for file in guest.model.root.files()) == sorted(
            change.path for change in expected
        )
        assert guest.model.root.size_b == sum(change.size_b or 0 for change in expected)
        guest.grab()
    path = expected[0].path
    guest.filter.setText(path)
    assert {file.change.path for file in guest.model.root.files()} == {
        change.path for change in expected if path in change.path or path in (change.old_path or "")
    }
    compared.tabs.setCurrentIndex(2)
    groups = [row.change.group for row in compared.settings_model.records]
    assert groups
    assert [row.first for row in compared.settings_model.records].count(True) == len(set(groups))


def test_copying_out_from_either_side(
    window: MainWindow, compared: CompareWindow, idle: Idle, tmp_path: Path
) -> None:
    pytest.importorskip("pytsk3")
    compared.tabs.setCurrentIndex(1)
    idle(window)
    guest, sides = compared.guest, compared.sides()
    assert sides is not None
    guest.set_mode(FileMode.FLAT)
    guest.tree.selectAll()
    assert guest.copy_a.isEnabled() and guest.copy_b.isEnabled() and not guest.versions.isEnabled()
    for old, moment in ((True, sides.a), (False, sides.b)):
        target = tmp_path / moment.name
        target.mkdir()
        guest.copy_out(target, old=old)
        idle(window)
        wanted = {
            (file.change.old_path if old else None) or file.change.path: file.volume_start
            for file in guest.selected()
            if (file.change.size_a if old else file.change.size_b) is not None
        }
        copied = {f"/{path.relative_to(target).as_posix()}": path.read_bytes()
                  for path in target.rglob("*") if path.is_file()}  # fmt: skip
        assert copied.keys() == wanted.keys(), guest.status.text()
        chain = sides.library.chain(moment, sides.slot)
        volumes = {volume.start: volume for volume in list_volumes(chain)}
        for path, start in wanted.items():
            system = open_file_system(chain, volumes[start])
            assert copied[path] == system.read_file(system.find(path))
        assert str(len(wanted)) in guest.status.text()


def test_the_versions_of_one_file(window: MainWindow, compared: CompareWindow, idle: Idle) -> None:
    pytest.importorskip("pytsk3")
    compared.tabs.setCurrentIndex(1)
    idle(window)
    guest, sides = compared.guest, compared.sides()
    assert sides is not None
    guest.set_mode(FileMode.FLAT)
    row = next(
        number
        for number, node in enumerate(guest.model.root.children)
        if node.file is not None and node.file.change.change == "changed"
    )
    guest.tree.setCurrentIndex(guest.model.index(row, 0))
    guest.versions.click()
    idle(window)
    (dialog,) = compared.findChildren(VersionsDialog)
    assert [item.moment.id for item in dialog.versions] == [m.id for m in sides.machine.moments]
    contents = {}
    path = guest.selected()[0].change.path
    for item in dialog.versions:
        chain = sides.library.chain(item.moment, sides.slot)
        system = open_file_system(chain, list_volumes(chain)[0])
        try:
            contents[item.moment.id] = hashlib.sha256(system.read_file(system.find(path))).digest()
        except NotFoundError:
            contents[item.moment.id] = None
        assert item.version.content == contents[item.moment.id]
        assert item.changed == (contents[item.moment.id] != contents.get(item.moment.parent or ""))
    dialog.every.setChecked(True)
    assert dialog.model.rowCount() == len(dialog.versions)
    dialog.close()


def test_ranges_name_the_guests_files(
    window: MainWindow, compared: CompareWindow, idle: Idle, tmp_path: Path
) -> None:
    pytest.importorskip("pytsk3")
    compared.name_files.click()
    idle(window)
    names = [
        str(compared.ranges.index(row, RangeColumn.GUEST).data())
        for row in range(compared.ranges.rowCount())
    ]
    sides = compared.sides()
    assert sides is not None
    chain = sides.library.chain(sides.b, sides.slot)
    system = open_file_system(chain, list_volumes(chain)[0])
    found = 0
    for entry in system.walk():
        for run in system.data_runs(entry) or ():
            row = compared.ranges.row_at(run.start + run.length - 1)
            if run.start < 0 or row < 0 or entry.size == 0:
                continue
            range_ = compared.ranges.ranges[row]
            if int(range_["start"] + range_["length"]) > run.start and "more" not in names[row]:
                assert entry.path in names[row]
                found += 1
    assert found
    assert not compared.name_files.isEnabled()
    compared.export_to(tmp_path / "named.csv")
    idle(window)
    with (tmp_path / "named.csv").open(encoding="utf-8") as file:
        assert [line["guest_file"] for line in csv.DictReader(file)] == names


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


def test_another_disk_or_vm_on_either_side(
    window: MainWindow, compared: CompareWindow, idle: Idle, tmp_path: Path
) -> None:
    sides = compared.sides()
    assert sides is not None
    chain = sides.library.chain(sides.b, sides.slot)
    size, content = chain.virtual_size, chain.read(0, 1 << 20)
    changed = bytes(byte ^ 0xFF for byte in content[:512]) + content[512:]
    other = full_image(tmp_path / "elsewhere" / "other.vhdx", size + (1 << 20), {0: changed})
    at = compared.choose_b.findText("Another disk or VM…")
    compared.choose_b.setCurrentIndex(at)
    compared.choose_b.activated.emit(at)
    (dialog,) = compared.findChildren(OtherSideDialog)
    assert compared.choose_b.currentText() == "Now"  # until something is chosen
    assert dialog.machines.count() == 1
    dialog.open_path(other)
    idle(window)
    assert str(other.parent) in dialog.machines.currentText()
    dialog.accept()
    idle(window)
    assert compared.choose_b.currentText() == "other.vhdx"
    assert compared.result is not None
    first = compared.result.ranges[0].tolist()
    assert first == (0, 512)
    assert compared.result.ranges[-1].tolist()[0] + compared.result.ranges[-1].tolist()[1] == (
        size + (1 << 20)
    )
    assert "what only one has" in compared.summary.text()
    compared.step(1)
    compared.hex.go_to(size + 4096)  # beyond the shorter disk
    compared._map_wanted(size, size + (1 << 20))
    idle(window)
    assert len(compared.hex._a) < len(compared.hex._b)
    chosen = compared.sides()
    assert chosen is not None
    assert read_both(chosen, size + 4096, 512) == (size + 4096, b"", bytes(512))
    assert chosen.library_b is not None
    assert len(chosen.library_b.cache) == 0  # no file is held while nobody reads
    window.act.run("refresh")
    idle(window)
    assert compared.choose_b.currentText() == "other.vhdx"
    compared.swap.click()
    idle(window)
    assert compared.choose_a.currentText() == "other.vhdx"
    assert compared.result is not None
    assert compared.result.ranges[0].tolist() == first
    compared.tabs.setCurrentIndex(2)
    assert "no configuration" in compared.settings_page.summary.text()


def test_the_dialog_says_why_a_place_cannot_be_opened(
    window: MainWindow, compared: CompareWindow, idle: Idle, tmp_path: Path
) -> None:
    dialog = compared.head.ask_other(old=True)
    (tmp_path / "empty").mkdir()
    dialog.open_path(tmp_path / "empty")
    idle(window)
    assert "no virtual machine was found here" in dialog.status.text()
    dialog.open_path(tmp_path / "missing.vhdx")
    idle(window)
    assert "missing.vhdx" in dialog.status.text()
    before = compared.choose_a.currentText()
    dialog.reject()
    assert compared.choose_a.currentText() == before


def test_a_disk_that_moved_is_one_choice(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    vm = moved_vm(tmp_path)
    empty_window.open(vm.root)
    idle(empty_window)
    machine = empty_window.machine
    assert machine is not None
    assert machine.now is not None
    compared = empty_window.act.compare(machine, machine.snapshots[0], machine.now)
    idle(empty_window)
    texts = [compared.choose_disk.itemText(row) for row in range(compared.choose_disk.count())]
    assert texts == ["0: IDE 0:0", "1: IDE 0:1 → SCSI 0:0"]
    assert compared.result is not None
    assert compared.result.bytes_changed == 0
    compared.choose_disk.setCurrentIndex(1)
    compared.choose_disk.activated.emit(1)
    idle(empty_window)
    assert compared.result is not None
    assert compared.result.ranges.tolist() == [(64 * 1024, 1024)]
    compared.swap.click()
    idle(empty_window)
    assert compared.choose_disk.currentText() == "1: SCSI 0:0 → IDE 0:1"
    compared.close()


def test_a_vm_of_one_moment_is_compared_with_something_else(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    image = full_image(tmp_path / "march.vhd", 1 << 20, {0: b"old." * 128})
    other = full_image(tmp_path / "april.vhd", 1 << 20, {0: b"new." * 128})
    empty_window.open(image)
    idle(empty_window)
    empty_window.act.run("compare")
    idle(empty_window)
    (compared,) = empty_window.act.compare_windows
    (dialog,) = compared.findChildren(OtherSideDialog)
    dialog.open_path(other)
    idle(empty_window)
    dialog.accept()
    idle(empty_window)
    assert compared.result is not None
    assert compared.result.ranges.tolist() == [(0, 512)]
    compared.close()
