# SPDX-License-Identifier: Apache-2.0
"""The files of a VM that its host would hold, and the state that follows where one is held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.holds import looked, state_hold
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.machines.saved_state import RUNTIME_UNREADABLE, guest_state_file, runtime_file

_UNREAD = (Code.SNAPSHOT_UNREADABLE, Code.CONFIGURATION_UNREADABLE, RUNTIME_UNREADABLE)


def files_of_moment(graph: DiskGraph, moment: Moment) -> Iterator[Path]:
    """All files of a moment: configuration, runtime file, guest state, saved state, and the whole
    chains of its disks, leaves first.
    """
    for disk in moment.disks.values():
        if disk.path is not None:
            yield disk.path
            yield from graph.ancestors(disk.path)
    config = moment.config
    if config is not None:
        yield config.path
        if config.container == "vmcx":
            for path in (runtime_file(config), guest_state_file(config)):
                if path is not None:
                    yield path
    if moment.saved_state is not None:
        yield from moment.saved_state.files


def files_of_machine(graph: DiskGraph, machine: Machine) -> list[Path]:
    """All files of a VM's moments, Now's first, each once; configurations that could not be read
    too, because that may be what a hold does.
    """
    moments = [*([machine.now] if machine.now is not None else []), *machine.snapshots]
    found = dict.fromkeys(path for moment in moments for path in files_of_moment(graph, moment))
    for finding in machine.findings:
        if finding.code in _UNREAD and finding.file is not None:
            found.setdefault(finding.file)
    return list(found)


def mark_held(machines: Iterable[Machine], graph: DiskGraph) -> None:
    """Show every VM as running of whose files for Now one is held by somebody who may write; a
    lock that only reads is told beside the state. Where a share does not let it be known, a VM
    that looks off is in an unknown state.
    """
    for machine in machines:
        if machine.now is None or machine.config_path is None:
            continue
        paths = list(dict.fromkeys(files_of_moment(graph, machine.now)))
        for path in paths:
            hold = state_hold(path)
            if hold.held and hold.writes:
                machine.state = MachineState.RUNNING
                machine.state_reason = tr(
                    "{holder} holds {name}: {proof}",
                    holder=hold.shown, name=path.name, proof=hold.proof,
                )
                break
        else:
            _note_readers(machine, paths)
            _doubt(machine, paths)


def _doubt(machine: Machine, paths: Iterable[Path]) -> None:
    if machine.state is not MachineState.OFF:
        return
    for path in paths:
        hold = state_hold(path)
        if hold.doubtful or hold.not_asked:
            machine.state = MachineState.UNKNOWN
            machine.state_reason = tr(
                "whether a host holds {name} is not known: {proof}",
                name=path.name, proof=hold.proof,
            )
            return


def _note_readers(machine: Machine, paths: Iterable[Path]) -> None:
    for path in paths:
        hold = looked(path)
        if hold.held:
            machine.state_reason = tr(
                "{reason}; {holder} reads {name} and has locked it for that",
                reason=machine.state_reason, holder=hold.shown, name=path.name,
            )
            return
