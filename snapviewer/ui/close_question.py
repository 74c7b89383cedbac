# SPDX-License-Identifier: Apache-2.0
"""The question before closing while an action or an export runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_close(parent: QWidget, label: str, stop_and_close: Callable[[], object]) -> None:
    """Ask whether to stop the job called `label`; keeping it running is the default and Escape."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("An action is running")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(f"{label} is not finished.")
    box.setInformativeText(
        "Stopping leaves every moment readable; the next start offers to continue or go back."
    )
    stop = box.addButton("Stop and close", QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton("Keep running", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)

    def answered(_: int) -> None:
        if box.clickedButton() is stop:
            stop_and_close()

    box.finished.connect(answered)
    box.open()
