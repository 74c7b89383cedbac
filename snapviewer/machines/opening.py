# SPDX-License-Identifier: Apache-2.0
"""Open folders and fill a library: scan, read, bind, judge, in this order.

Nothing outside the folders the user named is bound, read or written; a VM that plainly goes on
elsewhere says so in a finding.
"""

from __future__ import annotations

import contextlib
import gc
import os
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from snapviewer.base.errors import StorageError
from snapviewer.base.words import tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import MAX_LAYERS
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.machines.assembly import bind_everything, claimants
from snapviewer.machines.at_work import places_at_work, without_alarms
from snapviewer.machines.claimants import Folders
from snapviewer.machines.completeness import machine_doubts
from snapviewer.machines.discovery import MachineFiles, gather, read_configurations
from snapviewer.machines.disk_file import disk_file_machine
from snapviewer.machines.disk_graph import DiskGraph, DiskUser, read_disks
from snapviewer.machines.findings.library import collect_findings
from snapviewer.machines.hard_links import fold_hard_links
from snapviewer.machines.held_files import mark_held
from snapviewer.machines.holds import one_look
from snapviewer.machines.journal_state import journal_names
from snapviewer.machines.kinds import DISK_FOLDER, SNAPSHOT_FOLDER, VM_FOLDER, machine_root
from snapviewer.machines.library import Library
from snapviewer.machines.marks import Seen, devices_of, digest_of
from snapviewer.machines.mentions import mentioned_names
from snapviewer.machines.model import Machine
from snapviewer.machines.names import NameTable
from snapviewer.machines.parents import bind_parents, settle_by_id
from snapviewer.machines.protection import mark_protected
from snapviewer.machines.references import record_names, uncertain_names
from snapviewer.machines.registry import unopened, unopened_finding
from snapviewer.machines.roles import Evidence, judge
from snapviewer.machines.scan import CONFIG_SUFFIXES, scan
from snapviewer.machines.stand_ins import stand_ins
from snapviewer.machines.tree import build_tree
from snapviewer.machines.upcase import fold
from snapviewer.machines.values import normal_guid

_WAITS = (0.05, 0.2, 0.5, 0.0)  # seconds before it is read again; 0: it is not
_CLOCK_NS = 10_000_000  # a file's time comes from a clock that goes by ticks


def open_places(paths: Sequence[Path | str]) -> Library:
    """Open folders, or one disk file; nothing is changed.

    A disk file opens its folder too (its parents and who else depends on them), but shows only
    its own chain. A configuration, or a folder inside a VM, opens the VM. Raises `StorageError`
    where a path does not exist or cannot be listed, and the disk's own error where a single disk
    file cannot be read. Where something is wrong with a VM that a snapviewer changes meanwhile it
    is read again, a few times; then what is wrong with it is not told, but that.
    """
    for wait in _WAITS:
        began = time.time_ns() - _CLOCK_NS
        library = _open_once(paths)
        places = places_at_work(library, began)
        if not places:
            return library
        if wait:
            library.close()
            time.sleep(wait)
    library.findings = without_alarms(library, places)
    return library


def _open_once(paths: Sequence[Path | str]) -> Library:
    opened = [_real(path) for path in paths]
    first = opened[0]
    single = first.is_file() and first.suffix.lower() not in CONFIG_SUFFIXES
    notes: list[str] = []
    folders = [
        folder for number, each in enumerate(opened)
        for folder in _folders_for(each, single and number == 0, notes)
    ]
    found = scan(*folders)
    if single and first not in found.disks:
        found.disks.append(first)
        found.set_aside = [path for path in found.set_aside if path != first]
    cache = ImageCache()
    library = Library(first if single else folders[0], found.root, found, cache)
    library.opened_note = " ".join(notes)
    try:
        with _without_collection(), one_look():  # who holds files is asked once for all
            _fill_single(library) if single else _fill(library)
    except BaseException:
        cache.close()
        raise
    return library


def _real(path: Path | str) -> Path:
    try:
        return Path(path).expanduser().resolve(strict=True)
    except OSError as error:
        raise storage_error(error, Path(path), tr("opening")) from error
    except RuntimeError as error:
        raise StorageError(
            tr("the path is a loop of links"),
            file=path,
            code="link-loop",
            remedy=tr("name the real folder"),
        ) from error


def _folders_for(opened: Path, single: bool, notes: list[str]) -> list[Path]:
    """The folders to read for a path the user named."""
    if single:
        return [opened.parent]
    if opened.is_file():  # a configuration, or a disk beside another place
        if opened.suffix.lower() in CONFIG_SUFFIXES:
            return [machine_root(opened, (opened.parent,))]
        return [opened.parent]
    whole = _vm_around(opened)
    if whole is None:
        return [opened]
    notes.append(
        tr(
            "{folder} belongs to the VM in {root}; {root} was opened.",
            folder=opened.name,
            root=whole,
        )
    )
    return [whole]


def _vm_around(opened: Path) -> Path | None:
    """The VM's folder where the user named one of the folders inside it; None where not."""
    inner = opened
    if normal_guid(inner.name) and inner.parent.name.casefold() in (SNAPSHOT_FOLDER, VM_FOLDER):
        inner = inner.parent
    if inner.name.casefold() not in (VM_FOLDER, SNAPSHOT_FOLDER, DISK_FOLDER):
        return None
    above = inner.parent
    if above == above.parent:
        return None
    try:
        names = {entry.name.casefold() for entry in os.scandir(above)}
    except OSError:
        return None
    beside = {VM_FOLDER, SNAPSHOT_FOLDER, DISK_FOLDER} - {inner.name.casefold()}
    alone = inner.name.casefold() == DISK_FOLDER and VM_FOLDER not in names
    return above if names & beside and not alone else None


@contextlib.contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the garbage collector from walking, again and again, over the many small records that
    are being made and are all kept: a third of the time of opening hundreds of VMs.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _disk_names(library: Library) -> NameTable:
    """The disks that a stored path can mean: what lies in a recycle bin is none of them."""
    names = NameTable()
    for path, file in library.graph.files.items():
        if file.deleted_in is None:
            names.add(path, library.graph.aliases.get(path, ()))
    return names


def _fill_single(library: Library) -> None:
    """Only the named file and what it stands on: its neighbours' damage is not its own."""
    found, graph = library.scan, read_disks(library.scan, library.cache)
    library.graph = graph
    file = graph.files.get(library.opened)
    if file is None:
        library.cache.open(library.opened)  # raises what is wrong with it
        raise AssertionError("a disk that opens is part of the graph")
    if file.error is not None:
        raise file.error
    bind_parents(graph, _disk_names(library), found.roots, lambda _path: None)
    while (beside := _parent_by_relative_path(library)) is not None:
        found.disks.append(beside)
        graph = library.graph = read_disks(found, library.cache)
        bind_parents(graph, _disk_names(library), found.roots, lambda _path: None)
    settle_by_id(graph)
    wanted = {library.opened, *graph.ancestors(library.opened)}
    for path in [each for each in graph.files if each not in wanted]:
        del graph.files[path]
    graph.join()
    library.machines = [disk_file_machine(graph, library.opened)]
    found.findings.clear()
    found.companions = [
        path for path in found.companions if path.with_suffix("") in wanted
    ]
    library.findings = collect_findings(library, ())


def _parent_by_relative_path(library: Library) -> Path | None:
    """The next parent that the named disk's chain finds by a relative path in a folder beside its
    own: who names one disk means what it stands on too. Nothing else leads out of its folder.
    """
    graph = library.graph
    chain = [library.opened, *graph.ancestors(library.opened)]
    match = graph.files[chain[-1]].match
    if match is None or match.path is not None or len(chain) > MAX_LAYERS:
        return None
    for path in match.elsewhere:
        with contextlib.suppress(OSError, ValueError):
            real = path.resolve(strict=True)
            if real.is_file() and real not in graph.files:
                return real
    return None


def _fill(library: Library) -> None:
    found, roots = library.scan, library.roots
    # Seen before they are read: what comes between makes a plan stop, never pass.
    library.seen = {path: Seen.at(path) for path in (*found.configs, *found.states)}
    library.read_marks = {path: digest_of(path) for path in found.configs}
    library.devices = devices_of(roots)
    library.configurations = configurations = read_configurations(found.configs, roots)
    groups = gather(configurations, roots)
    wanting = claimants(groups)
    folders = library._folders = Folders(wanting)
    fold_hard_links(found, folders)
    graph = library.graph = read_disks(found, library.cache)
    names = _disk_names(library)
    bind_parents(graph, names, roots, folders.root_of)
    machines, library.binder = bind_everything(
        groups, wanting, graph, names, found.states, roots
    )
    tree_findings = [*configurations.findings]
    _note_users(graph, machines)
    if settle_by_id(graph):  # chains outrank names: with more of them known, ask again
        machines, library.binder = bind_everything(
            groups, wanting, graph, names, found.states, roots
        )
        _note_users(graph, machines)
    for machine, group in zip(machines, groups, strict=True):
        machine.snapshots, odd = build_tree(
            machine.snapshots, machine.now, graph.parent_of, graph.is_cut
        )
        tree_findings.extend(replace(finding, machine_key=machine.key) for finding in odd)
        machine.doubts = machine_doubts(
            machine, group, graph, found, library.binder, configurations
        )
    missing = unopened(
        configurations.registries,
        {each.id for each in groups} | {record.config.id for record in configurations.records},
    )
    tree_findings.extend(unopened_finding(*each) for each in missing)
    judge(
        graph,
        Evidence(
            machines=machines,
            any_config=bool(configurations.machines or configurations.snapshots),
            folders=folders,
            mentions=lambda wanted: _mentions(library, wanted),
            records=record_names(configurations.records),
            unread_roots=[each.root for each in configurations.unread if not each.snapshot],
            closed=[*found.unreadable, *found.linked_out],
            names_in_action=_names_in_action({*roots, *(machine.root for machine in machines)}),
            uncertain_names=uncertain_names(machines),
            unopened=[entry.id for _, entry in missing],
        ),
    )
    mark_held(machines, graph)
    library.devices |= devices_of(machine.root for machine in machines)
    machines.extend(stand_ins(graph, machines))
    library.machines = sorted(
        machines, key=lambda machine: (machine.name, machine.id, str(machine.root))
    )
    tree_findings.extend(mark_protected(library.machines))
    library.findings = collect_findings(library, tree_findings)
    for config in [*configurations.machines, *configurations.snapshots]:
        config.document.rest()



def _note_users(graph: DiskGraph, machines: Iterable[Machine]) -> None:
    for file in graph.files.values():
        file.users.clear()
    for machine in machines:
        for moment in machine.moments:
            for slot, disk in moment.disks.items():
                file_used = graph.get(disk.path)
                if file_used is not None:
                    file_used.users.append(DiskUser(machine.key, moment.id, slot, disk.stored))


def _mentions(library: Library, wanted: Collection[str]) -> Mapping[str, Path]:
    """Small files that are no configuration of a VM here and mention one of the names."""
    found = library.scan
    mine = {
        moment.config.path
        for machine in library.machines
        for moment in machine.moments
        if moment.config is not None
    }
    small = [path for path in (*found.configs, *found.others) if path not in mine]
    return mentioned_names(small, wanted)


def _names_in_action(roots: Iterable[Path]) -> frozenset[str] | None:
    """What the unfinished journals in these roots name, folded; None where one is unreadable."""
    names: set[str] = set()
    for root in roots:
        mentioned = journal_names(root)
        if mentioned is None:
            return None
        names |= {fold(name) for name in mentioned}
    return frozenset(names)


__all__ = ["MachineFiles", "open_places"]


def open_library(path: Path | str | Sequence[Path | str]) -> Library:
    """Open one or more folders, or a disk file; see `open_places`."""
    return open_places([path] if isinstance(path, (str, Path)) else list(path))
