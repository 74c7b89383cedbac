# SPDX-License-Identifier: Apache-2.0
"""A live host as the records everything else works with: machines, moments, files, findings.

Nothing is derived that the host says: parents are its ParentSnapshotId, files its paths. Roles of
files follow from Get-VHD's ParentPath over all VMs of the host; a file no VM names and none needs
is not looked for, so there are no orphans here.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from snapviewer.base.errors import ChainError
from snapviewer.base.words import tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.disks.image import DiskFormat, DiskKind
from snapviewer.host import cmdlets
from snapviewer.host.errors import CMDLET_FAILED, HostError
from snapviewer.host.records import (
    HostDisk,
    HostDrive,
    HostSnapshot,
    HostVm,
    Inventory,
    inventory,
)
from snapviewer.host.transport import Transport
from snapviewer.machines.abilities import HOST
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile, DiskUser, FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_machine
from snapviewer.machines.model import (
    NOW_ID,
    Finding,
    Machine,
    MachineState,
    Moment,
    MomentDisk,
    MomentKind,
    SavedState,
    Severity,
)
from snapviewer.machines.scan import Scan

HOW = "as the host says"

# Microsoft.HyperV.PowerShell.VMState; what is not here is UNKNOWN, with the host's word as reason.
_STATES = {
    "off": MachineState.OFF,
    "offcritical": MachineState.OFF,
    "saved": MachineState.SAVED,
    "savedcritical": MachineState.SAVED,
    "fastsaved": MachineState.SAVED,
    "fastsavedcritical": MachineState.SAVED,
    "running": MachineState.RUNNING,
    "runningcritical": MachineState.RUNNING,
}
# SnapshotType's values (Get-VMSnapshot.md). A production snapshot is a Standard one too.
_KINDS = {
    "standard": MomentKind.STANDARD,
    "production": MomentKind.PRODUCTION,
    "recovery": MomentKind.RECOVERY,
}
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class HostLibrary(Library):
    """What a host told when it was asked; `refresh` asks again. Its files are those the host named
    (`graph`), at their paths there; their content cannot be read.

    Attributes: `root` (the host's name as a path), `machines` by name, `findings`, `transport`.
    `close` leaves the session open, which all libraries made by `refresh` share: `hang_up` ends it,
    and so does leaving a `with`.
    """

    can = HOST

    def __init__(self, name: str, transport: Transport, told: Inventory) -> None:
        super().__init__(Path(name), Path(name), Scan(Path(name)), ImageCache())
        self.name = name
        self.transport = transport
        self.allowed = told.allowed
        self._vms = {vm.id: vm for vm in told.vms}
        self._files = _files(told)
        self.graph.files = {file.path: file for file in self._files.values()}
        for vm in told.vms:
            machine, odd = _machine(vm)
            self._name_as_told(machine)
            self.machines.append(machine)
            self.findings.extend(odd)
        self.machines.sort(key=lambda machine: (machine.name, machine.id))
        self._assign_roles()
        for machine in self.machines:
            waiting = self.files_with_role(machine, FileRole.SUPERSEDED)
            machine.merge_pending = bool(waiting) or self._vms[machine.id].now.merging
        self.findings.extend(self._file_findings())
        if not told.vms and not told.allowed:
            self.findings.append(_nothing_seen(name))
        self.findings.sort(key=lambda finding: _SEVERITIES.index(finding.severity))
        for machine in self.machines:
            machine.findings = [item for item in self.findings if item.machine_key == machine.key]

    # -- looking things up ----------------------------------------------------------------------

    def machine(self, reference: str | None = None) -> Machine:
        """See `lookup.find_machine`; folders are those on the host."""
        return find_machine(
            self.machines,
            reference,
            (self.root,),
            where_to_look=tr("look whether this login may see the VMs of '{host}'", host=self.name),
        )

    def chain_of(self, path: Path, config: Path | None = None) -> Chain:
        """Always raises `ChainError`: a host tells of its disks but does not hand them out."""
        raise ChainError(
            tr("the content of disks is not available on a live host"),
            code="live-host",
            remedy=tr("open the VM's folder, or a copy of it, to look into its disks"),
        )

    def vm(self, machine: Machine) -> HostVm:
        """What the host said of a machine."""
        return self._vms[machine.id]

    def snapshot(self, machine: Machine, moment: Moment) -> HostSnapshot | None:
        """What the host said of a snapshot; None for Now."""
        return next((item for item in self.vm(machine).snapshots if item.id == moment.id), None)

    def file(self, path: str) -> DiskFile | None:
        """A disk file by its path on the host; letter case does not matter there."""
        return self._files.get(path.casefold())

    def parents(self, file: DiskFile) -> list[DiskFile]:
        """The files below (parents of) a file, nearest first; a cycle is cut."""
        found: list[DiskFile] = []
        seen = {str(file.path).casefold()}
        current = file.parent
        while current is not None and str(current).casefold() not in seen:
            seen.add(str(current).casefold())
            below = self.file(str(current))
            if below is None:
                break
            found.append(below)
            current = below.parent
        return found

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """Every disk file a moment of the VM names, and their parents."""
        found: dict[str, DiskFile] = {}
        for moment in machine.moments:
            for disk in moment.disks.values():
                file = self.file(disk.stored)
                if file is not None:
                    for item in (file, *self.parents(file)):
                        found[str(item.path).casefold()] = item
        return [found[key] for key in sorted(found)]

    def findings_of(self, machine: Machine) -> list[Finding]:
        """The findings of one VM, and those of none."""
        return [item for item in self.findings if item.machine_key in (None, machine.key)]

    def refresh(self) -> HostLibrary:
        """The host asked again, over the same session. Raises `HostError`."""
        return open_host(self.name, self.transport)

    def hang_up(self) -> None:
        """End the session with the host."""
        self.close()
        self.transport.close()

    def __enter__(self) -> HostLibrary:
        return self

    def __exit__(self, *_: object) -> None:
        self.hang_up()

    # -- putting it together --------------------------------------------------------------------

    def _name_as_told(self, machine: Machine) -> None:
        """A drive may name its file in other letters than the file itself is told in."""
        for moment in machine.moments:
            for slot, disk in moment.disks.items():
                known = self.file(disk.stored)
                if known is not None:
                    moment.disks[slot] = replace(disk, path=known.path)

    def _assign_roles(self) -> None:
        for machine in self.machines:
            for moment in machine.moments:
                for slot, disk in moment.disks.items():
                    file = self.file(disk.stored)
                    if file is not None:
                        file.users.append(DiskUser(machine.key, moment.id, slot))
        for file in self._files.values():
            if file.users:
                file.role = FileRole.USED
            elif len(file.children) > 1:
                file.role = FileRole.BRANCH_POINT
            elif file.children and is_automatic(file.children[0]):
                file.role = FileRole.SUPERSEDED
            else:
                file.role = FileRole.LINK

    def _file_findings(self) -> list[Finding]:
        findings: list[Finding] = []
        for machine in self.machines:
            for file in self.files_of(machine):
                if file.error is not None:
                    findings.append(
                        Finding(
                            Code.DISK_UNREADABLE,
                            Severity.WARNING,
                            tr(
                                "The host cannot say more about a disk file: {message}",
                                message=file.error.message,
                            ),
                            file=file.path,
                            remedy=tr(
                                "If another host uses the file on shared storage, ask that one."
                            ),
                            consequence=tr(
                                "Its size and parent are not known, so no forecast counts it."
                            ),
                            windows_code=file.error.windows_code,
                            machine_key=machine.key,
                        )
                    )
                elif file.role is FileRole.SUPERSEDED:
                    running = self.vm(machine).now.merging
                    findings.append(
                        Finding(
                            Code.MERGE_RUNNING if running else Code.MERGE_PENDING,
                            Severity.INFO if running else Severity.WARNING,
                            tr("No snapshot names this disk any more; the host merges it now.")
                            if running
                            else tr(
                                "No snapshot names this disk any more; the host has "
                                "yet to merge it."
                            ),
                            file=file.path,
                            remedy=""
                            if running
                            else tr(
                                "If it stays so, look for a backup or a lock that "
                                "holds the merge up."
                            ),
                            machine_key=machine.key,
                        )
                    )
        return findings


def open_host(name: str, transport: Transport) -> HostLibrary:
    """Ask a host for everything it has; nothing is changed. Raises `HostError`."""
    answer = transport.run(cmdlets.INVENTORY, {"vm": None})
    return HostLibrary(name, transport, inventory(answer, name))


def is_automatic(path: Path) -> bool:
    """Whether a file is one Hyper-V made for a snapshot: .avhd or .avhdx."""
    return str(path).casefold().endswith((".avhd", ".avhdx"))


def _files(told: Inventory) -> dict[str, DiskFile]:
    files: dict[str, DiskFile] = {}
    for disk in told.disks:
        if disk.path:
            files.setdefault(disk.path.casefold(), _file(disk, told.host))
    for file in files.values():
        if file.parent is not None:
            below = files.get(str(file.parent).casefold())
            file.parent = below.path if below is not None else None
            if below is not None:
                below.children.append(file.path)
    return files


def _file(disk: HostDisk, host: str) -> DiskFile:
    if disk.error:
        error = HostError(disk.error, code=CMDLET_FAILED, host=host, windows_code=disk.windows_code)
        return DiskFile(Path(disk.path), 0, error=error)
    formats = {item.value: item for item in DiskFormat}
    kinds = {item.value: item for item in DiskKind}
    return DiskFile(
        Path(disk.path),
        disk.file_size,
        format=formats.get(disk.format.casefold()),
        kind=kinds.get(disk.type.casefold()),
        virtual_size=disk.size,
        block_size=disk.block_size,
        parent=Path(disk.parent) if disk.parent else None,
    )


def _machine(vm: HostVm) -> tuple[Machine, list[Finding]]:
    state = _STATES.get(vm.now.state.casefold(), MachineState.UNKNOWN)
    said = vm.now.state or tr("nothing")
    reason = (
        tr("the host says '{state}', '{status}'", state=said, status=vm.now.status)
        if vm.now.status
        else tr("the host says '{state}'", state=said)
    )
    snapshots = [_moment(item) for item in vm.snapshots]
    findings = _untangle(snapshots)
    ids = {moment.id for moment in snapshots}
    now = Moment(
        NOW_ID,
        tr("Now"),
        vm.notes,
        None,
        MomentKind.NOW,
        _disks(vm.drives),
        SavedState(None, None, 0, True) if state is MachineState.SAVED else None,
        None,
        vm.parent if vm.parent in ids else None,
    )
    if vm.parent is not None and vm.parent not in ids:
        findings.append(_lost_parent(tr("Now"), vm.parent))
    machine = Machine(
        id=vm.id,
        name=vm.name,
        generation=vm.generation,
        config_version=vm.version,
        state=state,
        root=Path(vm.path),
        config_path=None,
        now=now,
        snapshots=_tree_order(snapshots),
        state_reason=reason,
    )
    if vm.now.state.casefold().endswith("critical"):
        findings.append(
            Finding(
                Code.VM_CRITICAL,
                Severity.ERROR,
                tr("The host calls the VM's state critical: {state}.", state=vm.now.state),
                remedy=tr("Check that its storage can be reached."),
            )
        )
    findings.extend(
        Finding(
            Code.RECOVERY_SNAPSHOT,
            Severity.INFO,
            tr("'{name}' is a recovery snapshot, as backups make it.", name=item.name),
            remedy=tr("If no backup runs, the backup program has left it behind."),
        )
        for item in vm.snapshots
        if item.type.casefold() == "recovery"
    )
    return machine, [replace(item, machine_key=machine.key) for item in findings]


def _moment(item: HostSnapshot) -> Moment:
    kind = _KINDS.get(item.type.casefold(), MomentKind.UNKNOWN)
    if item.automatic and kind is MomentKind.STANDARD:
        kind = MomentKind.AUTOMATIC
    # VMSnapshot.State: Off where no memory was kept.
    off = _STATES.get(item.state.casefold(), MachineState.OFF) is MachineState.OFF
    return Moment(
        item.id,
        item.name,
        item.notes,
        item.created,
        kind,
        _disks(item.drives),
        None if off else SavedState(None, None, item.system_size, True),
        None,
        item.parent,
    )


def _disks(drives: tuple[HostDrive, ...]) -> dict[str, MomentDisk]:
    return {
        drive.slot: MomentDisk(drive.slot, drive.path, Path(drive.path), HOW)
        for drive in drives
        if drive.path
    }


def _lost_parent(name: str, parent: str) -> Finding:
    return Finding(
        Code.TREE_DISAGREEMENT,
        Severity.WARNING,
        tr(
            "The host says that '{name}' stands on the snapshot {parent}, which it does not list.",
            name=name,
            parent=parent,
        ),
        consequence=tr("'{name}' is shown as a root.", name=name),
    )


def _untangle(snapshots: list[Moment]) -> list[Finding]:
    """Make the parents a forest; a parent that is not listed, or a cycle, becomes a finding."""
    findings = []
    by_id = {moment.id: moment for moment in snapshots}
    for moment in snapshots:
        if moment.parent is not None and moment.parent not in by_id:
            findings.append(_lost_parent(moment.name, moment.parent))
            moment.parent = None
    sound: set[str] = set()
    for moment in snapshots:
        path: list[str] = []
        on_path: set[str] = set()
        current: Moment | None = moment
        while current is not None and current.id not in sound:
            if current.id in on_path:
                findings.append(
                    Finding(
                        Code.TREE_DISAGREEMENT,
                        Severity.WARNING,
                        tr(
                            "The parents the host names go round in a circle at '{current}'.",
                            current=current.name,
                        ),
                        consequence=tr("'{current}' is shown as a root.", current=current.name),
                    )
                )
                current.parent = None
                break
            on_path.add(current.id)
            path.append(current.id)
            current = by_id[current.parent] if current.parent is not None else None
        sound.update(path)
    return findings


def _tree_order(snapshots: list[Moment]) -> list[Moment]:
    """Depth first, parents before children, older branches first."""
    children: dict[str | None, list[Moment]] = defaultdict(list)
    for moment in snapshots:
        children[moment.parent].append(moment)
    for group in children.values():
        group.sort(
            key=lambda moment: (
                moment.created.timestamp() if moment.created else 0.0,
                moment.name,
                moment.id,
            )
        )
    ordered: list[Moment] = []
    stack = list(reversed(children[None]))
    while stack:
        moment = stack.pop()
        ordered.append(moment)
        stack.extend(reversed(children[moment.id]))
    return ordered


def _nothing_seen(name: str) -> Finding:
    return Finding(
        Code.HOST_SHOWS_NO_VMS,
        Severity.WARNING,
        tr(
            "'{name}' shows no virtual machine to this login, which belongs to neither "
            "'Administrators' nor 'Hyper-V Administrators'; Hyper-V then lists nothing.",
            name=name,
        ),
        remedy=tr("Use another account, or start as administrator."),
    )
