# SPDX-License-Identifier: Apache-2.0
"""Which way leads to a host: PowerShell here, or WinRM."""

from __future__ import annotations

from snapviewer.host.remote import RemotePowerShell
from snapviewer.host.transport import LocalPowerShell, Transport, check_host_name, is_this_machine


def transport_for(
    name: str,
    *,
    user: str | None = None,
    password: str | None = None,
    ssl: bool = False,
    port: int | None = None,
) -> Transport:
    """The way to a host: PowerShell where it is this machine and no user is named, else WinRM.

    Connects to nothing yet. Raises `NotFoundError` where the name cannot be one, `HostError`
    (host-extra-missing) where WinRM is needed and pypsrp is not installed.
    """
    check_host_name(name)
    if is_this_machine(name) and user is None:
        return LocalPowerShell(name)
    return RemotePowerShell(name, user=user, password=password, ssl=ssl, port=port)
