# SPDX-License-Identifier: Apache-2.0
"""What stands against a start and is no finding of its own: versions, rights, generations, logs."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.powershell import both_shells, grant_line
from snapviewer.base.words import listed, tr
from snapviewer.disks.image import DiskFormat
from snapviewer.machines import host_facts
from snapviewer.machines.codes import Code
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.host_versions import HOSTS, hosts_for, is_older_than_the_table, parsed
from snapviewer.machines.model import Moment
from snapviewer.machines.readiness.places import (
    disk_obstacles,
    image_obstacles,
    parent_obstacles,
    path_obstacles,
)
from snapviewer.machines.readiness.records import Obstacle, Situation
from snapviewer.machines.readiness.rights import may_open
from snapviewer.machines.saved_state import guest_state_file, runtime_file

TPM_SINCE: Final = (7, 0)
_GLOBAL: Final = "/configuration/global_settings"
_ALL_VMS: Final = both_shells("NT VIRTUAL MACHINE\\Virtual Machines:(OI)(CI)(F)")
_ACCOUNT: Final = re.compile(r"S-1-5-21(?:-\d+)+")
_DIRTY: Final = "dirty-log"


def seen(situation: Situation, moment: Moment) -> Iterator[Obstacle]:
    """Everything of a moment."""
    yield from _version(moment)
    yield from path_obstacles(moment)
    yield from disk_obstacles(situation, moment)
    yield from image_obstacles(situation, moment)
    yield from _controllers(situation, moment)
    for disk in moment.disks.values():
        for depth, path in enumerate(situation.chain(disk)):
            yield from parent_obstacles(situation, path)
            yield from _unreadable(situation, path)
            yield from _log(situation, moment, path, depth)
    if moment.config is not None:
        yield from _tpm(moment.config)
    if moment.is_now:
        yield from _of_now(situation, moment)


def _version(moment: Moment) -> Iterator[Obstacle]:
    text = moment.config.version if moment.config is not None else ""
    version, where = parsed(text), moment.config.path if moment.config is not None else None
    if version is None:
        return
    newer = tr("Take it to a host that knows this version, or make a new VM on its disks.")
    if is_older_than_the_table(version):
        own = frozenset({"2012r2"})  # "VMs of 2012 can be moved here" is all that is said
        yield Obstacle(
            "version-not-in-table",
            tr(
                "Configuration version {version} is that of Windows Server 2008 to 2012, of which "
                "Microsoft's table says nothing: its own version of the host knows it.",
                version=text,
            ),
            where,
            tr("Start it on the version of Windows that made it, or convert it there."),
            hosts=own,
        )
        yield Obstacle(
            "version-below-table",
            tr("configuration version {version}", version=text),
            where,
            tr("Convert the VM on an older host first, or make a new VM on its disks."),
            hosts=frozenset(host.key for host in HOSTS) - own,
        )
        return
    if not hosts_for(version):
        return  # a finding of its own
    too_new = frozenset(host.key for host in HOSTS if version > host.highest)
    too_old = frozenset(host.key for host in HOSTS if version < host.lowest)
    for code, hosts, remedy in (
        ("version-too-new", too_new, newer),
        (
            "version-too-old",
            too_old,
            tr("Raise the version on a host that takes both (Update-VMVersion, one way)."),
        ),
    ):
        if hosts:
            yield Obstacle(code, tr("configuration version {version}", version=text), where,
                           remedy, hosts=hosts)


# -- disks ------------------------------------------------------------------------------------


def _controllers(situation: Situation, moment: Moment) -> Iterator[Obstacle]:
    config = moment.config
    if config is None or config.generation != 2:
        return
    for slot, disk in moment.disks.items():
        file = situation.graph.get(disk.path)
        if file is not None and file.format is DiskFormat.VHD:
            yield Obstacle(
                "vhd-on-generation-2",
                tr("{name} is a VHD; a generation 2 VM takes VHDX only.", name=file.path.name),
                file.path,
                tr("Convert it (Convert-VHD), with everything it stands on."),
            )
        if slot.startswith("ide"):
            yield Obstacle(
                "ide-on-generation-2",
                tr("There is a disk at {slot}; a generation 2 VM has no IDE.", slot=slot),
                config.path,
                tr("Attach it to a SCSI controller."),
            )


def _unreadable(situation: Situation, path: Path) -> Iterator[Obstacle]:
    file = situation.graph.files[path]
    if file.error is not None:
        yield Obstacle(
            file.error.code or "unreadable",
            tr("{name} cannot be read: {message}", name=path.name, message=file.error.message),
            path,
            file.error.remedy or tr("Restore the file from a copy."),
            file.error.windows_code,
        )


def _log(situation: Situation, moment: Moment, path: Path, depth: int) -> Iterator[Obstacle]:
    file = situation.graph.files[path]
    if not any(note.code == _DIRTY for note in file.notes):
        return
    replay = tr("Replay the log: 'repair' does it by a plan.")
    read_only = any(
        item.code == Code.DISK_READ_ONLY and item.file == path for item in situation.findings
    )
    if depth == 0 and moment.is_now:
        if read_only:
            yield Obstacle(
                "dirty-log-read-only",
                tr("{name} is read-only, and its log must be written first.", name=path.name),
                path,
                replay,
            )
    else:
        yield Obstacle(
            "dirty-log-of-parent",
            tr(
                "{name} has a log that waits to be replayed, and Hyper-V opens it for reading "
                "only.",
                name=path.name,
            ),
            path,
            replay,
        )


# -- the VM -----------------------------------------------------------------------------------


def _tpm(config: VmConfiguration) -> Iterator[Obstacle]:
    if not host_facts.has_tpm(config):
        return
    yield Obstacle(
        "key-protector",
        tr(
            "The VM has a virtual TPM: it opens only where the certificates of its guardian are "
            "(\"key protector could not be unwrapped\" elsewhere)."
        ),
        config.path,
        tr("On another host, move both certificates of the guardian there first."),
    )
    version = parsed(config.version)
    if version is not None and version < TPM_SINCE:
        yield Obstacle(
            "tpm-below-7.0",
            tr(
                "A virtual TPM needs configuration version 7.0; this is {version}.",
                version=config.version,
            ),
            config.path,
            tr("Bring the configuration back as the host wrote it."),
        )


def _of_now(situation: Situation, moment: Moment) -> Iterator[Obstacle]:
    machine, config = situation.machine, moment.config
    if config is None:
        return
    accounts = host_accounts(config)
    if accounts:
        yield Obstacle(
            "old-account",
            tr(
                "The configuration names accounts of the host that made it; on another host the "
                "start can fail for that: {accounts}.",
                accounts=listed(accounts),
            ),
            config.path,
            tr("On another host run Grant-VMConnectAccess once for this VM."),
        )
    names = host_facts.switches(config)
    if names:
        connect = tr("Connect it on the host (Connect-VMNetworkAdapter).")
        yield Obstacle(
            "switch-wanted",
            tr("A host without the virtual switch {switches} asks for another (33012).",
               switches=listed(names)),
            config.path,
            connect,
        )
        yield Obstacle(
            "switch-port",
            tr("Whether the port of the switch is there shows at the start (events 32, 21502)."),
            config.path,
            connect,
        )
    if config.container == "vmcx":
        with contextlib.suppress(SnapviewerError):
            if runtime_file(config) is None:
                yield Obstacle(
                    "runtime-missing",
                    tr("The runtime file (.VMRS) is missing; Microsoft's own advice removes it "
                       "where a VM is stuck, so a start can do without."),
                    config.path,
                    tr("Nothing, unless the VM was saved: then bring the file back."),
                )
    for disk in moment.disks.values():
        file = situation.graph.get(disk.path)
        above = situation.graph.kept_children(file.path) if file is not None else []
        if file is not None and any(
            situation.graph.files[each].deleted_in is None for each in above
        ):
            yield Obstacle(
                Code.NOW_ON_FROZEN_FILE,
                tr(
                    "It would start and ruin what stands on {name}, to which it writes.",
                    name=file.path.name,
                ),
                file.path,
                tr("Do not start it; point Now at its newest disk: 'repair' does it by a plan."),
            )
    chain = {path for disk in moment.disks.values() for path in situation.chain(disk)}
    waiting = [
        path for path in chain if situation.graph.files[path].role is FileRole.SUPERSEDED
    ]
    if machine.merge_pending or waiting:
        yield Obstacle(
            Code.MERGE_PENDING,
            tr("A merge waits; the host does it while the VM is off, and may not start it where "
               "there is no room for that."),
            waiting[0] if waiting else config.path,
            tr("Run the merge ('snapviewer merge')."),
        )
        yield from _merge_folders(situation, chain)


def _merge_folders(situation: Situation, chain: set[Path]) -> Iterator[Obstacle]:
    """Folders of disks that let in neither the VM's account nor the group of all VMs: seen where a
    merge then failed on the host."""
    for folder in sorted({path.parent for path in chain}):
        if may_open(folder, situation.machine.id, write=True) is False:
            yield Obstacle(
                "merge-folder-denied",
                tr(
                    "The folder {name} lets in no VM's account; merges on the host were seen to "
                    "fail for that (event 19100).",
                    name=folder.name,
                ),
                folder,
                tr(
                    "Run: {command}",
                    command=f"icacls {both_shells(str(folder))} /grant {_ALL_VMS}",
                ),
            )


def host_accounts(config: VmConfiguration) -> list[str]:
    """The accounts of one computer or domain that the global settings name."""
    settings = config.document.find(_GLOBAL)
    found = [
        node.value
        for _, node in (settings.walk() if settings is not None else ())
        if isinstance(node.value, str) and _ACCOUNT.fullmatch(node.value)
    ]
    return list(dict.fromkeys(found))


# -- rights -----------------------------------------------------------------------------------


def rights_obstacles(
    situation: Situation, moment: Moment
) -> tuple[list[Obstacle], dict[str, bool]]:
    """Files that the VM's account may not open, and for each of the three questions whether any
    file's rights could be seen."""
    machine_id = situation.machine.id
    asked: list[tuple[str, str, Path, bool]] = []
    if moment.config is not None:
        asked.append(("configuration-rights", "configuration-denied", moment.config.path, True))
    for disk in moment.disks.values():
        for depth, path in enumerate(situation.chain(disk)):
            kind = ("disk-rights", "disk-denied") if depth == 0 else ("parent-rights",
                                                                      "parent-denied")
            asked.append((*kind, path, depth == 0))
    found: dict[tuple[str, Path], Obstacle] = {}
    told = {"configuration-rights": False, "disk-rights": False, "parent-rights": False}
    for check, code, path, write in asked:
        answer = may_open(path, machine_id, write=write)
        told[check] = told[check] or answer is not None
        if answer is False:
            found[code, path] = Obstacle(
                code,
                tr("The VM's account may not open {name}.", name=path.name),
                path,
                tr("On the host run: {command}", command=grant_line(str(path), machine_id)),
            )
    told["parent-rights"] |= not any(check == "parent-rights" for check, *_ in asked)
    return list(found.values()), told


def guest_state_of(config: VmConfiguration) -> Path | None:
    """The `.vmgs` beside a configuration; None where there is none or it cannot be seen."""
    with contextlib.suppress(SnapviewerError):
        return guest_state_file(config)
    return None


def runtime_of(config: VmConfiguration) -> Path | None:
    """The `.vmrs` beside a configuration; None where there is none or it cannot be seen."""
    with contextlib.suppress(SnapviewerError):
        return runtime_file(config)
    return None
