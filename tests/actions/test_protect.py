# SPDX-License-Identifier: Apache-2.0
"""Protection of snapshots: kept across actions and kills, honoured by every delete."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.protect import plan_protect
from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm


class Killed(BaseException):
    """The process died here."""


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    model = ModelVm(tmp_path)
    model.scribble(1)
    return model


def plan(vm: ModelVm, snapshot: str, on: bool = True) -> Plan:
    with vm.open() as library:
        machine = library.machine(vm.id)
        return plan_protect(library, machine, machine.snapshot(snapshot), on=on)


def protected(vm: ModelVm) -> set[str]:
    with vm.open() as library:
        return {item.id for item in library.machine(vm.id).snapshots if item.protected}


def codes(vm: ModelVm) -> set[str]:
    with vm.open() as library:
        return {finding.code for finding in library.findings}


def test_a_protected_snapshot_is_not_deleted(vm: ModelVm) -> None:
    first, second = vm.take("first"), vm.take("second")
    shown = plan(vm, first)
    assert [step.file.name for step in shown.steps] == [".snapviewer", "protected.json"][
        -len(shown.steps) :
    ]
    execute(shown)
    assert protected(vm) == {first}
    vm.check()
    refused = vm.plan_delete(first)
    assert refused.refused and "protected" in refused.refusals[0]
    assert refused.steps == []
    assert vm.plan_delete(first, subtree=True).refused
    vm.delete(second)
    assert protected(vm) == {first}
    execute(plan(vm, first, on=False))
    assert protected(vm) == set()
    vm.delete(first)
    vm.check()


def test_a_protected_one_below_keeps_the_whole_subtree(vm: ModelVm) -> None:
    first, second = vm.take("first"), vm.take("second")
    execute(plan(vm, second))
    refused = vm.plan_delete(first, subtree=True)
    assert refused.refused and "'second'" in refused.refusals[0]
    vm.delete(first)  # its data goes on in what stands on it
    vm.check()
    assert protected(vm) == {second}


def test_undo_takes_the_protection_back(vm: ModelVm) -> None:
    first = vm.take("first")
    execute(plan(vm, first))
    execute(plan_undo(vm.root))
    assert protected(vm) == set()
    assert not vm.place.protection.exists()


def test_what_is_already_so_is_refused(vm: ModelVm) -> None:
    first = vm.take("first")
    assert plan(vm, first, on=False).refused
    execute(plan(vm, first))
    assert plan(vm, first).refused
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.now is not None
        assert plan_protect(library, machine, machine.now).refused


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"version": 2, "protected": {}}', b'{"version": 1}',
     b'{"version": 1, "protected": {"A": "B"}}', b'{"version": 1, "protected": {"A": [1]}}',
     b"\xff\xfe", b"[" * 100_000],
)  # fmt: skip
def test_a_list_that_cannot_be_read_protects_everything(vm: ModelVm, content: bytes) -> None:
    first = vm.take("first")
    vm.place.protection.write_bytes(content)
    assert protected(vm) == {first}
    assert "protection-unreadable" in codes(vm)
    assert vm.plan_delete(first).refused
    assert plan(vm, first, on=False).refused  # what it held is not written over
    assert vm.place.protection.read_bytes() == content


def test_the_list_names_no_snapshot_that_is_gone(vm: ModelVm) -> None:
    first, second = vm.take("first"), vm.take("second")
    execute(plan(vm, first))
    text = vm.place.protection.read_text()
    vm.place.protection.write_text(text.replace(first, "00000000-0000-0000-0000-000000000000"))
    execute(plan(vm, second))
    assert protected(vm) == {second}
    assert "00000000" not in vm.place.protection.read_text()


@pytest.mark.parametrize("back", [False, True], ids=["continue", "go back"])
def test_kill_at_every_change(tmp_path: Path, back: bool) -> None:
    at = 0
    while True:
        vm = ModelVm(tmp_path / str(at))
        first, second = vm.take("first"), vm.take("second")
        execute(plan(vm, first))
        shown, left = plan(vm, second), [at]

        def die(*_: object, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Killed

        try:
            with mutation_hook(die):
                execute(shown)
            break
        except Killed:
            pass
        assert protected(vm) in ({first}, {first, second})
        if has_journal(vm.root):
            recover(vm.root, back=back)
            assert protected(vm) == ({first} if back else {first, second})
        vm.check()
        at += 1
    assert at > 3
