# SPDX-License-Identifier: Apache-2.0
"""A field for a folder as the Windows host names it: filled in where that can be derived, checked
while it is typed. What was typed stays.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.plans.export_paths import checked_folder
from snapviewer.ui.base.session import Session
from snapviewer.ui.base.widgets import named, plain

_PAUSE_MS = 200  # after the last key


class HostFolderField(QObject):
    """`line` and `state` are put into a dialog; `derive()` starts asking `source` anew, which runs
    in a worker and may raise `SnapviewerError`. With `optional` an empty field is an answer.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        session: Session,
        source: Callable[[], str],
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session, self._source, self._optional = session, source, optional
        self._typed = False
        self._derived = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText("D:\\VMs\\Web")
        self.state = plain("")
        named(self.state, tr("What is known of the folder on the host"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textEdited.connect(self._edited)
        self.line.textChanged.connect(lambda _: self._say())
        self._say()

    @property
    def text(self) -> str:
        """The folder; "" where none is given."""
        return self.line.text().strip()

    @property
    def asked(self) -> str:
        """The folder where it is another than the one that is derived anyway; else ""."""
        return "" if self.text == self._derived else self.text

    @property
    def is_valid(self) -> bool:
        """Whether it is an answer: a folder as Windows names one, or nothing where that will do."""
        return not self._fault() if self.text else self._optional

    def derive(self) -> None:
        """What it depends on has changed: fill it in again, unless it was typed."""
        if not self._typed:
            self._timer.start()

    def _edited(self) -> None:
        self._typed = bool(self.text)  # emptied, it is derived again
        if not self._typed:
            self.derive()

    def _ask(self) -> None:
        def work(_: Progress) -> str:
            try:
                return self._source()
            except SnapviewerError:  # the plan says why, where it matters
                return ""

        job = self._session.runner.submit(
            "host-folder", work, label=tr("Looking how the host names the folder")
        )
        job.finished.connect(self._found)

    def _found(self, folder: str) -> None:
        if self._typed:
            return
        self._derived = folder
        self.line.setText(folder)
        self._say()

    def _fault(self) -> str:
        try:
            checked_folder(self.text)
        except RefusedError as error:
            return str(error)
        return ""

    def _say(self) -> None:
        fault = self._fault() if self.text else ""
        if fault:
            text = fault[:1].upper() + fault[1:]
        elif not self.text and self._optional:
            text = tr("Not known from the files; empty, the relative path alone is stored.")
        elif not self.text:
            text = tr("Not known from the files: write it as the host will see the folder.")
        elif self.text == self._derived:
            text = tr("Derived from how the VM names its files.")
        else:
            text = tr("As you wrote it; nothing here can check it.")
        self.state.setText(text)
        self.changed.emit()
