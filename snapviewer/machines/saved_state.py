# SPDX-License-Identifier: Apache-2.0
"""Saved state on disk and the VM state that follows from it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import (
    Finding,
    MachineState,
    SavedState,
    Severity,
)

RUNTIME_UNREADABLE = Code.SAVED_STATE_UNREADABLE


class Finder(Protocol):
    """Finds the local file behind a stored path."""

    def find(self, stored: str, near: Path) -> tuple[Path | None, str]: ...


def _size(path: Path | None) -> int:
    try:
        return path.stat().st_size if path is not None else 0
    except OSError:
        return 0


def state_folder(config: VmConfiguration) -> Path:
    """Where Hyper-V up to 2012 R2 keeps the `.bin` and `.vsv`: a folder named by the GUID."""
    return config.path.parent / (config.id or config.path.stem)


def runtime_file(config: VmConfiguration) -> Path | None:
    """The `.vmrs` beside a `.vmcx`, whatever the case of its name; None where absent. Raises
    `StorageError` where that cannot be seen.
    """
    return _beside(config, ".vmrs")


def guest_state_file(config: VmConfiguration) -> Path | None:
    """The `.vmgs` (firmware variables, virtual TPM) beside a `.vmcx`; None where absent. Raises
    `StorageError` where that cannot be seen.
    """
    return _beside(config, ".vmgs")


def is_there(path: Path) -> bool:
    """Whether a file exists. Raises `StorageError` where that cannot be seen: a folder that may not
    be entered is no folder without the file.
    """
    try:
        os.stat(path)  # noqa: PTH116 - its errors are told apart
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise storage_error(error, path, tr("looking for the file")) from error
    return True


def _beside(config: VmConfiguration, suffix: str) -> Path | None:
    # Real folders have ".vmcx" and ".VMRS" side by side.
    for candidate in (config.path.with_suffix(suffix), config.path.with_suffix(suffix.upper())):
        if is_there(candidate):
            return candidate
    wanted = (config.path.stem + suffix).casefold()
    folder = config.path.parent
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.casefold() == wanted)
    except OSError as error:
        raise storage_error(error, folder, tr("listing the folder")) from error
    return config.path.with_name(names[0]) if names else None


def vmrs_has_saved_state(path: Path) -> bool:
    """Whether the runtime file holds `/savedstate/savedVM`. Raises the reader's errors.

    Memory blocks are left in the file.
    """
    from snapviewer.disks.filesystem.storage import open_storage
    from snapviewer.formats.hyperv_storage.container import open_storage_document

    storage = open_storage(path)
    try:
        return open_storage_document(storage, path).find("/savedstate/savedVM") is not None
    finally:
        storage.close()


def vmrs_without_saved_state(path: Path) -> bytes:
    """The runtime file's content as that of a VM that is off: `/savedstate` left out, the rest
    kept. Raises the reader's errors.
    """
    from snapviewer.disks.filesystem.storage import open_storage
    from snapviewer.formats.hyperv_storage.container import open_storage_document

    storage = open_storage(path)
    try:
        document = open_storage_document(storage, path)
        document.remove("/savedstate")
        return document.rewritten()
    finally:
        storage.close()


def find_saved_state(
    config: VmConfiguration, near: Path, places: Finder, machine_key: str
) -> tuple[SavedState | None, list[Finding]]:
    """The state files a configuration names or that lie where Hyper-V keeps them.

    Up to 2012 R2 the keys decide; files without keys count too, because a VM that runs has them.
    From 2016 on the `.vmrs` beside the configuration decides; the finding `RUNTIME_UNREADABLE`
    says that it could not be asked.
    """
    try:
        return _saved_state(config, near, places, machine_key)
    except SnapviewerError as error:
        return None, [
            Finding(
                RUNTIME_UNREADABLE,
                Severity.WARNING,
                tr("The runtime file could not be read: {message}", message=error.message)
                if config.container == "vmcx"
                else tr("Its saved state could not be looked for: {message}",
                        message=error.message),
                file=Path(error.file) if error.file else config.path,
                remedy=error.remedy or tr("Restore it from a copy."),
                proof=str(error),
                consequence=tr("Whether the VM has a saved state is not known."),
                machine_key=machine_key,
            )
        ]


def _saved_state(
    config: VmConfiguration, near: Path, places: Finder, machine_key: str
) -> tuple[SavedState | None, list[Finding]]:
    findings: list[Finding] = []
    if config.container == "vmcx":
        path = runtime_file(config)
        saved = path is not None and vmrs_has_saved_state(path)
        return (SavedState(None, path, _size(path), True) if saved else None), findings
    keys = config.saved_state
    folder = state_folder(config)
    usual = [folder / f"{config.id}.bin", folder / f"{config.id}.vsv"]
    if keys is None:
        memory, devices = (path if is_there(path) else None for path in usual)
        if memory is None or devices is None:
            return None, findings
        return SavedState(memory, devices, _size(memory) + _size(devices), True), findings
    found: list[Path | None] = []
    for stored, standard in ((keys.memory, usual[0]), (keys.devices, usual[1])):
        path, _how = places.find(stored, near) if stored else (None, "")
        if path is None and is_there(standard):
            path = standard
        found.append(path)
        if path is None:
            findings.append(
                Finding(
                    Code.SAVED_STATE_MISSING,
                    Severity.ERROR,
                    tr(
                        "The configuration names a saved state file that is not there: {stored}.",
                        stored=stored or standard.name,
                    ),
                    file=config.path,
                    remedy=tr(
                        "Bring the file back from a copy, or discard the saved "
                        "state in Hyper-V Manager: the VM then starts as after a "
                        "power loss."
                    ),
                    proof=tr("stored path: {stored}", stored=stored),
                    windows_code=None,
                    machine_key=machine_key,
                    consequence=tr("The VM cannot resume in this state."),
                )
            )
    complete = all(path is not None for path in found)
    return (
        SavedState(found[0], found[1], _size(found[0]) + _size(found[1]), complete),
        findings,
    )


def machine_state(
    config: VmConfiguration,
    saved: SavedState | None,
    findings: Sequence[Finding] = (),
) -> tuple[MachineState, str]:
    """The state as the files' contents show it, and the proof in words; who holds files is asked
    once their chains are known (`held_files.mark_held`).

    `findings` are those of `find_saved_state`: a runtime file that cannot be read may hold a saved
    state, so the state is then unknown.
    """
    if config.container == "vmcx":
        if any(finding.code == RUNTIME_UNREADABLE for finding in findings):
            return MachineState.UNKNOWN, tr("the runtime file could not be read")
        if saved is not None:
            return MachineState.SAVED, tr("the runtime file holds a saved state")
        return MachineState.OFF, tr("no lock and no saved state")
    if any(finding.code == RUNTIME_UNREADABLE for finding in findings):
        return MachineState.UNKNOWN, tr("whether a saved state lies beside it could not be seen")
    keys = config.saved_state
    if keys is not None:
        if keys.in_progress:
            return MachineState.RUNNING, tr("the configuration says that saving is in progress")
        return MachineState.SAVED, tr("the configuration names a saved state")
    if saved is not None:
        return (
            MachineState.RUNNING,
            tr(
                "memory and device files lie in the VM's folder, but its configuration "
                "names no saved state: so they look while a VM runs (or after its host "
                "failed)"
            ),
        )
    return MachineState.OFF, tr("no lock, no saved state, no memory file")
