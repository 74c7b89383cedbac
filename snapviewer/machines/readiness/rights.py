# SPDX-License-Identifier: Apache-2.0
"""Whether the VM's account may open a file, by the security descriptor where this place shows it.

Microsoft: a file of a VM needs an entry for `NT VIRTUAL MACHINE\\<VMID>` or for the group of all
virtual machines; parents are only read. Entries for wider groups are not judged: whether the
account is in them is not established.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from snapviewer.disks.filesystem.attributes import DESCRIPTORS
from snapviewer.disks.filesystem.extended import read_extended
from snapviewer.disks.filesystem.security_descriptor import parse, vm_account

_ALLOW, _DENY, _INHERIT_ONLY = 0, 1, 0x8
_GROUP: Final = struct.pack(">BBHI", 1, 2, 0, 5) + struct.pack("<2I", 83, 0)  # S-1-5-83-0
_EVERYONE: Final = struct.pack(">BBHI", 1, 1, 0, 1) + struct.pack("<I", 0)  # S-1-1-0
_WIDER: Final = frozenset(
    {
        struct.pack(">BBHI", 1, 1, 0, 5) + struct.pack("<I", 11),  # authenticated users
        struct.pack(">BBHI", 1, 2, 0, 5) + struct.pack("<2I", 32, 545),  # users
        struct.pack(">BBHI", 1, 1, 0, 5) + struct.pack("<I", 6),  # services
    }
)
_READ, _WRITE = 0x1, 0x2
_ALL, _GENERIC_WRITE, _GENERIC_READ = 0x10000000, 0x40000000, 0x80000000


def may_open(path: Path, machine_id: str, *, write: bool) -> bool | None:
    """True or False as the descriptor says; None where it is not shown here, is no descriptor, or
    leaves it open. Never raises.
    """
    account = vm_account(machine_id)
    raw = next((value for name in DESCRIPTORS if (value := read_extended(path, name))), None)
    if raw is None or not account:
        return None
    try:
        entries = parse(raw).entries
    except (ValueError, struct.error):
        return None
    if entries is None:
        return True
    wanted = _READ | (_WRITE if write else 0)
    given = wider = 0
    for entry in entries:
        if len(entry) < 16 or entry[1] & _INHERIT_ONLY:
            continue
        rights = _rights(struct.unpack_from("<I", entry, 4)[0])
        sid = entry[8:]
        if entry[0] == _DENY and sid in (account, _GROUP, _EVERYONE) and rights & wanted & ~given:
            return False
        if entry[0] == _ALLOW and sid in (account, _GROUP, _EVERYONE):
            given |= rights
        elif entry[0] == _ALLOW and sid in _WIDER:
            wider |= rights
    if given & wanted == wanted:
        return True
    return None if (given | wider) & wanted == wanted else False


def _rights(mask: int) -> int:
    if mask & _ALL:
        return _READ | _WRITE
    found = mask & (_READ | _WRITE)
    return found | (_WRITE if mask & _GENERIC_WRITE else 0) | (_READ if mask & _GENERIC_READ else 0)
