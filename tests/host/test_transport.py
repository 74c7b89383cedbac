# SPDX-License-Identifier: Apache-2.0
"""Scripts through a process, and through pypsrp's place, both scripted."""

from __future__ import annotations

import builtins
import inspect
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from snapviewer.base.errors import Cancelled, NotFoundError
from snapviewer.host import transport as transports
from snapviewer.host.connect import transport_for
from snapviewer.host.errors import (
    ACCESS_DENIED,
    BAD_ANSWER,
    EXTRA_MISSING,
    TIMED_OUT,
    UNREACHABLE,
    HostError,
)
from snapviewer.host.transport import (
    LocalPowerShell,
    ScriptedTransport,
    check_host_name,
    windows_powershell,
)
from snapviewer.host.wire import decode_request, encode_answer

NAMES = ["it's", 'say "x"', "line\nbreak", "$(1+1) `n", "名前 😀", "\u2019 typographic", "\ud800"]

# Stands in for powershell.exe: reads -EncodedCommand as it does, and acts as the word before says.
FAKE_SHELL = r"""
import base64, json, re, sys, time
mode, words = sys.argv[1], sys.argv[2:]
assert words[:4] == ["-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand"], words
script = base64.b64decode(words[4]).decode("utf-16-le")
request = re.search(r"\} -Request '([A-Za-z0-9+/=]*)'\)\)$", script)[1]
arguments = json.loads(base64.b64decode(request))
def answer(value):
    packed = base64.b64encode(json.dumps(value).encode()).decode()
    sys.stdout.write("SNAPVIEWER<" + packed + ">SNAPVIEWER")
if mode == "echo":
    answer({"result": {"arguments": arguments, "script": script}})
elif mode == "denied":
    answer({"error": {"message": "no permission", "category": "PermissionDenied", "id": "X"}})
elif mode == "garbage":
    sys.stdout.buffer.write(b"\xff\xfe not json")
elif mode == "silent":
    sys.stderr.write("powershell is disabled here")
elif mode == "slow":
    time.sleep(1.5)
    open(arguments["mark"], "w").close()
    answer({"result": None})
"""


@pytest.fixture
def shell(tmp_path: Path) -> Any:
    """A `LocalPowerShell` whose program is the script above, in a mode."""
    place = tmp_path / "shell.py"
    place.write_text(FAKE_SHELL, encoding="utf-8")
    return lambda mode: LocalPowerShell("HV01", [sys.executable, str(place), mode])


def test_arguments_arrive_as_they_were(shell: Any) -> None:
    arguments = {"name": "|".join(NAMES), "subtree": True, "vm": None}
    result = shell("echo").run("Get-Something $arguments.name", arguments)
    assert result["arguments"] == arguments
    assert "Get-Something $arguments.name" in result["script"]
    for name in NAMES:
        assert name == "line\nbreak" or name not in result["script"]


@pytest.mark.parametrize(
    ("mode", "code", "words"),
    [
        ("denied", ACCESS_DENIED, "no permission"),
        ("garbage", BAD_ANSWER, "not json"),
        ("silent", BAD_ANSWER, "powershell is disabled here"),
    ],
)
def test_failures(shell: Any, mode: str, code: str, words: str) -> None:
    with pytest.raises(HostError, match=words) as caught:
        shell(mode).run("x", {})
    assert caught.value.code == code


def test_a_slow_host_times_out_and_is_stopped(shell: Any, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    began = time.monotonic()
    with pytest.raises(HostError) as caught:
        shell("slow").run("x", {"mark": str(mark)}, timeout=0.3)
    assert caught.value.code == TIMED_OUT
    assert time.monotonic() - began < 5
    time.sleep(1.6)
    assert not mark.exists()


def test_cancel_leaves_an_abandoned_script_running(shell: Any, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    looks = []

    def wait() -> None:
        looks.append(1)
        if len(looks) > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        shell("slow").run("x", {"mark": str(mark)}, timeout=None, wait=wait, abandon=True)
    assert not mark.exists()
    end = time.monotonic() + 10
    while not mark.exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert mark.exists()


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(HostError) as caught:
        LocalPowerShell("HV01", [str(tmp_path / "none")]).run("x", {})
    assert caught.value.code == UNREACHABLE


def test_a_request_that_fits_no_command_line() -> None:
    with pytest.raises(HostError, match="too long"):
        LocalPowerShell("HV01", [sys.executable]).run("x", {"name": "n" * 20_000})


def test_every_real_request_fits_a_command_line(shell: Any) -> None:
    """With the longest name Hyper-V allows, in characters that need the most room."""
    from snapviewer.host import cmdlets

    arguments = {"vm": "0" * 36, "snapshot": "0" * 36, "name": "😀" * 100, "subtree": True}
    for script in (cmdlets.INVENTORY, cmdlets.STATUS, *cmdlets.SCRIPTS.values()):
        assert shell("echo").run(script, arguments)["arguments"] == arguments


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a PowerShell")
def test_other_systems_run_no_hyperv() -> None:
    with pytest.raises(HostError, match="runs no Hyper-V"):
        LocalPowerShell().run("x", {})


def test_powershell_by_its_full_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYSTEMROOT", "/win")
    (command,) = windows_powershell()
    assert command.replace("\\", "/") == "/win/System32/WindowsPowerShell/v1.0/powershell.exe"


@pytest.mark.parametrize(
    "name", [".", "localhost", "HV01", "hv-01.corp.example", "10.0.0.1", "::1"]
)
def test_host_names(name: str) -> None:
    assert check_host_name(name) == name


@pytest.mark.parametrize("name", ["", "a b", "x/y", "http://x", "x;y", "x@y", "-x", "a" * 300, "ü"])
def test_bad_host_names(name: str) -> None:
    with pytest.raises(NotFoundError):
        check_host_name(name)


def test_which_way(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypsrp")
    assert isinstance(transport_for("."), LocalPowerShell)
    assert not isinstance(transport_for("localhost"), LocalPowerShell) or sys.platform == "win32"
    monkeypatch.setattr(transports.sys, "platform", "win32")
    monkeypatch.setenv("COMPUTERNAME", "HV01")
    assert isinstance(transport_for("hv01"), LocalPowerShell)
    assert not isinstance(transport_for("hv01", user="admin"), LocalPowerShell)
    assert not isinstance(transport_for("hv02"), LocalPowerShell)


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("pypsrp"):
            raise ImportError("No module named 'pypsrp'")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(HostError, match=r"snapviewer\[host\]") as caught:
        transport_for("hv01", user="x")
    assert caught.value.code == EXTRA_MISSING


def test_scripted() -> None:
    end = ScriptedTransport({"a": lambda arguments: arguments["x"] + 1})
    assert end.run("a", {"x": 1}) == 2
    assert end.calls == [("a", {"x": 1})]
    end.close()
    assert end.closed


# -- WinRM: pypsrp's own classes replaced by recorders that take the same arguments ---------------


class Scene:
    """What the recorders saw, and what the shell does at every poll."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.options: dict[str, Any] = {}
        self.script = ""
        self.parameters: dict[str, Any] = {}
        self.polls: list[Any] = []
        self.pools = 0


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    powershell = pytest.importorskip("pypsrp.powershell")
    wsman = pytest.importorskip("pypsrp.wsman")
    from pypsrp.complex_objects import PSInvocationState

    scene = Scene()
    real_wsman, real_pool, real_shell = wsman.WSMan, powershell.RunspacePool, powershell.PowerShell

    def connect(*words: Any, **options: Any) -> Any:
        bound = inspect.signature(real_wsman).bind(*words, **options)
        scene.options = dict(bound.arguments)
        return SimpleNamespace()

    class Pool:
        def __init__(self, connection: Any) -> None:
            inspect.signature(real_pool).bind(connection)
            scene.pools += 1

        def open(self) -> None:
            scene.events.append("open")

        def close(self) -> None:
            scene.events.append("close")

        def disconnect(self) -> None:
            scene.events.append("disconnect")

    class Shell:
        def __init__(self, pool: Any) -> None:
            inspect.signature(real_shell).bind(pool)
            self.state = PSInvocationState.NOT_STARTED
            self.output: list[Any] = []
            self.streams = SimpleNamespace(error=[])

        def add_script(self, script: str) -> Any:
            scene.script = script
            return self

        def add_parameter(self, name: str, value: Any) -> Any:
            scene.parameters[name] = value
            return self

        def begin_invoke(self) -> None:
            self.state = PSInvocationState.RUNNING

        def poll_invoke(self, timeout: int | None = None) -> None:
            assert isinstance(timeout, int)
            step = scene.polls.pop(0)
            if isinstance(step, BaseException):
                raise step
            if step is not None:
                self.output.append(step)
                self.state = PSInvocationState.COMPLETED

        def stop(self) -> None:
            scene.events.append("stop")

    for name in ("add_script", "add_parameter", "begin_invoke", "poll_invoke", "stop"):
        assert hasattr(real_shell, name)
    for name in ("open", "close", "disconnect"):
        assert hasattr(real_pool, name)
    monkeypatch.setattr(wsman, "WSMan", connect)
    monkeypatch.setattr(powershell, "RunspacePool", Pool)
    monkeypatch.setattr(powershell, "PowerShell", Shell)
    return scene


def test_remote_runs_in_one_session(scene: Scene) -> None:
    remote = transport_for("hv01", user="CORP\\admin", password="p'w")
    scene.polls = [None, encode_answer([1]), encode_answer([2])]
    arguments = {"name": "|".join(NAMES)}
    assert remote.run("Get-It", arguments) == [1]
    assert remote.run("Get-It", {}) == [2]
    assert scene.pools == 1
    assert decode_request(scene.parameters["Request"]) == {}
    assert "Get-It" in scene.script
    assert scene.options["server"] == "hv01"
    assert (scene.options["username"], scene.options["password"]) == ("CORP\\admin", "p'w")
    assert (scene.options["ssl"], scene.options["encryption"]) == (False, "always")
    assert scene.options["auth"] == "negotiate"
    remote.close()
    remote.close()
    assert scene.events == ["open", "close"]


def test_remote_over_https_checks_the_certificate(scene: Scene) -> None:
    scene.polls = [encode_answer(None)]
    assert transport_for("hv01", ssl=True, port=15986).run("x", {}) is None
    assert (scene.options["ssl"], scene.options["port"]) == (True, 15986)
    assert "cert_validation" not in scene.options  # pypsrp's default: checked


def test_remote_arguments_are_a_parameter(scene: Scene) -> None:
    scene.polls = [encode_answer(None)]
    transport_for("hv01").run("x", {"name": NAMES[0]})
    assert NAMES[0] not in scene.script
    assert scene.script.startswith("param([string]$Request)")
    assert decode_request(scene.parameters["Request"]) == {"name": NAMES[0]}


def test_remote_failures(scene: Scene) -> None:
    from pypsrp import exceptions

    for fault, code in [
        (exceptions.AuthenticationError("no ticket"), ACCESS_DENIED),
        (exceptions.WinRMTransportError("http", 401, ""), ACCESS_DENIED),
        (exceptions.WinRMTransportError("http", 503, "busy"), UNREACHABLE),
        (exceptions.WSManFaultError(5, "HV01", "Access is denied.", None, None, None),
         ACCESS_DENIED),
        (exceptions.WSManFaultError(2150858770, "HV01", "gone", None, None, None), UNREACHABLE),
        (ConnectionRefusedError("refused"), UNREACHABLE),
        (ValueError("odd"), UNREACHABLE),
    ]:  # fmt: skip
        remote = transport_for("hv01")
        scene.polls = [fault]
        with pytest.raises(HostError) as caught:
            remote.run("x", {})
        assert caught.value.code == code, fault
        scene.polls = [encode_answer(7)]  # the next try opens a new session
        assert remote.run("x", {}) == 7


def test_remote_timeout_and_cancel(scene: Scene) -> None:
    remote = transport_for("hv01")
    scene.polls = [None] * 5
    with pytest.raises(HostError) as caught:
        remote.run("x", {}, timeout=-1)
    assert caught.value.code == TIMED_OUT
    assert scene.events == ["open", "stop", "close"]
    scene.events.clear()

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        remote.run("x", {}, timeout=None, wait=stop, abandon=True)
    assert scene.events == ["open", "disconnect"]  # closing would end what runs there
