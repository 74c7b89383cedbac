# SPDX-License-Identifier: Apache-2.0
"""An opened place: one or more folders (a VM's, or a root holding many VMs), or one disk file.

Opening reads only, and only what lies in the opened folders. Everything that was found is judged
together: all configurations, all disks.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import ChainError, NotFoundError
from snapviewer.base.words import listed, tr
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.abilities import FOLDER, Can
from snapviewer.machines.binding import Binder
from snapviewer.machines.claimants import Folders
from snapviewer.machines.current_reading import note_chain
from snapviewer.machines.discovery import Configurations
from snapviewer.machines.disk_graph import LOOSE_ROLES, DiskFile, DiskGraph, DiskUser, FileRole
from snapviewer.machines.lookup import find_machine
from snapviewer.machines.marks import Seen
from snapviewer.machines.model import Finding, Machine, Moment
from snapviewer.machines.scan import Scan
from snapviewer.machines.shown import shown_name
from snapviewer.machines.windows_codes import FILE_NOT_FOUND


class Library:
    """What was found below the opened folders. Keep it open while its chains are read; `close`
    afterwards.

    Attributes: `root` (the first folder); `roots`; `opened` (the path the user named first);
    `machines` by name; `graph`; `findings` (all, most severe first); `scan`; `binder`; `can` says
    what can be done here. A live host is one, too (`host.library`), with fewer abilities.
    """

    can: frozenset[Can] = FOLDER

    def __init__(self, opened: Path, root: Path, found: Scan, cache: ImageCache) -> None:
        self.opened = opened
        self.root = root
        self.scan = found
        self.cache = cache
        self.graph = DiskGraph()
        self.machines: list[Machine] = []
        self.configurations = Configurations()
        self.findings: list[Finding] = []
        self.opened_note = ""  # why a folder other than the named one was opened
        self.binder: Binder | None = None
        self.read_marks: dict[Path, bytes] = {}  # configurations' digests, before they were read
        self.seen: dict[Path, Seen | None] = {}  # they and saved states, right before that
        self.devices: dict[Path, int] = {}  # of the opened folders and the VMs' own
        self._folders = Folders(())

    @property
    def roots(self) -> tuple[Path, ...]:
        """The opened folders."""
        return self.scan.roots

    # -- looking things up ----------------------------------------------------------------------

    def machine(self, reference: str | None = None) -> Machine:
        """See `lookup.find_machine`; None where there is only one. Raises `NotFoundError`."""
        return find_machine(self.machines, reference, self.roots)

    def chain(self, moment: Moment, slot: str) -> Chain:
        """The chain a moment reads at a slot. Raises `ChainError`, `FormatError`."""
        disk = moment.disks.get(slot)
        if disk is None:
            slots = listed(moment.disks) or tr("none")
            raise NotFoundError(
                tr(
                    "'{moment}' has no disk at {slot}; it has: {slots}",
                    moment=moment.name,
                    slot=slot,
                    slots=slots,
                ),
                remedy=tr("use a slot as 'snapviewer inspect' prints it"),
                code="no-such-slot",
            )
        if disk.path is None:
            raise ChainError(
                tr(
                    "the disk of '{moment}' at {slot} is missing: {stored}",
                    moment=moment.name,
                    slot=slot,
                    stored=disk.stored,
                ),
                file=disk.stored,
                code="disk-missing",
                windows_code=FILE_NOT_FOUND,
                remedy=tr("bring the file back, or open the folder that holds it"),
            )
        config = moment.config.path if moment.config is not None else None
        return self.chain_of(disk.path, config)

    def chain_of(self, path: Path, config: Path | None = None) -> Chain:
        """The chain of a disk file, which `config` names where it is a moment's; the session of the
        job notes both, see `sessions`.
        """
        note_chain(self, [path, *self.graph.ancestors(path)], config)
        return Chain.open(path, self.graph.index, cache=self.cache, find=self.graph.match_of)

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """Every disk file that belongs to a VM: named by a moment, below one, or above one."""
        paths: set[Path] = set()
        for moment in machine.moments:
            for disk in moment.disks.values():
                current = disk.path
                while current in self.graph.files and current not in paths:
                    paths.add(current)
                    current = self.graph.files[current].parent
        stack = list(paths)
        while stack:
            for above in self.graph.files[stack.pop()].children:
                if above not in paths and not self.graph.files[above].users:
                    paths.add(above)
                    stack.append(above)
        # A file that no moment reads, lying among a VM's own files, is shown with that VM.
        folders = {path.parent for path in paths} | {machine.root}
        owned_elsewhere = {
            disk.path
            for other in self.machines
            if other is not machine
            for moment in other.moments
            for disk in moment.disks.values()
        }
        for path, file in self.graph.files.items():
            if file.role not in LOOSE_ROLES or file.users or path in owned_elsewhere:
                continue
            if self.root_of(path) == machine.root or (
                path.parent in folders and self.root_of(path) is None
            ):
                paths.add(path)
        return [self.graph.files[path] for path in sorted(paths) if path in self.graph.files]

    def files_with_role(self, machine: Machine, role: FileRole) -> list[DiskFile]:
        """The VM's files of one role."""
        return [file for file in self.files_of(machine) if file.role is role]

    def findings_of(self, machine: Machine) -> list[Finding]:
        """The findings of one VM and of what lies in its folder or in nobody's."""
        return [
            finding
            for finding in self.findings
            if finding.machine_key == machine.key
            or (
                finding.machine_key is None
                and (
                    finding.file is None or self.root_of(finding.file) in (machine.root, None)
                )
            )
        ]

    def root_of(self, path: Path) -> Path | None:
        """The folder of the machine that a path lies in (the innermost one); None for none."""
        return self._folders.root_of(path)

    def is_inside(self, path: Path) -> bool:
        """Whether a path lies in one of the opened folders."""
        return self.scan.is_inside(path)

    def twins_of(self, machine: Machine) -> list[Machine]:
        """The other machines of the same id: copies of one VM."""
        return [
            other for other in self.machines if other is not machine and other.id == machine.id
        ]

    def of_key(self, key: str) -> Machine:
        """The machine of that `Machine.key`. Raises `NotFoundError` where it is not here now."""
        for machine in self.machines:
            if machine.key == key:
                return machine
        raise NotFoundError(
            tr("the VM is not here any more"), file=key, remedy=tr("refresh, then choose again")
        )

    def shown_name(self, machine: Machine) -> str:
        """See `shown.shown_name`."""
        return shown_name(self.machines, machine)

    def reference(self, machine: Machine) -> str:
        """What names exactly this machine on the command line: its id, else its folder, else its
        configuration file.
        """
        if not self.twins_of(machine):
            return machine.id
        alone = sum(other.root == machine.root for other in self.machines) == 1
        return str(machine.root) if alone else machine.key

    @property
    def judged(self) -> str:
        """What every role and plan stands on."""
        return tr(
            "judged over {folders}: {machines} VMs, {disks} disk files; what lies elsewhere "
            "cannot be seen",
            folders=", ".join(str(root) for root in self.roots),
            machines=len(self.machines),
            disks=len(self.graph.files),
        )

    def users_of(self, path: Path) -> list[DiskUser]:
        """Every moment's slot that names the file."""
        file = self.graph.get(path)
        return list(file.users) if file is not None else []

    def close(self) -> None:
        """Close every opened image."""
        self.cache.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


__all__ = ["DISK_SUFFIXES", "Library"]
