# SPDX-License-Identifier: Apache-2.0
"""Whether the VM's own account may open its files; Windows only, elsewhere nothing is said.

Hyper-V opens every file of a VM as `NT VIRTUAL MACHINE\\<VMID>`, SID S-1-5-83-1-a-b-c-d with the
GUID's four 32-bit numbers; all such accounts are in the group S-1-5-83-0.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import uuid
from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.powershell import grant_line
from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Severity

GROUP_SID = "S-1-5-83-0"
ACCESS_DENIED = 0x80070005
_WAIT = 20  # seconds for one answer
# Rights that let Hyper-V read and write: full control, modify, or read with write.
_ENOUGH = re.compile(r"\((?:[A-Z]+,)*(?:F|M|GA|W|RW|R,W)(?:,[A-Z]+)*\)")


def vm_sid(vm_id: str) -> str:
    """The SID of a VM's account. Raises `ValueError` where the id is no GUID."""
    parts = struct.unpack("<4I", uuid.UUID(vm_id).bytes_le)
    return "S-1-5-83-1-" + "-".join(str(part) for part in parts)


def account_may_write(listing: str, vm_id: str) -> bool | None:
    """What an `icacls` listing says: True or False; None where it does not look like one."""
    if ":(" not in listing:
        return None
    wanted = (f"nt virtual machine\\{vm_id}".casefold(), vm_sid(vm_id).casefold(),
              "nt virtual machine\\virtual machines", GROUP_SID.casefold(), "everyone:")
    allowed = False
    for line in listing.splitlines():
        text = line.strip().casefold()
        if not any(name in text for name in wanted):
            continue
        if "(deny)" in text or "(n)" in text:
            return False
        allowed |= _ENOUGH.search(line) is not None
    return allowed


def permission_findings(library: Library, machine: Machine) -> Iterable[Finding]:
    """Files of a VM that its account may not open. Asks Windows once a file; nothing elsewhere."""
    if sys.platform != "win32" or machine.config_path is None:
        return
    try:
        vm_sid(machine.id)
    except ValueError:
        return
    paths = [machine.config_path, *(file.path for file in library.files_of(machine))]
    for path in paths:  # pragma: no cover - exercised on Windows only
        if account_may_write(_listing(path), machine.id) is False:
            yield permission_finding(machine, path)


def permission_finding(machine: Machine, path: Path) -> Finding:
    """The finding for one file."""
    return Finding(
        Code.WRONG_PERMISSIONS,
        Severity.ERROR,
        tr("The VM's account may not open {name}, so the VM cannot start with it.", name=path.name),
        file=path,
        machine_key=machine.key,
        windows_code=ACCESS_DENIED,
        remedy=tr(
            "Run: {command}",
            command=grant_line(str(path), machine.id),
        ),
        proof=tr(
            "access list: expected an entry for {sid} or {group} with full "
            "control, found none",
            sid=vm_sid(machine.id),
            group=GROUP_SID,
        ),
        consequence=tr("Hyper-V reports 'Account does not have sufficient privilege'."),
    )


def _listing(path: Path) -> str:  # pragma: no cover - exercised on Windows only
    try:
        done = subprocess.run(
            ["icacls", str(path)], capture_output=True, timeout=_WAIT, check=False, text=True,
            errors="replace",
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""
    return done.stdout if done.returncode == 0 else ""
