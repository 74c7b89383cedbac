# SPDX-License-Identifier: Apache-2.0
"""Random trees of actions: every moment reads as known by construction after every action."""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.disks.image import DiskFormat
from tests.builders_vm import ModelVm

# Flushes to a real disk are slow and say nothing here; kills are tested elsewhere.
FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
EXAMPLES = int(os.environ.get("SNAPVIEWER_EXAMPLES", "40"))
SLOTS = ("ide0:0", "scsi0:0", "scsi0:1")
ACTIONS = (
    "write",
    "take",
    "revert",
    "revert-keeping",
    "delete-now",
    "delete-later",
    "subtree",
    "merge",
)


def act(vm: ModelVm, action: str, seed: int) -> None:
    """One action of the kind, on something chosen by `seed`; a no-op where it has no object."""
    source = random.Random(seed)
    ids = list(vm.content)  # as they were taken: ids differ from run to run
    if action == "write":
        vm.scribble(seed, pieces=2)
    elif action == "take" and len(ids) < 12:
        vm.take(f"snapshot {seed}")
    elif action == "merge":
        vm.merge()
    elif ids:
        chosen = source.choice(ids)
        if action == "revert":
            vm.revert(chosen)
        elif action == "revert-keeping" and len(ids) < 12:
            vm.revert(chosen, take_first=f"kept {seed}")
        elif action == "delete-now":
            before = vm.total_bytes()
            plan = vm.delete(chosen, merge_now=True)
            assert before - vm.total_bytes() == plan.forecast.frees_now_bytes
        elif action == "delete-later":
            vm.delete(chosen, merge_now=False)
        elif action == "subtree":
            vm.delete(chosen, subtree=True)


def run(script: list[tuple[str, int]], **options: object) -> None:
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        vm = ModelVm(Path(folder), SLOTS, **options)  # type: ignore[arg-type]
        vm.scribble(1)
        for action, seed in script:
            act(vm, action, seed)
            vm.check()


def test_a_subtree_whose_merged_top_has_a_dropped_child() -> None:
    """Found by chance: the link of a disk that the same action drops must not be rewritten."""
    source = random.Random(5)
    run([(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(30)])


steps = st.tuples(st.sampled_from(ACTIONS), st.integers(0, 10**6))


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(steps, min_size=5, max_size=30))
def test_every_moment_survives_random_actions_vhd(script: list[tuple[str, int]]) -> None:
    run(script)


@pytest.mark.parametrize("seed", range(2))
def test_thirty_actions_over_three_disks_vhd(seed: int) -> None:
    source = random.Random(seed)
    run([(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(30)])


def test_thirty_actions_over_three_disks_vhdx() -> None:
    source = random.Random(7)
    script = [(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(30)]
    run(script, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)


def test_fixed_base_disks() -> None:
    source = random.Random(11)
    run([(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(15)], fixed=True)
