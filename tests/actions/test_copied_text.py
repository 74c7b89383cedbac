# SPDX-License-Identifier: Apache-2.0
"""The texts a plan gives to copy: VMs and snapshots by id, names only in comments of one line and
in quotes.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.base.powershell import comment, quote
from snapviewer.base.shown import hidden
from snapviewer.disks.image import DiskFormat
from snapviewer.machines.permissions import permission_finding
from snapviewer.plans.plan import Plan
from tests.builders_hostile import CURLY, NAME, RUNS, TERMINAL, rename_all
from tests.builders_pwsh import commands_of
from tests.builders_vm import ModelVm

GIVEN = f"{RUNS} {CURLY}"
DOUBLE_QUOTES = '"\u201c\u201d\u201e'


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, format=DiskFormat.VHD, block_size=64 * 1024, size=256 * 1024)
    made.write("ide0:0", 0, b"data" * 128)
    made.take("First")
    made.write("ide0:0", 4096, b"more" * 128)
    made.take("Second")
    rename_all(made, f"{NAME} {GIVEN} <# x #>")
    return made


def plans(vm: ModelVm) -> dict[str, Plan]:
    with vm.open() as library:
        (machine,) = library.machines
        first = machine.snapshots[0]
        return {
            "take": plan_take(library, machine, GIVEN),
            "revert": plan_revert(library, machine, first),
            "take and revert": plan_revert(library, machine, first, GIVEN),
            "rename": plan_rename(library, machine, first, GIVEN),
            "delete": plan_delete(library, machine, first),
            "delete-subtree": plan_delete(library, machine, first, subtree=True),
        }


FIND = ["Get-VM", "Get-VMSnapshot", "Where-Object"]
COMMANDS = {
    "take": ["Get-VM", "Checkpoint-VM"],
    "revert": [*FIND, "Restore-VMSnapshot"],
    "take and revert": ["Get-VM", "Checkpoint-VM", *FIND[1:], "Restore-VMSnapshot"],
    "rename": [*FIND, "Rename-VMSnapshot"],
    "delete": [*FIND, "Remove-VMSnapshot"],
    "delete-subtree": [*FIND, "Remove-VMSnapshot"],
}


def test_scripts_go_by_id(vm: ModelVm) -> None:
    with vm.open() as library:
        (machine,) = library.machines
        first = machine.snapshots[0]
    for key, plan in plans(vm).items():
        lines = plan.powershell.split("\n")
        assert lines[0] == comment(f"The VM is called: {machine.name}"), key
        assert lines[1] == f"$vm = Get-VM -Id '{machine.id}'", key
        code = [line for line in lines if not line.startswith("#")]
        assert not any(hidden(line) for line in lines)
        assert not any(machine.name[:8] in line or first.name[:8] in line for line in code)
        if key != "take":
            find = f"$snapshot = Get-VMSnapshot -VM $vm | Where-Object Id -eq '{first.id}'"
            assert code[-2] == find
            assert "-VMSnapshot $snapshot" in code[-1]
            assert comment(f"The snapshot is called: {first.name}") in lines
        if key in ("take", "rename", "take and revert"):
            assert any(line.endswith(quote(GIVEN)) for line in code)
    assert "-IncludeAllChildSnapshots" in plans(vm)["delete-subtree"].powershell


def test_powershell_finds_only_our_commands(
    vm: ModelVm, pwsh: list[str], tmp_path: Path
) -> None:
    found = plans(vm)
    read = commands_of(pwsh, tmp_path, [plan.powershell for plan in found.values()])
    assert dict(zip(found, read, strict=True)) == COMMANDS


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", ['a"; Stop-VM *; ".vhd', "$(Stop-VM).vhd", "%PATH%&calc.vhd",
                                  f"{CURLY}.vhd", f"x{TERMINAL}\n.vhd"])  # fmt: skip
def test_paths(vm: ModelVm, pwsh: list[str], tmp_path: Path, name: str) -> None:
    disks = vm.root / "Virtual Hard Disks"
    child = max(disks.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    parent = disks / name
    shutil.copy2(child, parent)
    text = plan_reconnect(child, parent, ignore_mismatch=True).powershell
    assert text == f"Set-VHD -Path {quote(str(child))} -ParentPath {quote(str(parent))}" + (
        " -IgnoreIdMismatch"
    )
    with vm.open() as library:
        remedy = permission_finding(library.machines[0], parent).remedy
    line = remedy.removeprefix("Run: ")
    assert commands_of(pwsh, tmp_path, [text, line]) == [["Set-VHD"], ["icacls"]]


def test_the_hint_of_a_new_disk(vm: ModelVm, pwsh: list[str], tmp_path: Path) -> None:
    hints = plans(vm)["take"].hints
    assert hints
    for hint in hints:
        assert hint.endswith(f'/grant "NT VIRTUAL MACHINE\\{vm.id}:(F)"')
    assert commands_of(pwsh, tmp_path, hints) == [["icacls"]] * len(hints)
