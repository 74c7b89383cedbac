# SPDX-License-Identifier: Apache-2.0
"""The window's export of a moment as a VM of its own, and the field for the host's folder."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from snapviewer.actions import export_plan, export_vm
from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.machines.model import MachineState, Moment
from snapviewer.machines.opening import open_library
from snapviewer.ui.base.error_box import ErrorBox
from snapviewer.ui.commands.export_vm import ExportVmDialog
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.reconnect_dialog import ReconnectDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.ui.test_access import nameless, own, unlabelled

Idle = Callable[[MainWindow], None]


def first(window: MainWindow) -> Moment:
    assert window.machine is not None
    return window.machine.snapshots[0]


def ask(window: MainWindow, idle: Idle, qtbot: QtBot) -> ExportVmDialog:
    window.snapshots.select_key(first(window).id)
    idle(window)
    window.actions_by_id["export-vm"].trigger()
    dialog = window.findChildren(ExportVmDialog)[-1]
    qtbot.waitUntil(lambda: bool(dialog.host.text), timeout=10_000)
    return dialog


def planned(window: MainWindow, dialog: ExportVmDialog, idle: Idle, qtbot: QtBot) -> PlanDialog:
    qtbot.keyClick(dialog.out, Qt.Key.Key_Return)  # the plan is the default: it changes nothing
    idle(window)
    return window.findChildren(PlanDialog)[-1]


def test_from_the_menu_to_a_vm_of_its_own(
    window: MainWindow, idle: Idle, qtbot: QtBot, root: Path
) -> None:
    moment = first(window)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    dialog = ask(window, idle, qtbot)
    assert dialog.host.text.startswith("C:\\Hyper-V\\") and dialog.host.asked == ""
    out = dialog.folder
    assert out is not None and out.parent == root.parent
    qtbot.keyClicks(dialog.host.line, "\\x", Qt.KeyboardModifier.NoModifier)
    assert dialog.host.asked == dialog.host.text
    dialog.out.setText(str(root.parent / "copy"))  # what was typed stays
    qtbot.wait(300)
    idle(window)
    assert dialog.host.text.endswith("\\x")
    dialog.host.line.clear()
    qtbot.keyClicks(dialog.host.line, "E:\\VMs\\Web")
    shown = planned(window, dialog, idle, qtbot)
    assert shown.cancel.isDefault() and not shown.plan.refusals
    assert shown.plan.forecast.writes_bytes > 0
    texts = " ".join(shown.plan.warnings)
    assert "2 logical processors" in texts and "S-1-5-21-" in texts
    assert "--windows-folder=E:\\VMs\\Web" in shown.plan.command_line
    assert not (root.parent / "copy").exists()
    qtbot.mouseClick(shown.go, Qt.MouseButton.LeftButton)
    idle(window)
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before
    made = {path.relative_to(root.parent / "copy") for path in (root.parent / "copy").rglob("*.*")}
    wanted = {step.file.relative_to(root.parent / "copy") for step in shown.plan.steps[1:]}
    assert made == wanted
    for step in shown.plan.steps[1:3]:
        assert step.file.stat().st_size <= step.size
    assert window.session.library is not None
    with open_library(root.parent / "copy") as library:
        (machine,) = library.machines
        assert machine.now is not None and machine.name.endswith(moment.name)
        for slot, disk in machine.now.disks.items():
            assert disk.stored.startswith("E:\\VMs\\Web\\Virtual Hard Disks\\")
            with Chain.open(disk.path or Path()) as new:
                old = window.session.library.chain(moment, slot)
                assert new.read(0, 1 << 20) == old.read(0, 1 << 20)
    assert "Exported" in window.log.toPlainText()


def test_a_folder_that_is_none_is_said_while_it_is_typed(
    window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    dialog = ask(window, idle, qtbot)
    assert dialog.go.isEnabled()
    for text, part in (("/srv/vms", "is no folder as Windows"), ("", "Not known"), ("D:x", "no f")):
        dialog.host.line.setText(text)
        assert not dialog.go.isEnabled() and part in dialog.host.state.text()
    dialog.host.line.setText("\\\\nas\\vms\\Web")
    assert dialog.go.isEnabled()
    dialog.out.setText("relative")
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_by_keyboard_and_by_ear(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    dialog = ask(window, idle, qtbot)
    fields = dialog.findChildren(QLineEdit) + dialog.findChildren(QPushButton)
    assert all(each.accessibleName() for each in fields)
    assert own(nameless(dialog)) == [] and unlabelled(dialog) == []
    assert [each.accessibleName() for each in dialog.findChildren(QLineEdit)] == [
        "New folder", "Folder on the Windows host",
    ]
    seen = []
    for _ in range(5):
        focus = dialog.focusWidget()
        seen.append(focus.accessibleName() if focus is not None else "")
        qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert seen[:3] == [
        "New folder", "Choose the folder that the new one is made in",
        "Folder on the Windows host",
    ]
    dialog.choose_folder("/somewhere")
    assert dialog.folder is not None and dialog.folder.parent == Path("/somewhere")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.session.runner.writing


@pytest.mark.parametrize("why", ["there", "long", "in use"])
def test_what_stands_against_it_is_said_in_the_plan(
    window: MainWindow, idle: Idle, qtbot: QtBot, root: Path, why: str
) -> None:
    machine = window.machine
    assert machine is not None and machine.now is not None
    out, folder, moment = root.parent / "copy", "D:\\Web", first(window)
    if why == "there":
        out.mkdir()
    if why == "long":
        folder = "D:\\" + "x" * 230
    if why == "in use":
        machine.state, machine.state_reason, moment = MachineState.RUNNING, "told so", machine.now
    window.act.exports.plan(machine, moment, out, folder)
    idle(window)
    shown = window.findChildren(PlanDialog)[-1]
    words = {"there": "exists already", "long": "characters on the host", "in use": "told so"}
    assert words[why] in shown.plan.refusals[0]
    assert not shown.go.isEnabled()
    shown.reject()
    if why == "in use":
        window.act.exports.plan(machine, moment, out, folder, live=True)
        idle(window)
        shown = window.findChildren(PlanDialog)[-1]
        assert not shown.plan.refusals and "power loss" in " ".join(shown.plan.warnings)
        shown.reject()


def test_too_little_room_is_a_warning(
    window: MainWindow, idle: Idle, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sizes are the most it can be, so it might fit all the same."""
    monkeypatch.setattr("snapviewer.disks.filesystem.room.free_space", lambda _: 1000)
    assert window.machine is not None
    window.act.exports.plan(window.machine, first(window), root.parent / "copy", "D:\\Web")
    idle(window)
    shown = window.findChildren(PlanDialog)[-1]
    assert not shown.plan.refusals and "only 1,000 bytes are" in " ".join(shown.plan.warnings)
    shown.reject()


def test_cancelled_it_leaves_nothing(
    window: MainWindow, idle: Idle, qtbot: QtBot, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []
    real = export_vm.export_chain

    def slow(chain: Chain, path: Path, form: str, progress: Progress) -> int:
        begun.append(path)
        while not progress.cancelled:
            progress.advance(0)
        progress.check()
        return real(chain, path, form, progress)

    monkeypatch.setattr(export_vm, "export_chain", slow)
    dialog = ask(window, idle, qtbot)
    dialog.out.setText(str(root.parent / "copy"))
    shown = planned(window, dialog, idle, qtbot)
    shown.go.click()
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    assert window.act.reason_against("export-vm") == "an export is running"
    assert window.act.reason_against("take") == "an export is running"
    for job in window.session.runner.jobs:
        job.cancel()
    idle(window)
    assert [path.name for path in root.parent.iterdir()] == [root.name]
    assert "Cancelled" in window.log.toPlainText()


def test_a_name_that_is_not_confirmed_is_said_beside_the_result(
    window: MainWindow, idle: Idle, root: Path
) -> None:
    out = root.parent / "copy"

    def unsure(operation: str, path: Path, *_: int) -> None:
        if operation == "confirm" and path == out:
            raise OSError(errno.EIO, "the folder cannot be flushed")

    assert window.machine is not None and window.session.library is not None
    made = export_plan.plan_export_vm(
        window.session.library, window.machine, first(window), out, Progress(), "D:\\Web"
    )
    with mutation_hook(unsure):
        window.act.exports.carry_out(made)
        idle(window)
    assert out.is_dir() and not window.findChildren(ErrorBox)
    assert "did not confirm its name" in window.log.toPlainText()


# -- reconnecting ------------------------------------------------------------------------------


def test_the_parents_folder_on_the_host_is_asked_for(
    window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    machine = window.machine
    assert machine is not None and machine.now is not None and window.session.library is not None
    child = next(
        disk.path for disk in machine.now.disks.values()
        if disk.path is not None and window.session.library.graph.files[disk.path].parent
    )  # fmt: skip
    node = window.snapshots.current_node()
    window.snapshots.select_key("now")
    idle(window)
    assert not window.act.reason_against("reconnect"), node
    window.act.run("reconnect")
    (dialog,) = window.findChildren(ReconnectDialog)
    qtbot.waitUntil(lambda: bool(dialog.host.text), timeout=10_000)
    assert dialog.host.text.startswith("C:\\Hyper-V\\") and dialog.plan.isEnabled()
    assert dialog.host.line.accessibleName() == "The parent's folder on the Windows host"
    dialog.host.line.setText("/srv")
    assert not dialog.plan.isEnabled()
    dialog.host.line.setText("E:\\Bases")
    assert dialog.plan.isEnabled() and dialog.child.parent == child.parent
    dialog.plan.click()
    idle(window)
    shown = window.findChildren(PlanDialog)[-1]
    assert "--windows-folder=E:\\Bases" in shown.plan.command_line
    assert any(
        str(step.data.get("absolute", "")).startswith("E:\\Bases\\") for step in shown.plan.steps
    )
    shown.reject()
