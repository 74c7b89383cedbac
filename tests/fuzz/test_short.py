# SPDX-License-Identifier: Apache-2.0
"""A short run of every target, the same inputs each time; `python -m tests.fuzz` for long ones."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from snapviewer.base.errors import FormatError
from tests.fuzz.engine import MEMORY, Feed, FindingError, Target, mutated, short_run
from tests.fuzz.targets import TARGETS, surroundings

COUNTS = {"vhd": 150, "vhdx": 80, "image-file": 10, "hvs": 60, "xml": 120, "configuration": 20,
          "saved-state": 40, "work": 40, "folder": 6}  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="pipes, sockets and names that Windows has not")
@pytest.mark.parametrize("name", list(COUNTS))
def test_short_run(name: str) -> None:
    with surroundings():
        for raw in short_run(TARGETS[name], COUNTS[name], 30):
            TARGETS[name].check(raw)


def test_every_target_has_its_short_run() -> None:
    assert COUNTS.keys() == TARGETS.keys()


def _target(run: object) -> Target:
    return Target("x", run, lambda: [b"seed"])  # type: ignore[arg-type]


def test_what_a_finding_is() -> None:
    def refuse(_data: bytes) -> None:
        raise FormatError("no")

    def stray(_data: bytes) -> None:
        raise KeyError("x")

    _target(refuse).check(b"")
    with pytest.raises(KeyError):
        _target(stray).check(b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no account of memory there")
def test_too_much_memory_is_a_finding() -> None:
    # Memory that was held before does not hide it.
    for _ in range(2):
        with pytest.raises(FindingError, match="MiB"):
            _target(lambda _data: bytearray(b"x" * (MEMORY + (30 << 20)))).check(b"")


def test_the_engine_is_deterministic() -> None:
    runs = [[mutated(random.Random(n), TARGETS["xml"]) for n in range(40)] for _ in range(2)]
    assert runs[0] == runs[1] and len(set(runs[0])) > 30


def test_a_feed_never_ends() -> None:
    feed = Feed(b"\x05")
    assert feed.number(1) == 5 and feed.left == 0
    assert feed.edge() == 0 and feed.text() == "" and feed.value() is None


def test_the_driver_says_how_to_get_atheris(tmp_path: Path) -> None:
    (tmp_path / "atheris.py").write_text("raise ImportError")
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "vhd"],
        capture_output=True, text=True, cwd=root, env=environment, timeout=120, check=False,
    )
    assert done.returncode == 2 and "atheris is not installed" in done.stderr
