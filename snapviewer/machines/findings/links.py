# SPDX-License-Identifier: Apache-2.0
"""Findings about a differencing disk and its parent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import sentences, tr, trn
from snapviewer.chains.resolve import FoundHow
from snapviewer.chains.winpaths import windows_path_parts
from snapviewer.disks.image import DiskFormat, ParentLink
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile, DiskGraph
from snapviewer.machines.findings.sizes import UNREADABLE_CHAIN, fits, size_findings
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import reasons_against
from snapviewer.machines.upcase import fold

_DRIVE = re.compile(r"^(?:\\\\\?\\)?([A-Za-z]:)[\\/]")


def link_findings(
    graph: DiskGraph, file: DiskFile, owner: str | None, margin: float, *, in_loop: bool = False,
    apart: bool = False,
) -> Iterable[Finding]:
    """What is wrong with the link of `file` to its parent. `margin`: see `copy_margin`; `apart`:
    the other files with the parent's id are disks of copies of the VM, each in its own folder.
    """
    link, match = file.link, file.match
    if link is None or match is None:
        return
    if match.path is None:
        if file.link_id in link.link_ids:
            yield _own_parent(file, owner)
        elif match.unreadable:
            yield _parent_unreadable(file, match.unreadable[0], owner)
        else:
            yield _parent_missing(graph, file, link, owner)
        return
    parent = graph.files.get(match.path)
    if not match.id_matches:
        yield from _wrong_id(file, link, parent, owner)
    elif len(match.candidates) > 1 and not apart:
        yield _two_parents(graph, file, owner)
    yield from _stale_path(file, link, parent, owner)
    if parent is not None and parent.error is not None:
        yield _parent_unreadable(file, parent.path, owner)
    if parent is None or parent.error is not None:
        return
    if parent.format is not file.format:
        yield Finding(
            Code.FORMAT_MISMATCH,
            Severity.ERROR,
            tr(
                "The parent found, {name}, is of another format than this disk.",
                name=parent.path.name,
            ),
            file=file.path,
            remedy=tr("Find the right parent and reconnect the disk to it."),
            proof=tr(
                "format: expected {expected}, found {found}",
                expected=str(file.format).upper(),
                found=str(parent.format).upper(),
            ),
            consequence=tr(UNREADABLE_CHAIN),
            machine_key=owner,
        )
    elif not fits(file, parent):
        yield from size_findings(file, parent, owner)
    else:
        yield from size_findings(file, parent, owner)
        if match.id_matches and not in_loop:
            yield from _newer_parent(graph, file, link, parent, owner, margin)


def stored_parent(link: ParentLink) -> str:
    """The parent's path as stored, the fullest there is."""
    return (
        link.absolute_path or link.name or link.relative_path or link.volume_path or tr("(no path)")
    )


def _own_parent(file: DiskFile, owner: str | None) -> Finding:
    return Finding(
        Code.CYCLE,
        Severity.ERROR,
        tr("This disk names itself as its parent."),
        file=file.path,
        remedy=tr("Reconnect it to its true parent."),
        proof=tr(
            "parent id: expected another disk's, found its own {found}",
            found=file.link_id.hex(),
        ),
        windows_code=0xC03A0018,
        consequence=tr("It cannot be read."),
        machine_key=owner,
    )


def _parent_unreadable(file: DiskFile, parent: Path, owner: str | None) -> Finding:
    assert file.match is not None
    return Finding(
        Code.PARENT_UNREADABLE,
        Severity.ERROR,
        tr("The parent disk {parent} is there, but cannot be read.", parent=parent.name),
        file=file.path,
        remedy=tr("Mend or restore {parent} first.", parent=parent.name),
        windows_code=0xC03A0019,
        machine_key=owner,
        proof=tr("tried: {places}", places="; ".join(file.match.tried)),
        consequence=tr("Neither this disk nor a moment above it can be read."),
    )


def _parent_missing(
    graph: DiskGraph, file: DiskFile, link: ParentLink, owner: str | None
) -> Finding:
    assert file.match is not None
    expected = " or ".join(each.hex() for each in link.link_ids)
    return Finding(
        Code.PARENT_MISSING,
        Severity.ERROR,
        tr(
            "The parent disk is missing: {path}. Without it this disk cannot be read.",
            path=stored_parent(link),
        ),
        file=file.path,
        remedy=_where_to_put_it(file, link),
        windows_code=0xC03A000D,
        machine_key=owner,
        proof=sentences(
            tr(
                "parent id: expected {expected}; tried: {places}.",
                expected=expected,
                places="; ".join(file.match.tried) or tr("the disk stores no path"),
            ),
            *_proposals(graph, file),
        ),
        consequence=tr(UNREADABLE_CHAIN),
    )


def _where_to_put_it(file: DiskFile, link: ParentLink) -> str:
    """Where the missing parent belongs: never over the child, which may have its name."""
    stored = stored_parent(link)
    name = StoredPath.parse(stored).name
    if not name or fold(name) != fold(file.path.name):
        if file.match is not None and file.match.elsewhere:
            return tr(
                "Add the folder {folder}, where the stored path leads.",
                folder=file.match.elsewhere[0].parent,
            )
        return tr(
            "Bring the parent file back into the same folder, or reconnect the disk "
            "to the right parent."
        )
    return tr(
        "The parent has this disk's own name: put it anywhere but {folder}, where it would replace "
        "this disk. Restore it as {path}, or into another folder; then add that folder here, or "
        "reconnect the disk to it.",
        folder=file.path.parent,
        path=stored,
    )


def _proposals(graph: DiskGraph, file: DiskFile) -> list[str]:
    """What speaks for and against each file that carries the id, without being the parent."""
    match = file.match
    assert match is not None
    owners = graph.owners()
    return [
        tr(
            "{name} carries the same id, as every copy of one disk does, but {reasons}: it may be "
            "a sister copy, not the parent.",
            name=path.name,
            reasons="; ".join(reasons_against(graph, file, graph.files[path], owners))
            or tr("another file fits as well"),
        )
        for path in match.proposed
        if path in graph.files
    ]


def _wrong_id(
    file: DiskFile, link: ParentLink, parent: DiskFile | None, owner: str | None
) -> Iterable[Finding]:
    assert file.match is not None and file.match.path is not None
    expected = " or ".join(each.hex() for each in link.link_ids)
    found = parent.link_id.hex() if parent is not None and parent.link_id else "unreadable"
    yield Finding(
        Code.ID_MISMATCH,
        Severity.ERROR,
        tr(
            "The file found as parent, {name}, is not the one this disk was made over, or "
            "it was changed since.",
            name=file.match.path.name,
        ),
        file=file.path,
        remedy=tr(
            "Find the right parent, or prove that its content is unchanged before you reconnect."
        ),
        windows_code=0xC03A000E,
        machine_key=owner,
        proof=tr("parent id: expected {expected}, found {found}", expected=expected, found=found),
        consequence=tr("Reading on could mix old and new blocks, so it is refused."),
    )
    if (
        parent is not None
        and parent.format is DiskFormat.VHDX
        and file.format is DiskFormat.VHDX
        and parent.unique_id == file.unique_id
    ):
        yield Finding(
            Code.PARENT_CHANGED,
            Severity.ERROR,
            tr(
                "{name} is the disk that {child} was made over (both have the same disk "
                "id), but it was written to afterwards.",
                name=parent.path.name,
                child=file.path.name,
            ),
            file=parent.path,
            remedy=tr(
                "Bring this file back as it was when the snapshot was taken. "
                "Reconnect only when it is certain that no block of it changed."
            ),
            windows_code=0xC03A000E,
            machine_key=owner,
            proof=tr(
                "DataWriteGuid: expected {expected}, found {found}; virtual disk id "
                "equal: {id}",
                expected=expected,
                found=found,
                id=parent.unique_id.hex(),
            ),
            consequence=tr("{name} and every moment above it cannot be read.", name=file.path.name),
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
        Code.TWO_PARENTS,
        Severity.INFO if harmless else Severity.WARNING,
        tr(
            "{count} files carry the id of this disk's parent; {name} is used, found by {how}.",
            count=len(match.candidates),
            name=match.path.name,
            how=tr(match.how) if match.how else "",
        ),
        file=file.path,
        remedy=tr("Move the copies that do not belong here elsewhere.")
        if not harmless
        else tr("Nothing, as long as each copy stays with its own VM."),
        proof=tr("parent id in more than one file: {names}", names=names),
        consequence=""
        if harmless
        else tr("If the wrong one is taken, old and new blocks are mixed up."),
        machine_key=owner,
    )


def _stale_path(
    file: DiskFile, link: ParentLink, parent: DiskFile | None, owner: str | None
) -> Iterable[Finding]:
    match = file.match
    assert match is not None and match.path is not None
    if parent is not None and parent.deleted_in is not None:
        return  # said as a finding of its own; the bin must not become its stored home
    if match.how in (FoundHow.SAME_FOLDER, FoundHow.BY_ID):
        by_name = match.how is FoundHow.SAME_FOLDER
        stored = stored_parent(link)
        yield Finding(
            Code.STALE_PATH,
            Severity.WARNING,
            tr(
                "The stored path of the parent leads nowhere ({path}); the parent was found by "
                "its name in the same folder.",
                path=stored,
            )
            if by_name
            else tr(
                "The stored path of the parent leads nowhere ({path}); the parent was found by "
                "its id in the opened folder.",
                path=stored,
            ),
            file=file.path,
            remedy=tr("Reconnect the disk to its parent to refresh the path."),
            machine_key=owner,
            proof=tr(
                "stored: {path}; found: {found}",
                path=stored_parent(link),
                found=match.path,
            ),
            consequence=tr("Hyper-V looks only at the stored paths and may not find the parent."),
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
            Code.STALE_PATH,
            Severity.INFO,
            tr(
                "The stored absolute path of the parent is that of another place; the "
                "parent was found by {how}.",
                how=tr(match.how) if match.how else "",
            ),
            file=file.path,
            remedy=tr("Refresh the stored paths when the files have their final place."),
            machine_key=owner,
            proof=tr(
                "absolute path: expected {known} as configurations name it, found {absolute}",
                known=known[0],
                absolute=absolute,
            ),
            consequence=tr("None as long as the files stay together."),
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
    graph: DiskGraph,
    file: DiskFile,
    link: ParentLink,
    parent: DiskFile,
    owner: str | None,
    margin: float,
) -> Iterable[Finding]:
    """A VHD has no write id: only its time can hint that a parent was written to afterwards."""
    if file.format is not DiskFormat.VHD:
        return
    below = graph.get(parent.parent)
    try:
        written = parent.path.stat().st_mtime
        late = written - file.path.stat().st_mtime
        if late <= margin:
            return
        if below is not None and abs(written - below.path.stat().st_mtime) <= margin:
            return
    except OSError:
        return
    yield Finding(
        Code.PARENT_NEWER,
        Severity.INFO,
        tr(
            "{name} was modified after its child {child}. If a program wrote to its "
            "content, this disk no longer fits it; a VHD keeps no proof of that.",
            name=parent.path.name,
            child=file.path.name,
        ),
        file=file.path,
        remedy=tr(
            "If anything but a copy touched the parent, bring back its old version; "
            "compare with a backup."
        ),
        machine_key=owner,
        proof="; ".join(
            filter(
                None,
                (
                    trn(
                        "modified: expected not after {name}, found {n} second later",
                        "modified: expected not after {name}, found {n} seconds later",
                        round(late),
                        name=file.path.name,
                    ),
                    tr("parent time stamp stored: {time}", time=link.timestamp)
                    if link.timestamp
                    else "",
                ),
            )
        ),
        consequence=tr("If it was written to, moments above mix old and new blocks."),
    )


def cycle_findings(loops: Iterable[list[Path]]) -> Iterable[Finding]:
    """One finding a loop of parent links."""
    for loop in loops:
        shown = loop if len(loop) <= 10 else loop[:10]
        names = " -> ".join(path.name for path in shown)
        names += f" -> {loop[0].name}" if shown is loop else f" -> ... ({len(loop)} files)"
        yield Finding(
            Code.CYCLE,
            Severity.ERROR,
            tr("These disks name each other as parents in a circle: {names}.", names=names),
            file=loop[0],
            remedy=tr("Reconnect one of them to its true parent from a copy."),
            proof=tr("parent links: expected to end at a base disk, found {names}", names=names),
            windows_code=0xC03A0018,
            consequence=tr("None of them can be read."),
        )


