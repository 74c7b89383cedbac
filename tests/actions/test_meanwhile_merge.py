# SPDX-License-Identifier: Apache-2.0
"""What another program does to the files of a merge while it runs: a disk that comes to stand on
its target, before its first write and after it, and files that go and come back.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import snapviewer.chains.merge as merging
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.base.errors import InterruptedActionError, RefusedError
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.scope import unconfined
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from snapviewer.engine.execute import execute
from snapviewer.engine.step_guards import StepGuard
from snapviewer.machines.work_place import WorkPlace
from tests.builders_guards import interrupted, plan_for
from tests.builders_layout import Layout, build_vm, check_truth

FORMATS = ["vhd", "vhdx"]


@pytest.fixture(params=FORMATS)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Layout:
    return build_vm(tmp_path / "D" / "VM1", "VM1", 2, snaps=(0, 1), format=request.param, count=0)


def stand_on(base: Path) -> Path:
    child = base.with_name(f"another.a{base.suffix[1:]}")
    with unconfined(), open_image(base) as image:
        create_differencing(child, image, ParentPaths(str(base), f".\\{base.name}"))
    return child


def once(
    wanted: Callable[[str, Path, int], bool], act: Callable[[], object]
) -> Callable[..., None]:
    done: list[bool] = []

    def hook(operation: str, path: Path, offset: int = 0, *_: object) -> None:
        if not done and wanted(operation, path, offset):
            done.append(True)
            act()

    return hook


def test_a_disk_made_before_the_first_write_takes_the_action_back(
    made: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last moment at which nothing is lost: the files are open and locked for the merge."""
    base = made.chain[0].path
    forecast, before = merging.forecast_merge, base.read_bytes()

    def late(run: object) -> object:
        stand_on(base)
        monkeypatch.setattr(merging, "forecast_merge", forecast)
        return forecast(run)  # type: ignore[arg-type]

    plan = plan_for(made.root.parent, made, "delete", "S0")
    monkeypatch.setattr(merging, "forecast_merge", late)
    with pytest.raises(RefusedError, match=r"another\.avhd"):
        execute(plan)
    assert base.read_bytes() == before
    assert not interrupted(made.root)
    check_truth(made)


def test_a_disk_made_amid_a_merge_is_told_and_the_action_stops(
    made: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    base = made.chain[0].path
    plan = plan_for(made.root.parent, made, "delete", "S0")
    hook = once(lambda _, path, __: path == base, lambda: stand_on(base))
    with mutation_hook(hook), pytest.raises(InterruptedActionError) as told:
        execute(plan)
    child = base.with_name(f"another.a{base.suffix[1:]}")
    held = child.read_bytes()
    assert told.value.code == "made-during-merge"
    assert child.name in str(told.value)
    assert made.chain[1].path.exists()  # nothing was removed or pointed elsewhere
    made.content.pop("S0")
    check_truth(made)
    shown = recovery_plan(WorkPlace(made.root, made.id))
    assert any(child.name in text for text in shown.warnings)
    assert main(["recover", str(made.root), "--yes", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert any(child.name in text for text in document["warnings"])
    assert child.read_bytes() == held
    assert not made.chain[1].path.exists()
    assert not interrupted(made.root)


def test_a_long_merge_stops_between_its_pieces(
    made: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = made.chain[0].path
    monkeypatch.setattr(merging, "PUBLISH_EVERY", 1)
    asked: list[bool] = []
    ask = StepGuard.ask

    def counted(guard: StepGuard, step: object) -> None:
        asked.append(True)
        if len(asked) == 2:
            stand_on(base)
        ask(guard, step)  # type: ignore[arg-type]

    monkeypatch.setattr(StepGuard, "ask", counted)
    with pytest.raises(InterruptedActionError, match=r"another\.avhd"):
        execute(plan_for(made.root.parent, made, "delete", "S0"))
    assert len(asked) == 2
    made.content.pop("S0")
    check_truth(made)


def test_a_merged_disk_that_lies_there_again_keeps_no_recovery_back(
    tmp_path: Path,
) -> None:
    made = build_vm(tmp_path / "D" / "VM1", "VM1", 3, snaps=(0, 1, 2), format="vhdx", count=0)
    plan = plan_for(made.root.parent, made, "delete", "S0", subtree=True)
    removed = [step.file for step in plan.steps if str(step.kind) == "remove"]
    assert len(removed) > 1
    kept = removed[0].read_bytes()

    def stop() -> None:
        raise OSError(5, "stopped by the test")

    hook = once(lambda operation, path, _: path.name.startswith(removed[1].name), stop)
    with mutation_hook(hook), pytest.raises(InterruptedActionError):
        execute(plan)
    assert not removed[0].exists()
    removed[0].write_bytes(kept)
    assert recover(WorkPlace(made.root, made.id))
    assert removed[0].read_bytes() == kept
    assert not removed[1].exists()
    assert not interrupted(made.root)
