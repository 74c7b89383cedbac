# SPDX-License-Identifier: Apache-2.0
"""What a plan's judgement stood on, and whether it still holds right before the first write.

That a file is nobody else's is a statement about all files of the opened folders, not only about
those the plan touches. So the folders are listed once more, and whatever is new or changed since is
asked one thing: could it need a file that the plan merges into, replaces or takes away?
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.files import read_file
from snapviewer.disks.image import DiskImage
from snapviewer.disks.open import open_image
from snapviewer.formats.configuration import load_document
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.discovery import CONFIG_LIMIT
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.references import mentioned_disks
from snapviewer.machines.scan import CONFIG_SUFFIXES, Scan, scan
from snapviewer.machines.stems import stem_of
from snapviewer.machines.upcase import fold
from snapviewer.plans.steps import Step, StepKind

Stamp = tuple[int, int] | None
"""Size in bytes and time of change in nanoseconds; None where there is no such file."""


@dataclass(frozen=True)
class AtRisk:
    """A disk file that others must not need: the id its children name, how many names it has."""

    path: Path
    link_id: bytes
    links: int


@dataclass(frozen=True)
class Judgement:
    """The opened folders as they were while planning."""

    roots: tuple[Path, ...]
    machine_root: Path
    at_risk: tuple[AtRisk, ...]
    disks: dict[Path, Stamp]
    configs: dict[Path, Stamp]
    unseen: frozenset[Path]

    @staticmethod
    def of(library: Library, machine: Machine, steps: Iterable[Step]) -> Judgement:
        """What the plan of these steps stands on."""
        graph = library.graph
        wanted = _taken(steps)
        return Judgement(
            library.roots,
            machine.root,
            tuple(
                AtRisk(path, graph.files[path].link_id, graph.files[path].links)
                for path in sorted(wanted)
                if path in graph.files
            ),
            {
                **{path: _stamp(path) for path in library.scan.disks},
                **{path: (file.size, file.changed_ns) for path, file in graph.files.items()},
            },
            {path: _stamp(path) for path in library.scan.configs},
            frozenset(library.scan.unseen),
        )

    def check(self) -> None:
        """Raise `RefusedError` (judgement-changed) where the folders hold something new that could
        need a file at risk.
        """
        if not self.at_risk:
            return
        found = scan(*self.roots)
        for path in (*found.disks, *found.set_aside, *_deleted_disks(found)):
            if self.disks.get(path, None) != _stamp(path):
                self.require_unneeding_disk(path)
        for path in found.configs:
            if self.configs.get(path, None) != _stamp(path):
                self.require_unneeding_config(path)
        for place in found.unseen.keys() - self.unseen:
            near = {self.machine_root, *(item.path.parent for item in self.at_risk)}
            if any(place.is_relative_to(folder) for folder in near):
                raise _changed(place, tr("this place cannot be entered any more"))
        for item in self.at_risk:
            try:
                links = item.path.stat().st_nlink
            except OSError:
                continue  # its stamp is checked by itself
            if links != item.links:
                raise _changed(item.path, tr("the file has another number of names (hard links)"))

    def require_unneeding_disk(self, path: Path) -> None:
        """Raise `RefusedError` where a disk could need a file at risk."""
        if any(item.path == path for item in self.at_risk):
            return  # its stamp is checked by itself
        try:
            image = open_image(path)
        except SnapviewerError:
            for item in self.at_risk:
                if item.path.parent == path.parent or stem_of(item.path) == stem_of(path):
                    raise _changed(
                        path, tr("a disk that cannot be read has come or has changed")
                    ) from None
            return
        try:
            needs = _needs(image, self.at_risk)
        finally:
            image.close()
        if needs is not None:
            raise _changed(
                path, tr("a disk that stands on {name} has come", name=needs.path.name)
            )

    def require_unneeding_config(self, path: Path) -> None:
        """Raise `RefusedError` where a configuration could need a file at risk."""
        names = {fold(item.path.name): item for item in self.at_risk}
        try:
            config = VmConfiguration(load_document(read_file(path, CONFIG_LIMIT), path), path)
            mentioned = set(mentioned_disks(config).values())
        except SnapviewerError:
            if path.is_relative_to(self.machine_root):
                raise _changed(
                    path, tr("a configuration that cannot be read has come or has changed")
                ) from None
            return
        for name in mentioned & names.keys():
            raise _changed(
                path,
                tr("this configuration has come or has changed, and it names {name}",
                   name=names[name].path.name),
            )


def _taken(steps: Iterable[Step]) -> set[Path]:
    """The files that steps merge into, replace or take away."""
    found: set[Path] = set()
    for step in steps:
        if step.kind is StepKind.MERGE:
            found.update(Path(each) for each in step.data.get("run", ()))
        if step.kind in (StepKind.MERGE, StepKind.REMOVE, StepKind.TRASH):
            found.add(step.file)
    return found


def _needs(image: DiskImage, at_risk: Iterable[AtRisk]) -> AtRisk | None:
    link = image.parent
    if link is None:
        return None
    names = {fold(StoredPath.parse(text).name) for text in stored_texts(link)}
    for item in at_risk:
        if item.link_id in link.link_ids or fold(item.path.name) in names:
            return item
    return None


def _deleted_disks(found: Scan) -> list[Path]:
    return [path for path in found.deleted if path.suffix.lower() not in CONFIG_SUFFIXES]


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _changed(path: Path, what: str) -> RefusedError:
    return RefusedError(
        tr("what the plan stood on has changed since it was made: {what}", what=what),
        file=path,
        code="judgement-changed",
        remedy=tr("refresh, look at the new plan, then try again"),
    )
