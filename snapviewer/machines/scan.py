# SPDX-License-Identifier: Apache-2.0
"""Walk the opened folders once and sort what lies there: configurations, disks, companions.

Names and kinds only; but in every folder that holds disks the first bytes of the other files are
looked at, because a differencing disk put aside under another ending still stands on its parent.
Folders that are links are not followed. Our own `.snapviewer` folders are left out, system folders
hold no VM, and what lies in a recycle bin is kept apart.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.disks.filesystem.temporary import is_run_folder
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.bins import bin_of, is_info_record, is_system_folder
from snapviewer.machines.codes import Code
from snapviewer.machines.contents import Content, Look, look
from snapviewer.machines.model import Finding, Severity

WORK_FOLDER = ".snapviewer"
CONFIG_SUFFIXES = frozenset({".xml", ".vmcx"})
STATE_SUFFIXES = frozenset({".bin", ".vsv", ".vmrs", ".vmgs"})
COMPANION_SUFFIXES = (".rct", ".mrt")
_KNOWN = DISK_SUFFIXES | CONFIG_SUFFIXES | STATE_SUFFIXES
_NAMED = _KNOWN | set(COMPANION_SUFFIXES)
_SMALLEST_DISK = 512  # bytes: a VHD's footer alone


@dataclass
class Scan:
    """The files below `roots`, each a canonical path.

    `deleted` are configurations and disks in a recycle bin (path to bin), in none of the other
    lists. `others` are the remaining files. `set_aside` are disks under another ending. `aliases`
    are further names (links) of files, by canonical path. `unseen` are places that could not be
    entered, with the reason; among them `unreadable` (folders not listed) and `linked_out` (links
    that lead out of the opened folders). `left_folders` are VMs that are being exported, or were
    not finished, and are not looked into. `listings` are the names in each folder that could be of
    a VM: see `vm_names`.
    """

    root: Path
    roots: tuple[Path, ...] = ()
    configs: list[Path] = field(default_factory=list)
    disks: list[Path] = field(default_factory=list)
    states: list[Path] = field(default_factory=list)
    companions: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    set_aside: list[Path] = field(default_factory=list)
    deleted: dict[Path, Path] = field(default_factory=dict)
    aliases: dict[Path, list[Path]] = field(default_factory=dict)
    unseen: dict[Path, str] = field(default_factory=dict)
    unreadable: list[Path] = field(default_factory=list)
    linked_out: list[Path] = field(default_factory=list)
    foreign: list[Look] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    left_folders: list[Path] = field(default_factory=list)
    listings: dict[Path, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.roots:
            self.roots = (self.root,)

    def is_inside(self, path: Path) -> bool:
        """Whether a path lies in one of the opened folders."""
        return any(path.is_relative_to(root) for root in self.roots)


def outermost(folders: Sequence[Path]) -> tuple[Path, ...]:
    """The folders without those that lie in another one, in the order given."""
    unique = list(dict.fromkeys(folders))
    return tuple(
        each
        for each in unique
        if not any(each != other and each.is_relative_to(other) for other in unique)
    )


def scan(*folders: Path) -> Scan:
    """List everything below the folders. Raises `StorageError` where one of them fails."""
    roots = outermost(folders)
    result = Scan(roots[0], roots)
    seen: set[Path] = set()
    linked_folders: list[tuple[Path, Path]] = []
    for root in roots:
        _walk(result, root, seen, linked_folders)
    for group in (
        result.configs, result.disks, result.states, result.companions, result.others,
    ):
        group.sort()
    _alias_folders(result, linked_folders)
    _look_beside_disks(result)
    return result


def _walk(
    result: Scan, root: Path, seen: set[Path], linked_folders: list[tuple[Path, Path]]
) -> None:
    stack = [root]
    while stack:
        folder = stack.pop()
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            if folder == root:
                raise storage_error(error, root, tr("listing the folder")) from error
            _unreadable(result, folder, error)
            continue
        in_bin = bin_of(folder, root)
        result.listings[folder] = _vm_names(entries)
        for entry in entries:
            path = Path(entry.path)
            try:
                if entry.is_dir(follow_symlinks=False):
                    if is_run_folder(entry.name):
                        result.left_folders.append(path)
                    elif entry.name != WORK_FOLDER and not is_system_folder(entry.name):
                        stack.append(path)
                    continue
                if in_bin is not None:
                    _deleted(result, path, in_bin)
                    continue
                _sort_in(result, path, entry.is_symlink(), seen, linked_folders)
            except OSError as error:
                # It went away while we looked, or is a link that the system cannot follow.
                if os.path.lexists(path):
                    _unreadable(result, path, error)


def vm_names(folder: Path) -> frozenset[str]:
    """The names in a folder that could be of a VM: folders, but ours and the system's, and files
    with an ending of a VM's. Raises `OSError`.
    """
    with os.scandir(folder) as listing:
        return _vm_names(listing)


def _vm_names(entries: Iterable[os.DirEntry[str]]) -> frozenset[str]:
    return frozenset(entry.name for entry in entries if _is_vms(entry))


def _is_vms(entry: os.DirEntry[str]) -> bool:
    if os.path.splitext(entry.name)[1].lower() in _NAMED:  # noqa: PTH122 - hot
        return True
    try:
        folder = entry.is_dir(follow_symlinks=False)
    except OSError:
        return False
    return folder and not (
        entry.name == WORK_FOLDER or is_run_folder(entry.name) or is_system_folder(entry.name)
    )


def _deleted(result: Scan, path: Path, in_bin: Path) -> None:
    if path.suffix.lower() in _KNOWN and not is_info_record(path) and not path.is_symlink():
        result.deleted[path] = in_bin


def _unreadable(result: Scan, folder: Path, error: OSError) -> None:
    result.unreadable.append(folder)
    result.unseen[folder] = tr("it could not be listed: {error}", error=error.strerror or error)
    result.findings.append(
        Finding(
            Code.FOLDER_UNREADABLE,
            Severity.WARNING,
            tr(
                "The folder could not be listed; files in it are not known, so nothing "
                "that they might need is called an orphan."
            ),
            file=folder,
            remedy=tr("Check the folder's permissions, then refresh."),
            proof=str(error),
        )
    )


def _sort_in(
    result: Scan,
    path: Path,
    is_link: bool,
    seen: set[Path],
    linked_folders: list[tuple[Path, Path]],
) -> None:
    suffix = path.suffix.lower()
    if is_link:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            if result.is_inside(target):
                linked_folders.append((path, target))
            else:
                _leaves(result, path, target)
            return
        if not target.exists():
            _dangling(result, path, target)
            return
        if not result.is_inside(target):
            if suffix in _KNOWN:
                _leaves(result, path, target)
            return
        result.aliases.setdefault(target, []).append(path)
        path = target
    if path in seen:
        return
    seen.add(path)
    if suffix in CONFIG_SUFFIXES:
        result.configs.append(path)
    elif suffix in DISK_SUFFIXES:
        result.disks.append(path)
    elif suffix in STATE_SUFFIXES:
        result.states.append(path)
    elif suffix in COMPANION_SUFFIXES:
        result.companions.append(path)
    else:
        result.others.append(path)


def _dangling(result: Scan, path: Path, target: Path) -> None:
    """A link that leads nowhere: a moved file, a volume that is not mounted, or a junction."""
    text = str(target)
    with contextlib.suppress(OSError):
        text = str(path.readlink())
    result.unseen[path] = tr("it is a link to {target}, which is not there", target=text)
    result.findings.append(
        Finding(
            Code.PLACE_UNSEEN,
            Severity.WARNING,
            tr("This link leads nowhere here: {target} is not there.", target=text),
            file=path,
            remedy=tr(
                "Mount or bring in what the link leads to, and open that folder too; or remove "
                "the link if it is not needed any more."
            ),
            proof=tr("link target: {target}", target=text),
            consequence=tr(
                "Snapshots or disks may lie behind it, so nothing that they might need is "
                "merged or called an orphan."
            ),
        )
    )


def _leaves(result: Scan, path: Path, target: Path) -> None:
    result.linked_out.append(path)
    result.unseen[path] = tr("it is a link out of the opened folders, to {target}", target=target)
    result.findings.append(
        Finding(
            Code.LINK_LEAVES_FOLDER,
            Severity.INFO,
            tr("This link leads out of the opened folder, to {target}.", target=target),
            file=path,
            remedy=tr("Add the folder {folder} too before changing anything.",
                      folder=target if target.is_dir() else target.parent),
            proof=tr(
                "link target: expected below {root}, found {target}",
                root=result.root,
                target=target,
            ),
            consequence=tr(
                "What lies there is not judged; a linked folder could hold VMs "
                "that use disks from here, so no file is called an orphan."
            ),
        )
    )


def _alias_folders(result: Scan, linked_folders: Sequence[tuple[Path, Path]]) -> None:
    """A file below a linked folder can be named through the link too."""
    for link, target in linked_folders:
        for path in (*result.disks, *result.states):
            if path.is_relative_to(target):
                result.aliases.setdefault(path, []).append(link / path.relative_to(target))


def _look_beside_disks(result: Scan) -> None:
    """Find disks under another ending in every folder that holds a disk."""
    folders = {path.parent for path in result.disks}
    for path in result.others:
        if path.parent not in folders:
            continue
        found = look(path)
        if found.size >= _SMALLEST_DISK and found.content in (Content.VHD, Content.VHDX):
            result.set_aside.append(path)
