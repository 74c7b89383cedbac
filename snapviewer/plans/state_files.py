# SPDX-License-Identifier: Apache-2.0
"""Saved state travelling with snapshots: `.bin` and `.vsv` (up to 2012 R2), `.vmrs` (2016 on).

From 2016 on a runtime file belongs to every moment, saved or off; where it holds `/savedstate`, the
moment has memory. Its own `configuration` part (version, metrics, a few devices) names no VM, no
snapshot and no path in the real file we have, so a copy is byte for byte. The `.vmgs` beside it
(firmware variables, virtual TPM) goes the same way; `StateFilePath` of each configuration then
names its own copy.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.words import listed, tr
from snapviewer.chains.winpaths import join_windows, windows_basename
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.host_facts import has_tpm
from snapviewer.machines.host_paths import host_path, stored_beside
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment, MomentDisk
from snapviewer.machines.own_files import own_files
from snapviewer.machines.saved_state import (
    guest_state_file,
    runtime_file,
    state_folder,
    vmrs_has_saved_state,
    vmrs_without_saved_state,
)
from snapviewer.machines.scan import STATE_SUFFIXES
from snapviewer.plans.building import PlanBuilder
from snapviewer.plans.host_warnings import refuse_mixed_guest_state


def state_fault(library: Library, machine: Machine, moment: Moment, path: Path) -> str:
    """Why a file that a configuration names as saved state is not to be touched as such; "" where
    it is the moment's own. The stored path alone proves nothing: it may name any file at all.

    It must have a saved state's ending, be a regular file of one name, lie in the VM's own folders
    (or, in the other opened ones, bear the moment's id), be no other VM's, and where its kind has
    a signature, have it.
    """
    suffix = path.suffix.lower()
    if suffix not in STATE_SUFFIXES:
        return tr("{name} has not the ending of a saved state", name=path.name)
    try:
        status = os.lstat(path)
    except OSError as error:
        return tr("{name} cannot be looked at ({error})", name=path.name, error=str(error))
    if not stat.S_ISREG(status.st_mode):
        return tr("{name} is no regular file", name=path.name)
    if status.st_nlink > 1:
        return tr("{name} has more than one name (hard links)", name=path.name)
    folders = {machine.root}
    if moment.config is not None:
        folders.add(moment.config.path.parent)
    config_id = moment.config.id if moment.config is not None else ""
    named = bool(config_id) and path.stem.upper() == config_id.upper()
    inside = any(path.is_relative_to(folder) for folder in folders)
    if not inside and not (named and path in library.scan.states):
        return tr("{name} lies outside the VM's folders", name=path.name)
    if not named and path in own_files(library, machine.id, machine.root).others:
        return tr("{name} is another VM's", name=path.name)
    if suffix == ".vmrs":
        try:
            vmrs_has_saved_state(path)
        except SnapviewerError as error:
            return str(error)
    return ""


def _require_own(builder: PlanBuilder, moment: Moment, path: Path) -> bool:
    """Whether a state file may be copied; a refusal is noted otherwise."""
    fault = state_fault(builder.library, builder.machine, moment, path)
    if fault:
        builder.refuse(
            tr(
                "The saved state that '{moment}' names is not its own: {fault}. Discard or correct "
                "it first.",
                moment=moment.name,
                fault=fault,
            )
        )
    return not fault


def _stored_place(config: VmConfiguration, stored_source: str, target: Path, source: Path) -> str:
    """How a configuration names `target`, in parallel to how it names `source`."""
    if stored_source:
        return stored_beside(MomentDisk("", stored_source, source, ""), target)
    return ""


def plan_state_for_snapshot(
    builder: PlanBuilder, now: Moment, snapshot: VmConfiguration, snapshot_id: str
) -> None:
    """Copy Now's saved state to the snapshot's folder and name it in its configuration."""
    config = builder.machine.config
    assert config is not None
    if config.container == "vmcx":
        _copy_runtime(builder, now, config, snapshot)
        return
    state = now.saved_state
    keys = config.saved_state
    if state is None or not state.files:
        snapshot.clear_saved_state()
        return
    folder = snapshot.path.parent / snapshot_id
    builder.folder(folder)
    names: dict[str, str] = {"memory": "", "devices": ""}
    for role, source, suffix, stored in (
        ("memory", state.memory, ".bin", keys.memory if keys else ""),
        ("devices", state.devices, ".vsv", keys.devices if keys else ""),
    ):
        if source is None or not _require_own(builder, now, source):
            names[role] = stored
            continue
        target = folder / f"{snapshot_id}{suffix}"
        detail = tr("Copy the saved memory") if role == "memory" else tr("Copy the device state")
        builder.copy(source, target, detail)
        reference = stored or guessed_stored(builder, source)
        names[role] = _stored_place(config, reference, target, source)
    snapshot.set_saved_state(names["memory"], names["devices"])


def guessed_stored(builder: PlanBuilder, path: Path) -> str:
    """How the VM's configuration would name a local file, from how it names its disks."""
    now = builder.machine.now
    for disk in now.disks.values() if now is not None else []:
        if disk.path is not None:
            return stored_beside(disk, path)
    stored = host_path(builder.machine, path)
    if not stored:
        raise RefusedError(
            tr("under which path the host will see this file does not follow from the settings"),
            file=path,
            code="stored-path-unknown",
            remedy=tr("discard the saved state, or bring the VM's disks beside it"),
        )
    return stored


def _runtime(moment: Moment) -> str:
    """What a moment's `.vmrs` is, in words."""
    return (
        tr("runtime file with the saved state")
        if moment.has_memory
        else tr("runtime file (VM off)")
    )


def _copy_runtime(
    builder: PlanBuilder, now: Moment, config: VmConfiguration, snapshot: VmConfiguration
) -> None:
    """Copy the VM's runtime file and guest state beside a new snapshot configuration."""
    runtime, guest = runtime_file(config), guest_state_file(config)
    for source, what in (
        (runtime, tr("Copy the {runtime}", runtime=_runtime(now))),
        (guest, tr("Copy the guest state (firmware variables, virtual TPM)")),
    ):
        if source is None:
            continue
        builder.copy(source, snapshot.path.with_suffix(source.suffix), what)
    if runtime is None:
        builder.warn(tr("The VM has no runtime file (.vmrs), so the snapshot has none either."))
    if guest is not None:
        target = snapshot.path.with_suffix(guest.suffix)
        snapshot.set_guest_state(_stored_place(config, config.guest_state, target, guest))
    elif config.guest_state and has_tpm(config):
        builder.refuse(
            tr(
                "The VM has a virtual TPM, but its guest state is not beside its settings: "
                "{guest_state}. The snapshot could not be opened again. Bring the file back first.",
                guest_state=config.guest_state,
            )
        )
    elif config.guest_state:
        builder.warn(
            tr(
                "The settings name a guest state file that is not beside them, so the "
                "snapshot does not keep it: {guest_state}.",
                guest_state=config.guest_state,
            )
        )


def note_change_tracking(builder: PlanBuilder, moment: Moment) -> None:
    """Say what becomes of `.rct` and `.mrt` beside the disks that get a new differencing disk.

    They describe their own disk's content, which a take or a revert leaves as it is, so they stay
    beside it and stay valid; the new disk has none. A dropped disk's go with it (`drop_files`), a
    merged one's are moved aside (`add_merges`).
    """
    files = builder.library.graph.files
    named = [disk.path for disk in moment.disks.values() if disk.path in files]
    tracked = [path.name for path in named if path is not None and files[path].companions]
    if tracked:
        builder.passed(
            tr(
                "Change tracking (.rct, .mrt) stays beside {tracked}, whose content does "
                "not change. The new disks have none until the host makes it.",
                tracked=listed(tracked),
            )
        )


def plan_drop_state(builder: PlanBuilder, moment: Moment) -> None:
    """Move a moment's saved state (from 2016 on also its runtime file and guest state) to the
    trash.
    """
    config = moment.config
    if config is not None and config.container == "vmcx":
        for path, what in (
            (runtime_file(config), _runtime(moment)),
            (guest_state_file(config), tr("guest state")),
        ):
            if path is not None:
                builder.trash(path, tr("Move the {what} to the trash", what=what))
        return
    for path in moment.saved_state.files if moment.saved_state is not None else ():
        fault = state_fault(builder.library, builder.machine, moment, path)
        if fault:
            builder.warn(
                tr(
                    "The file that '{moment}' names as its saved state stays where it is: {fault}.",
                    moment=moment.name,
                    fault=fault,
                )
            )
            continue
        builder.trash(path, tr("Move the saved state to the trash"), prune=not moment.is_now)


def plan_swap_state(
    builder: PlanBuilder, now: Moment, snapshot: Moment, new_now: VmConfiguration
) -> None:
    """Move Now's saved state to the trash and bring a snapshot's in its place, named in
    `new_now`.

    From 2016 on the VM keeps its own runtime file, less any saved state, where the snapshot has
    none, and its own guest state where the snapshot has none.
    """
    config = builder.machine.config
    assert config is not None and snapshot.config is not None
    if config.container != snapshot.config.container:
        builder.refuse(
            tr(
                "The VM's and the snapshot's configurations are of different generations; "
                "a VM is upgraded only without snapshots."
            )
        )
        return
    if config.container == "vmcx":
        _swap_runtime(builder, now, config, snapshot)
        _swap_guest_state(builder, config, snapshot.config, new_now)
        return
    plan_drop_state(builder, now)
    _restore_files(builder, snapshot, new_now)


def _swap_runtime(
    builder: PlanBuilder, now: Moment, config: VmConfiguration, snapshot: Moment
) -> None:
    assert snapshot.config is not None
    own, source = runtime_file(config), runtime_file(snapshot.config)
    if source is not None:
        vmrs_has_saved_state(source)  # a damaged one is refused here, with its own error
        if own is not None:
            builder.trash(own, tr("Move Now's {runtime} to the trash", runtime=_runtime(now)))
        target = own if own is not None else config.path.with_suffix(source.suffix)
        builder.copy(source, target, tr("Restore the {runtime}", runtime=_runtime(snapshot)))
        return
    builder.warn(tr("The snapshot has no runtime file (.vmrs); the VM will be off after it."))
    if own is not None and vmrs_has_saved_state(own):
        content = vmrs_without_saved_state(own)
        builder.trash(own, tr("Move Now's {runtime} to the trash", runtime=_runtime(now)))
        builder.write(own, content, tr("Write the runtime file without saved state"), moved=True)


def _swap_guest_state(
    builder: PlanBuilder,
    config: VmConfiguration,
    snapshot: VmConfiguration,
    new_now: VmConfiguration,
) -> None:
    own, source = guest_state_file(config), guest_state_file(snapshot)
    refuse_mixed_guest_state(builder, own, source, snapshot, new_now)
    if source is None:
        if own is not None:
            builder.warn(
                tr(
                    "The snapshot has no guest state (.vmgs), so the VM keeps its own: {own}.",
                    own=own.name,
                )
            )
        return
    if own is not None:
        builder.trash(own, tr("Move Now's guest state to the trash"))
    target = own if own is not None else config.path.with_suffix(source.suffix)
    builder.copy(source, target, tr("Restore the guest state (firmware variables, virtual TPM)"))
    if not config.guest_state:
        new_now.set_guest_state(_stored_place(config, snapshot.guest_state, target, source))


def _restore_files(builder: PlanBuilder, snapshot: Moment, new_now: VmConfiguration) -> None:
    """Copy a snapshot's `.bin` and `.vsv` to where the VM keeps its own, and name them.

    The VM's own must have been dropped before.
    """
    config = builder.machine.config
    assert config is not None
    state = snapshot.saved_state
    if state is None or not state.files:
        new_now.clear_saved_state()
        return
    keys = snapshot.config.saved_state if snapshot.config is not None else None
    folder = state_folder(config)
    builder.folder(folder)
    names = {"memory": keys.memory if keys else "", "devices": keys.devices if keys else ""}
    for role, source, suffix in (
        ("memory", state.memory, ".bin"),
        ("devices", state.devices, ".vsv"),
    ):
        if source is None or not _require_own(builder, snapshot, source):
            continue
        target = folder / f"{config.id}{suffix}"
        memory = role == "memory"
        detail = tr("Restore the saved memory") if memory else tr("Restore the device state")
        builder.copy(source, target, detail)
        reference = names[role] or guessed_stored(builder, source)
        names[role] = _vm_stored(builder, config, reference, source, target)
    new_now.set_saved_state(names["memory"], names["devices"])


def _vm_stored(
    builder: PlanBuilder, config: VmConfiguration, reference: str, source: Path, target: Path
) -> str:
    keys = config.saved_state
    old = keys.memory or keys.devices if keys else ""
    if old:
        folder = old[: len(old) - len(windows_basename(old))].rstrip("\\/")
        return join_windows(folder, target.name)
    return _stored_place(config, reference, target, source)
