# SPDX-License-Identifier: Apache-2.0
"""A merge that finds its volume full after it began stops, harms nothing, and continues later."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.base.errors import InterruptedActionError
from snapviewer.disks.image import DiskFormat
from snapviewer.engine import execute as executing
from snapviewer.engine.execute import execute
from tests.builders_vm import ModelVm

SIZE = 32 << 20


@pytest.fixture(params=["tmpfs", "ext4"])
def volume(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A small volume of its own."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a volume needs root")
    place, image = tmp_path / "volume", tmp_path / "image"
    place.mkdir()
    if request.param == "tmpfs":
        words = ["mount", "-t", "tmpfs", "-o", "size=96m", "none", str(place)]
    else:
        if shutil.which("mkfs.ext4") is None:
            pytest.skip("mkfs.ext4 is not installed")
        with image.open("wb") as file:
            file.truncate(128 << 20)
        subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
        words = ["mount", "-o", "loop", str(image), str(place)]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"a {request.param} cannot be mounted here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def fill_up(volume: Path, leave: int) -> Path:
    ballast = volume / "ballast"
    with ballast.open("wb", buffering=0) as file:
        free = os.statvfs(volume)
        file.write(bytes(max(0, free.f_bavail * free.f_frsize - leave)))
    return ballast


@pytest.mark.parametrize("form", [DiskFormat.VHD, DiskFormat.VHDX])
def test_it_continues_once_there_is_room(
    volume: Path, form: DiskFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("snapviewer.plans.space.PAUSED_BELOW", 0)
    vm = ModelVm(volume, size=SIZE, format=form, block_size=1 << 20)
    one = vm.take("one")
    vm.write("ide0:0", 0, random.Random(1).randbytes(12 << 20))
    plan = vm.plan_delete(one, merge_now=True)
    assert plan.refusals == []
    # Others fill the volume after the last look at its room.
    monkeypatch.setattr(executing, "require_space", lambda _growth: None)
    ballast = fill_up(volume, 4 << 20)
    with pytest.raises(InterruptedActionError) as raised:
        execute(plan)
    assert "recover" in raised.value.remedy
    for _ in range(2):
        with vm.open() as library:
            now = library.machine().now
            assert now is not None
            with library.chain(now, "ide0:0") as chain:
                assert chain.read(0, SIZE) == bytes(vm.now["ide0:0"])
        shown = recovery_plan(vm.place)
        assert any("free" in text for text in shown.warnings)
        with pytest.raises(InterruptedActionError):
            recover(vm.place)
    ballast.unlink()
    assert not any("free" in text for text in recovery_plan(vm.place).warnings)
    recover(vm.place)
    del vm.content[one]
    vm.check()
