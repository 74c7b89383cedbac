# SPDX-License-Identifier: Apache-2.0
"""What goes wrong between us and a host, and how an error record of PowerShell is read."""

from __future__ import annotations

from typing import Any

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark, tr

UNREACHABLE = "host-unreachable"
TIMED_OUT = "host-timeout"
ACCESS_DENIED = "access-denied"
MODULE_MISSING = "module-missing"
CMDLET_FAILED = "cmdlet-failed"
BAD_ANSWER = "bad-host-answer"
EXTRA_MISSING = "host-extra-missing"

_DENIED_CATEGORIES = frozenset({"PermissionDenied", "SecurityError", "AuthenticationError"})
_REMEDIES = {
    UNREACHABLE: mark(
        "check the name, the network, and that remote management (WinRM) is "
        "on: Enable-PSRemoting on the host"
    ),
    TIMED_OUT: mark("look at the host; if it is only slow, try again"),
    ACCESS_DENIED: mark(
        "use an account in the host's group 'Hyper-V Administrators' or 'Administrators'"
    ),
    MODULE_MISSING: mark(
        "on the host, install the Hyper-V PowerShell module (it exists "
        "from Windows Server 2012 on); for older hosts open the VM's "
        "folder instead"
    ),
    CMDLET_FAILED: mark("see the host's message; its event log 'Hyper-V-VMMS' says more"),
    BAD_ANSWER: mark(
        "run the command again; if it stays, check what the host's PowerShell prints when it starts"
    ),
    EXTRA_MISSING: mark("pip install 'snapviewer[host]'"),
}


class HostError(SnapviewerError):
    """A host did not answer, refused, or failed.

    `code` is one of the names above. `category`, `error_id` and `cmdlet` are those of PowerShell's
    error record, kept as they came ("" where there was none); `message` holds its text.
    """

    default_code = CMDLET_FAILED

    def __init__(
        self,
        message: str,
        *,
        code: str,
        host: str = "",
        category: str = "",
        error_id: str = "",
        cmdlet: str = "",
        remedy: str | None = None,
        windows_code: int | None = None,
    ) -> None:
        super().__init__(
            message,
            file=host or None,
            structure=cmdlet or None,
            remedy=remedy or (tr(_REMEDIES[code]) if code in _REMEDIES else None),
            code=code,
            windows_code=windows_code,
        )
        self.host = host
        self.category = category
        self.error_id = error_id
        self.cmdlet = cmdlet


def from_record(record: dict[str, Any], host: str) -> HostError:
    """The `HostError` of an error record as our wrapper sends it; missing fields are read as "".

    Access denied is told by the category PermissionDenied or by an id that starts with
    AccessDenied; a missing module by the ids of Import-Module and of an unknown command
    (about_Try_Catch_Finally and System.Management.Automation.ErrorCategory in the public
    PowerShell reference).
    """

    def text(key: str) -> str:
        value = record.get(key)
        return value.strip() if isinstance(value, str) else ""

    category, error_id = text("category"), text("id")
    name = error_id.partition(",")[0]
    if category in _DENIED_CATEGORIES or name.startswith(("AccessDenied", "UnauthorizedAccess")):
        code = ACCESS_DENIED
    elif name in ("Modules_ModuleNotFound", "CommandNotFoundException") or name.startswith(
        "Modules_"
    ):
        code = MODULE_MISSING
    else:
        code = CMDLET_FAILED
    number = record.get("hresult")
    windows_code = number & 0xFFFFFFFF if isinstance(number, int) and number < 0 else None
    message = " ".join(text("message").split()) or tr("the host failed without a message")
    if category and code == CMDLET_FAILED:
        message = f"{message} [{category}]"
    return HostError(
        message,
        code=code,
        host=host,
        category=category,
        error_id=error_id,
        cmdlet=text("activity"),
        windows_code=windows_code,
    )
