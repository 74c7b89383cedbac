# SPDX-License-Identifier: Apache-2.0
"""Delete snapshots: the moment goes at once, its data where nobody needs them, merged where one
child does, kept where several do.

Write order: 1 the snapshot's configuration and saved state to the trash; 2 files nobody needs to
the trash; 3 merges, configurations, links, removal (see `release.add_merges`).
A crash inside 1 or 2 leaves a journal that can go either way. From the first merge on the action
can only be completed; harmless because every other moment reads the same at every instant.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.protect import refuse_protected
from snapviewer.base.powershell import find_snapshot, find_vm, script
from snapviewer.base.words import listed, sentences, tr, trn
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.plans.building import PlanBuilder, edited, guarded
from snapviewer.plans.link_edits import LinkKeeper, say_what_is_kept
from snapviewer.plans.plan import Plan
from snapviewer.plans.release import Release, add_merges, check_runs, forecast_runs, release
from snapviewer.plans.scope_warnings import check_scope
from snapviewer.plans.state_files import plan_drop_state


def plan_delete(
    library: Library,
    machine: Machine,
    moment: Moment,
    *,
    subtree: bool = False,
    merge_now: bool | None = None,
) -> Plan:
    """Plan deleting `moment` (with `subtree`, everything below it too; Now always stays).

    `merge_now` None chooses: at once where the VM is off, later otherwise.
    """
    doomed = [moment]
    if subtree:
        doomed = [each for each in machine.subtree(moment) if not each.is_now]
    builder = PlanBuilder(
        library,
        machine,
        "delete-subtree" if subtree else "delete",
        tr("Delete snapshot subtree '{moment}' of {vm}", moment=moment.name, vm=machine.name)
        if subtree
        else tr("Delete snapshot '{moment}' of {vm}", moment=moment.name, vm=machine.name),
    )
    plan = builder.plan
    plan.button = tr("Delete snapshot subtree") if subtree else tr("Delete snapshot")
    plan.powershell = script(
        find_vm(machine.id, machine.name),
        find_snapshot(moment.id, moment.name),
        [
            "Remove-VMSnapshot -VMSnapshot $snapshot"
            + (" -IncludeAllChildSnapshots" if subtree else "")
        ],
    )
    plan.loses = [each.id for each in doomed]
    if subtree and len(doomed) > 1:
        plan.typed_name = moment.name
    builder.check_common()
    builder.check_not_locked()
    check_scope(builder, doomed)
    if moment.is_now:
        builder.refuse(tr("Now is no snapshot and cannot be deleted."))
    refuse_protected(builder, doomed)
    merge_now = _merge_when(builder, merge_now)
    fate, later = Release(), [0]
    if not plan.refused:
        guarded(builder, lambda: _steps(builder, doomed, bool(merge_now), fate, later))
    builder.finish(later=later[0])
    plan.consequence = (
        tr("Nothing is changed.")
        if plan.refused
        else _consequence(builder, doomed, fate, merge_now)
    )
    return plan


def _merge_when(builder: PlanBuilder, merge_now: bool | None) -> bool:
    state = builder.machine.state
    if merge_now is None:
        return state is MachineState.OFF
    if merge_now and state in (MachineState.SAVED, MachineState.RUNNING):
        builder.refuse(
            tr(
                "The VM has a saved state: its disks cannot be merged under it. Choose to merge "
                "later, or shut the VM down first."
            )
            if state is MachineState.SAVED
            else tr(
                "The VM looks as if it were running: its disks cannot be merged under it. Choose "
                "to merge later, or shut the VM down first."
            )
        )
    return merge_now


def _steps(
    builder: PlanBuilder, doomed: list[Moment], merge_now: bool, fate: Release, later: list[int]
) -> None:
    """Fill `fate` and the plan; `later[0]` becomes the bytes a merge left for later will free."""
    library, machine, plan = builder.library, builder.machine, builder.plan
    gone = [moment.id for moment in doomed]
    vars(fate).update(vars(release(library.graph, machine, gone)))
    for moment in doomed:
        if moment.config is None:
            continue
        plan_drop_state(builder, moment)
        builder.trash(moment.config.path, tr("Move the snapshot's configuration to the trash"))
    drop_files(builder, fate)
    now = machine.now
    pending = now is not None and now.config is not None and now.config.merge_pending
    edits: dict[Path, VmConfiguration] = {}
    keeper = LinkKeeper(machine)
    keeper.delete(doomed, edits)
    say_what_is_kept(builder, keeper)
    _count_down(machine, doomed, edits)
    if fate.runs and merge_now and check_runs(builder, fate.runs):
        note_merge_order(builder, fate)
        if pending and not _still_pending(library, machine, fate):
            _set_pending(now, False, edits)
        add_merges(builder, fate.runs, edits, gone, fate.dropped)
    elif fate.runs:
        forecasts = forecast_runs(builder, fate.runs)
        later[0] = sum(item.removed_bytes - item.growth_bytes for item in forecasts)
        if not pending:
            _set_pending(now, True, edits)
        for path, config in edits.items():
            noted = not pending and now is not None and path == machine.config_path
            builder.write(
                path,
                config.to_bytes(),
                tr("Note that a merge is pending") if noted else _without(path),
            )
    else:
        for path, config in edits.items():
            builder.write(path, config.to_bytes(), _without(path))
    plan.way_back = (
        tr("None once the merge has begun.")
        if fate.runs and merge_now
        else tr("Undo brings everything back until the trash is emptied or a merge is run.")
    )


def _set_pending(now: Moment | None, value: bool, edits: dict[Path, VmConfiguration]) -> None:
    if now is not None and now.config is not None:
        config = edits.setdefault(now.config.path, edited(now.config))
        config.set_merge_pending(value)


def _count_down(machine: Machine, doomed: list[Moment], edits: dict[Path, VmConfiguration]) -> None:
    """Where the VM counts its snapshots without listing them, and counts as many as are here, it
    counts those that go no more: else it would seem from now on that some were not found.
    """
    config = machine.config
    if config is None or not config.counts_only or config.snapshot_count is None:
        return
    if config.snapshot_count == len(machine.snapshots):
        changed = edits.setdefault(config.path, edited(config))
        changed.set_snapshot_count(config.snapshot_count - len(doomed))


def _without(path: Path) -> str:
    return tr("Take references to what is deleted out of {name}", name=path.name)


def _still_pending(library: Library, machine: Machine, fate: Release) -> bool:
    from snapviewer.machines.disk_graph import FileRole

    merged = {path for run in fate.runs for path in run}
    return any(
        file.path not in merged for file in library.files_with_role(machine, FileRole.SUPERSEDED)
    )


def drop_files(builder: PlanBuilder, fate: Release) -> None:
    """The steps that move files nobody needs to the trash, with their companions."""
    graph = builder.library.graph
    for path in fate.dropped:
        builder.stamp_chain(path)
        for companion in graph.files[path].companions:
            builder.trash(companion, tr("Move the disk's change tracking to the trash"))
        builder.trash(path, tr("Move the disk file to the trash: nothing needs it any more"))
    for path, reason in fate.kept:
        builder.warn(tr("{name} stays where it is: {reason}.", name=path.name, reason=reason))
    merged = {run[0]: run[-1] for run in fate.runs}
    for path in fate.staying:
        names = listed(child.name for child in graph.files[path].children)
        left = merged.get(path, path)
        builder.warn(
            tr(
                "{left} stays, because more than one disk needs its data: {names}.",
                left=left.name,
                names=names,
            )
        )


def note_merge_order(builder: PlanBuilder, fate: Release) -> None:
    for run in fate.runs:
        name = run[-1].name
        names = " → ".join(path.name for path in run)
        builder.passed(
            tr("Only one disk depends on {name}: {names} can be merged.", name=name, names=names)
        )


def _consequence(builder: PlanBuilder, doomed: list[Moment], fate: Release, merge_now: bool) -> str:
    plan = builder.plan
    texts = []
    if len(doomed) > 1:
        texts.append(
            tr("You can no longer go back to any of these {count} snapshots.", count=len(doomed))
        )
    elif doomed[0].created is not None:
        when = f"{doomed[0].created:%Y-%m-%d %H:%M} UTC"
        texts.append(
            tr(
                "You can no longer go back to '{moment}' ({when}).",
                moment=doomed[0].name,
                when=when,
            )
        )
    else:
        texts.append(tr("You can no longer go back to '{moment}'.", moment=doomed[0].name))
    texts.append(tr("The VM's present state does not change."))
    if fate.runs and not merge_now:
        texts.append(tr("The merge of its disks is left for later."))
    elif fate.staying and not fate.runs and not fate.dropped:
        texts.append(tr("This frees no disk space, because several disks still need its data."))
    freed = plan.forecast.frees_now_bytes
    if freed > 0:
        texts.append(trn("It frees {n} byte at once.", "It frees {n} bytes at once.", freed))
    return sentences(*texts)
