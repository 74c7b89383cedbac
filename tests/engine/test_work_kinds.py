# SPDX-License-Identifier: Apache-2.0
"""What lies in the place of the work folder and is none of it: each kind is said by one sentence,
the same everywhere, and is never called an interrupted action.
"""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import EXIT_REFUSED, SnapviewerError
from snapviewer.cli.main import main
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.work_fault import work_fault
from tests.builders_vm import ModelVm
from tests.builders_work import everything, interrupt

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kinds of files of POSIX")


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path / "in", size=64 * 1024, block_size=32 * 1024)
    made.take("one")
    return made


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(path.parent)  # a socket's path is short
        try:
            end.bind(path.name)
        finally:
            os.chdir(here)


def _device(path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root makes devices")
    os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5))


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _closed(path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    path.mkdir()
    path.chmod(0)


KINDS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "fifo": (os.mkfifo, "work-folder-kind", "A named pipe lies"),
    "socket": (_socket, "work-folder-kind", "A socket lies"),
    "device": (_device, "work-folder-kind", "A device lies"),
    "file": (lambda path: path.write_bytes(b"mine") and None, "work-folder-kind", "A file lies"),
    "link": (lambda path: path.symlink_to("elsewhere"), "work-folder-link", "A link lies"),
    "loop": (_loop, "work-folder-link", "A link lies"),
    "closed": (_closed, "work-folder-unreadable", "may not be read by you"),
}


def lay(path: Path, kind: str) -> tuple[str, str]:
    """Put something of a kind in a place; its code and the words for it."""
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    make, code, words = KINDS[kind]
    make(path)
    return code, words


@pytest.mark.parametrize("part", ["", "{id}"], ids=["shared", "own"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_work_folder_is_said(
    vm: ModelVm, kind: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = vm.place.shared / part.format(id=vm.place.name)
    code, words = lay(path, kind)
    fault = work_fault(vm.place)
    assert fault is not None and (fault.code, fault.path) == (code, path)
    assert words in fault.message and not has_journal(vm.place) and not has_journal(vm.root)
    with vm.open() as library:
        (finding,) = (item for item in library.findings if item.code.startswith("work-folder"))
        assert (finding.code, finding.message, finding.file) == (code, fault.message, path)
        assert not any(item.code == "interrupted-action" for item in library.findings)
    for plan in (vm.plan_take("x"), plan_undo(vm.place), plan_empty_trash(vm.place),
                 recovery_plan(vm.place)):  # fmt: skip
        assert plan.refusals == [fault.words], plan.action
    for back in (False, True):
        with pytest.raises(SnapviewerError) as raised:
            recover(vm.place, back=back)
        assert raised.value.code == code
    root = str(vm.root)
    capsys.readouterr()
    for line in (["take", root, "--name", "x", "--yes"], ["undo", root, "--yes"],
                 ["recover", root, "--yes"], ["recover", root, "--back", "--yes"],
                 ["empty-trash", root, "--yes"]):  # fmt: skip
        assert main(line) == EXIT_REFUSED, line
        said = capsys.readouterr()
        text = said.out + said.err
        assert words[2:] in text and str(path) in text, (line, text)
        assert "interrupted. Finish" not in text and "nothing to undo" not in text
    assert main(["inspect", root, "--json"]) == (0 if code == "work-folder-unreadable" else 4)
    assert code in capsys.readouterr().out
    assert main(["check", root]) == 1
    assert words[2:] in capsys.readouterr().out


@pytest.mark.parametrize("name", ["journal-0", "log.jsonl", "lock", "counter", "stage", "trash"])
@pytest.mark.parametrize("kind", ["fifo", "socket", "link", "folder"])
def test_each_kind_of_work_file_is_said(vm: ModelVm, name: str, kind: str) -> None:
    path = vm.place.folder / name
    if kind == "folder":
        if name in ("stage", "trash"):
            pytest.skip("that is a folder")
        path.unlink(missing_ok=True)
        path.mkdir()
        words = "A folder lies"
    else:
        _code, words = lay(path, kind)
    before = everything(vm.root)
    fault = work_fault(vm.place)
    assert fault is not None and fault.path == path and words in fault.message
    assert vm.plan_take("x").refusals == [fault.words] and not has_journal(vm.place)
    assert plan_undo(vm.place).refusals == [fault.words]
    assert main(["recover", str(vm.root), "--yes"]) == EXIT_REFUSED
    with vm.open() as library:
        assert [item.file for item in library.findings if item.message == fault.message] == [path]
    assert everything(vm.root) == before


def test_a_kind_in_the_way_of_an_interrupted_action_is_said_first(vm: ModelVm) -> None:
    interrupt(vm, vm.plan_take("x"), 30)
    assert has_journal(vm.place)
    vm.place.log.unlink()
    os.mkfifo(vm.place.log)
    with pytest.raises(SnapviewerError) as raised:
        recover(vm.place)
    assert raised.value.code == "work-folder-kind"
    vm.place.log.unlink()
    recover(vm.place, back=True)
    vm.check()
