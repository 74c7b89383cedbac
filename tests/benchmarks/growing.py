# SPDX-License-Identifier: Apache-2.0
"""What it costs that files grow with room of their own: take and merge beside the same actions with
an ``ftruncate`` in its place, which leaves holes. Each pair in turn on fresh copies."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import numpy as np

from snapviewer.actions.take import plan_take
from snapviewer.disks.filesystem import growth
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_writable
from snapviewer.engine.execute import execute
from snapviewer.plans.plan import Plan
from tests.benchmarks.cases import Options
from tests.benchmarks.images import MIB
from tests.benchmarks.measure import Case, paired
from tests.builders_vm import ModelVm

HOLES = "ftruncate (leaves holes)"
OURS = "ours (room reserved)"
ROUNDS = 9  # at least: both halves of a pair are short


def grow(options: Options) -> None:
    """Take of a VM with four disks, and a merge that makes its target longer, in both formats."""
    for form, block in ((DiskFormat.VHDX, 32 * MIB), (DiskFormat.VHD, 2 * MIB)):
        _take(options, form, block)
        _merge(options, form, 2 * MIB)


def _with_holes(handle: int, _present: int, size: int) -> None:
    os.ftruncate(handle, size)


def _pairs(options: Options, title: str, made: ModelVm, plan: Callable[[ModelVm], Plan]) -> None:
    work = options.folder / "work"
    ready: dict[str, Plan] = {}

    def prepare() -> None:
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(made.root, work / made.root.name)
        os.sync()  # what the copying left to be written must not be paid by what is timed
        copy = ModelVm.__new__(ModelVm)
        copy.__dict__ |= made.__dict__ | {"root": work / made.root.name, "beside": []}
        ready["plan"] = plan(copy)
        assert not ready["plan"].refusals

    def ours() -> None:
        execute(ready["plan"])

    def holes() -> None:
        with mock.patch.object(growth, "grow", _with_holes):
            execute(ready["plan"])

    cases: dict[str, Case] = {HOLES: holes, OURS: ours}
    table = paired(
        title, HOLES, cases, max(ROUNDS, options.runs), before={HOLES: prepare, OURS: prepare}
    )
    table.show()
    shutil.rmtree(work, ignore_errors=True)


def _take(options: Options, form: DiskFormat, block: int) -> None:
    slots = tuple(f"scsi0:{number}" for number in range(4))
    folder = options.folder / f"take {form}"
    made = ModelVm(folder, slots, 64 * MIB, form, block, container="vmcx")

    def plan(vm: ModelVm) -> Plan:
        with vm.open() as library:
            return plan_take(library, library.machine(), "new")

    _pairs(options, f"take, four disks, {str(form).upper()}", made, plan)
    shutil.rmtree(folder)


def _merge(options: Options, form: DiskFormat, block: int) -> None:
    size = options.stored // 2
    folder = options.folder / f"merge {form}"
    made = ModelVm(folder, ("ide0:0",), size, form, block)
    one = made.take("one")
    leaf = next(Path(made.root).rglob("*.avhd*"))
    payload = np.random.default_rng(5).bytes(size // 2)
    with open_writable(leaf) as image:
        for at in range(0, len(payload), 8 * MIB):
            image.write(2 * at, payload[at : at + 8 * MIB])
    del payload
    _pairs(
        options,
        f"merge {size // 2 // MIB} MiB into new blocks, {str(form).upper()}",
        made,
        lambda vm: vm.plan_delete(one, merge_now=True),
    )
    shutil.rmtree(folder)
