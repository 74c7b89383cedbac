# SPDX-License-Identifier: Apache-2.0
"""Several folders in one window, a VM and its copy in it, folders to add, and what is unseen."""

from __future__ import annotations

import json
import shlex
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from snapviewer.base.settings import Settings, join_place, split_place
from snapviewer.cli.main import main
from snapviewer.figures.rows import NodeKind
from snapviewer.machines.disk_graph import FileRole
from snapviewer.models.snapshot_model import Column
from snapviewer.ui.base.session import place_name, place_text
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.trash_dialog import OrphansDialog
from snapviewer.ui.views.findings_view import FindingsView
from snapviewer.ui.window.folder_watch import folders_of
from snapviewer.ui.window.main_window import MainWindow
from tests.builders_cli import snapshot_of
from tests.builders_places import link_snapshots_out, make_apart, make_twins, small_vm

Idle = Callable[[MainWindow], None]


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def opened(window: MainWindow, idle: Idle, place: Path | Sequence[Path]) -> None:
    window.open(place)
    idle(window)
    assert window.session.library is not None


def roots(window: MainWindow) -> list[Path]:
    assert window.session.library is not None
    return list(window.session.library.roots)


def select_vm(window: MainWindow, root: Path) -> None:
    row = next(n for n, row in enumerate(window.vms.records) if row.machine.root == root)
    window.vm_table.selectRow(row)


def choose_finding(view: FindingsView, code: str) -> dict[str, QPushButton]:
    row = next(n for n, item in enumerate(view.model.records) if item.finding.code == code)
    view.table.selectRow(row)
    layout = view.details.buttons
    found = [layout.itemAt(number).widget() for number in range(layout.count())]
    return {button.text(): button for button in found if isinstance(button, QPushButton)}


def lines(window: MainWindow) -> dict[str, str]:
    """What the overview says, by name."""
    window.refresh_details()
    form, found = window.details.form, {}
    for row in range(form.rowCount()):
        name = form.itemAt(row, form.ItemRole.LabelRole).widget()
        value = form.itemAt(row, form.ItemRole.FieldRole).widget()
        assert isinstance(name, QLabel)
        assert isinstance(value, QLabel)
        found[name.text()] = value.text()
    return found


# -- places ---------------------------------------------------------------------------------


def test_folders_opened_together_are_named_and_kept(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    opened(window, idle, twins.folders)
    assert roots(window) == twins.folders
    assert window.windowTitle().startswith("Hyper-V, Backup")
    assert all(str(folder) in window.place_label.text() for folder in twins.folders)
    window.act.run("refresh")
    idle(window)
    assert roots(window) == twins.folders
    assert {str(folder) for folder in twins.folders} <= set(folders_of(window.session.library))
    (place,) = window.settings.recent
    assert split_place(place) == twins.folders


def test_many_folders_do_not_fill_the_title(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    for name in "ABCDE":
        (tmp_path / name).mkdir()
    opened(empty_window, idle, [tmp_path / name for name in "ABCDE"])
    assert place_name(empty_window.session) == "A and 4 more"
    assert place_text(empty_window.session).count(str(tmp_path)) == 5


def test_the_start_page_opens_a_set_again(idle: Idle, qtbot: QtBot, tmp_path: Path) -> None:
    twins = make_twins(tmp_path)
    window = MainWindow(Settings(recent=[join_place(twins.folders), str(twins.first)]))
    window.store_on_close = False
    window.show()
    shown = window.start.recent.item(0).text()
    assert all(str(folder) in shown for folder in twins.folders)
    window.start.recent.itemActivated.emit(window.start.recent.item(0))
    idle(window)
    assert roots(window) == twins.folders
    window.recent_menu.aboutToShow.emit()
    assert len(window.recent_menu.actions()) == 2
    window.recent_menu.actions()[1].trigger()
    idle(window)
    assert roots(window) == [twins.first]
    window.close()
    window.deleteLater()


def test_a_folder_is_added_and_closed(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    assert window.act.reason_against("add-folder")
    opened(window, idle, twins.folders[0])
    assert not window.close_menu.menuAction().isEnabled()
    assert not window.act.reason_against("add-folder")
    window.act.run("add-folder")
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(twins.folders[1]))
    dialog.close()
    idle(window)
    assert roots(window) == twins.folders
    assert window.close_menu.menuAction().isEnabled()
    window.close_menu.aboutToShow.emit()
    first, second = window.close_menu.actions()
    assert (first.text(), second.text()) == tuple(str(folder) for folder in twins.folders)
    first.trigger()
    idle(window)
    assert roots(window) == [twins.folders[1]]


def test_what_is_open_is_not_added_again(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    opened(window, idle, twins.folders[0])
    library = window.session.library
    window.act.places.add([twins.first])
    assert not window.session.runner.busy
    assert window.session.library is library
    assert str(twins.first) in window.statusBar().currentMessage()


def test_drops_open_then_add(empty_window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    third = small_vm(tmp_path / "Third", "Other")
    drop(window, *twins.folders)
    idle(window)
    assert roots(window) == twins.folders
    drop(window, third.root)
    idle(window)
    assert roots(window) == [*twins.folders, third.root]
    assert len(window.vms.records) == 3


def test_a_file_that_is_dropped_brings_its_folder(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, vm = empty_window, small_vm(tmp_path / "One")
    other = small_vm(tmp_path / "Two", "Other")
    opened(window, idle, vm.root)
    drop(window, other.config)
    idle(window)
    assert roots(window) == [vm.root, other.root]
    assert {row.machine.name for row in window.vms.records} == {"Test VM", "Other"}


def test_a_disk_dropped_on_a_disk_takes_its_place(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, vm = empty_window, small_vm(tmp_path)
    disks = sorted((vm.root / "Virtual Hard Disks").iterdir())
    opened(window, idle, disks[0])
    drop(window, disks[1])
    idle(window)
    assert window.session.library is not None
    assert window.session.library.opened == disks[1]


def test_a_folder_inside_a_vm_is_said_once(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, vm = empty_window, small_vm(tmp_path)
    opened(window, idle, vm.root / "Snapshots")
    assert window.banner.isVisible()
    assert str(vm.root) in window.banner.text.text()
    window.act.run("refresh")
    idle(window)
    assert not window.banner.isVisible()


def test_an_added_folder_that_went_away_is_an_error(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    opened(window, idle, twins.folders)
    shutil.rmtree(twins.folders[1])
    window.act.run("refresh")
    idle(window)
    assert window.session.library is None
    assert all(str(folder) in window.start.text.text() for folder in twins.folders)


# -- a VM and its copy ----------------------------------------------------------------------


def test_a_vm_and_its_copy_are_told_apart(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    opened(window, idle, twins.folders)
    shown = {row.machine.root: row.shown for row in window.vms.records}
    assert shown == {twins.first: "Test VM in Hyper-V", twins.second: "Test VM in Backup"}
    for number in range(2):
        assert window.vm_table.rowHeight(number) > 30  # name above, folder below
    for root in (twins.first, twins.second):
        select_vm(window, root)
        idle(window)
        assert window.machine is not None
        assert window.machine.root == root
        assert shown[root] in window.snapshots.title.text()
        assert lines(window)["Folder"] == str(root)
        node = window.snapshots.current_node()
        assert node is not None
        assert all(file.path.is_relative_to(root) for file in node.files)
        tip = window.vms.index(window.vm_table.currentIndex().row(), 0).data(
            Qt.ItemDataRole.ToolTipRole
        )
        assert str(root) in tip
    window.act.run("refresh")
    idle(window)
    assert window.machine is not None
    assert window.machine.root == twins.second
    named = {row.machine for row in window.findings.model.records if row.machine}
    assert named == set(shown.values())


def test_protecting_in_the_copy_leaves_the_original(
    empty_window: MainWindow,
    idle: Idle,
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    before = snapshot_of(twins.first)
    opened(window, idle, twins.folders)
    select_vm(window, twins.second)
    idle(window)
    assert window.machine is not None
    one = next(item for item in window.machine.snapshots if item.name == "One")
    assert window.snapshots.select_key(one.id)
    window.act.run("protect")
    qtbot.waitUntil(lambda: bool(window.findChildren(PlanDialog)), timeout=20_000)
    (dialog,) = window.findChildren(PlanDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"Works in {twins.second}" in texts
    assert any(text.startswith("Judged over") for text in texts)
    assert all(step.file.is_relative_to(twins.second) for step in dialog.plan.steps)
    assert f"--add {twins.folders[1]}" in dialog.plan.command_line
    assert f"--vm '{twins.second}'" in dialog.plan.command_line
    typed = shlex.split(dialog.plan.command_line)
    assert typed[0] == "snapviewer"
    assert main([*typed[1:], "--dry-run", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["plan"]["root"] == str(twins.second)
    with qtbot.waitSignal(window.session.executed, timeout=30_000):
        dialog.go.click()
    idle(window)
    assert roots(window) == twins.folders
    assert snapshot_of(twins.first) == before
    protected = {
        row.machine.root: [item.name for item in row.machine.snapshots if item.protected]
        for row in window.vms.records
    }
    assert protected == {twins.first: [], twins.second: ["One"]}
    assert window.machine is not None
    assert window.machine.root == twins.second


def test_a_queued_plan_keeps_to_its_machine(
    empty_window: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    window, twins = empty_window, make_twins(tmp_path)
    before = snapshot_of(twins.first)
    opened(window, idle, twins.second)
    machine = window.machine
    assert machine is not None
    window.act.plan_delete(machine, machine.snapshots[0], merge_now=False)
    qtbot.waitUntil(lambda: bool(window.findChildren(PlanDialog)), timeout=20_000)
    (dialog,) = window.findChildren(PlanDialog)
    assert dialog.later is not None
    dialog.later.click()
    window.act.places.add([twins.folders[0]])  # judged anew over more; the same is done
    idle(window)
    select_vm(window, twins.first)
    idle(window)
    with qtbot.waitSignal(window.session.executed, timeout=30_000):
        window.queue.start()
    idle(window)
    assert snapshot_of(twins.first) == before
    left = {row.machine.root: len(row.machine.snapshots) for row in window.vms.records}
    assert left == {twins.first: 2, twins.second: 1}


# -- what lies elsewhere --------------------------------------------------------------------


def test_a_finding_offers_the_folder_and_adding_it_settles_it(
    empty_window: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    window, vm = empty_window, small_vm(tmp_path)
    target = link_snapshots_out(vm, tmp_path / "Store")
    opened(window, idle, vm.root)
    hint = window.snapshots.hint
    assert hint.isVisible()
    assert "not all found here" in hint.text.text()
    assert "no snapshots" not in hint.text.text()
    assert lines(window)["After"] == "not known"
    window.act.run("check")
    for code in ("place-unseen", "link-leaves-folder"):
        buttons = choose_finding(window.findings, code)
        assert {f"Add {target}", "Add folder…"} <= set(buttons), code
    idle(window)  # the repairs come in behind; the buttons stay
    buttons = choose_finding(window.findings, "link-leaves-folder")
    buttons["Add folder…"].click()
    (dialog,) = window.findChildren(QFileDialog)
    assert Path(dialog.directory().path()) == target
    dialog.close()
    buttons[f"Add {target}"].click()
    idle(window)
    assert roots(window) == [vm.root, target]
    assert not hint.isVisible()
    assert window.machine is not None
    assert len(window.machine.snapshots) == 2
    assert window.findings.model.rowCount() == 0


def test_a_vm_without_snapshots_still_says_so(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    from tests.builders_vm import ModelVm

    opened(empty_window, idle, ModelVm(tmp_path).root)
    assert "This VM has no snapshots." in empty_window.snapshots.hint.text.text()


def test_a_folder_that_was_not_read_whole_is_not_called_empty(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    place = tmp_path / "Empty"
    place.mkdir()
    opened(empty_window, idle, place)
    assert "neither" in empty_window.snapshots.empty_text.text()
    (place / "Snapshots").symlink_to(tmp_path / "nowhere")
    opened(empty_window, idle, place)
    assert "could be read" in empty_window.snapshots.empty_text.text()


# -- roles ----------------------------------------------------------------------------------


def test_files_that_prove_nothing_have_their_own_words(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, apart = empty_window, make_apart(tmp_path)
    opened(window, idle, apart.vm.root)
    model = window.snapshots.model
    kinds = {
        model.node(row).files[0].path: model.index(row, Column.KIND).data()
        for row in range(model.rowCount())
        if model.node(row).kind is NodeKind.LOOSE
    }
    assert kinds == {
        apart.not_placed: "Not placed",
        apart.set_aside: "Set aside",
        apart.deleted: "In recycle bin",
    }
    window.snapshots.select_key(f"file:{apart.not_placed}")
    told = lines(window)
    assert "in use" in told["Why"]
    assert "proves nothing" in told["Meaning"]
    window.snapshots.select_key(f"file:{apart.deleted}")
    told = lines(window)
    assert told["Deleted from"] == str(apart.vm.root / "Virtual Hard Disks" / "gone.vhd")
    window.snapshots.select_key(f"file:{apart.set_aside}")
    told = lines(window)
    assert told["Stands on"] == "Test VM disk 0.vhd"
    assert window.details.files.records[0].note == "set aside"
    # Someone stands on the base now: it says why nothing is merged into it.
    assert window.machine is not None
    first = window.machine.snapshots[0]
    window.snapshots.select_key(first.id)
    library = window.session.library
    assert library is not None
    base = library.graph.get(next(iter(first.disks.values())).path)
    assert base is not None
    assert (lines(window).get("Held back") is not None) == bool(base.hold)
    assert all(file.role is not FileRole.ORPHAN for file in library.graph.files.values())
    dialog = OrphansDialog(window, library)
    assert not dialog.model.records
    assert "1 file could not be judged" in dialog.state.text()
    dialog.close()


@pytest.mark.parametrize("role", [FileRole.NOT_PLACED, FileRole.SET_ASIDE, FileRole.DELETED])
def test_each_role_has_a_sign_of_its_own(
    empty_window: MainWindow, idle: Idle, tmp_path: Path, role: FileRole
) -> None:
    window, apart = empty_window, make_apart(tmp_path)
    opened(window, idle, apart.vm.root)
    model, table = window.snapshots.model, window.snapshots.table
    pictures = {}
    for row in range(model.rowCount()):
        node = model.node(row)
        if node.kind is NodeKind.LOOSE:
            box = table.visualRect(model.index(row, Column.GRAPH))
            picture = table.viewport().grab(box).toImage()
            picture.convertTo(picture.Format.Format_Grayscale8)
            pictures[node.role] = bytes(picture.constBits())
    others = [picture for each, picture in pictures.items() if each is not role]
    assert pictures[role] not in others


def test_an_unknown_file_under_now_stands_in_the_tree(
    empty_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    window, vm = empty_window, small_vm(tmp_path)
    link_snapshots_out(vm, tmp_path / "Store")
    opened(window, idle, vm.root)
    model = window.snapshots.model
    nodes = [model.node(row) for row in range(model.rowCount())]
    assert [node.kind for node in nodes] == [NodeKind.WAITING, NodeKind.NOW]
    assert len(nodes[0].files) == 2
    assert model.index(0, Column.KIND).data() == "Unknown file"
    window.snapshots.select_row(0)
    assert "not all is known" in lines(window)["Why"]
