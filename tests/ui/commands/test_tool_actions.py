# SPDX-License-Identifier: Apache-2.0
"""Help, sorting, reports, pictures of the tree, the watch over the folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from snapviewer.figures import write_rate
from snapviewer.figures.glossary import WORDS
from snapviewer.figures.write_rate import WriteRate
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.catalogue import COMMANDS
from snapviewer.ui.base.error_box import ErrorBox
from snapviewer.ui.commands.tree_picture import whole_svg
from snapviewer.ui.dialogs.docs_dialog import DocumentsDialog
from snapviewer.ui.dialogs.help_dialogs import (
    ExplainDialog,
    GlossaryDialog,
    ShortcutsDialog,
    shortcut_rows,
)
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.main_window import MainWindow

Idle = Callable[[MainWindow], None]


def column(window: MainWindow, which: Column) -> list[str]:
    model = window.snapshots.model
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


# -- help ------------------------------------------------------------


def test_help_opens_the_documents(window: MainWindow, qtbot: QtBot) -> None:
    window.act.run("documents")
    (dialog,) = window.findChildren(DocumentsDialog)
    assert dialog.isVisible() and dialog.list.count() >= 6
    dialog.reject()


def test_f1_explains_what_has_the_focus(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    machine = window.machine
    assert machine is not None
    window.activateWindow()
    first = machine.snapshots[0]
    window.snapshots.select_key(first.id)
    idle(window)
    window.snapshots.table.setFocus()
    assert first.name in window.act.tools.explanation().title
    window.details.setCurrentIndex(1)
    window.details.files_table.setFocus()
    window.details.files_table.selectRow(0)
    assert window.act.tools.explanation().title == window.details.files.records[0].name
    window.act.run("check")
    window.findings.table.selectRow(0)
    found = window.findings.model.records[0].finding
    assert found.code in window.act.tools.explanation().title
    window.act.run("explain")
    dialog = window.findChildren(ExplainDialog)[-1]
    assert dialog.told.may == (found.remedy or "There is nothing to do.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    waiting = next(
        row for row in range(window.snapshots.model.rowCount())
        if window.snapshots.model.node(row).moment is None
    )  # fmt: skip
    window.snapshots.select_row(waiting)
    window.snapshots.table.setFocus()
    assert "Merge" in window.act.tools.explanation().may


def test_f1_without_a_place(empty_window: MainWindow) -> None:
    assert empty_window.act.tools.explanation().title == "Nothing is selected"


def test_the_glossary_finds_hyper_v_s_words(window: MainWindow, qtbot: QtBot) -> None:
    window.act.run("glossary")
    dialog = window.findChildren(GlossaryDialog)[-1]
    assert dialog.proxy.rowCount() == len(WORDS)
    qtbot.keyClicks(dialog.search, "checkpoint-vm")
    assert [dialog.proxy.index(row, 0).data() for row in range(dialog.proxy.rowCount())] == [
        "Take snapshot"
    ]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_every_shortcut_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    listed = {row.keys for row in shortcut_rows()}
    assert {item.shortcut for item in COMMANDS if item.shortcut} <= listed
    window.act.run("shortcuts")
    dialog = window.findChildren(ShortcutsDialog)[-1]
    assert dialog.proxy.rowCount() == len(shortcut_rows())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_words_are_sorted_and_unique() -> None:
    names = [item.word for item in WORDS]
    assert names == sorted(names, key=str.casefold)
    assert len(set(names)) == len(names)


# -- order of rows ------------------------------------------------------------


def test_sorting_is_flat_and_tree_order_brings_the_graph_back(window: MainWindow) -> None:
    view, model = window.snapshots, window.snapshots.model
    tree = column(window, Column.NAME)
    before = view.current_node()
    view.set_sort(Column.NAME)
    names = column(window, Column.NAME)
    assert names == sorted(tree, key=str.casefold)
    lanes = [model.lane(row) for row in range(model.rowCount())]
    assert all(not (lane.above or lane.below or lane.joins or lane.lane) for lane in lanes)
    assert view.current_node() == before
    assert view.tree_order.isVisible()
    assert window.actions_by_id["tree-order"].isEnabled()
    view.set_sort(Column.TAKEN, descending=True)
    taken = [model.node(row).moment for row in range(model.rowCount())]
    times = [item.created for item in taken if item is not None and item.created is not None]
    assert times == sorted(times, reverse=True)
    window.act.run("tree-order")
    assert column(window, Column.NAME) == tree
    assert not view.tree_order.isVisible()
    assert view.current_node() == before


def test_clicks_on_a_header_go_round(window: MainWindow) -> None:
    view = window.snapshots
    seen = []
    for _ in range(3):
        view.table.horizontalHeader().sectionClicked.emit(Column.WRITTEN)
        seen.append(view.model.sorting)
    assert seen == [(Column.WRITTEN, True), (Column.WRITTEN, False), None]
    view.table.horizontalHeader().sectionClicked.emit(Column.NAME)
    assert view.model.sorting == (Column.NAME, False)
    view.table.horizontalHeader().sectionClicked.emit(Column.GRAPH)
    assert view.model.sorting is None


def test_new_numbers_sort_again(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.snapshots, window.snapshots.model
    view.set_sort(Column.FREES, descending=True)
    assert window.machine is not None
    moments = window.machine.snapshots
    model.set_frees({item.id: 1000 - number for number, item in enumerate(moments)})
    wanted = [item.id for item in moments]

    def order() -> list[str]:
        keys = [model.node(row).key for row in range(model.rowCount())]
        return [key for key in keys if key in wanted]

    qtbot.waitUntil(lambda: order() == wanted)


# -- files ------------------------------------------------------------


def test_reports_are_written_beside_the_window(
    window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    for suffix in ("html", "csv", "json"):
        window.act.tools.save_report(tmp_path / f"out.{suffix}")
        assert window.act.reason_against("report") == "an export is running"
        idle(window)
    assert "Web server" in (tmp_path / "out.html").read_text("utf-8")
    assert "Web server" in (tmp_path / "out.csv").read_text("utf-8")
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))
    window.act.tools.save_report(tmp_path / "out.xyz")
    idle(window)
    boxes = window.findChildren(ErrorBox)
    assert len(boxes) == 1
    boxes[0].close()


def test_the_tree_as_a_picture(window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    machine = window.machine
    assert machine is not None
    window.act.tools.save_tree(machine, tmp_path / "tree.svg")
    idle(window)
    window.act.tools.save_tree(machine, tmp_path / "tree.png")
    idle(window)
    text = (tmp_path / "tree.svg").read_text("utf-8")
    assert "var(" not in text
    assert all(moment.name in text for moment in machine.moments)
    assert QSvgRenderer(str(tmp_path / "tree.svg")).isValid()
    picture = QImage(str(tmp_path / "tree.png"))
    assert picture.width() > 600
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 5)
               for y in range(0, picture.height(), 5)}  # fmt: skip
    assert len(colours) > 10
    assert whole_svg(machine, {}, ()).startswith("<?xml")


# -- the watch ------------------------------------------------------------


def test_changes_on_disk_are_told_not_acted_on(
    window: MainWindow, root: Path, idle: Idle, qtbot: QtBot
) -> None:
    idle(window)
    library = window.session.library
    window.watch._pause.setInterval(50)
    folder = next(root.rglob("*.vhdx")).parent
    (folder / "new file.txt").write_text("x")
    qtbot.waitUntil(window.watch.banner.isVisible, timeout=10_000)
    assert "new file.txt" in window.watch.banner.text.text()
    assert window.session.library is library
    window.watch.banner.buttons[1].click()
    assert not window.watch.banner.isVisible()
    window.watch._look()  # the same difference is not told twice
    idle(window)
    assert not window.watch.banner.isVisible()
    (folder / "second.txt").write_text("x")
    qtbot.waitUntil(window.watch.banner.isVisible, timeout=10_000)
    window.watch.banner.buttons[0].click()
    idle(window)
    assert window.session.library is not library
    assert not window.watch.banner.isVisible()


def test_a_touch_without_a_difference_stays_unheard(window: MainWindow, idle: Idle) -> None:
    idle(window)
    window.watch._look()
    idle(window)
    assert not window.watch.banner.isVisible()


# -- how long it takes ------------------------------------------------------------


def test_durations_rest_on_measurements_only(
    window: MainWindow, idle: Idle, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rate = WriteRate()
    assert rate.takes_text(1 << 40) == "not known yet"
    rate.note(1 << 10, 5.0)  # too small to say anything
    assert rate.per_second is None
    rate.note(100 << 20, 2.0)
    assert rate.takes_text(500 << 20) == "about 10 s"
    assert rate.takes_text(1) == "under 1 s"
    assert "50.0 MiB per second" in rate.basis_text()
    assert window.session.rate.per_second is None
    assert window.machine is not None
    monkeypatch.setattr(write_rate, "LEAST_SECONDS", 0.0)
    monkeypatch.setattr(write_rate, "LEAST_BYTES", 1)
    out = root.parent / "out.img"
    window.act.tools.export_disk(window.machine.moments[0], window.disks.slot, out)
    idle(window)
    measured = window.session.rate.per_second
    assert measured is not None
    assert measured > 0
    window.act.plan_delete(window.machine, window.machine.snapshots[0], merge_now=True)
    idle(window)
    dialog = window.findChildren(PlanDialog)[-1]
    assert dialog.plan.forecast.writes_bytes > 0
    takes = window.session.rate.takes_text(dialog.plan.forecast.writes_bytes)
    assert takes in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
