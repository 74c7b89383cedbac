# SPDX-License-Identifier: Apache-2.0
"""A host's list of VMs: `data.vmcx`, where Server 2016 and later register every VM.

It names configurations only, by full path; it is no VM, and what it names is never opened by that
path. Keys as in a real file (formats.md c): `VirtualMachines/_<GUID>_` holds the path.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import tr
from snapviewer.chains.winpaths import windows_basename
from snapviewer.formats.config_tree import ConfigDocument
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import normal_guid
from snapviewer.machines.model import Finding, Severity

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
    lists = [node for _path, node in document.root.walk() if node.name.casefold() == _LIST]
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
        Code.REGISTRY_UNREADABLE,
        Severity.WARNING,
        tr("The host's list of VMs could not be read: {message}", message=error.message),
        file=path,
        remedy=error.remedy or tr("Restore it from a copy, or open the VMs' folders themselves."),
        proof=str(error),
        consequence=tr("VMs that only it names are not shown. The VMs themselves are not harmed."),
    )


def unopened(
    registries: Sequence[Registry], here: Iterable[str]
) -> list[tuple[Registry, RegisteredVm]]:
    """The registered VMs whose id no configuration of the opened folders has."""
    known = set(here)
    return [
        (registry, entry)
        for registry in registries
        for entry in registry.machines
        if entry.id not in known
    ]


def unopened_finding(registry: Registry, entry: RegisteredVm) -> Finding:
    """That a VM the host lists is not in the opened folders."""
    return Finding(
        Code.REGISTERED_VM_MISSING,
        Severity.WARNING,
        tr(
            "The host's list of VMs names {entry}, but its configuration was not found: {stored}.",
            entry=entry.id,
            stored=entry.stored,
        ),
        file=registry.path,
        remedy=tr(
            "Add the folder that is {folder} on the host, or bring the storage online, then "
            "refresh.",
            folder=entry.stored[: -len(windows_basename(entry.stored)) - 1] or entry.stored,
        ),
        proof=f"VirtualMachines/_{entry.id}_ = {entry.stored}",
        consequence=tr(
            "This VM is not shown, and no disk file is called an orphan, "
            "because this VM could need it."
        ),
    )
