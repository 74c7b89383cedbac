# SPDX-License-Identifier: Apache-2.0
"""What the commands do: ask what must be asked, have a plan made, show it, execute it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from snapviewer import __version__
from snapviewer.base.command_words import command_line
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.figures.forecasts import forecast_deletes
from snapviewer.figures.rows import NodeKind
from snapviewer.figures.text import size_text
from snapviewer.host.running import NOT_ON_A_HOST, forecast_on_host
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.machines.own_files import own_files
from snapviewer.machines.shown import not_all_found, short_name
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from snapviewer.ui.base.catalogue import NEEDS
from snapviewer.ui.base.plain import title_text
from snapviewer.ui.base.session import Planner
from snapviewer.ui.commands.command_list import CommandList
from snapviewer.ui.commands.export_vm import VmExports
from snapviewer.ui.commands.host_actions import HostActions
from snapviewer.ui.commands.place_actions import REREADS, PlaceActions
from snapviewer.ui.commands.plan_flow import PlanFlow, tell
from snapviewer.ui.commands.repair_actions import RepairActions
from snapviewer.ui.commands.tool_actions import ALWAYS, EXPORTS, ToolActions
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.compare.window import CompareWindow
from snapviewer.ui.dialogs.questions import DeleteDialog, NameDialog, RevertDialog, TextDialog

FORECAST_MOST = 200  # snapshots whose delete is forecast unasked
_CHANGING = frozenset(
    {"take", "revert", "rename", "notes", "protect", "delete", "delete-subtree", "merge", "undo",
     "empty-trash", "reconnect"}
)  # fmt: skip
_NEED_SNAPSHOT = frozenset({"revert", "rename", "notes", "protect", "delete", "delete-subtree"})


class Actions(QObject):
    """The commands of one main window."""

    def __init__(self, window: WindowContext) -> None:
        super().__init__(window)
        self.window = window
        self.compare_windows: list[CompareWindow] = []
        self.host = HostActions(window)
        self.tools = ToolActions(window)
        self.repairs = RepairActions(window, self.tools)
        self.places = PlaceActions(window)
        self.plans = PlanFlow(window)
        self.exports = VmExports(window, self.tools)
        self._parts = (self.places, self.host, self.tools, self.repairs, self.exports)

    def run(self, command_id: str) -> None:
        """Run a command by id. None starts a change: each opens a dialog or a plan at most."""
        if not any(part.run(command_id) for part in self._parts):
            getattr(self, "_" + command_id.replace("-", "_"))()

    def reason_against(self, command_id: str) -> str:
        """Why a command cannot be used now; "" where it can."""
        window = self.window
        session = window.session
        if command_id in ("open", "open-file", "demo", "quit", "commands", "about", *ALWAYS):
            return ""
        if session.library is None:
            return "" if command_id == "refresh" and session.paths else tr("nothing is open")
        if command_id in NEEDS and not session.can(NEEDS[command_id]):
            return tr(NOT_ON_A_HOST)
        if session.runner.writing is not None and command_id in _CHANGING | REREADS:
            return tr("an action is running")
        exporting = any(job.kind == "export" for job in session.runner.jobs)
        if exporting and command_id in _CHANGING | REREADS | {"export", "export-vm", *EXPORTS}:
            return tr("an export is running")
        if command_id == "tree-order" and not window.snapshots.model.is_sorted:
            return tr("the rows are in tree order")
        if command_id in ("tree-order", "report", "add-folder"):
            return ""
        if command_id in ("refresh", "check", "find", "go-now", "fold", "explain", "inspect"):
            return ""
        machine = window.machine
        if machine is None:
            return tr("no VM is selected")
        if command_id in ("undo", "empty-trash", "trash", "deep-check", "orphans"):
            return ""
        node = window.snapshots.current_node()
        if command_id in _NEED_SNAPSHOT and (node is None or node.kind is not NodeKind.SNAPSHOT):
            return tr("no snapshot is selected")
        if command_id in ("take", "merge") and machine.now is None:
            return window.state_reason
        if command_id == "compare" and not machine.moments:
            return tr("there is no moment to compare")
        if command_id == "compare-parent" and (
            node is None or node.moment is None or node.moment.parent is None
        ):
            if not_all_found(machine):
                return tr("what stands above the selection is not known")
            return tr("nothing stands above the selection")
        if command_id in ("export", "export-vm") and (node is None or node.moment is None):
            return tr("no moment is selected")
        if command_id == "reconnect" and not any(
            file.is_differencing for file in (node.files if node is not None else ())
        ):
            return tr("no differencing disk is selected")
        return ""

    # -- what is selected -------------------------------------------------------------------

    def _machine(self) -> Machine:
        machine = self.window.machine
        assert machine is not None
        return machine

    def _snapshot(self) -> Moment:
        node = self.window.snapshots.current_node()
        assert node is not None and node.moment is not None
        return node.moment

    def file_dialog(self, title: str) -> QFileDialog:
        """A file dialog that goes with its closing."""
        dialog = QFileDialog(self.window, title_text(title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _quit(self) -> None:
        self.window.close()

    def _name(self, machine: Machine) -> str:
        library = self.window.session.library
        return short_name(library.machines, machine) if library is not None else machine.name

    # -- changes: each asks, then plans -----------------------------------------------------

    def _plan(self, label: str, planner: Planner, *words: str) -> None:
        """Have a plan made; `words` are the same action for the command line."""

        def full(library: Library, progress: Progress) -> Plan:
            plan = planner(library, progress)
            if words and not plan.command_line:
                plan.command_line = command_line(["snapviewer", *words])
            return plan

        self.window.session.plan(label, full)

    def place_of(self, machine: Machine) -> tuple[str, ...]:
        """How the command line names the opened folders and the VM."""
        session = self.window.session
        more = [word for path in session.paths[1:] for word in ("--add", str(path))]
        assert session.library is not None
        return (str(session.path), *more, "--vm", session.library.reference(machine))

    def _take(self) -> None:
        machine = self._machine()
        dialog = NameDialog(
            self.window,
            tr("Take snapshot of {machine}", machine=self._name(machine)),
            tr("Keeps the present state. What is written from now on goes to a new file per disk."),
            f"{machine.name} - ({datetime.now():%d %b %Y - %H:%M:%S})",
            tr("Make the plan"),
        )

        def go(name: str, notes: str) -> None:
            from snapviewer.actions.take import plan_take

            self._plan(
                tr("Planning the snapshot"),
                lambda library, _: plan_take(
                    library, library.of_key(machine.key), name, notes=notes
                ),
                "take",
                *self.place_of(machine),
                f"--name={name}",
                *([f"--notes={notes}"] if notes else []),
            )

        dialog.answered.connect(go)
        dialog.open()

    def _revert(self) -> None:
        machine, moment = self._machine(), self._snapshot()
        name = f"{machine.name} - ({datetime.now():%d %b %Y - %H:%M:%S})"
        model = self.window.snapshots.model
        numbers = model.numbers(NOW_ID)
        written = numbers.written if numbers is not None else None
        lost = size_text(written) if written is not None else tr("everything")
        dialog = RevertDialog(self.window, self._name(machine), moment.name, lost, name)

        def go(first: object) -> None:
            from snapviewer.actions.revert import plan_revert

            take_first = first if isinstance(first, str) else None

            def planner(library: Library, _: Progress) -> Plan:
                fresh = library.of_key(machine.key)
                return plan_revert(library, fresh, fresh.snapshot(moment.id), take_first=take_first)

            first_words = [f"--take-first={take_first}"] if take_first is not None else []
            label = tr("Planning to revert to {moment}", moment=moment.name)
            self._plan(label, planner, "revert", *self.place_of(machine), moment.id, *first_words)

        dialog.answered.connect(go)
        dialog.open()

    def _delete(self, *, subtree: bool = False) -> None:
        machine, moment = self._machine(), self._snapshot()
        dialog = DeleteDialog(self.window, moment.name, subtree=subtree)

        def go(merge_now: bool) -> None:
            self.plan_delete(machine, moment, subtree=subtree, merge_now=merge_now)

        dialog.answered.connect(go)
        dialog.open()

    def plan_delete(
        self,
        machine: Machine,
        moment: Moment,
        *,
        subtree: bool = False,
        merge_now: bool | None = None,
    ) -> None:
        """Have the plan of a delete made and shown."""
        from snapviewer.actions.delete import plan_delete

        def planner(library: Library, _: Progress) -> Plan:
            fresh = library.of_key(machine.key)
            return plan_delete(
                library, fresh, fresh.snapshot(moment.id), subtree=subtree, merge_now=merge_now
            )

        words = ["delete", *self.place_of(machine), moment.id]
        words += ["--subtree"] if subtree else []
        words += [] if merge_now is None else ["--merge", "now" if merge_now else "later"]
        self._plan(tr("Planning to delete {moment}", moment=moment.name), planner, *words)

    def _delete_subtree(self) -> None:
        self._delete(subtree=True)

    def _merge(self) -> None:
        from snapviewer.actions.merge import plan_merge

        machine = self._machine()
        self._plan(
            tr("Planning the merge"),
            lambda library, _: plan_merge(library, library.of_key(machine.key)),
            "merge",
            *self.place_of(machine),
        )

    def _rename(self) -> None:
        machine, moment = self._machine(), self._snapshot()
        dialog = TextDialog(
            self.window,
            tr("Rename snapshot {moment}", moment=moment.name),
            tr("New name"),
            moment.name,
            tr("Make the plan"),
        )

        def go(name: str) -> None:
            from snapviewer.actions.rename import plan_rename

            def planner(library: Library, _: Progress) -> Plan:
                fresh = library.of_key(machine.key)
                return plan_rename(library, fresh, fresh.snapshot(moment.id), name)

            words = ("rename", *self.place_of(machine), moment.id, name)
            self._plan(tr("Planning the new name"), planner, *words)

        dialog.answered.connect(go)
        dialog.open()

    def _notes(self) -> None:
        machine, moment = self._machine(), self._snapshot()
        dialog = TextDialog(
            self.window,
            tr("Notes of {moment}", moment=moment.name),
            tr("Notes"),
            moment.notes,
            tr("Make the plan"),
            lines=True,
        )

        def go(notes: str) -> None:
            from snapviewer.actions.rename import plan_notes

            def planner(library: Library, _: Progress) -> Plan:
                fresh = library.of_key(machine.key)
                return plan_notes(library, fresh, fresh.snapshot(moment.id), notes)

            self._plan(tr("Planning the new notes"), planner)

        dialog.answered.connect(go)
        dialog.open()

    def _protect(self) -> None:
        from snapviewer.actions.protect import plan_protect

        machine, moment = self._machine(), self._snapshot()
        on = not moment.protected

        def planner(library: Library, _: Progress) -> Plan:
            fresh = library.of_key(machine.key)
            return plan_protect(library, fresh, fresh.snapshot(moment.id), on=on)

        label = tr("Planning the protection") if on else tr("Planning to remove the protection")
        place = self.place_of(machine)
        self._plan(label, planner, "protect", *place, moment.id, *([] if on else ["--off"]))

    def _reconnect(self) -> None:
        node = self.window.snapshots.current_node()
        assert node is not None
        child = next(file for file in node.files if file.is_differencing)
        self.repairs.find_parent(child.path)

    def _undo(self) -> None:
        from snapviewer.actions.undo import plan_undo

        place = WorkPlace.of(self._machine())

        def planner(library: Library, _: Progress) -> Plan:
            return plan_undo(place, own_files(library, place.machine_id, place.root))

        words = ("undo", str(place.root), "--vm", place.machine_id)
        self._plan(tr("Planning to undo"), planner, *words)

    def _empty_trash(self) -> None:
        from snapviewer.actions.empty_trash import plan_empty_trash

        place = WorkPlace.of(self._machine())
        label = tr("Planning to empty the trash")
        words = ("empty-trash", str(place.root), "--vm", place.machine_id)
        self._plan(label, lambda _library, _: plan_empty_trash(place), *words)

    def recover(self, place: WorkPlace, *, back: bool) -> None:
        """Plan to finish a VM's interrupted action, or to go back."""
        from snapviewer.actions.recover import recovery_plan

        label = tr("Planning to go back") if back else tr("Planning to continue")
        vm = ["--vm", place.machine_id] if place.machine_id else []
        words = ("recover", str(place.root), *vm, *(["--back"] if back else []))

        def planner(library: Library, _: Progress) -> Plan:
            own = own_files(library, place.machine_id, place.root)
            return recovery_plan(place, back=back, own=own)

        self._plan(label, planner, *words)

    def forecast(self, machine: Machine) -> None:
        """Fill the column that says what each delete would give back."""
        library = self.window.session.library
        if library is None or len(machine.snapshots) > FORECAST_MOST:
            return

        session = self.window.session
        host = session.host

        def work(progress: Progress) -> dict[str, int | None]:
            if host is not None:
                return forecast_on_host(host, machine, progress)
            return forecast_deletes(library, machine, progress)

        job = session.runner.submit("frees", work, label=tr("Forecasting deletes"))
        job.finished.connect(self.window.frees_ready)
        job.failed.connect(lambda error: session.failed.emit(error, tr("Forecasting deletes")))

    # -- looking ----------------------------------------------------------------------------

    def _compare(self) -> None:
        machine = self._machine()
        chosen = self.window.snapshots.selected_moments()
        if len(chosen) < 2:
            now = machine.now or machine.moments[-1]
            first = chosen[0] if chosen else machine.moments[0]
            if first is now:
                first = next(
                    (item for item in machine.snapshots if item.id == now.parent),
                    machine.moments[0],
                )
            chosen = [first, now]
        window = self.compare(machine, chosen[0], chosen[-1])
        if len(machine.moments) < 2:
            window.head.ask_other(old=False)  # by itself it differs from nothing

    def _compare_parent(self) -> None:
        machine, moment = self._machine(), self._snapshot()
        self.compare(machine, machine.snapshot(str(moment.parent)), moment)

    def compare(self, machine: Machine, a: Moment, b: Moment) -> CompareWindow:
        """Open a window that compares two moments; several may be open."""
        window = CompareWindow(self.window.session, machine, a, b, self.window.disks.slot)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(self._compare_closed)
        self.compare_windows.append(window)
        window.show()
        return window

    def _compare_closed(self, window: CompareWindow) -> None:
        if window in self.compare_windows:
            self.compare_windows.remove(window)

    def close_windows(self) -> None:
        """Close what was opened beside the main window."""
        for window in list(self.compare_windows):
            window.close()

    def _check(self) -> None:
        dock = self.window.docks["findings"]
        dock.show()
        dock.raise_()
        self.window.health.setCurrentWidget(self.window.findings)
        self.window.findings.table.setFocus()

    def _find(self) -> None:
        self.window.snapshots.filter.setFocus()
        self.window.snapshots.filter.selectAll()

    def _go_now(self) -> None:
        self.window.snapshots.table.go_to_now()

    def _fold(self) -> None:
        self.window.snapshots.model.close_folds()

    def _commands(self) -> None:
        CommandList(self.window, self.window.actions_by_id).open()

    def _inspect(self) -> None:
        self.window.docks["details"].show()
        self.window.details.setCurrentIndex(1)
        self.window.details.files_table.setFocus()

    def _about(self) -> None:
        tell(
            self.window,
            tr("About snapviewer"),
            f"snapviewer {__version__}\n\n"
            + tr(
                "See, compare, take, revert and prune a Hyper-V virtual machine's snapshots from "
                "its files alone."
            )
            + "\n\nApache License 2.0",
        )
