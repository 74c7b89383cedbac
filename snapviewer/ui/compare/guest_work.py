# SPDX-License-Identifier: Apache-2.0
"""The work behind the guest's files: copying out and versions, for background jobs."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError, StorageError, UnansweredError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.inside import Inside
from snapviewer.disks.filesystem.scope import writes_to
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.copy_out import copy_entry
from snapviewer.guest.copy_out_names import Places
from snapviewer.guest.versions import FileVersion, changed_at, file_versions, find_exact
from snapviewer.guest.volumes import list_volumes
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.pairing import slot_at
from snapviewer.models.guest_tree import ChangedFile


@dataclass(frozen=True)
class Copied:
    """What copying out did: files and bytes written, why some files were not, and which got
    another name than in the guest."""

    files: int
    bytes: int
    failures: tuple[str, ...]
    renamed: tuple[str, ...] = ()


@writes_to("folder")
def copy_files(
    library: Library,
    moment: Moment,
    slot: str,
    files: Sequence[ChangedFile],
    folder: Path,
    progress: Progress,
    *,
    old: bool,
) -> Copied:
    """Copy the files as the moment has them to `folder`, their folders kept; `old` takes the path
    a moved file had at first. What exists is never replaced. Raises `Cancelled`, `UnansweredError`
    where what is read was changed meanwhile (then nothing was copied), and what opening the chain
    raises.
    """
    chain = library.chain(moment, slot)
    volumes = {volume.start: volume for volume in list_volumes(chain)}
    systems = {}
    places = Places()
    copied: list[tuple[str, ...]] = []
    done = size = 0
    failures: list[str] = []
    renamed: list[str] = []
    with Inside(folder) as inside:
        for file in files:
            progress.check()
            path = (file.change.old_path if old else None) or file.change.path
            try:
                if file.volume_start not in systems:
                    systems[file.volume_start] = open_file_system(chain, volumes[file.volume_start])
                system = systems[file.volume_start]
                entry = find_exact(system, path)
                if entry is None:
                    failures.append(
                        tr("{path}: it does not exist at {moment}", path=path, moment=moment.name)
                    )
                    continue
                place = places.place(file.volume_start, path)
                size += copy_entry(system, entry, inside, place, progress)
                done += 1
                copied.append(place)
                if place != tuple(part for part in path.split("/") if part):
                    renamed.append(
                        tr("{path}: written as {place}", path=path, place="/".join(place))
                    )
            except KeyError:
                failures.append(
                    tr(
                        "{path}: the volume does not exist at {moment}",
                        path=path,
                        moment=moment.name,
                    )
                )
            except UnansweredError:
                for place in copied:
                    with contextlib.suppress(StorageError):
                        inside.remove(place)
                raise
            except (SnapviewerError, OSError) as error:
                text = error.message if isinstance(error, SnapviewerError) else str(error)
                failures.append(f"{path}: {text}")
    return Copied(done, size, tuple(failures), tuple(renamed))


@dataclass(frozen=True)
class MomentVersion:
    """A file at one moment of a VM; `changed` against `above`, its version at the moment above
    (None: nothing stands above)."""

    moment: Moment
    version: FileVersion
    changed: bool
    above: FileVersion | None

    @property
    def state(self) -> str:
        """In a word."""
        if self.version.reason:
            return tr("not readable")
        if not self.version.present:
            return tr("removed") if self.changed else tr("absent")
        if self.above is None:
            return tr("first")
        if not self.above.present:
            return tr("added")
        return tr("changed") if self.changed else tr("as above")


def versions_in_machine(
    library: Library,
    machine: Machine,
    origin: Moment,
    slot: str,
    file: ChangedFile,
    progress: Progress,
) -> list[MomentVersion]:
    """The file at every moment that has the disk of `origin` at `slot`, wherever it has it, in tree
    order. Raises `Cancelled`.
    """
    moments, chains = [], []
    for moment in machine.moments:
        at = slot if moment is origin else slot_at(library, machine, origin, slot, moment)
        if at is None:
            continue
        try:
            chains.append(library.chain(moment, at))
            moments.append(moment)
        except SnapviewerError:
            continue  # a broken moment has no version that could be read
    versions = file_versions(chains, file.volume_start, file.change.path, progress)
    places = {moment.id: number for number, moment in enumerate(moments)}
    parents = [places.get(moment.parent or "") for moment in moments]
    changed = changed_at(versions, parents)
    return [
        MomentVersion(moment, version, differs, None if above is None else versions[above])
        for moment, version, differs, above in zip(
            moments, versions, changed, parents, strict=True
        )
    ]


def check_folder(folder: Path) -> None:
    """Raise `StorageError` where nothing can be copied into `folder`."""
    if not folder.is_dir():
        raise StorageError(
            tr("this is no folder"), file=folder, remedy=tr("choose an existing folder")
        )
