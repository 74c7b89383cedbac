# SPDX-License-Identifier: Apache-2.0
"""What the planners share: collecting steps, adding up bytes, checking what must hold."""

from __future__ import annotations

import os
import uuid
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.words import sentences, tr
from snapviewer.chains.winpaths import sibling_windows_path
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.disks.image import ParentPaths
from snapviewer.disks.in_place import replay_ranges
from snapviewer.disks.open import differencing_size
from snapviewer.machines.binding import HOW_FORM
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration, new_guid
from snapviewer.machines.findings.attributes import folder_refusal
from snapviewer.machines.frozen import unfrozen
from snapviewer.machines.host_paths import stored_beside
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Moment, MomentDisk
from snapviewer.machines.names import StoredPath
from snapviewer.machines.stems import base_name
from snapviewer.machines.upcase import fold
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.held import check_machine, check_plan
from snapviewer.plans.host_warnings import note_host_facts
from snapviewer.plans.judgement import Judgement
from snapviewer.plans.plan import Change, Forecast, Plan
from snapviewer.plans.readiness_check import note_readiness
from snapviewer.plans.rights_lines import rights_lines
from snapviewer.plans.scope import IN_PLACE, standing_in_the_way
from snapviewer.plans.space import existing, space_notes
from snapviewer.plans.steps import Step, StepKind
from snapviewer.plans.waiting import waiting_refusals

NAME_LIMIT = 100  # characters, Hyper-V's own limit
SNAPSHOT_SUFFIX = {"vhd": ".avhd", "vhdx": ".avhdx"}


def check_name(name: str) -> str | None:
    """Why a snapshot cannot have this name, or None where it can."""
    if not name.strip():
        return tr("A snapshot needs a name.")
    if len(name) > NAME_LIMIT:
        return tr(
            "The name has {count} characters; Hyper-V allows {most}.",
            count=len(name),
            most=NAME_LIMIT,
        )
    if any(ord(character) < 32 for character in name):
        return tr("The name holds a control character.")
    return None


@dataclass
class NewDisk:
    """A planned differencing disk: where, over what, and how configurations name it."""

    path: Path
    stored: str
    size: int


class PlanBuilder(PlanDraft):
    """Collects the steps of one plan and adds up what they cost.

    Bytes are file lengths. The running sum over the steps gives the peak; what lies in the trash
    still counts until it is emptied.
    """

    def __init__(self, library: Library, machine: Machine, action: str, title: str) -> None:
        super().__init__(library, machine, action, title)
        self._extra: dict[int, list[int]] = defaultdict(list)  # step number -> changes in length
        self._later = 0
        self._folders: set[Path] = set()

    def check_common(self) -> None:
        """What must hold before any action on a VM."""
        machine = self.machine
        for text in waiting_refusals(self.library, machine):
            self.refuse(text)
        if machine.now is None or machine.config is None:
            self.refuse(
                tr(
                    "The VM's own configuration could not be read, so what depends on what "
                    "is not known. {state_reason}.",
                    state_reason=machine.state_reason[:1].upper() + machine.state_reason[1:],
                )
            )
            return
        for doubt in machine.doubts:
            if doubt.code in (Code.PLACE_UNSEEN, Code.SNAPSHOTS_ELSEWHERE, Code.SNAPSHOT_OF_TWINS):
                self.warn(tr("Not all of this VM was seen: {text}.", text=doubt.text))
        if machine.state is MachineState.UNKNOWN:
            self.refuse(
                tr(
                    "The VM's state is not known: {state_reason}.",
                    state_reason=machine.state_reason,
                )
            )
        self.stamp(machine.config.path)
        for snapshot in machine.snapshots:
            if snapshot.config is not None:
                self.stamp(snapshot.config.path)

    def check_not_locked(self) -> None:
        """A file that another process holds means that the VM is in use right now."""
        if check_machine(self):
            self.passed(tr("No other process that can be seen here holds a file of this VM."))

    # -- steps --------------------------------------------------------------------------------

    def add(
        self,
        kind: StepKind,
        file: Path,
        size: int,
        detail: str,
        data: dict[str, Any] | None = None,
        content: bytes | None = None,
        change: int = 0,
    ) -> None:
        """Append a step; `change` is by how many bytes the files get longer through it."""
        if kind in (StepKind.CREATE_DISK, StepKind.WRITE_DISK) or file.suffix.lower() == ".vmgs":
            self.refuse_folder(file.parent)
        self._extra[len(self.plan.steps)].append(change)
        self.plan.steps.append(Step(kind, file, size, detail, data or {}, {}, content))

    def folder(self, path: Path) -> None:
        """Make a folder (and missing ones above it) that a later step needs."""
        if os.path.lexists(path) and not path.is_dir():
            raise RefusedError(
                tr("something that is no folder, or a link that leads nowhere, has this name"),
                file=path,
                code="not-a-folder",
                remedy=tr("bring in what the link leads to, then refresh"),
            )
        missing = []
        while not path.exists() and path not in self._folders:
            missing.append(path)
            path = path.parent
        for each in reversed(missing):
            self._folders.add(each)
            self.add(StepKind.MAKE_FOLDER, each, 0, tr("Create the folder"))

    def copy(self, source: Path, target: Path, detail: str) -> None:
        size = source.stat().st_size
        self.stamp(source)
        self.add(StepKind.COPY_FILE, target, size, detail, {"source": str(source)}, change=size)

    def write(
        self,
        path: Path,
        content: bytes,
        detail: str,
        like: Path | None = None,
        *,
        moved: bool = False,
    ) -> None:
        """Write or atomically replace a configuration; the old one is kept in the trash.

        `moved` says that an earlier step takes the old file away.
        """
        data = {"like": str(like)} if like is not None else {}
        old = path.stat().st_size if path.exists() and not moved else 0
        self._later += old
        self.add(
            StepKind.WRITE_FILE, path, len(content), detail, data, content, change=len(content)
        )

    def trash(self, path: Path, detail: str, *, prune: bool = False) -> None:
        """Move a file to the trash; with `prune` its folder goes too once it is empty."""
        size = path.stat().st_size
        self.stamp(path)
        self._later += size
        self.add(StepKind.TRASH, path, size, detail, {"prune": prune})

    def remove(self, path: Path, detail: str, size: int | None = None) -> None:
        length = path.stat().st_size if size is None else size
        self.stamp(path)
        self.add(StepKind.REMOVE, path, length, detail, change=-length)

    def create_disk(self, slot: str, over: MomentDisk, folder: Path, snapshot_id: str) -> NewDisk:
        """A differencing disk over the file `over` reads; refusals are noted, not raised."""
        assert over.path is not None and over.place is not None
        image = self.library.cache.open(over.path)
        self.library.chain_of(over.path).close()  # the whole chain must be sound
        stem = base_name(over.place)
        name = f"{stem}_{snapshot_id}{SNAPSHOT_SUFFIX[image.format]}"
        path = folder / name
        taken = {step.file for step in self.plan.steps}
        while path.exists() or path in taken:
            name = f"{stem}_{new_guid()}{SNAPSHOT_SUFFIX[image.format]}"
            path = folder / name
        self.replay_log(over.path)
        stored = stored_beside(over, path)
        paths = parent_paths(over.place, over.stored, path)
        size = differencing_size(image, paths)
        self.stamp_chain(over.path)
        now = self.machine.now.disks.get(slot) if self.machine.now is not None else None
        like = {"like": str(now.path)} if now is not None and now.path is not None else {}
        self.add(
            StepKind.CREATE_DISK,
            path,
            size,
            tr("Create a differencing disk for {slot} over {name}", slot=slot, name=over.path.name),
            {
                "parent": str(over.path),
                "absolute": paths.absolute,
                "relative": paths.relative,
                "id": uuid.uuid4().bytes_le.hex(),
                **like,
            },
            change=size,
        )
        return NewDisk(path, stored, size)

    def replay_log(self, frozen: Path) -> None:
        """Hyper-V opens what is frozen read-only, where a log that is not empty cannot be replayed.
        What the disk reads stays, so going back leaves it as it is then."""
        file = self.library.graph.get(frozen)
        if file is None or all(note.code != "dirty-log" for note in file.notes):
            return
        if any(step.kind is StepKind.REPLAY and step.file == frozen for step in self.plan.steps):
            return
        self.stamp(frozen)
        self.add(
            StepKind.REPLAY,
            frozen,
            sum(stop - start for start, stop in replay_ranges(frozen) or ()),
            tr("Replay the log of {name}, which Hyper-V opens read-only", name=frozen.name),
            {"leave": True},
        )

    def refuse_folder(self, folder: Path) -> None:
        """No disk or guest state is made where the folder would make it one that Hyper-V refuses;
        a folder that is still to be made inherits from the one above it."""
        text = folder_refusal(existing(folder), self.machine)
        if text and text not in self.plan.refusals:
            self.refuse(text)

    # -- the end ------------------------------------------------------------------------------

    def finish(self, *, later: int = 0) -> Plan:
        """Add up and check the space; `later` are bytes freed by something still to come."""
        running = peak = 0
        for number in range(len(self.plan.steps)):
            for change in self._extra[number]:
                running += change
                peak = max(peak, running)
        self.plan.forecast = Forecast(
            writes_bytes=sum(step.writes for step in self.plan.steps),
            peak_extra_bytes=peak,
            frees_now_bytes=-running,
            frees_later_bytes=self._later + later,
        )
        self.plan.judgement = Judgement.of(self.library, self.machine, self.plan.steps)
        check_plan(self)
        note_host_facts(self)
        self.plan.hints += rights_lines(self)
        self.plan.judged = self.library.judged
        self.plan.growth = [
            Change(
                step.file,
                step.size if step.kind is StepKind.FILL else change,  # longer in room, not in bytes
                step.size if step.kind in IN_PLACE else 0,
            )
            for number, step in enumerate(self.plan.steps)
            for change in self._extra[number]
        ]
        refusals, warnings, passed = space_notes(self.plan, self.machine.root)
        for text in [*refusals, *standing_in_the_way(self.plan.place, self.plan.steps)]:
            self.refuse(text)
        for text in warnings:
            self.warn(text)
        for text in passed:
            self.passed(text)
        note_readiness(self)
        return self.plan


def guarded(builder: PlanBuilder, work: Any) -> bool:
    """Run a planning step; a documented error becomes a refusal. True where it went well."""
    try:
        work()
    except RefusedError as error:
        builder.refuse(str(error) if error.file else error.message)
        return False
    except SnapviewerError as error:
        builder.refuse(str(error))
        return False
    except OSError as error:  # a name that is too long, a file that may not be looked at
        file = Path(str(error.filename)) if error.filename else builder.machine.root
        builder.refuse(str(storage_error(error, file, tr("looking at the file"))))
        return False
    except UnicodeError as error:
        builder.refuse(
            tr(
                "A name here is no valid text, so no configuration can name it ({error}). Rename "
                "the file or folder first.",
                error=str(error),
            )
        )
        return False
    return True


def relative_windows(child: Path, parent: Path) -> str:
    """The parent's path relative to the child's folder, in Windows syntax (``.\\a.vhd``)."""
    if child.parent == parent.parent:
        return f".\\{parent.name}"
    ups, base = 0, child.parent
    while not parent.is_relative_to(base) and base != base.parent:
        base = base.parent
        ups += 1
    parts = parent.relative_to(base).parts
    return "\\".join([*([".."] * ups or ["."]), *parts])


def parent_paths(parent: Path, stored: str, child: Path) -> ParentPaths:
    """The paths a child stores for its parent, whose configuration path is `stored`; where that is
    "" (not known), the relative path serves for both: one of this machine means nothing to a host.
    """
    relative = relative_windows(child, parent)
    stored = stored or relative
    for text in (stored, relative):
        if any("\ud800" <= sign <= "\udfff" for sign in text):
            raise RefusedError(
                tr("its name is no valid text, so no disk can name it as its parent"),
                file=parent,
                code="name-is-no-text",
                remedy=tr("rename the file first ('repair' can give it its stored name back)"),
            )
    return ParentPaths(absolute=stored, relative=relative)


def stored_path_of(library: Library, machine: Machine, path: Path) -> str:
    """How the VM's configurations name a disk file (which may be named by none of them).

    "" where no configuration tells. Raises `RefusedError` as `stored_beside`.
    """
    disks = [
        disk
        for moment in machine.moments
        for disk in moment.disks.values()
        if disk.path is not None
    ]
    for disk in disks:
        if disk.path == path:
            # A name in another form is written as the file has it, where a path can hold that.
            spelled = sibling_windows_path(disk.stored, path.name)
            return spelled if disk.how == HOW_FORM and spelled.isprintable() else disk.stored
    names = [path, *library.graph.aliases.get(path, ())]
    for name in names:
        for disk in disks:
            if disk.place is not None and disk.place.parent == name.parent:
                return stored_beside(disk, name)
    for child in library.graph.files[path].children if path in library.graph.files else ():
        link = library.graph.files[child].link
        if link is not None and link.absolute_path:
            stored = StoredPath.parse(link.absolute_path)
            if any(stored.name and fold(stored.name) == fold(name.name) for name in names):
                return link.absolute_path
    for name in names:
        for disk in disks:
            try:
                return stored_beside(disk, name)
            except RefusedError as error:
                refused = error
    if disks:
        raise refused
    return str(path) if os.name == "nt" else ""


def edited(config: VmConfiguration) -> VmConfiguration:
    """A copy of a configuration to be changed and written back to the same file."""
    return config.copy(config.path)


def require_disks(builder: PlanBuilder, moment: Moment) -> bool:
    """Whether every disk of a moment is there; a refusal is noted otherwise."""
    missing = [disk for disk in moment.disks.values() if disk.path is None]
    for disk in missing:
        builder.refuse(
            tr(
                "The disk of '{moment}' at {slot} is missing: {stored}.",
                moment=moment.name,
                slot=disk.slot,
                stored=disk.stored,
            )
        )
    return not missing


def require_frozen(builder: PlanBuilder, moment: Moment) -> None:
    """Refuse to go back to a snapshot that names a file which some Now goes on writing."""
    for each in unfrozen(builder.library, moment):
        builder.refuse(
            sentences(
                each.text(moment),
                tr(
                    "The other disks would go back and this one would stay as it is now; they "
                    "would not fit together."
                ),
            )
        )
