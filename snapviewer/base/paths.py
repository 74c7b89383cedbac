# SPDX-License-Identifier: Apache-2.0
"""Where the program keeps its own files: resources that ship with it, state it remembers."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_STATE_VARIABLE = "SNAPVIEWER_STATE_DIR"


def resources_dir() -> Path:
    """The folder of icons: inside the installed package first, else beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def state_dir() -> Path:
    """The folder of settings and window layout; not created here.

    `SNAPVIEWER_STATE_DIR` in the environment overrides it.
    """
    override = os.environ.get(_STATE_VARIABLE)
    if override:
        return Path(override)
    return Path(platformdirs.user_state_dir("snapviewer", appauthor=False))
