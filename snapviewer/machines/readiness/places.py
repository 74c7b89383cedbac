# SPDX-License-Identifier: Apache-2.0
"""Whether a host finds what a stored path names: told only where that place lies in the opened
folders; a place elsewhere is not absent because it was not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import tr
from snapviewer.chains.resolve import FoundHow
from snapviewer.chains.winpaths import find_below, windows_basename, windows_path_parts
from snapviewer.machines import host_facts
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.model import Moment, MomentDisk
from snapviewer.machines.names import StoredPath
from snapviewer.machines.readiness.records import Obstacle, Situation
from snapviewer.machines.upcase import fold

LONGEST: Final = 259  # characters of a path that every program of Windows takes


def place_of(situation: Situation, stored: str) -> Path | None:
    """Where a stored path lies here: beside the disks that were found, else (where all the VM names
    is on one drive) below the VM's own folder; None where that is not in the opened folders, or is
    a link that leads out of them."""
    machine = situation.machine
    found = host_facts.local_place(machine, stored)
    if found is None:
        drives = {fold(StoredPath.parse(each).drive) for each in host_facts.stored_paths(machine)}
        if drives | {fold(StoredPath.parse(stored).drive)} != drives or len(drives) != 1:
            return None
        parts = windows_path_parts(stored)
        name = fold(machine.root.name)
        for number in reversed(range(len(parts) - 1)):
            if fold(parts[number]) == name:
                found = _below(machine.root, parts[number + 1 :])
                break
        else:
            if len(parts) > 1 and find_below(machine.root, parts[-2:-1]) is not None:
                found = _below(machine.root, parts[-2:])
    if found is None or found.is_symlink():
        return None
    return found if situation.opened(found) else None


def _below(folder: Path, parts: list[str]) -> Path:
    above = find_below(folder, parts[:-1]) or folder.joinpath(*parts[:-1])
    return find_below(above, parts[-1:]) or above / parts[-1]


# -- paths of a configuration -----------------------------------------------------------------


def path_obstacles(moment: Moment) -> Iterator[Obstacle]:
    """What the stored paths of disks and images are by themselves."""
    if moment.config is None:
        return  # nothing is stored: the names are this program's own
    where = moment.config.path
    for stored in [*(disk.stored for disk in moment.disks.values()), *_images(moment)]:
        if not host_facts.is_windows_path(stored):
            yield Obstacle(
                "path-not-windows",
                tr("The configuration names a path that is none of Windows: {path}.", path=stored),
                where,
                tr(
                    "Import a copy (Import-VM -Copy -VhdSourcePath), or set the path in the VM's "
                    "settings on the host."
                ),
            )
        elif stored[:2] in ("\\\\", "//") and stored[2:3] not in ("?", "."):
            yield Obstacle(
                "path-on-share",
                tr("{path} lies on a share.", path=stored),
                where,
                tr("The share must let in the host's own computer account (SMB 3.0)."),
            )
        if len(stored) > LONGEST:
            yield Obstacle(
                "path-too-long",
                tr(
                    "A path has {count} characters, more than {most}: {path}.",
                    count=len(stored),
                    most=LONGEST,
                    path=stored,
                ),
                where,
                tr("Move the VM into a folder of a shorter path."),
            )


def _images(moment: Moment) -> list[str]:
    return list(moment.config.images.values()) if moment.config is not None else []


# -- disks ------------------------------------------------------------------------------------


def disk_obstacles(situation: Situation, moment: Moment) -> Iterator[Obstacle]:
    """Disks that are not where the host looks for them."""
    where = moment.config.path if moment.config is not None else None
    for slot, disk in moment.disks.items():
        if disk.path is not None:
            continue
        if disk.stored.casefold().endswith(".vhds"):
            yield Obstacle(Code.VHD_SET, tr("The disk at {slot} is a VHD set.", slot=slot), where,
                           tr("Look at that disk on the host."))
        elif disk.ambiguous:
            yield Obstacle(
                Code.AMBIGUOUS_DISK,
                tr("Which file the disk of '{moment}' at {slot} is, is not certain.",
                   moment=moment.name, slot=slot),
                where,
                tr("Open the VM's own folder alone, or move the copies elsewhere."),
            )
        else:
            yield _missing(situation, disk, moment.name, where)


def _missing(
    situation: Situation, disk: MomentDisk, moment: str, where: Path | None
) -> Obstacle:
    slot, stored = disk.slot, disk.stored
    deleted = _in_bin(situation, disk)
    if deleted is not None:
        return Obstacle(
            Code.DISK_DELETED,
            tr("The disk of '{moment}' at {slot} lies in the recycle bin: {stored}.",
               moment=moment, slot=slot, stored=stored),
            deleted,
            tr("Put it back: 'repair' does it by a plan."),
        )
    place = place_of(situation, disk.stored)
    back = tr("Bring the file back, or add the folder that holds it.")
    if place is None:
        return Obstacle(
            "disk-elsewhere",
            tr(
                "The disk of '{moment}' at {slot} is not in the opened folders: {stored}.",
                moment=moment, slot=slot, stored=stored,
            ),
            where,
            back,
        )
    if not place.parent.is_dir():
        return Obstacle(
            "disk-folder-missing",
            tr("The folder of the disk of '{moment}' at {slot} is missing: {stored}.",
               moment=moment, slot=slot, stored=stored),
            place.parent,
            back,
        )
    return Obstacle(
        Code.DISK_MISSING,
        tr("The disk of '{moment}' at {slot} is missing: {stored}.",
           moment=moment, slot=slot, stored=stored),
        place,
        back,
    )


def _in_bin(situation: Situation, disk: MomentDisk) -> Path | None:
    wanted = fold(windows_basename(disk.stored))
    for path, file in situation.graph.files.items():
        if file.deleted_in is not None and wanted:
            original = StoredPath.parse(deleted_record(path, file.deleted_in).original)
            if original.name and fold(original.name) == wanted:
                return path
    return None


# -- parents ----------------------------------------------------------------------------------


def parent_obstacles(situation: Situation, path: Path) -> Iterator[Obstacle]:
    """A parent that the child's own paths do not lead to."""
    file = situation.graph.files[path]
    link, match = file.link, file.match
    if link is None or match is None or file.link_id in link.link_ids:
        return
    remedy = tr("Reconnect the disk to its parent: 'reconnect' does it by a plan.")
    stored = link.absolute_path or link.name or link.relative_path or ""
    if match.path is None:
        if match.unreadable:
            return
        absent = _certainly_absent(situation, file)
        yield Obstacle(
            Code.PARENT_MISSING if absent else "parent-elsewhere",
            tr("The parent of {name} is missing: {path}.", name=path.name, path=stored)
            if absent
            else tr(
                "The parent of {name} is not in the opened folders: {path}.",
                name=path.name,
                path=stored,
            ),
            path,
            tr("Bring the parent back, or add the folder that holds it."),
        )
    elif match.how in (FoundHow.SAME_FOLDER, FoundHow.BY_ID):
        parent = situation.graph.get(match.path)
        if parent is not None and parent.deleted_in is not None:
            return
        if link.absolute_path and not host_facts.is_windows_path(link.absolute_path):
            yield Obstacle(
                "parent-not-windows",
                tr(
                    "{name} names its parent by a path that is none of Windows: {path}.",
                    name=path.name,
                    path=link.absolute_path,
                ),
                path,
                remedy,
            )
            return
        absent = _certainly_absent(situation, file)
        yield Obstacle(
            "stale-path-certain" if absent else Code.STALE_PATH,
            tr(
                "{name} names its parent by a path where it is not: {path}.",
                name=path.name,
                path=stored,
            )
            if absent
            else tr(
                "{name} names its parent by a path that is not in the opened folders: {path}.",
                name=path.name,
                path=stored,
            ),
            path,
            remedy,
        )


def _certainly_absent(situation: Situation, file: DiskFile) -> bool:
    """Whether every place the stored paths name lies in the opened folders (none of them has the
    parent, or it would have been found)."""
    link, match = file.link, file.match
    assert link is not None and match is not None
    if match.elsewhere:
        return False
    texts = [text for text in (link.absolute_path, link.volume_path, link.name) if text]
    return all(place_of(situation, text) is not None for text in texts)


# -- images -----------------------------------------------------------------------------------

_DESCRIPTORS: Final = 32768  # where a CD's first volume descriptor is
_SIGNATURES: Final = (b"CD001", b"BEA01", b"NSR02", b"NSR03", b"TEA01")


def image_obstacles(situation: Situation, moment: Moment) -> Iterator[Obstacle]:
    """Images that are missing, cut off or empty."""
    config = moment.config
    if config is None or not config.images:
        return
    for slot, stored in config.images.items():
        place = place_of(situation, stored)
        eject = tr("Bring the image to where it was, or eject it in the VM's settings.")
        if stored in situation.missing_images:
            certain = place is not None and place.parent.is_dir()
            yield Obstacle(
                Code.IMAGE_MISSING if certain else "image-elsewhere",
                tr("The image at {slot} is missing: {path}.", slot=slot, path=stored)
                if certain
                else tr(
                    "The image at {slot} is not in the opened folders: {path}.",
                    slot=slot,
                    path=stored,
                ),
                place or config.path,
                eject,
            )
        elif place is not None and place.suffix.lower() == ".iso" and _is_cut(place):
            yield Obstacle(
                "image-damaged",
                tr("The image at {slot} is empty or cut off: {path}.", slot=slot, path=stored),
                place,
                eject,
            )


def _is_cut(path: Path) -> bool:
    """Whether an image ends before its first descriptor, or has zeros there."""
    try:
        with path.open("rb") as file:
            file.seek(_DESCRIPTORS)
            head = file.read(6)
    except (OSError, SnapviewerError):
        return False
    return head[1:6] not in _SIGNATURES and not any(head)
