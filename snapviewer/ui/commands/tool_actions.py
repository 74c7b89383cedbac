# SPDX-License-Identifier: Apache-2.0
"""Commands that only look or write beside the VM: reports, pictures, help, the order of rows."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QGridLayout

from snapviewer.base.progress import Progress
from snapviewer.base.words import number_text, sentences, tr
from snapviewer.disks.filesystem.fresh_file import names_noted, unconfirmed_text
from snapviewer.figures.text import size_text
from snapviewer.guest.copy_out_names import safe_name
from snapviewer.machines.abilities import Can
from snapviewer.machines.explain.explanation import Explanation, explain_finding
from snapviewer.machines.explain.thing import explain_file, explain_moment
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.ui.base.jobs import Work
from snapviewer.ui.base.plain import show_status
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.docs_dialog import DocumentsDialog
from snapviewer.ui.dialogs.help_dialogs import ExplainDialog, GlossaryDialog, ShortcutsDialog

ALWAYS = frozenset({"glossary", "shortcuts", "documents"})
EXPORTS = frozenset({"report", "tree-picture"})


def add_live_box(dialog: QFileDialog) -> QCheckBox:
    """A box, off at first, to allow an export of Now although the VM runs."""
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the system's takes no widgets
    box = QCheckBox(tr("Export although the VM is running; the copy may be torn"), dialog)
    layout = dialog.layout()
    assert isinstance(layout, QGridLayout)
    layout.addWidget(box, layout.rowCount(), 0, 1, -1)
    return box


class ToolActions(QObject):
    """The commands of one main window that need no plan."""

    def __init__(self, window: WindowContext) -> None:
        super().__init__(window)
        self.window = window

    def run(self, command_id: str) -> bool:
        """Run a command; False where it is none of these."""
        act = {
            "export": self._export_disk,
            "report": self._report,
            "tree-picture": self._tree_picture,
            "explain": self._explain,
            "glossary": self._glossary,
            "shortcuts": self._shortcuts,
            "documents": self._documents,
            "tree-order": self._tree_order,
        }.get(command_id)
        if act is not None:
            act()
        return act is not None

    # -- files ------------------------------------------------------------------------------

    def _save_as(self, title: str, name: str, filters: list[str]) -> QFileDialog:
        dialog = self.window.act.file_dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix(name.rsplit(".", 1)[-1])
        # The suffix follows the filter, so that choosing "CSV" writes CSV.
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.split("*.")[-1].rstrip(")"))
        )
        dialog.selectFile(safe_name(name))  # made of a snapshot's name
        return dialog

    def _export_disk(self) -> None:
        machine, slot = self.window.machine, self.window.disks.slot
        node = self.window.snapshots.current_node()
        moment = node.moment if node is not None else None
        if machine is None or moment is None or slot not in moment.disks:
            return
        dialog = self._save_as(
            tr("Export the disk of {moment}", moment=moment.name),
            f"{machine.name} - {moment.name}.vhdx",
            [tr("VHDX disk (*.vhdx)"), tr("VHD disk (*.vhd)"), tr("Raw image (*.img)")],
        )
        live = None
        if moment.is_now and machine.state is MachineState.RUNNING:
            live = add_live_box(dialog)
        dialog.fileSelected.connect(
            lambda chosen: self.export_disk(
                moment, slot, Path(chosen), live=live is not None and live.isChecked()
            )
        )
        dialog.open()

    def export_disk(self, moment: Moment, slot: str, out: Path, *, live: bool = False) -> None:
        """Write a moment's disk to one file in the background; the suffix says the format. `live`:
        Now of a VM in use too, which is then said of the result.
        """
        session = self.window.session
        library = session.library
        if library is None:
            return
        machines = [each for each in library.machines if moment in each.moments]
        marks: list[str] = []

        def work(progress: Progress) -> int:
            from snapviewer.actions.export_plan import LIVE
            from snapviewer.chains.export import export
            from snapviewer.machines.reading import reading, refuse_live

            kind = {".vhdx": "vhdx", ".vhd": "vhd"}.get(out.suffix.lower(), "raw")
            started = time.monotonic()
            for machine in machines:
                if not live:
                    refuse_live(machine, moment)
            with reading(library, machines, [moment], live=live) as seen:
                written = export(library.chain(moment, slot), out, kind, progress)
            if seen.live:
                marks.append(tr(LIVE))
            session.rate.note(written, time.monotonic() - started)
            return written

        self.write_out(
            tr("Exporting to {out}", out=out.name),
            work,
            out,
            moment.name,
            marks,
        )

    def _report(self) -> None:
        library = self.window.session.library
        name = library.opened.name if library is not None else ""
        dialog = self._save_as(
            tr("Save the report"),
            f"{name or 'snapviewer'} report.html",
            [tr("Web page (*.html)"), tr("Table (*.csv)"), tr("Data (*.json)")],
        )
        dialog.fileSelected.connect(lambda chosen: self.save_report(Path(chosen)))
        dialog.open()

    def save_report(self, out: Path) -> None:
        """Write the report of the opened place in the background; the suffix says the format."""
        library = self.window.session.library
        if library is None:
            return

        def work(progress: Progress) -> int:
            from snapviewer.machines.reading import reading
            from snapviewer.report.write import write_report

            with reading(library, library.machines):
                return write_report(library, out, progress)

        self.write_out(tr("Writing {out}", out=out.name), work, out)

    def _tree_picture(self) -> None:
        machine = self.window.machine
        if machine is None:
            return
        dialog = self._save_as(
            tr("Save the tree as a picture"),
            f"{machine.name} snapshots.svg",
            [tr("Drawing (*.svg)"), tr("Picture (*.png)")],
        )
        dialog.fileSelected.connect(lambda chosen: self.save_tree(machine, Path(chosen)))
        dialog.open()

    def save_tree(self, machine: Machine, out: Path) -> None:
        """Write the machine's tree as SVG, or as PNG where `out` ends so, in the background."""
        model = self.window.snapshots.model
        written: dict[str, int | None] = {}
        unreadable = []
        for moment in machine.moments:
            numbers = model.numbers(moment.id)
            known = numbers is not None and not numbers.failed
            written[moment.id] = numbers.written if numbers is not None and known else None
            if numbers is not None and numbers.failed and self.window.session.can(Can.READ_DISKS):
                unreadable.append(moment.id)

        def work(progress: Progress) -> int:
            from snapviewer.ui.commands.tree_picture import write_tree

            progress.start(tr("Drawing {machine}", machine=machine.name))
            return write_tree(machine, written, unreadable, out)

        self.write_out(tr("Drawing {machine}", machine=machine.name), work, out)

    def write_out(
        self, label: str, work: Work, out: Path, moment: str = "", marks: Sequence[str] = ()
    ) -> None:
        """Run `work`, which writes the new file or folder `out`, in the background, and say what
        came of it, with `marks` beside it.
        """
        session = self.window.session
        started = time.monotonic()
        doubts: list[str] = []

        def noting(progress: Progress) -> int:
            with names_noted() as found:
                written: int = work(progress)
            doubts.extend(unconfirmed_text(path) for path in found)
            return written

        job = session.runner.submit("export", noting, label=label)

        def done(count: int) -> None:
            seconds = time.monotonic() - started
            what = (
                tr("Exported {moment} to {out}", moment=moment, out=out)
                if moment
                else tr("Saved {out}", out=out)
            )
            text = tr(
                "{what}: {size} in {seconds} s",
                what=what,
                size=size_text(count),
                seconds=number_text(seconds, 1),
            )
            session.logged.emit(sentences(text, *marks, *doubts))
            status = sentences(tr("Saved {out}", out=out), *marks, *doubts)
            show_status(self.window.statusBar(), status, 10_000)

        job.finished.connect(done)
        job.failed.connect(lambda error: session.failed.emit(error, label))
        job.cancelled.connect(lambda: session.logged.emit(tr("Cancelled: {label}", label=label)))

    # -- help -------------------------------------------------------------------------------

    def explanation(self) -> Explanation:
        """Of what has the focus: a finding, a file, else the selected row."""
        window = self.window
        library = window.session.library
        focus = QApplication.focusWidget()
        if library is not None:
            for view in (window.findings, window.details.findings):
                row = view.table.currentIndex().row()
                if focus is view.table and 0 <= row < len(view.model.records):
                    return explain_finding(view.model.records[row].finding)
            row = window.details.files_table.currentIndex().row()
            if focus is window.details.files_table and 0 <= row < len(window.details.files.records):
                return explain_file(library, Path(window.details.files.records[row].path))
            layers = window.disks.view
            row = layers.table.currentIndex().row()
            if focus is layers.table and 0 <= row < len(layers.model.records):
                return explain_file(library, Path(layers.model.records[row].usage.path))
            node = window.snapshots.current_node()
            if node is not None and node.moment is not None and window.machine is not None:
                return explain_moment(window.machine, node.moment)
            if node is not None and node.files:
                return explain_file(library, node.files[0].path)
            if node is not None:
                return Explanation(
                    tr("A folded run"),
                    tr(
                        "{count} snapshots in a line without branches, drawn as one row. "
                        "Enter or a double-click unfolds it.",
                        count=len(node.folded),
                    ),
                    tr("Unfold it, then choose a snapshot."),
                )
        return Explanation(
            tr("Nothing is selected"),
            tr(
                "Open the folder of a Hyper-V VM, or one that holds many; its snapshots "
                "appear as rows. Select a row or a file and press F1 again."
            ),
            tr("Nothing is ever deleted without a plan that you confirm."),
        )

    def _explain(self) -> None:
        ExplainDialog(self.window, self.explanation(), self._glossary).open()

    def _glossary(self) -> None:
        GlossaryDialog(self.window).open()

    def _shortcuts(self) -> None:
        ShortcutsDialog(self.window).open()

    def _documents(self) -> None:
        DocumentsDialog(self.window).open()

    # -- rows -------------------------------------------------------------------------------

    def _tree_order(self) -> None:
        self.window.snapshots.set_sort(None)
