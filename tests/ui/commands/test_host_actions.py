# SPDX-License-Identifier: Apache-2.0
"""A live host in the window, behind the scripted remote end: the same tree, plans and words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from snapviewer.cli import host as cli_host
from snapviewer.cli.main import main
from snapviewer.host import cmdlets, execute
from snapviewer.host.library import open_host
from snapviewer.host.running import NOT_ON_A_HOST
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.error_box import ErrorBox
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import RevertDialog, TextDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_host import FakeHost, FakeVm, failure

Idle = Callable[[MainWindow], None]


@pytest.fixture
def host() -> FakeHost:
    made = FakeHost()
    vm = made.add_vm("WEB01", disks=2)
    first = made.snap(vm, "First")
    made.snap(vm, "Side")
    made.restore({"vm": vm.id, "snapshot": first.id})
    made.snap(vm, "Second")
    vm.state = "Running"
    made.add_vm("DC01")
    return made


@pytest.fixture
def web(host: FakeHost) -> FakeVm:
    return host.vms[0]


@pytest.fixture
def live(
    empty_window: MainWindow, host: FakeHost, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(execute, "_pause", lambda _progress, _seconds: None)
    empty_window.open_host(open_host("HV01", host.transport))
    idle(empty_window)
    library = empty_window.session.library
    assert library is not None
    empty_window.choose_machine(library.machine("WEB01").key)
    idle(empty_window)
    return empty_window


def plan_of(window: MainWindow, idle: Idle) -> PlanDialog:
    idle(window)
    return window.findChildren(PlanDialog)[-1]


def carry_out(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    dialog = plan_of(window, idle)
    assert not dialog.plan.refused, dialog.plan.refusals
    with qtbot.waitSignal(window.session.executed, timeout=20_000):
        dialog.go.click()
    idle(window)


def select(window: MainWindow, name: str) -> None:
    assert window.machine is not None
    moment = next(item for item in window.machine.moments if item.name == name)
    assert window.snapshots.select_key(moment.id)


def test_tree_and_details(live: MainWindow, idle: Idle) -> None:
    assert [row.machine.name for row in live.vms.records] == ["DC01", "WEB01"]
    model = live.snapshots.model
    names = [model.index(row, Column.NAME).data() for row in range(model.rowCount())]
    assert {"First", "Side", "Second", "Now"} <= set(names)
    written = {str(model.index(row, Column.WRITTEN).data()) for row in range(model.rowCount())}
    assert "unknown" in written
    freed = {model.node(row).name: str(model.index(row, Column.FREES).data())
             for row in range(model.rowCount())}  # fmt: skip
    assert freed == {"First": "3.0 MiB", "Side": "2.0 GiB", "Second": "unknown", "Now": "–"}
    assert live.windowTitle() == "HV01 - snapviewer"
    assert "Live host HV01" in live.place_label.text()
    select(live, "First")
    idle(live)
    assert len(live.details.files.records) == 2
    assert live.settings.recent == []


def test_what_needs_the_disks_says_so(live: MainWindow, idle: Idle) -> None:
    select(live, "First")
    idle(live)
    for command in ("compare", "export", "merge", "report", "notes", "undo", "reconnect"):
        assert live.act.reason_against(command) == NOT_ON_A_HOST
        assert not live.actions_by_id[command].isEnabled()
    for command in ("take", "revert", "rename", "delete", "refresh", "explain", "tree-picture"):
        assert live.act.reason_against(command) == ""
    assert NOT_ON_A_HOST in " ".join(
        label.text() for label in live.disks.findChildren(QLabel) if label.isVisible()
    )


def test_take_of_a_running_vm(live: MainWindow, web: FakeVm, idle: Idle, qtbot: QtBot) -> None:
    live.act.run("take")
    dialog = live.findChildren(TextDialog)[-1]
    assert dialog.line is not None
    dialog.line.setText("From the window")
    dialog.go.click()
    shown = plan_of(live, idle)
    texts = [label.text() for label in shown.findChildren(QLabel)]
    assert texts.count("unknown") == len(shown.plan.unknown) + 1  # the duration is one more
    assert "Free space" not in texts
    carry_out(live, idle, qtbot)
    assert "From the window" in {item.name for item in web.snapshots}
    assert live.machine is not None
    assert "From the window" in {item.name for item in live.machine.snapshots}


def test_revert_delete_and_rename(
    live: MainWindow, web: FakeVm, idle: Idle, qtbot: QtBot
) -> None:
    select(live, "Side")
    live.act.run("revert")
    question = live.findChildren(RevertDialog)[-1]
    question.name.setText("Kept")
    question.go.click()
    carry_out(live, idle, qtbot)
    side = next(item for item in web.snapshots if item.name == "Side")
    assert web.parent == side.id
    assert "Kept" in {item.name for item in web.snapshots}
    select(live, "Second")
    live.act.run("rename")
    rename = live.findChildren(TextDialog)[-1]
    assert rename.line is not None
    rename.line.setText("Renamed")
    rename.go.click()
    carry_out(live, idle, qtbot)
    assert "Renamed" in {item.name for item in web.snapshots}
    select(live, "Renamed")
    live.act.run("delete")
    carry_out(live, idle, qtbot)
    assert "Renamed" not in {item.name for item in web.snapshots}


def test_a_vm_that_changed_meanwhile_is_refused(
    live: MainWindow, host: FakeHost, web: FakeVm, idle: Idle
) -> None:
    select(live, "Side")
    live.act.run("delete-subtree")
    dialog = plan_of(live, idle)
    host.snap(web, "Somebody else's")
    if dialog.typed is not None:
        dialog.typed.setText(dialog.plan.typed_name)
    dialog.go.click()
    idle(live)
    boxes = live.findChildren(ErrorBox)
    assert "has changed on the host" in boxes[-1].what.text()
    boxes[-1].close()
    assert "Side" in {item.name for item in web.snapshots}
    assert live.machine is not None
    assert "Somebody else's" in {item.name for item in live.machine.snapshots}


def test_refresh_and_leaving_for_a_folder(
    live: MainWindow, host: FakeHost, idle: Idle, root: object
) -> None:
    host.add_vm("NEW01")
    live.act.run("refresh")
    idle(live)
    assert [row.machine.name for row in live.vms.records] == ["DC01", "NEW01", "WEB01"]
    live.open(root)  # type: ignore[arg-type]
    idle(live)
    assert live.session.host is None
    assert live.act.reason_against("compare") == ""


def test_a_host_that_stops_answering_leaves_the_picture(
    live: MainWindow, host: FakeHost, idle: Idle
) -> None:
    host.fail[cmdlets.INVENTORY] = [failure("The connection was lost.")]
    live.act.run("refresh")
    idle(live)
    box = live.findChildren(ErrorBox)[-1]
    assert "The connection was lost." in box.what.text()
    box.close()
    assert live.session.host is not None
    assert live.pages.currentWidget() is live.snapshots
    assert len(live.vms.records) == 2
    live.act.run("refresh")
    idle(live)
    assert live.session.host is not None


def test_the_command_line_opens_the_window(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: list[str] = []

    def look(_app: object = None) -> int:
        window = next(
            item for item in QApplication.topLevelWidgets() if isinstance(item, MainWindow)
        )
        qtbot.waitUntil(lambda: window.session.host is not None, timeout=10_000)
        shown.extend(row.machine.name for row in window.vms.records)
        window.close()
        return 0

    monkeypatch.setattr(cli_host, "open_named", lambda _: open_host("HV01", host.transport))
    monkeypatch.setattr(QApplication, "exec", look)
    assert main(["--host", "HV01"]) == 0
    assert shown == ["DC01", "WEB01"]
