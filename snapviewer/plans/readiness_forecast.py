# SPDX-License-Identifier: Apache-2.0
"""The VM as a plan would leave it, from its steps alone: nothing is read but what the plan holds.

What steps make, move, relink or take away is applied to copies of the library's records; all else,
and every finding about a file that no step mends, stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import tr
from snapviewer.chains.resolve import FoundHow, ParentMatch
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.image import DiskFormat, DiskKind, ParentLink
from snapviewer.formats.configuration import load_document
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import DiskFile, DiskGraph
from snapviewer.machines.library import Library
from snapviewer.machines.model import (
    Finding,
    Machine,
    Moment,
    MomentDisk,
    MomentKind,
    Severity,
)
from snapviewer.machines.readiness.checks import RULES
from snapviewer.machines.readiness.records import Situation
from snapviewer.machines.scan import CONFIG_SUFFIXES
from snapviewer.machines.upcase import fold
from snapviewer.plans.steps import Step, StepKind

_MENDED_BY_LINK = frozenset({"parent-there", "parent-id", "parent-size"})
_MENDED_BY_WRITE = frozenset({"sound", "log", "parent-size"})
# Findings about a configuration that are judged anew where it is written.
_OF_CONTENT = frozenset(
    {Code.SAVED_STATE_MISSING, Code.IN_VOLUME_ROOT, Code.CONFIGURATION_VERSION_UNKNOWN,
     Code.GUEST_STATE_MISSING}
)  # fmt: skip


def forecast(library: Library, machine: Machine, steps: Iterable[Step]) -> Situation:
    """The situation after these steps."""
    return _Forecast(library, machine).after(steps)


class _Forecast:
    def __init__(self, library: Library, machine: Machine) -> None:
        self._library, self._machine = library, machine
        self.graph = DiskGraph()
        self.graph.index, self.graph.aliases = library.graph.index, library.graph.aliases
        self.graph.files = {
            path: replace(file, children=[]) for path, file in library.graph.files.items()
        }
        self.written: dict[Path, VmConfiguration] = {}
        self.present: set[Path] = set()
        self.gone: set[Path] = set()
        self.moved: dict[Path, Path] = {}
        self.mended: dict[Path, set[str]] = {}
        self.filled: set[Path] = set()

    def after(self, steps: Iterable[Step]) -> Situation:
        for step in steps:
            self._apply(step)
        self._cut_links()
        self.graph.join()
        machine = self._after_machine()
        return Situation(
            machine,
            self.graph,
            [*self._findings(), *self._states(machine)],
            self._library.roots,
            frozenset(self.present),
            frozenset(self.gone),
        )

    # -- files --------------------------------------------------------------------------------

    def _apply(self, step: Step) -> None:
        files, path = self.graph.files, step.file
        if step.kind in (StepKind.TRASH, StepKind.REMOVE):
            files.pop(path, None)
            self.gone.add(path)
            self.present.discard(path)
            return
        if step.kind is StepKind.RELINK:
            self._relink(step)
        elif step.kind is StepKind.FILL:
            self.filled.add(path)
        elif step.kind in (StepKind.FOOTER, StepKind.REPLAY):
            if path in files:
                notes = tuple(note for note in files[path].notes if note.code != "dirty-log")
                files[path] = replace(files[path], error=None, notes=notes)
            self.mended.setdefault(path, set()).update(_MENDED_BY_WRITE)
        elif step.kind in (StepKind.CREATE_DISK, StepKind.WRITE_DISK, StepKind.COPY_FILE):
            self._make(step)
        elif step.kind is StepKind.RENAME_FILE:
            self._rename(Path(step.data["source"]), path)
        elif step.kind is StepKind.WRITE_FILE and path.suffix.lower() in CONFIG_SUFFIXES:
            self._write(step)
        if step.kind is not StepKind.MAKE_FOLDER:
            self.present.add(path)
            self.gone.discard(path)

    def _make(self, step: Step) -> None:
        files, path = self.graph.files, step.file
        if step.kind is StepKind.COPY_FILE:
            source = files.get(Path(step.data["source"]))
            if source is not None:
                files[path] = replace(source, path=path, children=[], users=[], companions=[])
            return
        made = DiskFile(path, step.size)
        suffix = path.suffix.lower()
        made.format = DiskFormat.VHDX if suffix.endswith("x") else DiskFormat.VHD
        made.sector_size = 512
        files[path] = made
        if step.kind is StepKind.CREATE_DISK:
            parent = files.get(Path(step.data["parent"]))
            if parent is not None:
                made.format, made.kind = parent.format, DiskKind.DIFFERENCING
                made.virtual_size, made.sector_size = parent.virtual_size, parent.sector_size
            self._relink(step)

    def _relink(self, step: Step) -> None:
        file = self.graph.files.get(step.file)
        if file is None:
            return
        target = Path(step.data["parent"])
        parent = self.graph.files.get(target)
        ids = (parent.link_id,) if parent is not None else (b"",)
        link = ParentLink(ids, step.data.get("relative"), step.data.get("absolute"))
        match = ParentMatch(target, FoundHow.RELATIVE, True, (), ())
        self.graph.files[step.file] = replace(
            file, link=link, match=match, parent=target, error=None
        )
        self.mended.setdefault(step.file, set()).update(_MENDED_BY_LINK)

    def _rename(self, source: Path, target: Path) -> None:
        files = self.graph.files
        file = files.pop(source, None)
        self.gone.add(source)
        self.present.discard(source)
        self.moved[source] = target
        if file is None:
            return
        files[target] = replace(file, path=target, deleted_in=None)
        for path, other in list(files.items()):
            if other.parent == source and other.match is not None:
                # Only under the old name is it where its children say.
                match = replace(other.match, path=target, how=FoundHow.BY_ID)
                files[path] = replace(other, parent=target, match=match)

    def _cut_links(self) -> None:
        """A child whose parent is taken away, and that no step links anew, has lost it."""
        files = self.graph.files
        for path, file in list(files.items()):
            if file.parent is not None and file.parent in self.gone and file.match is not None:
                match = replace(file.match, path=None, how=None, id_matches=False)
                files[path] = replace(file, parent=None, match=match)

    # -- configurations -----------------------------------------------------------------------

    def _write(self, step: Step) -> None:
        if step.content is None:
            return
        try:
            document = load_document(step.content, step.file)
            self.written[step.file] = VmConfiguration(document, step.file)
        except SnapviewerError:
            return

    def _after_machine(self) -> Machine:
        machine = self._machine
        known: dict[str, Path] = {}
        for moment in machine.moments:
            for disk in moment.disks.values():
                if disk.path is not None:
                    known[fold(disk.stored)] = disk.path
        self._known = known
        self._by_name: dict[str, list[Path]] = {}
        folders = {path.parent for path in known.values()} | {path.parent for path in self.present}
        for path in self.graph.files:
            if path.parent in folders and self.graph.files[path].deleted_in is None:
                self._by_name.setdefault(fold(path.name), []).append(path)
        now = machine.now
        snapshots = []
        seen = {now.config.path} if now is not None and now.config is not None else set()
        for snapshot in machine.snapshots:
            where = snapshot.config.path if snapshot.config is not None else None
            if where is not None:
                seen.add(where)
                if where in self.gone and where not in self.written:
                    continue
            snapshots.append(self._moment(snapshot))
        for path, config in self.written.items():
            if path not in seen and config.id != machine.id and path.is_relative_to(machine.root):
                fresh = Moment(config.id, config.name, "", config.created, MomentKind.UNKNOWN, {},
                               None, config)
                snapshots.append(self._moment(fresh))
        after = replace(machine, snapshots=snapshots)
        after.now = self._moment(now) if now is not None else None
        if after.now is not None and after.now.config is not None:
            after.config_version = after.now.config.version
            after.merge_pending = after.now.config.merge_pending
        return after

    def _moment(self, moment: Moment) -> Moment:
        config = moment.config
        if config is not None:
            config = self.written.get(config.path, config)
        if config is None:
            return replace(moment, disks={
                slot: self._disk(slot, disk.stored) for slot, disk in moment.disks.items()
            })
        before = {disk.stored: disk for disk in moment.disks.values()}
        disks = {}
        for slot, drive in config.drives.items():
            old = before.get(drive.stored)
            if old is not None and (old.path is None or old.path in self.graph.files):
                disks[slot] = old if old.path is not None else self._disk(slot, drive.stored, old)
            else:
                disks[slot] = self._disk(slot, drive.stored)
        return replace(moment, config=config, disks=disks)

    def _disk(self, slot: str, stored: str, old: MomentDisk | None = None) -> MomentDisk:
        path = self._known.get(fold(stored))
        if path is None or path not in self.graph.files:
            named = self._by_name.get(fold(windows_basename(stored)), [])
            fresh = [each for each in named if each in self.present]
            path = next(iter([*fresh, *named]), None)
        if path is None and old is not None:
            return old
        return MomentDisk(slot, stored, path, "", path)

    # -- findings -----------------------------------------------------------------------------

    def _findings(self) -> Iterable[Finding]:
        for finding in self._library.findings:
            rule, path = RULES.get(finding.code), finding.file
            if rule is None:
                continue
            if path in self.moved:
                if rule.check != "disk-there":
                    yield replace(finding, file=self.moved[path])
            elif path is None or not (
                path in self.gone
                or (path in self.filled and finding.code == Code.DISK_SPARSE)
                or rule.check in self.mended.get(path, ())
                or (path in self.written and finding.code in _OF_CONTENT)
            ):
                yield finding

    def _states(self, machine: Machine) -> Iterable[Finding]:
        """State files that a written configuration names and that would not be there."""
        there = {fold(path.name) for path in self._library.scan.states if path not in self.gone}
        there |= {fold(path.name) for path in self.present}
        for path, config in self.written.items():
            keys = config.saved_state
            for stored in (keys.memory, keys.devices) if keys is not None else ():
                if stored and fold(windows_basename(stored)) not in there:
                    yield Finding(
                        Code.SAVED_STATE_MISSING,
                        Severity.ERROR,
                        tr("The configuration names a saved state file that is not there: "
                           "{stored}.", stored=stored),
                        file=path,
                        machine_key=machine.key,
                    )
