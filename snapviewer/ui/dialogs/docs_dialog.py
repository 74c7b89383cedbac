# SPDX-License-Identifier: Apache-2.0
"""The program's own documents, which ship with it: a list and a viewer of Markdown.

Nothing is loaded but files of the folder of documents, and pictures of the one beside it; a link
that leads elsewhere is shown as text to copy, never opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from snapviewer.base.paths import resources_dir
from snapviewer.base.words import tr
from snapviewer.ui.base.plain import set_title
from snapviewer.ui.base.widgets import named

_PICTURE_WIDTH = 620  # pixels; wider ones are scaled down
_LIMIT = 4 << 20  # bytes of one document or picture


@dataclass(frozen=True)
class Document:
    """A document: its file, and the first heading as its title."""

    path: Path
    title: str


def documents_dir() -> Path:
    """The folder of the documents."""
    return resources_dir() / "docs"


def documents() -> list[Document]:
    """Every document, the tour first, then by title; none where they were not installed."""
    found = []
    for path in sorted(documents_dir().glob("*.md")):
        first = path.read_text("utf-8").partition("\n")[0]
        found.append(Document(path, first.lstrip("# ").strip() or path.stem))
    return sorted(found, key=lambda each: (each.path.stem != "tour", each.title))


class DocumentView(QTextBrowser):
    """Shows one document. `open_document` goes to another one by its file's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of ours, or nothing: no other file is read and no host is asked."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = self._ours(name if isinstance(name, str) else name.path())
        if path is None or path.stat().st_size > _LIMIT:
            return None
        image = QImage(str(path))
        if image.width() > _PICTURE_WIDTH:
            image = image.scaledToWidth(
                _PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation
            )
        return image

    @staticmethod
    def _ours(name: str) -> Path | None:
        """The picture's file where it lies among ours."""
        folder = documents_dir()
        path = (folder / name.removeprefix("/")).resolve()
        places = (folder.resolve(), (folder.parent / "screenshots").resolve())
        inside = any(path.is_relative_to(place) for place in places)
        return path if inside and path.is_file() else None

    def show_document(self, document: Document) -> None:
        """Render the document; one that cannot be read is said."""
        try:
            text = document.path.read_bytes()[:_LIMIT].decode("utf-8", errors="replace")
        except OSError:
            text = tr("This document could not be read.")
        kinds = QTextDocument.MarkdownFeature
        self.document().setMarkdown(text, kinds.MarkdownDialectGitHub | kinds.MarkdownNoHTML)
        self.verticalScrollBar().setValue(0)


class DocumentsDialog(QDialog):
    """A list of the documents beside the chosen one."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, tr("Documents"))
        self.list, self.view = QListWidget(), DocumentView()
        named(self.list, tr("Documents"))
        named(self.view, tr("Document"))
        self.view.anchorClicked.connect(self._follow)
        self.found = documents()
        for each in self.found:
            self.list.addItem(QListWidgetItem(each.title))
        self.list.currentRowChanged.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(self.view, 3)
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        named(close, tr("Close"))
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(980, 680)
        if self.found:
            self.list.setCurrentRow(0)
        else:
            self.view.setPlainText(tr("The documents were not installed with this program."))
        self.list.setFocus()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self.found):
            self.view.show_document(self.found[row])

    def _follow(self, link: QUrl) -> None:
        """Go to another document; anything else stays where it is."""
        if link.scheme() or link.host():
            return
        if not link.path():
            self.view.scrollToAnchor(link.fragment())
            return
        for row, each in enumerate(self.found):
            if each.path.name == link.path():
                self.list.setCurrentRow(row)


__all__ = ["DocumentView", "DocumentsDialog", "documents"]
