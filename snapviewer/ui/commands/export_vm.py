# SPDX-License-Identifier: Apache-2.0
"""Export a moment as a VM of its own: where to, under which path the host sees it, the plan, the
export in the background.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from snapviewer.base.command_words import command_line
from snapviewer.base.errors import RefusedError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.guest.copy_out_names import safe_name
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.ui.base.host_folder import HostFolderField
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import named, note
from snapviewer.ui.commands.tool_actions import ToolActions
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.dialogs.questions import Question

if TYPE_CHECKING:
    from snapviewer.actions.export_plan import VmExport


class ExportVmDialog(Question):
    """`answered(out, windows_folder, live)`: the new folder, as the host sees it ("": derive it),
    and whether Now is wanted although the VM runs. Nothing here writes anything.
    """

    answered = Signal(object, str, bool)

    def __init__(
        self, parent: QWidget | None, session: Session, machine: Machine, moment: Moment
    ) -> None:
        super().__init__(
            parent,
            tr("Export {moment} as a VM", moment=moment.name),
            tr(
                "Writes '{moment}' as a VM of its own: its disks without their chain, its settings "
                "with a new id, its saved state. This VM stays as it is. You see a plan first.",
                moment=moment.name,
            ),
            tr("Make the plan"),
        )
        self.setMinimumWidth(620)
        self.text.setMinimumWidth(580)
        self.machine, self.moment = machine, moment
        self._asked: Path | None = None  # the new folder, for the worker
        name = machine.name if moment.is_now else f"{machine.name} - {moment.name}"
        start = machine.root.parent / safe_name(tr("{name} (exported)", name=name))
        self.out = QLineEdit(str(start))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.out, 1)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAutoDefault(False)
        set_tip(self.choose, tr("Choose the folder that the new one is made in"))
        named(self.choose, tr("Choose the folder that the new one is made in"))
        self.choose.clicked.connect(self._ask_folder)
        line.addWidget(self.choose)
        self.field(tr("New folder"), self.out)
        self.column.replaceWidget(self.out, row)
        line.insertWidget(0, self.out, 1)
        self.host = HostFolderField(self, session, self._derive)
        self.field(tr("Folder on the Windows host"), self.host.line)
        self.host.state.setMinimumWidth(580)  # its height is reckoned for its least width
        self.column.addWidget(self.host.state)
        hint = note(tr("Under this path the VM's settings name its disks, like D:\\VMs\\Web."))
        hint.setMinimumWidth(580)
        self.column.addWidget(hint)
        self.live: QCheckBox | None = None
        if moment.is_now and machine.state is MachineState.RUNNING:
            self.live = QCheckBox(tr("Export although the VM is running; the copy may be torn"))
            named(self.live, self.live.text())
            self.column.addWidget(self.live)
        self.finish()
        self.go.setDefault(True)
        self.out.textChanged.connect(self._changed)
        self.host.changed.connect(self._check)
        self.accepted.connect(self._answer)
        self.out.setFocus()
        self.out.setCursorPosition(len(self.out.text()))
        self._changed()

    @property
    def folder(self) -> Path | None:
        """The new folder; None while it is no whole path."""
        text = self.out.text().strip()
        path = Path(text).expanduser() if text else None
        return path if path is not None and path.is_absolute() and path.name else None

    def _derive(self) -> str:
        """In a worker: raises `RefusedError` where the path does not follow from the VM."""
        from snapviewer.plans.export_paths import windows_folder

        out = self._asked
        return windows_folder(self.machine, self.moment, out) if out is not None else ""

    def _changed(self) -> None:
        self._asked = self.folder
        self.host.derive()
        self._check()

    def _check(self) -> None:
        self.go.setEnabled(self.folder is not None and self.host.is_valid)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose the folder that the new one is made in"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        present = self.folder
        dialog.setDirectory(str(present.parent if present is not None else self.machine.root))
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    def choose_folder(self, chosen: str) -> None:
        """Put the new folder into a chosen one, under the name it has."""
        present = self.folder
        name = present.name if present is not None else safe_name(self.machine.name)
        self.out.setText(str(Path(chosen) / name))

    def _answer(self) -> None:
        if self.folder is not None:
            live = self.live is not None and self.live.isChecked()
            self.answered.emit(self.folder, self.host.asked, live)


class VmExports(QObject):
    """The command of one main window."""

    def __init__(self, window: WindowContext, tools: ToolActions) -> None:
        super().__init__(window)
        self.window = window
        self.tools = tools

    def run(self, command_id: str) -> bool:
        """Run a command; False where it is none of these."""
        if command_id == "export-vm":
            self._ask()
        return command_id == "export-vm"

    def _ask(self) -> None:
        machine = self.window.machine
        node = self.window.snapshots.current_node()
        moment = node.moment if node is not None else None
        if machine is None or moment is None:
            return
        dialog = ExportVmDialog(self.window, self.window.session, machine, moment)
        dialog.answered.connect(
            lambda out, seen, live: self.plan(machine, moment, out, seen, live=live)
        )
        dialog.open()

    def plan(
        self,
        machine: Machine,
        moment: Moment,
        out: Path,
        windows_folder: str,
        *,
        live: bool = False,
    ) -> None:
        """Have the plan of an export made and shown; it is carried out once confirmed."""
        session = self.window.session
        library = session.library
        if library is None:
            return
        words = [
            "snapviewer", "export", *self.window.act.place_of(machine), moment.id, str(out),
            "--format", "vm", *([f"--windows-folder={windows_folder}"] if windows_folder else []),
            *(["--live"] if live else []),
        ]  # fmt: skip
        label = tr("Planning the export")

        def work(progress: Progress) -> VmExport:
            from snapviewer.actions.export_plan import plan_export_vm

            progress.start(label)
            fresh = library.of_key(machine.key)
            wanted = next(each for each in fresh.moments if each.id == moment.id)
            made = plan_export_vm(
                library, fresh, wanted, out, progress, windows_folder, live=live
            )
            made.plan.command_line = command_line(words)
            return made

        job = session.runner.submit("plan", work, label=label)
        job.finished.connect(self._show)
        job.failed.connect(lambda error: session.failed.emit(error, label))

    def _show(self, made: VmExport) -> None:
        dialog = PlanDialog(made.plan, {}, self.window, self.window.session.rate)
        dialog.confirmed.connect(lambda: self.carry_out(made))
        dialog.open()

    def carry_out(self, made: VmExport) -> None:
        """Export in the background, by a session of reading; it can be cancelled."""
        session = self.window.session
        library = session.library
        moment = session.moment(made.machine_key, made.moment_id)
        machine = session.machine(made.machine_key)
        if library is None or moment is None or machine is None:
            error = RefusedError(
                tr("the opened folder was read again and does not have this moment any more"),
                code="changed-since-plan",
                remedy=tr("refresh, look at the new plan, then try again"),
            )
            session.failed.emit(error, tr("Exporting"))
            return
        marks: list[str] = []

        def work(progress: Progress) -> int:
            return _export(session, library, machine, moment, made, marks, progress)

        label = tr("Exporting to {out}", out=made.out.name)
        self.tools.write_out(label, work, made.out, moment.name, marks)


def _export(
    session: Session,
    library: Library,
    machine: Machine,
    moment: Moment,
    made: VmExport,
    marks: list[str],
    progress: Progress,
) -> int:
    """In a worker: the export itself. What is to be said beside the result goes into `marks`."""
    from snapviewer.actions.export_plan import LIVE
    from snapviewer.actions.export_vm import export_vm
    from snapviewer.machines.reading import reading, refuse_live

    started = time.monotonic()
    if not made.live:
        refuse_live(machine, moment)
    with reading(library, [machine], [moment], live=made.live) as seen:
        written = export_vm(
            library, machine, moment, made.out, progress, made.windows_folder, made.new_id
        )
    if seen.live:
        marks.append(tr(LIVE))
    session.rate.note(written, time.monotonic() - started)
    return written
