# SPDX-License-Identifier: Apache-2.0
"""Export a moment as an independent VM folder: flattened disks, its settings, its saved state.

Everything is written into a new folder beside the target and renamed at the end, so that the
target is whole or absent.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from snapviewer.base.errors import ConfigurationError, RefusedError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export as export_chain
from snapviewer.disks.filesystem import files
from snapviewer.disks.filesystem.fresh_file import FreshFolder, names_required
from snapviewer.disks.filesystem.scope import writes_to
from snapviewer.machines.configuration import VmConfiguration, new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.saved_state import guest_state_file, runtime_file
from snapviewer.machines.stems import base_name
from snapviewer.plans import export_paths
from snapviewer.plans.export_paths import inside
from snapviewer.plans.link_edits import LinkKeeper
from snapviewer.plans.state_files import state_fault

DISKS: Final = "Virtual Hard Disks"
MACHINES: Final = "Virtual Machines"


@writes_to("out")
def export_vm(
    library: Library,
    machine: Machine,
    moment: Moment,
    out: Path,
    progress: Progress,
    windows_folder: str = "",
    new_id: str = "",
) -> int:
    """Write `moment` as a VM of its own, with a new id (`new_id`, upper case, where it was chosen
    before), into the new folder `out`, which the host will see as `windows_folder` (derived from
    the VM's own paths where it is "").

    Returns the bytes written. Raises `RefusedError` where `out` exists or its path on the host is
    not known.
    """
    out = out.expanduser().absolute()
    require_free(out)
    require_settings(machine, moment)
    seen_as = export_paths.windows_folder(machine, moment, out, windows_folder)
    with FreshFolder(out) as fresh:
        with names_required():
            written = _write(
                library, machine, moment, fresh.temporary, seen_as, new_id or new_guid(), progress
            )
        fresh.publish()
    return written


def _write(
    library: Library,
    machine: Machine,
    moment: Moment,
    work: Path,
    seen_as: str,
    new_id: str,
    progress: Progress,
) -> int:
    assert moment.config is not None
    disks = work / DISKS
    machines = work / MACHINES
    files.make_folder(disks)
    config = moment.config.copy(machines / f"{new_id}{moment.config.path.suffix}")
    name = exported_name(machine, moment)
    LinkKeeper(machine).forget(config, moment)
    config.make_independent(new_id, name)
    config.leave_host()
    written = 0
    for slot, chain, form, name in disks_of(library, moment):
        stored = inside(seen_as, DISKS, name)
        written += export_chain(chain, disks / name, form, progress)
        config.set_drive(slot, stored)
    files.make_folder(machines)  # last: a run that is killed leaves no empty folder
    require_own_state(library, machine, moment)
    written += _state(moment, config.path, new_id, seen_as, config, progress)
    data = config.to_bytes()
    files.write_file(config.path, data)
    return written + len(data)


def disks_of(library: Library, moment: Moment) -> Iterator[tuple[str, Chain, str, str]]:
    """The disks as the export has them: slot, content, format, name. Raises as `Library.chain`."""
    taken: set[str] = set()
    for slot, disk in moment.disks.items():
        chain = library.chain(moment, slot)
        form = str(chain.layers[0].format)
        base = base_name(disk.path) if disk.path is not None else slot
        name, number = f"{base}.{form}", 2
        while name.casefold() in taken:
            name, number = f"{base} {number}.{form}", number + 1
        taken.add(name.casefold())
        yield slot, chain, form, name


def require_own_state(library: Library, machine: Machine, moment: Moment) -> None:
    """Raise `RefusedError` (foreign-saved-state) where a named saved state is not the moment's."""
    for each in moment.saved_state.files if moment.saved_state is not None else ():
        fault = state_fault(library, machine, moment, each)
        if fault:
            raise RefusedError(
                tr("the saved state that the moment names is not its own: {fault}", fault=fault),
                file=each,
                code="foreign-saved-state",
                remedy=tr("export the moment's disks one by one instead"),
            )


def exported_name(machine: Machine, moment: Moment) -> str:
    """What the exported VM is called."""
    return machine.name if moment.is_now else f"{machine.name} - {moment.name}"[:100]


def require_free(out: Path) -> None:
    """Raise `RefusedError` (file-exists) where something has the name of the new folder."""
    if os.path.lexists(out):
        raise RefusedError(
            tr("the target exists already"),
            file=out,
            code="file-exists",
            remedy=tr("name a folder that does not exist yet"),
        )


def require_settings(machine: Machine, moment: Moment) -> VmConfiguration:
    """The moment's own settings. Raises `ConfigurationError` where it has none."""
    if moment.config is None:
        raise ConfigurationError(
            tr("the moment has no readable configuration"),
            file=machine.root,
            remedy=tr("export its disks one by one instead"),
        )
    return moment.config


def _state(
    moment: Moment,
    config_path: Path,
    new_id: str,
    seen_as: str,
    config: VmConfiguration,
    progress: Progress,
) -> int:
    """Copy the moment's state and name it in `config`; returns the bytes copied."""
    written = 0
    places = state_places(moment, new_id)
    for source, parts in places:
        place = config_path.parent.joinpath(*parts)
        if place.parent != config_path.parent:
            files.make_folder(place.parent)
        written += files.copy_file(source, place, progress, files.inherited)
    if config.container == "vmcx":
        names = [parts for _, parts in places if parts[-1].lower().endswith(".vmgs")]
        name = names[0] if names else (f"{new_id}.vmgs",)
        config.set_guest_state(inside(seen_as, MACHINES, *name))
    elif places:
        stored = {parts[-1][-4:]: inside(seen_as, MACHINES, *parts) for _, parts in places}
        config.set_saved_state(stored.get(".bin", ""), stored.get(".vsv", ""))
    else:
        config.clear_saved_state()
    return written


def state_places(moment: Moment, new_id: str) -> list[tuple[Path, tuple[str, ...]]]:
    """The saved and guest state's files, and where they go in the folder of configurations."""
    if moment.config is None:
        return []
    if moment.config.container == "vmcx":
        own = (runtime_file(moment.config), guest_state_file(moment.config))
        return [(each, (f"{new_id}{each.suffix}",)) for each in own if each is not None]
    state = moment.saved_state
    pairs = ((state.memory, ".bin"), (state.devices, ".vsv")) if state is not None else ()
    return [
        (source, (new_id, f"{new_id}{suffix}")) for source, suffix in pairs if source is not None
    ]
