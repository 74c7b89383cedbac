# SPDX-License-Identifier: Apache-2.0
"""A few of the pairs and of the changes in between, always the same ones; `python -m
tests.actions.pairs` and `python -m tests.actions.meanwhile` try all.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from tests.actions import meanwhile, pairs
from tests.actions.pair_judge import Template, make_template, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, Linux' locks")


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("alone"), ("VM",), "xml", DiskFormat.VHD)


@pytest.fixture(scope="module")
def neighbours(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("two"), ("VM", "Other"), "xml", DiskFormat.VHD)


@pytest.mark.parametrize(
    "names",
    [
        ("delete", "export-middle"),
        ("revert", "export-now"),
        ("subtree", "delete-middle"),
        ("take", "inspect"),
        ("export", "export-vm"),
    ],
)
def test_two_at_one_vm(alone: Template, names: tuple[str, str]) -> None:
    tally = pairs.Tally()
    vm = alone.vms[0]
    pairs.pair(alone, names, (vm, vm), (0.0, random.Random(names[0]).uniform(0, 0.1)), tally)
    assert not tally.faults


@pytest.mark.parametrize("names", [("delete", "take"), ("revert", "export-middle")])
def test_two_at_two_vms(neighbours: Template, names: tuple[str, str]) -> None:
    tally = pairs.Tally()
    one, other = neighbours.vms
    pairs.pair(neighbours, names, (one, other), (0.0, 0.02), tally)
    assert not tally.faults
    assert not tally.told


@pytest.mark.parametrize(
    ("action", "change", "point"),
    [
        ("take", "guest-writes", "plan"),
        ("rename", "delete", "lock"),
        ("delete-middle", "child-of-middle", "half"),
        ("subtree", "child-of-middle", "half"),
        ("delete-last", "guest-writes", "half"),
        ("delete-middle", "swapped", "late"),
        ("revert", "config-replaced", "plan"),
        ("delete", "base-touched", "lock"),
    ],
)
def test_changes_in_between(
    alone: Template, tmp_path: Path, action: str, change: str, point: str
) -> None:
    other = alone.copy(tmp_path / "other")
    assert run(other, ("take", "@", "--name", "X", "--yes"), tmp_path / "told") == 0
    assert meanwhile.one(alone, other, action, change, point, tmp_path) != "not possible"
