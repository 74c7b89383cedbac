# SPDX-License-Identifier: Apache-2.0
"""Two processes at one VM: the second is told so, with locks and without them."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.take import plan_take
from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.disks.filesystem import storage
from snapviewer.engine.execute import execute
from snapviewer.engine.work_lock import work_lock
from snapviewer.machines.shared_lock import share
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, killed_at


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    return ModelVm(tmp_path, size=128 * 1024)


def test_a_second_process_is_told_who_works_here(vm: ModelVm) -> None:
    plan = vm.plan_take("x")
    with work_lock(vm.place):
        with pytest.raises(RefusedError) as raised:
            execute(plan)
        assert raised.value.code == "another-works-here"
        assert f"process {os.getpid()} on {socket.gethostname()}" in raised.value.message
        assert "interrupted" not in str(raised.value)
    execute(plan)


def test_two_vms_do_not_wait_for_each_other(vm: ModelVm, tmp_path: Path) -> None:
    other = ModelVm(tmp_path, name="Other", size=128 * 1024)
    with work_lock(other.place):
        vm.take("x")


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    def lock(_handle: int) -> None:
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(storage, "_lock", lock)


def test_without_locks_a_lock_file_stands_for_them(
    vm: ModelVm, no_locks: None, caplog: pytest.LogCaptureFixture
) -> None:
    with work_lock(vm.place):
        record = json.loads((vm.place.folder / "lock-file").read_bytes())
        assert (record["pid"], record["host"]) == (os.getpid(), socket.gethostname())
        with pytest.raises(RefusedError) as raised, work_lock(vm.place):
            pass
        assert raised.value.code == "another-works-here"
    assert "knows no locks" in caplog.text
    assert not (vm.place.folder / "lock-file").exists()
    with work_lock(vm.place):
        pass


def test_a_lock_file_whose_name_is_not_confirmed_locks(vm: ModelVm, no_locks: None) -> None:
    def unsure(operation: str, *_: object) -> None:
        if operation == "confirm":
            raise OSError(errno.EIO, "the folder cannot be flushed")

    with storage.mutation_hook(unsure), work_lock(vm.place):
        assert (vm.place.folder / "lock-file").exists()
    assert not (vm.place.folder / "lock-file").exists()


def test_a_dead_process_lock_file_is_taken_over(vm: ModelVm, no_locks: None) -> None:
    child = os.fork() if hasattr(os, "fork") else 0
    if child == 0 and hasattr(os, "fork"):
        os._exit(0)
    os.waitpid(child, 0)
    vm.place.folder.mkdir(parents=True, exist_ok=True)
    path = vm.place.folder / "lock-file"
    path.write_text(json.dumps({"host": socket.gethostname(), "pid": child, "time": "x"}))
    with work_lock(vm.place):
        pass
    path.write_text(json.dumps({"host": "elsewhere", "pid": child, "time": "x"}))
    with pytest.raises(RefusedError), work_lock(vm.place):
        pass


def test_a_number_that_was_given_again_is_not_taken_for_who_died(
    vm: ModelVm, no_locks: None
) -> None:
    """After a restart of the machine another process has the number: nothing is locked for ever."""
    vm.place.folder.mkdir(parents=True, exist_ok=True)
    path = vm.place.folder / "lock-file"
    record = {"host": socket.gethostname(), "pid": os.getpid(), "time": "x", "began": "boot 17"}
    path.write_text(json.dumps(record))
    if not Path("/proc/self/stat").exists():
        pytest.skip("the system does not tell when a process began")
    with work_lock(vm.place):
        pass
    del record["began"]  # of an earlier version: not known, so it is waited for
    path.write_text(json.dumps(record))
    with pytest.raises(RefusedError), work_lock(vm.place):
        pass


def test_a_lock_file_that_says_nothing_is_not_waited_for_for_ever(
    vm: ModelVm, no_locks: None
) -> None:
    """Its maker was killed between making and writing it."""
    vm.place.folder.mkdir(parents=True, exist_ok=True)
    path = vm.place.folder / "lock-file"
    path.write_bytes(b"")
    with pytest.raises(RefusedError), work_lock(vm.place):
        pass
    os.utime(path, (1_000_000_000, 1_000_000_000))
    with work_lock(vm.place):
        assert json.loads(path.read_bytes())["pid"] == os.getpid()
    assert not list(vm.place.folder.glob("lock-file*"))


def test_a_kill_never_leaves_a_lock_file_that_says_nothing(vm: ModelVm, no_locks: None) -> None:
    for at in range(12):
        with contextlib.suppress(Killed), killed_at(at), work_lock(vm.place):
            pass
        for path in vm.place.folder.glob("lock-file"):
            assert json.loads(path.read_bytes())["pid"] == os.getpid()
            path.unlink()


def test_an_action_works_where_there_are_no_locks(vm: ModelVm, no_locks: None) -> None:
    vm.take("x")
    vm.check()


@pytest.mark.parametrize(
    ("number", "none_here"),
    [("EOPNOTSUPP", True), ("ENOSYS", True), ("EINVAL", True), ("ENOLCK", False), ("EIO", False)],
)
def test_no_locks_are_not_locks_that_fail(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch, number: str, none_here: bool
) -> None:
    vm.take("x")  # the lock's file is there

    def lock(*_: object) -> None:
        code = getattr(errno, number)
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(storage, "_lock", lock)
    monkeypatch.setattr("fcntl.flock", lock)
    if none_here:
        with work_lock(vm.place), contextlib.ExitStack() as stack:
            with pytest.raises(RefusedError) as raised:
                share(stack, vm.place)  # the lock file of the writer stands for a lock
            assert raised.value.code == "another-works-here"
        with contextlib.ExitStack() as stack:
            share(stack, vm.place)
        return
    with pytest.raises(StorageError), work_lock(vm.place):
        pass
    with pytest.raises(StorageError), contextlib.ExitStack() as stack:
        share(stack, vm.place)


def test_an_action_at_work_does_not_want_recover(vm: ModelVm) -> None:
    seen: list[tuple[list[str], str]] = []
    plan = vm.plan_take("x")

    def meanwhile(operation: str, path: Path, *_: int) -> None:
        if operation == "rename" and path == vm.config:
            with vm.open() as library:
                other = plan_take(library, library.machine(), "y")
            with pytest.raises(RefusedError) as raised:
                recover(vm.place)
            seen.append((other.refusals, raised.value.code))

    with storage.mutation_hook(meanwhile):
        execute(plan)
    ((refusals, code),) = seen
    assert any("changing this VM just now" in text for text in refusals)
    assert not any("interrupted" in text for text in refusals)
    assert code == "another-works-here"
