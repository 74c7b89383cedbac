# SPDX-License-Identifier: Apache-2.0
"""An interrupted action of another user: the window asks before it goes on with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.machines.journal_state import has_journal
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_vm import ModelVm
from tests.builders_work import interrupt

Idle = Callable[[MainWindow], None]


@pytest.mark.parametrize("agreed", [True, False])
def test_the_window_asks_before_it_goes_by_anothers_journal(
    empty_window: MainWindow,
    qtbot: QtBot,
    idle: Idle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,
) -> None:
    vm = ModelVm(tmp_path, size=128 * 1024)
    interrupt(vm, vm.plan_take("half"), 30)
    monkeypatch.setenv("SNAPVIEWER_STATE_DIR", str(tmp_path / "another"))
    empty_window.open(vm.root)
    idle(empty_window)
    empty_window.banner.buttons[1].click()
    qtbot.waitUntil(lambda: bool(empty_window.findChildren(PlanDialog)), timeout=20_000)
    plan = empty_window.findChildren(PlanDialog)[-1]
    assert plan.plan.foreign and plan.plan.foreign in plan.plan.warnings
    plan.go.click()
    qtbot.waitUntil(lambda: bool(empty_window.findChildren(QMessageBox)), timeout=5_000)
    box = empty_window.findChildren(QMessageBox)[-1]
    assert box.text() == plan.plan.foreign
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    if agreed:
        go = next(item for item in box.buttons() if item.text() == "Go by it")
        with qtbot.waitSignal(empty_window.session.executed, timeout=30_000):
            go.click()
    else:
        box.close()
    idle(empty_window)
    assert has_journal(vm.place) is not agreed
    for left in empty_window.findChildren(QMessageBox):
        left.close()
