# SPDX-License-Identifier: Apache-2.0
"""How scripts reach a host: this machine's PowerShell, WinRM, or a scripted end for tests."""

from __future__ import annotations

import base64
import contextlib
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from snapviewer.base.errors import NotFoundError
from snapviewer.base.words import number_text, tr
from snapviewer.host.errors import TIMED_OUT, UNREACHABLE, HostError
from snapviewer.host.wire import Arguments, decode_answer, encode, wrapped

Wait = Callable[[], None]
"""Called several times a second while an answer is awaited; what it raises ends the waiting."""

READ_TIMEOUT = 300.0  # seconds: a host with thousands of VMs is slow to list them
COMMAND_LIMIT = 32_000  # characters; Windows takes 32,767 for a whole command line
_HOST_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+")


class Transport(Protocol):
    """Runs scripts of `snapviewer.host.cmdlets` on one host."""

    @property
    def name(self) -> str:
        """The host's name as the user gave it."""

    def run(
        self,
        script: str,
        arguments: Arguments,
        *,
        timeout: float | None = READ_TIMEOUT,
        wait: Wait | None = None,
        abandon: bool = False,
    ) -> Any:
        """Run `script` with `arguments` as `$arguments` and return its JSON-able result.

        `timeout` in seconds, None for no limit. `abandon`: where waiting ends early, leave the
        script running on the host instead of stopping it. Raises `HostError`, and what `wait`
        raises.
        """

    def close(self) -> None:
        """End the session with the host."""


def timed_out(host: str, seconds: float, abandoned: bool) -> HostError:
    """No answer in time."""
    within = number_text(seconds)
    text = (
        tr("no answer within {seconds} s; the host may still be at work on it", seconds=within)
        if abandoned
        else tr("no answer within {seconds} s", seconds=within)
    )
    return HostError(text, code=TIMED_OUT, host=host)


def windows_powershell() -> list[str]:
    """The command of Windows PowerShell, by its full path: what lies in PATH is not asked."""
    root = os.environ.get("SYSTEMROOT", r"C:\Windows")
    place = Path(root) / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
    return [str(place)]


class LocalPowerShell:
    """The Hyper-V of this Windows machine, one PowerShell process for every script.

    `program` is the command in front of the arguments (default: Windows PowerShell by its full
    path). The script goes as -EncodedCommand (base64 of UTF-16LE; about_PowerShell_exe).
    """

    def __init__(self, name: str = ".", program: Sequence[str] | None = None) -> None:
        self.name = name
        self._program = list(program) if program is not None else None

    def run(
        self,
        script: str,
        arguments: Arguments,
        *,
        timeout: float | None = READ_TIMEOUT,
        wait: Wait | None = None,
        abandon: bool = False,
    ) -> Any:
        """See `Transport.run`."""
        process = self._start(script, arguments)
        deadline = None if timeout is None else time.monotonic() + timeout
        try:
            while True:
                try:
                    out, err = process.communicate(timeout=0.1)
                    break
                except subprocess.TimeoutExpired:
                    if wait is not None:
                        wait()
                    if deadline is not None and time.monotonic() > deadline:
                        raise timed_out(self.name, timeout or 0, abandon) from None
        except BaseException:
            _leave(process, kill=not abandon)
            raise
        return decode_answer(
            out.decode("utf-8", "replace"), self.name, err.decode("utf-8", "replace")
        )

    def close(self) -> None:
        """Nothing is kept open."""

    def _start(self, script: str, arguments: Arguments) -> subprocess.Popen[bytes]:
        if self._program is None and sys.platform != "win32":
            raise HostError(
                tr("this machine runs no Hyper-V"),
                code=UNREACHABLE,
                host=self.name,
                remedy=tr("name a Windows host: --host NAME"),
            )
        # Base64 has no quote, so the request cannot leave its literal.
        text = (
            f"[Console]::Out.Write((& {{\n{wrapped(script)}\n}} -Request '{encode(arguments)}'))"
        )
        command = [
            *(self._program or windows_powershell()),
            "-NoLogo",
            "-NoProfile",
            "-NonInteractive",
            "-EncodedCommand",
            base64.b64encode(text.encode("utf-16-le")).decode("ascii"),
        ]
        length = sum(len(word) + 3 for word in command)
        if length > COMMAND_LIMIT:
            raise HostError(
                tr(
                    "the request is too long for a command line ({length} characters)",
                    length=length,
                ),
                code=UNREACHABLE,
                host=self.name,
                remedy=tr("use shorter names"),
            )
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            raise HostError(
                tr("PowerShell cannot be started: {error}", error=error),
                code=UNREACHABLE,
                host=self.name,
                remedy=tr("check that Windows PowerShell is installed and allowed to run"),
            ) from error


def _leave(process: subprocess.Popen[bytes], *, kill: bool) -> None:
    """End or leave a process; either way its pipes are drained and it is waited for."""
    if kill:
        with contextlib.suppress(OSError):
            process.kill()
        process.communicate()
        return
    threading.Thread(target=process.communicate, name="host-command-left", daemon=True).start()


class ScriptedTransport:
    """A host that is a table: for every script a function from arguments to result.

    What a function raises is raised by `run`. `calls` records (script, arguments) in order.
    """

    def __init__(
        self, answers: Mapping[str, Callable[[Arguments], Any]], name: str = "SCRIPTED"
    ) -> None:
        self.name = name
        self.calls: list[tuple[str, Arguments]] = []
        self.closed = False
        self._answers = dict(answers)

    def run(
        self,
        script: str,
        arguments: Arguments,
        *,
        timeout: float | None = READ_TIMEOUT,
        wait: Wait | None = None,
        abandon: bool = False,
    ) -> Any:
        """See `Transport.run`."""
        if wait is not None:
            wait()
        self.calls.append((script, dict(arguments)))
        return self._answers[script](arguments)

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


def check_host_name(name: str) -> str:
    """The name, where it can be one of a machine. Raises `NotFoundError`."""
    if name == "." or (len(name) <= 255 and _HOST_NAME.fullmatch(name)):
        return name
    raise NotFoundError(
        tr("{name} is no host name", name=repr(name)),
        remedy=tr(
            "give a computer name, a full domain name, an IP address, or '.' for this machine"
        ),
        code="bad-host-name",
    )


def is_this_machine(name: str) -> bool:
    """Whether a name means the machine we run on. Elsewhere than on Windows only '.' does:
    'localhost' may well be the near end of a tunnel to a host.
    """
    if name == ".":
        return True
    own = {"localhost", os.environ.get("COMPUTERNAME", "localhost").casefold()}
    return sys.platform == "win32" and name.casefold() in own
