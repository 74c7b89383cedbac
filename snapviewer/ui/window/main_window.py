# SPDX-License-Identifier: Apache-2.0
"""The main window: layout, menus, selection. What commands do is in `actions.py`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.settings import Settings, join_place, save_settings, split_place
from snapviewer.base.shown import visible_lines
from snapviewer.base.words import number_text, sentences, tr, trn
from snapviewer.figures.costs import MomentCost, machine_costs
from snapviewer.figures.forecasts import free_space_of
from snapviewer.figures.rows import GraphNode, NodeKind
from snapviewer.figures.text import size_text
from snapviewer.host.library import HostLibrary
from snapviewer.machines.abilities import Can
from snapviewer.machines.codes import Code
from snapviewer.machines.journal_state import waiting_in
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Severity
from snapviewer.models.vm_model import VmRow, make_vm_model
from snapviewer.ui.base.banner import Banner
from snapviewer.ui.base.catalogue import COMMANDS
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.jobs import Job
from snapviewer.ui.base.plain import set_tip, set_title
from snapviewer.ui.base.plan_queue import PlanQueue
from snapviewer.ui.base.progress_view import ProgressView
from snapviewer.ui.base.session import Session, opened_paths, place_name, place_text
from snapviewer.ui.base.theme import apply_scheme
from snapviewer.ui.base.widgets import ElidedLabel, named, note
from snapviewer.ui.commands.actions import Actions
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.close_question import ask_close
from snapviewer.ui.views.details import Details, frees_text
from snapviewer.ui.views.disk_tabs import DiskTabs
from snapviewer.ui.views.findings_view import FindingsView
from snapviewer.ui.views.queue_view import QueueView
from snapviewer.ui.views.readiness_view import HealthView
from snapviewer.ui.views.snapshot_view import SnapshotView
from snapviewer.ui.window.docks import make_docks, reset_docks, share_room, show_docks
from snapviewer.ui.window.folder_watch import FolderWatch
from snapviewer.ui.window.menus import build_menus
from snapviewer.ui.window.start_page import StartPage
from snapviewer.ui.window.vm_list import make_vm_list, wanted_width

LAYOUT_VERSION = 2


class MainWindow(WindowContext):
    """One opened place. Built around a `Session`, which it closes with itself.
    `language_changed`: its settings name another language, in which it must be made anew.
    """

    act: Actions
    language_changed = Signal()

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.session = Session(self)
        self.actions_by_id: dict[str, QAction] = {}
        self._tips = {item.id: item.full_tip for item in COMMANDS}
        self.recent_menu: QMenu
        self.close_menu: QMenu
        self.toolbar: QToolBar
        self.machine: Machine | None = None
        self.health: HealthView  # made with the docks
        self._closing = False
        self.store_on_close = True
        self._noted: set[str] = set()
        self.setWindowTitle("snapviewer")
        self.setWindowIcon(icon("snapviewer"))
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

        self._make_views()
        self.docks = make_docks(self)
        self.act = Actions(self)
        build_menus(self)
        self._make_status()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(1280, 800)
        share_room(self)
        self._restore()
        self._show_place()

    # -- building ---------------------------------------------------------------------------

    def _make_views(self) -> None:
        self.banner = Banner()
        self.watch = FolderWatch(self.session, lambda: self.act.run("refresh"), self)
        self.start = StartPage()
        self.snapshots = SnapshotView()
        self.snapshots.files.setChecked(self.settings.show_files)
        self.snapshots.unfold.setChecked(self.settings.fold_runs)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.snapshots)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.watch.banner)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.vms = make_vm_model(icon, self)
        self.vm_table = make_vm_list(self.vms)
        self.vm_summary = note()
        self.vm_summary.setContentsMargins(8, 6, 8, 6)
        self.disks = DiskTabs(self.session)
        self.details = Details(self.session)
        self.findings = FindingsView(self.session)
        self.queue = PlanQueue(self.session)
        self.jobs = QueueView(self.queue)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(2000)
        named(self.log, tr("Log"))

    def _make_status(self) -> None:
        # Filled in the next turn of the event loop, and once for all that changed in this one.
        self._details_late = QTimer(self, singleShot=True, interval=0)
        self._details_late.timeout.connect(self.refresh_details)
        self.progress = ProgressView(self.session.runner)
        self.place_label = ElidedLabel("")
        self.place_label.setContentsMargins(8, 0, 8, 0)
        self.statusBar().addWidget(self.place_label, 1)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show_place)
        session.failed.connect(lambda error, doing: show_error(self, error, doing))
        session.logged.connect(self._log)
        session.runner.changed.connect(self.update_commands)
        self.queue.changed.connect(self._count_jobs)
        self.vm_table.selectionModel().currentRowChanged.connect(
            lambda current, _: self._vm_chosen(current.row())
        )
        self.snapshots.node_selected.connect(self._node_selected)
        self.snapshots.selection_changed.connect(self.update_commands)
        self.snapshots.menu_wanted.connect(self._context_menu)
        self.findings.machine_wanted.connect(self.choose_machine)
        self.start.open_wanted.connect(lambda: self.act.run("open"))
        self.start.demo_wanted.connect(lambda: self.act.run("demo"))
        self.start.place_wanted.connect(lambda place: self.open(split_place(place)))
        self.act.places.connect_menus()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_scheme_changed)

    # -- places -----------------------------------------------------------------------------

    def open(self, place: Path | Sequence[Path]) -> None:
        """Open a place in the background: a folder, a disk file, or several folders together."""
        paths = [place] if isinstance(place, Path) else list(place)
        self._leave()
        self.start.show_busy(paths)
        self.pages.setCurrentWidget(self.start)
        self.session.open(paths)

    def open_host(self, host: HostLibrary) -> None:
        """Show a live host, asked already; its session is not closed with the window."""
        self._leave()
        self.start.show_busy([Path(host.name)])
        self.pages.setCurrentWidget(self.start)
        self.session.open_host(host)

    def _leave(self) -> None:
        """Let go of everything that reads through the present library."""
        self.disks.show_moment(None, None)

    def _show_place(self) -> None:
        library = self.session.library
        wanted = self.machine.key if self.machine is not None else None
        self.machine = None
        self.banner.clear()
        if library is None:
            self.vms.set_records([])
            self.vm_summary.setText("")
            self.snapshots.show_machine(None, None)
            self.findings.show_findings(None, [])
            if self.session.paths:
                self.start.show_error(
                    self.session.paths, self.session.open_error, self.settings.recent
                )
            else:
                self.start.show_welcome(self.settings.recent)
            self.pages.setCurrentWidget(self.start)
            show_docks(self, False)
            self.place_label.setText("")
            self.update_commands()
            return
        show_docks(self, True)
        if self.session.host is None:
            self.settings.remember(join_place(opened_paths(self.session)))
        set_title(self, f"{place_name(self.session)} - snapviewer")
        rows = self.session.rows
        self.vm_table.selectionModel().blockSignals(True)
        self.vms.set_records(rows)
        self.vm_table.selectionModel().blockSignals(False)
        width = wanted_width(self.vm_table, rows)
        if width > self.docks["vms"].width():
            self.resizeDocks([self.docks["vms"]], [width], Qt.Orientation.Horizontal)
        total = sum(file.size for file in library.graph.files.values())
        self.vm_summary.setText(
            tr(
                "{vms}, {size} in {files}",
                vms=trn("{n} VM", "{n} VMs", len(rows)),
                size=size_text(total),
                files=trn("{n} disk file", "{n} disk files", len(library.graph.files)),
            )
        )
        self.findings.show_findings(library, library.findings)
        serious = sum(item.severity is not Severity.INFO for item in library.findings)
        title = tr("Findings ({count})", count=serious) if serious else tr("Findings")
        set_title(self.docks["findings"], title)
        self._status(library)
        self._show_banner(library)
        self.pages.setCurrentWidget(self.snapshots)
        at = next((row for row, item in enumerate(rows) if item.machine.key == wanted), 0)
        if rows:
            self.vm_table.selectRow(at)
            if self.machine is None:
                self._vm_chosen(at)
        else:
            self.snapshots.show_machine(library, None)
            self.snapshots.say(
                tr("No virtual machine here"),
                tr("There is neither a Hyper-V configuration nor a disk file in this folder.")
                if not (library.scan.unseen or library.scan.unreadable)
                else tr("Not all of it could be read, though; the findings say what."),
            )
        self.update_commands()

    def _status(self, library: Library) -> None:
        host = self.session.host
        parts = [place_text(self.session)]
        free = free_space_of(library.roots) if Can.FREE_SPACE in library.can else {}
        for folder, size in free.items():
            parts.append(
                tr("{size} free", size=size_text(size))
                if len(free) == 1
                else tr("{size} free at {folder}", size=size_text(size), folder=folder.name)
            )
        files = len(library.graph.files) + len(library.scan.configs)
        if host is None:
            parts.append(
                tr(
                    "read {files} in {seconds} s",
                    files=trn("{n} file", "{n} files", files),
                    seconds=number_text(self.session.seconds, 1),
                )
            )
        else:
            parts.append(tr("Hyper-V carries out what you change; disks cannot be looked into"))
        unread = sum(file.error is not None for file in library.graph.files.values())
        unread += len(library.configurations.unread)
        if unread:
            parts.append(tr("{count} not readable", count=unread))
        self.place_label.setText("   ·   ".join(parts))

    def _show_banner(self, library: Library) -> None:
        if Can.RECOVER not in library.can:
            return
        roots = sorted({machine.root for machine in library.machines} | set(library.roots))
        for root in roots:
            for waiting in waiting_in(root):
                if waiting.at_work:
                    continue
                if waiting.wrong is not None:
                    self.banner.show_message(
                        "warning",
                        sentences(
                            waiting.wrong.words,
                            tr("The VM can be looked at; it cannot be changed meanwhile."),
                        ),
                    )
                    return
                found = next(
                    (item for item in library.findings if item.file == waiting.path), None
                )
                text = found.message if found else tr("An action was interrupted.")
                self.banner.show_message(
                    "warning",
                    sentences(
                        text,
                        tr(
                            "Nothing else of this VM can be changed before it is finished or "
                            "taken back."
                        ),
                    ),
                    (
                        (tr("Continue"), partial(self.act.recover, waiting.place, back=False)),
                        (tr("Go back"), partial(self.act.recover, waiting.place, back=True)),
                    ),
                )
                return
        if library.opened_note and library.opened_note not in self._noted:
            self._noted.add(library.opened_note)  # once; a refresh does not say it again
            self.banner.show_message("info", library.opened_note)
        elif any(item.code == Code.NO_CONFIGURATION for item in library.findings):
            self.banner.show_message(
                "info", tr("Names unknown: disk files were found, but no VM configuration.")
            )

    # -- selection --------------------------------------------------------------------------

    def choose_machine(self, machine_key: str) -> None:
        """Select a VM by id."""
        for row, item in enumerate(self.vms.records):
            if item.machine.key == machine_key:
                self.vm_table.selectRow(row)

    def _vm_chosen(self, row: int) -> None:
        if not 0 <= row < len(self.vms.records):
            return
        record: VmRow = self.vms.records[row]
        self.machine = record.machine
        self.snapshots.show_machine(self.session.library, record.machine)
        if self.snapshots.current_node() is None:
            self.disks.show_moment(None, None)
        self._measure(record.machine)
        self.update_commands()

    def _measure(self, machine: Machine) -> None:
        library = self.session.library
        if library is None:
            return
        job = self.session.runner.submit(
            "numbers",
            lambda progress: machine_costs(library, machine, progress),
            label=tr("Adding up {machine}", machine=machine.name),
        )
        job.finished.connect(self._numbers_ready)
        job.failed.connect(lambda error: self.session.failed.emit(error, tr("Adding up")))
        self.act.forecast(machine)

    def _numbers_ready(self, numbers: dict[str, MomentCost]) -> None:
        self.snapshots.set_numbers(numbers)
        self._details_late.start()

    def frees_ready(self, frees: dict[str, int | None]) -> None:
        """Take in forecasts of deletes."""
        self.snapshots.model.set_frees(frees)
        self._details_late.start()

    def _node_selected(self, node: GraphNode | None) -> None:
        self._details_late.start()
        moment = node.moment if node is not None else None
        if moment is None and node is not None and node.kind is not NodeKind.FOLD:
            self.disks.show_moment(self.machine, None)
        elif moment is not None:
            self.disks.show_moment(self.machine, moment)
        self.update_commands()

    def refresh_details(self) -> None:
        """Fill the right side again."""
        self._details_late.stop()
        node = self.snapshots.current_node()
        model = self.snapshots.model
        key = node.moment.id if node is not None and node.moment is not None else ""
        frees = frees_text(model.frees(key), model.refused(key), model.unmeasurable(key))
        self.details.show_node(self.session.library, self.machine, node, model.numbers, frees)

    @Slot(str)
    def _log(self, text: str) -> None:
        self.log.appendPlainText(visible_lines(text))

    def _count_jobs(self) -> None:
        waiting = len(self.queue.waiting)
        title = tr("Jobs ({count})", count=waiting) if waiting else tr("Jobs")
        set_title(self.docks["jobs"], title)

    def choose_disk(self, number: int) -> None:
        self.docks["disks"].show()
        self.docks["disks"].raise_()
        self.disks.choose(number)

    def _context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in ("take", "revert", "", "compare", "compare-parent", "export", "export-vm", "",
                    "rename", "notes", "protect", "", "delete", "delete-subtree",
                    "merge"):  # fmt: skip
            if key:
                menu.addAction(self.actions_by_id[key])
            else:
                menu.addSeparator()
        menu.popup(at)

    # -- commands ---------------------------------------------------------------------------

    def update_commands(self) -> None:
        """Enable what can be done, and say in the tooltip why the rest cannot."""
        if self._closing:
            return
        for key, action in self.actions_by_id.items():
            reason = self.act.reason_against(key)
            action.setEnabled(not reason)
            tip = self._tips[key]
            if reason:
                tip = tr("{tip}\nNot now: {reason}", tip=tip, reason=reason)
            set_tip(action, tip)

    @property
    def state_reason(self) -> str:
        """Why this VM cannot be changed just now, "" where it can."""
        machine = self.machine
        if machine is None:
            return tr("no VM is selected")
        if machine.now is None:
            return tr("the VM's configuration could not be read")
        if machine.state is MachineState.RUNNING:
            return tr("the VM is running")
        return ""

    def set_scheme(self, scheme: str) -> None:
        """Change the colours now and remember them."""
        self.settings.scheme = scheme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_scheme(app, scheme)
        self.retint()

    def set_language(self, code: str) -> None:
        """Remember another language; at once where no work would be lost with this window."""
        if code == self.settings.language:
            return
        self.settings.language = code
        if self.session.runner.writing is None and not self.queue.waiting and not self._working():
            self.language_changed.emit()
        else:
            self.statusBar().showMessage(tr("The language changes at the next start."), 10_000)

    def _working(self) -> list[Job]:
        """What must not be cut short unasked."""
        return [job for job in self.session.runner.jobs if job.kind in ("execute", "export")]

    @Slot()
    def _system_scheme_changed(self) -> None:
        if self.settings.scheme == "system":
            self.set_scheme("system")

    def retint(self) -> None:
        """Draw icons and pictures again in the present palette."""
        for item in COMMANDS:
            if item.icon:
                self.actions_by_id[item.id].setIcon(icon(item.icon))
        self.progress.stop.setIcon(icon("close"))
        self.disks.view.refresh_legend()

    def reset_layout(self) -> None:
        """Docks back to where they were at first."""
        reset_docks(self)

    # -- drop, layout, closing ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            event.acceptProposedAction()
            self.act.places.drop([Path(url.toLocalFile()) for url in urls])

    def _restore(self) -> None:
        if self.settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(self.settings.geometry.encode()))
        if self.settings.layout:
            self.restoreState(QByteArray.fromHex(self.settings.layout.encode()), LAYOUT_VERSION)

    def _store(self) -> None:
        self.settings.geometry = bytes(self.saveGeometry().toHex().data()).decode()
        if self.session.library is not None:
            self.settings.layout = bytes(self.saveState(LAYOUT_VERSION).toHex().data()).decode()
        self.settings.show_files = self.snapshots.files.isChecked()
        self.settings.fold_runs = self.snapshots.unfold.isChecked()
        save_settings(self.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        working = self._working()
        if (working or self.queue.waiting) and not self._closing:
            event.ignore()
            ask_close(self, working[0].label if working else "", self.close_now)
            return
        self._closing = True
        if self.store_on_close:
            self._store()
        self.watch.stop()
        self.act.close_windows()
        self.session.close()
        super().closeEvent(event)

    def close_now(self) -> None:
        """Close without a question; running jobs are cancelled."""
        self._closing = True
        self.close()
