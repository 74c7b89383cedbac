# SPDX-License-Identifier: Apache-2.0
"""The program on a screen of 200 %: the same window, twice the pixels, nothing missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

REPO = Path(__file__).resolve().parents[2]


def picture(root: Path, out: Path, scale: str) -> QImage:
    words = ["shot", str(root), "--out", str(out), "--view", "main"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        [sys.executable, "-m", "snapviewer", *words],
        cwd=REPO, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    image = QImage(str(out))
    assert not image.isNull()
    return image


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 5)
                for y in range(0, image.height(), 5)})  # fmt: skip


def test_twice_the_size(root: Path, tmp_path: Path) -> None:
    large = picture(root, tmp_path / "large.png", "2")
    assert (large.width(), large.height()) == (2560, 1600)
    assert colours(large) > 20
