# SPDX-License-Identifier: Apache-2.0
"""Scripts that people copy, run by a real PowerShell against a stand-in for a host."""

from __future__ import annotations

import base64
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.powershell import find_snapshot, find_vm, quote, script
from tests.builders_hostile import CURLY, HARMLESS, RUNS, TEXTS
from tests.builders_pwsh import UNPACK, run_pwsh

STANDIN = UNPACK.parent / "standin"
NAMES = [text for text in [*TEXTS, *HARMLESS, f"{RUNS}{CURLY}"]
         if text.strip() and "\ud800" not in text and "\0" not in text]  # fmt: skip


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stand-in's state."""
    if not STANDIN.exists():
        pytest.skip("the stand-in for a host is not at hand")
    state = tmp_path / "state.json"
    shutil.copy(STANDIN / "host.json", state)
    monkeypatch.setenv("HYPERV_STATE", str(state))
    monkeypatch.setenv("HYPERV_CALLS", str(tmp_path / "calls.jsonl"))
    monkeypatch.setenv("PSModulePath", os.fspath(STANDIN))
    return state


def vm_of(state: Path) -> Any:
    return json.loads(state.read_text("utf-8-sig"))["vms"][0]


def calls(folder: Path) -> list[str]:
    lines = (folder / "calls.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["cmdlet"] for line in lines]


def test_a_snapshot_gets_any_name(pwsh: list[str], host: Path, tmp_path: Path) -> None:
    """All names in one run: each is taken over letter by letter, and nothing else is called."""
    vm = vm_of(host)
    (snapshot,) = vm["snapshots"]
    blocks = []
    for name in NAMES:
        blocks += [
            find_vm(vm["id"], name), find_snapshot(snapshot["id"], name),
            [f"Rename-VMSnapshot -VMSnapshot $snapshot -NewName {quote(name)}",
             "$n = (Get-VMSnapshot -VM $vm).Name",
             "[Console]::Out.WriteLine([Convert]::ToBase64String("
             "[Text.Encoding]::Unicode.GetBytes($n)))"],
        ]  # fmt: skip
    printed = run_pwsh(pwsh, script(*blocks), tmp_path).split()
    got = [base64.b64decode(line).decode("utf-16-le", "surrogatepass") for line in printed]
    assert got == NAMES
    assert set(calls(tmp_path)) == {"Get-VM", "Get-VMSnapshot", "Rename-VMSnapshot"}


def test_only_the_snapshot_of_that_id(pwsh: list[str], host: Path, tmp_path: Path) -> None:
    """Two snapshots of one name: the id tells which is deleted."""
    vm = vm_of(host)
    (snapshot,) = vm["snapshots"]
    text = script(
        find_vm(vm["id"], vm["name"]),
        [f"Checkpoint-VM -VM $vm -SnapshotName {quote(snapshot['name'])}"],
        find_snapshot(snapshot["id"], snapshot["name"]),
        ["Remove-VMSnapshot -VMSnapshot $snapshot -Confirm:$false"],
    )
    run_pwsh(pwsh, text, tmp_path)
    (left,) = vm_of(host)["snapshots"]
    assert left["name"] == snapshot["name"] and left["id"] != snapshot["id"]
