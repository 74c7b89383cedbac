# SPDX-License-Identifier: Apache-2.0
"""Would it start: every obstacle is found with its code, alone and beside another; none is claimed
where there is none.
"""

from __future__ import annotations

import itertools
import os
import random
import shutil
import tempfile
from pathlib import Path

import pytest

from snapviewer.demo.build import build_demo
from snapviewer.machines.opening import open_library
from snapviewer.machines.readiness.checks import BY_KEY, CHECKS, RULES, Answer, Certainty
from snapviewer.machines.readiness.judge import readiness, situation_of
from snapviewer.machines.readiness.records import Line, Readiness
from snapviewer.machines.readiness.words import snapshot_verdict, verdict
from snapviewer.machines.windows_codes import meaning_of, name_of
from tests.builders_fs import SAMPLES
from tests.builders_obstacles import OBSTACLES, Made, Obstacle, healthy
from tests.builders_vm import ModelVm
from tests.machines.layouts import World, world

FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
LAYOUTS = int(os.environ.get("SNAPVIEWER_EXAMPLES", "16"))
PAIRS = int(os.environ.get("SNAPVIEWER_EXAMPLES", "60"))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    return {kind: healthy(tmp_path_factory.mktemp(kind), kind) for kind in ("xml", "vmcx")}


def copy_of(made: Made, folder: Path) -> Made:
    """The healthy VM again, in a folder of its own."""
    root = folder / made.vm.root.name
    shutil.copytree(made.vm.root, root, symlinks=True)

    def here(path: Path) -> Path:
        return root / path.relative_to(made.vm.root)

    vm = ModelVm.__new__(ModelVm)
    vm.__dict__.update(made.vm.__dict__)
    vm.root, vm.config, vm.beside = root, here(made.vm.config), []
    return Made(vm, here(made.base), here(made.leaf), here(made.snapshot))


def judge(made: Made) -> Readiness:
    with made.vm.open() as library:
        machine = next(each for each in library.machines if each.root == made.vm.root)
        return readiness(situation_of(library, machine))


def found(made: Made) -> list[Line]:
    return [line for each in judge(made).moments for line in each.lines if line.code]


def key(line: Line) -> tuple[str, str, Path | None, frozenset[str]]:
    return line.code, line.text, line.file, line.hosts


CASES = [(each, kind) for each in OBSTACLES for kind in each.kinds]


def test_there_are_enough() -> None:
    assert len({each.name for each in OBSTACLES}) >= 60
    assert len({each.code for each in OBSTACLES}) >= 60


@pytest.mark.parametrize(
    ("obstacle", "kind"), CASES, ids=[f"{each.name}-{kind}" for each, kind in CASES]
)
def test_each_is_found_with_its_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: dict[str, Made], obstacle: Obstacle,
    kind: str,
) -> None:
    made = copy_of(models[kind], tmp_path)
    with monkeypatch.context() as context:
        made.tell(context)
        before = {key(line) for line in found(made)}
    obstacle.spoil(made)
    made.tell(monkeypatch)
    fresh = [line for line in found(made) if key(line) not in before]
    mine = [line for line in fresh if line.code == obstacle.code]
    assert mine, [line.code for line in fresh]
    rule = RULES.get(obstacle.code)
    for line in mine:
        assert line.text and line.remedy
        assert line.file is not None
        assert rule is None or (line.check.key, line.answer) == (rule.check, rule.answer)
        assert line.answer is not Answer.NO or line.certainty is not Certainty.UNKNOWN
        assert all(name_of(number) and meaning_of(number) for number in line.numbers)


def _pairs() -> list[tuple[Obstacle, Obstacle, str]]:
    every = [
        (one, other, kind)
        for one, other in itertools.combinations(OBSTACLES, 2)
        for kind in sorted(set(one.kinds) & set(other.kinds))
        if one.key != other.key and not (one.only or other.only)
    ]
    return random.Random(24).sample(every, min(PAIRS, len(every)))


def test_pairs_are_found_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: dict[str, Made]
) -> None:
    missed = []
    for number, (one, other, kind) in enumerate(_pairs()):
        made = copy_of(models[kind], tmp_path / str(number))
        one.spoil(made)
        other.spoil(made)
        with monkeypatch.context() as context:
            made.tell(context)
            codes = {line.code for line in found(made)}
        missed += [(one.name, other.name, each.code) for each in (one, other)
                   if each.code not in codes]
        shutil.rmtree(made.vm.root)
    assert not missed


@pytest.mark.parametrize("kind", ["xml", "vmcx"])
def test_a_healthy_vm_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: dict[str, Made], kind: str
) -> None:
    made = copy_of(models[kind], tmp_path)
    made.tell(monkeypatch)
    ready = judge(made)
    assert not ready.says_no()
    assert {line.code for each in ready.moments for line in each.lines
            if line.answer is Answer.NO} <= {"version-too-new", "version-below-table"}
    rights = [line for line in ready.now.lines if line.check.key.endswith("-rights")]
    assert [line.answer for line in rights] == [Answer.YES] * 3


def test_every_question_is_answered_in_order(models: dict[str, Made]) -> None:
    lines = judge(models["vmcx"]).now.lines
    keys = list(dict.fromkeys(line.check.key for line in lines))
    wanted = [check.key for check in CHECKS if not check.only_saved]
    assert keys == wanted
    stages = list(dict.fromkeys(check.stage for check in CHECKS))
    assert [check.stage for check in CHECKS] == sorted(
        (check.stage for check in CHECKS), key=stages.index
    )


def test_what_nobody_knows_is_never_a_no() -> None:
    for code, rule in RULES.items():
        assert rule.check in BY_KEY, code
        assert rule.answer is not Answer.YES, code
        assert not (rule.answer is Answer.NO and rule.certainty is Certainty.UNKNOWN), code
        assert all(name_of(number) for number in rule.numbers), code


# -- none is claimed --------------------------------------------------------------------------


@pytest.mark.parametrize("generation", ["2008", "2012", "2016"])
def test_nothing_is_claimed_of_the_demos(tmp_path: Path, generation: str) -> None:
    root = build_demo(tmp_path, generation=generation)
    with open_library(root) as library:
        ready = readiness(situation_of(library, library.machine()))
    assert not ready.says_no()
    for each in ready.moments:
        assert not [line for line in each.lines if line.answer is Answer.NO and line.everywhere]
    # Of a saved state in files of its own it is only seen that they are there.
    states = {line.answer for each in ready.moments for line in each.lines
              if line.check.key == "state"}
    assert states == {Answer.YES if generation == "2016" else Answer.UNSEEN}
    saved = [snapshot_verdict(ready, each) for each in ready.snapshots]
    assert any("like processor" in text for text in saved)
    if generation == "2016":
        assert "2016, 2019" in verdict(ready) and "2012 R2: configuration version" in verdict(ready)


def test_nothing_is_claimed_of_the_samples(tmp_path: Path) -> None:
    configs = SAMPLES / "configs"
    if not configs.is_dir():
        pytest.skip("the samples are not here")
    shutil.copytree(configs, tmp_path / "configs")
    with open_library(tmp_path / "configs") as library:
        for machine in library.machines:
            ready = readiness(situation_of(library, machine))
            assert not ready.says_no(), (machine.name, verdict(ready))


def test_nothing_is_claimed_of_random_layouts() -> None:
    """A "no" is only said of what is truly absent, damaged or set aside."""
    wrong = []
    for seed in range(LAYOUTS):
        with tempfile.TemporaryDirectory(dir=FAST, prefix="ready") as folder:
            made = world(Path(folder).resolve(), seed)
            with open_library(made.opened) as library:
                for machine in library.machines:
                    for each in readiness(situation_of(library, machine)).moments:
                        wrong += [
                            (seed, made.said, machine.name, line.code, line.text)
                            for line in each.lines
                            if line.answer is Answer.NO and line.everywhere
                            and not _true(made, line)
                        ]
    assert not wrong, wrong[:10]


def _true(made: World, line: Line) -> bool:
    stored = line.text.rstrip(".").rsplit(": ", 1)[-1]
    if line.code in ("disk-missing", "disk-folder-missing", "disk-deleted", "parent-missing",
                     "stale-path-certain"):
        at, name = stored.rsplit("\\", 1)
        places = [vm.made.places[at] for vm in made.vms if at in vm.made.places]
        # A copy beside the original has the same stored path: one of them lacks the file.
        return bool(places) and any(not (place / name).exists() for place in places)
    return {
        "configuration-unreadable": "snapshot_configuration_of_zeros",
    }.get(line.code, "damaged_file") in made.said
