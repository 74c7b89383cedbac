# SPDX-License-Identifier: Apache-2.0
"""The documents in the window: all are listed, pictures are ours, nothing else is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from snapviewer.ui.dialogs import docs_dialog
from snapviewer.ui.dialogs.docs_dialog import Document, DocumentsDialog, DocumentView, documents

IMAGE = QTextDocument.ResourceType.ImageResource.value
NAMES = {"architecture", "formats", "journal-and-plan", "json", "recovery", "tour"}


def test_every_document_is_listed_and_shown(qtbot: QtBot) -> None:
    dialog = DocumentsDialog(None)
    qtbot.addWidget(dialog)
    assert {each.path.stem for each in dialog.found} >= NAMES
    assert dialog.found[0].path.stem == "tour"
    for row, each in enumerate(dialog.found):
        dialog.list.setCurrentRow(row)
        text = dialog.view.toPlainText()
        assert text.startswith(each.title)
        assert len(text) > 800, each.path
        assert "```" not in text and "|--" not in text


def test_a_link_leads_to_another_document_and_nowhere_else(qtbot: QtBot) -> None:
    dialog = DocumentsDialog(None)
    qtbot.addWidget(dialog)
    dialog.view.anchorClicked.emit(QUrl("recovery.md"))
    assert dialog.found[dialog.list.currentRow()].path.stem == "recovery"
    for link in ("https://host.example/recovery.md", "file:///etc/passwd", "../../README.md"):
        dialog.view.anchorClicked.emit(QUrl(link))
        assert dialog.found[dialog.list.currentRow()].path.stem == "recovery"


def test_pictures_are_ours_or_none(qtbot: QtBot) -> None:
    view = DocumentView()
    qtbot.addWidget(view)
    assert not view.loadResource(IMAGE, QUrl("../screenshots/main.png")).isNull()
    assert not view.loadResource(IMAGE, QUrl("architecture.svg")).isNull()
    for name in ("https://host.example/a.png", "file:///etc/hostname", "../icons/open.svg"):
        assert view.loadResource(IMAGE, QUrl(name)) is None, name
    html = QTextDocument.ResourceType.HtmlResource.value
    assert view.loadResource(html, QUrl("recovery.md")) is None


def test_every_picture_and_link_of_the_documents_is_there() -> None:
    found = documents()
    names = {each.path.name for each in found} | {"findings.md", "library.md"}
    for each in found:
        for part in each.path.read_text("utf-8").split("](")[1:]:
            target = part.partition(")")[0]
            assert "://" not in target, each.path
            if target.endswith(".md"):
                assert target in names, (each.path, target)
            else:
                assert (each.path.parent / target).exists(), (each.path, target)


def test_markup_is_text_and_a_missing_document_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docs_dialog, "documents_dir", lambda: tmp_path)
    assert documents() == []
    dialog = DocumentsDialog(None)
    qtbot.addWidget(dialog)
    assert "not installed" in dialog.view.toPlainText()
    path = tmp_path / "x.md"
    path.write_text("# T\n\n<b>bold</b> <img src='file:///etc/hostname'>\n", "utf-8")
    view = DocumentView()
    qtbot.addWidget(view)
    view.show_document(Document(path, "T"))
    assert "<b>bold</b>" in view.toPlainText()
    path.unlink()
    view.show_document(Document(path, "T"))
    assert "could not be read" in view.toPlainText()
