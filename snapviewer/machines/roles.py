# SPDX-License-Identifier: Apache-2.0
"""What every disk file is for, judged over all opened folders, and what must not be done with it.

A role that speaks about what is absent (*superseded*, *orphan*) is said only where its conditions
hold; else the file is *unknown* or *not placed*, with the reason. `hold` says of any file, used
ones too, why nothing may be merged into it and it may not be removed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.machines.claimants import Folders
from snapviewer.machines.codes import Code
from snapviewer.machines.completeness import disk_folders
from snapviewer.machines.disk_graph import SNAPSHOT_SUFFIXES, DiskFile, DiskGraph, FileRole
from snapviewer.machines.file_doubts import file_doubts
from snapviewer.machines.margin import copy_margin
from snapviewer.machines.model import Machine
from snapviewer.machines.stems import stem_of, stem_of_stored
from snapviewer.machines.upcase import fold

NO_CONFIGURATION = mark("no configuration was found that could say what is needed")
INTERRUPTED = mark("an interrupted action works on it")

Mentions = Callable[[Collection[str]], Mapping[str, Path]]
"""Which of the folded file names are mentioned in small files of the opened folders, and where."""


@dataclass
class Evidence:
    """What the judgement stands on.

    `records`: names that configurations which are no VM mention, to their files; `unread_roots`:
    the folders of VM configurations that could not be read; `closed`: folders that could not be
    listed or lead out; `names_in_action`: the names an interrupted action mentions, None where its
    journal cannot be read; `uncertain_names`: names a configuration mentions without its being
    certain which file is meant.
    """

    machines: list[Machine]
    any_config: bool
    folders: Folders
    mentions: Mentions
    records: Mapping[str, Path] = field(default_factory=dict)
    unread_roots: Collection[Path] = ()
    closed: Collection[Path] = ()
    names_in_action: frozenset[str] | None = frozenset()
    uncertain_names: Mapping[str, str] = field(default_factory=dict)
    unopened: Collection[str] = ()  # ids of VMs that the host lists and that are not here


def judge(graph: DiskGraph, evidence: Evidence) -> None:
    """Set `role`, `doubt` and `hold` of every file from `users` and `children`."""
    _Judge(graph, evidence).run()


class _Judge:
    def __init__(self, graph: DiskGraph, evidence: Evidence) -> None:
        self.graph, self.evidence = graph, evidence
        self.machines = {machine.key: machine for machine in evidence.machines}
        self.owners = graph.owners()
        self.doubts = file_doubts(graph, evidence.folders, evidence.machines)
        self.useful = _with_ancestors(
            graph, (path for path, file in graph.files.items() if file.users)
        )
        self.slots = self._slots()

    def run(self) -> None:
        for path, file in self.graph.files.items():
            file.hold = self._hold(path, file)
        loose: list[DiskFile] = []
        for path, file in self.graph.files.items():
            file.role, file.doubt = self._role(path, file)
            if file.role is FileRole.ORPHAN:
                loose.append(file)
        self._not_orphans(loose)

    def _slots(self) -> dict[Path, dict[str, set[str]]]:
        """For every file the slots at which each machine's moments read it, by machine key."""
        found: dict[Path, dict[str, set[str]]] = {path: {} for path in self.graph.files}
        for path in self.graph.from_leaves():
            mine = found[path]
            for user in self.graph.files[path].users:
                mine.setdefault(user.machine_key, set()).add(user.slot)
            for child in self.graph.files[path].children:
                for key, slots in found[child].items():
                    mine.setdefault(key, set()).update(slots)
        return found

    # -- holds --------------------------------------------------------------------------------

    def _hold(self, path: Path, file: DiskFile) -> str:
        evidence = self.evidence
        names = evidence.names_in_action
        if path not in self.useful if names is None else fold(path.name) in names:
            return tr(INTERRUPTED)
        for key in sorted(self.owners[path]):
            machine = self.machines.get(key)
            for doubt in machine.doubts if machine is not None else ():
                if machine is not None and doubt.concerns(self.slots[path].get(key, set())):
                    return _of(machine, doubt.text)
        if path in self.doubts:
            return self.doubts[path]
        if file.links > 1:
            return tr(
                "it has {count} names (hard links), and what stands on the others cannot be seen",
                count=file.links,
            )
        record = evidence.records.get(fold(path.name))
        if record is not None:
            return tr("{record} names a disk of this name", record=record)
        name = evidence.uncertain_names.get(fold(path.name))
        if name is not None and not file.users:
            return name
        return ""

    # -- roles --------------------------------------------------------------------------------

    def _role(self, path: Path, file: DiskFile) -> tuple[FileRole, str]:
        if file.users:
            return FileRole.USED, ""
        if file.deleted_in is not None:
            return FileRole.DELETED, ""
        if file.set_aside:
            return FileRole.SET_ASIDE, ""
        if not self.evidence.any_config:
            return FileRole.UNKNOWN, tr(NO_CONFIGURATION)
        if file.error is not None:
            return FileRole.UNKNOWN, tr("it cannot be read")
        if path in self.useful and len(file.children) > 1:
            return FileRole.BRANCH_POINT, ""
        if file.hold:
            return FileRole.UNKNOWN, file.hold
        if path not in self.useful:
            return FileRole.ORPHAN, ""
        if file.children[0].suffix.lower() in SNAPSHOT_SUFFIXES:
            return FileRole.SUPERSEDED, ""
        return FileRole.LINK, ""

    # -- orphans ------------------------------------------------------------------------------

    def _not_orphans(self, loose: list[DiskFile]) -> None:
        if not loose:
            return
        known = self._known_folders()
        live_stems = {
            (stem_of(path), path.parent): path for path in self.useful
        }
        named_stems = {stem_of(path): path for path in self.useful}
        missing = self._missing_stems()
        groups = {path: group for group in self.graph.groups() for path in group}
        margin = copy_margin(self.graph)
        reasons: dict[Path, str] = {}
        mentioned = self.evidence.mentions({fold(file.path.name) for file in loose})
        for file in loose:
            where = mentioned.get(fold(file.path.name))
            reason = (
                tr("{where} names it, which is no configuration of a VM here", where=where)
                if where is not None
                else ""
            ) or (
                self._of_its_chain(file, groups[file.path], margin)
                or self._of_its_place(file, groups[file.path], known)
                or self._of_its_name(file, groups[file.path], missing, live_stems, named_stems)
            )
            if reason:
                reasons[file.path] = reason
        for file in loose:
            # What one file of a family is kept for keeps all of it.
            reason = reasons.get(file.path) or next(
                (reasons[each] for each in groups[file.path] if each in reasons), ""
            )
            if reason:
                file.role, file.doubt = FileRole.NOT_PLACED, reason

    def _of_its_chain(self, file: DiskFile, group: list[Path], margin: float) -> str:
        """An unnamed disk over files that a VM uses: rubbish only where all of that VM is known
        and its own disk is the newer one.
        """
        keys = {
            key for path in self.graph.ancestors(file.path) for key in self.owners.get(path, ())
        }
        for key in sorted(keys):
            machine = self.machines.get(key)
            if machine is None:
                continue
            slots = {
                slot
                for path in self.graph.ancestors(file.path)
                for slot in self.slots[path].get(key, ())
            }
            for doubt in machine.doubts:
                if doubt.concerns(slots):
                    return _of(machine, doubt.text)
            now = machine.now
            for slot in slots & set(now.disks if now is not None else ()):
                present = self.graph.get(now.disks[slot].path) if now is not None else None
                if present is not None and file.modified > present.modified + margin:
                    return tr(
                        "it was written after {name}, the disk that '{machine}' uses now: the "
                        "newest state may be in it",
                        name=present.path.name,
                        machine=machine.name,
                    )
        return ""

    def _of_its_place(self, file: DiskFile, group: list[Path], known: set[Path]) -> str:
        chained = any(path in self.useful for path in group)
        root = self.evidence.folders.root_of(file.path)
        if not chained and root is None and file.path.parent not in known:
            return tr(
                "no configuration here mentions this folder: its VM may be registered elsewhere"
            )
        for machine in self.evidence.machines:
            if machine.root == root or file.path.parent in disk_folders(machine):
                for doubt in machine.doubts:
                    if doubt.code != Code.NOW_ON_FROZEN_FILE or chained:
                        return _of(machine, doubt.text)
        if root is None and self.evidence.unread_roots:
            return tr("a configuration could not be read, and it could name this file")
        for place in self.evidence.closed:
            if root is None or place.is_relative_to(root):
                return tr("{place} was not read, and what lies there could need it", place=place)
        if self.evidence.unopened:
            return tr(
                "the host lists VMs that are not here, and one of them could need it"
            )
        return ""

    def _of_its_name(
        self,
        file: DiskFile,
        group: list[Path],
        missing: Mapping[str, str],
        live_stems: Mapping[tuple[str, Path], Path],
        named_stems: Mapping[str, Path],
    ) -> str:
        stem = stem_of(file.path)
        if stem in missing:
            return tr("{name} is missing, and this could be it", name=missing[stem])
        if not any(path in self.useful for path in group):
            used = (
                live_stems.get((stem, file.path.parent))
                or named_stems.get(stem)
                or self._copied_from(file, stem, named_stems)
            )
            if used is not None:
                return tr(
                    "it has the name of {used}, which is in use: it may be a copy that somebody "
                    "keeps",
                    used=used,
                )
        return ""

    def _copied_from(
        self, file: DiskFile, stem: str, named_stems: Mapping[str, Path]
    ) -> Path | None:
        """The disk in use whose name this file's continues ("disk - Copy", "disk (2)", "disk_new"),
        of the same virtual size: a copy, or the disk in another format, as people lay them beside.
        """
        for end in range(len(stem) - 1, 0, -1):
            used = None if stem[end].isalnum() else named_stems.get(stem[:end])
            if used is not None and self.graph.files[used].virtual_size == file.virtual_size:
                return used
        return None

    def _known_folders(self) -> set[Path]:
        """Folders in which some configuration here has a disk."""
        return {folder for machine in self.evidence.machines
                for folder in disk_folders(machine)}

    def _missing_stems(self) -> dict[str, str]:
        """Stems of all that is missing: drives of moments and parents of disks."""
        found: dict[str, str] = {}
        for machine in self.evidence.machines:
            for moment in machine.moments:
                for disk in moment.disks.values():
                    if disk.path is None:
                        found[stem_of_stored(disk.stored)] = disk.stored
        for file in self.graph.files.values():
            link, match = file.link, file.match
            if link is None or match is None or match.path is not None:
                continue
            for text in (link.relative_path, link.absolute_path, link.name):
                if text:
                    found[stem_of_stored(text)] = text
        return found


def _of(machine: Machine, text: str) -> str:
    return tr("of '{machine}' not all is known: {text}", machine=machine.name, text=text)


def _with_ancestors(graph: DiskGraph, start: Iterable[Path]) -> set[Path]:
    """These files and all they stand on; every file is visited once."""
    found: set[Path] = set()
    for path in start:
        current: Path | None = path
        while current is not None and current in graph.files and current not in found:
            found.add(current)
            current = graph.files[current].parent
    return found
