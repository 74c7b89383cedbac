# SPDX-License-Identifier: Apache-2.0
"""The plan of an action, shown before anything changes.

Cancel is the default and Escape. The action's button is a verb; a refused plan disables it, and a
plan that asks for typed confirmation does so until the name is typed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.errors import StorageError
from snapviewer.base.shown import visible
from snapviewer.base.words import listed, mark, tr, trn
from snapviewer.figures.text import exact_text, size_text
from snapviewer.figures.write_rate import WriteRate
from snapviewer.models.tables import RecordModel, TableColumn
from snapviewer.plans.plan import CheckResult, Plan
from snapviewer.plans.space import Need, plan_needs
from snapviewer.plans.steps import Step, StepKind
from snapviewer.ui.base.error_box import show_error
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.plain import TextLabel, set_tip, set_title
from snapviewer.ui.base.widgets import (
    PlainLabel,
    caption,
    fit_columns,
    make_table,
    named,
    note,
    plain,
)

_VERBS = {
    StepKind.MAKE_FOLDER: mark("make folder"),
    StepKind.CREATE_DISK: mark("create disk"),
    StepKind.COPY_FILE: mark("copy"),
    StepKind.WRITE_FILE: mark("write"),
    StepKind.TRASH: mark("to trash"),
    StepKind.MERGE: mark("merge"),
    StepKind.RELINK: mark("reconnect"),
    StepKind.REMOVE: mark("remove"),
    StepKind.FOOTER: mark("rewrite footer"),
    StepKind.REPLAY: mark("replay log"),
    StepKind.FILL: mark("fill holes"),
    StepKind.RENAME_FILE: mark("rename"),
    StepKind.WRITE_DISK: mark("write disk"),
    StepKind.ON_HOST: mark("on the host"),
}
_SIGNS = {CheckResult.PASSED: "ok", CheckResult.WARNING: "warning", CheckResult.FAILED: "error"}
_SIGN_NAMES = {
    "ok": mark("passed"),
    "info": mark("note"),
    "warning": mark("warning"),
    "error": mark("error"),
}
_SHOWN_STEPS = 9


class PlanDialog(QDialog):
    """`confirmed` once the user chose to carry the plan out, `queued` where it is to wait (offered
    with `may_wait`). `names` maps moment ids to names.
    """

    confirmed = Signal()
    queued = Signal()

    def __init__(
        self,
        plan: Plan,
        names: Mapping[str, str],
        parent: QWidget | None = None,
        rate: WriteRate | None = None,
        *,
        may_wait: bool = False,
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self.rate = rate or WriteRate()
        self.later: QPushButton | None = None
        self._may_wait = may_wait and not plan.refused
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = plan.title
        if plan.machine_name and plan.machine_name not in title:
            title += f" - {plan.machine_name}"
        set_title(self, title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(18, 16, 18, 8)
        self.body.setSpacing(10)
        inner = QWidget()
        inner.setLayout(self.body)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(scroll, tr("Plan"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)

        self._add_head(names)
        if not plan.refused:
            self._add_numbers()
            self._add_steps()
        self._add_checks()
        self.typed: QLineEdit | None = None
        if plan.typed_name and not plan.refused:
            self._add_typed()
        self.host_off: QCheckBox | None = None
        if plan.host_unseen and not plan.refused:
            self._add_host_off()
        self.body.addStretch(1)
        outer.addWidget(self._make_buttons())
        for label in inner.findChildren(PlainLabel):
            label.setMinimumWidth(560)  # its least height is reckoned for its least width
        height = inner.sizeHint().height() + 80
        screen = QGuiApplication.primaryScreen().availableGeometry()
        # Set by hand, it replaces what the layout asks for: the buttons' texts must have room.
        self.setMinimumSize(max(720, self.minimumSizeHint().width()), 280)
        self.resize(880, max(280, min(height, screen.height() - 80, 760)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.typed or self.cancel).setFocus()

    # -- content ----------------------------------------------------------------------------

    def _add_head(self, names: Mapping[str, str]) -> None:
        plan = self.plan
        self.consequence = plain(visible(plan.consequence))
        font = self.consequence.font()
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.consequence.setFont(font)
        self.body.addWidget(self.consequence)
        if not plan.host:
            self._add_place()
        for text in plan.refusals:
            self._sign_line("error", tr("Refused: {text}", text=text))
        for text in plan.warnings:
            self._sign_line("warning", text)
        lost = [names.get(key, key) for key in plan.loses]
        if lost:
            shown = listed(lost[:8])
            if len(lost) > 8:
                shown = tr("{names} and {count} more", names=shown, count=len(lost) - 8)
            self._sign_line("info", tr("No longer reachable: {names}", names=shown))

    def _add_place(self) -> None:
        """Where it works, and what the judgement stands on."""
        place = plain(tr("Works in {folder}", folder=self.plan.root))
        named(place, tr("Folder of the action"))
        self.body.addWidget(place)
        if self.plan.judged:
            judged = note(self.plan.judged[:1].upper() + self.plan.judged[1:] + ".")
            named(judged, tr("What was judged"))
            self.body.addWidget(judged)

    def _sign_line(self, sign: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = TextLabel()
        picture.setPixmap(icon(sign).pixmap(QSize(18, 18)))
        picture.setAccessibleName(tr(_SIGN_NAMES[sign]))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain(visible(text)), 1)
        self.body.addLayout(row)

    def _add_numbers(self) -> None:
        cost = self.plan.forecast
        volumes = _volumes(self.plan)
        cells: list[tuple[str, str, str]] = []

        def amount(field: str, name: str, count: int) -> None:
            if field in self.plan.unknown:
                cells.append(
                    (name, tr("unknown"), tr("{name}: nobody can know this beforehand", name=name))
                )
            else:
                cells.append((name, size_text(count), exact_text(count)))

        now = cost.frees_now_bytes
        amount("frees_now_bytes", tr("Frees now") if now >= 0 else tr("Takes up"), abs(now))
        amount("frees_later_bytes", tr("Frees later"), cost.frees_later_bytes)
        amount("peak_extra_bytes", tr("Needs meanwhile"), cost.peak_extra_bytes)
        amount("writes_bytes", tr("Writes"), cost.writes_bytes)
        if "writes_bytes" in self.plan.unknown:
            cells.append(
                (tr("Takes"), tr("unknown"), tr("What is written is not known beforehand"))
            )
        elif cost.writes_bytes:
            takes = self.rate.takes_text(cost.writes_bytes)
            cells.append((tr("Takes"), takes, self.rate.basis_text()))
        for need in volumes:
            if need.room.free is not None:
                name = (
                    tr("Free space")
                    if len(volumes) == 1
                    else tr("Free at {folder}", folder=need.folder.name or str(need.folder))
                )
                cells.append((name, size_text(need.room.free), exact_text(need.room.free)))
        panel = QFrame()
        panel.setFrameShape(QFrame.Shape.StyledPanel)
        panel.setBackgroundRole(QPalette.ColorRole.Base)
        panel.setAutoFillBackground(True)
        named(panel, tr("Forecast"))
        grid = QGridLayout(panel)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(20)
        for column, (name, text, tip) in enumerate(cells):
            grid.addWidget(note(name), 0, column)
            value = caption(text, large=True)
            value.setWordWrap(False)
            set_tip(value, tip)
            named(value, f"{name}: {text}")
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addWidget(panel)
        if not all(need.fits for need in volumes):
            self._sign_line("error", tr("There is not enough free space for this."))
        back = self.plan.way_back
        line = plain(
            tr("Way back: {back}", back=visible(back))
            if back
            else tr("Way back: none. This cannot be undone.")
        )
        named(line, tr("Way back"))
        self.body.addWidget(line)

    def _add_steps(self) -> None:
        steps, root = self.plan.steps, self.plan.root  # a column that held self would keep it alive
        if not steps:
            return
        self.body.addWidget(caption(tr("Steps ({count})", count=len(steps))))
        self.steps: RecordModel[tuple[int, Step]] = RecordModel(
            (
                TableColumn("", lambda row: str(row[0]), number=True),
                TableColumn(tr("Do"), lambda row: verb(row[1])),
                TableColumn(tr("File"), lambda row: row[1].file.name, lambda row: str(row[1].file)),
                TableColumn(
                    tr("Bytes"),
                    lambda row: size_text(row[1].size) if row[1].size else "",
                    lambda row: exact_text(row[1].size),
                    number=True,
                ),
                TableColumn(
                    tr("Folder"),
                    lambda row: folder_text(root, row[1].file),
                    lambda row: str(row[1].file.parent),
                ),
                TableColumn(tr("Why"), lambda row: row[1].detail, lambda row: row[1].detail),
            ),
            self,
        )
        self.steps.set_records(list(enumerate(steps, 1)))
        table = make_table(self.steps, tr("Steps"))
        fit_columns(table, {2: 210, 4: 150})
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows = min(len(steps), _SHOWN_STEPS)
        header = table.horizontalHeader().sizeHint().height()
        table.setMinimumHeight(header + rows * table.verticalHeader().defaultSectionSize() + 6)
        table.setMaximumHeight(table.minimumHeight() + 12)
        self.body.addWidget(table)

    def _add_checks(self) -> None:
        if not self.plan.checks:
            return
        failed = [item for item in self.plan.checks if item.result is not CheckResult.PASSED]
        number = trn(
            "Checks: {n} wants attention", "Checks: {n} want attention", len(failed)
        )
        count = len(self.plan.checks)
        passed = trn("Checks: passed", "Checks: all {n} passed", count)
        self.body.addWidget(caption(passed if not failed else number))
        for item in (*failed, *(item for item in self.plan.checks if item not in failed)):
            self._sign_line(_SIGNS[item.result], item.text)

    def _add_typed(self) -> None:
        self.body.addWidget(
            plain(visible(tr("To confirm, type the name: {name}", name=self.plan.typed_name)))
        )
        self.typed = QLineEdit()
        named(self.typed, tr("Type {name} to confirm", name=self.plan.typed_name))
        self.typed.textChanged.connect(self._check_answers)
        self.body.addWidget(self.typed)

    def _add_host_off(self) -> None:
        """A question of its own: nothing but the user's word says that no host runs the VM."""
        self.host_off = QCheckBox(tr("The VM is off on every host"))
        named(self.host_off, self.host_off.text())
        set_tip(
            self.host_off, tr("It cannot be seen: {reason}", reason=self.plan.host_unseen)
        )
        self.host_off.toggled.connect(self._check_answers)
        self.body.addWidget(self.host_off)

    def _answered(self) -> bool:
        """Whether the name is typed and the host said to be off, where these are asked for."""
        name = self.plan.typed_name
        # A name may hold what nobody can type: it counts as it is shown too.
        typed = self.typed is None or (
            self.typed.text().strip() in (name.strip(), visible(name).strip())
        )
        return typed and (self.host_off is None or self.host_off.isChecked())

    def _check_answers(self) -> None:
        self.plan.host_is_off = self.host_off is not None and self.host_off.isChecked()
        for button in filter(None, (self.go, self.later)):
            button.setEnabled(self._answered())

    # -- buttons ----------------------------------------------------------------------------

    def _make_buttons(self) -> QWidget:
        plan = self.plan
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 10, 18, 14)
        for title, act, tip in (
            (tr("Save plan…"), self._save, tr("Store the plan as JSON")),
            (tr("Copy command line"), lambda: self._copy(plan.command_line), plan.command_line),
            (tr("Copy as PowerShell"), lambda: self._copy(plan.powershell), plan.powershell),
        ):
            if not tip:
                continue
            button = QPushButton(title)
            button.setAutoDefault(False)
            set_tip(button, tip)
            named(button, title)
            button.clicked.connect(lambda _=False, do=act: do())
            row.addWidget(button)
        row.addStretch(1)
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        named(self.cancel, tr("Cancel"))
        self.go = QPushButton(plan.button or tr("Carry out"))
        named(self.go, self.go.text())
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setAutoDefault(False)
        self.go.setEnabled(not plan.refused and self._answered())
        if plan.refused:
            set_tip(self.go, visible(tr("Refused: {text}", text=" ".join(plan.refusals))))
        if self._may_wait:
            self.later = QPushButton(tr("Add to the queue"))
            named(self.later, self.later.text())
            self.later.setToolTip(tr("Carry it out later, from the list of jobs"))
            self.later.setAutoDefault(False)
            self.later.setEnabled(self.go.isEnabled())
            self.later.clicked.connect(self._queue)
            self.buttons.addButton(self.later, QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.buttons.accepted.connect(self._confirm)
        self.buttons.rejected.connect(self.reject)
        row.addWidget(self.buttons)
        return bar

    def only_look(self) -> None:
        """Leave nothing to press but what closes it."""
        self.go.hide()
        for question in filter(None, (self.typed, self.host_off)):
            question.setEnabled(False)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def _queue(self) -> None:
        self.accept()
        self.queued.emit()

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Save the plan"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["JSON (*.json)"])
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self.plan.action}-plan.json")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Store the plan as JSON."""
        try:
            path.write_text(json.dumps(self.plan.to_json(), indent=2), "utf-8")
        except OSError as error:
            show_error(self, StorageError(str(error), file=path), tr("Saving the plan"))


def verb(step: Step) -> str:
    """What a step does, in a word."""
    return tr(_VERBS[step.kind]) if step.kind in _VERBS else step.do


def folder_text(root: Path, file: Path) -> str:
    """A step's folder: below the VM's own where it lies there, else the whole path."""
    folder = file.parent
    if folder == root:
        return folder.name or str(folder)
    return str(folder.relative_to(root)) if folder.is_relative_to(root) else str(folder)


def _volumes(plan: Plan) -> list[Need]:
    """What the plan needs where it writes; nothing where that cannot be asked, as on a live host.
    A plan that does not say where it grows needs all of it beside its VM.
    """
    if plan.host:
        return []
    found = plan_needs(plan)
    if not plan.growth:
        return [replace(need, peak=plan.forecast.peak_extra_bytes) for need in found]
    return found
