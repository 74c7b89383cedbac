# SPDX-License-Identifier: Apache-2.0
"""Reading is a session: it keeps writers of ours away, and no result is made of changed files."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.take import plan_take
from snapviewer.base.errors import RefusedError, UnansweredError
from snapviewer.base.progress import Progress
from snapviewer.chains.export import export
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.engine.work_lock import work_lock
from snapviewer.machines.holds import one_look
from snapviewer.machines.reading import mark_of, reading
from snapviewer.machines.work_place import WorkPlace
from snapviewer.report.write import write_report
from tests.builders_vm import ModelVm
from tests.machines.test_holds import holder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks")


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    vm = ModelVm(tmp_path / "vm")
    vm.scribble(1)
    vm.take("S1")
    return vm


@contextlib.contextmanager
def session(vm: ModelVm) -> Iterator[None]:
    with vm.open() as library, reading(library, library.machines):
        yield


def test_a_reader_keeps_writers_away_and_is_named(vm: ModelVm) -> None:
    with vm.open() as library:
        plan = plan_take(library, library.machine(), "S2")
    with session(vm):
        with pytest.raises(RefusedError) as caught:
            execute(plan)
        with session(vm):  # readers do not keep each other away
            pass
    assert caught.value.code == "being-read"
    assert str(os.getpid()) in caught.value.message
    assert "UTC" in caught.value.message
    execute(plan)


def test_a_writer_keeps_readers_away(vm: ModelVm, tmp_path: Path) -> None:
    with vm.open() as library:
        place = WorkPlace.of(library.machine())
    out = tmp_path / "out.img"
    with work_lock(place):
        with pytest.raises(RefusedError) as caught, session(vm):
            pass
        assert caught.value.code == "another-works-here"
        assert main(["export", str(vm.root), "now", str(out)]) == 3
    assert not out.exists()
    assert main(["export", str(vm.root), "now", str(out)]) == 0


def test_reading_creates_nothing(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path / "vm")
    with session(vm):
        assert not (vm.root / ".snapviewer").exists()
    assert not (vm.root / ".snapviewer").exists()


def change(path: Path) -> None:
    """One byte of the head, with the times put back: only the content tells."""
    status = path.stat()
    with path.open("r+b") as file:
        byte = file.read(1)
        file.seek(0)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("form", ["raw", "vhd", "vm", "report", "report-again"])
def test_a_result_of_changed_files_gets_no_name(vm: ModelVm, tmp_path: Path, form: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / ("out.html" if form.startswith("report") else f"out.{form}")
    if form == "report-again":
        out.write_bytes(b"old")
    leaf, done = vm.leaf(), threading.Event()

    def meanwhile(operation: str, path: Path, *_: int) -> None:
        if not done.is_set() and path.is_relative_to(folder):
            done.set()
            change(leaf)

    with vm.open() as library:
        machine = library.machine()
        now = machine.now
        assert now is not None
        with reading(library, [machine]), mutation_hook(meanwhile), \
                pytest.raises(UnansweredError) as caught:  # fmt: skip
            if form == "vm":
                export_vm(library, machine, now, out, Progress(), windows_folder="D:\\Out")
            elif form.startswith("report"):
                write_report(library, out, Progress())
            else:
                export(library.chain(now, "ide0:0"), out, form)
    assert done.is_set()
    assert caught.value.exit_code == 6
    assert caught.value.file == str(leaf)
    left = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert left == ({"out.html": b"old"} if form == "report-again" else {})


def test_what_changed_since_the_folder_was_read(vm: ModelVm) -> None:
    with vm.open() as library:
        os.utime(vm.leaf(), ns=(1, 1))
        with pytest.raises(UnansweredError), reading(library, library.machines):
            pass


def test_now_of_a_vm_in_use_is_exported_only_live(
    vm: ModelVm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.img"
    with holder(vm.leaf(), "rb+"):
        assert main(["export", str(vm.root), "now", str(out)]) == 3
        assert not out.exists()
        assert main(["export", str(vm.root), "S1", str(tmp_path / "s1.img")]) == 0
        capsys.readouterr()
        assert main(["export", str(vm.root), "now", str(out), "--live", "--json"]) == 0
        caught = capsys.readouterr()
    assert '"live": true' in caught.out
    assert "in use" in caught.err


def test_marks(tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert mark_of(path) is None
    path.write_bytes(b"a" * (1 << 20))
    mark = mark_of(path)
    assert mark is not None
    assert mark == mark_of(path)
    change(path)
    assert mark != mark_of(path)
    with one_look():
        assert mark_of(tmp_path) is None


# -- alarms while a job of ours is at work ------------------------------------------------------


def codes(vm: ModelVm) -> set[str]:
    with vm.open() as library:
        return {finding.code for finding in library.findings}


def test_an_action_at_work_is_no_interrupted_one(vm: ModelVm) -> None:
    plan = vm.plan_take("S2")
    seen: list[set[str]] = []

    def meanwhile(operation: str, path: Path, *_: int) -> None:
        if operation == "rename" and path.suffix == ".xml":
            seen.append(codes(vm))

    with mutation_hook(meanwhile):
        execute(plan)
    assert seen
    for found in seen:
        assert "worked-on" in found
        assert "interrupted-action" not in found
    assert not codes(vm) & {"worked-on", "interrupted-action"}


def test_an_interrupted_action_is_told_at_once(vm: ModelVm) -> None:
    plan = vm.plan_take("S2")
    place = vm.place
    pid = os.fork()
    if pid == 0:
        def die(operation: str, path: Path, *_: int) -> None:
            if operation == "rename" and path.suffix == ".xml":
                os._exit(0)

        with mutation_hook(die):
            execute(plan)
        os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0
    assert place.lock.exists()
    found = codes(vm)
    assert "interrupted-action" in found
    assert "worked-on" not in found
