# SPDX-License-Identifier: Apache-2.0
"""What the command line's tests share: a VM to run on, and what a run printed."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from snapviewer.disks.image import DiskFormat
from tests.builders_vm import ModelVm

REPO = Path(__file__).resolve().parents[1]
SLOT = "ide0:0"
FINDING_KEYS = {"code", "severity", "file", "message", "remedy"}
PLAN_KEYS = {
    "action", "steps", "writes_bytes", "peak_extra_bytes", "frees_now_bytes", "frees_later_bytes",
    "loses", "refusals", "warnings",
}  # fmt: skip


class Ran(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Stdout as exactly one JSON document."""
        return json.loads(self.out)


Run = Callable[..., Ran]


class Built(NamedTuple):
    """A VM: first <- second <- Now, and side under first."""

    vm: ModelVm
    first: str
    second: str
    side: str

    @property
    def root(self) -> Path:
        return self.vm.root


def build(folder: Path, name: str = "Test VM", format: DiskFormat = DiskFormat.VHD) -> Built:
    block = 64 * 1024 if format is DiskFormat.VHD else 1 << 20
    size = 256 * 1024 if format is DiskFormat.VHD else 4 << 20
    vm = ModelVm(folder, format=format, block_size=block, size=size, name=name)
    vm.write(SLOT, 0, b"base" * 2048)
    first = vm.take("First")
    vm.write(SLOT, 64 * 1024, b"side" * 128)
    side = vm.take("Side")
    vm.revert(first)
    vm.write(SLOT, 128 * 1024, b"main" * 256)
    second = vm.take("Second")
    vm.write(SLOT, 512, b"now." * 128)
    return Built(vm, first, second, side)


def copy_of(template: Built, folder: Path) -> Built:
    """A copy that may be changed: stored paths are Windows paths, so it stands by itself."""
    root = folder / template.root.name
    shutil.copytree(template.root, root)
    shutil.rmtree(root / ".snapviewer", ignore_errors=True)  # its journals name the other place
    vm = object.__new__(ModelVm)
    vm.__dict__.update(template.vm.__dict__)
    vm.root = root
    vm.config = root / "Virtual Machines" / template.vm.config.name
    vm.content = {
        key: {slot: bytearray(data) for slot, data in disks.items()}
        for key, disks in template.vm.content.items()
    }
    vm.now = {slot: bytearray(data) for slot, data in template.vm.now.items()}
    return Built(vm, template.first, template.second, template.side)


def disks_of(root: Path) -> Path:
    return root / "Virtual Hard Disks"


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def snapshot_of(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def changed(ran: Ran, action: str, result: str = "done") -> Any:
    """The plan of an action's document, its keys checked."""
    plan = ran.document["plan"]
    assert set(plan) >= PLAN_KEYS
    assert all({"do", "file", "bytes"} <= set(step) for step in plan["steps"])
    assert plan["action"] == action
    assert ran.document["result"] == result
    return plan
