# SPDX-License-Identifier: Apache-2.0
"""Findings about where things lie: copies, places not read, bins, other programs' files, links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import listed, sentences, tr, trn
from snapviewer.disks.filesystem.files import read_file
from snapviewer.formats.configuration import load_document
from snapviewer.machines.binding import HOW_FORM
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.contents import describe
from snapviewer.machines.discovery import CONFIG_LIMIT
from snapviewer.machines.disk_graph import DiskFile, DiskGraph, FileRole
from snapviewer.machines.frozen import unfrozen
from snapviewer.machines.kinds import ConfigKind
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, MomentDisk, Severity
from snapviewer.machines.names import StoredPath
from snapviewer.machines.scan import CONFIG_SUFFIXES
from snapviewer.machines.upcase import fold, same_form
from snapviewer.machines.windows_codes import FILE_NOT_FOUND

_DOUBT_FINDINGS = (Code.SNAPSHOTS_ELSEWHERE, Code.PLACE_UNSEEN, Code.SNAPSHOT_OF_TWINS)


def place_findings(library: Library) -> Iterable[Finding]:
    """Findings of the opened folders as a whole."""
    if library.opened_note:
        yield Finding(
            Code.OPENED_VM_FOLDER, Severity.INFO, library.opened_note, file=library.root
        )
    yield from _twins(library)
    for machine in library.machines:
        yield from _of_machine(library, machine)
    for file in library.graph.files.values():
        yield from _of_file(library, file)
    yield from _foreign(library)
    yield from _deleted_machines(library)
    yield from _cached_elsewhere(library)
    yield from _vhd_sets(library)


def _twins(library: Library) -> Iterable[Finding]:
    groups: dict[str, list[Machine]] = defaultdict(list)
    for machine in library.machines:
        if machine.config_path is not None:
            groups[machine.id].append(machine)
    for vm_id, machines in groups.items():
        if len(machines) < 2:
            continue
        folders = [str(machine.root) for machine in machines]
        for machine in machines:
            yield Finding(
                Code.TWIN_MACHINE,
                Severity.WARNING,
                tr("This VM is here twice: {folders}.", folders=listed(folders))
                if len(machines) == 2
                else tr("This VM is here {count} times: {folders}.", count=len(machines),
                        folders=listed(folders)),
                file=machine.config_path,
                machine_key=machine.key,
                remedy=tr(
                    "Nothing, if one is a copy: each is shown with the files of its own folder, "
                    "and an action touches one folder only. Name it by its folder."
                ),
                proof=tr("id {id} in {count} folders", id=vm_id, count=len(machines)),
                consequence=tr("A host can run only one of them under this id."),
            )


def _of_machine(library: Library, machine: Machine) -> Iterable[Finding]:
    where = machine.config_path
    for doubt in machine.doubts:
        if doubt.code in _DOUBT_FINDINGS:
            yield Finding(
                doubt.code,
                Severity.WARNING,
                tr("Of '{machine}' not all is here: {text}.", machine=machine.name,
                   text=doubt.text),
                file=where or machine.root,
                machine_key=machine.key,
                remedy=doubt.remedy,
                proof=doubt.text,
                consequence=tr(
                    "Nothing of this VM is merged, and none of its files is called unneeded, "
                    "until that is settled."
                ),
            )
    for record in machine.records:
        yield Finding(
            Code.RECORD_NOT_MACHINE,
            Severity.INFO,
            tr(
                "This is {kind}: no second VM, and it is never changed here.", kind=record.text
            ),
            file=record.path,
            machine_key=machine.key,
            remedy=tr("Nothing, unless it names disks that you want to merge or remove: then set "
                      "it aside first.")
            if record.kind is not ConfigKind.CACHE
            else "",
            proof=tr("id {id}, in the folder {folder}", id=record.config.id,
                     folder=record.path.parent.name),
        )
    yield from _frozen(library, machine)
    for moment in machine.moments:
        for slot, disk in moment.disks.items():
            yield from _renamed(machine, moment, disk)
            if disk.ambiguous:
                yield Finding(
                    Code.AMBIGUOUS_DISK,
                    Severity.ERROR,
                    tr(
                        "Which file the disk of '{moment}' at {slot} is, is not certain: {files} "
                        "fit equally.",
                        moment=moment.name,
                        slot=slot,
                        files=listed(str(path) for path in disk.ambiguous),
                    ),
                    file=moment.config.path if moment.config else where,
                    machine_key=machine.key,
                    remedy=tr(
                        "Open the VM's own folder alone, name the folders after their drives, or "
                        "move the copies elsewhere."
                    ),
                    proof=disk.proof or disk.stored,
                    consequence=tr(
                        "'{moment}' cannot be read at {slot}, and nothing that depends on it is "
                        "changed.",
                        moment=moment.name,
                        slot=slot,
                    ),
                )


def _renamed(machine: Machine, moment: Moment, disk: MomentDisk) -> Iterable[Finding]:
    """A disk whose name came back in the bytes of another code page: Hyper-V will not find it."""
    name = StoredPath.parse(disk.stored).name
    if disk.path is None or disk.how != HOW_FORM or same_form(name, [disk.path.name]):
        return
    yield Finding(
        Code.RENAMED_DISK,
        Severity.WARNING,
        tr(
            "The disk of '{moment}' at {slot} was found under another form of its name: {found} "
            "instead of {name}.",
            moment=moment.name,
            slot=disk.slot,
            found=disk.path.name,
            name=name,
        ),
        file=disk.path,
        machine_key=machine.key,
        remedy=tr("Give the file its name back: {name}.", name=name),
        proof=disk.proof,
        consequence=tr("Hyper-V looks for the stored name and does not find the file."),
        windows_code=FILE_NOT_FOUND,
    )


def _standing(graph: DiskGraph, above: list[Path]) -> set[Path]:
    """These disks and all that stand on them, without what somebody set aside."""
    found = {each for path in above for each in (path, *graph.descendants(path))}
    return {each for each in found if not graph.files[each].set_aside}


def _frozen(library: Library, machine: Machine) -> Iterable[Finding]:
    """Now on a file that others stand on, or a snapshot whose file some Now goes on writing."""
    graph, now = library.graph, machine.now
    for slot, disk in now.disks.items() if now is not None else ():
        file = graph.get(disk.path)
        above = graph.kept_children(file.path) if file is not None else []
        if file is None or not above:
            continue
        leaf = newest_leaf(library, file.path)
        frozen_by = [
            moment.name
            for moment in machine.snapshots
            for other in moment.disks.values()
            if other.path == file.path
        ]
        yield Finding(
            Code.NOW_ON_FROZEN_FILE,
            Severity.ERROR,
            tr(
                "Now writes to {name}, on which {count} disks stand{frozen}. Starting the VM ruins "
                "them. The newest state is in {leaf}.",
                name=file.path.name,
                count=len(_standing(graph, above)),
                frozen=tr(" and which '{snapshot}' froze", snapshot=frozen_by[0])
                if frozen_by
                else "",
                leaf=leaf.name if leaf is not None else above[0].name,
            ),
            file=file.path,
            machine_key=machine.key,
            remedy=tr("Do not start the VM. Point Now at {leaf}: 'repair' does it by a plan.",
                      leaf=leaf)
            if leaf is not None
            else tr("Do not start the VM. Choose the disk it should use, and point it there."),
            proof=tr("{slot}: {stored}; standing on it: {children}", slot=slot,
                     stored=disk.stored, children=listed(path.name for path in above)),
            windows_code=0xC03A000E,
            consequence=tr("Whatever is written to it makes every disk above it unreadable."),
        )
    for moment in machine.snapshots:
        for each in unfrozen(library, moment):
            file = graph.get(each.path)
            if file is None or file.children:
                continue
            yield Finding(
                Code.NOT_FROZEN,
                Severity.ERROR,
                sentences(each.text(moment), tr("The snapshot is incomplete.")),
                file=each.path,
                machine_key=machine.key,
                remedy=tr("Delete '{moment}'; its other disks alone do not make that moment.",
                          moment=moment.name),
                proof=tr("{slot} of '{moment}' and of Now: {stored}", slot=each.slot,
                         moment=moment.name, stored=moment.disks[each.slot].stored),
                consequence=tr(
                    "Going back to '{moment}' would bring back some disks and leave {name} as it "
                    "is now.",
                    moment=moment.name,
                    name=each.path.name,
                ),
            )


def newest_leaf(library: Library, path: Path) -> Path | None:
    """The disk that was written last of those that stand on a file and have none above; one that
    nobody names before others.
    """
    graph = library.graph
    leaves = [
        graph.files[each]
        for each in graph.descendants(path)
        if not graph.files[each].children and graph.files[each].error is None
    ]
    leaves = [file for file in leaves if file.deleted_in is None and not file.set_aside]
    if not leaves:
        return None
    return max(leaves, key=lambda file: (not file.users, file.modified, str(file.path))).path


def _of_file(library: Library, file: DiskFile) -> Iterable[Finding]:
    graph = library.graph
    if file.links > 1 and (file.users or file.children):
        names = [file.path, *graph.aliases.get(file.path, ())]
        yield Finding(
            Code.HARD_LINK,
            Severity.INFO,
            trn(
                "This file has {n} name (hard links); known here: {names}.",
                "This file has {n} names (hard links); known here: {names}.",
                file.links,
                names=listed(str(path) for path in names),
            ),
            file=file.path,
            remedy=tr("Remove the other names once it is certain that nothing uses them."),
            proof=tr("the volume counts {count} names", count=file.links),
            consequence=tr("It is not merged into and not removed as long as it has more than "
                           "one name."),
        )
    if file.role is FileRole.SET_ASIDE:
        stands = file.parent
        yield Finding(
            Code.SET_ASIDE_CHILD if stands is not None else Code.SET_ASIDE_DISK,
            Severity.INFO,
            tr(
                "A differencing disk under another ending, which stands on {parent}.",
                parent=stands.name,
            )
            if stands is not None
            else tr("A disk under another ending."),
            file=file.path,
            remedy=tr("Delete it yourself once nobody wants it any more; until then it holds "
                      "back what would make it unreadable.")
            if stands is not None
            else "",
            proof=tr("its content is that of a {format} disk", format=str(file.format).upper()),
            consequence=tr("Nothing is merged into {parent}.", parent=stands.name)
            if stands is not None
            else "",
        )
    if file.deleted_in is not None:
        record = deleted_record(file.path, file.deleted_in)
        yield from _disk_deleted(library, file, record.original)
    if file.parent is not None and file.deleted_in is None:
        parent = graph.get(file.parent)
        if parent is not None and parent.deleted_in is not None:
            yield Finding(
                Code.CHAIN_THROUGH_BIN,
                Severity.ERROR,
                tr(
                    "{name} stands on a file in the recycle bin: {parent}. Emptying the bin "
                    "destroys it and everything above.",
                    name=file.path.name,
                    parent=parent.path,
                ),
                file=file.path,
                remedy=tr("Put {parent} back where it was before the bin is emptied.",
                          parent=parent.path.name),
                proof=tr("its parent's id is that of {parent}", parent=parent.path),
                windows_code=0xC03A000D,
                consequence=tr("It reads only as long as nobody empties the bin."),
            )


def _disk_deleted(library: Library, file: DiskFile, original: str) -> Iterable[Finding]:
    wanted = StoredPath.parse(original)
    for machine in library.machines:
        for moment in machine.moments:
            for slot, disk in moment.disks.items():
                if disk.path is not None:
                    continue
                stored = StoredPath.parse(disk.stored)
                same = stored.key[-1:] == wanted.key[-1:] and (
                    not wanted.drive or wanted.key == stored.key or not stored.drive
                )
                if same and wanted.name:
                    yield Finding(
                        Code.DISK_DELETED,
                        Severity.ERROR,
                        tr(
                            "The disk of '{moment}' at {slot} was deleted; it lies in the recycle "
                            "bin as {name}.",
                            moment=moment.name,
                            slot=slot,
                            name=file.path.name,
                        ),
                        file=file.path,
                        machine_key=machine.key,
                        remedy=tr("Put it back to {place}: 'repair' does it by a plan.",
                                  place=original),
                        proof=tr("deleted from {place}", place=original),
                        windows_code=FILE_NOT_FOUND,
                        consequence=tr("'{moment}' cannot be read until it is back.",
                                       moment=moment.name),
                    )
                    return


def _foreign(library: Library) -> Iterable[Finding]:
    groups: dict[str, list[Path]] = defaultdict(list)
    for seen in (*library.scan.foreign, *library.configurations.foreign):
        groups[describe(seen.content)].append(seen.path)
    for text, paths in sorted(groups.items()):
        yield Finding(
            Code.FOREIGN_FILES,
            Severity.INFO,
            trn(
                "{n} file with a disk's or configuration's ending is something else and was "
                "passed over: {text}.",
                "{n} files with a disk's or configuration's ending are something else and were "
                "passed over: {text}.",
                len(paths),
                text=text,
            ),
            file=min(paths).parent if len(paths) > 1 else paths[0],
            proof=tr("by their first bytes: {names}",
                     names=listed(path.name for path in sorted(paths)[:10])),
        )


def _deleted_machines(library: Library) -> Iterable[Finding]:
    for path, in_bin in library.scan.deleted.items():
        if path.suffix.lower() in CONFIG_SUFFIXES:
            record = deleted_record(path, in_bin)
            name = _name_in(path)
            yield Finding(
                Code.CONFIGURATION_DELETED,
                Severity.INFO,
                tr("'{name}' was deleted: its configuration lies in the recycle bin.", name=name)
                if name
                else tr("A configuration in the recycle bin; its VM or snapshot was deleted."),
                file=path,
                remedy=tr("Put it back to {place} if the VM is still needed.",
                          place=record.original)
                if record.original
                else "",
                proof=tr("it lies in {folder}", folder=in_bin),
            )


def _name_in(path: Path) -> str:
    """The name a configuration gives, "" where it cannot be read."""
    try:
        document = load_document(read_file(path, CONFIG_LIMIT), path)
        return VmConfiguration(document, path).name
    except SnapviewerError:
        return ""


def _cached_elsewhere(library: Library) -> Iterable[Finding]:
    """VMs of which only the host's cache is here: they are registered, and lie elsewhere."""
    here = {machine.id for machine in library.machines}
    for record in library.configurations.records:
        in_snapshots = "snapshot" in record.path.parent.name.casefold()
        if record.kind is not ConfigKind.CACHE or in_snapshots or record.config.id in here:
            continue
        links = [
            reason
            for place, reason in library.scan.unseen.items()
            if place.stem.upper() == record.config.id
        ]
        yield Finding(
            Code.REGISTERED_VM_MISSING,
            Severity.WARNING,
            tr(
                "'{name}' is registered on this host, but its files are not in the opened "
                "folders.",
                name=record.config.name or record.config.id,
            ),
            file=record.path,
            remedy=tr("Add the folder that holds the VM, then refresh."),
            proof=sentences(tr("the host's cache names id {id}.", id=record.config.id),
                            *(f"{each}." for each in links)),
            consequence=tr("This VM is not shown, and any disk here could be its."),
        )


def _vhd_sets(library: Library) -> Iterable[Finding]:
    """Drives that name a VHD set (.vhds), which this program does not read."""
    sets = {
        fold(path.name): path
        for path in library.scan.others
        if path.suffix.lower() == ".vhds"
    }
    for machine in library.machines:
        for moment in machine.moments:
            for slot, disk in moment.disks.items():
                if not disk.stored.casefold().endswith(".vhds"):
                    continue
                there = sets.get(fold(StoredPath.parse(disk.stored).name))
                yield Finding(
                    Code.VHD_SET,
                    Severity.WARNING,
                    tr(
                        "The disk of '{moment}' at {slot} is a VHD set ({name}), which is shared "
                        "by several VMs and not supported here.",
                        moment=moment.name,
                        slot=slot,
                        name=StoredPath.parse(disk.stored).name,
                    ),
                    file=there or (moment.config.path if moment.config else None),
                    machine_key=machine.key,
                    remedy=tr("Look at its disk on the host."),
                    proof=tr("{slot}: {stored}", slot=slot, stored=disk.stored),
                    consequence=tr("Its blocks are not shown and its snapshots are not changed."),
                )
