# SPDX-License-Identifier: Apache-2.0
"""The files of one volume at one moment: list, walk, read. Nothing is mounted.

Deleted entries, the file system's own metadata files and the library's virtual ones are left out.
Folders are walked without recursion; a folder met twice, too deep a path and too many entries end
the walk of that part with a note, so that no hostile volume makes it hang.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from snapviewer.base.errors import NotFoundError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.guest.image import (
    GuestError,
    ReadableDisk,
    VolumeReader,
    library_image,
    sleuth_kit,
)
from snapviewer.guest.volumes import Volume

MAX_ENTRIES = 2_000_000
MAX_FOLDER_ENTRIES = 500_000
MAX_DEPTH = 256
CHUNK = 1 << 20

# Values of The Sleuth Kit's TSK_FS_META_TYPE, TSK_FS_NAME_FLAG and TSK_FS_ATTR enumerations.
_FILE, _FOLDER, _LINK = 1, 2, 6
_SPECIAL = frozenset({3, 4, 5, 7, 8, 9})
_NAME_DELETED, _META_ALLOCATED = 2, 1
_NTFS_DATA, _DEFAULT_DATA = 128, 1
_ATTRIBUTE_NON_RESIDENT = 2
_RUN_FILLER, _RUN_SPARSE = 1, 2
_NTFS_RESERVED = 24  # file records below are NTFS's own
_LIBRARY_TYPES = {
    "ntfs": "TSK_FS_TYPE_NTFS_DETECT",
    "fat12": "TSK_FS_TYPE_FAT_DETECT",
    "fat16": "TSK_FS_TYPE_FAT_DETECT",
    "fat32": "TSK_FS_TYPE_FAT_DETECT",
    "exfat": "TSK_FS_TYPE_FAT_DETECT",
    "ext2": "TSK_FS_TYPE_EXT_DETECT",
    "ext3": "TSK_FS_TYPE_EXT_DETECT",
    "ext4": "TSK_FS_TYPE_EXT_DETECT",
    "hfs+": "TSK_FS_TYPE_HFS_DETECT",
    "iso9660": "TSK_FS_TYPE_ISO9660_DETECT",
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder. `path` starts with ``/``; `size` is bytes (0 for a folder); `kind` is
    "file", "folder", "link" or "special". `stamp` holds the file system's times as stored and is
    only for comparing. `inode` with `sequence` names it within the volume.
    """

    path: str
    kind: str
    size: int
    inode: int
    sequence: int
    stamp: tuple[int, ...]
    target: str = ""  # of a link

    @property
    def name(self) -> str:
        return self.path.rsplit("/", 1)[1]

    @property
    def is_dir(self) -> bool:
        return self.kind == "folder"

    @property
    def modified(self) -> datetime | None:
        """When the content last changed; None where the file system does not say. FAT keeps local
        time without a zone and is read as this computer's."""
        seconds, nanoseconds = self.stamp[:2]
        if seconds <= 0:
            return None
        with contextlib.suppress(OverflowError):
            return _EPOCH + timedelta(seconds=seconds, microseconds=nanoseconds // 1000)
        return None


@dataclass(frozen=True, slots=True)
class DataRun:
    """Where a stretch of a file lies: `offset` bytes in the file, `start` bytes on the virtual
    disk (-1: a hole), `length` bytes."""

    offset: int
    start: int
    length: int


class FileSystem:
    """One opened volume. Not for use from two threads at once; the chain must stay open.

    Raises `GuestError`, `GuestUnavailable` and what reading the chain raises. `notes` collects
    what a walk had to leave out.
    """

    def __init__(self, disk: ReadableDisk, volume: Volume) -> None:
        kit = sleuth_kit()
        if volume.reason:
            raise GuestError(
                tr("volume {index}: {reason}", index=volume.index, reason=volume.reason),
                structure=volume.filesystem,
                code="file-system-not-read",
                remedy=tr("use the block view for this volume"),
            )
        self.volume = volume
        self.notes: list[str] = []
        self._reader = VolumeReader(disk, volume.start, volume.length)
        with self._reader.guard(
            tr(
                "opening volume {index} ({filesystem})",
                index=volume.index,
                filesystem=volume.filesystem,
            )
        ):
            self._image = library_image(self._reader)
            # A named type: guessing reads far into the volume.
            kind = getattr(kit, _LIBRARY_TYPES.get(volume.filesystem, "TSK_FS_TYPE_DETECT"))
            self._system = kit.FS_Info(self._image, offset=0, type=kind)
            self._root = int(self._system.info.root_inum)
            self._block = int(self._system.info.block_size)
        self.is_ntfs = volume.filesystem == "ntfs"

    # -- listing --------------------------------------------------------------------------------

    def list_folder(self, folder: Entry | None = None) -> list[Entry]:
        """The entries of a folder (None: the root), by name."""
        prefix = folder.path if folder is not None else ""
        inode = folder.inode if folder is not None else self._root
        found: dict[str, Entry] = {}
        with self._reader.guard(tr("listing {prefix}", prefix=prefix or "/")):
            directory = self._system.open_dir(inode=inode)
            for number, item in enumerate(directory):
                if number >= MAX_FOLDER_ENTRIES:
                    self.note(
                        tr(
                            "{prefix}: only the first {count} entries were read",
                            prefix=prefix or "/",
                            count=number,
                        )
                    )
                    break
                entry = self._entry(item, prefix)
                if entry is not None:
                    found.setdefault(entry.path, entry)
        return sorted(found.values(), key=lambda entry: entry.path)

    def walk(self, progress: Progress | None = None) -> Iterator[Entry]:
        """Every entry, folders before what is in them. What cannot be listed becomes a note."""
        seen = {self._root}
        stack: list[Entry | None] = [None]
        count = 0
        while stack:
            folder = stack.pop()
            try:
                entries = self.list_folder(folder)
            except GuestError as error:
                if folder is None:
                    raise
                self.note(f"{folder.path}: {error.message}")
                continue
            below: list[Entry | None] = []
            for entry in entries:
                count += 1
                if count > MAX_ENTRIES:
                    self.note(
                        tr(
                            "only the first {most} entries were listed",
                            most=MAX_ENTRIES,
                        )
                    )
                    return
                yield entry
                if not entry.is_dir:
                    continue
                if entry.inode in seen:
                    self.note(
                        tr(
                            "{entry}: the folder was met before (a loop); not entered",
                            entry=entry.path,
                        )
                    )
                elif entry.path.count("/") > MAX_DEPTH:
                    self.note(
                        tr(
                            "{entry}: deeper than {most} folders; not entered",
                            entry=entry.path,
                            most=MAX_DEPTH,
                        )
                    )
                else:
                    seen.add(entry.inode)
                    below.append(entry)
            stack.extend(reversed(below))
            if progress is not None:
                progress.check()

    def find(self, path: str) -> Entry:
        """The entry at a path, compared without case where nothing fits exactly."""
        entry: Entry | None = None
        for part in [part for part in path.split("/") if part]:
            if entry is not None and not entry.is_dir:
                entry = None
                break
            names = self.list_folder(entry)
            entry = next((item for item in names if item.name == part), None) or next(
                (item for item in names if item.name.casefold() == part.casefold()), None
            )
            if entry is None:
                break
        if entry is None:
            raise NotFoundError(
                tr(
                    "volume {index} has no file '{path}' at this moment",
                    index=self.volume.index,
                    path=path,
                ),
                remedy=tr("list the folder above to see what it holds"),
            )
        return entry

    def _entry(self, item: Any, prefix: str) -> Entry | None:
        name, meta = item.info.name, item.info.meta
        if name is None or meta is None:
            return None
        raw = bytes(name.name or b"")
        if raw in (b"", b".", b"..") or int(name.flags) & _NAME_DELETED:
            return None
        kind, inode = int(meta.type), int(meta.addr)
        if not int(meta.flags) & _META_ALLOCATED or self._is_metadata(raw, inode, prefix):
            return None
        if kind == _FOLDER:
            label, size = "folder", 0
        elif kind == _FILE:
            label, size = "file", max(0, int(meta.size))
        elif kind == _LINK:
            label, size = "link", max(0, int(meta.size))
        elif kind in _SPECIAL:
            label, size = "special", 0
        else:
            return None  # virtual entries of the library
        target = ""
        if kind == _LINK and meta.link:
            raw_target = meta.link if isinstance(meta.link, bytes) else str(meta.link).encode()
            target = raw_target.decode("utf-8", "backslashreplace")  # a path: separators stay
        stamp = (
            int(meta.mtime), int(meta.mtime_nano), int(meta.ctime), int(meta.ctime_nano),
            int(meta.crtime), int(meta.crtime_nano),
        )
        path = f"{prefix}/{_text(raw)}"
        return Entry(path, label, size, inode, int(meta.seq), stamp, target)

    def _is_metadata(self, name: bytes, inode: int, prefix: str) -> bool:
        if prefix:
            return False
        if self.is_ntfs:
            return inode < _NTFS_RESERVED and inode != self._root
        # The library lists a FAT's label and exFAT's tables as files of the root folder.
        return "fat" in self.volume.filesystem and (
            name.endswith(b" (Volume Label Entry)") or name in (b"$ALLOC_BITMAP", b"$UPCASE_TABLE")
        )

    def note(self, text: str) -> None:
        """Remember what had to be left out; the first hundred."""
        if len(self.notes) < 100:
            self.notes.append(text)

    # -- content --------------------------------------------------------------------------------

    def read_file(self, entry: Entry, offset: int = 0, length: int | None = None) -> bytes:
        """Bytes of a file; shorter at its end. At most 256 MiB at once."""
        limit = 256 << 20
        wanted = entry.size - offset if length is None else min(length, entry.size - offset)
        if wanted > limit:
            raise GuestError(
                tr(
                    "{entry}: {wanted} bytes are too many to read at once",
                    entry=entry.path,
                    wanted=wanted,
                ),
                structure="file",
                code="too-large",
                remedy=tr("copy the file out instead"),
            )
        return b"".join(self.chunks(entry, offset, max(0, wanted)))

    def chunks(self, entry: Entry, offset: int = 0, length: int | None = None) -> Iterator[bytes]:
        """The bytes of a file in pieces of `CHUNK`; a link's are its target."""
        stop = entry.size if length is None else min(entry.size, offset + length)
        if entry.kind == "link":
            yield entry.target.encode("utf-8", "surrogateescape")[offset:stop]
            return
        if entry.kind != "file" or offset >= stop:
            return
        handle = self._open(entry)
        while offset < stop:
            count = min(CHUNK, stop - offset)
            with self._reader.guard(tr("reading {entry}", entry=entry.path)):
                data = bytes(handle.read_random(offset, count))
            if not data:
                raise GuestError(
                    tr(
                        "{entry} ends at {offset} of its {size} bytes",
                        entry=entry.path,
                        offset=offset,
                        size=entry.size,
                    ),
                    structure="file",
                    remedy=tr("let the guest check its file system"),
                )
            yield data[:count]
            offset += len(data[:count])

    def data_runs(self, entry: Entry) -> tuple[DataRun, ...] | None:
        """Where the file's bytes lie on the virtual disk, in file order; None where they cannot be
        told from the table alone (kept inside the file's record, or no plain data)."""
        if entry.kind != "file":
            return None
        handle = self._open(entry)
        wanted = _NTFS_DATA if self.is_ntfs else _DEFAULT_DATA
        with self._reader.guard(tr("reading the layout of {entry}", entry=entry.path)):
            for attribute in handle:
                info = attribute.info
                if int(info.type) != wanted or info.name:
                    continue
                if not int(info.flags) & _ATTRIBUTE_NON_RESIDENT:
                    return None
                runs = []
                for run in attribute:
                    flags = int(run.flags)
                    if flags & _RUN_FILLER:
                        return None
                    start = -1 if flags & _RUN_SPARSE else int(run.addr) * self._block
                    runs.append(
                        DataRun(
                            int(run.offset) * self._block,
                            start if start < 0 else start + self.volume.start,
                            int(run.len) * self._block,
                        )
                    )
                return tuple(runs)
        return None

    def _open(self, entry: Entry) -> Any:
        with self._reader.guard(tr("opening {entry}", entry=entry.path)):
            return self._system.open_meta(inode=entry.inode)


def open_file_system(disk: ReadableDisk, volume: Volume) -> FileSystem:
    """Open a volume of `volumes.list_volumes`. Raises `GuestUnavailable`, `GuestError`."""
    return FileSystem(disk, volume)


def _text(raw: bytes) -> str:
    """A stored name as text; bytes that are no UTF-8 are shown escaped, a separator replaced."""
    return raw.decode("utf-8", "backslashreplace").replace("/", "\u2215").replace("\0", "\ufffd")
