# SPDX-License-Identifier: Apache-2.0
"""Target: opening folders of which some files are damaged, exchanged, renamed, or no files."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import socket
import tempfile
from pathlib import Path

from snapviewer.actions.merge import plan_merge
from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.take import plan_take
from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.image import DiskFormat
from snapviewer.machines.opening import open_library
from tests import builders_hostile as hostile
from tests.builders_vm import ModelVm
from tests.fuzz.engine import EDGES, Feed, Target, lasting_folder


def look(root: Path) -> None:
    """Open, read a little of every moment, plan, and offer repairs."""
    try:
        library = open_library(root)
    except SnapviewerError:
        return
    with library:
        for finding in library.findings:
            assert finding.code and finding.message
            for repair in repairs_for(library, finding)[:2]:
                with contextlib.suppress(SnapviewerError):
                    repair.plan()
        for machine in library.machines:
            for moment in machine.moments:
                for slot in moment.disks:
                    with contextlib.suppress(SnapviewerError), library.chain(moment, slot) as chain:
                        chain.read(0, 4096)
            for plan in (plan_take, plan_merge):
                with contextlib.suppress(SnapviewerError):
                    plan(library, machine, *(["x"] if plan is plan_take else []))


@functools.cache
def folders() -> list[Path]:
    """Small healthy folders: VHD with a branch; VHDX and VMCX with a saved state."""
    folder = lasting_folder("folders")
    vhd = ModelVm(folder / "a", size=64 * 1024)
    first = vhd.take("one")
    vhd.scribble(2)
    vhd.take("two")
    vhd.revert(first)
    vhdx = ModelVm(
        folder / "b", format=DiskFormat.VHDX, size=2 << 20, block_size=1 << 20, name="X",
        container="vmcx",
    )
    vhdx.add_saved_state(b"memory" * 100, b"devices" * 10)
    vhdx.take("one")
    return [vhd.root, vhdx.root]


NAMES = [
    *hostile.TEXTS, *hostile.HARMLESS, hostile.FILE, "a.avhdx", "A.AVHD", "a.vmcx", "data.vmcx",
    "x.vmrs", "$IABCDEF.vhdx", "INFO2", ".snapviewer", "journal.json", "CON", "a" * 250, "a.xml",
    "\udcff\udcfe.vhd", "desktop.ini", "$RECYCLE.BIN", ".Trash-0", "Virtual Machines",
]  # fmt: skip


def _damage(root: Path, feed: Feed) -> None:
    paths = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    if not paths:
        return
    path, how = feed.pick(paths), feed.below(12)
    if how <= 3:
        if path.stat().st_size > 8 << 20:  # it was made larger, by a hole
            return
        raw = bytearray(path.read_bytes())
        at = feed.number(2) if how < 3 else max(0, len(raw) - 1 - feed.number(2))
        size = 1 << feed.below(4)
        number = EDGES[feed.below(len(EDGES))] if how < 2 else feed.number(8)
        if at < len(raw):
            raw[at : at + size] = (number & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        path.write_bytes(raw)
    elif how == 4:
        os.truncate(path, feed.number(3) % (path.stat().st_size + 1))
    elif how == 5:
        shutil.copy(path, feed.pick(paths))
    elif how == 6:
        os.truncate(path, EDGES[feed.below(30)])
    elif how == 7:
        path.rename(path.with_name(feed.pick(NAMES)))
    elif how == 8:
        shutil.copy(path, path.with_name(feed.pick(NAMES)))
    elif how == 9:
        path.unlink()
        kind = feed.below(5)
        if kind == 0:
            os.mkfifo(path)
        elif kind == 1:
            path.symlink_to(feed.pick(["/dev/zero", "/etc/passwd", ".", "..", path.name, "\udcff"]))
        elif kind == 2:
            path.mkdir()
        elif kind == 3:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(str(path))
        else:
            path.symlink_to(feed.pick(paths))
    elif how == 10:
        path.with_name(feed.pick(NAMES)).write_bytes(feed.take(200))
    else:
        path.write_bytes(feed.take(400))


def run_folder(data: bytes) -> None:
    feed = Feed(data)
    source = folders()[feed.below(2)]
    with tempfile.TemporaryDirectory(prefix="fuzz") as folder:
        root = Path(folder) / "vm"
        shutil.copytree(source, root)
        for _ in range(4):
            if feed.left:
                with contextlib.suppress(OSError, ValueError):
                    _damage(root, feed)
        look(root)


def _seeds() -> list[bytes]:
    import random

    rng = random.Random(7)
    return [
        bytes([which, number, how]) + rng.randbytes(16)
        for which in range(2) for number in range(3) for how in range(12)
    ]  # fmt: skip


TARGETS = [Target("folder", run_folder, _seeds, largest=512)]
