# SPDX-License-Identifier: Apache-2.0
"""What is done to one VM never touches another, also where all share one root."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.protect import plan_protect
from snapviewer.actions.recover import interrupted, recover
from snapviewer.actions.take import plan_take
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import NotFoundError
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.engine.trash import finished, trash_size
from snapviewer.figures.past_actions import past_actions
from snapviewer.machines.journal_state import has_journal, waiting_in
from snapviewer.machines.opening import open_library
from snapviewer.machines.work_place import WorkPlace, folder_name
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, killed_at, old_record, plan_on, shared_root, step, take_on


@pytest.fixture
def places(tmp_path: Path) -> dict[str, WorkPlace]:
    return shared_root(tmp_path, "DC01", "SQL01")


def names(place: WorkPlace) -> list[str]:
    with open_library(place.root) as library:
        return [item.name for item in library.machine(place.machine_id).snapshots]


def test_take_a_on_one_b_on_the_other_undo_the_first(places: dict[str, WorkPlace]) -> None:
    first, second = places.values()
    take_on(first, "a")
    take_on(second, "b")
    plan = plan_undo(first)
    assert plan.title == "Undo: Take snapshot 'a' of DC01" and not plan.refusals
    execute(plan)
    assert (names(first), names(second)) == ([], ["b"])
    assert [journal.machine_name for journal in finished(second)] == ["SQL01"]
    assert finished(first) == []
    assert plan_undo(first).refused


def test_case_09_by_the_command_line(
    places: dict[str, WorkPlace], capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(places["DC01"].root)
    for vm, name in (("DC01", "a"), ("SQL01", "b")):
        assert main(["take", root, "--vm", vm, "--name", name, "--yes"]) == 0
    capsys.readouterr()
    assert main(["undo", root, "--vm", "DC01", "--dry-run"]) == 0
    assert "'a' of DC01" in capsys.readouterr().out
    assert main(["empty-trash", root, "--vm", "DC01", "--dry-run", "--json"]) == 0
    files = [item["file"] for item in json.loads(capsys.readouterr().out)["plan"]["steps"]]
    assert files and all(places["DC01"].machine_id in name for name in files)
    assert main(["undo", root, "--dry-run"]) == 2  # which one is meant is not known
    assert main(["empty-trash", root, "--vm", "DC01", "--yes"]) == 0
    assert main(["undo", root, "--vm", "SQL01", "--yes"]) == 0
    assert (names(places["DC01"]), names(places["SQL01"])) == (["a"], [])


def test_emptying_the_trash_of_one_keeps_the_others(places: dict[str, WorkPlace]) -> None:
    first, second = places.values()
    take_on(first, "a")
    take_on(second, "b")
    kept = trash_size(second)
    assert kept
    execute(plan_empty_trash(first))
    assert trash_size(first) == 0 and trash_size(second) == kept
    assert not plan_undo(second).refusals


def test_log_and_protection_are_each_vms_own(places: dict[str, WorkPlace]) -> None:
    first, second = places.values()
    taken = take_on(first, "a")
    take_on(second, "b")
    execute(plan_on(first, lambda lib, vm: plan_protect(lib, vm, vm.snapshot(taken))))
    assert first.protection.exists() and not second.protection.exists()
    assert len(past_actions(first)) == 2 and len(past_actions(second)) == 1
    assert len(past_actions(first.root)) == 3


def test_an_interrupted_action_holds_back_only_its_vm(places: dict[str, WorkPlace]) -> None:
    first, second = places.values()
    plan = plan_on(first, plan_take, "half")
    with pytest.raises(Killed), killed_at(25):
        execute(plan)
    assert has_journal(first) and not has_journal(second)
    assert plan_on(first, plan_take, "x").refused
    take_on(second, "b")
    with open_library(first.root) as library:
        (finding,) = (f for f in library.findings if f.code == "interrupted-action")
        assert finding.vm_id == first.machine_id
    with pytest.raises(NotFoundError):
        plan_undo(first.root)  # two VMs were worked on: which is meant must be said
    recover(first, back=True)
    assert (names(first), names(second)) == ([], ["b"])


def test_one_that_works_on_a_shared_file_holds_the_other_back(
    places: dict[str, WorkPlace],
) -> None:
    first, second = places.values()
    with open_library(second.root) as library:
        now = library.machine(second.machine_id).now
        assert now is not None
        path = now.disks["ide0:0"].path
    assert path is not None
    record = old_record(first, [step("merge", path, data={"run": []})])
    first.old_journal.parent.mkdir(parents=True, exist_ok=True)
    first.old_journal.write_bytes(record)
    refused = plan_on(second, plan_take, "b")
    assert any("works on" in text and path.name in text for text in refused.refusals)


def test_a_damaged_journal_of_one_does_not_hold_a_stranger_back(
    places: dict[str, WorkPlace],
) -> None:
    first, second = places.values()
    first.folder.mkdir(parents=True)
    first.slots[0].write_bytes(b"{")
    assert plan_on(first, plan_take, "x").refused
    take_on(second, "b")


def test_undo_never_climbs_to_the_folder_above(tmp_path: Path) -> None:
    outer = ModelVm(tmp_path, name="Outer", size=128 * 1024)
    outer.scribble(1)
    outer.take("one")
    inner = ModelVm(outer.root, name="Inner", size=128 * 1024)
    assert plan_undo(inner.place).refused
    assert main(["undo", str(inner.root), "--yes"]) == 3
    assert main(["empty-trash", str(inner.root), "--yes"]) == 0
    assert trash_size(outer.place) > 0
    assert not plan_undo(outer.place).refusals


def test_an_action_without_steps_is_not_recorded(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.take("one")
    before = len(finished(vm.place))
    plan = vm.plan_take("two")
    plan.steps.clear()
    execute(plan)
    execute(plan_empty_trash(WorkPlace(vm.root, "")))  # an empty trash
    assert len(finished(vm.place)) == before
    assert plan_undo(vm.place).title.startswith("Undo: Take snapshot 'one'")


def test_the_newest_action_is_told_by_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock went back between two actions."""
    import snapviewer.engine.journal as module

    class Early(module.datetime):
        @classmethod
        def now(cls, tz: object = None) -> Early:  # type: ignore[override]
            return cls(2001, 1, 1, tzinfo=tz)  # type: ignore[arg-type]

    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.take("first")
    monkeypatch.setattr(module, "datetime", Early)
    vm.take("second")
    assert finished(vm.place)[0].title == "Take snapshot 'second' of Test VM"
    assert [j.number for j in finished(vm.place)] == [2, 1]


@pytest.mark.parametrize("machine_id", ["", "..", "a/b", "x" * 400, "{not a guid}", "\udce4"])
def test_an_id_that_is_no_guid_has_a_safe_folder(machine_id: str) -> None:
    name = folder_name(machine_id)
    assert "/" not in name and name not in ("", ".", "..") and len(name) < 60
    assert folder_name(name) == name


def test_what_an_earlier_version_left_is_read(tmp_path: Path) -> None:
    """Trash, log and journal of version 1 belong to the VM that they name."""
    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.scribble(1)
    other = WorkPlace(vm.root, "11111111-2222-3333-4444-555555555555")
    old = vm.place.old_trash / "20250101T000000.0Z-rename"
    old.mkdir(parents=True)
    kept = old / "000-a.xml"
    kept.write_bytes(vm.config.read_bytes())
    written = step(
        "write-file", vm.config, saved={"existed": True, "trash": str(kept)}
    )
    record = old_record(vm.place, [written], trash=str(old), done=1, title="Old rename")
    (old / "manifest.json").write_bytes(record)
    vm.place.old_log.write_text('{"time":"2025-01-01T00:00:00+00:00","title":"T","result":"done"}\n')
    assert [item.title for item in finished(vm.place)] == ["Old rename"]
    assert finished(other) == [] and trash_size(other) == 0
    assert trash_size(vm.place) == len(record) + kept.stat().st_size
    assert len(past_actions(vm.root)) == 1
    plan = plan_undo(vm.place)
    assert plan.foreign and not plan.refusals
    execute(plan, accept_foreign=True)
    assert finished(vm.place) == [] and not kept.exists()
    vm.check()


def test_an_old_journal_is_shown_and_carried_on(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, size=128 * 1024)
    vm.scribble(1)
    folder = vm.root / "Snapshots"
    record = old_record(vm.place, [step("make-folder", folder)], title="Old take")
    vm.place.shared.mkdir()
    vm.place.old_journal.write_bytes(record)
    assert interrupted(vm.root) == "Old take"
    assert [item.place.machine_id for item in waiting_in(vm.root)] == [vm.id]
    assert main(["recover", str(vm.root), "--yes"]) == 3
    assert main(["recover", str(vm.root), "--yes", "--accept-foreign"]) == 0
    assert folder.is_dir() and not has_journal(vm.root)
    assert not vm.place.old_journal.exists()


def test_killed_while_an_old_journal_is_taken_over(tmp_path: Path) -> None:
    for at in range(60):
        vm = ModelVm(tmp_path / str(at), size=128 * 1024)
        vm.scribble(1)
        record = old_record(vm.place, [step("make-folder", vm.root / "Snapshots")])
        vm.place.shared.mkdir()
        vm.place.old_journal.write_bytes(record)
        try:
            with killed_at(at):
                recover(vm.place, accept_foreign=True)
        except Killed:
            if has_journal(vm.place):
                recover(vm.place, accept_foreign=True)
        else:
            assert at > 5
            return
        assert not has_journal(vm.place) and (vm.root / "Snapshots").is_dir()
    raise AssertionError("it never ended")


def test_hooks_see_no_other_vms_files(places: dict[str, WorkPlace]) -> None:
    """Take, undo and emptying of one VM change nothing that bears the other's id or name."""
    first, second = places.values()
    take_on(second, "b")
    seen: list[Path] = []
    with mutation_hook(lambda _o, path, _a, _b: seen.append(path)):
        take_on(first, "a")
        execute(plan_undo(first))
        take_on(first, "c")
        execute(plan_empty_trash(first))
    assert seen
    assert not [p for p in seen if second.machine_id in str(p) or "SQL01" in p.name]
