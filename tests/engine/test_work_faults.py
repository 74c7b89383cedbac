# SPDX-License-Identifier: Apache-2.0
"""Faults around an action: questions to the system that fail, names at their limits, space on each
volume, saved states that name anything, owners and modes of the work folder.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import struct
from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.recover import recover
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.files import short_name, temporary_of, write_file
from snapviewer.disks.filesystem.temporary import NAME_LIMIT
from snapviewer.engine.execute import execute
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.formats.vhd.headers import checksum
from snapviewer.machines import work_place
from snapviewer.machines.journal_state import has_journal, waiting_at
from snapviewer.plans import space
from snapviewer.plans.plan import CheckResult
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, everything, killed_at


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path / "vm", size=128 * 1024)
    made.scribble(1)
    return made


# -- questions to the system that fail -------------------------------------------------------------


@pytest.mark.parametrize("name", ["stat", "lstat", "scandir"])
def test_a_question_that_fails_in_mid_action_goes_back_or_says_recover(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Every few questions another one fails once, while an action runs."""
    vm.take("one")
    before = {k: v for k, v in everything(vm.root).items() if not k.startswith(".snapviewer")}
    real = getattr(os, name)
    outcomes = set()
    for at in range(1, 60, 6):
        plan = vm.plan_take("new")
        left = [at]

        def asked(*words: object, left: list[int] = left, **named: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), str(words[0]))
            return real(*words, **named)

        with monkeypatch.context() as patch:
            patch.setattr(os, name, asked)
            try:
                execute(plan)
                outcomes.add("done")
            except InterruptedActionError as error:
                assert "recover" in str(error)
                outcomes.add("interrupted")
            except SnapviewerError:
                outcomes.add("taken back")
        if has_journal(vm.place):
            recover(vm.place, back=True)
        if "done" in outcomes and len(vm.tree()) > 2:
            execute(plan_undo(vm.place))
        found = {k: v for k, v in everything(vm.root).items() if not k.startswith(".snapviewer")}
        assert found == before, at
    assert outcomes


# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [200, 235, 240, 245, 250])
def test_a_name_near_the_limit_ends_whole_or_refused(tmp_path: Path, length: int) -> None:
    """A disk's name so long that what is derived from it comes near 255 bytes or beyond."""
    made = ModelVm(tmp_path, size=64 * 1024)
    old = next(made.root.rglob("*.vhd"))
    name = "é" * ((length - 4) // 2) + ".vhd"
    old.rename(old.with_name(name))
    data = made.config.read_bytes()
    made.config.write_bytes(data.replace(old.name.encode("utf-16-le"), name.encode("utf-16-le"))
                            .replace(old.name.encode(), name.encode()))  # fmt: skip
    made.check()
    plan = made.plan_take("x")
    total = 0
    if plan.refused:
        assert any("too long" in text or "bytes" in text for text in plan.refusals)
    else:
        execute(plan)
        total = count_changes(lambda: execute(plan_undo(made.place)))
        assert total
    made.check()
    assert not has_journal(made.place)


def test_derived_names_fit() -> None:
    for name in ("a" * 255, "é" * 127, "x" * 250 + ".avhd", "short.vhd"):
        for made in (temporary_of(Path("/x") / name).name, short_name("000-", name)):
            assert len(os.fsencode(made)) <= NAME_LIMIT
    assert short_name("000-", "b" * 252 + ".vhd").endswith(".vhd")
    assert short_name("000-", "b" * 253) != short_name("000-", "c" * 253)


@pytest.mark.skipif(os.name == "nt", reason="bytes that are no text are a matter of POSIX")
@pytest.mark.parametrize("where", ["folder", "disk"])
def test_names_that_are_no_text_end_in_documented_errors(tmp_path: Path, where: str) -> None:
    made = ModelVm(tmp_path, size=64 * 1024)
    odd = os.fsdecode(b"\xe4\xff odd")
    if where == "folder":
        root = made.root.with_name(odd)
        made.root.rename(root)
    else:
        root = made.root
        disk = next(root.rglob("*.vhd"))
        disk.rename(disk.with_name(odd + ".vhd"))
    before = everything(root)
    codes = [
        main([words[0], str(root), *words[1:]])
        for words in (
            ["inspect", "--json"], ["take", "--name", "x", "--yes", "--json"],
            ["undo", "--yes", "--json"], ["recover", "--yes", "--json"],
            ["empty-trash", "--yes", "--json"],
        )
    ]  # fmt: skip
    assert set(codes) <= {0, 1, 2, 3, 4}
    after = {k: v for k, v in everything(root).items() if not k.startswith(".snapviewer")}
    if codes[1] != 0:
        assert after == before


# -- space -----------------------------------------------------------------------------------------


def test_space_is_asked_per_volume(
    vm: ModelVm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The configuration's volume has room, that of the disks has not."""
    one = vm.take("one")
    vm.scribble(2, 9)
    disks = vm.root / "Virtual Hard Disks"
    real = os.stat

    class Other:
        def __init__(self, status: os.stat_result) -> None:
            self._status = status

        def __getattr__(self, name: str) -> object:
            return 4711 if name == "st_dev" else getattr(self._status, name)

    def asked(path: object, *words: object, **named: object) -> object:
        status = real(path, *words, **named)  # type: ignore[arg-type]
        return Other(status) if str(path).startswith(str(disks)) else status

    usage = shutil.disk_usage(tmp_path)

    def free(path: object) -> object:
        return usage._replace(free=100 if str(path).startswith(str(disks)) else 10**12)

    with monkeypatch.context() as patch:
        patch.setattr(space.os, "stat", asked)
        patch.setattr(shutil, "disk_usage", free)
        plan = vm.plan_take("two")
        refused = [check for check in plan.checks if check.result is CheckResult.FAILED]
        assert len(refused) == 1 and str(disks) in refused[0].text
        assert any(str(disks) not in c.text and "Space on" in c.text for c in plan.checks)
        plan.refusals.clear()
        with pytest.raises(SnapviewerError) as raised:  # asked once more before the first write
            execute(plan)
        assert raised.value.code == "disk-full" and not has_journal(vm.place)
    vm.delete(one, merge_now=True)
    vm.check()


def test_space_that_went_since_the_plan_is_refused_before_the_first_write(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = vm.plan_take("one")
    usage = shutil.disk_usage(vm.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=0))
    with pytest.raises(SnapviewerError) as raised:
        execute(plan)
    assert raised.value.code == "disk-full"
    assert not has_journal(vm.place) and not list(vm.root.rglob("*.avhd"))


# -- saved states ----------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["elsewhere.bin", "secret.txt", "Virtual Hard Disks/x.bin"])
def test_a_saved_state_that_names_any_file_is_not_touched(
    vm: ModelVm, tmp_path: Path, target: str
) -> None:
    """The configuration's path leads to a file outside, to one of another kind, to a link."""
    vm.take("plain")
    vm.add_saved_state(b"memory" * 50, b"devices" * 9)
    victim = tmp_path / "vm" / target if "/" not in target else vm.root / target
    victim.write_bytes(b"precious")
    if "/" in target:
        real = tmp_path / "precious"
        victim.rename(real)
        victim.symlink_to(real)
    document = parse_xml(vm.config.read_bytes(), vm.config)
    document.set_value("/configuration/savedstate/memlocation", str(victim))
    vm.config.write_bytes(document.to_bytes())
    before = everything(tmp_path)
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert machine.now is not None
        state = machine.now.saved_state
        if state is None or state.memory is None or state.memory.parent == victim.parent.parent:
            pytest.skip("the configuration's path was not taken at all")
        named = state.memory
        if named.is_relative_to(vm.config.parent):
            pytest.skip("the usual place was taken instead")
        with pytest.raises(RefusedError):
            export_vm(library, machine, machine.now, tmp_path / "exported", Progress())
    take = vm.plan_take("x")
    assert any("not its own" in text for text in take.refusals)
    assert not [step for step in take.steps if step.data.get("source") == str(named)]
    revert = vm.plan_revert(next(iter(vm.content)))
    assert named not in [step.file for step in revert.steps]
    assert everything(tmp_path) == before


# -- one damaged file ------------------------------------------------------------------------------


@pytest.mark.parametrize("offset", [2**63, 2**64 - 512, 2**63 - 1, 2**62])
def test_a_header_offset_no_system_call_takes_stops_only_its_file(
    vm: ModelVm, offset: int
) -> None:
    path = vm.root / "Virtual Hard Disks" / "bad.vhd"
    raw = bytearray(next(vm.root.rglob("*.vhd")).read_bytes())
    for at in (0, len(raw) - 512):
        struct.pack_into(">Q", raw, at + 16, offset)
        struct.pack_into(">I", raw, at + 64, 0)
        struct.pack_into(">I", raw, at + 64, checksum(bytes(raw[at : at + 512]), 64))
    path.write_bytes(raw)
    with vm.open() as library:
        assert library.graph.files[path].error is not None
        assert library.machine(vm.id).now is not None
    assert main(["inspect", str(vm.root)]) == 4


# -- owners and modes ------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("mode", [0o755, 0o775, 0o700, 0o2770])
@pytest.mark.parametrize("mask", [0o022, 0o077, 0])
def test_the_work_folder_takes_owner_and_mode_of_the_vms_folder(
    vm: ModelVm, mode: int, mask: int
) -> None:
    """As a nightly run as root leaves it (case 51): its owner can go on working."""
    root_user = os.geteuid() == 0
    if root_user:
        for path in [vm.root, *vm.root.rglob("*")]:
            os.chown(path, 65534, 65534)
    vm.root.chmod(mode)
    old = os.umask(mask)
    try:
        vm.take("night")
        made = [vm.place.shared, *vm.place.shared.rglob("*")]
    finally:
        os.umask(old)
    assert {"manifest.json", "lock", "counter", "log.jsonl"} <= {path.name for path in made}
    snapshots = (vm.root / "Snapshots").stat()
    assert stat.S_IMODE(snapshots.st_mode) & 0o777 == mode & 0o777
    assert snapshots.st_uid == vm.root.stat().st_uid
    for path in made:
        status = path.stat()
        if root_user:
            assert (status.st_uid, status.st_gid) == (65534, 65534), path
        bits = stat.S_IMODE(status.st_mode)
        assert not bits & 0o022, path
        if path.is_dir():
            assert bits & 0o777 == (mode & 0o755) | 0o700, path
        elif "trash" not in path.parts or path.name == "manifest.json":
            assert bits == (mode & 0o644) | 0o600, path


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_the_journal_has_its_owner_from_the_first_byte(vm: ModelVm) -> None:
    from snapviewer.disks.filesystem.storage import mutation_hook

    vm.root.chmod(0o750)
    old, seen = os.umask(0), set()

    def look(operation: str, path: Path, _offset: int, _length: int) -> None:
        if operation == "write" and ".snapviewer" in path.parts and "trash" not in path.parts:
            seen.add(stat.S_IMODE(path.stat().st_mode))

    try:
        with mutation_hook(look):
            vm.take("x")
    finally:
        os.umask(old)
    assert seen == {0o640}


def test_what_may_not_be_looked_into_is_a_finding_of_its_vm(
    vm: ModelVm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm.take("one")
    other = ModelVm(tmp_path / "vm", name="Other", size=64 * 1024)
    real = work_place.list_folder
    reading = work_place.read_regular

    def denied(path: Path) -> None:
        if path.is_relative_to(vm.place.folder):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    def listed(path: Path, base: Path) -> list[tuple[str, int]]:
        denied(path)
        return real(path, base)

    def read(path: Path, base: Path, limit: int, tail: bool = False) -> bytes:
        denied(path)
        return reading(path, base, limit, tail)

    monkeypatch.setattr(work_place, "list_folder", listed)
    monkeypatch.setattr(work_place, "read_regular", read)
    waiting = waiting_at(vm.place)
    assert waiting is not None and waiting.wrong is not None
    assert waiting.wrong.code == "work-folder-unreadable" and not has_journal(vm.place)
    with vm.open() as library:
        (finding,) = (f for f in library.findings if f.code == "work-folder-unreadable")
        assert finding.vm_id == vm.id
    refused = vm.plan_take("x")
    assert any("may not be read by you" in text for text in refused.refusals)
    other.take("y")
    assert main(["inspect", str(tmp_path / "vm")]) in (0, 1)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_dry_run_says_what_the_run_will_say(vm: ModelVm) -> None:
    vm.take("one")
    vm.place.lock.chmod(0o400)
    assert any("may not write" in text for text in vm.plan_take("x").refusals)


# -- small things ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x.vmdk", "x.qcow2", "x.iso", "x.vhds"])
def test_an_export_under_an_unknown_ending_is_refused(
    vm: ModelVm, tmp_path: Path, name: str
) -> None:
    assert main(["export", str(vm.root), "now", str(tmp_path / name)]) == 2
    assert not (tmp_path / name).exists()
    assert main(["export", str(vm.root), "now", str(tmp_path / name), "--format", "raw"]) == 0
    assert main(["export", str(vm.root), "now", str(tmp_path / "x.img")]) == 0


def test_killed_before_the_journal_nothing_is_recorded(vm: ModelVm) -> None:
    for at in range(12):
        with pytest.raises(Killed), killed_at(at):
            execute(vm.plan_take("x"))
        if has_journal(vm.place):
            recover(vm.place, back=True)
        vm.check()


def test_titles_are_said_again_in_the_present_language(vm: ModelVm) -> None:
    from snapviewer.base import words
    from snapviewer.engine.trash import finished

    class Loud(words.English):
        def translate(self, source: str, comment: str, count: int) -> str:
            return super().translate(source, comment, count).replace("Take", "NIMM")

    vm.take("one {x} 100%")
    words.use_language(Loud())
    try:
        assert finished(vm.place)[0].title == "NIMM snapshot 'one {x} 100%' of Test VM"
    finally:
        words.use_language(words.English())


@pytest.mark.parametrize("source", [
    {"text": "{a.__class__}", "values": {"a": "x"}}, {"text": "{a:>999999999}", "values": {"a": 1}},
    {"text": "{0}", "values": {}}, {"text": "{", "values": {}}, {"text": "{missing}", "values": {}},
])  # fmt: skip
def test_a_text_from_a_file_is_never_a_program(source: dict[str, object]) -> None:
    from snapviewer.base.words import said_again

    assert said_again(source) == source["text"]


def test_the_writer_of_whole_files_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_file(path, b"x")
    assert list(tmp_path.iterdir()) == [path]
