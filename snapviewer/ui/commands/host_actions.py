# SPDX-License-Identifier: Apache-2.0
"""Take, revert, delete and rename on a live host: the same questions and plans, but the host
carries them out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from snapviewer.base.words import tr
from snapviewer.host.actions import plan_delete, plan_rename, plan_revert, plan_take
from snapviewer.host.library import HostLibrary
from snapviewer.machines.model import Machine, Moment
from snapviewer.plans.plan import Plan
from snapviewer.ui.commands.window_context import WindowContext
from snapviewer.ui.dialogs.questions import RevertDialog, TextDialog

CHANGES = frozenset({"take", "revert", "rename", "delete", "delete-subtree"})


class HostActions(QObject):
    """The changing commands while a live host is shown."""

    def __init__(self, window: WindowContext) -> None:
        super().__init__(window)
        self.window = window

    def run(self, command_id: str) -> bool:
        """Ask and plan; False where the command is none of these or no host is shown."""
        host = self.window.session.host
        machine = self.window.machine
        if host is None or machine is None or command_id not in CHANGES:
            return False
        if command_id == "take":
            self._take(host, machine)
            return True
        node = self.window.snapshots.current_node()
        if node is None or node.moment is None:
            return False
        if command_id == "revert":
            self._revert(host, machine, node.moment)
        elif command_id == "rename":
            self._rename(host, machine, node.moment)
        else:
            self._delete(host, machine, node.moment, subtree=command_id == "delete-subtree")
        return True

    def _plan(self, label: str, planner: Callable[[], Plan]) -> None:
        self.window.session.plan(label, lambda _library, _progress: planner())

    def _take(self, host: HostLibrary, machine: Machine) -> None:
        dialog = TextDialog(
            self.window,
            tr("Take snapshot of {machine} on {host}", machine=machine.name, host=host.name),
            tr("Name"),
            f"{machine.name} - ({datetime.now():%d %b %Y - %H:%M:%S})",
            tr("Make the plan"),
        )
        dialog.answered.connect(
            lambda name: self._plan(
                tr("Planning the snapshot"), lambda: plan_take(host, machine, name)
            )
        )
        dialog.open()

    def _revert(self, host: HostLibrary, machine: Machine, moment: Moment) -> None:
        name = f"{machine.name} - ({datetime.now():%d %b %Y - %H:%M:%S})"
        lost = tr("how much is not known")
        dialog = RevertDialog(self.window, machine.name, moment.name, lost, name)

        def go(first: object) -> None:
            take_first = first if isinstance(first, str) else None
            label = tr("Planning to revert to {moment}", moment=moment.name)
            self._plan(label, lambda: plan_revert(host, machine, moment, take_first))

        dialog.answered.connect(go)
        dialog.open()

    def _rename(self, host: HostLibrary, machine: Machine, moment: Moment) -> None:
        dialog = TextDialog(
            self.window,
            tr("Rename snapshot {moment}", moment=moment.name),
            tr("New name"),
            moment.name,
            tr("Make the plan"),
        )
        dialog.answered.connect(
            lambda name: self._plan(
                tr("Planning the new name"), lambda: plan_rename(host, machine, moment, name)
            )
        )
        dialog.open()

    def _delete(
        self, host: HostLibrary, machine: Machine, moment: Moment, *, subtree: bool
    ) -> None:
        # Hyper-V merges by itself, so there is nothing to ask before the plan.
        self._plan(
            tr("Planning to delete {moment}", moment=moment.name),
            lambda: plan_delete(host, machine, moment, subtree=subtree),
        )


__all__ = ["CHANGES", "HostActions"]
