# SPDX-License-Identifier: Apache-2.0
"""A real demo VM for the tests of models and windows, built once per run and copied."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from snapviewer.demo.build import build_demo


@functools.cache
def _built(generation: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="snapviewer-ui-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return build_demo(folder, generation)


def demo_copy(folder: Path, generation: str = "2012") -> Path:
    """A fresh copy of the demo VM's folder below `folder`."""
    target = folder / "Web server"
    shutil.copytree(_built(generation), target)
    return target
