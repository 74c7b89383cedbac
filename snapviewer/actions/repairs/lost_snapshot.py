# SPDX-License-Identifier: Apache-2.0
"""Re-create the configuration of a snapshot that was lost, from the disk graph.

The new configuration is a copy of the VM's own that names the frozen files. Settings of that time
cannot be known, which the notes say.

Write order: 1 the snapshot's configuration, whole or not at all; 2 configurations that refer to it,
where this VM's files show how. A crash before 1 changes nothing; one between 1 and 2 leaves a
snapshot that others do not refer to, harmless because the journal completes it or takes it back.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.actions.take import snapshot_folder
from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration, new_guid, normal_guid
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.snapshot_links import snapshot_id as snapshot_id_of
from snapviewer.plans.building import PlanBuilder, check_name, guarded, stored_path_of
from snapviewer.plans.link_edits import LinkKeeper, say_what_is_kept
from snapviewer.plans.plan import Plan
from snapviewer.plans.registration import registration_lines

_TAIL = re.compile(r"_([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$")
_LOST = (FileRole.SUPERSEDED, FileRole.BRANCH_POINT, FileRole.ORPHAN)


@dataclass(frozen=True)
class LostSnapshot:
    """Frozen files, one a slot, that no configuration names. `id` is the GUID that the names of
    the disks made over them carry (usually the snapshot's), None where they carry none.
    `instead_of` is the snapshot's own configuration where that is there but cannot be read.
    """

    files: dict[str, Path]
    id: str | None
    instead_of: Path | None = None

    @property
    def name(self) -> str:
        """A name to offer."""
        return tr("Recovered ({stem})", stem=next(iter(self.files.values())).stem)[:100]


def lost_snapshots(
    library: Library, machine: Machine, unread: Path | None = None
) -> list[LostSnapshot]:
    """What could have been snapshots of the VM. A file that only waits for its merge after a
    delete looks the same; the user decides.

    `unread` is a snapshot's configuration that cannot be read: that alone makes files doubtful,
    so doubtful ones below the VM count too, and it is what the new one takes the place of.
    """
    graph = library.graph
    # A count or a reference that says one is gone makes files doubtful for just that reason.
    missed = unread is not None or any(
        doubt.code == Code.SNAPSHOTS_ELSEWHERE for doubt in machine.doubts
    )
    roles = (*_LOST, FileRole.UNKNOWN, FileRole.NOT_PLACED) if missed else _LOST
    slots = _slots(library, machine)
    wanted = set(machine.now.disks) if machine.now is not None else set()
    if not wanted or machine.config is None:
        return []
    groups: dict[str, dict[str, Path]] = defaultdict(dict)
    alone: list[LostSnapshot] = []
    for path, file in sorted(graph.files.items()):
        if file.role not in roles or file.error is not None or file.users:
            continue
        if missed and not file.children:
            continue  # what a snapshot froze has a child; a leaf is at most what Now lost
        slot = _slot_of(library, path, slots)
        if slot is None:
            continue
        tails = [tail for child in file.children if (tail := _tail(child)) is not None]
        keys = [f"over {tail}" for tail in tails]
        if not file.children and (own := _tail(path)) is not None:
            keys.append(f"leaf {own}")
        if wanted == {slot}:
            alone.append(LostSnapshot({slot: path}, _free(machine, tails)))
            continue
        for key in keys:
            groups[key].setdefault(slot, path)
    found = list(alone)
    taken: set[frozenset[Path]] = set()
    for key, chosen in groups.items():
        if set(chosen) != wanted or frozenset(chosen.values()) in taken:
            continue
        taken.add(frozenset(chosen.values()))
        tail = key.partition(" ")[2] if key.startswith("over ") else None
        found.append(LostSnapshot(chosen, _free(machine, [tail] if tail else [])))
    if unread is None:
        return found
    own = normal_guid(unread.stem)
    return [replace(each, id=own or each.id, instead_of=unread) for each in found]


def _tail(path: Path) -> str | None:
    found = _TAIL.search(path.stem)
    return found[1].upper() if found else None


def _free(machine: Machine, tails: list[str]) -> str | None:
    known = {machine.id, *(snapshot.id for snapshot in machine.snapshots)}
    return next((tail for tail in tails if tail not in known), None)


def _slots(library: Library, machine: Machine) -> dict[Path, str]:
    """The slot of every file under the VM's moments."""
    found: dict[Path, str] = {}
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            current = disk.path
            while current is not None and current in library.graph.files and current not in found:
                found[current] = slot
                current = library.graph.files[current].parent
    return found


def _slot_of(library: Library, path: Path, slots: dict[Path, str]) -> str | None:
    """The slot of a file, or of the nearest file below it that has one."""
    for each in [path, *library.graph.ancestors(path)]:
        if each in slots:
            return slots[each]
    return None


def plan_recreate_snapshot(
    library: Library, machine: Machine, lost: LostSnapshot, name: str = ""
) -> Plan:
    """Plan writing a configuration that makes the files a snapshot again."""
    name = name or lost.name
    builder = PlanBuilder(
        library, machine, "recreate-snapshot", tr("Re-create the snapshot '{name}'", name=name)
    )
    plan = builder.plan
    plan.button = tr("Re-create snapshot")
    plan.consequence = tr(
        "'{name}' is shown in the tree again and can be read, exported and reverted "
        "to. Its settings are those of the VM now.",
        name=name,
    )
    plan.way_back = tr("Undo removes the configuration again.")
    builder.check_common()
    why = check_name(name)
    if why is not None:
        builder.refuse(why)
    for path in lost.files.values():
        file = library.graph.get(path)
        if file is None or file.error is not None:
            builder.refuse(tr("{name} cannot be read.", name=path.name))
        elif file.users:
            builder.refuse(tr("{name} is named by a snapshot or by Now already.", name=path.name))
    config = machine.config
    if config is not None and set(config.drives) != set(lost.files):
        builder.refuse(tr("Not every disk of the VM has a file for this snapshot."))
    if not plan.refused:
        guarded(builder, lambda: _steps(builder, lost, name))
    return builder.finish()


def _steps(builder: PlanBuilder, lost: LostSnapshot, name: str) -> None:
    library, machine = builder.library, builder.machine
    config = machine.config
    assert config is not None
    snapshot_id = lost.id or new_guid()
    folder = snapshot_folder(machine)
    path = folder / f"{snapshot_id}{config.path.suffix}"
    if lost.instead_of is not None:
        path = lost.instead_of.with_suffix(config.path.suffix)
        builder.trash(lost.instead_of, tr("Move the unreadable configuration to the trash"))
    elif path.exists():
        snapshot_id = new_guid()
        path = folder / f"{snapshot_id}{config.path.suffix}"
    snapshot = config.copy(path)
    snapshot.make_snapshot_of(machine.id, snapshot_id)
    snapshot.set_name(name)
    times = []
    for slot, file in lost.files.items():
        library.chain_of(file).close()  # the whole chain must be sound
        builder.stamp_chain(file)
        snapshot.set_drive(slot, stored_path_of(library, machine, file))
        times.append(file.stat().st_mtime)
    snapshot.set_created(datetime.fromtimestamp(max(times), UTC))
    snapshot.set_notes(
        tr(
            "Re-created from its disk files. The time is that of the last change to them; "
            "the settings are those the VM had when this was written."
        )
    )
    snapshot.clear_saved_state()
    keeper, edits = LinkKeeper(machine), dict[Path, VmConfiguration]()
    keeper.recreate(snapshot, *_neighbours(library, machine, lost), edits)
    say_what_is_kept(builder, keeper, name)
    if not keeper.learnt:
        builder.plan.registration = registration_lines(library, machine, path)
    builder.plan.snapshot_id = snapshot_id
    builder.folder(folder)
    builder.write(
        path,
        snapshot.to_bytes(),
        tr("Write the snapshot's configuration '{name}'", name=name),
        like=config.path,
        moved=lost.instead_of is not None,
    )
    for changed, other in edits.items():
        builder.write(
            changed,
            other.to_bytes(),
            tr("Refer to the snapshot in {name} as to its neighbours", name=changed.name),
        )


def _neighbours(
    library: Library, machine: Machine, lost: LostSnapshot
) -> tuple[str | None, list[Moment]]:
    """The snapshot above the lost one, and the moments that stood on it, by the disks."""
    graph = library.graph
    slot, file = next(iter(lost.files.items()))
    frozen = {
        disk.path: snapshot
        for snapshot in machine.snapshots
        if (disk := snapshot.disks.get(slot)) is not None
    }
    above = next((frozen[path] for path in graph.ancestors(file) if path in frozen), None)
    below = [
        moment
        for moment in machine.moments
        if moment.parent == (above.id if above is not None else None)
        and (disk := moment.disks.get(slot)) is not None
        and disk.path is not None
        and file in graph.ancestors(disk.path)
    ]
    return snapshot_id_of(above) if above is not None else None, below
