# SPDX-License-Identifier: Apache-2.0
"""Plans for a host, and their execution on the scripted one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.errors import Cancelled, RefusedError
from snapviewer.base.powershell import quote
from snapviewer.base.progress import Progress
from snapviewer.engine.execute import execute
from snapviewer.host import cmdlets
from snapviewer.host import execute as executor
from snapviewer.host.actions import (
    HostPlan,
    plan_delete,
    plan_rename,
    plan_revert,
    plan_take,
)
from snapviewer.host.errors import ACCESS_DENIED, CMDLET_FAILED, UNREACHABLE, HostError
from snapviewer.host.execute import WaitingStoppedError, execute_on_host
from snapviewer.host.library import HostLibrary, open_host
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.plans.steps import StepKind
from tests.builders_host import GIB, MIB, FakeHost, FakeSnapshot, FakeVm, failure

NASTY = ["it's", "'; Stop-VM *; '", "$(hi) `n", "名前 😀 \u2019", "a" * 100]


class Opened:
    """A host opened, with its only VM."""

    def __init__(self, host: FakeHost) -> None:
        self.host = host
        self.library: HostLibrary = open_host("HV01", host.transport)
        self.machine: Machine = self.library.machine()

    def __getitem__(self, name: str) -> Moment:
        return find_moment(self.machine, name)

    def run(self, plan: HostPlan, progress: Progress | None = None) -> Any:
        return execute_on_host(plan, self.host.transport, progress, interval=0)

    @property
    def cmdlets_run(self) -> list[str]:
        changing = {script: name for name, script in cmdlets.SCRIPTS.items()}
        return [changing[script] for script, _ in self.host.transport.calls if script in changing]


@pytest.fixture
def here(host: FakeHost, web: FakeVm) -> Opened:
    return Opened(host)


def kinds(plan: HostPlan) -> list[StepKind]:
    return [step.kind for step in plan.steps]


# -- take ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NASTY)
def test_take(here: Opened, web: FakeVm, name: str) -> None:
    before = here.host.reads(web)
    plan = plan_take(here.library, here.machine, name)
    assert plan.host == "HV01"
    assert kinds(plan) == [StepKind.ON_HOST, StepKind.CREATE_DISK, StepKind.CREATE_DISK]
    assert not plan.refused
    result = here.run(plan)
    taken = web.snapshots[-1]
    assert result.snapshot_id == taken.id.upper()
    assert (taken.name, web.parent) == (name, taken.id)
    assert here.host.reads(web)[1:] != before
    assert quote(name) in plan.powershell
    vm, find, take = plan.powershell.split("\n")
    assert vm == f"# The VM is called: {here.machine.name}"
    assert find == f"$vm = Get-VM -Id '{here.machine.id}'"
    assert take == f"Checkpoint-VM -VM $vm -SnapshotName {quote(name)}"


@pytest.mark.parametrize(
    ("kind", "state", "word"),
    [
        ("Standard", "Running", "memory, 4.0 GiB"), ("", "Running", "memory, 4.0 GiB"),
        ("Production", "Running", "where the guest cannot"),
        ("ProductionOnly", "Running", "without its memory."),
        ("Standard", "Off", ""),
    ],
)  # fmt: skip
def test_take_says_what_becomes_of_the_memory(
    host: FakeHost, web: FakeVm, kind: str, state: str, word: str
) -> None:
    web.checkpoint_type, web.state = kind, state
    here = Opened(host)
    warnings = " ".join(plan_take(here.library, here.machine, "S").warnings)
    assert word in warnings
    assert ("memory" in warnings) == bool(word)


@pytest.mark.parametrize("name", ["", "  ", "a" * 101, "two\nlines", "nul\0"])
def test_names_hyperv_refuses(here: Opened, name: str) -> None:
    for plan in (
        plan_take(here.library, here.machine, name),
        plan_revert(here.library, here.machine, here["First"], name),
        plan_rename(here.library, here.machine, here["First"], name),
    ):
        assert plan.refused
        assert plan.steps == []
        with pytest.raises(RefusedError):
            here.run(plan)
    assert here.cmdlets_run == []


def test_snapshots_switched_off(host: FakeHost, web: FakeVm) -> None:
    web.checkpoint_type = "Disabled"
    here = Opened(host)
    assert plan_take(here.library, here.machine, "S").refused
    assert plan_revert(here.library, here.machine, here["First"], "S").refused
    assert not plan_revert(here.library, here.machine, here["First"]).refused


def test_a_busy_vm_is_left_alone(host: FakeHost, web: FakeVm) -> None:
    web.operational = ["InService", "BackingUpVirtualMachine"]
    here = Opened(host)
    for plan in (
        plan_take(here.library, here.machine, "S"),
        plan_delete(here.library, here.machine, here["Side"]),
    ):
        assert any("backs the VM up" in text for text in plan.refusals)


def test_a_merging_vm_is_warned_of(host: FakeHost, web: FakeVm) -> None:
    web.operational = ["InService", "MergingDisks"]
    here = Opened(host)
    plan = plan_take(here.library, here.machine, "S")
    assert not plan.refused
    assert any("merging" in text for text in plan.warnings)


# -- revert ----------------------------------------------------------------------------------------


def test_revert(here: Opened, web: FakeVm, snaps: dict[str, FakeSnapshot]) -> None:
    dropped = set(web.disks.values())
    plan = plan_revert(here.library, here.machine, here["First"])
    assert plan.loses == [NOW_ID]
    removed = {str(step.file) for step in plan.steps if step.kind is StepKind.REMOVE}
    assert removed == dropped
    assert sum(step.size for step in plan.steps) == 2 * GIB
    assert any("without shutting" in text for text in plan.warnings)
    here.run(plan)
    assert web.parent == snaps["First"].id
    assert not dropped & set(here.host.files)


def test_revert_takes_first(here: Opened, web: FakeVm, snaps: dict[str, FakeSnapshot]) -> None:
    kept = dict(web.disks)
    plan = plan_revert(here.library, here.machine, here["Side"], "Before")
    assert plan.loses == []
    assert StepKind.REMOVE not in kinds(plan)
    result = here.run(plan)
    assert here.cmdlets_run[-2:] == ["take", "restore"]
    saved = next(item for item in web.snapshots if item.name == "Before")
    assert result.snapshot_id == saved.id.upper()
    assert saved.disks == kept
    assert set(kept.values()) <= set(here.host.files)
    assert web.parent == snaps["Side"].id


def test_revert_says_what_was_done_when_the_second_half_fails(here: Opened, web: FakeVm) -> None:
    plan = plan_revert(here.library, here.machine, here["Side"], "Before")
    here.host.fail[cmdlets.RESTORE] = [failure("The operation failed.", "NotSpecified")]
    with pytest.raises(HostError, match="done before that: Checkpoint-VM") as caught:
        here.run(plan)
    assert caught.value.code == CMDLET_FAILED
    assert web.snapshots[-1].name == "Before"


def test_revert_keeps_a_disk_that_hyperv_did_not_make(host: FakeHost, web: FakeVm) -> None:
    host.add_file(r"D:\new.vhdx", GIB)
    web.disks["SCSI 0 5"] = r"D:\new.vhdx"
    here = Opened(host)
    plan = plan_revert(here.library, here.machine, here["First"])
    assert not any(step.file == Path(r"D:\new.vhdx") for step in plan.steps)
    assert any(r"D:\new.vhdx; the file stays" in text for text in plan.warnings)


def test_now_is_no_snapshot(here: Opened) -> None:
    now = here["now"]
    assert plan_revert(here.library, here.machine, now).refused
    assert plan_delete(here.library, here.machine, now).refused
    assert plan_rename(here.library, here.machine, now, "x").refused


# -- delete ----------------------------------------------------------------------------------------


def test_delete_a_leaf_is_certain(here: Opened, web: FakeVm) -> None:
    before = here.host.reads(web)
    size = sum(file["size"] for file in here.host.files.values())
    plan = plan_delete(here.library, here.machine, here["Side"])
    assert plan.unknown == frozenset()
    assert plan.forecast.frees_now_bytes == 2 * GIB + 3 * MIB
    assert StepKind.MERGE not in kinds(plan)
    here.run(plan)
    after = sum(file["size"] for file in here.host.files.values())
    assert size - after + 3 * MIB == plan.forecast.frees_now_bytes
    assert here.host.reads(web) == before
    assert "Side" not in {item.name for item in web.snapshots}


def test_delete_merges(here: Opened, web: FakeVm) -> None:
    looks = [script for script, _ in here.host.transport.calls].count(cmdlets.STATUS)
    plan = plan_delete(here.library, here.machine, here["Second"])
    assert plan.waits
    assert plan.merge_bytes == 2 * GIB
    assert plan.to_json()["frees_now_bytes"] is None
    assert kinds(plan).count(StepKind.MERGE) == 2
    here.run(plan)
    assert web.merging == 0
    looked = [script for script, _ in here.host.transport.calls].count(cmdlets.STATUS) - looks
    assert looked >= here.host.merge_looks + 2


def test_delete_of_a_branch_point_frees_only_its_own(here: Opened) -> None:
    plan = plan_delete(here.library, here.machine, here["First"])
    assert plan.unknown == frozenset()
    assert plan.forecast.frees_now_bytes == 3 * MIB
    assert [step.kind for step in plan.steps] == [StepKind.ON_HOST, StepKind.REMOVE]
    assert any("2 disks stand on it" in check.text for check in plan.checks)


def test_delete_subtree_with_now_below(here: Opened, web: FakeVm) -> None:
    base = [path for path in here.host.reads(web) if path.endswith(".vhdx")]
    plan = plan_delete(here.library, here.machine, here["First"], subtree=True)
    assert set(plan.loses) == {item.id.upper() for item in web.snapshots}
    assert plan.typed_name == "First"
    assert not any("Now" in text for text in plan.loses)
    here.run(plan)
    assert web.snapshots == []
    assert [path for path in here.host.reads(web) if path.endswith(".vhdx")] == base


def test_delete_does_not_count_what_another_vm_needs(host: FakeHost, web: FakeVm) -> None:
    side = next(item for item in web.snapshots if item.name == "Side")
    shared = next(iter(side.disks.values()))
    other = host.add_vm("DB01")
    other.disks = {"SCSI 0 0": shared}
    library = open_host("HV01", host.transport)
    machine = library.machine("WEB01")
    plan = plan_delete(library, machine, find_moment(machine, "Side"))
    assert shared not in {str(step.file) for step in plan.steps}
    assert plan.forecast.frees_now_bytes == GIB + 3 * MIB


def test_delete_forecasts_nothing_for_files_the_host_cannot_open(
    host: FakeHost, web: FakeVm, snaps: dict[str, FakeSnapshot]
) -> None:
    path = next(iter(snaps["Side"].disks.values()))
    host.files[path] = {"error": "in use", "size": 0, "parent": ""}
    here = Opened(host)
    plan = plan_delete(here.library, here.machine, here["Side"])
    assert plan.to_json()["frees_now_bytes"] is None
    assert any("cannot be known" in text for text in plan.warnings)


@pytest.mark.parametrize(("kind", "word"), [("Recovery", "backup"), ("SyncedReplica", "Replica")])
def test_snapshots_of_others_are_warned_of(
    host: FakeHost, web: FakeVm, snaps: dict[str, FakeSnapshot], kind: str, word: str
) -> None:
    snaps["Side"].type = kind
    here = Opened(host)
    plan = plan_delete(here.library, here.machine, here["Side"])
    assert any(word in text for text in plan.warnings)


def test_a_delete_that_leaves_the_snapshot_is_an_error(here: Opened, web: FakeVm) -> None:
    plan = plan_delete(here.library, here.machine, here["Side"])
    here.host.transport._answers[cmdlets.REMOVE] = lambda arguments: {"snapshot": ""}
    with pytest.raises(HostError, match="still lists"):
        here.run(plan)


# -- rename ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NASTY)
def test_rename(here: Opened, web: FakeVm, name: str) -> None:
    plan = plan_rename(here.library, here.machine, here["First"], name)
    assert plan.unknown == frozenset()
    here.run(plan)
    assert name in {item.name for item in web.snapshots}
    assert quote(name) in plan.powershell


# -- what goes wrong -------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["state", "snapshot", "rename", "disk"])
def test_a_vm_that_changed_since_the_plan(
    here: Opened, web: FakeVm, snaps: dict[str, FakeSnapshot], change: str
) -> None:
    plan = plan_delete(here.library, here.machine, here["Side"])
    if change == "state":
        web.state = "Off"
    elif change == "snapshot":
        here.host.snap(web, "New")
    elif change == "rename":
        snaps["Side"].name = "Other"
    else:
        web.disks["SCSI 0 9"] = r"D:\other.vhdx"
    with pytest.raises(RefusedError) as caught:
        here.run(plan)
    assert caught.value.code == "changed-since-plan"
    assert here.cmdlets_run == []


def test_a_vm_that_is_gone(here: Opened, web: FakeVm) -> None:
    plan = plan_delete(here.library, here.machine, here["Side"])
    here.host.vms.remove(web)
    with pytest.raises(HostError, match="unable to find"):
        here.run(plan)


def test_a_plan_for_a_host_is_not_run_here(
    here: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RefusedError) as caught:
        execute(plan_delete(here.library, here.machine, here["Side"]))
    assert caught.value.code == "host-plan"
    assert list(tmp_path.iterdir()) == []


def unreachable() -> HostError:
    return HostError("gone", code=UNREACHABLE, host="HV01")


def test_watching_survives_short_breaks(here: Opened) -> None:
    plan = plan_delete(here.library, here.machine, here["Second"])
    here.host.fail[cmdlets.STATUS] = [unreachable() for _ in range(executor.FAILED_LOOKS - 1)]
    assert here.run(plan).action == "delete"


def test_watching_gives_up_and_says_what_was_done(here: Opened, web: FakeVm) -> None:
    plan = plan_delete(here.library, here.machine, here["Second"])
    here.host.fail[cmdlets.STATUS] = [unreachable() for _ in range(executor.FAILED_LOOKS)]
    with pytest.raises(HostError, match="the cmdlet was carried out"):
        here.run(plan)
    assert "Second" not in {item.name for item in web.snapshots}


def test_a_refused_look_is_not_repeated(here: Opened) -> None:
    plan = plan_delete(here.library, here.machine, here["Second"])
    here.host.fail[cmdlets.STATUS] = [failure("no", "PermissionDenied")]
    with pytest.raises(HostError) as caught:
        here.run(plan)
    assert caught.value.code == ACCESS_DENIED


def test_a_lost_answer_to_a_change_says_that_the_host_may_carry_on(here: Opened) -> None:
    plan = plan_take(here.library, here.machine, "S")
    here.host.fail[cmdlets.TAKE] = [unreachable()]
    with pytest.raises(HostError, match="the host may carry on"):
        here.run(plan)


# -- progress and cancel ---------------------------------------------------------------------------


class Recorder(Progress):
    """Notes every phase and cancels where told."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__()
        self.phases: list[tuple[str, int]] = []
        self.most = 0
        self._cancel_at = cancel_at

    def start(self, label: str, total: int = 0) -> None:
        self.phases.append((label, total))
        if self._cancel_at and label.startswith(self._cancel_at):
            self.cancel()
        super().start(label, total)

    def advance(self, count: int) -> None:
        assert count > 0
        super().advance(count)
        self.most = max(self.most, self.state().done)


def test_progress_follows_the_merge(here: Opened) -> None:
    here.host.merge_looks = 5
    progress = Recorder()
    here.run(plan_delete(here.library, here.machine, here["Second"]), progress)
    assert progress.phases[-1] == ("The host merges", 2 * GIB)
    assert 1 * GIB < progress.most <= 2 * GIB


def test_cancel_before_anything_was_begun(here: Opened) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled) as caught:
        here.run(plan_delete(here.library, here.machine, here["Second"]), progress)
    assert not isinstance(caught.value, WaitingStoppedError)
    assert here.cmdlets_run == []


def test_cancel_while_the_host_merges_only_stops_waiting(here: Opened, web: FakeVm) -> None:
    here.host.merge_looks = 1000
    plan = plan_delete(here.library, here.machine, here["Second"])
    with pytest.raises(WaitingStoppedError, match=r"carries on .*Remove-VMSnapshot") as caught:
        here.run(plan, Recorder("The host merges"))
    assert "not begun" not in str(caught.value)
    assert web.merging > 0


def test_cancel_between_two_cmdlets(here: Opened, web: FakeVm) -> None:
    plan = plan_revert(here.library, here.machine, here["Side"], "Before")
    progress = Progress()
    real = here.host.take

    def take(arguments: Any) -> Any:
        progress.cancel()
        return real(arguments)

    here.host.transport._answers[cmdlets.TAKE] = take
    with pytest.raises(WaitingStoppedError, match="The rest of the plan was not begun"):
        here.run(plan, progress)
    assert web.snapshots[-1].name == "Before"
    assert here.cmdlets_run == ["take"]
