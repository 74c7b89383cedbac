# SPDX-License-Identifier: Apache-2.0
"""The lines for the VM's account: one for every file made or replaced, by its path on the host."""

from __future__ import annotations

import re
from pathlib import Path, PureWindowsPath

import pytest

from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.formats.configuration import load_document
from snapviewer.machines.host_paths import host_path
from snapviewer.machines.own_files import own_files
from tests.builders_vm import ModelVm

GRANT = re.compile(r'icacls "([^"]+)" /grant "NT VIRTUAL MACHINE\\[-0-9A-F]+:\(F\)"')


def named(lines: list[str]) -> list[str]:
    found = []
    for line in lines:
        match = GRANT.fullmatch(line)
        assert match is not None, line
        found.append(match[1])
    return found


def on_host(vm: ModelVm, path: Path) -> str:
    return str(PureWindowsPath("D:\\VMs", *path.relative_to(vm.root.parent).parts))


MAKES = ("create-disk", "copy-file", "write-file")


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_every_file_of_every_plan_and_of_its_undo(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    vm.add_saved_state(b"memory" * 99, b"devices" * 9)
    one = vm.take("one")
    for plan in (vm.plan_take("two"), vm.plan_revert(one), vm.plan_revert(one, "kept")):
        made = [on_host(vm, step.file) for step in plan.steps if step.kind in MAKES]
        assert len(made) >= 4 and named(plan.hints) == list(dict.fromkeys(made))
    execute(vm.plan_revert(one))
    with vm.open() as library:
        undo = plan_undo(vm.place, own_files(library, vm.id))
    assert on_host(vm, vm.config) in named(undo.hints)
    rewritten = [step.file for step in undo.steps if step.kind == "write-file"]
    assert set(named(undo.hints)) <= {on_host(vm, path) for path in rewritten}


@pytest.mark.parametrize("back", [False, True])
def test_a_recovery_gives_them_too(tmp_path: Path, back: bool) -> None:
    vm = ModelVm(tmp_path)
    plan = vm.plan_take("one")
    lines = list(plan.hints)

    seen = 0

    def late(operation: str, path: Path, offset: int, length: int) -> None:
        nonlocal seen
        if "Snapshots" in str(path) and ".snapviewer" not in str(path):
            seen += 1
            if seen > 1:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), mutation_hook(late):
        execute(plan)
    shown = recovery_plan(vm.place, back=back)
    assert shown.hints == ([] if back else lines)  # nothing of before was replaced yet
    recover(vm.place, back=back)


def test_by_the_guest_state_where_the_disks_tell_nothing(tmp_path: Path) -> None:
    """Configuration on one drive, disks on another: only the settings' own paths lead there."""
    vm = ModelVm(tmp_path, container="vmcx")
    document = load_document(vm.config.read_bytes(), vm.config)
    for path, node in document.root.walk():
        if isinstance(node.value, str) and node.value.endswith(".vhd"):
            document.set_value(path, "E:\\Elsewhere\\" + node.value.rsplit("\\", 1)[1])
    vm.config.write_bytes(document.to_bytes())
    with vm.open() as library:
        machine = library.machine()
        assert host_path(machine, vm.config) == on_host(vm, vm.config)
        disk = machine.now.disks["ide0:0"].path if machine.now is not None else None
        assert disk is not None and host_path(machine, disk).startswith("E:\\Elsewhere\\")


def test_where_nothing_tells_no_path_of_this_machine_is_given(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    document = load_document(vm.config.read_bytes(), vm.config)
    for path, node in document.root.walk():
        if isinstance(node.value, str) and node.value.endswith(".vhd"):
            document.set_value(path, "E:\\Elsewhere\\" + node.value.rsplit("\\", 1)[1])
    vm.config.write_bytes(document.to_bytes())
    lines = vm.plan_take("one").hints
    assert lines and all(str(tmp_path) not in line for line in lines)
    assert any("(folder of this file on the host)\\" + vm.config.name in line for line in lines)
