# SPDX-License-Identifier: Apache-2.0
"""For every test: no screen needed, no settings of the user touched, nothing left running."""

from __future__ import annotations

import gc
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.disks.filesystem.scope import unconfined

# Tests build disks and folders directly, in fixtures of every kind too; what the program itself
# does opens its own scope, and `snapviewer.cli.main` closes this one.
_building = unconfined()
_building.__enter__()


def pytest_unconfigure() -> None:
    _building.__exit__(None, None, None)


if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("SNAPVIEWER_STATE_DIR", str(folder))
    key = folder / "journal.key"  # the same user in every test
    key.write_bytes(b"a key of tests, of 32 bytes long")
    key.chmod(0o600)
    return folder


@pytest.fixture(autouse=True)
def _hosts_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests, and whatever else runs here: plans need no word about a host."""
    from snapviewer.machines.holds import Look

    monkeypatch.setattr(Look, "unseen", lambda self, place: "")


@pytest.fixture(scope="session")
def pwsh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """The command of a real PowerShell; skips where there is none."""
    from tests.builders_pwsh import find_pwsh

    folder = tmp_path_factory.mktemp("pwsh")
    yield find_pwsh(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a job's thread, a running timer or a top-level window behind."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    app = request.getfixturevalue("qapp")
    threads = set(threading.enumerate())
    widgets = set(map(id, QApplication.topLevelWidgets()))
    yield
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
    gc.collect()
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not left, f"threads left running: {left}"
    windows = [
        widget
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in widgets and widget.isVisible()
    ]
    assert not windows, f"windows left open: {windows}"
    timers = [
        timer
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and _is_active(timer) and not timer.isSingleShot()
    ]
    assert not timers, f"timers left running: {timers}"


def _is_active(timer: object) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(timer) and timer.isActive())  # type: ignore[attr-defined]
