# SPDX-License-Identifier: Apache-2.0
"""A real demo VM for the tests of models and windows, built once per run and copied."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import tempfile
from pathlib import Path

from snapviewer.demo.build import build_demo


@functools.cache
def _built(generation: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="snapviewer-ui-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return build_demo(folder, generation)


def _copy_file(source: str, target: str) -> None:
    """Like `shutil.copy2`, but holes stay holes: the demo's disks are mostly holes."""
    if not hasattr(os, "SEEK_DATA"):
        shutil.copy2(source, target)
        return
    with open(source, "rb") as old, open(target, "wb") as new:  # noqa: PTH123 - copytree's words
        size, at = os.fstat(old.fileno()).st_size, 0
        new.truncate(size)
        while at < size:
            try:
                at = os.lseek(old.fileno(), at, os.SEEK_DATA)
            except OSError:
                break  # only a hole is left
            end = os.lseek(old.fileno(), at, os.SEEK_HOLE)
            old.seek(at)
            new.seek(at)
            while at < end:
                data = old.read(min(1 << 20, end - at))
                new.write(data)
                at += len(data)
    shutil.copystat(source, target)


def demo_copy(folder: Path, generation: str = "2012") -> Path:
    """A fresh copy of the demo VM's folder below `folder`."""
    target = folder / "Web server"
    shutil.copytree(_built(generation), target, copy_function=_copy_file)
    return target
