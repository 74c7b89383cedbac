# SPDX-License-Identifier: Apache-2.0
"""Reading is a session too: while data is handed out nobody of us changes its files, and a result
whose files changed all the same gets no name.

Looking creates nothing: only where a VM's lock file exists already is it locked, shared. Whatever
guards fail (another program, a volume without locks), every file is compared at the end with how it
was at the start.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import listed, tr
from snapviewer.disks.filesystem.lock_table import device_text, read_locks
from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.held_files import files_of_machine, files_of_moment
from snapviewer.machines.holders import program_name
from snapviewer.machines.holds import one_look, state_hold
from snapviewer.machines.library import Library
from snapviewer.machines.marks import Mark, mark_of
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.machines.read_files import FileAsRead, changed_meanwhile, checked
from snapviewer.machines.shared_lock import share
from snapviewer.machines.work_place import WorkPlace


class Reading:
    """One session of reading. `live` are files that somebody writes meanwhile: of them nothing can
    be promised.
    """

    def __init__(
        self,
        marks: dict[Path, Mark | None],
        live: tuple[Path, ...],
        tables: dict[Path, tuple[int, int]],
    ) -> None:
        self._marks = marks
        self._tables = tables
        self.live = live

    def check(self) -> None:
        """Raise `UnansweredError` where a file is not as it was at the start."""
        for path, mark in self._marks.items():
            if mark_of(path, self._tables[path]) != mark:
                raise changed_meanwhile(path)


@contextlib.contextmanager
def reading(
    library: Library,
    machines: Iterable[Machine],
    moments: Iterable[Moment] | None = None,
    more: Iterable[Path] = (),
    *,
    live: bool = True,
) -> Iterator[Reading]:
    """Read of these VMs (of their `moments` alone, where named, and of `more` files) while the
    context is open. Results are checked before they get their names; call `check` before anything
    else is told.

    Raises `RefusedError` (another-works-here) where a snapviewer changes a VM just now, or (in-use)
    where somebody writes Now's files and `live` is not set, `UnansweredError` where a file is not
    as the library read it.
    """
    machines = list(machines)
    graph = library.graph
    chosen = None if moments is None else list(moments)
    wanted = list(more)
    if chosen is None:
        for machine in machines:
            wanted += files_of_machine(graph, machine)
    else:
        for moment in chosen:
            wanted += files_of_moment(graph, moment)
    with contextlib.ExitStack() as stack:
        for place in {WorkPlace.of(machine) for machine in machines if machine.config_path}:
            share(stack, place)
        paths = list(dict.fromkeys(wanted))
        written = _written(graph, machines, chosen)
        if written and not live:
            raise _in_use(machines[0].root, next(iter(written.values())))
        marks = {
            path: mark_of(path, _table_of(graph, path)) for path in paths if path not in written
        }
        _as_read(library, marks)
        session = Reading(marks, tuple(written), {path: _table_of(graph, path) for path in marks})
        stack.enter_context(checked(session.check))
        yield session


def _table_of(graph: DiskGraph, path: Path) -> tuple[int, int]:
    file = graph.get(path)
    return file.table_place if file is not None else (0, 0)


def refuse_live(machine: Machine, moment: Moment) -> None:
    """Raise `RefusedError` (in-use) for Now of a VM that is in use: its disks change while they are
    read.
    """
    if moment.is_now and machine.state is MachineState.RUNNING:
        raise _in_use(machine.root, machine.state_reason)


def _in_use(root: Path, reason: str) -> RefusedError:
    return RefusedError(
        tr("the VM is in use ({reason}), and Now changes while it is read", reason=reason),
        file=root,
        code="in-use",
        remedy=tr(
            "shut the VM down first, or read a snapshot; where that is wanted all the same "
            "(--live, or the check box of the export) the copy is as after a power loss at best"
        ),
    )


def _written(
    graph: DiskGraph, machines: Iterable[Machine], chosen: Sequence[Moment] | None
) -> dict[Path, str]:
    """The files of Now, without what its disks stand on, where somebody writes them just now, and
    how that is known. What is frozen is not among them: a host that holds it does not write it.
    """
    found: dict[Path, str] = {}
    with one_look():
        for machine in machines:
            now = machine.now
            if now is None or (chosen is not None and now not in chosen):
                continue
            frozen = {
                path for disk in now.disks.values() if disk.path is not None
                for path in graph.ancestors(disk.path)
            }
            own = [path for path in files_of_moment(graph, now) if path not in frozen]
            reason = machine.state_reason if machine.state is MachineState.RUNNING else ""
            for path in own:
                hold = state_hold(path)
                if not reason and hold.held and hold.writes:
                    reason = tr(
                        "{holder} holds {name}: {proof}",
                        holder=hold.shown, name=path.name, proof=hold.proof,
                    )
            if reason:
                found.update(dict.fromkeys(own, reason))
    return found


def _as_read(library: Library, paths: Iterable[Path]) -> None:
    """Raise `UnansweredError` where a file is not as the library read it: the configurations too,
    for they say whose content a disk is.
    """
    mounts = MountTable.read()
    for path in paths:
        file = FileAsRead.of(library, path)
        if file is not None:
            file.require(mounts)


def readers_of(lock: Path) -> str:
    """Who reads a VM just now and since when, in words; "" where nobody does."""
    try:
        status = lock.stat()
    except OSError:
        return ""
    locks = (read_locks() or {}).get((device_text(status.st_dev), status.st_ino), [])
    if not locks or any(each.writes for each in locks):
        return ""
    return listed(
        tr("{program} ({pid}), begun at {time} UTC",
           program=program_name(each.pid) or tr("process"), pid=each.pid, time=_began(each.pid))
        for each in locks
    )


def _began(pid: int) -> str:
    """When a process was started."""
    try:
        ticks = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19])
        lines = Path("/proc/stat").read_text().splitlines()
        booted = next(int(line.split()[1]) for line in lines if line.startswith("btime "))
        began = datetime.fromtimestamp(booted + ticks / os.sysconf("SC_CLK_TCK"), UTC)
    except (OSError, ValueError, IndexError, StopIteration):
        return "?"
    return f"{began:%Y-%m-%d %H:%M:%S}"
