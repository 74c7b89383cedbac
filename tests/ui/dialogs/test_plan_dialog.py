# SPDX-License-Identifier: Apache-2.0
"""The plan dialog shows the plan's own numbers and guards its button."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from snapviewer.plans.plan import Check, CheckResult, Forecast, Plan
from snapviewer.plans.steps import Step, StepKind
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import DeleteDialog, NameDialog, RevertDialog


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(
        "delete", "Delete snapshot Old", "ID", "Web", tmp_path,
        consequence="You can no longer go back.",
        steps=[Step(StepKind.MERGE, tmp_path / "a.avhdx", 5 << 30, "Merge it")],
        forecast=Forecast(5 << 30, 7 << 30, 1 << 30, 3 << 40),
        loses=["S1"], warnings=["look out"],
        checks=[Check("VM is off", CheckResult.PASSED), Check("no backup", CheckResult.WARNING)],
        way_back="undo", button="Delete snapshot",
        command_line="snapviewer delete X", powershell="Remove-VMSnapshot",
    )  # fmt: skip


def texts(dialog: PlanDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_shows_everything_of_the_plan(plan: Plan, qtbot: QtBot) -> None:
    dialog = PlanDialog(plan, {"S1": "Old"})
    qtbot.addWidget(dialog)
    shown = texts(dialog)
    for text in (
        "You can no longer go back.", "1.0 GiB", "3.0 TiB", "7.0 GiB", "5.0 GiB", "look out",
        "No longer reachable: Old", "Way back: undo", "VM is off",
    ):  # fmt: skip
        assert text in shown
    assert dialog.steps.index(0, 3).data() == "5.0 GiB"
    assert dialog.go.text() == "Delete snapshot"
    assert dialog.windowTitle() == "Delete snapshot Old - Web"


def test_cancel_is_the_default_and_escape(plan: Plan, qtbot: QtBot) -> None:
    dialog = PlanDialog(plan, {})
    confirmed: list[bool] = []
    dialog.confirmed.connect(lambda: confirmed.append(True))
    dialog.open()
    assert dialog.cancel.isDefault()
    assert dialog.focusWidget() is dialog.cancel
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    again = PlanDialog(plan, {})
    again.confirmed.connect(lambda: confirmed.append(True))
    again.open()
    with qtbot.waitSignal(again.rejected):
        qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert not confirmed


def test_a_refusal_disables_the_button(plan: Plan, qtbot: QtBot) -> None:
    plan.refusals.append("the VM is running")
    dialog = PlanDialog(plan, {})
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    assert "Refused: the VM is running" in texts(dialog)


def test_typed_confirmation(plan: Plan, qtbot: QtBot) -> None:
    plan.typed_name = "Old"
    dialog = PlanDialog(plan, {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.typed is not None
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.typed, "Ol")
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.typed, "d")
    assert dialog.go.isEnabled()
    with qtbot.waitSignal(dialog.confirmed):
        dialog.go.click()


def test_only_the_users_word_says_that_the_host_is_off(plan: Plan, qtbot: QtBot) -> None:
    plan.host_unseen = "smbd runs here"
    plan.typed_name = "Old"
    dialog = PlanDialog(plan, {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.host_off is not None
    assert dialog.typed is not None
    qtbot.keyClicks(dialog.typed, "Old")
    assert not dialog.go.isEnabled()
    dialog.host_off.click()
    assert dialog.go.isEnabled()
    assert plan.host_is_off
    dialog.host_off.click()
    assert not dialog.go.isEnabled()
    assert not plan.host_is_off


def test_saving_and_copying(plan: Plan, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PlanDialog(plan, {})
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "plan.json")
    assert json.loads((tmp_path / "plan.json").read_text("utf-8")) == plan.to_json()
    buttons = {item.text(): item for item in dialog.findChildren(QPushButton)}
    buttons["Copy as PowerShell"].click()
    assert QApplication.clipboard().text() == "Remove-VMSnapshot"
    buttons["Copy command line"].click()
    assert QApplication.clipboard().text() == "snapviewer delete X"


def test_too_little_space_is_said(plan: Plan, qtbot: QtBot) -> None:
    plan.forecast = Forecast(1, 1 << 62, 0, 0)
    dialog = PlanDialog(plan, {})
    qtbot.addWidget(dialog)
    assert "not enough free space" in texts(dialog)


def test_the_questions_answer_by_signal(qtbot: QtBot) -> None:
    take = NameDialog(None, "Take", "text", "Web - now", "Make the plan")
    qtbot.addWidget(take)
    take.name.setText("   ")
    assert not take.go.isEnabled()
    take.name.setText(" x ")
    take.notes.setPlainText("n")
    with qtbot.waitSignal(take.answered) as taken:
        take.go.click()
    assert taken.args == ["x", "n"]
    revert = RevertDialog(None, "Web", "Old", "1 GiB", "Keep")
    with qtbot.waitSignal(revert.answered) as kept:
        revert.go.click()
    assert kept.args == ["Keep"]
    delete = DeleteDialog(None, "Old", subtree=False)
    with qtbot.waitSignal(delete.answered) as merged:
        delete.go.click()
    assert merged.args == [True]
