# SPDX-License-Identifier: Apache-2.0
"""Whether this very computer is the host: a running management service that registers a VM.

Up to 2012 R2 the service (vmms) holds an XML configuration in memory while no file is held open: an
edit of the file is lost, or written over. Microsoft's own recipe for such an edit stops the service
first. From 2016 on the configuration is held open, which the locks show.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

SERVICE: Final = "vmms"
_PARTS: Final = ("Microsoft", "Windows", "Hyper-V")
_LISTS: Final = ("Virtual Machines", "Snapshots")


def host_folder() -> Path | None:
    """The folder in which this computer's service keeps what it registers; None off Windows."""
    if os.name != "nt":
        return None
    data = os.environ.get("PROGRAMDATA")
    return Path(data, *_PARTS) if data else None


def registers(configuration: Path) -> bool:
    """Whether the running management service of this computer registers an XML configuration: it
    lies in the service's own folder, or a link there leads to it."""
    folder = host_folder()
    if folder is None or configuration.suffix.lower() != ".xml" or not service_runs():
        return False
    for name in _LISTS:
        try:
            if os.path.samefile(folder / name / configuration.name, configuration):  # noqa: PTH121
                return True
        except OSError:
            continue
    return False


if sys.platform == "win32":  # pragma: no cover - written, not run

    def service_runs() -> bool:
        """Whether the service runs; True where it cannot be asked."""
        import ctypes
        from ctypes import wintypes

        api = ctypes.WinDLL("advapi32", use_last_error=True)
        api.OpenSCManagerW.restype = api.OpenServiceW.restype = wintypes.HANDLE
        manager = api.OpenSCManagerW(None, None, wintypes.DWORD(0x1))  # connect
        if not manager:
            return True
        try:
            handle = wintypes.HANDLE(manager)
            service = api.OpenServiceW(handle, wintypes.LPCWSTR(SERVICE), wintypes.DWORD(0x4))
            if not service:
                return ctypes.get_last_error() != 1060  # no such service
            status = (wintypes.DWORD * 7)()
            try:
                asked = api.QueryServiceStatus(wintypes.HANDLE(service), status)
            finally:
                api.CloseServiceHandle(wintypes.HANDLE(service))
            return not asked or status[1] != 1  # SERVICE_STOPPED
        finally:
            api.CloseServiceHandle(wintypes.HANDLE(manager))

else:

    def service_runs() -> bool:
        """Whether the service runs; True where it cannot be asked."""
        return False
