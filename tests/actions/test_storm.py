# SPDX-License-Identifier: Apache-2.0
"""A slice of the storm (`python -m tests.actions.storm`), and each thing that it found."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import sys
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, SnapviewerError, StorageError
from snapviewer.disks.filesystem import files, fresh_file, scope
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine import write_disk as converting
from snapviewer.engine.counter import read_counter
from snapviewer.engine.execute import execute
from snapviewer.engine.journal import Journal
from snapviewer.engine.trash import trash_size
from snapviewer.machines.journal_state import has_journal
from snapviewer.plans.step_record import check_step
from tests.actions.repairs.test_converted import made as converted
from tests.actions.storm import in_process
from tests.actions.storm_look import same_outside, untouched
from tests.builders_findings import disks
from tests.builders_repair import plan_of, tree
from tests.builders_storm import OTHER, World, one_root
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, killed_at

FULL = bool(os.environ.get("SNAPVIEWER_FULL_TESTS"))


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path / "vm", size=64 * 1024, block_size=32 * 1024)
    made.scribble(1, 1)
    made.take("one")
    made.scribble(2, 1)
    return made


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform != "linux", reason="needs fork")
@pytest.mark.parametrize("seed", range(40) if FULL else (1, 4))
def test_a_slice_of_the_storm(tmp_path: Path, seed: int) -> None:
    lines = in_process(tmp_path, seed, range(30 if FULL else 6), 0.4, "")
    wrong = [line for line in lines if "fault" in line]
    assert not wrong, wrong
    assert sum(line["hits"].get("kill", 0) + line["hits"].get("fault", 0) for line in lines)


# -- the end of an action --------------------------------------------------------------------------


@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
def test_a_flush_that_fails_after_the_journal_went_is_no_interruption(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    """It said "run 'recover'", and `recover` found nothing to do."""
    plan = vm.plan_take("two")
    if back:
        with pytest.raises(Killed), killed_at(40):
            execute(plan)
    real = files.sync_folder

    def flush(folder: Path) -> None:
        if removed and not any(path.exists() for path in vm.place.slots):
            raise StorageError("flushing the folder failed", file=folder)
        real(folder)

    def see(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "remove" and path in vm.place.slots:
            removed.append(path)

    removed: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", flush)
    with mutation_hook(see):
        if back:
            recover(vm.place, back=True)
        else:
            assert execute(plan).snapshot_id == plan.snapshot_id
    assert len(removed) == 2
    assert not has_journal(vm.place)


def test_a_first_record_that_fails_leaves_nothing_to_recover(vm: ModelVm) -> None:
    """The journal lay there already when the flush of its folder failed: exit 4, and then the VM
    was locked by an interrupted action."""
    before = tree(vm.root)

    def fail(operation: str, path: Path, _offset: int, _length: int) -> None:
        if path in vm.place.slots and operation == "rename":
            failing.append(path)

    failing: list[Path] = []
    real = files.sync_folder

    def flush(folder: Path) -> None:
        if failing and failing.pop():
            raise StorageError("flushing the folder failed", file=folder)
        real(folder)

    with pytest.MonkeyPatch.context() as patch, mutation_hook(fail):
        patch.setattr(files, "sync_folder", flush)
        with pytest.raises(SnapviewerError) as raised:
            execute(vm.plan_take("two"))
    assert not isinstance(raised.value, InterruptedActionError)
    assert not has_journal(vm.place) and tree(vm.root) == before
    vm.take("two")


def test_a_first_record_that_never_got_its_name_is_no_interruption(vm: ModelVm) -> None:
    """Nothing can be asked or written any more: it was called interrupted, with no journal."""
    gone: list[Path] = []

    def fail(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "write" and path.name == "journal-0.snapviewer-tmp":
            gone.append(path)
        if gone:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    real = scope.lexists

    def there(path: Path) -> bool:
        if gone:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path)

    with pytest.MonkeyPatch.context() as patch, mutation_hook(fail):
        patch.setattr(scope, "lexists", there)
        with pytest.raises(StorageError) as raised:
            execute(vm.plan_take("two"))
    assert raised.value.code == "access-denied" and not has_journal(vm.place)
    vm.take("two")


def test_a_first_record_that_stays_says_so(vm: ModelVm) -> None:
    """Neither could it be flushed nor removed again."""
    begun: list[Path] = []

    def fail(operation: str, path: Path, _offset: int, _length: int) -> None:
        if path in vm.place.slots and operation in ("rename", "remove"):
            if begun:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            begun.append(path)

    real = files.sync_folder

    def flush(folder: Path) -> None:
        if begun:
            raise StorageError("flushing the folder failed", file=folder)
        real(folder)

    with pytest.MonkeyPatch.context() as patch, mutation_hook(fail):
        patch.setattr(files, "sync_folder", flush)
        with pytest.raises(InterruptedActionError):
            execute(vm.plan_take("two"))
    assert has_journal(vm.place)
    recover(vm.place, back=True)
    vm.check()


# -- what is left ----------------------------------------------------------------------------------


def test_nothing_stays_in_the_trash_of_an_action_that_was_taken_back(vm: ModelVm) -> None:
    """A copy that was cut short, or was whole and not noted yet, and a record cut short."""
    total = count_changes(lambda: execute(vm.plan_take("x")))
    points = range(total) if FULL else sorted(random.Random(3).sample(range(20, total), 12))
    for at in points:
        made = ModelVm(vm.root.parent / str(at), size=64 * 1024, block_size=32 * 1024)
        with pytest.raises(Killed), killed_at(at):
            execute(made.plan_take("x"))
        if has_journal(made.place):
            recover(made.place, back=True)
            assert trash_size(made.place) == 0, at
            left = [p for p in made.place.folder.rglob("*") if p.name.endswith("snapviewer-tmp")]
            assert not left, (at, left)


@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
def test_a_kill_while_a_disk_is_written_back_leaves_no_second_name(
    tmp_path: Path, back: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the two names of the new file: the next writer refused it for having two, for ever,
    and going back left the temporary one."""
    vm, base, _new, _id = converted(tmp_path)
    before = tree(vm.root)
    plan = plan_of(vm, "converted-parent")
    real = fresh_file.sync_folder

    def die(folder: Path) -> None:
        if base.exists():
            raise Killed
        real(folder)

    with monkeypatch.context() as patch:
        patch.setattr(fresh_file, "sync_folder", die)
        patch.setattr(fresh_file.FreshFile, "__exit__", lambda *_: None)
        with pytest.raises(Killed):
            execute(plan)
    assert base.stat().st_nlink == 2 and len(list(base.parent.glob("*.snapviewer-tmp"))) == 1
    recover(vm.place, back=back)
    assert not list(base.parent.glob("*.snapviewer-tmp"))
    if back:
        assert tree(vm.root) == before
    else:
        assert base.stat().st_nlink == 1
        vm.check()


def test_another_file_in_the_place_of_a_written_disk_is_not_removed(tmp_path: Path) -> None:
    vm, base, _new, _id = converted(tmp_path)
    other = next(path for path in base.parent.iterdir() if path.suffix == ".avhd")
    plan = plan_of(vm, "converted-parent")
    step = plan.steps[0]
    base.write_bytes(other.read_bytes())
    with pytest.raises(SnapviewerError):
        converting.remove_written(base, step.data, {"begun": True})
    assert base.read_bytes() == other.read_bytes()


def test_a_token_of_a_journal_is_no_path(tmp_path: Path) -> None:
    data = {"source": "/x", "id": "", "stamp": 1}
    check_step("write-disk", data, {"token": "0123456789abcdef"})
    for token in ("../../x", "", "0" * 15, "G" * 16):
        with pytest.raises(ValueError, match="token"):
            check_step("write-disk", data, {"token": token})



# -- questions that fail ---------------------------------------------------------------------------


def _failing(name: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = getattr(os, name)

    def ask(where: object, *more: object, **named: object) -> object:
        if str(where) == str(path) or (named.get("dir_fd") and where == path.name):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(where, *more, **named)

    monkeypatch.setattr(os, name, ask)


def test_a_stat_that_fails_at_the_end_never_spoils_the_undo(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was kept as "the file is gone", and undo refused for ever."""
    plan = vm.plan_take("two")
    with monkeypatch.context() as patch:
        note = Journal.note_stamps

        def noting(journal: Journal) -> None:
            with monkeypatch.context() as inner:
                _failing("stat", vm.config, inner)
                note(journal)

        patch.setattr(Journal, "note_stamps", noting)
        with pytest.raises(InterruptedActionError):
            execute(plan)
    recover(vm.place)
    undo = plan_undo(vm.place)
    assert not undo.refusals
    execute(undo)
    vm.check()


def test_a_counter_that_cannot_be_read_is_not_taken_for_none(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next action got the number 1 again, and an old journal counted as new."""
    before = read_counter(vm.place)
    assert before == (1, True)
    plan = vm.plan_take("two")
    with monkeypatch.context() as patch:
        _failing("open", vm.place.counter, patch)
        with pytest.raises(SnapviewerError):
            execute(plan)
    assert read_counter(vm.place) == before and not has_journal(vm.place)
    vm.take("two")


# -- two VMs of one root ---------------------------------------------------------------------------


def test_a_repair_of_one_vm_of_a_root_leaves_everything_of_the_other(tmp_path: Path) -> None:
    """Kept, locked, stopped and gone on with at the VM whose disk it is, whichever is looked at."""
    vm = ModelVm(tmp_path, name="First", size=64 * 1024, block_size=32 * 1024)
    other = ModelVm(tmp_path, name=OTHER, size=64 * 1024, block_size=32 * 1024)
    for each in (vm, other):
        each.scribble(1, 1)
        each.take("one")
    world = World(tmp_path, vm, "2008", others=[other])
    one_root(world, other)
    disk = next(path for path in disks(vm) if path.suffix == ".avhd" and OTHER in path.name)
    disk.write_bytes(disk.read_bytes()[:-512])
    before, mine = tree(vm.root), untouched(world, other.place)
    assert any(Path(path).name == "lock" for path in mine)
    for change in range(60):
        plan = plan_of(vm, "footer-only-at-front", 0, disk.name)
        assert plan.place == other.place
        with contextlib.suppress(Killed), killed_at(change):
            execute(plan)
        same_outside(world, other.place, mine)
        assert not has_journal(vm.place)
        if not has_journal(other.place):
            if tree(vm.root) != before:
                break
            continue
        recover(other.place, back=True)
        assert tree(vm.root) == before
    else:
        raise AssertionError("it never ended")
    same_outside(world, other.place, mine)
    vm.check()
    other.check()


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform != "linux", reason="needs fork")
def test_the_storm_recovers_a_repair_of_the_other_vm(tmp_path: Path) -> None:
    """It took the lock of the VM that was repaired for a change of a VM that was not."""
    (line,) = in_process(tmp_path, 110000, range(5, 6), 1 / 3, "")
    assert line["act"].startswith("repair") and "fault" not in line, line
