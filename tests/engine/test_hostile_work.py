# SPDX-License-Identifier: Apache-2.0
"""Hostile work folders: links at every component, made-up journals and manifests, pipes, devices.

Nothing outside the VM's folder changes, everything ends in a documented error, nothing waits.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import SnapviewerError
from snapviewer.cli.main import main
from snapviewer.disks.filesystem import scope
from snapviewer.engine.execute import execute
from snapviewer.engine.trash import finished
from snapviewer.figures.past_actions import past_actions
from snapviewer.machines.journal_state import encode_slot, has_journal, newest_slot
from snapviewer.machines.opening import open_library
from snapviewer.machines.own_files import own_files
from tests.builders_vm import ModelVm
from tests.builders_work import (
    count_changes,
    crafted,
    everything,
    interrupt,
    old_record,
    slot_of,
    step,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path / "in", size=128 * 1024)
    made.scribble(1)
    made.take("one")
    return made


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A place that nothing may change."""
    folder = tmp_path / "out"
    (folder / "deep").mkdir(parents=True)
    for name in ("000", "001", "precious.vhd", "lock", "log.jsonl", "deep/file"):
        (folder / name).write_bytes(name.encode() * 9)
    return folder


def every_command(root: Path) -> list[int]:
    """All that could follow a link, with its exit code; none may hang or end otherwise."""
    words: list[list[str]] = [
        ["inspect"], ["take", "--name", "x", "--yes"], ["undo", "--yes", "--accept-foreign"],
        ["recover", "--yes", "--accept-foreign"], ["recover", "--back", "--yes"],
        ["empty-trash", "--yes"], ["take", "--name", "y", "--dry-run"],
        ["protect", "one", "--yes"],
    ]  # fmt: skip
    return [main([each[0], str(root), *each[1:]]) for each in words]


WORK = ["", "{id}", "{id}/stage", "{id}/trash", "{id}/log.jsonl", "{id}/lock", "{id}/journal-0",
        "{id}/journal-1", "{id}/counter", "{id}/protected.json", "trash", "stage",
        "journal.json"]  # fmt: skip


@pytest.mark.parametrize("part", WORK)
def test_a_link_at_any_component_is_not_followed(vm: ModelVm, outside: Path, part: str) -> None:
    before = everything(outside)
    place = vm.place.shared / part.format(id=vm.place.name)
    if place.is_dir():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    is_file = "." in place.name[1:] or place.name[:-2] == "journal" or place.name in (
        "lock", "counter")  # fmt: skip
    place.symlink_to(outside / "precious.vhd" if is_file else outside)
    disks = {p: p.read_bytes() for p in vm.root.rglob("*vhd")}
    codes = every_command(vm.root)
    assert everything(outside) == before
    assert set(codes) <= {0, 1, 2, 3, 4, 5}
    refused = vm.plan_take("z")
    assert refused.refused and any("link" in text for text in refused.refusals)
    assert place.is_symlink()  # neither replaced nor removed
    assert disks.items() <= {p: p.read_bytes() for p in vm.root.rglob("*vhd")}.items()


def test_a_link_that_comes_after_the_plan_is_met(vm: ModelVm, outside: Path) -> None:
    before = everything(outside)
    plan = vm.plan_take("x")
    assert not plan.refused
    vm.place.stage.symlink_to(outside)
    with pytest.raises(SnapviewerError) as raised:
        execute(plan)
    assert raised.value.code == "work-folder-link"
    assert everything(outside) == before and not has_journal(vm.place)


def test_a_folder_replaced_by_a_link_in_mid_action_is_met(vm: ModelVm, tmp_path: Path) -> None:
    """Between two steps somebody puts a link where Snapshots was."""
    from snapviewer.disks.filesystem.storage import mutation_hook

    plan = vm.plan_take("x")
    folder = vm.root / "Snapshots"
    other = tmp_path / "other"
    swapped = []

    def swap(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "create" and path.parent == folder and not swapped:
            swapped.append(path)
            folder.rename(vm.root / "away")
            other.mkdir()
            folder.symlink_to(other)

    with mutation_hook(swap), pytest.raises(SnapviewerError):
        execute(plan)
    assert swapped and not list(other.iterdir())


@pytest.mark.parametrize("name", ["journal-0", "journal.json", "lock", "protected.json", "counter",
                                  "log.jsonl"])  # fmt: skip
@pytest.mark.parametrize("kind", ["pipe", "device", "socket", "huge", "folder"])
def test_what_is_no_file_is_never_waited_for(vm: ModelVm, name: str, kind: str) -> None:
    place = vm.place.shared if name == "journal.json" else vm.place.folder
    path = place / name
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        if os.geteuid() != 0:
            pytest.skip("only root makes devices")
        os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5))  # /dev/zero
    elif kind == "socket":
        os.mknod(path, 0o666 | 0o140000)
    elif kind == "huge":
        with path.open("wb") as file:
            file.truncate(1 << 40)
    else:
        path.mkdir()
    codes = every_command(vm.root)
    assert set(codes) <= {0, 1, 2, 3, 4, 5}
    assert past_actions(vm.place) is not None
    with vm.open() as library:
        assert len(library.machines) == 1


def precious(vm: ModelVm, outside: Path) -> dict[str, Callable[[], list[dict[str, Any]]]]:
    """Steps that a journal from elsewhere must never carry out."""
    victim, own = outside / "precious.vhd", vm.config
    inside = next(vm.root.rglob("*.vhd"))
    trash = vm.place.trash / "00000900-x-take"
    return {
        "remove elsewhere": lambda: [step("remove", victim)],
        "write elsewhere": lambda: [step("write-file", outside / "new.xml")],
        "write over": lambda: [step("write-file", outside / "000")],
        "trash elsewhere": lambda: [step("move-to-trash", victim, data={"prune": True})],
        "copy in": lambda: [step("copy-file", vm.root / "x.bin", data={"source": str(victim)})],
        "copy out": lambda: [step("copy-file", outside / "x.bin", data={"source": str(own)})],
        "merge": lambda: [step("merge", victim, data={"run": [str(inside)]})],
        "folder": lambda: [step("make-folder", outside / "made")],
        "kept elsewhere": lambda: [
            step("write-file", own, saved={"existed": True, "trash": str(outside / "000")})
        ],
        "climbing": lambda: [step("remove", f"../../out/{victim.name}")],
        "another kind": lambda: [step("remove", vm.root / "notes.txt")],
        "settings as a disk": lambda: [step("merge", own, data={"run": [str(inside)]})],
        "another VM's work": lambda: [
            step("write-file", vm.place.shared / "11111111-1111-1111-1111-111111111111" / "x.xml")
        ],
        "bring back": lambda: [
            step("move-to-trash", victim, saved={"trash": str(trash / "000-x")})
        ],
    }


NAMES = ["remove elsewhere", "write elsewhere", "write over", "trash elsewhere", "copy in",
         "copy out", "merge", "folder", "kept elsewhere", "climbing", "another kind",
         "settings as a disk", "another VM's work", "bring back"]  # fmt: skip


@pytest.mark.parametrize("form", ["old", "new"])
@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
@pytest.mark.parametrize("name", NAMES)
def test_a_made_up_journal_reaches_nothing(
    vm: ModelVm, outside: Path, name: str, back: bool, form: str
) -> None:
    (vm.root / "notes.txt").write_text("mine")
    steps = precious(vm, outside)[name]()
    done = len(steps) if back else 0
    if form == "new":
        vm.place.slots[0].write_bytes(slot_of(crafted(vm.place, steps, done=done)))
    else:
        vm.place.old_journal.write_bytes(old_record(vm.place, steps, done=done))
    vm.place.stage.mkdir(exist_ok=True)
    (vm.place.stage / "000").write_bytes(b"evil")
    before, inside = everything(outside), everything(vm.root)
    with vm.open() as library:
        own = own_files(library, vm.id)
    for known in (own, None):
        with pytest.raises(SnapviewerError), scope.closed():
            recover(vm.place, back=back, accept_foreign=True, own=known)
    assert main(["recover", str(vm.root), "--yes", "--accept-foreign"]) in (3, 4)
    assert everything(outside) == before
    assert everything(vm.root) == inside


@pytest.mark.parametrize("name", NAMES)
def test_a_made_up_manifest_reaches_nothing(vm: ModelVm, outside: Path, name: str) -> None:
    (vm.root / "notes.txt").write_text("mine")
    shutil.rmtree(vm.place.trash)
    trash = vm.place.trash / "00000900-x-take"
    trash.mkdir(parents=True)
    steps = precious(vm, outside)[name]()
    body = crafted(vm.place, steps, done=len(steps))
    record = {"version": 2, "serial": 1, "number": 900, "key": "", "signature": "", "body": body}
    (trash / "manifest.json").write_text(json.dumps(record))
    before, kept = everything(outside), (vm.root / "notes.txt").read_text()
    assert main(["undo", str(vm.root), "--yes", "--accept-foreign"]) in (0, 3)
    assert main(["empty-trash", str(vm.root), "--yes"]) in (0, 3)
    assert everything(outside) == before and (vm.root / "notes.txt").read_text() == kept
    vm.check()


def test_emptying_the_trash_follows_no_link(vm: ModelVm, outside: Path) -> None:
    before = everything(outside)
    folder = next(vm.place.trash.iterdir())
    (folder / "deep").symlink_to(outside)
    (folder / "file").symlink_to(outside / "precious.vhd")
    execute(plan_empty_trash(vm.place))
    assert everything(outside) == before
    assert (folder / "deep").is_symlink() and finished(vm.place) == []


def test_yes_alone_is_not_enough_for_anothers_journal(
    vm: ModelVm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    total = count_changes(lambda: execute(vm.plan_take("x")))
    execute(plan_undo(vm.place))
    interrupt(vm, vm.plan_take("y"), total // 2)
    assert has_journal(vm.place)
    monkeypatch.setenv("SNAPVIEWER_STATE_DIR", str(tmp_path / "another user"))
    plan = recovery_plan(vm.place)
    assert "another computer or by another user" in plan.foreign and not plan.refusals
    before = everything(vm.root)
    assert main(["recover", str(vm.root), "--yes"]) == 3
    assert "--accept-foreign" in capsys.readouterr().err
    assert everything(vm.root) == before
    assert main(["recover", str(vm.root), "--yes", "--accept-foreign"]) == 0
    assert not has_journal(vm.place)


def test_a_journal_that_was_touched_is_refused(vm: ModelVm) -> None:
    """Signed by this user's key, changed since."""
    interrupt(vm, vm.plan_take("y"), 25)
    path, document = newest_slot(vm.place) or (None, {})
    assert path is not None and document["key"]
    document["body"]["title"] = "Something else"
    for slot in vm.place.slots:
        slot.write_bytes(encode_slot(document))
    with pytest.raises(SnapviewerError) as raised:
        recover(vm.place, accept_foreign=True)
    assert raised.value.code == "bad-journal"


def test_an_old_genuine_journal_laid_back_is_refused(vm: ModelVm) -> None:
    interrupt(vm, vm.plan_take("y"), 40)
    kept = {path: path.read_bytes() for path in vm.place.slots if path.exists()}
    recover(vm.place)
    vm.content[next(iter(set(vm.tree()) - set(vm.content) - {"now"}))] = {
        slot: bytearray(data) for slot, data in vm.now.items()
    }
    for path, data in kept.items():  # straight away: the files are no longer as it says
        path.write_bytes(data)
    before = everything(vm.root)
    for back in (False, True):
        with pytest.raises(SnapviewerError) as raised:
            recover(vm.place, back=back)
        assert raised.value.code == "journal-outdated"
    assert everything(vm.root) == before
    for path in kept:
        path.unlink()
    vm.take("z")
    for path, data in kept.items():  # after another action: its number is too low
        path.write_bytes(data)
    with pytest.raises(SnapviewerError) as raised:
        recover(vm.place, back=True)
    assert raised.value.code == "journal-outdated"


def test_a_moved_folder_is_recovered_a_copied_one_is_not(vm: ModelVm, tmp_path: Path) -> None:
    interrupt(vm, vm.plan_take("y"), 40)
    copy, moved = tmp_path / "copy", tmp_path / "moved"
    shutil.copytree(vm.root, copy)
    before = everything(vm.root)
    with pytest.raises(SnapviewerError) as raised:
        recover(copy)
    assert raised.value.code == "journal-elsewhere"
    assert everything(vm.root) == before
    vm.root.rename(moved)
    recover(moved, back=True)
    vm.root = moved
    vm.check()


def test_a_hard_linked_disk_is_not_written_into(vm: ModelVm, tmp_path: Path) -> None:
    one = next(iter(vm.content))
    vm.scribble(2)
    base = next(vm.root.rglob("*.vhd"))
    os.link(base, tmp_path / "backup.vhd")
    kept = (tmp_path / "backup.vhd").read_bytes()
    plan = vm.plan_delete(one, merge_now=True)
    assert any("hard links" in text for text in plan.warnings)
    assert all(step.do != "merge" for step in plan.steps)
    execute(plan)
    assert (tmp_path / "backup.vhd").read_bytes() == kept


def test_nothing_is_written_without_a_scope(vm: ModelVm, tmp_path: Path) -> None:
    from snapviewer.disks.filesystem import files, storage

    path = tmp_path / "x"
    tries: list[Callable[[], object]] = [
        lambda: files.write_file(path, b""), lambda: files.make_folder(path / "y"),
        lambda: files.remove_file(vm.config), lambda: files.rename_file(vm.config, path),
        lambda: storage.create_storage(path),
        lambda: storage.open_storage(vm.config, writable=True),
        lambda: files.copy_file(vm.config, path),
    ]  # fmt: skip
    for each in tries:
        with scope.closed(), pytest.raises(SnapviewerError) as raised:
            each()
        assert raised.value.code == "outside-scope"
    assert not path.exists() and vm.config.exists()


def test_an_opened_library_has_one_machine_whatever_lies_in_the_work_folder(vm: ModelVm) -> None:
    for name in ("x.vhd", "y.xml", "deep"):
        (vm.place.shared / name).write_bytes(b"?")
    with open_library(vm.root) as library:
        assert len(library.machines) == 1


def test_a_journal_whose_files_were_changed_is_refused(vm: ModelVm) -> None:
    """An interrupted action, then the VM was started: neither way is safe."""
    known = set(vm.root.rglob("*.avhd"))
    interrupt(vm, vm.plan_take("y"), 40)
    (path,) = set(vm.root.rglob("*.avhd")) - known
    raw = bytearray(path.read_bytes())
    raw[600:610] = b"changed!!!"
    vm.config.write_bytes(vm.config.read_bytes() + b"\n")
    path.write_bytes(raw)
    before = everything(vm.root)
    for back in (False, True):
        plan = recovery_plan(vm.place, back=back)
        assert any("does not fit" in text for text in plan.refusals)
        with pytest.raises(SnapviewerError) as raised:
            recover(vm.place, back=back)
        assert raised.value.code == "journal-does-not-fit"
    assert everything(vm.root) == before


@pytest.mark.parametrize("name", [".", "..", "trash", "stage", "lock", "counter", "log.jsonl"])
def test_what_is_of_another_kind_is_refused_before_the_first_write(
    vm: ModelVm, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """A pipe called `trash` would be met only when the record is closed: the VM stayed locked."""
    path = Path(os.path.normpath(vm.place.folder / name))
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    os.mkfifo(path)
    before = everything(vm.root)
    for last in ("--dry-run", "--yes"):  # the dry run says what the run says
        # 5 where the whole folder cannot be read: whether an action waits is not known then
        assert main(["take", str(vm.root), "--name", "x", last]) in (3, 5)
        assert str(path) in capsys.readouterr().out
    assert everything(vm.root) == before
    path.unlink()
    assert main(["recover", str(vm.root), "--yes"]) == 0
    assert main(["take", str(vm.root), "--name", "x", "--yes"]) == 0
