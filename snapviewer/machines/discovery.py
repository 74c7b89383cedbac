# SPDX-License-Identifier: Apache-2.0
"""Read the configuration files and sort them: VMs, their snapshots, records that are neither.

A machine is one configuration in one folder. A snapshot belongs to the machine of its own folder;
only where there is none, to the one machine that has its logical id. Nothing of a disk is asked
here: which file a drive means is bound afterwards, over all machines together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.errors import ConfigurationError, SnapviewerError
from snapviewer.disks.filesystem.files import read_file
from snapviewer.formats.configuration import load_document
from snapviewer.machines.configuration import VmConfiguration, normal_guid
from snapviewer.machines.contents import Content, Look, is_foreign, look
from snapviewer.machines.kinds import (
    SNAPSHOT_FOLDER,
    VM_FOLDER,
    ConfigKind,
    Record,
    kind_of,
    kind_of_folder,
    machine_root,
)
from snapviewer.machines.model import Finding
from snapviewer.machines.registry import (
    Registry,
    is_registry_name,
    read_registry,
    unreadable_registry,
)
from snapviewer.machines.stems import stem_of_stored

_DAMAGED = (Content.UNREADABLE, Content.ZEROS, Content.EMPTY)  # what a power loss leaves
CONFIG_LIMIT = 64 << 20  # bytes; real configurations are below 1 MiB


@dataclass(frozen=True)
class Unread:
    """A configuration that cannot be read."""

    path: Path
    error: SnapviewerError
    root: Path
    snapshot: bool  # by its folder


@dataclass
class MachineFiles:
    """What belongs to one machine: `config` is None where only snapshots were found."""

    id: str
    root: Path
    config: VmConfiguration | None
    snapshots: list[VmConfiguration] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What tells this machine from every other, twins included."""
        return str(self.config.path) if self.config is not None else f"{self.root}|{self.id}"

    @property
    def configs(self) -> list[VmConfiguration]:
        return [*([self.config] if self.config is not None else []), *self.snapshots]


@dataclass
class Configurations:
    """The configuration files below the opened folders, sorted by what they are.

    `shared` are snapshots that could belong to more than one machine, with those machines' keys.
    """

    machines: list[VmConfiguration] = field(default_factory=list)
    snapshots: list[VmConfiguration] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    foreign: list[Look] = field(default_factory=list)
    registries: list[Registry] = field(default_factory=list)
    shared: list[tuple[VmConfiguration, tuple[str, ...]]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _must_be_configuration(path: Path) -> bool:
    """Whether a file that cannot be read is to be taken for a configuration by its place."""
    if path.suffix.lower() == ".vmcx" or normal_guid(path.stem):
        return True
    folders = {part.casefold() for part in path.parts[-4:-1]}
    return bool(folders & {VM_FOLDER, SNAPSHOT_FOLDER})


def read_configurations(paths: Sequence[Path], roots: tuple[Path, ...]) -> Configurations:
    """Read every configuration; XML files of other programs are passed over in silence."""
    result = Configurations()
    for path in paths:
        try:
            document = load_document(read_file(path, CONFIG_LIMIT), path)
            registry = read_registry(document, path)
            if registry is not None:
                result.registries.append(registry)
                continue
            config = VmConfiguration(document, path)
        except SnapviewerError as error:
            _not_read(result, path, error, roots)
            continue
        kind = kind_of(config)
        if kind.is_record:
            result.records.append(Record(path, kind, config))
        elif kind is ConfigKind.SNAPSHOT:
            result.snapshots.append(config)
        else:
            result.machines.append(config)
    return result


def _not_read(
    result: Configurations, path: Path, error: SnapviewerError, roots: tuple[Path, ...]
) -> None:
    if is_registry_name(path):
        result.findings.append(unreadable_registry(path, error))
        return
    foreign = isinstance(error, ConfigurationError) and not normal_guid(path.stem)
    if foreign or not _must_be_configuration(path):
        return
    seen = look(path)
    if is_foreign(seen.content) and seen.content not in _DAMAGED:
        result.foreign.append(seen)
        return
    if kind_of_folder(path) is not None:
        return  # a host's cache or log: it names no disk of its own
    snapshot = path.parent.name.casefold() == SNAPSHOT_FOLDER or (
        path.parent.parent.name.casefold() == SNAPSHOT_FOLDER
    )
    result.unread.append(Unread(path, error, machine_root(path, roots), snapshot))


def gather(found: Configurations, roots: tuple[Path, ...]) -> list[MachineFiles]:
    """Which configurations make one machine."""
    machines = _own(found, roots)
    by_place = {(each.root, each.id): each for each in machines}
    by_id: dict[str, list[MachineFiles]] = defaultdict(list)
    for each in machines:
        by_id[each.id].append(each)
    lost: dict[tuple[Path, str], MachineFiles] = {}
    seen: set[tuple[Path, str]] = set()
    for config in found.snapshots:
        root = machine_root(config.path, roots)
        owner = by_place.get((root, config.logical_id)) or _by_disks(config, root, machines)
        if owner is None:
            elsewhere = by_id.get(config.logical_id, [])
            if len(elsewhere) > 1:
                found.shared.append((config, tuple(each.key for each in elsewhere)))
                continue
            owner = elsewhere[0] if elsewhere else None
        if owner is None:
            vm_id = config.logical_id or config.id
            owner = lost.setdefault((root, vm_id), MachineFiles(vm_id, root, None))
        if (root, config.id) in seen and any(
            other.id == config.id and other.to_bytes() == config.to_bytes()
            for other in owner.snapshots
        ):
            found.records.append(Record(config.path, ConfigKind.LEFT_OVER, config))
            continue  # the same snapshot's file once more in the same folder
        seen.add((root, config.id))
        owner.snapshots.append(config)
    machines.extend(lost.values())
    for unread in found.unread:
        _give_unread(unread, machines)
    for record in found.records:
        near = [
            each
            for each in machines
            if each.id == record.config.id or each.id == record.config.logical_id
        ]
        at_home = [each for each in near if each.root == machine_root(record.path, roots)]
        for each in at_home or near:
            each.records.append(record)
    return machines


def _own(found: Configurations, roots: tuple[Path, ...]) -> list[MachineFiles]:
    """One machine per id and folder: of several files of one id the one a host would take."""
    groups: dict[tuple[Path, str], list[VmConfiguration]] = defaultdict(list)
    for config in found.machines:
        root = machine_root(config.path, roots)
        groups[root, config.id or config.path.stem.upper()].append(config)
    machines = []
    for (root, vm_id), configs in groups.items():
        configs.sort(key=_likelihood)
        machines.append(MachineFiles(vm_id, root, configs[0]))
        for other in configs[1:]:
            found.records.append(Record(other.path, ConfigKind.LEFT_OVER, other))
            found.machines.remove(other)
    return machines


def _likelihood(config: VmConfiguration) -> tuple[bool, bool, bool, str]:
    """Sort key, the likeliest first: in `Virtual Machines`, binary, named by the id."""
    return (
        config.path.parent.name.casefold() != VM_FOLDER,
        config.container != "vmcx",
        normal_guid(config.path.stem) != config.id,
        str(config.path),
    )


def _by_disks(
    config: VmConfiguration, root: Path, machines: Sequence[MachineFiles]
) -> MachineFiles | None:
    """The VM of a snapshot that names no VM: by a shared disk base name in its folder, then by
    being the only VM of the folder.
    """
    if config.logical_id and config.logical_id != config.id:
        return None
    near = [each for each in machines if each.root == root and each.config is not None]
    mine = {stem_of_stored(drive.stored) for drive in config.drives.values()}
    sharing = [
        each
        for each in near
        if each.config is not None
        and mine & {stem_of_stored(drive.stored) for drive in each.config.drives.values()}
    ]
    for group in (sharing, near):
        if len(group) == 1:
            return group[0]
    return None


def _give_unread(unread: Unread, machines: list[MachineFiles]) -> None:
    """A snapshot's configuration that cannot be read concerns the VMs of its folder; a VM's own
    is a machine by itself, or that of the snapshots beside it whose VM is missing.
    """
    near = [each for each in machines if each.root == unread.root]
    if unread.snapshot:
        for each in near:
            each.unread.append(unread)
        if near:
            return
    guid = normal_guid(unread.path.stem) or unread.path.stem.upper()
    for each in near:
        if each.id == guid and not unread.snapshot:
            each.unread.append(unread)
            return
    machines.append(MachineFiles(guid, unread.root, None, unread=[unread]))
