# SPDX-License-Identifier: Apache-2.0
"""Plans say where they turn a start that would succeed into one that would not, and nothing where
they do not; what they forecast is what is found afterwards.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.engine.execute import execute
from snapviewer.machines.readiness.checks import Answer
from snapviewer.machines.readiness.judge import readiness, situation_of
from snapviewer.machines.readiness.records import Situation
from snapviewer.plans.plan import Plan
from snapviewer.plans.readiness_check import CODE, losses
from snapviewer.plans.readiness_forecast import forecast
from snapviewer.plans.steps import Step, StepKind
from tests.builders_obstacles import FOLDER, IDE, healthy
from tests.builders_vm import ModelVm


def refusals(situation: Situation) -> set[tuple[str, str, frozenset[str]]]:
    """(moment, code, hosts) of every "no"."""
    return {
        (each.moment.id, line.code, line.hosts)
        for each in readiness(situation).moments
        if each.moment is not None
        for line in each.lines
        if line.answer is Answer.NO
    }


def texts(plan: Plan) -> list[str]:
    return [check.text for check in plan.checks if check.code == CODE]


def lost(plan: Plan) -> list[str]:
    return [text for text in texts(plan) if text in plan.warnings]


def carried_out(vm: ModelVm, plan: Plan) -> None:
    """The forecast of the steps equals what is found after them."""
    with vm.open() as library:
        ahead = refusals(forecast(library, library.machine(vm.id), plan.steps))
    execute(plan)
    with vm.open() as library:
        assert refusals(situation_of(library, library.machine(vm.id))) == ahead


@pytest.mark.parametrize("kind", ["xml", "vmcx"])
def test_no_action_on_a_healthy_vm_loses_anything(tmp_path: Path, kind: str) -> None:
    vm = healthy(tmp_path, kind).vm
    first = vm.tree()["now"]
    assert first is not None
    second = vm.take("two")
    for make in (
        lambda: vm.plan_take("three"),
        lambda: vm.plan_revert(first, "kept"),
        lambda: vm.plan_delete(second, merge_now=True),
        lambda: vm.plan_delete(first, merge_now=True),
        lambda: vm.plan_take("last"),
    ):
        plan = make()
        assert not plan.refusals and not lost(plan) and texts(plan)
        carried_out(vm, plan)


def test_a_revert_to_an_older_version_says_which_hosts_are_lost(tmp_path: Path) -> None:
    made = healthy(tmp_path, "vmcx")
    made.set("properties/version", 0x0500, made.snapshot)
    (snapshot,) = [each for each in made.vm.tree() if each != "now"]
    plan = made.vm.plan_revert(snapshot)
    (text,) = lost(plan)
    assert "2022" in text and "2016" not in text and "configuration version 5.0" in text
    carried_out(made.vm, plan)


def test_a_revert_to_an_image_that_is_gone(tmp_path: Path) -> None:
    made = healthy(tmp_path, "xml")
    made.set(IDE + "controller1/drive0/type", "ISO", made.snapshot)
    made.set(IDE + "controller1/drive0/pathname", FOLDER + "setup.iso", made.snapshot)
    (snapshot,) = [each for each in made.vm.tree() if each != "now"]
    (text,) = lost(made.vm.plan_revert(snapshot))
    assert "setup.iso" in text and "0x80070002" in text and "inferred" in text


def test_a_snapshot_of_what_does_not_start_is_not_said_to_lose_it(tmp_path: Path) -> None:
    made = healthy(tmp_path, "xml")
    made.set(IDE + "controller1/drive0/type", "ISO")
    made.set(IDE + "controller1/drive0/pathname", FOLDER + "setup.iso")
    assert not lost(made.vm.plan_take("same"))


@pytest.mark.parametrize(
    ("kind", "code"),
    [(StepKind.TRASH, "0xC03A000D"), (StepKind.RENAME_FILE, "0xC03A000D")],
)
def test_steps_that_take_a_parent_away_are_seen(
    tmp_path: Path, kind: StepKind, code: str
) -> None:
    """No planner makes such steps; what judges them must see them all the same."""
    made = healthy(tmp_path, "vmcx")
    other = made.base.with_name("other.vhdx")
    step = Step(kind, other if kind is StepKind.RENAME_FILE else made.base, 0, "",
                {"source": str(made.base)})
    with made.vm.open() as library:
        machine = library.machine()
        before = situation_of(library, machine)
        found, left = losses(before, forecast(library, machine, [step]))
    assert left == 0
    now = [text for text in found if text.startswith("After this the VM would not start any more")]
    assert now and code in now[0]


def test_a_configuration_that_names_a_file_nobody_makes(tmp_path: Path) -> None:
    made = healthy(tmp_path, "xml")
    with made.vm.open() as library:
        machine = library.machine()
        assert machine.config is not None
        config = machine.config.copy(machine.config.path)
        config.set_drive("ide0:0", FOLDER + "nobody.avhd")
        step = Step(StepKind.WRITE_FILE, config.path, 1, "", {}, {}, config.to_bytes())
        found, _ = losses(situation_of(library, machine), forecast(library, machine, [step]))
    assert len(found) == 1 and "0x80070002" in found[0] and "nobody.avhd" in found[0]
