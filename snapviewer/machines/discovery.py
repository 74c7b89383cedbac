# SPDX-License-Identifier: Apache-2.0
"""Turn configuration files into VMs with their snapshots, and disk paths into local files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.chains.resolve import DiskIndex
from snapviewer.chains.winpaths import locate
from snapviewer.disks.files import read_file
from snapviewer.errors import ConfigurationError, SnapviewerError
from snapviewer.formats.configuration import load_document
from snapviewer.machines.configuration import VmConfiguration, normal_guid
from snapviewer.machines.model import (
    NOW_ID,
    Finding,
    Machine,
    MachineState,
    Moment,
    MomentDisk,
    MomentKind,
    Severity,
)
from snapviewer.machines.registry import (
    Registry,
    is_registry_name,
    read_registry,
    unreadable_registry,
)
from snapviewer.machines.saved_state import find_saved_state, machine_state
from snapviewer.words import tr

VM_FOLDER = "virtual machines"
SNAPSHOT_FOLDER = "snapshots"
CONFIG_LIMIT = 64 << 20  # bytes; real configurations are below 1 MiB


@dataclass
class Configurations:
    """The configuration files below a root, sorted by what they are."""

    machines: list[VmConfiguration] = field(default_factory=list)
    snapshots: list[VmConfiguration] = field(default_factory=list)
    unread: list[tuple[Path, SnapviewerError]] = field(default_factory=list)
    registries: list[Registry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _folder_names(path: Path) -> set[str]:
    return {part.casefold() for part in path.parts[-4:-1]}


def _must_be_configuration(path: Path) -> bool:
    """Whether a file that cannot be read is to be taken for a configuration by its place."""
    if path.suffix.lower() == ".vmcx" or normal_guid(path.stem):
        return True
    return bool(_folder_names(path) & {VM_FOLDER, SNAPSHOT_FOLDER})


def is_snapshot(config: VmConfiguration) -> bool:
    """Whether the configuration is a snapshot's: by type, by folder, by owner id."""
    type_id = config.type_id.casefold()
    if "snapshot" in type_id:
        return True
    folder = config.path.parent.name.casefold()
    if folder in (SNAPSHOT_FOLDER, "snapshots cache"):
        return True
    if folder == VM_FOLDER:
        return False
    return bool(config.logical_id) and config.logical_id != config.id


def read_configurations(paths: Sequence[Path]) -> Configurations:
    """Read every configuration; XML files of other programs are passed over in silence."""
    result = Configurations()
    seen: dict[tuple[str, bool], VmConfiguration] = {}
    for path in paths:
        try:
            document = load_document(read_file(path, CONFIG_LIMIT), path)
            registry = read_registry(document, path)
            if registry is not None:
                result.registries.append(registry)
                continue
            config = VmConfiguration(document, path)
        except SnapviewerError as error:
            if is_registry_name(path):
                result.findings.append(unreadable_registry(path, error))
                continue
            foreign = isinstance(error, ConfigurationError) and not normal_guid(path.stem)
            if not foreign and _must_be_configuration(path):
                result.unread.append((path, error))
            continue
        snapshot = is_snapshot(config)
        twin = seen.get((config.id, snapshot))
        if twin is not None and config.id and twin.to_bytes() == config.to_bytes():
            continue  # the same file reached twice (a registration link or a copy)
        seen[config.id, snapshot] = config
        (result.snapshots if snapshot else result.machines).append(config)
    return result


def machine_root(config_path: Path, opened: Path) -> Path:
    """The VM's folder: above `Virtual Machines` or `Snapshots`, else the configuration's own.

    Below `Snapshots\\<VMID>` too. Never above the opened root's own parent.
    """
    folder = config_path.parent
    if normal_guid(folder.name) and folder.parent.name.casefold() in (SNAPSHOT_FOLDER, VM_FOLDER):
        folder = folder.parent
    if folder.name.casefold() in (VM_FOLDER, SNAPSHOT_FOLDER):
        return folder.parent
    return folder if folder.is_relative_to(opened) else opened


class Places:
    """Finds the local file behind a stored path, for one opened root."""

    def __init__(self, opened: Path, index: DiskIndex) -> None:
        self.opened = opened
        self.index = index

    def find(self, stored: str, near: Path) -> tuple[Path | None, str]:
        """(canonical local path or None, how it was found)."""
        path, how = locate(stored, near, [near, self.opened], self.index)
        if path is None or path in self.index:  # what the scan found is canonical
            return path, how
        return path.resolve(), how

    def disks(self, config: VmConfiguration, near: Path) -> dict[str, MomentDisk]:
        """Every drive of a configuration with its local file."""
        found = {}
        for slot, drive in config.drives.items():
            path, how = self.find(drive.stored, near)
            found[slot] = MomentDisk(slot, drive.stored, path, how)
        return found


def make_machine(config: VmConfiguration, places: Places, locked: bool = False) -> Machine:
    """A `Machine` from its own configuration, snapshots not yet attached."""
    root = machine_root(config.path, places.opened)
    disks = places.disks(config, root)
    saved, findings = find_saved_state(config, root, places, config.id)
    state, reason = machine_state(config, saved, disks, root, findings)
    now = Moment(
        NOW_ID,
        tr("Now"),
        config.notes,
        None,
        MomentKind.NOW,
        disks,
        saved if state is MachineState.SAVED or saved else None,
        config,
    )
    return Machine(
        id=config.id,
        name=config.name or config.path.stem,
        generation=config.generation,
        config_version=config.version,
        state=state,
        root=root,
        config_path=config.path,
        now=now,
        snapshots=[],
        findings=findings,
        merge_pending=config.merge_pending,
        state_reason=reason,
    )


def make_snapshot(
    config: VmConfiguration, machine: Machine, places: Places
) -> tuple[Moment, list[Finding]]:
    """A snapshot's `Moment` from its configuration."""
    saved, findings = find_saved_state(config, machine.root, places, config.id)
    moment = Moment(
        id=config.id or config.path.stem.upper(),
        name=config.name,
        notes=config.notes,
        created=config.created,
        kind=MomentKind.UNKNOWN,
        disks=places.disks(config, machine.root),
        saved_state=saved,
        config=config,
    )
    return moment, findings


def unreadable_machine(path: Path, error: SnapviewerError, opened: Path) -> Machine:
    """A VM whose configuration could not be read: shown with its error, never as empty."""
    finding = Finding(
        "configuration-unreadable",
        Severity.ERROR,
        tr(
            "The VM's configuration could not be read, so its disks and its present state "
            "are not known: {message}",
            message=error.message,
        ),
        file=path,
        remedy=error.remedy or tr("Restore the file from a copy."),
        proof=str(error),
        consequence=tr("Nothing of this VM can be changed."),
    )
    guid = normal_guid(path.stem) or path.stem.upper()
    return Machine(
        id=guid,
        name=tr("{stem} (configuration unreadable)", stem=path.stem),
        generation=0,
        config_version="",
        state=MachineState.UNKNOWN,
        root=machine_root(path, opened),
        config_path=path,
        now=None,
        snapshots=[],
        findings=[finding],
        state_reason=tr("the configuration could not be read"),
    )


def missing_machine(vm_id: str, first: VmConfiguration, opened: Path) -> Machine:
    """A VM of which only snapshots were found."""
    root = machine_root(first.path, opened)
    finding = Finding(
        "configuration-missing",
        Severity.ERROR,
        tr(
            "Snapshots of this VM were found, but not the VM's own configuration; Now is not known."
        ),
        file=first.path,
        remedy=tr(
            "Restore 'Virtual Machines\\{vm_id}.xml' (or .vmcx) from a copy, then refresh.",
            vm_id=vm_id,
        ),
        proof=tr("logical_id of the snapshots: {id}", id=vm_id),
        consequence=tr("Nothing of this VM can be changed."),
    )
    return Machine(
        id=vm_id,
        name=tr("{vm_id} (configuration missing)", vm_id=vm_id),
        generation=first.generation,
        config_version=first.version,
        state=MachineState.UNKNOWN,
        root=root,
        config_path=None,
        now=None,
        snapshots=[],
        findings=[finding],
        state_reason=tr("the VM's own configuration is missing"),
    )
