# SPDX-License-Identifier: Apache-2.0
"""The questions before a plan: names, notes, what to keep. Nothing here changes anything.

All dialogs open with `open()` and answer by a signal; Cancel is the default of those that lead to
a loss, and always Escape.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.ui.base.plain import TextLabel, set_title
from snapviewer.ui.base.widgets import named, note, plain

NAME_LIMIT = 100  # characters; Hyper-V's own limit


class Question(QDialog):
    """A dialog with a text, fields, and buttons that answer or cancel."""

    def __init__(self, parent: QWidget | None, title: str, text: str, button: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        self.setMinimumWidth(460)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 12)
        self.column.setSpacing(10)
        self.text = plain(visible(text))
        self.text.setMinimumWidth(430)  # else its height is reckoned for a narrow column
        self.column.addWidget(self.text)
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(button)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        named(self.go, button)
        named(self.cancel, tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Add the buttons below the fields."""
        self.column.addStretch(1)
        self.column.addSpacing(6)
        self.column.addWidget(self.buttons)

    def field(self, name: str, widget: QWidget) -> None:
        """Add a captioned field."""
        label = TextLabel(name)
        label.setBuddy(widget)
        named(widget, name)
        self.column.addWidget(label)
        self.column.addWidget(widget)


class NameDialog(Question):
    """A new snapshot's name and notes."""

    answered = Signal(str, str)

    def __init__(
        self, parent: QWidget | None, title: str, text: str, name: str, button: str
    ) -> None:
        super().__init__(parent, title, text, button)
        self.name = QLineEdit(name)
        self.name.setMaxLength(NAME_LIMIT)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(110)
        self.field(tr("Name"), self.name)
        self.field(tr("Notes"), self.notes)
        self.finish()
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.name.selectAll()
        self.name.setFocus()
        self.go.setDefault(True)
        self.accepted.connect(
            lambda: self.answered.emit(self.name.text().strip(), self.notes.toPlainText())
        )


class TextDialog(Question):
    """One text: a new name, or notes."""

    answered = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        caption: str,
        text: str,
        button: str,
        *,
        lines: bool = False,
    ) -> None:
        super().__init__(parent, title, "", button)
        self.text.hide()
        self.line: QLineEdit | None = None
        self.lines: QPlainTextEdit | None = None
        if lines:
            self.lines = QPlainTextEdit(text)
            self.lines.setTabChangesFocus(True)
            self.field(caption, self.lines)
        else:
            self.line = QLineEdit(text)
            self.line.setMaxLength(NAME_LIMIT)
            self.field(caption, self.line)
            self.line.textChanged.connect(lambda now: self.go.setEnabled(bool(now.strip())))
            self.line.selectAll()
            self.go.setDefault(True)
        self.finish()
        self.accepted.connect(lambda: self.answered.emit(self.value()))

    def value(self) -> str:
        """What was typed."""
        if self.lines is not None:
            return self.lines.toPlainText()
        assert self.line is not None
        return self.line.text().strip()


class RevertDialog(Question):
    """Whether to keep the present state as a snapshot first: yes unless the user says no.

    `answered` carries the name of that snapshot, or None.
    """

    answered = Signal(object)

    def __init__(
        self, parent: QWidget | None, machine: str, moment: str, lost: str, name: str
    ) -> None:
        super().__init__(
            parent,
            tr("Revert {machine} to {moment}", machine=machine, moment=moment),
            tr(
                "Now becomes '{moment}'. What was written since the snapshot Now stands on "
                "({lost}) is dropped unless you take a snapshot of it first.",
                moment=moment,
                lost=lost,
            ),
            tr("Make the plan"),
        )
        self.first = QCheckBox(tr("Take a snapshot of the present state first"))
        self.first.setChecked(True)
        named(self.first, tr("Take a snapshot of the present state first"))
        self.name = QLineEdit(name)
        self.name.setMaxLength(NAME_LIMIT)
        self.column.addWidget(self.first)
        self.field(tr("Its name"), self.name)
        self.finish()
        self.cancel.setDefault(True)
        self.go.setAutoDefault(False)
        self.first.toggled.connect(self.name.setEnabled)
        self.first.toggled.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(
            lambda: self.answered.emit(self.name.text().strip() if self.first.isChecked() else None)
        )

    def _check(self) -> None:
        self.go.setEnabled(not self.first.isChecked() or bool(self.name.text().strip()))


class DeleteDialog(Question):
    """Whether the files left behind are merged at once or later."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None, moment: str, *, subtree: bool) -> None:
        super().__init__(
            parent,
            tr("Delete snapshot subtree {moment}", moment=moment)
            if subtree
            else tr("Delete snapshot {moment}", moment=moment),
            tr(
                "You can no longer go back to '{moment}' and everything below it afterwards. Every "
                "other moment keeps its content.",
                moment=moment,
            )
            if subtree
            else tr(
                "You can no longer go back to '{moment}' afterwards. Every other moment keeps its "
                "content.",
                moment=moment,
            ),
            tr("Make the plan"),
        )
        self.now = QRadioButton(tr("Merge the files left behind now"))
        self.later = QRadioButton(tr("Merge later: quick, can be undone until then"))
        for button, tip in (
            (self.now, tr("Frees the space at once; takes longer and cannot be undone")),
            (self.later, tr("The files stay until 'Merge' is run")),
        ):
            named(button, button.text(), tip)
            self.column.addWidget(button)
            line = note(tip)
            line.setIndent(22)  # under the button's text
            self.column.addWidget(line)
        self.now.setChecked(True)
        self.finish()
        self.cancel.setDefault(True)
        self.go.setAutoDefault(False)
        self.accepted.connect(lambda: self.answered.emit(self.now.isChecked()))
