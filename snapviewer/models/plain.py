# SPDX-License-Identifier: Apache-2.0
"""Tooltips from texts that come from files. Qt guesses whether a tooltip is rich text, and a name
can look like it: ``<img src=...>`` would load a picture.
"""

from __future__ import annotations

from PySide6.QtGui import Qt, QTextDocumentFragment

from snapviewer.base.shown import visible_lines


def tip_text(text: str | None) -> str | None:
    """A plain text as a tooltip that shows it letter by letter; its line breaks stay."""
    if not text:
        return None
    text = visible_lines(text)
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text)  # keeps spaces and line breaks


def plain_of(tip: str) -> str:
    """The text that `tip_text` made a tooltip of."""
    if not Qt.mightBeRichText(tip):
        return tip
    return QTextDocumentFragment.fromHtml(tip).toPlainText().replace("\N{NO-BREAK SPACE}", " ")
