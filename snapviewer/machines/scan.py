# SPDX-License-Identifier: Apache-2.0
"""Walk a folder once and sort what lies there: configurations, disks, companions.

Nothing is opened here. Folders that are links are not followed (a loop or another place's files);
our own `.snapviewer` folders are left out.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.disks.storage import storage_error
from snapviewer.machines.model import Finding, Severity
from snapviewer.words import tr

WORK_FOLDER = ".snapviewer"
CONFIG_SUFFIXES = frozenset({".xml", ".vmcx"})
STATE_SUFFIXES = frozenset({".bin", ".vsv", ".vmrs", ".vmgs"})
COMPANION_SUFFIXES = (".rct", ".mrt")


@dataclass
class Scan:
    """The files below `root`, each a canonical path. `unreadable` are folders not listed,
    `linked_out` links to folders outside `root`, which are not followed."""

    root: Path
    configs: list[Path] = field(default_factory=list)
    disks: list[Path] = field(default_factory=list)
    states: list[Path] = field(default_factory=list)
    companions: list[Path] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)
    linked_out: list[Path] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def scan(root: Path) -> Scan:
    """List everything below `root` (a folder). Raises `StorageError` where root itself fails."""
    result = Scan(root)
    stack = [root]
    seen: set[Path] = set()
    while stack:
        folder = stack.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            if folder == root:
                raise storage_error(error, root, tr("listing the folder")) from error
            _unreadable(result, folder, error)
            continue
        for entry in entries:
            path = Path(entry.path)
            try:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != WORK_FOLDER:
                        stack.append(path)
                    continue
                _sort_in(result, path, entry.is_symlink(), seen)
            except OSError as error:
                # It went away while we looked, or is a link that the system cannot follow.
                if os.path.lexists(path):
                    _unreadable(result, path, error)
    for group in (result.configs, result.disks, result.states, result.companions):
        group.sort()
    return result


def _unreadable(result: Scan, folder: Path, error: OSError) -> None:
    result.unreadable.append(folder)
    result.findings.append(
        Finding(
            "folder-unreadable",
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


def _sort_in(result: Scan, path: Path, is_link: bool, seen: set[Path]) -> None:
    suffix = path.suffix.lower()
    if is_link:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            if not target.is_relative_to(result.root):
                _leaves(result, path, target)
                result.linked_out.append(path)
            return
        if target.exists() and not target.is_relative_to(result.root):
            known = suffix in DISK_SUFFIXES | CONFIG_SUFFIXES | STATE_SUFFIXES
            if known:
                _leaves(result, path, target)
        if target.exists():
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


def _leaves(result: Scan, path: Path, target: Path) -> None:
    result.findings.append(
        Finding(
            "link-leaves-folder",
            Severity.INFO,
            tr("This link leads out of the opened folder, to {target}.", target=target),
            file=path,
            remedy=tr("Open the other folder too before changing anything."),
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
