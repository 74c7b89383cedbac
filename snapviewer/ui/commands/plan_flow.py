# SPDX-License-Identifier: Apache-2.0
"""From a plan that was made to its execution: shown, then carried out at once or queued."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.plans.plan import Plan
from snapviewer.ui.base.plain import MessageBox, show_status
from snapviewer.ui.base.plan_queue import Entry, EntryState
from snapviewer.ui.base.session import Executed, Planned
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.plan_dialog import PlanDialog


class PlanFlow(QObject):
    """The plans of one main window."""

    def __init__(self, window: WindowContext) -> None:
        super().__init__(window)
        self.window = window
        window.session.planned.connect(self._made)
        window.session.executed.connect(self._executed)
        window.queue.looked_at_again.connect(self.show_entry)
        window.jobs.show_wanted.connect(self.show_entry)

    def _made(self, made: Planned) -> None:
        plan, queue = made.plan, self.window.queue
        dialog = self._show(plan, may_wait=plan.action != "recover")
        dialog.confirmed.connect(
            lambda: self._agreed(plan, lambda: self._let_go(queue.run_now, plan, made.planner))
        )
        dialog.queued.connect(lambda: self._to_queue(made))

    def _agreed(self, plan: Plan, go: Callable[[], object]) -> None:
        """Go on; by a record that others made only after a question of its own."""
        if not plan.foreign:
            go()
            return
        box = MessageBox(self.window, tr("Made by somebody else"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(plan.foreign)
        box.setInformativeText(tr("Is every step of the plan what you want?"))
        sure = box.addButton(tr("Go by it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answered() -> None:
            if box.clickedButton() is sure:
                plan.accepted = True
                go()

        box.finished.connect(answered)
        box.open()

    def _show(self, plan: Plan, *, may_wait: bool = False) -> PlanDialog:
        machine = self.window.session.machine(plan.machine_key)
        names = {item.id: item.name for item in machine.moments} if machine is not None else {}
        rate = self.window.session.rate
        dialog = PlanDialog(plan, names, self.window, rate, may_wait=may_wait)
        dialog.open()
        return dialog

    def show_entry(self, entry: Entry) -> None:
        """Show the plan of a queue's entry. One that would do something else by now can be agreed
        to there; any other is only looked at.
        """
        dialog = self._show(entry.plan)
        if entry.state is EntryState.CHANGED:
            dialog.confirmed.connect(lambda: self._let_go(self.window.queue.agree, entry))
        else:
            dialog.only_look()

    def _to_queue(self, made: Planned) -> None:
        self.window.queue.add(made.plan, made.planner)
        self.window.docks["jobs"].show()
        self.window.docks["jobs"].raise_()

    def _let_go(self, act: Callable[..., object], *what: object) -> None:
        """Nothing may read the disks while they are changed."""
        self.window.disks.show_moment(None, None)
        act(*what)

    def _executed(self, outcome: Executed) -> None:
        window = self.window
        show_status(window.statusBar(), tr("Done: {title}", title=outcome.plan.title), 10_000)
        if outcome.result.snapshot_id is not None:
            window.snapshots.select_key(outcome.result.snapshot_id)
        if outcome.result.warnings:
            tell(
                window,
                tr("Done: {title}", title=outcome.plan.title),
                "\n\n".join(visible(warning) for warning in outcome.result.warnings),
            )
        if outcome.plan.hints:
            tell(
                window,
                tr("To do on the Hyper-V host"),
                tr("The files are done. Run this where the VM is registered:")
                + "\n\n"
                + "\n".join(visible(hint) for hint in outcome.plan.hints),
            )


def tell(window: WindowContext, title: str, text: str) -> None:
    """A message that can be selected and copied."""
    box = MessageBox(window, title)
    box.setText(text)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()
