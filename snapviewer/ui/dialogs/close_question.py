# SPDX-License-Identifier: Apache-2.0
"""The question before closing while an action or an export runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from snapviewer.base.words import tr
from snapviewer.ui.base.plain import MessageBox


def ask_close(parent: QWidget, label: str, stop_and_close: Callable[[], object]) -> None:
    """Ask whether to stop the job called `label`, or with "" to forget the plans that wait; staying
    is the default and Escape.
    """
    box = MessageBox(parent, tr("An action is running") if label else tr("Plans wait"))
    box.setIcon(QMessageBox.Icon.Question)
    if label:
        box.setText(tr("{job} is not finished.", job=label))
        box.setInformativeText(
            tr(
                "Stopping leaves every moment readable; the next start offers to continue or go "
                "back."
            )
        )
    else:
        box.setText(tr("Plans wait in the list of jobs."))
        box.setInformativeText(tr("They are forgotten; nothing was changed by them."))
    stop = box.addButton(
        tr("Stop and close") if label else tr("Forget them and close"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    keep = box.addButton(
        tr("Keep running") if label else tr("Keep open"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)

    def answered(_: int) -> None:
        if box.clickedButton() is stop:
            stop_and_close()

    box.finished.connect(answered)
    box.open()
