# SPDX-License-Identifier: Apache-2.0
"""Under which path the host sees a file: derived where stored and local folders run in parallel.

What is known of a VM are its disks, its guest state, its saved state and the folders its settings
name as its own; a path of this machine means nothing to the host and is never given.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.chains.winpaths import join_windows, sibling_windows_path, windows_basename
from snapviewer.machines.host_facts import is_windows_path
from snapviewer.machines.model import Machine, Moment, MomentDisk
from snapviewer.machines.saved_state import state_folder
from snapviewer.machines.upcase import fold

LONGEST = 259  # characters of a path that every program of Windows takes
_ROOTS = (
    "/configuration/global_settings/data_root",
    "/configuration/global_settings/snapshots/data_root",
)


def stored_beside(known: MomentDisk, path: Path) -> str:
    """How configurations name `path`, derived from how they name the known file of `known`.

    Raises `RefusedError` (stored-path-unknown) where stored and local folders do not run in
    parallel: a path of this machine means nothing to the host.
    """
    place = known.place
    assert place is not None
    if path.parent == place.parent:
        return sibling_windows_path(known.stored, path.name)
    # Walk up from the known file's folder as far as needed, in both notations at once.
    stored, folder = known.stored, place.parent
    stored = stored[: len(stored) - len(windows_basename(stored))].rstrip("\\/")
    while not path.is_relative_to(folder) and folder != folder.parent:
        tail = windows_basename(stored)
        if not tail or fold(tail) != fold(folder.name):
            if known.stored.startswith("/"):
                return str(path)  # this VM's configurations name paths of this machine
            raise RefusedError(
                tr(
                    "under which path the host will see this file does not follow from {stored}",
                    stored=known.stored,
                ),
                file=path,
                code="stored-path-unknown",
                remedy=tr("bring the VM's files together as its configuration names them"),
            )
        stored = stored[: len(stored) - len(tail)].rstrip("\\/")
        folder = folder.parent
    for part in path.relative_to(folder).parts:
        stored = join_windows(stored, part)
    return stored


def host_path(machine: Machine, path: Path) -> str:
    """How the host names a local file; "" where that does not follow from what is known."""
    return HostPaths(machine).of(path)


class HostPaths:
    """How the host names the local files of one VM: what is known is gathered once for many."""

    def __init__(self, machine: Machine) -> None:
        self._stored: dict[Path, str] = {}
        places: dict[tuple[Path, str], MomentDisk] = {}
        for known in _known(machine):
            for path in (known.path, known.seen):
                if path is not None:
                    self._stored.setdefault(path, known.stored)
            assert known.place is not None
            # Of files that lie side by side in both notations one tells as much as all.
            folder = known.stored[: len(known.stored) - len(windows_basename(known.stored))]
            places.setdefault((known.place.parent, folder), known)
        self._places = list(places.values())

    def of(self, path: Path) -> str:
        """The stored path of a local file; "" where that does not follow from what is known."""
        if path in self._stored:
            return self._stored[path]
        for known in self._places:
            with contextlib.suppress(RefusedError):
                stored = stored_beside(known, path)
                if is_windows_path(stored):
                    return stored
        return ""


def _known(machine: Machine) -> Iterator[MomentDisk]:
    """Local files with the Windows paths that the settings give them, Now's first."""
    for moment in reversed(machine.moments):
        for disk in moment.disks.values():
            if disk.path is not None and is_windows_path(disk.stored):
                yield disk
    for moment in reversed(machine.moments):
        for stored, path in _states(moment):
            if is_windows_path(stored) and fold(windows_basename(stored)) == fold(path.name):
                yield MomentDisk("", stored, path, "")
    config = machine.config
    for key in _ROOTS if config is not None else ():
        root = config.document.value(key) if config is not None else None
        if not isinstance(root, str) or not is_windows_path(root):
            continue
        stored = root.rstrip("\\/")
        if fold(windows_basename(stored)) == fold(machine.root.name):
            yield MomentDisk("", join_windows(stored, "x"), machine.root / "x", "")


def _states(moment: Moment) -> Iterator[tuple[str, Path]]:
    config = moment.config
    if config is None:
        return
    if config.guest_state:
        yield config.guest_state, config.path.with_suffix(".vmgs")
    keys = config.saved_state
    for stored, suffix in ((keys.memory, ".bin"), (keys.devices, ".vsv")) if keys else ():
        yield stored, state_folder(config) / f"{config.id}{suffix}"
