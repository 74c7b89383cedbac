# SPDX-License-Identifier: Apache-2.0
"""What Windows says about a file or folder beyond its bytes: attributes and reparse points.

A reparse point is a file or folder whose content some part of Windows supplies when it is opened:
a junction, a file kept in a cloud, a deduplicated or compressed one. Elsewhere such a thing looks
like a link to nowhere, or like a file of zeros, and nothing behind it has been seen. What can be
learnt depends on the place: Windows itself tells all; a share mounted by Linux (cifs) and the
kernel's ntfs3 show the attributes as extended ones; ntfs-3g shows the reparse data as one, and
makes of what it cannot follow a link with a text of its own.

Asking changes nothing and never brings a cloud file in.
"""

from __future__ import annotations

import enum
import os
import re
import stat
import struct
import sys
from pathlib import Path
from typing import Final, Literal

from snapviewer.base.words import mark, tr
from snapviewer.disks.filesystem.extended import read_extended

ATTRIBUTE_REPARSE: Final = 0x400
ATTRIBUTE_OFFLINE: Final = 0x1000
ATTRIBUTE_RECALL_ON_OPEN: Final = 0x40000
ATTRIBUTE_RECALL_ON_ACCESS: Final = 0x400000

_CONTENT_ELSEWHERE: Final = (
    ATTRIBUTE_OFFLINE | ATTRIBUTE_RECALL_ON_OPEN | ATTRIBUTE_RECALL_ON_ACCESS
)
_MAC_DATALESS: Final = 0x40000000  # SF_DATALESS of macOS: the bytes are in iCloud

# Extended attributes that hold the 32 attribute bits, and in which order of bytes.
_ATTRIBUTE_NAMES: Final[tuple[tuple[str, Literal["little", "big"]], ...]] = (
    ("user.cifs.dosattrib", "little"),
    ("system.ntfs_attrib_be", "big"),
    ("system.ntfs_attrib", sys.byteorder),
)
_SAMBA_NAME: Final = "user.DOSATTRIB"
_REPARSE_NAME: Final = "system.ntfs_reparse_data"

# What ntfs-3g writes as the target of a link it cannot make; the tag since 2021.
_UNSUPPORTED = re.compile(r"^unsupported reparse (?:point|tag 0x([0-9a-fA-F]{1,16}))$")
# Where ntfs-3g sends links to another drive letter of Windows: below a folder of its mount.
_NTFS_3G_LINK = re.compile(r"(?:^|/)\.NTFS-3G/([A-Za-z]:?)(?:/|$)")

_DRIVE = re.compile(r"[A-Za-z]:(?:\\|$)")

_UNKNOWN_TAG: Final = 0


class Reparse(enum.StrEnum):
    """What stands behind a reparse point."""

    LINK = "link"
    CLOUD = "cloud"
    OFFLINE = "offline"
    DEDUPLICATED = "deduplicated"
    COMPRESSED = "compressed"
    CONTAINER = "container"
    OTHER = "other"


_TEXTS: Final = {
    Reparse.LINK: mark("a link of Windows (junction, mount point or symbolic link)"),
    Reparse.CLOUD: mark("a placeholder: the content is kept in a cloud"),
    Reparse.OFFLINE: mark("a placeholder: the content was moved to other storage"),
    Reparse.DEDUPLICATED: mark("deduplicated by Windows: its blocks are stored elsewhere"),
    Reparse.COMPRESSED: mark("compressed by Windows in a way that only Windows reads"),
    Reparse.CONTAINER: mark("supplied by Windows from a container's layers"),
    Reparse.OTHER: mark("a reparse point: only Windows knows what is behind it"),
}

_TAGS: Final = {
    0xA0000003: Reparse.LINK,  # junction or mounted volume
    0xA000000C: Reparse.LINK,  # symbolic link
    0xA000001D: Reparse.LINK,  # link of the Linux subsystem
    0x80000021: Reparse.CLOUD,  # OneDrive before Windows 10 1709
    0x9000001C: Reparse.CLOUD,  # projected file system
    0xC0000004: Reparse.OFFLINE,
    0x80000006: Reparse.OFFLINE,
    0x80000013: Reparse.DEDUPLICATED,
    0x80000017: Reparse.COMPRESSED,
    0x80000018: Reparse.CONTAINER,
    0x90001018: Reparse.CONTAINER,
}


def windows_attributes(path: Path) -> int | None:
    """The attribute bits of `path` itself (a link is not followed on Windows), or None where this
    place does not tell. Never raises.
    """
    try:
        return int(os.lstat(path).st_file_attributes)  # type: ignore[attr-defined, unused-ignore]
    except AttributeError:
        pass
    except (OSError, ValueError):
        return None
    for name, order in _ATTRIBUTE_NAMES:
        value = _extended(path, name)
        if value is not None and len(value) == 4:
            return int.from_bytes(value, order)
    return _samba_attributes(_extended(path, _SAMBA_NAME))


def _samba_attributes(value: bytes | None) -> int | None:
    """What Samba keeps on the disk it shares: the bits as a text ("0x20") and a structure, of
    which versions 4 and 5 leave the text empty and have the bits behind two versions and a word.
    """
    if not value:
        return None
    text = value.split(b"\0", 1)[0]
    if text:
        try:
            return int(text, 16) & 0xFFFFFFFF
        except ValueError:
            return None
    if len(value) < 16:
        return None
    version, level, _, valid, bits = struct.unpack_from("<HHHII", value, 2)
    return int(bits) if version == level and version in (4, 5) and valid & 1 else None


def reparse_tag(path: Path) -> int | None:
    """The tag of the reparse point `path` is; 0 where it is one of unknown tag; None where it is
    none, or where this place does not tell. Never raises.
    """
    try:
        status = os.lstat(path)
        tag = getattr(status, "st_reparse_tag", 0)
        if tag:
            return int(tag)
        if stat.S_ISLNK(status.st_mode):
            match = _UNSUPPORTED.match(os.readlink(path))  # noqa: PTH115 - exact text wanted
            if match is not None:
                return int(match[1], 16) & 0xFFFFFFFF if match[1] else _UNKNOWN_TAG
            return None
    except (OSError, ValueError):
        return None
    data = _extended(path, _REPARSE_NAME)
    if data is not None and len(data) >= 8:
        return int.from_bytes(data[:4], "little")
    return None


def kind_of_tag(tag: int) -> Reparse:
    """What a tag stands for."""
    if tag & 0xFFFF0FFF == 0x9000001A:  # sixteen numbers for the providers of clouds
        return Reparse.CLOUD
    return _TAGS.get(tag, Reparse.OTHER)


def reparse_kind(path: Path) -> Reparse | None:
    """What kind of reparse point `path` is; None where it is none or nothing is told."""
    tag = reparse_tag(path)
    return None if tag is None else kind_of_tag(tag)


def describe_reparse(kind: Reparse) -> str:
    """What it is, in words, without a name: "a placeholder: ..."."""
    return tr(_TEXTS[kind])


def is_placeholder(path: Path) -> bool:
    """Whether the content of file or folder `path` is known to lie elsewhere (a cloud, a library
    of tapes): to read it would fetch it or find nothing. False where nothing is told.
    """
    try:
        status = os.lstat(path)
    except (OSError, ValueError):
        return False
    if getattr(status, "st_flags", 0) & _MAC_DATALESS:
        return True
    if stat.S_ISLNK(status.st_mode):
        return reparse_kind(path) in (Reparse.CLOUD, Reparse.OFFLINE)
    # A cloud's file that was fetched keeps its tag, so the tag of a real file says nothing.
    attributes = windows_attributes(path)
    return attributes is not None and bool(attributes & _CONTENT_ELSEWHERE)


def windows_target(path: Path) -> str:
    """Where a junction, mount point or symbolic link of Windows leads, as Windows stores it
    (``E:\\Snapshots``, ``Volume{guid}\\``), "" where `path` is none or nothing is told.

    ntfs-3g does not know drives: it takes the folder of that name on the same volume where there is
    one, so its link may lead to another folder than the one that is meant. Never raises.
    """
    data = _extended(path, _REPARSE_NAME)
    if data is None or len(data) < 20:
        return ""
    tag = int.from_bytes(data[:4], "little")
    names = {0xA0000003: 16, 0xA000000C: 20}.get(tag)
    if names is None:
        return ""
    at, length = struct.unpack_from("<HH", data, 8)  # the name that Windows follows
    stored = data[names + at : names + at + length].decode("utf-16-le", "replace")
    return stored.removeprefix("\\??\\")


def drive_of_target(target: str) -> str:
    """The drive ("E:") of a target as `windows_target` tells it, "" where it names none."""
    return target[0].upper() + ":" if _DRIVE.match(target) else ""


def drive_of_link(target: str) -> str | None:
    """The Windows drive ("E:") that the text of a link made by ntfs-3g leads to, else None."""
    match = _NTFS_3G_LINK.search(target)
    return None if match is None else match[1][0].upper() + ":"


def _extended(path: Path, name: str) -> bytes | None:
    return read_extended(path, name, follow=False)
