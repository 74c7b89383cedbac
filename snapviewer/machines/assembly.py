# SPDX-License-Identifier: Apache-2.0
"""Machines from their configurations: moments with their disks and saved states bound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.binding import HOW_OWN, Binder, Binding
from snapviewer.machines.claimants import Claimant, Folders, Want
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration, slot_order
from snapviewer.machines.discovery import MachineFiles, Unread
from snapviewer.machines.disk_graph import DiskGraph
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
from snapviewer.machines.names import Name, NameTable, StoredPath
from snapviewer.machines.saved_state import find_saved_state, machine_state

Bindings = Mapping[Path, Mapping[str, Binding]]
"""By configuration file, then by slot."""


def claimants(machines: Sequence[MachineFiles]) -> list[Claimant]:
    """What every machine's configurations name."""
    return [
        Claimant(
            machine.key,
            machine.id,
            machine.root,
            [
                Want(config.path, slot, drive.stored)
                for config in machine.configs
                for slot, drive in config.drives.items()
            ],
        )
        for machine in machines
    ]


class StateNames:
    """The saved states of the opened folders by name, for the machines of `folders`."""

    def __init__(self, names: NameTable, folders: Folders) -> None:
        self.folders = folders
        self._names = names
        self._by_root: dict[str, dict[Path | None, list[Name]]] = {}

    def of(self, name: str, machine: Claimant) -> list[Name]:
        """Those of a name that lie in the machine's folder or in nobody's."""
        if name not in self._by_root:
            places: dict[Path | None, list[Name]] = defaultdict(list)
            self._by_root[name] = places
            for each in self._names.named(name):
                for root in {self.folders.root_of(each.seen), self.folders.root_of(each.file)}:
                    places[root].append(each)
        known = self._by_root[name]
        return [*known.get(machine.root, ()), *known.get(None, ())]


class StatePlaces:
    """Finds the saved state files of one machine; they bind like disks."""

    def __init__(self, shared: StateNames, machine: Claimant) -> None:
        self._shared, self._machine, self._folders = shared, machine, shared.folders

    def find(self, stored: str, near: Path) -> tuple[Path | None, str]:
        """(local path or None, how it was found)."""
        path = StoredPath.parse(stored)
        best: list[tuple[tuple[bool, int, str], Path]] = []
        for name in self._shared.of(path.name, self._machine) if path.name else ():
            length = path.suffix_length(name.seen)
            own = self._folders.owns(self._machine, name.seen)
            if own or (length > 1 and not self._folders.owner_ids(name.file)):
                best.append(((not own, -length, str(name.file)), name.file))
        best.sort()
        return (best[0][1], HOW_OWN) if best else (None, "")


def make_machines(
    groups: Sequence[MachineFiles],
    bindings: Mapping[str, Bindings],
    places: Mapping[str, StatePlaces],
) -> list[Machine]:
    """A `Machine` for every group, snapshots attached but not yet in tree order."""
    return [_machine(group, bindings[group.key], places[group.key]) for group in groups]


def _machine(group: MachineFiles, bound: Bindings, places: StatePlaces) -> Machine:
    config = group.config
    own_unread = next((each for each in group.unread if not each.snapshot), None)
    if config is None:
        machine = _without_configuration(group, own_unread)
    else:
        disks = _disks(config, bound)
        saved, findings = find_saved_state(config, group.root, places, group.key)
        state, reason = machine_state(config, saved, findings)
        now = Moment(
            NOW_ID, tr("Now"), config.notes, None, MomentKind.NOW, disks, saved, config
        )
        machine = Machine(
            id=group.id,
            name=config.name or config.path.stem,
            generation=config.generation,
            config_version=config.version,
            state=state,
            root=group.root,
            config_path=config.path,
            now=now,
            snapshots=[],
            findings=findings,
            merge_pending=config.merge_pending,
            state_reason=reason,
        )
    for snapshot in group.snapshots:
        _attach(machine, snapshot, bound, places)
    for unread in group.unread:
        if unread is not own_unread:
            machine.findings.append(_unread_snapshot(unread))
    machine.records = list(group.records)
    machine.findings = [replace(item, machine_key=machine.key) for item in machine.findings]
    return machine


def _disks(config: VmConfiguration, bound: Bindings) -> dict[str, MomentDisk]:
    return {
        slot: MomentDisk(
            slot, binding.stored, binding.path, binding.how, binding.seen, binding.proof,
            binding.ambiguous, binding.candidates,
        )
        for slot, binding in bound.get(config.path, {}).items()
    }


def _attach(
    machine: Machine, config: VmConfiguration, bound: Bindings, places: StatePlaces
) -> None:
    saved, findings = find_saved_state(config, machine.root, places, machine.key)
    moment = Moment(
        id=config.id or config.path.stem.upper(),
        name=config.name,
        notes=config.notes,
        created=config.created,
        kind=MomentKind.UNKNOWN,
        disks=_disks(config, bound),
        saved_state=saved,
        config=config,
    )
    if any(other.id == moment.id for other in machine.snapshots):
        moment.id = f"{moment.id}#{len(machine.snapshots)}"
    machine.snapshots.append(moment)
    machine.findings.extend(findings)


def _unread_snapshot(unread: Unread) -> Finding:
    return Finding(
        Code.SNAPSHOT_UNREADABLE,
        Severity.ERROR,
        tr(
            "A snapshot's configuration could not be read: {message}",
            message=unread.error.message,
        ),
        file=unread.path,
        remedy=unread.error.remedy or tr("Restore the file from a copy."),
        proof=str(unread.error),
        consequence=tr(
            "The snapshot is not shown in the tree; the files it may need are not touched."
        ),
    )


def _without_configuration(group: MachineFiles, unread: Unread | None) -> Machine:
    """A VM whose configuration could not be read or was not found: shown with its error."""
    first = group.snapshots[0] if group.snapshots else None
    if unread is not None:
        name = tr("{stem} (configuration unreadable)", stem=unread.path.stem)
        reason = tr("the configuration could not be read")
        finding = Finding(
            Code.CONFIGURATION_UNREADABLE,
            Severity.ERROR,
            tr(
                "The VM's configuration could not be read, so its disks and its present state "
                "are not known: {message}",
                message=unread.error.message,
            ),
            file=unread.path,
            remedy=unread.error.remedy or tr("Restore the file from a copy."),
            proof=str(unread.error),
            consequence=tr("Nothing of this VM can be changed."),
        )
    elif group.unread:
        name = tr("{stem} (configuration missing)", stem=group.id)
        reason = tr("the VM's own configuration is missing")
        finding = replace(
            _unread_snapshot(group.unread[0]),
            consequence=tr("Nothing of this VM can be changed."),
        )
        group.unread.clear()
    else:
        name = tr("{vm_id} (configuration missing)", vm_id=group.id)
        reason = tr("the VM's own configuration is missing")
        finding = Finding(
            Code.CONFIGURATION_MISSING,
            Severity.ERROR,
            tr(
                "Snapshots of this VM were found, but not the VM's own configuration; Now is not "
                "known."
            ),
            file=first.path if first is not None else group.root,
            remedy=tr(
                "Restore 'Virtual Machines\\{vm_id}.xml' (or .vmcx) from a copy, or add the "
                "folder that holds it, then refresh.",
                vm_id=group.id,
            ),
            proof=tr("logical_id of the snapshots: {id}", id=group.id),
            consequence=tr("Nothing of this VM can be changed."),
        )
    return Machine(
        id=group.id,
        name=name,
        generation=first.generation if first is not None else 0,
        config_version=first.version if first is not None else "",
        state=MachineState.UNKNOWN,
        root=group.root,
        config_path=unread.path if unread is not None else None,
        now=None,
        snapshots=[],
        findings=[finding],
        state_reason=reason,
    )


def _by_config(wants: Mapping[Want, Binding]) -> Bindings:
    """In the order in which the configuration has them."""
    found: dict[Path, dict[str, Binding]] = {}
    for want, binding in sorted(wants.items(), key=lambda item: slot_order(item[0].slot)):
        found.setdefault(want.config, {})[want.slot] = binding
    return found


def bind_everything(
    groups: Sequence[MachineFiles],
    wanting: Sequence[Claimant],
    graph: DiskGraph,
    names: NameTable,
    states: Iterable[Path],
    roots: tuple[Path, ...],
) -> tuple[list[Machine], Binder]:
    """Bind all drives and saved states and make the machines. `wanting`: the groups' claimants."""
    binder = Binder(names, roots, wanting, graph.related, graph.denies)
    bindings = {key: _by_config(wants) for key, wants in binder.bind().items()}
    folders = Folders(wanting)
    state_names = NameTable()
    for path in states:
        state_names.add(path, graph.aliases.get(path, ()))
    shared = StateNames(state_names, folders)
    places = {each.key: StatePlaces(shared, each) for each in wanting}
    return make_machines(groups, bindings, places), binder
