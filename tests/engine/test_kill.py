# SPDX-License-Identifier: Apache-2.0
"""A kill before any change of any file, inside every action, then `recover`.

The kill is a `BaseException` raised by the mutation hook: nothing after it runs, exactly as when
the process dies there. Afterwards `recover` (or going back) must end complete or untouched, with
every other moment identical; in between every moment must stay readable.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, killed_at


def snapshot_of(vm: ModelVm) -> dict[str, dict[str, bytes]]:
    """What every moment reads now."""
    with vm.open() as library:
        machine = library.machine(vm.id)
        found = {}
        for moment in machine.moments:
            found[moment.id] = {}
            for slot in moment.disks:
                with library.chain(moment, slot) as chain:
                    found[moment.id][slot] = chain.read(0, chain.virtual_size)
        return found


def names_of(vm: ModelVm) -> dict[str, str]:
    with vm.open() as library:
        return {moment.id: moment.name for moment in library.machine(vm.id).moments}


def build(folder: Path, options: dict[str, object]) -> tuple[ModelVm, dict[str, str]]:
    vm = ModelVm(folder, ("ide0:0", "scsi0:0"), **options)  # type: ignore[arg-type]
    vm.scribble(1)
    ids = {"one": vm.take("one")}
    vm.scribble(2)
    ids["two"] = vm.take("two")
    vm.scribble(3)
    ids["three"] = vm.take("three")
    vm.scribble(4)
    ids["kept"] = vm.revert(ids["two"], take_first="kept") or ""
    vm.scribble(5)
    vm.add_saved_state(b"memory" * 1000, b"devices" * 10)
    ids["saved"] = vm.take("saved")
    vm.drop_saved_state()
    vm.scribble(6)
    return vm, ids


Chooser = Callable[[ModelVm, dict[str, str]], Plan]
PLANS: dict[str, Chooser] = {
    "take": lambda vm, ids: vm.plan_take("new"),
    "revert": lambda vm, ids: vm.plan_revert(ids["saved"]),
    "revert-keeping": lambda vm, ids: vm.plan_revert(ids["one"], "before"),
    "delete-leaf": lambda vm, ids: vm.plan_delete(ids["kept"]),
    "delete-middle-now": lambda vm, ids: vm.plan_delete(ids["three"], merge_now=True),
    "delete-middle-later": lambda vm, ids: vm.plan_delete(ids["three"], merge_now=False),
    "delete-branch-point": lambda vm, ids: vm.plan_delete(ids["two"], merge_now=True),
    "delete-root": lambda vm, ids: vm.plan_delete(ids["one"], merge_now=True),
    "delete-under-now": lambda vm, ids: vm.plan_delete(ids["saved"], merge_now=True),
    "delete-subtree": lambda vm, ids: vm.plan_delete(ids["two"], subtree=True, merge_now=True),
}

FORMATS: dict[str, dict[str, object]] = {
    "vhd": {"size": 128 * 1024, "block_size": 64 * 1024},
    "vhdx": {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20},
    # The configuration is what differs here, so the disks are small and the kills fewer.
    "vmcx": {"size": 128 * 1024, "block_size": 64 * 1024, "container": "vmcx"},
}


@pytest.fixture(scope="module", params=list(FORMATS))
def prepared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ModelVm, dict[str, str], Path, str]:
    folder = tmp_path_factory.mktemp(request.param)
    vm, ids = build(folder / "work", FORMATS[request.param])
    vm.check()
    shutil.copytree(vm.root, folder / "original")
    return vm, ids, folder / "original", request.param


def kill_points(seed: str, total: int, back: bool) -> list[int]:
    """Which changes to die before: all of them with SNAPVIEWER_FULL_TESTS set (five minutes), else
    a dozen spread over the action, others for going back than for going on.
    """
    if os.environ.get("SNAPVIEWER_FULL_TESTS"):
        return list(range(total))
    source = random.Random(f"{seed} {back}")
    wanted = 2 if seed.endswith("vmcx") else 10
    return sorted(source.sample(range(total), min(total, wanted)))


def restore(vm: ModelVm, original: Path) -> None:
    shutil.rmtree(vm.root)
    shutil.copytree(original, vm.root)


@pytest.mark.parametrize("back", [False, True], ids=["continue", "go back"])
@pytest.mark.parametrize("name", list(PLANS))
def test_kill_at_every_change(
    prepared: tuple[ModelVm, dict[str, str], Path, str], name: str, back: bool
) -> None:
    vm, ids, original, form = prepared
    restore(vm, original)
    before, names_before = snapshot_of(vm), names_of(vm)
    plan = PLANS[name](vm, ids)
    assert not plan.refusals, plan.refusals
    total = count_changes(lambda: execute(plan))
    after, names_after = snapshot_of(vm), names_of(vm)
    kept = {key: value for key, value in before.items() if key in after and key != "now"}
    for key, value in kept.items():
        assert after[key] == value
    if name.startswith("delete"):
        assert after["now"] == before["now"]
    for at in kill_points(name + form, total, back):
        restore(vm, original)
        plan = PLANS[name](vm, ids)
        with pytest.raises(Killed), killed_at(at):
            execute(plan)
        # Every moment that is not being lost stays readable at this very instant.
        halfway = snapshot_of(vm)
        for key, value in kept.items():
            if key in halfway:
                assert halfway[key] == value, f"{key} differs when killed at {at}"
        if not has_journal(vm.root):
            # Killed before the journal was written, or after it was removed at the very end.
            done = at > total // 2
        elif back:
            try:
                recover(vm.root, back=True)
                done = False
            except RefusedError:
                recover(vm.root)
                done = True
        else:
            recover(vm.root)
            done = True
        found, names = snapshot_of(vm), names_of(vm)
        assert not has_journal(vm.root)
        if done:
            assert sorted(names.values()) == sorted(names_after.values()), at
            for key, value in kept.items():
                assert found[key] == value
            assert found["now"] == after["now"]
        else:
            assert names == names_before, at
            assert found == before


def test_a_kill_inside_recover_is_recovered_too(
    prepared: tuple[ModelVm, dict[str, str], Path, str],
) -> None:
    vm, ids, original, _form = prepared
    restore(vm, original)
    before = snapshot_of(vm)
    with pytest.raises(Killed), killed_at(30):
        execute(vm.plan_delete(ids["one"], merge_now=True))
    for at in range(3, 400, 7):
        try:
            with killed_at(at):
                recover(vm.root)
            break
        except Killed:
            continue
        except RefusedError:  # killed when all was done but the stage not yet cleared
            assert not has_journal(vm.root)
            break
    found = snapshot_of(vm)
    assert ids["one"] not in found
    for key, value in found.items():
        assert value == before[key]


@pytest.mark.parametrize(
    "name", ["take", "revert", "revert-keeping", "delete-leaf", "delete-middle-later"]
)
def test_undo_brings_every_byte_back(
    prepared: tuple[ModelVm, dict[str, str], Path, str], name: str
) -> None:
    vm, ids, original, _form = prepared
    restore(vm, original)

    def tree() -> dict[str, bytes]:
        return {
            str(path.relative_to(vm.root)): path.read_bytes()
            for path in sorted(vm.root.rglob("*"))
            if path.is_file() and ".snapviewer" not in path.parts
        }

    before = tree()
    execute(PLANS[name](vm, ids))
    assert tree() != before
    plan = plan_undo(vm.root)
    assert not plan.refusals, plan.refusals
    execute(plan)
    assert tree() == before
