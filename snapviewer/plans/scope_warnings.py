# SPDX-License-Identifier: Apache-2.0
"""What plans say about disks that an action does not cover, or that others use too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.drives import shared_disks
from snapviewer.machines.findings.sharing import files_twice, other_users, vm_texts
from snapviewer.machines.model import Moment
from snapviewer.plans.building import PlanBuilder

_NEW_DISKS = ("take", "revert")


def check_scope(
    builder: PlanBuilder, moments: Iterable[Moment | None], *, takes: bool = False
) -> None:
    """Warn of what the action cannot cover or what it would disturb, judged by the moments whose
    disks it works on; a take (`takes`) of a VM with a physical disk is refused, as Hyper-V does.
    """
    concerned = [moment for moment in moments if moment is not None]
    _physical(builder, concerned, takes=takes)
    _reserved(builder, takes=takes)
    if builder.plan.action in _NEW_DISKS:
        _twice(builder, concerned)
    _shared(builder, concerned)


def _reserved(builder: PlanBuilder, *, takes: bool) -> None:
    """A disk that Hyper-V gives to several VMs at once has no snapshots (Microsoft: checkpoints
    are not possible with a shared VHDX)."""
    config = builder.machine.config
    slots = shared_disks(config.document) if config is not None else []
    if slots and takes:
        builder.refuse(
            tr(
                "The disk at {slots} is shared with other VMs (persistent reservations are "
                "switched on). Hyper-V takes no snapshot of such a VM: the others would go on "
                "writing what the snapshot stands on. Detach it first.",
                slots=listed(slots),
            )
        )
    elif slots:
        builder.warn(
            tr(
                "The disk at {slots} is shared with other VMs (persistent reservations are "
                "switched on). Make sure that all of them are off.",
                slots=listed(slots),
            )
        )


def _physical(builder: PlanBuilder, moments: list[Moment], *, takes: bool) -> None:
    config = builder.machine.config
    of_now = list(config.other_drives) if config is not None else []
    others = [moment.config.other_drives for moment in moments if moment.config is not None]
    slots = dict.fromkeys([*of_now, *(slot for drives in others for slot in drives)])
    if takes and of_now:
        builder.refuse(
            tr(
                "The VM has a physical disk at {slots}. Hyper-V takes no snapshot of such a VM, "
                "because the snapshot would not hold that disk. Detach it first.",
                slots=listed(of_now),
            )
        )
    elif slots and builder.plan.action == "revert":
        builder.warn(
            tr(
                "The physical disk at {slots} is not covered: it stays as it is now and will not "
                "fit what the other disks then hold.",
                slots=listed(slots),
            )
        )
    elif slots:
        builder.warn(
            tr(
                "The physical disk at {slots} is not covered: it stays as it is.",
                slots=listed(slots),
            )
        )


def _twice(builder: PlanBuilder, moments: list[Moment]) -> None:
    found = {path: slots for moment in moments for path, slots in files_twice(moment).items()}
    for path, slots in found.items():
        builder.warn(
            tr(
                "{name} is at {slots} at once. It is one disk; with a differencing disk at each "
                "slot it becomes several.",
                name=path.name,
                slots=listed(slots),
            )
        )


def _shared(builder: PlanBuilder, moments: list[Moment]) -> None:
    """Other VMs that name the moments' files, or write to one below them."""
    library, machine = builder.library, builder.machine
    told: set[Path] = set()
    for moment in moments:
        for disk in moment.disks.values():
            if disk.path is None or disk.path in told:
                continue
            told.add(disk.path)
            users = other_users(library, machine, disk.path)
            if users:
                builder.warn(
                    tr(
                        "{name} is a disk of {others} too. What the other VM writes to it changes "
                        "what this one reads.",
                        name=disk.path.name,
                        others=vm_texts(other for other, _ in users),
                    )
                )
            for below in library.graph.ancestors(disk.path):
                if below in told:
                    break
                told.add(below)
                writers = [
                    other for other, each in other_users(library, machine, below) if each.is_now
                ]
                if writers:
                    builder.warn(
                        tr(
                            "{name}, on which {disk} stands, is written to by {others} as a disk "
                            "of its own: {disk} no longer fits what it stands on.",
                            name=below.name,
                            disk=disk.path.name,
                            others=vm_texts(writers),
                        )
                    )
