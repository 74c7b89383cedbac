# SPDX-License-Identifier: Apache-2.0
"""Findings about a differencing disk and its parent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from snapviewer.chains.resolve import FoundHow
from snapviewer.chains.winpaths import windows_path_parts
from snapviewer.disks.image import DiskFormat, ParentLink
from snapviewer.machines.disk_graph import DiskFile, DiskGraph
from snapviewer.machines.model import Finding, Severity

_UNREADABLE_CHAIN = "Every moment above it cannot be read."
_DRIVE = re.compile(r"^(?:\\\\\?\\)?([A-Za-z]:)[\\/]")


def link_findings(
    graph: DiskGraph, file: DiskFile, owner: str | None, margin: float, *, in_loop: bool = False
) -> Iterable[Finding]:
    """What is wrong with the link of `file` to its parent. `margin`: see `copy_margin`."""
    link, match = file.link, file.match
    if link is None or match is None:
        return
    if match.path is None:
        if file.link_id in link.link_ids:
            yield _own_parent(file, owner)
        elif match.unreadable:
            yield _parent_unreadable(file, match.unreadable[0], owner)
        else:
            yield _parent_missing(file, link, owner)
        return
    parent = graph.files.get(match.path)
    if not match.id_matches:
        yield from _wrong_id(file, link, parent, owner)
    elif len(match.candidates) > 1:
        yield _two_parents(graph, file, owner)
    yield from _stale_path(file, link, parent, owner)
    if parent is None or parent.error is not None:
        return
    if parent.format is not file.format:
        yield Finding(
            "format-mismatch",
            Severity.ERROR,
            f"The parent found, {parent.path.name}, is of another format than this disk.",
            file=file.path,
            remedy="Find the right parent and reconnect the disk to it.",
            proof=f"format: expected {str(file.format).upper()}, found "
            f"{str(parent.format).upper()}",
            consequence=_UNREADABLE_CHAIN,
            machine_id=owner,
        )
    elif parent.virtual_size != file.virtual_size:
        yield Finding(
            "size-mismatch",
            Severity.ERROR,
            "The virtual sizes of this disk and its parent differ: the parent was expanded or "
            "shrunk after this disk was made, or it is the wrong file.",
            file=file.path,
            remedy="Bring back the parent as it was; never expand a disk that has snapshots.",
            windows_code=0xC03A0017,
            machine_id=owner,
            proof=f"virtual size: expected {file.virtual_size} bytes as in this disk, found "
            f"{parent.virtual_size} bytes in {parent.path.name}",
            consequence=_UNREADABLE_CHAIN,
        )
    elif match.id_matches and not in_loop:
        yield from _newer_parent(file, link, parent, owner, margin)


def stored_parent(link: ParentLink) -> str:
    """The parent's path as stored, the fullest there is."""
    return link.absolute_path or link.name or link.relative_path or link.volume_path or "(no path)"


def _own_parent(file: DiskFile, owner: str | None) -> Finding:
    return Finding(
        "cycle",
        Severity.ERROR,
        "This disk names itself as its parent.",
        file=file.path,
        remedy="Reconnect it to its true parent.",
        proof=f"parent id: expected another disk's, found its own {file.link_id.hex()}",
        windows_code=0xC03A0018,
        consequence="It cannot be read.",
        machine_id=owner,
    )


def _parent_unreadable(file: DiskFile, parent: Path, owner: str | None) -> Finding:
    assert file.match is not None
    return Finding(
        "parent-unreadable",
        Severity.ERROR,
        f"The parent disk {parent.name} is there, but cannot be read.",
        file=file.path,
        remedy=f"Mend or restore {parent.name} first.",
        windows_code=0xC03A0019,
        machine_id=owner,
        proof="tried: " + "; ".join(file.match.tried),
        consequence="Neither this disk nor a moment above it can be read.",
    )


def _parent_missing(file: DiskFile, link: ParentLink, owner: str | None) -> Finding:
    assert file.match is not None
    expected = " or ".join(each.hex() for each in link.link_ids)
    return Finding(
        "parent-missing",
        Severity.ERROR,
        f"The parent disk is missing: {stored_parent(link)}. Without it this disk cannot be read.",
        file=file.path,
        remedy="Bring the parent file back into the same folder, or reconnect the disk to the "
        "right parent.",
        windows_code=0xC03A000D,
        machine_id=owner,
        proof=f"parent id: expected {expected}, found in no file here; tried: "
        + ("; ".join(file.match.tried) or "the disk stores no path"),
        consequence=_UNREADABLE_CHAIN,
    )


def _wrong_id(
    file: DiskFile, link: ParentLink, parent: DiskFile | None, owner: str | None
) -> Iterable[Finding]:
    assert file.match is not None and file.match.path is not None
    expected = " or ".join(each.hex() for each in link.link_ids)
    found = parent.link_id.hex() if parent is not None and parent.link_id else "unreadable"
    yield Finding(
        "id-mismatch",
        Severity.ERROR,
        f"The file found as parent, {file.match.path.name}, is not the one this disk was made "
        "over, or it was changed since.",
        file=file.path,
        remedy="Find the right parent, or prove that its content is unchanged before you "
        "reconnect.",
        windows_code=0xC03A000E,
        machine_id=owner,
        proof=f"parent id: expected {expected}, found {found}",
        consequence="Reading on could mix old and new blocks, so it is refused.",
    )
    if (
        parent is not None
        and parent.format is DiskFormat.VHDX
        and file.format is DiskFormat.VHDX
        and parent.unique_id == file.unique_id
    ):
        yield Finding(
            "parent-changed",
            Severity.ERROR,
            f"{parent.path.name} is the disk that {file.path.name} was made over (both have the "
            "same disk id), but it was written to afterwards.",
            file=parent.path,
            remedy="Bring this file back as it was when the snapshot was taken. Reconnect only "
            "when it is certain that no block of it changed.",
            windows_code=0xC03A000E,
            machine_id=owner,
            proof=f"DataWriteGuid: expected {expected}, found {found}; virtual disk id equal: "
            f"{parent.unique_id.hex()}",
            consequence=f"{file.path.name} and every moment above it cannot be read.",
        )


def _two_parents(graph: DiskGraph, file: DiskFile, owner: str | None) -> Finding:
    match = file.match
    assert match is not None and match.path is not None
    others = [path for path in match.candidates if path != match.path]
    names = ", ".join(str(path) for path in match.candidates)
    certain = match.how in (FoundHow.RELATIVE, FoundHow.ABSOLUTE, FoundHow.VOLUME)
    # A copy of a whole VM, or another VM made from the same template, has its own users.
    harmless = certain and all(
        path in graph.files
        and (path.parent != match.path.parent or graph.files[path].users
             or graph.files[path].children)
        for path in others
    )
    return Finding(
        "two-parents",
        Severity.INFO if harmless else Severity.WARNING,
        f"{len(match.candidates)} files carry the id of this disk's parent; "
        f"{match.path.name} is used, found by its {match.how}.",
        file=file.path,
        remedy="Move the copies that do not belong here elsewhere."
        if not harmless
        else "Nothing, as long as each copy stays with its own VM.",
        proof=f"parent id in more than one file: {names}",
        consequence=""
        if harmless
        else "If the wrong one is taken, old and new blocks are mixed up.",
        machine_id=owner,
    )


def _stale_path(
    file: DiskFile, link: ParentLink, parent: DiskFile | None, owner: str | None
) -> Iterable[Finding]:
    match = file.match
    assert match is not None and match.path is not None
    if match.how in (FoundHow.SAME_FOLDER, FoundHow.BY_ID):
        place = (
            "name in the same folder"
            if match.how is FoundHow.SAME_FOLDER
            else "id in the opened folder"
        )
        yield Finding(
            "stale-path",
            Severity.WARNING,
            f"The stored path of the parent leads nowhere ({stored_parent(link)}); the parent was "
            f"found by its {place}.",
            file=file.path,
            remedy="Reconnect the disk to its parent to refresh the path.",
            machine_id=owner,
            proof=f"stored: {stored_parent(link)}; found: {match.path}",
            consequence="Hyper-V looks only at the stored paths and may not find the parent.",
            windows_code=0xC03A000D,
        )
        return
    known = _stored_elsewhere(parent)
    absolute = link.absolute_path
    if (
        absolute
        and known
        and _drive_path(absolute) is not None
        and all(_drive_path(other) not in (None, _drive_path(absolute)) for other in known)
    ):
        yield Finding(
            "stale-path",
            Severity.INFO,
            "The stored absolute path of the parent is that of another place; the parent was "
            f"found by its {match.how}.",
            file=file.path,
            remedy="Refresh the stored paths when the files have their final place.",
            machine_id=owner,
            proof=f"absolute path: expected {known[0]} as configurations name it, found {absolute}",
            consequence="None as long as the files stay together.",
        )


def _stored_elsewhere(parent: DiskFile | None) -> list[str]:
    """How configurations name the parent."""
    return sorted({user.stored for user in parent.users if user.stored}) if parent else []


def _drive_path(text: str) -> tuple[str, ...] | None:
    """Drive and components of a path with a drive letter, casefolded; None for any other."""
    found = _DRIVE.match(text)
    if found is None:
        return None
    return (found[1].casefold(), *(part.casefold() for part in windows_path_parts(text)))


def _newer_parent(
    file: DiskFile, link: ParentLink, parent: DiskFile, owner: str | None, margin: float
) -> Iterable[Finding]:
    """A VHD has no write id: only its time can hint that a parent was written to afterwards."""
    if file.format is not DiskFormat.VHD or parent.outside:
        return
    try:
        late = parent.path.stat().st_mtime - file.path.stat().st_mtime
    except OSError:
        return
    if late <= margin:
        return
    yield Finding(
        "parent-newer",
        Severity.INFO,
        f"{parent.path.name} was modified after its child {file.path.name}. If a program wrote "
        "to its content, this disk no longer fits it; a VHD keeps no proof of that.",
        file=file.path,
        remedy="If anything but a copy touched the parent, bring back its old version; compare "
        "with a backup.",
        machine_id=owner,
        proof=f"modified: expected not after {file.path.name}, found {late:.0f} seconds later"
        + (f"; parent time stamp stored: {link.timestamp}" if link.timestamp else ""),
        consequence="If it was written to, moments above mix old and new blocks.",
        windows_code=0xC03A000F if link.timestamp else None,
    )


def cycle_findings(loops: Iterable[list[Path]]) -> Iterable[Finding]:
    """One finding a loop of parent links."""
    for loop in loops:
        shown = loop if len(loop) <= 10 else loop[:10]
        names = " -> ".join(path.name for path in shown)
        names += f" -> {loop[0].name}" if shown is loop else f" -> ... ({len(loop)} files)"
        yield Finding(
            "cycle",
            Severity.ERROR,
            f"These disks name each other as parents in a circle: {names}.",
            file=loop[0],
            remedy="Reconnect one of them to its true parent from a copy.",
            proof=f"parent links: expected to end at a base disk, found {names}",
            windows_code=0xC03A0018,
            consequence="None of them can be read.",
        )


