# SPDX-License-Identifier: Apache-2.0
"""Try a reconnection in memory: compose child and proposed parent, look at what a guest would see.

Nothing is written. A wrong parent shows as broken partitions, a file system that cannot be listed
or files that cannot be read.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.resolve import DiskIndex
from snapviewer.guest import image as guest_image
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.volumes import Volume, list_volumes

MAX_ENTRIES = 20_000  # directory entries looked at per volume
MAX_READ = 200  # files of which the first bytes are read, per volume
_HEAD = 4096


@dataclass(frozen=True)
class VolumeTry:
    """What became of one volume: entries listed, files whose first bytes could be read, faults.

    `checked` is False where its file system cannot be looked into (`note` says why).
    """

    index: int
    description: str
    filesystem: str
    checked: bool
    entries: int = 0
    files_read: int = 0
    errors: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class TryOut:
    """The chain as composed and what was found on it. `fault` is the documented error that stopped
    it, "" where none did; `id_matches` whether the child accepts the parent by id.
    """

    files: tuple[Path, ...]
    id_matches: bool
    volumes: tuple[VolumeTry, ...]
    fault: str = ""

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against this parent; blank disks and unread volumes count as
        sound, because they prove nothing."""
        return not self.fault and not any(volume.errors for volume in self.volumes)

    @property
    def proved(self) -> bool:
        """Whether at least one file system was looked into and is whole."""
        return self.sound and any(volume.checked and volume.entries for volume in self.volumes)

    def words(self) -> list[str]:
        """The result for people, a line a volume."""
        if self.fault:
            return [tr("It cannot be composed: {fault}", fault=self.fault)]
        lines = []
        for volume in self.volumes:
            about = tr(
                "Volume {number} ({kind}, {filesystem})",
                number=volume.index,
                kind=volume.description,
                filesystem=volume.filesystem,
            )
            if volume.checked:
                said = tr(
                    "{entries} entries listed, {files} files read, {errors} errors",
                    entries=volume.entries,
                    files=volume.files_read,
                    errors=len(volume.errors),
                )
            else:
                said = volume.note or tr("not looked into")
            lines.append(tr("{about}: {said}", about=about, said=said))
        return lines or [tr("The disk holds no partitions.")]


def try_in_memory(
    child: Path,
    parent: Path,
    index: DiskIndex | None = None,
    progress: Progress | None = None,
) -> TryOut:
    """Compose `child` over `parent` (ids may differ) and check partitions and file systems.

    Documented errors become `fault`; a cancel is raised.
    """
    progress = progress or Progress()
    try:
        chain = Chain.open_with_parent(child, parent, index, allow_mismatch=True)
    except SnapviewerError as error:
        return TryOut((child, parent), False, (), str(error))
    with chain:
        paths = tuple(layer.path for layer in chain.layers)
        matches = all(link.id_matches for link in chain.links)
        try:
            volumes = tuple(
                _try_volume(chain, volume, progress) for volume in list_volumes(chain)
            )
        except SnapviewerError as error:
            return TryOut(paths, matches, (), str(error))
    return TryOut(paths, matches, volumes)


def _try_volume(chain: Chain, volume: Volume, progress: Progress) -> VolumeTry:
    about = (volume.index, volume.description, volume.filesystem)
    if not volume.readable:
        return VolumeTry(*about, checked=False, note=volume.reason)
    if not guest_image.available():
        return VolumeTry(*about, checked=False, note=tr("pytsk3 is not installed"))
    errors: list[str] = []
    entries = read = 0
    try:
        system = open_file_system(chain, volume)
        for entry in itertools.islice(system.walk(), MAX_ENTRIES):
            progress.check()
            entries += 1
            if entry.is_dir or read >= MAX_READ or entry.size == 0:
                continue
            try:
                expected = min(_HEAD, entry.size)
                if len(system.read_file(entry, 0, expected)) < expected:
                    errors.append(tr("{entry}: ends early", entry=entry.path))
                read += 1
            except SnapviewerError as error:
                errors.append(f"{entry.path}: {error.message}")
        errors.extend(system.notes)
    except SnapviewerError as error:
        errors.append(error.message)
    return VolumeTry(*about, checked=True, entries=entries, files_read=read, errors=tuple(errors))
