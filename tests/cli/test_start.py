# SPDX-License-Identifier: Apache-2.0
"""A command imports its own world and no more."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from snapviewer.cli.main import COMMANDS, build_parser, load
from tests.builders_cli import REPO, Built

HEAVY = {"numpy", "construct", "PySide6", "shiboken6", "platformdirs", "google_crc32c", "pytsk3"}
SCRIPT = """
import contextlib, io, json, sys
from snapviewer.cli.main import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""


def modules_after(*words: str) -> tuple[int, set[str]]:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, *words],
        cwd=REPO, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    code, names = json.loads(ran.stdout)
    return code, set(names)


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--version",), 0), (("--help",), 0), (("take", "--help"), 0), (("usage",), 2)],
)
def test_what_only_answers_imports_nothing_heavy(words: tuple[str, ...], code: int) -> None:
    came, names = modules_after(*words)
    assert came == code
    assert not names & HEAVY
    rooms = {"actions", "chains", "disks", "engine", "formats", "guest", "machines",
             "models", "plans", "ui"}  # fmt: skip
    assert not {name for name in names if name.startswith("snapviewer.")} & {
        f"snapviewer.{room}" for room in rooms
    }


def test_looking_imports_no_qt_and_no_host(built: Built) -> None:
    code, names = modules_after("inspect", str(built.root), "--json")
    assert code == 0
    assert not {name for name in names if name.split(".")[0] in {"PySide6", "shiboken6"}}
    assert not names & {"snapviewer.ui", "snapviewer.models", "pypsrp", "pytsk3"}


def test_every_command_is_found() -> None:
    """Names in strings: each must lead to a function."""
    parser = build_parser()
    (commands,) = (
        action.choices
        for action in parser._actions
        if isinstance(action.choices, dict) and "inspect" in action.choices
    )
    assert set(commands) == set(COMMANDS)
    for name, command in commands.items():
        run = load(command.get_default("run"))
        assert callable(run)
        assert run.__module__ == f"snapviewer.cli.{command.get_default('run').split('.')[0]}", name
