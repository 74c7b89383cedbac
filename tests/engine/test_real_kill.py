# SPDX-License-Identifier: Apache-2.0
"""SIGKILL to the real command in the midst of its work, then `recover`, on the demo VM."""

from __future__ import annotations

import hashlib
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from snapviewer.cli.main import main
from snapviewer.demo.build import build_demo
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.opening import open_library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def digests(root: Path) -> dict[str, str]:
    """The content of every moment's disks."""
    found = {}
    with open_library(root) as library:
        for moment in library.machine().moments:
            for slot in moment.disks:
                with library.chain(moment, slot) as chain:
                    # The demo's files lie in the first 96 MiB.
                    data = chain.read(0, min(96 << 20, chain.virtual_size))
                found[f"{moment.name} {slot}"] = hashlib.sha256(data).hexdigest()
    return found


@pytest.mark.parametrize("generation", ["2008", "2012"])
def test_sigkill_then_recover(tmp_path: Path, generation: str) -> None:
    original = build_demo(tmp_path / "original", generation=generation)
    before = digests(original)
    command = [sys.executable, "-m", "snapviewer", "delete"]
    rest = ["After updates", "--merge", "now", "--yes", "--json"]
    timed = tmp_path / "timed" / original.name
    shutil.copytree(original, timed)
    began = time.monotonic()
    subprocess.run([*command, str(timed), *rest], check=True, capture_output=True)
    whole = time.monotonic() - began
    expected = {name: value for name, value in before.items() if "After updates" not in name}
    assert digests(timed) == expected
    interrupted = 0
    for number in range(3):
        root = tmp_path / f"kill {number}" / original.name
        shutil.copytree(original, root)
        with subprocess.Popen(
            [*command, str(root), *rest], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            # The journal marks the beginning of the changes; then wait a little longer each time.
            while process.poll() is None and not has_journal(root):
                time.sleep(0.002)
            time.sleep(whole * number / 30)
            process.send_signal(signal.SIGKILL)
        halfway = digests(root)
        assert {key: before[key] for key in halfway} == halfway
        if has_journal(root):
            interrupted += 1
            assert main(["recover", str(root), "--yes", "--json"]) == 0
        found = digests(root)
        assert found in (expected, before)
        shutil.rmtree(root)
    assert interrupted
