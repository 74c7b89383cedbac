# SPDX-License-Identifier: Apache-2.0
"""What can be done about findings: repairs, parents, orphans, the trash, the deeper check."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from snapviewer.actions.repairs.by_finding import Repair
from snapviewer.base.command_words import command_line
from snapviewer.base.progress import Progress
from snapviewer.base.shown import visible
from snapviewer.base.words import tr, trn
from snapviewer.figures.past_actions import past_actions
from snapviewer.guest.copy_out_names import safe_name
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from snapviewer.ui.base.plain import title_text
from snapviewer.ui.commands.tool_actions import ToolActions
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.reconnect_dialog import ReconnectDialog
from snapviewer.ui.dialogs.trash_dialog import OrphansDialog, TrashDialog


class RepairActions(QObject):
    """The commands of one main window that mend."""

    def __init__(self, window: WindowContext, tools: ToolActions) -> None:
        super().__init__(window)
        self.window = window
        self.tools = tools
        for view in (window.findings, window.details.findings):
            view.repair_wanted.connect(self.plan_repair)
            view.parent_wanted.connect(self.find_parent)
            view.orphans_wanted.connect(self.show_orphans)
        self._told: set[Path] = set()
        window.session.changed.connect(self._tell_past)

    def _tell_past(self) -> None:
        """Show, once per folder, what was done in it before."""
        library = self.window.session.library
        if library is None:
            return
        roots = sorted({machine.root for machine in library.machines} - self._told)
        if not roots:
            return
        self._told.update(roots)

        def work(_: Progress) -> list[str]:
            return [line for root in roots for line in past_actions(root)]

        job = self.window.session.runner.submit("log", work)
        job.finished.connect(self._show_past)

    def _show_past(self, lines: list[str]) -> None:
        if lines:
            log = self.window.log
            log.appendPlainText(
                "\n".join([tr("Done here before:"), *(f"  {visible(line)}" for line in lines)])
            )

    def run(self, command_id: str) -> bool:
        """Run a command; False where it is none of these."""
        act = {
            "deep-check": self.deep_check,
            "orphans": self.show_orphans,
            "trash": self.show_trash,
        }.get(command_id)
        if act is not None:
            act()
        return act is not None

    # -- findings ---------------------------------------------------------------------------

    def plan_repair(self, repair: Repair) -> None:
        """Have the plan of a repair made and shown."""
        self.window.session.plan(
            tr("Planning: {title}", title=repair.title), lambda _library, _: repair.plan()
        )

    def find_parent(self, child: Path) -> None:
        """Open the dialog with the candidates for a disk's parent."""
        dialog = ReconnectDialog(self.window, self.window.session, child)

        def planned(parent: Path, certain: bool, windows_folder: str) -> None:
            from snapviewer.actions.reconnect import plan_reconnect

            words = ["snapviewer", "reconnect", str(child), str(parent)]
            words += [] if certain else ["--ignore-mismatch"]
            words += [f"--windows-folder={windows_folder}"] if windows_folder else []

            def planner(_library: Library, _: Progress) -> Plan:
                plan = plan_reconnect(
                    child, parent, ignore_mismatch=not certain, windows_folder=windows_folder
                )
                plan.command_line = command_line(words)
                return plan

            self.window.session.plan(tr("Planning to reconnect {child}", child=child.name), planner)

        dialog.plan_wanted.connect(planned)
        dialog.open()

    def deep_check(self) -> None:
        """Read more than headers, in the background, and add what that shows to the findings."""
        window, session = self.window, self.window.session
        library = session.library
        if library is None:
            return
        machines = list(library.machines)

        def work(progress: Progress) -> list[Finding]:
            from snapviewer.guest.health import deep_findings

            progress.start(tr("Checking every block map"))
            return [item for each in machines for item in deep_findings(library, each, progress)]

        def ready(found: list[Finding]) -> None:
            fresh = [item for item in found if item not in library.findings]
            window.findings.show_findings(library, [*library.findings, *fresh])
            window.act.run("check")
            session.logged.emit(
                tr(
                    "Deeper check of {vms}: {findings}",
                    vms=trn("{n} VM", "{n} VMs", len(machines)),
                    findings=trn("{n} more finding", "{n} more findings", len(fresh)),
                )
            )

        job = session.runner.submit("deep-check", work, label=tr("Deeper check"))
        job.finished.connect(ready)
        job.failed.connect(lambda error: session.failed.emit(error, tr("Deeper check")))

    # -- orphans ----------------------------------------------------------------------------

    def show_orphans(self) -> None:
        """List the orphans of the opened place."""
        library = self.window.session.library
        if library is None:
            return
        dialog = OrphansDialog(self.window, library)
        dialog.trash_wanted.connect(self._trash_orphans)
        dialog.export_wanted.connect(self._ask_export)
        dialog.open_wanted.connect(self.window.open)
        dialog.open()

    def _trash_orphans(self, paths: list[Path]) -> None:
        from snapviewer.actions.repairs.by_finding import plan_trash_orphans

        self.window.session.plan(
            tr("Planning to move orphans to the trash"),
            lambda library, _: plan_trash_orphans(library, None, paths),
        )

    def _ask_export(self, path: Path) -> None:
        dialog = QFileDialog(self.window, title_text(tr("Export {name}", name=path.name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [tr("VHDX disk (*.vhdx)"), tr("VHD disk (*.vhd)"), tr("Raw image (*.img)")]
        )
        dialog.selectFile(safe_name(f"{path.stem} (exported).vhdx"))
        dialog.fileSelected.connect(lambda name: self.export_file(path, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_file(self, path: Path, out: Path) -> None:
        """Write what a disk file reads, with its parents, to one file."""
        session = self.window.session
        library = session.library
        if library is None:
            return

        def work(progress: Progress) -> int:
            from snapviewer.chains.export import export
            from snapviewer.machines.reading import reading

            kind = {".vhdx": "vhdx", ".vhd": "vhd"}.get(out.suffix.lower(), "raw")
            chain = library.chain_of(path)
            with reading(library, library.machines, (), [layer.path for layer in chain.layers]):
                return export(chain, out, kind, progress)

        label = tr("Exporting to {out}", out=out.name)
        self.tools.write_out(label, work, out, path.name)

    # -- trash ------------------------------------------------------------------------------

    def show_trash(self) -> None:
        """List what lies in the trash of the selected VM."""
        machine = self.window.machine
        if machine is None:
            return
        dialog = TrashDialog(self.window, self.window.session, WorkPlace.of(machine), machine.name)
        dialog.undo_wanted.connect(lambda: self.window.act.run("undo"))
        dialog.empty_wanted.connect(lambda: self.window.act.run("empty-trash"))
        dialog.open()
