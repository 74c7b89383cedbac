# SPDX-License-Identifier: Apache-2.0
"""Re-create a configuration that holds nothing any more: the VM's own, or a snapshot's.

The newest snapshot's configuration has every setting of the VM but its disks, its name and its
list of snapshots, so a copy of it over the disk that nobody names makes the VM again.

Write order: 1 the unreadable file to the trash, where its name changes; 2 runtime and guest state
that are missing, as copies; 3 the new configuration, whole or not at all. A crash before 3 leaves
the VM as unreadable as it was; the journal completes or takes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.repairs.base import Repair, begin_repair
from snapviewer.actions.repairs.lost_snapshot import lost_snapshots, plan_recreate_snapshot
from snapviewer.actions.repairs.now import unnamed_leaves
from snapviewer.base.words import listed, tr
from snapviewer.formats.config_tree import ValueKind
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.host_paths import stored_beside
from snapviewer.machines.kinds import VM_FOLDER
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, MomentDisk
from snapviewer.machines.saved_state import (
    guest_state_file,
    runtime_file,
    state_folder,
    vmrs_without_saved_state,
)
from snapviewer.machines.stems import base_name
from snapviewer.plans.building import PlanBuilder, guarded, stored_path_of
from snapviewer.plans.plan import Plan

_COUNT = "/configuration/global_settings/snapshots/list/size"
MAX_CHOICES = 5


@dataclass(frozen=True)
class LostNow:
    """A snapshot and the disks, one a slot, that stand on its own and that nobody names."""

    snapshot: Moment
    leaves: dict[str, DiskFile]

    @property
    def modified(self) -> float:
        return max((file.modified for file in self.leaves.values()), default=0.0)


def configuration_repairs(
    library: Library, machine: Machine, finding: Finding
) -> list[Repair]:
    """What can take the place of a configuration that is missing or cannot be read."""
    if finding.code == Code.SNAPSHOT_UNREADABLE:
        if finding.file is None or machine.now is None:
            return []
        return _snapshot_repairs(library, machine, finding.file)
    return [
        Repair(
            tr(
                "Re-create the VM's configuration from '{snapshot}' over {leaf}",
                snapshot=lost.snapshot.name,
                leaf=listed(file.path.name for file in lost.leaves.values()),
            ),
            lambda lost=lost: plan_recreate_machine(library, machine, lost),  # type: ignore[misc]
        )
        for lost in lost_nows(library, machine)[:MAX_CHOICES]
    ]


def _snapshot_repairs(library: Library, machine: Machine, unread: Path) -> list[Repair]:
    return [
        Repair(
            tr(
                "Re-create the snapshot over {files}",
                files=listed(path.name for path in lost.files.values()),
            ),
            lambda lost=lost: plan_recreate_snapshot(library, machine, lost),  # type: ignore[misc]
        )
        for lost in lost_snapshots(library, machine, unread)[:MAX_CHOICES]
    ]


def lost_nows(library: Library, machine: Machine) -> list[LostNow]:
    """What Now may have been, the disks that were written last first."""
    if machine.now is not None:
        return []
    found = []
    for snapshot in machine.snapshots:
        if snapshot.config is None or not snapshot.disks:
            continue
        leaves: dict[str, DiskFile] = {}
        for slot, disk in snapshot.disks.items():
            if disk.path is None:
                continue
            mine = [
                file
                for file in unnamed_leaves(library, disk.path)
                if _first_named(library, machine, file) == disk.path
            ]
            if mine:
                leaves[slot] = mine[0]
        if set(leaves) == set(snapshot.disks):
            found.append(LostNow(snapshot, leaves))
    return sorted(found, key=lambda lost: (-lost.modified, lost.snapshot.id))


def _first_named(library: Library, machine: Machine, file: DiskFile) -> Path | None:
    """The nearest file below that a moment names, None where that is another VM's."""
    for path in library.graph.ancestors(file.path):
        users = library.users_of(path)
        if users:
            return path if {user.machine_key for user in users} == {machine.key} else None
    return None


def plan_recreate_machine(library: Library, machine: Machine, lost: LostNow) -> Plan:
    """Plan writing a configuration of the VM: the settings of a snapshot over its newest disks."""
    snapshot = lost.snapshot
    name = vm_name(library, machine, lost)
    builder = begin_repair(
        library,
        machine,
        "recreate-machine",
        tr("Re-create the configuration of {name}", name=name),
        [file.path for file in lost.leaves.values()],
    )
    plan = builder.plan
    plan.machine_name = name
    plan.button = tr("Re-create configuration")
    plan.consequence = tr(
        "The VM is there again with the settings it had at '{snapshot}', and Now reads {leaves}. "
        "No disk changes.",
        snapshot=snapshot.name,
        leaves=listed(file.path.name for file in lost.leaves.values()),
    )
    plan.way_back = tr("Undo brings the unreadable file back, as long as the VM was not started.")
    if machine.now is not None or snapshot.config is None:
        builder.refuse(tr("The VM's configuration can be read; it is not re-created."))
        return builder.finish()
    builder.warn(
        tr(
            "Settings that were changed after '{snapshot}' was taken are lost, and so is the VM's "
            "name, which no snapshot keeps: '{name}' is used.",
            snapshot=snapshot.name,
            name=name,
        )
    )
    if not plan.refused:
        guarded(builder, lambda: _steps(builder, lost, name))
    return builder.finish()


def vm_name(library: Library, machine: Machine, lost: LostNow) -> str:
    """A name for the VM: the host's record of it, its folder's, or that of its disk."""
    for record in library.configurations.records:
        if record.config.id == machine.id and record.config.name:
            return record.config.name
    if sum(other.root == machine.root for other in library.machines) == 1:
        return machine.root.name
    first = next(iter(lost.leaves.values()))
    return base_name(first.path)


def _place(machine: Machine, suffix: str) -> Path:
    """Where the VM's configuration belongs."""
    unread = machine.config_path
    if unread is not None:
        return unread.with_suffix(suffix) if unread.suffix.lower() != suffix.lower() else unread
    folder = next(
        (
            each
            for each in sorted(machine.root.iterdir())
            if each.name.casefold() == VM_FOLDER and each.is_dir()
        ),
        machine.root / "Virtual Machines",
    )
    return folder / f"{machine.id}{suffix}"


def _steps(builder: PlanBuilder, lost: LostNow, name: str) -> None:
    library, machine, snapshot = builder.library, builder.machine, lost.snapshot
    assert snapshot.config is not None
    path = _place(machine, snapshot.config.path.suffix)
    unread = machine.config_path
    if unread is not None and unread != path and unread.exists():
        builder.trash(unread, tr("Move the unreadable configuration to the trash"))
    elif unread is None and path.exists():
        builder.refuse(tr("There is a file {path} already; it is not replaced.", path=path))
        return
    config = snapshot.config.copy(path)
    config.make_independent(machine.id, name)
    config.set_notes("")
    _set_count(config, len(machine.snapshots))
    builder.stamp(snapshot.config.path)
    builder.stamp(path)
    for slot, file in lost.leaves.items():
        library.chain_of(file.path).close()  # the whole chain must be sound
        builder.stamp_chain(file.path)
        config.set_drive(slot, stored_path_of(library, machine, file.path))
    builder.folder(path.parent)
    _state(builder, snapshot.config, config)
    builder.write(
        path,
        config.to_bytes(),
        tr("Write the VM's configuration '{name}'", name=name),
        like=snapshot.config.path,
    )


def _set_count(config: VmConfiguration, count: int) -> None:
    node = config.document.find(_COUNT)
    if node is not None and node.kind in (ValueKind.INTEGER, ValueKind.UNSIGNED):
        config.document.set_value(_COUNT, count, node.kind)


def _state(builder: PlanBuilder, snapshot: VmConfiguration, config: VmConfiguration) -> None:
    """The VM keeps the runtime and guest state files beside it; a missing one is copied from the
    snapshot, without its saved memory, which belongs to older disks.
    """
    config.clear_saved_state()
    if config.container != "vmcx":
        folder = state_folder(config)
        if folder.is_dir() and any(folder.iterdir()):
            builder.warn(
                tr(
                    "{folder} holds a saved state that the new configuration does not name: the "
                    "VM starts as after a power loss.",
                    folder=folder,
                )
            )
        return
    source = runtime_file(snapshot)
    if runtime_file(config) is None and source is not None:
        builder.stamp(source)
        builder.write(
            config.path.with_suffix(source.suffix),
            vmrs_without_saved_state(source),
            tr("Write the runtime file without saved state"),
            like=source,
        )
    guest, theirs = guest_state_file(config), guest_state_file(snapshot)
    target = guest
    if guest is None and theirs is not None:
        target = config.path.with_suffix(theirs.suffix)
        builder.copy(theirs, target, tr("Copy the guest state (firmware variables, virtual TPM)"))
    if target is None or not config.guest_state:
        return
    known = MomentDisk("", snapshot.guest_state, snapshot.path.with_suffix(target.suffix), "")
    config.set_guest_state(stored_beside(known, target))
