# SPDX-License-Identifier: Apache-2.0
"""VMs of 2016 and later through every action: VMCX, VMRS, VMGS, change tracking."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.disks.image import DiskFormat
from tests.actions.test_random_trees import ACTIONS, run

steps = st.tuples(st.sampled_from(ACTIONS), st.integers(0, 10**6))


def test_thirty_actions_on_vhdx() -> None:
    source = random.Random(16)
    script = [(source.choice(ACTIONS), source.randrange(10**6)) for _ in range(30)]
    run(script, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20, container="vmcx")


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(steps, min_size=5, max_size=12))
def test_every_moment_survives_random_actions(script: list[tuple[str, int]]) -> None:
    # Small VHDs: the configuration is what differs here.
    run(script, container="vmcx")
