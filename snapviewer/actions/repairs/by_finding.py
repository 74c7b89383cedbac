# SPDX-License-Identifier: Apache-2.0
"""Repairs of single files and links as plans: footers, logs, stale paths, orphans.

Write orders are those of their steps (`mending`, `steps`); no repair changes what a moment reads.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.actions.merge import plan_merge
from snapviewer.actions.reconnect import owner_of, plan_reconnect
from snapviewer.actions.repairs.attributes import SPARSE_CODE, plan_fill_holes
from snapviewer.actions.repairs.base import Repair, begin_repair, is_text
from snapviewer.actions.repairs.left_overs import plan_trash_left_over
from snapviewer.actions.repairs.lost_snapshot import lost_snapshots, plan_recreate_snapshot
from snapviewer.actions.repairs.offers import placing_repairs
from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import listed, number_text, tr, trn
from snapviewer.chains.resolve import FoundHow
from snapviewer.chains.stack import plan_windows
from snapviewer.chains.winpaths import windows_path_parts
from snapviewer.disks.extents import DATA, total
from snapviewer.disks.image import DiskFormat, DiskKind
from snapviewer.disks.in_place import KEEP_LIMIT, footer_repair, replay_ranges, size_change
from snapviewer.machines.candidates import parent_candidates
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.findings.sizes import SIZE_MISMATCH
from snapviewer.machines.host_paths import stored_beside
from snapviewer.machines.left_overs import LEFT_OVER
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, MachineState
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.upcase import fold
from snapviewer.plans.building import PlanBuilder, guarded, parent_paths
from snapviewer.plans.plan import Plan
from snapviewer.plans.steps import StepKind

FOOTER_CODES = ("footer-only-at-front", "footer-copy-damaged", "footer-copies-differ")
MAX_CANDIDATES = 5


def repairs_for(library: Library, finding: Finding) -> list[Repair]:
    """What can be done about a finding here, best first; empty where nothing can."""
    path = finding.file
    machine = next((m for m in library.machines if m.key == finding.machine_key), None)
    if path is None:
        return []
    code = finding.code
    if code in FOOTER_CODES:
        return [Repair(tr("Rewrite the footer"), lambda: plan_rewrite_footer(library, path))]
    if code == "dirty-log":
        return [Repair(tr("Replay the log"), lambda: plan_replay_log(library, path))]
    if code == SPARSE_CODE:
        return [Repair(tr("Fill the holes"), lambda: plan_fill_holes(library, machine, path))]
    if code == LEFT_OVER:
        return [Repair(tr("Move to trash"), lambda: plan_trash_left_over(library, path))]
    if code in (Code.PARENT_MISSING, Code.ID_MISMATCH, Code.TWO_PARENTS):
        return [
            *placing_repairs(library, machine, finding), *_reconnections(library, path)
        ]
    if code == SIZE_MISMATCH:
        return _sizes_back(library, path)
    found: list[Repair] = placing_repairs(library, machine, finding)
    if code == Code.STALE_PATH and machine is not None and is_proven(library, path):
        found.append(
            Repair(tr("Refresh stored paths"), lambda: plan_refresh_paths(library, machine))
        )
    if code == Code.SUPERSEDED and machine is not None:
        found.append(Repair(tr("Merge"), lambda: plan_merge(library, machine)))
    if code in (Code.SNAPSHOTS_ELSEWHERE, Code.SNAPSHOT_REFERENCE_DANGLING) and machine is not None:
        for lost in lost_snapshots(library, machine):
            found.extend(_recreations(library, machine, next(iter(lost.files.values()))))
    if code in (Code.SUPERSEDED, Code.ORPHAN):
        found.extend(_recreations(library, machine, path))
    if code == Code.ORPHAN:
        found.append(
            Repair(
                tr("Move to trash"),
                lambda: plan_trash_orphans(library, machine, [path]),
            )
        )
    return found


def _sizes_back(library: Library, child: Path) -> list[Repair]:
    file = library.graph.get(child)
    parent = library.graph.get(file.parent) if file is not None else None
    if file is None or parent is None or parent.virtual_size <= file.virtual_size:
        return []
    size = file.virtual_size
    title = tr("Set the size of {parent} back", parent=parent.path.name)
    return [Repair(title, lambda: plan_set_size_back(library, parent.path, size))]


def _reconnections(library: Library, child: Path) -> list[Repair]:
    try:
        candidates = parent_candidates(library, child)
    except SnapviewerError:
        return []

    def repair(parent: Path, certain: bool) -> Repair:
        return Repair(
            tr("Reconnect to {parent}", parent=parent.name),
            lambda: plan_reconnect(child, parent, ignore_mismatch=not certain),
            parent,
        )

    file = library.graph.get(child)
    # Only a VHD must have its parent's size; a VHDX of another size is known by its id.
    vhdx = file is not None and file.format is DiskFormat.VHDX
    return [
        repair(candidate.path, candidate.certain)
        for candidate in candidates[:MAX_CANDIDATES]
        if candidate.same_size or (vhdx and candidate.id_matches)
    ]


def _recreations(library: Library, machine: Machine | None, path: Path) -> list[Repair]:
    machines = [machine] if machine is not None else library.machines
    found = []
    for each in machines:
        for lost in lost_snapshots(library, each):
            if path in lost.files.values():
                found.append(
                    Repair(
                        tr("Re-create a snapshot of {each}", each=each.name),
                        lambda m=each, item=lost: plan_recreate_snapshot(  # type: ignore[misc]
                            library, m, item
                        ),
                    )
                )
    return found


# -- the plans --------------------------------------------------------------------------------


def plan_rewrite_footer(library: Library, path: Path) -> Plan:
    """Plan writing a VHD's good footer over its missing, damaged or differing twin."""
    builder = begin_repair(
        library, owner_of(library, path), "rewrite-footer",
        tr("Rewrite the footer of {name}", name=path.name), [path],
    )
    plan = builder.plan
    plan.button = tr("Rewrite footer")
    plan.consequence = tr("Both copies of the footer are good again. What the disk reads stays.")
    plan.way_back = tr("Undo brings the old bytes back.")

    def steps() -> None:
        repair = footer_repair(path)
        if repair is None:
            plan.consequence = tr("Both copies of the footer are good already: nothing to do.")
            return
        before, after = repair.payload["size_before"], repair.payload["size_after"]
        assert isinstance(before, int) and isinstance(after, int)
        builder.stamp(path)
        builder.add(
            StepKind.FOOTER,
            path,
            512,
            tr("Write the good footer over the other in {name}", name=path.name),
            change=after - before,
        )

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def plan_set_size_back(library: Library, path: Path, size: int) -> Plan:
    """Plan giving a VHD that was expanded under its children their virtual size again.

    Only its footers change. Refused where another child has a different size, where the file's own
    parent has, or where the file is no VHD of a larger size.
    """
    builder = begin_repair(
        library, owner_of(library, path), "set-size-back",
        tr("Set the size of {name} back to {size} bytes", name=path.name, size=number_text(size)),
        [path],
    )
    plan = builder.plan
    plan.button = tr("Set size back")
    plan.consequence = tr(
        "The disk ends where its children end again, and can be read through them. They never "
        "saw anything beyond that end."
    )
    plan.way_back = tr("Undo brings the old bytes back.")
    graph = library.graph
    file = graph.get(path)
    if file is None or file.error is not None or file.format is not DiskFormat.VHD:
        builder.refuse(tr("{name} is no VHD that can be read.", name=path.name))
        return builder.finish()
    for other in [*file.children, *([file.parent] if file.parent is not None else [])]:
        known = graph.get(other)
        if known is not None and known.error is None and known.virtual_size != size:
            builder.refuse(
                tr(
                    "{name} has {found} bytes: it would no longer fit.",
                    name=other.name,
                    found=number_text(known.virtual_size),
                )
            )
    if not plan.refused:
        _say_what_is_hidden(builder, path, size)

    def steps() -> None:
        size_change(path, size)
        for each in [path, *file.children]:
            builder.stamp(each)
        builder.add(
            StepKind.FOOTER,
            path,
            2 * 512,
            tr("Write the size into both footers of {name}", name=path.name),
            {"virtual_size": size},
        )

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def _say_what_is_hidden(builder: PlanBuilder, path: Path, size: int) -> None:
    """Warn where something was stored beyond the size: then the disk was used since."""

    def look() -> None:
        image = builder.library.cache.open(path)
        held = 0
        for start, stop in plan_windows([image], size, image.virtual_size):
            table = image.extents(start, stop)
            held += total(table, table["state"] == DATA)
        if held and image.kind is not DiskKind.FIXED:
            builder.warn(
                tr(
                    "{held} bytes were written beyond that size after the disk was expanded; "
                    "they are hidden then. What was written before it may have changed as well.",
                    held=number_text(held),
                )
            )

    guarded(builder, look)


def plan_replay_log(library: Library, path: Path) -> Plan:
    """Plan writing what a VHDX's log still holds into its places, and emptying the log."""
    builder = begin_repair(
        library,
        owner_of(library, path),
        "replay-log",
        tr("Replay the log of {name}", name=path.name),
        [path],
    )
    plan = builder.plan
    plan.button = tr("Replay log")
    plan.consequence = tr(
        "The file is complete without its log. What the disk reads stays the same."
    )
    plan.way_back = tr("Undo brings the old bytes back.")

    def steps() -> None:
        ranges = replay_ranges(path)
        if ranges is None:
            plan.consequence = tr("The log is empty: nothing to do.")
            return
        size = sum(stop - start for start, stop in ranges)
        final = size > KEEP_LIMIT
        if final:
            plan.way_back = ""
            builder.warn(
                tr(
                    "The log changes {size} bytes: too many to be kept for undo.",
                    size=number_text(size),
                )
            )
        builder.stamp(path)
        builder.add(
            StepKind.REPLAY,
            path,
            size,
            tr("Write the log's pages into their places in {name}", name=path.name),
            {"final": True} if final else {},
            change=0 if final else 2 * size,
        )

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def plan_refresh_paths(library: Library, machine: Machine) -> Plan:
    """Plan renewing every stale parent path of a VM's disks, all at once."""
    builder = PlanBuilder(
        library,
        machine,
        "refresh-paths",
        tr("Refresh the stored parent paths of {machine}", machine=machine.name),
    )
    plan = builder.plan
    plan.button = tr("Refresh paths")
    plan.consequence = tr("Every disk names its parent where it is now. What they read stays.")
    plan.way_back = tr("Undo brings the old paths back.")
    builder.check_common()
    builder.check_not_locked()
    if machine.state in (MachineState.RUNNING, MachineState.SAVED):
        builder.refuse(tr("The VM is not off: {state_reason}.", state_reason=machine.state_reason))

    def steps() -> None:
        graph = library.graph
        for file in library.files_of(machine):
            parent = graph.get(file.parent)
            if parent is None or file.error is not None or not is_proven(library, file.path):
                continue
            stored = _present_path(machine, parent)
            if not _is_stale(file, parent, stored):
                continue
            paths = parent_paths(parent.path, stored, file.path)
            builder.stamp(file.path)
            builder.stamp(parent.path)
            builder.add(
                StepKind.RELINK,
                file.path,
                0,
                tr(
                    "Name {name} as the parent of {file} where it is now",
                    name=parent.path.name,
                    file=file.path.name,
                ),
                {
                    "parent": str(parent.path),
                    "absolute": paths.absolute,
                    "relative": paths.relative,
                },
            )
        if not plan.steps:
            plan.consequence = tr("No stored path is stale: nothing to do.")

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def _present_path(machine: Machine, parent: DiskFile) -> str:
    """How the VM's configurations name the file, or would: never what a stale link says."""
    disks = [disk for moment in machine.moments for disk in moment.disks.values() if disk.path]
    for disk in disks:
        if disk.path == parent.path:
            return disk.stored
    disks.sort(key=lambda disk: disk.path is None or disk.path.parent != parent.path.parent)
    return stored_beside(disks[0], parent.path) if disks else ""


def is_proven(library: Library, path: Path) -> bool:
    """Whether a disk's parent is proved to be its own, so that a link to it may be made permanent.

    It carries an id the disk accepts, no other file fits as well, and it lies in no recycle bin. A
    VHD's id only shows a common ancestor, so that there the name must agree too.
    """
    file = library.graph.get(path)
    parent = library.graph.get(file.parent) if file is not None else None
    if file is None or parent is None or file.link is None or file.match is None:
        return False
    match = file.match
    if not match.id_matches or match.ambiguous or parent.deleted_in is not None:
        return False
    if not is_text(str(parent.path)):
        return False  # a link cannot hold such a name: rename the file first
    if file.format is not DiskFormat.VHD or match.how is not FoundHow.BY_ID:
        return True
    names = {fold(StoredPath.parse(text).name) for text in stored_texts(file.link)}
    return fold(parent.path.name) in names


def _is_stale(file: DiskFile, parent: DiskFile, stored: str) -> bool:
    """Whether the link's paths do not lead to the parent; a link whose id does not fit is not
    touched here: that wants a decision."""
    if file.link is None or file.match is None or not file.match.id_matches:
        return False
    if file.match.how in (FoundHow.SAME_FOLDER, FoundHow.BY_ID):
        return True
    known = [user.stored for user in parent.users if user.stored]
    absolute = file.link.absolute_path
    if not known or not absolute:
        return False

    def plain(text: str) -> list[str]:
        return [part.casefold() for part in windows_path_parts(text)]

    return all(plain(each) != plain(absolute) for each in [*known, stored])


def plan_trash_orphans(library: Library, machine: Machine | None, paths: Iterable[Path]) -> Plan:
    """Plan moving exactly these orphans to the trash, each its own step, children first.

    A file that is no proved orphan, or whose child is not in the list, is refused.
    """
    graph = library.graph
    wanted = list(dict.fromkeys(paths))
    owner = machine or _place(library, wanted)
    title = trn("Move an orphan to the trash", "Move {n} orphans to the trash", len(wanted))
    builder = begin_repair(library, owner, "trash-orphans", title, wanted)
    plan = builder.plan
    plan.button = tr("Move to trash")
    plan.consequence = tr(
        "No VM under the opened folder needs these files: {names}. They stay in the trash until it "
        "is emptied.",
        names=listed(path.name for path in wanted),
    )
    plan.way_back = tr("Undo brings them back.")
    for path in wanted:
        file = graph.get(path)
        if file is None:
            builder.refuse(tr("{name} is no disk of the opened folder.", name=path.name))
        elif file.role is not FileRole.ORPHAN:
            role = tr(file.role)
            builder.refuse(
                tr(
                    "{name} is not proved to be an orphan: its role is {role} ({doubt}).",
                    name=path.name,
                    role=role,
                    doubt=file.doubt,
                )
                if file.doubt
                else tr(
                    "{name} is not proved to be an orphan: its role is {role}.",
                    name=path.name,
                    role=role,
                )
            )
        else:
            left = [child.name for child in file.children if child not in wanted]
            if left:
                builder.refuse(
                    tr("{name} is the parent of {left}.", name=path.name, left=listed(left))
                )
    if not plan.refused:
        builder.passed(tr("Nothing that was found refers to these files."))
        depths = graph.depths()
        for path in sorted(wanted, key=lambda item: (-depths[item], item)):
            builder.trash(path, tr("Move the orphan {name} to the trash", name=path.name))
            for companion in graph.files[path].companions:
                builder.trash(
                    companion, tr("Move the change tracking of {name} with it", name=path.name)
                )
    return builder.finish()


def _place(library: Library, paths: list[Path]) -> Machine:
    """The VM in whose folder they all lie, else a stand-in for the opened folder."""
    for machine in library.machines:
        if paths and all(path.is_relative_to(machine.root) for path in paths):
            return machine
    return owner_of(library, library.root)


__all__ = [
    "Repair",
    "is_proven",
    "plan_recreate_snapshot",
    "plan_refresh_paths",
    "plan_replay_log",
    "plan_rewrite_footer",
    "plan_set_size_back",
    "plan_trash_orphans",
    "repairs_for",
]
