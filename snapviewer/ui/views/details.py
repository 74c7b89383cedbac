# SPDX-License-Identifier: Apache-2.0
"""The right side: what is known of the selected row, in tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.words import listed, tr, trn
from snapviewer.figures.costs import MomentCost
from snapviewer.figures.roles import role_meaning, role_text
from snapviewer.figures.rows import GraphNode, NodeKind
from snapviewer.figures.text import (
    UNKNOWN,
    age_text,
    date_text,
    exact_text,
    size_text,
    slot_text,
    utc_text,
)
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.shown import not_all_found
from snapviewer.models.config_model import ConfigColumn, ConfigModel
from snapviewer.models.files_model import FileRow, file_rows, file_size, make_files_model
from snapviewer.models.snapshot_model import kind_text
from snapviewer.models.vm_model import state_text
from snapviewer.ui.base.plain import set_tip
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import (
    ElidedLabel,
    caption,
    fit_columns,
    make_table,
    make_tree,
    named,
    note,
    plain,
    search_field,
)
from snapviewer.ui.views.findings_view import FindingsView
from snapviewer.ui.views.space_view import SpaceView


class Details(QTabWidget):
    """Overview, Files, Settings, Findings, Space of one row."""

    notes_wanted = Signal()

    def __init__(self, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Details"))
        named(self.tabBar(), tr("Tabs of the details"))
        self.title = caption(large=True)
        self.title.setMinimumWidth(40)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.subtitle = note()
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(7)
        overview = QWidget()
        box = QVBoxLayout(overview)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.subtitle)
        box.addSpacing(4)
        box.addLayout(self.form)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(overview)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(scroll, tr("Overview"))

        self.files = make_files_model(self)
        self.files_table = make_table(self.files, tr("Files"))

        self.config = ConfigModel(self)
        self.config_tree = make_tree(self.config, tr("Settings"))
        self.config_note = note()
        self.search = search_field(tr("Find a key or value"))
        self._search_delay = QTimer(self)
        self._search_delay.setSingleShot(True)
        self._search_delay.setInterval(200)
        self._search_delay.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._search_delay.start())
        settings = QWidget()
        column = QVBoxLayout(settings)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.search)
        column.addWidget(self.config_note)
        column.addWidget(self.config_tree, 1)

        self._config_shown: VmConfiguration | None = None
        self.findings = FindingsView(session, compact=True)
        self.addTab(scroll, tr("Overview"))
        self.addTab(self.files_table, tr("Files"))
        self.addTab(settings, tr("Settings"))
        self.addTab(self.findings, tr("Findings"))
        self.space = SpaceView(session)
        self.addTab(self.space, tr("Space"))
        self.tabBar().setObjectName("narrow")

    # -- content ----------------------------------------------------------------------------

    def show_node(
        self,
        library: Library | None,
        machine: Machine | None,
        node: GraphNode | None,
        numbers: Callable[[str], MomentCost | None],
        frees: str,
    ) -> None:
        """Show another row; `numbers` has what was measured, `frees` what a delete gives back."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self.space.show_moment(library, machine, node.moment if node is not None else None)
        if library is None or machine is None or node is None:
            self.title.setText(tr("Nothing selected"))
            self.subtitle.setText("")
            self.files.set_records([])
            self._config_shown = None
            self.config.set_document(None)
            self.findings.show_findings(library, [])
            return
        if node.moment is not None:
            self._show_moment(library, machine, node.moment, node, numbers(node.moment.id), frees)
            self._show_holds(library, node.moment)
        else:
            self._show_files(node)
        rows = file_rows(self._noted_files(library, node))
        if node.moment is not None:
            rows += _state_rows(node.moment)
        self.files.set_records(rows)
        fit_columns(self.files_table, {0: 210})
        self._show_config(node)
        found = list(node.findings)
        if node.kind is NodeKind.NOW:
            found = [
                item for item in library.findings_of(machine) if item.machine_key == machine.key
            ]
        self.findings.show_findings(library, found)
        self.setTabText(3, tr("Findings ({count})", count=len(found)) if found else tr("Findings"))

    def _line(self, name: str, text: str, tip: str = "", *, elide: bool = False) -> None:
        value = ElidedLabel(text) if elide else plain(text)
        value.setMinimumWidth(110)
        named(value, name)
        if tip:
            set_tip(value, tip)
        self.form.addRow(note(name), value)

    def _show_moment(
        self,
        library: Library,
        machine: Machine,
        moment: Moment,
        node: GraphNode,
        numbers: MomentCost | None,
        frees: str,
    ) -> None:
        self.title.setText(machine.name if moment.is_now else moment.name)
        if moment.is_now:
            self._line(tr("Folder"), str(machine.root))
        unseen = not_all_found(machine)
        self.subtitle.setText(
            kind_text(node)
            if not moment.is_now
            else tr("Now, {state}: {why}", state=state_text(machine), why=machine.state_reason)
            if machine.state_reason
            else tr("Now, {state}", state=state_text(machine))
        )
        if moment.created is not None and not moment.is_now:
            age = age_text(moment.created)
            self._line(
                tr("Taken"), f"{date_text(moment.created)} ({age})", utc_text(moment.created)
            )
        parent = next((item.name for item in machine.snapshots if item.id == moment.parent), None)
        first = tr("not known") if unseen else tr("nothing, it is the first")
        self._line(tr("After"), parent or first, unseen)
        below = [item for item in machine.moments if item.parent == moment.id]
        if not moment.is_now:
            none = tr("nothing that was found here") if unseen else tr("nothing")
            self._line(tr("Below it"), listed(item.name for item in below) or none, unseen)
        since = tr("Written since {parent}", parent=parent) if parent else tr("Written")
        if numbers is not None and numbers.failed:
            self._line(tr("Sizes"), tr("not known: {failed}", failed=numbers.failed))
        else:
            for name, amount in (
                (since, numbers.written if numbers else None),
                (tr("Exclusive"), numbers.exclusive if numbers else None),
                (tr("Reads in all"), numbers.visible if numbers else None),
            ):
                if numbers is not None and amount is None:
                    self._line(name, tr("not known"), numbers.why)
                else:
                    self._line(name, size_text(amount), exact_text(amount))
        if not moment.is_now:
            self._line(tr("If deleted"), frees)
        if moment.saved_state is not None and not moment.has_memory:
            self._line(tr("Memory"), tr("its files are missing"))
        elif moment.saved_state is not None:
            size = size_text(moment.saved_state.size)
            self._line(
                tr("Memory"),
                tr("{size} saved", size=size)
                if moment.saved_state.complete
                else tr("{size} saved, a file of it is missing", size=size),
            )
        for slot, disk in moment.disks.items():
            name = (
                disk.path.name
                if disk.path is not None
                else tr("missing: {stored}", stored=disk.stored)
            )
            self._line(slot_text(slot), name, disk.shown, elide=True)
        for slot, drive in moment.config.other_drives.items() if moment.config else ():
            self._line(
                slot_text(slot), tr("a physical disk, not covered"), drive.stored, elide=True
            )
        if moment.is_now:
            self._line(tr("Generation"), str(machine.generation or tr("not known")))
            if machine.config_version:
                self._line(tr("Version"), machine.config_version)
            config = machine.config
            if config is not None and config.memory_mib:
                self._line(tr("RAM"), size_text(config.memory_mib << 20))
            if config is not None and config.processors:
                self._line(tr("Processors"), str(config.processors))
            if config is not None and config.snapshot_policy.text:
                self._line(
                    tr("Setting"),
                    config.snapshot_policy.text,
                    tr(
                        "What the VM's settings ask of new snapshots; how existing ones "
                        "were made is not told by any established key."
                    ),
                )
        if moment.protected:
            self._line(
                tr("Protected"),
                tr("against deletion by snapviewer; Hyper-V itself knows nothing of it"),
            )
        if moment.notes:
            self._line(tr("Notes"), moment.notes)
        self._line(tr("Id"), machine.id if moment.is_now else moment.id, elide=True)

    def _show_files(self, node: GraphNode) -> None:
        if node.kind is NodeKind.FOLD:
            self.title.setText(trn("{n} snapshot", "{n} snapshots", len(node.folded)))
            self.subtitle.setText(tr("A run without branches. Enter unfolds it."))
            return
        self.title.setText(node.name)
        self.subtitle.setText(kind_text(node))
        meaning = role_meaning(node.role)
        if meaning:
            self._line(tr("Meaning"), meaning)
        for file in node.files:
            self._line(tr("File"), file.path.name, str(file.path), elide=True)
            self._line(tr("Size"), size_text(file.size), exact_text(file.size))
            self._show_reasons(file)
            if file.parent is not None:
                self._line(tr("Stands on"), file.parent.name, str(file.parent), elide=True)
            if file.children:
                for child in file.children:
                    self._line(tr("Below it"), child.name, str(child), elide=True)

    def _show_reasons(self, file: DiskFile) -> None:
        """Why the file has its role, where it was before, and what holds it back."""
        if file.doubt:
            self._line(tr("Why"), file.doubt)
        if file.hold and file.hold != file.doubt:
            self._line(tr("Held back"), file.hold)
        if file.deleted_in is not None:
            record = deleted_record(file.path, file.deleted_in)
            self._line(tr("Deleted from"), record.original or tr("not known"))
            if record.deleted_at is not None:
                self._line(tr("Deleted"), date_text(record.deleted_at), utc_text(record.deleted_at))

    def _show_holds(self, library: Library, moment: Moment) -> None:
        """Why nothing may be merged into the moment's files."""
        for slot, disk in moment.disks.items():
            file = library.graph.get(disk.path)
            if file is not None and file.hold:
                self._line(
                    tr("Held back"),
                    tr("{slot}: {reason}", slot=slot_text(slot), reason=file.hold),
                    tr("Nothing is merged into {file}, and it is not removed.", file=file.path),
                )

    def _noted_files(self, library: Library, node: GraphNode) -> list[tuple[str, DiskFile]]:
        if node.moment is None:
            return [(role_text(file.role), file) for file in node.files]
        found: list[tuple[str, DiskFile]] = []
        for slot, disk in node.moment.disks.items():
            if disk.path is None:
                continue
            for depth, path in enumerate([disk.path, *library.graph.ancestors(disk.path)]):
                file = library.graph.get(path)
                if file is not None:
                    text = (
                        slot_text(slot)
                        if depth == 0
                        else tr("{slot}, parent {depth}", slot=slot_text(slot), depth=depth)
                    )
                    found.append((text, file))
        return found

    def _show_config(self, node: GraphNode) -> None:
        config = node.moment.config if node.moment is not None else None
        if config is not None and config is self._config_shown:
            return
        self._config_shown = config
        self.config.set_document(config.document if config is not None else None)
        self.config_note.setText(
            f"{config.path.name} ({config.container.upper()})"
            if config is not None
            else tr("This row has no configuration of its own.")
        )
        self.config_tree.expandToDepth(1)
        self.config_tree.setColumnWidth(ConfigColumn.KEY, 180)
        self.config_tree.setColumnWidth(ConfigColumn.VALUE, 150)

    def _search(self) -> None:
        text = self.search.text()
        self.config.set_filter(text)
        if text:
            self.config_tree.expandAll()
        else:
            self.config_tree.expandToDepth(1)


def _state_rows(moment: Moment) -> list[FileRow]:
    state = moment.saved_state
    noted = [(path, tr("saved state")) for path in (state.files if state is not None else ())]
    if moment.config is not None:
        noted.append((moment.config.path, tr("configuration")))
    return [FileRow(path.name, str(path), file_size(path), text) for path, text in noted]


def frees_text(frees: int | None, refused: bool, unmeasurable: bool = False) -> str:
    """What deleting gives back, in words."""
    if frees is None and unmeasurable and not refused:
        return tr("not known")
    if frees is None:
        return tr("refused at present; Delete shows why") if refused else UNKNOWN
    if frees < 0:
        return tr("needs {size} more", size=size_text(-frees))
    return tr("frees {size}", size=size_text(frees))
