# SPDX-License-Identifier: Apache-2.0
"""What a file has beside its bytes, and how another takes it over: owner, rights, attributes.

A file that takes another's place under a temporary name gets all of it before the rename, so that
no moment shows it without. Names are asked for one by one, because ntfs-3g lists none. What
belongs to one file or to one content is never carried (`FORBIDDEN`), and of the attribute word only
hidden, system and archive are: sparse, compressed and the like say how a file is stored.
"""

from __future__ import annotations

import contextlib
import os
import stat
import struct
import sys
from pathlib import Path
from typing import Final, Literal

from snapviewer.base.errors import StorageError
from snapviewer.disks.filesystem import scope
from snapviewer.disks.filesystem.extended import read_extended
from snapviewer.disks.filesystem.safe_open import open_at
from snapviewer.disks.filesystem.security_descriptor import for_new_file

RIGHTS: Final = 0o777  # never set-user-id and the like
CARRIED_WORD: Final = 0x2 | 0x4 | 0x20  # hidden, system, archive
SPARSE: Final = 0x200
COMPRESSED: Final = 0x800
ENCRYPTED: Final = 0x4000
INTEGRITY: Final = 0x8000  # ReFS integrity streams
REFUSED_WORD: Final = COMPRESSED | ENCRYPTED | INTEGRITY  # on a disk; a folder hands them on
LISTS: Final = ("system.posix_acl_access", "system.nfs4_acl", "security.selinux")
# Security descriptors of Windows, by the file system that shows them; the first that is there.
DESCRIPTORS: Final = (
    "system.ntfs_security",  # ntfs3
    "system.ntfs_acl",  # ntfs-3g
    "system.cifs_ntsd",  # a share mounted by Linux, with the owner
    "system.cifs_acl",
)
SAMBA: Final = "security.NTACL"  # holds a hash over mode and lists: after those
WORDS: Final[tuple[tuple[str, Literal["little", "big"]], ...]] = (
    ("system.ntfs_attrib_be", "big"),
    ("system.ntfs_attrib", sys.byteorder),
    ("user.cifs.dosattrib", "little"),
)
_FORBIDDEN_USER: Final = ("user.dosattrib", "user.cifs.")
_SPACE: Final = "user."


def carried(name: str) -> bool:
    """Whether an extended attribute that a file lists goes over to the file in its place."""
    lower = name.lower()
    return lower.startswith(_SPACE) and not lower.startswith(_FORBIDDEN_USER)


def has_descriptor(path: Path) -> bool:
    """Whether this place lets rights as Windows knows them be read, and so be carried over."""
    if sys.platform == "win32":  # pragma: no cover - exercised on Windows only
        return True
    return any(_get(path, name) is not None for name in (*DESCRIPTORS, SAMBA))


def handed_on(folder: Path) -> int:
    """The bits that a folder hands on to new files and that Hyper-V refuses on a disk."""
    try:
        return (attribute_word(folder) or 0) & REFUSED_WORD
    except OSError:
        return 0


def attribute_word(path: Path) -> int | None:
    """Windows' attribute bits of a file or folder; None where this place does not tell. Raises
    `OSError` on Windows alone.
    """
    if sys.platform == "win32":  # pragma: no cover - exercised on Windows only
        return path.stat().st_file_attributes
    for name, order in WORDS:
        value = _get(path, name)
        if value is not None and len(value) == 4:
            return int.from_bytes(value, order)
    return None


def take_over(model: Path, target: Path) -> tuple[str, ...]:
    """Give `target`, which will stand in the place of `model`, everything that `model` has beside
    its bytes; the names of what could not be given. By its handle: nothing that took the name of
    `target` meanwhile is touched. Best effort, never raises but for a target outside the scope.
    """
    return _apply(model, target, vm_sid=None)


def take_after(model: Path | None, target: Path, vm_sid: bytes = b"") -> tuple[str, ...]:
    """Give a new file owner, mode and explicit entries of `model`; it inherits the rest from its
    folder. With no model, or no entry in it, the account `vm_sid` is granted (b"": nobody is).
    """
    return _apply(model, target, vm_sid=vm_sid)


def _apply(model: Path | None, target: Path, vm_sid: bytes | None) -> tuple[str, ...]:
    place = scope.require(target)
    if sys.platform == "win32":  # pragma: no cover - written, not run
        return _apply_windows(model, place, vm_sid)
    lost: list[str] = []
    with contextlib.suppress(OSError, StorageError):
        handle = open_at(place, os.O_RDONLY)
        try:
            if model is not None:
                lost += _give_mode(model, handle)
                lost += _give_lists(model, handle)
            lost += _give_word(model, handle) if model is not None and vm_sid is None else []
            lost += _give_descriptor(model, handle, place.parent, vm_sid)
            if model is not None:
                lost += _give_named(model, handle, [SAMBA])
        finally:
            os.close(handle)
    return tuple(lost)


def _give_mode(model: Path, handle: int) -> list[str]:
    lost = []
    status, mine = model.stat(), os.fstat(handle)
    if (status.st_uid, status.st_gid) != (mine.st_uid, mine.st_gid):
        try:
            os.fchown(handle, status.st_uid, status.st_gid)
        except OSError:
            lost.append("owner")
            with contextlib.suppress(OSError):  # the group alone may be allowed
                os.fchown(handle, -1, status.st_gid)
    try:
        os.fchmod(handle, stat.S_IMODE(status.st_mode) & RIGHTS)
    except OSError:
        lost.append("mode")
    return lost


def _give_lists(model: Path, handle: int) -> list[str]:
    others = []
    with contextlib.suppress(OSError, AttributeError):
        others = [name for name in os.listxattr(model) if carried(name)]
    # A list that only the folder handed on would widen what the replaced file had.
    if _get(model, LISTS[0]) is None and _get(handle, LISTS[0]) is not None:
        with contextlib.suppress(OSError):
            os.removexattr(handle, LISTS[0])
            os.fchmod(handle, stat.S_IMODE(model.stat().st_mode) & RIGHTS)
    return _give_named(model, handle, [*LISTS, *others])


def _give_named(model: Path, handle: int, names: list[str]) -> list[str]:
    lost = []
    for name in names:
        value = _get(model, name)
        if value is not None and _get(handle, name) != value and not _set(handle, name, value):
            lost.append(name)
    return lost


def _give_word(model: Path, handle: int) -> list[str]:
    for name, order in WORDS:
        theirs, mine = _get(model, name), _get(handle, name)
        if theirs is None or mine is None or len(theirs) != 4 or len(mine) != 4:
            continue
        before = int.from_bytes(mine, order)
        word = before & ~CARRIED_WORD | int.from_bytes(theirs, order) & CARRIED_WORD
        if word != before and not _set(handle, name, word.to_bytes(4, order)):
            return ["attributes"]
        break
    return []


def _give_descriptor(
    model: Path | None, handle: int, folder: Path, vm_sid: bytes | None
) -> list[str]:
    for name in DESCRIPTORS:
        mine = _get(handle, name)
        theirs = _get(model, name) if model is not None else None
        if mine is None or (theirs is None and vm_sid is None):
            continue
        wanted = theirs
        if vm_sid is not None:
            # A server gives a new file what its folder hands on by itself; a mounted disk does not.
            above = _get(folder, name) if not name.startswith("system.cifs") else None
            try:
                wanted = for_new_file(mine, theirs, above, vm_sid)
            except (ValueError, struct.error):
                wanted = theirs
        if wanted is None or wanted == mine or _set(handle, name, wanted):
            return []
        if name != "system.cifs_ntsd":  # without the right to set an owner the list alone goes
            return ["access list"]
    return []


def _get(file: Path | int | None, name: str) -> bytes | None:
    return None if file is None else read_extended(file, name)


def _set(handle: int, name: str, value: bytes) -> bool:
    try:
        os.setxattr(handle, name, value)
    except (OSError, ValueError):
        return False
    return True


if sys.platform == "win32":  # pragma: no cover - written, not run
    import ctypes
    from ctypes import wintypes

    _OWNER, _GROUP, _LIST = 1, 2, 4

    def _windows_descriptor(path: Path) -> bytes | None:
        call = ctypes.WinDLL("advapi32").GetFileSecurityW
        size = wintypes.DWORD(0)
        name, what = wintypes.LPCWSTR(str(path)), wintypes.DWORD(_OWNER | _GROUP | _LIST)
        call(name, what, None, wintypes.DWORD(0), ctypes.byref(size))
        buffer = ctypes.create_string_buffer(size.value)
        if not size.value or not call(name, what, buffer, size, ctypes.byref(size)):
            return None
        return buffer.raw

    def _apply_windows(model: Path | None, place: Path, vm_sid: bytes | None) -> tuple[str, ...]:
        own = _windows_descriptor(place)
        wanted = _windows_descriptor(model) if model is not None else None
        lost = []
        if own is not None and vm_sid is not None:
            with contextlib.suppress(ValueError, struct.error):
                wanted = for_new_file(own, wanted, None, vm_sid)
        if wanted is not None and wanted != own:
            call = ctypes.WinDLL("advapi32").SetFileSecurityW
            for parts in (_OWNER | _GROUP | _LIST, _LIST):
                if call(wintypes.LPCWSTR(str(place)), wintypes.DWORD(parts), wanted):
                    break
            else:
                lost.append("access list")
        if model is not None and vm_sid is None:
            kernel = ctypes.WinDLL("kernel32")
            word = os.lstat(place).st_file_attributes & ~CARRIED_WORD
            word |= os.lstat(model).st_file_attributes & CARRIED_WORD
            if not kernel.SetFileAttributesW(wintypes.LPCWSTR(str(place)), wintypes.DWORD(word)):
                lost.append("attributes")
        return tuple(lost)
