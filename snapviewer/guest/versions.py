# SPDX-License-Identifier: Apache-2.0
"""One guest file through all moments of a disk, and which guest file lies at a place of a disk.

Equal places of equal image files mean equal content, which is then not read again. NTFS can change
how much of a file is valid without touching its data, so there the stored times must agree too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.disks.extents import Int64s
from snapviewer.guest.browse import Entry, FileSystem, open_file_system
from snapviewer.guest.image import GuestError, ReadableDisk
from snapviewer.guest.volumes import list_volumes


@dataclass(frozen=True)
class FileVersion:
    """A file at one moment. `content` is the SHA-256 of its bytes (None where it is absent or
    cannot be read, `reason` says why then)."""

    size: int | None
    modified: datetime | None
    content: bytes | None
    reason: str = ""

    @property
    def present(self) -> bool:
        return self.size is not None


def file_versions(
    chains: Sequence[Chain], volume_start: int, path: str, progress: Progress | None = None
) -> list[FileVersion]:
    """The file as each chain has it, in the order of `chains`.

    `volume_start` is the volume's first byte. Raises `Cancelled`, `GuestUnavailable`.
    """
    known: dict[object, bytes] = {}
    if progress is not None:
        progress.start(tr("Reading the versions of {name}", name=path.rsplit("/", 1)[-1]))
    return [_version(chain, volume_start, path, known, progress) for chain in chains]


def _version(
    chain: Chain, start: int, path: str, known: dict[object, bytes], progress: Progress | None
) -> FileVersion:
    if progress is not None:
        progress.check()
    try:
        volume = next((item for item in list_volumes(chain) if item.start == start), None)
        if volume is None:
            return FileVersion(None, None, None, tr("the volume does not exist at this moment"))
        system = open_file_system(chain, volume)
        entry = find_exact(system, path)
        if entry is None:
            return FileVersion(None, None, None)
        if entry.kind == "file" and entry.size > volume.length:
            return FileVersion(entry.size, entry.modified, None, tr("larger than its volume"))
        key = _places(chain, system, entry)
        content = known.get(key) if key is not None else None
        if content is None:
            hasher = hashlib.sha256()
            for data in system.chunks(entry):
                hasher.update(data)
                if progress is not None:
                    progress.check()
            content = hasher.digest()
            if key is not None:
                known[key] = content
        return FileVersion(entry.size, entry.modified, content)
    except GuestError as error:
        return FileVersion(None, None, None, error.message)


def find_exact(system: FileSystem, path: str) -> Entry | None:
    """The entry of exactly this path; None where there is none."""
    entry: Entry | None = None
    for part in [part for part in path.split("/") if part]:
        if entry is not None and not entry.is_dir:
            return None
        entry = next((item for item in system.list_folder(entry) if item.name == part), None)
        if entry is None:
            return None
    return entry


def _places(chain: Chain, system: FileSystem, entry: Entry) -> object:
    """What is equal for two moments only where the content is; None where that is not known."""
    runs = system.data_runs(entry)
    if runs is None or len(runs) > 4096:
        return None
    places: list[object] = [entry.size, entry.stamp if system.is_ntfs else ()]
    for run in runs:
        if run.start < 0:
            places.append((run.offset, -1, run.length))
            continue
        begin = run.start // 512 * 512
        stop = min(chain.virtual_size, -(-(run.start + run.length) // 512) * 512)
        for row in chain.owned(begin, stop):
            owner = int(row["owner"])
            file = str(chain.layers[owner].path) if owner >= 0 else ""
            places.append(
                (int(row["start"]), int(row["length"]), int(row["state"]), file, int(row["offset"]))
            )
        places.append((run.offset, run.start, run.length))
    return tuple(places)


@dataclass(frozen=True)
class FileMap:
    """Which file lies where on a disk: runs sorted by `starts`, the file's place in `paths` and
    the run's offset in it; `reach` is the furthest stop so far. `notes`: what could not be told.
    """

    starts: Int64s
    stops: Int64s
    reach: Int64s
    files: Int64s
    offsets: Int64s
    paths: tuple[str, ...]
    notes: tuple[str, ...] = ()

    def at(self, start: int, length: int) -> list[tuple[str, int]]:
        """(path, offset in the file) of every file that has bytes in [start, start + length),
        each once, in disk order."""
        first = int(np.searchsorted(self.reach, start, side="right"))
        last = int(np.searchsorted(self.starts, start + length, side="left"))
        found: dict[str, int] = {}
        for row in range(first, last):
            if int(self.stops[row]) <= start:
                continue
            path = self.paths[int(self.files[row])]
            inside = max(0, start - int(self.starts[row]))
            found.setdefault(path, int(self.offsets[row]) + inside)
        return list(found.items())


def map_files(disk: ReadableDisk, progress: Progress | None = None) -> FileMap:
    """Where the files of all volumes lie. Reads no content.

    Files kept inside their record (small ones of NTFS) and folders have no place of their own.
    Raises `Cancelled`, `GuestUnavailable` and what reading the chain raises.
    """
    rows: list[tuple[int, int, int, int]] = []
    paths: list[str] = []
    notes: list[str] = []
    volumes = list_volumes(disk)
    if progress is not None:
        progress.start(tr("Finding where the guest's files lie"))
    for volume in volumes:
        prefix = f"{volume.index}:" if len(volumes) > 1 else ""
        try:
            system = open_file_system(disk, volume)
            for entry in system.walk(progress):
                if progress is not None:
                    progress.check()
                if entry.kind != "file" or entry.size == 0:
                    continue
                for run in system.data_runs(entry) or ():
                    if run.start >= 0:
                        rows.append((run.start, run.start + run.length, len(paths), run.offset))
                paths.append(prefix + entry.path)
        except GuestError as error:
            notes.append(
                tr(
                    "Volume {index} ({filesystem}): {message}",
                    index=volume.index,
                    filesystem=volume.filesystem,
                    message=error.message,
                )
            )
    rows.sort()
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    return FileMap(
        table[:, 0], table[:, 1], np.maximum.accumulate(table[:, 1]), table[:, 2], table[:, 3],
        tuple(paths), tuple(notes),
    )  # fmt: skip


def changed_at(
    versions: Sequence[FileVersion], parents: Sequence[int | None]
) -> list[bool]:
    """For every version whether it differs from that of its parent (`parents[i]`: an index, None
    for a root, where a present file counts as changed)."""
    result = []
    for version, parent in zip(versions, parents, strict=True):
        if parent is None:
            result.append(version.present)
            continue
        above = versions[parent]
        result.append(
            (version.present, version.size, version.content)
            != (above.present, above.size, above.content)
        )
    return result


