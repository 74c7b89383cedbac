# SPDX-License-Identifier: Apache-2.0
"""The programs measured beside ours: what is installed, and one way to run each."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from tests.benchmarks.images import MIB, Image

STEP = 8 * MIB


def has_program(name: str) -> bool:
    """Whether a command is on the path."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Whether a Python module can be imported."""
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def run(*command: str | Path) -> None:
    """A whole process, its output thrown away. Raises where it fails."""
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def works(*command: str | Path) -> bool:
    """Whether the program can do this at all."""
    try:
        run(*command)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def seven_zip() -> str | None:
    """The name 7-Zip goes by here."""
    return next((name for name in ("7zz", "7z") if has_program(name)), None)


def read_libvhdi(chain: list[Image], limit: int) -> None:
    """Read the disk's first `limit` bytes in large pieces through libvhdi."""
    import pyvhdi  # type: ignore[import-not-found]

    files = []
    for image in chain:
        file = pyvhdi.file()
        file.open(str(image.path))
        if files:
            file.set_parent(files[-1])
        files.append(file)
    for at in range(0, limit, STEP):
        files[-1].read_buffer_at_offset(min(STEP, limit - at), at)
    for file in reversed(files):
        file.close()


def read_dissect(chain: list[Image], limit: int) -> None:
    """The same through dissect.hypervisor."""
    from dissect.hypervisor.disk.vhd import VHD  # type: ignore[import-not-found]
    from dissect.hypervisor.disk.vhdx import VHDX  # type: ignore[import-not-found]

    with chain[-1].path.open("rb") as handle:
        disk = VHDX(handle) if chain[-1].path.suffix.endswith("vhdx") else VHD(handle)
        for at in range(0, limit, STEP):
            disk.seek(at)
            disk.read(min(STEP, limit - at))


def read_plain(chain: list[Image], runs: list[tuple[int, int, int, int]], *, clear: bool) -> None:
    """Plain reads of exactly the bytes the disk shows, each run into its place in one buffer that
    is used again and again; with `clear` what no file holds is zeroed, as a reader must."""
    import numpy as np

    handles = [os.open(image.path, os.O_RDONLY) for image in chain]
    buffer = bytearray(STEP)
    view, array = memoryview(buffer), np.frombuffer(buffer, np.uint8)
    for start, length, owner, offset in runs:
        while length:
            place = start % STEP
            count = min(length, STEP - place)
            if owner >= 0:
                os.preadv(handles[owner], [view[place : place + count]], offset)
            elif clear:
                array[place : place + count] = 0
            start, offset, length = start + count, offset + count, length - count
    for handle in handles:
        os.close(handle)
