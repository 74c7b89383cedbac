# SPDX-License-Identifier: Apache-2.0
"""What Windows says about files and folders beside their bytes, where Hyper-V minds it.

A disk that is sparse, compressed, encrypted or has integrity streams is refused (0xC03A001A), and a
folder hands on the last three to what is made in it. Where the place does not tell (an ordinary
file system of Linux), nothing is found. Which code Windows gives for a read-only or an offline disk
is not established, so none is named.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from snapviewer.base.powershell import both_shells, quote
from snapviewer.base.words import mark, tr
from snapviewer.disks.filesystem.attributes import (
    COMPRESSED,
    ENCRYPTED,
    INTEGRITY,
    REFUSED_WORD,
    SPARSE,
)
from snapviewer.machines.codes import Code
from snapviewer.machines.host_paths import host_path
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Severity
from snapviewer.machines.reparse import (
    ATTRIBUTE_OFFLINE,
    ATTRIBUTE_RECALL_ON_ACCESS,
    ATTRIBUTE_RECALL_ON_OPEN,
    describe_reparse,
    kind_of_tag,
    reparse_tag,
    windows_attributes,
)

READ_ONLY: Final = 0x1
LIMITATION: Final = 0xC03A001A  # ERROR_VIRTUAL_DISK_LIMITATION
_ELSEWHERE: Final = ATTRIBUTE_OFFLINE | ATTRIBUTE_RECALL_ON_OPEN | ATTRIBUTE_RECALL_ON_ACCESS

# Bit, the finding for a disk, the one for a file of the guest's state, and the words.
_REFUSED: Final[tuple[tuple[int, Code, Code | None, str], ...]] = (
    (
        SPARSE,
        Code.DISK_SPARSE,
        None,
        mark("{name} is marked sparse: Hyper-V refuses such a disk."),
    ),
    (
        COMPRESSED,
        Code.DISK_COMPRESSED,
        Code.GUEST_STATE_COMPRESSED,
        mark("{name} is compressed by NTFS: Hyper-V refuses it."),
    ),
    (
        ENCRYPTED,
        Code.DISK_ENCRYPTED,
        Code.GUEST_STATE_ENCRYPTED,
        mark("{name} is encrypted (EFS): Hyper-V refuses it."),
    ),
    (
        INTEGRITY,
        Code.DISK_INTEGRITY,
        Code.GUEST_STATE_INTEGRITY,
        mark("{name} has ReFS integrity streams: Hyper-V refuses it."),
    ),
)
_FOLDER: Final = (
    (COMPRESSED, Code.FOLDER_COMPRESSED, mark("New files in {name} are compressed by NTFS.")),
    (ENCRYPTED, Code.FOLDER_ENCRYPTED, mark("New files in {name} are encrypted (EFS).")),
    (INTEGRITY, Code.FOLDER_INTEGRITY, mark("New files in {name} have ReFS integrity streams.")),
)


def way_out(bit: int, path: Path | str) -> str:
    """The command that clears an attribute, for cmd or PowerShell on the host; `path` as the host
    has it where that is known."""
    word = both_shells(str(path))
    if bit == COMPRESSED:
        return f"compact /u {word}"
    if bit == ENCRYPTED:
        return f"cipher /d {word}"
    if bit == INTEGRITY:
        return f"Set-FileIntegrity -FileName {quote(str(path))} -Enable $false"
    return f"fsutil sparse setflag {word} 0"


def handed_on(folder: Path) -> tuple[int, str] | None:
    """What a folder hands on to new files that Hyper-V refuses on a disk: the bits and the words
    for the first of them; None where nothing, or where this place does not tell."""
    word = windows_attributes(folder) or 0
    for bit, _, text in _FOLDER:
        if word & bit:
            return word & REFUSED_WORD, tr(text, name=folder.name or str(folder))
    return None


def folder_refusal(folder: Path, machine: Machine | None = None) -> str:
    """Why no disk is made in a folder, with the way out as the host of `machine` names the folder;
    "" where nothing is in the way."""
    found = handed_on(folder)
    if found is None:
        return ""
    seen_as = _host_name(machine, folder)
    lines = [way_out(bit, seen_as) for bit, _, _ in _FOLDER if found[0] & bit]
    return tr(
        "{what} Hyper-V refuses such a disk (0xC03A001A). On the host run: {command}",
        what=found[1],
        command=" ; ".join(lines),
    )


def attribute_findings(library: Library) -> Iterator[Finding]:
    """Findings of all disks, guest state files and their folders; each path is asked once."""
    owners = library.graph.owners()
    written = {
        disk.path
        for machine in library.machines
        if machine.now is not None
        for disk in machine.now.disks.values()
    }
    keyed = {machine.key: machine for machine in library.machines}
    folders: dict[Path, str | None] = {}
    for path, file in library.graph.files.items():
        if file.deleted_in is not None:
            continue
        keys = owners[path]
        owner = next(iter(keys)) if len(keys) == 1 else None
        folders.setdefault(path.parent, owner)
        seen_as = _host_name(keyed.get(owner or ""), path)
        yield from _of_file(path, owner, seen_as, disk=True, written=path in written)
    for path in library.scan.states:
        if path.suffix.lower() == ".vmgs":
            yield from _of_file(path, None, str(path), disk=False, written=False)
    for folder, owner in folders.items():
        yield from _of_folder(folder, owner, _host_name(keyed.get(owner or ""), folder))


def _host_name(machine: Machine | None, path: Path) -> str:
    """A path as the host has it where that follows from the VM's settings, else as it is here."""
    if os.name == "nt" or machine is None or not windows_attributes(path):
        return str(path)
    return host_path(machine, path) or str(path)


def _of_file(
    path: Path, owner: str | None, seen_as: str, *, disk: bool, written: bool
) -> Iterable[Finding]:
    word = windows_attributes(path)
    if word is None:
        return
    for bit, of_disk, of_state, text in _REFUSED:
        code = of_disk if disk else of_state
        if word & bit and code is not None:
            remedy = tr("On the host run: {command}", command=way_out(bit, seen_as))
            if bit == SPARSE:
                remedy = tr(
                    "Fill the holes ('repair' can do it), or copy the file without holes and put "
                    "the copy in its place; where the mark stays, run on the host: {command}",
                    command=way_out(bit, seen_as),
                )
            yield Finding(
                code,
                Severity.ERROR,
                tr(text, name=path.name),
                file=path,
                remedy=remedy,
                proof=_proof(word, bit),
                consequence=tr("The VM does not start with it."),
                windows_code=LIMITATION,
                machine_key=owner,
            )
    if word & READ_ONLY and written:
        yield Finding(
            Code.DISK_READ_ONLY,
            Severity.WARNING,
            tr("{name} is marked read-only, and the VM writes to it.", name=path.name),
            file=path,
            remedy=tr("On the host run: {command}", command=f"attrib -r {both_shells(seen_as)}"),
            proof=_proof(word, READ_ONLY),
            consequence=tr("The VM cannot be expected to start with it."),
            machine_key=owner,
        )
    yield from _elsewhere(path, word, owner)


def _elsewhere(path: Path, word: int, owner: str | None) -> Iterable[Finding]:
    if word & _ELSEWHERE:
        yield Finding(
            Code.DISK_OFFLINE,
            Severity.WARNING,
            tr(
                "{name} is kept elsewhere (a cloud, a library of tapes) and only called in when it "
                "is opened.",
                name=path.name,
            ),
            file=path,
            remedy=tr("Let it always be kept on this device, or move it out of that folder."),
            proof=_proof(word, word & _ELSEWHERE),
            consequence=tr("Hyper-V cannot be expected to open it."),
            machine_key=owner,
        )
        return
    tag = reparse_tag(path)
    if tag is not None and kind_of_tag(tag) != "link":
        yield Finding(
            Code.DISK_REPARSE_POINT,
            Severity.WARNING,
            tr(
                "{name} is not an ordinary file to Windows: {what}.",
                name=path.name,
                what=describe_reparse(kind_of_tag(tag)),
            ),
            file=path,
            remedy=tr(
                "Bring it back as an ordinary file on the host (Expand-DedupFile for a "
                "deduplicated one), then look again."
            ),
            proof=tr("reparse point: expected none, found tag {tag}", tag=f"{tag:#010x}"),
            consequence=tr("It can read differently here than on the host; do not change it here."),
            machine_key=owner,
        )


def _of_folder(folder: Path, owner: str | None, seen_as: str) -> Iterable[Finding]:
    found = handed_on(folder)
    if found is None:
        return
    word, text = found
    first, code = next((bit, code) for bit, code, _ in _FOLDER if word & bit)
    yield Finding(
        code,
        Severity.WARNING,
        text,
        file=folder,
        remedy=tr("On the host run: {command}", command=way_out(first, seen_as)),
        proof=_proof(word, first),
        consequence=tr("Hyper-V refuses every disk that is made there."),
        windows_code=LIMITATION,
        machine_key=owner,
    )


def _proof(word: int, bit: int) -> str:
    return tr(
        "attributes: expected without {bit}, found {word}", bit=f"{bit:#x}", word=f"{word:#x}"
    )
