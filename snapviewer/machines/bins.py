# SPDX-License-Identifier: Apache-2.0
"""Folders of deleted things, where a deleted file came from, and folders that hold no VM.

A disk in a recycle bin is there only until the bin is emptied, so nothing in one counts as live.
Each kind of bin keeps its own record of the old place: Windows a ``$I`` file beside the ``$R`` one
(until XP one INFO2 for all), desktops of Linux a ``.trashinfo``, a NAS the folders themselves.
Names are compared as NTFS does. Nothing here raises, and records are read to a bound.
"""

from __future__ import annotations

import enum
import os
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

from snapviewer.machines.contents import Content, is_recycle_info, look, read_small
from snapviewer.machines.upcase import fold

_INFO_LIMIT: Final = 28 + 2 * 32768  # bytes: a $I record with the longest path
_TRASHINFO_LIMIT: Final = 64 << 10
_INFO2_LIMIT: Final = 8 << 20  # ten thousand deleted things

_INFO2_HEAD: Final = 20
_INFO2_RECORDS: Final = (280, 800)  # bytes of one record: with an 8-bit path only; with both
_FILETIME_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)

_INFO_NAME = re.compile(r"\$I[A-Z0-9]{6}(?:\..*)?", re.DOTALL)
_INFO2_NAME = re.compile(r"D([A-Z])(0|[1-9]\d{0,8})(?:\..*)?", re.DOTALL)
# Samba keeps several deleted files of one name apart so.
_COPY = re.compile(r"Copy #\d+ of (?=.)")
_LOST_CHAINS = re.compile(r"FOUND\.\d{3}")


_Record = tuple[str, datetime | None]  # the old place, and when it was deleted


class _Kind(enum.Enum):
    WINDOWS = enum.auto()  # records beside the files
    DESKTOP = enum.auto()  # files/ and info/, or (macOS) no record that can be read
    TREE = enum.auto()  # a NAS: the folders are kept
    TREE_OR_FLAT = enum.auto()  # Samba by itself: the folders may be kept


_BINS: Final = {
    fold(name): kind
    for name, kind in (
        ("$RECYCLE.BIN", _Kind.WINDOWS),
        ("RECYCLER", _Kind.WINDOWS),  # NTFS until XP and Server 2003
        ("RECYCLED", _Kind.WINDOWS),  # FAT until then
        ("#recycle", _Kind.TREE),  # Synology and others
        ("@Recycle", _Kind.TREE),  # QNAP
        (".recycle", _Kind.TREE_OR_FLAT),  # Samba, TrueNAS
        (".Trash", _Kind.DESKTOP),
        (".Trashes", _Kind.DESKTOP),  # macOS, on other volumes than its own
        ("Network Trash Folder", _Kind.DESKTOP),  # AppleShare
    )
}
_TRASH_OF_USER: Final = fold(".Trash-")
_HOME_TRASH: Final = fold("Trash")

_SYSTEM: Final = frozenset(
    fold(name)
    for name in (
        "System Volume Information", "$Extend", "lost+found", ".Spotlight-V100", ".fseventsd",
        ".DocumentRevisions-V100", ".TemporaryItems", ".AppleDouble", ".AppleDB", ".AppleDesktop",
        "@eaDir", ".@__thumb",
    )
)  # fmt: skip


@dataclass(frozen=True)
class Deleted:
    """A file in a recycle bin. `original` is the path it had, in Windows or POSIX style as the bin
    tells it, "" where it does not; `deleted_at` has its time zone, None where it is not recorded.
    """

    path: Path
    original: str
    deleted_at: datetime | None
    bin: Path


def bin_of(path: Path, root: Path) -> Path | None:
    """The recycle bin that `path` lies in (or is), looked for from `root` down, `root` included;
    the outermost of several. None where it lies in none, or not below `root`.
    """
    top = Path(os.path.abspath(root))  # noqa: PTH100 - Path has no lexical equivalent
    try:
        below = Path(os.path.abspath(path)).relative_to(top).parts  # noqa: PTH100
    except ValueError:
        return None
    for depth in range(len(below) + 1):
        folder = top.joinpath(*below[:depth])
        if is_bin(folder.name) or _is_home_trash(folder, below[depth:]):
            return root.joinpath(*below[:depth])
    return None


def is_bin(name: str) -> bool:
    """Whether a folder of this name is a recycle bin by its name alone."""
    return _kind(name) is not None


def is_system_folder(name: str) -> bool:
    """Whether a folder of this name is kept by a system for itself: no VM lies there. Recycle bins
    are not among them.
    """
    folded = fold(name)
    return folded in _SYSTEM or _LOST_CHAINS.fullmatch(folded) is not None


def is_info_record(path: Path) -> bool:
    """Whether `path` is a ``$I`` record of a Windows recycle bin: by its content, and inside such a
    bin by its name too (a damaged record is no damaged disk).
    """
    folded = fold(path.name)
    if not folded.startswith("$I"):
        return False
    if _INFO_NAME.fullmatch(folded) and any(
        _kind(part) is _Kind.WINDOWS for part in path.parts[:-1]
    ):
        return True
    return look(path).content is Content.RECYCLE_INFO


def deleted_record(path: Path, bin_folder: Path) -> Deleted:
    """Where the file or folder `path` inside the bin `bin_folder` was, and when it was deleted.

    A thing inside a deleted folder has that folder's record. Samba by itself (``.recycle``) may
    keep no folders, so there only a place whose folder still exists is told.
    """
    original, moment = "", None
    try:
        parts = path.relative_to(bin_folder).parts
    except ValueError:
        parts = ()
    kind = _kind(bin_folder.name)
    if not parts:
        pass
    elif kind is _Kind.WINDOWS:
        original, moment = _of_windows(bin_folder, parts)
    elif kind in (_Kind.TREE, _Kind.TREE_OR_FLAT):
        original = _of_tree(bin_folder, parts, sure=kind is _Kind.TREE)
    else:
        original, moment = _of_desktop(bin_folder, parts)
    return Deleted(path, original, moment, bin_folder)


def _kind(name: str) -> _Kind | None:
    folded = fold(name)
    kind = _BINS.get(folded)
    if kind is None and folded.startswith(_TRASH_OF_USER) and len(folded) > len(_TRASH_OF_USER):
        return _Kind.DESKTOP
    return kind


def _is_home_trash(folder: Path, below: Sequence[str]) -> bool:
    # "Trash" is a common name: only with the two folders of a desktop's trash it is one.
    if fold(folder.name) != _HOME_TRASH or (below and below[0] not in ("files", "info")):
        return False
    try:
        return all((folder / name).is_dir() for name in ("files", "info"))
    except (OSError, ValueError):
        return False


def _of_tree(bin_folder: Path, parts: Sequence[str], *, sure: bool) -> str:
    """The same folders beside the bin. Where it is not `sure` that folders are kept (Samba by
    itself, which may also begin with a folder for each user), they must still be there.
    """
    parts = [*parts[:-1], _COPY.sub("", parts[-1], count=1)]
    if sure:
        return str(bin_folder.parent.joinpath(*parts))
    for kept in (parts, parts[1:]):
        try:
            if len(kept) > 1 and bin_folder.parent.joinpath(*kept[:-1]).is_dir():
                return str(bin_folder.parent.joinpath(*kept))
        except (OSError, ValueError):
            continue
    return ""


def _of_windows(bin_folder: Path, parts: Sequence[str]) -> _Record:
    """By the first component that has a record beside it; what follows lies inside it."""
    folder = bin_folder
    for index, name in enumerate(parts):
        found: _Record = ("", None)
        if fold(name[:2]) == "$R":
            found = _info_record(folder, name[2:])
        elif _INFO2_NAME.fullmatch(fold(name)):
            found = _info2_record(folder, name)
        if found[0]:
            return "\\".join([found[0], *parts[index + 1 :]]), found[1]
        folder /= name
    return "", None


def _info_record(folder: Path, rest: str) -> _Record:
    for prefix in ("$I", "$i"):
        data = read_small(folder / (prefix + rest), _INFO_LIMIT)
        if data is None or not is_recycle_info(data, len(data)):
            continue
        version, _, deleted = struct.unpack_from("<QQQ", data)
        return _text(data[24 if version == 1 else 28 :]), _filetime(deleted)
    return "", None


def _info2_record(folder: Path, name: str) -> _Record:
    """The record of `name` (D, the drive's letter, a number) in the INFO2 beside it. The last one
    counts: numbers are used again after the bin was emptied.
    """
    match = _INFO2_NAME.fullmatch(fold(name))
    data = read_small(folder / "INFO2", _INFO2_LIMIT)
    if match is None or data is None or len(data) < _INFO2_HEAD:
        return "", None
    (length,) = struct.unpack_from("<I", data, 12)
    if length not in _INFO2_RECORDS:
        return "", None
    wanted = (int(match[2]), ord(match[1]) - ord("A"))
    found: _Record = ("", None)
    for at in range(_INFO2_HEAD, len(data) - length + 1, length):
        if struct.unpack_from("<II", data, at + 260) != wanted:
            continue
        if length > 280:
            text = _text(data[at + 280 : at + length])
        else:
            text = data[at : at + 260].split(b"\0")[0].decode("cp1252", "replace")
        (deleted,) = struct.unpack_from("<Q", data, at + 268)
        found = text, _filetime(deleted)
    return found


def _of_desktop(bin_folder: Path, parts: Sequence[str]) -> _Record:
    """By ``info/NAME.trashinfo``; in ``.Trash`` a folder for each user comes first."""
    for index in range(min(2, len(parts) - 1)):
        if parts[index] != "files":
            continue
        name = parts[index + 1]
        info = bin_folder.joinpath(*parts[:index], "info", name + ".trashinfo")
        data = read_small(info, _TRASHINFO_LIMIT)
        if data is None:
            return "", None
        stored, moment = _trashinfo(data)
        if not stored:
            return "", moment
        # A relative path counts from the volume's top folder, where the bin lies.
        return str(bin_folder.parent.joinpath(stored, *parts[index + 2 :])), moment
    return "", None


def _trashinfo(data: bytes) -> _Record:
    """Path (percent-encoded bytes) and DeletionDate (local time); of several lines the first."""
    lines = data.splitlines()
    if not lines or lines[0].strip() != b"[Trash Info]":
        return "", None
    values: dict[bytes, bytes] = {}
    for line in lines[1:]:
        key, _, value = line.partition(b"=")
        values.setdefault(key.strip(), value.strip())
    stored = os.fsdecode(unquote_to_bytes(values.get(b"Path", b"")))
    if "\0" in stored:
        stored = ""
    try:
        moment = datetime.fromisoformat(values.get(b"DeletionDate", b"").decode("ascii"))
        return stored, moment if moment.tzinfo is not None else moment.astimezone()
    except (ValueError, OverflowError, OSError):
        return stored, None


def _text(data: bytes) -> str:
    return data[: len(data) & ~1].decode("utf-16-le", "surrogatepass").split("\0", 1)[0]


def _filetime(ticks: int) -> datetime | None:
    """A Windows time, in tenths of microseconds since 1601 UTC; None for 0 and impossible ones."""
    try:
        return _FILETIME_EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
    except OverflowError:
        return None
