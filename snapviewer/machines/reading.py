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
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.disks.fresh_file import before_name
from snapviewer.disks.lock_table import device_text, read_locks
from snapviewer.disks.safe_open import open_at
from snapviewer.disks.storage import NO_LOCKS, storage_error
from snapviewer.errors import RefusedError, StorageError, UnansweredError
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.held_files import files_of_machine, files_of_moment
from snapviewer.machines.holders import program_name
from snapviewer.machines.holds import one_look, state_hold
from snapviewer.machines.library import Library
from snapviewer.machines.marks import Mark, mark_of
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.machines.work_place import WorkPlace
from snapviewer.words import listed, tr


class Reading:
    """One session of reading. `live` are files that somebody writes meanwhile: of them nothing can
    be promised.
    """

    def __init__(self, marks: dict[Path, Mark | None], live: tuple[Path, ...]) -> None:
        self._marks = marks
        self.live = live

    def check(self) -> None:
        """Raise `UnansweredError` where a file is not as it was at the start."""
        for path, mark in self._marks.items():
            if mark_of(path) != mark:
                raise UnansweredError(
                    tr("the file was changed while it was read, so there is no result"),
                    file=path,
                    remedy=tr("read again once nobody changes it"),
                )


@contextlib.contextmanager
def reading(
    library: Library,
    machines: Iterable[Machine],
    moments: Iterable[Moment] | None = None,
    more: Iterable[Path] = (),
) -> Iterator[Reading]:
    """Read of these VMs (of their `moments` alone, where named, and of `more` files) while the
    context is open. Results are checked before they get their names; call `check` before anything
    else is told.

    Raises `RefusedError` (another-works-here) where a snapviewer changes a VM just now,
    `UnansweredError` where a file is not as the library read it.
    """
    machines = list(machines)
    graph = library.graph
    wanted = list(more)
    if moments is None:
        for machine in machines:
            wanted += files_of_machine(graph, machine)
    else:
        for moment in moments:
            wanted += files_of_moment(graph, moment)
    with contextlib.ExitStack() as stack:
        for place in {WorkPlace.of(machine) for machine in machines if machine.config_path}:
            _share(stack, place)
        with one_look():
            paths = list(dict.fromkeys(wanted))
            live = tuple(path for path in paths if (hold := state_hold(path)).held and hold.writes)
        marks = {path: mark_of(path) for path in paths if path not in live}
        _as_read(graph, marks)
        session = Reading(marks, live)
        stack.enter_context(before_name(session.check))
        yield session


def refuse_live(machine: Machine, moment: Moment) -> None:
    """Raise `RefusedError` (in-use) for Now of a VM that is in use: its disks change while they are
    read.
    """
    if moment.is_now and machine.state is MachineState.RUNNING:
        raise RefusedError(
            tr("the VM is in use ({reason}), and Now changes while it is read",
               reason=machine.state_reason),
            file=machine.root,
            code="in-use",
            remedy=tr(
                "shut the VM down first, or read a snapshot; with --live it is read all the same, "
                "as after a power loss at best"
            ),
        )


def _as_read(graph: DiskGraph, marks: dict[Path, Mark | None]) -> None:
    for path, mark in marks.items():
        file = graph.get(path)
        if file is None or file.error is not None:
            continue
        if mark is None or (mark.size, mark.changed_ns) != (file.size, file.changed_ns):
            raise UnansweredError(
                tr("the file has changed since this folder was read"),
                file=path,
                remedy=tr("refresh, then try again"),
            )


if sys.platform == "win32":  # pragma: no cover - exercised on Windows only

    def _share(stack: contextlib.ExitStack, place: WorkPlace) -> None:
        """Windows' locks keep readers of the locked byte away, so nothing is locked there."""

else:
    import fcntl

    def _share(stack: contextlib.ExitStack, place: WorkPlace) -> None:
        try:
            handle = open_at(place.lock, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        except (OSError, StorageError):
            return  # nobody ever worked here, or it is not ours to lock
        stack.callback(os.close, handle)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RefusedError(
                tr("another snapviewer is changing this VM just now"),
                file=place.root,
                code="another-works-here",
                remedy=tr("wait until it is done, then try again"),
            ) from None
        except OSError as error:
            if error.errno not in NO_LOCKS:
                raise storage_error(error, place.lock, tr("locking")) from error


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
