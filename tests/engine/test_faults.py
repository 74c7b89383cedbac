# SPDX-License-Identifier: Apache-2.0
"""Disk full, I/O error, permission denied and removal of the medium at the writes of every action:
each ends complete or untouched, or waits for `recover`; the moments are identical throughout.

A few points an action by default; every one with SNAPVIEWER_FULL_TESTS set. FAULTS.md has the
counts, written by `python -m tests.actions.fault_table`.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.builders_faults import (
    ACTIONS,
    EXPORTS,
    FAULTS,
    Scene,
    make_scene,
    measure,
    measure_export,
    run_case,
    run_export_case,
)

FULL = bool(os.environ.get("SNAPVIEWER_FULL_TESTS"))
CASES = [("vhd", action) for action in ACTIONS] + [
    ("vhdx", action) for action in (ACTIONS if FULL else ("delete, merge now",))
]
_scenes: dict[str, Scene] = {}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("faults")


def scene_of(folder: Path, format: str) -> Scene:
    if format not in _scenes:
        _scenes[format] = make_scene(folder / format, format)
    return _scenes[format]


@pytest.mark.parametrize("kind", EXPORTS)
def test_faults_of_exports(folder: Path, kind: str) -> None:
    scene = scene_of(folder, "vhd")
    changes = measure_export(scene, kind)
    source = random.Random(kind)
    for fault in FAULTS:
        for at in range(changes) if FULL else sorted(source.sample(range(changes), 2)):
            assert run_export_case(scene, kind, fault, at) in ("complete", "untouched")


@pytest.mark.parametrize(("format", "action"), CASES)
def test_faults(folder: Path, format: str, action: str) -> None:
    scene = scene_of(folder, format)
    ends = measure(scene, action)
    source = random.Random(f"{format} {action}")
    for fault in FAULTS:
        points = (
            range(ends.changes) if FULL else sorted(source.sample(range(ends.changes), 2))
        )
        for at in points:
            outcome = run_case(scene, action, ends, fault, at, back=bool(source.getrandbits(1)))
            assert outcome in ("complete", "untouched", "continued", "taken back")
