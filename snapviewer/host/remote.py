# SPDX-License-Identifier: Apache-2.0
"""Scripts over WinRM, by pypsrp (the extra `host`), which is imported only here and only then.

Its wiring is tested with a scripted end in pypsrp's place; no real WinRM service was at hand.
"""

from __future__ import annotations

import contextlib
import time
from types import ModuleType
from typing import Any

from snapviewer.base.words import tr
from snapviewer.host.errors import (
    ACCESS_DENIED,
    EXTRA_MISSING,
    UNREACHABLE,
    HostError,
)
from snapviewer.host.transport import READ_TIMEOUT, Wait, timed_out
from snapviewer.host.wire import Arguments, decode_answer, encode, wrapped

POLL_SECONDS = 1  # one receive; so long does a cancel take at most
_ACCESS_FAULT = 5  # ERROR_ACCESS_DENIED in a WSManFault


class RemotePowerShell:
    """One PowerShell session on a host over WinRM, opened with the first script.

    By default as Enter-PSSession does: port 5985, negotiated login (the current ticket, or `user`
    and `password`), messages encrypted; never in clear text. `ssl`: port 5986, the certificate
    checked. Raises `HostError` (host-extra-missing) where pypsrp is not installed.
    """

    def __init__(
        self,
        name: str,
        *,
        user: str | None = None,
        password: str | None = None,
        ssl: bool = False,
        port: int | None = None,
    ) -> None:
        self.name = name
        self._login = {"username": user, "password": password}
        self._ssl = ssl
        self._port = port
        self._powershell, self._wsman, self._running = _library(name)
        self._pool: Any = None

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
        deadline = None if timeout is None else time.monotonic() + timeout
        shell: Any = None
        try:
            shell = self._powershell.PowerShell(self._open())
            shell.add_script(wrapped(script))
            shell.add_parameter("Request", encode(arguments))
            shell.begin_invoke()
            while shell.state == self._running:
                if wait is not None:
                    wait()
                if deadline is not None and time.monotonic() > deadline:
                    raise timed_out(self.name, timeout or 0, abandon)
                shell.poll_invoke(timeout=POLL_SECONDS)
        except HostError:
            self._leave(shell, abandon=abandon)
            raise
        except Exception as error:
            # Its own, requests', the login library's: whatever a remote end can cause.
            self._leave(shell, abandon=abandon)
            raise self._failure(error) from error
        except BaseException:
            self._leave(shell, abandon=abandon)
            raise
        out = "".join(item for item in shell.output if isinstance(item, str))
        noise = " ".join(str(item) for item in shell.streams.error)
        return decode_answer(out, self.name, noise)

    def close(self) -> None:
        """Close the session on the host."""
        pool, self._pool = self._pool, None
        if pool is not None:
            with contextlib.suppress(Exception):
                pool.close()

    def _open(self) -> Any:
        if self._pool is None:
            pool = self._powershell.RunspacePool(
                self._wsman.WSMan(
                    self.name,
                    ssl=self._ssl,
                    port=self._port,
                    auth="negotiate",
                    encryption="auto" if self._ssl else "always",
                    **self._login,
                )
            )
            pool.open()
            self._pool = pool
        return self._pool

    def _leave(self, shell: Any, *, abandon: bool) -> None:
        """Stop the running script and close the session, or step out of both."""
        pool, self._pool = self._pool, None
        with contextlib.suppress(Exception):
            if abandon and pool is not None:
                pool.disconnect()  # closing it would end what runs in it
                return
        with contextlib.suppress(Exception):
            if shell is not None:
                shell.stop()
        with contextlib.suppress(Exception):
            if pool is not None:
                pool.close()

    def _failure(self, error: Exception) -> HostError:
        kind = type(error).__name__
        names = {base.__name__ for base in type(error).__mro__}
        code: object = None
        with contextlib.suppress(Exception):
            code = getattr(error, "code", None)  # of pypsrp's faults; may fail on odd ones
        text = " ".join(str(error).split())[:500] or kind
        denied = (
            bool(names & {"AuthenticationError", "SpnegoError"})
            or (kind == "WinRMTransportError" and code in (401, 403))
            or (kind == "WSManFaultError" and code == _ACCESS_FAULT)
        )
        if denied:
            return HostError(
                tr("the host refused the login: {text}", text=text),
                code=ACCESS_DENIED,
                host=self.name,
            )
        return HostError(
            tr("the host cannot be reached: {text}", text=text), code=UNREACHABLE, host=self.name
        )


def _library(host: str) -> tuple[ModuleType, ModuleType, int]:
    """pypsrp's two modules and its number for "running". Raises `HostError` naming the extra."""
    try:
        import pypsrp.complex_objects
        import pypsrp.powershell
        import pypsrp.wsman
    except ImportError as error:
        raise HostError(
            tr(
                "reaching another machine needs pypsrp, which is not installed ({error})",
                error=error,
            ),
            code=EXTRA_MISSING,
            host=host,
        ) from error
    running = int(pypsrp.complex_objects.PSInvocationState.RUNNING)
    return pypsrp.powershell, pypsrp.wsman, running
