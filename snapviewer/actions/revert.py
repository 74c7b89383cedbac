# SPDX-License-Identifier: Apache-2.0
"""Revert to a snapshot (Hyper-V: Apply): Now becomes it, over fresh differencing disks.

Write order: 1 keep Now as a snapshot first, where asked: the logs of its disks are replayed, its
configuration and saved state are copied, its disks only change hands; 2 replay the logs of the
snapshot's disks and create the new disks over them, flush; 3 Now's saved state to the trash, the
snapshot's copied in its place; 4 replace Now's configuration, atomically; 5 disks that nobody needs
any more to the trash.
A crash in a replay leaves a log in force, which readers replay. A crash before 4 leaves Now as it
was but for its saved state, which the journal restores or replaces; a crash between 4 and 5 leaves
files nobody names; harmless because the journal drops them or brings the old configuration back.
"""

from __future__ import annotations

from datetime import datetime

from snapviewer.actions.delete import drop_files
from snapviewer.actions.take import add_snapshot_configuration, new_disk_folder
from snapviewer.base.powershell import find_snapshot, find_vm, quote, script
from snapviewer.base.words import listed, tr
from snapviewer.machines.configuration import new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, Machine, MachineState, Moment
from snapviewer.plans.building import (
    PlanBuilder,
    check_name,
    edited,
    guarded,
    require_disks,
    require_frozen,
)
from snapviewer.plans.host_warnings import note_images
from snapviewer.plans.link_edits import LinkKeeper, say_what_is_kept
from snapviewer.plans.plan import Plan
from snapviewer.plans.release import Release, release
from snapviewer.plans.scope_warnings import check_scope
from snapviewer.plans.state_files import note_change_tracking, plan_swap_state
from snapviewer.plans.state_warnings import warn_state_restored


def plan_revert(
    library: Library,
    machine: Machine,
    moment: Moment,
    take_first: str | None = None,
    notes: str = "",
    created: datetime | None = None,
) -> Plan:
    """Plan reverting to `moment`; `take_first` names a snapshot that keeps Now before."""
    builder = PlanBuilder(
        library,
        machine,
        "revert",
        tr("Revert {machine} to '{moment}'", machine=machine.name, moment=moment.name),
    )
    plan = builder.plan
    plan.button = tr("Take snapshot and revert") if take_first else tr("Revert")
    plan.powershell = script(
        find_vm(machine.id, machine.name),
        [] if take_first is None else [f"Checkpoint-VM -VM $vm -SnapshotName {quote(take_first)}"],
        find_snapshot(moment.id, moment.name),
        ["Restore-VMSnapshot -VMSnapshot $snapshot"],
    )
    builder.check_common()
    builder.check_not_locked()
    check_scope(builder, [moment, machine.now], takes=take_first is not None)
    if moment.is_now:
        builder.refuse(tr("The VM is at Now already."))
    if machine.state is MachineState.RUNNING:
        builder.refuse(
            tr(
                "The VM looks as if it were running ({state_reason}). Shut it down first.",
                state_reason=machine.state_reason,
            )
        )
    if take_first is not None:
        why = check_name(take_first)
        if why is not None:
            builder.refuse(why)
    now = machine.now
    require_frozen(builder, moment)
    theirs, own = moment.config, machine.config
    if theirs is not None and own is not None and theirs.container != own.container:
        builder.refuse(
            tr(
                "The snapshot's configuration is of another kind than the VM's ({snapshot}, "
                "{vm}), so it cannot become the VM's.",
                snapshot=theirs.path.name,
                vm=own.path.name,
            )
        )
    if plan.refused or now is None or not require_disks(builder, moment):
        plan.consequence = tr("Nothing is changed.")
        return builder.finish()
    if take_first is None:
        plan.loses = [NOW_ID]
        plan.consequence = tr(
            "The VM becomes '{moment}' again. Everything Now has written since is dropped.",
            moment=moment.name,
        )
        plan.way_back = tr("Undo brings Now back until the trash is emptied or the VM was started.")
    else:
        plan.consequence = tr(
            "The VM becomes '{moment}' again. Now is kept as the snapshot '{take_first}'.",
            moment=moment.name,
            take_first=take_first,
        )
        plan.way_back = tr("Revert to '{take_first}', or undo.", take_first=take_first)
    guarded(builder, lambda: _steps(builder, now, moment, take_first, notes, created))
    return builder.finish()


def _steps(
    builder: PlanBuilder,
    now: Moment,
    moment: Moment,
    take_first: str | None,
    notes: str,
    created: datetime | None,
) -> None:
    machine, library = builder.machine, builder.library
    config = machine.config
    assert config is not None and moment.config is not None
    fate, keeper, vm_config = Release(), LinkKeeper(machine), edited(config)
    if take_first is not None:
        snapshot_id = new_guid()
        builder.plan.snapshot_id = snapshot_id
        require_disks(builder, now)
        kept = add_snapshot_configuration(
            builder, now, snapshot_id, take_first, notes, created, keeper
        )
        keeper.list_new(vm_config, kept)
    else:
        fate = release(library.graph, machine, [NOW_ID])
        say_what_is_kept(builder, keeper, leads_now=True)
    new_config = moment.config.copy(config.path)
    new_config.make_now_of(vm_config)
    keeper.revert(new_config, vm_config, moment)
    disk_id = new_guid()
    for slot, disk in moment.disks.items():
        assert disk.path is not None
        folder = new_disk_folder(machine, disk.place or disk.path)
        new = builder.create_disk(slot, disk, folder, disk_id)
        new_config.set_drive(slot, new.stored)
        if not builder.library.graph.files[disk.path].is_differencing:
            builder.passed(
                tr(
                    "{name} is the base disk of {slot}; it is not changed.",
                    name=disk.path.name,
                    slot=slot,
                )
            )
    note_change_tracking(builder, moment)
    if now.has_memory and take_first is None:
        builder.warn(tr("Now's saved state is dropped with it (it stays in the trash)."))
    warn_state_restored(builder, moment)
    note_images(builder, moment)
    plan_swap_state(builder, now, moment, new_config)
    builder.write(
        config.path,
        new_config.to_bytes(),
        tr("Make the VM's settings '{moment}'", moment=moment.name),
    )
    drop_files(builder, fate)
    for slot in sorted(now.disks.keys() - moment.disks.keys()):
        builder.warn(
            tr(
                "The disk at {slot} did not exist at '{moment}', so the VM no longer has it; "
                "{disk} stays where it is.",
                slot=slot,
                moment=moment.name,
                disk=now.disks[slot].shown,
            )
            if take_first is None
            else tr(
                "The disk at {slot} did not exist at '{moment}', so the VM no longer has it; "
                "'{snapshot}' keeps it.",
                slot=slot,
                moment=moment.name,
                snapshot=take_first,
            )
        )
    if fate.runs:
        names = listed(run[-1].name for run in fate.runs)
        builder.warn(
            tr("Afterwards a merge is due: only one disk still needs {names}.", names=names)
        )
