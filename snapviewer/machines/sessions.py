# SPDX-License-Identifier: Apache-2.0
"""The reading session of a job, for whatever reads chains without knowing beforehand of what.

The one runner of jobs opens a session around every job that reads; every chain that a library gives
out within it is noted. The VM whose disk it is stays locked, shared, until the job ends, and the
files, and the configuration that names the disk, must be as the library read them, when the chain
is given out and when the job ends. An idle window so holds nothing. Now of a VM that runs is
written all the time: nothing is asked of its uppermost file.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.machines.current_reading import current
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, MachineState
from snapviewer.machines.read_files import FileAsRead, changed_meanwhile, checked
from snapviewer.machines.shared_lock import share
from snapviewer.machines.work_place import WorkPlace


class JobSession:
    """What one job reads."""

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack
        self._places: set[WorkPlace] = set()
        self._files: dict[Path, FileAsRead] = {}

    @cached_property
    def _mounts(self) -> MountTable:
        return MountTable.read()

    def note(self, library: Library, paths: Sequence[Path], config: Path | None) -> None:
        """Take note of a chain's files, leaf first, and of the configuration that names the leaf.
        Raises `RefusedError` (another-works-here) where a snapviewer changes the VM just now,
        `UnansweredError` where a file is not as the library read it.
        """
        for place in _places_of(library, paths[0]) - self._places:
            share(self._stack, place)
            self._places.add(place)
        wanted = list(paths) if config is None else [*paths, config]
        if _is_live(library, paths[0]):
            wanted = list(paths[1:])
        for path in wanted:
            file = FileAsRead.of(library, path)
            if file is None or path in self._files:
                continue
            self._files[path] = file
            file.require(self._mounts)

    def check(self) -> None:
        """Raise `UnansweredError` where a file is not as the library read it."""
        for file in self._files.values():
            if not file.is_still(self._mounts):
                raise changed_meanwhile(file.path)


@contextlib.contextmanager
def job_session() -> Iterator[JobSession]:
    """Read within the context; see the module."""
    with contextlib.ExitStack() as stack:
        session = JobSession(stack)
        mark = current.set(session.note)
        stack.callback(current.reset, mark)
        stack.enter_context(checked(session.check))
        yield session
        session.check()


def _places_of(library: Library, leaf: Path) -> set[WorkPlace]:
    """The places of the VMs a disk belongs to: of its users, else of the VM in whose folder it lies
    or whose disks stand on it.
    """
    graph = library.graph
    file = graph.get(leaf)
    keys = {user.machine_key for user in file.users} if file is not None else set()
    if not keys:
        for above in graph.descendants(leaf):
            keys |= {user.machine_key for user in graph.files[above].users}
    root = library.root_of(leaf)
    return {
        WorkPlace.of(machine)
        for machine in library.machines
        if machine.config_path is not None
        and (machine.key in keys or (not keys and machine.root == root))
    }


def _is_live(library: Library, leaf: Path) -> bool:
    running = {
        machine.key for machine in library.machines if machine.state is MachineState.RUNNING
    }
    return any(
        user.machine_key in running and user.moment_id == NOW_ID
        for user in library.users_of(leaf)
    )
