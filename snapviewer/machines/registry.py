# SPDX-License-Identifier: Apache-2.0
"""A host's list of VMs: `data.vmcx`, where Server 2016 and later register every VM.

It names configurations only, by full path; it is no VM. Keys as in a real file (formats.md c):
`VirtualMachines/_<GUID>_` holds the path.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from snapviewer.chains.winpaths import locate, windows_basename
from snapviewer.errors import SnapviewerError
from snapviewer.formats.config_tree import ConfigDocument
from snapviewer.machines.configuration import normal_guid
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import CONFIG_SUFFIXES, Scan, scan
from snapviewer.words import tr

REGISTRY_NAME = "data.vmcx"
LIMIT = 10_000  # VMs; a host may run 1,024
_LIST = "virtualmachines"


@dataclass(frozen=True)
class RegisteredVm:
    """One entry: the VM's id and its configuration's path as stored."""

    id: str
    stored: str


@dataclass(frozen=True)
class Registry:
    """A `data.vmcx` and what it lists."""

    path: Path
    machines: tuple[RegisteredVm, ...]


def is_registry_name(path: Path) -> bool:
    """Whether a file that cannot be read is to be taken for a registry by its name."""
    return path.name.casefold() == REGISTRY_NAME


def read_registry(document: ConfigDocument, path: Path) -> Registry | None:
    """The registry in a parsed file, or None where it is something else."""
    if document.find("/configuration") is not None:
        return None
    found: dict[str, RegisteredVm] = {}
    lists = [
        node for _path, node in document.root.walk() if node.name.casefold() == _LIST
    ]
    for node in lists:
        for child in node.children:
            guid = normal_guid(child.name.strip("_"))
            if guid is not None and isinstance(child.value, str) and len(found) < LIMIT:
                found.setdefault(guid, RegisteredVm(guid, child.value))
    if not lists and not is_registry_name(path):
        return None
    return Registry(path, tuple(found.values()))


def unreadable_registry(path: Path, error: SnapviewerError) -> Finding:
    """The finding for a registry that cannot be read."""
    return Finding(
        "registry-unreadable",
        Severity.WARNING,
        tr("The host's list of VMs could not be read: {message}", message=error.message),
        file=path,
        remedy=error.remedy or tr("Restore it from a copy, or open the VMs' folders themselves."),
        proof=str(error),
        consequence=tr("VMs that only it names are not shown. The VMs themselves are not harmed."),
    )


def follow(registries: Sequence[Registry], found: Scan) -> bool:
    """Add to `found` the configurations that registries list, with the folders around them.

    What lies below the opened root is there already; a VM elsewhere brings its whole folder, so
    that its snapshots and disks are judged like the others'. Returns whether anything was added;
    a finding tells of each VM whose configuration is not there.
    """
    known = {path.resolve() for path in found.configs}
    before = len(found.configs)
    for registry in registries:
        near = registry.path.parent
        for entry in registry.machines:
            path, _how = locate(entry.stored, near, [near, found.root])
            if path is None or path.suffix.lower() not in CONFIG_SUFFIXES:
                found.findings.append(_missing(registry, entry))
                # It may use any disk here, so that nothing can be proved to be nobody's.
                name = windows_basename(entry.stored) or entry.id
                found.unreadable.append(registry.path.with_name(name))
                continue
            path = path.resolve()
            if path in known:
                continue
            found.findings.append(_elsewhere(registry, path))
            for folder in _folders(path):
                _add(found, folder)
            if path not in found.configs:
                found.configs.append(path)
            known.update(found.configs)
    found.configs.sort()
    return len(found.configs) != before


def _folders(config: Path) -> list[Path]:
    """The folders to read for a VM elsewhere: its own folder, never a whole volume."""
    folder = config.parent
    if folder.name.casefold() != "virtual machines":
        return [folder]
    above = folder.parent
    if above != above.parent:
        return [above]
    snapshots = above / "Snapshots"
    return [folder, *([snapshots] if snapshots.is_dir() else [])]


def _add(found: Scan, folder: Path) -> None:
    try:
        more = scan(folder)
    except SnapviewerError as error:
        found.unreadable.append(folder)
        found.findings.append(
            Finding(
                "folder-unreadable",
                Severity.WARNING,
                tr(
                    "A registered VM's folder could not be listed: {message}", message=error.message
                ),
                file=folder,
                remedy=error.remedy or tr("Check the folder's permissions, then refresh."),
                proof=str(error),
            )
        )
        return
    for mine, new in (
        (found.configs, more.configs),
        (found.disks, more.disks),
        (found.states, more.states),
        (found.companions, more.companions),
    ):
        have = set(mine)
        mine.extend(path for path in new if path not in have)
        mine.sort()
    found.unreadable.extend(more.unreadable)
    found.findings.extend(more.findings)


def _missing(registry: Registry, entry: RegisteredVm) -> Finding:
    return Finding(
        "registered-vm-missing",
        Severity.WARNING,
        tr(
            "The host's list of VMs names {entry}, but its configuration was not found: {stored}.",
            entry=entry.id,
            stored=entry.stored,
        ),
        file=registry.path,
        remedy=tr("Open the folder that holds it, or bring the storage online, then refresh."),
        proof=f"VirtualMachines/_{entry.id}_ = {entry.stored}",
        consequence=tr(
            "This VM is not shown, and no disk file is called an orphan, "
            "because this VM could need it."
        ),
    )


def _elsewhere(registry: Registry, path: Path) -> Finding:
    return Finding(
        "registered-vm-elsewhere",
        Severity.INFO,
        tr(
            "The host's list of VMs leads out of the opened folder, to {path}; that VM's "
            "folder is shown too.",
            path=path,
        ),
        file=registry.path,
    )
