# SPDX-License-Identifier: Apache-2.0
"""The system calls that a take, a merge and an export make: no disk grows by `ftruncate`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.base.errors import InterruptedActionError
from snapviewer.disks.filesystem import growth
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.machines.work_place import WorkPlace
from tests.builders_vm import ModelVm

REPOSITORY = Path(__file__).parents[2]


def traced(log: Path, *words: str) -> str:
    """Run the program under strace; the lines of the calls that set lengths or reserve room."""
    command = ["strace", "-f", "-y", "-o", str(log), "-e", "trace=ftruncate,truncate,fallocate"]
    done = subprocess.run(
        [*command, sys.executable, "-m", "snapviewer", *words],
        cwd=REPOSITORY, capture_output=True, text=True, env={**os.environ},
    )  # fmt: skip
    if "ptrace" in done.stderr or "PTRACE" in done.stderr:
        pytest.skip(f"strace may not trace here: {done.stderr[:200]}")
    assert done.returncode == 0, done.stderr
    return log.read_text()


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("format", list(DiskFormat))
def test_no_disk_grows_by_ftruncate(tmp_path: Path, format: DiskFormat) -> None:
    block = (1 << 20) if format is DiskFormat.VHDX else (64 << 10)
    vm = ModelVm(tmp_path, size=4 << 20, format=format, block_size=block)
    first = vm.take("first")
    vm.scribble(1)
    log = tmp_path / "log"
    calls = traced(log, "take", str(vm.root), "--name", "second", "--yes")
    vm_calls = traced(log, "delete", str(vm.root), first, "--merge", "now", "--yes")
    out = tmp_path / f"out.{format}"
    export_calls = traced(log, "export", str(vm.root), "now", str(out))
    text = calls + vm_calls + export_calls
    disks = [line for line in text.splitlines() if re.search(r"\.a?vhdx?\b", line)]
    assert any("fallocate" in line for line in disks)
    assert not [line for line in disks if "truncate(" in line]


def test_a_merge_without_room_goes_on_once_there_is_some(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the commit a full volume leaves an action that continues."""
    import errno

    vm = ModelVm(tmp_path, size=4 << 20, format=DiskFormat.VHDX, block_size=1 << 20)
    first = vm.take("first")
    vm.scribble(1, pieces=9)
    plan = vm.plan_delete(first, merge_now=True)
    real = growth.grow

    def full(handle: int, present: int, size: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(growth, "grow", full)
    with pytest.raises(InterruptedActionError):
        execute(plan)
    monkeypatch.setattr(growth, "grow", real)
    recover(WorkPlace(vm.root, vm.id))
    del vm.content[first]
    vm.check()
