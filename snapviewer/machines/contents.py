# SPDX-License-Identifier: Apache-2.0
"""What a file is by its bytes, whatever its name says.

A disk that somebody put aside as ``.old`` still stands on its parent, and a file that ends in
``.avhdx`` may be a Mac's AppleDouble, a pointer of a version control system or a zip. Only the
first bytes and the last 512 tell, so one look reads these two pieces and no more (zeros and ISO
images need a few pieces more). Nothing is proved about what is inside: a file that begins as a
VHDX may be damaged further in.

A look changes nothing, never blocks on pipes or devices (they are not opened), never fetches a file
that is kept in a cloud, and never raises.
"""

from __future__ import annotations

import contextlib
import enum
import errno
import os
import stat
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from snapviewer.base.words import mark, tr
from snapviewer.formats.vhd import headers as vhd
from snapviewer.machines.reparse import describe_reparse, is_placeholder, reparse_kind

HEAD: Final = 4096  # bytes read of the start
TAIL: Final = 512  # and of the end
_PIECE: Final = 4096  # of each sample of a file of zeros
_SAMPLES: Final = 32
# Where a VHDX keeps its headers, region tables and log: not zeros there means a damaged disk.
_VHDX_PLACES: Final = (64 << 10, 128 << 10, 192 << 10, 256 << 10, 1 << 20, 2 << 20)
_ISO_AT: Final = 0x8001

_CHECKSUM_AT: Final = 64  # in a VHD footer

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # what became a pipe since it was looked at must not hang
)

_LFS_POINTER_SIZE: Final = 1024  # a pointer is smaller, by its specification
_ANNEX_POINTER_SIZE: Final = 32 << 10  # likewise
_RECYCLE_V1_SIZE: Final = 544
_RECYCLE_V2_HEAD: Final = 28
_PATH_UNITS: Final = 32768  # the longest path of Windows


class Content(enum.StrEnum):
    """What a file is. `DAMAGED_VHD` has a footer whose checksum is wrong."""

    VHDX = "vhdx"
    VHD = "vhd"
    DAMAGED_VHD = "damaged-vhd"
    VHD_SET = "vhd-set"
    APPLE_DOUBLE = "apple-double"
    APPLE_SINGLE = "apple-single"
    RECYCLE_INFO = "recycle-info"
    LFS_POINTER = "lfs-pointer"
    ANNEX_POINTER = "annex-pointer"
    CLOUD_PLACEHOLDER = "cloud-placeholder"
    ZIP = "zip"
    GZIP = "gzip"
    SEVENZIP = "7z"
    ARCHIVE = "archive"
    QCOW2 = "qcow2"
    VMDK = "vmdk"
    VDI = "vdi"
    ISO = "iso"
    PICTURE = "picture"
    WEB_PAGE = "web-page"
    EMPTY = "empty"
    ZEROS = "zeros"
    OTHER = "other"
    UNREADABLE = "unreadable"


_TEXTS: Final = {
    Content.VHDX: mark("a VHDX disk"),
    Content.VHD: mark("a VHD disk"),
    Content.DAMAGED_VHD: mark("a VHD disk with a damaged footer"),
    Content.VHD_SET: mark("a VHD set, which is not supported"),
    Content.APPLE_DOUBLE: mark("an AppleDouble file of a Mac"),
    Content.APPLE_SINGLE: mark("an AppleSingle file of a Mac"),
    Content.RECYCLE_INFO: mark("a record of the recycle bin"),
    Content.LFS_POINTER: mark("a Git LFS pointer"),
    Content.ANNEX_POINTER: mark("a git-annex pointer"),
    Content.CLOUD_PLACEHOLDER: mark("a placeholder for a file that is kept elsewhere"),
    Content.ZIP: mark("a ZIP archive"),
    Content.GZIP: mark("a file compressed with gzip"),
    Content.SEVENZIP: mark("a 7-Zip archive"),
    Content.ARCHIVE: mark("an archive or compressed file"),
    Content.QCOW2: mark("a QCOW2 disk of QEMU"),
    Content.VMDK: mark("a VMDK disk of VMware"),
    Content.VDI: mark("a VDI disk of VirtualBox"),
    Content.ISO: mark("an ISO image of a CD or DVD"),
    Content.PICTURE: mark("a picture"),
    Content.WEB_PAGE: mark("a web page"),
    Content.EMPTY: mark("an empty file"),
    Content.ZEROS: mark("a file of zeros in all places looked at"),
    Content.OTHER: mark("a file of an unknown kind"),
    Content.UNREADABLE: mark("a file that could not be read"),
}

_FOREIGN: Final = frozenset(
    {
        Content.APPLE_DOUBLE, Content.APPLE_SINGLE, Content.RECYCLE_INFO, Content.LFS_POINTER,
        Content.ANNEX_POINTER, Content.ZIP, Content.GZIP, Content.SEVENZIP, Content.ARCHIVE,
        Content.QCOW2, Content.VMDK, Content.VDI, Content.ISO, Content.PICTURE, Content.WEB_PAGE,
        Content.ZEROS,
    }
)  # fmt: skip

_STAND_INS: Final = frozenset(
    {Content.LFS_POINTER, Content.ANNEX_POINTER, Content.CLOUD_PLACEHOLDER}
)

_MAGICS: Final[tuple[tuple[bytes, Content], ...]] = (
    (b"PK\x03\x04", Content.ZIP),
    (b"PK\x05\x06", Content.ZIP),  # an empty one
    (b"PK\x07\x08", Content.ZIP),  # one of several parts
    (b"7z\xbc\xaf\x27\x1c", Content.SEVENZIP),
    (b"Rar!\x1a\x07", Content.ARCHIVE),
    (b"\xfd7zXZ\0", Content.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Content.ARCHIVE),  # Zstandard
    (b"\x04\x22\x4d\x18", Content.ARCHIVE),  # LZ4
    (b"MSCF\0\0\0\0", Content.ARCHIVE),  # cabinet
    (b"MSWIM\0\0\0", Content.ARCHIVE),
    (b"QFI\xfb", Content.QCOW2),
    (b"KDMV", Content.VMDK),
    (b"COWD", Content.VMDK),
    (b"# Disk DescriptorFile", Content.VMDK),
    (b"\x89PNG\r\n\x1a\n", Content.PICTURE),
    (b"\xff\xd8\xff", Content.PICTURE),  # JPEG
)


@dataclass(frozen=True)
class Look:
    """What one look at `path` found. `size` in bytes (0 where it could not be asked); `error` says
    why an unreadable file could not be read, else it is empty.
    """

    path: Path
    content: Content
    size: int
    error: str = ""


def describe(content: Content) -> str:
    """What it is, in words, as a piece of a list or a table: "a Git LFS pointer"."""
    return tr(_TEXTS[content])


def is_foreign(content: Content) -> bool:
    """Whether this belongs to another program and is told by its content: a note, never a damaged
    disk. A file of zeros counts: no disk is left in it. Pointers of version control systems count
    too, though the disk they stand for is elsewhere (`is_stand_in`).
    """
    return content in _FOREIGN


def is_stand_in(content: Content) -> bool:
    """Whether the file only stands for one whose bytes lie elsewhere: what that one is, and which
    disk it stands on, is not known here.
    """
    return content in _STAND_INS


def is_disk(content: Content) -> bool:
    """Whether this is a VHD or VHDX by its bytes, whole or damaged: it may stand on another."""
    return content in (Content.VHDX, Content.VHD, Content.DAMAGED_VHD)


def look(path: Path) -> Look:
    """Look at a file; a link is followed. Never raises and never blocks."""
    try:
        if is_placeholder(path):
            return Look(path, Content.CLOUD_PLACEHOLDER, _size(path))
        status = os.stat(path)  # noqa: PTH116 - a pipe or device must not be opened at all
        if not stat.S_ISREG(status.st_mode):
            return _unreadable(path, _no_file(status.st_mode))
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        return _closed(path, error)
    try:
        return _look_inside(path, handle)
    except OSError as error:
        return _closed(path, error)
    finally:
        os.close(handle)


def read_small(path: Path, limit: int) -> bytes | None:
    """All bytes of a small file, with the care of `look`; None where it is no file, cannot be read,
    is kept elsewhere or has more than `limit` bytes. Never raises and never blocks.
    """
    try:
        if is_placeholder(path) or not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116
            return None
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError):
        return None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        data = b""
        while len(data) <= limit:
            piece = _read(handle, len(data), limit + 1 - len(data))
            if not piece:
                return data
            data += piece
        return None
    except OSError:
        return None
    finally:
        os.close(handle)


def _look_inside(path: Path, handle: int) -> Look:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):  # it was exchanged since it was looked at
        return _unreadable(path, _no_file(status.st_mode))
    size = status.st_size
    if size == 0:
        return Look(path, Content.EMPTY, 0)
    head = _read(handle, 0, HEAD)
    if not head:
        raise OSError(errno.EIO, os.strerror(errno.EIO))  # a size without a single byte

    def read(offset: int, length: int) -> bytes:
        return _read(handle, offset, length)

    tail = head[-TAIL:] if size <= len(head) else read(max(0, size - TAIL), TAIL)
    content = _content(head, tail, size, path.name, read)
    if content is Content.OTHER and not head.strip(b"\0") and not tail.strip(b"\0"):
        content = Content.ZEROS if _zeros(handle, size) else Content.OTHER
    if content is Content.OTHER and path.name[-5:].lower() == ".vhds":
        # The inside of a VHD set is not documented: what is left is one by its name.
        content = Content.VHD_SET
    return Look(path, content, size)


def _content(
    head: bytes, tail: bytes, size: int, name: str, read: Callable[[int, int], bytes]
) -> Content:
    """What these pieces are; OTHER where they tell nothing. The disks come first: the guest's own
    bytes in a fixed VHD begin like anything.
    """
    if head.startswith(b"vhdxfile"):
        return Content.VHDX
    footer = _vhd_footer(head, tail)
    if footer is not None:
        return footer
    small = _small_file(head, size, name)
    if small is not None:
        return small
    for magic, content in _MAGICS:
        if head.startswith(magic):
            return content
    return _by_structure(head, size, read)


def _vhd_footer(head: bytes, tail: bytes) -> Content | None:
    candidates = [tail[-vhd.FOOTER_SIZE :], tail[-vhd.SHORT_FOOTER_SIZE :], head[: vhd.FOOTER_SIZE]]
    found = [piece for piece in candidates if piece.startswith(vhd.FOOTER_COOKIE)]
    if not found:
        return None
    return Content.VHD if any(_sealed(piece) for piece in found) else Content.DAMAGED_VHD


def _sealed(footer: bytes) -> bool:
    if len(footer) not in (vhd.FOOTER_SIZE, vhd.SHORT_FOOTER_SIZE):
        return False
    (stored,) = struct.unpack_from(">I", footer, _CHECKSUM_AT)
    return bool(stored == vhd.checksum(footer, _CHECKSUM_AT))


def _small_file(head: bytes, size: int, name: str) -> Content | None:
    """Records and pointers, which are told by their whole form."""
    if head[:4] in (b"\0\x05\x16\x07", b"\0\x05\x16\0") and head[4:8] in (
        b"\0\1\0\0", b"\0\2\0\0",
    ):  # fmt: skip
        return Content.APPLE_DOUBLE if head[3] == 7 else Content.APPLE_SINGLE
    if is_recycle_info(head, size):
        return Content.RECYCLE_INFO
    if size < _LFS_POINTER_SIZE and head.startswith(
        (b"version https://git-lfs.github.com/spec/", b"version https://hawser.github.com/spec/")
    ):
        return Content.LFS_POINTER
    if size <= _ANNEX_POINTER_SIZE and _names_annex_object(head.split(b"\n", 1)[0]):
        return Content.ANNEX_POINTER
    lower = name.lower()
    if (lower.endswith(".icloud") and head.startswith(b"bplist0")) or (
        lower.endswith((".nextcloud", ".owncloud")) and size <= 1
    ):
        return Content.CLOUD_PLACEHOLDER
    return None


def is_recycle_info(head: bytes, size: int) -> bool:
    """Whether a file that begins with `head` and is `size` bytes long is a ``$I`` record of the
    recycle bin: version 1 (Vista to 8.1) has one size, version 2 tells the length of its path.
    """
    if len(head) < _RECYCLE_V2_HEAD:
        return False
    (version,) = struct.unpack_from("<Q", head)
    if version == 1:
        return size == _RECYCLE_V1_SIZE and _drive_or_share(head[24:30])
    if version == 2:
        (units,) = struct.unpack_from("<I", head, 24)
        return (
            0 < units <= _PATH_UNITS
            and size == _RECYCLE_V2_HEAD + 2 * units
            and _drive_or_share(head[28:34])
        )
    return False


def _drive_or_share(start: bytes) -> bool:
    text = start.decode("utf-16-le", "replace")
    return text[1:3] == ":\\" or text[:2] == "\\\\"


def _names_annex_object(line: bytes) -> bool:
    # "/annex/objects/KEY", or the path of a link in a file where links could not be made.
    before, found, key = line.strip().replace(b"\\", b"/").partition(b"annex/objects/")
    return bool(found and key) and before.rstrip(b"/").rpartition(b"/")[2] in (b"", b".git")


def _by_structure(head: bytes, size: int, read: Callable[[int, int], bytes]) -> Content:
    if head.startswith(b"\x1f\x8b\x08") and len(head) > 3 and not head[3] & 0xE0:
        return Content.GZIP
    if head.startswith(b"BZh") and head[4:10] == b"1AY&SY":
        return Content.ARCHIVE
    if head[257:262] == b"ustar":
        return Content.ARCHIVE
    if head[64:68] == b"\x7f\x10\xda\xbe":
        return Content.VDI
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Content.PICTURE
    text = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return Content.WEB_PAGE
    if size > _ISO_AT + 5 and read(_ISO_AT, 5) == b"CD001":
        return Content.ISO
    return Content.OTHER


def _zeros(handle: int, size: int) -> bool:
    """Whether a file that begins and ends with zeros is zeros in all places looked at: where a
    VHDX has its headers, spread over the file, and where the volume says that bytes were written.
    """
    places = [place for place in _VHDX_PLACES if place < size]
    places += [size * part // _SAMPLES for part in range(1, _SAMPLES)]
    places += _written(handle, size)
    return all(not _read(handle, place, _PIECE).strip(b"\0") for place in places)


def _written(handle: int, size: int) -> list[int]:
    """Starts of the first pieces that are no holes; empty where the volume does not tell."""
    data, hole = getattr(os, "SEEK_DATA", None), getattr(os, "SEEK_HOLE", None)
    found: list[int] = []
    at = 0
    if data is None or hole is None:
        return found
    with contextlib.suppress(OSError):  # ENXIO: nothing but a hole from here
        while at < size and len(found) < _SAMPLES:
            at = os.lseek(handle, at, data)
            found.append(at)
            at = os.lseek(handle, at, hole)
    return found


_pread: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)


def _read(handle: int, offset: int, length: int) -> bytes:
    if _pread is not None:
        return _pread(handle, length, offset)
    os.lseek(handle, offset, os.SEEK_SET)  # Windows
    return os.read(handle, length)


def _closed(path: Path, error: OSError | ValueError) -> Look:
    """What a file that did not open still says: a link into an annex, a reparse point."""
    target = ""
    with contextlib.suppress(OSError, ValueError):
        target = os.readlink(path)  # noqa: PTH115 - only its text is wanted
    if target and _names_annex_object(_annex_end(target)):
        return Look(path, Content.ANNEX_POINTER, 0)
    kind = reparse_kind(path)
    if kind is not None:
        return _unreadable(path, describe_reparse(kind))
    if target and isinstance(error, FileNotFoundError):
        return _unreadable(path, tr("it is a link to {target}, which is not there", target=target))
    reason = error.strerror if isinstance(error, OSError) else None
    return _unreadable(path, reason or str(error))


def _annex_end(target: str) -> bytes:
    """The part of a link's target from its ``.git`` on, as `_names_annex_object` takes it."""
    data = target.encode("utf-8", "surrogateescape").replace(b"\\", b"/")
    at = data.find(b".git/annex/objects/")
    return data[at:] if at >= 0 else b""


def _unreadable(path: Path, reason: str) -> Look:
    return Look(path, Content.UNREADABLE, _size(path), reason)


def _size(path: Path) -> int:
    try:
        status = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _no_file(mode: int) -> str:
    return tr("this is a folder") if stat.S_ISDIR(mode) else tr("this is not a file")
