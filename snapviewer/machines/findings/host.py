# SPDX-License-Identifier: Apache-2.0
"""What a host will say of a VM that its files show already: cluster, versions, images, TPM, places.

What Microsoft documents is said plainly, what follows from it is called inferred, and no code is
named where none is known (host.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import listed, tr
from snapviewer.disks.image import DiskFormat
from snapviewer.machines import host_facts
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.host_versions import (
    NEWEST,
    hosts_for,
    is_older_than_the_table,
    parsed,
)
from snapviewer.machines.library import Library
from snapviewer.machines.local_host import SERVICE, registers
from snapviewer.machines.model import Finding, Machine, Severity
from snapviewer.machines.saved_state import guest_state_file
from snapviewer.machines.windows_codes import FILE_NOT_FOUND

_VHDX: Final = (".vhdx", ".avhdx")
# What a plan says too, because it makes or keeps something that the host refuses.
IN_PLANS: Final = frozenset(
    {
        Code.DISK_WRONG_SUFFIX,
        Code.DISK_TWO_SUFFIXES,
        Code.LARGE_SECTORS_ON_IDE,
        Code.IN_VOLUME_ROOT,
        Code.VOLUME_FAT,
        Code.CONFIGURATION_VERSION_UNKNOWN,
        Code.GUEST_STATE_MISSING,
    }
)


def host_findings(library: Library, machine: Machine) -> Iterable[Finding]:
    """What a host will say of one VM."""
    if machine.config is None:
        return
    yield from _cluster(machine)
    yield from _replica(machine)
    yield from _registered(machine)
    yield from _version(machine)
    yield from _images(machine)
    yield from _guest_state(machine)
    yield from _suffixes(library, machine)
    yield from _sectors(library, machine)
    yield from _places(machine)


# -- who else looks after the VM --------------------------------------------------------------


def _cluster(machine: Machine) -> Iterable[Finding]:
    proof = host_facts.cluster_proof(machine)
    if proof:
        yield Finding(
            Code.CLUSTERED,
            Severity.INFO,
            tr("'{vm}' is a role of a cluster.", vm=machine.name)
            if host_facts.is_cluster_role(machine)
            else tr("'{vm}' lies on a volume of a cluster.", vm=machine.name),
            file=machine.config_path,
            remedy=tr(
                "Before anything is changed here take the role offline (Stop-ClusterGroup), and "
                "only then say that the host is off."
            ),
            proof=proof,
            consequence=tr(
                "Another node can start the VM at any moment, and a change behind the cluster's "
                "back looks like a failure to it."
            ),
            machine_key=machine.key,
        )


def _replica(machine: Machine) -> Iterable[Finding]:
    proof = host_facts.replica_proof(machine)
    if proof:
        yield Finding(
            Code.REPLICA_SIDE,
            Severity.INFO,
            tr(
                "'{vm}' lies where a replica server keeps what it receives (inferred from its "
                "folder).",
                vm=machine.name,
            ),
            file=machine.config_path,
            remedy=tr(
                "Change the VM on its primary side. After a failover that is to stay, remove the "
                "replication and move the VM to a folder of its own first."
            ),
            proof=proof,
            consequence=tr("It is not changed here: the replica would no longer fit its source."),
            machine_key=machine.key,
        )


def _registered(machine: Machine) -> Iterable[Finding]:
    assert machine.config is not None
    if registers(machine.config.path):
        yield Finding(
            Code.REGISTERED_HERE,
            Severity.INFO,
            tr("This computer is the host of '{vm}', and its service runs.", vm=machine.name),
            file=machine.config_path,
            remedy=registered_remedy(),
            proof=tr("the service {service} registers this file", service=SERVICE),
            consequence=tr(
                "The service holds the settings in memory: an edit of the file is lost or written "
                "over."
            ),
            machine_key=machine.key,
        )


def registered_remedy() -> str:
    """How such a configuration is edited, after Microsoft's own recipe."""
    return tr(
        "Act through Hyper-V; or run 'net stop {service}', act here, then 'net start {service}'. "
        "Never take the VM out of the list: that deletes its configuration.",
        service=SERVICE,
    )


# -- what an import says ----------------------------------------------------------------------


def version_text(machine: Machine) -> str:
    """Which hosts take the VM; "" where its version is unknown to the table."""
    version = parsed(machine.config_version)
    if version is None:
        return ""
    if is_older_than_the_table(version):
        return tr(
            "Its configuration version {version} is that of Windows Server 2008 to 2012; a newer "
            "host does not take it as it is.",
            version=machine.config_version,
        )
    hosts = hosts_for(version)
    if not hosts:
        return ""
    return tr(
        "Configuration version {version} starts on {hosts}.",
        version=machine.config_version,
        hosts=listed(host.name for host in hosts),
    )


def _version(machine: Machine) -> Iterable[Finding]:
    version = parsed(machine.config_version)
    if version is None or is_older_than_the_table(version) or hosts_for(version):
        return
    yield Finding(
        Code.CONFIGURATION_VERSION_UNKNOWN,
        Severity.WARNING,
        tr(
            "No host that is known here takes configuration version {version}.",
            version=machine.config_version,
        ),
        file=machine.config_path,
        remedy=tr(
            "Open it on the host that made it; on another one make a new VM with these disks."
        ),
        proof=tr(
            "version: expected at most {newest} (Windows Server 2025), found {version}",
            newest=f"{NEWEST[0]}.{NEWEST[1]}",
            version=machine.config_version,
        ),
        consequence=tr("An older host finds no VM to import (32784)."),
        machine_key=machine.key,
    )


def import_texts(machine: Machine) -> list[str]:
    """What a host that imports the VM asks for, a sentence each: no fault of the VM, so said where
    it is about to be imported (an export, lines to register it) and no finding."""
    config = machine.config
    texts = [version_text(machine)]
    if config is not None:
        found = host_facts.switches(config)
        if found:
            texts.append(
                tr(
                    "A host without the virtual switch {switches} asks for another (33012).",
                    switches=listed(found),
                )
            )
        if host_facts.has_tpm(config):
            texts.append(
                tr(
                    "Its virtual TPM opens only on a host that has the certificates of its "
                    "guardian: move them as well."
                )
            )
    if config is not None and config.memory_mib:
        texts.append(
            tr("The host needs {count} MiB of memory free for it.", count=config.memory_mib)
        )
    count = host_facts.most_processors(machine)
    if count > 1:
        texts.append(
            tr("The host needs at least {count} logical processors.", count=count)
        )
    return [text for text in texts if text]


def _images(machine: Machine) -> Iterable[Finding]:
    for image in host_facts.missing_images(machine):
        yield Finding(
            Code.IMAGE_MISSING,
            Severity.INFO if image.looked is None else Severity.WARNING,
            image_text(image),
            file=image.moment.config.path if image.moment.config is not None else None,
            remedy=tr("Bring the image to where it was, or eject it in the VM's settings."),
            proof=tr("{slot}: {stored}", slot=image.slot, stored=image.stored)
            if image.looked is None
            else tr(
                "{slot}: expected {path}, found no such file", slot=image.slot, path=image.looked
            ),
            consequence=tr("A host that does not find an image does not start the VM."),
            windows_code=FILE_NOT_FOUND,
            machine_key=machine.key,
        )


def image_text(image: host_facts.MissingImage) -> str:
    """What is said of an image that was not found."""
    if image.looked is None:
        return tr(
            "'{moment}' has the image {stored} at {slot}; whether the host has it cannot be seen "
            "here.",
            moment=image.moment.name,
            stored=image.stored,
            slot=image.slot,
        )
    return tr(
        "The image of '{moment}' at {slot} is missing: {stored}.",
        moment=image.moment.name,
        slot=image.slot,
        stored=image.stored,
    )


# -- guest state ------------------------------------------------------------------------------


def _guest_state(machine: Machine) -> Iterable[Finding]:
    for moment in machine.moments:
        config = moment.config
        if config is None or config.container != "vmcx" or not config.guest_state:
            continue
        try:
            present = guest_state_file(config)
        except SnapviewerError:
            continue  # a folder that cannot be listed is a finding of its own
        if present is not None:
            continue
        tpm = host_facts.has_tpm(config)
        yield Finding(
            Code.GUEST_STATE_MISSING,
            Severity.WARNING,
            tr(
                "The guest state of '{moment}' is missing: {stored}.",
                moment=moment.name,
                stored=config.guest_state,
            ),
            file=config.path,
            remedy=tr("Bring the file (.vmgs) back from a copy of the same moment."),
            proof=tr("expected beside {name}, found no such file", name=config.path.name),
            consequence=tr(
                "Its virtual TPM is gone with it: a guest with BitLocker asks for its recovery key."
            )
            if tpm
            else tr("Firmware variables, and a virtual TPM where there is one, are gone with it."),
            machine_key=machine.key,
        )


# -- disks ------------------------------------------------------------------------------------


def _disks(library: Library, machine: Machine) -> dict[Path, list[str]]:
    """The VM's disk files with the slots that stand on them."""
    found: dict[Path, list[str]] = {}
    for moment in reversed(machine.moments):
        for slot, disk in moment.disks.items():
            if disk.path is None or disk.path not in library.graph.files:
                continue
            for path in [disk.path, *library.graph.ancestors(disk.path)]:
                slots = found.setdefault(path, [])
                if slot not in slots:
                    slots.append(slot)
    return found


def _suffixes(library: Library, machine: Machine) -> Iterable[Finding]:
    for path in _disks(library, machine):
        file = library.graph.get(path)
        if file is None or file.error is not None or file.format is None or file.set_aside:
            continue
        names = [path, *library.graph.aliases.get(path, ())]
        wrong = [name for name in names if not _suffix_fits(file, name)]
        if path in wrong:
            yield _wrong_suffix(machine, file)
        elif wrong:
            yield Finding(
                Code.DISK_TWO_SUFFIXES,
                Severity.WARNING,
                tr(
                    "{name} has another name, {other}, whose ending is that of another format.",
                    name=path.name,
                    other=wrong[0].name,
                ),
                file=path,
                remedy=tr("Name it by {name} alone, and remove the other name.", name=path.name),
                proof=tr("content: {format}; names: {names}", format=str(file.format).upper(),
                         names=listed(str(name) for name in names)),
                consequence=tr("The host goes by the ending and does not open it by that name."),
                machine_key=machine.key,
            )


def _suffix_fits(file: DiskFile, name: Path) -> bool:
    return (name.suffix.lower() in _VHDX) == (file.format is DiskFormat.VHDX)


def _wrong_suffix(machine: Machine, file: DiskFile) -> Finding:
    right = "x" if file.format is DiskFormat.VHDX else ""
    kind = ".avhd" if file.path.suffix.lower().startswith(".a") else ".vhd"
    return Finding(
        Code.DISK_WRONG_SUFFIX,
        Severity.WARNING,
        tr(
            "{name} is a {format} disk by its content, but its ending says otherwise.",
            name=file.path.name,
            format=str(file.format).upper(),
        ),
        file=file.path,
        remedy=tr(
            "Rename it to {name} and name it so in the VM's settings and in the disks above it.",
            name=file.path.with_suffix(kind + right).name,
        ),
        proof=tr(
            "ending: expected {right}, found {found}",
            right=kind + right,
            found=file.path.suffix,
        ),
        consequence=tr("The host goes by the ending and does not open it (inferred)."),
        machine_key=machine.key,
    )


def _sectors(library: Library, machine: Machine) -> Iterable[Finding]:
    for path, slots in _disks(library, machine).items():
        file = library.graph.get(path)
        on_ide = [slot for slot in slots if slot.startswith("ide")]
        if file is None or file.sector_size <= 512 or file.children or not on_ide:
            continue
        yield Finding(
            Code.LARGE_SECTORS_ON_IDE,
            Severity.WARNING,
            tr(
                "{name} has sectors of {size} bytes and is at {slots}: IDE knows sectors of 512 "
                "bytes only (inferred).",
                name=path.name,
                size=file.sector_size,
                slots=listed(on_ide),
            ),
            file=path,
            remedy=tr("Attach it to a SCSI controller, or convert it to sectors of 512 bytes."),
            proof=tr(
                "logical sector size: expected 512 bytes, found {size}", size=file.sector_size
            ),
            consequence=tr("A generation 1 VM does not start from it."),
            machine_key=machine.key,
        )


# -- places -----------------------------------------------------------------------------------


def _places(machine: Machine) -> Iterable[Finding]:
    stored = next((s for s in host_facts.stored_paths(machine) if host_facts.in_volume_root(s)), "")
    if stored:
        yield Finding(
            Code.IN_VOLUME_ROOT,
            Severity.WARNING,
            tr("'{vm}' has files in the root of a volume: {stored}.", vm=machine.name,
               stored=stored),
            file=machine.config_path,
            remedy=tr("Move them into a folder (Move-VMStorage on the host)."),
            proof=stored,
            consequence=tr(
                "Microsoft does not support that: Hyper-V cannot give the VM its rights there."
            ),
            machine_key=machine.key,
        )
    for folder, kind in host_facts.fat_folders(machine):
        yield Finding(
            Code.VOLUME_FAT,
            Severity.WARNING,
            tr("'{vm}' lies on a volume of FAT: {folder}.", vm=machine.name, folder=folder),
            file=folder,
            remedy=tr("Copy the VM's folder to a volume of NTFS or ReFS."),
            proof=tr("file system: {kind}", kind=kind),
            consequence=tr(
                "There are no access lists there, so Hyper-V cannot give the VM its rights; FAT32 "
                "holds no file of 4 GiB or more."
            ),
            machine_key=machine.key,
        )
