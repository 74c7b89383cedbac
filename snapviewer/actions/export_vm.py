# SPDX-License-Identifier: Apache-2.0
"""Export a moment as an independent VM folder: flattened disks, its settings, its saved state.

Everything is written into a new folder beside the target and renamed at the end, so that the
target is whole or absent.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions import export_paths
from snapviewer.actions.export_paths import inside
from snapviewer.actions.link_edits import LinkKeeper
from snapviewer.actions.state_files import state_fault
from snapviewer.chains.export import export as export_chain
from snapviewer.disks import files
from snapviewer.disks.fresh_file import FreshFolder, names_required
from snapviewer.disks.scope import writes_to
from snapviewer.errors import ConfigurationError, RefusedError
from snapviewer.machines.configuration import VmConfiguration, new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.saved_state import guest_state_file, runtime_file
from snapviewer.machines.stems import base_name
from snapviewer.progress import Progress
from snapviewer.words import tr


@writes_to("out")
def export_vm(
    library: Library,
    machine: Machine,
    moment: Moment,
    out: Path,
    progress: Progress,
    windows_folder: str = "",
) -> int:
    """Write `moment` as a VM of its own, with a new id, into the new folder `out`, which the host
    will see as `windows_folder` (derived from the VM's own paths where it is "").

    Returns the bytes written. Raises `RefusedError` where `out` exists or its path on the host is
    not known.
    """
    out = out.expanduser().absolute()
    if out.exists():
        raise RefusedError(
            tr("the target exists already"),
            file=out,
            code="file-exists",
            remedy=tr("name a folder that does not exist yet"),
        )
    if moment.config is None:
        raise ConfigurationError(
            tr("the moment has no readable configuration"),
            file=machine.root,
            remedy=tr("export its disks one by one instead"),
        )
    seen_as = export_paths.windows_folder(machine, moment, out, windows_folder)
    with FreshFolder(out) as fresh:
        with names_required():
            written = _write(library, machine, moment, fresh.temporary, seen_as, progress)
        fresh.publish()
    return written


def _write(
    library: Library, machine: Machine, moment: Moment, work: Path, seen_as: str, progress: Progress
) -> int:
    assert moment.config is not None
    disks = work / "Virtual Hard Disks"
    machines = work / "Virtual Machines"
    files.make_folder(disks)
    new_id = new_guid()
    config = moment.config.copy(machines / f"{new_id}{moment.config.path.suffix}")
    name = machine.name if moment.is_now else f"{machine.name} - {moment.name}"[:100]
    LinkKeeper(machine).forget(config, moment)
    config.make_independent(new_id, name)
    config.leave_host()
    written = 0
    taken: set[str] = set()
    for slot, disk in moment.disks.items():
        chain = library.chain(moment, slot)
        form = str(chain.layers[0].format)
        base = base_name(disk.path) if disk.path is not None else slot
        name, number = f"{base}.{form}", 2
        while name.casefold() in taken:
            name, number = f"{base} {number}.{form}", number + 1
        taken.add(name.casefold())
        stored = inside(seen_as, "Virtual Hard Disks", name)
        written += export_chain(chain, disks / name, form, progress)
        config.set_drive(slot, stored)
    files.make_folder(machines)  # last: a run that is killed leaves no empty folder
    for each in moment.saved_state.files if moment.saved_state is not None else ():
        fault = state_fault(library, machine, moment, each)
        if fault:
            raise RefusedError(
                tr("the saved state that the moment names is not its own: {fault}", fault=fault),
                file=each,
                code="foreign-saved-state",
                remedy=tr("export the moment's disks one by one instead"),
            )
    written += _state(moment, config.path, new_id, seen_as, config, progress)
    data = config.to_bytes()
    files.write_file(config.path, data)
    return written + len(data)


def _state(
    moment: Moment,
    config_path: Path,
    new_id: str,
    seen_as: str,
    config: VmConfiguration,
    progress: Progress,
) -> int:
    assert moment.config is not None
    written = 0
    if config.container == "vmcx":
        for source in (runtime_file(moment.config), guest_state_file(moment.config)):
            if source is not None:
                place = config_path.with_suffix(source.suffix)
                written += files.copy_file(source, place, progress, files.inherited)
        guest = guest_state_file(moment.config)
        suffix = guest.suffix if guest is not None else ".vmgs"
        config.set_guest_state(inside(seen_as, "Virtual Machines", f"{new_id}{suffix}"))
        return written
    state = moment.saved_state
    if state is None or not state.files:
        config.clear_saved_state()
        return 0
    folder = config_path.parent / new_id
    files.make_folder(folder)
    names = {}
    for source, suffix in ((state.memory, ".bin"), (state.devices, ".vsv")):
        if source is not None:
            place = folder / f"{new_id}{suffix}"
            written += files.copy_file(source, place, progress, files.inherited)
            names[suffix] = inside(seen_as, "Virtual Machines", new_id, f"{new_id}{suffix}")
    config.set_saved_state(names.get(".bin", ""), names.get(".vsv", ""))
    return written
