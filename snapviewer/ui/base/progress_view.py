# SPDX-License-Identifier: Apache-2.0
"""What runs in the background, in the status bar: label, bytes, remaining time, cancel."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from snapviewer.base.progress import ProgressState
from snapviewer.base.words import listed, tr
from snapviewer.figures.text import duration_text, size_text
from snapviewer.ui.base.icons import icon
from snapviewer.ui.base.jobs import Job, JobRunner
from snapviewer.ui.base.plain import TextLabel
from snapviewer.ui.base.widgets import named

_STEPS = 10_000  # a progress bar holds 32 bits only: bytes are scaled


class ProgressView(QWidget):
    """Follows the most important running job: an exclusive one first, else the oldest."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self.label = TextLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(150)
        self.bar.setMaximumHeight(14)
        self.bar.setTextVisible(False)
        named(self.bar, tr("Progress"))
        self.stop = QToolButton()
        self.stop.setIcon(icon("close"))
        self.stop.setAutoRaise(True)
        self.stop.setToolTip(tr("Cancel (Esc)"))
        named(self.stop, tr("Cancel the running job"))
        self.stop.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.bar)
        layout.addWidget(self.stop)
        runner.changed.connect(self._follow)
        self.hide()

    @Slot()
    def _follow(self) -> None:
        jobs = [job for job in self._runner.jobs if job.label]
        job = next((item for item in jobs if item.exclusive), jobs[0] if jobs else None)
        if job is self._job:
            return
        if self._job is not None and not self._job.ended:
            self._job.progressed.disconnect(self._show)
        self._job = job
        if job is not None:
            self.label.setText(job.label)
            self.bar.setRange(0, 0)
            job.progressed.connect(self._show)
        else:
            self.hide()

    @Slot(object)
    def _show(self, state: ProgressState) -> None:
        if self._job is None or self._job.ended:
            return
        self.show()
        text = state.label or self._job.label
        fraction = state.fraction
        if fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(fraction * _STEPS))
            text = tr("{job}: {progress}", job=text, progress=progress_text(state))
        if self._job.progress.cancelled:
            text = tr("Cancelling: {text}", text=text)
        self.label.setText(text)
        self.stop.setEnabled(state.can_cancel and not self._job.progress.cancelled)

    def cancel(self) -> None:
        """Cancel what is shown."""
        if self._job is not None and not self._job.ended:
            self._job.cancel()
            self.stop.setEnabled(False)


def progress_text(state: ProgressState) -> str:
    """ "1.2 GiB of 3.0 GiB, about 40 s left"; the label alone where no total is known."""
    if state.fraction is None:
        return state.label
    done = tr("{done} of {total}", done=size_text(state.done), total=size_text(state.total))
    left = duration_text(state.remaining_seconds)
    return listed([done, tr("{time} left", time=left)]) if left else done
