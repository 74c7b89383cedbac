# SPDX-License-Identifier: Apache-2.0
"""An opened place: a VM's folder, a root holding many VMs, or one disk file.

Opening reads only. Everything that was found is judged together: all configurations, all disks.
"""

from __future__ import annotations

import contextlib
import gc
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.disks.storage import storage_error
from snapviewer.errors import ChainError, NotFoundError, StorageError
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.discovery import (
    Configurations,
    Places,
    is_snapshot,
    machine_root,
    make_machine,
    make_snapshot,
    missing_machine,
    read_configurations,
    unreadable_machine,
)
from snapviewer.machines.disk_file import disk_file_machine
from snapviewer.machines.disk_graph import (
    DiskFile,
    DiskGraph,
    DiskUser,
    FileRole,
    add_outside,
    assign_roles,
    build_graph,
)
from snapviewer.machines.findings import collect_findings
from snapviewer.machines.journal_state import journal_names
from snapviewer.machines.lookup import find_machine
from snapviewer.machines.model import Finding, Machine, Moment
from snapviewer.machines.protection import mark_protected
from snapviewer.machines.references import names_in_doubt
from snapviewer.machines.registry import follow
from snapviewer.machines.scan import Scan, scan
from snapviewer.machines.stand_ins import stand_ins, unaccounted
from snapviewer.machines.tree import build_tree
from snapviewer.words import listed, tr


class Library:
    """What was found below `root`. Keep it open while its chains are read; `close` afterwards.

    Attributes: `root`; `opened` (the path the user named); `machines` by name; `graph`;
    `findings` (all, most severe first); `scan`.
    """

    def __init__(self, opened: Path, root: Path, found: Scan, cache: ImageCache) -> None:
        self.opened = opened
        self.root = root
        self.scan = found
        self.cache = cache
        self.graph = DiskGraph()
        self.machines: list[Machine] = []
        self.configurations = Configurations()
        self.findings: list[Finding] = []

    # -- looking things up ----------------------------------------------------------------------

    def machine(self, reference: str | None = None) -> Machine:
        """See `lookup.find_machine`; None where there is only one. Raises `NotFoundError`."""
        return find_machine(self.machines, reference, self.root)

    def chain(self, moment: Moment, slot: str) -> Chain:
        """The chain a moment reads at a slot. Raises `ChainError`, `FormatError`."""
        disk = moment.disks.get(slot)
        if disk is None:
            slots = listed(moment.disks) or tr("none")
            raise NotFoundError(
                tr(
                    "'{moment}' has no disk at {slot}; it has: {slots}",
                    moment=moment.name,
                    slot=slot,
                    slots=slots,
                ),
                remedy=tr("use a slot as 'snapviewer inspect' prints it"),
                code="no-such-slot",
            )
        if disk.path is None:
            raise ChainError(
                tr(
                    "the disk of '{moment}' at {slot} is missing: {stored}",
                    moment=moment.name,
                    slot=slot,
                    stored=disk.stored,
                ),
                file=disk.stored,
                code="disk-missing",
                windows_code=0xC03A000D,
                remedy=tr("bring the file back, or open the folder that holds it"),
            )
        return self.chain_of(disk.path)

    def chain_of(self, path: Path) -> Chain:
        """The chain of a disk file."""
        return Chain.open(path, self.graph.index, cache=self.cache)

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """Every disk file that belongs to a VM: named by a moment, below one, or above one."""
        paths: set[Path] = set()
        for moment in machine.moments:
            for disk in moment.disks.values():
                current = disk.path
                while current in self.graph.files and current not in paths:
                    paths.add(current)
                    current = self.graph.files[current].parent
        stack = list(paths)
        while stack:
            for above in self.graph.files[stack.pop()].children:
                if above not in paths and not self.graph.files[above].users:
                    paths.add(above)
                    stack.append(above)
        # An orphan or unknown file lying among a VM's own files is shown with that VM.
        folders = {path.parent for path in paths} | {machine.root}
        owned_elsewhere = {
            disk.path
            for other in self.machines
            if other is not machine
            for moment in other.moments
            for disk in moment.disks.values()
        }
        for path, file in self.graph.files.items():
            loose = file.role in (FileRole.ORPHAN, FileRole.UNKNOWN) and not file.users
            if not loose or path in owned_elsewhere:
                continue
            if path.parent in folders or path.is_relative_to(machine.root):
                paths.add(path)
        return [self.graph.files[path] for path in sorted(paths) if path in self.graph.files]

    def files_with_role(self, machine: Machine, role: FileRole) -> list[DiskFile]:
        """The VM's files of one role."""
        return [file for file in self.files_of(machine) if file.role is role]

    def findings_of(self, machine: Machine) -> list[Finding]:
        """The findings of one VM and of the files it shares the folder with."""
        return [
            finding
            for finding in self.findings
            if finding.machine_id is None or finding.machine_id == machine.id
        ]

    def users_of(self, path: Path) -> list[DiskUser]:
        """Every moment's slot that names the file."""
        file = self.graph.get(path)
        return list(file.users) if file is not None else []

    def close(self) -> None:
        """Close every opened image."""
        self.cache.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_library(path: Path | str) -> Library:
    """Open a folder or a disk file; nothing is changed.

    A disk file opens its folder too (its parents and who else depends on them), but shows only
    its own chain. Raises `StorageError` where the path does not exist or cannot be listed, and
    the disk's own error where a single disk file cannot be read.
    """
    try:
        opened = Path(path).expanduser().resolve(strict=True)
    except (OSError, RuntimeError) as error:
        if isinstance(error, OSError):
            raise storage_error(error, Path(path), tr("opening")) from error
        raise StorageError(
            tr("the path is a loop of links"),
            file=path,
            code="link-loop",
            remedy=tr("name the real folder"),
        ) from error
    single = opened.is_file()
    if single and opened.suffix.lower() in (".xml", ".vmcx"):
        # A configuration stands for its VM's folder.
        opened = machine_root(opened, opened.parent)
        single = False
    root = opened.parent if single else opened
    found = scan(root)
    if single and opened not in found.disks:
        found.disks.append(opened)
    cache = ImageCache()
    library = Library(opened, root, found, cache)
    try:
        with _without_collection():
            _fill(library, single)
    except BaseException:
        cache.close()
        raise
    return library


@contextlib.contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the garbage collector from walking, again and again, over the many small records that
    are being made and are all kept: a third of the time of opening hundreds of VMs.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _fill(library: Library, single: bool) -> None:
    found, root = library.scan, library.root
    library.configurations = read_configurations(found.configs)
    if not single and follow(library.configurations.registries, found):
        library.configurations = read_configurations(found.configs)
    library.graph = build_graph(root, found.disks, found.companions, library.cache)
    places = Places(root, library.graph.index)
    machines = _assemble(library.configurations, places)
    tree_findings: list[Finding] = [*library.configurations.findings]
    for machine in machines:
        for moment in machine.moments:
            for disk in moment.disks.values():
                if disk.path is not None:
                    add_outside(library.graph, disk.path, root, library.cache)
    if single:
        file = library.graph.files[library.opened]
        if file.error is not None:
            raise file.error
    for machine in machines:
        machine.snapshots, odd = build_tree(
            machine.snapshots, machine.now, library.graph.parent_of, library.graph.is_cut
        )
        tree_findings.extend(replace(finding, machine_id=machine.id) for finding in odd)
        for moment in machine.moments:
            for slot, disk in moment.disks.items():
                file_used = library.graph.get(disk.path)
                if file_used is not None:
                    file_used.users.append(DiskUser(machine.id, moment.id, slot, disk.stored))
    assign_roles(
        library.graph,
        unread_configs=bool(library.configurations.unread) or unaccounted(machines),
        any_config=bool(library.configurations.machines or library.configurations.snapshots),
        unread_folders=bool(found.unreadable or found.linked_out),
        names_in_doubt=names_in_doubt(
            machines, [*library.configurations.machines, *library.configurations.snapshots]
        ),
        lost_drives=[
            windows_basename(disk.stored)
            for machine in machines
            for moment in machine.moments
            for disk in moment.disks.values()
            if disk.path is None
        ],
        names_in_action=_names_in_action({root, *(machine.root for machine in machines)}),
    )
    if single:
        library.machines = [disk_file_machine(library.graph, library.opened)]
    else:
        machines.extend(stand_ins(library.graph, machines))
        library.machines = sorted(machines, key=lambda machine: (machine.name, machine.id))
        tree_findings.extend(mark_protected(library.machines))
    library.findings = collect_findings(library, tree_findings)
    for config in [*library.configurations.machines, *library.configurations.snapshots]:
        config.document.rest()


def _names_in_action(roots: Iterable[Path]) -> frozenset[str] | None:
    """What the unfinished journals in these roots name; None where one cannot be read."""
    names: set[str] = set()
    for root in roots:
        mentioned = journal_names(root)
        if mentioned is None:
            return None
        names |= mentioned
    return frozenset(names)


def _assemble(configurations: Configurations, places: Places) -> list[Machine]:
    machines = [make_machine(config, places) for config in configurations.machines]
    by_id: dict[str, Machine] = {}
    for machine in machines:
        by_id.setdefault(machine.id, machine)
    unread_snapshots: list[tuple[Path, Finding]] = []
    for path, error in configurations.unread:
        shown = unreadable_machine(path, error, places.opened)
        if path.parent.name.casefold().startswith("snapshots"):
            finding = replace(
                shown.findings[0],
                code="snapshot-unreadable",
                message=f"A snapshot's configuration could not be read: {error.message}",
                consequence="The snapshot is not shown in the tree; the files it may need are "
                "not touched.",
            )
            unread_snapshots.append((path, finding))
        else:
            machines.append(shown)
            by_id.setdefault(shown.id, shown)
    loose: dict[str, list[VmConfiguration]] = defaultdict(list)
    for config in configurations.snapshots:
        owner = by_id.get(config.logical_id) or _owner_by_place(config, machines, places)
        if owner is None:
            loose[config.logical_id or config.id].append(config)
        else:
            _attach(config, owner, places)
    for vm_id, configs in loose.items():
        machine = missing_machine(vm_id, configs[0], places.opened)
        machines.append(machine)
        for config in configs:
            _attach(config, machine, places)
    for path, finding in unread_snapshots:
        root = machine_root(path, places.opened)
        near = [machine for machine in machines if machine.root == root]
        if len(near) == 1:
            near[0].findings.append(replace(finding, machine_id=near[0].id))
        elif machines:
            for machine in near or machines:
                machine.findings.append(replace(finding, machine_id=machine.id))
        else:
            machines.append(
                replace_machine_findings(
                    unreadable_machine(path, _as_error(finding), places.opened), finding
                )
            )
    return machines


def _as_error(finding: Finding) -> StorageError:
    return StorageError(finding.message, file=finding.file, remedy=finding.remedy)


def replace_machine_findings(machine: Machine, finding: Finding) -> Machine:
    """The machine with exactly this finding."""
    machine.findings = [finding]
    return machine


def _attach(config: VmConfiguration, machine: Machine, places: Places) -> None:
    moment, findings = make_snapshot(config, machine, places)
    if any(other.id == moment.id for other in machine.snapshots):
        moment.id = f"{moment.id}#{len(machine.snapshots)}"
    machine.snapshots.append(moment)
    machine.findings.extend(replace(item, machine_id=machine.id) for item in findings)


def _owner_by_place(
    config: VmConfiguration, machines: Sequence[Machine], places: Places
) -> Machine | None:
    """The VM of a snapshot whose configuration names no known VM: by a shared disk base name,
    then by being the only VM of the folder.
    """
    root = machine_root(config.path, places.opened)
    near = [machine for machine in machines if machine.root == root and machine.now is not None]
    mine = {_stem(drive.stored) for drive in config.drives.values()}
    sharing = [
        machine
        for machine in near
        if machine.now is not None
        and mine & {_stem(disk.stored) for disk in machine.now.disks.values()}
    ]
    for group in (sharing, near):
        if len(group) == 1 and (not config.logical_id or config.logical_id == config.id):
            return group[0]
    return None


def _stem(stored: str) -> str:
    """A disk's base name without folder, suffix and `_<GUID>`."""
    name = stored.replace("\\", "/").rsplit("/", 1)[-1]
    stem = os.path.splitext(name)[0]  # noqa: PTH122 - a stored Windows path, not a local one
    return stem[:-37].casefold() if len(stem) > 37 and stem[-37] == "_" else stem.casefold()


__all__ = ["DISK_SUFFIXES", "Library", "is_snapshot", "open_library"]
