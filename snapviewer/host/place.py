# SPDX-License-Identifier: Apache-2.0
"""A live host shown like a folder: a `Library` whose machines and files the host named and whose
disks cannot be read. No Qt.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from snapviewer.actions.plan import ActionResult
from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.errors import ChainError
from snapviewer.host.actions import HostPlan, plan_delete
from snapviewer.host.errors import HostError
from snapviewer.host.execute import WaitingStoppedError, execute_on_host
from snapviewer.host.library import HostLibrary
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.scan import Scan
from snapviewer.progress import Progress
from snapviewer.words import mark, tr

NOT_ON_A_HOST = mark("not available on a live host")
NOT_AWAITED = "not-awaited"


class HostPlace(Library):
    """What `host` told, as the views want it. `close` leaves the host's session open: fresh looks
    share it, and who opened it closes it.
    """

    def __init__(self, host: HostLibrary) -> None:
        super().__init__(host.root, host.root, Scan(host.root), ImageCache())
        self.host = host
        self.machines = list(host.machines)
        self.findings = list(host.findings)
        for file in self._host_files():
            parent = host.file(str(file.parent)) if file.parent is not None else None
            own = replace(file, parent=parent.path if parent is not None else None)
            self.graph.files[own.path] = own
        for machine in self.machines:
            for moment in machine.moments:
                for slot, disk in moment.disks.items():
                    known = host.file(disk.stored)
                    if known is not None:  # the host may write the same path in other letters
                        moment.disks[slot] = replace(disk, path=known.path)

    def _host_files(self) -> list[DiskFile]:
        found: dict[Path, DiskFile] = {}
        for machine in self.host.machines:
            for file in self.host.files_of(machine):
                found[file.path] = file
        return list(found.values())

    def machine(self, reference: str | None = None) -> Machine:
        """See `HostLibrary.machine`."""
        return self.host.machine(reference)

    def files_of(self, machine: Machine) -> list[DiskFile]:
        """See `HostLibrary.files_of`."""
        return [self.graph.files[file.path] for file in self.host.files_of(machine)]

    def chain_of(self, path: Path, config: Path | None = None) -> Chain:
        """Always raises `ChainError`: a host tells of its disks but does not hand them out."""
        raise ChainError(
            tr("the content of disks is not available on a live host"),
            code="live-host",
            remedy=tr("open the VM's folder, or a copy of it, to look into its disks"),
        )


def run_on_host(plan: HostPlan, host: HostLibrary, progress: Progress) -> ActionResult:
    """`execute_on_host`; ending the wait for what the host has begun is a `HostError` that says
    so, because it is no cancel.
    """
    try:
        return execute_on_host(plan, host.transport, progress)
    except WaitingStoppedError as stop:
        raise HostError(
            str(stop), code=NOT_AWAITED, host=host.name, remedy=tr("refresh to see how far it is")
        ) from stop


def forecast_on_host(
    host: HostLibrary, machine: Machine, progress: Progress
) -> dict[str, int | None]:
    """What deleting each snapshot gives back in the end, by id: None where it is refused, left out
    where nobody can know it beforehand. Asks the host nothing.
    """
    frees: dict[str, int | None] = {}
    for moment in machine.snapshots:
        progress.check()
        plan = plan_delete(host, machine, moment)
        if plan.refused:
            frees[moment.id] = None
        elif not plan.unknown & {"frees_now_bytes", "frees_later_bytes"}:
            cost = plan.forecast
            frees[moment.id] = cost.frees_now_bytes + cost.frees_later_bytes
    return frees


__all__ = ["NOT_AWAITED", "NOT_ON_A_HOST", "HostPlace", "forecast_on_host", "run_on_host"]
