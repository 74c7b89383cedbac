# SPDX-License-Identifier: Apache-2.0
"""The window, while another process changes what it shows: between its reading and its plan, and
between the plan and the click. Refused or right; `SNAPVIEWER_FULL_TESTS=1` tries all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.base.progress import Progress
from snapviewer.machines.library import Library
from snapviewer.plans.plan import Plan
from snapviewer.ui.dialogs.plan_dialog import PlanDialog
from snapviewer.ui.window.main_window import MainWindow
from tests.actions.meanwhile import CHANGES, COMMANDS, Place
from tests.actions.pair_judge import State, Template, make_templates, state_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks")
FULL = bool(os.environ.get("SNAPVIEWER_FULL_TESTS"))
Idle = Callable[[MainWindow], None]
Planner = Callable[[Library], Plan]


def _named(library: Library, name: str) -> Any:
    return next(each for each in library.machine().snapshots if each.name == name)


PLANNERS: dict[str, Planner] = {
    "take": lambda library: plan_take(library, library.machine(), "T"),
    "revert": lambda library: plan_revert(library, library.machine(), _named(library, "S1")),
    "delete": lambda library: plan_delete(
        library, library.machine(), _named(library, "S2"), merge_now=True
    ),
    "rename": lambda library: plan_rename(
        library, library.machine(), _named(library, "S2"), "other"
    ),
}
WORDS = {
    "take": ("take", "@", "--name", "T", "--yes"),
    "revert": ("revert", "@", "S1", "--yes"),
    "delete": ("delete", "@", "S2", "--merge", "now", "--yes"),
    "rename": ("rename", "@", "S2", "other", "--yes"),
}
COMBINED = [(a, c, p) for c in CHANGES for a in PLANNERS for p in ("plan", "lock")]


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> list[Template]:
    return make_templates(tmp_path_factory.mktemp("templates"))


def after(template: Template, folder: Path, wrote: bool, *commands: tuple[str, ...]) -> State:
    """What commands leave one after another, each in a process of its own."""
    folder.mkdir()
    root = template.copy(folder)
    if wrote:
        place = Place(template, root, folder)
        CHANGES["guest-writes"](place, {"disks": place.disks()})
    for command in commands:
        subprocess.run(
            [sys.executable, "-m", "snapviewer", *(w.replace("@", str(root)) for w in command),
             "--host-is-off"],
            capture_output=True, check=False, cwd=Path(__file__).parents[2],
        )  # fmt: skip
    return state_of(root, template.ids)


def click_through(
    window: MainWindow, qtbot: QtBot, idle: Idle, planner: Planner,
    at: dict[str, Callable[[], None]],
) -> bool:  # fmt: skip
    """Have a plan made and agree to it; True where it was carried out."""
    done: list[object] = []
    window.session.executed.connect(done.append)
    at.get("plan", lambda: None)()

    def plan(library: Library, _: Progress) -> Plan:
        return planner(library)

    window.session.plan("Planning", plan)
    idle(window)
    for dialog in window.findChildren(PlanDialog):
        at.get("lock", lambda: None)()
        if dialog.plan.refused:
            dialog.reject()
            continue
        if dialog.typed is not None:
            qtbot.keyClicks(dialog.typed, dialog.plan.typed_name)
        dialog.go.click()
        idle(window)
    for box in window.findChildren(QMessageBox):
        box.close()
    idle(window)
    return bool(done)


@pytest.mark.parametrize("number", range(len(COMBINED)) if FULL else range(0, len(COMBINED), 11))
def test_refused_or_right(
    number: int, templates: list[Template], empty_window: MainWindow, qtbot: QtBot, idle: Idle,
    tmp_path: Path,
) -> None:  # fmt: skip
    action, change, point = COMBINED[number]
    template = templates[number % len(templates)]
    beside = tmp_path / "beside"
    beside.mkdir()
    place = Place(template, template.copy(tmp_path), beside)
    other = template.copy(tmp_path / "other")
    told: dict[str, Any] = {"disks": place.disks(), "config": place.config(), "other": other}
    empty_window.open(place.root)
    idle(empty_window)
    undo: list[Callable[[], None]] = []
    done = click_through(
        empty_window, qtbot, idle, PLANNERS[action],
        {point: lambda: undo.append(CHANGES[change](place, told))},
    )  # fmt: skip
    assert undo
    told["stopped"] = False
    undo[0]()
    if "swapped" in told:
        assert told["swapped"][0] == told["swapped"][1]
    changed = [COMMANDS[change]] if change in COMMANDS else []
    orders = [(*changed, WORDS[action]), (WORDS[action], *changed)] if done else [tuple(changed)]
    found = state_of(place.root, template.ids)
    assert found in [
        after(template, tmp_path / f"after{at}", bool(told.get("wrote")), *order)
        for at, order in enumerate(dict.fromkeys(orders))
    ]
