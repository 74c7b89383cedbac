# SPDX-License-Identifier: Apache-2.0
"""What commands, docks and menus may know of the main window, which is one of these."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QToolBar,
)

from snapviewer.base.settings import Settings
from snapviewer.host.library import HostLibrary
from snapviewer.machines.model import Machine
from snapviewer.ui.base.plan_queue import PlanQueue
from snapviewer.ui.base.progress_view import ProgressView
from snapviewer.ui.base.session import Session
from snapviewer.ui.views.details import Details
from snapviewer.ui.views.disk_tabs import DiskTabs
from snapviewer.ui.views.findings_view import FindingsView
from snapviewer.ui.views.queue_view import QueueView
from snapviewer.ui.views.readiness_view import HealthView
from snapviewer.ui.views.snapshot_view import SnapshotView


class Commands(Protocol):
    """The commands by id."""

    def run(self, command_id: str) -> None: ...

    def reason_against(self, command_id: str) -> str: ...

    def file_dialog(self, title: str) -> QFileDialog: ...

    def place_of(self, machine: Machine) -> tuple[str, ...]: ...


class WindowContext(QMainWindow):
    """The parts of the main window that its helpers use; it makes and connects them itself."""

    settings: Settings
    session: Session
    machine: Machine | None
    act: Commands
    actions_by_id: dict[str, QAction]
    recent_menu: QMenu
    close_menu: QMenu
    toolbar: QToolBar
    docks: dict[str, QDockWidget]
    snapshots: SnapshotView
    details: Details
    disks: DiskTabs
    findings: FindingsView
    health: HealthView
    queue: PlanQueue
    jobs: QueueView
    log: QPlainTextEdit
    progress: ProgressView
    vm_table: QTableView
    vm_summary: QLabel

    @property
    def state_reason(self) -> str:
        raise NotImplementedError

    def open(self, place: Path | Sequence[Path]) -> None:
        raise NotImplementedError

    def open_host(self, host: HostLibrary) -> None:
        raise NotImplementedError

    def choose_machine(self, machine_key: str) -> None:
        raise NotImplementedError

    def choose_disk(self, number: int) -> None:
        raise NotImplementedError

    def frees_ready(self, frees: dict[str, int | None]) -> None:
        raise NotImplementedError

    def refresh_details(self) -> None:
        raise NotImplementedError

    def update_commands(self) -> None:
        raise NotImplementedError

    def set_scheme(self, scheme: str) -> None:
        raise NotImplementedError

    def set_language(self, code: str) -> None:
        raise NotImplementedError

    def reset_layout(self) -> None:
        raise NotImplementedError
