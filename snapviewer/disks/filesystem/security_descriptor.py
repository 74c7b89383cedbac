# SPDX-License-Identifier: Apache-2.0
"""Security descriptors of Windows as bytes, self-relative: which entries a new file is to have.

Layout: [MS-DTYP] 2.4.6 (descriptor), 2.4.5 (access list), 2.4.4 (entries), 2.4.2.2 (SIDs).
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from typing import Final

DACL_PRESENT: Final = 0x4
DACL_PROTECTED: Final = 0x1000
SELF_RELATIVE: Final = 0x8000
FULL_CONTROL: Final = 0x001F01FF

_FOR_FILES: Final = 0x1  # OBJECT_INHERIT_ACE
_INHERIT_ONLY: Final = 0x8
_INHERITED: Final = 0x10
_ALLOW, _DENY = 0, 1
_CREATOR_OWNER: Final = bytes.fromhex("010100000000000300000000")
_CREATOR_GROUP: Final = bytes.fromhex("010100000000000301000000")
_GENERIC: Final = (
    (0x10000000, FULL_CONTROL),
    (0x80000000, 0x00120089),
    (0x40000000, 0x00120116),
    (0x20000000, 0x001200A0),
)
_KEPT: Final = 0x0400 | DACL_PROTECTED  # SE_DACL_AUTO_INHERITED too


@dataclass(frozen=True)
class Descriptor:
    """Owner and group (raw SIDs, b"" where absent), the entries of the access list (raw), None
    where there is no list (everyone may do everything)."""

    owner: bytes
    group: bytes
    control: int
    entries: tuple[bytes, ...] | None


def parse(raw: bytes) -> Descriptor:
    """Raises `ValueError` for bytes that are no self-relative descriptor."""
    if len(raw) < 20 or raw[0] != 1:
        raise ValueError("no security descriptor")
    control, owner, group, _, dacl = struct.unpack_from("<H4I", raw, 2)
    entries = None
    if control & DACL_PRESENT and dacl:
        if dacl + 8 > len(raw):
            raise ValueError("the access list lies outside the descriptor")
        size, count = struct.unpack_from("<HH", raw, dacl + 2)
        at, found = dacl + 8, []
        for _ in range(count):
            if at + 4 > len(raw):
                raise ValueError("an entry lies outside the access list")
            (length,) = struct.unpack_from("<H", raw, at + 2)
            if length < 4 or at + length > min(len(raw), dacl + size):
                raise ValueError("an entry lies outside the access list")
            found.append(raw[at : at + length])
            at += length
        entries = tuple(found)
    return Descriptor(_sid(raw, owner), _sid(raw, group), control, entries)


def _sid(raw: bytes, at: int) -> bytes:
    if at == 0:
        return b""
    if at + 8 > len(raw) or at + 8 + 4 * raw[at + 1] > len(raw):
        raise ValueError("an account lies outside the descriptor")
    return raw[at : at + 8 + 4 * raw[at + 1]]


def build(descriptor: Descriptor) -> bytes:
    """The descriptor's bytes; a list for auditing is left out."""
    body, at = b"", 20
    places = []
    for sid in (descriptor.owner, descriptor.group):
        places.append(at + len(body) if sid else 0)
        body += sid
    dacl = 0
    if descriptor.entries is not None:
        dacl = at + len(body)
        size = 8 + sum(len(entry) for entry in descriptor.entries)
        body += struct.pack("<BBHHH", 2, 0, size, len(descriptor.entries), 0)
        body += b"".join(descriptor.entries)
    control = descriptor.control & _KEPT | SELF_RELATIVE | DACL_PRESENT
    return struct.pack("<BBH4I", 1, 0, control, places[0], places[1], 0, dacl) + body


def for_new_file(own: bytes, model: bytes | None, folder: bytes | None, vm_sid: bytes) -> bytes:
    """The descriptor of a new file: owner and explicit entries of `model`, what the folder hands
    on for the rest (`own`'s inherited entries where the folder's are not known). Where the model
    has no entry of its own (or there is none) `vm_sid` is granted full control; b"" for none.

    Raises `ValueError` for bytes that are no descriptor.
    """
    mine = parse(own)
    like = parse(model) if model is not None else None
    if like is not None and (like.entries is None or like.control & DACL_PROTECTED):
        return build(like)
    explicit = [entry for entry in like.entries or () if not entry[1] & _INHERITED] if like else []
    if not explicit and vm_sid:
        explicit = [_grant(vm_sid)]
    owner = like.owner if like is not None and like.owner else mine.owner
    group = like.group if like is not None and like.group else mine.group
    handed_on = _handed_on(parse(folder), owner, group) if folder is not None else None
    if handed_on is None:
        handed_on = [entry for entry in mine.entries or () if entry[1] & _INHERITED]
    denied = [entry for entry in explicit if entry[0] == _DENY]
    others = [entry for entry in explicit if entry[0] != _DENY]
    control = mine.control & ~DACL_PROTECTED
    entries = (*denied, *others, *handed_on)
    if not entries:  # an empty list would keep everybody out
        return own
    return build(Descriptor(owner, group, control, entries))


def _handed_on(folder: Descriptor, owner: bytes, group: bytes) -> list[bytes] | None:
    """The entries a file in this folder inherits; None where it hands on none."""
    found = []
    for entry in folder.entries or ():
        if entry[0] not in (_ALLOW, _DENY) or not entry[1] & _FOR_FILES or len(entry) < 16:
            continue
        (mask,) = struct.unpack_from("<I", entry, 4)
        for generic, rights in _GENERIC:
            if mask & generic:
                mask = mask & ~generic | rights
        sid = {_CREATOR_OWNER: owner, _CREATOR_GROUP: group}.get(entry[8:], entry[8:])
        if sid:
            found.append(struct.pack("<BBHI", entry[0], _INHERITED, 8 + len(sid), mask) + sid)
    return found or None


def _grant(sid: bytes) -> bytes:
    return struct.pack("<BBHI", _ALLOW, 0, 8 + len(sid), FULL_CONTROL) + sid


def vm_account(machine_id: str) -> bytes:
    """The raw SID of the account a VM's process runs as, S-1-5-83-1-a-b-c-d with the four 32-bit
    numbers of its id; b"" where that is no GUID."""
    try:
        numbers = struct.unpack("<4I", uuid.UUID(machine_id).bytes_le)
    except ValueError:
        return b""
    return struct.pack(">BBHI", 1, 6, 0, 5) + struct.pack("<6I", 83, 1, *numbers)
