# SPDX-License-Identifier: Apache-2.0
"""Findings lead to repairs, parents, orphans and the trash; nothing changes without a plan."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from snapviewer.actions.rename import plan_rename
from snapviewer.chains.chain import Chain
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic
from snapviewer.engine.execute import execute
from snapviewer.engine.trash import finished, trash_size
from snapviewer.machines.candidates import parent_candidates
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.opening import open_library
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.reconnect_dialog import ReconnectDialog
from snapviewer.ui.dialogs.trash_dialog import OrphansDialog, TrashDialog
from snapviewer.ui.views.findings_view import FindingsView
from snapviewer.ui.window.main_window import MainWindow
from tests.ui.test_access import nameless, own, unlabelled

Idle = Callable[[MainWindow], None]


def _choose(view: FindingsView, code: str) -> None:
    row = next(n for n, item in enumerate(view.model.records) if item.finding.code == code)
    view.table.selectRow(row)


def _buttons(view: FindingsView) -> dict[str, QPushButton]:
    layout = view.details.buttons
    found = [layout.itemAt(number).widget() for number in range(layout.count())]
    return {button.text(): button for button in found if isinstance(button, QPushButton)}


def _reopen(window: MainWindow, root: Path, idle: Idle) -> None:
    window.open(root)
    idle(window)
    window.act.run("check")
    idle(window)


def _plan(window: MainWindow) -> PlanDialog:
    (dialog,) = [item for item in window.findChildren(PlanDialog) if item.isVisible()]
    return dialog


def test_a_repair_is_a_button_that_opens_a_plan(
    window: MainWindow, root: Path, idle: Idle
) -> None:
    base = next(root.rglob("System*")).parent / "spare.vhd"
    create_dynamic(base, 4 << 20, DiskFormat.VHD)
    data = bytearray(base.read_bytes())
    data[-512:] = bytes(512)
    base.write_bytes(data)
    _reopen(window, root, idle)
    view = window.findings
    code = next(i.finding.code for i in view.model.records if i.finding.code.startswith("footer"))
    _choose(view, code)
    idle(window)
    _buttons(view)["Rewrite the footer…"].click()
    idle(window)
    dialog = _plan(window)
    assert not dialog.plan.refused, dialog.plan.refusals
    assert base.read_bytes() == data
    dialog.go.click()
    idle(window)
    assert base.read_bytes()[-512:-504] == b"conectix"
    assert not any(item.code == code for item in window.session.library.findings)  # type: ignore[union-attr]


def test_a_parent_is_found_tried_and_planned(
    window: MainWindow, root: Path, idle: Idle, tmp_path: Path
) -> None:
    pytest.importorskip("pytsk3")
    library = window.session.library
    assert library is not None
    files = library.graph.files
    base = next(p for p, file in files.items() if p.stem == "System" and file.children)
    (child,) = files[base].children
    moved = tmp_path / "elsewhere" / base.name
    moved.parent.mkdir()
    window.disks.show_moment(None, None)
    shutil.move(base, moved)
    # A disk of the same size that is not it.
    other = base.with_stem("Other")
    create_dynamic(other, files[base].virtual_size, files[base].format or DiskFormat.VHDX)
    before = child.read_bytes()
    _reopen(window, root, idle)
    view = window.findings
    _choose(view, "parent-missing")
    idle(window)
    finding = view.model.records[view.table.currentIndex().row()].finding
    assert finding.file == child
    _buttons(view)["Find a parent…"].click()
    idle(window)
    (dialog,) = window.findChildren(ReconnectDialog)
    assert own(nameless(dialog)) == [] and unlabelled(dialog) == []
    library = window.session.library
    assert library is not None
    ranked = parent_candidates(library, child)
    assert [row.path for row in dialog.model.records] == [item.path for item in ranked]
    assert other in [row.path for row in dialog.model.records]
    assert not dialog.model.records[0].certain
    dialog.try_chosen()
    idle(window)
    assert dialog.tried is not None and not dialog.tried.result.proved

    dialog.add_file(moved)
    idle(window)
    assert dialog.candidate is not None and dialog.candidate.certain
    assert dialog.tried is not None and dialog.tried.result.proved, dialog.outcome.text()
    assert "whole" in dialog.outcome.text()
    assert dialog.files.rowCount() > 5
    assert child.read_bytes() == before
    dialog.plan.click()
    idle(window)
    plan = _plan(window)
    assert not plan.plan.refused, plan.plan.refusals
    if plan.typed is not None:
        plan.typed.setText(plan.plan.typed_name)
    plan.go.click()
    idle(window)
    with Chain.open(child) as chain:
        assert chain.layers[-1].path.samefile(moved)


def test_orphans_are_listed_exported_and_moved_by_plan(
    window: MainWindow, root: Path, idle: Idle, tmp_path: Path
) -> None:
    folder = next(root.rglob("System*")).parent
    for name in ("old one.vhd", "old two.vhd"):
        create_dynamic(folder / name, 4 << 20, DiskFormat.VHD)
    _reopen(window, root, idle)
    _choose(window.findings, "orphan")
    idle(window)
    assert "Move to trash…" in _buttons(window.findings)
    _buttons(window.findings)["Orphan files…"].click()
    (dialog,) = window.findChildren(OrphansDialog)
    assert own(nameless(dialog)) == [] and unlabelled(dialog) == []
    library = window.session.library
    assert library is not None
    expected = {p for p, file in library.graph.files.items() if file.role is FileRole.ORPHAN}
    assert {file.path for file in dialog.model.records} == expected
    assert {"old one.vhd", "old two.vhd"} <= {path.name for path in expected}
    assert "4.0 MiB" in dialog.about.text()
    window.act.repairs.export_file(folder / "old one.vhd", tmp_path / "out.img")
    idle(window)
    assert (tmp_path / "out.img").stat().st_size == 4 << 20
    dialog.table.selectAll()
    dialog.trash.click()
    idle(window)
    plan = _plan(window)
    assert {step.file for step in plan.plan.steps} >= expected
    plan.reject()
    assert all(path.exists() for path in expected)


def test_the_trash_is_listed_and_leads_to_undo(
    window: MainWindow, root: Path, idle: Idle
) -> None:
    window.disks.show_moment(None, None)
    with open_library(root) as library:
        machine = library.machines[0]
        execute(plan_rename(library, machine, machine.snapshots[0], "Renamed"))
    _reopen(window, root, idle)
    window.act.run("trash")
    idle(window)
    (dialog,) = window.findChildren(TrashDialog)
    assert own(nameless(dialog)) == [] and unlabelled(dialog) == []
    actions = finished(root)
    assert dialog.content is not None
    assert [row[0].title for row in dialog.model.records] == [item.title for item in actions]
    assert actions
    assert dialog.content.size == trash_size(root) > 0
    dialog.undo.click()
    idle(window)
    plan = _plan(window)
    assert plan.plan.action == "undo"
    plan.reject()


def test_the_deeper_check_adds_findings(
    window: MainWindow, idle: Idle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session.library is not None
    before = window.findings.model.rowCount()
    window.act.run("deep-check")
    idle(window)
    assert window.findings.model.rowCount() >= before
    assert "Deeper check of 1 VM" in window.log.toPlainText()
    assert window.docks["findings"].isVisible()
