# SPDX-License-Identifier: Apache-2.0
"""Icons from the resources, drawn in the palette's text colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from snapviewer.base.paths import resources_dir
from snapviewer.ui.base.theme import is_contrast, is_dark

_INK = "#202020"
_ACCENT = "#0072B2"
_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str) -> QIcon:
    """The icon of that name in the present palette; an empty one where there is none."""
    palette = QApplication.palette()
    ink = palette.color(QPalette.ColorRole.ButtonText).name()
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    accent = "#56B4E9" if is_dark(palette) else _ACCENT
    if is_contrast(palette):
        accent = ink
    return _make(name, ink, faint, accent)


@lru_cache(maxsize=256)
def _make(name: str, ink: str, faint: str, accent: str) -> QIcon:
    try:
        source = (resources_dir() / "icons" / f"{name}.svg").read_text("utf-8")
    except OSError:
        return QIcon()
    result = QIcon()
    signs = "currentColor" not in source and _INK not in source
    normal = source if signs else source.replace(_ACCENT, accent).replace(_INK, ink)
    grey = source if signs else source.replace(_ACCENT, faint).replace(_INK, faint)
    for text, mode in (
        (normal, QIcon.Mode.Normal), (grey, QIcon.Mode.Disabled), (normal, QIcon.Mode.Selected),
    ):  # fmt: skip
        renderer = QSvgRenderer(QByteArray(text.encode()))
        for size in _SIZES:
            picture = QPixmap(size, size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            result.addPixmap(picture, mode)
    return result
