# SPDX-License-Identifier: Apache-2.0
"""The tree of snapshots as a file: SVG, or PNG drawn from it. Runs in worker threads."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from snapviewer.base.errors import NotFoundError, StorageError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.fresh_file import write_fresh
from snapviewer.disks.filesystem.scope import writes_to
from snapviewer.machines.model import Machine
from snapviewer.report.tree_svg import tree_svg

SCALE = 2.0  # sharp on dense screens
LIMIT = 30_000  # pixels a side; Qt's painter ends at 32,767
AREA = 100_000_000  # pixels in all: 400 MB
_PAPER, _INK, _FONT = "#ffffff", "#202020", "sans-serif"


def whole_svg(
    machine: Machine, written: Mapping[str, int | None], unreadable: Collection[str]
) -> str:
    """The drawing as a file of its own, with its own colours and font."""
    text = tree_svg(machine, written, unreadable).replace("var(--page)", _PAPER)
    style = f'<svg color="{_INK}" font-family="{_FONT}" '
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + text.replace("<svg ", style, 1)


@writes_to("out")
def write_tree(
    machine: Machine,
    written: Mapping[str, int | None],
    unreadable: Collection[str],
    out: Path,
) -> int:
    """Write the tree to `out` (.svg or .png); returns bytes. Raises `NotFoundError` for any other
    suffix, `StorageError` where it cannot be written or is too large for one picture.
    """
    svg = whole_svg(machine, written, unreadable).encode("utf-8", errors="backslashreplace")
    kind = out.suffix.lower()
    if kind == ".png":
        svg = _png(svg, out)
    elif kind != ".svg":
        raise NotFoundError(
            tr("there is no picture format '{suffix}'", suffix=out.suffix or out.name),
            file=out,
            remedy=tr("name a file that ends in .svg or .png"),
            code="unknown-format",
        )
    write_fresh(out, svg)
    return len(svg)


def _png(svg: bytes, out: Path) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    side = max(size.width(), size.height(), 1)
    scale = min(SCALE, LIMIT / side, (AREA / max(1, size.width() * size.height())) ** 0.5)
    if scale < 0.3:  # nobody could read it
        raise StorageError(
            tr(
                "the tree is too large for a picture: {width} by {height} points",
                width=size.width(),
                height=size.height(),
            ),
            file=out,
            remedy=tr("save it as SVG"),
        )
    image = QImage(
        QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale))),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor(_PAPER))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise StorageError(tr("the picture could not be made"), file=out)
    return bytes(data.data())
