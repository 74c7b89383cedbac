# SPDX-License-Identifier: Apache-2.0
"""A folder of the VM becomes a link to somewhere else between plan and run, or between two changes
of a run: nothing is changed where the link leads, what stops says why, and with the folder back
the action is finished or taken back, nothing lost. `SNAPVIEWER_FULL_TESTS=1` tries every change.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import is_interrupted
from tests.builders_faults import (
    ACTIONS,
    Ends,
    Reading,
    Scene,
    make_plan,
    make_scene,
    measure,
    reading,
)
from tests.builders_work import everything, points

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links")

PARTS: dict[str, Callable[[Scene], Path]] = {
    "disks": lambda scene: scene.vm.root / "Virtual Hard Disks",
    "snapshots": lambda scene: scene.vm.root / "Snapshots",
    "work": lambda scene: scene.vm.root / ".snapviewer",
    "work of the VM": lambda scene: scene.vm.place.folder,
}


_made: dict[str, Scene] = {}
_ends: dict[str, Ends] = {}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scene")


@pytest.fixture
def scene(place: Path) -> Scene:
    """Made within a test, so that its records are this user's."""
    if str(place) not in _made:
        _made[str(place)] = make_scene(place, "vhdx")
    return _made[str(place)]


class Swap:
    """A folder set aside, and in its place a link to a copy of it outside."""

    def __init__(self, folder: Path, outside: Path) -> None:
        self.folder, self.aside = folder, outside / "aside"
        self.decoy = outside / "decoy"
        self.made = False

    def make(self) -> None:
        shutil.copytree(self.folder, self.decoy)
        self.before = everything(self.decoy)
        self.folder.rename(self.aside)
        self.folder.symlink_to(self.decoy, target_is_directory=True)
        self.made = True

    def take_back(self) -> None:
        """The folder where it was; what lies in its place is kept aside."""
        if self.folder.is_symlink():
            self.folder.unlink()
        elif self.folder.exists():
            self.folder.rename(self.aside.with_name("came"))
        self.aside.rename(self.folder)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("action", ACTIONS)
def test_nothing_outside_is_reached(
    scene: Scene, tmp_path: Path, action: str, part: str
) -> None:
    if action not in _ends:
        _ends[action] = measure(scene, action)
    end = _ends[action]
    for at in [-1, *points(end.changes, action + part, 2)]:
        scene.restore()
        plan = make_plan(scene, action)
        folder = PARTS[part](scene)
        if not folder.is_dir():
            continue
        outside = tmp_path / f"{at}"
        outside.mkdir()
        swap = Swap(folder, outside)
        left = [at]

        def hook(*_: object, left: list[int] = left, swap: Swap = swap) -> None:
            if left[0] == 0 and swap.folder.is_dir():
                swap.make()
            left[0] -= 1

        if at < 0:
            swap.make()
        try:
            with mutation_hook(hook):
                execute(plan)
            stopped = ""
        except SnapviewerError as error:
            stopped = str(error)
            assert error.message
        where = f"{action}, {part}, {at}: {stopped}"
        if not swap.made:
            continue
        assert everything(swap.decoy) == swap.before, where
        swap.take_back()
        if is_interrupted(scene.vm.place):
            try:
                recover(scene.vm.place)
            except SnapviewerError:
                recover(scene.vm.place, back=True)
        assert not is_interrupted(scene.vm.place), where
        found = reading(scene.vm)
        assert any(alike(found, state) for state in (end.before, end.after)), where


def alike(found: Reading, state: Reading) -> bool:
    """Whether moments read the same; what an action makes has another id in each run."""
    both = found.keys() & state.keys()
    return len(found) == len(state) and all(found[key] == state[key] for key in both)
