# SPDX-License-Identifier: Apache-2.0
"""The window on hostile folders: links, pipes, sockets, devices and giants in the place of a VM's
parts. It opens or says why not, every command that looks can be used, changes are planned and
agreed to, and nothing outside the opened folder is reached. `SNAPVIEWER_FULL_TESTS=1` tries all.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.machines.library import Library
from snapviewer.plans.plan import Plan
from snapviewer.ui.window.main_window import MainWindow
from tests.actions.test_hostile_commands import EVERY, PARTS, WAYS, make_outside
from tests.builders_vm import ModelVm
from tests.builders_work import everything
from tests.ui.test_meanwhile import Idle, Planner, click_through

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="links, pipes and /proc")

SECONDS = 5.0  # of the processor, for opening and each view
LOOKS = (
    "refresh", "check", "deep-check", "explain", "inspect", "compare", "compare-parent", "trash",
    "orphans", "go-now", "fold", "tree-order",
)  # fmt: skip
CASES = EVERY if os.environ.get("SNAPVIEWER_FULL_TESTS") else EVERY[2::6]


def on_first(plan: Callable[..., Plan], *more: object) -> Planner:
    """A plan about the first snapshot of the first VM."""

    def make(library: Library) -> Plan:
        machine = library.machines[0]
        return plan(library, machine, machine.snapshots[0], *more)

    return make


CHANGES: dict[str, Planner] = {
    "take": lambda library: plan_take(library, library.machines[0], "x"),
    "rename": on_first(plan_rename, "uno"),
    "revert": on_first(plan_revert),
    "delete": on_first(plan_delete),
}


def close_dialogs(window: MainWindow) -> None:
    for each in QApplication.topLevelWidgets():
        if each is not window and isinstance(each, QDialog | QMessageBox):
            each.close()
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.act.close_windows()


@pytest.mark.parametrize(("part", "way"), CASES)
def test_the_window_looks_and_changes_nothing_outside(
    empty_window: MainWindow, qtbot: QtBot, idle: Idle, tmp_path: Path, part: str, way: str
) -> None:
    vm = ModelVm(tmp_path / "in", size=128 * 1024)
    vm.scribble(1)
    vm.take("one")
    outside = make_outside(tmp_path)
    WAYS[way](PARTS[part](vm), outside)
    before = everything(outside)
    window, start = empty_window, time.process_time()
    window.open(vm.root.parent)
    idle(window)
    assert time.process_time() - start < SECONDS
    assert window.session.library is not None or window.session.open_error is not None
    for row in range(len(window.vms.records)):
        window.vm_table.selectRow(row)
        idle(window)
        for command in LOOKS:
            if not window.act.reason_against(command):
                start = time.process_time()
                window.act.run(command)
                idle(window)
                close_dialogs(window)
                idle(window)
                assert time.process_time() - start < SECONDS, command
    for name, change in CHANGES.items():
        if window.session.library is None or not window.session.library.machines:
            break
        if name != "take" and not window.session.library.machines[0].snapshots:
            continue
        click_through(window, qtbot, idle, change, {})
        close_dialogs(window)
        idle(window)
    assert everything(outside) == before
