# SPDX-License-Identifier: Apache-2.0
"""Pictures of every view have the size asked for and something on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from snapviewer.base.errors import NotFoundError, SnapviewerError
from snapviewer.ui.window.shot import VIEWS, shot


@pytest.mark.parametrize("view", VIEWS)
def test_every_view(view: str, root: Path, tmp_path: Path, qapp: object) -> None:
    out = tmp_path / f"{view}.png"
    shot(root, out, view, (1280, 800), "dark" if view == "main" else "light")
    picture = QImage(str(out))
    assert not picture.isNull()
    if view != "plan":
        assert (picture.width(), picture.height()) == (1280, 800)
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7)
               for y in range(0, picture.height(), 7)}  # fmt: skip
    assert len(colours) > 20


def test_errors_are_the_documented_ones(root: Path, tmp_path: Path, qapp: object) -> None:
    with pytest.raises(NotFoundError):
        shot(root, tmp_path / "x.png", "sideways")
    with pytest.raises(SnapviewerError):
        shot(tmp_path / "nowhere", tmp_path / "x.png")
    with pytest.raises(SnapviewerError):
        shot(root, tmp_path / "no folder" / "x.png")
