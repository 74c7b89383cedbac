# SPDX-License-Identifier: Apache-2.0
"""Saved state travelling with snapshots: `.bin` and `.vsv` (up to 2012 R2), `.vmrs` (2016 on)."""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions.building import PlanBuilder, stored_beside
from snapviewer.chains.winpaths import join_windows, windows_basename
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import Moment, MomentDisk
from snapviewer.machines.saved_state import runtime_file, state_folder


def _stored_place(config: VmConfiguration, stored_source: str, target: Path, source: Path) -> str:
    """How a configuration names `target`, in parallel to how it names `source`."""
    if stored_source:
        return stored_beside(MomentDisk("", stored_source, source, ""), target)
    return str(target)


def plan_state_for_snapshot(
    builder: PlanBuilder, now: Moment, snapshot: VmConfiguration, snapshot_id: str
) -> None:
    """Copy Now's saved state to the snapshot's folder and name it in its configuration."""
    config = builder.machine.config
    assert config is not None
    if config.container == "vmcx":
        source = runtime_file(config)
        if source is not None:
            builder.copy(
                source, snapshot.path.with_suffix(source.suffix), "Copy the runtime and saved state"
            )
        guest = guest_state_file(config)
        if guest is not None:
            builder.copy(
                guest,
                snapshot.path.with_suffix(guest.suffix),
                "Copy the guest state (firmware variables)",
            )
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
        if source is None:
            names[role] = stored
            continue
        target = folder / f"{snapshot_id}{suffix}"
        what = "memory" if role == "memory" else "device state"
        builder.copy(source, target, f"Copy the saved {what}")
        reference = stored or guessed_stored(builder, source)
        names[role] = _stored_place(config, reference, target, source)
    snapshot.set_saved_state(names["memory"], names["devices"])


def guessed_stored(builder: PlanBuilder, path: Path) -> str:
    """How the VM's configuration would name a local file, from how it names its disks."""
    now = builder.machine.now
    for disk in now.disks.values() if now is not None else []:
        if disk.path is not None:
            return stored_beside(disk, path)
    return str(path)


def guest_state_file(config: VmConfiguration) -> Path | None:
    """The `.vmgs` beside a `.vmcx`; None where absent."""
    for suffix in (".vmgs", ".VMGS"):
        path = config.path.with_suffix(suffix)
        if path.exists():
            return path
    return None


def plan_drop_state(builder: PlanBuilder, moment: Moment) -> None:
    """Move a moment's saved state (and runtime files) to the trash."""
    config = moment.config
    if config is not None and config.container == "vmcx":
        for path in (runtime_file(config), guest_state_file(config)):
            if path is not None:
                builder.trash(path, "Move the runtime and saved state to the trash")
        return
    for path in moment.saved_state.files if moment.saved_state is not None else ():
        builder.trash(path, "Move the saved state to the trash", prune=not moment.is_now)


def plan_restore_state(builder: PlanBuilder, snapshot: Moment, new_now: VmConfiguration) -> None:
    """Copy a snapshot's saved state to where the VM keeps its own, and name it.

    The VM's own state files must have been dropped or moved before.
    """
    config = builder.machine.config
    assert config is not None
    if config.container == "vmcx":
        for find in (runtime_file, guest_state_file):
            source = find(snapshot.config) if snapshot.config is not None else None
            if source is not None:
                own = find(config)
                target = own if own is not None else config.path.with_suffix(source.suffix)
                builder.copy(source, target, "Restore the runtime and saved state")
        return
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
        if source is None:
            continue
        target = folder / f"{config.id}{suffix}"
        what = "memory" if role == "memory" else "device state"
        builder.copy(source, target, f"Restore the saved {what}")
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
