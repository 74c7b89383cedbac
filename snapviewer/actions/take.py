# SPDX-License-Identifier: Apache-2.0
"""Take a snapshot: freeze the files Now writes, give Now fresh differencing disks over them.

Write order: 1 write what the logs of the disks still hold into its places, flush; 2 create the new
disks, flush; 3 copy the saved state, where the VM has one, flush; 4 write the snapshot's
configuration; 5 replace Now's configuration, atomically.
A crash in 1 leaves a log in force, which readers replay. A crash before 4 leaves disks and copies
nobody names; harmless because the journal removes or completes them. A crash between 4 and 5 leaves
a snapshot that names the same files as Now; harmless because nothing has been written to them, and
the journal decides which way to go.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.powershell import find_vm, quote, script
from snapviewer.base.words import tr
from snapviewer.machines.configuration import VmConfiguration, new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.plans.building import PlanBuilder, check_name, edited, guarded, require_disks
from snapviewer.plans.link_edits import LinkKeeper, say_what_is_kept
from snapviewer.plans.plan import Plan
from snapviewer.plans.registration import registration_lines
from snapviewer.plans.scope_warnings import check_scope
from snapviewer.plans.state_files import note_change_tracking, plan_state_for_snapshot
from snapviewer.plans.state_warnings import warn_state_taken

LIMIT = 50  # snapshots a VM may have in Hyper-V


def plan_take(
    library: Library,
    machine: Machine,
    name: str,
    notes: str = "",
    created: datetime | None = None,
) -> Plan:
    """Plan taking a snapshot of Now. `created` defaults to this moment."""
    builder = PlanBuilder(
        library,
        machine,
        "take",
        tr("Take snapshot '{name}' of {machine}", name=name, machine=machine.name),
    )
    plan = builder.plan
    plan.button = tr("Take snapshot")
    plan.powershell = script(
        find_vm(machine.id, machine.name), [f"Checkpoint-VM -VM $vm -SnapshotName {quote(name)}"]
    )
    plan.consequence = tr(
        "'{name}' will hold the VM as it is now. Everything written from now on goes to new files.",
        name=name,
    )
    plan.way_back = tr("Undo removes it again as long as nothing was written since.")
    builder.check_common()
    builder.check_not_locked()
    check_scope(builder, [machine.now], takes=True)
    why = check_name(name)
    if why is not None:
        builder.refuse(why)
    if len(machine.snapshots) >= LIMIT:
        builder.refuse(
            tr(
                "The VM has {count} snapshots; Hyper-V allows {most}.",
                count=len(machine.snapshots),
                most=LIMIT,
            )
        )
    if any(snapshot.name == name for snapshot in machine.snapshots):
        builder.warn(tr("The VM already has a snapshot named '{name}'.", name=name))
    now = machine.now
    if plan.refused or now is None or not require_disks(builder, now):
        return builder.finish()
    if not now.disks:
        builder.warn(tr("The VM has no hard disk: the snapshot keeps its settings only."))
    if machine.state is MachineState.RUNNING:
        builder.warn(
            tr(
                "The VM looks as if it were running ({state_reason}). The snapshot keeps "
                "its disks as after a power loss. If it really runs on a host, take the "
                "snapshot there.",
                state_reason=machine.state_reason,
            )
        )
    snapshot_id = new_guid()
    plan.snapshot_id = snapshot_id
    guarded(builder, lambda: add_take(builder, now, snapshot_id, name, notes, created))
    return builder.finish()


def snapshot_folder(machine: Machine) -> Path:
    """Where the VM's snapshot configurations lie: beside existing ones, else `Snapshots`."""
    for snapshot in machine.snapshots:
        if snapshot.config is not None:
            return snapshot.config.path.parent
    for candidate in machine.root.iterdir():
        if candidate.name.casefold() == "snapshots" and candidate.is_dir():
            return candidate
    return machine.root / "Snapshots"


def new_disk_folder(machine: Machine, moment_file: Path) -> Path:
    """Where a new differencing disk goes: beside its parent. In Server 2008's layout the parent
    of the second snapshot lies in `Snapshots\\<VMID>` already; where another disk of this VM does,
    the first one goes there too.
    """
    for moment in machine.moments:
        for disk in moment.disks.values():
            if disk.path is None:
                continue
            folder = disk.path.parent
            if (
                folder.name.upper() == machine.id
                and folder.parent.name.casefold() == "snapshots"
                and moment_file.is_relative_to(machine.root)
            ):
                return folder
    return moment_file.parent


def add_take(
    builder: PlanBuilder,
    now: Moment,
    snapshot_id: str,
    name: str,
    notes: str,
    created: datetime | None,
) -> None:
    """The steps of a take."""
    machine = builder.machine
    config = machine.config
    assert config is not None
    now_config = edited(config)
    for slot, disk in now.disks.items():
        assert disk.path is not None
        folder = new_disk_folder(machine, disk.place or disk.path)
        new = builder.create_disk(slot, disk, folder, snapshot_id)
        now_config.set_drive(slot, new.stored)
    note_change_tracking(builder, now)
    keeper = LinkKeeper(machine)
    snapshot = add_snapshot_configuration(builder, now, snapshot_id, name, notes, created, keeper)
    keeper.list_new(now_config, snapshot)
    keeper.lead_to(now_config, snapshot.id)
    builder.write(config.path, now_config.to_bytes(), tr("Point the VM at its new disks"))


def add_snapshot_configuration(
    builder: PlanBuilder,
    now: Moment,
    snapshot_id: str,
    name: str,
    notes: str,
    created: datetime | None,
    keeper: LinkKeeper,
) -> VmConfiguration:
    """The steps that keep Now's present configuration and saved state as a snapshot, whose
    configuration is returned. The VM's own is the caller's to change and write.
    """
    machine, config = builder.machine, builder.machine.config
    assert config is not None
    for disk in now.disks.values():
        if disk.path is not None:
            builder.replay_log(disk.path)
    folder = snapshot_folder(machine)
    builder.folder(folder)
    path = folder / f"{snapshot_id}{config.path.suffix}"
    snapshot = config.copy(path)
    snapshot.make_snapshot_of(machine.id, snapshot_id)
    snapshot.set_name(name)
    snapshot.set_notes(notes)
    snapshot.set_created(created or datetime.now(UTC))
    warn_state_taken(builder, now, name)
    plan_state_for_snapshot(builder, now, snapshot, snapshot_id)
    keeper.link_new(snapshot)
    say_what_is_kept(builder, keeper, name, leads_now=True)
    if not keeper.learnt:
        builder.plan.registration = registration_lines(builder.library, machine, path)
    builder.write(
        path,
        snapshot.to_bytes(),
        tr("Write the snapshot's configuration '{name}'", name=name),
        like=config.path,
    )
    return snapshot
