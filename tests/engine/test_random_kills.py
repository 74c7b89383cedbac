# SPDX-License-Identifier: Apache-2.0
"""Kills over random layouts: branches, saved states, several disks, both generations, trash beside
files of another volume; recovery is killed too, both ways.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError
from snapviewer.disks.image import DiskFormat
from snapviewer.engine import handlers as steps
from snapviewer.engine.execute import execute
from snapviewer.engine.trash import finished, trash_size
from snapviewer.machines.journal_state import has_journal
from snapviewer.plans import scope as plan_scope
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, everything, killed_at

Reading = dict[str, dict[str, bytes]]


def layout(folder: Path, source: random.Random) -> ModelVm:
    """A VM with a random history."""
    slots = ("ide0:0", "ide0:1", "scsi0:0")[: source.randint(1, 3)]
    container = source.choice(["xml", "xml", "vmcx"])
    vhdx = source.random() < 0.3
    options = {"format": DiskFormat.VHDX, "size": 2 << 20, "block_size": 1 << 20}
    small = {"size": 96 * 1024, "block_size": 32 * 1024}
    vm = ModelVm(folder, slots, container=container, **(options if vhdx else small))  # type: ignore[arg-type]
    for number in range(source.randint(1, 4)):
        vm.scribble(source.randrange(10**6), 1)
        saved = source.random() < 0.4
        if saved:
            vm.add_saved_state(source.randbytes(500), source.randbytes(90))
        vm.take(f"s{number}")
        if saved:
            vm.drop_saved_state()
        if source.random() < 0.3:
            vm.revert(source.choice(list(vm.content)))
    if source.random() < 0.4:
        vm.add_saved_state(source.randbytes(700), source.randbytes(80))
    return vm


def action(vm: ModelVm, source: random.Random) -> Callable[[], Plan]:
    """Something that can be done to it."""
    one = source.choice(list(vm.content))
    choices: list[Callable[[], Plan]] = [
        lambda: vm.plan_take("new"),
        lambda: vm.plan_revert(one),
        lambda: vm.plan_revert(one, "kept"),
        lambda: vm.plan_delete(one, merge_now=False),
        lambda: vm.plan_delete(one, merge_now=True),
        lambda: vm.plan_delete(one, subtree=True, merge_now=False),
        lambda: plan_undo(vm.place),
    ]
    source.shuffle(choices)
    for make in choices:
        plan = make()
        if not plan.refused and plan.steps:
            return make
    return lambda: vm.plan_take("new")


def reading(vm: ModelVm) -> Reading:
    """What every moment reads."""
    found: Reading = {}
    with vm.open() as library:
        for moment in library.machine(vm.id).moments:
            found[moment.id] = {}
            for slot in moment.disks:
                with library.chain(moment, slot) as chain:
                    found[moment.id][slot] = chain.read(0, chain.virtual_size)
    return found


def contents(found: Reading) -> list[list[tuple[str, bytes]]]:
    """The same without ids, which a new plan makes up anew."""
    return sorted(sorted(disks.items()) for disks in found.values())


def recovered(vm: ModelVm, back: bool, source: random.Random) -> None:
    """Recover, killed on the way a few times."""
    at = source.randint(0, 12)
    while has_journal(vm.place):
        try:
            with killed_at(at):
                recover(vm.place, back=back)
        except Killed:
            at += source.randint(1, 9)
        except RefusedError as error:
            assert error.code == "no-way-back" and back, error
            back = False


SEEDS = range(200 if os.environ.get("SNAPVIEWER_FULL_TESTS") else 12)


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_anywhere_over_any_layout(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = random.Random(f"kills {seed}")
    vm = layout(tmp_path / "work", source)
    if source.random() < 0.4:  # the disks lie on another volume than the work folder
        disks = vm.root / "Virtual Hard Disks"

        def same(one: Path, other: Path) -> bool:
            return one.is_relative_to(disks) == other.is_relative_to(disks)

        monkeypatch.setattr(steps, "same_volume", same)
        monkeypatch.setattr(plan_scope, "same_volume", same)
    make = action(vm, source)
    before = reading(vm)
    shutil.copytree(vm.root, tmp_path / "kept")
    total = count_changes(lambda: execute(make()))
    after = reading(vm)
    for _ in range(6 if len(SEEDS) > 50 else 3):
        shutil.rmtree(vm.root)
        shutil.copytree(tmp_path / "kept", vm.root)
        at, back = source.randrange(total), source.random() < 0.5
        with pytest.raises(Killed), killed_at(at):
            execute(make())
        halfway = reading(vm)
        for key in before.keys() & halfway.keys() & after.keys() - {"now"}:
            assert halfway[key] == before[key], (at, back)
        recovered(vm, back, source)
        found = contents(reading(vm))
        assert found in (contents(before), contents(after)), (at, back)
        assert not list(vm.root.rglob("*.snapviewer-tmp")) or found == contents(before)
        for each in (lambda: plan_undo(vm.place), lambda: plan_empty_trash(vm.place)):
            plan = each()
            if not plan.refused and plan.steps:
                execute(plan)
                contents(reading(vm))


def test_trash_beside_a_file_of_another_volume(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = ModelVm(tmp_path, size=96 * 1024)
    vm.scribble(1)
    one = vm.take("one")
    disks = vm.root / "Virtual Hard Disks"

    def same(first: Path, second: Path) -> bool:
        return first.is_relative_to(disks) == second.is_relative_to(disks)

    monkeypatch.setattr(steps, "same_volume", same)
    monkeypatch.setattr(plan_scope, "same_volume", same)
    before = {k: v for k, v in everything(vm.root).items() if ".snapviewer" not in k}
    execute(vm.plan_revert(one))  # Now's disk goes to the trash
    kept = list((disks / ".snapviewer" / vm.place.name / "trash").rglob("*.avhd"))
    assert len(kept) == 1
    assert finished(vm.place)[0].action == "revert"
    execute(plan_undo(vm.place))
    after = {k: v for k, v in everything(vm.root).items() if ".snapviewer" not in k}
    assert after == before
    execute(vm.plan_revert(one))
    assert trash_size(vm.place)
    assert any(step.file.is_relative_to(disks) for step in plan_empty_trash(vm.place).steps)
    execute(plan_empty_trash(vm.place))
    assert trash_size(vm.place) == 0
    assert not list((disks / ".snapviewer").rglob("*.avhd"))
